"""Orders to stop that are asked, advised, threatened or passed on; and what is asked for another thing.

Kept apart from `stop_words` for its length; groups in braces are those of all the tables of orders.
"""

from __future__ import annotations

GROUPS = {
    # What is done no more, as one asks for it.
    "writing": """
ecrire | ecrir | envoyer | contacter | recontacter | appeler | rappeler | relancer | deranger | parler | harceler
reecrire | renvoyer | solliciter | spammer | embeter | texter | saouler | souler | importuner | bombarder
""",
    # Not "sortir": "faut me sortir de là" is a call for help.
    "take_out": """
retirer | enlever | effacer | supprimer | rayer | desinscrire | desabonner | oublier | radier | blacklister
desactiver | laisser {peace} | lacher
""",
    "taken_out": """
retire | retiree | enleve | enlevee | efface | effacee | supprime | supprimee | raye | rayee | desinscrit
desinscrite | desabonne | desabonnee | oublie | oubliee | radie | radiee | blackliste | desactive
""",
    "took_out": """
supprimiez | supprimez | supprimes | effaciez | effacez | effaces | enleviez | enlevez | enleves | retiriez | retirez
retires | oubliiez | oubliez | oublies | desinscriviez | desinscrivez | viriez | virez | vires | rayiez | rayez
bloquiez | bloquez | bloques | lachiez | lachez | laches | abandonniez | abandonnez | radiiez | desabonniez
""",
    "need": "faut | fau | fo | faudrait | faudra | faudrai | faudre | faudrer | fodrait | fodra | faudrais",
    # Here it is "plus" that ends something: "vous pouvez pas" tells what one cannot.
    "end": "mettre fin | mettre un terme | mettre un point final | couper court | mettre le stop",
    "kindly": "s'il vous plait | s'il te plait | merci | pitie | de grace | please | par pitie",
    "adult": """
educ | educateur | educatrice | juge | assistante sociale | as | tuteur | tutrice | mere | maman | pere | papa
daron | daronne | tante | oncle | mari | copain | mec | copine | avocat | avocate | patron | psy | medecin
""",
    "thing": """
plan | adresse | lien | doc | document | dossier | formulaire | papier | papiers | carte | photo | horaire | horaires
numero | mail | code | itineraire | brochure | flyer | programme | planning | convocation | details | cv | liste
""",
    "running": """
mparler | mecrire | mecrir | menvoyer | mappeler | mapeler | mcontacter | mharceler | mderanger | mrelancer
""",
    "machine": "telephone | tel | portable | ordi | ordinateur | tablette | appli | pc | iphone | samsung | clavier",
}

