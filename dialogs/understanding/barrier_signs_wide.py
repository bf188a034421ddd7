"""What blocks, told by what follows from it: what one lost, is cut from, carries for others, or has at one's heels.

Like the other tables of signs; kept apart for their kind, and because other languages stand here, too.
"""

from __future__ import annotations

SIGNS = {
    "numerique": """
phone got stolen/lost/broken | phone too/is old | apps/app don t open | visio .. allume/marche/installe comment
monter grenier/toit/colline .. capter/reseau | capte qu'au/que grenier/fenetre/dehors | barre de? reseau .. fond/jardin
""",
    "langue": """
comprends/comprend pas prof/professeur/profs/consignes/chef .. francais? | falo so portugues | hablo solo/poco ..
mots .. je connais/sais qu'en/que en | connais que en arabe/polonais/portugais/anglais/roumain/turc/ukrainien
telephone/tel .. comprends moitie/rien/pas | comprends moitie seulement | i don t speak french | no hablo frances
""",
    "orientation": """
sous quelle forme | quel diplome pour .. | test .. pas plus avance/avancee | stage pour voir si j'aime
faut/faudrait trouver autre chose | vois pas quoi d'autre | connais aucun metier a part ..
licences/formations/cap/filieres .. commencees .. aucune finie | toujours pas de cap | mi kone pa kosa mi ve fe ..
ma konnen/konen pa sa mwen vle fe | sais pas vers quoi/ou aller | no se que hacer/estudiar ..
""",
    "garde_enfant": """
assmat/nounou/nourrice/creche .. lache/lachent/ferme/arrete/refuse | qui prend/garde fille/fils/petit/petite/bebe
maternelle .. usine/boulot/taf/taff/embauche | fils/garcon/fille autiste .. structure/prend
sans garde | jamais a l'heure .. depose/habille frere/soeur | habille .. depose .. petit/frere/soeur
baba/ti baba .. pran/pran tout mon tan | pitit mwen .. gade | who watches/babysits kid/son/daughter
""",
    "harcelement": """
pd/gouine/sale arabe/sale noir/boule/obese par ci .. par la | imite/imitent/imiter begaiement/accent/demarche/voix
filment/filme .. rire/rient/moquent | fait/font rire .. filment | fauteuil .. fait rire | moque/moquee/moques au/a ..
seule fille/femme .. remarques | remarques non stop | trucs/remarques/blagues racistes/sexistes/homophobes
jetait/jettent/jetaient/volent/cachent affaires/sac/trousse | se burlaban .. | me pegaban .. | they bully/bullied ..
""",
    "argent": """
coupe/coupent/coupes vivres | caddie .. moitie | larzan i mank | 1*/2*/3*/4*/5*/6*/7*/8*/9* euros/e licence/inscription
licence .. oubliez/trop/cher | huissier .. menace/passe/ecrit | broke as/af | no money | no tengo dinero
""",
    "addiction": """
gratte/grattes tickets/jeux | tickets a gratter | subutex/methadone
sans cannette/canette/biere/verre .. tremble/tremblent
tremble .. sans/reveil .. verre/cannette/canette | jeux .. mange scolarite/vie/nuits/journees | pilon h24/tous/matin
joint/petard/bedo h24/matin | casino/paris sportifs/betclic/winamax .. dettes/perds/perdu/tout/paye
""",
    "papiers_administratif": """
nom .. mal ecrit .. guichet/partout/tout | renvoie .. guichet a l'autre | age .. conteste | disent .. pas mineur/mineure
asylum claim/case .. | perdi .. carteira/identidade/passaporte | waiting for papers/visa/asylum
""",
    "famille": """
parents .. coupe vivres .. depuis .. copine/copain | traduis/traduit tout pour parents/mere/pere
quitte pas ferme/maison .. pere/trahison | prend comme .. trahison
mamie/papi/grand .. toute? seul/seule .. quitter/laisser
visites mediatisees/mediatisee | mari/copain/mec/fiance/homme refuse/veut pas que je travaille/bosse/sorte
c'est moi jambes/yeux/bras/infirmiere/infirmier | pere/mere/daron/daronne dit .. pour fous
manman/momon .. avc/malad .. mwen/mwin/mi ki | se mwen ki la epi y
""",
    "justice": """
criminal record | record from when
casier .. ferme/bloque/empeche/refuse metiers/securite/embauche ..
""",
    "sante": """
toubib/medecin/generaliste/docteur .. canton/village/secteur/coin .. plus/pas | plus un seul? toubib/medecin/docteur
مشكل في القلب | dos est? foutu/mort/nique/bousille | cardio/cardiologue veut/dit/interdit .. | heart problem/condition
""",
    "handicap": """
manque .. doigts/doigt/main/bras/jambe/pied de? naissance/accident? | prothese a? jambe/bras/main
""",
    "confiance_en_soi": """
a l'oral .. tomate/rouge/bafouille | deviens/devient tomate/rouge/ecarlate | assume pas tete/corps/dents/visage/physique
capuche .. entretien/entretiens | scared to fail .. | peur d'echouer/rater encore | nhder .. 9dam nas/nass
""",
    "psychologique": """
need a? therapist/shrink | кошмари | тривога | не можу спати | je vois .. mer .. gens .. tombent
mets plus nez dehors | cauchemars .. bateau/guerre/mer/pays/traversee
""",
    "competences_cles": """
heure .. horloge/aiguilles .. arrive pas/sais | regle de trois .. largue/perdu/sais/comprends | doser .. largue/perdu
rendre monnaie .. panique/perds/trompe | lecture .. suivait/suit/suivi pas/jamais
""",
    "mobilite": """
na poin bis/bus .. | pirogue/bateau/barge .. cher/loin/rare | car .. un matin .. un soir
""",
    "logement": """
estou dormir no? carro | durmo no? carro | no house/home | rod in ti? kaz | kaz .. tro? serre/petit
أنام عند .. | ليس عندي بيت | ما عنديش دار | sleeping in car/street/outside
""",
    "sport_loisirs": """
conservatoire .. reprise/pris/prise/refuse | atelier manga/dessin/theatre/musique/photo/slam ..
plus d'equitation/danse/foot/gym
dessiner .. atelier | шукаю секцію ..
""",
}
