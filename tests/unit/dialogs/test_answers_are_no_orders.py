"""What our own questions offer as an answer is never taken for an order to stop, nor for danger it does not tell."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from benchmarks.texts import of
from bot.chat import GIVENS
from bot.library import load_book
from dialogs import safety
from dialogs.engine import advance
from dialogs.events import Event, Said, Started
from dialogs.state import State
from dialogs.understanding import stop

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
# "No more about health" begins like an order: the question it stands under decides.
CHOICES = [text.text for text in of("stop", "flows")]


def test_no_choice_of_a_question_is_a_plain_stop() -> None:
    assert [text for text in CHOICES if stop.PLAINLY in stop.by_rules(text)[1]] == []


def test_a_choice_that_tells_no_danger_is_none() -> None:
    plain = [text.text for text in of("distress", "flows") if text.label == "none"]
    found = [text for text in plain if (danger := safety.read(text)) and danger.level == "danger_immediate"]
    assert found == []


@pytest.mark.parametrize(
    "word", ["ici", "par sms", "dehors", "juste", "moi", "maintenant", "message", "sortir", "plus"]
)
def test_a_word_or_two_is_an_order_only_where_the_tables_know_it(word: str) -> None:
    assert stop.read(word).value is None


@pytest.mark.parametrize("word", ["mot", "lol", "sms", "bla"])
def test_nor_is_a_word_said_again_and_again(word: str) -> None:
    assert stop.read(f"{word} " * 300).value is None


def test_who_says_by_which_way_to_be_written_to_is_not_silenced() -> None:
    book = load_book()
    state = State(givens=GIVENS)
    events: list[Event] = [Started(), *map(Said, ("oui", "Lina", "14/07/2009", "Lille", "rien", "Par SMS"))]
    for event in events:
        state = advance(book, state, event, NOW).state
    assert state.status == "running"
