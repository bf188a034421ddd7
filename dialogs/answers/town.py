"""A town, as typed and tidied: "Lille", "59000", "j'habite à Roubaix" (`understanding.town`)."""

from __future__ import annotations

from dialogs.answers.base import Context, Unclear, Understood
from dialogs.understanding import town


def parse(text: str, context: Context) -> Understood | Unclear:
    """Value: "Lille (59000)", "Lille" or "59000"."""
    found = town.read(text)
    if found.value is None:
        return Unclear("not_a_town")
    return Understood(found.value, "answered", found.value, found.because)
