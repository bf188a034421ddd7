"""Words in a language: placeholders, plurals, dates, lists; French where nothing else is there."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from dialogs.catalogue import Catalogue
from dialogs.text import Lines, Text, Verbatim
from dialogs.words import MissingValueError, Words

DAYS = Text("{n} jour", {"n": 1}, plural="{n} jours")


@pytest.fixture
def words() -> Words:
    english, arabic = Catalogue("en"), Catalogue("ar")
    english.add("Bonjour {name}", "Hello {name}")
    english.add("ok", "fine", context="fine words")
    english.add("à relire", "to be read again", flags=["fuzzy"])
    arabic.add(("{n} jour", "{n} jours"), ("لا أيام", "يوم واحد", "يومان", "{n} أيام", "{n} يوم", "{n} يوما"))
    return Words({"en": english, "ar": arabic})


def test_a_message_in_the_language_else_in_french(words: Words) -> None:
    hello = Text("Bonjour {name}", {"name": "Lina"})
    assert words.say("en", hello) == "Hello Lina"
    assert words.say("ar", hello) == "Bonjour Lina"
    assert words.say("xx", hello) == "Bonjour Lina"
    assert words.say("en", Verbatim("Bonjour {name}")) == "Bonjour {name}"


def test_a_context_tells_two_messages_apart_and_what_is_fuzzy_is_not_said(words: Words) -> None:
    assert words.say("en", Text("ok", context="fine words")) == "fine"
    assert words.say("en", Text("ok")) == "ok"
    assert words.say("en", Text("à relire")) == "à relire"


@pytest.mark.parametrize(
    ("n", "said"), [(1, "يوم واحد"), (2, "يومان"), (5, "5 أيام"), (11, "11 يوما"), (100, "100 يوم")]
)
def test_arabic_has_six_plurals(words: Words, n: int, said: str) -> None:
    assert words.say("ar", Text(DAYS.msgid, {"n": n}, plural=DAYS.plural)) == said


@pytest.mark.parametrize(("n", "said"), [(0, "0 jour"), (1, "1 jour"), (2, "2 jours")])
def test_french_has_two(words: Words, n: int, said: str) -> None:
    assert words.say("fr", Text(DAYS.msgid, {"n": n}, plural=DAYS.plural)) == said


def test_moments_days_and_lists_are_written_as_the_language_writes_them(words: Words) -> None:
    moment = Text("{at}", {"at": datetime(2026, 11, 24, 13, 30, tzinfo=UTC)})
    assert words.say("fr", moment) == "mardi 24 novembre à 14 h 30"
    assert words.say("en", moment) == "Tuesday, 24 November 14:30"
    assert words.say("fr", Text("{d}", {"d": date(2009, 7, 14)})) == "14 juillet 2009"
    assert words.say("fr", Text("{l}", {"l": ("a", "b", "c")})) == "a, b et c"
    assert words.say("fr", Text("{l}", {"l": Lines((Text("a"), Text("b")))})) == "a\nb"


def test_a_value_is_never_read_as_a_message(words: Words) -> None:
    assert words.say("fr", Text("{a}", {"a": "{b} %s {a}"})) == "{b} %s {a}"


def test_a_phone_number_is_not_turned_round_among_words_read_from_the_right(words: Words) -> None:
    call = Text("{phone}, {name}", {"phone": "03 20 00 00 00", "name": "Lina"})
    assert words.say("ar", call) == "\u206803 20 00 00 00\u2069, Lina"
    assert words.say("fr", call) == "03 20 00 00 00, Lina"


def test_a_missing_value_is_our_mistake_and_says_which(words: Words) -> None:
    with pytest.raises(MissingValueError, match=r"\{name\}"):
        words.say("en", Text("Bonjour {name}"))


@pytest.mark.parametrize(
    ("phone", "begins"), [("ar", "ar"), ("en-GB", "en"), ("EN_us", "en"), ("de", "fr"), ("", "fr"), (None, "fr")]
)
def test_a_phone_s_language_is_where_we_begin(words: Words, phone: str | None, begins: str) -> None:
    assert words.best(phone) == begins


def test_which_languages_are_read_from_the_right(words: Words) -> None:
    assert {language.code: language.rtl for language in words.about} == {"fr": False, "ar": True, "en": False}
