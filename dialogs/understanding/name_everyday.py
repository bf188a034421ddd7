"""Everyday words with which teenagers dodge, refuse or talk about a question for their first name: no names.

Grouped by sense. A word that is also a first name is left out ("Juste", "Prince", "Merveille", "Ange", "Lys").
"""

from __future__ import annotations

_DODGES = """
devines deviner devinette devinettes dvine dvinez dvn dvinette choisi choisis choisit choisir choisissez
choisie imagine imaginez surprise surprises mystere mysteres mysterieux mysterieuse enigme confidentiel confidentielle
incognito anonymat anonymement nimp importe peuimporte hasard random decide decides decidez
tienne mien mienne tien sien sienne notres votres
invente inventes inventez cherchez trouve trouves trouvez verras verrez indice indices voyons suspense blague rigole
rigoles deconne
"""
_REFUSALS = """
refus refuse niet impossible interdit obligatoire oblige obligee obligation force forcee curieux curieuse curiosite
indiscret indiscrete fouineur regard regardent mele melez occupe concerne concernent prefere preferes jprefere repond
reponds repondre dirai dirais dirait direz donnerai donnerais donnez parle parles parlez arrete arretes arretez stopp
tait tais taire ferme fermez chut degage degagez barre casse lache lachez saoule soule saoules relou relous repete
repetez repeter chiant
chiante lourd lourde
"""
_SOUNDS = """
mouais mwe mwai pff pfff pfiou rho roh rooh oula oulah ouh ouf tss tsss aie hop hein heu heuu bref voila allo alo
essai essaie essais beh bein euuh hm mh mhm wow waw yolo gneu gneugneu blabla tralala prout meuh miaou wouf
salam slm slu salu saluu bjour bonjours bonsoirs hola coucoux wallah wallahi wlh walla vallah starf starfoullah
hamdoulilah hamdoulah inchallah inshallah bismillah oklm tkt tqt osef blc balek azy vasy vazy dac dacc dak att atta
attent walou keud nib quedal kedal tchi zbi zebi dja
"""
_SMALL_WORDS = """
meme memes mm celui celle ceux celles lequel laquelle lesquels quel quelle quels quelles chaque chacun chacune autre
autres certain certains plusieurs comme kom comm trop tro tres vraiment vrm vraimen sinon plutot apres avant dabord
abord ensuite bientot ailleurs dehors dedans souvent parfois jamai matin soir midi nuit semaine semaines mois
annee annees jour jours seconde secondes minute minutes heure heures instant moment moments depuis pendant toujour
tjr tjrs tjs deux trois quatre cinq six sept huit neuf zero mille premier premiere dernier derniere
chkoun chkon achkoun shkoun shkun nta nti ntouma iel
kwa keskia kesk keske keskil quesque queske keskon hors qqn quelquun nee ne
puisque parceque quand lorsque selon chez vers entre contre malgre puis aussi ossi surtout seulement presque
"""
_WISHES = """
courage chance voyage appetit weekend journee soiree continuation vacances fete fetes anniversaire retour sommeil
"""
_SAID_OF_A_NAME = """
moche moches pourri pourrie bizarre chelou style stylee drole droles marrant marrante naze bete debile idiot idiote
banal banale classique simple simplement rare unique original originale vrai vraie faux fausse pareil pareille normal
normale nouveau nouvelle vieux vieille vide facile difficile dur dure compose composee double deuxieme entier complet
ecrit ecrite ecris ecrivez ecrire marquee mis mise notee envoye envoyee donnee repondu oublie oubliee
deteste adore change changer changee epele epelle epeler prononce prononcer lis lisez relis relisez lire scroll
scrolle remonte remontez tape tapez taper met mettre voir vois voit voyez regardez continue continuer commence
erreur faute fautes frappe trompe trompee tromper appel apel appeller appele appelee apele apeler mapel mapelle
jmappele
"""
_MOODS = """
fou folle degoute degoutee gentil gentille mechant mechante mignon bourre bourree creve crevee mort morte vivant
vivante celibataire amoureux amoureuse moyen moyenne intelligent intelligente bloque bloquee stresse stressee presse
pressee
pd pede lesbienne gay hetero trans bi con conne connard connasse batard batarde pute putes salope salaud fdp ntm nique
niquer niquez encule merde merdes bordel putain ptn bite bites couille couilles cul caca pipi zizi chatte
foufoune zob
"""
_PEOPLE = """
algerien algerienne marocain marocaine tunisien tunisienne malien malienne senegalais senegalaise comorien comorienne
guineen guineenne congolais congolaise camerounais camerounaise ivoirien ivoirienne turc turque portugais portugaise
espagnol espagnole italien italienne polonais polonaise ukrainien ukrainienne russe afghan afghane syrien syrienne
kurde marseillais marseillaise parisien parisienne lyonnais lyonnaise lillois lilloise toulousain toulousaine
bordelais
bordelaise nantais nantaise nicois nicoise corse basque alsacien alsacienne guadeloupeen guadeloupeenne martiniquais
martiniquaise reunionnais reunionnaise guyanais guyanaise mahorais mahoraise roumain roumaine albanais albanaise
malgache
kabyle berbere tchetchene pakistanais pakistanaise gitan gitane picard breton bretonne chti ch'ti ardennais
ardennaise normand normande africain africaine antillais
antillaise europeen europeenne chinois chinoise rebeu beur renoi babtou francaise musulman musulmane chretien
chretienne juif juive athee
belier taureau gemeaux lion vierge scorpion sagittaire capricorne verseau poissons
stagiaire eleve eleves lyceen lyceenne collegien collegienne etudiant etudiante chomeur chomeuse serveur serveuse
vendeur vendeuse gosse enfant enfants bebes bb ami amie amis pote potes poto reuf reufs reup reum reuss oncle tante
cousin cousine tatie mamy papy parrain marraine educ educs educateur educatrice referent referente
assistante assistant tuteur tutrice psy cpe directeur directrice monsieu msieur msieu mister miss
mamzelle mdame humain humaine alien martien fantome vampire zombie monstre demon loup lapin canard poulet cochon
singe requin licorne hamster cheval mouton poisson
goat patron bossu legende star idole beaugosse bombe tueur gangster caid president ministre
"""
_THINGS = """
personnage personnages lettre lettres identite carte dossier dossiers fiche papier papiers famille main maison cours
classe metier patronyme lieu bled scene blason code noname ghost ninja adresse mot mots phrase message messages sms
numeros truc trucs
chose choses machin bidule histoire histoires idee idees avis raison probleme problemes soucis souci galere
burger mcdo nutella coca chicken sandwich gateau chocolat fromage banane patate frite ketchup mayo pates riz
foot football basket rap musique jeu jeux console fortnite minecraft roblox netflix youtube discord whatsapp telegram
chatgpt gpt siri google
noir noire blanc rouge bleu bleue vert verte jaune marron gris grise
"""
# "C abusé", "c tendu": what one says of anything.
_SAID_OF_ANYTHING = """
abuse abusee tendu tendue dingue fou folle chelou bizarre penible court courte dur dure facile simple normal
anormal logique sombre flou vrai vraie faux fausse injuste loin pres haut bas cher chere gratuit possible
dommage gentil gentille sympa incroyable fort forte faible rapide lent lente urgent important pareil pareille
idem different differente vide plein pleine ferme fermee ouvert ouverte bloque bloquee pourri pourrie claque
eclate eclatee style propre sale moche drole marrant marrante naze bidon banal rare nouveau nouvelle vieux
vieille ancien ancienne recent parti gagne foutu foutue cuit plie clean bisous bisou bises biz urgence
abonne offert offerte payant payante reporte annule annulee delicat delicate secondaire precis precise pratique
lourdingue
"""
_ANSWERS = """
affirmatif negatif absolument carrement franchement evidemment finalement actuellement enfin volontiers volontier
daccord impec nickel top parei ouep ouai oue oe yep nah maybe ewa evet good sure adieu adios bye ciao cimer ko
ya faut fin fini finie finis termine marre ras pa pu go coup coups direct promis tant tse che pause silence feu deal
sorti sortie parti partie arrive arrivee monte reste rester aller allez parler dormir mourir vivre manger compter
seul seule inutile complique valide regle reglee carre hesite accepte manque rate recale largue crame
disponible partante majeure orphelin orpheline place placee foyer internat hotel hopital internet wifi accident crise
phobie depression allergie pompier agent gardien caissiere cariste livreur auto afpa licence terminale contrat service
revien reviens revenez fine sorry busy tired vive gare direction secteur region centre metro banlieue
bosser bosse travailler repondez dacor daccor daccore d'acor d'acc biensur javou javoue arriver venu venue moins plu
coment commen calme vocale
demandez prenez prends gardez garde garder efface effacez enleve enlevez retire retirez supprime supprimez
bloquez coupez cessez sortez fichez foutez foutu visite compte ecran casier
"""
EVERYDAY = frozenset(
    " ".join(
        (
            _DODGES,
            _REFUSALS,
            _SOUNDS,
            _SMALL_WORDS,
            _WISHES,
            _SAID_OF_A_NAME,
            _MOODS,
            _PEOPLE,
            _THINGS,
            _SAID_OF_ANYTHING,
            _ANSWERS,
        )
    ).split()
)
