"""The two questions that a reader knows better than the words of their choices."""

from __future__ import annotations

import pytest

from bot.library import load_book
from dialogs.answers import Context, Unclear, Understood, parse
from tests.unit.dialogs.test_answers import TODAY

BOOK = load_book()


def read(flow: str, step: str, text: str) -> Understood | Unclear:
    found = BOOK.newest[flow].steps[step]
    return parse(str(found.ask), text, Context(BOOK.words, "fr", lambda: TODAY, found.options))


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("g pas le permis et plus de thune", ("mobility", "money")),
        ("jai le permis, c plutot ma famille", ("family",)),
        ("rien", ("none",)),
        ("1 et 4", ("mobility", "housing")),
        ("l'argent", ("money",)),
    ],
)
def test_what_blocks_is_ticked_as_it_is_told(text: str, chosen: tuple[str, ...]) -> None:
    found = read("barriers", "pick_some", text)
    assert isinstance(found, Understood), found
    assert found.value == chosen


def test_what_a_question_does_not_offer_is_not_read_from_it() -> None:
    assert read("barriers", "pick_some", "jsuis en dépression") == Unclear("no_match")
    found = read("barriers", "pick_all", "jsuis en dépression")
    assert isinstance(found, Understood)
    assert found.value == ("wellbeing",)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("jsuis plus au lycée", "nothing"),
        ("jcherche un patron", "apprenticeship"),
        ("jbosse chez mcdo", "job"),
        ("au lycée", "school"),
        ("2", "school"),
        ("jgarde mon petit frère", "family"),
    ],
)
def test_what_one_does_is_read_from_the_sentence(text: str, chosen: str) -> None:
    found = read("contact", "situation", text)
    assert isinstance(found, Understood), found
    assert found.value == chosen
