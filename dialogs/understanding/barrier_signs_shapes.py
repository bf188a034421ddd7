"""What blocks, told by the shape of a sentence: cannot, is refused, is asked for, spends one's days on.

Like the other tables of signs; kept apart because each line here is one shape with many words in it.
"""

from __future__ import annotations

SIGNS = {
    "mobilite": """
a 1*/2*/3*/4*/5*/6*/7*/8*/9* bornes/borne/kilometres/km/bornes | {parents}/famille conduisent/conduit pas
{parents}/personne .. pas permis/voiture | {parents}/personne peut/peuvent .. emmener/deposer/conduire/amener
{parents}/personne .. m'emmene/m'amene/me conduit/me depose/me ramene
{cant} bouger/me deplacer/aller bosser/aller travailler/aller cfa/venir | aucun moyen de locomotion/transport
voiture/scooter/moto/velo/trottinette/mob est? garage/panne/casse/cassee/vole/volee/mort/morte/hs/fourriere
voiture/scooter/moto/velo .. plus de freins/batterie/essence/assurance | bus/train/metro/tram en? greve
greve de? bus/train/trains/metro/transports | code/permis .. rate/recale/raté/foire/loupe
bus/train/car/tram passe plus
bus/train/car/tram .. supprime/rare/rares/complet | pas de arret/gare/bus/car/tram/metro/train | 1/un/seul bus .. jour
""",
    "logement": """
{cant} payer .. loyer | loyer .. impaye/impayes/retard | impayes/impaye de? loyer
chez {parents}/soeur/tante/frere/oncle/grand .. pas/plus de? place
pas/plus de? place chez {parents}/soeur/tante/frere
proprio/proprietaire/bailleur .. recuperer/vendre/virer/reprendre/vire/expulse/dehors
dors/dormir chez un/uns/pote/potes
hotel social | {cant} trouver/louer .. studio/appart/logement/chambre/coloc
trouve pas/plus de? studio/appart/coloc/chambre
huissier .. expuls* | bail .. fin/resilie/termine
""",
    "sante": """
crise/crises d'epilepsie | crise/crises epilepsie | epileptique | allergie/allergies severe/grave/graves/alimentaires
{cant} rester debout/porter/soulever/marcher | mal au/a la/aux dos/genou/genoux/ventre/dents/tete/yeux/jambes ..
maladie chronique/rare/auto/genetique/grave | sous dialyse/chimio/perfusion | rendez hopital tous/toutes
""",
    "psychologique": """
stress/angoisse/anxiete/peur me/m paralyse/bouffe/bloque/ronge/submerge
{cant} sortir/me lever/dormir/respirer/me concentrer .. chez/lit/chambre/nuit | {cant} sortir de? chez moi/lit/chambre
{cant} sortir chez moi | {cant} sortir chambre | {cant} me lever | {cant} dormir | {cant} me concentrer
je deprime | deprime depuis/a cause/grave | moral a zero/bas/plat | pas le moral | moral dans chaussettes
idees noires | pleure tous/toute/souvent | peur de tout/gens/foule/dehors | peur de sortir
""",
    "addiction": """
passe 1*/2*/3*/5*/6*/7*/8*/9*/nuits/vie/journees .. sur/devant play/console/jeux/ecran/ecrans/tel/telephone/tiktok/pc
{cant} arreter/stopper/decrocher/lacher/m'arreter .. joint/joints/shit/clope/tel/telephone/jeux/play/alcool/ecrans/paris
play/console/jeux/tel/telephone/tiktok/pc .. {cant} arreter/stopper/decrocher/lacher
joint/joints .. tous les? jours/soirs
fume/bois/sniffe/joue trop/beaucoup/tous/toute/h24 | perdu .. paris/casino/poker | joue argent
""",
    "justice": """
casier pas vierge/clean/net/propre | casier rempli/charge/judiciaire/plein | pas de? casier vierge
convoque/convoquee .. commissariat/gendarmerie/tribunal/juge/police | garde a vue | mise a? l'? epreuve
sursis | controle judiciaire | interdit/interdiction de? sortir/quitter .. departement/territoire
mis/mise en examen | plainte contre moi | porte plainte contre moi | sors/sorti/sortie de? prison | en prison
""",
    "langue": """
ecris/ecrit/lis/comprends/parle/parlons pas/peu/mal francais
ecris/ecrit/lis/comprends/parle pas/peu/mal bien? francais
parle/parler pas bien | parle mal | comprends/comprend pas/rien quand .. parle/parlent | mots francais .. pas/manque
que arabe/anglais/espagnol/portugais/ukrainien/turc/pachto/dari/soninke/bambara/lingala
seulement arabe/anglais/espagnol/portugais/ukrainien/turc | cours de francais | apprendre le? francais
""",
    "competences_cles": """
{cant} faire/ecrire/rediger .. lettre/cv/mail/texte/phrase | {cant} lire/ecrire/compter/calculer
calculer/lire/ecrire/rediger .. sais pas | fautes/faute .. partout/a chaque/tout le temps
""",
    "numerique": """
comprends/capte/connais/pige rien/pas/keud .. ordi/ordis/ordinateur/ordinateurs/informatique/internet/pc/word/excel
sites/site/internet/ordi/logiciel/word/excel .. comprends/capte/maitrise/connais rien/pas | comment on clique
wifi/internet/box/connexion .. coupee/coupe/panne/morte/nulle/rame | tel/telephone/ordi .. rame/bug/bugge/lent/vieux
{cant} envoyer .. mail/mails/piece/fichier | jamais touche .. ordi/ordinateur/clavier
{cant} utiliser ordi/ordinateur
""",
    "papiers_administratif": """
justificatif de? domicile/d'identite/..
cpam/caf/secu/prefecture/mairie/administration/france travail .. demande/reclame/veut/perdu/manque
cpam/caf/secu/prefecture/mairie .. repond/bloque/rdv/refuse/traine/attente/bloquee
papiers/documents/dossiers/dossier .. manque/trop/complique/incomplet/rien compris/perdu
{cant} avoir/obtenir .. papiers/carte/passeport/titre/vitale
attends/attend .. papiers/nationalite/titre/recepisse/carte
""",
    "orientation": """
ca me plaisait/plait/correspondait/interessait pas/plus .. sais pas/quoi | plaisait pas .. sais pas
plaisait/plait pas
et/maintenant je sais pas | sais pas/plus quoi faire/choisir/prendre/apres/comme
sais pas/plus vers quoi/ou me diriger
{cant} choisir/me decider/trancher | trop de choix | pas de/d projet/idee/voie/plan | me vois nulle part
aucun metier/domaine/secteur me/m plait/parle/interesse/tente/attire | me vois pas/dans aucun .. metier
""",
    "confiance_en_soi": """
me trouve/sens/crois .. nul/nulle/bete/inutile/incapable/moche/inferieur/inferieure/debile/ridicule
suis/suis trop nul/nulle/bete/debile .. a cote/de toute facon/par rapport/que/en tout | moins bien/bon/bonne/forte que
qui va/voudra/voudrait/veut .. de moi | qui voudra/voudrait/va m'embaucher/me prendre/vouloir
personne va/voudra/voudrait .. moi/me prendre/m'embaucher | ose pas/jamais parler/appeler/demander/me/lever/y
peur de/du parler/juger/jugement/regard/ridicule/rater/echouer/mal faire ..
peur qu'on/qu'ils me juge/jugent/rigole/rigolent
""",
    "harcelement": """
arrete/arretent pas de/d m' embete/embeter/insulter/insulte/frapper/pousser/suivre/traiter/critiquer/rabaisser/saouler
me/m pousse/poussent/bouscule/bousculent/crache/crachent/racket*/suit/suivent .. lycee/college/cour/couloir/cfa/bus
lycee/college/cfa/classe/cours .. me/m pousse/poussent/bouscule/insulte/insultent/embete/embetent/frappe/frappent
m insulte/insultent/traite/traitent/affiche/affichent .. insta/snap/reseaux/tiktok/classe/lycee/tous/toute
""",
    "garde_enfant": """
ai/avec/garde {little} soir/matin/mercredi/week/apres/jusqua/jusqu/vacances/journee/tous/toute
dois/faut/va recuperer/chercher/emmener/deposer/garder .. {little}/{child}/creche/ecole/nounou
personne/qui/quelqu'un .. garder {child}/{little} | pas/plus/aucune place/mode .. creche/garde/nounou/nourrice
""",
    "famille": """
va pas/mal/plus avec {parents} | s'entend/m'entends/entend pas/plus/mal .. {parents}/{kin}
{parents} .. cancer/alzheimer/hospitalise/hospitalisee/handicape/handicapee/depression/alcool/boit
{parents} .. dispute/disputent/engueule/engueulent/divorce/divorcent/separent/separes/battent
dispute/disputes/embrouille/embrouilles/tensions/conflit/conflits/clash .. {parents}/maison/famille
{parents} me/m'/m mettent/met/mets/mettre .. pression | pression de/des {parents}
""",
}
