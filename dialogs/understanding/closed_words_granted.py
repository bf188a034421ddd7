"""Leave given in a whole sentence: who may do what with what of mine, and what only begins like it.

"J'accepte que vous gardiez mes réponses", "vous avez le droit d'utiliser mon numéro", "dites à la dame de m'appeler": a
word of leave, who it is given to, what was asked, its object. Another deed ("que vous partiez", "à me lâcher"), a "not"
or a "nothing" among them is no such sentence (`yes_no_turned`).
"""

from __future__ import annotations

GROUPS = {
    "i_grant": """
j'accepte | j accepte | je accepte | j'autorise | je consens | je permets | je veux bien | je suis d'accord
je suis ok | je suis partant | je suis partante | je suis pour | d'accord | ok | oui | ouais | c'est ok | c'est bon
c'est d'accord | c'est oui | volontiers | je le veux
""",
    "grant_that": "que | qu' | k' | pour que | pour qu' | pour | a ce que | a ce qu'",
    "grantee": """
vous | tu | vou | {somebody} | votre conseiller | la conseillere | une conseillere | une dame | un monsieur
la mission locale | votre equipe
""",
    # "Gardiez" and what is written for it by ear.
    "keeps": """
gardiez | gardez | gardes | garde | gardent | conserviez | conservez | conserve | conservent | notiez | notez
notes
note | notent | enregistriez | enregistrez | enregistre | preniez | prenez | prennes | prenne | prennent | utilisiez
utilisez | utilise | utilises | stockiez | stockez | stocke | sauvegardiez | sauvegardez | sauvegarde | ayez | aies
ait | transmettiez | transmettez | transmettes | transmette | partagiez | partagez | partage | donniez | donnez
donnes | donne | passiez | passez | passes | passe | lisiez | lisez | lise | vous serviez de | te serves de
""",
    "rings_me": """
m'appeliez | m'appelez | m'appelle | m'appelles | m'appelait | m'ecriviez | m'ecrivez | m'ecrive | m'ecrives
me rappeliez | me rappelez | me rappelle | me rappelles | me contactiez | me contactez | me contacte | me contactes
me recontactiez | me recontactez | me recontacte | me telephoniez | me telephone | me joigniez | me joigne
m'aidiez | m'aidez | m'aide | m'aides | m'appellent | me contactent | me rappellent | m'accompagne | m'accompagniez
""",
    "to_keep": """
garder | conserver | noter | enregistrer | prendre | utiliser | stocker | sauvegarder | transmettre | partager
donner | communiquer | lire | vous servir de | te servir de | avoir
""",
    # "D'" before a vowel stands with its verb.
    "of_keeping": """
a garder | a conserver | a noter | a enregistrer | a prendre | a utiliser | a stocker | a sauvegarder
a transmettre
a partager | a donner | a communiquer | a lire | a vous servir de | a te servir de | de garder | de conserver
de noter
d'enregistrer | de prendre | d'utiliser | de stocker | de sauvegarder | de transmettre | de partager | de donner
de communiquer | de lire | de vous servir de | de te servir de | d'avoir
""",
    "to_ring_me": """
m'appeler | m'ecrire | me rappeler | me contacter | me recontacter | me telephoner | me joindre | m'aider
me biper | me parler | me recevoir | m'accompagner | m'inscrire
""",
    "kept": """
mes reponses | ma reponse | mes reponse | toutes mes reponses | mes rep | mes infos | mes info | mes informations
mes donnees | mes coordonnees | mes coordonnee | mes messages | mon num | mon numero | mon tel | mon telephone
mon 06 | mon 07 | mon contact | mon mail | mon adresse | mon nom | mon prenom | mon dossier | ma fiche | mes trucs
tout ca | tout | ca | cela | ce que j'ai dit | ce que j'ai ecrit | ce que je dis | ce que j'ecris
ce que je vous dis
ce que je vous ai dit | ce que j'ai raconte | ce que j'ai mis | tout ce que j'ai dit | tout ce que j'ecris
tout ce que je dis | tout ce que j'ai ecrit | l'historique | la conversation | la conv | cette conversation
""",
    "it": "le | la | les | l'",
    "asked_of_me": """
etre appele | etre appelee | etre rappele | etre rappelee | etre contacte | etre contactee | etre recontacte
etre recontactee | etre joint | etre jointe | etre aide | etre aidee | etre accompagne | etre accompagnee
etre suivi | etre suivie | etre inscrit | etre inscrite
""",
    "i_wish": """
je souhaite | je souhaiterais | je desire | je veux | je voudrais | j'aimerais | je demande a
je consens a | je suis d'accord pour | je suis ok pour | ok pour | d'accord pour | oui pour
""",
    "books": """
prenez | prends | prend | reservez | reserve | fixez | fixe | bloquez | bloque | trouvez | trouve | planifiez
programmez | organisez | posez
""",
    "booked": """
un rdv | un rendez vous | un rende vous | un rendezvous | un rende | un creneau | un entretien | le rdv
le rendez vous | une place
""",
    "tell": "dites | dis | dit | demandez | demande",
    "who_rings": """
a la dame | a la madame | a la conseillere | au conseiller | au monsieur | a votre collegue | a ton collegue
a ta collegue | a vos collegues | a la mission locale | a l'equipe | a la meuf | au mec | a un conseiller
a une conseillere | a une dame | a quelqu'un | a la personne
""",
    "hand_on": """
faites suivre | fais suivre | faites passer | fais passer | faites tourner | fais tourner | balancez | balance
transmettez | transmets
""",
    "marks": """
marquez | marque | marquer | archivez | archive | memorisez | retenez
""",
    "no_secret": """
{nothing_to_hide} | ya rien de secret la dedans | y a rien de secret la dedans | ya rien de secret dedans
y a rien de secret dedans | c'est pas des secrets | c'est pas secret | y a rien de special
j'ai rien a me reprocher
rien de secret | rien de secret la dedans
""",
    "lazy_to_repeat": """
j'ai la flemme de tout? reecrire/redire/repeter/recommencer/refaire/retaper apres?
j'ai pas envie de tout? reecrire/redire/repeter/recommencer/refaire/retaper apres?
""",
}

