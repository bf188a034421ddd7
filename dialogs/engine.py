"""`advance`: one event in, one turn out. What each event means is in `person`, `team` and `nudges`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from dialogs import nudges, person, team
from dialogs.alert import call_for_help
from dialogs.book import Book
from dialogs.draft import Draft
from dialogs.events import (
    AdviserWrote,
    Assigned,
    Attached,
    CaseClosed,
    Claimed,
    Event,
    HandedBack,
    LinkMade,
    NobodyFree,
    Notify,
    Said,
    Started,
    Tapped,
    TimerFired,
    Unreachable,
)
from dialogs.nudges import wait_for_answer
from dialogs.state import State, Turn


def advance(book: Book, state: State, event: Event, now: datetime) -> Turn:
    """The next state and what the world has to do. Pure: same input, same turn.

    `now` is an aware datetime. Raises nothing for anything a person may send; `RuntimeError` for a flow that
    `accroche flows check` would have refused.
    """
    draft = Draft(book, state, now)
    happen = _HAPPENS.get(type(event))
    if happen is None:
        raise TypeError(f"not an event: {type(event).__name__}")
    happen(event, draft)
    if draft.danger is not None:
        call_for_help(draft, draft.danger)
    wait_for_answer(draft)
    return draft.finish()


_HAPPENS: dict[type[Event], Callable[[Any, Draft], None]] = {
    Said: person.said,
    Tapped: person.tapped,
    Attached: person.attached,
    Started: person.started,
    Unreachable: person.unreachable,
    TimerFired: nudges.timer_fired,
    Assigned: team.assigned,
    NobodyFree: team.assigned,
    LinkMade: team.link_made,
    Claimed: team.claimed,
    Notify: team.notify,
    AdviserWrote: team.adviser_wrote,
    HandedBack: team.handed_back,
    CaseClosed: team.case_closed,
}
Advance = Callable[[Book, State, Event, datetime], Turn]
