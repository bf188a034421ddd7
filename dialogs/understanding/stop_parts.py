"""Where in a message an order to stop stands: in which clause, in capitals, or at the end of a long one.

What is told in one clause takes nothing away from a whole order in the next ("on m'a promis un stage yen a pas eu. me
contactez plus"), unless it says who says so ("mon ex m'écrit, je lui dis : arrête de m'écrire").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dialogs.understanding.normal import written_in_part
from dialogs.understanding.reading import LONGEST

# Of a message longer than what is read, its end is read too; an order counts in its last letters, what stands before
# them is there to tell whether it belongs to a story.
END = 160  # characters

_BREAKS = re.compile(r"[.;!?\n…()]+|,|\s-+\s|\s(?=(?:donc|dc|alors|du coup)\s)", re.IGNORECASE)
_QUOTED = re.compile(r"[\"«»“”]")
# Words before an order in its own clause: "donc s'il vous plaît …", "et là …".
_MOST_BEFORE = 5
_SAYS = frozenset(
    "dis dit disait disent disais dire di crie criait crier repond repondu reponds repete ecrit demande demandait "
    "hurle gueule chante".split()
)
_SAID_NEAR = 4  # words between who says it and what is said: "je lui dis arrête", "elle m'a dit de …"
_TO_YOU = frozenset("vous te t toi".split())


class Clause(NamedTuple):
    """From which word to which (the last one excluded), and whether what stands before it says it."""

    start: int
    end: int
    quoted: bool


def clauses(text: str, kept_out: frozenset[str]) -> Iterator[Clause]:
    """Of a text without quotes, the clauses, by the words of `phrases.said`."""
    if _QUOTED.search(text):
        return
    at, said_before = 0, False
    for part in _BREAKS.split(text):
        words = [word for word in written_in_part(part) if word not in kept_out]
        if not words:
            continue
        yield Clause(at, at + len(words), said_before)
        said_before = _says(words) or part.rstrip().endswith(":")
        at += len(words)


def _says(words: Sequence[str]) -> bool:
    """Whether somebody else says something, or the writer to somebody else."""
    return any(word in _SAYS and _TO_YOU.isdisjoint(words[max(at - 2, 0) : at]) for at, word in enumerate(words))


def begins(clause: Clause, words: Sequence[str], start: int) -> bool:
    """Whether an order that begins there is the writer's own and is what the clause says."""
    before = words[clause.start : start]
    return not clause.quoted and len(before) <= _MOST_BEFORE and not _says(before)


_CAPITALS = re.compile(r"(?<![\w'’])STOP+(?![\w'’])")
_LAST = re.compile(r"(?<![\w'’-])stop+[\s\W]*$", re.IGNORECASE)
_SMALL = re.compile(r"[^\W\d_A-Z]{2}")
_BARE = re.compile(r"[\s\W]*")
_KIND = re.compile(
    r"(?:[\s\W]*\b(?:svp|stp|merci|pls|please|wsh|wesh|s'il (?:vous|te) pla[iî]t|maintenant|mtn|d[ée]finitivement)\b)*"
    r"[\s\W]*",
    re.IGNORECASE,
)
# The word itself is spoken of, or is a part of another.
_SPOKEN_OF = re.compile(
    r"\b(?:quoi|koi|si|quand|kan|qd|mots?|boutons?|option|mention|veu[tx] dire|sert|pour(?:quoi)?|pk|pq|pkoi|"
    r"[ée]cri(?:s|t|re|vait|vez)|tap(?:e[rz]?|é|ait|ant)|me(?:t[st]?|ttre|ttez|ttais)|mi[st]|di[st]?|dire|disait|"
    r"envo(?:yer|ie|yé|i)|marqu(?:er?|é)|cri(?:e|er|ait|é)|hurl(?:e|er|ait|é)|gueul(?:e|er|é)|"
    r"r[ée]pon(?:d[srue]*|dre)|auto|du|de|d|en|non|panneau|un|le|les|au|aux|"
    r"ton|mon|son|ce|ces|des|ou|pas|jamais|c|cest|[cç]a|feu|y ?a|mot)[\s'’\"«:]*$",
    re.IGNORECASE,
)
_ASKED_OF = re.compile(
    r"\s*\?|[\s\"»'’]*(?:ou encore|[aà] la fin|en bas|c ?(?:['’]?est)? ?(?:quoi|koi|pour|une?|l[ea])|"
    r"[çcs]a (?:veut|fait|sert|marche)|veut dire|harc|and go|covid|pub\b|aux?\b|l[ae]s?\b|"
    r"sert|marche|existe|ou\b|t['’]?es\b|tu (?:me|es|d[ée]conne)|mdr|lol|ptdr)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.;!?\n…(),:]+|\s-+\s")


def in_capitals(text: str) -> bool:
    """Whether "STOP" stands in capitals, in a message that is not, as its first or last word or between marks, and is
    not itself what is spoken of."""
    if "STOP" not in text or not _SMALL.search(text):
        return False
    for one in _CAPITALS.finditer(text):
        before, after = text[: one.start()], text[one.end() :]
        if _SPOKEN_OF.search(before) or _ASKED_OF.match(after):
            continue
        ends = _KIND.fullmatch(after) is not None
        if ends or _BARE.fullmatch(before) or (_SENTENCE.search(before[-2:]) and _SENTENCE.search(after[:2])):
            return True
    return False


def said_by(words: Sequence[str], start: int) -> bool:
    """Whether what stands just before a word tells who said it."""
    return _says(words[max(start - _SAID_NEAR, 0) : start])


def ends_with_it(text: str) -> bool:
    """Whether "stop" is its very last word, whatever its letters, and not itself what is spoken of."""
    found = _LAST.search(text)
    return found is not None and not _SPOKEN_OF.search(text[: found.start()])


def last_words(text: str) -> str:
    """The end of a message that is too long to be read whole, from a word on."""
    end = text[-LONGEST:]
    return end[end.find(" ") + 1 :]
