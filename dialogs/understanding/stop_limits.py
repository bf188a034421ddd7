"""What sounds like an order to stop and is none: hours, channels, a pause, quotes, questions about it, "on continue".

Kept apart from `stop_words` for its length; groups in braces are those of all the tables of orders.
"""

from __future__ import annotations

GROUPS = {
    "hour": """
le matin | le soir | la nuit | le midi | le week end | le dimanche | le lundi | le mardi | le mercredi | le jeudi
le vendredi | le samedi | trop tot | trop tard | si tot | si tard | aussi tard | aussi tot | avant 7* | avant 8*
avant 9* | avant 1* | avant midi | apres 1* | apres 2* | apres 8* | apres 9* | apres minuit | apres l'heure
apres les cours | apres le travail | pendant mes cours | pendant les cours | pendant le travail | pendant que
pendant mes heures | pendant la priere | pendant la sieste | pendant le ramadan | pendant l'ecole
pendant les vacances | en cours | en journee | en classe | au travail | au lycee | quand je | quand j' | entre 8*
entre 1* | entre midi | jusqu'a | jusqu'au | jusque | aujourd'hui | ce soir | ce matin | cette semaine | cette nuit
pour l'instant | pour le moment | pour aujourd'hui | pour ce soir | du soir | du matin
""",
    "far_from_us": """
netflix | spotify | canal | disney | prime | deezer | navigo | sncf | parcoursup | fac | licence | cned | auto ecole
salle | basic | sfr | free | orange | bouygues | insta | instagram | snap | tiktok | facebook | twitter | youtube
vinted | indeed | pole emploi | france travail | caf | cantine | club | foot | bts | cap | lycee | college | ecole
creche | formation
""",
    "saoul": "saoule | saoulent | soulent | derangent | derange | gonflent | gavent | fatiguent | genent | embetent",
    "person": """
mon chef | mon patron | ma patronne | mon pere | ma mere | mon beau pere | mon frere | ma soeur | mon ex | le prof
la prof | mon prof | ma prof | la cpe | le cpe | le patron | le chef | le juge | mon educ | mon boss | le boss
mes parents | mon oncle | ma tante | le proprio | mon formateur | le formateur | la patronne | l'educ | le psy
le medecin
""",
}

