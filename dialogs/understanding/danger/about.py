"""What the words of a message are about, for the hunch of danger (`concepts` holds the tables)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import TypeVar

from dialogs.understanding import scales
from dialogs.understanding.danger.concepts import CONCEPTS
from dialogs.understanding.met import Met
from dialogs.understanding.pieces import MOST_WORDS, in_a_row

T = TypeVar("T")


def danger_pieces(calm: str) -> tuple[str, ...]:
    """Words in a row as danger is read, once as they are and once as what they are about; concepts that meet."""
    return tuple(_gathered(calm, lambda words, mark: dict.fromkeys(in_a_row(words, mark)), dict.fromkeys))


def known_danger(calm: str) -> dict[str, int]:
    """Those of the pieces that have weights, with their numbers."""
    return _gathered(calm, scales.in_a_row, scales.known)


def _gathered(
    calm: str,
    of_row: Callable[[Sequence[str], str], Mapping[str, T]],
    of_some: Callable[[Iterable[str]], Mapping[str, T]],
) -> dict[str, T]:
    words = calm.split()[:MOST_WORDS]
    about = [CONCEPT_OF[word] for word in words]
    met = sorted({concept for concept in about if concept})
    found = dict(of_row(words, "~"))
    if met:
        found.update(of_some(f"@{concept}" for concept in met))
        found.update(of_some(f"@{one}+{two}" for one, two in combinations(met, 2)))
        named = [concept.upper() if concept else word for concept, word in zip(about, words, strict=True)]
        found.update(of_row(named, "~"))
    return found


def concept_of(word: str) -> str | None:
    """What a word is about, if the table says."""
    whole, stems = _concepts()
    if word in whole:
        return whole[word]
    for size in range(len(word), 2, -1):
        if word[:size] in stems:
            return stems[word[:size]]
    return None


CONCEPT_OF = Met(concept_of)


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
