"""What a message is made of, for the hunches: letters within words, words and their neighbours, signs.

One walk a message, kept for the next reader. Words are taken twice: as folded (the spelling says something) and as
normalised (two spellings of one thing meet).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from dialogs.understanding.normal import fold, normalise
from dialogs.understanding.reading import LONGEST

# Words looked at: what comes after them in a longer message is left to the rules.
MOST_WORDS = 60
_SHORTEST, _LONGEST_PIECE = 3, 5
_LONGEST_WORD = 14  # letters of a word that are looked at
_FIRST, _LAST = "^", "$"
_MARKS = {"?": "?", "؟": "?", "!": "!", "…": "…"}
_PICTURES_FROM = 0x2190  # arrows, signs and pictures begin there


@lru_cache(maxsize=8)
def pieces(text: str) -> tuple[str, ...]:
    """The distinct pieces of an answer.

    >>> [piece for piece in pieces("Jveu pa !") if piece[0] in "=!"]
    ['=jveu', '=pa', '=^ jveu', '=jveu pa', '=pa $', '=^ jveu pa', '=jveu pa $', '=je', '=veux', '=pas', '=^ je', \
'=je veux', '=veux pas', '=pas $', '=^ je veux', '=je veux pas', '=veux pas $', '!']
    """
    seen = text[:LONGEST]
    folded = fold(seen).split()[:MOST_WORDS]
    written_out = normalise(seen).replace("'", " ").split()[:MOST_WORDS]
    found: dict[str, None] = {}
    for word in folded:
        found.update(letters(word))
    found.update(dict.fromkeys(in_a_row(folded, "=")))
    if written_out != folded:
        found.update(dict.fromkeys(in_a_row(written_out, "=")))
    found.update(dict.fromkeys(_signs(seen)))
    return tuple(found)


@lru_cache(maxsize=20_000)
def letters(word: str) -> dict[str, None]:
    """The pieces of a word, with where it begins and ends."""
    padded = f" {word[:_LONGEST_WORD]} "
    return {
        padded[start : start + size]: None
        for size in range(_SHORTEST, _LONGEST_PIECE + 1)
        for start in range(len(padded) - size + 1)
    }


def in_a_row(words: list[str], mark: str) -> list[str]:
    """Words, pairs and threes, with where the message begins and ends."""
    row = [_FIRST, *words, _LAST]
    return [
        *(f"{mark}{word}" for word in words),
        *(f"{mark}{one} {two}" for one, two in pairwise(row)),
        *(f"{mark}{one} {two} {three}" for one, two, three in zip(row, row[1:], row[2:], strict=False)),
    ]


def _signs(text: str) -> Iterable[str]:
    """Marks and pictures. How much "…" or "!!!" there is says nothing more."""
    if ".." in text:
        yield "…"
    if text.isascii():
        yield from (mark for mark in "?!" if mark in text)
        return
    for char in text:
        if char in _MARKS:
            yield _MARKS[char]
        elif ord(char) >= _PICTURES_FROM and not char.isalnum():
            yield char


def readable(piece: str) -> str:
    """A piece as it is shown for a reason."""
    return piece.strip(" =@~^$") or piece.strip()
