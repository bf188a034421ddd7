"""Tables of phrases and where they stand in a message: one walk over its words, whatever the size of the tables.

A phrase is words between spaces; each word may be

    bus/train     one of several        arret*   a beginning
    pas?          there or not          ..       up to three words of any kind
    {have}        a named group of alternatives, each of one or more words

Words are compared by their sound (`sounds`), beginnings by their letters. Phrases stand one a line or between `|`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from dialogs.understanding.met import Met
from dialogs.understanding.normal import fold, normalise, written, written_in_part
from dialogs.understanding.places import Kind, Node, Reached, Tables
from dialogs.understanding.reading import LONGEST
from dialogs.understanding.slips import Slips
from dialogs.understanding.sounds import MARK, sound
from dialogs.value import value

_REMEMBERED = 10_000  # words whose keys and phrases are known; then again from nothing
# Articles and such, which many leave out: tables are read without them, and so are messages.
ARTICLES = frozenset("le la les l un une des du de d ne n".split())
POSSESSIVES = frozenset("mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces".split())


class Hit(NamedTuple):
    """A phrase found: what it means, and from which word to which (the last one excluded)."""

    meaning: str
    start: int
    end: int


# One position of a phrase: the ways to say it, each of one or more words. `GAP_WORD` alone is the gap.
_Ways: TypeAlias = frozenset[tuple[str, ...]]
_GAP_WORD = ".."


@value(frozen=True, slots=True)
class Said:
    """A message as words: those that tables know."""

    words: tuple[str, ...]

    def text(self, hit: Hit) -> str:
        return " ".join(self.words[hit.start : hit.end])

    def __len__(self) -> int:
        return len(self.words)


def said(text: str, dropped: frozenset[str] = ARTICLES, *, part: bool = False) -> Said:
    """The words of a message (of a `part` of one), spellings written out, articles left out."""
    words = written_in_part(text) if part else written(text[:LONGEST])
    return Said(tuple([word for word in words if word not in dropped]))


class Phrases:
    """Meaning → its phrases, ready to be found."""

    def __init__(
        self,
        tables: Mapping[str, str],
        groups: Mapping[str, str] | None = None,
        dropped: frozenset[str] = ARTICLES,
        *,
        slips: bool = False,
    ) -> None:
        """`slips`: whether a long word of no table may be one of theirs with one letter wrong."""
        self._tables = Tables()
        self._dropped = dropped
        self._groups = {name: split(table) for name, table in (groups or {}).items()}
        for meaning, table in tables.items():
            for phrase in split(table):
                self._add(meaning, phrase)
        self._slips = Slips(key.rstrip(MARK) for key in self._tables.keys if key.endswith(MARK)) if slips else None
        self._met = Met(self._meet, _REMEMBERED)

    def find(self, message: Said) -> list[Hit]:
        """For each place and meaning the longest phrase that begins there, in order."""
        hits: list[Hit] = []
        met = [self._met[word] for word in message.words]
        kinds = [kind for kind, _ in met]
        follow, count = self._tables.follow, len(kinds)
        for start, (_, reached) in enumerate(met):
            if reached is None:
                continue
            first, at, ends = reached.meanings, start + 1, {}
            while at < count and not reached.ended:
                reached = reached.after.get(kinds[at]) or follow(reached, kinds[at])
                at += 1
                if reached.meanings:
                    for meaning in reached.meanings:
                        ends[meaning] = at
            if ends or first:
                for meaning in reached.found:
                    hits.append(Hit(meaning, start, ends.get(meaning, start + 1)))
        return hits

    def _meet(self, word: str) -> tuple[Kind, Reached | None]:
        """The kind of a word, one slip of the finger mended, and what it begins: nothing, for many a word."""
        key = sound(word)
        if self._slips is not None and key.endswith(MARK) and key not in self._tables.keys:
            meant = self._slips.meant(key.rstrip(MARK))
            key = f"{meant}{MARK}" if meant else key
        if self._tables.too_many():
            self._met.clear()
        kind = self._tables.kind(word, key)
        return kind, self._tables.begun(kind)

    def _add(self, meaning: str, phrase: str) -> None:
        ends = {id(self._tables.root): self._tables.root}
        for word in phrase.split():
            optional, ways = word.endswith("?"), self._ways(word.removesuffix("?"))
            said = frozenset(way for way in ways if way)
            nexts = {id(after): after for after in (self._after(node, said) for node in ends.values())} if said else {}
            ends = nexts | ends if optional or len(said) < len(ways) else nexts
        for node in ends.values():
            if node is not self._tables.root and meaning not in node.meanings:
                node.meanings = (*node.meanings, meaning)

    def _ways(self, word: str) -> set[tuple[str, ...]]:
        """Every way to say one position; an empty one when it is nothing but articles."""
        ways: set[tuple[str, ...]] = set()
        for way in word.split("/"):
            if way.startswith("{"):
                ways |= {one for phrase in self._groups[way.strip("{}")] for one in self._phrase(phrase)}
            else:
                ways.add(self._plain(way))
        return ways

    def _phrase(self, phrase: str) -> set[tuple[str, ...]]:
        """The ways to say a phrase of a group (groups hold no gaps)."""
        found: set[tuple[str, ...]] = {()}
        for word in phrase.split():
            ways = self._ways(word.removesuffix("?")) | ({()} if word.endswith("?") else set())
            found = {(*before, *way) for before in found for way in ways}
        return found

    def _plain(self, word: str) -> tuple[str, ...]:
        if word == _GAP_WORD:
            return (word,)
        if word.endswith("*"):
            return (fold(word) + "*",)
        return tuple(w for w in normalise(word).replace("'", " ").split() if w not in self._dropped)

    def _after(self, node: Node, ways: _Ways) -> Node:
        """The node that any of the ways leads to."""
        if (known := node.after.get(ways)) is not None:
            return known
        end = node.after[ways] = Node()
        for way in ways:
            if way == (_GAP_WORD,):
                node.gap, end = node.gap or end, node.gap or end
                node.after[ways] = end
                continue
            at = node
            for word in way[:-1]:
                between = Node()
                self._tables.lead(at, word, sound(word), between)
                at = between
            self._tables.lead(at, way[-1], sound(way[-1]), end)
        return end


def split(table: str) -> list[str]:
    """The phrases of a table: they stand one a line or between `|`."""
    return [phrase for line in table.splitlines() for phrase in map(str.strip, line.split("|")) if phrase]


def uncovered(message: Said, hits: Sequence[Hit]) -> list[str]:
    """The words that none of the hits, in their order, covers."""
    left: list[str] = []
    at = 0
    for _, start, end in hits:
        if start > at:
            left += message.words[at:start]
        if end > at:
            at = end
    left += message.words[at:]
    return left


def chosen(hits: Sequence[Hit]) -> list[Hit]:
    """Of hits in order, those that do not overlap: the longer one first, then the earlier ("pas d'accord" rather than
    "d'accord")."""
    if len(hits) < 2:
        return list(hits)
    taken = 0  # a bit a word
    kept = []
    for hit in sorted(hits, key=lambda hit: hit[1] - hit[2]):
        places = (1 << hit[2]) - (1 << hit[1])
        if not places & taken:
            taken |= places
            kept.append(hit)
    kept.sort(key=_START)
    return kept


_START = itemgetter(1)
