"""Orders to stop that name what goes on: these questions, this talk, this follow-up; and what only sounds like one.

A way to be reached that one prefers, a question about the word "stop" and "lâche" for "give" are no orders. Kept apart
from `stop_words` for its length.
"""

from __future__ import annotations

GROUPS = {
    # What is asked: only ours may be called so with "the".
    "survey": "questionnaire | questionnaires | quiz | formulaire | sondage | interrogatoire | quizz",
    "asked": """
questionnaire | questionnaires | quiz | quizz | formulaire | sondage | interrogatoire | test | questions | enquete
""",
    "this": "ce | cette | ces | ton | tes | ta | vos | votre",
    "ours": "ton | tes | ta | vos | votre",
    "talk": """
discuter | parler | echanger | converser | chatter | tchatter | dialoguer | papoter | s'ecrire | s'envoyer
""",
    "talking": "discussion | discu | conversation | conv | convo | tchat | chat | echange | echanges | dialogue",
    "follow": "suivi | accompagnement | programme | dispositif | service | services | relances | truc | bot | robot",
    "sending": """
envoi | envois | message | messages | sms | textos | mails | appels | relances | rappels | notifs | spam
""",
    "channel": """
sms | message | messages | texto | textos | mail | mails | whatsapp | appel | appels | telephone | vocal | vocaux
ecrit
insta | snap | telegram | mp
""",
    "reaching": """
appelle | appelez | appeler | appelles | telephone | telephonez | telephoner | ecrivez | ecris | ecrire | envoyez
envoie
envoyer | contacte | contactez | contacter | rappelle | rappelez | rappeler | joignez
""",
    "typing": """
ecris | ecrit | ecrire | dis | dit | dire | mets | met | mettre | envoie | envoyer | tape | taper | dites | reponds
repondre
marque | marquer
""",
}

