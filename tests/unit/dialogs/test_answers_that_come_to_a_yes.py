"""Answers that come to a yes or a no, and what only looks like one."""

from __future__ import annotations

import pytest

from dialogs.understanding import yes_no


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
    "text",
    ["je suis tout sauf d'accord", "loin d'être partante", "avec plaisir… de refuser", "j'étais d'accord",
     "elle accepte que vous m'appeliez", "j'accepte mon sort",
     "vous voulez que j'accepte que vous gardiez mes réponses",
     "je dis pas que je suis d'accord", "c'est un oui de ma mère", "d'accord pour rien", "le contraire d'un oui",
     "oui monsieur je veux que vous arrêtiez", "qu'il m'appelle pas quand il veut", "rarement d'accord"],
)  # fmt: skip
def test_a_yes_that_is_turned_by_what_stands_beside_it_is_none(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text",
    ["j'accepte que vous gardiez mes infos", "je vous autorise à en parler à mes parents", "prenez-moi un rendez-vous",
     "vous avez le droit d'utiliser mon numéro", "dites à la dame de m'appeler", "marquez tout, j'ai rien à cacher",
     "je souhaite être rappelée, merci", "faites suivre mon dossier svp", "vas y continue tes questions"],
)  # fmt: skip
def test_leave_in_a_whole_sentence_is_a_yes(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["j'accepte que vous partiez", "je vous autorise à me lâcher", "je consens à rien", "prenez moi un café",
     "vous avez pas le droit d'utiliser mon numéro", "dites à la dame de m'oublier", "je souhaite être oubliée",
     "je vous autorise pas à garder mon num", "vous pouvez garder mes réponses pour vous", "je voulais être rappelé",
     "ma mère a dit à la dame de m'appeler", "faites pas suivre mon dossier", "marquez rien"],
)  # fmt: skip
def test_what_only_begins_like_leave_is_none(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text",
    ["deux fois plutôt qu'une", "jsuis de la partie", "aucun inconvénient", "on est d'accord tous les deux",
     "oublie mon non d'hier, je veux bien", "je refuse pas du tout, au contraire", "non non allez-y notez",
     "oui car j'ai pas d'ordinateur", "ouais j'ai envie d'avancer là", "sa mdérange pa du tou"],
)  # fmt: skip
def test_idioms_several_together_and_a_no_taken_back_are_a_yes(text: str) -> None:
    assert yes_no.read(text).value == "yes"


@pytest.mark.parametrize(
    "text",
    ["mi oui mi non", "non rien, continue", "non j'avais pas vu le message", "c gardé combien de temps vos trucs",
     "mes parents s'en foutent de moi", "oui vite que ça finisse", "oublie mon non d'hier"],
)  # fmt: skip
def test_what_refuses_nothing_and_agrees_to_nothing_is_neither(text: str) -> None:
    assert yes_no.read(text).value is None


@pytest.mark.parametrize(
    "text",
    [
        "c'est râpé",
        "je m'en passerai",
        "personne m'appelle, c clair ?",
        "pas du tout d'accord",
        "mon père doit rien savoir",
    ],
)
def test_a_refusal_in_an_idiom_is_one(text: str) -> None:
    assert yes_no.read(text).value == "no"


@pytest.mark.parametrize(
    "text",
    ["c'est bon je suis en alternance", "c bon g un taf", "c'est bon j'ai déjà trouvé un patron", "moi ça va",
     "vaut mieux appeler quelqu'un qui en a besoin, moi ça va", "j'ai rien contre", "ok bien lu", "👌 lu",
     "envoyez moi d'abord les infos", "ok mais d'abord expliquez moi",
     "entendu je relis ça ce soir", "accordez moi 2 jours", "yes j'suis libre dans 3 ans", "ok 🖕",
     "ok super pour vous, moi jreste dans mon coin", "jsuis d'accord avec mon pote", "daccord mais jflippe",
     "ça roule déjà pour moi, gardez la place", "oui je vous rappelle", "allez soyons fous, j'écris N O N",
     "parfait ! sauf que personne touche à mon numéro", "oui mersi mé mi vé pa", "vous pouvez m'aider pour le permis"],
)  # fmt: skip
def test_a_yes_that_is_held_back_is_none(text: str) -> None:
    assert yes_no.read(text).value != "yes"


@pytest.mark.parametrize(
    "text",
    ["c'est bon", "c bon jaccepte", "c'est bon pour moi je vous remercie", "pour moi ça va",
     "rien contre, il peut appeler", "j'ai peur mais oui"],
)  # fmt: skip
def test_what_only_looks_held_back_is_a_yes(text: str) -> None:
    assert yes_no.read(text).value == "yes"
