"""First names written by ear, spelt, chosen, defended, and in other languages; and what only looks like one."""

from __future__ import annotations

import pytest

from dialogs.understanding import first_name


def named(text: str) -> str | None:
    return first_name.read(text).value


@pytest.mark.parametrize(
    ("text", "name"),
    [("jsui kylian", "Kylian"), ("moi ses amandine", "Amandine"), ("j emapelle rayane", "Rayane"),
     ("ge mapel nolan", "Nolan"), ("je mappelerachid", "Rachid"), ("je suis appelé Tidiane", "Tidiane"),
     ("jm présente, Nolan", "Nolan"), ("jvais te le dire, Sofia", "Sofia")],
)  # fmt: skip
def test_a_sentence_written_by_ear_introduces_a_name(text: str, name: str) -> None:
    assert named(text) == name


@pytest.mark.parametrize("text", ["je mappellerai plus tard", "tu m'appelleras demain", "jsui fatigué", "moi ses nul"])
def test_a_verb_written_by_ear_is_no_name(text: str) -> None:
    assert named(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [("Allô ? Inès à l'appareil", "Inès"), ("quoi ? moi c aya", "Aya"), ("Jade. et après ?", "Jade"),
     ("Nils sans e ?", "Nils"), ("c'est qui ? jsuis Malo", "Malo")],
)  # fmt: skip
def test_a_question_beside_a_name_does_not_hide_it(text: str, name: str) -> None:
    assert named(text) == name


@pytest.mark.parametrize("text", ["allo ? qui est là ?", "tu sais quoi ? c nul", "hein ? C QUOI", "et alors ?"])
def test_a_question_alone_gives_no_name(text: str) -> None:
    assert named(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [("mon père dit Hugo, jveux qu'on dise Alix", "Alix"), ("tlm dit Momo", "Momo"),
     ("ils ont mis Julie. jsuis Jules maintenant", "Jules"), ("jsuis pas Eva jsuis Ava", "Ava"),
     ("pas Mathieu, Matthieu avec 2 t", "Matthieu"), ("Lcuie... Lucie pardon", "Lucie"), ("tim… tom", "Tom"),
     ("Tilio euh non Tylio avec un y", "Tylio"), ("j'ai deux prénoms, prends Lou", "Lou")],
)  # fmt: skip
def test_the_name_somebody_chooses_wins(text: str, name: str) -> None:
    assert named(text) == name


@pytest.mark.parametrize("text", ["tlm dit ça", "les gens disent rien", "c cool maintenant", "non... merci pardon"])
def test_what_people_say_is_no_chosen_name(text: str) -> None:
    assert named(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [("c L É A", "Léa"), ("c a m i l l e", "Camille"), ("L, É, O", "Léo"), ("l comme lune, o, u", "Lou")],
)
def test_a_name_is_spelt_with_commas_and_with_words(text: str, name: str) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("VAN DEN BERG Zoé", "Zoé"), ("DE LA CRUZ Inès", "Inès"), ("Abd al Karim", "Abd al Karim"), ("Diop, Awa", "Awa"),
     ("axel d'Arras", "Axel"), ("ilan roubaix", "Ilan"), ("(Zélie)", "Zélie"), ("le petit Sam est là", "Sam")],
)  # fmt: skip
def test_family_names_and_towns_beside_a_first_name_are_left_out(text: str, name: str) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("Florence c moi, pas la ville", "Florence"), ("Dijon comme la ville", "Dijon"), ("juin, comme le mois", "Juin"),
     ("je suis Paris. c mon prénom", "Paris"), ("Luigi et oui je sais", "Luigi"), ("Luigi", None),
     ("pikachu et oui", None), ("un stage comme le mois dernier", None)],
)  # fmt: skip
def test_a_word_is_a_name_where_somebody_stands_up_for_it(text: str, name: str | None) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("mwen rele Jude", "Jude"), ("yo ka kriyé mwen Ti-Jo", "Ti-Jo"), ("ich heisse Lukas", "Lukas"),
     ("innde am ko Aïssatou", "Aïssatou"), ("sama tur mooy Awa", "Awa"), ("shkoun nti", None), ("I'm busy", None),
     ("soy de Madrid", None), ("soy Lucía", "Lucía")],
)  # fmt: skip
def test_other_languages_introduce_a_name(text: str, name: str | None) -> None:
    assert named(text) == name


@pytest.mark.parametrize("text", ["je m'appelle reviens stp", "de Lens", "da Costa", "gare lille", "vive paris", "iel"])
def test_a_joke_a_place_or_a_family_is_no_first_name(text: str) -> None:
    assert named(text) is None
