"""One plain form for the many ways a thing is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.normal import fold, normalise
from dialogs.understanding.phrases import Phrases, said, uncovered
from dialogs.understanding.sounds import sound
from dialogs.understanding.spellings import SPELLINGS

LETTERS = st.text("abcdefghijlmnopqrstuvyzéèàç' jjJgG0123", max_size=40)


@given(st.one_of(st.text(max_size=200), LETTERS, st.lists(st.sampled_from(sorted(SPELLINGS))).map(" ".join)))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("g pa le permi", "j'ai pas le permis"),
        ("Jveu pu, chui ko", "je veux pu je suis ko"),
        ("jarrive pas", "j'arrive pas"),
        ("jamais jdors", "jamais je dors"),
        ("aretez de menvoyer des msg", "aretez de m'envoyer des message"),
        ("jai arreté lecole", "j'ai arrete l'ecole"),
        ("ya pa de bus", "il y a pas de bus"),
        ("yesss ouiii", "yes oui"),
        ("d'ordi", "d'ordinateur"),
    ],
)
def test_short_spellings_are_written_out(text: str, plain: str) -> None:
    assert normalise(text) == plain


@pytest.mark.parametrize("words", ["arreter arretez aretter arretés", "francais francai", "malade malades malad"])
def test_words_written_by_ear_sound_the_same(words: str) -> None:
    assert len({sound(fold(word)) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("pas", "plus"), ("sans", "sante"), ("mere", "mer"), ("proces", "prothese")]
)
def test_words_that_decide_stay_apart(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_a_phrase_holds_alternatives_optional_words_gaps_and_beginnings() -> None:
    found = Phrases({"a": "perdu carte/passeport | depress* | pas de? bus | cherche .. travail"})

    def meanings(text: str) -> list[str]:
        message = said(text)
        return [message.text(hit) for hit in found.find(message)]

    assert meanings("j'ai perdu ma carte") == []
    assert meanings("j'ai perdu la carte") == ["perdu carte"]
    assert meanings("dépressive, pas de bus") == ["depressive", "pas bus"]
    assert meanings("je cherche un petit travail") == ["cherche petit travail"]
    assert meanings("je cherche très loin d'ici mais alors du travail") == []


def test_what_no_phrase_covers_is_told() -> None:
    message = said("oui mais bon")
    assert uncovered(message, Phrases({"yes": "oui"}).find(message)) == ["mais", "bon"]
