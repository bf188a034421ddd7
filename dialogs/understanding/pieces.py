"""What a message is made of, for the hunches: letters within words, words and their neighbours, signs.

Words are taken twice: as folded (the spelling says something) and as normalised (two spellings of one thing meet).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from dialogs.understanding.normal import folded, written
from dialogs.understanding.reading import LONGEST

T = TypeVar("T")

# Words looked at: what comes after them in a longer message is left to the rules.
MOST_WORDS = 60
_SHORTEST, _LONGEST_PIECE = 3, 5
_LONGEST_WORD = 14  # letters of a word that are looked at
FIRST, LAST = "^", "$"
MARKS = "=~"  # of words in a row: as they are written, and as danger is read
_SIGNS = {"?": "?", "؟": "?", "!": "!", "…": "…"}
_PICTURES_FROM = 0x2190  # arrows, signs and pictures begin there


def pieces(text: str) -> tuple[str, ...]:
    """The distinct pieces of an answer.

    >>> [piece for piece in pieces("Jveu pa !") if piece[0] in "=!"]
    ['=jveu', '=pa', '=^ jveu', '=jveu pa', '=pa $', '=^ jveu pa', '=jveu pa $', '=je', '=veux', '=pas', '=^ je', \
'=je veux', '=veux pas', '=pas $', '=^ je veux', '=je veux pas', '=veux pas $', '!']
    """
    return tuple(
        gathered(
            text,
            lambda word: dict.fromkeys(letters(word)),
            lambda words, mark: dict.fromkeys(in_a_row(words, mark)),
            dict.fromkeys,
        )
    )


def gathered(
    text: str,
    of_word: Callable[[str], Mapping[str, T]],
    of_row: Callable[[Sequence[str], str], Mapping[str, T]],
    of_signs: Callable[[Iterable[str]], Mapping[str, T]],
) -> dict[str, T]:
    """The pieces of an answer, with what is given of each word's letters, of words in a row, and of signs."""
    seen = text[:LONGEST]
    words, written_out = folded(seen)[:MOST_WORDS], written(seen)[:MOST_WORDS]
    found: dict[str, T] = {}
    for word in dict.fromkeys(words):
        found.update(of_word(word))
    found.update(of_row(words, "="))
    if written_out != words:
        found.update(of_row(written_out, "="))
    if shown := signs(seen):
        found.update(of_signs(shown))
    return found


def letters(word: str) -> list[str]:
    """The pieces of a word, with where it begins and ends."""
    padded = f" {word[:_LONGEST_WORD]} "
    return [
        padded[start : start + size]
        for size in range(_SHORTEST, _LONGEST_PIECE + 1)
        for start in range(len(padded) - size + 1)
    ]


def in_a_row(words: Sequence[str], mark: str) -> list[str]:
    """Words, pairs and threes, with where the message begins and ends."""
    row = [FIRST, *words, LAST]
    found = [f"{mark}{word}" for word in words]
    found += [f"{mark}{one} {two}" for one, two in pairwise(row)]
    found += [f"{mark}{one} {two} {three}" for one, two, three in zip(row, row[1:], row[2:], strict=False)]
    return found


def signs(text: str) -> list[str]:
    """Marks and pictures. How much "…" or "!!!" there is says nothing more."""
    found = ["…"] if ".." in text else []
    if text.isascii():
        found += [mark for mark in "?!" if mark in text]
        return found
    for char in dict.fromkeys(text):
        if char in _SIGNS:
            found.append(_SIGNS[char])
        elif ord(char) >= _PICTURES_FROM and not char.isalnum():
            found.append(char)
    return found


def readable(piece: str) -> str:
    """A piece as it is shown for a reason."""
    return piece.strip(" =@~^$") or piece.strip()
