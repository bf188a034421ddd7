"""Several of several: numbers ("1 et 3", "1,3") or words ("le permis et la santé")."""

from __future__ import annotations

import re

from dialogs.answers import choice, topics
from dialogs.answers.base import Context, Unclear, Understood
from dialogs.flow import Option
from dialogs.understanding.normal import digits, normalise
from dialogs.words import SOURCE

_NUMBERS = re.compile(r"(?:\D{0,4}\b\d{1,2}\b\D{0,4})+")
_BETWEEN = re.compile(r"\s*(?:[,;/+&\n]|\bet\b|\bou\b|\bpuis\b|\bavec\b|\baussi\b|\band\b|\sو)\s*", re.IGNORECASE)
NONE = "none"  # the option that means none of the others


def parse(text: str, context: Context) -> Understood | Unclear:
    """Outcome `answered`; value: a tuple of ids in the order of the options."""
    because: tuple[str, ...] = (text.strip(),)
    chosen = _by_number(text, context)
    if chosen is None and (told := topics.blocks(text, context.options)) is not None:
        found = set(told.value or ())
        if context.language != SOURCE:  # the catalogue of a language may know more words than the reader
            found |= choice.named(normalise(text), context)
        chosen, because = found or Unclear("no_match"), told.because
    chosen = chosen or _by_words(text, context)
    if isinstance(chosen, Unclear):
        return chosen
    if len(chosen) > 1:
        chosen.discard(NONE)
    ids = tuple(option.id for option in context.options if option.id in chosen)
    shown = ", ".join(option.label for option in context.options if option.id in chosen)
    return Understood(ids, "answered", shown, because)


def _by_number(text: str, context: Context) -> set[str] | Unclear | None:
    said = normalise(digits(text))
    if not _NUMBERS.fullmatch(said):
        return None
    numbers = [int(number) for number in re.findall(r"\d{1,2}", said)]
    if any(not 1 <= number <= len(context.options) for number in numbers):
        return Unclear("no_match")
    return {context.options[number - 1].id for number in numbers}


def _by_words(text: str, context: Context) -> set[str] | Unclear:
    whole = choice.find(text, context)
    named = choice.named(normalise(text), context)
    if isinstance(whole, Option) and len(named) <= 1:
        return {whole.id}
    found = set(named)
    for piece in _BETWEEN.split(text):
        if piece and isinstance(one := choice.find(piece, context), Option):
            found.add(one.id)
    return found or Unclear("no_match" if whole == Unclear("no_match") else "ambiguous")
