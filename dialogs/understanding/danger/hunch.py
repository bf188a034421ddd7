"""A hunch beside the rules: letters, words and what they are about, weighed on labelled examples.

A linear model in plain Python; its weights are a file made by `python -m benchmarks.train_distress`. It never takes
back what the rules found. Its reasons are the pieces of the message that weighed most.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from dialogs.understanding.danger.concepts import CONCEPTS

WEIGHTS = Path(__file__).with_name("weights.json")
# Words looked at: a hunch about a wall of text says nothing, and the rules read all of it.
_MOST_WORDS = 60
_SHORTEST, _LONGEST = 3, 5


@dataclass(frozen=True, slots=True)
class Hunch:
    """How likely a message is not plain, how likely it is danger rather than distress, and why."""

    worry: float
    danger: float
    because: tuple[str, ...]


def hunch(said: str) -> Hunch:
    """Of a text as the rules read it. Scores are in 0..1, not probabilities to be quoted."""
    model = _model()
    found = {piece: weight for piece in pieces(said) if (weight := model.weights.get(piece))}
    norm = math.sqrt(len(found)) or 1.0
    worry = model.worry + sum(weight[0] for weight in found.values()) / norm
    danger = model.danger + sum(weight[1] for weight in found.values()) / norm
    most = sorted(found, key=lambda piece: -found[piece][0])[:3]
    return Hunch(_sigmoid(worry), _sigmoid(danger), tuple(piece.strip(" =@") for piece in most))


def pieces(said: str) -> Iterator[str]:
    """The pieces weighed: n-grams of letters within words, words, pairs of words, concepts and pairs of concepts."""
    words = said.split()[:_MOST_WORDS]
    for place, word in enumerate(words):
        yield from _of_word(word)
        if place:
            yield f"={words[place - 1]} {word}"
        if place > 1:
            yield f"={words[place - 2]} _ {word}"
    about = sorted({concept for word in words if (concept := concept_of(word))})
    for place, concept in enumerate(about):
        yield f"@{concept}"
        for other in about[place + 1 :]:
            yield f"@{concept}+{other}"


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> tuple[str, ...]:
    padded = f" {word[:12]} "
    return (
        f"={word}",
        *(
            padded[start : start + size]
            for size in range(_SHORTEST, _LONGEST + 1)
            for start in range(len(padded) - size + 1)
        ),
    )


@lru_cache(maxsize=20_000)
def concept_of(word: str) -> str | None:
    """What a word is about, if the table says."""
    whole, stems = _concepts()
    if word in whole:
        return whole[word]
    for size in range(len(word), 2, -1):
        if word[:size] in stems:
            return stems[word[:size]]
    return None


@cache
def _concepts() -> tuple[dict[str, str], dict[str, str]]:
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    for concept, words in CONCEPTS.items():
        for word in words.split():
            if word.endswith("*"):
                stems.setdefault(word[:-1], concept)
            else:
                whole.setdefault(word, concept)
    return whole, stems


@dataclass(frozen=True, slots=True)
class _Model:
    worry: float
    danger: float
    weights: dict[str, tuple[float, float]]


@cache
def _model() -> _Model:
    kept = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    weights = {piece: (pair[0] / 100, pair[1] / 100) for piece, pair in kept["weights"].items()}
    return _Model(kept["worry"], kept["danger"], weights)


def _sigmoid(score: float) -> float:
    return 1 / (1 + math.exp(-score))
