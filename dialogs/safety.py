"""Reading danger in a message, before anything else: by rules anyone can read, and with the words that said it.

Two levels. `danger_immediate`: about to die or hurt oneself, being hit or abused, thrown out or running away now,
about oneself or somebody else. `distress`: very low, self-harm, bullying, violence that is past or told. In doubt it
is the lower level rather than silence: what is found calls a human, it is never a diagnosis. A negation does not
cancel a wish to die ("je veux pas me tuer mais…" still calls somebody). The tables are `understanding.danger`.

Beside the rules a hunch (`understanding.hunch`): pieces of the message weighed on examples, together with what the
rules found. It hears what no rule holds, and raises distress to danger. It never lowers a danger that a rule found;
a distress that a rule found it takes back only when it is all but sure that it is none, sooner if the message laughs.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import cache
from itertools import pairwise

from dialogs.helplines import Kind, Level
from dialogs.understanding import danger
from dialogs.understanding.danger.about import CONCEPT_OF, danger_pieces, known_danger
from dialogs.understanding.danger.blocks import patterns
from dialogs.understanding.danger.ear import by_ear
from dialogs.understanding.danger.elsewhere import PHRASES
from dialogs.understanding.hunch import Weighed, weigh
from dialogs.understanding.met import Met
from dialogs.understanding.needs import letters_of
from dialogs.understanding.normal import fold, normalise
from dialogs.understanding.passages import CUT, passages
from dialogs.understanding.pieces import pieces
from dialogs.understanding.run_together import apart
from dialogs.understanding.sieve import Scan, Sieve, Table
from dialogs.value import value

# Chosen on writers the hunch had not seen (`benchmarks.unseen`). How likely it is that a message is not plain, above
# which distress is said, and danger, which is heard sooner; under which a distress that a rule found is taken back, and
# the same of a message that laughs; and how likely danger is among the two. They were moved with the totals of sets
# kept aside in view (docs/understanding.md).
WORRY = 0.75
ALARM = 0.39
SPARED = 0.5
JESTED = 0.6
AT_ONCE = 0.3
# A word or two say too little for a hunch ("à plus").
_FEWEST_WORDS = 3
_AGAIN = re.compile(r"(\S.{0,30}?)(?: \1)+")
_LONGEST_CRY = 100  # characters
# What a hunch is about, from its words, so that the right number is given.
_ABOUT: tuple[tuple[Kind, frozenset[str | None]], ...] = (
    ("suicide", frozenset({"death", "means", "harm"})),
    ("violence", frozenset({"hit", "abuse", "threat", "force"})),
    ("street", frozenset({"out"})),
    ("bullying", frozenset({"net"})),
)


@value(frozen=True, slots=True)
class Danger:
    """What was read, and because of which words (as normalised)."""

    level: Level
    kind: Kind
    because: tuple[str, ...]


@value(frozen=True, slots=True)
class _Reader:
    """One table: its name in the sieve, and what is read when it is found."""

    table: str
    level: Level
    kind: Kind
    can_be_past: bool = False
    french: bool = True


def read(text: str) -> Danger | None:
    """The danger in a message, or None. Of a long message some `passages` are read, and the reasons say so."""
    return MET[text]


def _read(text: str) -> Danger | None:
    whole = passages(text)
    heard = apart(whole)
    plain = _once(_spaced(normalise(heard)))
    if not plain:
        return None
    calm = _calm(plain)
    found, facts = _by_rules(plain, calm)
    if _says_enough(heard):  # "1 et 4" answers by numbers
        laughs = _laughs(heard, plain)
        guess = weigh("distress", heard, facts + _laughing(found, laughs), known_danger(calm.text))
        found = _together(found, calm.text, guess, laughs=laughs)
    return found if found is None or whole is text else replace(found, because=(*found.because, CUT))


# Most answers are short ("oui", "par message") and met again and again.
MET = Met(_read)


def _once(plain: str) -> str:
    """A cry that is repeated is that cry: "help help help"."""
    again = _AGAIN.fullmatch(plain) if len(plain) <= _LONGEST_CRY else None
    return again[1] if again else plain


def _says_enough(text: str) -> bool:
    """Whether there are words enough for a hunch: figures and marks are none, "j'ai" is one."""
    found = 0
    for word in text.split():
        if word.isalpha() or any(map(str.isalpha, word)):
            found += 1
            if found == _FEWEST_WORDS:
                return True
    return False


def _together(found: Danger | None, calm: str, guess: Weighed, *, laughs: bool) -> Danger | None:
    """What rules and hunch make of a message."""
    worry, at_once = 1 - guess.chances["none"], guess.chances["danger_immediate"]
    is_danger = at_once / max(worry, 1e-9) > AT_ONCE
    if found is None:
        level: Level = "danger_immediate" if is_danger else "distress"
        return Danger(level, _about(calm), guess.because(level)) if worry > (ALARM if is_danger else WORRY) else None
    if found.level == "distress":
        if worry < (JESTED if laughs else SPARED):
            return None
        if is_danger and worry > ALARM:
            return replace(
                found, level="danger_immediate", because=(*found.because, *guess.because("danger_immediate"))
            )
    return found


def by_rules(text: str) -> Danger | None:
    """What the tables alone say."""
    plain = _spaced(normalise(text))
    return _by_rules(plain, _calm(plain))[0]


def weighed(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the hunch weighs of a message: its pieces, and what the tables found."""
    plain = _spaced(normalise(text))
    calm = _calm(plain)
    found, facts = _by_rules(plain, calm)
    return (*pieces(text), *danger_pieces(calm.text)), facts + _laughing(found, _laughs(text, plain))


