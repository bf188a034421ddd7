"""Where in the tables of phrases some words lead: all the places at once, worked out when first met and then known.

Following one phrase after the other through the same words costs more with each table. Here what a few words reach is
one value, and what the next one reaches from there is looked up. Phrases are found in the order in which following
them one by one would find them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

GAP = 3  # words that `..` may stand for
_MOST = 100_000  # ways known at a time; then again from nothing


@dataclass(slots=True, eq=False)
class Node:
    """A place in the tables: where each next word leads. Phrases that begin alike share their nodes."""

    words: dict[str, list[Node]] = field(default_factory=dict)
    beginnings: dict[str, list[Node]] = field(default_factory=dict)
    gap: Node | None = None
    meanings: tuple[str, ...] = ()
    after: dict[frozenset[tuple[str, ...]], Node] = field(default_factory=dict)

    @property
    def leads_on(self) -> bool:
        return bool(self.words or self.beginnings or self.gap)


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """What the tables know of a word: its key, and which of their beginnings it has. Most words are of few kinds."""

    key: str
    beginnings: tuple[str, ...]  # the shorter first


UNKNOWN = Kind("", ())  # a word of no table


# What some words reached, in the order of the search: the meaning of a phrase that ended, a node, or a node and how
# many more words may stand before it, for its gap.
_Place: TypeAlias = "str | Node | tuple[Node, int]"


class Reached:
    """All that some words reach. `after`: what one word more reaches, by its kind, as far as it was met."""

    __slots__ = ("_nodes", "after", "ended", "found", "meanings", "places")

    def __init__(self, places: tuple[_Place, ...], meanings: tuple[str, ...]) -> None:
        self.places = places
        self.meanings = meanings  # of phrases that end here
        self.found = tuple([place for place in places if isinstance(place, str)])  # of all that ended by now
        self.ended = len(self.found) == len(places)  # no phrase goes on
        self.after: dict[Kind, Reached] = {}
        self._nodes = tuple(_nodes(places))

    def goes_on_with(self, kind: Kind) -> bool:
        """Whether a word of that kind is any better than one of no table."""
        for node in self._nodes:
            if kind.key in node.words:
                return True
            if node.beginnings and not node.beginnings.keys().isdisjoint(kind.beginnings):
                return True
        return False


class Tables:
    """The nodes of all phrases, and what is known of the ways through them."""

    def __init__(self) -> None:
        self.root = Node()
        self.keys: set[str] = set()  # of all words
        self._beginnings: set[str] = set()
        self._kinds: dict[tuple[str, ...], Kind] = {("",): UNKNOWN}
        self._forget()

    def _forget(self) -> None:
        self._known: dict[tuple[tuple[_Place, ...], tuple[str, ...]], Reached] = {}
        self._begun = Reached((self.root,), ())
        self._ways = 0

    def lead(self, node: Node, word: str, key: str, to: Node) -> None:
        """That a word (a beginning, where it ends in `*`) leads from a node to another."""
        if word.endswith("*"):
            node.beginnings.setdefault(word[:-1], []).append(to)
            self._beginnings.add(word[:-1])
        else:
            node.words.setdefault(key, []).append(to)
            self.keys.add(key)

    def kind(self, word: str, key: str) -> Kind:
        """The kind of a word."""
        begins = [word[:length] for length in range(1, len(word) + 1) if word[:length] in self._beginnings]
        told = (key if key in self.keys else "", *begins)
        return self._kinds.get(told) or self._kinds.setdefault(told, Kind(told[0], told[1:]))

    def begun(self, kind: Kind) -> Reached | None:
        """What a first word of a phrase reaches; None for nothing."""
        found = self._begun.after.get(kind) or self.follow(self._begun, kind)
        return found if found.meanings or not found.ended else None

    def follow(self, reached: Reached, kind: Kind) -> Reached:
        """What is reached with one word more; from now on it is in `reached.after`."""
        if kind is not UNKNOWN and not reached.goes_on_with(kind):  # so it is for most words met
            found = reached.after.get(UNKNOWN) or self.follow(reached, UNKNOWN)
        else:
            known = places, meanings = _followed(reached.places, kind)
            found = self._known.get(known) or self._known.setdefault(known, Reached(places, meanings))
        reached.after[kind] = found
        self._ways += 1
        return found

    def too_many(self) -> bool:
        """Whether very many ways are known; they are forgotten then."""
        if self._ways < _MOST:
            return False
        self._forget()
        return True


def _nodes(places: Iterable[_Place]) -> Iterator[Node]:
    """The nodes from which a word may lead on, those after gaps included."""
    for place in places:
        node = place if isinstance(place, Node) else None
        while node is not None:
            yield node
            node = node.gap


def _followed(places: Iterable[_Place], kind: Kind) -> tuple[tuple[_Place, ...], tuple[str, ...]]:
    """What a word more reaches, and the meanings of the phrases that end with it."""
    reached: dict[_Place, None] = {}  # an ordered set: what is reached twice adds nothing
    ended: dict[str, None] = {}

    def reach(node: Node) -> None:
        for meaning in node.meanings:
            reached[meaning] = ended[meaning] = None
        if node.leads_on:
            reached[node] = None

    def follow(node: Node) -> None:
        for after in node.words.get(kind.key, ()):
            reach(after)
        for letters in kind.beginnings:
            for after in node.beginnings.get(letters, ()):
                reach(after)
        if node.gap is not None:
            # The gap stands for no word: what comes after it may begin with this one.
            reached.update(dict.fromkeys(node.gap.meanings))
            follow(node.gap)
            leave_out(node.gap, GAP)

    def leave_out(node: Node, most: int) -> None:
        reach(node)
        if most > 1:
            reached[node, most - 1] = None

    for place in places:
        if isinstance(place, str):
            reached[place] = None
        elif isinstance(place, Node):
            follow(place)
        else:
            leave_out(*place)
    return tuple(reached), tuple(ended)
