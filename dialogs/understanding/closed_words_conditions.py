"""What a yes may wait for and stay one: conditions about the talk itself, and who must not hear of it.

"Si ça dure pas longtemps", "à condition que ça reste entre nous", "tant que c'est pas ma mère qui décroche": how, when,
beside whom. What it would take to say yes at all ("si on me paye", "si ma mère veut") is none of it and stands nowhere
here. What somebody must not know (`kept_from`) is a wish beside a yes and a refusal by itself.
"""

from __future__ import annotations

GROUPS = {
    "provided": """
si | seulement si | que si | uniquement si | a condition que | a condition qu' | du moment que | tant que | pourvu que
sous reserve que | du moment qu' | tant qu'
""",
    # Of who may know, "si" could wait for a yes of theirs.
    "as_long_as": """
a condition que | a condition qu' | du moment que | tant que | pourvu que | sous reserve que | du moment qu' | tant qu'
""",
    "it_is": "c'est | ce soit | ca soit | ca sera | ce sera | ca reste | ca se fait",
    "folks": """
{kin} | grands parents | grand mere | grand pere | beau pere | belle mere | famille d'accueil | pote | potes | ami
amie | cousin | cousine | voisin | voisine | mec | meuf | conjoint | petite soeur | petit frere | grande soeur
grand frere | ex | prof principale | prof principal | educateurs | colocs | coloc
""",
    "of_the_talk": """
long | loin | tot | tard | cher | complique | galere | intrusif | violent | relou | chiant | gratuit
rapide | court | vite fait | confidentiel | anonyme | discret | secret | prive | entre nous | proche
par sms | par message | par ecrit | par mail | en visio | au telephone | par telephone | sur place | ici | dehors
officiel | serieux | en francais | en anglais | en arabe | la journee | le matin | le soir | l'aprem | le week end
pendant les vacances | apres les cours | demain | lundi | mardi | mercredi | jeudi | vendredi | samedi
""",
    "span": """
5 min | 10 min | 15 min | 1*h | 1h | 2h | 3h | une heure | deux heures | des heures | longtemps | trois heures
""",
    "there_is": "y a | il y a | y'a",
    "keeps_quiet": """
parliez | disiez | racontiez | ecriviez | parle | parlez | parlent | dise | dites | disent | dis | raconte | racontez
racontent | ecrive | ecrivez
""",
}

