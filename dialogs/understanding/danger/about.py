"""What the words of a message are about, for the hunch of danger (`concepts` holds the tables)."""

from __future__ import annotations

from functools import cache, lru_cache

from dialogs.understanding.danger.concepts import CONCEPTS
from dialogs.understanding.pieces import MOST_WORDS, in_a_row


def danger_pieces(calm: str) -> tuple[str, ...]:
    """Words in a row as danger is read, once as they are and once as what they are about; concepts that meet."""
    words = calm.split()[:MOST_WORDS]
    about = [concept_of(word) for word in words]
    met = sorted({concept for concept in about if concept})
    named = [concept.upper() if concept else word for concept, word in zip(about, words, strict=True)]
    found = dict.fromkeys(in_a_row(words, "~"))
    found.update(dict.fromkeys(f"@{concept}" for concept in met))
    found.update(dict.fromkeys(f"@{one}+{two}" for place, one in enumerate(met) for two in met[place + 1 :]))
    if met:
        found.update(dict.fromkeys(in_a_row(named, "~")))
    return tuple(found)


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
