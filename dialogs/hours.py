"""Opening hours, working time and decent hours, with French public holidays where the structure is.

Everything takes and returns aware datetimes; local time is only used inside, so that a day of 23 or 25 hours
counts right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

Ranges = tuple[tuple[time, time], ...]
_DAY: Ranges = ((time(9), time(12, 30)), (time(13, 30), time(17, 30)))
# Monday is 0. The hours of most structures, until theirs are set.
DEFAULT: Mapping[int, Ranges] = {0: _DAY, 1: _DAY, 2: _DAY, 3: _DAY, 4: _DAY}
# When we may start a conversation: no machine wakes a family. Answers to the person go out at any hour.
DECENT: Mapping[int, Ranges] = {weekday: ((time(9), time(20)),) for weekday in range(6)}
# A structure that is closed for longer than this has no hours at all; the search stops.
FURTHEST = 60  # days


@lru_cache(maxsize=64)
def _calendar(subdivision: str) -> holidays.HolidayBase:
    # Good Friday and 26 December, by the local law of 1892: the same in Alsace and in Moselle.
    known = "57" if subdivision == "Alsace-Moselle" else subdivision
    return holidays.country_holidays("FR", subdiv=known or None)


def is_holiday(day: date, subdivision: str = "") -> bool:
    """A public holiday in France; `subdivision`: "Alsace-Moselle", "La Réunion", "Guadeloupe", "MQ"…

    Raises `NotImplementedError` for a name `holidays` does not know.
    """
    return day in _calendar(subdivision)


@dataclass(frozen=True)
class Hours:
    """When a team is there: ranges of local time a weekday (Monday 0), public holidays off."""

    week: Mapping[int, Ranges] = field(default_factory=lambda: DEFAULT)
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Paris"))
    holidays: str = ""

    @classmethod
    def parse(cls, week: Mapping[str, object], zone: str, subdivision: str) -> Hours:
        """From what is stored: `{"0": [["09:00", "12:30"], …]}`; empty: the default week.

        Raises `ValueError` for a range that ends before it begins, or a time that is none.
        """
        if not week:
            return cls(zone=ZoneInfo(zone), holidays=subdivision)
        parsed = {int(day): _ranges(ranges) for day, ranges in week.items()}
        return cls(parsed, ZoneInfo(zone), subdivision)

    def _ranges_on(self, day: date) -> Ranges:
        return () if is_holiday(day, self.holidays) else tuple(self.week.get(day.weekday(), ()))

    def _open_ranges(self, now: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The ranges that end after `now`, in order, as UTC moments."""
        first = now.astimezone(self.zone).date()
        for offset in range(FURTHEST):
            day = first + timedelta(days=offset)
            for begins, ends in self._ranges_on(day):
                start = datetime.combine(day, begins, self.zone).astimezone(UTC)
                stop = datetime.combine(day, ends, self.zone).astimezone(UTC)
                if stop > now:
                    yield start, stop

    def is_open(self, now: datetime) -> bool:
        """Whether somebody is there."""
        return any(start <= now < stop for start, stop in self._first(now))

    def _first(self, now: datetime) -> list[tuple[datetime, datetime]]:
        return [found for found in (next(self._open_ranges(now), None),) if found]

    def next_open(self, now: datetime) -> datetime:
        """`now` where open, else the next opening; `now` where there are no hours at all."""
        return max((start for start, _ in self._first(now)), default=now) if not self.is_open(now) else now

    def after(self, start: datetime, work: timedelta) -> datetime:
        """The moment `work` of working time after `start`; counting begins at the next opening."""
        left = work
        for begins, ends in self._open_ranges(start):
            begins = max(begins, start.astimezone(UTC))
            if left <= ends - begins:
                return begins + left
            left -= ends - begins
        return start + work


def _ranges(value: object) -> Ranges:
    if not isinstance(value, list | tuple):
        raise ValueError(f"hours are lists of [from, to], not {value!r}")  # noqa: TRY004 - a setting that is wrong, whatever its type
    found = tuple((time.fromisoformat(str(begins)), time.fromisoformat(str(ends))) for begins, ends in value)
    for begins, ends in found:
        if ends <= begins:
            raise ValueError(f"{begins:%H:%M}-{ends:%H:%M} ends before it begins")
    return found


def next_sending(now: datetime, zone: str, subdivision: str = "") -> datetime:
    """When something we start may go out: `now`, or the next decent hour (never a Sunday or public holiday)."""
    return Hours(DECENT, ZoneInfo(zone), subdivision).next_open(now)
