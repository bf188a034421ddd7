"""One of several: its number, its words, or near enough (`understanding.choice`), or what a reader knows of it."""

from __future__ import annotations

from typing import cast

from dialogs.answers import topics
from dialogs.answers.base import Context, Reason, Unclear, Understood
from dialogs.flow import Option
from dialogs.text import Text
from dialogs.understanding import choice
from dialogs.understanding.normal import normalise


def parse(text: str, context: Context) -> Understood | Unclear:
    """Outcome and value: the option's id."""
    if (told := topics.does(text, context.options)) is not None and not _in_its_words(text, context):
        chosen = next(option for option in context.options if option.id == told.value)
        return Understood(chosen.id, chosen.id, chosen.label, told.because)
    found = find(text, context)
    if isinstance(found, Unclear):
        return found
    return Understood(found.id, found.id, found.label, (text.strip(),))


def find(text: str, context: Context) -> Option | Unclear:
    """The option meant, or why none is."""
    found = choice.read(text, all_names(context))
    if found.value is None:
        return Unclear(cast("Reason", found.because[0]))
    return next(option for option in context.options if option.id == found.value)


def names(option: Option, context: Context) -> list[str]:
    """All the words for an option, normalised: its label and its `also`, in French and the person's language."""
    found = []
    for language in dict.fromkeys(("fr", context.language)):
        found.append(normalise(context.words.say(language, Text(option.label))))
        if option.also:
            found += [normalise(word) for word in context.words.alternatives(language, option.also, "also")]
    return [name for name in dict.fromkeys(found) if name]


def all_names(context: Context) -> dict[str, list[str]]:
    """Option → its words, in the order of the options."""
    return {option.id: names(option, context) for option in context.options}


def named(said: str, context: Context) -> set[str]:
    """The options (ids) whose words stand whole in the message."""
    return choice.named(said, all_names(context))


def _in_its_words(text: str, context: Context) -> bool:
    """Whether the message is the very words of an option."""
    said = normalise(text)
    return any(said in words for words in all_names(context).values())