TABLES = {
    "yes": """
{i_grant} {grant_that} {grantee} {keeps} {kept} | {i_grant} {grant_that} {grantee} {it} {keeps}
{i_grant} {grant_that} {grantee} {rings_me} | {i_grant} {grant_that} {grantee} en parle/parliez/parlez a {my_folks}
je veux/voudrais/souhaite que/qu' {grantee} {keeps} {kept} | je veux/voudrais/souhaite que/qu' {grantee} {rings_me}
je vous/t'/te/leur/l'/lui y? autorise/autorises/permets {of_keeping} {kept}
je vous/t'/te/leur/l'/lui autorise/autorises/permets a/de {it} {to_keep}
je vous/t'/te/leur/l'/lui autorise/autorises/permets a/de {to_ring_me} | je vous l'autorise
je vous/t'/te/leur/l'/lui autorise/permets a en parler a/avec {my_folks}
je vous/t'/te autorise/permets d'en parler a/avec {my_folks}
je vous/t'/te autorise/permets a/de prevenir/contacter/appeler/informer {my_folks}
vous/tu/t' avez/as bien? le droit {of_keeping} {kept}
vous/tu/t' avez/as le droit de {it} {to_keep} | vous/tu/t' avez/as le droit de {to_ring_me}
vous/tu/t' avez/as mon accord/autorisation/feu/ok vert? pour {to_keep} {kept}
vous/tu/t' avez/as mon accord/autorisation/feu/ok vert? pour {to_ring_me}
{you_may} {to_keep} {kept} | {you_may} {it} {to_keep} | {you_may} {to_ring_me} {when}?
{i_wish} {asked_of_me}
j'accepte/demande d'etre appele/appelee/rappele/rappelee/contacte/contactee/recontacte/aide/aidee/accompagne
je souhaite/souhaiterais/desire etre appele/appelee/rappele/rappelee/recontacte/recontactee
{books} moi {booked} | {books} nous {booked} | {books} moi {booked} avec un/une/le/la conseiller/conseillere/dame
{tell} {who_rings} de {to_ring_me} | {tell} {who_rings} que c'est ok/oui/bon/d'accord
{tell} {who_rings} que je suis d'accord/ok/partant/partante/pour
{tell} {who_rings} qu'elle/qu'il peut {to_ring_me} | {tell} {who_rings} qu'elle/qu'il me? m'? {call}
{hand_on} {mine_to_give} | {hand_on} {mine_to_give} y a r | {hand_on} {mine_to_give} ya r
{hand_on} {mine_to_give} {no_secret}
{marks} tout | {marks} tout {no_secret} | {marks} {it} | {marks} {what_i_said} | {marks} {what_i_said} {no_secret}
{keep} {no_secret} | {keep} tout/le/la/les/ca {no_secret} | {no_secret} {keep} tout/le/la/les/ca?
{no_secret} {you_may} {it}? tout? {keep} | {keep} tout/le/la/les/ca? {lazy_to_repeat}
qu'il/qu'elle/qu'on m' appelle/ecrive {a_day} {a_day}? je peux pas | qu'il/qu'elle/qu'on m' appelle/ecrive {a_day}
qu'il/qu'elle/qu'on me rappelle/contacte/bipe {a_day}
qu'il/qu'elle/qu'on m' appelle/ecrive quand il/elle/on veut/peut
qu'il/qu'elle/qu'on me rappelle/contacte/bipe quand il/elle/on veut/peut
vas/va y continue/continuez tes/vos/les/avec questions? | continue/continuez tes/vos/les questions
vas/va y pose/posez tes/vos/les questions | allez y posez vos/les questions
on continue/continu/continuons go/oui/ok
allez on continue | oui on continue | go on continue
""",
    "no": """
{you_may} {to_keep} {kept} pour vous/toi | {you_may} {to_keep} pour vous/toi {kept} | {to_keep} {kept} pour vous/toi
{i_grant} rien/personne | {i_grant} que dalle | {i_grant} a/de/que rien | je? consens a rien/personne
consens a que dalle
je vous/t'/te/leur autorise a/de? rien/que dalle? | j'autorise que dalle
je vous/t'/te/leur autorise pas {of_keeping} {kept} | je vous/t'/te/leur autorise pas a/de {to_ring_me}
vous/tu/t' n'? avez/as pas/aucun le? droit {of_keeping} {kept}
vous/tu/t' n'? avez/as pas/aucun le? droit de {to_ring_me}
{tell} {who_rings} de pas/plus/jamais {to_ring_me} | {tell} {who_rings} de me lacher/oublier/laisser
{tell} {who_rings} que non | {tell} {who_rings} que je veux/suis pas d'accord?
{tell} {who_rings} que c'est non/mort
{tell} pas {who_rings} de {to_ring_me} | {books} moi pas de/un? rdv/rendez/creneau vous? | {marks} rien/pas
me/m' {books} pas de rdv/rendez/creneau vous?
personne m'appelle | personne m'appelle c'est clair | personne m'appelle ok | personne m'appelle compris
je souhaite etre laisse/laissee tranquille | je souhaite etre oublie/oubliee/supprime/supprimee/efface/effacee
je souhaite etre retire/retiree/desinscrit/desinscrite/desabonne/desabonnee
je souhaite pas etre appele/appelee/rappele/rappelee/contacte/contactee/recontacte/recontactee
je souhaite ne plus etre appele/appelee/rappele/rappelee/contacte/contactee/recontacte/recontactee
""",
}
GROUPS["my_folks"] = "ma {kin} | mon {kin} | mes {kin} | la {kin} | le {kin} | l'educ | mon educ"
