"""Words as values: what is to be said, before anybody chose a language or a channel for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from typing import TypeAlias

from dialogs.value import value


@value(frozen=True, slots=True)
class Text:
    """A message by its French source (`msgid`), with the values of its `{placeholders}`.

    `plural` is the French plural form, chosen by the number in `args["n"]`. `context` (gettext's
    msgctxt) tells two messages with the same French words apart.
    """

    msgid: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    plural: str | None = None
    context: str | None = None


@value(frozen=True, slots=True)
class Verbatim:
    """Words a human wrote: never translated, never formatted."""

    text: str


@value(frozen=True, slots=True)
class Lines:
    """A list that is read line by line: what was answered, question after question."""

    items: tuple[Text, ...]


Words: TypeAlias = Text | Verbatim
# A list is joined as the language joins lists ("a, b et c"); dates are written as the language writes them.
Arg: TypeAlias = "str | int | date | datetime | Text | Lines | tuple[str | Text, ...]"
