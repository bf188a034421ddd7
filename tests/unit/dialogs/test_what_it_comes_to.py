"""Answers that come to a yes, orders that are spelt out, requests that are none, and the sentences of first names."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.understanding import birth_date, first_name, situation, stop, yes_no


@pytest.mark.parametrize(
    "text",
    ["mettez moi un créneau", "non non ça me gêne pas, vous pouvez m'appeler",
     "dites lui de m'appeler", "vous pouvez lui donner mon numéro"],
)  # fmt: skip
def test_an_answer_that_comes_to_a_yes_is_one(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["vous pouvez me laisser tranquille, ok", "arrêtez de m'écrire, d'accord", "ils me forcent alors oui",
     "si ma mère signe alors ok", "moi c'est karim, oui", "j'ai 17 ans, oui", "on verra bien, oui",
     "le rdv tu peux te le garder", "hésitez pas à m'oublier", "inscrivez moi pas", "remballez votre offre",
     "oui oui je vous connais vous êtes à côté de la gare", "bien essayé mais non, ok"],
)  # fmt: skip
def test_what_only_ends_like_a_yes_is_none(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text",
    ["ok mais appelez pas quand ma mère est à la maison", "d'accord mais numéro inconnu je réponds pas",
     "le samedi oui les autres jours j'ai formation", "oui avec mon éduc à côté si possible",
     "oui svp j'en peux plus de rester chez moi", "oui ça fait deux ans que je cherche",
     "mon éduc m'a parlé de vous, je suis d'accord", "oui pour une fois qu'on me propose"],
)  # fmt: skip
def test_a_yes_with_its_wishes_and_its_why_is_one(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["je t'autorise", "faites donc", "gardez mes réponses", "qu'elle me contacte, je répondrai",
     "tu peux noter tout ce que j'ai dit", "nan pas de problème vous pouvez m'appeler",
     "non ça me gêne pas, elle peut m'appeler", "on refuse pas un coup de pouce",
     "je suis pas contre bien au contraire", "j'veux bien", "نعم ما كاين مشكل"],
)  # fmt: skip
def test_leave_without_the_word_and_a_no_that_agrees_are_a_yes(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["de toute façon vous ferez comme vous voulez", "vous allez le faire quand même", "oui c'est bien mon numéro",
     "oui il fait chaud ici", "oui elle est partie ce soir", "oui mon stage finit vendredi",
     "d'accord, si j'étais riche", "ok... si j'avais dix ans de moins", "bien sûr... et puis quoi encore",
     "c'est bien mon mail, oui", "oui ma mère est au courant", "oui je décroche du stage"],
)  # fmt: skip
def test_a_yes_that_is_resigned_ironic_or_to_something_else_is_none(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text",
    ["gardez tout pour vous", "je garde mon num", "ton aide tu peux la garder", "vous pouvez toujours appeler",
     "oui merci de pas m'appeler", "non c'est bon ok", "non t'inquiète vas-y", "je vous autorise à rien",
     "y'a intérêt que ce soit gratuit", "oui j'en peux plus de vous", "quelqu'un peut m'expliquer"],
)  # fmt: skip
def test_what_looks_like_leave_and_keeps_away_is_no_yes(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text", ["no entiendo", "moi pas comprendre mot conseiller", "si y'a rien d'autre à faire…", "trop mignon",
             "la tête dit oui le coeur dit non", "jveux bien mais jveux pas", "non ça me dérange pas"]
)  # fmt: skip
def test_what_is_neither_is_no_refusal(text: str) -> None:
    assert yes_no.read(text).value is None


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
     ("jme fais appeler djibril", "Djibril"), ("avant c'était Léa, maintenant Léo", "Léo")],
)  # fmt: skip
def test_a_first_name_is_found_among_greetings_titles_and_corrections(text: str, name: str) -> None:
    assert first_name.read(text).value == name


@pytest.mark.parametrize(
    "text",
    ["dvine 😏", "🤷 comme tu veux", "c Mme Lefebvre mon educ qui ma dit decrire ici", "M. Nguyen", "c karim mon educ",
     "ma référente s'appelle Julie", "celui de mon père", "c l'éducatrice", "trop curieux", "répète stp", "omar sy",
     "saint-denis", "madame Dubois", "toujours pas", "commence par un k"],
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
