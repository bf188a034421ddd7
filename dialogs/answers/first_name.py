"""A first name: "Lina", "moi c'est Lina", "je m'appelle Jean-Noël", "اسمي لينا" (`understanding.first_name`)."""

from __future__ import annotations

from dialogs.answers.base import Context, Unclear, Understood
from dialogs.understanding import first_name


def parse(text: str, context: Context) -> Understood | Unclear:
    """Value: the first name, tidied ("LINA" → "Lina")."""
    found = first_name.read(text)
    if found.value is None:
        return Unclear("not_a_name")
    return Understood(found.value, "answered", found.value, found.because)
