"""How each kind of answer is read: one file a kind, `parse(text, context) -> Understood | Unclear`."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.answers import birth_date, choice, choices, first_name, free_text, phone, town, yes_no
from dialogs.answers.base import LONGEST, Context, Reason, Unclear, Understood

__all__ = ["Context", "Reason", "Unclear", "Understood", "parse"]

_READERS: dict[str, Callable[[str, Context], Understood | Unclear]] = {
    "yes_no": yes_no.parse,
    "choice": choice.parse,
    "choices": choices.parse,
    "first_name": first_name.parse,
    "birth_date": birth_date.parse,
    "phone": phone.parse,
    "town": town.parse,
    "free_text": free_text.parse,
}


def parse(kind: str, text: str, context: Context) -> Understood | Unclear:
    """Read `text` as an answer of that kind. Raises `KeyError` for a kind that does not exist, nothing else."""
    if not text.strip():
        return Unclear("empty")
    if len(text) > LONGEST and kind != "free_text":
        return Unclear("too_long")
    return _READERS[kind](text, context)
