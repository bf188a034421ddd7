"""Grave words whose cause is a paper, a song, a game or a beast call nobody; beside danger they hide nothing."""

from __future__ import annotations

import pytest

from dialogs.safety import by_rules, read


@pytest.mark.parametrize(
    "text",
    [
        "jme pends si faut refaire une lettre de motivation",
        "encore un formulaire et jme jette par la fenetre mdr",
        "au secours ya trop de fautes dans mon dossier",
        "il tape fort ce soleil",
        "on ma tire dessus toute la journee au laser game",
        "mon chien a fugué il est revenu manger",
        "mon père a jamais levé la main sur moi",
        "jfugue pas jvais chez ma grand mere elle est au courant",
    ],
)
def test_an_overstatement_about_a_trifle_is_no_danger(text: str) -> None:
    assert by_rules(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "jme pends si jdois retourner chez mon père",
        "encore un formulaire et ce soir jme tue",
        "mon père me frappe fort",
        "mon chien a fugué et mon père me tape",
        "il a jamais levé la main sur ma soeur mais moi il me frappe",
        "si jfugue pas ce soir il va me tuer",
        "il me demande le loyer en nature, jai peur il me touche",
    ],
)
def test_danger_beside_it_is_heard(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found.level == "danger_immediate"


def test_a_cry_that_is_repeated_is_that_cry() -> None:
    for cry in ("help", "sos"):
        assert read(" ".join([cry] * 4)) == read(cry)


@pytest.mark.parametrize("cry", ["à l'aide", "A L'AIDE", "à l'aide vite", "au secours", "help", "sos"])
def test_a_cry_for_help_is_danger(cry: str) -> None:
    found = read(cry)
    assert found is not None
    assert found.level == "danger_immediate"
