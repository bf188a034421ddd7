"""Reading danger in a message, before anything else: by rules anyone can read, and with the words that said it.

Two levels. `danger_immediate`: about to die or hurt oneself, being hit or abused, thrown out or running away now,
about oneself or somebody else. `distress`: very low, self-harm, bullying, violence that is past or told. In doubt it
is the lower level rather than silence: what is found calls a human, it is never a diagnosis. A negation does not
cancel a wish to die ("je veux pas me tuer mais…" still calls somebody). The tables are `understanding.danger`.

What the rules do not see, `hunch` may still hear: letters and words weighed on examples. It only adds.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from dialogs.helplines import Kind, Level
from dialogs.understanding import danger
from dialogs.understanding.danger.abroad import PATTERNS
from dialogs.understanding.danger.ear import by_ear
from dialogs.understanding.danger.elsewhere import PHRASES
from dialogs.understanding.danger.hunch import concept_of, hunch
from dialogs.understanding.normal import fold, normalise

# Above these a hunch is said; chosen on messages it was not weighed on (`python -m benchmarks.train_distress --check`).
WORRY = 0.66
AT_ONCE = 0.4
# A word or two say too little for a hunch ("à plus").
_FEWEST_WORDS = 3
# What a hunch is about, from its words, so that the right number is given.
_ABOUT: tuple[tuple[Kind, frozenset[str | None]], ...] = (
    ("suicide", frozenset({"death", "means", "harm"})),
    ("violence", frozenset({"hit", "abuse", "threat", "force"})),
    ("street", frozenset({"out"})),
    ("bullying", frozenset({"net"})),
)


@dataclass(frozen=True, slots=True)
class Danger:
    """What was read, and because of which words (as normalised)."""

    level: Level
    kind: Kind
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Reader:
    level: Level
    kind: Kind
    pattern: re.Pattern[str]
    can_be_past: bool = False
    french: bool = True


def read(text: str) -> Danger | None:
    """The danger in a message, or None. A message is read up to `normal.LONGEST` characters."""
    plain = _spaced(normalise(text))
    if not plain:
        return None
    calm = _calm(plain)
    return _by_rules(plain, calm) or _by_hunch(calm)


def as_read(text: str) -> str:
    """A text as rules and hunch read it: normalised, by ear, without what only sounds like danger."""
    return _calm(_spaced(normalise(text)))


def by_rules(text: str) -> Danger | None:
    """What the tables alone say."""
    plain = _spaced(normalise(text))
    return _by_rules(plain, _calm(plain))


def _by_rules(plain: str, calm: str) -> Danger | None:
    """The most serious first; French in `calm`, other languages in `plain`."""
    found: Danger | None = None
    if told := _told().search(calm):
        found = Danger("distress", _kind("suicide", told.group()), (told.group(),))
        calm = _told().sub(" _ ", calm)
    for reader in _readers():
        if found is not None and reader.level == "distress":
            break
        match = reader.pattern.search(calm if reader.french else plain)
        if match is None:
            continue
        level: Level = "distress" if reader.can_be_past and _is_past(calm) else reader.level
        if found is None or level == "danger_immediate":
            found = Danger(level, _kind(reader.kind, match.group()), (match.group().strip(),))
        if level == "danger_immediate":
            break
    return found


# "Il va me tuer" is somebody else's doing: other numbers answer for that than for "je vais me tuer".
_BY_SOMEBODY = re.compile(r"\b(?:va|vont|veut|veulent|voulait|voulaient|allait|menacent?) (?:de )?(?:me|m|nous) ")


def _kind(kind: Kind, words: str) -> Kind:
    return "violence" if kind == "suicide" and _BY_SOMEBODY.search(f"{words} ") else kind


def _by_hunch(calm: str) -> Danger | None:
    """What letters and words alone suggest, where no rule said anything."""
    if calm.count(" ") < _FEWEST_WORDS - 1:
        return None
    guess = hunch(calm)
    if guess.worry <= WORRY:
        return None
    about = {concept_of(word) for word in calm.split()}
    kind: Kind = next((kind for kind, concepts in _ABOUT if about & concepts), "malaise")
    return Danger("danger_immediate" if guess.danger > AT_ONCE else "distress", kind, guess.because)


def _is_past(said: str) -> bool:
    """Whether it is told as something of another time, and nothing says that it goes on."""
    past, now = _times()
    return past.search(said) is not None and now.search(said) is None


def _calm(plain: str) -> str:
    return _idioms().sub(" _ ", by_ear(plain))


def _spaced(text: str) -> str:
    return text.replace("'", " ")


@cache
def _idioms() -> re.Pattern[str]:
    return _whole(danger.IDIOMS)


@cache
def _told() -> re.Pattern[str]:
    return _whole(danger.TOLD)


@cache
def _times() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return _whole(danger.PAST), _whole(danger.NOW)


def _whole(table: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){danger.any_of(table)}(?!\w)")


@cache
def _readers() -> tuple[_Reader, ...]:
    """French rules in their order, then other languages; the more serious first."""
    # What a French pattern begins with is a word of its own; it may end within one ("suicid").
    french = [
        _Reader(rule.level, rule.kind, re.compile(rf"(?<!\w){danger.any_of(rule.table)}"), rule.can_be_past)
        for rule in danger.RULES
    ]
    phrases = [
        _Reader(level, kind, re.compile(rf"(?<!\w)(?:{'|'.join(map(_plain, said))})(?!\w)"), french=False)
        for (level, kind), said in PHRASES.items()
    ]
    abroad = [
        _Reader(level, kind, re.compile(rf"(?<!\w){_bare(danger.any_of(table))}"), french=False)
        for (level, kind), table in PATTERNS.items()
    ]
    return tuple(sorted([*french, *phrases, *abroad], key=lambda reader: reader.level != "danger_immediate"))


def _plain(phrase: str) -> str:
    return re.escape(_spaced(fold(phrase)))


def _bare(pattern: str) -> str:
    """A pattern without the marks that folding takes from letters (й, ї, أ)."""
    return "".join(char for char in unicodedata.normalize("NFKD", pattern) if not unicodedata.combining(char))
