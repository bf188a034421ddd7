"""Phrases are found as if each were followed by itself, whatever is remembered of the ways through the tables."""

from __future__ import annotations

import random

import pytest

from dialogs.understanding import barriers, places, situation, stop, yes_no_hearing
from dialogs.understanding.phrases import Hit, Phrases, Said, said
from dialogs.understanding.places import GAP, Node

TABLES = {
    "stop": stop._PHRASES,
    "barriers": barriers._PHRASES,
    "situation": situation._PHRASES,
    "yes_no": yes_no_hearing.phrases(()),
}


def one_by_one(phrases: Phrases, message: Said) -> list[Hit]:
    """The same, as plainly as it can be written."""
    kinds = [phrases._meet(word)[0] for word in message.words]

    def follow(node: Node, at: int, ends: dict[str, int]) -> None:
        for meaning in node.meanings:
            ends[meaning] = max(at, ends.get(meaning, at))
        if at < len(kinds):
            after = [*node.words.get(kinds[at].key, ())]
            after += [one for letters in kinds[at].beginnings for one in node.beginnings.get(letters, ())]
            for one in after:
                follow(one, at + 1, ends)
            if node.gap is not None:
                for to in range(at, min(at + GAP, len(kinds)) + 1):
                    follow(node.gap, to, ends)

    hits = []
    for start in range(len(kinds)):
        ends: dict[str, int] = {}
        beginning = Node(phrases._tables.root.words, phrases._tables.root.beginnings)
        follow(beginning, start, ends)
        hits += [Hit(meaning, start, end) for meaning, end in ends.items() if end > start]
    return hits


@pytest.mark.parametrize("name", TABLES)
def test_all_places_at_once_are_the_same_as_one_by_one(name: str) -> None:
    phrases, dice = TABLES[name], random.Random(name)
    keys = sorted(key.rstrip("~") for key in phrases._tables.keys)
    words = [*keys, *sorted(f"{letters}x" for letters in phrases._tables._beginnings)]
    often = [*dice.sample(words, 60), *said("je j ai pas plus de la un stop oui permis ecole veux mais blabla").words]
    for _ in range(400):
        message = Said(tuple(dice.choice(dice.choice((words, often))) for _ in range(dice.randint(1, 14))))
        assert phrases.find(message) == one_by_one(phrases, message), message


def test_forgetting_the_ways_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    phrases = Phrases({"far": "habite .. loin | loin*", "bus": "pas? bus/train"})
    message = said("habite dans mon trou loin pas bus lointain train")
    before = phrases.find(message)
    assert [hit.meaning for hit in before] == ["far", "far", "bus", "bus", "far", "bus"]
    monkeypatch.setattr(places, "_MOST", 1)
    assert phrases.find(said("nouveau")) == []
    assert phrases.find(message) == before == one_by_one(phrases, message)


@pytest.mark.parametrize("name", TABLES)
def test_no_table_has_grown_into_a_forest(name: str) -> None:
    """What may be left out within a group multiplies with what may be left out beside it: 160 MB, once."""
    ahead, seen = [TABLES[name]._tables.root], set[int]()
    while ahead:
        node = ahead.pop()
        if id(node) not in seen:
            seen.add(id(node))
            ahead += [after for places in (node.words, node.beginnings) for some in places.values() for after in some]
            ahead += [node.gap] if node.gap else []
    assert len(seen) < 90_000
