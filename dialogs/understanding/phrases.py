"""Tables of phrases and where they stand in a message: one walk over its words, whatever the size of the tables.

A phrase is words between spaces; each word may be

    bus/train     one of several        arret*   a beginning
    pas?          there or not          ..       up to three words of any kind
    {have}        a named group of alternatives, each of one or more words

Words are compared by their sound (`sounds`), beginnings by their letters. Phrases stand one a line or between `|`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from dialogs.understanding.normal import fold, normalise
from dialogs.understanding.reading import LONGEST
from dialogs.understanding.slips import Slips
from dialogs.understanding.sounds import MARK, sound

_REMEMBERED = 5_000  # words whose slips are known; then again from nothing
GAP = 3  # words that `..` may stand for
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


@dataclass(slots=True, eq=False)
class _Node:
    """A place in the tables: where each next word leads. Phrases that begin alike share their nodes."""

    words: dict[str, list[_Node]] = field(default_factory=dict)
    beginnings: dict[str, list[_Node]] = field(default_factory=dict)
    longest: int = 0  # letters of the longest beginning
    gap: _Node | None = None
    meanings: tuple[str, ...] = ()
    after: dict[_Ways, _Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """A message as words: those that tables know, and the whole of them to show."""

    words: tuple[str, ...]
    keys: tuple[str, ...]

    def text(self, hit: Hit) -> str:
        return " ".join(self.words[hit.start : hit.end])

    def __len__(self) -> int:
        return len(self.words)


def said(text: str, dropped: frozenset[str] = ARTICLES, longest: int = LONGEST) -> Said:
    """The words of a message, spellings written out, articles left out."""
    words = [word for word in normalise(text[:longest]).replace("'", " ").split() if word not in dropped]
    return Said(tuple(words), tuple(map(sound, words)))


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
        self._root = _Node()
        self._known: set[str] = set()
        self._dropped = dropped
        self._groups = {name: _split(table) for name, table in (groups or {}).items()}
        for meaning, table in tables.items():
            for phrase in _split(table):
                self._add(meaning, phrase)
        self._slips = Slips(key.rstrip(MARK) for key in self._known if key.endswith(MARK)) if slips else None
        self._meant: dict[str, str] = {}
        self._firsts = lru_cache(maxsize=_REMEMBERED)(self._leads)

    def find(self, message: Said) -> list[Hit]:
        """For each place and meaning the longest phrase that begins there, in order."""
        hits: list[Hit] = []
        if self._slips is not None and (heard := tuple(map(self._heard, message.keys))) != message.keys:
            message = Said(message.words, heard)
        for start, (word, key) in enumerate(zip(message.words, message.keys, strict=True)):
            if not (firsts := self._firsts(word, key)):
                continue
            longest: dict[str, int] = {}
            for after in firsts:
                self._walk(after, message, start + 1, longest)
            hits += [Hit(meaning, start, end) for meaning, end in longest.items() if end > start]
        return hits

    def _leads(self, word: str, key: str) -> tuple[_Node, ...]:
        """Where the first word of a phrase leads: nowhere, for nearly every word."""
        root = self._root
        found = list(root.words.get(key, ()))
        for length in range(1, min(len(word), root.longest) + 1):
            found += root.beginnings.get(word[:length], ())
        return tuple(found)

    def _heard(self, key: str) -> str:
        """The key of a word of the tables that one slip of the finger made into `key`, or `key` as it is."""
        if self._slips is None or not key.endswith(MARK) or key in self._known:
            return key
        if key not in self._meant:
            if len(self._meant) > _REMEMBERED:
                self._meant.clear()
            meant = self._slips.meant(key.rstrip(MARK))
            self._meant[key] = f"{meant}{MARK}" if meant else key
        return self._meant[key]

    def _walk(self, node: _Node, message: Said, at: int, longest: dict[str, int]) -> None:
        for meaning in node.meanings:
            if at > longest.get(meaning, -1):
                longest[meaning] = at
        if at >= len(message.words):
            return
        for after in node.words.get(message.keys[at], ()):
            self._walk(after, message, at + 1, longest)
        if node.beginnings:
            word = message.words[at]
            for length in range(1, min(len(word), node.longest) + 1):
                for after in node.beginnings.get(word[:length], ()):
                    self._walk(after, message, at + 1, longest)
        if node.gap is not None:
            for to in range(at, min(at + GAP, len(message.words)) + 1):
                self._walk(node.gap, message, to, longest)

    def _add(self, meaning: str, phrase: str) -> None:
        ends = {id(self._root): self._root}
        for word in phrase.split():
            optional, ways = word.endswith("?"), self._ways(word.removesuffix("?"))
            said = frozenset(way for way in ways if way)
            nexts = {id(after): after for after in (self._after(node, said) for node in ends.values())} if said else {}
            ends = nexts | ends if optional or len(said) < len(ways) else nexts
        for node in ends.values():
            if node is not self._root and meaning not in node.meanings:
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

    def _after(self, node: _Node, ways: _Ways) -> _Node:
        """The node that any of the ways leads to."""
        if (known := node.after.get(ways)) is not None:
            return known
        end = node.after[ways] = _Node()
        for way in ways:
            if way == (_GAP_WORD,):
                node.gap, end = node.gap or end, node.gap or end
                node.after[ways] = end
                continue
            at = node
            self._known.update(sound(word) for word in way if not word.endswith("*"))
            for word in way[:-1]:
                between = _Node()
                _lead(at, word, between)
                at = between
            _lead(at, way[-1], end)
        return end


def _lead(node: _Node, word: str, to: _Node) -> None:
    if word.endswith("*"):
        node.beginnings.setdefault(word[:-1], []).append(to)
        node.longest = max(node.longest, len(word) - 1)
    else:
        node.words.setdefault(sound(word), []).append(to)


def _split(table: str) -> list[str]:
    return [phrase for line in table.splitlines() for phrase in map(str.strip, line.split("|")) if phrase]


def uncovered(message: Said, hits: Sequence[Hit]) -> list[str]:
    """The words that no hit covers."""
    covered = {at for hit in hits for at in range(hit.start, hit.end)}
    return [word for at, word in enumerate(message.words) if at not in covered]


def chosen(hits: Sequence[Hit]) -> list[Hit]:
    """Hits that do not overlap: the longer one first, then the earlier ("pas d'accord" rather than "d'accord")."""
    if len(hits) < 2:
        return [hit for hit in hits if hit.start < hit.end]
    taken: set[int] = set()
    kept = []
    for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start)):
        places = set(range(hit.start, hit.end))
        if places and not places & taken:
            taken |= places
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)
