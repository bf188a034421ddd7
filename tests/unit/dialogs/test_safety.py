"""Danger in a message: read first, with the words that said it; a way of speaking is no danger."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.helplines import _FOR, helplines_for
from dialogs.safety import known, read, weighed
from dialogs.understanding.hunch import Weighed, weigh


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("je veux mourir", "suicide"), ("jve crever", "suicide"), ("j'ai envie d'en finir", "suicide"),
        ("jvais me tuer ce soir", "suicide"), ("mon père me frappe en ce moment", "violence"),
        ("je suis a la rue ce soir", "street"), ("on m'a mis dehors jsp ou dormir cette nuit", "street"),
        ("i want to die", "suicide"), ("أريد أن أموت", "suicide"),
    ],
)  # fmt: skip
def test_immediate_danger_is_read_with_its_kind_and_its_words(text: str, kind: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.level, found.kind) == ("danger_immediate", kind)
    assert all(found.because)


@pytest.mark.parametrize(
    "text", ["je me scarifie", "je me fais harceler au lycée", "j'ai plus goût à rien, je pleure tous les jours"]
)
def test_distress_is_read_too(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found.level == "distress"


@pytest.mark.parametrize(
    "text",
    [
        "je suis mort de rire", "ce jeu me tue mdr", "mon tel est mort", "j'ai tué le game", "je meurs de faim",
        "je suis mort de fatigue", "", "oui", "14/07/2009", "je cherche un patron", "ma mère travaille à l'hôpital",
    ],
)  # fmt: skip
def test_ways_of_speaking_call_nobody(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "level", "kind"),
    [
        ("ma soeur veut se tuer", "danger_immediate", "suicide"),
        ("mon mari frappe notre fils", "danger_immediate", "violence"),
        ("mon pote se fait harceler", "distress", "bullying"),
    ],
)
def test_danger_to_somebody_else_counts(text: str, level: str, kind: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.level, found.kind) == (level, kind)


@pytest.mark.parametrize(
    "text", ["mon père me tapait quand j'étais petit", "a 14 ans jai fait une tentative de suicide"]
)
def test_what_is_told_of_the_past_is_one_level_lower(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found.level == "distress"


@pytest.mark.parametrize(
    "text",
    [
        "mon per me frap",
        "je veu mourire",
        "jé pri bocou de médicamen",
        "ma maire ma enfermer dan la cav",
        "je sui deor",
    ],
)
def test_danger_written_by_ear_is_read(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found.level == "danger_immediate"


@pytest.mark.parametrize(
    "text", ["personne me tape", "mes parents m'ont jamais frappé", "je dors pas dehors", "aucune violence à la maison"]
)
def test_violence_denied_calls_nobody(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text", ["мене б'є тато", "mi padre me pega", "o meu pai bate-me", "my dad beats me every night", "ابي يضربني"]
)
def test_violence_is_read_in_other_languages(text: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.level, found.kind) == ("danger_immediate", "violence")


def test_danger_at_the_end_of_a_long_message_is_read() -> None:
    found = read("bonjour je cherche un stage en mecanique a lyon. " * 150 + "ce soir je vais me pendre")
    assert found is not None
    assert found.level == "danger_immediate"


def test_a_hunch_says_what_weighed() -> None:
    said = "j'ai plus que mes larmes et la honte"
    guess = weigh("distress", said, weighed(said)[1], known(said))
    assert sum(guess.chances.values()) == pytest.approx(1)
    assert guess.best != "none"
    assert guess.because(guess.best)


@pytest.mark.parametrize("text", ["jvais me tuer ce soir", "mon beau pere me tape", "je dors dehors cette nuit"])
def test_no_hunch_lowers_a_danger_that_a_rule_found(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sure = Weighed({"danger_immediate": 0.0, "distress": 0.0, "none": 1.0})
    monkeypatch.setattr("dialogs.safety.weigh", lambda *_: sure)
    found = read(text)
    assert found is not None
    assert found.level == "danger_immediate"


def test_a_negation_does_not_cancel_a_wish_to_die() -> None:
    assert read("je veux pas me tuer mais des fois j'y pense") is not None


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize(("kind", "level"), sorted(_FOR))
def test_at_any_hour_there_is_a_number_that_answers_and_two_at_most(kind: str, level: str, hour: int) -> None:
    now = datetime(2026, 11, 23, hour, 30, tzinfo=UTC)
    lines = helplines_for(kind, level, now)  # type: ignore[arg-type]
    assert 1 <= len(lines) <= 2
    assert all(line.answers(now) for line in lines)
