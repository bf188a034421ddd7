"""What a yes comes with: its wishes (when, how, by whom, beside whom), its why and its thanks.

None of it answers by itself; beside a yes it leaves it one ("oui svp j'en peux plus d'être chez moi", "ok mais pas en
numéro masqué sinon je réponds pas"). What is wished or given as the reason must be said to its end: "merci de pas
m'appeler" is no wish, "merci de pas m'appeler avant midi" is one.
"""

from __future__ import annotations

GROUPS = {
    "around": "la | present | presente | a cote | a la maison | dans le coin | pas loin | avec moi | rentre | rentree",
    "hour": """
avant 1* | avant 8*/9*/7* heures? | apres 1* | apres 2* | avant midi | apres midi | apres minuit
apres 8*/9* heures? | trop tot | trop tard | tot | tard | le matin | le midi | le soir | l'aprem | la nuit
le lundi | le mardi | le mercredi | le jeudi | le vendredi | le samedi | le dimanche | le week end
pendant les cours/repas | pendant mes cours | pendant le cours | pendant que je dors/bosse/travaille/mange | en cours
quand je suis en cours/classe/stage/formation/atelier | quand je dors/bosse/travaille/mange/dort
quand je suis au travail/cfa/lycee | quand je suis a table | devant tout le monde | quand il? y a du monde
""",
    "avoid": """
faut pas {call} | faut pas m'{call} | faut pas me {call} | {call} pas | {call} moi pas | m'{call} pas | me {call} pas
pas | pas d'appel | pas d'appels | merci de pas {call} | merci de pas m'{call} | merci de pas me {call}
faudra pas {call} | faudra pas m'{call} | faudra pas me {call} | evitez de m'{call} | evitez de me {call}
evite de m'{call} | evite de me {call} | sonnez pas | sauf | pas m'{call} | pas me {call} | evitez | evite
je peux pas repondre | je peux pas decrocher | je peux pas parler | je reponds pas | je decroche pas
""",
    "place": "au foyer | au quartier | chez mes parents | chez ma mere | chez mon pere | a la maison | au village",
    "hidden": """
masque | masquer | cache | inconnu | prive | anonyme | en masque | en prive | en inconnu
""",
    "never_pick_up": """
je? reponds/repond/decroche pas/jamais | je? vais pas repondre/decrocher
je? decroche/reponds pas/jamais aux/les inconnus
je? reponds/decroche jamais/pas aux numeros/appels/num {hidden}/bizarres/inconnus
""",
    "busy": """
atelier | stage | cours | formation | classe | entrainement | alternance | apprentissage | cfa | lycee | travail
foot
sport | boxe | foyer | chantier | internat | entreprise
""",
    "home": """
a la maison | chez moi | chez mes parents | chez ma mere | chez mon pere | dans ma chambre | au lit | dans mon lit
sur le canape | au foyer | au quartier | toute la journee | tout seul | toute seule | seul | seule | a rien faire
sans rien faire | enferme | enfermee | a tourner en rond | a galerer | devant la tele | a l'hotel | au village
dans ma cite | a la cite
""",
    "of_spending": """
d'etre | de rester | d'attendre | de galerer | de tourner en rond | de chercher | de dormir | de m'ennuyer
de glander
de rien faire | de faire rien | de trainer
""",
    "how_many": """
1* | 2* | 3* | 4* | 5* | 6* | 7* | 8* | 9* | un | deux | trois | quatre | cinq | six | dix | des | quelques
""",
    "days": "mois | semaines | semaine | jours | an | ans | annees | annee | heures | plombes",
    "i_wait": """
j'attends | je attends | j'attendais | je cherche | je galere | je tourne | je fais rien | je rame | j'ai arrete
j'ai rien | je veux | je suis deche | je suis dehors | personne m'a
""",
    "trade": """
cuisine | coiffure | mecanique | mecano | vente | batiment | btp | soudure | plomberie | electricite | esthetique
petite enfance | animation | informatique | securite | restauration | boulangerie | patisserie | maconnerie
menuiserie | peinture | commerce | logistique | cariste | aide soignant/soignante | sante | agricole | elevage
paysagiste | espaces verts | transport | hotellerie | mode | couture | beaute | social | service | serveur | serveuse
""",
    "path": """
formation | stage | alternance | apprentissage | cap | bac pro | contrat | boulot | travail | metier | permis | code
logement | cv | lettre | entretien | projet | orientation | inscription | mission
""",
    "papers": """
papiers | papier | paperasse | papie | courriers | courrier | dossiers | dossier | demarches | administratif | trucs
droits | formulaires | inscriptions | site | sites
""",
}

