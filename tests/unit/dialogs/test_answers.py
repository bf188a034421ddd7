"""How tired sixteen-year-olds answer, and what each answer is read as."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.library import load_book
from dialogs.answers import Context, Unclear, Understood, parse
from dialogs.flow import Option

WORDS = load_book().words
TODAY = date(2026, 11, 23)
WHEN = (
    Option(id="morning", label="Le matin", also="matin"),
    Option(id="noon", label="Le midi", also="midi"),
    Option(id="afternoon", label="L'après-midi", also="apres midi|aprem"),
    Option(id="none", label="Rien de tout ça", also="rien"),
)
KINDS = ("yes_no", "choice", "choices", "first_name", "birth_date", "phone", "town", "free_text")


def read(kind: str, text: str, language: str = "fr") -> Understood | Unclear:
    return parse(kind, text, Context(WORDS, language, lambda: TODAY, WHEN))


@pytest.mark.parametrize(
    "text",
    ["oui", "OUIII", "ouais tkt", "wesh oui", "ok", "vas y", "d'accord", "pas de problème", "👍", "je veux bien"],
)
def test_a_plain_yes_is_a_yes(text: str) -> None:
    found = read("yes_no", text)
    assert isinstance(found, Understood)
    assert found.outcome == "yes"


@pytest.mark.parametrize(
    "text", ["non", "nan", "nooon", "pas d'accord", "je suis pas d'accord", "pas envie", "👎", "jamais"]
)
def test_a_no_is_a_no(text: str) -> None:
    found = read("yes_no", text)
    assert isinstance(found, Understood)
    assert found.outcome == "no"


@pytest.mark.parametrize(
    "text", ["oui bah non", "ouais bof", "oui mais", "oui ?", "نعم؟", "ça dépend", "👍👎", "oui si ma mère le sait pas"]
)
def test_what_is_not_a_plain_yes_is_never_taken_for_a_consent(text: str) -> None:
    found = read("yes_no", text, "ar")
    assert not (isinstance(found, Understood) and found.outcome == "yes")


@pytest.mark.parametrize(("text", "language"), [("yes", "en"), ("yeah", "en"), ("نعم", "ar"), ("wakha", "ar")])
def test_a_yes_in_the_person_s_own_language(text: str, language: str) -> None:
    found = read("yes_no", text, language)
    assert isinstance(found, Understood)
    assert found.outcome == "yes"


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("1", "morning"),
        ("2)", "noon"),
        ("la 3", "afternoon"),
        ("le deuxième", "noon"),
        ("٣", "afternoon"),
        ("plutot l'aprem", "afternoon"),
        ("l'après-midi", "afternoon"),
        ("apres midi", "afternoon"),
        ("le mattin", "morning"),
    ],
)
def test_one_of_several_by_number_by_words_or_nearly(text: str, option: str) -> None:
    found = read("choice", text)
    assert isinstance(found, Understood), found
    assert found.value == option


@pytest.mark.parametrize("text", ["9", "0", "patate", "matin ou midi"])
def test_what_is_none_of_the_choices_or_two_of_them_is_not_guessed(text: str) -> None:
    assert isinstance(read("choice", text), Unclear)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("1 et 3", ("morning", "afternoon")),
        ("1,2", ("morning", "noon")),
        ("le matin et l'aprem", ("morning", "afternoon")),
        ("l'après-midi", ("afternoon",)),
        ("apres midi", ("afternoon",)),
        ("rien", ("none",)),
        ("rien, ou le midi", ("noon",)),
    ],
)
def test_several_of_several(text: str, chosen: tuple[str, ...]) -> None:
    found = read("choices", text)
    assert isinstance(found, Understood), found
    assert found.value == chosen


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lina", "Lina"),
        ("LINA", "Lina"),
        ("moi c'est lina", "Lina"),
        ("jmappel sofiane", "Sofiane"),
        ("salut, je m'appelle Jean-Noël", "Jean-Noël"),
        ("اسمي لينا", "لينا"),
        ("Lina et toi ?", "Lina"),
        ("d'Artagnan", "d'Artagnan"),
        ("dsl pour le retard, c Jade", "Jade"),
        ("ça s'écrit G H I Z L A N E", "Ghizlane"),
        ("kevan... non Kylian pardon faute de frappe", "Kylian"),
        ("Pas Manon ! Manoa", "Manoa"),
        ("mon surnom c biggie, le vrai bryan", "Bryan"),
        ("jmapel huguette rigole pas", "Huguette"),
        ("mes parents ont choisi sixtine", "Sixtine"),
        ("merci de m'appeler Élise", "Élise"),
    ],
)
def test_a_first_name_however_it_is_given(text: str, name: str) -> None:
    found = read("first_name", text)
    assert isinstance(found, Understood), found
    assert found.value == name


@pytest.mark.parametrize(
    "text",
    [
        "oui",
        "pourquoi",
        "12",
        "<b>x</b>",
        "je sais pas",
        "😀",
        "a" * 60,
        "t'es qui toi pour savoir",
        "chui rose de honte",
        "ma mère c Sylvie",
        "le bac c mort",
        "marseillais pur souche",
        "frr c tendu",
    ],
)
def test_what_is_no_name_is_asked_again(text: str) -> None:
    assert read("first_name", text) == Unclear("not_a_name")


@pytest.mark.parametrize(
    "text",
    [
        "14/07/2009",
        "14-7-09",
        "14 07 09",
        "14072009",
        "14 juillet 2009",
        "le 14 juil 09",
        "2009-07-14",
        "né le 14.07.2009",
        "١٤/٠٧/٢٠٠٩",
        "July 14 2009",
        "14 july 2009",
        "14 juiyé 2009",
        "l4/07/2009",
    ],
)
def test_a_birth_date_the_day_before_the_month(text: str) -> None:
    found = read("birth_date", text)
    assert isinstance(found, Understood), found
    assert found.value == "2009-07-14"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2009", "only_a_year"),
        ("17 ans", "only_a_year"),
        ("17", "only_a_year"),
        ("31/02/2009", "not_a_date"),
        ("14/07/2030", "future"),
        ("14/07/1900", "too_old"),
        ("en été", "not_a_date"),
    ],
)
def test_what_is_no_birth_date_says_why(text: str, reason: str) -> None:
    assert read("birth_date", text) == Unclear(reason)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("06 39 98 00 12", "+33639980012"),
        ("0639980012", "+33639980012"),
        ("+33 6 39 98 00 12", "+33639980012"),
        ("c'est le 06.39.98.00.12 merci", "+33639980012"),
        ("639980012", "+33639980012"),
        ("0033639980012", "+33639980012"),
        ("0692 12 34 56", "+262692123456"),
    ],
)
def test_a_mobile_number_of_france_and_overseas(text: str, number: str) -> None:
    found = read("phone", text)
    assert isinstance(found, Understood), found
    assert found.value == number


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("03 20 00 00 00", "landline"),
        ("+44 7400 123456", "foreign"),
        ("0612", "not_a_phone"),
        ("demain", "not_a_phone"),
    ],
)
def test_what_is_no_mobile_says_why(text: str, reason: str) -> None:
    assert read("phone", text) == Unclear(reason)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Lille", "Lille"),
        ("lille", "Lille"),
        ("j'habite à roubaix", "Roubaix"),
        ("59000", "59000"),
        ("lille 59000", "Lille (59000)"),
        ("VILLENEUVE D'ASCQ", "Villeneuve d'Ascq"),
        ("a lille", "Lille"),
    ],
)
def test_a_town_or_its_postcode(text: str, town: str) -> None:
    found = read("town", text)
    assert isinstance(found, Understood), found
    assert found.value == town


@pytest.mark.parametrize("text", ["12", "<script>", "😀", "a"])
def test_what_is_no_town_is_asked_again(text: str) -> None:
    assert read("town", text) == Unclear("not_a_town")


def test_own_words_are_kept_without_marks_that_would_deceive_a_reader() -> None:
    found = read("free_text", " ça va\u202e pas\u200b trop ")
    assert isinstance(found, Understood)
    assert found.value == "ça va pas trop"


@settings(deadline=None)  # the first message reads the weights; speed is measured elsewhere
@given(kind=st.sampled_from(KINDS), text=st.text(max_size=300), language=st.sampled_from(["fr", "en", "ar", "fr@falc"]))
def test_nothing_that_can_be_typed_breaks_a_reader(kind: str, text: str, language: str) -> None:
    assert isinstance(read(kind, text, language), Understood | Unclear)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text",
    ["", " \n", "\u202e\u200f\u200b", "😀" * 40, "<b>x</b>", "a" * 10_000, "1" * 500, "%s{name}\\", "ـ" * 300],
    ids=["empty", "blank", "marks", "emoji", "html", "long", "digits", "format", "tatweel"],
)
def test_hostile_text_gets_an_answer_or_a_reason(kind: str, text: str) -> None:
    found = read(kind, text)
    if not text.strip():
        assert found == Unclear("empty")
    assert isinstance(found, Understood | Unclear)
