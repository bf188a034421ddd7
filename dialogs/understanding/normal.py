"""Normalising: one plain form for the many ways a thing is written. Idempotent."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from dialogs.understanding.elisions import ELIDED, J_VERBS, J_WORDS, run_in
from dialogs.understanding.met import Met
from dialogs.understanding.spellings import HELD, SPELLINGS

# No reader looks further: longer than anything a phone sends (Telegram stops at 4,096 characters), and a wall of
# text must not cost more than a moment. Of a long message less is read: `reading.LONGEST`, `passages`.
LONGEST = 10_000

_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_APOSTROPHES = str.maketrans("’‘`´ʼ＇", "''''''")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "ı": "i"})
_REPEATED = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1+")
_NOT_WORDS = re.compile(r"[^\w\s']|_")
# "jveux", "jme", "jpars": "je" run into its verb. No French word begins with j and a consonant.
_J_ELIDED = re.compile(r"j[bcdfghklmnpqrstvwxz]\w*")
_ASCII_DIGITS = {ord(char): str(number) for number, char in [
    *enumerate("٠١٢٣٤٥٦٧٨٩"), *enumerate("۰۱۲۳۴۵۶۷۸۹"), *enumerate("０１２３４５６７８９"),
]} | dict.fromkeys((0xFE0F, 0x20E3), "")  # fmt: skip  # what makes a key of a figure: "1️⃣"


def digits(text: str) -> str:
    """Arabic, Persian and full-width digits, and those on keys, as 0-9; the rest as it is."""
    return text if text.isascii() else text.translate(_ASCII_DIGITS)


def fold(text: str) -> str:
    """Case, accents, typographic marks and stretched letters ("ouiiii") folded; words as written otherwise.

    >>> fold("Ça m’étonne, NOOOON 😱")
    "ca m'etonne non"
    """
    return " ".join(_folded(text[:LONGEST].translate(_PLAIN).split()))


# All readers read the same message one after the other: it is taken apart once. The few last ones, no more.
@lru_cache(maxsize=16)
def folded(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(_folded(_words(text)))


def _folded(words: Iterable[str]) -> list[str]:
    return [word for word in map(_WHOLE.__getitem__, words) if word]


@lru_cache(maxsize=16)
def _words(text: str) -> list[str]:
    return text[:LONGEST].translate(_PLAIN).split()


class _Chars(dict[int, str]):
    """What each character becomes, worked out when it is first met: folding never looks at two of them together."""

    # Enough for every script people write in at once; a message of all of Unicode must not stay in memory.
    MOST = 5_000

    def __init__(self, made: Callable[[str], str]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, point: int) -> str:
        made = self._made(chr(point))
        if len(self) < self.MOST:
            self[point] = made
        return made


def _plain(char: str) -> str:
    char = _bare(_INVISIBLE.sub("", digits(char)).translate(_APOSTROPHES))
    return _NOT_WORDS.sub(" ", digits(char.casefold().translate(_LIGATURES).translate(_APOSTROPHES)))


def _bare(char: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFKD", char.casefold()) if not unicodedata.combining(part))


_PLAIN, _BARE = _Chars(_plain), _Chars(_bare)


def bare(text: str) -> str:
    """Case and accents folded, all else kept."""
    return text.lower() if text.isascii() else text.translate(_BARE)


def _whole(word: str) -> str:
    """Letters held down become one; digits that repeat are numbers. Apostrophes belong inside a word."""
    return _REPEATED.sub(lambda found: found[0] if found[1].isdigit() else found[1], word).strip("'")


@lru_cache(maxsize=16)
def normalise(text: str) -> str:
    """`fold`, and short spellings written out.

    >>> normalise("Chui pas d’accooooord, jveu pa !")
    "je suis pas d'accord je veux pas"
    """
    return _spelt(_words(text))


@lru_cache(maxsize=16)
def written(text: str) -> tuple[str, ...]:
    """The words of a text, spellings written out, each elision taken from its word."""
    return _apart(normalise(text))


def written_in_part(part: str) -> tuple[str, ...]:
    """`written` of a part of a text that nobody reads again: it does not take the place of the whole."""
    return _apart(_spelt(part.translate(_PLAIN).split()))


def _spelt(words: Iterable[str]) -> str:
    return " ".join([word for word in map(_WRITTEN_OUT.__getitem__, words) if word])


def _apart(normalised: str) -> tuple[str, ...]:
    return tuple(normalised.replace("'", " ").split())


def _written_out(word: str) -> str:
    if not word:
        return word
    if word in SPELLINGS:
        return SPELLINGS[word]
    if len(word) > 1 and _J_ELIDED.fullmatch(word):
        return f"je {_after_je(word[1:])}"
    word = ELIDED.get(word) or run_in(word) or word
    small, apostrophe, rest = word.partition("'")
    if apostrophe and rest in SPELLINGS:
        return f"{small}'{SPELLINGS[rest]}"
    if (once := _DOUBLED.sub(r"\1", word)) != word and (once in HELD or once in SPELLINGS):
        return SPELLINGS.get(once, once)
    if J_VERBS.fullmatch(word) and not J_WORDS.fullmatch(word):
        return f"j'{word[1:]}"
    return word


def _after_je(rest: str) -> str:
    """What "je" ran into: "veux", or another small word and its own ("jmoccupe", "jlaide")."""
    if rest in SPELLINGS:
        return SPELLINGS[rest]
    apart = ELIDED.get(rest) or run_in(rest)
    return _written_out(apart) if apart else rest


_WHOLE = Met(_whole)
_WRITTEN_OUT = Met(lambda word: _written_out(_WHOLE[word]))
