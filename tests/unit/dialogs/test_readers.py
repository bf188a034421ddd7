"""What each reader makes of messages, and because of which words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understand import KINDS
from dialogs.understanding import (
    barriers,
    birth_date,
    choice,
    first_name,
    phone,
    situation,
    stop,
    stop_parts,
    town,
    yes_no,
)
from dialogs.understanding.reading import CUT, LONGEST

TODAY = date(2026, 11, 23)


@settings(deadline=None)
@given(text=st.text(max_size=400), kind=st.sampled_from(sorted(KINDS)))
def test_nothing_that_can_be_typed_breaks_a_reader(text: str, kind: str) -> None:
    KINDS[kind](text, TODAY)


@given(
    before=st.sampled_from(["oui", "ok", "d'accord", "je veux bien"]), after=st.text("abcdeilmnoprstu '", max_size=60)
)
def test_a_yes_with_a_no_in_it_is_never_a_consent(before: str, after: str) -> None:
    assert yes_no.read(f"{before} {after} non").value != "yes"
    assert yes_no.read(f"{before} {after} jsp").value != "yes"


@pytest.mark.parametrize("text", ["yes enfin le weekend", "ok enfin bon", "d'accord enfin faut voir", "kkkk"])
def test_a_yes_that_goes_on_otherwise_is_no_consent(text: str) -> None:
    assert yes_no.read(text).value is None


def test_a_yes_too_long_to_be_read_to_its_end_is_no_consent() -> None:
    assert yes_no.read("oui" + " " * LONGEST + "en fait non").value is None


def test_a_reading_says_because_of_which_words() -> None:
    assert yes_no.read("bof, ouais").because == ("bof", "ouais")
    assert barriers.read("g pa le permi et je mange pas tous les jours").because == ("permis", "mange pas tous")
    assert situation.read("jcherche un patron").because == ("cherche patron",)
    assert stop.read("stp arretez de menvoyer des msg").because == ("arretez de m envoyer des message",)


def test_a_message_that_was_cut_says_so() -> None:
    assert CUT in stop.read("stop " + "a " * LONGEST).because or CUT in barriers.read("permis " * LONGEST).because


@pytest.mark.parametrize(
    "text", ["jai arreté lecole", "arrete mdr", "laisse moi 10 min", "mon contrat s'arrete en juin"]
)
def test_a_story_is_no_order_to_stop(text: str) -> None:
    assert stop.read(text).value is None


@pytest.mark.parametrize(
    "text",
    [
        "je suis plus de la région, plus besoin d'être contacté",
        "notre fils ne désire plus être embêté par vos textos",
        "moi plus vouloir sms merci",
        "svp ne contactez plus ma fille",
        "ce numéro c plus celui de Mehdi, oubliez le",
        "mettez mon num sur liste rouge",
        "va embêter ton frère",
        "la prochaine je vous signale à la cnil",
        "on en reste là",
        "zyva laisse oim",
        "frère arrete denvoyer",
        "вы ошиблись, не пишите мне больше",
    ],
)
def test_an_order_to_stop_is_heard_by_the_rules_alone(text: str) -> None:
    assert stop.by_rules(text)[0].value is True


@pytest.mark.parametrize(
    "text",
    [
        "ma conseillère m'écrit plus",
        "pas d'appel svp que des textos",
        "m'écrivez pas le dimanche svp",
        "on arrête là pour ce soir jreprends demain",
        "si jecris arret ça fait koi",
        "le stop cetait mon petit frère, on continue",
        "fous le camp il ma dit mon chef",
        "jai dit a mon boss de me laisser tranquille",
        "suprime mon ancien num, garde le nouveau",
        "effacer mes dettes c possible ?",
        "le rdv de jeudi, annulez",
        "trop drôle, arrêtez",
    ],
)
def test_what_borrows_the_words_of_an_order_to_stop_is_none_by_the_rules(text: str) -> None:
    assert stop.by_rules(text)[0].value is None


@pytest.mark.parametrize(
    "text",
    [
        # What is told in another clause, or nicely, takes nothing back.
        "on m'a promis un stage yen a pas eu. me contactez plus",
        "mon mari il préfère pas. ne m'écrivez plus merci",
        "jai peur que mon père voit vos messages, nen envoyez plus",
        "jsuis pas ton pote arrete de mparler",
        "jvis chez ma tante elle fouille mon tel, retirez mon num",
        "vous êtes gentils. mais arretez de m'ecrire",
        "cest mon pote qui m'a inscrit pr rigoler, enlevez",
        # In capitals.
        "jai un rdv demain STOP",
        "Franchement vous êtes relou, STOP",
        "non. STOP. merci",
        "STOP jen peux plus",
        "j'ai déjà mis STOP hier et t'es encore là",
        # Asked, advised or passed on.
        "est-ce que vous pouvez plus m'écrire svp",
        "est il possible de mettre fin aux envois",
        "ça vous dérange pas de me rayer ?",
        "tu veux pas arrêter un peu de m'écrire",
        "faudrait penser a m'oublier",
        "pas la peine de continuer à m'écrire",
        "on a un tel pr 3, evitez d'ecrire ici",
        "mon éduc a dit qu'il faut me retirer de chez vous",
        "supp mon 07",
        "sors moi du truc",
        "stiop svp",
        "fau plu menvoyé",
        "aretédemecrir",
    ],
)
def test_an_order_to_stop_beside_a_story_or_asked_is_heard_by_the_rules_alone(text: str) -> None:
    assert stop.by_rules(text)[0].value is True


@pytest.mark.parametrize(
    "text",
    [
        "mon ex m'écrit je lui dis arrête de m'écrire",
        "mon ex m'écrit, je lui réponds arrête de m'écrire",
        "c quoi STOP ?",
        "si je mets STOP jpeux revenir après",
        "pk ya marqué STOP à la fin de vos sms",
        "mon petit frere a tapé STOP, moi jcontinue",
        "jvais au taf en auto STOP",
        "n'envoyez plus chez mon père mais à mon adresse",
        "arrêtez de m'appeler Kevin, moi c Kévan",
        "plus de message de mon conseiller depuis juillet, c normal ?",
        "si vous m'écrivez pas je vais oublier",
        "je veux pas que vous me supprimiez",
        "vous allez arrêter de m'écrire si je réponds pas ?",
        "mon tel efface tout tout seul",
        "please dont stop texting me",
        "le juge a dit qu'il faut me retirer de chez ma mère",
        "pas la peine de m'envoyer le plan jconnais",
        "surtout continuez les rappels, j'oublie tout",
    ],
)
def test_what_sounds_like_an_order_asked_or_in_capitals_is_no_stop(text: str) -> None:
    assert stop.read(text).value is None


_LONG = "ça fait des mois que mon dossier avance pas, la dame change tout le temps et faut tout redire. " * 5


@pytest.mark.parametrize(
    "order",
    [
        "donc arrêtez de m'envoyer des msg",
        "STOP",
        "me contactez plus svp.",
        "voila. retirez mon numéro",
        "bref, arretez",
    ],
)
def test_an_order_to_stop_at_the_end_of_a_long_message_is_heard(order: str) -> None:
    assert stop.by_rules(_LONG + order) == ((reading := stop.read(_LONG + order)), (stop.PLAINLY,))
    assert reading.value is True


@pytest.mark.parametrize(
    "story",
    [
        "mon ex il m'écrit tous les jours alors je lui ai dit arrête de m'écrire",
        "ma mère m'a crié dessus, elle m'a dit genre arrête de me parler",
        "je cherche un stage de mécanique pour la rentrée",
        "c'est quoi STOP ?",
        "j'ai arrêté le lycée et je veux reprendre",
    ],
)
def test_a_story_at_the_end_of_a_long_message_is_no_order(story: str) -> None:
    assert stop.by_rules(_LONG + story)[0].value is None
    assert stop.by_rules(f"{_LONG}{story} {'et voila ' * 10}")[0].value is None


_COMPLAINT = (
    "jvous ai deja repondu et rien ne bouge jai appelé 3 fois personne decroche la dame de laccueil me parle mal alors "
    "que jfais des efforts jai fait 20 cv donc votre truc il sert a rien et ma mere elle dit pareil que vous rigolez "
)


@pytest.mark.parametrize("before", [_COMPLAINT, _COMPLAINT * 2])
@pytest.mark.parametrize("order", ["donc arretez de menvoyer des msg", "STOP", "stop", "bref supprimez mon numero"])
def test_a_complaint_without_a_mark_does_not_swallow_the_order_at_its_end(before: str, order: str) -> None:
    assert stop.by_rules(before + order)[0].value is True


@pytest.mark.parametrize("before", [_COMPLAINT, _COMPLAINT * 2])
@pytest.mark.parametrize("told", ["et moi jlui ai dit stop", "le mot c stop", "alors elle lui dit arrete de m'ecrire"])
def test_what_somebody_said_at_the_end_of_a_complaint_is_no_order(before: str, told: str) -> None:
    assert stop.by_rules(before + told)[0].value is None


def test_what_was_read_of_a_long_message_is_told_as_it_was() -> None:
    assert "(lu jusqu'à 160 caractères)" in first_name.read("je m'appelle Lina, " + "et voila " * 20).because
    told = stop.read(_COMPLAINT * 2 + "donc arretez de menvoyer des msg").because
    assert CUT not in told
    assert any("premiers et derniers" in one for one in told)


def test_of_a_long_message_no_more_is_read_at_its_end_than_at_its_beginning() -> None:
    assert len(stop_parts.last_words("mot " * 3_000)) <= LONGEST


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("logement c bon mais pas de permis", ("mobilite",)),
        ("j'ai le permis", ()),
        ("tout va bien sauf l'argent", ("argent",)),
        ("jamais touché à la drogue", ()),
        ("j'arrive pas à arrêter la clope", ("addiction",)),
        ("rien du tout", ("aucun",)),
        ("ni voiture ni thunes", ("argent", "mobilite")),
    ],
)
def test_what_blocks_is_found_and_what_is_denied_left_out(text: str, domains: tuple[str, ...]) -> None:
    assert barriers.read(text).value == domains


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("jai oublié tous mes mots de passe", ("numerique",)),
        ("les ordis jy touche pas", ("numerique",)),
        ("le patron ma jamais payé mon mois d'aout", ("argent",)),
        ("un mec du cfa menvoie des messages crades", ("harcelement",)),
        ("le premier car arrive a 9h et l'usine ca commence a 5h", ("mobilite",)),
        ("avant si, mais mtn tt est reglé", ("aucun",)),
        ("Je ne vois pas d'obstacle, je suis disponible dès lundi.", ("aucun",)),
        ("faut prendre le bac tous les matins", ("mobilite",)),
        ("le patron du bar m'a jamais payé mes extras", ("argent",)),
        ("livret de famille perdu", ("papiers_administratif",)),
        ("un scooter m'a percuté", ("sante",)),
        ("face de rat depuis le cp", ("harcelement",)),
        ("jcrois pas avoir de frein", ("aucun",)),
        ("les maths j'adore", ()),
        ("casier vierge", ()),
        ("mon chat dort sur le canapé", ()),
        ("mon patron m'a payé tous mes mois", ()),
        ("j'ai des gigas à revendre", ()),
        ("j'ai reçu mon salaire", ()),
    ],
)
def test_what_one_is_shut_out_of_blocks_and_what_one_has_does_not(text: str, domains: tuple[str, ...]) -> None:
    assert barriers.by_rules(text)[0].value == domains


def test_an_age_is_checked_on_the_day() -> None:
    assert birth_date.in_ages(date(2013, 11, 23), TODAY, 13, 30)
    assert not birth_date.in_ages(date(2013, 11, 24), TODAY, 13, 30)
    assert birth_date.in_ages(date(1995, 11, 24), TODAY, 13, 30)
    assert not birth_date.in_ages(date(1995, 11, 23), TODAY, 13, 30)


def test_a_number_of_overseas_is_french_and_a_service_number_none() -> None:
    assert phone.read("0692 12 34 56").value == "+262692123456"
    assert phone.is_french("+262692123456")
    assert not phone.is_french("+447400123456")
    assert phone.read("0800 12 34 56").value is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("chui de lens", "Lens"),
        ("st omer", "Saint-Omer"),
        ("59 000 Lille", "Lille (59000)"),
        ("lille stp", "Lille"),
        ("je sais pas", None),
    ],
)
def test_a_town_is_tidied(text: str, value: str | None) -> None:
    assert town.read(text).value == value


NAMES = {"a": ["passer le permis", "permis"], "b": ["le soir"], "c": ["le matin"]}


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("2", "b"),
        ("le dernier", "c"),
        ("la premiere", "a"),
        ("permi", "a"),
        ("plutot le matin", "c"),
        ("7", None),
        ("zz", None),
    ],
)
def test_a_choice_by_number_rank_or_words(text: str, chosen: str | None) -> None:
    assert choice.read(text, NAMES).value == chosen


def test_two_choices_as_near_are_not_guessed() -> None:
    assert choice.read("matin ou soir", {"b": ["le soir"], "c": ["le matin"]}).value is None
