"""More of the closed answers: everyday talk that comes to a yes, and the why of one who wants to be helped.

Slang ("jsuis op", "pas de malaise"), a no typed by mistake ("j'ai mis non mais c'est oui"), a want told as its reason
("aidez moi svp, je m'en sors plus").
"""

from __future__ import annotations

GROUPS = {
    "schooling": """
lycee | ecole | college | fac | cap | bac | bts | formation | apprentissage | alternance | stage | travail | cours
etudes | mfr | contrat | classe
""",
    "no_means": "sous | argent | travail | logement | ressources | revenus | rien | solution | taf | toit",
    "bot": "bot | robot | machine | ordinateur | ia | toi | repondeur | ecran",
    "typed": "mis | dit | tape | ecrit | repondu | appuye | clique | coche | envoye",
    "human": "humain | humaine | vrai humain | vraie personne | vrai conseiller | quelqu'un de vrai | etre humain",
    "to_restart": "reprendre | refaire | faire | trouver | apprendre | commencer | avancer | bosser | travailler",
    "left_school": """
j'ai arrete le | j'ai arrete la | j'ai arrete l' | j'ai arrete mon | j'ai arrete ma | j'ai arrete les | j'ai quitte le
j'ai quitte la | j'ai quitte l' | j'ai quitte mon | j'ai quitte ma | j'ai lache le | j'ai lache la | j'ai lache l'
j'ai lache mon | j'ai lache ma | j'ai fini le | j'ai fini la | j'ai fini mon | j'ai fini ma | j'ai rate mon
""",
}

