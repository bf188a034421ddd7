"""Counting what a fault did to what people were told, beside what they are told when nothing goes wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Counts:
    """Of many messages. `in_doubt`: came twice, and the row says that it might."""

    messages: int = 0
    lost: int = 0
    doubled: int = 0
    out_of_order: int = 0
    in_doubt: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))

    @property
    def clean(self) -> bool:
        return (self.lost, self.doubled, self.out_of_order) == (0, 0, 0)


def count(expected: Sequence[str], got: Iterable[str], may_come_twice: Collection[str] = ()) -> Counts:
    """One person's messages. `expected` are all different; what is none of them was not asked about.

    `may_come_twice`: those of which the rows say that they are in doubt.
    """
    place = {text: number for number, text in enumerate(expected)}
    assert len(place) == len(expected), "a text that is there twice cannot be told apart"
    seen: set[int] = set()
    again = in_doubt = backwards = 0
    for text in got:
        number = place.get(text)
        if number is None:
            continue
        if number in seen:
            if text in may_come_twice:
                in_doubt += 1
            else:
                again += 1
        elif seen and number < max(seen):
            backwards += 1
        seen.add(number)
    return Counts(len(expected), len(place) - len(seen), again, backwards, in_doubt)


def table(rows: Sequence[tuple[str, Counts, Counts]]) -> str:
    """Faults, with what became of what people wrote and of what they were told."""
    lines = [
        "| Fault | written | lost | doubled | out of order | told | lost | doubled | out of order | twice, in doubt |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, written, told in rows:
        cells = [name, written.messages, written.lost, written.doubled, written.out_of_order]
        cells += [told.messages, told.lost, told.doubled, told.out_of_order, told.in_doubt]
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)
