"""What the person does, and what it means where the conversation stands.

The order is fixed: danger is read before anything else, then stop, then who holds the conversation, then what
may be said anywhere, and only then the answer to the question at hand.
"""

from __future__ import annotations

from dialogs import asking, crowd, guardian, replies, safety, walk
from dialogs.alert import asks_of_danger, call_for_help, drop_safety
from dialogs.answers.choice import in_its_words
from dialogs.anywhere import asked_for
from dialogs.draft import Draft
from dialogs.effects import Note, OpenCase, Relay
from dialogs.events import Attached, Said, Started, Tapped, Unreachable
from dialogs.replies import REASSURE_EVERY, answer, pass_on, understood
from dialogs.safety import Danger
from dialogs.understanding import stop


def said(event: Said, draft: Draft) -> None:
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
    call_for_help(draft, found)
    return True


def _is_mild(found: Danger, text: str) -> bool:
    """Not danger now by the rules: a hunch does not take a choice for it."""
    return found.level == "distress" or safety.by_rules(text) is None


def _in_suspense(draft: Draft, text: str) -> None:
    """Danger was read. An answer to its one question is taken; anything else is for a human. It is not asked again."""
    if asks_of_danger(draft):
        if understood(draft, text):
            answer(draft, text)
            draft.do(Relay(text, "text"))
            return
        draft.stack.pop()
    pass_on(draft, text)


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
        drop_safety(draft)
    if draft.status == "silent":
        draft.status = "running"
    walk.push(draft, flow)


def _names(draft: Draft) -> frozenset[str]:
    return frozenset(flow.flow for flow in draft.book.anywhere)


def tapped(event: Tapped, draft: Draft) -> None:
    if draft.status == "stopped" or (draft.suspended and not asks_of_danger(draft)):
        draft.do(Note("tap_ignored"))
    elif event.turn != draft.asked_in or draft.open_question is None:
        draft.do(Note("tap_late"))
    elif draft.holder == "human":
        label = next((c.label for c in asking.choices(draft, draft.open_question[1]) if c.id == event.option), None)
        if label is not None:
            draft.do(Relay(draft.book.words.say("fr", label), "tap"))
    else:
        replies.tapped(draft, event.option)


def attached(event: Attached, draft: Draft) -> None:
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


def started(event: Started, draft: Draft) -> None:
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


def unreachable(event: Unreachable, draft: Draft) -> None:
    draft.do(Note("unreachable"))
