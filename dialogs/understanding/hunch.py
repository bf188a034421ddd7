"""A hunch beside the rules: the pieces of a message, weighed on labelled examples, together with what the rules found.

Linear, in plain Python; the weights are files made by `python -m benchmarks.train`. What weighed most is its reason.
A reader decides what a hunch may change (see each): it never makes a consent of what the rules doubt, and never lowers
a danger that is clear.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from dialogs.understanding.pieces import readable
from dialogs.understanding.reading import LONGEST
from dialogs.understanding.scales import Model, fields, found, weights

NOTHING: Mapping[str, int] = MappingProxyType({})
_MOST_REASONS = 3
_READABLE = 3  # letters


class Weighed(NamedTuple):
    """How likely each label is, by pieces and rules together; `scores`, by the pieces alone, in the order of labels."""

    chances: Mapping[str, float]
    scores: Sequence[float] = ()
    pieces: tuple[Mapping[str, int], ...] = ()  # each with its number (`scales`)
    model: Model | None = None

    @property
    def best(self) -> str:
        return max(self.chances, key=self.chances.__getitem__)

    def because(self, label: str) -> tuple[str, ...]:
        """The pieces that weighed most for a label, the heavier one where one holds the other."""
        if self.model is None:
            return ()
        told: list[str] = []
        for piece in self.model.heaviest(self.pieces, label):
            shown = readable(piece)
            if len(shown) >= _READABLE and not any(shown in other or other in shown for other in told):
                told.append(shown)
                if len(told) == _MOST_REASONS:
                    break
        return tuple(f"« {shown} »" for shown in told)


def weigh(reader: str, text: str, facts: tuple[str, ...] = (), more: Mapping[str, int] = NOTHING) -> Weighed:
    """The hunch of one reader about a message. `facts`: what its rules found (`benchmarks.train` names them); `more`:
    pieces that this reader alone looks at, with their numbers."""
    model = weights().models[reader]
    pieces, total, its_fields = found(text[:LONGEST])
    scores = model.scores(fields(total + sum(more.values())) if more else its_fields)
    beside = _beside(reader, facts)
    if model.one_of_them:
        mixed = [sum(map(float.__mul__, row, scores)) + other for row, other in zip(model.mix, beside, strict=True)]
        top = max(mixed)
        powers = [math.exp(score - top) for score in mixed]
        whole = sum(powers)
        chances = [power / whole for power in powers]
    else:
        # Each label has its own score, and no other's.
        chances = [_sigmoid(model.mix[at][at] * score + beside[at]) for at, score in enumerate(scores)]
    return Weighed(dict(zip(model.labels, chances, strict=True)), scores, (pieces, more), model)


@lru_cache(maxsize=5_000)
def _beside(reader: str, facts: tuple[str, ...]) -> tuple[float, ...]:
    """What counts for each label whatever the pieces are: most messages hold the same few facts."""
    model = weights().models[reader]
    told = [row for fact in facts if (row := model.facts.get(fact))]
    return tuple(map(float.__add__, map(sum, zip(*told, strict=True)), model.beside)) if told else model.beside


def _sigmoid(score: float) -> float:
    return 1 / (1 + math.exp(-score)) if score > -30 else 0.0