TABLES = {
    "contrary": """
jamais/pas dit stop/arret/d'arreter/arrete .. | pas tape/ecrit/mis/envoye/voulu stop ..
pas moi qui ai/a dit/mis/tape stop ..
stop .. mon/ma/mes/un/une petit/petite/frere/soeur/cousin/cousine/pote/copain/copine/erreur/chat ..
stop par/sans erreur/faire .. | on continue/reprend/recommence/reste ..
veux/voudrais/peux/peut/pret/prete bien? continuer/reprendre/recommencer .. avec/les/la/on ..
annule/annulez/oublie/oubliez le/mon/ce/cet stop/arret ..
reinscris/reinscrivez/remets/remettez/reabonne/reabonnez moi .. | si je/j'/on/tu/vous .. {typing} {stop} ..
quand on/je {typing} stop .. | {typing} stop ca/sa/il veut/fait/sert/efface/arrete/supprime/passe ..
pourquoi vous/tu .. {write} plus ..
avez/as/ai/aviez/avais cru/pense/peur que vous/tu .. arrete/arretiez/lachez/oubliez ..
vous {me} {write} plus .. fait/pourquoi/mal/grave/comment/quelque/? .. | vous/tu m'avez/m'as oublie/oubliee ..
pas/plus de/d' {channel} s'il vous/te plait .. que/juste/seulement des/les/par/sur? {channel} ..
pas/plus de/d' {channel} s'il vous/te plait .. uniquement/mais/plutot des/les/par/sur? {channel} ..
pas/plus de/d' appel/appels/vocal/vocaux/mail/mails .. que/juste/seulement/uniquement/mais/plutot .. {channel} ..
pas/plus de/d' {channel} .. que/juste/seulement/uniquement/mais/plutot des/les/par/sur/un/une/le? {channel} ..
laisse/laissez moi? un/une/votre/ton/le message/vocal/numero/num/mail/mot/adresse/contact ..
gardez/garde bien? {mine} | arretez/arrete moi si ..
enleve/enlevez/retire/retirez/supprime/supprimez/efface/effacez/oublie/oubliez pas/surtout ..
arretez/arrete vous/tu/me/ca .. rougir/pleurer/rire/rigoler .. | arretez/arrete c'est trop? gentil/mignon/adorable/beau
retire/annule/enleve/reprends mon stop .. | j'avais mis/dit/ecrit/tape stop .. finalement ..
dont/don delete/remove/erase/forget .. | leave me your/the/a/an number/address/adress/message/note/time ..
""",
    "story": """
j'arrete d'embeter/d'envoyer/d'ecrire/d'insister | dit/demande/ordonne/crie de {off} ..
dit/demande/crie de foutre/degager/me .. camp/barrer/casser ..
je/on m'? s'? arrete la/ici pour/ce/jusqu'a aujourd'hui/soir/demain/ce/l'instant/maintenant soir? ..
pas/plus/pu/jamais de? {sent} .. {hour} .. | {sent} pas/plus/pu/jamais .. {hour} ..
{stop} {your} {sent} .. {hour} .. | {halt} {your} {sent} {hour} .. | {write} pas/plus/pu/jamais .. {hour} ..
{me} {write} pas/plus/pu/jamais .. {hour} .. | {never} {write} .. {hour} .. | {write} moi/nous {never} {hour} ..
{wanted} pas/plus/pu/jamais .. {sent}/{write} .. {hour} .. | {stop} de/d' {me}? {write} {hour} ..
{stop} de/d' {me}? {write} si tot/tard .. | {wanted} pas/plus que/qu' vous/tu/on {me} {write} {hour} ..
{stop} pour/jusqu'a aujourd'hui/ce/maintenant/demain/lundi soir/matin? ..
dont/don t text/call/write/message/contact me before/after/during/at/tonight/when ..
desabonne/desabonnee/desinscrit/desinscrite .. de/d'/du/chez .. {far_from_us} ..
resilie/resiliee/resiliation/desabonnement .. de/d'/du/chez .. {far_from_us} ..
{wanted}/comment .. desabonner/desinscrire/resilier .. {far_from_us} ..
comment .. desabonne/desinscrit/desabonner/desinscrire .. {far_from_us} ..
ai/a/as/ont/avais/avait/avons dit/demande/crie .. a/au/aux mon/ma/mes/son .. de/d' {me}/lui/se/plus/arreter/cesser ..
ai/a/as/ont/avais/avait/avons dit/demande/crie .. a/au/aux sa/ses/eux/elle/lui .. de/d' {me}/lui/se ..
ai/a/as/ont/avais/avait/avons dit/demande/crie .. a/au/aux sa/ses/eux/elle/lui .. de/d' plus/arreter/cesser ..
ai/a/as/ont/avais/avait/avons ecrit/supplie/repete .. a/au/aux mon/ma/mes/son .. de/d' {me}/lui/se ..
ai/a/as/ont/avais/avait/avons ecrit/supplie/repete .. a/au/aux mon/ma/mes/son .. de/d' plus/arreter/cesser ..
ai/a/as/ont/avais/avait/avons ecrit/supplie/repete .. a/au/aux sa/ses/eux/elle/lui .. de/d' {me}/lui/se ..
ai/a/as/ont/avais/avait/avons ecrit/supplie/repete .. a/au/aux sa/ses/eux/elle/lui .. de/d' plus/arreter/cesser ..
ai/a/as/ont/avais/avait/avons dit/demande/crie a {person} de/d'/qu' .. {write}/laisser/lacher/oublier ..
ai/a/as/ont/avais/avait/avons ecrit/supplie/repete a {person} de/d'/qu' .. {write}/laisser/lacher/oublier ..
lui/leur ai/a/ont/dis/dit/avait/avais dit/demande? de/d' .. laisser/lacher/arreter/cesser/{write} ..
{off} .. il/elle/qu'il/qu'elle/on/ils m'a/ma/m'ont/nous/me/a/ont/lui/m'avait a/ont? dit/fait/sort/sorti/crie/lance ..
{off} .. m'a/m'ont dit/fait/crie/sorti .. | {off} dit/disait/crie/repete {person} ..
{off} c'est/voila/le/mot ce/mot/le que/qu'/mot/dernier? .. | {person} .. dit/crie/disait {off} ..
degage/degagee/vire/viree/exclu/exclue du/de la/des/d' logement/foyer/internat/appart/lycee ..
degage/degagee/vire/viree/exclu/exclue du/de la/des/d' cfa/stage/hotel/squat/boite ..
c'est du harcelement ce/quand/si/que/au/a ce/que/qu'/mon/le/travail? ..
c'est bientot/presque/pas/quand fini/termine les/le/la/tes/vos ..
je? reponds pas/plus a cette/ce/celle/la question/truc/la? ..
{no_more} de contact avec mon/ma/mes/lui/elle/eux/son .. | le juge/tribunal/medecin/psy .. plus de contact ..
ca/sa/page/site/appli/compte bloque .. | {message} .. s'il/svp/stp j'adore/encore/trop ..
plus de {message} svp/stp j'adore/j'aime/c'est/trop ..
veux/voudrais/veut/voulait pas qu'on/que .. arrete/arretez/arretiez/stoppe/lache ..
aucun/pas/plus de? {message} de/du/d' l'/la/le/mon/ma/leur/part? agence/employeur/cfa/lycee ..
aucun/pas/plus de? {message} de/du/d' l'/la/le/mon/ma/leur/part? patron/mission/chef/banque/mairie ..
cloture/ferme/clos/clot/supprime/efface mon dossier logement/caf/rsa/bourse/crous ..
cloture/ferme/clos/clot/supprime/efface mon dossier mdph/pole/france/asile/hlm/prefecture ..
ils/elle/il/on ont/a cloture/ferme/supprime/efface/radie/annule mon/ma/mes .. ..
arret terminus/total/bus/tram/metro/gare .. | terminus .. arret
{wanted} .. me? retirer/sortir/partir/barrer de/du/d' ce/cet/cette/la/l'/mon/ma? lycee/college/cfa/foyer ..
{wanted} .. me? retirer/sortir/partir/barrer de/du/d' ce/cet/cette/la/l'/mon/ma? internat/ecole/classe/famille ..
efface/effacer/supprimer/supprime .. sur/de/dans la/ma/mon/le/l' tablette/console/telephone/ordinateur ..
efface/effacer/supprimer/supprime .. sur/de/dans la/ma/mon/le/l' carte/cle/leboncoin/tableau ..
no message vocal/vocaux ..
arrete/arretez/stop avec les/tes/vos "super/bravo/genial/emojis/majuscules/smileys/points/mdr/lol ..
parler/echanger/discuter au/avec/a le? robot/bot/machine .. passe/passez/veux/quelqu'un/personne/vrai/humain ..
{lose} moi? un indice/exemple ..
lache/lachez moi? un/une/des/l'/le/la indice/exemple/reponse/phrase/minute/seconde/idee/piste/blague ..
je prends/garde/note {off} .. | stop/stopp t'es/tu/t serieux/srx/sur/serieuse .. | jsuis/je suis prise/pris ..
rigole/rigolais/deconne/blague/blaguais .. signale/bloque/stop .. | je? vous/te bloque/signale pas ..
je? vous/te signale que ..
terminee?/fini/finie la/le/l'/les/mon/ma moisson/stage/saison/cdd/contrat/formation/cap/vendange ..
vous/tu/on pouvez/peux/peut arreter/stopper/cesser le/un/mon/ma/la/une contrat/stage/formation ..
vous/tu/on pouvez/peux/peut arreter/stopper/cesser le/un/mon/ma/la/une apprentissage/alternance/traitement ..
retirer/recuperer/deposer/chercher mon/le/un/ma dossier/fiche/colis/carte .. | ma/son/sa/la resiliation ..
plus ecrire .. main/bras/doigt/clavier/ecran .. | peux/peut/arrive/sais plus/pas {write} ..
sans message/sms de/pendant/depuis .. | j'ai {write}/envoye .. plus rien
ai/as/a pas/plus/jamais recu/eu/lu .. {message} .. | plus/pas eu/recu/lu de {message} ..
vos/tes/le/les {message} .. dans mes/les spams/indesirables ..
je/on/il/elle/ils/elles/qui/me/se lui/leur/le/la/les {write} plus/pas ..
il/elle/ils/elles/on/mon/ma/qui .. veut/veulent plus me/m' {write} ..
{wanted}/veut/veulent plus/pas me/m'/nous {write} .. | {kin} .. veut/veulent/voulait plus/pas me/m'/nous {write} ..
1/un/une/deux seul/seule/seulement {message} a/par la/jour/fois/semaine ..
moins/trop/tant/autant de {message} a/par/d' la/jour/coup/fois .. | {message} .. me {saoul} pas/plus ..
ai/a/as/avait quitte/ferme/supprime/efface la/le/ce/cette/ton/votre {talking}/conv/chat/message ..
recois/recu/recevais plus rien/un .. | recois/recoit trop/plein/beaucoup de/d' {message} ..
{message} de/d'/du .. {far_from_us} .. | pas/plus de courrier/mail/lettre papier ..
{message} auchan/free/lidl/amazon/shein ..
on/je/j'/qu'on {done}/s'arrete/m'arrete ici/la .. ce/aujourd'hui/demain soir/matin? .. ..
on/je/j'/qu'on {done}/s'arrete/m'arrete ici/la .. reprend*/l'instant/moment/lundi soir/matin? .. ..
si je/j'/on .. vous/tu arretez/arretes/arrete/lachez/laches .. .. | a/ai/ont/as/avons/ait/avait {stop} de/d' .. ..
arrete/arretez/stop ca existe/marche/va/fait/sert/veut/coute/depend/commence ..
{remove} moi un/une/deux/le/l'/ton/votre .. | degage/sors/bloque moi des/la/les ..
degage/sors/sortez/bloque moi du foyer/lit/trou/cfa/lycee/centre/college/squat/batiment/quartier ..
qu'on {me} laisse/lache/oublie une/un/le/la/du/ma/mes/travailler/finir/parler/faire/pas ..
suivi/suivie/aide/appele/appelee par un/une/le/la/des homme/femme/psy/mec/meuf/autre/educ ..
pas/plus envie d'etre suivi/suivie/aide/appele/appelee par un/une/le/la/des .. ..
{wanted} {never} etre {reached} .. mais/plutot/juste/seulement .. ..
arret de travail/maladie/bus/tram/metro/train ..
vous/tu pouvez/peux {stop} de/d' chercher/proposer/regarder/tutoyer .. | cancel le/la/the/mon/ma/rdv/gym/classes ..
recu/recois/recoit/recevoir aucun {message} ..
dont/don t text/call/write/message/contact me? before/after/during/at/tonight/when/while .. | ya basta con el/la ..
{wanted} .. plus recevoir d'aide/daide/aide/argent/sous/colis/visites .. ..
stop egal/arret/veut en? arret/anglais/dire ..
degage du/de la/des/d' logement/foyer/appart/squat/hotel/hebergement ..
pris/prends/prendre/avale/bu/consomme trop de trucs .. | ai plus de/aucun contact/contacts/nouvelles ..
plus aucun contact avec les/ma/mon/mes/leur .. | laisse/laissez moi {peace} avant/jusqu'a/ce/aujourd'hui/le/quand ..
je/j' reviens/revient plus/pas .. | більше не бачу/можу .. .. | mi ve pi viv ..
besoin de vous/te/t'/toi embeter/deranger/contacter/ecrire/rappeler/appeler ..
besoin de vous/te/t'/toi envoyer/donner/dire/renvoyer/expliquer/fournir/voir ..
besoin de vous/toi/votre/vos pour? aide/conseils? pour le/la/les/l'/mon/ma/mes/un/une/ca/faire/trouver ..
{sent} du/des/de? groupe/groupes/insta/snap/whatsapp/discord/tiktok ..
{halt} la/les/mes/mon {sent} du/des/de groupe/groupes/insta/snap/whatsapp .. | moun/tout .. lage mwen ..
qu'on {me} voie/voit/aime/regarde/juge/prenne/aide .. | se desabonnent/desinscrivent ..
dont text/call/write/message me? before/after/during/while/at .. | veut dire quoi .. .. ..
tout le monde se barre/casse/tire .. | tlm se barre/casse/tire ..
on/il/elle/je laisse la/le/les/ma/mon .. tranquille ..
conseiller/conseillere/referent/referente/educ/formateur {me} {write} plus/pas ..
formatrice/tuteur/tutrice/agence/recruteur/recruteuse {me} {write} plus/pas ..
{me} {write} pas/plus beaucoup/souvent/assez/vite/longtemps ..
envoient/envoie/ecrivent/ecrit trop/plein de/d' {message} .. | peur/envie/besoin qu'on .. .. | peur que .. .. ..
je/on peux/peut/pourrai/pourrais .. {erase} {held} si/quand/plus/apres/comment/un ..
{want} etre {peace} dans/chez/avec/au/a/en/pour ..
cancel my gym/class/appointment/membership/flight/meeting/order .. | basta con el/la .. ..
annule tout j'ai/on/la/le .. | relou/lourd/lourde/chiant stop lol/mdr/ptdr | moins de {message} ..
un {message} par jour/semaine .. | un peu moins de/d' ..
""",
}
