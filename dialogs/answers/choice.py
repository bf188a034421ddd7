"""One of several: its number, its words, or near enough (`understanding.choice`), or what a reader knows of it."""

from __future__ import annotations

from typing import cast

from dialogs.answers import topics
from dialogs.answers.base import Context, Reason, Unclear, Understood
from dialogs.flow import Option
from dialogs.understanding import choice
from dialogs.understanding.normal import normalise


def parse(text: str, context: Context) -> Understood | Unclear:
    """Outcome and value: the option's id."""
    if (told := topics.does(text, context.options)) is not None and not in_its_words(text, context):
        chosen = next(option for option in context.options if option.id == told.value)
        return Understood(chosen.id, chosen.id, chosen.label, told.because)
    found = find(text, context)
    if isinstance(found, Unclear):
        return found
    return Understood(found.id, found.id, found.label, (text.strip(),))


def find(text: str, context: Context) -> Option | Unclear:
    """The option meant, or why none is."""
    found = choice.read(text, choices(context))
    if found.value is None:
        return Unclear(cast("Reason", found.because[0]))
    return next(option for option in context.options if option.id == found.value)


def choices(context: Context) -> choice.Choices:
    """The words for each option, normalised: its label and its `also`, in French and the person's language."""
    return context.words.choices(context.language, tuple([option.words for option in context.options]))


def named(said: str, context: Context) -> set[str]:
    """The options (ids) whose words stand whole in the message."""
    return choice.named(said, choices(context))


def in_its_words(text: str, context: Context) -> bool:
    """Whether the message is the very words of an option."""
    return normalise(text) in choices(context).words
