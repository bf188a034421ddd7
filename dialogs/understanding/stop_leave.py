"""Orders to stop that end it: the talk, the follow-up, one's patience, an insult that sends away, no answer any more.

Kept apart from `stop_words` for its length; groups in braces are those of that file, of `stop_talk` and `stop_reach`.
"""

from __future__ import annotations

GROUPS = {
    "away": """
va | vas | allez | pars | partez | file | filez | retourne | retournez
""",
    "bother": """
parler | ecrire | embeter | saouler | souler | harceler | spammer | spam | emmerder | deranger | faire chier | casser
gaver | gonfler | texter | envoyer | jouer | raconter | enerver
""",
    "annoy": "embeter | saouler | souler | harceler | spammer | emmerder | deranger | faire chier | gaver | gonfler",
    "else": """
d'autre | d'autres | un autre | une autre | quelqu'un d'autre | ailleurs | les autres | ta mere | quelqu'un dautre
""",
    "off": """
degage | degagez | casse toi | cassez vous | barre toi | barrez vous | tire toi | tirez vous | va t'en | allez vous en
fous le camp | foutez le camp | fou le camp | ouste | oust | du vent | du balai | hors de ma vue | vade retro
disparais | disparaissez | va voir ailleurs | allez voir ailleurs | debarrasse le plancher | debarrassez le plancher
decampe | decampez | eclipse toi | dehors le bot | bon vent | va jouer ailleurs | lache moi | lachez moi | lache oim
laisse oim | lachez oim | laissez oim | fous moi le camp | foutez moi le camp | fou moi lcamp | foutez moi lcamp
fous moi lcamp | fous lcamp | oublie oim | efface oim | bouge de la | retourne d'ou tu viens | passe ton chemin
passez votre chemin | va te faire foutre | va te faire voir | allez vous faire foutre | allez vous faire voir
va te faire cuire un oeuf | tais toi a jamais | va mourir
""",
    "done": """
arrete | arretez | stoppe | stop | coupe | termine | finis | finit | cesse | quitte | abandonne | clos | cloture
""",
}

