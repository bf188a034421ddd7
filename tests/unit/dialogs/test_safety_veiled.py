"""Danger that nobody names is read; the same words about a file, a party or a cat call nobody."""

from __future__ import annotations

import pytest

from dialogs.safety import by_rules, read

# What is said; the same words where nothing threatens.
_TWINS = [
    # Farewells, and what is left to others.
    ("bonne nuit pour toujours les gars", "bonne nuit les gars a demain"),
    ("pardon au chauffeur du train", "pardon, le chauffeur du bus est passé devant larret"),
    ("ceux qui vont me retrouver, pardon", "ceux qui me trouvent un stage sont des genies"),
    ("les morts cherchent pas de patron", "cest mort je cherche plus de patron"),
    ("jai donné mon velo a mon frere jen aurai plus besoin", "jaurai plus besoin du bus jai le scooter"),
    ("ne vous en voulez pas pour moi, cest fini", "ne m'en voulez pas je serai en retard"),
    # What is made ready.
    ("jai repéré une branche solide derriere le stade", "jai repéré une boulangerie qui prend des apprentis"),
    ("jmets de coté les cachets de mon grand pere", "jmets de coté un peu dargent pour le permis"),
    ("jsuis couché sur les rails", "les rails du tram sont en travaux"),
    ("jprie pour pas me reveiller", "jespere pas me reveiller en retard"),
    # Somebody else.
    ("on a trouvé mon pote inanimé dans sa chambre", "faut etre inconscient pour rouler sans casque"),
    ("elle est bleue et elle respire mal", "elle est bleue ma nouvelle veste"),
    # Done to somebody.
    ("mon beau pere ressort le martinet", "au judo jai eu ma ceinture noire"),
    ("ils me suivent avec des barres de fer", "mon chien me suit partout"),
    ("jai failli secouer le bébé", "au stage on a appris quil faut jamais secouer un bébé"),
    ("le moniteur me fait des massages jveux pas", "le kiné ma massé le mollet apres le match"),
    ("mon voisin me montre son zizi", "papi me montre comment on greffe un pommier"),
    ("il passe sa main sous mon pyjama", "jai oublié mon pyjama a linternat"),
    # Out at night.
    ("jpasse mes nuits dans le noctilien", "jai raté le noctilien jsuis rentré a pied"),
    ("jsuis en cavale depuis lundi mes parents me cherchent", "jsuis en vacances depuis lundi"),
    ("yaun incendie on est coincés au 4eme", "coincés dans les bouchons on arrive"),
    # Other languages.
    ("mwen anvi mò", "mwen byen mèsi"),
    ("voglio morire", "voglio lavorare in cucina"),
    ("i hope i dont wake up tomorrow", "i hope i dont miss the bus tomorrow"),
    ("bba ka ydrebni", "bba khdam f chantier"),
]


@pytest.mark.parametrize("text", [danger for danger, _ in _TWINS])
def test_danger_that_nobody_names_is_read(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found.level == "danger_immediate"


@pytest.mark.parametrize("text", [plain for _, plain in _TWINS])
def test_the_same_words_call_nobody(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "jai pris beaucoup de plaisir en stage", "jai pris trop de temps pour repondre", "jaurai plus de bus apres 20h",
        "cest abusé le prix du permis", "on sest fait eclater 6-0", "nadie me pega", "ninguem me bate",
        "لا أحد يضربني", "this exam is gonna kill me haha", "personne me menace",
    ],
)  # fmt: skip
def test_rules_find_nothing_in_what_is_denied_or_a_way_of_speaking(text: str) -> None:
    assert by_rules(text) is None


def test_a_child_who_is_hit_now_is_no_past() -> None:
    found = by_rules("mon mari frappe notre enfant")
    assert found is not None
    assert found.level == "danger_immediate"
    past = by_rules("petit mon oncle me tapait")
    assert past is not None
    assert past.level == "distress"
