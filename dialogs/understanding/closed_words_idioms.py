"""Idioms that agree or refuse, the "non" that is corrected or about something else, and a yes of several together.

"Deux fois plutôt qu'une" and "jsuis de la partie" agree; "c'est râpé" and "je m'en passerai" refuse. "Oublie mon non
d'hier, je veux bien" takes a no back; "non j'avais pas vu le message" refuses nothing. "Tout sauf d'accord" and "avec
plaisir… de refuser" are a no with a yes in it.
"""

from __future__ import annotations

GROUPS = {
    "keenly": """
d'accord | ok | oui | chaud | chaude | partant | partante | pour | interesse | interessee | motive | motivee
""",
    "far": """
tout sauf | loin d'etre | loin de | rien moins que | pas du tout | absolument pas | pas le moins du monde
""",
    "gladly": """
avec plaisir | avec joie | avec grand plaisir | volontiers | d'accord | ok | partant | partante | chaud | chaude
""",
    "to_refuse": """
refuser | dire non | decliner | vous bloquer | te bloquer | arreter | pas etre appele | pas etre appelee
plus etre appele
plus etre appelee | qu'on m'oublie | que vous m'oubliiez | que vous arretiez | que vous me lachiez
pas qu'on m'appelle
""",
    "no_of_then": """
mon non | mon non d'hier | mon non d'avant | mon refus | mon refus d'hier | le non | le non d'hier
le non d'avant
""",
    "forget": "oublie | oubliez | annule | annulez | efface | effacez | ignore | ignorez | retire | retirez",
    "yes_now": """
je veux bien | je suis d'accord | je suis partant | je suis partante | je suis chaud | je suis chaude | c'est oui
oui
c'est ok | c'est bon | j'accepte | ok | d'accord | je dis oui | en fait oui | finalement oui
finalement je veux bien
en fait je veux bien | maintenant c'est oui
""",
    "tell": "dites | dis | dite | dit",
    "us": """
tous les deux | toutes les deux | tous | toutes | tous les trois | ensemble | tout les deux | les deux | a deux
""",
    "go_do": """
notez | note | appelez | appelle | gardez | garde | rappelez | rappelle | contactez | prenez | faites | continuez
""",
}

