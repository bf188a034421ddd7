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
    "text",
    ["ah ouais quand même", "ah d'accord", "wow ok", "eh ben d'accord", "ah ouais carrément"],
)  # fmt: skip
def test_who_only_marvels_agrees_to_nothing(text: str) -> None:
    assert yes_no.read(text).value is None


@pytest.mark.parametrize("text", ["ah bah oui", "oh oui", "eh oui", "ah oui oui", "ah ouais trop bien"])
def test_a_hearty_yes_is_one(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["oui sauf le matin, l'aprem et le soir", "ok sauf la semaine et le week-end", "oui mais ni le jour ni la nuit",
     "oui sauf du lundi au dimanche", "oui sauf avant 18h et après 18h", "ok mais pas d'appel pas de sms",
     "oui sauf par téléphone et par message", "oui à 26h"],
)  # fmt: skip
def test_wishes_that_leave_nothing_are_no_yes(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text",
    ["oui sauf le matin", "oui mais pas le matin ni le midi", "ok pas d'appel, sms svp", "ok en visio si possible",
     "oui l'après-midi ou le soir si possible"],
)  # fmt: skip
def test_wishes_that_leave_something_are_a_yes(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["ok si possible", "oui si besoin", "ok au besoin", "oui si ça se peut", "plutôt oui", "oui à moitié", "oui mais",
     "oui je décroche", "ok bien reçu", "oui de toute façon", "oui puisqu'il faut", "ouais ça se tente mais bon"],
)  # fmt: skip
def test_a_softened_yes_is_none(text: str) -> None:
    assert yes_no.read(text).value is None


@pytest.mark.parametrize(
    "text",
    ["oui j'ai un conseiller", "oui mon CV est fait", "oui il m'a déjà appelé", "oui je suis en pause",
     "oui c'est exact", "oui ma soeur aussi", "ok j'ai plus de forfait", "mon éduc est chaud", "mon père accepte",
     "elle est chaude ma cousine", "ma tutrice a signé donc oui", "mon daron : oui", "oui M. Dupont me suit"],
)  # fmt: skip
def test_a_fact_or_somebody_elses_yes_is_none(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text",
    ["oui si vous me donnez 100 balles", "oui si y a un salaire", "ok si vous me prouvez que vous existez",
     "d'accord sauf si je change d'avis", "oui à condition d'être payé", "oui tant que ça paye",
     "ok si on gagne demain", "oui seulement si je suis majeur", "oui si ça me chante"],
)  # fmt: skip
def test_a_condition_that_is_not_practical_makes_no_yes(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text",
    ["oui à condition que ça reste entre nous", "ok si ça dure pas longtemps",
     "oui tant que c'est pas ma mère qui décroche", "ok si mon cousin peut venir avec moi",
     "oui si le trajet est remboursé", "j'accepte mais vous dites rien à mon père",
     "oui mais je veux pas que mon père le sache"],
)  # fmt: skip
def test_a_condition_about_the_talk_leaves_a_yes(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["bip moi vers 14h", "appelle sur le portable du daron, le mien est pété", "je vous donne l'autorisation",
     "demain 10h parfait", "gardez tout, ça m'évite de répéter mon histoire", "oui, il appelle quand ?",
     "conseiller peut téléphoner moi", "moi veux aide pour papier", "j'ai mis non mais c'est oui", "j'ai peur mais oui",
     "aidez moi svp j'ai plus de sous", "si quelqu'un pouvait me rappeler ce serait top", "jsuis op", "pas de malaise"],
)  # fmt: skip
def test_how_to_call_and_why_come_to_a_yes(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["jveux juste un taf moi", "je veux bien un iphone", "ok jveux juste mon permis", "jsuis chaud pour un foot",
     "je suis intéressé par les filles", "je veux juste parler à ma mère", "ok pour un taf",
     "j'aimerais trop un appart",
     "oui jveux juste savoir", "moi vouloir travail", "je veux trop bosser", "jui parten en vacances"],
)  # fmt: skip
def test_a_wish_for_something_else_is_no_yes(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text",
    ["je veux bien un rdv", "je veux juste un coup de main", "je veux bien essayer", "oui je veux bien un stage",
     "je veux bien parler à quelqu'un", "partant pour un rdv", "c ok de mon côté", "je veux trop"],
)  # fmt: skip
def test_a_wish_for_what_is_asked_is_a_yes(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["oui pcq la jsuis perdu", "bah oui sinon jvous aurai pas ecrit", "oui même si jai un peu peur",
     "ok mais pas a lheure du ftour", "👍 mais avant 20h sinon léduc prend les tel", "appelez apres 17h g stage",
     "okk mais jai plus de credit donc cest vous qui appelez", "oui mercredi jsui la tt laprem",
     "hier javais dit non mais en fait jveux", "jai pas dit non jai dit OUI", "1000%", "carré dans laxe",
     "trop bien, faites ça", "evidament", "jaxepte", "ac plézir", "jui parten", "O U I", "ye man im down",
     "jai lu le truc sur mes données, ça me convient", "nimporte quelle heure, appelle"],
)  # fmt: skip
def test_a_yes_with_its_reason_after_a_no_or_by_ear_is_one(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["oui pcq jsuis obligé", "oui sinon ma mère me tue", "oui même si ca sert à rien", "oui vu que vous insistez",
     "ok mais pas moi", "avant 20h l'éduc prend les tels", "hier javais dit non mais en fait je sais pas",
     "j'avais dit non mais c'est bon j'ai trouvé", "ma mère avait dit non mais en fait elle veut", "1%", "oui à 10%",
     "1000% ?", "carré", "trop bien, faites ça sans moi", "evidament que non", "jaxepte rien", "ils partent",
     "O U I ?", "im down bad", "👍 mais", "👍 sauf si", "👍 ?", "je veux ?", "mais trop 🙄",
     "n'importe quelle heure, appelle pas", "oui mercredi jetais la", "tkt pas c'est bon"],
)  # fmt: skip
def test_what_looks_like_such_a_yes_is_none(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize("text", ["0 chance", "N O N", "ok super mais jveux rien avoir avec vous"])
def test_a_no_in_other_words_is_one(text: str) -> None:
    assert yes_no.read(text).value == "no"


@pytest.mark.parametrize(
    "text",
    ["des fois oui des fois non", "d'accord pas d'accord", "je veux et je veux pas", "je vous laisse choisir",
     "la dernière fois personne m'a rappelé", "c'est pas mon tel", "jsuis crevé", "mon éduc décide pas moi",
     "non ?", "non sérieux ?? vous aidez les gens", "ok il appelle quand ?"],
)  # fmt: skip
def test_halves_and_what_is_told_are_neither(text: str) -> None:
    assert yes_no.read(text).value is None


@pytest.mark.parametrize(
    "text",
    ["combien de fois faut dire non", "jte bloque", "cherche un autre pigeon", "me relancez plus", "interdit",
     "mes réponses vous les jetez", "please don't call me", "je veux pas que mon père le sache"],
)  # fmt: skip
def test_a_refusal_in_other_words_is_one(text: str) -> None:
    assert yes_no.read(text).value == "no"


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
