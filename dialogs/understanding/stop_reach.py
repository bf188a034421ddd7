"""Orders to stop that tell how one is reached no more: by whom, by what, in whose name, in a foreigner's French.

Kept apart from `stop_words` for its length; groups in braces are those of that file, of `stop_talk` and of this one.
"""

from __future__ import annotations

GROUPS = {
    # Whoever wants it: "ma mère veut plus que…", "nous ne souhaitons plus…".
    "wanted": """
veux | veut | veulent | voulons | vouloir | voudrais | voudrait | voudrions | souhaite | souhaitons | souhaitent
souhaiterais | souhaiterait | desire | desirons | desirent | aimerais | aimerait | aimerions | prefere | preferons
prefererais | prefererait | accepte | acceptons | supporte
""",
    "never": """
pas | plus | pu | jamais | plus jamais | jamais plus | plus du tout | pas du tout | vraiment pas | vraiment plus
""",
    "these": """
de | d' | des | de vos | de tes | de ces | de ton | de votre | de ce | vos | tes | ces | ton | votre | les | mes
un seul | un | le moindre | aucun | d'autre | d'autres | de nouveaux | tous vos | tous tes | toutes vos | toutes tes
tous ces
""",
    "received": "recevoir | avoir | voir | lire | entendre | subir | recois | recoive | trouver",
    "reached": """
contacte | contactee | recontacte | recontactee | derange | derangee | importune | importunee | sollicite | sollicitee
relance | relancee | rappele | rappelee | appele | appelee | harcele | harcelee | embete | embetee | spamme | spammee
notifie | notifiee | joint | jointe | averti | informe | ecrit
""",
    # Only with "plus": "il lui parle plus" is a story (see "story").
    "him": "lui | le | la | l' | les | leur",
    "mine_own": """
mon fils | ma fille | mon gamin | ma gamine | mon petit | mon garcon | mon enfant | nos enfants | ma soeur
""",
    "halt": """
finis | finissez | finir | termine | terminez | terminer | interromps | interrompez | interrompre | suspends
suspendez | suspendre | coupe | coupez | couper | desactive | desactivez | desactiver | eteins | eteignez | eteindre
rompez | clos | debranche | debranchez | debrancher | annule | annulez | annuler | resilie | resiliez | resilier
vire | virez | ferme | fermez | range | rangez | remballe | remballez | garde | gardez | off | finito | adieu | ciao
halte | bye bye | oust | ouste | du vent | du balai | bloque | bloquez | enleve | enlevez | retire | retirez
""",
    # What goes out: nothing of one's own is called so.
    "sent": """
message | messages | sms | texto | textos | notif | notifs | notifications | alert* | relances | envoi | envois
rappels | sollicitations | spam | spams | newsletter | newsletters | mesaj | mesaz
""",
    "stranger": "vouloir | veux | veut | envie | besoin | accepter | aimer | interesse",
}

