"""Tables of phrases and where they stand in a message: one walk over its words, whatever the size of the tables.

A phrase is words between spaces; each word may be

    bus/train     one of several        arret*   a beginning
    pas?          there or not          ..       up to three words of any kind
    {have}        a named group of alternatives, each of one or more words

Words are compared by their sound (`sounds`), beginnings by their letters. Phrases stand one a line or between `|`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from dialogs.understanding.normal import fold, normalise
from dialogs.understanding.sounds import sound

GAP = 3  # words that `..` may stand for
# Articles and such, which many leave out: tables are read without them, and so are messages.
ARTICLES = frozenset("le la les l un une des du de d ne n".split())
POSSESSIVES = frozenset("mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces".split())


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: what it means, and from which word to which (the last one excluded)."""

    meaning: str
    start: int
    end: int


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    beginnings: dict[str, _Node] = field(default_factory=dict)
    gap: _Node | None = None
    meanings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A message as words: those that tables know, and the whole of them to show."""

    words: tuple[str, ...]
    keys: tuple[str, ...]

    def text(self, hit: Hit) -> str:
        return " ".join(self.words[hit.start : hit.end])

    def __len__(self) -> int:
        return len(self.words)


def said(text: str, dropped: frozenset[str] = ARTICLES, longest: int = 1_000) -> Said:
    """The words of a message, spellings written out, articles left out."""
    words = tuple(w for w in normalise(text[:longest]).replace("'", " ").split() if w not in dropped)
    return Said(words, tuple(map(sound, words)))


class Phrases:
    """Meaning → its phrases, ready to be found."""

    def __init__(
        self,
        tables: Mapping[str, str],
        groups: Mapping[str, str] | None = None,
        dropped: frozenset[str] = ARTICLES,
    ) -> None:
        self._root = _Node()
        self._dropped = dropped
        self._groups = {name: _split(table) for name, table in (groups or {}).items()}
        for meaning, table in tables.items():
            for phrase in _split(table):
                for words in self._expanded(phrase):
                    self._add(meaning, words)

    def find(self, message: Said) -> list[Hit]:
        """For each place and meaning the longest phrase that begins there, in order."""
        hits = []
        for start in range(len(message)):
            longest: dict[str, int] = {}
            self._walk(self._root, message, start, longest)
            hits += [Hit(meaning, start, end) for meaning, end in longest.items()]
        return hits

    def _walk(self, node: _Node, message: Said, at: int, longest: dict[str, int]) -> None:
        for meaning in node.meanings:
            if at > longest.get(meaning, -1):
                longest[meaning] = at
        if at >= len(message):
            return
        if (after := node.words.get(message.keys[at])) is not None:
            self._walk(after, message, at + 1, longest)
        if node.beginnings:
            word = message.words[at]
            for length in range(1, len(word) + 1):
                if (after := node.beginnings.get(word[:length])) is not None:
                    self._walk(after, message, at + 1, longest)
        if node.gap is not None:
            for skipped in range(GAP + 1):
                if at + skipped <= len(message):
                    self._walk(node.gap, message, at + skipped, longest)

    def _expanded(self, phrase: str) -> Iterator[tuple[str, ...]]:
        """Every way to say a phrase."""
        parts: list[list[tuple[str, ...]]] = []
        for word in phrase.split():
            optional, word = word.endswith("?"), word.removesuffix("?")
            ways: list[tuple[str, ...]] = []
            for way in word.split("/"):
                if way.startswith("{"):
                    ways += [w for p in self._groups[way.strip("{}")] for w in self._expanded(p)]
                else:
                    ways.append(self._plain(way))
            parts.append(ways + ([()] if optional else []))
        for chosen in product(*parts):
            if words := tuple(word for way in chosen for word in way):
                yield words

    def _plain(self, word: str) -> tuple[str, ...]:
        if word == "..":
            return (word,)
        if word.endswith("*"):
            return (fold(word) + "*",)
        return tuple(w for w in normalise(word).replace("'", " ").split() if w not in self._dropped)

    def _add(self, meaning: str, words: Sequence[str]) -> None:
        node = self._root
        for word in words:
            if word == "..":
                node.gap = node.gap or _Node()
                node = node.gap
            elif word.endswith("*"):
                node = node.beginnings.setdefault(word[:-1], _Node())
            else:
                node = node.words.setdefault(sound(word), _Node())
        if meaning not in node.meanings:
            node.meanings = (*node.meanings, meaning)


def _split(table: str) -> list[str]:
    return [phrase for line in table.splitlines() for phrase in map(str.strip, line.split("|")) if phrase]


def uncovered(message: Said, hits: Sequence[Hit]) -> list[str]:
    """The words that no hit covers."""
    covered = {at for hit in hits for at in range(hit.start, hit.end)}
    return [word for at, word in enumerate(message.words) if at not in covered]


def chosen(hits: Sequence[Hit]) -> list[Hit]:
    """Hits that do not overlap: the longer one first, then the earlier ("pas d'accord" rather than "d'accord")."""
    taken: set[int] = set()
    kept = []
    for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start)):
        places = set(range(hit.start, hit.end))
        if places and not places & taken:
            taken |= places
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.start)
