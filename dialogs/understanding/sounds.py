"""How a word sounds: one key for the ways it is spelt by ear ("arreté", "arretez", "aretter" → the same).

Not a phonetic transcription: it only has to bring together what people write for one word, and to keep apart the short
words that decide ("pas", "sans", "mais"), which it leaves as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Shorter words are grammar: one letter more or less is another word.
SHORTEST = 5

_RULES = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        ("ph", "f"),
        ("qu|ck|cq", "k"),
        ("sc(?=[eiy])", "s"),
        ("c(?=[eiy])", "s"),
        ("c(?!h)", "k"),
        ("g(?=[eiy])", "j"),
        ("gu(?=[eiy])", "g"),
        ("eau|au", "o"),
        ("y", "i"),
        ("ain|ein|aim", "in"),
        ("ai|ei", "e"),
        ("oi", "wa"),
        ("(?<!c)h", ""),
        ("z", "s"),
        ("e?ement", "eman"),
        ("em(?=[bmp])|en(?=[bcdfgjklpqstvxz])", "an"),
        ("am(?=[bp])", "an"),
        (r"(.)\1+", r"\1"),
    )
)
# What is written at the end and seldom heard: "arrete", "arreté(e)(s)", "arreter", "arretez", "arretais".
_SILENT = re.compile(r"(?:e|er|es|ent|s|x|t|d|p)$")


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The key of one folded word.

    >>> sound("arretez") == sound("arreté".replace("é", "e")) == sound("aretter")
    True
    """
    if len(word) < SHORTEST or not word.isascii() or not word.isalpha():
        return word
    key = word
    for pattern, plain in _RULES:
        key = pattern.sub(plain, key)
    while (match := _SILENT.search(key)) and match.start() >= SHORTEST - 1:
        key = key[: match.start()]
    # Marked, so that the key of a long word is never a short word.
    return f"{key}~"
