"""Words that are run together ("ILMEFRAPPE", "laissezmoitranquille"), taken apart again where their letters make known
words one after the other.

The words, and which may follow which, are those that the hunches have met (`scales`): no list of our own. Only what is
longer than most words and no word that anybody knows; a word that is split by mistake ("chercheras") says nothing new.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from dialogs.understanding.met import Met
from dialogs.understanding.normal import fold
from dialogs.understanding.pieces import FIRST
from dialogs.understanding.scales import Word, weights

SHORTEST = 9  # letters of what may be several words
_LONGEST = 60  # letters of what is looked at: longer is no message
_LONGEST_WORD = 16
_MOST = 3  # of them in a message: taking one apart costs a third of a millisecond
_LONG = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
# Letters that are a word, or what is left of one ("j'ai", "c'est", "m'a").
_ALONE = frozenset("acdgjlmnsty")
# Long words that are made of shorter ones.
_WHOLE = frozenset(
    "autoroute davantage demenager demenagement disqueuse exclusion hecatombe leboncoin mademoiselle maladroit "
    "maladroite oubliettes telecommande unanimite vieillesse".split()
)
_NEW_WORD, _NEW_PAIR, _NEW_SMALL_PAIR = 1.0, 2.0, 1.5  # what a word costs; more where nobody has met it after the last
_SMALL = 3  # letters: shorter words are found in everything
_LEAST_EACH = 2.4  # letters a word, on average


class _Way(NamedTuple):
    """The cheapest way to read the letters up to a word: what it costs, where that word begins, the word before."""

    cost: float
    start: int
    before: str


# Danger and stop read the same message one after the other.
@lru_cache(maxsize=16)
def apart(text: str) -> str:
    """The text, its run-together words apart, folded; the rest as it is.

    >>> apart("ILMEFRAPPE !!"), apart("apprentissage en menuiserie")
    ('il me frappe !!', 'apprentissage en menuiserie')
    """
    if not any(len(word) >= SHORTEST and not _IS_WORD[word] for word in text.split()):
        return text
    left = _MOST

    def split(found: re.Match[str]) -> str:
        nonlocal left
        if left == 0 or _IS_WORD[found[0]]:
            return found[0]
        left -= 1
        return _APART[found[0]]

    return _LONG.sub(split, text)


def _is_word(written: str) -> bool:
    folded = fold(written)
    word = weights().rows["="].next.get(folded)
    return folded in _WHOLE or (word is not None and word.number > 0)


_IS_WORD = Met(_is_word)


def _apart(run: str) -> str:
    folded = fold(run)
    if not SHORTEST <= len(folded) <= _LONGEST or not folded.isalpha():
        return run
    words = _cheapest(folded)
    return " ".join(words) if _is_likely(words) else run


_APART = Met(_apart)


def _cheapest(letters: str) -> list[str]:
    """The known words, as few and as often met one after the other as can be; empty where there are none."""
    begins = weights().rows["="].next
    ways: list[dict[str, _Way]] = [{} for _ in range(len(letters) + 1)]
    ways[0][FIRST] = _Way(0.0, 0, "")
    for start in range(len(letters)):
        if not ways[start]:
            continue
        for end in range(start + 1, min(len(letters), start + _LONGEST_WORD) + 1):
            word = letters[start:end]
            if (len(word) > 1 or word in _ALONE) and (known := begins.get(word)) is not None and known.number:
                ways[end][word] = min(
                    _Way(way.cost + _cost(begins, before, word), start, before) for before, way in ways[start].items()
                )
    return _traced(ways)


def _cost(begins: dict[str, Word], before: str, word: str) -> float:
    if _met(begins, before, word):
        return _NEW_WORD
    return _NEW_WORD + _NEW_PAIR + (_NEW_SMALL_PAIR if len(word) < _SMALL else 0.0)


def _met(begins: dict[str, Word], before: str, word: str) -> bool:
    return (known := begins.get(before)) is not None and word in known.next


def _traced(ways: list[dict[str, _Way]]) -> list[str]:
    at, words = len(ways) - 1, list[str]()
    if not ways[at]:
        return words
    word = min(ways[at], key=lambda last: ways[at][last])
    while word != FIRST:
        words.append(word)
        _, at, word = ways[at][word]
    return words[::-1]


def _is_likely(words: list[str]) -> bool:
    """Whether these are words that somebody ran together: most follow each other elsewhere, few are a letter or two."""
    if len(words) < 2 or len(words[-1]) == 1 or sum(map(len, words)) < _LEAST_EACH * len(words):
        return False
    begins = weights().rows["="].next
    unmet = sum(not _met(begins, before, word) for before, word in zip([FIRST, *words], words, strict=False))
    if len(words) == 2:
        return unmet == 0 and words[0][0] == "j"  # "jmedeteste"
    return unmet <= len(words) // 3 - (len(words) == 3)  # of three, all
