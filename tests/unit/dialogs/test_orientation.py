"""The orientation card: interests counted in the open, three families with the why, never a verdict."""

from __future__ import annotations

from bot.library import load_book
from dialogs.orientation import BECAUSE, FAMILIES, INTERESTS, LABELS, TRADES, best, families, points
from dialogs.text import Text

BOOK = load_book()


def test_every_answer_that_counts_is_one_the_flow_offers() -> None:
    for fact, options in INTERESTS.items():
        assert set(options) <= set(BOOK.options[fact]), fact
        for given in options.values():
            assert set(given) <= set(FAMILIES)


def test_every_family_has_its_words() -> None:
    for table in (LABELS, TRADES, BECAUSE):
        assert set(table) == set(FAMILIES)


def test_what_is_liked_comes_first_and_three_at_most() -> None:
    facts = {"likes": "hands", "hands_or_head": "hands", "moment": "make"}
    assert best(facts)[0] == "hands"
    assert len(best({fact: next(iter(options)) for fact, options in INTERESTS.items()})) <= 3


def test_no_idea_anywhere_is_a_full_answer() -> None:
    facts = dict.fromkeys(INTERESTS, "no_idea")
    assert set(points(facts).values()) == {0}
    assert best(facts) == ()
    said = BOOK.words.say("fr", Text("{families}", {"families": families(facts)}))
    assert "c'est très bien" in said


def test_the_card_says_why() -> None:
    said = BOOK.words.say("fr", Text("{families}", {"families": families({"likes": "hands"})}))
    assert "parce que" in said
