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
    ("on a trouvé mon pote inanimé dans sa chambre", "faut pas être inconscient sur la route, dit le moniteur"),
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
    # Said by what goes with it.
    ("le metro, dessous, voila mon plan", "le train passe dessous la maison, cest bruyant"),
    ("jai jeté mon insuline, exprès", "jai arrêté mon traitement contre l'acné exprès avant l'été"),
    ("mon nom sera dans la page nécro", "je cherche la page pour les inscriptions"),
    ("jai fait une video pour chacun", "jai fait une lettre de motivation pour chaque patron"),
    ("mon oncle m'a plongé la tete dans la bassine", "mon frere m'a mis la tete sous l'eau a la piscine"),
    ("jpaie le loyer en nature", "la dame qui me loge demande le loyer le 5"),
    ("ma mère me donne plus a manger depuis lundi", "jai rien a manger ce midi on peut decaler"),
    ("le bleu cest pas une chute hein", "jai un bleu cest pas une chute cest le foot"),
    ("quand jrentre tard cest direct le ceinturon", "au karate cest la ceinture marron"),
    ("me cherchez pas jserai loin", "cherchez pas jai trouvé la salle"),
    ("ma daronne se fait demonter dans la cuisine", "mon mec se fait demonter en ranked"),
    ("cocard numero 3 du mois merci mon copain", "cocard au rugby, merci le pilier"),
    ("le prochain tram jme mets dessous", "le tram passe dessous, a la station du bas"),
    ("mon voeu d'anniv : etre décédé", "mon voeu d'anniv : etre en apprentissage"),
    ("jveux creuver", "jveux creuser dans le btp"),
    # Other languages.
    ("mwen anvi mò", "mwen byen mèsi"),
    ("voglio morire", "voglio lavorare in cucina"),
    ("i hope i dont wake up tomorrow", "i hope i dont miss the bus tomorrow"),
    ("bba ka ydrebni", "bba khdam f chantier"),
    ("nalingi kokufa", "nalingi kosala"),
    ("dama bëgg dee", "dama bëgg liggéey"),
    ("میخوام بمیرم", "میخوام کار کنم"),
    ("babai me rreh", "babai punon ne kuzhine"),
    ("yo mete mwen deyo", "mwen ka chèché travay"),
    ("dem dey beat me every night", "i dey find work"),
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


@pytest.mark.parametrize(
    "text",
    [
        "je suis perdue je sais plus quoi faire jveux mourir", "stop de me harceler je vais me tuer",
        "jsuis sur le toit pour en finir", "jsuis sur le quai jattends le train pour me jeter", "adieu la vie",
        "personne le sait mais il me frappe", "mon père me frappe avant le repas",
        "jarrete de manger jusqua ce que je creve", "mon mec m'a jetée dehors", "plutot mourir que d'y retourner",
    ],
)  # fmt: skip
def test_a_way_of_speaking_takes_nothing_away_of_what_follows(text: str) -> None:
    found = by_rules(text)
    assert found is not None
    assert found.level == "danger_immediate"


@pytest.mark.parametrize(
    "text",
    [
        "mon anniv hier, aucun message, meme pas ma daronne", "mes vannes c'est que du fake", "l'avenir ? j'en ai pas",
        "jpleure dans mon oreiller pour pas quils entendent", "jsais plus qui je suis", "jarrive meme plus a rigoler",
        "ils changent de trottoir quand jpasse", "on m'a fait des choses, jen parle pas", "je croupis sur place",
        "mon ex me cognait, c'est fini mais j'en rêve encore",
    ],
)  # fmt: skip
def test_sorrow_that_wears_a_mask_is_distress(text: str) -> None:
    found = by_rules(text)
    assert found is not None
    assert found.level == "distress"


@pytest.mark.parametrize(
    "text",
    [
        "bon jme sauve, a toute", "jarrete la clope pour de bon ce soir", "mon petit frere me saute dessus",
        "ce son il est violent", "j'étais plus là, j'étais chez mon père a Nantes", "on a lu romeo, il se suicide",
        "jveux plus etre la derniere arrivée au stage", "mon père m'a jeté a la gare en voiture ce matin",
        "mon père frappe comme un sourd au tennis", "jsuis la seule a monter les courses",
    ],
)  # fmt: skip
def test_rules_find_nothing_in_small_talk(text: str) -> None:
    assert by_rules(text) is None
