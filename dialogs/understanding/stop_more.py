"""More orders to stop, by grammatical shape: what one no longer wants, refuses, forbids or leaves; and their stories.

Kept apart from `stop_words` for its length; groups in braces are those of that file.
"""

from __future__ import annotations

TABLES = {
    "alone": """
ca suffit comme ca | {lose} moi | ban moi | bloc moi | supr moi | supprm | unsub | desab | tg stop | pls stop
mute | hor auf | 33700 | aret | arete sa | silencio | lachez l'affaire
s t o p | st0p | dtop | srop | stip | ztop | estop | sytop | stol | stop telegram/whatsapp/sms/snap/insta | desabo
desabonnement immediat/total/direct | desactivez | desactivation | desactive moi | cessation | blacklistez moi
blacklist | coupez tout | exit | ouste | oust | stopper | basta cosi | para ya | stop d'accord | ok stop | go away
j'en veux plus | j'en veux pu | plus de nouvelles | stop now | stop direct | stop everything | now stop | bloque
je demande l'arret | arret total/definitif
kafi | kefi | saf | wa safi | safi baraka | out | ciao stop | adieu stop | arret immediat | stop definitif
c'est termine entre nous | on arrete la | on s'arrete la | j'arrete la | j'arrete ici | j'arrete tout ici
barre toi | barrez vous | casse toi | cassez vous | lachez nous | take me off | no more texts | baja | darme de baja
""",
    "order": """
{reach} moi pas/plus/jamais | {reach} moi surtout/vraiment pas/plus | {reach} pas/plus {mine} | {reach} plus/pas moi
lache/lachez l'affaire avec moi .. | cette/la/notre conversation/discussion s'arrete/arrete ici/la
je? t'ai dit d'arreter | {want} pas/plus etre dans vos/votre/ta/le/la fichiers/fichier/liste/base
{lose} {mine} | {lose} mon 06/07/adresse/mail | j'ai bloque/bloquer/block/signale votre/vos/ton/tes/ce/cette ..
pas/plus besoin de/d'/que {me} {write} | pas/plus besoin que vous/tu {me} {write}
tente/tentez/essaye/essayez/essayer/cherche/cherchez {no_more}/pas de/a {me}? {write}/joindre
merci de cesser/stopper/arreter | merci d'arreter | merci de plus/pas {me}? {write}/reprendre
{me} laisser svp/stp/tranquille/en/vivre | {me} foutiez/foute/fiche/fichiez la paix | termine/terminez ca/ici/la/cette
j'ai/t'ai/vous dit d'arreter | t'ai/vous ai dit stop/d'arreter | deja dit d'arreter | dis d'arreter
pas/plus envoyer/ecrire {message} | pas/plus encore {message} | {message} encore pas/jamais
mon refus et | que ca s'arrete/s'interrompe pour de bon | faites moi sauter de | efface/effacez moi
приберіть/прибери мене/мій .. | приберіть .. | حيدوني .. | احذفوني | ألغوا اشتراكي | yazma | yazmayin | yazmayın
larg/lage/lague mwen/amwin/moin .. | kite/kité mwen/moin/amwin .. | khalini/khellini trankil/tranquille
je m'oppose au/aux/a .. | article 17/21 .. rgpd | rgpd effacement/suppression/opposition/supprimez/effacez/oppose
on va en rester la | restons en la | on en reste la definitivement | {want}/souhaite aucun suivi/contact/appel
epargne/epargnez moi/nous .. {message} | disparais/disparaissez de mon/ma .. | va/allez voir ailleurs
otez/ote moi/nous
coupe/coupez la ligne/com/communication | on coupe la ligne/com/communication
debranche/debranchez moi/le/ce/votre bot/robot/automate?
mettez/mets/jetez/jette mon 06/07/numero/num au rebut/panier
mettez/mets/jetez/jette mon 06/07/numero/num a la poubelle/corbeille | numero reattribue ..
plus rien a m'envoyer
plus rien a m'ecrire | inutile de continuer/persister a .. {write} | vous/toi et moi c'est fini/termine/mort
je passe mon tour definitivement | ferme/fermez/cloture/cloturez mon dossier
end this/the/our chat/conversation/thread
c'est non .. lache/lachez | nao me incomod* | hasta nunca | lascia*/lasciatemi/lasciami in pace
non scrivetemi/scrivermi
hor auf | horen sie auf | lass/lasst/lassen mich/sie .. ruhe | keine nachrichten/sms .. | nie pisz*/pisac
prosze .. pisac
nu mai/ma scrie*/scrieti .. | sterge*/stergeti numarul .. | lese mwen/moin/moi an/trankil/pe ..
kite m/mwen/moin trankil
are/aret/arete/areter mesaj*/mesaz*/ekri* .. | mute moi/ce/le/cette .. | mute eternel/definitif
{stop} ekri/ecri/voye/vwaye/decrire/mecrir .. | {stop} .. mesaj/mesaz/mwen/amwin/amoin/mwin
vos/tes/ces {message} .. j'en veux plus
baraka mn/men/min/mat3awdch/khalas .. | {your} {message} je lirai/lis plus .. | plus la peine de {write}
pas la peine de reecrire
si ca/tu/vous continue/continues/continuez .. plainte | m'ecris/m'ecrivez/m'appelez encore .. plainte
tu me spam/spammes
enlevez/retirez/effacez/supprimez ce numero/num | vous l'utilisez plus
n'ecrivez/n'ecris/n'envoyez/n'envoie/n'appelez/n'appelle/n'insistez/n'insiste plus | arrete/arretez d'insister
met/mets/mettez/mettons/mettre un? terme a | {stop} le programme/bot/robot/suivi/service
va spammer/harceler/ecrire a
{no_more} un seul? {message}/mot/rappel | pas d'autre/d'autres {message}/message | pas un {message} de plus
aucun/zero contact | fais/faites moi disparaitre de | coupe/coupez les ponts | je coupe les ponts
zappe/zappez moi de | je vous/te dis stop | encore un {message} et | dites a votre robot d'arreter
suppression/effacement/retrait de mes/mon/toutes .. | demande la suppression | droit a l'oubli | droit d'opposition
pu de {message} | pu {message} | plus/pu de {message} | veuillez cesser/arreter/me retirer/supprimer/desinscrire ..
merci d'arreter/de cesser/de me retirer/de me desinscrire/de m'enlever/de supprimer ..
me retirer du/de dispositif/programme/suivi/liste/fichier | {want} me retirer/sortir/desinscrire
cesser/cessez/arreter/arretez vos/les/tous envois/sollicitations/relances/rappels
fin des/de/du/a {your}? {message} | fin {message}
stop/fin/assez/basta/halte a vos/tes/ces/cette/la/les {message}/discussion
{want} {no_more} rien .. avec/de/d vous/toi/elle/eux | {want} {no_more} rien a faire/voir/savoir
{want} {no_more} participer/continuer/repondre/discuter/echanger/vous/te
{want} pas/plus continuer cette/la/notre discussion/conversation/echange
{want} {no_more} de/d vous/toi/contact/contacts/nouvelles/suivi/conseiller
{want} {no_more} de vos/ton/votre/tes .. | termine/fini entre nous | c'est fini/termine entre nous
{want} {no_more} entendre parler de vous/toi/ca | {want} {no_more} avoir affaire
je? refuse de recevoir/d'etre/d'avoir/que .. | je refuse {your}? {message} | je refuse tout/tous contact/{message}
j'ai plus envie de vous/te/parler/discuter/repondre/continuer/recevoir/ca
ai plus envie de vous/te parler/repondre/ecrire/lire
j'en veux plus de {your}? {message} | en veux plus de vos/tes/ces
envie que ca s'arrete | envie d'arreter la/cette/notre conversation/discussion/echange
plus jamais vous/tu/on {me} {write}/ecrivez/appelez/contactez/parlez | plus jamais {me} {write}
vous/tu {me} {write} {no_more} | faut {no_more} {me} {write} | il faut {no_more} {me} {write}
je vous/te interdis de {me}? {write} | interdiction de {me} {write} | defense de {me} {write}
{want} {no_more} qu'on/que .. {me} {write} | {want} etre laisse/laissee tranquille | {want} la paix
{want} quitter/stopper/arreter la/cette/votre/ce/le conversation/discussion/groupe/chat/programme/suivi/service/truc
je quitte la/cette/votre/ce/le conversation/discussion/groupe/chat/liste/service/programme
je me retire de/du la? votre/ton/ce/cette/programme/liste/truc/service | je sors de votre/ton/cette liste/truc
{stop} de .. {message} | {stop} tout contact | coupez/coupe le/tout contact | {no_more} aucun contact
plus de contact
perds/perdez/jetez/jette/poubelle mon numero/num/tel/contact | annule/annulez tout
annule/annulez ma/mon inscription/demande/compte
{remove} mon/ma inscription/compte/profil/fiche/adresse | {remove} moi de partout | {remove} moi de la/votre/ta base
plus etre contacte/contactee/derange/derangee/sollicite/appele | a plus contacter | merci de plus {me} {write}
fous/foutez/fiche/fichez/foutre le camp | cassez/barrez vous | degagez de ma vie | va te faire voir ailleurs
laissez/laisse moi vivre/souffler/respirer/la paix
do not/dont/never message/text/contact/write/call/send/bother | don t ever .. me | never .. me again | stop it please
take me off | leave me out | i don t want .. messages/texts/sms | no more contact | opt me out
quit texting/messaging
no me contact*/llam*/mand*/envi*/moleste* | dejen/deje/deja/paren/pare/basta de .. mensajes/escribir*/mandar*/enviar*
para de escribir*/mandar*/enviar*/molestar*/llamar* | paren de .. | quiero darme de baja | borrame | borrenme
eliminen mi
nao me mand*/envi*/escrev*/contact*/lig* | nao mande* mais | parem de .. | quero sair da? | chega de mensagens
apaguem
не надсилай* | не дзвон* | не пишіть .. | більше не .. | не пишите ..
больше не .. | видаліть .. | удалите ..
لا تتصل* | لا تزعج* | لا اريد رسائل | لا أريد رسائل
ما تعاودوش | متبقاوش | ما تبقاوش
""",
    # The contrary of an order to stop, in so many words: no hunch makes one of it.
    "contrary": """
{reach} moi | {reach} {mine} | ok/oui/go {reach} | {reach} moi svp/stp | merci de me/m' {reach}
mets/mettez {mine} | mets/mettez moi en contact/dans/sur
passe/passez/file/filez/donne/donnez/envoie/envoyez lui/leur? {mine}
passer/filer/donner/transmettre ma fiche | autorise a transmettre/garder/utiliser | accord pour etre {reach} ..
accord pour etre recontacte/contacte/rappele/appele
veux/voudrais bien etre recontacte/contacte/rappele/appele/recontactee
tant qu'on me {reach} | prise de contact | garde/gardez moi dans vos | gardez/garde {mine}
compte/comptez sur/parmi moi/vous
envoyez le contact | pas m'oublier | rien ne? me? bloque | rien ne? s'y oppose
relance/relancez/rappelle/rappelez/recontacte/recontactez moi apres/quand/dans/en/demain/lundi/mardi/mercredi/jeudi ..
relance/relancez/rappelle/rappelez/recontacte/recontactez moi vendredi/samedi/vers/a/si/la/ce/cette/des/svp/stp ..
inscris/inscrivez/fiche/fichez/mets/mettez/note/notez/ajoute/ajoutez moi sur/dans la/votre/ta liste ..
me desinscrivez/desabonnez/supprimez/effacez/retirez/enlevez/virez/bloquez pas
pourquoi vous/tu {me}? {write} plus ..
pourquoi vous/tu avez/as arrete/stoppe de .. | veux/voudrais pas qu'on arrete/stoppe ..
merci de pas me lacher/oublier
{message} .. dans/ds mes/les/tes spams/spam/indesirables | recois/recoit/reçois plus vos/tes/les {message}
lache/lachez moi/nous pas | oublie/oubliez/zappe/zappez moi/nous pas | me {remove} pas | {remove} moi pas
{stop} pas les/vos/tes/ces {message} | не видаляй* .. | не удаляй* ..
changez/change/mettez/mets/notez/note/enregistrez mon nouveau? numero/num/06/07/adresse/mail
me lache/lachez/lacher/laches pas | m'oublie/m'oubliez/m'oublier/m'oublies pas | m'abandonne/m'abandonnez pas
me laisse/laissez pas tomber/seul/seule/dans | lache/lachez rien/pas | n'oubliez/n'oublie/oublie/oubliez pas
arrete/arretez/arretes pas de/d'/m' .. ecrire/envoyer/parler | continue/continuez a/de/d' .. ecrire/envoyer/parler
supprime/supprimez/efface/effacez/retirez/retire/enlevez pas | me desinscrivez/desinscris/bloquez/bloque pas
arretez/arrete surtout pas | veux/voudrais pas que ca s'arrete | don t stop | no pares/paren
""",
    "story": """
personne/aucun ne? {me} {write} plus .. | trois/3/4/cinq/5/deux/2/dix/10 {message} d'un coup | arret total/complet de
dernier/derniere/ancien/ancienne/veux pas/jamais? perdre {mine} | au prochain arret .. | on stop .. arret
potes/amis/gens/tous/copines/copains/ils/elles .. m'ecrivent/parlent/repondent/appellent/ecrive plus ..
fait supprimer/retirer/virer/sucrer/bloquer/enlever/radier/effacer ..
efface/effacee/raye/rayee/radie/radiee/supprime/retire de/du la/ma/mon/pole/fichier/caf/base/liste? base? de ..
pas/plus? envie de repondre/parler a/de ca/sa/cette/la/ce ..
trop/plus/marre/assez de/d'/des {message} de/du/d'/des la/le/l'/ma/mon/mes? {kin} ..
{message} de/du/d' ma/mon/mes/sa/son {kin} .. | qu'on/qui degage/degagent/degagez ..
on/doit/doivent degage/degager ..
on stop au/aux/a | au feu/rouge .. stop | stop pub partout/sur | des stop/stops .. | un stop pub
{message} d'un coup/de suite/a la fois ..
arrete/arretez/enleve/enlevez avec? les/tes/vos emojis/majuscules/smileys/points
{want} .. plus .. recevoir d'aide/de l'aide/daide | retire du monde | connais pas 33700 | c'est quoi 33700 | le 33700
se desabonner plus tard | dit d'arreter l'/la/le/les/de/mon/ma/a ..
lache/lachez moi/nous pas .. | oublie/oubliez/zappe/zappez moi/nous pas .. | {remove} moi pas ..
don t stop .. me/us/this/now
laisse/laissez moi lire/relire/regarder/jouer/chercher/deviner/expliquer/bosser/travailler/cuisiner ..
laisse/laissez moi respirer 2/deux/cinq
arrete/arretee/arretes par la/les/un/une/deux .. | ma/sa/cette resiliation ..
resilier mon/ma forfait/box/bail/assurance ..
frere/soeur/pere/mere/pote/potes/copine/copain/cousin/patron/chef/amis/copines/employeur {me} {write} plus ..
il/elle/ils/elles {me} {write} plus ..
quitter la/le/l' restauration/vente/batiment/filiere/commerce/coiffure/mecanique ..
plus de {message} de/du/d' l'/la/le/mon/ma? employeur/patron/cfa/lycee/ecole/prof/copine/copain/ex/banque ..
fin de la discussion avec/entre mon/ma/le/la/mes/eux ..
{remove} moi de/du/d' la/ce/cet/cette? creneau/seance/atelier/session/horaire/reunion/visite ..
{remove} moi de/du/d' la/ce/cet/cette/mon? lycee/college/cfa/internat/foyer/classe/boite/merde/galere ..
insiste/insistez pas sur .. | {stop} avec les/le/la/ce/cette stage/stages/maths/formations/cours/dessin/dossier ..
{stop} l' envoi en/a ..
{stop} de me/m'/nous/te/se vouvoyer/tutoyer/dire/proposer/coucher/mettre/prendre/mentir/traiter/faire ..
{stop} de me parler comme/mal/de/sur/avec/en/fort ..
{stop} de me/m'/nous coucher/lever/ronger/plaindre/mefier/comparer/juger/voir ..
{stop} d'ecrire/decrire en/mon/ma/comme/tout/avec .. | {stop} de parler comme .. | {stop} de l'appeler ..
il/elle/pere/mere/frere/soeur/ex/daron/daronne/chef/patron/ils .. me laisse/laissent tranquille/tranquil/respirer
{want} plus recevoir de/d'/des colis/aide/argent/courrier/lettres/sous/allocations/bourse .. | ciel se degage
se degage
cancel the/monday/tuesday/friday/meeting/and .. | oublie/oublies tout le temps | {stop} tout de suite tes/vos ..
pas la peine de m'ecrire/m'appeler a/avant/le/en .. | efface tout mon/son/l' historique/telephone/travail/dossier
enlever/enleve/retire/retirer mon/ma/mes platre/appareil/dents/bague/points/permis .. | je force pas
forces/force pas trop
pas envie de parler de ca/lui/elle/mon/ma .. | plus d'appel masque/inconnu/cache .. | si je tape stop ..
degage de mon/du/de foyer/logement/appart/lycee/cfa/stage/chez ..
bloque moi lundi/mardi/mercredi/jeudi/vendredi/un/le ..
arretez/arrete/stop c'est trop gentil/drole/bon/mignon/beau/marrant | mort/morte/mdr de rire
trop gentil/drole/mignon
{want} me? desabonner/desinscrire/resilier de/du/d'/la/le/mon canal/netflix/spotify/sfr/free/orange/prime/disney
{want} me? desabonner/desinscrire de/du/d'/la/le parcoursup/pole/caf/salle/club/cantine/internat/permis/foot/vinted ..
telephone/site/page/appli/carte/compte/porte/ordinateur/ascenseur bloque .. | bloque les numeros ..
appelez/appelle/rappelez/rappelle moi? plus tot/tard/souvent/longtemps .. | {message} recu/recus/recue ..
aucun/zero/pas {message} recu/recus ..
lache/lachez moi un/une/des/le sourire/com/like/info/place/truc/cigarette/euro ..
{want} la paix avec/dans/chez/entre .. | degage/degagez la/le/les route/place/passage/table/voie/chambre ..
degage du temps ..
{want} quitter l'/le/la/mon/ma/mes/ce/cette/cet armee/poste/boite/ville/cite/quartier/pays/bled/region/appart ..
{want} quitter l'/le/la/mon/ma/mes/ce/cette/cet internat/maison/foyer/restaurant/entreprise/metier/marine/club ..
sors/sortez moi le/les/un/une/ton/votre/mon dossier/papier/papiers/livre/carte/contrat/truc/stylo ..
annule/annulez la/le/ma/mon commande/pizza/billet/reservation/vol/trajet ..
raye/rayee de la liste electorale/d'attente ..
j'ai/reste plus de {message} .. | sortez/sors moi de la/cette/ce galere/merde/classe/situation/trou
foutez/fous la paix aux/a | c'est ce que dit/disait/dis .. | l'option .. {write} | option permis/voiture/cantine
ai/as/a/ont/avez/ete/est/fait/m'a/m'ont/s'est/suis degage/degager/coupe/resilie/retire/enleve/efface/cesse/cancel ..
ai/as/a/ont/avez/ete/fait/m'a dit/mis/crie degage/stop/casse/fous/arrete .. | que je degage | stop par erreur
ecris/ecrivez/parle/parlez/appelle/appelez/envoie/envoyez/repondez/reponds moi? plus souvent/gros/simple/simplement
ecris/ecrivez/parle/parlez/appelle/appelez/envoie/envoyez moi? plus lentement/tard/clairement/court/long/vite/fort/clair
besoin de plus de {message} | tu/vous me? m'? deranges/derangez/saoules/saoulez/genes/genez/embetez/embetes pas ..
ecris/ecrivez/parle/parlez/repete/repetez moi? plus tot/fort/doucement/vite
m'ecrivez/m'ecris/m'appelez plus tard/tot
me/m' {write} pas avant/apres/le/la/sur/pendant/ce/a/au/en/ecris/ecrivez/par/demain/aujourd'hui ..
arrete/arretez de m'appeler monsieur/madame/mademoiselle/chef/frere .. | pourquoi vous/tu {me} {write} plus ..
voulais/veux pas me? desabonner/desinscrire/arreter/stopper .. | me saoules/soules pas | tu forces pas
ca me derange pas ..
vais pas te/vous bloquer/signaler | signale pas | je vous/te signale que ..
de/que me? desabonner/desinscrire/resilier de/d'/du ..
plus/trop/aucun/zero/0 de? {message} sur/depuis/dans/avec/chez .. | no more money/classes/school/work
numero .. effacez/efface/supprimez/supprime l'ancien/ancienne/autre/vieux | dis/dit/dire/dites stop au/aux/a/en/la ..
stop au/aux/a/a la/motion/playing/it you/ou/quoi | dit stop au/aux/a/en/la | bus stop | the stop | stop is
arrete/arretez vos/tes/ton/avec blagues/blague/betises/conneries/char/tes/mensonges/cinema/delires
arrete avec tes/ton
arrete je rougis/rigole/pleure/ris | retirez/retire moi un/une epine | efface/effacez l'ancien/ancienne/vieux
prenez/prends ce/mon numero | lache/lachez moi cette/ta | tranquille et toi/vous | stop je pleure/rigole/ris
comment je? me desinscris/desabonne de/d | arrete/arretez de me vouvoyer/tutoyer/dire | ils/il/elle a/ont retire
vous vous? prenez .. qui | vous prenez pour | prenez pour qui | {want} .. me retirer mon/ma/mes/le/la/des
est bloque/bloquee | suis bloque/bloquee | bloque chez/dans/sur/a/au/par
{want} {no_more} continuer l/la/le/les/mes/mon/ma/en/a/au/comme/dans | {want} {no_more} repondre a/au
{want} {no_more} de/d ecole/lycee/college/cfa/cours/formation/stage/cigarette/shit/alcool
{want} {no_more} rien faire/foutre/comprendre/apprendre/manger/sentir
envoyez/envoie/envoyer/ecris/ecrivez/dites/dis moi plus de/d infos/informations/details
envoyez/envoie/envoyer/ecris/ecrivez/dites/dis moi plus de/d renseignements/doc/documents/choses
plus d'infos | plus d'informations | plus de details/renseignements
je refuse de bosser/travailler/aller/faire/manger/dormir/retourner | refuse de travailler
{want} quitter/stopper/arreter l/la/le ecole/lycee/college/cfa/maison/formation/foyer/sport/fac/cours
annule/annulez mon/ma/le/la permis/rdv/rendez/stage/voyage/code/entretien
fin de contrat/stage/mois/annee/journee/semaine
c'est fini avec/entre ma/mon/nous/elle/lui .. copine/copain/ex/mec/meuf
quand .. {stop} | si j'arrete
""",
}
