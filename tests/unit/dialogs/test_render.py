"""What a channel can show: buttons or numbered lines, one message or parts, which alphabet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import sms
from dialogs.effects import Choice, Retick, Say, Settle
from dialogs.render import SMS, TELEGRAM, Button, joined, render, split, tick, utf16_length
from dialogs.text import Text, Verbatim
from dialogs.words import Words

WORDS = Words({})
ASKS = Say((Text("On peut parler ?"),), (Choice("yes", Text("Oui")), Choice("no", Text("Non"), chosen=True)), turn=3)


def test_telegram_has_buttons_and_sms_has_numbered_lines() -> None:
    (shown,) = render(ASKS, WORDS, "fr", TELEGRAM)
    assert (shown.text, shown.buttons) == ("On peut parler ?", (Button("yes", "Oui"), Button("no", "Non", chosen=True)))
    (shown,) = render(ASKS, WORDS, "fr", SMS)
    assert (shown.text, shown.buttons) == ("On peut parler ?\n1 Oui\n2 Non", ())


def test_the_ways_around_a_question_are_said_not_numbered() -> None:
    choices = (Choice("a", Text("Un")), Choice("done", Text("C'est tout")), Choice("skip", Text("Passer")))
    (shown,) = render(Say((Text("Quand ?"),), choices), WORDS, "fr", SMS)
    assert shown.text == "Quand ?\n1 Un\n(Passer)"


def test_words_that_hold_their_numbers_are_not_numbered_again() -> None:
    (shown,) = render(replace(ASKS, numbered=True), WORDS, "fr", SMS)
    assert shown.text == "On peut parler ?"


def test_messages_of_a_turn_are_joined_up_to_a_question() -> None:
    first, second = Say((Text("Bonjour."),)), Say((Text("Salut."),))
    both = joined(first, second)
    assert both is not None
    assert render(both, WORDS, "fr", SMS)[0].text == "Bonjour.\nSalut."
    assert joined(ASKS, second) is None
    assert joined(first, replace(second, author="adviser", adviser="Samira")) is None


def test_what_cannot_be_edited_is_not_edited() -> None:
    settle = Settle(3, (Text("On peut parler ?"),), Text("Oui"))
    (shown,) = render(settle, WORDS, "fr", TELEGRAM)
    assert shown.text == "On peut parler ?\n\n→ Oui"
    assert render(settle, WORDS, "fr", SMS) == []
    assert render(Retick(3, (Text("?"),), ASKS.choices), WORDS, "fr", SMS) == []


def test_an_adviser_s_words_bear_their_name_and_stay_as_written() -> None:
    said = Say((Verbatim("Salut {name} <3"),), author="adviser", adviser="Samira")
    assert render(said, WORDS, "fr", TELEGRAM)[0].text == "Samira : Salut {name} <3"


def test_ticks_show_what_is_chosen() -> None:
    assert (tick("Le matin", True), tick("Le matin", False)) == ("✓ Le matin", "Le matin")


def test_buttons_hang_under_the_last_part_of_a_long_message() -> None:
    long = Say((Verbatim("mot " * 3_000),), ASKS.choices, turn=1)
    shown = render(long, WORDS, "fr", TELEGRAM)
    assert len(shown) > 1
    assert [bool(part.buttons) for part in shown] == [False] * (len(shown) - 1) + [True]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("« Ça va » … l’été — 5 €", '"Ça va" ... l\'été - 5 €'),
        ("cœur ✓ 😀 ok", "coeur x ok"),
        ("ê ô û", "e o u"),
        ("سلام", "سلام"),
    ],
)
def test_sms_folds_typography_and_nothing_else(text: str, folded: str) -> None:
    assert sms.fold(text) == folded


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("س" * 70, 1),
        ("س" * 71, 2),
        ("", 1),
    ],
)
def test_what_a_text_costs_by_sms(text: str, parts: int) -> None:
    assert sms.count(text) == parts


@given(st.text(max_size=400), st.integers(min_value=10, max_value=80))
def test_cutting_loses_no_word_and_fits_every_part(text: str, limit: int) -> None:
    parts = list(split(text, limit))
    assert all(part and utf16_length(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_letter_is_not_parted_from_its_accent_nor_a_family_from_its_members() -> None:
    family = "👨\u200d👩\u200d👧"
    for part in split(family * 4, 20):
        assert not part.startswith("\u200d")
        assert not part.endswith("\u200d")
