"""`advance`: one event in, one turn out. What happens first, and what it means where the conversation stands.

The order is fixed: danger is read before anything else, then stop, then who holds the conversation, then what
may be said anywhere, and only then the answer to the question at hand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from dialogs import asking, crowd, guardian, safety, walk
from dialogs.answers.choice import in_its_words
from dialogs.anywhere import asked_for
from dialogs.book import Book
from dialogs.draft import Draft
from dialogs.effects import Note, OpenCase, RaiseAlert, Relay, Say, StartTimer
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
from dialogs.helplines import helplines_for, numbers
from dialogs.replies import REASSURE_EVERY, answer, pass_on, tapped, understood
from dialogs.safety import Danger
from dialogs.state import State, Turn
from dialogs.text import Verbatim
from dialogs.understanding import stop

# Silence: a first word after two days, a second five days later, and two more days until the case is a
# human's ("silent"). Nobody is written to a third time by a machine.
NUDGES = (timedelta(hours=48), timedelta(days=5))
SILENT_AFTER = timedelta(hours=48)


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
        _call_for_help(draft, draft.danger)
    _wait_for_answer(draft)
    return draft.finish()


def _wait_for_answer(draft: Draft) -> None:
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


# What the person does ----------------------------------------------------------------------------------------


def _said(event: Said, draft: Draft) -> None:
    text = event.text
    draft.givens.update(event.entry)
    asked = asked_for(draft.book, text, draft.language, draft.givens.get("channel", ""))
    if asked == "stop" and _is_choice(draft, text) and stop.PLAINLY not in stop.by_rules(text)[1]:
        asked = None  # what is offered as an answer is one: "Par SMS", "No more about health"
    silent_for = crowd.hear(draft)
    if _danger(draft, text, asked):
        return
    if draft.is_guardian:
        guardian.said(draft, text, asked)
        return
    if draft.status == "stopped":
        if asked in ("restart", "resume"):
            walk.push(draft, "restart")
        else:
            draft.do(Note("wrote_after_stop"))
        return
    if asked == "stop":
        walk.push(draft, "stop")
        return
    if draft.holder == "human":
        draft.do(Relay(text, "edit" if event.edited else "text"))
        return
    if crowd.floods(draft):
        _flood(draft, text)
        return
    if draft.status == "new":
        _start(draft)
        return
    if asked is None and crowd.may_be_somebody_else(draft, text, silent_for):
        if not draft.stack:  # with nothing to come back to, the message itself is for a human
            draft.do(OpenCase("wrote"))
            draft.do(Relay(text, "text"))
        walk.push(draft, "same_phone")
        return
    if asked == "resume" and not draft.stack:
        draft.suspended, asked = False, None  # nothing is left to go on with: it is for a human
    if asked is not None and not _is_choice(draft, text):
        _anywhere(draft, asked)
        return
    if event.edited:
        walk.push(draft, "edited")
        return
    if draft.suspended:
        _in_suspense(draft, text)
        return
    if draft.open_question is None:
        draft.do(OpenCase("wrote"))
        pass_on(draft, text)
        return
    answer(draft, text)


def _in_suspense(draft: Draft, text: str) -> None:
    """Danger was read. An answer to its one question is taken; anything else is for a human. It is not asked again."""
    if _asks_of_danger(draft):
        if understood(draft, text):
            answer(draft, text)
            draft.do(Relay(text, "text"))
            return
        draft.stack.pop()
    pass_on(draft, text)


def _asks_of_danger(draft: Draft) -> bool:
    return draft.open_question is not None and draft.open_question[0].flow == "safety"


def _flood(draft: Draft, text: str) -> None:
    """Said once; everything reaches the adviser."""
    draft.do(Relay(text, "text"))
    if draft.flooded_at is None or draft.now - draft.flooded_at >= REASSURE_EVERY:
        draft.flooded_at = draft.now
        draft.do(Note("flood"))
        walk.push(draft, "flood")


def _is_choice(draft: Draft, text: str) -> bool:
    """Whether the text is one of the choices of the open question, in its very words: then it is that.

    « effacer » asks for one's data anywhere, but where "Tout effacer" stands among the choices it chooses that.
    """
    if draft.open_question is None:
        return False
    step = draft.open_question[1]
    context = asking.context(draft, step)
    if in_its_words(text, context):
        return True
    folded = text.strip().casefold()
    say = draft.book.words.say
    return any(folded == say(draft.language, choice.label).casefold() for choice in asking.choices(draft, step))


def _anywhere(draft: Draft, flow: str) -> None:
    """One of the flows that may be asked for at any moment, on top of what runs; never twice in a row."""
    while draft.stack and draft.stack[-1].flow in _names(draft):
        draft.stack.pop()
    if flow == "resume":
        _drop_safety(draft)
    if draft.status == "silent":
        draft.status = "running"
    walk.push(draft, flow)


def _names(draft: Draft) -> frozenset[str]:
    return frozenset(flow.flow for flow in draft.book.anywhere)


def _tapped(event: Tapped, draft: Draft) -> None:
    if draft.status == "stopped" or (draft.suspended and not _asks_of_danger(draft)):
        draft.do(Note("tap_ignored"))
    elif event.turn != draft.asked_in or draft.open_question is None:
        draft.do(Note("tap_late"))
    elif draft.holder == "human":
        label = next((c.label for c in asking.choices(draft, draft.open_question[1]) if c.id == event.option), None)
        if label is not None:
            draft.do(Relay(draft.book.words.say("fr", label), "tap"))
    else:
        tapped(draft, event.option)


def _attached(event: Attached, draft: Draft) -> None:
    if event.caption and _danger(draft, event.caption, None):
        return
    if draft.is_guardian:
        guardian.said(draft, event.caption, None)
        return
    if draft.status == "stopped":
        draft.do(Note("wrote_after_stop"))
        return
    if draft.holder == "human":
        draft.do(Relay(event.caption, event.kind))
        return
    if draft.status == "new":
        _start(draft)
        return
    draft.do(Relay(event.caption, event.kind))
    walk.push(draft, "attachment")


def _started(event: Started, draft: Draft) -> None:
    draft.givens.update(event.entry)
    if draft.is_guardian:
        guardian.opened(draft)
    elif draft.status == "stopped":
        walk.push(draft, "restart")
    elif draft.status == "new":
        _start(draft)
    elif draft.holder == "human":
        draft.do(Relay("/start", "text"))
    elif draft.suspended or draft.open_question is None:
        _anywhere(draft, "help")
    else:
        _come_back(draft)


def _start(draft: Draft) -> None:
    draft.status = "running"
    walk.push(draft, walk.MAIN)


def _come_back(draft: Draft) -> None:
    """Back after a silence: where we were, and the question again."""
    draft.status = "running"
    draft.nudges = 0
    walk.push(draft, "welcome_back")


def _unreachable(event: Unreachable, draft: Draft) -> None:
    draft.do(Note("unreachable"))


# Danger ------------------------------------------------------------------------------------------------------


def _danger(draft: Draft, text: str, asked: str | None) -> bool:
    """Read danger in a message, whatever the step. True: the turn is spent on it."""
    found = None if asked in ("stop", "restart") else safety.read(text)
    if found is None or (_is_choice(draft, text) and _is_mild(found, text)):
        return False  # « personne », typed where it stands among the choices, is that choice
    if draft.status == "new" and not draft.is_guardian:  # what it begins with is still to come, if the person wants it
        draft.status = "running"
        draft.stack.append(draft.book.start(walk.MAIN))
        draft.halted = True
    draft.do(Relay(text, "danger"))
    _call_for_help(draft, found)
    return True


def _is_mild(found: Danger, text: str) -> bool:
    """Not danger now by the rules: a hunch does not take a choice for it."""
    return found.level == "distress" or safety.by_rules(text) is None


def _call_for_help(draft: Draft, found: Danger) -> None:
    """A human is called, the questions stop, and the person has the numbers of that danger before their eyes.

    The same danger is answered once in ten minutes, so that a joke is not drowned in numbers; a graver one, or
    one of another kind, has other numbers and is answered at once.
    """
    stopped = draft.status == "stopped"
    _drop_safety(draft)  # an earlier danger's question is answered by this one
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
        _drop_safety(draft)


def _drop_safety(draft: Draft) -> None:
    """The question about danger is not waited for any more."""
    while draft.stack and draft.stack[-1].flow == "safety":
        draft.stack.pop()


def _helped_already(draft: Draft, found: Danger) -> bool:
    levels = ("danger_immediate",) if found.level == "danger_immediate" else ("danger_immediate", "distress")
    times = (draft.helped.get(f"{found.kind} {level}") for level in levels)
    return any(time is not None and draft.now - time < REASSURE_EVERY for time in times)


# What time and the team do -----------------------------------------------------------------------------------


def _timer(event: TimerFired, draft: Draft) -> None:
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


def _assigned(event: Assigned | NobodyFree, draft: Draft) -> None:
    draft.givens["writes_at"] = event.writes_at.isoformat()
    draft.givens["adviser"] = event.adviser if isinstance(event, Assigned) else ""
    draft.adviser = draft.givens["adviser"]
    if draft.top is not None and not draft.halted and draft.book.step(draft.top).wait == "assigned":
        outcome = "assigned" if isinstance(event, Assigned) else "nobody"
        walk.visit(draft, outcome)
        walk.leave(draft, outcome)
        walk.walk(draft)


def _link_made(event: LinkMade, draft: Draft) -> None:
    draft.extra |= {"link": event.link, "code": event.code, "number": event.number}
    if draft.top is not None and not draft.halted and draft.book.step(draft.top).wait == "link":
        walk.leave(draft, "made" if event.code else "none")
        walk.walk(draft)


def _claimed(event: Claimed, draft: Draft) -> None:
    known = draft.adviser == event.adviser
    draft.givens["adviser"] = draft.adviser = event.adviser
    if draft.status == "stopped" or (known and not event.changed):
        return
    if event.until is not None:
        draft.givens["until"] = event.until.isoformat()
    walk.push(draft, "replaced" if event.until is not None else "claimed")


def _notify(event: Notify, draft: Draft) -> None:
    if draft.status == "stopped":
        draft.do(Note("not_sent_stopped"))
        return
    draft.givens |= {"child": event.child, "adviser": event.adviser}
    if event.when is not None:
        draft.extra["when"] = event.when
    walk.push(draft, "parent", event.kind)
    draft.effects = [replace(e, started_by_us=True) if isinstance(e, Say) else e for e in draft.effects]
    draft.do(Note(f"told_{event.kind}"))


def _adviser_wrote(event: AdviserWrote, draft: Draft) -> None:
    draft.holder = "human"
    draft.givens["adviser"] = draft.adviser = event.adviser
    if draft.status == "stopped":
        draft.do(Note("not_sent_stopped"))
        return
    draft.say(Verbatim(event.text), author="adviser", adviser=event.adviser)


def _handed_back(event: HandedBack, draft: Draft) -> None:
    draft.holder = "bot"
    draft.suspended = False
    _drop_safety(draft)
    if draft.status == "stopped":
        return
    if draft.status == "silent":
        draft.status = "running"
    walk.push(draft, "handed_back")


def _case_closed(event: CaseClosed, draft: Draft) -> None:
    draft.holder = "bot"
    draft.suspended = False
    draft.stack.clear()
    draft.replay.clear()
    if draft.status != "stopped":
        draft.status = "ended"


_HAPPENS: dict[type[Event], Callable[[Any, Draft], None]] = {
    Said: _said,
    Tapped: _tapped,
    Attached: _attached,
    Started: _started,
    Unreachable: _unreachable,
    TimerFired: _timer,
    Assigned: _assigned,
    NobodyFree: _assigned,
    LinkMade: _link_made,
    Claimed: _claimed,
    Notify: _notify,
    AdviserWrote: _adviser_wrote,
    HandedBack: _handed_back,
    CaseClosed: _case_closed,
}
Advance = Callable[[Book, State, Event, datetime], Turn]