TABLES = {
    "alone": """
je te/vous parlerai/repondrai plus | spam signale | signale spam | je en veux plus/pas/pu | je te/vous parle plus
pas/plus me/nous/lui {write} | plus {write} | {write} plus/pu jamais/pu jamais
inutile d'insister/de m'ecrire/de repondre | du spam/harcelement | plus ecrire | pas ecrire | plus contacter
pas contacter | pas recontacter | plus recontacter | plus envoyer | plus appeler | continue/continuez pas/plus
revenez pas/plus | plus de communication | plus rien de votre part | ne pas m'ecrire | plus m'ecrire
plus me contacter | stop de m'ecrire | pas de sms | plus de suivi | plus jamais ici/ca
dernier message/sms avant plainte/signalement/blocage | rappels/notifs/alertes/sms/messages off
messages/sms stop/non/fini/finis/termine/finish | non messages/sms | pas messages | plus messages
vos/tes/les rappels/sms/messages/notifs .. sans moi | je demande a etre oublie/oubliee
""",
    "order": """
mecri/mecriv/menvoi/mapel/mparle/mparles pu/pa jamais? | mecri/mecriv/mapel/mparle plus jamais?
necri/necris/necrivez/nenvoi/nenvoie/nenvoyez/nappelez/nappel/ninsiste/ninsistez pu/plus/pa/rien dessus/ici?
pu/plus/zero dsms/dmsg/dmessage/dmessages/dtexto/dtextos/dnotif/dnotifs/dmail ..
dpu/dplus avoir/recevoir {your} {sent} | {wanted}/vais pu/plus/pas ktu/kvous/ktume .. {write}
jeveuplu/jveuplu/jveupu/jvepu/jvepa .. | laisse/laissez/lache/lachez oim ..
tauras/t'auras aucune/pas/plus/pu de? reponse/nouvelles ..
s'il vous/te plait {me}/{him} {write} plus/pu/pas/jamais/rien .. | s'il vous/te plait {write} plus/pu/jamais/rien ..
{wanted} que/qu' on/vous/tu coupe/termine/finisse/cesse/cessiez/coupiez la/ici/ca/tout
{me} incluez/inclus/inclure/ajoutez/ajoute/comptez/mettez plus/pu ..
{me} fatigue/fatiguez/stresses/stressez avec {your} {message}
{wanted} {never} que/qu' je/j' reponde/repondes/parle/ecrive/discute ici/la/avec/a? vous/toi/bot/robot/ici ..
oubliez/oublie mon existence/nom/prenom | signale/mis/marque/mets/marquer comme/en? spam/indesirable/indesirables
{wanted} {never} {sent} | {wanted} {never} {these} {sent} | {wanted} aucun/aucune/zero/0 {sent}/contact/suivi
{wanted} {never} {received} {these} {message} | {wanted} {never} {received} {message}
{wanted} plus/pu/jamais jamais/plus du tout etre {reached}
{wanted} pas etre derange/importune/sollicite/sollicitee/harcele/relance/spamme
{wanted} {never} etre inscrit/inscrite a vos
{wanted} {never} etre inscrit/inscrite/fiche/fichee/abonne/abonnee chez/dans/sur vous/votre/vos/ton/ta/tes
{wanted} {never} que/qu'/k vous/tu/on {me}/{him} {write} | {wanted} plus/pu/jamais que/qu'/k vous/tu/on {me}/{him} ..
{wanted} {never} que/qu'/k vous/tu/on {write} a mon/ma/mes/notre/moi
{wanted} {never} que/qu'/k vous/tu/on ayez/ait/aies/gardiez/gardez/garde/gardes/conserviez/conserve {mine}
{wanted} {never} que/qu'/k vous/tu/on utilise/utilisiez/utilisez/stocke/stockiez/stockez {mine}
{wanted} {never} vous/te/t' lire/entendre/reparler/connaitre/calculer | {wanted} {never} de vous dans ..
{wanted} que/qu' on/vous/tu coupe/coupez/coupiez/cesse la/cette/l'/les/nos {talking}
{wanted} que/qu' on/vous/tu termine/terminiez/finisse/finissiez la/cette/l'/les/nos {talking}
{wanted} que/qu' on/vous/tu coupe/coupez/coupiez/cesse/termine/terminiez/finisse/finissiez les/vos/tes/ces {sent}
{wanted} que/qu' je/j' coupe/arrete/cesse/stoppe/bloque de/d'/vos/tes repondre/{sent}/{talking}/{write}
{wanted} que/qu' je/j' coupe/arrete/cesse/stoppe/bloque la/le/vous/ton/votre repondre/{sent}/{talking}/{write}
{wanted} que/qu' on/vous/tu {me}/{him} raye/rayez/retire/retiriez/enleve/enleviez/supprime/supprimiez/efface/effaciez
{wanted} que/qu' on/vous/tu {me}/{him} laisse/laissiez/laisses/oublie/oubliez
{wanted} que/qu' on/vous/tu {me}/{him} oubliiez/lache/lachiez/lachez/foute/foutiez
{wanted} que/qu' ce/cela/ca/tout/vos cesse/s'arrete/finisse/se termine svp/stp/merci/maintenant/la/immediatement
{wanted} que/qu' vos/ces/tes/nos/les {sent}/{talking} cessent/cesse/s'arretent/s'arrete/finissent/disparaissent
{wanted} etre oublie/oubliee/radie/radiee/raye/rayee/retiree/supprimee/effacee/desabonnee/desinscrite
{wanted} {never} continuer/poursuivre avec/a/de vous/toi/{talk}/repondre
{wanted} {never} {talk}/repondre/poursuivre svp
{wanted} {never} continuer/poursuivre/prolonger la/cette/l'/les/nos/notre/cet {talking}
pas/plus/pu/aucune envie de/d' {received} {these}? {message}
pas/plus/pu/aucune envie de vous/te lire/entendre/suivre | pas/plus/pu/aucune envie d'etre {reached}/suivi/suivie
pas/plus/pu/aucune envie que/qu' vous/tu/on {me}/{him} {write}
pas/plus/pu/aucun besoin que/qu' vous/tu/on {me}/{him} {write}/suive/suiviez/aide/aidiez/accompagne/accompagniez
pas/plus/pu/aucun besoin d'etre {reached} | plus/pu besoin d'etre suivi/suivie/accompagne/accompagnee/aide/aidee
plus/pu/aucun besoin de vous/toi | plus/pu/aucun besoin de vos/votre/tes/ton aide/aides/services/suivi/accompagnement
pas besoin de vos/votre services/accompagnement/suivi | plus/pu/aucun besoin de la mission/ml locale?
plus/pu/aucun besoin du/de suivi/dispositif/programme/l'accompagnement/l'aide de vous/la
plus/pu besoin arrete/arretez/stop/cessez/cesse/effacez/retirez/enlevez/supprimez | {halt} {your} {sent}
{halt} {sent} | {halt} mes {sent} | {halt} moi/nous {your} {sent} | {stop} mes {sent}
{halt} {your} robot/bot/automate/suivi/newsletter | {halt} la/cette/notre conv/convo/conversation/discussion/discu
{halt} {your} {talking} avec/ici/la/svp/stp/merci | finis/finissez en avec/de/d' ..
finissons en la/avec/de/d'/maintenant/svp/stp/ici .. | finissons en plus/pas/stop
gave/gavee/sature/saturee/degoute/fatigue/fatiguee/marre/claque/ma claque/ras la casquette de vos/tes/ces {message}
overdose/ras le bol de/d' {your}? {message} | j'en ai ma claque/dose/soupe de {your} {message}
assez/trop recu/eu/lu de/d' {your} {message}/nouvelles | m'avez/m'as assez ecrit/derange/saoule/embete
tes/vos/ces {message} .. au/a feu/poubelle/corbeille | {message} direct .. poubelle/corbeille
tes/vos {message}/conseils/questions/paves/trucs tu/vous? peux/pouvez? garde/gardez/garder les? ..
tes/vos {message}/conseils/questions/paves/trucs .. garde/gardez les ..
{message} .. me saoulent/soulent/gavent/gonflent/fatiguent/stressent/angoissent/reveillent/derangent .. {stop}
{message} .. me saoulent/soulent/gavent/gonflent/cassent/fatiguent/emmerdent
{message} .. me reveillent/derangent {stop}
ni sms/message/messages/mail/texto/appel ni sms/message/messages/mail/texto/appel ni ..
ni sms/message/messages/texto ni rien .. | sans vos {sent} | {wanted} {never} faire partie de {their} {from} ..
{wanted} {never} faire partie de vos/tes .. | fais/faire plus partie de vos/votre/ton/ta ..
{your} {message} .. me/m'/nous concernent/concerne/interessent/interesse/regardent/regarde/servent pas/plus/en ..
suis plus/pas concerne/concernee par {your}? .. | je vais plus/pu de {your}? {message}
je vais plus/pas que/qu'/k vous/tu/on .. {write} | en peu/peux/pe plus/pu de {your} {message}
illegal/interdit/droit de {me} {write} | illegal/interdit/droit de garder {held}/mes/mon ..
il/elle/on/nous/ils/je {wanted} plus/pu/jamais etre {reached} ..
il/elle/on/nous/ils {wanted} plus/pu/jamais que/qu' vous/tu/on .. ..
de/pour/faire plus/pu/jamais {received} {your}? {sent} ..
pour/comment/possible ne? de? plus/pu {received} ca/sa/rien/svp | comment/pour/possible de? ne? plus/pu recevoir
dois/devez/doit/dit plus/pu/pas {me} {write} | dois/devez plus/pu {write}
{wanted} sortir/partir/disparaitre de {their} {from}
{wanted} me retirer/desinscrire/enlever/sortir de {their} {from} | plus/pas/pu un/1 seul {sent} | pu 1/un {sent}
plus/pu/pas 1/un {sent} de plus/svp/stp/merci | plus/pu/pas/jamais d'envoi/d'envois/d'alerte/d'alertes
plus/jamais rien de/d' vous/votre part | plus/pas de vos nouvelles | plus jamais sur ce/mon numero/tel/telephone/num
plus rien sur ce/mon numero/tel/telephone/num
{write} plus/pu/jamais dessus/ici/sur/a mon/ce/cette/ma? numero/num/telephone/tel/portable/fixe/ligne ..
{write} plus/pu/jamais dessus/ici/la | {write} rien ici/dessus/sur ce | plus/rien .. {write} dessus/ici
plus/pu {write} sur ce/mon/cette/ma numero/num/telephone/tel/portable/ligne | plus y {write} ..
pas/plus de {message}/pub a/sur ce/mon/cette numero/num/telephone/tel
svp/stp/merci/plait/tel/telephone plus/pu {write} | svp/stp/merci/plait pas ecrire/envoyer/contacter/deranger
plus/pu {write} svp/stp/merci/s'il/ici/dessus/jamais | pas ecrire/envoyer/contacter/deranger svp/stp/merci/s'il
plus/pas/pu ecrire/envoyer/contacter a? moi/nous | plus/pu appeler moi/nous | {write} plus/pas/pu a moi/nous
{write} pas moi | faut/doit/devez plus/pas/pu .. {write} ici/dessus/moi/jamais/svp
faut plus/pas/pu {me}/{him}/m'en {write} | faut plus {write} | faut cesser/arreter/stopper de/d' {me}? {write}
faut cesser/stopper/arreter {your} {sent} | de ne? plus/pas {me}/{him} {write}
de ne? plus/pas {write} a ma/mon/ce/cette | ne? plus revenir vers moi/nous
de ne? plus/pas m'adresser/m'envoyer/me solliciter/me transmettre/revenir/reprendre/insister ..
plus m'adresser/m'importuner/m'ennuyer/m'embeter/me solliciter | vous prie de cesser/plus/supprimer/stopper/retirer
abstenez/abstiens vous/toi de | dispense/dispensez/libere/liberez/delivre/delivrez/debarrasse/debarrassez moi/nous de
faites moi grace de .. | epargne/epargnez nous/moi .. {message}
vous/te/t' prie/demande/somme/ordonne de/d' {me}? cesser/retirer/supprimer/effacer
vous/te/t' prie/demande/somme/ordonne de/d' {me}? enlever/oublier/desinscrire/arreter/radier
prie/demande/somme/ordonne de/d' ne? plus {me}/{him}? {write} | saurais/serais gre/reconnaissant de/d' ..
{me}/lui/leur ecrivez/contactez/relancez/appelez/rappelez/envoyez plus/pu/pas svp/stp/merci
{him} ecrivez/contactez/recontactez/relancez/rappelez/envoyez/derangez/embetez/sollicitez plus/pu
{write} plus/pu/pas {mine_own} | {write} plus/pu/pas a {mine_own} | laisse/laissez/lache/lachez {mine_own} tranquille
laisse/laissez le/la/les/ma/mon/mes/lui/nous/cette/ce .. tranquille/tranquil/tranquilles/respirer/dormir
laisse/laissez le/la/les/ma/mon/mes/lui/nous .. en paix
laisse/laissez mon/ma/ce/cette tel/telephone/portable/num/boite/tete/messagerie .. tranquille/dormir/en/respirer/vide
fichez/foutez/fous/fiche lui/leur/nous la paix | foutez/fous/fichez/fiche la paix a mon/ma/mes
foutez/fichez la paix aux gens/enfants/familles svp? | {stop} de/d' lui/leur/la/le/l' {write}
{stop} de/d' {write} a {mine_own} | desinscrivez {him}/{mine_own} | {never} {stranger} .. {message}
moi/nous pas/plus/non {message} | moi/nous {never} {stranger} .. {message}
plus/pu vouloir {write}/parler/continuer/etre
vous/toi/tu/svp fini/finir/termine/terminer/arreter/stop {write}/{sent}/envoyer
messages/message/sms pas/plus/non encore/moi/svp/merci | pas/plus encore messages/message/sms/{write}
pas/plus ecrire/envoyer/appeler moi encore | donne/mettre/fais fin pour/a messages/message/sms
ne? continue/continuez pas/plus a/de/d' {me}? {write} | ne? continue/continuez pas/plus svp/stp/merci/vos/tes/comme
revenez/reviens/revient pas/plus/jamais vers/me/m'/chez/ici moi/chercher/embeter/parler/ecrire/svp
inutile/pas/plus/rien/utile/peine/necessaire de {me}? reessayer/recommencer/revenir
inutile/pas/plus/rien/utile/peine/necessaire de {me}? insister/persister/repasser/retenter
inutile/peine/necessaire de/d' {me}? {write} | inutile/peine de/d' insister/poursuivre/continuer avec/a/svp/merci
ca/sa sert a rien de/d' {me}? ecrire/envoyer/relancer/insister/harceler/spammer | sert plus a rien de {me}? {write}
rien ne? sert d'insister/d'ecrire/de m'ecrire/de relancer
la prochaine fois/relance je/j' bloque/signale/porte/depose
au prochain/prochaine {message} je/j'/c'/plainte/signalement
au prochain/prochaine {message} .. bloque/plainte/signale/signalement/block
encore un/1 {message}/mot et/je/jporte/sinon | c'est le dernier {message} que je lis/veux/recois/tolere/vois
dernier {message} sinon plainte/je/signalement
je? demande l'/mon/ma/le/la/un/une? retrait/desinscription/radiation/effacement/arret/suppression/desabonnement ..
demande de retrait/radiation/desabonnement de/du/a/au/immediat/svp
demande de desinscription/suppression/d'opposition/d'effacement de/du/a/au/immediat/svp
""",
}
