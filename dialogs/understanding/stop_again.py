"""Orders to stop said once more, said nicely, or said by somebody else; and what tells, asks or forbids another thing.

Kept apart from `stop_words` for its length; groups in braces are those of all the tables of orders.
"""

from __future__ import annotations

GROUPS = {
    "told_you": """
dit | di | demande | ecrit | ecris | repete | repondu | repond | tape | mis | envoye | signale | precise
""",
    "i_have": """
ai | vous ai | vs ai | t' ai | t'ai | te ai | l'ai | avais | vous avais | t'avais | on vous a | on t'a
""",
    "times": """
2 | 3 | 4 | 5 | 6 | 10 | 15 | 20 | 50 | 100 | 1000 | deux | trois | quatre | cinq | dix | cent | mille | plusieurs
plein de | combien de
""",
    "nth": """
2e | 3e | 4e | 5e | 2eme | 3eme | 4eme | 5eme | 10e | 10eme | 100e | deuxieme | troisieme | quatrieme | cinquieme
dixieme | derniere | enieme | nieme
""",
    "once_more": "stop | arreter | d'arreter | arretez | arrete | de stopper | stoppez | non merci | desinscription",
    "nice": """
aime bien | adore | kiffe | es adorable | etes adorable | etes adorables | t'es adorable | t'es mignon | etes mignon
apprecie | aime beaucoup | etes gentil | etes gentils | etes gentille | etes sympa | etes cool
es gentil | es gentille | es sympa | es cool | t'es gentil | t'es gentille | t'es sympa | t'es cool | est gentil
est sympa | est cool | c'est gentil | c'est sympa | c'est cool | c'est mignon | c'est adorable | merci pour tout
merci quand meme
merci beaucoup | rien contre vous | rien contre toi | pas contre vous | pas contre toi | pas mechant | pas mechamment
sans rancune | desole | desolee | pardon | en veux pas | bonne idee | bon boulot | bon travail | bonne intention
jolie attention | super ce que vous faites | bien ce que vous faites | cool ce que vous faites | respect | bisous
""",
    "nicely": "stop | stopp | c'est stop | stop stop",
    # What is done to somebody, never by a message of ours.
    "hurt": """
frapper | frappe | cogner | battre | toucher | tripoter | pousser | bousculer | gifler | pincer | mordre
etrangler | violer | racketter
""",
    "do_not": """
ecris | ecrivez | envoie | envoyez | texte | textez | contacte | contactez | recontactez | relance | relancez
""",
    "third": """
il | elle | ils | elles | mon pere | ma mere | mon frere | ma soeur | mon ex | mes parents | mon beau pere
mon patron | mon chef | mon mec | ma copine | mon copain | ces gens | ces mecs | les gens | les autres | le prof
les profs
""",
    "they_stop": "arrete | arretent | arretait | arretaient | stoppe | stoppent | cesse | cessent",
    "hand_on": """
donne | donnez | donner | file | filez | passe | passez | transmets | transmettez | transmettre | partage | partagez
divulgue | divulguez | diffuse | diffusez | montre | montrez | vends | vendez | refile | refilez | communique
communiquez | publie | publiez | affiche | affichez | revends | revendez
""",
    "again_please": """
renvoyer | reenvoyer | renvoie | renvoies | renvoyez | remettre | redonner | redire | repeter | reecrire
""",
    "leave_us": "desinscrire | desabonner | retirer | desengager | desinscris | desabonne",
    "wound_up": "arreter | stopper | cesser | couper | interrompre | mettre fin | rompre",
}

