"""The weights of all hunches, laid side by side: a piece is looked up once for all the readers of a message.

A reader's weights are a file made by `python -m benchmarks.train`. What all readers weigh of a piece is one number,
with a field for each label; so a message weighs one sum, whoever reads it.
"""

from __future__ import annotations

import heapq
import json
import math
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from dialogs.understanding.met import Met
from dialogs.understanding.pieces import FIRST, LAST, MARKS, gathered, letters

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

    def scores(self, fields: Sequence[int]) -> list[float]:
        """What pieces alone say, by the fields of their sum."""
        known, *sums = fields[self.known : self.known + 1 + len(self.bias)]
        middle, norm = LEVELS * known, self.step / (math.sqrt(known) or 1.0)
        return [bias + (found - middle) * norm for bias, found in zip(self.bias, sums, strict=True)]

    def heaviest(self, pieces: Iterable[Mapping[str, int]], label: str) -> Iterator[str]:
        """The pieces that speak for a label, the heaviest first; of several as heavy, the one that was read first."""
        at = self._at(label)
        # One field of a number, left in its place, is compared and put in order: few are asked for, none is worked out.
        mask, middle = _MASK << at, LEVELS << at
        numbers = enumerate(chain.from_iterable(some.items() for some in pieces))
        heap = [(-own, place, piece) for place, (piece, number) in numbers if (own := number & mask) > middle]
        heapq.heapify(heap)
        while heap:
            yield heapq.heappop(heap)[-1]

    def weight(self, number: int, label: str) -> float:
        """What a piece that it knows weighs for a label."""
        return ((number >> self._at(label) & _MASK) - LEVELS) * self.step

    def _at(self, label: str) -> int:
        return _BITS * (self.known + 1 + self.labels.index(label))


@dataclass(slots=True)
class Word:
    """A word of pieces in a row: what is known of the row up to it, and which words may come next."""

    piece: str = ""
    number: int = 0
    next: dict[str, Word] = field(default_factory=dict)


class Weights(NamedTuple):
    """All files."""

    models: Mapping[str, Model]
    numbers: Mapping[str, int]  # by piece
    rows: Mapping[str, Word]  # by mark: pieces in a row, word by word
    fields: struct.Struct


class Found(NamedTuple):
    """The pieces of a message that a reader knows, each with its number; their sum, and its fields."""

    pieces: Mapping[str, int]
    total: int
    fields: tuple[int, ...]


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
        for piece, codes in pieces_of(kept["pieces"], len(kept["labels"])):
            number = int.from_bytes(row.pack(1, *map(_PLACES.__getitem__, codes)), "little")
            numbers[piece] = numbers.get(piece, 0) | number << _BITS * fields
        fields += 1 + len(kept["labels"])
    return Weights(models, numbers, _rows(numbers), struct.Struct(f"<{fields}{_FIELD}"))


def pieces_of(kept: str, labels: int) -> Iterator[tuple[str, str]]:
    """Each piece of a file and its codes: these stand first, one a label, then a code for how many letters the piece
    shares with the one before it, then its other letters. A tab stands between pieces."""
    piece = ""
    for row in kept.split("\t"):
        piece = piece[: _PLACES[row[labels]]] + row[labels + 1 :]
        yield piece, row[:labels]


def _rows(numbers: Mapping[str, int]) -> dict[str, Word]:
    rows = {mark: Word() for mark in MARKS}
    for piece, number in numbers.items():
        if piece[0] in rows:
            word = rows[piece[0]]
            for said in piece[1:].split(" "):
                word = word.next.setdefault(said, Word())
            word.piece, word.number = piece, number
    return rows


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
    """What is known of the beginning of a message (`reading.LONGEST`). All readers weigh it, one after the other."""
    pieces = gathered(text, _LETTERS.__getitem__, in_a_row, known)
    total = sum(pieces.values())
    return Found(pieces, total, fields(total))


def known(pieces: Iterable[str]) -> dict[str, int]:
    """Those of the pieces that have weights, with their numbers."""
    numbers = weights().numbers
    return {piece: number for piece in pieces if (number := numbers.get(piece))}


def in_a_row(words: Sequence[str], mark: str) -> dict[str, int]:
    """`known` of the pieces that words make in a row: words that begin none of them are passed over."""
    begins = weights().rows[mark].next
    ones: dict[str, int] = {}
    twos: dict[str, int] = {}
    threes: dict[str, int] = {}
    row = (FIRST, *words, LAST, "")
    for at, word in enumerate(row):
        if (one := begins.get(word)) is None:
            continue
        if one.number:
            ones[one.piece] = one.number
        if (two := one.next.get(row[at + 1])) is not None:
            if two.number:
                twos[two.piece] = two.number
            if (three := two.next.get(row[at + 2])) is not None:
                threes[three.piece] = three.number
    return {**ones, **twos, **threes}


def fields(total: int) -> tuple[int, ...]:
    """The fields of a sum."""
    row = weights().fields
    return row.unpack(total.to_bytes(row.size, "little"))


_LETTERS = Met(lambda word: known(letters(word)))
