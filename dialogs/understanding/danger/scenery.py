"""Danger's words where they are scenery: films and songs, games and sport, animals, work at a height, and what is denied.

Idioms like those of `everyday`: each takes away only what it holds. By scene, not by sentence.
"""

from __future__ import annotations

SCENERY = r"""
(?:films?|serie|livre|roman|bd|manga|bouquin|chanson|titre|album|clip|docu\w*|reportage|memoire|expose|dissert\w*
    |episode|jeu)(?: \w+){0,2} (?:sur|ou|d|de|avec|contre|porte sur) (?:\w+ ){0,3}?(?:suicid\w*|fugu\w*|harcel\w*|sdf
    |overdose|horreur|meurtres?)(?: (?:\w+ ){0,3}?sang partout)?
(?:films?|serie|squid|jeu|episode|horreur|maquillage|halloween|faux)(?: \w+){0,6} sang partout
(?:le son|titre|chanson|clip|album)(?: \w+){0,3} suicid\w*
suicide (?:social|collectif|digestif|politique|commercial|sportif|chez durkheim)
prevention (?:du |contre le |de la )(?:suicide|harcelement|fugue)
(?:ambassad\w*|lutte|journee|affiche|expose|cours) contre le (?:suicide|harcelement)
overdose (?:de|d) (?!medoc|medic|cachet|drogue|hero|doliprane|xanax|coke|somnif|pilul|antidep|tout|comprim|paracet)\w+
(?:temps|voix|film|ambiance|cours|ennui|musique|prof|accent|sujet|reunion|programme)(?: \w+){0,2} a se (?:pendre
    |flinguer|suicider|tirer une balle)
(?:prof\w*|coach|patron\w*|chef\w*|boss|chat|reveil)(?: de \w+)? veu(?:t|lent) ma mort
(?:je vais|vais|veux|va|envie d|envie de) (?:tuer|etrangl\w*|buter|egorg\w*|egorger) mon (?:petit |grand )?(?:frere
    |chat|chien|reveil|voisin) (?:\w+ ){0,2}?(?:a |m a )?(?:fini|mange|pris|vole|casse|bu|bouffe|cache)
(?:{KIN}|{BOSS}|daron\w*) (?:\w+ ){0,2}?(?:va|vont|veut) (?:me|m) (?:tuer|etrangl\w*|egorg\w*|buter|defoncer
    |massacr\w*|trucider|demonter|faire la peau) (?:si (?:je|j) (?:\w+ )?(?:rate|perds?|casse|oublie|loupe|arrive|redouble
    |ramene)|(?:je|j ai) (?:\w+ )?(?:fini|mange|oublie|casse|perdu|rate|raye))
sans (?:mon|ma|mes|le|la|les) (?:telephone|portable|musique|wifi|internet|cafe|console|snap|tiktok|chat|chien|insta
    |chocolat|ecouteurs|foot|rap|lunettes|the|manga)s? (?:\w+ ){0,2}?(?:peux|pourrais|sais|suis) (?:\w+ )?(?:pas |plus
    )?(?:vivre|respirer|exister|morte?|rien)
adieu (?:\w+ )?(?:lycee|college|ecole|bac|cours|maths?|reveil|vacances|ete|soleil)\b
adieu (?:\w+ ){1,3}bonjour
sur (?:le|les|un) toits? (?:\w+ ){0,4}?(?:antenne|lantenne|tuiles?|toute la journee|ardoises?|chantier|panneaux|charpente
    |zinc)
(?:couvreur|zingueur|antenniste)(?: \w+){0,4} toits?
sur le pont (?:toute la (?:semaine|journee)|du bateau|d avignon)
(?:jamais|pas|aucune?|zero|ni|non) (?:\w+ ){0,3}?(?:idees? noires?|pensees? (?:noires?|suicidaires?))
idees noires (?:non|jamais|pour (?:la|le|ma|mon)|moi non)
(?:jamais|pas) (?:\w+ )?(?:pense|songe) (?:\w+ )?(?:au|a) suicid\w*
ni (?:harcele\w*|battu\w*|frappe\w*|viole\w*) ni (?:harcele\w*|battu\w*|frappe\w*|viole\w*)
(?:bleus?|oeil au beurre noir|coquard)(?: \w+){0,4} (?:paintball|roller|rugby|boxe|foot|judo|skate|carnaval|maquillage
    |derby|mma|entrainement|hand|match)
(?:paintball|roller|rugby|boxe|judo|skate|carnaval|derby|mma|entrainement)(?: \w+){0,6} (?:bleus?|oeil au beurre noir
    |coquard)
(?:bat|bats|battu\w*|gifle\w*|tape\w*|defonce\w*|eclate\w*|massacre\w*|misere|merde|nul\w*|monstre|tue\w*|humilie\w*
    |renie\w*)(?: \w+){0,2} (?:a|au|aux|en|sur) (?:la |les |l )?(?:echecs?|fifa|uno|billard|ping pong|tennis|cartes
    |console|monopoly|mario kart|belote|petanque|babyfoot|fortnite|warzone|cod|fc\d*|smash|dames|scrabble|tarot)
(?:warzone|fortnite|fifa|cod|ranked)(?: \w+){0,2} (?:suis|je suis) un (?:monstre|tueur|malade)
(?:agress\w*|attaqu\w*|mord\w*|griff\w*|harcel\w*|poursuivi\w*|reveill\w*) (?:\w+ )?par (?:un|une|des|le|la|mon|ma)
     (?:\w+ )?(?:pigeon|mouette|goeland|oie|chat|chien|poule|coq|moustique|guepe|corbeau|canard|chaton|cygne)s?
(?:moustiques?|guepes?|mouettes?|chat|chaton|coq)(?: \w+){0,2} (?:harcele|attaque|agresse|griffe|mord)\w*
cogn\w* (?:le |la |l |mon |ma |mes )?(?:\w+ )?(?:lorteil|orteil|doigt|genou|tibia|coude|pied)
(?:me )?(?:tape|tapent) sur (?:le systeme|les nerfs|le haricot)
en danger de (?:rater|perdre|redoubler|louper)
(?:menace\w*) de (?:me |nous |m )?(?:bloquer|mettre (?:au|devant)|coller|supprimer|punir)
fugue en (?:re|do|mi|la|sol|si|fa)\b
(?:croise|distribu\w*|aide\w*|maraudes?|benevol\w*|asso|lasso)(?: \w+){0,5} (?:sdf|sans abris?)
(?:fini|finie|sorti de|sortie de) la rue
(?:pars|part|sors) de (?:la maison|chez moi) a \d+ ?h\w*
(?:quitter|partir de|pars de|barre de|barrer de) (?:chez )?(?:mes parents|la maison|chez moi|chez mes parents)
    (?: \w+){0,5} (?:appart\w*|studio|independan\w*|autonom\w*|coloc\w*|un jour|plus tard|a 18 ans)
valise (?:prete|faite|bouclee) (?:\w+ ){0,4}?(?:saison|vacances|stage|weekend|week|colo|internat|bled|festival)
abatt\w+ (?:le |les |un |des |ce )?(?:\w+ )?(?:platanes?|arbres?|sapins?|chenes?|mur|cloison)
pris \d+ (?:euros?|balles|kilos?|heures?|minutes?|jours?)
(?:boite|plaquette) de \w+ (?:finie?|perimee|a renouveler)
(?:doliprane|efferalgan|spasfon|aspirine) et (?:au lit|dodo|hop|ca repart)
(?:cachets?|medicaments?|comprimes?|gouttes|traitement) (?:\w+ )?(?:contre|pour) (?:l |la |le |les |mon |ma |mes )?(?:\w+
     )?(?:allergies?|rhume|toux|tension|tyroide|thyroide|diabete|mal de (?:tete|dos|gorge)|migraines?|dos|asthme)
(?:accouch\w*|mariage|anniv\w*|dossier|cv|demenag\w*)(?: \w+){0,4} tout est pret
au bord (?:du lac on|de la crise de rire|du terrain|du fou rire)
(?:jeter|jette|balanc\w*|lancer?) (?:l ordinateur|le telephone|la tele|la console|la manette|le reveil|mon telephone) par
     la fenetre
saut (?:a |en )(?:l ?elastique|lelastique|parachute)
tir\w* une balle (?:dans le pied|de (?:ping|tennis|golf|peinture))
pendue? au telephone
suis battante?
(?:dormi|dors|dormir) (?:\w+ ){0,3}?pendant la route du bled
me fais violence pour
m a (?:vendu|achete) (?:son|sa|ses|ce|cette|un|une|des|le|la|les)\b
(?:prof\w*|mere|pere|coach|daron\w*)(?: \w+){0,3} (?:force|oblige)\w* a (?:lire|reviser|apprendre|ranger|courir|faire (?:mes
    |la|le|les) (?:devoirs|vaisselle|menage|lit))
(?:touche|touchee?) (?:\w+ )?(?:cette|ce|la|le) (?:chanson|musique|film|son|livre|histoire|clip)
(?:chanson|musique|film|histoire|livre)(?: \w+){0,3} (?:me|m a) (?:\w+ )?touch\w*
(?:fille|fils|bebe|petit\w*) (?:\w+ )?(?:me |m )(?:tire|tape|mord|griffe)\w*(?: \w+){0,4} \d+ mois
m enferme (?:les|le|la|mes) \w+ a cle
(?:paumee?|perdue?) dans (?:la gare|les papiers|le metro|les couloirs|le lycee|l appli|le site|votre site)
c est l enfer (?:pour (?:se garer|trouver|avoir|s inscrire)|les bouchons|les transports|la circulation)
(?:coach|prof\w*|formateur|tuteur|patron\w*) (?:me |nous )pousse\w* a (?:fond|me depasser|donner|continuer)
"""

# Never more than distress: what it only feels like, and what one has seen.
TOLD = r"""
(?:impression|sensation)(?: \w+){0,2} (?:me noyer|de mourir|d etouffer|m etouffer|de couler)
(?:vu|vus|vue|vues) (?:\w+ ){0,4}?(?:se faire tuer|mourir|se tuer|etre tue\w*)
"""
