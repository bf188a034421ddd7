"""What blocks, told by a scene: skills, what one thinks of oneself, where to go, and what others do."""

from __future__ import annotations

SIGNS = {
    "competences_cles": """
orthographe/grammaire/conjugaison/dictee/lecture/ecriture/calcul/maths .. cauchemar/enfer/horreur/nul/galere/cata*
dyslexie orthographe | lettres .. melange/inverse/comprends | lettres dans desordre | hiero* | dechiffre | dechiffrer
sais a peine | sais presque pas | lis .. syllabe/lettre/doucement/lentement/mal | me relire | relire | correcteur
fautes partout | fautes a tous | bourre de fautes | plein de fautes | fautes de francais | orthographe | syntaxe
additions | soustractions | multiplications | multiplication | tables de | proportionnalite | conversions | convertir
pourcentage | pourcentages .. rien/comprends/galere | equations | equation | pythagore | geometrie
calcul mental | calculette | calculatrice | rendre monnaie | compter monnaie | lire l'heure | lire heure | lire plan
lire un? plan/contrat/notice/carte | comprendre consignes/consigne/texte/textes/enonces | consignes | enonces
comprends pas consignes/consigne/textes/enonces/exercices | niveau .. primaire/college/cp/ce1/ce2/cm1/cm2/6e/5e/4e/3e
niveau scolaire .. bas/nul/zero/pas/faible | rate/rater/loupe/pas .. brevet/cfg | pas de brevet | pas eu mon brevet
pas de niveau | aucun niveau | retard scolaire | jamais ete a ecole | jamais scolarise | arrete tot ecole
rediger | rediger cv/lettre/mail | ecrire .. lettre/mail/cv/texte/phrase | faire phrase* | ponctuation
pas les bases | rien retenu | retiens rien | memoire .. nulle/poisson | culture generale | anglais .. nul
remise a niveau | cleA | savoirs de base | trop de lacunes | tests .. rate/francais/maths | test de niveau
""",
    "confiance_en_soi": """
impression/sentiment de/d' servir/etre/valoir/rater/decevoir .. | sers/servir a rien | vaux pas/rien/moins/mieux
impression/sentiment servir/valoir/rater/decevoir .. | vaux pas mieux/autant
me sens inutile/inferieur/bete/petit/petite
personne/profs/prof croit/croient/croyait en moi | crois pas en moi | perds .. moyens | perdre moyens | perd .. moyens
tetanise | tetanisee | paralyse/paralysee par/devant/quand | bafouille | bégaye devant | begaye quand | balbutie
voix .. tremble | mains moites | rouge tomate | deviens rouge | rougis | cache au fond | dernier rang | transparent
transparente | invisible | pas interessant/interessante | rien d'interessant | qualites .. aucune/pas/zero/vois
aucune qualite | zero qualite | quoi dire de moi | parler de moi | me vendre | me presenter | me mettre en avant
arrive pas a me vendre/presenter/lancer/imposer/affirmer | m'affirmer | m'imposer | prendre la parole
prends pas parole
lever la main | peur .. oral/public/entretien/regards/rate/refus/nul/telephoner/appeler/foirer/deranger/ridicule
peur de me presenter/lancer/tromper/vautrer/ramasser/prendre rateau | prendre rateau
y arriverai/arriverais/arriver jamais | jamais capable | jamais reussi | reussis jamais/rien/pas | rate tout
tout rate
rate ma vie | bon a rien | bonne a rien | cas social | cassos | cas soc | loser | raté | boulet | sous merde
boloss | debile | stupide | idiot | idiote | conne | cruche | deçois tout | decois tout/tous/tout le monde
pas fait pour | pas faite pour | pas doue/douee | doue en rien | douee en rien | fort en rien | bon en rien
pas legitime | imposteur | autres .. mieux/meilleurs/forts/intelligents | dernier de classe
on m'a dit .. nul/bon a rien
on m'a toujours dit | plus confiance | perdu confiance | confiance .. zero/cassee/perdue/ras | estime .. zero
gêné de | pas ose | ose meme pas | fait perdre confiance | croire en moi | manque .. assurance/confiance/estime
""",
    "orientation": """
rien/pas/aucun .. precis/precise/concret/defini | plein/trop d'envies/idees/projets | {trade} ou {trade}
entre {trade} et {trade} | j'hesite encore | pas encore decide/choisi
tout m'interesse .. rien | tout m'interesse | rien m'interesse | rien me plait | rien ne me plait | rien m'attire
rien m'inspire | aucune passion
pas de passion | passion .. aucune/pas | parcoursup .. refuse/nulle/mis/rien/attente/place/galere/voeux | parcoursup
voeux | affelnet | pas eu mes voeux | filiere .. plait/plaisait/trompe/mauvaise/changer/choisir/subie | filiere subie
trompe de filiere/voie/metier/bac/cap/lycee/section | changer de filiere/voie/metier/section/orientation/cap/branche
reorienter | me reorienter | reconversion | quel metier/boulot/formation/cap/bac/domaine/secteur/voie/branche/travail
quelle formation/voie/branche/filiere/ecole/orientation | vers quoi | m'orienter | vers qui aller | par ou commencer
par quoi commencer | quoi faire .. vie/plus tard/apres | faire quoi .. vie/apres/plus tard | que faire
sais pas/plus vers/quel/quelle
sais pas/plus quoi/ou faire/choisir/aller/devenir/prendre/travailler/etudier/apprendre
sais pas .. metier/voie/domaine/avenir/orienter | hesite entre .. | entre deux
hesite .. metiers/formations/cap/bac | choix de metier/voie/formation/orientation
choisir .. metier/voie/formation/cap
trouve .. voie | trouver .. voie/metier/plait | ma voie | pas de projet | aucun projet | projet .. flou/pas/aucun/zero
flou | dans le flou | avenir flou | vois pas mon avenir | me vois nulle part/pas | m'imagine pas | me projette pas
me projeter | ne connais aucun metier | connais pas metiers | connais aucun metier | pas d'idee | pas idee
aucune idee
zero idee | 0 idee | idees .. metier/trop | trop de choix | trop de metiers | tout me plait
pas d'inspi* | conseiller d'orientation | cio | copsy | on m'a mis en
on m'a force/impose/oblige .. filiere/cap/bac/section
mal oriente/orientee | j'ai choisi par defaut | par defaut | pas choisi | bilan de competences | bilan d'orientation
tourne en rond .. metier/projet | decouvrir metiers | tester metiers | stage decouverte | immersion
""",
    "handicap": """
main/jambe/bras/pied/doigt en moins | manque une main/jambe | qu'une main/jambe/bras | amputation
vois que/plus d'un oeil | vois d'un oeil | un seul oeil | borgne | pas d'oeil | entends que/plus d'une oreille
d'une oreille | une seule main/jambe | qu'une main | un bras en moins | moignon | prothese | deambulateur
canne de marche
canne blanche | chien guide | langue des signes | lsf | implant | lecture labiale | retard mental | deficient*
deficience | trouble/troubles .. attention/autisme/apprentissage/langage/dys/concentration/spectre | tsa | hpi
spectre autistique | neuroatyp* | zebre | ritaline | quasym | dys | multi dys | dyspra* | dyscal* | dysorth*
aesh | ulis | segpa handicap | ime | esat | itep | sessad | savs | cap emploi | rqth | mdph | pch | aah | aeeh
reconnu/reconnue handicape/handicapee/travailleur/mdph/invalide | travailleur handicape | amenagement .. poste
amenagements | tiers temps | poste adapte | adapte a mon/ma handicap/fauteuil/jambe | mobilite reduite | pmr
tetraplegique | paraplegique | hemiplegique | imc | infirmite | infirme | poliomyelite | spina | myopathe | nanisme
syndrome | x fragile | trisomique | gilles de la tourette | tourette | tics | begaie | bégaye | begaye
""",
    "harcelement": """
postaient/postait/poste/postent .. sur moi/photos | trucs/rumeurs/commentaires/story/stories .. sur moi
parlaient sur moi
{they} volaient/volent/cassaient/cachaient/prenaient .. affaires/sac/gouter/argent/tel | volaient/vole affaires
{they} me volaient/cassaient/cachaient/prenaient ..
a cause d'eux/elles | a cause des autres | college/lycee/ecole/classe .. a cause d'eux/elles/des autres
{they} me traite/traitent/traitaient/insultent/insultaient/frappaient/tapaient/tapent/crachaient/bousculaient/poussaient
me? traite/traitent/traitaient de .. | {they} .. m'insultaient/m'insultent/insultait
affiche/affichee sur/dans/insta/snap
{they} s'acharnent/s'acharnaient/acharne | s'acharne sur | prend/prenait/prennent pour cible | cible
{they} rigolaient/riaient/rient/rigolent/moquent/moquait/moquaient de | ricanent | pointent du doigt | lynchee?
photos/photo/video/videos/nudes .. tourne/tournent/balance/balancee/diffuse/partage/moi/fait tourner | nudes
menace/menacee/menacent/menacait .. lycee/college/snap/insta/reseaux/classe | me menacent | chantage | racket*
groupe snap/whatsapp .. moi/contre | groupe contre moi | fausses rumeurs | fausse rumeur | mise a l'ecart | ecarte
mis a l'ecart | exclu du groupe | seul a la cantine | seule a la cantine | personne voulait me parler | surnom
surnoms
chef/patron/tuteur/collegues/patronne/manager .. rabaisse/insulte/humilie/gueule/hurle/menace/touche/mains/blague*
lourd avec moi | propos .. sexistes/racistes | racisme | raciste | sexiste | attouchements | harcelement
mains baladeuses
quitte/change/changer .. ecole/lycee/college/classe/etablissement .. cause/harcelement/moqueries/eux/insultes
fais embeter | faisais embeter/taper/insulter/racketter/frapper/cracher | faisait embeter | embetaient | embetent
jete/jetaient .. affaires/sac/cailloux | vole affaires | affaires .. cassees/volees/poubelle | crachats | croche pieds
""",
    "sport_loisirs": """
fais/faisais/pratique/jouais/joue .. {leisure} .. continuer/reprendre/arrete/aimerais/envie | j'aime .. {leisure}
faire/refaire/reprendre/continuer/commencer/pratiquer/essayer/apprendre .. {leisure}
{leisure} .. aimerais/envie/manque
{want} .. {leisure} | club/cours/asso/stage/place/salle/licence/terrain de {leisure} | {leisure} .. club/asso/licence
club | salle de sport | salle de muscu | licence sportive | licence .. cher/payer/club/foot | city stade
rien a faire .. quartier/ici/soir/coin/village/ville/week | rien a faire ici | s'ennuie ici | on s'ennuie
pas d'activite/activites | aucune activite | activites .. jeunes/ado/quartier/mjc/gratuites | mjc | maison de quartier
centre social | colo | colos | vacances .. partir/jamais | partir en vacances | jamais parti en vacances
loisir | loisirs | passe temps | hobby | me defouler | defouler | depenser | passion .. {leisure}
""",
}
