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


@pytest.mark.parametrize(
    ("now", "zone", "goes"),
    [
        # Europe/Paris: the night of 28 to 29 March 2026 has 23 hours, that of 24 to 25 October has 25.
        (datetime(2026, 3, 28, 19, 30, tzinfo=UTC), "Europe/Paris", datetime(2026, 3, 30, 7, 0, tzinfo=UTC)),
        (datetime(2026, 10, 24, 18, 30, tzinfo=UTC), "Europe/Paris", datetime(2026, 10, 26, 8, 0, tzinfo=UTC)),
        # 20:00 the day before and the day after are an hour of UTC apart.
        (datetime(2026, 3, 27, 18, 59, tzinfo=UTC), "Europe/Paris", datetime(2026, 3, 27, 18, 59, tzinfo=UTC)),
        (datetime(2026, 3, 30, 17, 59, tzinfo=UTC), "Europe/Paris", datetime(2026, 3, 30, 17, 59, tzinfo=UTC)),
        (datetime(2026, 3, 30, 18, 0, tzinfo=UTC), "Europe/Paris", datetime(2026, 3, 31, 7, 0, tzinfo=UTC)),
        # Saint-Pierre-et-Miquelon changes on other days; the others never do.
        (datetime(2026, 3, 7, 23, 30, tzinfo=UTC), "America/Miquelon", datetime(2026, 3, 9, 11, 0, tzinfo=UTC)),
        (datetime(2026, 10, 31, 22, 30, tzinfo=UTC), "America/Miquelon", datetime(2026, 11, 2, 12, 0, tzinfo=UTC)),
        (datetime(2026, 3, 28, 16, 30, tzinfo=UTC), "Indian/Reunion", datetime(2026, 3, 30, 5, 0, tzinfo=UTC)),
        (datetime(2026, 3, 28, 23, 30, tzinfo=UTC), "America/Cayenne", datetime(2026, 3, 30, 12, 0, tzinfo=UTC)),
        (datetime(2026, 10, 24, 9, 30, tzinfo=UTC), "Pacific/Noumea", datetime(2026, 10, 25, 22, 0, tzinfo=UTC)),
        (datetime(2026, 3, 29, 6, 30, tzinfo=UTC), "Pacific/Tahiti", datetime(2026, 3, 30, 19, 0, tzinfo=UTC)),
    ],
)
def test_decent_hours_are_those_of_the_wall_through_every_change_of_the_clocks(
    now: datetime, zone: str, goes: datetime
) -> None:
    assert next_sending(now, zone) == goes


def test_working_time_across_a_change_of_the_clocks_is_what_was_worked() -> None:
    for friday, monday in (
        (datetime(2026, 3, 27, 16, 0, tzinfo=UTC), datetime(2026, 3, 30, 7, 30, tzinfo=UTC)),
        (datetime(2026, 10, 23, 15, 0, tzinfo=UTC), datetime(2026, 10, 26, 8, 30, tzinfo=UTC)),
    ):
        assert Hours().after(friday, timedelta(hours=1)) == monday
