"""A birth date, the day before the month: "3/3/2009", "né le 3 mars 09" (`understanding.birth_date`)."""

from __future__ import annotations

from typing import cast

from dialogs.answers.base import Context, Reason, Unclear, Understood
from dialogs.understanding import birth_date

OLDEST = 100  # years


def parse(text: str, context: Context) -> Understood | Unclear:
    """Value: the date in ISO form. Who is too young or too old for the service is for the flow to say."""
    today = context.today()
    found = birth_date.read(text, today)
    if found.value is None:
        return Unclear(cast("Reason", found.because[0]))
    if today.year - found.value.year > OLDEST:
        return Unclear("too_old")
    return Understood(found.value.isoformat(), "answered", f"{found.value:%d/%m/%Y}", found.because)
