"""Many patterns over one message: at each word only those are tried that its words allow (`needs`).

It finds what a search for all of them at once would find, the first place first and there the first pattern, at a
cost that grows with the message and hardly with the tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, reduce
from itertools import chain, repeat
from operator import and_, or_
from typing import NamedTuple, TypeAlias

from dialogs.understanding.met import Met
from dialogs.understanding.needs import BEGINS_LONGEST, INSIDE_LONGEST, REACH, How, Needs, needs_of

Match: TypeAlias = Callable[[str, int], "re.Match[str] | None"]

_REMEMBERED = 10_000  # words
_SETS = 5_000  # of patterns worth trying: those that sixteen thousand messages met
# Words after the first among which a near need is looked for. A far one is looked for up to REACH words after it, by
# blocks of words: in the block of the first word and in the next.
_NEAR = 3
_BLOCK = REACH + 1


@dataclass(frozen=True, slots=True)
class Table:
    """Patterns in their order. Each begins with a word; `whole`: each ends with one, too."""

    patterns: Sequence[str]
    whole: bool


class Sieve:
    """Tables by name, ready to be looked for. Sets of patterns are numbers, one bit a pattern."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        self._patterns: list[tuple[str, str]] = []  # of which table, and what it is
        self.of: dict[str, int] = {}
        # For a piece of a word: the patterns that may begin there; shifted once, those whose near need it fulfils;
        # shifted twice, their far need. `_anyway`: those that ask nothing.
        self._of: dict[How, dict[str, int]] = {"whole": {}, "begins": {}, "inside": {}}
        self._anyway = 0
        self._size = sum(len(table.patterns) for table in tables.values())
        for name, table in tables.items():
            first = len(self._patterns)
            for pattern in table.patterns:
                self._file(len(self._patterns), needs_of(pattern, whole=table.whole))
                self._patterns.append((name, f"(?:{pattern})(?!\\w)" if table.whole else pattern))
            self.of[name] = (1 << len(self._patterns)) - (1 << first)
        self.pattern = cache(self._pattern)
        self._allowed = Met(self._allows, _REMEMBERED)
        # The patterns of a set, in their order: at most places the same few are worth trying.
        self.tried = lru_cache(maxsize=_SETS)(self._tried)

    def _file(self, number: int, needs: Needs) -> None:
        near = next((need for need in needs.needs if need.before <= _NEAR), None)
        far = next((need for need in needs.needs if need is not near), None)
        asked = (needs.starts, near.pieces if near else None, far.pieces if far else None)
        for shift, pieces in enumerate(asked):
            bit = 1 << number + shift * self._size
            if pieces is None:
                self._anyway |= bit
            for how, piece in pieces or ():
                self._of[how][piece] = self._of[how].get(piece, 0) | bit

    def scan(self, text: str) -> Scan:
        """Where in a text of words and spaces which patterns may begin."""
        words = text.split(" ")
        met = [self._allowed[word] for word in words]
        places, at, found = [], 0, 0
        for word, may in zip(words, _fulfilled(met), strict=False):
            if may:
                places.append((at, may))
                found |= may
            at += len(word) + 1
        return Scan(self, text, tuple(places), found)

    def _pattern(self, number: int) -> re.Pattern[str]:
        """Made when first tried: most never are."""
        return re.compile(self._patterns[number][1])

    def _tried(self, some: int) -> tuple[tuple[str, Match], ...]:
        """For each pattern of a set: its table, and whether it matches."""
        numbers = []
        while some:
            lowest = some & -some
            numbers.append(lowest.bit_length() - 1)
            some ^= lowest
        return tuple((self._patterns[number][0], self.pattern(number).match) for number in numbers)

    def _allows(self, word: str) -> tuple[int, int, int]:
        """The patterns that may begin with a word, and those whose needs it fulfils."""
        whole, begins, inside = self._of.values()
        found = self._anyway | whole.get(word, 0)
        for length in range(1, min(len(word), BEGINS_LONGEST) + 1):
            found |= begins.get(word[:length], 0)
        if inside:
            for at in range(len(word)):
                for end in range(at + 1, min(len(word), at + INSIDE_LONGEST) + 1):
                    if piece := inside.get(word[at:end]):
                        found |= piece
        all_of_them = (1 << self._size) - 1
        return found & all_of_them, found >> self._size & all_of_them, found >> 2 * self._size


def _fulfilled(met: Sequence[tuple[int, int, int]]) -> Iterable[int]:
    """The patterns that may begin with each word and whose needs it and those after it fulfil."""
    if len(met) <= _NEAR + 1:  # most answers: all together
        soon = later = 0
        for _, some, others in met:
            soon |= some
            later |= others
        both = soon & later
        return [starts & both for starts, _, _ in met]
    starts, near, far = zip(*met, strict=True)
    two = [*map(or_, near, near[1:]), near[-1]]
    four = [*map(or_, two, two[2:]), *two[-2:]]
    blocks = [reduce(or_, far[at : at + _BLOCK]) for at in range(0, len(met), _BLOCK)]
    if len(blocks) == 1:
        return map(and_, map(and_, starts, four), repeat(blocks[0]))
    ahead = [*map(or_, blocks, blocks[1:]), blocks[-1]]
    return map(and_, map(and_, starts, four), chain.from_iterable(map(repeat, ahead, repeat(_BLOCK))))


class Scan(NamedTuple):
    """A text, and at which of its places which patterns are worth trying."""

    sieve: Sieve
    text: str
    places: tuple[tuple[int, int], ...]
    patterns: int  # worth trying somewhere

    def first(self, table: str) -> re.Match[str] | None:
        """What a search for any pattern of the table finds."""
        return next(self._found(table), None) if self.patterns & self.sieve.of[table] else None

    def firsts(self, tables: int) -> dict[str, re.Match[str]]:
        """`first` of each of some tables (together a set of patterns) that has one, in one go."""
        found: dict[str, re.Match[str]] = {}
        if not self.patterns & tables:
            return found
        text, tried = self.text, self.sieve.tried
        for at, may in self.places:
            if some := may & tables:
                for table, match in tried(some):
                    if table not in found and (one := match(text, at)) is not None:
                        found[table] = one
        return found

    def without(self, table: str, instead: str) -> str:
        """The text with `instead` for every match of the table; the text itself when there is none."""
        kept, end = [], 0
        for match in self.every(table):
            kept += [self.text[end : match.start()], instead]
            end = match.end()
        return "".join([*kept, self.text[end:]]) if kept else self.text

    def every(self, table: str) -> Iterator[re.Match[str]]:
        """What a search for any pattern of the table finds, one after the other; no two share a letter."""
        if not self.patterns & self.sieve.of[table]:
            return
        end = 0
        for match in self._found(table):
            if match.start() >= end:
                yield match
                end = match.end()

    def _found(self, table: str) -> Iterator[re.Match[str]]:
        """At each place the first pattern that matches there."""
        of, text, tried = self.sieve.of[table], self.text, self.sieve.tried
        for at, may in self.places:
            if some := may & of:
                for _, match in tried(some):
                    if (found := match(text, at)) is not None:
                        yield found
                        break