TABLES = {
    "yes": """
c'est? pas de refus/refu | ma reponse est positive/oui | ma reponse c'est oui | bah/ben/be si je veux
appelle/appelez quand/kan tu/vous veux/voulez | {tell} lui de me tel/appeler/contacter | oui san/sans problaime/problem
deux/2 fois plutot qu'une | oui plutot deux/2 fois qu'une | a fond dedans | je suis a fond dedans
a fond partant/partante/pour
{i_am} de la partie | {i_am} des votres | au top pour moi | c'est au top pour moi | {i_am} bouillant/bouillante
roulez/roule jeunesse
en voiture simone | aucun inconvenient | j'y vois aucun inconvenient | je vois aucun inconvenient
pas d'inconvenient
y a aucun inconvenient | sans inconvenient | y a pas de probleme/souci/blem patron/chef/boss | et comment que oui
c'est un oui de ma part | c'est oui de ma part | un oui de ma part | c'est un oui pour moi
c'est oui sur toute la ligne
c'est un oui sur toute la ligne | oui sur toute la ligne | c'est un oui franc | c'est un grand oui
je leve la main pour dire oui
je leve les deux mains | je signe ou | {i_am} encore/toujours dedans | carrement que je suis encore/toujours dedans
jaccepte | validax | daccrod | dacrod | d'acord | d'acor | {i_am} d'acor/dacor/dakor/d'acord
estou de acordo | de acordo | i bon ou/w? pe kriye mwen | wi ou pe kriye mwen | ou pe kriye mwen
{forget} {no_of_then} {yes_now} | {no_of_then} c'etait une/par erreur {yes_now}
je? refuse pas/jamais du? tout? au contraire | c'est pas un refus au contraire | je refuse pas au contraire
non non allez/vas y {go_do}? | {nah} allez/vas y {go_do} | non non ca/sa me va/convient
non mais c'est cool/ok vous/tu pouvez/peux
non non je voulais dire oui | c'est oui pas non | c'etait oui pas non | je voulais dire oui pas non
ca/sa me/m' derange/gene pas/pa du tout | ca/sa mderange pas/pa du tout/tou | qui dirait non a ca oui? bien? sur?
qui dirait non oui
j'allais quand meme? pas dire non c'est ok/oui/bon | j'allais pas dire non c'est ok/oui/bon
j'ai pas change d'avis je veux toujours
non? j'ai pas change d'avis je veux toujours bien? | non? j'ai pas change d'avis c'est toujours oui/ok/bon
non? j'ai pas change d'avis {i_am} toujours d'accord/partant/partante/ok/chaud/chaude
je change d'avis c'est bon/oui/ok appelle/appelez? | tout a l'heure j'ai dit non finalement c'est oui/ok
on est d'accord {us} | on est ok/partants/partantes/chauds/chaudes {us} | on accepte {us} | on veut {us}
c'est ok/oui/bon pour nous {us}?
{kin} et moi on est d'accord/ok/partants | {kin} et moi sommes d'accord/ok | mes parents et moi on accepte
{kin} est/sont d'accord et moi aussi/egalement/pareil | il/elle/ils est/sont d'accord et moi aussi/egalement/pareil
mon pote m'a convaincu inscris/inscrivez moi | m'a convaincu/convaincue inscris/inscrivez moi
cela/ca m'interesse toujours/encore
oui cela/ca m'interesse toujours/encore? merci de ne? pas m'avoir oublie/oubliee
oui merci de ne? pas m' avoir oublie/oubliee | c'est bon pour l'appel | c'est ok pour l'appel
moi aussi je dis oui | donc moi aussi je veux
oui monsieur/madame/chef je veux moi chercher/vouloir/besoin {sought}?
oui je le veux pour l'appel hein? | ouais/oui/ok j'ai {my_drive} la? | j'ai {my_drive} donc/alors oui/ouais/ok
{kin} a dit c'est bien/bon/cool et moi aussi je dis oui
j'ai demande a ma/mon/mes {folks} c'est ok/oui/bon pour nous/moi deux?
attends je change d'avis c'est bon/oui/ok appelle/appelez?
j'ai/ge compris/konpri et/e? j'accepte/jaxepte/j'axepte | putain/ptn enfin oui
""",
    "no": """
mi ve/veu/vex pa/pas | mi ve/veu/vex pi
a aucun moment/prix | mais a aucun moment/prix
{far} {keenly} | {i_am} {far} {keenly} | on est {far} {keenly} | {far} partants/chauds/d'accord
pas du tout du tout
{gladly} de/pour/pas? {to_refuse} | {i_am} d'accord/ok/pour/partant pour {to_refuse}
on est d'accord pour/de {to_refuse}
c'est rape | c'est rape pour l'/le/la appel/rdv/coup | c'est cuit | c'est foutu pour l'appel | je m'en passerai
je m'en passerais | je m'en passe bien | je m'en passerai bien | on s'en passera | je me passerai de vous
je ferai sans | on est pas d'accord | on est contre | {kin} et moi on est contre | {kin} et moi on est pas d'accord
et puis quoi encore | pourquoi je dirais oui non? | c'est le tel/num/numero de ma/mon {folks} pas le mien | ارفض
أرفض ذلك | ارفض ذلك | أرفض
je? leve la main pour dire non | c'est un non | c'est non sur toute la ligne | c'est non pas oui
je te dis non | je te redis non | tema le forceur non je te dis | non je te dis | non je vous dis
tema le forceur non
j'en ai pas change d'avis je veux toujours pas | j'ai pas change d'avis c'est toujours non
ca/sa me/m' derange/gene/saoule/embete/stresse grave/trop/beaucoup/enormement/carrement | ca/sa me derange oui
je? prends mes distances/jambes | je? prends la porte/fuite | {forget} mon oui/accord/ok .. je veux plus/pas
""",
    "kept_from": """
ma/mon/mes/la/le {folks} doit/doivent rien/pas savoir
""",
    "neither": """
dans ma/mes tete/reves/imagination | {i_am} chaud/chaude d'elle | {i_am} chaud/chaude de lui/toi/vous
{forget} {no_of_then} | je? refuse pas du? tout? | j'ai rien refuse | {i_am} pas oppose/opposee
dirais/dirai/dis pas forcement non
j'en suis la/malade/sur/sure/a/au/encore/fou/folle/conscient/consciente | c'est bon pour l'appel de/du/d'hier
ouais/oui/ok j'ai? envie de changer de/d' .. | envie de changer de numero/num/tel/vie/conseiller/ville
emin degilim | emin değilim
c'est bon pour l'appel il/elle est/sont | c'est bon pour la/le poubelle/casse/autres/poubelles
mi oui mi non | mi/moitie/semi figue mi/moitie/semi raisin | entre le? oui et le? non
non rien continue/continuez | non rien
non je? j'? l'? avais/ai pas vu/lu/recu/capte/fini/compris/entendu le/ton/votre/la/ce? message/msg/sms/question/texte?
non c'est pas mon/ma/le/la prenom/nom/age/ville/adresse/date/numero/num/tel | non c'est pas ca mon prenom/nom
non je? parlais/parle a ma/mon/mes {kin} | non c'etait pour ma/mon/mes {kin} | non je parlais pas a vous/toi
non c'est moi qui | non je suis encore/toujours la
j'accepte par depit/politesse/peur/pitie/obligation/ennui/contrainte/defaut/gentillesse/fatigue
j'accepte contraint/contrainte/force
{i_grant} sous la? contrainte/pression/menace | {i_grant} malgre moi/tout
je consens par peur/depit/obligation/contrainte
oui/ouais/ok vite? qu'on/que/pour qu'on/que? ca/en finisse/termine
oui/ouais/ok vite? que ca finisse/termine/passe/s'arrete
oui/ouais/ok vite? avant que/qu' ma/mon/mes/la/le/on/il/elle/vous/tu
je? me laisse faire | on m'a force/oblige/forcee/obligee a/de .. | on m'a force/oblige
{i_grant} pour qu'on me lache
mes/ma/mon {kin} s'en fout/foutent/fiche/fichent/moque/moquent/tape/tapent de? moi?
je l'ai deja fait votre/ton truc/test/questionnaire
c'est? garde combien de temps | vous gardez ca/sa combien/jusqu'a/pendant temps?
""",
    "practical": """
vite avant que je me/m' degonfle/defile/ravise/decourage | avant que je me/m' degonfle/defile/ravise/decourage
avant que j'aie/j'ai? peur/flippe | mais rien a ma/mon/mes/la/le {folks}
mais dites/dis rien a ma/mon/mes/la/le {folks}
si ma/mon/mes/la/le {folks} decroche/repond dites/dis que c'est l'/le/la/mon? ecole/lycee/pote
mais pas sur le fixe | pas sur le fixe
sinon c'est ma/mon/mes/la/le {folks} qui decroche/repond/decrochent/repondent
mais pas pendant mes/les/mon/le heures/heure de stage/cours/travail/sport?
pas pendant mes/les heures de stage/cours/travail
mais qu'il/qu'elle/qu'on laisse un msg/message/vocal | je decroche jamais/pas les inconnus/numeros/appels inconnus?
mais c'est vous qui appelez/appelle/appele/rappelez | j'ai plus/pu de credit/forfait
je suis dispo/joignable/libre h24/24h | j'ai pas de scoot/scooter/velo/trottinette/moto/mobylette
""",
    "polite": "dc | dnc",
    "about": """
{because} {lonely}? j'y? arrive/arrivais pas/plus {lonely}? | {because} {lonely} j'arrive pas/plus a .. {papers}
{because} j'/je n'? ai pas/plus de? {lacking}
{because} j'/je n'? ai pas/plus de? {lacking} pour faire/remplir/chercher mes/les {papers}
{because} le/la/l'/mon/ma {schooling} m'a/ma pas repris/reprise/garde/gardee/accepte/acceptee/pris/prise
{because} je? sais pas/plus comment/ou faire/m'y/chercher prendre/aller?
{because} je comprends/comprend rien/pas a/aux parcoursup/affelnet/papiers/administratif
je comprends/comprend rien/pas a/aux parcoursup/affelnet | j'ai mal ecrit/ecri/lu/compris avant/hier?
c'est le correcteur/t9/clavier
j'etais pas chaud/chaude/partant/partante/motive/motivee/sur mais ma/mon/mes/un/une {folks} m'a/ma convaincu/convaincue
j'ecris avec un doigt | j'ai peur du tel/telephone | je fais l'effort | je fais un effort
desole/desolee j'ai pas vu/lu/recu le/ton/votre message/msg/sms | j'ai compris vous/tu pouvez/peux y? aller
""",
}
GROUPS["my_drive"] = """
envie d'avancer | envie davancer | envie de men sortir | envie de bouger | envie de m'en sortir | envie de changer
envie d'etre aide | envie d'etre aidee
envie de reprendre | envie de travailler | envie de bosser | envie de reussir
"""
GROUPS["lonely"] = "tout seul | toute seule | seul | seule"
GROUPS["lacking"] = """
ordinateur | ordi | pc | internet | connexion | imprimante | scanner | voiture | permis | diplome | bac | experience
reseau | argent | sous | famille | parents | logement | patron | stage | contrat | idee | projet | piste | formation
d'ordinateur | d'ordi | d'internet | d'imprimante | d'experience | d'argent | d'idee | d'adresse
"""
