"""Many patterns over one message: at each word only those are tried that its words allow (`needs`).

It finds what a search for all of them at once would find, the first place first and there the first pattern, at a
cost that grows with the message and hardly with the tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import or_
from typing import NamedTuple

from dialogs.understanding.met import Met
from dialogs.understanding.needs import BEGINS_LONGEST, INSIDE_LONGEST, REACH, How, Needs, needs_of

_REMEMBERED = 10_000  # words


@dataclass(frozen=True, slots=True)
class Table:
    """Patterns in their order. Each begins with a word; `whole`: each ends with one, too."""

    patterns: Sequence[str]
    whole: bool


class Sieve:
    """Tables by name, ready to be looked for. Sets of patterns are numbers, one bit a pattern."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        self._patterns: list[str] = []
        self.compiled: list[re.Pattern[str] | None] = []
        self.of: dict[str, int] = {}
        # What a piece of a word allows: patterns that may begin there, and patterns whose need it fulfils.
        self._starts: dict[How, dict[str, int]] = {"whole": {}, "begins": {}, "inside": {}}
        self._needs: dict[How, dict[str, int]] = {"whole": {}, "begins": {}, "inside": {}}
        self._anywhere = self._needless = 0
        for name, table in tables.items():
            first = len(self._patterns)
            for pattern in table.patterns:
                self._file(1 << len(self._patterns), needs_of(pattern, whole=table.whole))
                self._patterns.append(f"(?:{pattern})(?!\\w)" if table.whole else pattern)
            self.of[name] = (1 << len(self._patterns)) - (1 << first)
        self.compiled = [None] * len(self._patterns)
        self._allowed = Met(self._allows, _REMEMBERED)

    def _file(self, bit: int, needs: Needs) -> None:
        if needs.starts is None:
            self._anywhere |= bit
        for how, piece in needs.starts or ():
            self._starts[how][piece] = self._starts[how].get(piece, 0) | bit
        if needs.need is None:
            self._needless |= bit
            return
        for how, piece in needs.need.pieces:
            self._needs[how][piece] = self._needs[how].get(piece, 0) | bit

    def scan(self, text: str) -> Scan:
        """Where in a text of words and spaces which patterns may begin."""
        words = text.split(" ")
        allowed = [self._allowed[word] for word in words]
        # What each word and the REACH after it fulfil together: the last ones, all to the end; else by doubling.
        ahead = [needs for _, needs in allowed]
        if len(ahead) <= REACH + 1:
            ahead = list(accumulate(reversed(ahead), or_))[::-1]
        else:
            for step in (1, 2, 4, 8):
                ahead[:-step] = map(or_, ahead, ahead[step:])
        places, at, found, needless = [], 0, 0, self._needless
        for word, (starts, _), fulfilled in zip(words, allowed, ahead, strict=True):
            if may := starts & (fulfilled | needless):
                places.append((at, may))
                found |= may
            at += len(word) + 1
        return Scan(self, text, tuple(places), found)

    def pattern(self, number: int) -> re.Pattern[str]:
        """Made when first tried: most never are."""
        found = self.compiled[number]
        if found is None:
            found = self.compiled[number] = re.compile(self._patterns[number])
        return found

    def _allows(self, word: str) -> tuple[int, int]:
        """The patterns that may begin with a word, and those whose need it fulfils."""
        starts = self._anywhere | self._starts["whole"].get(word, 0)
        needs = self._needs["whole"].get(word, 0)
        for length in range(1, min(len(word), BEGINS_LONGEST) + 1):
            starts |= self._starts["begins"].get(word[:length], 0)
            needs |= self._needs["begins"].get(word[:length], 0)
        if inside := self._needs["inside"]:
            for at in range(len(word)):
                for end in range(at + 1, min(len(word), at + INSIDE_LONGEST) + 1):
                    needs |= inside.get(word[at:end], 0)
        return starts, needs


class Scan(NamedTuple):
    """A text, and at which of its places which patterns are worth trying."""

    sieve: Sieve
    text: str
    places: tuple[tuple[int, int], ...]
    patterns: int  # worth trying somewhere

    def first(self, table: str) -> re.Match[str] | None:
        """What a search for any pattern of the table finds."""
        return next(self._found(table), None) if self.patterns & self.sieve.of[table] else None

    def without(self, table: str, instead: str) -> str:
        """The text with `instead` for every match of the table; the text itself when there is none."""
        if not self.patterns & self.sieve.of[table]:
            return self.text
        kept, end = [], 0
        for match in self._found(table):
            if match.start() >= end:
                kept += [self.text[end : match.start()], instead]
                end = match.end()
        return "".join([*kept, self.text[end:]]) if kept else self.text

    def _found(self, table: str) -> Iterator[re.Match[str]]:
        """At each place the first pattern that matches there."""
        of, text, compiled = self.sieve.of[table], self.text, self.sieve.compiled
        for at, left in [(at, left) for at, may in self.places if (left := may & of)]:
            while left:
                lowest = left & -left
                number = lowest.bit_length() - 1
                if (match := (compiled[number] or self.sieve.pattern(number)).match(text, at)) is not None:
                    yield match
                    break
                left ^= lowest
