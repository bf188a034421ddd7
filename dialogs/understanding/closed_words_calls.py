"""Call me so: when, on whose phone, what is wrong with mine; and leave to keep or to hand on what was said.

"Bip moi vers 14h" and "appelle sur le portable du daron, le mien est pété" agree by saying how it is to be done. A
postponed call ("rappelez plus tard") is no such thing, nor is a phone that is out of order by itself.
"""

from __future__ import annotations

GROUPS = {
    "ring": """
appelez | appelle | rappelez | rappelle | bip | bipe | bipez | sonne | sonnez | contactez | contacte | telephonez
telephone | joignez | joins | ecrivez | ecris | call
""",
    "ring_me": """
appelez moi | appelle moi | rappelez moi | rappelle moi | bip moi | bipe moi | bipez moi | sonne moi | sonnez moi
contactez moi | contacte moi | telephonez moi | telephone moi | joignez moi | ecrivez moi | ecris moi
passez moi un coup de fil | passe moi un coup de fil | envoyez moi un message | envoie moi un message
""",
    "clock": """
1* | 2* | 7* | 8* | 9* | midi | les cours | l'ecole | le lycee | le travail | mon travail | le repas
manger | la sieste | le foot | le sport | les vacances | l'aprem | le matin | le soir
""",
    "o_clock": """
1* | 2* | 7* | 8* | 9* | midi | matin | aprem | soir | le matin | le soir | l'aprem | en fin de journee
""",
    "a_day": """
demain | apres demain | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | ce soir | cet aprem
demain matin | demain soir | demain aprem | cet apres midi | la semaine prochaine | le matin | le soir | l'aprem
""",
    "phone": """
num | numero | tel | telephone | portable | fixe | mobile | whatsapp | snap | insta | mail | adresse | 06 | 07
""",
    "calls": """
appelle | appellent | rappelle | rappellent | appelez | rappelez | appelles | rappelles | contacte | telephone
appellera | rappellera | appellerez | rappellerez
""",
    "broken": "pete | casse | mort | vole | perdu | coupe | foutu | nique | hs | bloque | en panne | plus de batterie",
    "permission": """
autorisation | accord | consentement | permission | feu vert | go | aval | benediction | ok | approbation
""",
    "proposed": """
proposition | offre | aide | appel | rdv | rendez vous | invitation | mission | quete | defi | challenge | deal
conditions | regles | marche | contrat | accompagnement | suivi | main tendue | idee | contact | echange
""",
    "to_whom": """
a la dame | a la madame | a la conseillere | au conseiller | au monsieur | a ton collegue | a votre collegue
a ta collegue | a vos collegues | a la mission locale | a l'equipe | a la meuf | au mec | a qui vous voulez
a un conseiller | a une conseillere | a quelqu'un
""",
    "answers_kept": """
les reponses | mes reponses | les rep | mes rep | mes res | les infos | les messages | mes messages | la conversation
la conv | les donnees | mes trucs
""",
    "no_telling_twice": """
comme ca/sa j'ai pas/plus/rien a tout? repeter/redire/reecrire/recommencer/raconter/refaire/expliquer
comme ca/sa je repete/recommence/redis/raconte pas/plus tout? | ca/sa m'evite/evitera de tout? redire/reecrire
ca/sa m'evite/evitera de tout? repeter/raconter/recommencer/refaire/expliquer mon/ma/toute? histoire/vie/situation?
ca/sa m'evite/evitera de repeter/recommencer | ca/sa evite de tout? repeter/redire/recommencer
ca/sa me servira/sert | ca/sa peut/pourra me? servir | ca/sa sera utile
""",
    "fear": """
j'ai peur | j'ai un peu peur | ca me fait peur | ca fait peur | je flippe | je flippe un peu | je stresse
je suis timide
je stresse un peu | je suis stresse | je suis stressee | j'ai la trouille | j'ai le trac | je suis gene | je suis genee
je suis pas a l'aise | j'ai la honte | j'ai honte | j'angoisse | ca me stresse | ca m'angoisse | je suis pas bien
""",
}

