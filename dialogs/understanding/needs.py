"""What a pattern cannot match without: how its first word begins, and words that stand in it or soon after.

Patterns are written for plain text: words of letters and figures, one space between two. What is found here is always
necessary and seldom enough: it says which patterns are worth trying at a word (see `sieve`), never that one matches.
"""

from __future__ import annotations

import re._parser as parser  # type: ignore[import-not-found]  # the only place that knows what a pattern is made of
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

# How a piece of a pattern stands in a word of the text: it is that word, begins it, or is anywhere in it.
How: TypeAlias = Literal["whole", "begins", "inside"]
# A piece is cut there: longer ones would tell hardly more, and cost more to look up.
BEGINS_LONGEST, INSIDE_LONGEST = 5, 4
# A word that a match holds is looked for so many words from where it begins.
REACH = 15
_FROM_ONE = 3  # needs told of the same texts
_MANY = 96  # ways to say a piece; beyond, it is taken apart
_FAR = 1_000
_EDGE = "|"  # the edge of a word, as a mark in a piece
# Words that most messages hold: needing one of them says little.
_COMMON = frozenset(
    """
    je j me m il elle on ils elles ai a est pas plus de d la le les l un une des que qu qui et en y tu te t se s c ca ce
    ma mon mes moi suis veux vais peux fait faire tout tous toute dans sur pour avec chez mais trop jamais rien au aux
    etre avoir sa son ses etait ete ont sont va vont dit quand comme si ou nous vous bien jour jours fois personne
    """.split()
)
_COMMON_BEGINNINGS = frozenset(word[:length] for word in _COMMON for length in range(1, BEGINS_LONGEST + 1))


@dataclass(frozen=True, slots=True)
class Need:
    """One of these pieces stands in a word of the match, at most `before` words after its first."""

    pieces: frozenset[tuple[How, str]]
    before: int

    @property
    def cost(self) -> float:
        """How often it is met in ordinary messages, roughly: what is needed rarely spares most."""
        return sum(map(_frequency, self.pieces))

    def later(self, words: int) -> Need:
        return Need(self.pieces, self.before + words)


@dataclass(frozen=True, slots=True)
class Needs:
    """`starts`: how the first word of a match begins (None: any word). `needs`: words it holds, the rarest first."""

    starts: frozenset[tuple[How, str]] | None
    needs: tuple[Need, ...]


def needs_of(pattern: str, *, whole: bool) -> Needs:
    """What a match that begins with a word needs. `whole`: it ends with a word, too."""
    tree = parser.parse(pattern)
    part = _sequence(tree, before=_EDGE, after=_EDGE if whole else "")
    within = [need for need in dict.fromkeys(_all_needs(part)) if need.before <= REACH]
    return Needs(_starts(tree), tuple(sorted(within, key=lambda need: need.cost)))


def letters_of(pattern: str) -> tuple[str, ...]:
    """Letters of which every match holds some: quicker to look for in a long message. Where nothing can be said, the
    letters that any text holds: none."""
    return tuple(letters for need in needs_of(pattern, whole=False).needs[:1] for _, letters in need.pieces) or ("",)


def _frequency(piece: tuple[How, str]) -> float:
    how, letters = piece
    if how == "whole":
        return 1.0 if letters in _COMMON else 0.02
    rare = (1.0, 1.0, 0.4, 0.1, 0.04, 0.02)[len(letters)]
    if how == "inside":
        return min(1.0, 3 * rare)
    return max(rare, 0.5) if letters in _COMMON_BEGINNINGS else rare


# What stands in a pattern ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a pattern: all the texts it matches when they are few, the spaces it may take, and what it needs."""

    texts: frozenset[str] | None
    spaces: int
    needs: tuple[Need, ...] = ()


_NOTHING = _Part(frozenset({""}), 0)


def _all_needs(part: _Part) -> list[Need]:
    return [*part.needs, *(_needs(part.texts) if part.texts is not None else ())]


def _needs(texts: Iterable[str]) -> list[Need]:
    """The rarest piece of each text, the next of each, and so on; nothing when one of them has none to offer."""
    offered = [sorted(_pieces(text), key=lambda one: (_frequency(one[1]), one[0])) for text in texts]
    if not all(offered):
        return []
    chosen = [[found[min(rank, len(found) - 1)] for found in offered] for rank in range(_FROM_ONE)]
    return [Need(frozenset(piece for _, piece in some), max(at for at, _ in some)) for some in chosen]


def _pieces(text: str) -> Iterator[tuple[int, tuple[How, str]]]:
    """The parts of words in a text, and how many spaces stand before each."""
    words = text.split(" ")
    for at, word in enumerate(words):
        letters = word.strip(_EDGE)
        if not letters or _EDGE in letters:
            continue
        left = at > 0 or word.startswith(_EDGE)
        right = at < len(words) - 1 or word.endswith(_EDGE)
        if left and right:
            yield at, ("whole", letters)
        elif left:
            yield at, ("begins", letters[:BEGINS_LONGEST])
        else:
            yield at, ("inside", letters[:INSIDE_LONGEST])


