"""By when somebody writes: a quarter of an hour at any hour when it is urgent, else half a working day."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from bot.casework import people
from bot.runtime.work import Work
from dialogs.hours import Hours
from storage.models import Case, Structure

URGENT_WITHIN = timedelta(minutes=15)
# Half a working day of 8 hours.
NORMAL_WITHIN = timedelta(hours=4)


def hours_of(structure: Structure) -> Hours:
    """The structure's opening hours and public holidays."""
    return Hours.parse(structure.opening_hours or {}, structure.zone, structure.holidays)


def due(structure: Structure, urgency: str, now: datetime) -> datetime:
    """By when the team owes an answer to something that came at `now`."""
    if urgency == "urgent":
        return now + URGENT_WITHIN
    return hours_of(structure).after(now, NORMAL_WITHIN)


def reminder_at(structure: Structure, urgency: str, due_at: datetime, reminders: int) -> datetime:
    """When the reminder after `reminders` earlier ones is due: at the service time, then a service time apart."""
    if urgency == "urgent":
        return due_at + reminders * URGENT_WITHIN
    return hours_of(structure).after(due_at, reminders * NORMAL_WITHIN)


async def expect_answer(work: Work, case: Case) -> None:
    """From now an answer is due. One that was due earlier stays due then; an earlier one starts reminders anew."""
    fresh = due(work.structure, case.urgency, work.now)
    if case.answer_due_at is None or fresh < case.answer_due_at:
        case.answer_due_at = fresh
        case.reminders = 0


async def promise(work: Work, case: Case) -> datetime:
    """What the young person may be told: never a moment that has passed, nor one when nobody is there.

    An urgent case that comes while the house is closed and nobody is on call is still due in a quarter of an
    hour to the team, who are called for it; the young person is told the next opening.
    """
    if case.urgency == "urgent" and not await people.on_call(work):
        return hours_of(work.structure).after(work.now, URGENT_WITHIN)
    if case.answer_due_at is not None and case.answer_due_at > work.now:
        return case.answer_due_at
    return due(work.structure, case.urgency, work.now)


def moment_words(structure: Structure, moment: datetime) -> str:
    """A moment as the team reads it: "mardi 14 h 30" where the structure is."""
    return format_datetime(moment, "EEEE H 'h' mm", tzinfo=ZoneInfo(structure.zone), locale="fr")


def day_words(structure: Structure, moment: datetime) -> str:
    """A day as the team reads it: "3 décembre 2025"."""
    return format_datetime(moment, "d MMMM y", tzinfo=ZoneInfo(structure.zone), locale="fr")
