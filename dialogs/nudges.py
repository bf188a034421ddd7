"""A question that stays without an answer: the person is written to twice, then the case is a human's."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogs import asking, walk
from dialogs.draft import Draft
from dialogs.effects import Note, OpenCase, Say, StartTimer
from dialogs.events import TimerFired

# Silence: a first word after two days, a second five days later, and two more days until the case is a
# human's ("silent"). Nobody is written to a third time by a machine.
NUDGES = (timedelta(hours=48), timedelta(days=5))
SILENT_AFTER = timedelta(hours=48)


def wait_for_answer(draft: Draft) -> None:
    """A question that this turn put (again) is waited for; the timer of any earlier turn is void."""
    if draft.asked_in != draft.turn or draft.holder == "human" or draft.suspended:
        return
    if draft.status != "running" or draft.open_question is None:
        return
    draft.waits_since = draft.turn
    if draft.nudges < len(NUDGES):
        draft.do(StartTimer("nudge", NUDGES[draft.nudges], draft.turn))
    else:
        draft.do(StartTimer("silence", SILENT_AFTER, draft.turn))


def timer_fired(event: TimerFired, draft: Draft) -> None:
    """It was waited long enough, unless something happened since the timer was set."""
    idle = draft.holder == "human" or draft.suspended or draft.status != "running"
    if event.turn != draft.waits_since or idle or draft.open_question is None:
        return
    if event.kind == "silence":
        draft.status = "silent"
        draft.do(OpenCase("silent"))
        return
    step = ("first", "second")[min(draft.nudges, 1)]
    draft.nudges += 1
    question = draft.open_question[1]
    walk.push(draft, "nudge", step)
    asking.ask(draft, question)
    draft.effects = [replace(e, started_by_us=True) if isinstance(e, Say) else e for e in draft.effects]
    draft.do(Note("nudged"))
