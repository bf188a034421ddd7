"""Sentences that tell what blocks without naming it: skills, oneself and the others."""

from __future__ import annotations

SIGNS = {
    "langue": """
pas francophone | apprends .. francais | francais .. difficile/dur/complique a? parler?
difficile .. parler francais | parler .. difficile/dur francais | je debute en francais | je commence le francais
pas compris quand vous parlez | comprends un peu | trop vite pour moi
parle que anglais/arabe/espagnol/portugais/ukrainien/russe/turc/dari/pachto/bambara/italien/roumain | parle un? peu
parle petit peu | i speak only/english/spanish/portuguese/arabic | only english | comprendre bien pas
pas comprendre | pas comprendre bien | arrive/arrivee .. il y a | besoin apprendre francais/parler | parler pas
pas beaucoup francais | petit francais | francais .. pas bon/bien/facile
parle pas/peu/mal/plus .. francais/francaise/langue | parle francais .. mal/pas/peu
francais .. difficile/dur/pas bien/mauvais/complique/nul/petit/peu/faible | francais pas/est
comprends/comprend/comprendre pas/mal/peu .. francais/gens/vite/langue/parler | comprendre pas | gens parler vite
quand gens parle/parlent/parler | parler bien pas | moi pas parler/comprendre | pas parler | pas bien parler
parler francais .. | apprendre francais | apprends francais | apprendre le? francais | cours de? francais
cherche mots | trouve pas mots | mots en francais | accent | niveau a1/a2/b1 | a1 | a2 | delf
arrive/arrivee/arriver/venu/venue en france | suis arrive en | je arrive | nouveau en france | traduire | traducteur
traduction | interprete | google trad | vient de .. bled | pas ma langue | langue maternelle | bilingue pas
moi parle petit
french | speak french | my french | don t speak | i don t understand | no hablo | hablo poco | no entiendo
falo portugues | não falo | nao falo | nao percebo | français pas
parle portugais/arabe/espagnol/anglais/ukrainien/dari/pachto pas? | французьк* | не розмовляю | не розумію
французск* | الفرنسية | بالفرنسية | فرنسية | الفرنساوي | لغة | اللغة | ما نفهمش | ما كنفهمش
""",
    "numerique": """
vieux telephone/portable/ordinateur/pc | telephone trop? vieux/nul/lent/mort | telephone .. vieux/lent/rame/bug
ordinateur/pc/portable rame/bug/lent/mort/casse | sites .. bug/bugs/rament/marchent/comprends | sites administratifs
pas de reseau | reseau .. pourri/mauvais/nul | envoyer .. mail | sais pas .. envoyer mail | piece jointe | scanner
faire mes demarches en ligne | internet coupe | plus d'internet | partage de co | mot de passe oublie
telephone/portable/ordinateur/ecran/ordi/tel .. casse/cassee/mort/vole/perdu/hs/coupe/plus/lent/bugge/confisque/bloque
casse telephone/portable/ecran | vole telephone/portable | ecran casse | ca capte pas/mal chez moi
ca capte pas/mal | capte pas chez moi | capte pas | zone blanche | pas de reseau
servir d' ordinateur/ordi/informatique/internet/word/excel | servir .. ordinateur
utiliser .. ordinateur/internet/informatique | sais pas .. ordinateur/word/excel/mail/internet/clavier/ligne | word
excel | pix | clavier | en ligne .. comprends/rien/sais/dur/complique/galere | demarches en ligne
sur internet .. comprends/sais/arrive/perdu | sites .. comprends | aux sites
comprends rien site/sites/ordis/informatique | nul en informatique/ordi | creer .. adresse/mail/compte/cv
faire cv sur | taper cv | imprimer | mot de passe | plus de credit | credit de tel | plus de tel | no internet
no computer | no phone | sin internet | sem internet | немає інтернету | ماعنديش الانترنت | ماعنديش تيليفون
""",
    "papiers_administratif": """
comprends rien .. caf/impots/secu/cpam/prefecture | caf | dossier caf | probleme de papiers | problemes de papiers
probleme papiers | galere de papiers | papiers pas a jour | demarches trop
carte .. arrive pas | sans carte identite | trop de papiers | numero .. securite sociale | pas fait? jdc
demande .. papiers/justificatif/documents | dossier .. pas fini/incomplet
renouveler/renouvellement .. carte/titre/passeport | m'inscrire sans carte | domiciliation | mdph dossier papiers
papiers de .. pas | extrait
perdu/vole/volee/perdue/expire/expiree .. papiers/carte/passeport/titre de sejour
perdu/vole/volee/perdue/expire/expiree .. cni/identite/sejour/recepisse/permis de sejour
perime/perimee/refait/refaire/attends/attend/demande .. papiers/carte/passeport/titre de sejour
perime/perimee/refait/refaire/attends/attend/demande .. cni/identite/sejour/recepisse/permis de sejour
papiers/carte/passeport/titre/cni/identite/sejour/vitale .. perime/perimee/expire/expiree/perdu/perdue/vole
papiers/carte/passeport/titre/cni/identite/sejour/vitale .. volee/marche/bloque/attente/cours/valable/regle/jour
dossier .. bloque/caf/refuse/attente/complique/perdu
caf/cpam/prefecture/mairie/secu/ameli/pole/impots .. bloque/repond/comprends/galere/impossible/attente/rien
rdv prefecture/prefecture | prefecture | attends mes? papiers | attente de? papiers
remplir dossier/dossiers/formulaire/papiers/papier | formulaires
comprends rien aux? demarches/papiers/administration/courriers | courriers | jamais fait/fais recens* | pas recense
pas recensee | jdc | pas fait jdc | pas de compte | ouvrir compte | droits caf | pas de droits
nationalite francaise | naturalisation | apatride | ofpra | cada | 3ja | tutelle etat | no papers | no documents
without papers | papeles | sin papeles | sem documentos | visa expired | немає документів | ماعنديش وراق
ماعنديش اوراق | ماعنديش الوراق | بلا وراق | ما عندي اوراق
""",
    "justice": """
condamne | j'ai ete condamne/condamnee/juge | casier bloque | pointer | suivi spip | sorti de garde a vue
sors de garde a vue | obligation de soins | j'ai un juge | suivi judiciaire | educateur justice | affaire en cours
attends jugement/proces | j'ai pris 1*/2*/3*/4*/5*/6* mois | sursis | dealer | vente de cannabis/drogue
sors/sort/sorti/sortie/sortant de prison/taule/detention/cef | en prison
passe/passer/passage .. tribunal/juge/justice/jugement | suivi/suivie par .. pjj/juge/educ/spip/justice
devant juge | educ pjj | fait une? connerie | fais? conneries .. police/juge/justice | interdiction de/d'
interdit de sortie/ville/territoire | sous main de justice | liberte conditionnelle/surveillee | semi liberte
mesure de? reparation/justice/educative | reparation .. finir | pointer/pointe .. commissariat/gendarmerie
signer .. commissariat/gendarmerie | en conditionnelle | convoque .. tribunal/juge/police/commissariat/gendarmerie
affaires? avec justice/police | problemes? avec justice/police/flics/loi | ennuis avec flics/justice/police
embrouilles? avec flics/police | rattrape par flics | arrete par police/flics | vole voiture | deal | dealais
stups
went to jail | got arrested | trouble with police | problemas con justicia/policia | проблеми з поліцією
مشكل مع البوليس
""",
    "addiction": """
sans joint/clope/cigarette/alcool/weed | lacher .. telephone/console/jeux/ecran/clope/cannabis
impossible de lacher/arreter | fume .. joints | fume .. par jour | bois tous/le? soir/soirs | accro a/au/aux/jeux
consomme trop | conso .. trop | besoin de fumer/boire | fumer pour | boire pour | j'arrive pas sans
{cant} .. arreter/decrocher .. fumer/boire/clope/cigarette/cannabis/joints/drogue
{cant} .. arreter/decrocher .. jouer/alcool/jeux/ecrans/tel/play/telephone/console
arreter/decrocher/stopper .. fumer/boire/clope/cigarette/cannabis/joints/drogue/alcool/fumette/jeux/play/conso
fume trop/tous/beaucoup/tout/h24/comme/pour/bcp | fume .. paquet
bois/boire trop/beaucoup/tous/tout/alcool/pour/bcp | trop bois
trop de/d' vodka/alcool/bieres/biere/joints/cannabis/whisky/drogue
prends/prend .. trucs/drogue/cocaine/coke/cachets/produits/md | tape coke | consomme | conso | consommation
accro aux?/au/a .. | passe nuits .. jeux/ecran/console/play/fortnite | joue .. jour et nuit
h24 sur tel/ecran/play/console/fortnite/jeux | decrocher | jeux video | console | ecrans | perds tout .. paris
paris .. argent | jeux a gratter | bedo matin | addict* | defonce .. | toxico* | en cure | me defonce | ballons tous
i smoke | i drink too | can t stop smoking/drinking | fumo muito | fumo demasiado | bebo | fumo mucho | кур*ю
كندخن | كنشرب | كنكمي
""",
    "handicap": """
j'ai handicap | reconnu .. handicape | reconnaissance .. handicap | travailleur handicape | suivi sessad
marche avec canne | troubles dys | trouble dys | trouble cognitif | retard mental | deficient intellectuel
unss adapte | poste adapte | place en esat
trouble .. attention/apprentissage/langage/spectre/dys/autis* | entends mal/pas/rien .. oreille/bien | entends mal
entend mal | sourd d'une oreille | une oreille | appareil .. auditif/oreille | marche avec une? canne
peux plus marcher | peux pas marcher | dossier mdph | en situation handicap | place en ime | travailleur handicape
langue des signes | lsf | a etait en ulis | classe ulis | en segpa
""",
    "harcelement": """
fait la? misere | fait vivre misere/enfer | m'ont fait souffrir | se foutre de moi | se moquer de moi | se moquent
moquer | contre moi en classe | bande de filles | bande de mecs | on me cherche
foutait/foutaient/fout/foutent de gueule | foutait gueule
m'a/m'ont menace/menacee/insulte/insultee/frappe/tape/humilie/harcele/rackette .. | m'a menace
victime de harcelement/moqueries/racket | m'attendent a/devant sortie | attendent a sortie | photo .. tourne
photo a tourne | traite de noms | me traite | noms d'oiseaux | me balancent | me poussent | m'isole
rejete par classe/autres | personne me parle en classe | mange seul | a cause des autres eleves | eleves .. mechants
mechants avec moi
moque/moquent/moquait/moquaient/foutent/fout/rit/rient de moi/gueule | se moque/moquent/moquait/moquaient
on/ils/elles me? moque* | fout de gueule | foutent gueule
{they} me/m tapait/tapent/tapaient/frappait/frappaient/insulte/insultent
{they} me/m insultait/insultaient/menace/menacent/menacait/harcele/harcelent/traite
{they} me/m traitent/traitait/embete/embetent/embetait/cherche/cherchent/suivent
{they} me/m rabaisse/rabaissent/rackette/rackettent/humilie/humilient/crache/crachent
me/m tapait/tapent .. couloirs/college/lycee/ecole/recre/cour
fesais/faisais/fais/fait/faire taper/insulter/frapper/racketter/cracher/embeter
fesais/faisais/fais/fait/faire emmerder/traiter/harceler/menacer/humilier/chercher
fais? insulter | m'insulte/insultent/insultait ..
m'appelle/appelait/appelaient .. grosse/gros/baleine/intello/pd/pute/sale/moche/boutonneux
vivre un? enfer .. reseaux/college/lycee/ecole/classe | vivre enfer
balance/diffuse/publie/partage/poste .. photo/photos/video/nudes/videos | photos de moi | groupe contre moi
mis a l'ecart | exclu du groupe | mise a l'ecart | tous contre moi | des? rumeurs/rumeur
sur snap/insta/tiktok .. insulte/insultent/menace/haine | haine sur
patron/chef/collegue/prof .. rabaisse/insulte/humilie/harcele/crie/moque | me rabaisse | persecute
bully | they make fun | they laugh at me | se burlan | gozam | сміються | كيضحكو عليا
""",
    "orientation": """
dans quoi me lancer | quoi me lancer | dans quelle branche | dans quel domaine | quel domaine
changer d'orientation | changer orientation | me reorienter | besoin d'idees | trouver un metier qui
savoir ce que je veux | savoir quoi faire | suis perdu je sais pas
vers quoi aller | pas trouve .. voie | pas encore trouve | aucune idee de ce que | quel metier | hesite entre
filiere plait pas | connais pas metiers | connais aucun metier | m'a/m'ont oriente | oriente n'importe comment/mal
oriente .. n'importe | mal oriente | sais pas si je veux/dois | quoi faire apres | quoi faire l'annee
l'annee prochaine | decouvrir .. metier/metiers | metier fait pour moi | envie de rien comme metier
rien comme metier | pas d'objectif | pas d'idee precise | je me cherche | trop jeune pour savoir
sais pas/plus/trop .. faire plus tard | sais pas .. faire de vie | sais pas/plus/trop .. quoi/que faire
sais pas/plus/trop .. choisir/veux/orienter/metier/voie/quel/quelle/vers/avenir | sais pas .. quoi
sais pas pourquoi faire | sais plus quoi | pas quoi faire | ne sais .. quoi faire | quoi faire de vie
quoi faire plus tard | que faire plus tard | quel metier | quels metiers | quelle voie | quelle formation
vers quoi | aucune/pas/zero/0/sans/plus idee .. metier/boulot/travail/avenir/faire/job/orientation/projet
aucune idee de | zero idee | pas d'idee | pas idee | {lack} projet | aucun projet | pas de plan
hesite entre/encore/beaucoup/toujours/sur | j'hesite | hesite .. | perdu dans .. orientation/choix/metiers/projet
perdu niveau/orientation | change .. avis .. | change d'avis
changer de? voie/filiere/orientation/metier/branche/section | trouve pas .. voie/voi/metier/plait/formation
trompe de? filiere/voie/orientation/metier | pas bonne filiere/voie | mauvaise filiere/orientation/voie
filiere .. aime/aimais/plait/choisi/voulu/voulais | filiere | rien me? plait/m'interesse/interesse/attire/branche
rien ne me plait | me plait pas .. formation/filiere/metier | plait pas .. | aime rien | trop de choix
choix .. voie/metier/coince/orientation | aide pas a choisir | choisir .. | m'orienter | m'aide pas a choisir
vois dans rien | me vois dans rien | me vois pas | veux plus faire .. | mis dans .. filiere/section/bac
pas choisi .. | orientation subie | reorient* | bilan de competence | test d'orientation | decouvrir metiers
what job | what i want | no idea what | what to do | no se que | nao sei o que | que estudiar | não sei o que
не знаю ким | не знаю що робити | не знаю куди | ما عرفتش شنو ندير | لا اعرف ماذا
""",
    "sport_loisirs": """
sport/foot/boxe/danse/musique me manque/manquent | me manque .. sport/foot | ennuie chez moi | m'ennuie ..
faire du? theatre/sport/musique | pas de loisirs | rencontrer des gens | sortir un peu | voir du monde et sortir
m'inscrire .. boxe/foot/danse/sport/judo/club/salle/musique/theatre/basket/muscu/natation | jaimerais du sport
aimerais du? sport | apprendre .. guitare/piano/danse/musique/batterie/chant/dessin/boxe
aller au? cinema/concert/piscine/salle/foot/musee/sport | trouver .. activite/club/sport/loisir
reprendre le? foot/sport/danse/boxe | envie de bouger/sport/danser | faire sport | faire plus de sport
inscription .. club/salle/sport trop? | refaire du | pas d'activite | trouver des potes pour jouer
{want} .. sport/foot/boxe/danse/musique/rap/chant/theatre/dessin/basket/natation/piscine de quartier/mjc
{want} .. judo/karate/muscu/salle/rugby/tennis/mma/gym/skate/velo/equitation/escalade/handball de quartier/mjc
{want} .. hand/volley/activites/activite/loisirs/sorties/cine/cinema/concert/vacances/club/atelier de quartier/mjc
{want} .. ateliers/culture/guitare/piano/studio/peinture de quartier/mjc
{want} .. photo/montage/manga/gaming/peche/colo/maison de quartier/mjc
faire/reprendre/refaire/rejouer/jouer .. sport/foot/boxe/danse/musique/rap/chant/theatre/dessin
remettre/retrouver/pratiquer/trouver/remise .. sport/foot/boxe/danse/musique/rap/chant/theatre/dessin
faire/reprendre/refaire/rejouer/jouer .. basket/natation/judo/karate/muscu/rugby/tennis/mma/gym/skate
remettre/retrouver/pratiquer/trouver/remise .. basket/natation/judo/karate/muscu/rugby/tennis/mma/gym/skate
faire/reprendre/refaire/rejouer/jouer .. equitation/escalade/hand/volley/guitare/piano/batterie/peinture/photo
remettre/retrouver/pratiquer/trouver/remise .. equitation/escalade/hand/volley/guitare/piano/batterie/peinture/photo
faire/reprendre/refaire/rejouer/jouer .. athle/athletisme/football/danser/chanter
faire/reprendre/refaire/rejouer/jouer .. activite/activites/piscine/cirque/surf
remettre/retrouver/pratiquer/trouver/remise .. athle/athletisme/football/danser/chanter
remettre/retrouver/pratiquer/trouver/remise .. activite/activites/piscine/cirque/surf
club/clubs/salle/cours/atelier de/d' sport/foot/boxe/danse/musique/rap/chant/theatre/dessin/basket
licence/stage/studio/ecole/equipe de/d' sport/foot/boxe/danse/musique/rap/chant/theatre/dessin/basket
club/clubs/salle/cours/atelier/licence/stage/studio/ecole/equipe de/d' natation/judo/karate/muscu/rugby
club/clubs/salle/cours/atelier/licence/stage/studio/ecole/equipe de/d' tennis/mma/gym/escalade/hand/volley
pas de club | club de | un club de | salle de muscu/sport | salle de? sport | studio de? mjc | mjc
centre social activites
rien a faire ici/dans/ville/quartier/chez/apres | rien a faire .. ville/quartier/village/coin/week | m'ennuie
ennuie | s'ennuyer | je m'emmerde | m'occuper | activites | activite | loisirs | loisir | sorties | sortir voir
vacances | partir en vacances | colo | hobby | passion | endroit pour danser/jouer/faire/chanter
endroit ou danser/jouer | bouger corps | me defouler | defouler | bouger un peu | play football | music
""",
}
