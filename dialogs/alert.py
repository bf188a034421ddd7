"""Danger was read: a human is called, the questions stop, and the person has numbers before their eyes."""

from __future__ import annotations

from dataclasses import replace

from dialogs import walk
from dialogs.draft import Draft
from dialogs.effects import RaiseAlert, Say
from dialogs.helplines import helplines_for, numbers
from dialogs.replies import REASSURE_EVERY
from dialogs.safety import Danger


def call_for_help(draft: Draft, found: Danger) -> None:
    """A human is called, the questions stop, and the person has the numbers of that danger before their eyes.

    The same danger is answered once in ten minutes, so that a joke is not drowned in numbers; a graver one, or
    one of another kind, has other numbers and is answered at once.
    """
    stopped = draft.status == "stopped"
    drop_safety(draft)  # an earlier danger's question is answered by this one
    draft.do(RaiseAlert(found.level, tuple(found.because)))
    draft.suspended = not draft.is_guardian
    draft.replay = []
    if _helped_already(draft, found):
        return
    draft.helped[f"{found.kind} {found.level}"] = draft.reassured_at = draft.now
    draft.extra["numbers"] = numbers(helplines_for(found.kind, found.level, draft.now))
    step = "danger" if found.level == "danger_immediate" else "distress"
    if draft.is_guardian:
        walk.push(draft, "parent", "danger")
    else:
        walk.push(draft, "safety", step)
    draft.effects = [replace(e, despite_stop=True) if isinstance(e, Say) else e for e in draft.effects]
    if stopped:  # nothing is asked of who said stop
        draft.status = "stopped"
        draft.effects = [e for e in draft.effects if not (isinstance(e, Say) and e.choices)]
        drop_safety(draft)


def _helped_already(draft: Draft, found: Danger) -> bool:
    levels = ("danger_immediate",) if found.level == "danger_immediate" else ("danger_immediate", "distress")
    times = (draft.helped.get(f"{found.kind} {level}") for level in levels)
    return any(time is not None and draft.now - time < REASSURE_EVERY for time in times)


def asks_of_danger(draft: Draft) -> bool:
    """Whether the open question is the one about danger."""
    return draft.open_question is not None and draft.open_question[0].flow == "safety"


def drop_safety(draft: Draft) -> None:
    """The question about danger is not waited for any more."""
    while draft.stack and draft.stack[-1].flow == "safety":
        draft.stack.pop()