TABLES = {
    "yes": """
{ring_me} apres/avant/vers/a/entre/des {clock} | {ring_me} {a_day} apres/avant/vers/a? {clock}? | call me {a_day}
{ring_me} je te/vous raconte/explique/raconterai/expliquerai/dirai tout? | {ring_me} sans probleme/souci/hesiter
{ring_me} sur le/la/l'/mon/ma/ce/son {phone} de/du/d' ma/mon/mes/le/la? {folks}
{ring} sur le/la/l'/mon/ma/ce/son {phone} de/du/d' ma/mon/mes/le/la? {folks}
{ring_me} sur mon/le/ce {phone} | {ring_me} sur whatsapp/snap/insta/messenger/telegram
{ring} vers/apres/avant {clock} je suis dispo/libre/la | {a_day} {o_clock}? parfait/nickel/impec/impeccable
{a_day} a/vers/apres/avant {o_clock} parfait/nickel/impec/impeccable
{a_day} {clock}? ca/sa me va/convient/arrange nickel/bien/parfaitement?
si quelqu'un/on/vous/tu/un/une conseiller/dame? pouvait/pouviez/peut/pourrait/pouvez me/m' {call} ce/ca/sa? serait top
si quelqu'un/on/vous/tu/un/une conseiller/dame? pouvait/pouviez/peut/pourrait/pouvez me/m' {call} ce/ca/sa? serait cool
si quelqu'un/on/vous/tu/un/une conseiller/dame? pouvait/pouviez/peut/pourrait/pouvez me/m' {call} ce/ca/sa? serait super
si quelqu'un/on/vous/tu/un/une conseiller/dame? pouvait/pouviez/peut/pourrait/pouvez me/m' {call} ce/ca/sa? serait bien
si quelqu'un/on/vous/tu pouvait/pouviez/peut/pourrait m'aider ce/ca/sa? serait top/cool/super/bien/genial/parfait/ouf
et on est bon/bons/bonne/good/carre | et c'est parti/bon/carre/regle
je vous/te/t'/leur? donne/accorde/laisse/file/offre mon/ma/l'/la/le/un {permission}
vous/tu avez/as l'/mon/ma/le/un {permission} | j'accepte votre/ta/la/le/cette/ton/l'/vos/les/ce {proposed}
je prends/valide votre/ta/la/cette/ton {proposed} | j'accepte avec plaisir/joie/grand
vous/tu lui/leur donnez/donnes/filez/files/passez/passes/transmettez {mine_to_give}
donnez/donne/filez/file/passez/passe/transmettez {mine_to_give} {to_whom} | {keep} {answers_kept}
vous/tu pouvez/peux/px les sauvegarder/garder/stocker | oui/ouais vous/tu pouvez/peux/px les sauvegarder/garder/stocker
{keep} {answers_kept} {no_telling_twice} | {keep} tout {no_telling_twice} | {keep} le/la/les/ca {no_telling_twice}
{fear} mais oui/ok/ouais/d'accord/go | {fear} mais c'est oui/ok/d'accord | {fear} mais je veux/suis bien/d'accord/ok
{fear} mais allez/vas y? oui/ok/y/go
""",
    "practical": """
sur le/la/l'/mon/ma/ce/son {phone} de/du/d' ma/mon/mes/le/la? {folks} | sur le/la/l'/son/leur {phone} de/du/d' {folks}
le mien est/et {broken} | le mien marche/capte plus/pas | mon {phone} est/et {broken}
mon {phone} marche/capte plus/pas
c'est moi qui rappelle/appelle/rappellerai | c'est moi qui vous/te rappelle/appelle
ca/sa capte/passe pas/mal/rien/plus/jamais/peu ici/la/trop? | le reseau passe/capte pas/mal/plus/peu
ca/sa capte/passe pas/mal/rien/plus dans/chez/a/au/en la/le/mon/ma/moi vallee/campagne/village/immeuble/chambre/cave?
dans la/le/mon/ma vallee/campagne/village/immeuble/chambre/cave/montagne ca/sa capte/passe pas/mal/rien/plus
chez moi ca/sa capte/passe pas/mal/rien/plus | j'ai pas/plus de reseau | pas de reseau ici/chez? moi?
j'ai plus de forfait/credit/data/batterie/unites | j'ai pas de forfait/credit/data/unites
plus de forfait/credit/unites
pas de repondeur/messagerie/vocal/vocaux/visio/mail | je sais/peux pas l'ecouter/lire/ecouter/ecrire/l'
je lis/ecris/parle mal/pas bien? | un? petit? message/sms/msg/mess/texto avant de/d' {call}
prevenez/previens/prevenir/previent moi? un? peu? avant | prevenez/previens moi? la veille
pour {a_day} | pour {a_day} {o_clock}
ecrivez/ecris/repondez/reponds ici/la | ecrivez/ecris par sms/message/mail/whatsapp | j'ai qu'un bus par jour
y a qu'un bus par jour | j'ai un bus par jour/heure | j'ai pas de voiture/bus/permis
j'aide ma/mon/mes/le/la {folks} au/a/sur/dans/en le/la/l'? chantier/marche/garage/ferme/magasin/resto/boutique/maison
ma/mon/mes petite/petit/grande/grand soeur/frere/fils/fille dort/dorment | ma/mon/mes fille/fils/bebe dort
je se/ser/sais/peux pas lecoute/l'ecouter/lire/ecrire
pas trop tot/tard ma/mon/mes/le/la {folks}/bebe/fille/fils dort/dorment/travaille/bosse
{put} {mine_to_give} aussi? si tu/vous veux/voulez | {mine_to_give} aussi? si tu/vous veux/voulez
""",
    "about": """
prevenez/previens le/la/les/eux | ma/mon/mes/la/le {folks} est/sont/sera deja au courant | {to_whom}
{no_telling_twice} | ca/sa m'arrangerait/arrangera
je/j' attends/attend/atten/attendre ton/votre/le/un/son? coup de fil
je/j' attends/attend/atten/attendre ton/votre/le/un/son? telephone/appel/message/sms {a_day}?
ca/sa fait/fe longtemps/lontemp/lontemps/lgtps que? j'? je? attends/attend/atten/jatten
""",
    "asks_when": """
{somebody} {calls} quand | vous/tu {calls} quand | quand est ce que? qu'? {somebody} {calls} | quand {somebody} {calls}
quand est ce que? vous/tu m'? {calls} | a/vers quelle heure | quel jour | a quelle heure {somebody} m'? {calls}
a/vers quelle heure vous/tu m'? {calls} | a quelle heure dois je venir/appeler | a quelle heure je dois venir/appeler
dans combien de temps | c'est quand le/l'/mon rdv/appel/rendez vous? | le rdv c'est quand | c'est quel jour
""",
    "other": """
oui/ouais/ok/yes ma/mon/mes petite/petit/grande/grand soeur/frere/fils/fille dort/dorment
oui/ouais/ok/yes ma/mon/mes/le/la {folks} dort/dorment/travaille/bosse/rentre
oui/ouais/ok/yes j'aide ma/mon/mes/le/la {folks} | je me lance/jette dans/en/comme/sur/a
oui/ouais/ok/yes j'ai plus/pas de forfait/credit/data/batterie/unites/reseau/voiture/permis
oui/ouais/ok/yes ca/sa capte/passe pas/mal/rien/plus | oui/ouais/ok/yes mon {phone} est/marche/capte
oui/ouais/ok/yes c'est moi qui | oui/ouais/ok/yes c'est le/son {phone} de/d' ma/mon/mes/la/le {folks}
oui/ouais/ok/yes c'est celui de/d' ma/mon/mes/la/le {folks}
""",
}
