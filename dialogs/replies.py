"""How an answer to the open question is taken: understood, or helped along by the ladder."""

from __future__ import annotations

from datetime import timedelta

from dialogs import asking, walk
from dialogs.answers import Unclear, parse
from dialogs.answers.hints import example, reason_said
from dialogs.draft import Draft
from dialogs.effects import Fact, Note, OpenCase, Relay
from dialogs.flow import DONE, FINE, SKIP, Step
from dialogs.text import Text, Verbatim, Words
from dialogs.understanding.normal import normalise

# At most one such answer in ten minutes, so that a joke is not drowned in numbers and a chat not in
# acknowledgements; every message still reaches the adviser.
REASSURE_EVERY = timedelta(minutes=10)

SKIP_WORDS = Text(
    "passer|passe|skip|suivant|suivante|question suivante|je passe|on passe|pas envie de répondre", context="skip words"
)
DONE_WORDS = Text("c'est tout|fini|terminé|rien d'autre|voilà|ok|valider", context="done words")
FINE_WORDS = Text(
    "c'est bon|c est bon|c bon|cbon|oui|ok|rien à changer|tout est bon|ça va|correct|nickel|parfait",
    context="fine words",
)


def answer(draft: Draft, text: str) -> None:
    """Read `text` as an answer to the open question."""
    opened = draft.open_question
    assert opened is not None
    step = opened[1]
    if step.skippable and _means(draft, text, SKIP_WORDS):
        _skip(draft, step)
        return
    if step.ask == "summary":
        _summary(draft, step, text)
        return
    if step.ask == "choices" and draft.selected and _means(draft, text, DONE_WORDS):
        _done(draft, step)
        return
    kind = "choice" if step.do == "set_language" else step.ask
    assert kind is not None
    context = asking.context(draft, step)
    found = parse(kind, text, context)
    if isinstance(found, Unclear):
        _unclear(draft, step, found.reason, text)
        return
    shown: Words = Verbatim(found.shown)
    outcome, value = found.outcome, found.value
    if step.ask in ("yes_no", "choice"):
        label = next(o.label for o in asking.options(draft, step) if o.id == outcome)
        shown = Text(label)
        if step.ask == "yes_no":
            value = outcome == "yes"
        elif not step.options:
            value, outcome = outcome, "answered"
    elif step.ask == "choices":
        shown = _list_of(draft, step, tuple(found.value) if isinstance(found.value, list | tuple) else ())
    walk.answered(draft, step, outcome, value, shown, text)


def understood(draft: Draft, text: str) -> bool:
    """Whether `text` can be read as an answer to the open question."""
    opened = draft.open_question
    assert opened is not None
    return not isinstance(parse(opened[1].ask or "", text, asking.context(draft, opened[1])), Unclear)


def tapped(draft: Draft, option: str) -> None:
    """A button of the open question was tapped."""
    opened = draft.open_question
    assert opened is not None
    step = opened[1]
    if option == SKIP and step.skippable:
        _skip(draft, step)
        return
    if step.ask == "summary":
        _summary_choice(draft, step, option)
        return
    label = next((o.label for o in asking.options(draft, step) if o.id == option), None)
    if step.ask == "choices":
        if option == DONE:
            _done(draft, step)
        elif label is not None:
            _toggle(draft, step, option)
        return
    if label is None:
        draft.do(Note("tap_unknown"))
        return
    value: Fact = option == "yes" if step.ask == "yes_no" else option
    outcome = option if step.ask == "yes_no" or step.options else "answered"
    walk.answered(draft, step, outcome, value, Text(label), draft.book.words.say(draft.language, Text(label)))


def _means(draft: Draft, text: str, words: Text) -> bool:
    return normalise(text) in draft.book.words.spoken(draft.language, words.msgid, words.context)


def _skip(draft: Draft, step: Step) -> None:
    walk.answered(draft, step, "skipped", None, Text("Passer"), "")


def _list_of(draft: Draft, step: Step, ids: tuple[str, ...]) -> Words:
    labels = tuple(Text(o.label) for o in step.options if o.id in ids)
    return Text("{list}", {"list": labels})


def _toggle(draft: Draft, step: Step, option: str) -> None:
    """Tick or untick. "None of these" and the others exclude each other."""
    chosen = [i for i in draft.selected if i != option]
    if option not in draft.selected:
        chosen = [option] if option == "none" else [i for i in chosen if i != "none"] + [option]
    draft.selected = tuple(o.id for o in step.options if o.id in chosen)
    draft.misses = 0
    asking.retick(draft, step)


def _done(draft: Draft, step: Step) -> None:
    chosen = draft.selected
    if not chosen and any(o.id == "none" for o in step.options):
        chosen = ("none",)
    if not chosen and not step.skippable:
        _unclear(draft, step, "no_match", "")
        return
    if not chosen:
        _skip(draft, step)
        return
    shown = _list_of(draft, step, chosen)
    walk.answered(draft, step, "answered", chosen, shown, draft.book.words.say(draft.language, shown))


def _summary(draft: Draft, step: Step, text: str) -> None:
    """Fine as it is, or the name (or number) of the answer to change."""
    if _means(draft, text, FINE_WORDS):
        _summary_choice(draft, step, FINE)
        return
    context = asking.context(draft, step)
    found = parse("choice", text, context)
    if isinstance(found, Unclear):
        _unclear(draft, step, found.reason, text)
    else:
        _summary_choice(draft, step, found.outcome)


def _summary_choice(draft: Draft, step: Step, option: str) -> None:
    listed = {f"v{index}": index for index, _ in asking.to_correct(draft, step)}
    if option == FINE or step.do == "correct":
        label = Text("C'est bon") if option == FINE else _choice_label(draft, step, option)
        walk.answered(draft, step, "answered", option, label, "")
    elif option in listed:
        asking.settle(draft, step, asking.parts(draft, step), _choice_label(draft, step, option))
        walk.correct(draft, listed[option])


def _choice_label(draft: Draft, step: Step, option: str) -> Text:
    return next(Text(o.label) for o in asking.options(draft, step) if o.id == option)


# The ladder --------------------------------------------------------------------------------------------------


def _unclear(draft: Draft, step: Step, reason: str, text: str) -> None:
    """Other words first, then the choices spelt out or an example, then the adviser. Never a loop."""
    if draft.nudges or draft.status == "silent":
        # Somebody who comes back after days does not answer; they say hello. No miss is counted.
        draft.status = "running"
        draft.nudges = 0
        walk.push(draft, "welcome_back")
        return
    draft.misses += 1
    kind = step.ask or ""
    if draft.misses == 1:
        other = draft.text(step.again) if step.again else asking.parts(draft, step)[0]
        said = reason_said(reason)
        asking.ask(draft, step, *((said, other) if said else (other,)))
    elif draft.misses == 2:
        asking.ask(draft, step, example(kind, asking.options(draft, step)))
    elif draft.misses == 3:
        draft.do(OpenCase("misunderstood"))
        draft.do(Relay(text, "misunderstood"))
        walk.push(draft, "misunderstood")
    else:
        pass_on(draft, text)


def pass_on(draft: Draft, text: str, kind: str = "text") -> None:
    """To the adviser; and the person is told so, at most once in ten minutes."""
    draft.do(Relay(text, kind))
    if draft.reassured_at is None or draft.now - draft.reassured_at >= REASSURE_EVERY:
        draft.reassured_at = draft.now
        walk.push(draft, "after_end")
