"""A birth date, the day before the month: "3/3/2009", "né le 3 mars 09", "03032009", "2009-03-03"."""

from __future__ import annotations

import re
from datetime import date

from dialogs.answers.base import Context, Unclear, Understood
from dialogs.understanding.normal import fold

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january january يناير", "fevrier fev fevr february feb فبراير",
            "mars mar march مارس", "avril avr april apr ابريل أبريل", "mai may مايو", "juin june jun يونيو",
            "juillet juil july jul يوليو", "aout august aug اغسطس أغسطس", "septembre sept sep september سبتمبر",
            "octobre oct october اكتوبر أكتوبر", "novembre nov november نوفمبر", "decembre dec december ديسمبر",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_FOLDED_MONTHS = {fold(name): number for name, number in _MONTHS.items()}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_ISO = re.compile(r"\b(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\b")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s*[-/., ]\s*(\d{1,2})\s*[-/., ]\s*(\d{4}|\d{2})(?!\d)")
_RUN = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{4}|\d{2})(?!\d)")
_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})(?:er|e|st|nd|rd|th)?\s+(?:de |of )?([^\W\d_]+)\s+(?:de |of )?(\d{4}|\d{2})(?!\d)"
)
_NAMED_FIRST = re.compile(r"\b([^\W\d_]+)\s+(\d{1,2})(?:st|nd|rd|th)?\s+(\d{4})\b")
_YEAR_OR_AGE = re.compile(r"\b(19|20)\d{2}\b|\b\d{1,2}\s*(ans|piges?|years?|سنة)\b|^\d{1,2}$")
OLDEST = 100  # years


def parse(text: str, context: Context) -> Understood | Unclear:
    """Value: the date in ISO form."""
    said = re.sub(r"\s+", " ", text.translate(_DIGITS).casefold())
    numbers = _find(said)
    if numbers is None:
        return Unclear("only_a_year" if _YEAR_OR_AGE.search(said) else "not_a_date")
    day, month, year = numbers
    if year < 100:
        # Two digits: the century that makes a person of under a hundred years.
        year += 2000 if 2000 + year <= context.today.year else 1900
    try:
        born = date(year, month, day)
    except ValueError:
        return Unclear("not_a_date")
    if born > context.today:
        return Unclear("future")
    if context.today.year - born.year > OLDEST:
        return Unclear("too_old")
    return Understood(born.isoformat(), "answered", f"{day:02d}/{month:02d}/{year}", (text.strip(),))


def _find(said: str) -> tuple[int, int, int] | None:
    """(day, month, year) as written, or None."""
    if match := _ISO.search(said):
        return int(match[3]), int(match[2]), int(match[1])
    if match := _NAMED.search(said):
        month = _FOLDED_MONTHS.get(fold(match[2]))
        if month:
            return int(match[1]), month, int(match[3])
    if match := _NAMED_FIRST.search(said):
        month = _FOLDED_MONTHS.get(fold(match[1]))
        if month:
            return int(match[2]), month, int(match[3])
    if match := _NUMBERS.search(said) or _RUN.search(said):
        return int(match[1]), int(match[2]), int(match[3])
    return None
