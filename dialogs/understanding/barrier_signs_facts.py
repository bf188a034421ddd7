"""What blocks, told by a bare fact: a test one waits for, a death, an unpaid shift, a borrowed phone, a nickname.

Like the other tables of signs; kept apart for their length. What a fact only borrows its words from is told with it
("monnaie à la caisse" is no car, "livret de famille" no quarrel): the longer sign of one domain hides the other.
"""

from __future__ import annotations

SIGNS = {
    "competences_cles": """
arrete/quitte/lache ecole au/en/a ce1/ce2/cm1/cm2/primaire/sixieme/6e/6eme | arrete/quitte ecole a 9/10/11/12/13 ans
jamais alle/allee/mis/ete/connu a? ecole | que primaire | niveau cm1/cm2/ce2/primaire | pas fini primaire/college
regle de? trois/3 .. chinois/rien/sais/pas/largue | regle de? trois/3 c'est | fractions/pourcentages .. chinois
fractions/calculs/maths/conjugaison/grammaire c'est du? chinois | monnaie .. caisse | caisse .. monnaie
rends/rendre/compter/compte monnaie .. embrouille/trompe/perds
m'embrouille/s'embrouille .. chiffres/comptes/calculs/monnaie/dates | lis lentement/mal/a peine
ecris comme j'entends | fautes partout
lire heure | lis pas heure | pas lire plan/carte/notice/consignes | recopie sans comprendre
""",
    "psychologique": """
mort/deces/perte/enterrement/suicide de? .. n'avance/avance/dors/mange/remonte plus/pas | n'avance/avance plus
mort/deces/perte de? meilleur/meilleure ami/amie/pote | deuil | fais pas deuil | pas fait deuil
{kin}/pote/copine .. fait tentative | {kin}/pote/copine .. tente/tentee de? mourir/suicider
pars/part/monte en rage/vrille/couille/live pour rien/un/des/truc | casse tout quand/chez/pour
pete plombs/cable
m'enerve/enerve pour rien | fais/fait crises/crise colere/nerfs/angoisse/larmes | head is not good/ok/well/fine
my head .. not | can t sleep since | bad dreams/nightmares | pense qu'a ca | tourne en boucle | plus gout a rien
pleure tous/toutes/tout soirs/nuits/temps/jours | plus envie de? voir personne/gens/rien
""",
    "numerique": """
payer/acheter/offrir/remettre .. go/giga/gigas/data/forfait/recharge | que 1/2/3/5/10 go/giga/gigas
que portable/telephone/tel/ordinateur/pc de? {kin}/pote/copine/copain/voisin/voisine/tuteur/mere/pere
portable/telephone/ordinateur/pc .. prete/emprunte/partage/partagee/rendre/commun
emprunte telephone/portable/ordinateur
partage telephone/portable/ordinateur | wifi .. foyer/chambre/residence/hotel/cite capte/marche/passe/rame pas/mal
wifi .. foyer/chambre/residence/hotel .. rame/saute/coupe/lag/lent | wifi foyer | pas wifi foyer/chambre
cafe/mcdo/mediatheque/bibli/bibliotheque .. wifi | capte pas dans chambre/foyer | ligne coupee | ligne est coupee
ordinateur .. trop cher | pc/ordinateur d'occaz/occasion .. cher
""",
    "mobilite": """
barge/bac/ferry/pirogue .. panne/annule/annulee/pleine/greve
barge/bac/ferry/pirogue tous/toutes/chaque/matin/pour | prendre/prends barge/bac/ferry/pirogue/bateau
fais/faire/fait du? pouce/stop | leve/lever pouce | un coup on me prend | rien passe | rien n'y passe
bus/car/rien n'y/y? passe pas/plus/jamais | zone indus/industrielle/artisanale/commerciale .. bus/rien/pied/passe/loin
google/maps/mappy/citymapper/gps dit/annonce/met/donne/affiche | 1*/2*/3*/4*/1h*/2h*/3h* .. aller simple/retour
aller simple | {kin} garde/prend/utilise voiture/clio/caisse/twingo/scooter/auto/208/vehicule
voiture/clio/caisse part avec
garde clio/twingo/voiture/208/polo/scooter/c3 toute/toutes/la? journee/semaine/jour
menmener/mamener/emmener/amener/deposer personne | personne/persone/person pour menmener/mamener/mdeposer/mconduire
personne/persone pour me? m'? conduire/emmener/amener/deposer/ramener/accompagner
quais/quai/gare/arret/arrets/metro/bus/tram .. pas/non/in accessibles/accessible/amenage
pas accessible/accessibles .. fauteuil
ascenseur .. metro/gare/rer .. panne | pani/pa ni/ni pon bis/bus/loto/oto | pa ti ni bis | na poin loto/transport/kar
""",
    "papiers_administratif": """
date/nom/prenom/age/sexe .. faux/fausse/fausses acte/papiers/passeport/livret/carte/identite
date/nom/prenom/age/sexe .. errone/inverse/inversee/mal acte/papiers/passeport/livret/carte/identite
date/nom/prenom/lieu naissance? est? faux/fausse/errone/inverse
faute/erreur .. acte/passeport/livret/recepisse/identite
livret famille perdue/perdu/introuvable/vole/brule/paume/bled/pays/jamais/pas/restee/reste
livret famille introuvable
retrouve/trouve plus/pas livret famille | wait/waiting .. asylum/papers/answer/visa/interview/prefecture
asylum answer/interview/refused/pending | ofpra/cnda .. attends/attend/reponse/refus/rejet/recours
attends/attend reponse ofpra/cnda/prefecture/asile | alloc/allocs/rsa/apl .. justificatif/papier manque/manquait
compte en banque .. pas salaire | site .. titre sejour .. compte
""",
    "sport_loisirs": """
rien pour se? bouger/defouler/amuser/s'amuser/s'occuper/sport/jeunes
rien a faire ici/dans/au village/coin/bled/quartier
meme/pas/plus/aucun pas? un/de? city/stade/gymnase/terrain/skatepark/piscine/club/dojo | city stade ferme/casse/loin
arrete guitare/foot/danse/boxe/piano/judo/basket/gym/musique faute/manque | club .. complet/ferme/plein
""",
    "logement": """
nuit/nuits/soir/dors/dormir .. dans caisse/voiture/camion/hall/cave/parking/garage/cabane/tente/escalier/gare
nuit/nuits .. hall/cave/parking/cage d'escalier/gare/laverie/urgences
caravane/caravanes .. bouger/bouge/virent/expulse/mairie/degage
fait/font bouger caravanes/camp | aire .. gens voyage | dans 6/7/8/9/10/11/12/13/14/15 m2/metres
dans 6m2/7m2/8m2/9m2/10m2/11m2/12m2/14m2/15m2 | 3/4/5/6 loyers retard | loyers retard/impayes | hotel social
""",
    "argent": """
resto/restaurant/boulangerie/bar/ferme/chantier .. jamais/pas paye/payee/verse/regle
garage/salon/hotel/magasin/type/mec .. jamais/pas paye/payee/verse/regle
heures/extras/mois/jours/stage jamais/pas paye/payes/payees | bosse/travaille gratuit/gratos/noir/black
mange/mangeons/bouffe pates/riz/nouilles/raviolis depuis/tous/tout/toute/chaque/a | pates .. depuis
ai droit a rien | droit a? aucune/aucun aide/aides/allocation/chomage/rsa/bourse?
aucune/zero rentree/rentrees d'argent/ce/mois/depuis
0/zero/aucune rentree/rentrees | contrat/cej/garantie/chomage .. fini/finie/termine donc/plus/0/zero/rien
la hess | grosse hess | c'est hess | hess | fauche/fauchee | plein .. plus que paie/paye/salaire/gagne
carburant/essence/plein .. coute/couterait/cher .. paie/paye/salaire
alloc/allocs/rsa/apl/aah/cej suspendu/suspendue/coupe/coupee/coupees/retire/stoppe/sucre | ligne coupee .. facture
facture .. impayee/impayees/pas payee? | pas paye facture/cantine/loyer/edf
""",
    "sante": """
attends/attend/attente .. resultats/resultat de? prise sang/irm/scanner/biopsie/analyses/analyse/radio/echo/examens
attends/attend irm/scanner/biopsie/operation/diagnostic | test est? positif/grossesse/sanguin
test positif | retard de regles | suis enceinte | lombaires/vertebres/cervicales/disque/menisque
hernie/sciatique/lumbago/tendinite/entorse/scoliose
porter/soulever/port .. cartons/charges/lourd/sacs fini/interdit/peux/plus/pas
voiture/scooter/camion/moto/bus/trottinette/bagnole .. renverse/renversee/percute/percutee/fauche/ecrase
me suis fait renverser
pas droit machines/engins/hauteur/echelle/porter/charges/conduire
broches/broche/plaque/vis .. jambe/bras/dos/cheville/genou
""",
    "harcelement": """
poil de? carotte | toute? classe/bus/groupe/vestiaire .. m'imitait/imitait/imite/imitent/m'imitent/singe/singeait
m'imitait/m'imitent/m'imite | surnom/surnoms .. depuis/colle/lycee/college/classe
surnommait/surnomment/surnommee/surnomme
grosse vache/baleine/truie | face/tete de rat/thon/cul/chien/pizza/calculatrice
on m'appelle/m'appelait .. sale/gros/grosse/pd/boule/intello
depuis 6e/6eme/5e/cp/cm2/sixieme .. moquent/surnom/rient/lache/harcele
""",
    "confiance_en_soi": """
vais/va encore me? planter/rater/foirer/louper/echouer/decevoir/gacher
vais encore me rater/ramasser/vautrer
boulet de? classe/famille/groupe/equipe/service | toujours ete boulet/dernier/derniere/nul/nulle/remplacant/cancre
cancre de? classe/famille | me plante toujours/tout/partout | me plante a chaque | rate tout ce que
sert/servir a? quoi/rien que j'essaie/essaye
jamais a hauteur | pas a hauteur | a hauteur de rien
""",
    "orientation": """
frere si je savais | si seulement je savais | c'etait reve/plan/projet .. plus/fini/mort/avant/maintenant
etait/c'etait mon? reve .. plus maintenant | reve d'avant
compta/gestion/bac/cap/bts/fac/filiere/formation/lycee/stmg/sts/{trade} .. etait erreur
erreur d'orientation/parcours/filiere
me suis trompe/trompee de? voie/filiere/orientation/formation/metier/bac/cap
regrette .. formation/filiere/bac/cap/choix
deviens quoi | devenir quoi | vais devenir/faire quoi | je fais quoi maintenant/apres/de ma vie
plus boulanger/coiffeur/cuisinier
tout me tente | rien me tente | me tente rien/tout | tente tout | tout me plait | tout m'interesse
{parents} disent/dit/veulent/poussent/imposent electricien/plombier/coiffeuse/infirmiere/medecin/armee/compta
""",
    "garde_enfant": """
qui va/pourra/peut/veut prendre/garder/recuperer/aller/s'occuper/chercher? {child}
personne prend/garde/recupere/va {child} | enceinte .. nounou | {child} .. pas/sans/plus nounou/creche/place
2e/1er .. nounou
""",
    "famille": """
{kin} .. sort/sorti/sortie/est/a/en de? hp/psychiatrie/ehpad/hopital/hosto/rehab/desintox
{kin} est? en? fauteuil | maman/mere/pere/papa .. hosto/hopital/reanimation/coma/chimio/dialyse
m'embrouille avec/contre {parents}/{kin}/tout
m'embrouille avec {kin} | gere baraque/maison/freres | {parents} parti/partie/barre/barree c'est? moi
c'est moi qui paye/gere/nourris/eleve .. loyer/maison/baraque/petits/freres/courses
courses .. pour/pr ma pomme | tout/tous .. pour ma pomme | {kin} .. fait? tentative | mort/deces de? {kin}
""",
    "handicap": """
sors/sorti/sortie/viens/suis d'/de/en/a itep/ime/ulis/sessad/esat/segpa/impro | itep | sortie d'itep | ancien itep
personne veut me prendre .. fauteuil/handicap/rqth | pas accessible .. fauteuil
""",
    "langue": """
accent .. telephone/tel comprend/comprennent/pas/repete
accent .. telephone/tel | accent .. personne comprend | personne me? comprend/comprennent .. accent
fait/font repeter/repete .. accent | accent .. fait/font repeter
""",
    "justice": """
bracelet a? cheville/pied/electronique | sortie/sorti/dehors que de 8h/9h/10h/7h | bracelet electronique
juge .. envoie/m'envoie/convoque/lettres/courrier | tig .. heures | conseiller probation/insertion spip
""",
}
