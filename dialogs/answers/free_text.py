"""The person's own words, kept as they are (invisible marks aside)."""

from __future__ import annotations

import re

from dialogs.answers.base import Context, Unclear, Understood

# Control and direction marks could make an adviser read something else than what stands there.
_MARKS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def parse(text: str, context: Context) -> Understood | Unclear:
    """Value: the words."""
    words = _MARKS.sub("", text).strip()
    return Understood(words, "answered", words, ()) if words else Unclear("empty")
