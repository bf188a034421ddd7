"""Half answers, and what is told instead of one: no hunch makes a yes of them, nor a no.

"Des fois oui des fois non" is both, "plutôt oui" half of one, "je vous laisse choisir" leaves it to others;
"la dernière fois personne m'a rappelé" and "c'est pas mon tel" tell something (`told`) and no more.
"""

from __future__ import annotations

GROUPS = {
    "at_times": "des fois | parfois | un jour | un coup | une fois | tantot | certains jours | quelquefois",
    "yes_said": "oui | ouais | ok | d'accord | yes | volontiers | je veux bien | pour | chaud | chaude | partant",
    "worn_out": "creve | crevee | mort | morte | ko | claque | claquee | nase | epuise | epuisee | fatigue | fatiguee",
    "decides": "decide | decident | choisit | choisissent | tranche | dira | diront | verra",
}

TABLES = {
    "neither": """
{at_times} oui et? {at_times} non | {at_times} non et? {at_times} oui | non mais/me oui/ouais/oe mais/me non/nan
oui/ouais mais/me non mais/me oui/ouais | non mais/me si mais/me non | je veux et je veux pas | j'ai envie et pas envie
je veux bien et je veux pas | {agree} et? pas {agree} | chaud et? pas chaud | chaude et? pas chaude
je? suis? pour et contre | a la fois oui et non
non mais grave/carrement/clair/trop/tellement/clairement
plutot/presque/quasi/quasiment/vaguement/limite oui/ouais/d'accord/ok | oui/ouais/ok presque/vaguement
on va dire oui | disons que? oui/ouais/ok | mettons oui/ouais/ok | un oui timide/mou/prudent/mitige
un petit oui | un demi oui | un oui du bout | oui/ouais/ok a moitie/demi/contrecoeur/reculons/regret/force
a contrecoeur | a reculons | sans conviction | sans enthousiasme | sans plus | a moitie convaincu/convaincue | a moitie
oui/ouais/ok a la limite | oui/ouais/ok faute de | {yes_said} faute de mieux
{yes_said} c'est pareil/kif | c'est pareil pour moi | {yes_said} mais c'est bien parce/pour/uniquement
{yes_said} puisqu'il/puisque faut/vous/tu/je/c' | {yes_said} vu que j'ai pas | {yes_said} tant pis | tant pis {yes_said}
{yes_said} soupir | soupir {yes_said} | {yes_said} sans grande? conviction | {yes_said} on va dire
{yes_said} pour la forme | {yes_said} pour le principe | {yes_said} pour faire/leur/lui/vous/te plaisir/paix?
pour faire plaisir a/aux ma/mon/mes? {folks} | {yes_said} pour plus qu'on | {yes_said} pour avoir la paix
{yes_said} vous avez/t'as/tu as gagne | {yes_said} vous gagnez | {yes_said} tu gagnes
{yes_said} si ca/sa vous/t' amuse
{yes_said} si ca/sa peut/vous/te vous/te/occupe occuper/arranger/rassurer/calmer? | {yes_said} force moi
je vous/te/t'/leur laisse choisir/decider/decide/voir/juger/juge/faire/trancher/gerer
c'est vous/toi/lui/elle/eux qui choisit/choisissez/choisis/voit/jugez/juges
c'est ma/mon/mes/la/le {folks} qui {decides} | ma/mon/mes/la/le {folks} {decides} pas? moi?
ma/mon/mes/la/le {folks} {decides} pour moi
vous/tu le/la/les ferez/feras/faites/gardez/prendrez/ferais quand meme/pareil | tfacon/tfason/tafacon vous/tu/on/ils
vous/tu le ferez/feras de toute facon | t facon vous/tu/on/ils/c' | t'facon vous/tu/on/ils/c'
ma/mon/mes {folks} dit/disent/veut/veulent non/pas moi/mais je/j'/oui/ok/moi
faudrait deja que/qu' | faut deja que/qu' ma/mon/mes/il/elle | il faudrait d'abord/deja que/qu'
je ne? connais/comprends/comprend/connai/capte/pige/sais pas ce/le/cette/la/c' mot/phrase/question/terme/quoi
ce mot je? connais/comprends pas | je sais pas ce que ca veut dire | je comprends pas le mot | pas compris le mot/la
non la? c'est sa/son/le/la/ma/mon soeur/frere/mere/pere/copine/copain/pote/cousin/cousine
c'est sa/son soeur/frere/mere/pere/copine/copain/pote/cousin/cousine qui? repond/parle/ecrit?
il/elle est sous la douche | il/elle est aux toilettes/wc | il/elle est pas la/ici/dispo/reveille
ma/mon/mes/le/la/un petit/petite/grand/grande? frere/soeur/cousin/cousine/fils/fille/pote a/m'a pris/pique/vole mon tel
et si apres/jamais/demain/ensuite je/j' veux/change/veut/ai plus/d'avis/pas? | et si je change/veux d'/plus avis?
c'est mieux si je dis oui | faut que je dise oui | vous voulez que je dise oui | tu veux que je dise oui
jamais dit oui | mais bon bof
wow/waouh/ouah d'accord | ca alors | ah bon | ah bah bravo | bravo | quelle surprise
{provided} ca/sa me? paye/paie/rapporte/payait | {provided} je suis paye/payee | {provided} c'est paye/remunere
{provided} ca/sa me/m' arrange/chante/dit/plait/tente/convient/interesse
que si je veux/voudrais | c'est cela oui | oui c'est cela
{provided} j'ai/j'en ai? envie | {provided} je suis d'humeur/motive/motivee
pour le moment | provisoirement | ca/sa peut toujours servir | comme tout le monde | pareil que/comme
{yes_word} merci j'ai trouve/deja/tout | parait que/qu'
voila content/contente/contents | content/contente/contents maintenant
parait il | parait t'il | soi disant
je m'en tape/balance/moque/contrefiche/contrefous | je m'en bats | merci? captain/capitaine obvious
mon cher watson | sherlock | einstein | encore/genial/super un/une de plus | de me/m' harceler/spammer/saouler/relancer
{yes_said} pour lui/elle/eux | {provided} c'est interessant/interessante/utile/vrai/concret/bien/du
sauf avis contraire | sous condition/conditions | sous certaines conditions | avec des/mes/certaines conditions
a discuter/negocier/debattre
merci du conseil/tuyau | merci pour le/ton/votre/vos conseil/conseils/tuyau | votre altesse/majeste/honneur/grace
oui je peux parler | sauf le jour de/du l'? appel/rdv/rendez vous? | la chanson | comme d'hab quoi
et ta soeur/mere/grand/tante mere? | on y croit | je suis le pape/pere/roi noel?
je reponds/repond/ecris/ecrit a sa place | je reponds/repond/ecris pour lui/elle | de sa part
sauf imprevu/imprevus/exception | sauf quand/si je/j' suis reveille/reveillee/vivant/vivante/la/dispo/conscient
sans me contacter/recontacter/joindre/parler/deranger | trois/deux quarts/tiers oui | oui aux trois/deux quarts/tiers
mais/et? j'y crois pas trop? | mais je le sens pas | j'attends pas grand chose | mais je regrette deja?
encore un/une robot/bot/numero/questionnaire
comme si ca/sa allait/va/pouvait | la derniere fois ca/sa m'a trop? aide
""",
    "no": """
pas pour le moment | non pour le moment
desinscrivez/desinscris/desabonnez/desabonne/retirez/retire/enlevez/enleve/virez/vire moi
{yes_said} {yes_said}? et mon cul .. poulet | {yes_said} {yes_said}? et la marmotte | et mon cul .. poulet | a d'autres
compte/comptez la dessus | non mais/me carrement/grave/trop/clairement/tellement pas
je te/vous/t'/le bloque/bloquerai | je vais te/vous bloquer | recale | recalee | recale le/la bot/robot/machine
rembarre
cherche/cherchez/trouve/trouvez/prends/prenez toi/vous? un/une/d' autre pigeon/victime/cobaye/client/gogo/mouton/dupe
allez vous faire voir/foutre/cuire/mettre | vas te faire voir/foutre/cuire
va/allez chercher/voir/trouver un/une/d' autre pigeon/victime/cobaye/client | interdit | c'est interdit
interdit de/d' {call} | interdiction de/d'? {call}?
me/m' relancez/relance/harcelez/derangez/embetez/textez/ecrivez/sonnez/bipez pas/plus
relancez/relance/derangez/ecrivez/sonnez/textez moi? plus | m'ecrivez/ecris plus/pas
{what_i_said} vous/tu/faut? les/la/le jetez/jettes/effacez/effaces/supprimez/brulez/oubliez/virez/detruisez/jeter
jetez/jette/brulez/detruisez/dechirez tout/les/mes/ca/le/la | a la poubelle | direct poubelle | corbeille
combien de fois il? faut/dois/va je? que? je? vous/te? le? dire/dise/repeter/redire non
combien de fois il? faut/dois/va falloir? dire/dise/repeter/redire non | combien de fois non
combien de fois je dois/vais dire/repeter/redire non | non c'est quoi que vous/tu comprenez/comprends pas
ce/tout que j'ai? ecrit/dit/mis/raconte ca/sa? reste/restera entre moi et moi | entre moi et moi
ce/tout que j'ai? ecrit/dit/mis/raconte ca/sa? reste/restera pour/chez moi
tu/vous gardes/gardez/notes/notez/enregistres/enregistrez/prends/prenez/stockez/stockes/sauvegardez rien/pas
tu/vous supprimes/supprimez/effaces/effacez/oublies/oubliez tout/ca/les/mes
""",
    "told": """
c'est ouvert/ferme le/la/les/a/de/du? | je suis toujours/encore/bien la/present/presente
on m'a dit que c'etait/c'est/cetait nul/bidon/pourri/arnaque/inutile/long/une votre/ton? truc? mais? bon?
j'ai que ca a faire | j'ai que ca a faire de mes journees
la? derniere fois personne m'a/ma rappele/appele/repondu/aide/recontacte/contacte | personne m'a/ma jamais rappele/aide
la? derniere fois on m'a/ma pas/jamais rappele/appele/repondu/aide | on m'a/ma jamais rappele/repondu/recontacte
tout le monde me/m' le? propose/dit/promet ca? | et apres plus personne | et apres plus rien | et apres rien
on me/m' l'? a/la deja propose/dit/promis | je suis {worn_out} | je suis trop/grave/tellement/completement {worn_out}
ca/sa va pas fort/trop/bien/top/ouf aujourd'hui?/en? ce? moment? | ca/sa va moyen/mal
j'ai pas de telephone/tel/portable/numero/num/mail/adresse a? moi? | j'ai pas mon/de propre telephone/tel/portable
c'est pas mon/le telephone/tel/portable/numero/num/mien | je peux pas trop/vraiment/bien/tellement parler la/ici?
j'ai deja accepte/valide/refuse les/vos/des/tout cookies/conditions/trucs | les cookies | c'est pas mal
""",
}