_LAUGHS = re.compile(
    r"\b(?:mdr|ptdr|lol|xptdr|haha\w*|jaja\w*|hihi\w*|xd|facon de parler"
    r"|(?:je|j) (?:rigole|deconne|plaisante)(?! (?:meme )?pas))\b"
)
_LAUGHED = letters_of(_LAUGHS.pattern)
_LAUGHING = frozenset("😂🤣😆😹😅")
# Whoever says so is not laughing.
_EARNEST = re.compile(
    r"\b(?:serieux|serieus\w+|vraiment|pour de vrai|(?:rigole|deconne|blague|plaisante) (?:meme )?pas)\b"
)


def _laughs(text: str, plain: str) -> bool:
    """Whether a message laughs at what it says."""
    shown = not text.isascii() and not _LAUGHING.isdisjoint(text)
    return (shown or (any(map(plain.__contains__, _LAUGHED)) and _LAUGHS.search(plain) is not None)) and (
        _EARNEST.search(plain) is None
    )


def _laughing(found: Danger | None, laughs: bool) -> tuple[str, ...]:
    return (f"{found.level if found else 'nothing'} laughs",) if laughs else ()


def known(text: str) -> dict[str, int]:
    """What the hunch of danger alone weighs of a message, beside its pieces."""
    return known_danger(_calm(_spaced(normalise(text))).text)


def _by_rules(plain: str, calm: Scan) -> tuple[Danger | None, tuple[str, ...]]:
    """The most serious first; French in `calm`, other languages in `plain`. And what was found, for the hunch."""
    found: Danger | None = None
    facts: list[str] = []
    if told := calm.first(_TOLD):
        found = Danger("distress", _kind("suicide", told.group()), (told.group(),))
        facts.append(_TOLD)
        calm = _sieve().scan(calm.without(_TOLD, " _ "))
    for reader, match in _read_by(calm, plain):
        if found is not None and reader.level == "distress":
            break
        level: Level = "distress" if reader.can_be_past and _is_past(calm) else reader.level
        if found is None or level == "danger_immediate":
            found = Danger(level, _kind(reader.kind, match.group()), (match.group().strip(),))
            facts.append(f"{level} {reader.table}" if reader.french else f"{level} abroad")
        if level == "danger_immediate":
            break
    return found, (found.level if found else "nothing", *facts)


# "Il va me tuer" is somebody else's doing: other numbers answer for that than for "je vais me tuer".
_BY_SOMEBODY = re.compile(r"\b(?:va|vont|veut|veulent|voulait|voulaient|allait|menacent?) (?:de )?(?:me|m|nous) ")


def _kind(kind: Kind, words: str) -> Kind:
    return "violence" if kind == "suicide" and _BY_SOMEBODY.search(f"{words} ") else kind


