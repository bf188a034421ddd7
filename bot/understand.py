"""`accroche understand KIND`: what each reader understands of texts given as JSON lines. For measuring from outside.

A line is `{"id": …, "text": …}`; what is written back is `{"id": …, "label": …, "because": …}`, with the labels of the
development set. A line that is not that is told on standard error with its number, and the others are still read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from dialogs import safety
from dialogs.understanding import barriers, birth_date, first_name, phone, situation, stop, yes_no
from dialogs.understanding.passages import CUT, WHOLE

# Whom the service is for, and those who write to it: a date outside is a slip, not a birth date.
YOUNGEST, OLDEST = 13, 30
Label = str | list[str] | None
Answer = tuple[Label, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that could not be read, and why (French: people see it)."""

    number: int
    why: str

    def __str__(self) -> str:
        return f"Ligne {self.number} : {self.why}"


def _yes_no(text: str, today: date) -> Answer:
    found = yes_no.read(text)
    return found.value or "unclear", found.because


def _stop(text: str, today: date) -> Answer:
    found = stop.read(text)
    return "stop" if found.value else "not_stop", found.because


def _barriers(text: str, today: date) -> Answer:
    found = barriers.read(text)
    return list(found.value or ()), found.because


def _distress(text: str, today: date) -> Answer:
    found = safety.read(text)
    if found is None:
        return "none", (CUT,) if len(text) > WHOLE else ()
    return found.level, tuple(found.because)


def _situation(text: str, today: date) -> Answer:
    found = situation.read(text)
    return found.value or situation.OTHER, found.because


def _birth_date(text: str, today: date) -> Answer:
    found = birth_date.read(text, today)
    if found.value is None:
        return None, found.because
    if not birth_date.in_ages(found.value, today, YOUNGEST, OLDEST):
        return None, (f"hors de {YOUNGEST}-{OLDEST} ans", *found.because)
    return found.value.isoformat(), found.because


def _phone(text: str, today: date) -> Answer:
    found = phone.read(text)
    return found.value, found.because


def _first_name(text: str, today: date) -> Answer:
    found = first_name.read(text)
    return found.value, found.because


KINDS: dict[str, Callable[[str, date], Answer]] = {
    "yes_no": _yes_no,
    "stop": _stop,
    "barriers": _barriers,
    "distress": _distress,
    "situation": _situation,
    "birth_date": _birth_date,
    "phone": _phone,
    "first_name": _first_name,
}


def read_lines(kind: str, lines: Iterable[bytes], today: date) -> Iterator[str | BadLine]:
    """One JSON line for each that could be read, and what is wrong with each that could not. Empty lines are skipped.

    Raises `KeyError` for a kind that does not exist.
    """
    read = KINDS[kind]
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError:
            yield BadLine(number, "ce n'est pas de l'UTF-8.")
            continue
        except (ValueError, RecursionError):
            yield BadLine(number, "ce n'est pas du JSON.")
            continue
        if not isinstance(row, dict) or not isinstance(row.get("text"), str) or "id" not in row:
            yield BadLine(number, 'il faut {"id": …, "text": "…"}.')
            continue
        label, because = read(row["text"], today)
        answer = {"id": row["id"], "label": label, "because": _encodable(list(because))}
        yield json.dumps(answer, ensure_ascii=False)


def _encodable(words: list[str]) -> list[str]:
    """Half of a surrogate pair, which JSON lets through, cannot be written."""
    return [word.encode("utf-8", "replace").decode() for word in words]
