"""What blocks, told by a scene of everyday life: what one does, lacks or is told, rather than the name of it."""

from __future__ import annotations

SIGNS = {
    "mobilite": """
aucun/plus/pas/zero car | plus/pas/aucun de? car | car/bus/train apres 1*/2* | galere a? venir | pour venir
peine a venir
venir en ville/cours/centre | {parents}/{kin}/personne .. peut/peuvent/veut/veulent pas m'amener/m'emmener/me conduire
m'amener | m'amene pas | me conduire | me ramener | trajets trop/sont/me | 1h/2h/3h aller | transport trop long
{exam} .. code/permis/conduite | code/permis .. {exam} | arret .. a 1*/2*/3*/4*/5*/6*/7*/8*/9* bornes/km
arret est loin | rate bus/train/car/metro | bus/train/car/navette .. rare/rares/retard/supprime
pas de gare | gare .. loin | personne conduit | a velo | a trottinette | velo .. vole/creve/casse | pneu creve
scooter/moto/voiture/mob .. mort/morte/lache/casse/cassee/fourriere/garage/vendu/volee/vole | fourriere | embrayage
dans pampa | dans cambrousse | coin paume | coin perdu | paume/paumee campagne/dans/a/au/en | perdu campagne
dessert pas | dessert mal | comment venir | venir comment | j'y vais comment | je viens comment
m'y rendre | me rendre | s'y rendre | aller retour | allers retours | a perpet* | excentre | excentree
bout du departement
autre bout | bateau | ferry | carte jeune sncf | amende train | controleurs | fraude bus | assurance voiture
assurance auto | controle technique | moniteur | auto ecole .. chere/prix | lecons de conduite | heures de route
pas le droit de conduire | conduire sans permis | sans moyen de locomotion | pas de moyen de | locomotion
zero transport | zone rurale | rural | en zone | pas de bus jusqu* | changements de bus | correspondance | me depose
me deposer | on m'emmene pas | faut m'emmener | qui m'emmene | pas d'assurance scooter
""",
    "argent": """
compte/comptent/compter .. centime/sous/centimes/euro | avancer frais/argent
bourse .. tombee/versee/arrivee/recue/refusee | frais .. pas/peux/avancer | fins de mois
mois difficile
serre la ceinture | frigo vide | tout part dans | plus un rond | paie pas tombee | salaire pas
a 1*/2*/3*/4*/5*/6*/7*/8*/9* balles/euros/e .. pas/peux/impossible/cher | balles .. pas | 1* balles | 2* balles
1*/2*/3*/4*/5*/6*/7*/8*/9* euros/balles/e sur/en/pour/dans compte/poche/mois/finir/banque/vivre
coupe/suspendu/baisse/supprime/enleve/coupes/suspendus .. aides/aide/allocs/allocations/apl/rsa/bourse/chomage/cej
allocs/allocations/apl/chomage .. coupe/coupees/bloque/suspendu/arrive/touche | allocations | allocs
pas de revenus | rien touche | touche rien | touche pas aides | pas droit a rien/aides/rsa | droit a aucune aide
attends paye/paie/virement/argent | pas encore paye | pas ete paye | impossible a payer/de payer | pas de quoi
caddie | courses .. payer/cher/impossible | manger .. fin de mois/1 fois/une fois | 1 repas | un repas par
emprunte/emprunter/prete/preter .. argent/sous/potes/parents | doit de l'argent | je dois de l'argent
dois 1*/2*/3*/4*/5*/6* | en rouge | compte bloque | carte bloquee | carte bleue bloquee | agios | mis au clou
sans un rond/sou/centime | peux rien m'offrir | tout est cher | la vie est chere | vie chere
materiel .. cher/payer | tenue .. chere/payer | frais .. payer/cher/inscription/dossier | frais d'inscription
mallette .. chere/payer/prix | chaussures de secu* | acompte | bouffe .. payer/cher | secours populaire
secours catholique | croix rouge colis | mendier | fais la manche | pauvrete | misere | rmi | ruiner
""",
    "logement": """
{want} .. chez moi/chez-moi/appart/logement/endroit/toit | trouve/trouvons pas d'appart/appart/logement/studio/chambre
mon propre chez | chez moi a moi | peux pas rentrer chez/a
{kin}/{parents}/copain/copine/pote/ami/amie .. peut plus/pas m'heberger/me loger/heberger/me garder
plus m'heberger | m'heberge plus/pas | m'heberge | me loge | me loger | m'heberger | peux plus rester chez/la/ici
friends house | sleep at/in/on/outside | no house | rendu cles | changer de logement | changer de foyer
foyer complet/plein/pleins/complets | 115 complet | place en foyer/cada/fjt/residence/hebergement
expulse/expulser/expulses/virer/vire .. appart/logement/foyer/bail/hlm/maison | hlm | demande de logement
logement social | caution .. payer/trouver | garant .. pas/trouver/sans | personne se porte garant | couchsurfing
couche dehors/chez/dans | gare .. dors/dormir | dors .. gare/cave/hall/parking/parc/foyer/rue | cave | hall
tente | sac de couchage | sous les ponts | sous un pont | entasses | les uns sur les autres | surpeuple
pas de lit | pas mon lit | partage chambre/lit | matelas .. sol/salon | dors par terre | par terre | canap | clic clac
humidite | humide | rats | souris chez | cafard | pas de chauffage | plus de chauffage | pas d'electricite
plus d'electricite | electricite coupee | pas d'eau | toit qui fuit | incendie | inonde | demenage tout temps/souvent
change de? maison/foyer/famille tout/souvent/chaque | bouge de canape en | chaque soir ailleurs | sans domicile
domicile fixe | adresse fixe | pas d'adresse | sans adresse | adresse a moi | voisins .. bruit | coloc | colocation
foutu/foutue/fout/jete/jetee/vire/viree/mis/mise dehors | mets dehors | met dehors | a porte du foyer
dois partir/quitter/liberer .. foyer/fjt/appart/chambre/logement/residence/hotel/hebergement
prise en charge .. fin/finit/arrete/18 | majeur .. foyer/ase/placement | 18 ans .. dehors/foyer/vire
""",
    "sante": """
crise/crises .. epilepsie/asthme/foie/coliques | tousse | je tousse | fievre | main/pied gonfle
plaques sur/partout | boutons partout | demangeaisons | nausees | diarrhee | intestins | estomac | gastrite
dors 1h/2h/3h/4h/1*/2*/3*/4* par nuit | dors 1*/2*/3*/4* h/heures | nuits blanches | plus sommeil | sommeil
pas de lunettes | changer lunettes | vue .. baisse/mauvaise | j'entends mal | oreille bouchee | otite | sinusite
angine | bronchite | pneumonie | appendicite | calculs renaux | reins | foie | thyroide | hormones
endo | kystes | acne | psoriasis | brule/brulee/brulure | cicatrice | points de suture | poignet | epaule
tendinite | lumbago | sciatique | hernie | rotules | menisque | ligaments | ligament | luxation | luxe epaule
entorses | fracture | vertebres | colonne | corset | scoliose | plaques | broches | rehab | reeducation
reeducation | kine 1*/2*/3*/4* | douleurs chroniques | fibromyalgie | spasmophilie | tachycardie | souffle court
essouffle | essoufflee | souffle | asthmatique | ventoline | insuline | dialyse | transfusion | greffe | cardio
pacemaker | malformation | operation .. prevue/attente/coeur/genou | vais me faire operer | dois me faire operer
faut que je me fasse operer | examens medicaux | irm | scanner medical | prise de sang | analyses | carences
vitamines | maigri | perdu 1*/2* kilos | kilos | pris du poids | obese | gros probleme de sante
{cant} porter/rester debout/soulever/marcher/courir | debout .. longtemps | porter lourd | charges lourdes
enceinte/grossesse | attend/attends bebe/enfant/heureux | terme prevu | ventre rond | fausse couche | nausees
test de grossesse | clope grossesse | gyneco | contraception | allergique | oeil .. infecte/gonfle
medicaments | medicament | medoc | medocs | ordonnance | urgences | samu | clinique | hospitalisation
hospitalisations | rdv specialiste | pas de docteur | pas de medecin | medecin introuvable | desert medical
dos qui? me bloque/fait/lance/tue | dos .. bloque/fait mal/souffrir | mes dents/dent/gencives | dent
appareil dentaire
""",
    "psychologique": """
suis vide/videe/lessive/lessivee/eteint/eteinte/casse/cassee/brise/brisee/au plus bas/a plat/hs mentalement?
tete .. explose/tourne/pensees/envahie/surchauffe/prise/lourde/noire | idees .. tournent/noires/boucle
ca va pas trop | ca va pas fort | ca va pas du tout | ca va moyen | pas la forme | pas top en ce moment
sortir/lever du lit | sors plus/pas du lit | rester au lit | dors plus/pas .. stress/pensees/angoisse/peur/tete
peux/arrive meme? pas/plus sortir/lever/dormir/manger/rire/sourire | force de rien/lever/sortir
psychiatrie | hopital psy/psychiatrique | hospitalise/hospitalisee en psy/psychiatrie | en psy | unite ado
maison des ados
hp | bouffees delirantes | delire parano | entends des voix | entend des voix | suivi par psychologue/psychiatre
m'isole | suis isole dans | parle plus a personne | vois plus personne | vois personne | reste cloitre* | cloitre*
me leve plus | me leve pas | sors pas de lit/chambre/chez | sors plus de lit | passe journees au lit | lit toute
nuits sans dormir | trop de choses dans tete | tete en vrac | tete fait noeuds | coeur qui bat/s'emballe
palpitations
tremble | je tremble | j'etouffe | etouffe | oppresse | gorge nouee | mal de vivre | plus foi en rien | plus rien me
rien me fait envie/plaisir | plus gout | a plat | broie du noir | noir total | trou noir | depressive
larmes | je pleure | en larmes | pleure soir/nuit/tous | plus le sourire | flashbacks | flash back
traumatise | choque/choquee par | ptsd | stress post traumatique | toc | phobies | peur de tout | peur panique
peur de foule/gens/dehors/transports | angoisser | angoissant | angoisses | m'angoisse | stresse pour tout/rien
boule de stress | surmenage | epuise mentalement | epuisement | fatigue mentale/mentalement/nerveuse | nerveusement
troubles alimentaires | mange plus | me fais vomir | scarif* | burn | nerfs a vif | explose pour rien | impulsif
gere pas ma colere | crise de nerfs | pete plombs/cable | pique des crises | sautes humeur | borderline | bipolaire
anxiolytique | antidepresseur | psychotrope | cmp | cmpp | therapie | therapeute | suivi psychologique
""",
    "addiction": """
tise/tises/tiser/picole/picoler/bois trop/tous/chaque/beaucoup/soirs | tise | tiser | se met des mines | mines
apero tous | rhum | ricard | pastis | tequila | canette | canettes | bouteille par | boire jour
alcoolo | murge | defonce/defoncer/defoncee | stone | foncede | perche | fonce-de | deconne avec
fume 1*/2*/3*/4*/5*/6*/7*/8*/9* | fumer tous | fume tous | fume des le matin | paquet par jour | paquets par jour
un paquet | trop de fumette | fumeur | fumeuse | cbd | thc | hash | pilon | pilons | pillave | spliffs
ient | taz | champis | fume du crack | heroine | methadone | subutex | opiaces | prods | came
ballon/ballons de gaz/proto | gaz hilarant | gaz | snus | chicha | chichas | vapote | vapoter | e cigarette
ecrans .. lacher/jour/nuit/trop/accro | joue 1*/2*/8*/9*/10h h? par jour | joue toute la nuit | geek | gamer
jeux video .. decrocher/lacher/trop/nuit/accro/jour | console .. accro/lacher/decrocher/nuit | fortnite | lol toute
tel .. lacher/accro | tiktok .. accro/lacher/decrocher/nuit/jour | scroll* | porno | grattage | grattages
paris en ligne
parie | parier | unibet | betclic | machines a sous | perdu .. paris | tickets a gratter | mise tout
decrocher du/de/cannabis/alcool/shit | arreter boire/fumer | sevrer | desintoxication | csapa | addicto*
alcooliques anonymes
""",
}