TABLES = {
    "alone": """
{off} | la paix | silence radio | motus | rideau | fin de transmission | fin de l'echange | fin des echanges
fin du contact | fin de partie | adieu le bot/robot | au revoir definitivement | chut plus rien | tais toi
taisez vous | lache | lachez | finissons en | je reponds plus/pu | je repondrai plus/pas/jamais | la ferme
eteins toi | lache l'affaire | laisse tomber avec moi | restons en la | on en reste la | laissez tomber avec moi
je me desiste | je me desabonne | ferme la conv | je coupe tout | plus rien a se/vous/te dire | on coupe la
on se quitte la | je raccroche | on a fini vous et moi | circulez | passe a autre chose/quelqu'un
passez a autre chose/quelqu'un | zappez moi | tchao definitif
""",
    "order": """
{away} {bother} a/avec/les? {else} | {away} {bother} {else} | {away} {bother} les/a/des gens/jeunes/pieds a? {else}
{away} {annoy} ton/ta/tes/vos .. | {away} {bother} ta mere/race/soeur | {away} .. {bother} {else}
ecris/ecrivez/parle/parlez a/avec {else} | harcelez/spammez/embetez/saoulez/fliquez {else}
contactez/relancez quelqu'un d'autre
trouve/trouvez/cherche toi/vous/en? un/une/quelqu'un autre/d'autre .. pigeon/pote/victime/cible/client/ami/gogo
cherchez/prends/prenez toi/vous/en? un/une/quelqu'un autre/d'autre .. pigeon/pote/victime/cible/client/ami/gogo
trouve/trouvez/cherche/cherchez toi/vous? un autre pigeon | rien demande .. cherche/cherchez/trouve/trouvez {else}
trouve/trouvez toi/vous un/une autre .. | trouve/trouvez toi/vous quelqu'un d'autre
change/changez de cible/victime/pigeon | {off} le/les/sale bot/robot/sms ..
{off} de/du mon/ma/mes? tel/telephone/messagerie/messages/sms/dm/portable/vie/num .. | {off} avec tes/vos/ton/votre ..
sors/sortez/partez/pars/quitte/quittez/disparais de? mes/mon/ma dm/messages/tel/telephone
sors/sortez/partez/pars/quitte/quittez/disparais de? mes/mon/ma ecran/vie/portable/messagerie/whatsapp
bouge/tire/barre/casse toi/de/vous de? mes/ma/mon/de whatsapp/insta/snap/vie/ecran/portable ..
bouge/tire/barre/casse toi/de/vous de? mes/ma/mon/de dm/messages/messagerie/tel/mp/telephone ..
casse/cassez/casses les couilles/pieds/noix/burnes avec tes/vos/tous/toutes {message}/questions/trucs ..
{off} avec tes/vos | casse/cassez/casses les couilles/pieds/noix/burnes .. {off}
lourd/lourde/relou/chiant/penible .. {off}
lourd/lourde/relou/chiant/penible .. arrete/arretez/stop/lache/lachez/degage/oublie/efface
{message} .. chiant/relou/lourd/chiants/relous/lourds/penible/penibles .. {stop}
c'est relou/chiant/lourd/penible vos/tes {sent} | faites/fais/fait chier avec vos/tes/ces {message}
me faites/fais/fait chier .. {stop}/{message} | va/allez te/vous faire .. avec tes/vos {message}
ferme/fermez/boucle/bouclez la avec tes/vos .. | ta gueule avec tes/vos ..
tg/gueule .. ecris/reecris/parle/ecrit plus | ferme la .. ecris/reecris/ecrit plus
vos/tes {message} tu/vous peux/pouvez vous/te les mettre/garder
quand .. vous/tu/on allez/vas/va {me} lacher/oublier/laisser/foutre/ficher
allez/vas/va vous/tu {me} lacher/oublier/laisser/foutre
quand/est vous/tu {me} lachez/laches/lache/laissez/laisses/foutez/oubliez
vas/allez {me} lacher oui/ou/un/la/les/mon/le/quand/enfin/stp/svp
tu/vous {me} laches/lachez/lache oui/ou/quand/enfin/un/stp/svp/les/la ..
tu/vous vas/allez arreter/stopper/cesser oui/un/quand/bientot/de/d'
quand .. ca/vous/tu/{message}/allez .. s'arreter/s'arrete/arreter/arretez/arretes de/d'? {me}? {write}
tavais/tavait dit/demande d'/de/stop ..
t'/vous/te aviez/avais/avait/ai/ont/a avais? dit d'/de/stop arreter/arret/stopper ..
t'avais/t'ai/vous deja? dit stop/d'arreter
je? vous/t'/te avais/ai deja? dit/demande/ecrit/repete de/d' {stop}/plus/me/m' ..
faut le? dire/taper/repeter combien de fois
j'/on ai/a deja? mis/ecrit/tape/envoye/dit stop/arret 2/3/deux/trois/plusieurs/10/quatre/hier ..
combien de fois .. {typing} stop .. | combien de fois .. faut/dois/doit .. stop/arreter/non ..
quel mot/mots .. arreter/arretez/stopper/partir
{done} la/les/cette/ces/cet/l'/nos/notre {talking} ici/la svp/stp/merci/avec/definitivement ..
j'/je/on {done} les/nos/cet/cette/notre/l'/la {talking} | j'/je/on {done} la/les/nos/cette/notre {talking} ici/la
j'/je/on {done}/s'arrete/m'arrete ici/la pour/avec/toi/vous/merci/svp/stp/les ..
on s'arrete ici/la .. questions/messages/discussion
on/je/peut/pourrait/va/doit/faut/peux .. {done}/arreter/stopper/couper la/cette/notre/l'/cet/nos {talking}
on/je/peut/pourrait/va/doit/faut/peux .. terminer/finir/clore/cloturer la/cette/notre/l'/cet/nos {talking}
peut/pourrait/peux/pouvez/pourrais/voudrais/veux couper/interrompre/stopper/clore/cloturer/finir .. {talking}/{sent}
peut/pourrait/peux/pouvez/pourriez vous? interrompre/suspendre/couper/cesser/stopper/arreter/desactiver {your} {sent}
fin de notre/cet/cette/nos {talking} ..
que l'/nos/cet/cette/la/vos {talking} s'arrete/s'arretent/cesse/cessent/finisse .. | on en reste la/ici
prefere/prefererais/aimerais/vaut/faut/mieux/veux/voudrais qu'on/on/en/que .. en reste/rester/restes la/ici
prefere/prefererais/voudrais ne? pas/plus continuer/poursuivre/prolonger {this}/la/les/nos/l' ..
prefere/prefererais/voudrais ne? pas/plus continuer/poursuivre/prolonger notre/avec/ici/svp/merci ..
souhaite pas/plus poursuivre/continuer svp/merci/avec/la/cette/nos/ces/vous ..
je? souhaite/desire/compte ne? pas/plus poursuivre/continuer les?/nos?/le?/la?/avec? echanges/suivi/demarche
je? souhaite/desire/compte ne? pas/plus poursuivre/continuer les?/nos?/le?/la?/avec? vous/toi/discussion/conversation
inutile de/d' poursuivre/persister/insister/reessayer | peine de/d' reessayer/insister/persister/retenter ..
mets/mettez/mettons/met fin a/au/aux ce/cette/ces/cet/vos suivi/{talking}/{sent}/service/programme
mets/mettez/mettons/met fin a/au/aux tes/les/nos/votre/ton suivi/{talking}/{sent}/service/programme
mets/mettez/mettons fin au/aux suivi/{talking}/{sent}/programme | fin .. suivi et aux messages
vous/tu pouvez/peux/pourriez/pourrais arreter/stopper/cesser le/mon/ce/votre suivi/dossier/accompagnement
vous/tu pouvez/peux/pourriez/pourrais cloturer/fermer/clore le/mon/ce/votre suivi/dossier/accompagnement
te repondrai/repondrais/reponds/repond pu/plus/jamais abandonne/arrete/stop/laisse/oublie/bye/ciao/adieu
repondrai/repondrais/reponds/repond pu/plus/jamais a/de rien/vous/toi/vos/tes/votre ..
lirai/lis/lirais plus/pas/pu/jamais/aucun tes/de/message/vos/rien/tout
auras/aurez/aura aucune/pas/plus/pu de/d'? reponse/reponses .. | t'auras/vous aurez rien de moi
plus de reponse de ma part | te/vous calcule/lis/suis/ecoute plus/pu .. {off}/adieu/bye/stop | te/vous lis plus
{no_more} vous/te lire | t'/vous/te ai bloque/signale/mute/bloquer/block | laisse/laissez tomber avec moi
{off} tu/vous/t' .. | je lirai pas/plus/rien
tu/vous forces/forcez/saoules/saoulez/soules/gaves/gavez/abuses/insistes/insistez .. {off}/arrete/arretez/stop
mon avocat va/vas vous/te .. | j'appelle/appeler/j'appelerai la/les police/flics/gendarmes si vous/tu ..
prefere/veux/voudrais m'arreter la/ici | irai/vais/souhaite/veux pas/plus plus? loin avec vous/toi ..
fin de la/cette/notre discu/conv/convo/tchat/chat | eteins toi ..
je? te/vous ghost/ghoste/mute/block/bloc/zappe/unfollow | te/vous bloque/signale/mute/ghost
bloque/bloques/signale/signales/block bye/ciao/adieu/supprime/signale/efface
bloque moi/toi de/tout ton/votre/seul cote .. | fais/faire/faites bloquer votre/ton/ce/vos numero/num/numeros ..
operateur va vous/te bloquer | je? screen/montre .. avocat/police
jvais/vais/va/irai/on a/au/chez la/le/les? commissariat/gendarmerie .. {sent}/continue/continuez/encore/si
jvais/vais/va/irai/on a/au/chez la/le/les? police/flics/cnil .. {sent}/continue/continuez/encore/si
porte/porterai/porter/depose/deposer plainte contre vous/toi/la/votre | plainte si/sinon/au/contre vous/toi ..
vais/va vous/te signaler/bloquer/denoncer/attaquer
c'est/de du/le harcelement la/je/stop/arretez/vos/moral/signale .. | je? me desiste/desengage ..
me desabonne/desinscris/deconnecte/debranche de {their} {from} | me desabonne/desinscris de toi/vous/la/tout
je? quitte/ferme/supprime/efface/coupe la/ce/cet/cette/ta/votre/le/ton chat/tchat/conv/convo ..
je? quitte/ferme/supprime/efface/coupe la/ce/cet/cette/ta/votre/le/ton conversation/discussion/fil/bot/truc ..
je? quitte/ferme/supprime/efface la conv/conversation | bye/ciao/adieu je supprime/bloque/efface/quitte/ferme ..
reviens/revenez/revient pas/plus me/m'/vers/dessus .. | adieu le/les/au bot/robot/sms/messages
silence radio a/maintenant/stp/svp/s'il/definitif/total/pour .. | choisi le silence
la paix svp/stp/bordel/merde/maintenant | te/vous taire pour/a/definitivement toujours/jamais ..
dis/dites au/a bot/robot/votre de se/s' taire/arreter/calmer ..
c'est termine/fini/mort/over/cuit/clos pour/avec/entre moi/vous/toi/nous les? {sent}/contacts/messages/suivi
c'est termine/fini/mort pour moi/vous les/vos/tes/ce/cette {sent}/suivi/messages | fini/termine .. {sent} pour moi
c'est fini/termine vos/tes/les/ces {sent} | bye/adieu/ciao .. plus de {message}
deja suivi/suivie/accompagne/accompagnee par/ailleurs/chez .. laisse/laissez/arretez/stop/plus/inutile/retirez/cessez
suis majeur/majeure/grand/grande .. plus de {message}/contact | entre vous/toi et moi c'est ..
""",
    "story": """
{away} .. parler/ecrire/voir a/avec ton/ta/mon/ma/le/la/un/une conseiller/conseillere/prof/medecin/psy/patron/chef ..
prefere/veux/voudrais/peux/dois .. va/vas/parler/ecris/ecrire/parle a/avec {else} ..
aimerais/envie/besoin/peut/faut/dit .. va/vas/parler/ecris/ecrire/parle a/avec {else} ..
je/il/elle/on va/vas/parler/ecris/ecrire/parle a/avec {else} .. | {off} c'est ce que/qu' ..
{off} du/de lit/canape/chambre/route/chemin/fenetre .. | {off} il/elle/qu'il/qu'elle/ils m'/me/nous/a/ont/fait ..
m'/nous/lui/leur a/ont/avait dit/crie/fait/sort/balance/hurle/lance {off} .. | dit/disait/disent/crie {off} ..
on/il/elle/ils {done}/s'arrete la/les/a/au/le cours/bus/train/car/tram/stage/seance/formation/12/16/17/18/midi ..
abandonne le/la/les/mon/ma/en/pas .. | j'ai/a/ont/avais/avoir abandonne .. | abandonne/abandonnez pas
reponds/repondrai/repondre plus vite/tot/longuement/souvent/facilement/precisement ..
repondrai/reponds/repond pas/plus ce/cet/cette/ca/a soir/cette/matin/la/celle/question ..
repondrai/reponds/repond pas/plus celle/aujourd'hui/demain/la/avant/maintenant soir/cette/matin/la/celle/question ..
plainte contre mon/ma/mes/lui/elle/eux/le/la/les/un/une proprio/proprietaire/patron/ex/pere/mere/voisin/beau ..
vais/va a/au la? commissariat/gendarmerie/police/mission pour ma/mon/une/un/signer/pointer .. | cnil c'est
c'est quoi la cnil/rgpd | rgpd c'est quoi | silence radio de/du/depuis ..
passe/passez a autre/la chose/suite question ..
casse/cassez/casses les couilles/pieds cette/ce/mon/ma/le/la/lui question ..
""",
}