def _about(calm: str) -> Kind:
    """What a hunch is about, from the words, so that the right number is given."""
    about = {CONCEPT_OF[word] for word in calm.split()}
    return next((kind for kind, concepts in _ABOUT if about & concepts), "malaise")


def _is_past(said: Scan) -> bool:
    """Whether it is told as something of another time, and nothing says that it goes on."""
    return said.first(_PAST) is not None and said.first(_NOW) is None


def _calm(plain: str) -> Scan:
    """As it is heard, without what only sounds like danger."""
    heard = _sieve().scan(by_ear(plain))
    parts = _parts(heard)
    calm = " ".join((_sieve().scan(part) if parts[1:] else heard).without(_IDIOMS, " _ ").strip() for part in parts)
    return heard if calm == heard.text else _sieve().scan(calm)


def _parts(heard: Scan) -> list[str]:
    """What is said, cut where danger is said outright and where the clause after it begins: no idiom reaches across."""
    cuts = [0]
    for found in heard.every(_OUTRIGHT):
        clause = _CLAUSE.search(heard.text, found.end())
        cuts += [found.start(), clause.start() if clause else len(heard.text)]
    ends = sorted({*cuts, len(heard.text)})
    parts = [heard.text[start:end].strip() for start, end in pairwise(ends)]
    return [part for part in parts if part]


def _spaced(text: str) -> str:
    return text.replace("'", " ")


_IDIOMS, _TOLD, _PAST, _NOW, _OUTRIGHT = "idioms", "told", "past", "now", "outright"
_CLAUSE = re.compile(rf" {danger.CLAUSE}\b")


@cache
def _readers() -> tuple[_Reader, ...]:
    """French rules in their order, then other languages; the more serious first."""
    french = [
        _Reader(f"french {number}", rule.level, rule.kind, rule.can_be_past) for number, rule in enumerate(danger.RULES)
    ]
    phrases = [_Reader(f"phrases {level} {kind}", level, kind, french=False) for level, kind in PHRASES]
    abroad = [_Reader(f"abroad {level} {kind}", level, kind, french=False) for level, kind in danger.ABROAD]
    return tuple(sorted([*french, *phrases, *abroad], key=lambda reader: reader.level != "danger_immediate"))


def _read_by(calm: Scan, plain: str) -> list[tuple[_Reader, re.Match[str]]]:
    """The readers that find something, in their order: French in `calm`, other languages in `plain`."""
    french, abroad = _tables()
    if plain == calm.text:
        found = calm.firsts(french | abroad)
    else:
        found = calm.firsts(french) | _sieve().scan(plain).firsts(abroad)
    return [(reader, found[reader.table]) for reader in _readers() if reader.table in found] if found else []


@cache
def _tables() -> tuple[int, int]:
    """The patterns of French rules, and those of other languages."""
    of = _sieve().of
    french, abroad = ([of[one.table] for one in _readers() if one.french is told] for told in (True, False))
    return sum(french), sum(abroad)


@cache
def _sieve() -> Sieve:
    """All tables. What a pattern begins with is a word of its own; a rule may end within one ("suicid")."""
    whole = {
        _IDIOMS: danger.IDIOMS,
        _TOLD: danger.TOLD,
        _PAST: danger.PAST,
        _NOW: danger.NOW,
        _OUTRIGHT: danger.OUTRIGHT,
    }
    rules = {f"french {number}": patterns(rule.table) for number, rule in enumerate(danger.RULES)}
    phrases = {f"phrases {level} {kind}": list(map(_plain, said)) for (level, kind), said in PHRASES.items()}
    abroad = {
        f"abroad {level} {kind}": list(map(_bare, patterns(said))) for (level, kind), said in danger.ABROAD.items()
    }
    return Sieve(
        {name: Table(patterns(table), whole=True) for name, table in whole.items()}
        | {name: Table(table, whole=False) for name, table in (rules | abroad).items()}
        | {name: Table(table, whole=True) for name, table in phrases.items()}
    )


def _plain(phrase: str) -> str:
    return re.escape(_spaced(fold(phrase)))


def _bare(pattern: str) -> str:
    """A pattern without the marks that folding takes from letters (й, ї, أ)."""
    return "".join(char for char in unicodedata.normalize("NFKD", pattern) if not unicodedata.combining(char))
