"""A hunch beside the rules: the pieces of a message, weighed on labelled examples, together with what the rules found.

Linear, in plain Python; the weights are files made by `python -m benchmarks.train`. What weighed most is its reason.
A reader decides what a hunch may change (see each): it never makes a consent of what the rules doubt, and never lowers
a danger that is clear.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from dialogs.understanding.pieces import readable

READERS = ("barriers", "distress", "situation", "stop", "yes_no")
WEIGHTS = Path(__file__).with_name("weights")
# A weight is one character of the file: from -LEVELS to +LEVELS steps. Neither quote nor backslash is among them.
CODES = "".join(chr(code) for code in range(0x23, 0x80) if chr(code) not in "\\\x7f")
LEVELS = (len(CODES) - 1) // 2
_PLACES = {code: place for place, code in enumerate(CODES)}
# Room for each label's sum: far more pieces than a message has.
_BITS = 24
_MASK = (1 << _BITS) - 1
_MOST_REASONS = 3
_READABLE = 3  # letters


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of one reader, as in its file."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    step: float
    codes: Mapping[str, str]  # piece → one character a label
    mix: tuple[tuple[float, ...], ...]  # for each label: what each label's score counts, then 1
    facts: Mapping[str, tuple[float, ...]]
    one_of_them: bool  # labels exclude each other

    def scores(self, reader: str, pieces: tuple[str, ...], more: tuple[str, ...]) -> list[float]:
        """What the pieces alone say."""
        place = READERS.index(reader)
        packed = [row[place] for row in _rows(pieces) if row[place]]
        packed += [row[place] for row in _rows(more) if row[place]] if more else []
        total, middle = sum(packed), LEVELS * len(packed)
        norm = self.step / (math.sqrt(len(packed)) or 1.0)
        return [bias + ((total >> (_BITS * at) & _MASK) - middle) * norm for at, bias in enumerate(self.bias)]

    def weight(self, piece: str, at: int) -> float:
        return (_PLACES[self.codes[piece][at]] - LEVELS) * self.step


# The weights of the pieces met so far, one number a reader; 0 for a reader that does not know it. Bounded.
_MET: dict[str, tuple[int, ...]] = {}
_MOST_MET = 50_000


@lru_cache(maxsize=8)
def _rows(pieces: tuple[str, ...]) -> list[tuple[int, ...]]:
    """What is known of the pieces of a message, for all readers at once: they all read it, one after the other."""
    if len(_MET) > _MOST_MET:
        _MET.clear()
    return [row for piece in pieces if (row := _MET[piece] if piece in _MET else _meet(piece))]


def _meet(piece: str) -> tuple[int, ...]:
    row = tuple(_packed(model_of(reader).codes.get(piece, "")) for reader in READERS)
    _MET[piece] = row if any(row) else ()
    return _MET[piece]


def _packed(codes: str) -> int:
    return sum(_PLACES[code] << (_BITS * at) for at, code in enumerate(codes))


@dataclass(frozen=True, slots=True)
class Weighed:
    """How likely each label is, by pieces and rules together; `letters`, by the pieces alone (scores, not chances)."""

    chances: Mapping[str, float]
    letters: Mapping[str, float]
    pieces: tuple[str, ...] = ()
    model: Model | None = None

    @property
    def best(self) -> str:
        return max(self.chances, key=self.chances.__getitem__)

    def because(self, label: str) -> tuple[str, ...]:
        """The pieces that weighed most for a label, the heavier one where one holds the other."""
        if self.model is None:
            return ()
        at = self.model.labels.index(label)
        weights = {piece: self.model.weight(piece, at) for piece in self.pieces if piece in self.model.codes}
        told: list[str] = []
        for piece in sorted(weights, key=lambda piece: -weights[piece]):
            if weights[piece] <= 0 or len(told) == _MOST_REASONS:
                break
            shown = readable(piece)
            if len(shown) >= _READABLE and not any(shown in other or other in shown for other in told):
                told.append(shown)
        return tuple(f"« {shown} »" for shown in told)


def weigh(reader: str, pieces: tuple[str, ...], facts: Sequence[str] = (), more: tuple[str, ...] = ()) -> Weighed:
    """The hunch of one reader about a message. `facts`: what its rules found (`benchmarks.train` names them); `more`:
    pieces that this reader alone looks at."""
    model = model_of(reader)
    scores = model.scores(reader, pieces, more)
    known = [row for fact in facts if (row := model.facts.get(fact))]
    beside = [sum(fact[at] for fact in known) + row[-1] for at, row in enumerate(model.mix)]
    if model.one_of_them:
        mixed = [sum(map(float.__mul__, row, scores)) + other for row, other in zip(model.mix, beside, strict=True)]
        top = max(mixed)
        powers = [math.exp(score - top) for score in mixed]
        total = sum(powers)
        chances = [power / total for power in powers]
    else:
        # Each label has its own score, and no other's.
        chances = [_sigmoid(model.mix[at][at] * score + beside[at]) for at, score in enumerate(scores)]
    labels = model.labels
    return Weighed(
        dict(zip(labels, chances, strict=True)), dict(zip(labels, scores, strict=True)), pieces + more, model
    )


def _sigmoid(score: float) -> float:
    return 1 / (1 + math.exp(-score)) if score > -30 else 0.0


def pieces_of(kept: str, labels: int) -> Iterator[tuple[str, str]]:
    """Each piece of a file and its codes: they stand before it, one a label, and a tab between pieces."""
    return ((row[labels:], row[:labels]) for row in kept.split("\t"))


@cache
def model_of(reader: str) -> Model:
    """The weights of a reader, read once."""
    kept = json.loads((WEIGHTS / f"{reader}.json").read_text(encoding="utf-8"))
    return Model(
        tuple(kept["labels"]),
        tuple(kept["bias"]),
        kept["step"],
        dict(pieces_of(kept["pieces"], len(kept["labels"]))),
        tuple(map(tuple, kept["mix"])),
        {fact: tuple(row) for fact, row in kept["facts"].items()},
        kept["one_of_them"],
    )
