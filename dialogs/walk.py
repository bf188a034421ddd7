"""How a conversation walks through its flows: entering steps until one waits for the person."""

from __future__ import annotations

from typing import cast

from dialogs import asking, orientation
from dialogs.draft import TRAIL_LENGTH, Draft
from dialogs.effects import (
    Fact,
    Forget,
    OpenCase,
    RecordConsent,
    ReopenAddress,
    RequestLink,
    RequestRight,
    Save,
    StopAddress,
    SwitchPerson,
)
from dialogs.flow import END, Step
from dialogs.helplines import Kind
from dialogs.safety import Danger
from dialogs.state import Frame, Visit
from dialogs.text import Text, Words

# A conversation that goes through more steps than this without a question is going in circles.
LONGEST_WALK = 200
BACK = -1  # Draft.then: to the question before, rather than to a place in the trail
ENTERED = "entered"  # a step that runs another flow: the walk goes on in there
# The flow every conversation starts with; all that is not called from it was pushed on top.
MAIN = "contact"
# After these flows the interrupted question stays open, and is not put again at once.
QUIET_RETURN = frozenset({"misunderstood", "safety", "claimed", "replaced", "after_end", "nudge", "flood"})


def push(draft: Draft, flow: str, step: str | None = None) -> None:
    """Start a flow on top of what runs, and walk."""
    draft.stack.append(draft.book.start(flow, step))
    walk(draft)


def walk(draft: Draft) -> None:
    """Enter the step on top and go on until a question, a wait, or the end of everything."""
    for _ in range(LONGEST_WALK):
        if draft.top is None:
            if draft.status in ("new", "running", "silent"):
                draft.status = "ended"
            return
        if _on_main_line(draft):
            draft.halted = draft.suspended
            if draft.halted:
                return
        draft.stack[-1] = frame = draft.book.moved_on(draft.stack[-1])
        if frame.step == END:
            if not _return(draft):
                return
            continue
        step = draft.book.step(frame)
        outcome = _enter(draft, frame, step)
        if outcome is None:
            return
        if outcome == ENTERED and step.run is not None:
            draft.stack.append(draft.book.start(step.run))
        else:
            leave(draft, outcome)
    raise RuntimeError(f"flow {draft.stack[-1].flow} goes in circles at step {draft.stack[-1].step}")


def _return(draft: Draft) -> bool:
    """The flow on top ended: back to what called it. False: nothing more to walk now."""
    ended = draft.stack.pop()
    if draft.then is not None:
        then, draft.then = draft.then, None
        if back(draft) if then == BACK else correct(draft, then):
            return False
    if draft.top is None:
        return True
    step = draft.book.step(draft.top)
    if draft.halted:
        return not draft.suspended
    if step.run == ended.flow:
        leave(draft, "returned")
        return True
    if draft.left or step.ask is None or ended.flow in QUIET_RETURN or draft.status == "stopped" or draft.suspended:
        return False
    asking.ask(draft, step)
    return False


def _enter(draft: Draft, frame: Frame, step: Step) -> str | None:
    """Do what reaching a step does. Returns its outcome, or None where it waits."""
    if step.when is not None and not draft.book.holds(step.when, draft.view):
        return "passed"
    if step.route is not None:
        return "routed"
    if (passed := _replayed(draft, frame)) is not None:
        return passed
    if step.open_case and step.ask is None:
        draft.do(OpenCase(step.open_case, step.urgency))
    if step.run is not None:
        return ENTERED
    if step.say is not None:
        _say(draft, step)
        visit(draft, "said")
        return "said"
    if step.wait is not None:
        return None
    if step.sensitive and step.sensitive not in draft.consents:
        return "skipped" if step.skippable else "answered"
    draft.misses = 0
    draft.selected = ()
    asking.ask(draft, step)
    return None


def _say(draft: Draft, step: Step) -> None:
    perform(draft, step)
    said = (step.sms,) if step.sms is not None and asking.said_by_sms(draft, step) else step.say or ()
    words = [draft.text(text) for text in said if text]
    if step.picture == "orientation":
        draft.extra["families"] = orientation.families(draft.facts)
        words = [draft.text(text) for text in step.say or ()]
        draft.say(*words, picture="orientation", picture_data=orientation.points(draft.facts))
        return
    for text in words:
        draft.say(text)


def leave(draft: Draft, outcome: str) -> None:
    """Take the way `outcome` leads, in the flow on top."""
    frame = draft.stack[-1]
    target = draft.book.follow(frame, outcome, draft.look)
    if target is None:
        raise RuntimeError(f"flow {frame.flow}: step {frame.step} has no way out for {outcome!r}")
    draft.stack[-1] = target


def visit(draft: Draft, outcome: str, answer: str | None = None) -> None:
    """Remember that the step on top was gone through. What was pushed on top of a question leaves no trace."""
    if _on_main_line(draft):
        draft.trail.append(Visit(tuple(draft.stack), outcome, answer))
        if len(draft.trail) > TRAIL_LENGTH:
            del draft.trail[0]


def _on_main_line(draft: Draft) -> bool:
    """Whether the step on top belongs to the flow every conversation starts with, or to one called from it."""
    stack = draft.stack
    if len(stack) == 1 or stack[0].flow != MAIN:
        return stack[0].flow == MAIN
    return all(draft.book.step(frame).run for frame in stack[:-1])


