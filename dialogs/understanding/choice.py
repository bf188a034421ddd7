"""One of several: its number, its words, or near enough. "2", "la 2", "le deuxième", "le permis", "permi"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal, TypeAlias

from rapidfuzz import fuzz

from dialogs.understanding.normal import digits, normalise
from dialogs.understanding.reading import LONGEST, Reading

Doubt: TypeAlias = Literal["no_match", "ambiguous"]
# Choice → all the words for it, normalised, in the order of the list.
Names: TypeAlias = Mapping[str, Sequence[str]]

_NUMBER = re.compile(
    r"(?:(?:je (?:prends?|choisis|veux|dis)|moi|plutot|c'est) )?"
    r"(?:la |le |l'|numero |num |n |no |choix |reponse |option |proposition )*"
    r"(\d{1,2})(?: ?(?:e|er|eme|ere|ieme|nd|st|th))?"
)
_ORDINALS = {
    word: number
    for number, words in enumerate(
        ("premier premiere un une first", "deuxieme second seconde deux", "troisieme trois third", "quatrieme quatre",
         "cinquieme cinq", "sixieme six", "septieme sept", "huitieme huit", "neuvieme neuf", "dixieme dix"),
        1,
    )
    for word in words.split()
}  # fmt: skip
_LAST = frozenset(("dernier", "derniere", "last"))
# RapidFuzz scores are 0-100. Below GOOD it is another thing; within MARGIN of the second best it is a guess.
GOOD = 84
MARGIN = 8
# A shorter name ("ici", "oui") stands in too many sentences by chance.
SHORTEST_NAME = 4


class Choices:
    """The choices of one question, ready to be looked for. Made once, used for every answer."""

    def __init__(self, names: Names) -> None:
        self.names = {choice: tuple(words) for choice, words in names.items()}
        self.ids = tuple(names)

    @cached_property
    def words(self) -> frozenset[str]:
        """All the words of all of them."""
        return frozenset(word for words in self.names.values() for word in words)

    @cached_property
    def exactly(self) -> Mapping[str, str]:
        """The words that mean one choice and no other, and which."""
        meant: dict[str, set[str]] = {}
        for choice, names in self.names.items():
            for name in names:
                meant.setdefault(name, set()).add(choice)
        return {name: choices.pop() for name, choices in meant.items() if len(choices) == 1}

    @cached_property
    def longest_first(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """Each name that may stand in a sentence, between spaces, and the choices it means."""
        meant: dict[str, set[str]] = {}
        for choice, names in self.names.items():
            for name in names:
                if len(name) >= SHORTEST_NAME:
                    meant.setdefault(_apart(name), set()).add(choice)
        return tuple(
            (f" {name} ", frozenset(meant[name])) for name in sorted(meant, key=lambda name: (-len(name), name))
        )


def read(text: str, choices: Choices | Names) -> Reading[str]:
    """The choice meant; `because` holds its words, or the reason (`Doubt`)."""
    choices = choices if isinstance(choices, Choices) else Choices(choices)
    said = normalise(digits(text[:LONGEST]))
    ids = choices.ids
    if not said or not ids:
        return Reading(None, because=("no_match",))
    number = _number(said, len(ids))
    if number is not None:
        return (
            Reading(ids[number - 1], 1.0, (said,)) if 1 <= number <= len(ids) else Reading(None, because=("no_match",))
        )
    if (exactly := choices.exactly.get(said)) is not None:
        return Reading(exactly, 1.0, (said,))
    if len(whole := named(said, choices)) == 1:
        return Reading(next(iter(whole)), 0.95, (said,))
    scores = sorted(((_score(said, names), -place) for place, names in enumerate(choices.names.values())), reverse=True)
    best, place = scores[0]
    if best < GOOD:
        return Reading(None, because=("no_match",))
    if len(scores) > 1 and best < 100 and best - scores[1][0] < MARGIN:
        return Reading(None, because=("ambiguous",))
    return Reading(ids[-place], best / 100, (said,))


def _number(said: str, count: int) -> int | None:
    if match := _NUMBER.fullmatch(said):
        return int(match[1])
    word = said.removeprefix("la ").removeprefix("le ").removesuffix(" choix")
    return count if word in _LAST else _ORDINALS.get(word)


def named(said: str, choices: Choices) -> set[str]:
    """The choices whose words stand whole in the message, the longest first: « après-midi » is no « midi »."""
    left, found = f" {_apart(said)} ", set[str]()
    for name, meant in choices.longest_first:
        if name in left:
            found |= meant
            left = left.replace(name, " | ")
    return found


def _apart(said: str) -> str:
    """« l'aprem » holds « aprem »."""
    return said.replace("'", " ")


def _score(said: str, names: Sequence[str]) -> float:
    best = 0.0
    for name in names:
        if said == name:
            return 100
        if name in said and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said):
            # The choice's words stand whole in a longer answer.
            best = max(best, 96)
        elif len(said) >= 4:
            best = max(best, fuzz.ratio(said, name), _in_words(said, name))
    return best


def _in_words(said: str, name: str) -> float:
    """A word or two of a long label ("permis" for "passer le permis"): near, but less than its own words."""
    return min(94.0, fuzz.token_set_ratio(said, name)) if len(said) >= 5 else 0.0
