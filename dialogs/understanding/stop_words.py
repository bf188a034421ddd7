"""The words of an order to stop, of a story that only sounds like one, and of politeness; `stop` reads them."""

from __future__ import annotations

GROUPS = {
    "stop": """
arrete | arretez | arreter | cesse | cessez | cesser | stop | stopper | stoppez | arret | arrette | halte
""",
    "message": """
message | messages | sms | texto | textos | spam | pub | pubs | notif | notifs | relance | relances | mail | mails
appels | truc | trucs | bot | conversation | rappels | envoi | envois | sollicitations | notifications
alert* | spams | newsletter | newsletters | courriers | mesaj | mesaz | dm
""",
    "your": """
vos | tes | les | ces | ce | vos | tous vos | ton | votre | toutes vos | avec vos | avec tes | avec ces | avec les
avec ce | avec cette | des | de | d | le | la
vo | de vo | de vos | de tes | de ces | de ton | de votre | de ce | tous tes | tous ces | tous les
toutes ces | toutes les | a vos
a tes | aux | l'envoi de | l'envoi de vos | l'envoi des
""",
    "write": """
ecrire | ecris | ecrivez | ecrit | envoyer | envoyez | envoie | envoies | envoye | contacter | contacte | contactez
contactes | parler | parle | parlez | parles | appeler | appelle | appelez | rappeler | rappelle | rappelez
harceler | harcelez | harceles | spammer | spam | spamme | spammez | relancer | relance | relancez | recontacter
recontacte | recontactez | solliciter | solliciter | deranger | derangez | derange | embeter | embetez | saouler
saoulez | saoule | texter | repondre | insister | insistez
ecrive | ecrives | ecriviez | reecris | reecrire | reecrivez | envoyiez | renvoie | renvoyez | notifie | notifiez
importune | importunez | texte | textez | bombarde | bombardez | inonde | inondez | emmerde | emmerdez | joindre
""",
    "me": "me | m | moi | nous",
    "no_more": "plus | pu | plus jamais | plus rien | jamais plus | plus de",
    "remove": """
supprime | supprimez | supprimer | suprime | suprimez | suprimer | efface | effacez | effacer | enleve | enlevez
enlever | retire | retirez | retirer | raye | rayez | rayer | vire | virez | sors | sortez | sortir | degage
degagez | oublie | oubliez | oublier | bloque | bloquez | desinscris | desinscrivez | desinscrire
""",
    "mine": """
mon numero | mon num | mon nom | mes donnees | mes coordonnees | mes infos | mon contact | mon tel | mon telephone
mes informations | mon numero de telephone | mon dossier | mon 06
""",
    "list": """
la liste | votre liste | vos listes | ta liste | le fichier | du fichier | votre fichier | vos fichiers | ton truc
votre truc | vos contacts | tes contacts | votre base | votre repertoire | ton repertoire | votre service | liste
listes | fichier | fichiers
""",
    "want": "je veux | je voudrais | je souhaite | j'aimerais | veux | souhaite | desire | je desire",
    "lose": """
perds | perd | perdre | perdez | jette | jetez | jeter | barre | barrez | barrer | radie | radiez | radier | zappe
zappez | poubelle
""",
    "reach": """
contacte | contactez | contacter | recontacte | recontactez | recontacter | appelle | appelez | appeler | rappelle
rappelez | rappeler | ecrivez | ecris | joindre | transmettre | transmettez | transmets | inscris | inscrivez
inscrire | ajoute | ajoutez | rajoute | rajoutez | note | notez | enregistre | enregistrez
""",
    "kin": """
mere | pere | daronne | daron | soeur | frere | copine | copain | ex | prof | profs | patron | chef | banque | caf
employeur | employeurs | cfa | lycee | college | pote | potes | cousin | cousine | tante | educ | parents | famille
""",
    "peace": "tranquille | en paix | tranquil | trankil | trankille | trkl | la paix | respirer",
}

