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


@pytest.mark.parametrize(
    ("text", "name"),
    [("moi sai Enzo", "Enzo"), ("allor moi se zoé", "Zoé"), ("chmapel soraya", "Soraya"), ("g mapel Ryan", "Ryan"),
     ("di moi Sarah", "Sarah"), ("di moi le programme", None), ("moi sait pas", None), ("moi se soir", None),
     ("mene zvut Olena", "Olena"), ("Malo ptdrr t chiant", "Malo"), ("Paul *Paula", "Paula")],
)  # fmt: skip
def test_what_is_heard_as_a_name_is_told_is_read_so(text: str, name: str | None) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("mes potes m'appellent Ness", "Ness"), ("ma mère m'appelle Lulu", "Lulu"),
     ("les profs m'appellent Jonathan, moi c'est Jojo", "Jojo"), ("ma mère m'appelle dsl", None),
     ("mes potes m'appellent tout le temps", None), ("mes potes m'appellent souvent", None),
     ("on m'appelle Bob au quartier", "Bob"), ("on m'appelle Pikachu au quartier", None),
     ("je suis à la maison", None)],
)  # fmt: skip
def test_a_name_is_what_people_around_call_somebody(text: str, name: str | None) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("Louise mais je déteste qu'on dise Lou", "Louise"), ("j'aime pas quand on m'appelle Alex, c Alexis", "Alexis"),
     ("je veux pas que tu dises Louise je préfère Lou", "Lou"), ("mes parents disent Léa moi je dis Léo", "Léo"),
     ("moi je dis non", None), ("Toto mdr nn Romane", "Romane"), ("Toto jrigole Manon", "Manon"),
     ("mdr nn arrête", None), ("je suis née Paul mais c'est Paula maintenant", "Paula")],
)  # fmt: skip
def test_the_name_somebody_does_not_want_is_left_out(text: str, name: str | None) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("l i n a sans h", "Lina"), ("L/I/N/A", "Lina"), ("ça s'écrit n o a h avec h", "Noah"), ("y a t il un bus", None),
     ("p/s/g", None), ("1/2/3", None)],
)  # fmt: skip
def test_letters_are_told_from_words_and_initials(text: str, name: str | None) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("d'Arras, Lina", "Lina"), ("je viens de Saint-Omer, Merwan", "Merwan"), ("de Lens, Douai", None),
     ("j'ai 19 ans, Soraya", "Soraya"), ("j'ai 19 ans, Lens", None), ("j'ai 19 ans, Merci", None),
     ("de St Omer", None), ("Petite-Forêt", None), ("Noyelles-sous-Lens", None), ("Marie-Lou", "Marie-Lou"),
     ("Hoarau Carla st pierre", "Carla"), ("Lecomte Sarah né à Lens", "Sarah"), ("Nina Van den Broeck", "Nina"),
     ("Tran Van Duc", "Duc"), ("jsuis Inès une amie de Léa", "Inès"), ("je suis un pote à Karim", None),
     ("trouver un stage", None), ("on est deux, Sarah et mon frère", "Sarah"), ("on est deux", None)],
)  # fmt: skip
def test_a_place_a_family_or_a_friend_beside_a_name_is_left_out(text: str, name: str | None) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("moi c Juin pas le mois", "Juin"), ("Nancy, pas la ville hein", "Nancy"), ("juillet pas le mois prochain", None),
     ("je suis là pas le mois d'après", None)],
)  # fmt: skip
def test_a_name_is_told_from_the_month_and_the_town(text: str, name: str | None) -> None:
    assert named(text) == name
