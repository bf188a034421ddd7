"""Opening hours, working time, public holidays, and the hours at which a machine may begin to write."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.hours import Hours, is_holiday, next_sending

PARIS = ZoneInfo("Europe/Paris")
HOURS = Hours()


def at(day: str, hour: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        (at("2026-11-23", "10:00"), True),
        (at("2026-11-23", "12:45"), False),
        (at("2026-11-23", "17:29"), True),
        (at("2026-11-23", "17:30"), False),
        (at("2026-11-22", "10:00"), False),  # a Sunday
        (at("2026-11-11", "10:00"), False),  # the armistice
    ],
)
def test_when_somebody_is_there(moment: datetime, is_open: bool) -> None:
    assert HOURS.is_open(moment) is is_open


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (at("2026-11-23", "10:00"), at("2026-11-23", "15:00")),  # two and a half before lunch, one and a half after
        (at("2026-11-20", "16:30"), at("2026-11-23", "12:00")),  # over a weekend
        (at("2026-11-22", "22:00"), at("2026-11-23", "14:00")),  # counting begins at the opening
        (at("2026-12-24", "16:30"), at("2026-12-28", "12:00")),  # over Christmas and a weekend
    ],
)
def test_half_a_working_day_later(start: datetime, end: datetime) -> None:
    assert HOURS.after(start, timedelta(hours=4)) == end


def test_local_holidays_are_local() -> None:
    good_friday, second_christmas = date(2026, 4, 3), date(2026, 12, 26)
    assert is_holiday(good_friday, "Alsace-Moselle")
    assert is_holiday(second_christmas, "Alsace-Moselle")
    assert not is_holiday(good_friday)
    assert is_holiday(date(2026, 12, 20), "La Réunion")


def test_a_structure_overseas_lives_in_its_own_hours() -> None:
    reunion = Hours(zone=ZoneInfo("Indian/Reunion"))
    assert reunion.is_open(datetime(2026, 11, 23, 5, 30, tzinfo=UTC))
    assert not reunion.is_open(datetime(2026, 11, 23, 14, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("now", "goes"),
    [
        (at("2026-11-23", "10:00"), at("2026-11-23", "10:00")),
        (at("2026-11-23", "23:00"), at("2026-11-24", "09:00")),
        (at("2026-11-21", "20:30"), at("2026-11-23", "09:00")),  # a Saturday evening
        (at("2026-11-21", "08:00"), at("2026-11-21", "09:00")),
        (at("2026-12-25", "11:00"), at("2026-12-26", "09:00")),
    ],
)
def test_what_we_start_waits_for_a_decent_hour(now: datetime, goes: datetime) -> None:
    assert next_sending(now, "Europe/Paris") == goes


def test_hours_are_read_as_they_are_stored_or_refused() -> None:
    hours = Hours.parse({"0": [["08:00", "09:00"]]}, "Europe/Paris", "")
    assert hours.is_open(at("2026-11-23", "08:30"))
    assert not hours.is_open(at("2026-11-24", "08:30"))
    for wrong in ([["09:00", "08:00"]], [["nine", "ten"]], "09:00"):
        with pytest.raises(ValueError):  # noqa: PT011 - the words differ with the mistake
            Hours.parse({"0": wrong}, "Europe/Paris", "")


def test_a_structure_without_hours_makes_nobody_wait_for_ever() -> None:
    never = Hours(week={})
    now = at("2026-11-23", "10:00")
    assert never.next_open(now) == now
    assert never.after(now, timedelta(hours=4)) == now + timedelta(hours=4)


@given(
    st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 12, 31), timezones=st.just(UTC)),
    st.timedeltas(min_value=timedelta(minutes=1), max_value=timedelta(hours=20)),
)
def test_working_time_never_runs_backwards_nor_faster_than_the_clock(start: datetime, work: timedelta) -> None:
    end = HOURS.after(start, work)
    assert end - start >= work
    assert HOURS.after(start, work + timedelta(minutes=1)) > end
    assert HOURS.is_open(HOURS.next_open(start))