TABLES = {
    "yes": """
je suis op/ope/ready/up/go/operationnel/operationnelle/deter/bouillant/bouillante
je suis trop/grave/hyper/super/carrement/bien op/ope/ready/deter/chaud/chaude/partant/partante
izi/easy/ez balance/envoie/go | niquel/nickel/nikel/nickele crome/chrome/krom | evidement
vous/tu m' avez/as convaincu/convaincue/eu | tu mas/ma convaincu/convaincue | vous mavez convaincu/convaincue
je me lance | allez je me lance | je me jette a l'eau | j'y vais | j'en reve
j'ai bien/tout? reflechi je me lance | j'ai bien/tout? reflechi je fonce/signe | j'ai bien/tout? reflechi je dis oui
j'ai bien/tout? reflechi c'est oui/bon/ok | refuser moi? jamais | dire non moi? jamais
impossible de refuser | impossible de dire non | j'ai {typed} non mais c'est oui/ok/bon | erreur c'est oui
j'ai {typed} non mais je voulais dire/mettre/ecrire oui | j'ai {typed} non par erreur c'est oui
je me suis trompe/trompee/plante/plantee c'est oui/ok | je me suis trompe/trompee je voulais dire/mettre oui
pardon je voulais dire/mettre oui | je voulais dire/mettre/ecrire oui | finalement oui/ok | c'est finalement oui
ma/mon/mes {folks} veut/veulent/accepte/acceptent/valide/dit/est bien? oui? ok? d'accord? et moi aussi/pareil
avec vous/toi oui avec .. non | {nah} ca/sa me va/convient tres/super bien | {nah} ca/sa me va/convient nickel
{nah} ca/sa me va/convient parfaitement bien? | j'en aurais bien/trop/vraiment/grave besoin
j'en ai trop/vraiment/grave/bien/tellement/clairement/fort/beaucoup? besoin
aidez/aide moi svp/stp | aidez/aide moi s'il vous plait | aidez/aide moi s'il te plait | aidez/aide moi par? pitie
pitie aidez/aide moi | aidez/aide moi par? pitie? je m'en sors plus/pas tout? seul/seule?
aidez/aide moi par? pitie? jm'en sors plus/pas tout? seul/seule?
aidez/aide moi je suis perdu/perdue/a bout
je dis/dit/dirais pas non bien? au contraire | je vais pas dire non au contraire
je/j' veux/voudrais/aimerais/aimerai/aimere bien que/qu'/k' on/quelqu'un/vous/il/elle m'/me? {call}
je/j' veux/voudrais/aimerais/aimerai/aimere bien que/qu'/k' on/quelqu'un/vous/il/elle m' aide/aidez/aidiez/explique
je/j' veux/voudrais/aimerais/aimerai/aimere bien que/ke/qu' on/quelqu'un/vous mede/med/maide/mapel/mapelle
j'aimerais/aimerai/aimere bien kon maide/mapel/mapelle | je/jeu ve/veu/veux/veut bien kon maide/mapel/mapelle
jeu ve/veu/veux/veut bien | je ve/veu bien | mai/me/mes oui ecrivez/ecris/appelez/appelle/vas | mai/mes oui
moi moi c'est oui | enfin quelqu'un qui .. carrement/grave/ouf oui | enfin quelqu'un qui demande/propose carrement
""",
    "about": """
je suis dans la/le mouise/merde/galere/panade/hess/sauce/besoin | je suis a bout/bloque/bloquee/au bout
je m'en sors plus/pas tout? seul/seule? | je y? arrive plus/pas tout? seul/seule | j'y arrive plus/pas
je tourne en rond {home}? | j'ai plus/pas de {no_means} | j'ai plus/pas de {no_means} ni de? {no_means}
ni de {no_means}
j'ai justement un/une/mon/ma/des .. a faire/refaire/trouver/preparer/rendre/finir
j'ai un/une cv/lettre a faire/refaire | depuis que {left_school} {schooling}
depuis que {left_school} {schooling} je fais/fou/fous/glande rien/plus?
depuis que {left_school} {schooling} je galere/tourne en? rond?
{left_school} {schooling} .. j'aimerais/voudrais {to_restart} ..
{left_school} {schooling} .. je veux/cherche {to_restart} ..
j'aimerais/voudrais bien? {to_restart} quelque chose/un/une/mes truc/formation/metier/etudes?
je veux pas finir/terminer/rester/me comme/a/au/dans/sans/en/retrouver/chez .. | je veux pas rester sans rien
j'ai jamais ose demander/parler/appeler/venir/le | j'ose jamais demander | j'ai honte de demander/parler/appeler/venir
d'habitude j'ai honte/peur de? demander/parler/appeler | d'habitude j'ose pas? demander/parler/appeler?
d'habitude je demande pas | ca/sa fait 2/deux/3/trois oui | mon doigt a glisse/ripe/fourche/derape
c'est le doigt qui a glisse | faute de frappe | j'etais de mauvaise humeur
j'etais enerve/enervee/venere/fatigue/fatiguee/creve/crevee/relou/mal/vener
je? prefere/prefererais parler a un/une {human}
je? prefere/prefererais parler a un/une {human} plutot? que/qu' a? un/une? {bot}
a 2/deux/plusieurs on reflechit/avance/est/va/trouve mieux | a 2/deux/plusieurs on est/va plus fort/loin
faut que je me bouge/reveille/lance/remue/reprenne/mette/secoue | faut me bouger
ma/mon/mes/la/le {folks} m'a/ma/m'ont envoye/donne/file/passe/filer/donner/envoyer le/ce/votre/ton lien/site/numero
ma/mon/mes/la/le {folks} m'a/ma/m'ont envoye/donne/file/passe/donner/envoyer le/ce/votre/ton num/contact/flyer/message
en ce moment
""",
    "polite": """
tah les fous | tah l'epoque | tah l'ouest | khouya | akhi | sahbi | kho | hermano | amigo | amiga | bratan | ote
mon/ma frere/pote/ami/cher/vieux/gars robot/bot | monsieur/madame/mister/mr le? robot/bot | petit robot/bot
desole/desolee/pardon pour hier | desole/desolee/pardon pour tout a l'heure | desole/desolee pour le retard
desole/desolee/pardon pour la derniere fois | desole/desolee/pardon pour mon message | t'facon | tfacon
""",
    "unsure": """
croyez/pensez/crois/penses/trouvez que j'en ai besoin | quand j'en aurai/ai besoin | si j'en ai vraiment? besoin
si j'en avais/aurais besoin | le jour ou j'en aurai/ai besoin
""",
}
