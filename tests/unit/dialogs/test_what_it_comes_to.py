"""Orders that are spelt out, requests that are none, and the sentences of first names, situations and dates."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.understanding import birth_date, first_name, situation, stop


@pytest.mark.parametrize(
    "text", ["STOP 36111", "stop36180", "S T O P", "s.t.o.p svp", "st0p", "perdez mon numéro", "rappelez moi plus"]
)
def test_an_order_is_heard_with_its_number_and_spelt(text: str) -> None:
    assert stop.read(text).value


@pytest.mark.parametrize(
    "text",
    ["ok contactez moi", "contactez moi", "transmettez mon numéro svp", "inscrivez moi", "merci de me recontacter",
     "relancez moi lundi", "trop de messages de ma mère", "le proprio veut qu'on dégage", "arrêt 36", "sms"],
)  # fmt: skip
def test_who_asks_to_be_called_orders_no_stop(text: str) -> None:
    assert not stop.read(text).value


@pytest.mark.parametrize(
    ("text", "name"),
    [("jmappl Soufiane wsh", "Soufiane"), ("Traoré Kadiatou", "Kadiatou"), ("Moussa S.", "Moussa"),
     ("avril c mon prénom pas le mois", "Avril"), ("tu peux mettre Zoé", "Zoé"), ("aMandiNe", "Amandine"),
     ("d'Artagnan", "d'Artagnan"), ("hahahaha", None), ("dix sept piges", None)],
)  # fmt: skip
def test_a_first_name_in_its_sentence(text: str, name: str | None) -> None:
    assert first_name.read(text).value == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("bonjour madame, c'est Mariama Bah", "Mariama"), ("Mlle Coralie Petit", "Coralie"),
     ("salu je sui brayan", "Brayan"),
     ("Leny pr les potes sinon Malik", "Malik"), ("ma maman m'a appelée Espérance", "Espérance"),
     ("zoé é pa zoë", "Zoé"), ("Kenza pr vous servir", "Kenza"), ("c'est toujours Jordan depuis hier mdr", "Jordan"),
     ("au bled c moussa", "Moussa"), ("jme sui trompé c mila", "Mila"), ("pas camila, mila", "Mila"),
     ("ali ben ahmed", "Ali"), ("mon blaze ? moussa", "Moussa"), ("djibril ça te va ?", "Djibril"),
     ("jme fais appeler djibril", "Djibril"), ("avant c'était Léa, maintenant Léo", "Léo"),
     ("jsais pas si jdois le dire... bon, Killian", "Killian"), ("ta qu'a m'appeler Gwen", "Gwen"),
     ("Ici la mère d'Ethan, c'est pour lui", "Ethan"), ("jme nome theo", "Theo"),
     ("j'écris pour ma fille Inès", "Inès"),
     ("Sékou Traoré né 2008", "Sékou")],
)  # fmt: skip
def test_a_first_name_is_found_among_greetings_titles_and_corrections(text: str, name: str) -> None:
    assert first_name.read(text).value == name


@pytest.mark.parametrize(
    "text",
    ["dvine 😏", "🤷 comme tu veux", "c Mme Lefebvre mon educ qui ma dit decrire ici", "M. Nguyen", "c karim mon educ",
     "ma référente s'appelle Julie", "celui de mon père", "c l'éducatrice", "trop curieux", "répète stp", "omar sy",
     "saint-denis", "madame Dubois", "toujours pas", "commence par un k",
     "azeaze", "ok, bon courage", "la mère de Karim m'a dit d'écrire",
     "il va m'appeler demain", "j'habite chez le père de Lina, pour l'instant", "pour mon frère"],
)  # fmt: skip
def test_a_dodge_or_somebody_else_is_no_first_name(text: str) -> None:
    assert first_name.read(text).value is None


@pytest.mark.parametrize(
    "text",
    ["tu peux stopper l'envoi ?", "je préfère qu'on arrête de discuter", "jveux pas de votre suivi sur mon tel, c non",
     "jcontinue pas vos questions", "je réponds plus à tes questions", "gardez votre suivi", "on peut en rester là ?",
     "combien de fois je dois dire stop", "je ferme cette conv", "laissez tomber votre questionnaire"],
)  # fmt: skip
def test_who_leaves_the_questions_the_talk_or_the_follow_up_orders_a_stop(text: str) -> None:
    assert stop.by_rules(text)[0].value


@pytest.mark.parametrize(
    "text",
    ["lâche-moi l'adresse stp", "m'appelez pas, je préfère les sms", "si j'écris stop ça fait quoi",
     "m'écrivez pas appelez moi", "pas de mail svp plutot des sms", "stop ça marche comment",
     "jpeux arrêter n'importe quand ?",
     "j'ai arreté mon suivi psy", "je continue plus tard le questionnaire", "je préfère qu'on arrête l'apprentissage"],
)  # fmt: skip
def test_a_way_one_prefers_or_a_question_about_stop_is_no_order(text: str) -> None:
    assert not stop.read(text).value


@pytest.mark.parametrize(
    "text",
    ["jvous ai déja dit de plus mécrire", "c la 3eme fois que jecris stop", "stop pour la 10eme fois",
     "malgré mon stop vous continuez", "c'est cool ce que vous faites mais stop", "bisous mais stop mdr",
     "mon frere veut pas que vous lui parliez, arretez", "arrêtez d'écrire à mon frère", "ras le bol, terminus",
     "plus jamais ni sms ni appel", "nan envoie pas", "je veux plus continuer à vous répondre",
     "elle veut pas, arrêtez de la relancer", "vous voulez pas me désinscrire svp",
     "passez pas mon numero, arretez", "continuez d'envoyer c'est cool, non arretez", "vous lisez pas ? jai dit stop"],
)  # fmt: skip
def test_an_order_said_again_nicely_or_for_somebody_is_one(text: str) -> None:
    assert stop.by_rules(text)[0].value


@pytest.mark.parametrize(
    "text",
    ["qu'il arrête de me taper", "ma mère m'a dit d'arrêter le foot", "je lui ai dit stop plusieurs fois",
     "je ne veux pas arrêter nos échanges", "j'ai jamais demandé à me désinscrire", "stop harcèlement c'est quoi",
     "c'est quoi le bouton stop ?", "passez pas mon 06 aux employeurs", "supprimé par erreur, tu peux renvoyer ?",
     "pourquoi tu m'écris ?", "j'habite au terminus", "désolé mais oubliez moi pas", "je me rappelle plus"],
)  # fmt: skip
def test_what_somebody_else_is_to_stop_or_a_question_or_a_ban_is_no_order(text: str) -> None:
    assert not stop.read(text).value


@pytest.mark.parametrize(
    "text",
    ["a rété de mé crir", "arré té dan voyé dé mes saj", "lait ces moi tran kil", "ou bli é moi stp", "fouté moi la pè",
     "jveu plu ke vou mé crivé", "lécé moi vivre jvou é rien fé", "arretedemecrire", "éface mon numéraux",
     "jvous répondré plu jamé"],
)  # fmt: skip
def test_an_order_broken_by_ear_is_heard_as_a_whole(text: str) -> None:
    assert stop.by_rules(text)[0].value


@pytest.mark.parametrize(
    "text",
    ["les moi de juin", "laisse moi le temps", "je laisse mon cv", "écri moi", "ou est la mission", "l'armoire",
     "lassé moi aussi", "va voir la mission du coup", "j'en ai marre", "arrété moi si jme trompe"],
)  # fmt: skip
def test_what_only_sounds_a_little_like_an_order_is_none(text: str) -> None:
    assert not stop.by_rules(text)[0].value


@pytest.mark.parametrize(
    ("text", "found"),
    [("exclu une semaine du bahut jy retourne lundi", "scolarise"), ("exclu du lycée depuis un mois", "rien"),
     ("jaimerais un job dans la vente, je dépose des cv", "rien"), ("jai un job dans la vente", "emploi"),
     ("jaide ma mere pour les courses sinon que dalle", "rien"), ("j'aide ma mère handicapée", "garde_famille"),
     ("jfais une préqualif dans le bois", "formation"), ("toujours au point mort", "rien")],
)  # fmt: skip
def test_a_wish_a_favour_or_a_short_exclusion_is_not_the_situation_itself(text: str, found: str) -> None:
    assert situation.by_rules(text)[0].value == found


@pytest.mark.parametrize(
    ("text", "born"),
    [("mon anniv c le 12 mai, chui de 2009", date(2009, 5, 12)), ("né en 2009, le 12 mai", date(2009, 5, 12)),
     ("anniv 12/05 année 2009", date(2009, 5, 12)), ("chui de 09 mon anniv c le 12 mai", date(2009, 5, 12)),
     ("né le 12 mai je suis en france depuis 2019", None), ("mon stage c le 12 mai, je suis de 2009", None),
     ("anniv le 12 mai, frere de 2012 moi 2009", None), ("je suis de 2009", None)],
)  # fmt: skip
def test_the_day_in_one_clause_and_the_year_in_another(text: str, born: date | None) -> None:
    assert birth_date.read(text, date(2026, 11, 23)).value == born