TABLES = {
    "alone": """
coupe/coupez/eteins/eteignez/debranche/debranchez ca | pas de rappel/rappels/relance/relances
enleve/enlevez | retire/retirez | efface/effacez | supprime/supprimez | desinscris/desinscrivez | desactive/desactivez
stiop | stoip | sotp | tsop | stpo | syop | xtop | stup | stoop | stoo | sstop | stopo | stoppez moi ca
reecris/reecrivez/recontactez/rappelez/relancez pas/plus | {do_not} ap
m'ecris/m'ecrivez/m'envoie/m'envoyez/m'appelle/m'appelez ap
""",
    "order": """
est ce que/qu' vous/tu/on pouvez/peux/peut/pourriez/pourrais/voulez plus/pu {me} {writing}
vous/tu pourriez/pourrais plus/pu {me} {writing} | pouvez/pourriez/peux/pourrais vous/tu plus/pu {me} {writing}
pouvez/pourriez/peux/pourrais plus/pu {me} {writing} .. {kindly} | plus/pu {me} {writing} {kindly}
est ce que vous/tu pouvez/peux/pourriez/pourrais/voulez me? m'? {take_out}
possible de/d' {end} a/au/aux/avec {your}? {sent}/{talking}/suivi/{follow} | possible de/d' ne? plus/pu {me} {writing}
possible de/d' arreter/cesser/stopper {your} {sent}/{talking}/{follow} | possible de/d' me? m'? {take_out}
possible de/d' arreter/cesser/stopper la/ici | possible de/d' arreter/cesser/stopper de {me} {writing}
{end} a/au/aux {this}/nos/notre/les? {sent}/{talking}/{follow} | {end} aux {sent}
ca/sa vous/te derange/derangerait/embete/ennuie/gene/generait pas? de me? m'? {take_out}
ca/sa vous/te derange/derangerait/embete/ennuie/gene/generait pas? de/d' ne? plus/pu {me} {writing}
ca/sa vous/te derange/derangerait/embete/ennuie/gene/generait pas? de/d' arreter/cesser/stopper
ca/sa vous/te derange/derangerait/embete/ennuie/gene/generait pas? si on/vous/tu arrete/arretez/arretes/stoppe la/ici/ca
tu/vous veux/voulez/peux/pouvez/pourrais/pourriez/vas/allez pas arreter/stopper/cesser
tu/vous veux/voulez/peux/pouvez/pourrais/pourriez pas arreter/stopper/cesser un? peu? de {me} {writing}
tu/vous veux/voulez/peux/pouvez/pourrais/pourriez pas arreter/stopper/cesser un? peu? {your} {sent}
tu/vous veux/voulez/peux/pouvez/pourrais/pourriez pas me? m'? {take_out}
il? {need} plus/pu {me}/{him} {write} | il? {need} plus/pu {write} moi | il? {need} plus {running}/menvoye/mecri/mapele
il? {need} plus/pu/pas {write} ici/sur/a ce/mon/cette num/numero/tel/telephone
il? {need} {stop} la/maintenant/{kindly}
il? {need} {stop} de {me} {writing} | il? {need} {stop} {your} {sent} | {need} voir/penser/songer a me? m'? {take_out}
{need} voir/penser/songer a arreter/stopper/cesser la/maintenant/de/les/vos | {need} me? m'? {take_out} svp/stp/merci
qu'il {need} me {take_out} | {adult} .. dit/veut/demande/pense/conseille que/qu' vous/tu devez/dois me? m'? {take_out}
{adult} .. dit/veut/demande/pense/conseille de/d' me? m'? {take_out} de chez vous
vous/tu devez/dois me? m'? {take_out}
{adult} .. dit/demande/conseille de/d' plus vous/te repondre/parler/ecrire
{need} me {take_out} de chez vous | qu'il {need} me {take_out} de chez vous | {adult} .. dit d'arreter avec vous/toi
{wanted} {never} que/qu' je/j' recoive/recois/recoit/lise/aie {your} {sent}
pas/plus/inutile/rien .. peine/utile/besoin de/d' continuer/poursuivre/insister/perseverer a/de {me}? {writing} ..
peine/inutile de/d' continuer/poursuivre/insister/perseverer a/de {me}? {writing} ..
ca/sa sert a rien de continuer/insister/poursuivre a? {me}? {writing}? ..
evite/evitez/eviter/eviteriez de/d' {me} ecrire/envoyer/contacter/recontacter/relancer/deranger/texter/parler
evite/evitez/eviter d'ecrire/d'envoyer/decrire ici/dessus/sur/svp/stp/merci/c'est
evite/evitez/eviter de me? m'? recontacter/relancer/deranger
te/vous fatigue/fatiguez/embete/embetez/casse/cassez/emmerde pas/plus a/de {me} {writing}
desactive/desactivez moi | sors/sortez/quitte/quittez de? ma conv/convo/discussion/vie/messagerie/boite
sors/sortez de mon tel/telephone/portable | sors/sortez de mes dm/mp/messages/sms/notifs
inscrit/inscrite bah/ben/donc/alors/eh/du coup? {erase}
servez/sers/utilise/utilisez vous/toi plus/pas/pu de? {this_line}/{held}
arretez/arrete/stop/stoppez/cessez de votre/ton cote | donc stop/arretez/arrete ici/par/aussi/pour/chez ..
je? vous/te dis stop en? toutes lettres | {stop} de {running} | stop {running}
remercie/merci .. mais on stoppe/coupe/cesse la/ici | remercie/merci .. mais je? j'? stoppe/coupe/cesse la/ici
si je/j' recois/recoit encore un/1/des/vos/tes {sent} .. vous/toi/plainte/bloque/signale
plomb/cable/crise si je/j' recois/recoit encore un/1/des/vos/tes {sent} ..
{wanted} plus/pas etre dans vos/votre/tes/ton/ta/tous papiers/dossiers/registres/contacts/trucs/tablettes/fichiers/sms
{wanted} sortir/partir/disparaitre/degager de vos/tes/ces/votre/ton sms/messages/trucs/contacts/papiers/delires/affaires
que/qu' plus/pu personne de chez vous {me} {write} | plus/pu personne de chez vous {me}/doit {write}
refuse d'etre {reached}/suivi/suivie/fiche/inscrit/inscrite | {held} doit/doivent/devrait/devraient etre {taken_out}
lache/lachez mes/ma/mon baskets/basket/grappe/bottes/pompes/slip
plus d'appels/d'appel/dappel chez mes/mon/ma .. plus/svp/stop/merci/du
demande/voudrais/veux/exige/souhaite/aimerais a? etre {taken_out} | {stop} l'/cet? envoi automatique/auto/svp/stp/merci
{stop} les/vos/ces/tes envois automatiques/auto/svp/stp/merci
j'en ai ma/la dose/claque de/des/d' vos/tes/ces? {message}
pour que/qu' vous/tu me? te? vous? m'? taises/taisiez/taisez/arretes/arretiez/arretez/cessiez/stoppiez/lachiez/oubliiez
laisse/laissez beton/tomber avec moi | marre/ras/casquette/bol/claque d'etre {reached} par un/une/votre/ton/ce ..
ai deja? dit/repondu/ecrit hier/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/deja? que/qu' je voulais plus rien
si vous/tu arretez/arretes/arrete/cessez/cesse/stoppez pas je/j' bloque/signale/porte/passe/appelle/previens/change ..
si vous/tu arretez/arretes/arrete/cessez/cesse/stoppez pas je vais .. plainte/police/flics/bloquer/signaler/gendarmerie
""",
    "contrary": """
{writing}/ecrivez/ecris/envoie/envoyez/appelle/appelez plus/pas a/au/chez/sur .. .. mais/plutot a/au/chez/sur ..
plus/pas de/d' {sent}/appels/appel a/au/chez/sur/dans .. .. mais/plutot a/au/chez/sur/dans ..
{stop} de m'appeler .. moi/mon/je c'est/prenom/nom/m'appelle/suis ..
{stop} de m'appeler .. c'est pas mon nom/prenom
{stop} de m'appeler madame/monsieur/mademoiselle/mme/mr/bebe/frere/gamin/petit/jeune/comme/par ..
plus/aucun/pas de? {message} de mon/ma/mes/la/le conseiller/conseillere/referent/referente .. depuis ..
plus/aucun/pas de? {message} de mon/ma/mes/la/le educ/assistante/formateur/tuteur .. depuis ..
plus/aucun/pas de? {message} de mon/ma/mes/la/le conseiller/conseillere/referent/educ/formateur .. normal ..
si vous/tu/on {me}? {write} pas/plus je/j'/ca/on/c'est/comment ..
{wanted} pas/surtout/jamais que/qu' vous/tu/on me/m'/nous {took_out} .. | {wanted} pas etre {taken_out} ..
vous/tu allez/vas/va {stop} .. si/quand je/j' reponds/repond/dis/mets/viens/fais/trouve/change/rate/loupe/donne ..
vous/tu allez/vas/va {stop} de {me} {writing} .. .. si/quand je/j' reponds/repond/dis/mets/viens/fais/rate/loupe ..
mon/ma/le/la {machine} .. efface/supprime/vire/enleve/bloque tout? tout seul/seule ..
mon/ma/le/la {machine} .. efface/supprime/vire/enleve/bloque les/mes/des ..
dont/never stop/quit texting/writing/messaging/sending/contacting ..
don t stop/quit texting/writing/messaging/sending/contacting .. | do not stop/quit texting/writing/messaging/sending ..
evite/evitez/eviter {your} appels/appel/vocaux/mails .. prefere*/plutot/mieux ..
{erase} mon/mes/ce message/sms/reponse/photo/vocal ..
pourquoi .. {typing}/ecrit/marque/mis stop en/a/au/dans/sur la/le/bas/fin/votre/vos ..
frere/soeur/cousin/cousine/pote/neveu/niece/fils/fille/gosse/copain/copine a/ont tape/mis/ecrit/envoye/marque stop ..
faut repondre/ecrire/taper/envoyer/mettre/dire stop
qui a/ont {typing}/ecrit/mis/tape/envoye stop je/moi/on/c'est/pas/il/elle .. ..
{erase} mon/mes/le/ce dernier/premier/message/messages/sms/reponse {message}/reponse je/j'/c'/il/y ..
{erase} mon/mes/le dernier/premier/avant {message}/reponse ..
{erase} mon/ma/mes snap/insta/instagram/facebook/whatsapp/tiktok/fb/story/stories/photo/photos ..
me/m' virez/vire/virer l'? la? les? mon? mes? alloc/allocation/argent/bourse/salaire/paye/paie/sous/combien ..
surtout continue/continuez .. {sent} .. | tout effacer
possible de/d' arreter/cesser/stopper la et/pour/jusque/puis/ce/aujourd'hui ..
""",
    "story": """
lui/leur dis/dit/di/redis/reponds/repond/ecris/crie {stop} .. | lui/leur dis/dit/di/redis/reponds/repond {stop} .. .. ..
lui/leur ai/avais/a/ont dit/ecrit/repondu/crie {stop} .. | lui/leur ai/avais/a dit/ecrit/repondu/crie {stop} .. .. ..
me/m'/ma a? dit/dis/di/crie/repond/sort {stop} .. | m'/ma a? dit/crie/repondu {stop} .. .. ..
lui/leur ai/avais? dit/dis/ecrit/repondu {me} {write} plus ..
je oublie tout .. | j'oublie tout/toujours/souvent/vite ..
 je/il/elle/ils sors/sort/quitte de? ma/mon/mes ..
{end} a mon/ma/mes/un/une/l'/la/le .. | {end} aux/a {sent} de/du/d' mon/ma/mes/un/la ..
evite/evitez/eviter .. .. {hour} .. | evite/evitez/eviter de/d' m'? ecrire en/avec/comme/des/trop/aussi/long ..
evite/evitez/eviter de/d' {me} {writing} .. .. prefere*/plutot/mieux/passez/ecrivez/ecris/envoyez ..
{need} {me} {take_out} de/du/d' chez mon/ma/mes/lui/elle ..
{need} {me} {take_out} de/du/d' foyer/famille/maison/lycee/cfa/internat/ici ..
qu'il {need} {me} {take_out} de/du/d' foyer/famille/maison/lycee/cfa/internat ..
qu'il {need} me {take_out} de/d' chez mon/mes/ma/lui/elle ..
peine/besoin/inutile de/d' me? m'? envoyer/renvoyer/donner/redonner le/la/l'/les/un/une/mon/ma? {thing} ..
pas/plus la? peine de/d' me? m'? envoyer/renvoyer/donner/redonner le/la/l'/les/un/une/mon/ma? {thing} ..
operateur/sfr/free/orange/bouygues/banque/vinted/shein .. me/m' .. pubs/pub/messages/sms/spam .. relou/saoule/saoulent
lis/reponds pas tout de suite ..
""",
}
