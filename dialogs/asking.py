"""How a question looks: its paragraphs, its choices, and what it becomes once answered."""

from __future__ import annotations

from dialogs.answers import Context
from dialogs.draft import Draft
from dialogs.effects import Choice, Retick, Settle
from dialogs.flow import Option, Step
from dialogs.state import Visit
from dialogs.text import Lines, Text, Words

SUMMARY_LENGTH = 8  # buttons a screen still shows; older answers are reached by saying "retour"


def options(draft: Draft, step: Step) -> tuple[Option, ...]:
    """What may be chosen at a step, without the ways around it (skip, done)."""
    if step.offered is not None:
        return step.offered
    if step.do == "set_language":
        return tuple(Option(id=_language_id(code), label=name) for code, name, _ in draft.book.words.languages)
    return tuple(
        Option(id=f"v{index}", label=_label_of(draft, visit) or "") for index, visit in to_correct(draft, step)
    )


def context(draft: Draft, step: Step) -> Context:
    """What the readers may know of an answer to a step."""
    return Context(draft.book.words, draft.language, lambda: draft.view.today, options(draft, step))


def _language_id(code: str) -> str:
    return code.replace("@", "_").replace("-", "_").lower()


def language_of(draft: Draft, option: str) -> str:
    """The language whose option was chosen."""
    return next(code for code, _, _ in draft.book.words.languages if _language_id(code) == option)


def to_correct(draft: Draft, step: Step) -> list[tuple[int, Visit]]:
    """The answers a summary offers to change: the latest of each question, oldest first.

    Inside a flow that asks itself for a summary, that flow's answers; asked for anywhere, all of them.
    """
    own = draft.top.flow if draft.top and step.do != "correct" else None
    latest: dict[tuple[str, str], int] = {}
    for index, visit in enumerate(draft.trail):
        if visit.answer is None or not _label_of(draft, visit):
            continue
        if own is None or visit.place[0] == own:
            latest.pop(visit.place, None)
            latest[visit.place] = index
    kept = sorted(latest.values())
    return [(index, draft.trail[index]) for index in (kept if own else kept[-SUMMARY_LENGTH:])]


def _label_of(draft: Draft, visit: Visit) -> str | None:
    return draft.book.step(visit.stack[-1]).label


def summary(draft: Draft, step: Step) -> Lines:
    """The answers, one "label : answer" a line. What is sensitive is shown to nobody but the person."""
    return Lines(
        tuple(
            Text("{label} : {answer}", {"label": Text(_label_of(draft, visit) or ""), "answer": _shown(draft, visit)})
            for _, visit in to_correct(draft, step)
        )
    )


def _shown(draft: Draft, visit: Visit) -> str | Text | tuple[str | Text, ...]:
    step = draft.book.step(visit.stack[-1])
    if visit.outcome == "skipped":
        return Text("passé")
    if step.save and step.options:
        shown = draft.shown(step.save)
        if isinstance(shown, str | Text | tuple):
            return shown
    return Text(visit.answer) if step.ask == "yes_no" and visit.answer else visit.answer or ""


def choices(draft: Draft, step: Step) -> tuple[Choice, ...]:
    """The buttons of a step."""
    if step.buttons is not None and not draft.selected:
        return step.buttons
    ticked = draft.selected
    return (*(Choice(o.id, Text(o.label), o.id in ticked) for o in options(draft, step)), *step.around)


def parts(draft: Draft, step: Step) -> tuple[Words, ...]:
    """The question and why it is asked."""
    if step.ask == "summary":
        draft.extra["summary"] = summary(draft, step)
    if said_by_sms(draft, step):
        return (draft.text(step.sms or ""),)
    if step.question is not None:
        return step.question
    return tuple(draft.text(words) for words in (step.text, step.why) if words)


def said_by_sms(draft: Draft, step: Step) -> bool:
    """Whether the step has shorter words for the channel at hand."""
    return step.sms is not None and draft.givens.get("channel") == "sms"


def ask(draft: Draft, step: Step, *instead: Words, **how: object) -> None:
    """Put the question (or, `instead`, the same question in other words)."""
    draft.say(
        *(instead or parts(draft, step)),
        choices=choices(draft, step),
        several=step.ask == "choices",
        numbered=not instead and said_by_sms(draft, step),
        **how,
    )
    draft.asked_in = draft.turn


def settle(draft: Draft, step: Step, question: tuple[Words, ...], answer: Words) -> None:
    """The buttons of the question (its `parts`) go, the answer stays."""
    if choices(draft, step):
        draft.do(Settle(draft.asked_in, question, answer))


def retick(draft: Draft, step: Step) -> None:
    """A choice was toggled: the same buttons, ticked anew."""
    draft.do(Retick(draft.asked_in, parts(draft, step), choices(draft, step)))