TABLES = {
    "alone": """
fin du suivi | stop questionnaire | stop questions | stop les questions | fin du questionnaire | fin de la conv
""",
    "order": """
je? continue/finis/fais/remplis/termine/poursuis/reponds pas/plus a? {this} {asked}
je? continue/finis/remplis/poursuis pas/plus a? le/la/les {survey}
je vais pas/plus continuer/finir/remplir/faire/repondre/poursuivre a? {this} {asked}
je vais pas/plus continuer/finir/remplir/faire/repondre/poursuivre a? le/la/les {survey}
{want} pas/plus continuer/finir/remplir/faire/repondre/poursuivre a? {this} {asked}
{want} pas/plus continuer/finir/remplir/faire/repondre/poursuivre a? le/la/les {survey}/test
j'arrete/lache/abandonne/stoppe/quitte la? {this} {asked} | j'arrete/lache/abandonne/stoppe/quitte la? le {survey}
je lache/abandonne/stoppe/quitte {this} {asked} | je lache/abandonne/stoppe/quitte le {survey}
j'arrete de remplir/repondre {this}? {asked}? | j'arrete la vos/tes questions
je? reponds/repondrai/repondrais/repond plus/pas a vos/tes/ces questions/messages/message/relances
laisse/laissez/laisser tomber {ours} {asked}/{follow}/{sending} | {want} pas/plus de {ours}? questions
fini/finies/finis les/tes/vos/ces questions | marre/assez/stop de/les/avec/aux/a tes/vos/ces questions
{stop} avec/de tes/vos/ces/les questions | questions .. saoulent/soulent/gonflent/gavent arrete/arretez/stop
combien de fois .. stop/arreter/d'arreter
prefere/prefererais/aimerais/voudrais/souhaite/veux/mieux qu'on arrete/stoppe/cesse de {talk}
prefere/prefererais/aimerais/voudrais/souhaite/veux/mieux qu'on arrete/stoppe/cesse/finisse la/cette/notre {talking}
prefere/prefererais/aimerais/voudrais/souhaite/veux/mieux qu'on arrete/s'arrete/stoppe la/ici/ca/tout
prefere/prefererais/aimerais/mieux que tu/vous arretes/arretiez/arretez/arrete/cesse/cessez/cessiez
prefere/prefererais/aimerais/voudrais/veux/mieux arreter/stopper/cesser de {talk} avec/ici/la/vous/toi
prefere/prefererais/aimerais/voudrais/veux/mieux arreter/stopper/cesser la/cette/notre/de {talking}/{talk}
on arrete/stoppe/cesse de {talk} la/ici/maintenant/svp/stp/merci | on peut/pourrait/doit/va arreter/stopper de {talk}
on peut/pourrait/va en rester la | prefere en rester la | vaut mieux en rester la | restons en la
prefere ne? pas/plus continuer/poursuivre/finir {this}/la/le {talking}/{asked}
prefere ne? plus recevoir/avoir {your}? {sending}/nouvelles/contact | prefere ne? plus avoir de nouvelles
prefere ne? plus etre contacte/contactee/derange/derangee/relance/relancee/rappele/appele
tu/vous peux/peut/pouvez/pourriez/pourrais/pouver {stop} l'/les/vos/tes/ces/cet/la/le {sending}/{talking}/{follow}
faut {stop} l'/les/vos/tes/ces {sending} | est ce que .. pouvez/peux {stop} l'/les/vos/tes/ces/cet {sending}
{want} pas/plus de {ours} {follow}/{sending} | {ours} aide j'en veux pas/plus
{ours} {follow}/{sending} .. j'en veux pas/plus
garde/gardez {ours} {follow}/{sending}/conseils | refuse {ours}/tout {follow}
{want} pas/plus etre suivi/suivie/accompagne/accompagnee par vous/toi/votre
je? sors/quitte/arrete de/du/le/ce/votre/ton {follow} | je me desengage | m'arrete/arrete la avec vous/toi
{want} arreter/stopper l'/le/votre/ton/ce suivi/accompagnement | {stop} le/votre/ton/ce suivi/accompagnement
je quitte/ferme/supprime la/cette/ta/votre/notre conv/convo/tchat/chat
me barre/casse/tire/retire de cette/la/ta/votre {talking}
{want} quitter/arreter/stopper la/cette/ta/votre conv/convo
c'est la derniere fois que je? te/vous? reponds/repond/ecris
""",
    # Who asks what the word does does not say it.
    "contrary": """
si je/j'/on {typing} stop ca/sa/il/on/tu/vous/c' .. | ca/il fait/passe quoi si je? j'? {typing} stop
stop ca fait/marche/veut/sert/change quoi/comment/a/dire .. | a quoi .. sert stop | c'est quoi le? stop
""",
    "story": """
lache/lachez moi? l'/le/la/les/ton/ta/votre/tes/vos/un/une adresse/horaire/horaires/info/infos/lien/date/nom/prenom ..
lache/lachez moi? l'/le/la/les/ton/ta/votre/tes/vos/un/une numero/num/mail/snap/insta/contact/code ..
lache/lachez moi? l'/le/la/les/ton/ta/votre/tes/vos/un/une place/prix/doc/document/wifi/feuille/papier/plan/rendez ..
lache/lachez moi? l'/le/la/les/ton/ta/votre/tes/vos/un/une liste/heure/taf/travail/stage/conseil/astuce/avis/coup ..
{me}? {reaching} pas/plus .. .. prefere/prefererais/plutot/mieux/que/mais .. {channel} ..
{me}? {reaching} pas/plus .. .. ecrivez/ecris/envoyez/envoie moi/un/des/plutot ..
{me}? {reaching} pas/plus .. .. textez/appelez/appelle/rappelez/telephonez moi/un/des/plutot ..
{me}? {reaching} pas/plus .. .. {channel} plutot/ok/oui/c'est/ca/mieux/possible/suffit/seulement/uniquement/only ..
pas/plus de {channel} .. .. plutot/que/mais/prefere/sauf/uniquement/seulement .. {channel} ..
aime pas .. {channel} .. prefere/plutot/mieux .. {channel} .. | prefere/plutot .. {channel} que .. {channel} ..
si je? j'? {typing} stop .. | si j'ecris/j'envoie stop ..
faut/dois/doit/peux/peut/comment {typing} stop pour/quand/comment/combien ..
comment on/je {typing} stop .. | ecris/ecrire/envoyer/taper stop pour ..
avez/as ecrit/mis/dit/marque stop .. | c'est quoi le? stop
stop ca fait/marche/veut/sert/change/arrete quoi/comment/a/dire/tout ..
a quoi .. sert stop | pourquoi .. stop a/au | stop c'est pour/quoi .. | marche/sert stop | se passe quoi .. stop
{reaching} moi pas/plus sur/par .. mais/plutot ..
arrete/arreter de parler de/comme/a/au/mal/fort/pour/en .. | si on {typing} stop .. | si stop .. ..
pourquoi tu/vous {typing} stop | pas {typing} stop
apres/et si .. mets/met/dis/ecris/tape/envoie stop ..
j'arrete le/mon suivi psy/psychologique/medical/avec/chez/au/a/du/de ..
arreter/stopper/quitte/quitter le suivi/programme psy/psychologique/medical/avec/chez/au/scolaire/de/du ..
quitte/quitter la/cette conversation/discussion/conv avec mon/ma/mes/lui/elle/eux ..
stop/fini/fin/marre les/aux/des/de devoirs/cours/maths/conneries/clopes/controles/exams/sucreries/gateaux/ecrans/reseaux
""",
}