TABLES = {
    "practical": """
{avoid} {hour} | merci de m'/me {call} {hour} | faut m'/me? {call} {hour} | {avoid} devant ma/mon/mes/la/le {kin}
{avoid} quand/si ma/mon/mes/la/le {kin} est/sont/soit/rentre? {around} | {avoid} chez ma/mon/mes {kin}
{avoid} quand ma/mon/mes {kin} dort/dorment/bosse/travaille
pas? en numero/num/appel {hidden} | pas? de/d'/un numero/num/appel/appels en? {hidden} | numero/num/appel {hidden}
appelez/appelle pas en {hidden} | {hidden} {never_pick_up} | sinon {never_pick_up} | sinon je sais pas qui c'est
numero/num/appel {hidden} {never_pick_up}
les autre/autres jours/fois je suis en/au/a/sur la/l'/mon? {busy} | les autres jours j'ai {busy}
les autre/autres jours je peux pas/bosse/travaille | sinon je suis en/au {busy} | le reste je suis en/au {busy}
si possible | si c'est possible | si ca se peut | si c'est faisable | de preference | si vous/tu pouvez/peux plutot
avec ma/mon/mes/la/le {kin} {around} | avec ma/mon/mes/la/le {kin} si possible
en presence de/d' ma/mon/mes/la/le {kin} | ma/mon/mes/la/le {kin} doit/devra etre {around}
avec quelqu'un {around} | avec un/une ami/amie/pote/copine/interprete/traducteur {around}?
un/une/le/la conseiller/conseille/educatrice/educ/assistante/psy/collegue qui
un/une conseiller/dame/femme/meuf/personne qui m'explique/m'ecoute/m'aide
une meuf/nana qui | un gars/keum qui | plutot un/une femme/homme/dame/mec/meuf/fille
faut/fo me tutoyer/vouvoyer | il faut me tutoyer/vouvoyer | on se tutoie | tutoyez/tutoie/vouvoyez moi | me tutoyer
faut/fo etre patient/patiente/gentil/gentille/cool avec? moi? | faut/fo parler lentement/doucement/fort/simple
parlez/parle lentement/doucement/fort/simple | faut/fo insister | laissez/laisse un/une message/vocal/msg/repondeur
laissez/laisse moi un message/vocal/msg | faut/fo laisser un/une message/vocal/msg/repondeur
si je reponds/decroche pas
le/ce/mon num/numero/tel c'est celui/le/a de/d' ma/mon/mes/la/le {kin}
le/ce/mon num/numero/tel c'est celui/le de? ma/mon/mes/la/le {kin}
c'est le num/numero/tel/telephone de ma/mon/mes/la/le {kin} | le/ce num/numero/tel est a ma/mon/mes/la/le {kin}
quand il/elle/ils/vous/tu/on veut/veulent/peut/peuvent/pourra/voudra | n'importe quel jour/heure/moment
n'importe quand | a n'importe quelle heure | a toute heure | jour et nuit | tous les jours | tout le temps | 24 24
sans le dire a ma/mon/mes/la/le {kin} | sans prevenir ma/mon/mes/la/le {kin} | mais discretement | discretement
rien dire a ma/mon/mes/la/le {kin}
faut/fo que ma/mon/mes/la/le {kin} sache/sachent/savent pas/rien
{call} moi? {place} | me {call} {place} | m'{call} {place} | si possible pas {hour}
si possible pas en? numero/appel/appels {hidden}
""",
    "about": """
j'en peux/peut/peu/pe plus {of_spending} {home}? | j'en peux/peut/peu/pe plus
j'en ai marre/assez {of_spending} {home}?
marre {of_spending} {home}? | ras le bol {of_spending} {home}? | je reste {home}
je suis toujours/coince/coincee/enferme/enfermee {home}
je fais/fait rien {home}?
je fais/fait rien de mes/ma journee/journees/vie/dix/10 doigts? | mes journees | toute la journee
je m'ennuie | je m'ennuie {home} | je me fais chier {home}? | je tourne en rond | je galere trop?
je suis perdu/perdue | je suis en galere
je suis deter/determine/determinee/serieux/serieuse
c'est/cest la 1*/premiere/1ere fois que/qu' je demande/ose/parle de/d'/a? l'aide/aide/quelqu'un/ca?
c'est la premiere/1ere fois qu'on me/m' demande/propose/aide/ecoute/appelle/parle
pour une fois qu'on me/m' demande/aide
pour une fois que quelqu'un me/m' demande/aide/propose | pour une fois
ca fait {how_many} {days} que? qu'? {i_wait} | depuis {how_many} {days} | ca fait longtemps que {i_wait}
ca fait trop? longtemps | ca fait un bail/moment que? {i_wait}? | {how_many} {days} que {i_wait}
j'attends depuis {how_many}? {days}? longtemps?
j'osais/ose/oserais/oserai pas demander/appeler/parler/venir | j'osais/ose pas le dire/demander | j'allais demander
je comprends/comprend/compren/capte/pige rien a/aux/au mes/ces/les/tous/leurs? {papers}
je comprends/comprend/compren/capte rien a tout? ca | je suis perdu/perdue dans/avec mes/les/ces {papers}
j'y comprends rien | je suis nul/nulle en? {papers}? | pour mes/les/remplir {papers} | a mes {papers}
m'aider/aidez/aide pour/avec/dans mes/les/mon/ma/ce {papers}/{path}
aidez/aide moi pour/avec/a mes/mon/ma/les {papers}/{path}
je sais plus/pas quoi faire de ma/mes vie/journees | je sais plus quoi faire | je sais pas quoi faire apres/comme/plus
je sais pas vers qui me tourner | je sais pas par ou commencer | je sais pas/plus a qui demander/parler
ma/mon/mes/la/le {kin} est/sont/sera? au courant | ma/mon/mes/la/le {kin} sait/savent deja?
ma/mon/mes/la/le {kin} le sait/savent
ma/mon/mes/la/le {kin} m'en? a/ont deja/tout/bien? explique/expliquer/parle/raconte/conseille/montre
m'a/m'ont tout/bien/deja? explique/raconte/montre
c'est ma/mon/mes/la/le {kin} qui m'a/m'en dit/parle/conseille/montre
et moi aussi je veux | moi aussi je veux
pour un/une/le/la/l'/cette/mon/ma {path} en/de/d'/dans? la/le/l'? {trade}? | surtout pour la/le/l' {path}/{trade}
pour la/le/les {trade} | surtout | pour trouver/chercher un/une {path}
pour apprendre | pour avancer | pour m'en sortir | pour sortir de la/ca | pour ma vie/mere/famille/fille/mon fils
j'ai besoin de parler/bouger/travailler/bosser/sortir/conseils/soutien | j'ai besoin d'un/d'une {path}
besoin d'un/d'une {path} | besoin de parler/sortir/conseils/soutien
besoin que quelqu'un/qu'on m'aide/m'explique/m'ecoute
je cherche un/une/du {path} | je cherche une place | je veux bosser/travailler/m'en sortir/avancer/une/un {path}
je veux apprendre un? metier?
merci d'avance | merci a toi | merci de m'/me? proposer/demander/penser/ecouter/aider/repondre | merci pour tout
merci d'avoir propose/demande/pense/repondu/appele/ecoute | trop gentil | trop gentille | c'est adorable | vous gerez
tu geres | ca fait plaisir | ca me soulage | ca me rassure | ca me touche | ca changera | ca me changera les idees
merci de? la vie | dieu vous/te benisse | que dieu vous benisse | vous etes des anges | vous etes super/top/cool
i need help/advice/it/support/guidance | i need a job/hand/training/internship | i need to talk/work
for/with my? school
for/with my? work/job/studies/papers/future/cv | my friend/bro/brother/man/sister | i m lost | i m bored
thank you so much | thanks a lot | muchas gracias | necesito ayuda | lo necesito
preciso de ajuda | preciso muito | мне нужна помощь | мені потрібна допомога | محتاج مساعدة | محتاجة مساعدة
""",
    "unsure": """
j'en peux/peut/peu plus de vous/tes/vos/votre/ton/ce/ces/cette | marre de/d' vous/tes/vos/votre/ton/toi/ce/ces
oui/ouais/yes ma/mon/mes/la/le {kin} est/sont au courant
oui/ouais/yes ma/mon/mes/la/le {kin} m'a/m'ont tout/bien/deja? explique/raconte/parle
merci de pas/plus/ne m'/me? {call} | si possible pas/jamais | si possible non | si possible rien
""",
    "no": """
si possible me? m'? {call} pas/plus | merci de plus m'/me? {call}
""",
}
