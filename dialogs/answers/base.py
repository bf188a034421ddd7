"""What reading an answer gives: understood, how it is shown back and because of which words; or why it is unclear."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from dialogs.effects import Fact
from dialogs.flow import Option
from dialogs.words import Words

Reason: TypeAlias = Literal[
    "empty",
    "too_long",
    "no_match",
    "ambiguous",
    "not_a_date",
    "only_a_year",
    "future",
    "too_old",
    "not_a_name",
    "not_a_phone",
    "landline",
    "foreign",
    "not_a_town",
]
# What a person types on a phone; longer is told from pasted text, kept as a message but no answer.
LONGEST = 1_000


class Context(NamedTuple):
    """What a reader may know: the words, the person's language, the date there (few ask), and the choices offered."""

    words: Words
    language: str
    today: Callable[[], date]
    options: tuple[Option, ...] = ()


class Understood(NamedTuple):
    """`outcome`: yes, no, an option's id, or answered. `because`: the words it was read from."""

    value: Fact
    outcome: str
    shown: str
    because: tuple[str, ...] = ()


class Unclear(NamedTuple):
    """No answer; the reason chooses the next words."""

    reason: Reason
