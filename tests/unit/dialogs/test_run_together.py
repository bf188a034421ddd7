"""Words that are run together: danger and orders are heard in them, and long words stay what they are."""

from __future__ import annotations

import pytest

from dialogs import safety
from dialogs.understanding import stop, yes_no
from dialogs.understanding.run_together import apart


@pytest.mark.parametrize(
    ("text", "meant"),
    [("ILMEFRAPPE", "il me frappe"), ("jesuistristetoutletemps", "je suis triste tout le temps"),
     ("stp laissezmoitranquille", "stp laissez moi tranquille"), ("jmedeteste", "jme deteste"),
     ("jveuxplusvivre, voilà", "jveux plus vivre, voilà")],
)  # fmt: skip
def test_words_that_were_met_one_after_the_other_are_taken_apart(text: str, meant: str) -> None:
    assert apart(text) == meant
    assert apart(meant) == meant


@pytest.mark.parametrize(
    "text",
    ["apprentissage", "Saint-Quentin-en-Yvelines", "la télécommande", "déménager", "06 39 98 00 12", "Montauban",
     "anticonstitutionnellement", "а можна українською", "https://www.example.org/missionlocale", "", "x" * 5000],
)  # fmt: skip
def test_other_words_stay_as_they_are(text: str) -> None:
    assert apart(text) == text


@pytest.mark.parametrize("text", ["jveuxplusvivre", "MONPEREMEFRAPPE", "jaienviedemourir", "gpenseamourir"])
def test_danger_is_heard_in_them(text: str) -> None:
    found = safety.read(text)
    assert found is not None
    assert found.level == "danger_immediate"


@pytest.mark.parametrize("text", ["arretezdemenvoyerdesmessages", "laissezmoitranquille"])
def test_so_is_an_order_to_stop(text: str) -> None:
    assert stop.read(text).value


def test_no_consent_is_made_of_them() -> None:
    assert yes_no.read("ouijeveuxbien").value != "yes"


def test_of_many_only_the_first_are_looked_at() -> None:
    text = " ".join(["ilmefrappe"] * 6)
    assert apart(text) == "il me frappe il me frappe il me frappe ilmefrappe ilmefrappe ilmefrappe"