def _sequence(tree: Iterable[tuple[Any, Any]], before: str = "", after: str = "") -> _Part:
    """Parts one after the other: texts side by side become longer ones as long as they are few."""
    run, spaces = frozenset({before}), 0
    needs: list[Need] = []
    whole = True  # nothing but texts so far

    def close() -> None:
        nonlocal spaces
        needs.extend(need.later(spaces) for need in _needs(run))
        spaces += max(text.count(" ") for text in run)

    for part in (*map(_part, tree), _Part(frozenset({after}), 0)):
        if part.texts is not None and len(run) * len(part.texts) <= _MANY:
            run = frozenset(one + other for one in run for other in part.texts)
            continue
        close()
        whole = False
        if part.texts is not None:
            run = part.texts
            continue
        needs += [need.later(spaces) for need in part.needs]
        spaces += part.spaces
        run = frozenset({""})
    if whole:
        return _Part(run, max(text.count(" ") for text in run))
    close()
    return _Part(None, min(spaces, _FAR), tuple(needs))


def _part(item: tuple[Any, Any]) -> _Part:
    kind, value = str(item[0]), item[1]
    match kind:
        case "LITERAL":
            return _Part(frozenset({chr(value)}), int(value == ord(" ")))
        case "IN":
            chars = _chars(value)
            return _Part(frozenset(chars), 0) if chars is not None else _Part(None, int(_may_be_space(value)))
        case "AT":
            return _Part(frozenset({"" if str(value) == "AT_NON_BOUNDARY" else _EDGE}), 0)
        case "ASSERT" | "ASSERT_NOT":
            return _NOTHING
        case "SUBPATTERN":
            return _sequence(value[3])
        case "BRANCH":
            return _branch([_sequence(one) for one in value[1]])
        case "MAX_REPEAT" | "MIN_REPEAT":
            return _repeat(int(value[0]), int(value[1]), _sequence(value[2]))
        case _:  # anything else may be anything
            return _Part(None, _FAR)


def _branch(parts: list[_Part]) -> _Part:
    spaces = max(part.spaces for part in parts)
    texts: frozenset[str] | None = frozenset()
    for part in parts:
        texts = texts | part.texts if texts is not None and part.texts is not None else None
    if texts is not None and len(texts) <= _MANY:
        return _Part(texts, spaces)
    best = [min(_all_needs(part), key=lambda need: need.cost, default=None) for part in parts]
    pieces: set[tuple[How, str]] = set()
    for need in best:
        if need is None:
            return _Part(None, spaces)
        pieces |= need.pieces
    return _Part(None, spaces, (Need(frozenset(pieces), max(need.before for need in best if need)),))


def _repeat(least: int, most: int, part: _Part) -> _Part:
    spaces = min(part.spaces * most, _FAR)
    if part.texts is not None and most <= 2 and len(part.texts) ** most <= _MANY:
        texts, some = set[str](), frozenset({""})
        for times in range(most + 1):
            if times >= least:
                texts |= some
            some = frozenset(one + other for one in some for other in part.texts)
        return _Part(frozenset(texts), spaces)
    return _Part(None, spaces, tuple(_all_needs(part)) if least else ())


def _chars(value: list[tuple[Any, Any]]) -> list[str] | None:
    """The characters of a set, if it names them."""
    if any(str(kind) != "LITERAL" for kind, _ in value):
        return None
    return [chr(char) for _, char in value]


def _may_be_space(value: list[tuple[Any, Any]]) -> bool:
    """Whether a set may hold the space: all but letters and figures."""
    inside = {str(what) for kind, what in value if str(kind) == "CATEGORY"}
    named = {str(kind) for kind, _ in value}
    return "NEGATE" in named or "RANGE" in named or not inside <= {"CATEGORY_WORD", "CATEGORY_DIGIT"}


# How a match begins ----------------------------------------------------------------------------------------------


def _starts(tree: Iterable[tuple[Any, Any]]) -> frozenset[tuple[How, str]] | None:
    """How the first word begins; None where it may be any."""
    found: set[tuple[How, str]] = set()
    for text, _ in _beginnings(tree):
        word, space, _ = text.partition(" ")
        if not word:
            return None
        found.add(("whole", word) if space else ("begins", word[:BEGINS_LONGEST]))
    return frozenset(found)


def _beginnings(tree: Iterable[tuple[Any, Any]]) -> set[tuple[str, bool]]:
    """The first letters a part may match, and whether what follows in the pattern comes right after them."""
    found = {("", True)}
    for item in tree:
        going = {text for text, on in found if on and len(text) <= BEGINS_LONGEST}
        if not going:
            break
        first = _first(item)
        found = (
            {(text, False) for text, _ in found if text not in going}
            | {(text + more, on) for text in going for more, on in first}
            | {(text, on) for text, on in found if text in going and not on}
        )
    return found


def _first(item: tuple[Any, Any]) -> set[tuple[str, bool]]:
    kind, value = str(item[0]), item[1]
    match kind:
        case "LITERAL":
            return {(chr(value), True)}
        case "IN" if (chars := _chars(value)) is not None:
            return {(char, True) for char in chars}
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return {("", True)}
        case "SUBPATTERN":
            return _beginnings(value[3])
        case "BRANCH":
            return {one for branch in value[1] for one in _beginnings(branch)}
        case "MAX_REPEAT" | "MIN_REPEAT":
            once = _beginnings(value[2])
            # What comes again may come before what follows: beyond the first time nothing is known.
            some = once if value[1] == 1 else {(text, False) for text, _ in once}
            return some | {("", True)} if value[0] == 0 else some
        case _:
            return {("", False)}