TABLES = {
    "practical": """
{provided} {it_is} pas? trop/tres/super/vraiment? {of_the_talk} | {provided} {it_is} apres/avant/vers/a {clock}
{provided} {it_is} apres/avant/pendant les/la/le/l'/mes/mon cours/ecole/lycee/travail/moisson/vacances/repas/bac/sieste
{provided} ca/sa dure/dur/prend/prenne pas? trop/plus/moins de/d'? {span}? | {provided} ca/sa dure/dur/prend pas? {span}
{provided} ca/sa dure/dur pas | {provided} ca/sa reste/rest entre nous/toi/vous
{provided} ca/sa reste/rest prive/confidentiel/secret/anonyme/discret
{provided} ca/sa sort pas d'ici | {provided} ca se sait pas
{provided} personne d'autre? lit/lise/voit/voie/ecoute/sait/sache/entend/entende/regarde ca/cela/rien/tout?
{as_long_as} ma/mon/mes/la/le {folks} est/sont/soit/soient pas? au courant/travail
{provided} ma/mon/mes/la/le {folks} est/sont/soit/soient pas? la/present/presente/presents/prevenu/prevenue/prevenus
{as_long_as} ma/mon/mes/la/le {folks} le? sait/savent/sache/sachent rien/pas
{provided} {there_is} pas ma/mon/mes {folks}
{provided} c'est pas le/la/mon/ma meme/ancien/ancienne conseiller/conseillere/educ/prof/dame
{provided} vous/tu/on {keeps_quiet} rien/pas a ma/mon/mes/la/le {folks}
{provided} c'est pas ma/mon/mes/la/le {folks} qui decroche/decrochent/repond/repondent/appelle/vient/lit
{provided} c'est une/un femme/dame/fille/meuf/homme/mec/monsieur/humain/vrai qui? m'? {call}?
{provided} c'est une vraie personne
{provided} ma/mon/mes/un/une/la/le {folks} peut/peuvent/pe venir/etre/rester/ecouter/m'accompagner avec? moi? la?
{provided} je/on peux/peut/pe/puisse venir/etre/parler accompagne/accompagnee/avec un/une/ma/mon/mes {folks}
{provided} je/on peux/peut/pe/puisse amener/ramener/emmener un/une/ma/mon/mes {folks}/bebe/fils/fille/chien
{provided} je/on peux/peut/pe/puisse ecrire/repondre/parler par/en/a/au? sms/message/ecrit/mail/anglais/arabe/tel
{provided} on/tu/je peux/peut/se tutoyer/vouvoyer/tutoie/vouvoie | {provided} on me/m' laisse parler
{provided} le/mon trajet/bus/train/tram/transport/billet est/soit paye/rembourse/gratuit/offert
{provided} {there_is} un/une bus/train/tram/interprete/traducteur pour venir/aller chez? vous?
{provided} {there_is} un/une/le bus/train/tram/arret/parking/ascenseur/interprete/traducteur
{provided} les/mes/le/la/mon/ma petits/petit/petite/enfants/fils/fille/bebe est/sont a la? l'? ecole/creche/garderie
{provided} les/mes/le/la/mon/ma petits/petit/petite/enfants/fils/fille/bebe dort/dorment
{provided} on fait ca vite/rapidement/ici/discretement/doucement | {provided} on fait ca par sms/message/tel
{provided} on va doucement
{provided} on/vous/tu/il/elle m'appelle/appellez/appelez/appelles apres/avant/vers/a/pas avant/apres? {clock}
{provided} elle/il/quelqu'un/on/vous/tu parle/parlez/parles pas? trop/tres? lentement/doucement/vite/fort/simplement
{provided} elle/il/quelqu'un/on parle arabe/anglais/espagnol/portugais/turc/russe/creole/francais/dari
si je reponds/rep/repond/decroche pas | si je suis pas la/dispo/reveille | si ca repond/rep/decroche/sonne pas
si j'ai pas de reseau/batterie/reponse | si c'est occupe/sur messagerie/sur repondeur | si ca coupe/capte pas
rappelez/reessayez/relancez/insistez/retentez si je reponds/rep/repond/decroche pas
hesite/hesitez pas a relancer/rappeler/insister/reessayer si je reponds/rep/repond/decroche pas
si vous/tu bossez/bosses/travaillez/travailles/ouvrez/etes la? | si elle/il/vous/tu a/avez/as whatsapp/snap/ca
si elle/il/on/quelqu'un peut/pouvait m'aider/aider/m'expliquer
dites/dis/parlez/parle/racontez rien/pas a ma/mon/mes/la/le {folks}
""",
    "kept_from": """
je veux pas que/qu' vous/il/elle/on/tu/ils/elles {keeps_quiet} de? ca? a/avec ma/mon/mes/la/le {folks}
je veux pas que/qu' vous/tu appelle/appelez/appeliez/previenne/preveniez/prevenez/contactiez ma/mon/mes/la/le {folks}
je veux pas que/qu' il/elle/on appelle/previenne/contacte ma/mon/mes/la/le {folks}
je veux pas que ma/mon/mes/la/le {folks} le? sache/sachent/sait/soit/soient/apprenne/apprennent/voit/voie au? courant?
vous/tu/on {keeps_quiet} rien/pas a ma/mon/mes/la/le {folks} | faut/faudra rien/pas dire a ma/mon/mes/la/le {folks}
ma/mon/mes/la/le {folks} a/ont pas a le? savoir | ma/mon/mes/la/le {folks} a/ont pas a etre au courant
ma/mon/mes/la/le {folks} a/ont pas besoin de savoir | ma/mon/mes/la/le {folks} a/ont rien a savoir/voir
""",
    "yes": """
si quelqu'un/vous/on/un/une conseiller/dame? peut/pouvez/pourrait me/m' {call} {when}? je prends/signe
si quelqu'un/vous/on peut/pouvez/pourrait me/m' {call} {when}? je dis oui
""",
    "no": """
je suis majeur/majeure ma/mon/mes/la/le {folks} a/ont pas a savoir/etre
je suis majeur/majeure ca/sa regarde/concerne que moi/personne | ca/sa regarde/concerne pas ma/mon/mes {folks}
j'ai 18/19/20/21 ans ma/mon/mes {folks} a/ont pas a savoir/etre
""",
    "unsure": """
si c'est toi/vous/eux | si c'est comme ca | si c'est tout | si c'est tout ce
""",
}
