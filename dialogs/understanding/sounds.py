"""How a word sounds: one key for the ways it is spelt by ear ("arreté", "arretez", "aretter" → the same).

Not a phonetic transcription: it only has to bring together what people write for one word, and to keep apart the short
words that decide ("pas", "sans", "mais"), which it leaves as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Shorter words are grammar: one letter more or less is another word.
SHORTEST = 5
# At the end of the key of a long word, so that it is never a short word.
MARK = "~"

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
# What is written at the end and seldom heard, each once: a plural, the ending of a verb ("arrete", "arreté(e)(s)",
# "arreter", "arretait"), one more letter ("malad(e)"). Not all there is: "déteste" is not "dette".
_SILENT = tuple(map(re.compile, (r"[sx]$", r"(?:ent|er|et|e+)$", r"[tdp]$")))


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The key of one folded word.

    >>> sound("arretez") == sound("arreté".replace("é", "e")) == sound("aretter")
    True
    """
    if len(word) < SHORTEST or not word.isascii() or not word.isalpha():
        return word
    key = word
    for pattern, heard in _RULES:
        key = pattern.sub(heard, key)
    for ending in _SILENT:
        key = _cut(ending, key)
    return f"{key}{MARK}"


def _cut(ending: re.Pattern[str], key: str) -> str:
    match = ending.search(key)
    return key[: match.start()] if match and match.start() >= SHORTEST - 1 else key