TABLES = {
    "alone": """
on va se quitter la | on va s'arreter la | plus la peine | {do_not} pas/plus stp/svp? | plus jamais de la vie
plus jamais rien | plus rien jamais | jamais plus rien | stop terminus | c'est le terminus | rien plus jamais
terminus tout le monde descend | fin de ligne | game over | stop mission | plus un mot | pas un mot de plus
plus un seul mot | plus rien du tout | clap de fin
""",
    "order": """
lisez/lis/ecoutez/ecoute/entendez/entends/comprenez/comprends pas .. .. stop/arretez/arrete/cessez
{hand_on} pas/plus/jamais .. .. stop/arretez/arrete/cessez/effacez/supprimez
pas compris/lu/entendu/ecoute .. stop/arretez/arrete/cessez | vous/te/t' l'ai deja? {told_you} .. {once_more}
{nice} .. mais j'arrete la/ici/tout | veut/veulent/demande/exige/aimerait/prefere que vous/tu arretiez/cessiez/stoppiez
veut/veulent/demande/exige/aimerait/prefere que vous/tu arretez/cessez/stoppez/laissiez/oubliiez ..
auras/aurez/aura jamais/plus de? reponse/reponses/nouvelles .. | venez/viens/vient plus me/m'/nous {write}
{i_have} deja? bien? {told_you} deja? {times}? fois? de/d' {stop} | {i_have} deja? {told_you} de? {once_more}
{i_have} deja? {told_you} {times} fois {once_more}/non | {i_have} deja? {times} fois? {told_you} {once_more}
{i_have} {told_you} et repete/redit/reecrit .. {once_more} | {i_have} {told_you} {once_more} {times} fois
{i_have} deja {told_you} non/que .. {once_more}
{times} fois que je/j'/on .. {once_more} | {times} fois que je/j'/on .. dis/dit/demande/ecris/repete de/d' {stop}
{nth} fois que je/j'/on .. {once_more} | {nth} fois que je/j'/on .. dis/dit/demande/ecris/repete de/d' {stop}
j'ecris/tape/mets/envoie/marque stop comme/alors/voila/donc/puisque .. | ecris/tape/mets/envoie stop comme/puisque ..
dit/demande d'? ecrire/taper/mettre/envoyer stop alors/donc voila/stop/je ..
{nth} fois {once_more} | {once_more} pour la {nth} fois | pour la {nth} fois {once_more}
stop {nth} fois | stop {times} fois | encore une fois {once_more} | une derniere fois {once_more}
je? vous/te/t' dis/di/demande/supplie/prie de/d' {stop} ..
je? le/vous/te? redis/repete/redemande {once_more} | je? vous/te redis/repete/redemande de/d' {stop}/plus/{me}
je? vous/te? repete/redis que je? {wanted} plus/pas
quoi/que vous/tu comprenez/comprends pas dans stop/arretez/arrete
vous/tu comprenez/comprends pas stop/arretez/arrete/plus | comprenez/comprends pas le mot stop/arreter
quelle partie de/du stop/arretez | stop c'est stop | non c'est non .. {once_more} | stop vous/tu savez/sais pas? lire
savez/sais pas? lire .. {once_more} | pas clair .. {once_more} | sourd/sourds/sourde .. arrete/arretez/stop
malgre mon/mes/le/les stop/stops | mon stop a/marche/passe pas/servi/marche
{told_you} stop et/mais/pourtant vous/tu/je/j'/ca ..
{told_you} stop .. continue/continuez/encore/recois/toujours | stop .. je/j'en recois encore/toujours ..
vous/te/t' {nice} .. mais {nicely} | {nice} .. mais {nicely} | {nice} .. mais pas/plus {sent}/me/m' ..
{nice} .. mais {wanted} plus .. {write}/{sent}/vous/rien | {nice} .. mais plus rien/jamais/besoin/de {sent}?
{nice} .. mais {erase} moi/{held}/{this_line}
{nicely} stp/svp? je/j'/vous/tu/c'/t' .. {nice} quand meme | stop mais merci/bisous/bonne/sans/c'est ..
{do_not} pas/plus c'est/c mort/non/fini/bon/inutile
c'est/c mort/non/fini {do_not}/insiste/insistez/continue/continuez pas/plus
non/nan/nn {do_not} pas/plus
{wanted} pas/plus/pu continuer/poursuivre/recommencer a/de/d' te/vous/t'? {write}/repondre/discuter/echanger/lire
{wanted} pas/plus/pu continuer/poursuivre a/de/d' te/vous/t' ..
plus jamais ni a/le/la/par/sms/message/appel/ce/cette/ici/demain/aujourd'hui .. ni .. | plus jamais .. ni .. rien
plus rien ni a/le/la/par/sms/message/appel/matin .. ni .. | plus jamais .. c'est/est clair/compris
{times} fois/sms/messages/par .. stop je/j'/c' ..
personne/fille/garcon/gars/proprietaire/titulaire a/de/du? .. {write} .. {wanted} plus/pas ..
veut/souhaite/desire/voulait pas/plus que/qu' vous/tu/on lui/la/le/l'/leur {write}/parlez/parle/deranger ..
veut/souhaite/desire plus/pas vous/te/t' parler/repondre/lire/ecrire/avoir ..
veut/souhaite/desire plus/pas de vos/tes/votre/ton/vous/toi ..
veut/souhaite/desire plus/pu/jamais recevoir/avoir/lire vos/tes/de/vous/rien/ces ..
ecrivez/ecris/envoyez/parlez lui plus/pas | lui ecrivez/parlez/envoyez plus/pas
{stop} de/d' {write} a mon/ma/mes/notre/nos/sa/son/ce/cette ..
oubliez/oublie/lachez/laissez mon/ma/notre/nos {people}
{third} veut/souhaite/voulait pas/plus que/qu' vous/tu lui/la/le/l'/leur/me/m'/nous .. {stop}
{stop} de me taper/tapez sur/dans les/le nerfs/systeme/oeil/haricot/tete ..
pourquoi/pq vous/tu {me} {write} .. arretez/stop/arrete/cessez/lachez/laissez/effacez/supprimez/oubliez ..
pourquoi/pq vous/tu {me} {write} .. j'ai/jamais/rien dit/demande/ecrit stop/rien/non/arreter/d'arreter ..
pourquoi/pq vous/tu {me} {write} encore/toujours .. stop/arretez/arrete
pourquoi/pq vous/tu {me} {write} encore/toujours alors/apres/si que/mon/j'ai ..
vous/tu voulez/veux/pouvez/peux pas me {leave_us} .. | {i_have} deja? {told_you} {once_more} il y a/avait ..
{i_have} deja? {told_you} {once_more} hier/avant/depuis/et/mais/pourtant ..
{they_stop} de/d' {me} {write} votre/ce/ton robot/bot/machine/numero/mission
qu'il/qu'elle {they_stop} votre/ce/ton/le robot/bot/machine
""",
    # Nothing of ours is to end here, in so many words; the hunch makes no order of it.
    "contrary": """
je? {wanted} pas/jamais vraiment? {wound_up} nos/notre/a/avec .. | {nice} .. mais {erase} moi pas ..
je {wanted} pas/surtout/jamais pas? me {leave_us} ..
ai pas/jamais l'? intention/envie de/d' {wound_up} .. | ai pas/jamais l'? intention/envie de me? {leave_us} ..
ai pas/jamais voulu/demande a? de? d'? me {leave_us} .. | je voulais/vais/compte/pense pas me {leave_us} ..
hors de question que/de/d' j'? arrete/arreter/me/m' {leave_us}? .. | sans {wound_up} nos/notre/vos/cette ..
stop harcelement c'est/est/une/l'/3018/existe/numero/association/asso ..
asso/association/numero/ligne/campagne/site stop ..
c'est quoi stop .. | c'est quoi le/la/ce/votre/ton? truc/mot/bouton/mention/option/code/message/lien stop ..
c'est quoi le/la/ce/votre/ton? truc/mot/bouton/mention/option/code/message/lien du/de/avec/pour/ou/marque stop ..
stop en/a bas/fin du/de message/sms .. | a quoi .. sert/servir .. stop .. | ca veut dire quoi .. stop ..
sert a quoi .. stop ..
pourquoi .. {typing}/ecrit/marque stop en/a/dans/sur bas/fin/le/votre ..
le/mot/bouton/option/mention/code/truc stop marche/sert/en/a/c'est/fait ..
si je? j'? {typing} stop .. | faut/doit/dois {typing} stop ou/pour/si/quand ..
{hand_on} pas/plus/jamais a? {mine}/{held} | {hand_on} pas/plus/jamais a? personne
{hand_on} a personne {mine}/{held}
garde/gardez {mine} pour toi/vous
envoie/envoi/envoyez/envois moi un/le/des/votre/l' {sent}/lien/adresse/doc/document/infos/info ..
je veux/voudrais/aimerais bien? un/votre {sent} .. | je? laisse/laisser/laissez/laissais mon numero/num
je? {wanted} plus de/d' details/infos/informations/explications/renseignements ..
{hand_on} pas/plus/jamais mon/ma/mes prenom/nom/adresse/identite/age/histoire
vous/tu/on pouvez/peux/peut/pourriez/pourrais me? m'? le/la/les? {again_please} ..
me? le/la/les? renvoyez/renvoie/redonnez stp/svp
renvoyez/renvoie moi/le/la/les/un/votre/ton message/sms/lien/question/dernier/le/la ..
renvoyez/renvoie/renvoyer le/la/les stp/svp/s'il ..
comment .. retrouver/recuperer .. {message}
""",
    "story": """
rien ne? m'interesse/m'interresse plus/vraiment .. | plus rien m'interesse ..
je veux/voudrais plus/pas parler/ecrire/repondre/contacter/discuter a/avec ma/mon/mes/lui/elle/eux/son/sa/personne ..
je me rappelle/rappelais/souviens plus/pas ..
je/j' bois/fume/mange/sors/dors/joue/danse/cours/conduis/vole/deale plus jamais ..
pourquoi/pq vous/tu {me} {write}
{stop} de/d' me/m'/nous/te/se/lui/le/la/les .. {hurt} ..
{stop} de/d' me/m'/nous/lui/le/la/les taper/tape
{stop} de/d' me/m'/nous/lui taper/tape dessus/devant/avec/comme/c'est/il/elle/quand/parce ..
que/qu' {third} {they_stop} ..
faut/faudrait/voudrais/veux/aimerais/espere que/qu' {third} {they_stop} de/d' me/m'/nous/lui/se ..
que/qu' {third} me/m'/nous laisse/laissent/lache/lachent/oublie/oublient ..
quand {third} {they_stop}/va/vont .. arreter? ..
quand est ce que/qu' {third} va/vont arreter/cesser .. | {third} va/vont/doit/doivent/devrait {wound_up} ..
dis/dites/dire lui/leur d'/de/qu'il arreter/arrete/cesser/stopper .. | {third} {they_stop} pas/jamais/plus? de/d' ..
m'/me/nous/lui a/ont/avait deja? {told_you} de/d'/que {stop} ..
{i_have} deja? {told_you} .. {stop} .. a/au/aux mon/ma/mes/son/sa/lui/elle/eux ..
{i_have} deja? {told_you} .. {stop} de/d' fumer/boire/jouer/me/manger/crier/mentir/courir ..
{i_have} deja? {told_you} a/au/aux mon/ma/mes/son/sa/lui/elle/eux/le/la .. {stop} ..
lui/leur {i_have} {told_you} .. {stop} .. | mais stop au/aux .. | {nice} .. mais stop au/aux/les/l' ..
{nice} .. mais {nicely} de/d' me? m'? vouvoyer/tutoyer/stresser/raconter .. | je/j' {do_not} pas/plus ..
ai/as/a/avons/avez plus rien ni .. ni .. | bois/mange/dors/sors/fume/joue/vois plus jamais/rien ni .. ni ..
{third} {they_stop} .. | jusqu'au terminus .. | terminus de/du/le/la/bus/tram/metro/ligne ..
au/le/descends/habite/vers/ligne .. terminus ..
""",
}
