"""Sentences that tell what blocks without naming it: the practical side of life."""

from __future__ import annotations

SIGNS = {
    "mobilite": """
venir .. complique/galere/dur/loin | pour venir .. | venir chez vous | venir jusqu'a
sans scooter/voiture/permis/velo .. | bus passe toutes | code mais pas
dependant/dependante de? {parents} | depend/depends de? {parents} | permis me bloque
pas de ligne | que mes pieds | coince/coincee/bloque/bloquee dans/au/a/en bled/village/campagne/trou | coince ici
marcher .. km | faire km a pied | passer permis/code/conduite | passe permis | heures de conduite | heures conduite
aller la bas | comment aller | pour aller en cours | aller en formation galere | pas de moyen d'y aller
y aller c'est | peur de prendre bus/train/metro | horaires decales | rentrer soir | pas de bus apres
plus de bus apres | permis suspendu | scooter en panne | voiture en panne
habite/vis/habitons/vit {far} | suis loin/isole/isolee | trop loin | loin de/du tout | c'est loin | loin de chez
est loin | c'est a 1*/2*/3*/4*/5*/6* km/kilometres/bornes | a 1*/2*/3*/4*/5*/6*/7*/8* km
a 1*/2*/3*/1h*/2h*/3h* h? de route/chez/transport/trajet/train/bus/car
1h*/2h* de route/transport/trajet/bus/train/car/marche
1*/2*/3* h/heure/heures de route/transport/trajet/bus/train/car/marche | a 2h | a 1h | h de transport
a campagne | en campagne | en pleine campagne | dans campagne | fin fond | trou perdu | trou paume | village
bled perdu | hameau | cambrousse | au milieu de nulle part | milieu de nulle | en montagne | vis sur une ile
pas desservi | mal desservi
{parents}/personne/personn/pote/voisin peut/peuvent pas/plus? .. m'emmener/emmener/deposer/amener/conduire/deposer
personne peut .. m'emmener/deposer/amener | pas de chauffeur | personne pour m'emmener/me? amener/deposer/conduire
emmener/deposer tous | m'emmener | me deposer | on peut pas me deposer
peux pas bouger | peux pas me? deplacer/venir/rentrer | pour rentrer ya/y a? rien | jsuis a pied | suis a pied
a pied | que route a faire | route a faire | pas vehicule | pas vehiculee | pas motorise | pas motorisee
non vehicule | pas mobile | comment y aller | comment je viens/viendrais | perds dans metro | me perds | fait greve
ya greve | y a greve | greve | marche 1 fois sur | covoit* | faire du stop | en stop | retrait de permis
suspension de permis | annulation de permis | me leve a 3h/4h/5h | leve a 4h pour | suis coince ici/chez moi
peur de prendre bus/metro/train/voiture | pas assez de bus | aucun bus | dernier bus | premier bus | plus de bus
horaires de bus | bus passe | correspondances | essence
no bus | no car | far away | i live far | i can t drive | sin coche | longe | lejos | muito longe | vivo lejos
далеко | بعيد | بعيدة | كنسكن بعيد
""",
    "argent": """
merde financierement | dans merde | compte .. moins/negatif/rouge/zero | a moins 1*/2*/3*/4*/5*/6* | dois argent a
aide financiere | peux pas manger | me nourrir | s'acheter a manger | acheter a manger | pas les moyens
vit avec rsa | avec rsa
peux rien acheter/payer | rien m'acheter | rien sur compte | plus rien sur compte | zero sur compte | 0 sur compte
rembourser | credit a rembourser | plus de quoi payer/vivre/manger | pas de quoi | s'en sort pas | s'en sort plus
on s'en sort pas financierement | plus de travail on | sans revenus | sans ressources | besoin de gagner
aide alimentaire | peux pas m'habiller | vetements pour entretien | trop chers/cheres | trop cheres | coute bras
galere a fin | on galere | pas de salaire | payer cantine | cautions | ca coute
trop cher | c'est cher | c'est trop cher | coute cher | coute trop | trop chere | cher pour moi | pas cher
hors de prix | {cant} .. payer/acheter/financer/rembourser | peux pas me? payer/offrir/acheter
pas de quoi payer/manger/vivre | pas d'argent | {cant} finir mois/fin de mois | finir mois
fin? de mois dur/difficile/compliquee | fins de mois | bouclez mois | boucler mois
gagne/gagner vite/vie/argent/sous | gagne vite | gagner vie | faut que .. gagne | besoin d'argent/thune/sous
manque d'argent | rien pour manger/vivre | rien a manger | frigo vide | mange pas tous | mange pas a ma faim
des pates toute | saute repas/repas | restos du coeur | colis alimentaire | banque alimentaire | galere d'argent
en galere argent/de argent | galere financierement | compte a zero | compte dans rouge | compte vide
compte bloque par | pas un rond/sou/euro/centime/kopeck/radis/balle | 1 euro | 0 euro | zero euro | pas 1
plus un rond | plus rond | pas payer | pas paye | j'ai pas touche aides | apl | plus d'aides
bourse arrive pas | pas de salaire | au chomage on galere | on a du mal a | factures | loyer
acheter tenue/materiel/outils/vetements/habits
jpeux pas a 3 euros | euros je? peux pas | faut aider maison financierement | ramener argent | ramener thune
aider financierement | smic | payer | mal paye | demunis | precaire | precarite | no money | can t afford
can t pay | i m broke | too expensive | sin dinero | muy caro | sem dinheiro | muito caro | не маю грошей
немає грошей | ما عنديش الفلوس | ماعنديش الفلوس | غالي
""",
    "logement": """
copine/copain/meuf/mec/ex/mere/pere/parents/tante/oncle/soeur/frere m'a/m'ont/ma vire/viree/jete/mis/foutu/degage
m'a vire de | m'a mis a la porte | galere d'appart/appartement/logement | on m'a vire de chez
3/4/5/6/7 dans chambre | dans chambre chez | doit partir foyer | foyer .. partir | plus d'endroit | pas d'endroit ou
vit/vis/vivons/vivre a? hotel | a l'hotel | nulle part aller | squatte chez/a | squatte | propre appart
propre appartement | bail se termine/fini | proprio met dehors | proprietaire .. dehors | mis dehors | mettre dehors
demenager | foyer se passe mal | trop nombreux | on est trop dans | pas de place pour moi/dormir | dort dans salon
dormir ce soir | hebergement d'urgence | logement trop petit | quitter domicile | partir de maison
m'installer seul | vivre seul | prendre mon independance
dors/dort/dormais chez/dehors/dans/sur/a
dors chez .. pote/potes/ami/amie/amis/copain/copine/cousin/tante/oncle/gens | dormir chez | je dors pas chez moi
heberge/hebergee/heberges chez/par/a/en | heberge | hebergee
chez pote/potes/ami/amie/amis/copine/copain en attendant | chez des gens | a droite a gauche | canape/canapes de
sur canape | sur canapes | sais pas ou dormir/aller/vivre | ou dormir | nulle part ou | nulle part
quitter appart/logement/foyer/chambre/appartement | rendre chambre/appart/cles
on? doit/va quitter/partir/demenager | me/m vire/virent/foutent/mettent dehors | mis/mise dehors | mis/mise a porte
vire/viree de chez/maison | vire de maison | m'a/m'ont mis/vire/foutu/jete/chasse dehors/maison/porte | foutu dehors
a la porte de chez | veut plus de moi | veulent plus de moi | veut que je parte | parte de chez | partir de chez
quitter maison | cherche appart/studio/logement/chambre/colocation/coloc/appartement/toit/foyer
je dois partir du foyer | foyer .. 18 ans | en foyer | fjt me vire | foyer me vire | fin de prise en charge
fin d'ase | sortie d'ase | sortie de l'ase | contrat jeune majeur
on? dort/vit/est/sont/sommes/dormons a 3/4/5/6/7/8/9/10 dans | 5/6/7/8 dans appart/studio/t2/f2/chambre/f3/t3
trop petit chez | pas ma? chambre a moi | pas de chambre | pas de chez moi | plus de chez moi | pas chez moi
vis dans squat/voiture/hotel/camion/caravane/tente/camping | dans hotel | en caravane | dans voiture | dormir dans
pas chauffage | pas d'eau chaude | logement insalubre | proprio | bail | garant | caution | no place to live/sleep
nowhere to live/sleep | kicked out | no home | sleeping at | sin casa | sem casa | не маю де жити | нема де жити
ماعنديش فين نسكن | ماعنديش فين نعس | ما عندي بيت | ماعنديش الدار
""",
    "famille": """
{parents} pas la pour moi | {parents} .. absents/absent | {kin} .. en? prison/taule | {kin} va mal | {kin} vont mal
{parents} veut/veulent que je reste | {parents} .. reste a maison | seul face a .. | pas de parents
plus de parents | {parents} m'aident/aide/aident pas | grandi sans | {kin} decede/mort/morte/est mort/est morte
{kin} .. depression/deprime/depressif/depressive | {kin} .. divorce/separe/separes/divorces
{parents} .. laisse/laissent pas sortir/faire/aller | me laisse pas sortir
prends/prend/prendre tete avec/{parents} | prends tete | {kin} alzheimer | gere .. mere/pere/grand mere/grand pere
s'en sort pas .. mere | {parents} s'en sort/sortent pas | {parents} .. pas d'accord | {parents} besoin de moi
besoin de moi | {parents} se tapent/battent/disputent/hurlent/engueulent | tendu avec .. | tendu a maison
{parents} .. au chomage | {parents} plus de travail | {parents} ont plus de travail | famille .. rend/rendent
famille me | probleme* .. maison | a maison .. va pas | ca se passe mal .. maison/parents/mere/pere/famille
se passe mal avec .. {parents} | rejette | rejetee par famille | ma famille .. comprend/accepte pas
accepte pas .. homo/trans/lesbienne/gay | pas de soutien | personne me soutient | aidant pour
{kin} .. est/sont/a malade/malades/handicape/handicapee/paralyse/hospitalise
{kin} .. est/sont/a hospitalisee/depressif/depressive/alite/alitee/alcoolique
{kin} .. a/ont un/une? cancer/maladie/alzheimer/parkinson/handicap | {kin} en fauteuil | {kin} malade
{kin} handicape | {kin} handicapee | {kin} alzheimer | {kin} .. avoir? alzheimer
m'occupe/occupe/occuper de? .. {parents}/mamie/papi/mamy/papy/grand/grands/tante/oncle
aider/aide/aidant .. {parents}/grand/mamie/papi/daronne | je suis aidant | aidante | aidant familial
rester avec lui/elle/{parents} | reste avec lui/elle/{parents} | soigne/soigner {kin}
c'est moi qui gere/aide/fait tout/paye/l'aide/m'occupe | c'est moi qui l'aide | que moi pour | que moi a maison
{kin} est? seule/seul | peux pas la/le laisser/laisser seul/seule | {kin} peut pas rester seul/seule
laisser {kin} seule/seul
engueule/engueulent/engueler/engueulades/gueule/gueulent/hurle/hurlent/crie/crient .. maison/chez/{parents}/tout
on s'engueule | ca hurle | ca crie | ca gueule | se tapent dessus | disputes | dispute | disputent | embrouille*
chez moi .. guerre/enfer/tendu/chaud/complique/toxique/va pas | c'est guerre
a maison c'est/ca enfer/guerre/tendu/chaud/complique/va pas/insupportable
a maison .. enfer/tendu/va pas/insupportable/complique | ambiance a maison | ambiance .. pourrie chez
entends/entend plus/pas/mal .. {parents} | m'entends plus/pas/mal avec | s'entend plus/pas | on s'entend plus/pas
parle plus a/avec .. {parents} | parle/parlent plus | se parle/parlent plus | parle pas a {parents}
plus de contact avec/{parents} | plus contact | coupe ponts | j'ai coupe ponts | renie | reniee | rejete par
{parents} veulent/veut/veu pas/que/plus | {parents} veulent/veut .. que je
{parents} m'interdit/interdisent/interdit/m'interdisent/m'empeche/empechent | {parents} me mettent/met pression
{parents} me? comprennent/comprend pas
{parents} sont contre/relou/chiants/sur mon dos/toxiques/stricts/separes/divorces
{parents} lachent/lache pas/grappe | sur dos
{parents} est/sont parti/partis/partie/mort/morte/decede/decedee/decedes/absent/absents/separes/divorces
{parents} boit/boivent/frappe/part/partis/parti/mort/morte
{parents} decede/decedee/decedes/separent/prison/absent/absents/chomage/hospitalise
perdu {kin} | me lachent pas grappe | lachent pas grappe | {parents} croient/croit pas en
{parents} soutiennent/soutient pas | mariage force | marier de force | veulent me marier | conflit avec {parents}
beau pere | belle mere | problemes avec {parents} | probleme avec {parents} | soucis avec {parents}
tension* .. {parents}/maison/chez | orphelin | orpheline | ase place | famille d'accueil
aider daronne/mere/parents/famille | besoin de moi a maison | toute maison sur
my mom/dad/mother/father/parents is/are/sick/don | my mom is sick | family issues | my parents | problemas familia*
problemas com | mis padres | meus pais | mi madre | minha mae | проблеми в сім* | батьки | مشاكل في | مشاكل عائلية
والدي | امي مريضة
""",
    "garde_enfant": """
avec .. 1/2/3/deux/trois enfants/gosses/bebes | seule avec .. enfants/enfant | seul avec .. enfants
recupere/recuperer .. soeur/frere/petits/enfants/ecole | j'ai fils semaine | j'ai .. garde de mon fils/fille
{have} fils | {have} fille | depose fils/fille/freres
eleve .. bebe/fils/fille/enfant seule/seul? | solution de garde | aucune solution de garde | creche pleine
creche est pleine | liste d'attente creche | accouche | j'ai accouche
petit a 1*/2*/3*/4*/5*/6*/7*/8*/9* mois/ans/an | garde petits | garder petits | garde les enfants
petits freres a charge | mere travaille donc garde | m'occuper des petits | suis enceinte et maman
j'ai deja? 1/2/deux/petit/petite? bebe/fils/fille/gosse/enfant/enfants/gamin/gamine/jumeaux
{child} a/de 1*/2*/3*/4*/5*/6*/7*/8*/9* mois/ans/an/semaines | {child} de? 1*/2*/3*/4*/5*/6*/7*/8*/9* mois
suis maman/papa/mere/pere | suis .. maman/papa | jeune maman/papa/mere | seule avec fils/fille/bebe/lui/enfant
garder fils/fille/bebe/enfant/gosse/gamin/petit/petite/{little}/lui | garde/gardes/garder/gardais .. {little}
qui? garde/garder .. {child} | personne .. garder | qui va garder | pour garder .. {child} | pour le garder
pas de place en creche/place | faut que? .. chercher .. {little}/ecole
chercher/recuperer/emmene/emmener/amene/amener/depose/deposer .. {little} | aller chercher .. {little}
m'occupe/occupe/occuper .. {little}/{child} | confie/confient .. {little}/{child} | pas qui laisser ..
laisser {child} | allaite | biberon | conge maternite/paternite | i have a? baby/kid/daughter | my baby | my kid
tengo hijo/bebe/hija | tenho filho/filha/bebe | um bebe | маю дитину | дитина | عندي طفل | عندي بيبي | ولدي صغير
بنتي صغيرة
""",
    "sante": """
suivi/suivie pour coeur/dos/poumons/diabete/sang | coeur malade/fragile
dos/genou/epaule/cheville me lache | dos lache | probleme au? coeur/coeur/yeux/oreilles/dos/poumons/genou
problemes aux? yeux/coeur/dos | vertiges | acouphenes | attends operation | tombe malade | suivi hopital
beaucoup a hopital | hopital | soucis medicaux | pas de suivi medical | effets secondaires
bras/jambe/pied dans platre | m'endort traitement | mal a marcher
casse/pete/foule/tordu/dechire/fracture .. jambe/bras/cheville/poignet/genou/pied
casse/pete/foule/tordu/dechire/fracture .. epaule/main/doigt/clavicule/ligament/ligaments/nez
jambe/bras/cheville/poignet/genou/pied/epaule/dos/main .. casse/cassee/pete/bloque/vrac/mort/hs/foutu/niquee/nique
attends/attend bebe/enfant | attends un bebe | dors pas/plus nuit | dors pas | dors mal | dort pas nuit
mal partout | j'ai mal partout | mal de/a/au/aux .. dos/tete/ventre/genou/dents/jambes/pied/epaule/cou/jambe/main
ai mal au | vois plus? bien/rien/flou | vois flou | vois mal | entends siffler | faut lunettes | perdu poids
grossi | suis pas en bonne sante | sante fragile | sante va pas | souvent malade | toujours malade | a hopital
dans platre | en bequilles | rdv medical | rendez vous medicaux | prends medocs/medicaments | sous traitement
sous medocs | fais malaises/malaise | malaises | evanouis | tombe dans pommes | regles douloureuses
regles hyper/trop | dents .. souffrir/pourries/mal | coeur .. probleme/malade | pas de medecin | pas lunettes
respire mal | poumons | i m sick | i am sick | not healthy | my health | dor de | dolor de | me duele | болить
كنوجع | وجع | انا مريض*
""",
    "psychologique": """
suis trop mal | trop mal en ce moment | suis mal | tres mal | mal psychologiquement | psychologiquement
arrive plus a voir | voir des gens | supporte plus | je m'isole | m'isoler | insomnies .. stress | a cause du stress
plus de joie | plus d'energie | aucune energie | toujours fatigue moralement | moralement | humeur | sautes d'humeur
deprime | je deprime
suis au fond | au fond | vecu des trucs durs | vecu .. dur/durs/difficile/horrible | arrive pas a avancer/remonter
fais que pleurer
arrive/arrivent plus/pas a? me lever/sortir/remonter/manger/dormir/concentrer | me lever matin | me renferme
renferme sur | vois? tout en noir | tout en noir | boule au ventre/ventre | boule ventre | cerveau .. arrete
dans ma tete ca/c'est | malade mentalement | mentalement | perdu {kin} arrive | fais pas deuil | au fond du trou
vide a l'interieur | plus la force | plus force | pas force | antidepresseurs | anxiolytiques | suis submerge*
surcharge mentale | charge mentale | trop de stress | pression | trop de pression | sommeil | cauchemars
me sens seul/seule/abandonne/perdu | personne a qui parler | angoisse/angoissee tout/trop/des
plus envie/gout/motivation/energie/force .. rien | plus envie de rien | envie de rien | plus gout | gout a rien
plus? motivation | pas de motivation | plus motive | pas motive | aucune motivation | demotive | demotivee
vais pas bien | va pas bien | va pas tres bien | suis pas bien | pas bien dans | pas bien en ce moment
pas dans assiette | sens pas bien | sens mal | sens vide/seul/seule/triste/nul part | me sens pas bien | mal dans
moral .. zero/bas/non/chaussettes/va pas/plus/mort | moral | mental .. suit/bas/va/zero | bout de rouleau | au bout
suis a bout | a bout | en peux plus | je suis perdu mentalement | sors plus | sors plus de chambre/chez
reste enferme* | reste dans chambre | peux plus sortir | peur de sortir | peur de? gens/foule/monde/dehors
peur du monde | ose plus sortir | il y a du monde | des qu'il y a monde | trop de monde | peur du monde
dans tete .. va pas/vide/bordel/bizarre/mal
vide dans tete | tete .. va pas/explose | pense trop | trop de pensees | rumine | pete cable/plombs
a fleur de peau | nerveux | craque | crises/crise | voir psy | vois psy | suivi par psy | suivi au cmp
besoin parler a psy/quelqu'un | dort plus a cause stress | pleure pour rien/tout/temps/souvent | degoute de tout/vie
seul au monde | personne avec qui parler | pas d'amis | plus d'amis | aucun ami | me mets pression | angoisse des
tout noir | voix dans | coup de mou | coup de blues | gere pas emotions/stress/colere | colere | nerfs
m'enerve pour rien | agressif | i feel bad/down/sad/depressed/alone/empty | not okay | mental | me siento mal/triste
me sinto mal/triste | погано почуваюся | تعبان نفسيا | نفسيتي
""",
    "confiance_en_soi": """
entretiens? font/fait/me flipper/peur/stresser | entretien .. flipper/peur/stress/flippe
flippe entretien/oral/appel/parler | vais echouer/rater/me planter/foirer | tout rater | echouer
inferieur aux autres | inferieure aux autres | moins fort que | je panique devant | impressionne par
peur d'appeler | peur de rater | pas le courage
pas sur/sure de moi | peur qu'on se moque de moi | peur des moqueries
peur d'entretien/entretiens/oral/echouer/regard | peur entretien | vais jamais/pas y arriver | jamais y arriver
y arriverai pas | trop renferme | trop renfermee | parler au telephone .. peur/stresse/dur | {want} .. confiance
reprendre confiance | gagner confiance | ose pas envoyer/aller/demander/dire/entrer/postuler | fait peur d'
pas a aise | pas a l'aise avec gens | mal a l'aise | gene devant | me cache | je me compare | je me sous estime
sous estime | peur de mal faire | pas a ma place | pas legitime | tout le monde est mieux
{lack} confiance | {lack} confiance en moi | me sens pas capable/legitime/a la hauteur/assez/interessant
sens nul/nulle/bete/inferieur/inutile/con/moche
suis nul/nulle/bete/con/debile/incapable/moche/inutile/rien/mauvais/mauvaise/naze | nul/nulle en/pour/partout/a tout
nul en tout | pas capable | suis pas capable | incapable | pas a hauteur | pas assez bien/bon/bonne/intelligent/fort
ose pas telephoner/appeler/sortir/parler | ose pas/rien/jamais/plus | ose? pas parler | j'ose | jose pas/rien | oser
peur de? .. tromper/arriver/echouer/rater/echec/juge/jugement/parler/ridicule/nul/decevoir/oral/pas | qu'on me juge
on me juge | me jugent | me juge | peur qu/que on/ils/gens/l'on .. juge/moque/jugent/rejette | peur de pas
peur que .. | honte | honte de moi | vaux rien | sers a rien | bonne/bon a rien
trouve nul/moche/bete/bete/con/grosse/gros/nulle/conne | trouve .. nul/bete | bloque .. parler/devant
parler devant | parler en public | a l'oral | devant des? gens | devant gens | doute de moi
doute toujours/trop/tout | devalorise | rabaisse toute seule | me rabaisse tout seul
personne/patron voudra/veut de moi | veut jamais de moi | qui voudrait de moi | y arriverai/arriverais jamais
vais .. rater | rougis | begaie de stress | passer un? appel/coup | regard des autres
autres sont meilleurs/mieux | meilleurs que moi | moins bien que | complexe | crois pas en moi | crois plus en moi
i m not good enough | not confident | no confidence | i m useless/stupid | no valgo | nao sou capaz | не впевнен*
""",
    "competences_cles": """
ecrit .. pas mon truc/dur/galere/difficile/fort | pas mon fort | catastrophe en .. | maths .. catastrophe/horreur
difficultes en/avec/pour lecture/ecriture/maths/calcul/francais/lire/ecrire/ecrit
difficulte lecture/ecriture/maths | du mal en/avec maths/lecture/ecriture/orthographe/calcul | a l'ecrit
orthographe .. horrible/nulle/catastrophe
a peine lire/ecrire/compter | peine lire | comprends pas quand je lis/lis | comprends pas ce que | quand je lis
dictee | mail sans fautes | sans fautes | jamais appris a? lire/ecrire/compter | jamais su lire/ecrire/compter
ai arrete en 4eme/5eme/6eme/3eme lire | tables .. jamais | niveau .. maths/francais .. nul/bas/faible
maths est nul | remise a niveau | besoin de cours de maths | retard a l'ecole | savoirs de base
pas bon en maths/francais/orthographe/ecriture | mauvais en maths/francais/orthographe/calcul
faible en maths/francais
{cant} lire/ecrire/compter/calculer | sais pas .. lire/ecrire/compter
lis/ecris/lit/calcule/compte pas/mal/lentement/lent/comme | lis pas bien
ai mal a lire/ecrire/compter/calculer/comprendre/apprendre
suis? nul/nulle en/aux math/maths/francais/orthographe/calcul/dictee | lecture .. lent/dur/complique/galere | fautes
faute | trop de fautes | mal lire | lire .. dur/difficile/enfer/complique/galere/lent
ecrire .. dur/difficile/enfer/complique/galere | compter .. dur/difficile/galere
calcul* .. dur/difficile/galere/arrive pas | maths .. dur/pas ca/zero/galere/faible/chinois/difficile/mort
pas niveau | bas niveau | niveau bas/faible/cm1/cm2/6eme/5eme/primaire/nul/zero | niveau en .. | ecris en phonetique
phonetique | ecris comme | confonds lettres | melange lettres | aucun diplome | pas de diplome | pas brevet
sans diplome | pas le brevet | lacunes | lettre de motiv* .. faute/sans/impossible/sais
faire une? lettre de motivation
comprends pas ce que je lis | remplir papier .. lis | tables de multiplication | francais et maths
maths et francais | regle de trois | pas ecole longtemps | jamais alle a ecole | pas ete a ecole | can t read
can t write | bad at math | reading is hard | no se leer | nao sei ler | не вмію читати | ما كنعرفش نقرا
لا اعرف القراءة
""",
}
