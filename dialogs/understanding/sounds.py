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

# Where, if anywhere: a letter without which nothing is to be looked for; what it is; how it is heard.
_RULES = tuple(
    (letter, re.compile(pattern), plain)
    for letter, pattern, plain in (
        ("p", "ph", "f"),
        ("", "qu|ck|cq", "k"),
        ("c", "sc(?=[eiy])", "s"),
        ("c", "c(?=[eiy])", "s"),
        ("c", "c(?!h)", "k"),
        ("g", "g(?=[eiy])", "j"),
        ("g", "gu(?=[eiy])", "g"),
        ("u", "eau|au", "o"),
        ("y", "y", "i"),
        ("i", "ain|ein|aim", "in"),
        ("i", "ai|ei", "e"),
        ("i", "oi", "wa"),
        ("h", "(?<!c)h", ""),
        ("z", "z", "s"),
        ("m", "e?ement", "eman"),
        ("e", "em(?=[bmp])|en(?=[bcdfgjklpqstvxz])", "an"),
        ("m", "am(?=[bp])", "an"),
        ("", r"(.)\1+", r"\1"),
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
    for letter, pattern, heard in _RULES:
        if letter in key:
            key = pattern.sub(heard, key)
    for ending in _SILENT:
        key = _cut(ending, key)
    return f"{key}{MARK}"


def _cut(ending: re.Pattern[str], key: str) -> str:
    match = ending.search(key)
    return key[: match.start()] if match and match.start() >= SHORTEST - 1 else key
