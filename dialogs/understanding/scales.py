"""The weights of all hunches, laid side by side: a piece is looked up once for all the readers of a message.

A reader's weights are a file made by `python -m benchmarks.train`. What all readers weigh of a piece is one number,
with a field for each label; so a message weighs one sum, whoever reads it.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from dialogs.understanding.met import Met
from dialogs.understanding.pieces import gathered, letters

# Distress first: what it weighs beside the pieces of a message is for it alone, and a short number then.
READERS = ("distress", "barriers", "situation", "stop", "yes_no")
WEIGHTS = Path(__file__).with_name("weights")
# A weight is one character of the file: from -LEVELS to +LEVELS steps. Neither quote nor backslash is among them.
CODES = "".join(chr(code) for code in range(0x23, 0x80) if chr(code) not in "\\\x7f")
LEVELS = (len(CODES) - 1) // 2
_PLACES = {code: place for place, code in enumerate(CODES)}
# A field has room for the sum of far more pieces than a message has.
_FIELD = "I"
_BITS = 8 * struct.calcsize(f"<{_FIELD}")
_MASK = (1 << _BITS) - 1


@dataclass(frozen=True, slots=True)
class Model:
    """What a reader's file says beside its weights, and where its fields are in a number."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    step: float
    mix: tuple[tuple[float, ...], ...]  # for each label: what each label's score counts
    beside: tuple[float, ...]  # for each label: what counts in any case
    facts: Mapping[str, tuple[float, ...]]
    one_of_them: bool  # labels exclude each other
    known: int  # the field that counts the pieces it knows; its labels are the fields after it

    def scores(self, fields: tuple[int, ...]) -> list[float]:
        """What pieces alone say, by the fields of their sum."""
        known, first = fields[self.known], self.known + 1
        middle, norm = LEVELS * known, self.step / (math.sqrt(known) or 1.0)
        sums = fields[first : first + len(self.bias)]
        return [bias + (found - middle) * norm for bias, found in zip(self.bias, sums, strict=True)]

    def weights(self, pieces: Iterable[Mapping[str, int]], label: str) -> Iterator[tuple[str, float]]:
        """Each of the pieces that it knows, and what it weighs for a label."""
        known = _BITS * self.known
        at = known + _BITS * (1 + self.labels.index(label))
        for piece, number in chain.from_iterable(some.items() for some in pieces):
            if number >> known & 1:
                yield piece, ((number >> at & _MASK) - LEVELS) * self.step


class Weights(NamedTuple):
    """All files."""

    models: Mapping[str, Model]
    numbers: Mapping[str, int]  # by piece
    fields: struct.Struct


class Found(NamedTuple):
    """The pieces of a message that a reader knows, each with its number; and their sum."""

    pieces: Mapping[str, int]
    total: int


@cache
def weights() -> Weights:
    """The weights of all readers, read once."""
    models: dict[str, Model] = {}
    numbers: dict[str, int] = {}
    fields = 0
    for reader in READERS:
        kept = json.loads((WEIGHTS / f"{reader}.json").read_text(encoding="utf-8"))
        models[reader] = _model(kept, fields)
        row = struct.Struct(f"<{1 + len(kept['labels'])}{_FIELD}")
        for piece, codes in kept["pieces"].items():
            number = int.from_bytes(row.pack(1, *map(_PLACES.__getitem__, codes)), "little")
            numbers[piece] = numbers.get(piece, 0) | number << _BITS * fields
        fields += 1 + len(kept["labels"])
    return Weights(models, numbers, struct.Struct(f"<{fields}{_FIELD}"))


def _model(kept: Mapping[str, Any], field: int) -> Model:
    return Model(
        tuple(kept["labels"]),
        tuple(kept["bias"]),
        kept["step"],
        tuple(tuple(row[:-1]) for row in kept["mix"]),
        tuple(row[-1] for row in kept["mix"]),
        {fact: tuple(row) for fact, row in kept["facts"].items()},
        kept["one_of_them"],
        field,
    )


@lru_cache(maxsize=8)
def found(text: str) -> Found:
    """What is known of a message. All readers weigh it, one after the other."""
    pieces = gathered(text, _LETTERS.__getitem__, known)
    return Found(pieces, sum(pieces.values()))


def known(pieces: Iterable[str]) -> dict[str, int]:
    """Those of the pieces that have weights, with their numbers."""
    numbers = weights().numbers
    return {piece: numbers[piece] for piece in pieces if piece in numbers}


def fields(total: int) -> tuple[int, ...]:
    """The fields of a sum."""
    row = weights().fields
    return row.unpack(total.to_bytes(row.size, "little"))


_LETTERS = Met(lambda word: known(letters(word)))
