"""Danger's words where they are scenery: films and songs, games, animals, work at a height, and what is denied.

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
    |massacr\w*|trucider|demonter|faire la peau) (?:si (?:je|j) (?:\w+ )?(?:rate|perds?|casse|oublie|loupe|arrive
    |redouble
    |ramene)|(?:je|j ai) (?:\w+ )?(?:fini|mange|oublie|casse|perdu|rate|raye))
sans (?:mon|ma|mes|le|la|les) (?:telephone|portable|musique|wifi|internet|cafe|console|snap|tiktok|chat|chien|insta
    |chocolat|ecouteurs|foot|rap|lunettes|the|manga)s? (?:\w+ ){0,2}?(?:peux|pourrais|sais|suis) (?:\w+ )?(?:pas |plus
    )?(?:vivre|respirer|exister|morte?|rien)
adieu (?:\w+ )?(?:lycee|college|ecole|bac|cours|maths?|reveil|vacances|ete|soleil)\b
adieu (?:\w+ ){1,3}bonjour
sur (?:le|les|un) toits? (?:\w+ ){0,4}?(?:antenne|lantenne|tuiles?|toute la journee|ardoises?|chantier|panneaux
    |charpente
    |zinc)
(?:couvreur|zingueur|antenniste)(?: \w+){0,4} toits?
sur le pont (?:toute la (?:semaine|journee)|du bateau|d avignon)
(?:jamais|pas|aucune?|zero|ni|non) (?:\w+ ){0,3}?(?:idees? noires?|pensees? (?:noires?|suicidaires?))
idees noires (?:non|jamais|pour (?:la|le|ma|mon)|moi non)
(?:jamais|pas) (?:\w+ )?(?:pense|songe) (?:\w+ )?(?:au|a) suicid\w*
ni (?:harcele\w*|battu\w*|frappe\w*|viole\w*) ni (?:harcele\w*|battu\w*|frappe\w*|viole\w*)
(?:bleus?|oeil au beurre noir|coquard)(?: (?!pas\b)\w+){0,4} (?:paintball|roller|rugby|boxe|foot|judo|skate|carnaval
    |maquillage
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
(?:cachets?|medicaments?|comprimes?|gouttes|traitement) (?:\w+ )?(?:contre|pour) (?:\w+ ){0,2}?(?:allergies?|rhume
    |toux|tension|tyroide|thyroide|diabete|mal de (?:tete|dos|gorge)|migraines?|dos|asthme)
(?:accouch\w*|mariage|anniv\w*|dossier|cv|demenag\w*)(?: \w+){0,4} tout est pret
au bord (?:du lac on|de la crise de rire|du terrain|du fou rire)
(?:jeter|jette|balanc\w*|lancer?) (?:l ordinateur|le telephone|la tele|la console|la manette|le reveil
    |mon telephone) par
     la fenetre
saut (?:a |en )(?:l ?elastique|lelastique|parachute)
tir\w* une balle (?:dans le pied|de (?:ping|tennis|golf|peinture))
pendue? au telephone
suis battante?
(?:dormi|dors|dormir) (?:\w+ ){0,3}?pendant la route du bled
me fais violence pour
m a (?:vendu|achete) (?:son|sa|ses|ce|cette|un|une|des|le|la|les)\b
(?:prof\w*|mere|pere|coach|daron\w*)(?: \w+){0,3} (?:force|oblige)\w* a (?:lire|reviser|apprendre|ranger|courir
    |faire (?:mes
    |la|le|les) (?:devoirs|vaisselle|menage|lit))
(?:touche|touchee?) (?:\w+ )?(?:cette|ce|la|le) (?:chanson|musique|film|son|livre|histoire|clip)
(?:chanson|musique|film|histoire|livre)(?: \w+){0,3} (?:me|m a) (?:\w+ )?touch\w*
(?:fille|fils|bebe|petit\w*) (?:\w+ )?(?:me |m )(?:tire|tape|mord|griffe)\w*(?: \w+){0,4} \d+ mois
m enferme (?:les|le|la|mes) \w+ a cle
(?:paumee?|perdue?) dans (?:la gare|les papiers|le metro|les couloirs|le lycee|l appli|le site|votre site)
c est l enfer (?:pour (?:se garer|trouver|avoir|s inscrire)|les bouchons|les transports|la circulation)
(?:saison|serie|episode|film|perso\w*|heros|scenario|court metrage|chanson|concert|piece|roman|manga)(?: \w+){0,6}
     (?:se (?:suicide|pend|tue)|(?:se|me) fait (?:tuer|poignarder|buter|egorger|massacrer)|veut mourir|meurt a la fin)
(?:mourir|tuer|meurs|meurt) (?:\w+ ){0,2}?(?:sur scene|en scene|a la fin du (?:film|livre)|au dernier acte)
(?:telephone|portable|ordinateur|wifi|box|tele|voiture|frigo|scooter|batterie|manette|appli|imprimante|bus)
     (?:\w+ )?(?:s
     est |se |c est )suicid\w*
c est (?:un |du )suicide de (?:prendre|faire|passer|mettre|rouler|sortir|reviser)
(?:livre|film|perso\w*|phedre|antigone|romeo|juliette|emma) (?:\w+ )?se suicide
frappe moi (?:un|le|ton) (?:texto|message|sms|mail|cv)
(?:pars|partir) de (?:chez mes parents|la maison) (?:l annee|le \d+|le premier|en (?:septembre|janvier|juin)
    |pour (?:etudier
    |mes etudes|bosser|travailler|la fac|l internat))
adieux? (?:a|au|aux) (?:la |l |mon |ma |mes )?(?:\d\w*|lycee|college|classe|equipe|club|stage|tuteur|colo
    |vacances|ete)
(?:me |nous )tu(?:e|ent) (?:avec (?:ses|leurs|tes|vos)|a l entrainement|a lentrainement|aux (?:pompes|abdos|interros))
la boite (?:me |m a |ma )tue?r?
(?:des|ceux|gens|certains|y en a) (?:\w+ )?qui (?:dorment|vivent|sont) (?:dehors|a la rue|dans la rue)
m a plantee?(?: \w+){0,4} (?:rdv|rendez vous|pas venue?|lapin)
(?:chasse|chasser|sanglier|ball trap|biathlon|tir sportif)(?: \w+){0,8} (?:fusil|carabine|arme)s?
pas (?:attendu|besoin) (?:\w+ ){0,2}?pour vivre
(?:tiens?|tient|tenir|tenu|tenez) le coup
(?:crever?|creve) (?:un|le|mon|les|mes) pneus?
suis pas (?:battue?|maltraitee?|en danger|harcelee?|en detresse)\b(?! (?:mais|sauf|a part|enfin|il|elle))
joue a la guerre(?: \w+){0,8} me tue
(?:tue|tuer|ecrase|abattu|renverse) (?:un|une|des|le|la|mon|les) (?:rat|souris|pigeon|cafard|mouche|araignee|moustique
    |guepe|lapin|poulet|cochon|mouton|sanglier)s?
(?:tuer?|tue) a la tache
degage (?:de la (?:tele|console|douche)|du canape|de ma chambre)
(?:en boucle|boucle) dans ma tete (?:cette|ce|la) (?:chanson|son|musique)
(?:chanson|son|musique)(?: \w+){0,3} en boucle(?: dans ma tete)?
(?:mange|pris|prends|recu|mis) (?:\w+ )?(?:droite|gifle|patate|baffe|coups?)(?: \w+){0,4} (?:boxe|sparring
    |rigoler|rugby
    |karate|judo|mma)
(?:boxe|sparring|karate|judo|mma|taekwondo)(?: \w+){0,8} (?:me battre|coups?|droite|cogn\w*|tap\w*|bats?)
(?:bats|battre|battu\w*|tape|tapent|bagarre\w*) (?:\w+ ){0,4}?pour (?:la |une |le )?(?:manette|telecommande|place|tele
    |console|douche|dessert)
se laisser (?:abattre|mourir de faim)
(?:sauter?|saut) (?:a |en )(?:l ?elastique|lelastique|parachute|dans la piscine|dans le bassin)
sur le quai (?:le train|du train|de la gare|j attends)(?: \w+)?
escape game(?: \w+){0,4} enferme\w*
remariee? avec
enterrez moi
noeud (?:coulant|papillon|de chaise)(?: \w+){0,4} (?:marins?|scouts?|escalade|bateau|peche|chaise)
(?:dehors|travail\w*|bosse\w*|metier|espaces verts)(?: \w+){0,3} suis bien dehors
(?:arcade|nez|levre)(?: \w+){0,2} (?:ouverte?|cassee?) (?:au|a|en|depuis le) (?:\w+ )?(?:hand|foot|rugby|basket
    |boxe|match
    |sport|ski
    |velo|skate)
(?:papi|mamie|papy|grand (?:pere|mere)|pepe|meme|arriere grand (?:pere|mere)) (?:\w+ )?est au (?:ciel|paradis)
failli mourir (?:etouffee? avec|de (?:rire|honte|faim|peur|chaud))
vide (?:\w+ ){0,2}?(?:boite|paquet|frigo|poubelle|sac|placard)s? (?:de |d )?(?:cookies?|chocolats?|gateaux?
    |bonbons?|chips
    |biscuits?|mouchoirs?)
suis cognee? (?:la tete )?(?:dans|contre|sur|au|a) (?:la |le |l )?(?!murs?\b)\w+
(?:me|m|nous) tapent? (?:des|une|mes|toutes mes|de la) (?:cigarettes?|garos?|feuilles?|frites?|barres?|thune|argent)
(?:pollen|allergie|vent|oignons?|rhume)(?: \w+){0,4} pleure\w*(?: toute la journee)?
pleure (?:pas )?c est (?:le|les|l) (?:vent|pollen|oignons?|fumee)
(?:craque|craquer) (?:pour (?:un|une|des|la|le)|(?:et )?j ai (?:pris|achete|mange))
etouffe (?:il fait|avec (?:cette|la|le|ce)|sous (?:le|la)|de chaud)
torture (?:les|de (?:choisir|se lever)|ce cours|ces)
rumeur de (?:greve|fermeture|transfert)
(?:veux|peux) plus vivre (?:a (?:la |l )?\w+|au \w+|en \w+|sans (?:clim|wifi|internet|voiture|musique|cafe|telephone))
pour (?:de bon|toujours) (?:de (?:ce|cette|mon|ma) (?:travail|boite|lycee|cfa|ville)|a la retraite|au bled|au pays)
me reverrez (?:pas|plus) (?:\w+ ){0,3}?(?:cdi|travail|stage|patron|contrat)
lettre (?:a|pour|de) (?:ma |mon |la |le |l )?(?:correspondant\w*|patron\w*|caf|prof\w*|mairie|motivation|juge
    |president
    |directeur|ecole|lycee|pere noel|recommandation|conseiller\w*)
adieux? (?:a|au|aux) (?:la |l |mon |ma |mes )?(?:foyer|cfa|internat|collegues|quartier)
(?:dis|dites) a (?:mon|ma|la|le) (?:conseiller\w*|educ\w*|prof\w*|patron\w*|secretaire|dame|accueil)
tout est (?:pret|regle|en ordre|prepare) pour (?:l |le |la |les |mon |ma |mes )(?!dernier|fin|mort|depart)\w+
tout s arrete (?:\w+ )?(?:vacances|greve|week end|ferie)
(?:mis|mise|vire\w*) dehors du (?:bar|cours|magasin|resto|bus|match|stade)
dehors (?:quand il fait chaud|sur la terrasse|au jardin|a la belle etoile)
fugue (?:de (?:bach|mozart)|a l orgue|de \w+ a l orgue)
vivement la mort (?:du|de la|des) (?:moustiques?|mouches?|cafards?|pluie|hiver)
m a cassee? (?:mdr|lol|ptdr|avec (?:sa|une|cette) \w+)
au fond (?:de mon|du|de la|de ma) (?:lit|canape|bus|classe|salle|sac|poche)
a bout de souffle (?:apres|avec|en) \w+
peur (?:du noir|des (?:chiens?|clowns?|araignees?|serpents?|piqures?|ascenseurs?|pigeons?)|de l avion|de rien)
boit (?:\w+ ){0,2}?(?:coca|cafe|the|jus|eau|redbull|monster)
(?:mission|commando|squad|operation|attentat) suicide
prevention (?:du )?suicide
durkheim (?:\w+ ){0,3}?suicide
(?:cobain|dalida|chanteu\w+|acteur|actrice|ecrivaine?|poete|peintre|heros|heroine) (?:\w+ ){0,2}?s est (?:suicid\w*
    |pendue?|tuee?|jetee?)
mourir (?:vieux|vieille|centenaire|a cent ans)
va tous (?:mourir|crever)
(?:prefere|plutot) (?:mourir|crever) (?:que|plutot que) (?:de |d )?(?:porter|manger|bosser|travailler|mettre|regarder
    |ecouter|danser|ranger|payer|courir)
(?:pas |a )?en mourir (?:cette|ce|de)
vais pas en (?:mourir|crever)
(?:mourir|crever) dans ce (?:trou|bled|village|coin)
corde au cou(?: \w+){0,4} mari\w*
boites? de (?:medocs|medicaments|doliprane) (?:pour|de) (?:mamie|papi|la|le|ma grand mere|mon grand pere)\b
adieu (?:\w+ )?(?:tristesse|soucis?|galeres?|stress|kilos|boutons|appareil|moto|voiture|telephone)\b
adieux? a la scene
(?:ce monde virtuel|la terre ferme)
paradis (?:des (?!anges)\w+|fiscal|terrestre)
la haut (?:en montagne|sur la colline|au village|il neige)
reveiller (?:demain )?(?:a )?\d+ ?h\w*
tape (?:l incruste|sur l epaule|la pose|la discute)
(?:claques?|gifles?) (?:de motivation|de froid|artistique|visuelle)
(?:vent|pluie|froid|grele|vagues?) (?:\w+ )?(?:me |m )?gifle\w*
gifle\w* de rire
(?<!a )coups de (?:klaxon|marteau|pinceau|balai|crayon|telephone|pelle|rame)
(?:dormir|dors|dormi) en tente (?:au|a|en|dans (?:le|les|un))
(?:mise?|vire\w*) a la porte du (?:cinema|bar|cours|magasin|gymnase|stade)
fugue musicale
me tue a (?:te|vous|le|lui|leur)
me faire (?:defoncer|tuer|demonter|tailler|lyncher|massacrer|etriper) par (?:ma|mon|mes|le
    |la) \w+(?: \w+){0,3} (?:bulletin
    |notes?|retard|vase|pain|telephone|cours|devoirs?|casse\w*|oublie\w*|perdu\w*|rate\w*)
(?:{KIN}|daron\w*) (?:\w+ )?(?:va|vont) (?:me|m) (?:tuer|defoncer|demonter|etrangler) (?:pour|a cause d\w*)
     (?:la |le |mon
     |ma |mes |une? )?(?:rayure|bulletin|notes?|retard|vaisselle|chambre|telephone|trace|tache|facture|forfait)
(?:sauter?|saut|saute) (?:\w+ )?plongeoir
(?:travaille|bosse|appren\w*|manier|cap|stage)(?: \w+){0,4} couteaux?(?: (?:de|en) (?:cuisine|boucherie
    |chef))?
(?:armee|legion|police|gendarme\w*|chasseur|militaire)(?: \w+){0,3} (?:a une|une|son) arme
tire les cheveux(?: \w+){0,3} (?:reconcili\w*|petites?)
(?:mamie|papi|grand (?:mere|pere)|vieux|residents?) (?:\w+ ){0,2}?(?:prend|prennent) (?:\w+ ){0,3}?(?:cachets?
    |medicaments?)
(?:bats?|bagarre) (?:\w+ ){0,4}?pour (?:la |une |le )?(?:manette|telecommande|place|console|douche|dessert)
(?:jamais|aucune?|zero) (?:\w+ ){0,3}?envie de (?:mourir|me tuer|en finir|me suicider)
(?:bosser|travailler|aider|educat\w*|maraudes?|benevol\w*)(?: \w+){0,4} (?:sdf|sans abris?|en danger|a la rue)
(?:attends?|suis) dehors (?:\w+ ){0,4}?(?:ouvre\w*|devant (?:la|le|l|votre) \w+)
corde (?:pour|d|de) (?:l )?(?:escalade|sauter|linge|bateau|grimper|guitare|rappel)
toits? (?:\w+ ){0,2}?(?:couvreur|zingueur|charpent\w*|metier|boulot)
(?:fenetre|porte|volet|placard)s? (?:de (?:ma|la|mon) \w+ )?ferment? (?:pas|mal|plus)
tout range (?:ma|la|le|mon) (?:chambre|cuisine|appart\w*|bureau|garage|placard)
touchee? (?:avec|par) (?:ses|leurs|tes|vos) mots
enfermee? (?:\w+ ){0,3}?pour (?:reviser|jouer|bosser|dormir|dessiner|ecrire)
ferme (?:la porte|la maison|l appart) a cle (?:la nuit|le soir|en partant)
(?:coach|prof\w*|formateur|tuteur|patron\w*) (?:me |nous )pousse\w* a (?:fond|me depasser|donner|continuer)
"""

# Never more than distress: what it only feels like, and what one has seen.
TOLD = r"""
(?:impression|sensation)(?: \w+){0,2} (?:me noyer|de mourir|d etouffer|m etouffer|de couler)
(?:vu|vus|vue|vues) (?:(?!je\b|j\b|veux\b|vais\b|envie\b|faut\b)\w+ ){0,4}?(?:se faire tuer|mourir|se tuer|etre tue\w*)
"""