TABLES = {
    # By itself: nothing but politeness or anger around it.
    "alone": """
ما تراسلونيش | ما تراسلوني | لا تراسلوني | ما تكتبوليش | ما تهضروش معايا | وقفو
resilier | resiliation | resilie | desinscrire moi | desabonne | desabonner moi | arretez la | arrete la | arret sms
stopez | stoppe | stoppez | arreter moi ca | c'est stop | silence | fichez la paix | degagez | foutez le camp
basta | annuler | annulation | off | stop all | stopall | stop txt | stope | arrt | arrte | artet | ras le bol
no more | opt-out | stop please | cancela | cancelar | parem | alto | стоп стоп | відписка | отписка | إيقاف
ايقاف | الغاء | قفوا | صافي | حبسوا | hbess | hbes | 7bess | yezzi | yezi | khlas | hebs | rayez | raye moi
fin | arretez tout | plus rien | terminus
stop | sa/ca suffi | arret | arrete | arretez | arreter | arette | aretez | cesse | cessez | halte | basta | quitter
desabonner | desinscrire | desabonnement | desinscription | stop stop
ca suffit | c'est bon arrete/arretez | suffit | sufi | assez | ca suffit maintenant | end | quit | cancel
unsubscribe | opt out | optout | remove | para | pare | parem | parar | basta ya | chega
laisse/laissez moi | lache/lachez moi | je me retire | me retirer | lache/lachez l affaire
oublie/oubliez moi | laissez nous
je bloque | je te/vous bloque | je te/vous block | je te signale | je vous signale
c'est fini | je quitte | stop it | enough
стоп | хватит | досить | годі | відпишіть | відстаньте | отстаньте | توقف | توقفوا | قف | كفى | خلاص | حبس | حبسو
بركا | باراكا | safi | khlass | khalas | baraka
""",
    "order": """
{stop} de me/m'/nous .. | {stop} d'me .. | non stop arrete/arretez/merci/svp/stop
exige/demande/veux/voudrais/souhaite que vous/tu arretiez/arretez/arretes/cessiez/stoppiez
{message} .. commence a bien faire/m'enerver/saouler/suffire | commence a bien faire | ca commence a suffire
fini/finis/fin de? {message} | j'en veux plus/pas de vos/tes .. | dont want .. messages/texts/sms
{want} plus/pas qu'on {me} {write}/ecrive/appelle/contacte/envoie/parle/derange/relance
{want} plus/pas qu'on {me} .. {message} | qu'on {me} laisse/lache/oublie/fiche
{want} pu/plus de? {your}? {message} | {want} pu/plus {me}? {write}
plus/pas envie de {me}? parler avec/a vous/toi
plus/pas envie de vous/te/t/discuter parler/repondre/lire/ecrire/avec
plus envie de discuter/parler/repondre | pas envie de parler/discuter avec/a vous/toi/un bot/robot
plus/pas envie de recevoir .. | plus/pas envie que vous/tu {me} {write}
retirez vous | je sors de ce/cette/la liste/truc | je me retire de {their} {from} | j'arrete ici
j'arrete cette/la/de conversation/discussion/repondre/parler avec | j'arrete de vous/te repondre/parler
resilier/resiliez/resilie/annuler/annulez/annule .. abonnement/inscription/contact/messages/service/envoi/sms
resiliation | je resilie | mettez/mets fin .. {message}/conversation/contact/abonnement/echange/relances
{stop} d' {me}? {write} | {stop} d {write} | {stop} les? {write} | {stop} avec ca
{stop} la/ici svp/stp/merci
{stop} merde/putain/bordel/serieux | {stop} {stop} | vous pouvez {stop} | merci d'arreter/de cesser/d'arreter de
merci de {me}? retirer/supprimer/enlever/effacer/oublier/laisser/arreter/plus
merci de pas {me} {write}
veuillez cesser/arreter/me/supprimer
priere de cesser/me/plus/stopper/arreter | priere de pas {me} {write}
je demande/exige l'arret/la suppression/l'effacement/que vous
droit a l'oubli/effacement/opposition | je m'oppose a | je porte plainte si/pour harcelement
{me} laisse/laissez respirer/tranquille/souffler | {peace} svp/stp | fous/foutez moi la/ma paix/pe
lache/lachez moi les/la/le/un/l .. | lache/lachez moi | lache/lachez mon tel/telephone | {me} lache/lachez svp/stp
{me} saoulez/soulez/gonflez/gavez .. {message}/arretez/stop | {message} .. saoule/soule/gave/gonfle/relou/marre
marre de {your}? {message} | marre que vous/tu {me}? {write} | ras le bol de {your}? {message} | trop de {message}
arrete/arretez d/de spam/spammer/forcer/insister/relancer/harceler | forcez/force pas | insiste/insistez plus
j'ai deja? dit/ecrit/mis/repondu/envoye/demande stop/arret | je dis stop | on/c'est stop | dis stop
stop c'est bon | stop ca suffit | stop j'en peux plus
desinscri*  moi | desabonn* moi | desinscription svp/stp/immediate | desabonnement svp/stp | {me} desinscri*
{want} {me}? desinscrire/desabonner | {want} {me} retirer | {want} quitter {their} {from}
{want} que vous/tu {me} oubliez/oublies/laissiez/laissez/laisses | {want} etre {peace} | {want} la paix | {want} la pe
oublie/oubliez moi | oublie/oubliez que j'existe | perdez/perds mon numero/num/06/contact
numero .. supprimer/supprimez/effacer/effacez/retirer/oublier/oubliez | ne gardez pas mon/mes numero/num/donnees
pas mon accord pour {me}? {write} | je vous ai pas donne mon numero | qui vous a donne mon numero supprimez
ne {me} {write} pas/plus | {me} {write} plus | {me} {write} pas svp/stp | pas de {message} svp/stp/merci
je {want} aucun/zero/0 {message} | aucun {message} svp | 0 {message} | stop messages | no sms | no message
don t contact | take me off | take my | cancel my? subscription/messages/sms | i m out | get lost
leave me | stop bothering
shut up | stop spamming | no more texts | quit texting | lose my number | delete me | off the list | i unsubscribe
dejame/dejenme tranquilo/tranquila/en paz | no me contacte* | no me mande* | no me llame* | borrame | borrenme
dar de baja | darme de baja | baja | cancelar | nao me contacte* | nao me envie* | nao envie* | nao quero receber
deixem me | apaga/apague/remova o? meu numero/contacto | sair da lista | descadastrar | cancele | parar de enviar
відписатися | відпишіться | більше не пишіть | не телефонуйте | видаліть мене | видаліть номер | залиште
прекратите | больше не пишите | удалите меня | отписаться | отстань | لا تتصل* | لا ترسلوا لي | احذفوا رقمي
احذف رقمي | امسح رقمي | مسحو نمرتي | ما تبقاوش | بلا ما تعيطو | متصيفطوليش | ماتراسلونيش | الغاء | إلغاء
{want} plus que vous/tu m'ecriviez/m'envoyiez/me/m contactiez/appeliez/parliez/ecrives/ecriviez/envoyiez/rappeliez
pouvez/peux/peut m'oublier
{me} relancez/appelez/contactez/ecrivez/rappelez/recontactez/derangez/appelle/contacte/ecris/relance pas
perdez/perds mon numero/num | {want} plus de contact/contacts/nouvelles/relance | plus de contact
{want} sortir de ca/ce | tu me saoules/soules stop | laisser moi {peace} | je ne suis plus interesse
ne m'importunez plus | plus la peine de | fiche/fichez moi la paix
{stop} de/d/dme {me}? {write} | {me}? mecri/mecris/mecrivez/menvoi/menvoyez/mecriver plus
{stop} de/d {me} {write} .. {message} | {stop} {me} {write} | {stop} vous de {write}
{stop} {your} {message} | {stop} {message} | {stop} tout | {stop} ca | {stop} tout ca | {stop} maintenant
{stop} svp | {stop} immediatement | {stop} tout de suite | {stop} votre/ce/ton/le bot
que vous/tu effaciez/supprimiez/retiriez/enleviez/effaces/supprimes/enleves {mine}/tout | plus jamais de {message}
plus besoin de {your} {message} | laisse/laissez nous {peace}
{want} .. arreter/stopper/cesser {your} {message}/discussion/conversation/echange/echanges/contact/tchat/chat
fin de la conversation/discussion | c'est fini la/cette conversation/discussion | stop on arrete
{want} plus te/vous/t/me parler | plus rien recevoir | {want} .. plus .. recevoir
fuck off | go away | piss off | fous/foutez/foutez moi le camp | stop publicite | stop pub | stop harcelement
stop contact | stop tout contact | cesser tout contact | {stop} le harcelement | {stop} les frais
{stop} avec vos/tes/ces {message}
vous/tu pouvez/peux/peut/pourriez {stop} | vous me harcelez | tu me harceles | c'est du harcelement | harcelement stop
{want} {no_more} .. {message} | {want} {no_more} recevoir | {want} {no_more} que/qu vous/tu/on {me} {write}
{want} {no_more} etre {write}/contacte/contactee/derange/derangee/sollicite
{want} ne plus etre {write}/contacte/contactee/derange/sollicite | {want} ne? plus recevoir
plus recevoir de/vos/aucun {message}? | {want} pas/plus de vos/tes {message} | {want} pas recevoir
{want} recevoir plus rien
{want} .. que vous/tu/ca arretiez/arretez/arretes/arrete .. {message} | {want} que vous arretiez de
{want} que ca s'arrete vos/les/ces {message} | {want} que vous {stop} | {want} que tu {stop}
{want} {me} desabonner/desinscrire/desabonne/retirer | {want} sortir de la/votre/cette liste
{want} etre retire/supprime/efface/raye/enleve/desinscrit/desabonne ..
desabonne/desabonnez/desinscris/desinscrivez/desabonez moi | {me} desabonner/desinscrire
je me desabonne/desinscris | desabonner moi | desinscrire moi
plus/0/zero/aucun de? {message} | plus de {message} | plus aucun {message} | fini les {message}
finis les {message} | fini vos {message} | assez de {message} | assez de vos {message}
marre de vos/tes/ces {message} | ras le bol de vos/tes/ces {message} | suffit les/vos/tes/ces/avec {message}
sufi .. {message} | trop de {message}
ne? {me} {write} {no_more} | {me} {write} {no_more} | {me} {write} plus | {write} moi plus
{me} {write} {no_more} rien | n {write} plus de {message} | {write} plus rien | {write} plus de {message}/{message}
de ne plus {me} {write}
{me} laisse/laissez/foutez/fichez tranquille | laisse/laissez moi {peace} | laissez/laisse moi en paix
lesse moi {peace} | laisser moi {peace} | fous/foutez/foutre/fou/fichez/fiche moi la paix/pe | foutez moi la
lache/lachez moi la grappe | lache/lachez moi les baskets | lache/lachez moi le slip
lache/lachez moi maintenant/svp/un | lachez/lache nous | lachez/lache l affaire maintenant
{remove} {mine} | {remove} moi | {remove} moi de {your}? {list}/{list} | {remove} moi du {list} | {remove} tout
sortez moi de | sors moi de | {mine} {remove} | {mine} vous/tu/faut le/les? {remove}
{mine} .. {remove} svp/stp/merci/vite/de
n'insiste/insistez pas | n insistez/insiste plus | insistez pas je | je repondrai/reponds/repondrais plus a vos
je repondrai plus | je vous/te repondrai/reponds plus | je repondrais plus
pas/plus la peine de {me}? {write} | inutile de {me}? {write} | arreter/stopper la conversation | on arrete la/ici
on s'arrete la
je retire mon accord/consentement/autorisation | j'annule mon accord | j'enleve mon accord | je revoque
je vais vous/te bloquer/signaler | vous/te bloquer | je vous/te signale | signale si | si vous continuez
si tu continues | je vous/te bloque/block | je bloque ce numero
vos {message} me saoulent/soulent/fatiguent/gonflent/gavent | vous me saoulez/soulez/gonflez/gavez avec
tu me saoules avec tes
stop texting | stop messaging | stop contacting | stop writing | stop sending | stop calling | please stop
stop please | don t text/contact/write/message/call/send me? | dont text/contact/write/message me? | leave me alone
leave me be | remove my | remove me | delete my | no more messages/texts/sms | don t write to me
i want to stop receiving | do not contact/text/write | stop bothering
deja/dejen/dejad de escribir* | no me escrib* | dejame/dejadme/dejenme en paz | no mas mensajes
no quiero mas mensajes | no quiero recibir | borra mi | borren mi | deja de mandar*/enviar*
pare/parem/para de me? mandar/enviar/escrever/ligar | nao me mande/mandem/escreva/ligue
me deixa/deixe/deixem em paz | nao quero receber | deixem me | deixa me em paz | nao quero mais mensagens
tira o meu numero | apague
не пишіть | не пиши | не турбуйте | припиніть | перестаньте | видаліть мій | не надсилайте | не пишите
не надо писать | отпишите | удалите мой | не присилайте | залиште мене
لا ترسلوا | لا ترسل | لا تراسل* | لا تكتب* | اتركوني | اتركني | ماتصيفطوش | ما تصيفطوش | خليوني | خلوني | بغيت نحبس
الغاء الاشتراك | إلغاء الاشتراك | ما بغيتش ميساج* | كفى رسائل | توقفوا عن | توقف عن | بعدو مني | ماتكتبوش
""",
    # The same words in a story, a joke or another order.
    "story": """
arrete/arretez de me faire rire/peur/marrer/croire | arrete/arretez de me prendre/mentir/vouvoyer/tutoyer/dire
j'ai/ai/a/on bloque/bloquer/supprime/efface/oublie mon/ma/mes/le/la/les/son/sa/ses .. | mon ex .. bloque
m'a/m'ont/il/elle/on/ils .. bloque/supprime/retire/enleve/vire/raye
me retirer/enlever du foyer/lycee/cfa/collège/chez/internat/permis | ils veulent me retirer/enlever
annuler/annule/annulez mon/le/la rdv/rendez/entretien/stage | bouge pas | bouge de | bouge toi
arretes pas | j'arrete pas de | arretes de | arrete de te | arrete de me faire | arrete de rever
je veux pas arreter .. | veux pas arreter ..  | faut pas arreter ..
arrete/arretez pas | arretes/arrete tu
arrete de mentir/rigoler/deconner/dire/raconter/faire/blaguer/rire/te/crier/fumer/manger/jouer
arretez de rigoler/mentir/deconner/dire | arrete/arretez mdr/ptdr/lol | arrete/arretez ton char
mdr/ptdr/lol arrete/arretez | arrete c'est pas | arrete t'es/es/t serieux/ouf
n'arrete/arretez/arretes pas | pas arreter/arretiez/arretez
arret de bus/travail/tram/maladie/cardiaque/train/metro | arret du | l arret/arrete | un arret | en arret/stop
a l arret | les arrets | par arrete | arrete de bus
je/j' arrete/arretais | j'ai arrete/stop/stoppe/arreter/laisse/lache/supprime/efface
ai/a/as/ont/avons/ete/est/s/sest/suis arrete/arreter/arretee/stoppe/stopper/stop
me suis .. arrete/arretee/arreter/retire/retiree/desinscrit/desinscrite/desabonne | s/m/t arrete/arreter/arretent
on s'est arrete
veux/voudrais/aimerais/vais/dois/faut arreter/stopper/arrete l/la/le/les/de/mon/ma/mes/a/au/de
va/peux/devrais/doit/jdois arreter/stopper/arrete l/la/le/les/de/mon/ma/mes/a/au/de
que j'arrete | qu'j arrete | d'arreter | d'arreter de
il/elle/ils/elles/on/qui/ca/pere/mere/patron/ex arrete/arretent/s'arrete/arretait | arretent pas | arrete pas de
vous arretez les inscriptions
auto stop | du stop | de stop | faire du stop | en stop | non stop | panneau stop | stop and go | stop covid
stop ou encore | stop le/la/au sport/shit/ecole/cannabis/cours/formation/scolarite/fumer/cigarette
stopper le/la/les/l/mon/ma | stop scolarite/fumer/ecole
arreter l ecole
arrete l ecole/le lycee/les cours/la formation/le foot/le sport/en/au/a/apres/depuis/mon/ma/net/la fac/le cfa/lycee
laisse/laissez moi 1*/2*/3*/5*/un/une/le temps/reflechir/finir/jusqua/jusqu/voir/deux/dix/cinq
laisse/laissez moi 1*/2*/3*/5*/un/une/le votre/parler/te/vous/ton/tomber/du/encore/dormir/manger
laisse tomber | laisse je | laissez moi vous | me laisse/laissent pas/jamais | on me laisse
lache/lachent pas | me lache/lachent/lachez pas | lache l affaire en/avec/au | lacher l affaire avec
ai/a/ont/m'a/m'ont/ete/s'est/suis supprime/raye/retire/efface/enleve/vire
ai/a/ont/m'a/m'ont/ete/s'est/suis bloque/oublie/desinscrit/desinscrite/rayee/viree
supprime de/du | raye de/du la? | desinscrit de/du | supprime/oublie/efface insta/snap
carte/compte/dossier/tel est? bloque/bloquee | suis bloque | m'a bloque | vire du/de
suffit/suffira/suffisait pas | ca suffira
plus de {message} dans | plus de forfait | reponds/repondrai/repondre plus tard | repondrai plus tard
peux plus repondre | repondre plus
je? te? vous? reponds/repondrai/repondrais plus tard | je/te/vous reponds/repondrai plus tard
je repondrai/reponds plus tard | veux/faut pas arreter/stopper | je veux pas/plus arreter/stopper
de me tutoyer/vouvoyer | arreter/arrete/arretez de me tutoyer/vouvoyer | n'insistez pas trop | insistez pas trop
m'envoie/m'envoyait/m'envoient des | menvoie | il/elle/ils/ex/elles/qui .. {write} | recois trop | je recois
marre du/de l/la/mes/mon/rien | c'est fini le/la/avec/mon/ma/pour | fini le/la/mon
i stopped | i quit | stopped going | je cherche
mon/ma/mes ex/pere/mere/patron/prof/copain/copine/potes .. harcele/arrete/ecrit/envoie
annuler/annule le/mon rdv/rendez | para mi | para el | para la
""",
    "polite": """
definitif | definitivement | all | all of it | ras le bol | please stop
merci | sa | stp | svp | s'il te plait | s'il vous plait | bonne soiree/journee/continuation/nuit | bonsoir
bonjour | salut | maintenant | mtn | la | la maintenant | immediatement | tout de suite | vite | desormais | deja
encore | toujours | ici | bye | adieu | ciao | a plus
je/j veux plus/pas | veux plus | j'ai dit | j'ai dit non | non | oui | ok | en ai marre | j'en ai marre | marre
ca/cela me saoule/soule | me saoulez | me saoule | tu saoules | saoule | pitie | putain | wesh | wsh | frere | ptn
bordel | serieux | serieusement | c'est bon | c'est tout | c'est trop | trop | je | vous | tu | moi | ca | et | mais
a | de | avec | pas interesse | ca m'interesse pas | ca ne m'interesse pas | pour moi | please | por favor | me
pf | pff | pfff | zyva | cousin | poto | gros | bro | khey | mec | meuf | wallah | starfoullah | vas y | allez
hop | hein
donc | alors | bon
bah | ben | euh | oh | eh | he | ho | monsieur | madame | cordialement | bien a vous/toi | par pitie | de grace
pour toujours | a jamais | a vie | direct | pls | plz | thx | 3afak | afak | pour de bon | une bonne fois
une bonne fois pour toutes | rapidement | point | point barre | c'est gentil | vous etes gentil/gentils
merci beaucoup
merci d'avance | pardon | je repete | le robot | le bot | la mission locale | mission locale | c'est clair | carrement
c'est mort | tu forces | vous forcez | t'es/tu es lourd/lourde/relou/chiant/penible
vous etes lourd/lourds/relou/relous/penible/chiants
c'est relou/chiant/lourd/penible | tu/ca m'enerves/m'enerve | vous m'enervez
tout | fin | stop | bot | robot | desole | desolee | dsl | non merci | laissez tomber | laisse tomber
""",
}
