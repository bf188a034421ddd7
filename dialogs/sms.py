"""What an SMS is: which alphabet a text needs, what it costs, and where it may be cut. Pure.

3GPP TS 23.038 (alphabets) and 23.040 (concatenation): 160 septets alone and 153 joined in GSM-7, where a character
of the extension counts two; 70 UTF-16 units alone and 67 joined in UCS-2.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, TypeAlias

Alphabet: TypeAlias = Literal["gsm7", "ucs2"]

# GSM 03.38 basic set and its extension (each counts double: an escape comes before it).
_GSM7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM7_EXTENDED = frozenset("^{}\\[~]|€\f")
_FOLDED = {
    "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "…": "...", "–": "-", "—": "-", "œ": "oe", "Œ": "OE",
    "→": "->", "\u00a0": " ", "\u202f": " ", "ç": "c", "✓": "x", "•": "-",
}  # fmt: skip
_GUILLEMETS = re.compile(r"«[\s\u00a0\u202f]*|[\s\u00a0\u202f]*»")
_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f1e6-\U0001f1ff]+ ?"
)
_ISOLATES = re.compile("[\u2066-\u2069\u200e\u200f]")
_ALONE = {"gsm7": 160, "ucs2": 70}
_JOINED = {"gsm7": 153, "ucs2": 67}


def fold(text: str) -> str:
    """Folded to GSM-7 where that loses nothing but typography; another script is left as it is (UCS-2).

    >>> fold("Où ça ? « Ici », tout près d’un cœur… 💙")
    'Où ca ? "Ici", tout près d\\'un coeur... '
    """
    text = _GUILLEMETS.sub('"', text)
    text = "".join(_fold(char) for char in unicodedata.normalize("NFC", "".join(_FOLDED.get(c, c) for c in text)))
    # Emoji, and the marks of direction that matter among Arabic words, are kept only where UCS-2 is needed anyway.
    plain = _ISOLATES.sub("", _EMOJI.sub("", text))
    return plain if alphabet_of(plain) == "gsm7" else text


def _fold(char: str) -> str:
    if char in _GSM7 or char in _GSM7_EXTENDED:
        return char
    bare = unicodedata.normalize("NFKD", char)[0]
    return bare if bare in _GSM7 else char


def alphabet_of(text: str) -> Alphabet:
    """GSM-7 where every character is in it."""
    return "gsm7" if all(char in _GSM7 or char in _GSM7_EXTENDED for char in text) else "ucs2"


def _cost(char: str, alphabet: Alphabet) -> int:
    if alphabet == "gsm7":
        return 2 if char in _GSM7_EXTENDED else 1
    return 2 if ord(char) > 0xFFFF else 1


def parts(text: str) -> tuple[str, ...]:
    """The text cut into single SMS, never within a surrogate pair or an escape. Joined, they are the text.

    >>> [len(part) for part in parts("a" * 161)]
    [153, 8]
    >>> [len(part) for part in parts("\U0001f499" * 36)]
    [33, 3]
    """
    alphabet = alphabet_of(text)
    if sum(_cost(char, alphabet) for char in text) <= _ALONE[alphabet]:
        return (text,)
    return tuple(_cut(text, alphabet))


def _cut(text: str, alphabet: Alphabet) -> Iterator[str]:
    begins, units = 0, 0
    for index, char in enumerate(text):
        cost = _cost(char, alphabet)
        if units + cost > _JOINED[alphabet]:
            yield text[begins:index]
            begins, units = index, 0
        units += cost
    yield text[begins:]


def count(text: str) -> int:
    """How many SMS a text costs."""
    return len(parts(text))