def answered(draft: Draft, step: Step, outcome: str, value: Fact, shown: Words, said: str) -> None:
    """The open question has its answer: keep it, show it, go on."""
    question = asking.parts(draft, step)
    asking.settle(draft, step, question, shown)
    if outcome != "skipped":
        _keep(draft, step, outcome, value, question, said)
    elif step.save and step.save in draft.facts:
        forget(draft, step.save)
    # Texts the person typed are kept as typed; labels by their French source, shown in any language.
    visit(draft, outcome, shown.msgid if isinstance(shown, Text) else shown.text)
    draft.misses = 0
    draft.nudges = 0
    draft.selected = ()
    if step.open_case:
        draft.do(OpenCase(step.open_case, step.urgency))
    perform(draft, step, value)
    _notice_danger(draft, step, value)
    if draft.status in ("new", "silent"):
        draft.status = "running"
    leave(draft, outcome)
    walk(draft)


def _notice_danger(draft: Draft, step: Step, value: Fact) -> None:
    """A choice that says danger stops the questions at once, before the next one is put."""
    for option in step.options:
        if option.danger and option.id in (value if isinstance(value, tuple) else (value,)):
            draft.danger = Danger("danger_immediate", _kind(draft, option.danger), (option.label,))
            draft.suspended = True


def _kind(draft: Draft, named: str) -> Kind:
    """The kind of danger an option names; `same`: the one whose numbers were given last."""
    if named != "same":
        return cast("Kind", named)
    last = max(draft.helped, key=lambda name: draft.helped[name], default="malaise distress")
    return cast("Kind", last.split()[0])


def _keep(draft: Draft, step: Step, outcome: str, value: Fact, question: tuple[Words, ...], said: str) -> None:
    if step.consent:
        given = outcome == "yes"
        draft.do(RecordConsent(step.consent, "given" if given else "refused", question, said))
        if given:
            draft.consents |= {step.consent}
        else:
            drop_consent(draft, step.consent)
    if step.save:
        draft.facts[step.save] = value
        if step.sensitive:
            draft.sensitive[step.save] = step.sensitive
        else:
            draft.sensitive.pop(step.save, None)
        draft.do(Save(step.save, value, step.sensitive))


def forget(draft: Draft, fact: str) -> None:
    """Drop a fact and its trace in the trail."""
    draft.facts.pop(fact, None)
    draft.sensitive.pop(fact, None)
    draft.trail = [gone for gone in draft.trail if draft.book.step(gone.stack[-1]).save != fact]
    draft.replay = [gone for gone in draft.replay if not gone.stack or draft.book.step(gone.stack[-1]).save != fact]
    draft.do(Forget(fact))


def drop_consent(draft: Draft, purpose: str) -> None:
    """A consent is not, or no more, there: what lived under it goes at once."""
    draft.consents -= {purpose}
    for fact in [name for name, under in draft.sensitive.items() if under == purpose]:
        forget(draft, fact)


def perform(draft: Draft, step: Step, value: Fact = None) -> None:
    """What a step's `do:` does."""
    match step.do:
        case "stop":
            draft.do(StopAddress())
            draft.status = "stopped"
        case "reopen":
            draft.do(ReopenAddress())
            draft.status = "running"
        case "set_language":
            draft.language = asking.language_of(draft, str(value))
        case "request_access":
            draft.do(RequestRight("access"))
        case "request_erasure":
            draft.do(RequestRight("erasure"))
        case "withdraw_health":
            if "health" in draft.consents:
                words = tuple(draft.text(text) for text in step.say or (step.text or "",))
                draft.do(RecordConsent("health", "withdrawn", words, ""))
            drop_consent(draft, "health")
        case "wrong_person":
            draft.do(StopAddress("wrong_person"))
            draft.status = "stopped"
        case "switch_person":
            draft.do(SwitchPerson(str(value)))
            draft.left = True
        case "request_link":
            draft.do(RequestLink())
        case "resume":
            draft.suspended = False
        case "back":
            draft.then = BACK
        case "correct" if str(value).startswith("v"):
            draft.then = int(str(value)[1:])
        case _:
            pass


# Going back ------------------------------------------------------------------------------------------------


def correct(draft: Draft, index: int) -> bool:
    """Ask the question of `trail[index]` again; then go on, passing over what was answered since.

    The way may differ now: what the new way asks for the first time is asked, the rest is not. False: the
    trail does not reach that far back any more.
    """
    if index >= len(draft.trail):
        return False
    again = draft.trail[index]
    interrupted = _main_stack(draft)
    draft.replay = [*draft.trail[index + 1 :], *([Visit(interrupted, "")] if interrupted else [])]
    del draft.trail[index:]
    draft.stack = list(again.stack)
    draft.status = "running"
    draft.misses = 0
    draft.selected = ()
    asking.ask(draft, draft.book.step(draft.stack[-1]))
    return True


def back(draft: Draft) -> bool:
    """Back to the question before. False: there is none."""
    here = _main_stack(draft)
    for index in range(len(draft.trail) - 1, -1, -1):
        earlier = draft.trail[index]
        if earlier.answer is not None and earlier.stack != here:
            return correct(draft, index)
    return False


def _main_stack(draft: Draft) -> tuple[Frame, ...]:
    """The stack down to the open question, without what was pushed on top of it. Empty: nothing is open."""
    if draft.stack and draft.stack[0].flow == MAIN:
        for height, frame in enumerate(draft.stack):
            if draft.book.step(frame).run is None:
                return tuple(draft.stack[: height + 1])
    return ()


def _replayed(draft: Draft, frame: Frame) -> str | None:
    """While an answer is corrected: the outcome this step had, if it was gone through already."""
    if not draft.replay:
        return None
    place = (frame.flow, frame.step)
    for index, earlier in enumerate(draft.replay):
        if earlier.place != place:
            continue
        if earlier.outcome == "":
            draft.replay = []
            return None
        del draft.replay[index]
        visit(draft, earlier.outcome, earlier.answer)
        return earlier.outcome
    return None
