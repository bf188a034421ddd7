"""A hunch beside the rules: the pieces of a message, weighed on labelled examples, together with what the rules found.

Linear, in plain Python; the weights are files made by `python -m benchmarks.train`. What weighed most is its reason.
A reader decides what a hunch may change (see each): it never makes a consent of what the rules doubt, and never lowers
a danger that is clear.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dialogs.understanding.pieces import readable

WEIGHTS = Path(__file__).with_name("weights")
# A weight is one character of the file: from -LEVELS to +LEVELS steps. Neither quote nor backslash is among them.
CODES = "".join(chr(code) for code in range(0x23, 0x80) if chr(code) not in "\\\x7f")
LEVELS = (len(CODES) - 1) // 2
_MOST_REASONS = 3
_READABLE = 3  # letters


@dataclass(frozen=True, slots=True)
class Weighed:
    """How likely each label is, by pieces and rules together; `letters`, by the pieces alone (scores, not chances)."""

    chances: Mapping[str, float]
    letters: Mapping[str, float]
    found: tuple[tuple[str, tuple[tuple[int, float], ...]], ...]
    labels: tuple[str, ...]

    @property
    def best(self) -> str:
        return max(self.chances, key=self.chances.__getitem__)

    def because(self, label: str) -> tuple[str, ...]:
        """The pieces that weighed most for a label, the longer one where one holds the other."""
        at = self.labels.index(label)
        weights = {piece: dict(row).get(at, 0.0) for piece, row in self.found}
        told: list[str] = []
        for piece in sorted(weights, key=lambda piece: -weights[piece]):
            if weights[piece] <= 0 or len(told) == _MOST_REASONS:
                break
            shown = readable(piece)
            if len(shown) >= _READABLE and not any(shown in other or other in shown for other in told):
                told.append(shown)
        return tuple(f"« {shown} »" for shown in told)


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of one reader. A row is sparse: place of the label, weight."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    rows: Mapping[str, tuple[tuple[int, float], ...]]
    mix: tuple[tuple[float, ...], ...]  # for each label: what each label's score counts, then 1
    facts: Mapping[str, tuple[float, ...]]
    one_of_them: bool  # labels exclude each other

    def scores(self, pieces: Iterable[str]) -> tuple[list[float], list[tuple[str, tuple[tuple[int, float], ...]]]]:
        """What the pieces alone say, and which of them are known."""
        rows = self.rows
        found = [(piece, row) for piece in pieces if (row := rows.get(piece)) is not None]
        sums = [0.0] * len(self.labels)
        for _, row in found:
            for at, weight in row:
                sums[at] += weight
        norm = math.sqrt(len(found)) or 1.0
        return [bias + total / norm for bias, total in zip(self.bias, sums, strict=True)], found


def weigh(reader: str, pieces: Iterable[str], facts: Sequence[str] = ()) -> Weighed:
    """The hunch of one reader about a message. `facts`: what its rules found (`benchmarks.train` names them)."""
    model = model_of(reader)
    scores, found = model.scores(pieces)
    known = [row for fact in facts if (row := model.facts.get(fact))]
    mixed = [
        sum(map(float.__mul__, row, scores)) + row[-1] + sum(fact[at] for fact in known)
        for at, row in enumerate(model.mix)
    ]
    if model.one_of_them:
        top = max(mixed)
        powers = [math.exp(score - top) for score in mixed]
        chances = [power / sum(powers) for power in powers]
    else:
        chances = [_sigmoid(score) for score in mixed]
    labels = model.labels
    return Weighed(
        dict(zip(labels, chances, strict=True)), dict(zip(labels, scores, strict=True)), tuple(found), labels
    )


def _sigmoid(score: float) -> float:
    return 1 / (1 + math.exp(-score)) if score > -30 else 0.0


@cache
def model_of(reader: str) -> Model:
    """The weights of a reader, read once."""
    kept = json.loads((WEIGHTS / f"{reader}.json").read_text(encoding="utf-8"))
    steps = {code: (place - LEVELS) * kept["step"] for place, code in enumerate(CODES)}
    rows = {
        piece: tuple((at, steps[code]) for at, code in enumerate(codes) if steps[code])
        for piece, codes in kept["pieces"].items()
    }
    return Model(
        tuple(kept["labels"]),
        tuple(kept["bias"]),
        rows,
        tuple(map(tuple, kept["mix"])),
        {fact: tuple(row) for fact, row in kept["facts"].items()},
        kept["one_of_them"],
    )
