"""Danger that nobody names: what is said to those who stay, what is made ready, who comes in at night, what is on fire.

Tables of the same kinds as the other files', kept apart because these say it around the word. Most are hints, for the
same words are said of a file to be signed or a cat to be kept over the holidays.
"""

from __future__ import annotations

DEATH = r"""
bonne nuit (?:et |alors )?(?:pour toujours|a jamais)
(?:donne\w*|garder|legue\w*|laisse\w*|ira|iront|vire|vendu)(?: \w+){0,15} aurai (?:\w+ )?plus (?:besoin|l ?usage|l
     ?utilite)
(?:desole\w*|pardon|excus\w*) (?:\w+ )?(?:pour |a |au |aupres )(?:le |la |l |du )?(?:conduct\w+|chauffeur|mecanicien)
     (?:\w+ )?(?:train|metro|rer|tgv|ter)\b
(?:les morts|un mort) (?:\w+ ){0,2}?(?:pas|aucun) (?:\w+ ){0,3}?(?:besoin|stage|formation|rdv|patron|bus|permis)
je (?:serai|serais|vais etre|deviens|vais devenir) (?:plus )?(?:qu )?un souvenir
(?:une fois|quand|apres) (?:qu )?on m aura (?:re)?trouvee?\b(?! (?:un|une|du|des|mon|ma|le|la|quelque))
(?:aurait|auriez|auraient|aurai\w*) pu (?:m en|m) empecher
\d+ ans de vie (?:\w+ ){0,2}?(?:suffit|assez|j arrete)
(?:donne|donner|legue|laisse)(?: \w+){0,12} apres c est (?:fini|termine)$
(?:lettre|lettres) (?:est |sont )?(?:prete|ecrite|finie)s? (?:pour|sous|dans) (?:mes parents|ma mere|mon pere|maman
    |papa|mon oreiller)
prends? ma vie\b(?! (?:en|au|du|comme))
(?:m en vais|partir|pars|disparais) (?:de |du )(?:ce )?monde\b
(?:m en vais|pars) au ciel\b
qu on m enterre
(?:dans|d ici) \d+ ?(?:min\w*|h|heures?) (?:\w+ )?(?:saute(?! (?:dans|du|le|la|a))|y a plus (?:de moi|personne))\b
parle\w* de moi (?:\w+ )?(?:au passe|a l imparfait)
(?:serai|serais|sera) (?:\w+ ){0,2}?(?:sous terre|enterree?|six pieds sous|dans (?:la|ma) tombe|dans un cercueil)(?!
     (?:sous (?:les|mes|la)|par (?:les|mes|la)|dans le metro))
(?:allongee?|couchee?|assise?|debout) (?:\w+ )?(?:sur|entre) (?:les |la )?(?:rails?|voies?|voie ferree)
allum\w* (?:\w+ ){0,3}?charbon (?:\w+ ){0,3}?(?:chambre|salle de bain|voiture|porte fermee|fenetres? fermee)
(?:gaz|gaze) (?:\w+ ){0,5}?(?:quand (?:ils|elle|il|tout le monde) dor\w*|fenetres? fermee?s?|pour (?:en finir|mourir))
(?:veux|voudrai\w*|aimerai\w*|merite|faudrait) (?:\w+ ){0,3}?(?:me debranche\w*|m achev\w*|m euthanasi\w*|me piqu\w*)
     ?(?:$|comme|qu|pour|une fois)
(?:veux|voudrai\w*|aimerai\w*|vais|envie)(?: \w+){0,4} (?:aller|monter|partir|etre) (?:\w+ ){0,2}?(?:au ciel|la haut
     avec)\b
(?:prie|espere|souhaite|demande|prier|esperant)(?: \w+){0,5} (?:pas|plus|jamais) (?:me )?reveill\w*\b(?! (?:trop|tard
    |en retard|a|avant|apres|le|la|les|mon|ma|mes|tot))
(?:mis|mets|mettre|garde|garder|stocke) (?:\w+ )?de cote (?:\w+ ){0,3}?(?:traitement|{PILLS})
(?:bu|avale\w*|vide|descendu|bois) (?:\w+ ){0,3}?(?:flacon|bidon|bouteille|truc|produit) (?:\w+ ){0,2}?(?:sous l evier
    |menager|de nettoyage|pour (?:deboucher|les wc|le sol))
(?:a|ont|ai|avons|viens de|vient de) (?:(?:re)?trouve[er]?|decouvert) (?:\w+ ){0,6}?(?:inconsciente?|inanimee?|sans
     connaissance|dans le coma)\b
(?<!quelqu un )(?<!personne )(?<!victime )(?:est|git|etait|reste) (?:\w+ ){0,2}?(?:inanimee?|inconsciente? (?:par
     terre|au sol|depuis|dans (?:sa|son|la|le|notre)|avec|et (?:respire|bouge|repond)))\b
(?:bleue?|violette?) (?:\w+ ){0,3}?respire\w* (?:plus|pas|mal|bizarre)
(?:il|elle) est (?:tout |toute )?(?:bleue?|violette?) (?:\w+ ){0,3}?(?:repond|bouge|reveille)\w* (?:plus|pas)
respire\w* (?:plus|pas|mal|bizarre)(?: \w+){0,4} (?:bleue?|violette?|vomi)\b
(?:feu|incendie|fumee|flammes)(?! (?:rouge|vert|orange|tricolore|d artifice))(?: \w+){0,6} (?:bloquee?s?|coincee?s?
    |piegee?s?|peu\w+ pas sortir)
(?:bloquee?s?|coincee?s?|piegee?s?)(?: \w+){0,6} (?:fumee|flammes|incendie)
(?:appart\w*|immeuble|maison|chambre|foyer|hotel) (?:(?:est|prend|a pris) (?:en )?(?:feu|flammes)|brule) (?:\w+
     ){0,3}?(?:je suis|on est|bloque\w*|coince\w*|au secours|vite)\b
"""

DEATH_HINTED = r"""
bonne nuit (?:le|la) (?:monde|terre|vie)
(?:pierre tombale|un pacte avec|a jamais$)
(?:dit|dire|demande|demander) (?:\w+ )?(?:pardon|au revoir) (?:avant|a chacun|a tous)
gaz est (?:ouvert|allume)
(?:veux|voudrais|envie|reve|serai) (?:\w+ ){0,3}?(?:m eteindre|une etoile|poussiere|cendres)\b
y etes pour rien
(?:celui|celle|ceux|pompiers?|flics|promeneur) (?:\w+ )?qui (?:va |vont |\w+ )?(?:me|m) (?:\w+ )?(?:trouv|retrouv
    |ramass|decouvr)\w*\b(?! (?:un|une|du|des|mon|ma|le|la|quelque|bizarre|nul|drole|moche|cool))
(?:quand|fois|apres|avant|lorsqu|jusqu a ce) (?:qu )?(?:on|ils|quelqu un|vous) (?:me|m) (?:aur\w+
     )?(?:re)?trouv\w*\b(?! (?:un|une|du|des|mon|ma|le|la|quelque|bizarre|nul|drole|moche|cool))
(?:desole\w*|pardon|excus\w*|pensee?) (?:\w+ )?(?:pour|au|aupres) (?:le |du |la )?(?:conducteur|conductrice|chauffeur
    |gars qui condui\w+) (?:\w+ ){0,2}?(?:train|metro|rer|tgv|ter|bus|camion)
(?:les|un|une) morte?s? (?:\w+ ){0,2}?(?:besoin|bosse\w*|travaill\w*|prend|prennent|cherche\w*|repond\w*)
(?:rdv|stage|formation|place|dossier)s? (?:\w+ ){0,2}?(?:pour |a )un vivant
(?:serai|serais|deviens|deviendrai|vais etre|vais devenir|serai plus) (?:\w+ ){0,2}?(?:un |qu un |qu une |une )(?:\w+
     )?(?:souvenir|photo|etoile)
(?:apres|puis|et|fini) (?:c est |ce sera )?rideau$
j ?aurai (?:pas|jamais) (?:mes )?(?:1[6-9]|2\d) ans(?! (?:avant|d ici|en|au|le|a temps))
(?:choisi|prepare|fait) (?:\w+ )?(?:la |ma |une )(?:musique|playlist)(?! (?:pour|du|de (?:la|mon)))
(?:comment|quand|ou) (?:et |et a |au )?(?:quand|ou|comment) (?:et |ou |ni )?(?:ou|quand|comment|a quelle heure)\b
(?:facon|maniere|methode) (?:de |dont )?(?:le faire|partir|en finir|disparaitre)
(?:truc|methode|facon|moyen|maniere) (?:\w+ ){0,3}?(?:fait pas mal|sans douleur|indolore)
(?:tgv|trains?|ter|rer) (?:\w+ ){0,3}?(?:s arretent? pas|qui s arrete pas|de marchandises?|passent? (?:vite|a fond))
(?:repere|trouve|choisi|cherche|verifie)\w* (?:\w+ )?(?:la|une|le|l|un) (?:poutre|arbre|branche|crochet|falaise|pont
    |viaduc|barrage|endroit)(?: \w+){0,4} (?:solide|haut|tiendr\w*|tient|mon poids|personne|grenier|grange|derriere
    |foret|courage)
(?:poutre|crochet|branche) (?:\w+ ){0,4}?(?:tiendr\w*|tient|mon poids|supporte)
(?:corde|rallonge|cable|drap|foulard|echarpe)s? (?:\w+ ){0,3}?(?:accroch\w*|attach\w*|nouee?|en place)\b
ceinture (?:\w+ ){0,3}?(?:accroch\w*|nouee?|a la poignee|autour)
manque (?:\w+ ){0,3}?(?:courage|declic)(?! (?:de|d|pour) )
(?:reste|manque) (?:\w+ )?(?:juste|seulement|qu|que|plus que|qu une chose) (?:a |le )?(?:le faire|faire|passer a l
     acte|geste)(?! (?:signer|tamponner|valider|imprimer|le|la|les|mon|ma|un|une|du))
(?:compte|aligne|etale)\w* (?:\w+ )?(?:les |mes |tous les )?{PILLS}
(?:gelules?|cachets?|comprimes?|medocs?) (?:\w+ ){0,2}?(?:en rang|alignes?|etales?|comptes?)\b
enjamb\w* (?:\w+ ){0,3}?(?:barriere|rambarde|balustrade|parapet|garde corps)
(?:jambes?|pieds) (?:\w+ )?dans le vide
(?:ouvre|ouvrir|ouvrirai) (?:\w+ )?(?:le |du )gaz\b
(?:piquee?s?|piquer?|piqures?|euthanasi\w*)(?: \w+){0,6} (?:chiens?|chats?|animal|animaux|bete)\b
euthanasi\w*(?: \w+){0,5} (?:mon age|moi|j aurais|signe)
travers\w* (?:\w+ ){0,3}?(?:sans regarder|yeux fermes)
(?:roule|conduis|fonce)\w* (?:\w+ ){0,6}?(?:yeux fermes|fermant les yeux|sans phares?|esper\w+)
(?:prochaine?|dernier|derniere)s? (?:arret|stop|etape|station|destination|adresse) (?:\w+ ){0,3}?(?:cimetiere|tombe
    |cercueil|morgue)
(?:vous|t|s) en (?:veux|voulez|veuillez|voudrez|vouliez) pas
(?:pourra\w*|peut|peuvent|aurait pu|auriez pu) (?:m en|m) empecher(?! de)
aurai (?:\w+ )?plus (?:besoin|l ?usage|l ?utilite)\b(?! (?:du|de la|de l|de mon|de ma|de vous|des) ?)
(?:garder|prendre|recuperer|reprendre|adopter) (?:\w+ ){1,6}?(?:personne pour|serai plus|plus personne|quand je serai)
(?:efface|supprime)\w* (?:\w+ ){0,6}?(?:avant de (?:partir|m en aller)|partir propre|rien a trier)
partir propre
me suis (?:rate|loupe|foire)e?(?: \w+){0,5} (?:ce soir|recommence|cette fois|ce coup ci)
mange plus (?:\w+ ){0,2}?bois plus
aille jusqu au bout
arrive (?:plus|pas) a (?:la|le|l) reveiller
convuls\w*
"""

HARM = r"""
(?:me|m|m a|m ont|nous) (?:\w+ )?(?:mis|met|mettait|plonge|enfonce|tenu)\w* (?:\w+ )?la tete (?:dans|sous) (?:(?:l|le
    |la|les|une) )?(?:evier|baignoire|lavabo|bassine|oreiller)
(?:a|ont) tire sur (?:mon|ma|nous|moi)\b(?! (?:mur|chaise|pull|manche|laisse|veste|sac|bras|console|cable|perso|equipe))
(?:enceinte|cloque) de (?:mon|son) (?:oncle|pere|beau pere|frere|cousin|prof|grand pere|papi|tuteur)
(?:oeil|visage|figure|dos|bouche|levre) (?:\w+ )?(?:ferme|gonflee?|en sang|enflee?|violet)(?: \w+){0,4} (?:pere|mere
    |mec|beau pere|mari|copain|oncle|il m a)\b
me baiss\w* (?:le|la|mon|ma) (?:pantalon|jogging|culotte|short)
(?:repris|prise?|train|tir|attrap|soulev)\w* par les cheveux
on me marie\b(?! (?:avec tout|deja avec|a fifa))
agenouill\w* (?:\w+ ){0,3}?(?:riz|sel|gravier|haricots)|genoux (?:\w+ )?sur (?:du |le )?(?:riz|gros sel|gravier)
(?:ressort|ressorti|sort|sorti|reprend|repris|detache) (?:\w+ )?(?:la|le|sa|son) (?:ceinture|ceinturon|martinet|fouet
    |chicotte|laniere)\b(?! (?:noire|bleue|marron|verte|jaune|orange|de (?:judo|karate|securite)))
(?:suit|suivent|poursui\w*|attend|attendent|rode|rodent)(?: \w+){0,8} (?:avec |et )?(?:un|une|des|son|sa|leurs?)
     (?:marteaux?|battes?|barres?|tournevis|tessons?|chaines?|machettes?|haches?|schlass)\b
(?:failli|envie de|envie d|peur de|m empecher de|pulsion\w* de) (?:le |la |l |les )?(?:s ?ecouer|etouffer|noyer
    |etrangler|jeter)(?: \w+){0,3} (?:bebe|bb|nourrisson|mon fils|ma fille|(?:le|la) petite?(?! (?:frere|soeur)))
(?<!pas )(?:je|j ai) (?:l ai |le |la |l )?s ?ecouee?s?(?: \w+){0,4} (?:bebe|bb|nourrisson|ma fille|mon fils|(?:le|la)
     petite?|hurle|pleure)
(?:coach|entraineur|prof|patron|chef|moniteur|kine|educ\w*|surveillant|animateur|pretre|imam|directeur|tuteur|oncle
    |tonton|papi|papy|voisin|cousin|beau pere)(?: \w+){0,10} mass(?:ages?|er|e)(?: \w+){0,5} (?:veux pas|aime pas
    |degout\w*|gene\w*|nue?)\b
(?:montr\w*|exhib\w*|sort|sorti|sortait) (?:\w+ )?(?:son|sa) (?:sexe|zizi|bite|zob|penis|kiki|teub)\b
main (?:\w+ ){0,2}?sous (?:mon|ma|le) (?:pyjama|t ?shirt|haut|pull|chemise|couette|drap)
(?<!chat )(?<!chien )(?<!chatte )se frott\w* (?:\w+ )?(?:a|contre|sur) moi
ferme (?:la porte|le rideau)(?: \w+){0,5} (?:colle|frotte|touche|caresse)
"""

HARM_HINTED = r"""
(?:verse|jete|balance|lance)\w* (?:\w+ ){0,3}?(?:eau|huile|cafe|the|soupe) (?:bouillante?|brulante?|chaude? (?:quand
    |dessus|sur|du the))
accelere\w* quand j
(?:deux|trois|des|un) (?:gars|mecs?|types?|hommes?) (?:me|nous) (?:suivent|suit)
me suit (?:depuis|jusqu|en voiture|dans la rue)
(?:pour|viennent|vient|arrivent|arrive) (?:me|nous) (?:corriger|dresser|mater|faire payer)(?! (?:mon|ma|mes|le|la|les
    |un|une|sur|en))
(?:chauffage|eau|electricite|lumiere)(?: \w+){0,7} (?:me punir|pour punir|me dresser|obei\w*)
(?:insuline|ventoline|traitement|medicaments?|inhalateur|bequilles?)(?: \w+){0,6} (?:tiens tete|obei\w*|engueule
    |dispute|me punir)
(?:faire|fais|fasse) (?:un |le )?(?:carnage|massacre|tuerie)
(?:montr\w*|sort|sorti) (?:\w+ )?son (?:truc|machin|engin)\b
(?:surveillante?|educ\w*|prof|coach|beau pere|pere|oncle|tonton|frere|cousin|patron|moniteur|il|voisin)(?: \w+){0,4}
     (?:rentre|entre|vient|rejoint|filme|mate|regarde)\w* (?:\w+ ){0,3}?(?:douche|salle de bains?)\b
(?:assoir|asseoir|assise?) (?:\w+ )?sur (?:ses|leurs) genoux
(?:me|m a) (?:coll|coinc|plaqu)\w* (?:contre|dans) (?:le|la|un) (?:frigo|mur|porte|casier|vestiaire|reserve|coin)
(?:mis|verse) (?:\w+ ){0,2}?(?:truc|drogue|ghb|cachet|quelque chose) dans (?:mon|son) verre
reveill\w* (?:\w+ ){0,3}?(?:sans (?:ma |mes |mon )?(?:culotte|habits|vetements|pantalon)|toute? nue?)\b
mal en bas
(?:sa|ses|leurs) mains? partout
ligot\w*
(?:me|nous|la|etre) (?:faire |font |fasse\w* )?coup(?:er|ee|ees)(?! (?:les|la|le|court|au carre|du)) (?:\w+
     ){0,5}?(?:comme (?:ma|mes|sa|nos) (?:\w+ )?(?:soeurs?|cousines?|mere|maman|tantes?)|au village|au bled|au pays
    |avec mes cousines)
pour la coupure
(?:un|mon|le) (?:futur )?mari (?:\w+ )?(?:m attend|attend la bas)
(?:donnee|promise|fiancee) (?:\w+ ){0,3}?a un (?:ami|pote|copain|homme|monsieur|cousin)
(?:mange|nourri\w*|donne\w*)(?: \w+){0,5} (?:une|1) (?:seule )?fois par jour(?: \w+){0,5} (?:cave|enferm\w*|cadenas
    |cle|porte)
(?:mange|bouffe)(?: \w+){0,3} quand (?:ma |mon |elle |il |ils |on )(?:\w+ )?(?:ouvr|veu|decid)\w*
cadenas (?:\w+ ){0,3}?(?:frigo|placard|chambre|cuisine)
"""

OUT = r"""
en cavale (?:depuis|du|de chez|de la maison)
nuit \d+ dehors
(?:habite|vis|vit|loge) (?:dans )?(?:ma|une|sa) voiture
(?:noctilien|bus de nuit|rer|metro|tram)(?: \w+){0,8} (?:dors pas|dormir au|pas dormir|rester au chaud|reste au chaud
    |etre au chaud|chauffe)\b
"""

OUT_HINTED = r"""
en cavale
(?:suis|est|sommes|me retrouve) (?:\w+ ){0,2}?sur le (?:palier|paillasson|trottoir)
(?:partie?|sauvee?|enfui\w*|tiree?|sortie?|barree?)(?: \w+){0,5} (?:pieds nus|en chaussettes|en pyjama)
(?:car|train|flixbus|blablacar|stop|avion)(?: \w+){0,10} (?:reviens|reviendrai|retourne\w*) (?:pas|plus|jamais)
(?:tourne|nuits?)(?: \w+){0,4} (?:noctilien|bus de nuit|dans le rer|dans le metro)
(?:porte|sous un porche|palier)(?: \w+){0,5} il fait (?:nuit|froid)
"""

LOW = r"""
(?:vaux|vaut|sers|sert) (?:\w+ )?(?:que dalle|walou|nada|zero)(?<!ca vaut que dalle)(?<!ca sert que dalle)
(?:de|en) (?:foyer|famille d accueil|famille) en (?:foyer|famille)
(?:suis|sens|serais|etais) (?:\w+ )?(?:qu )?(?:un |une )?(?:colis|brouillon|jetable|paillasson|transparente?|meuble
    |objet|coquille|mouchoir|carton)\b(?! (?:je|prete?))
(?:bois|boire|boive|picole)(?: (?!cafe|the|eau|jus|lait|chocolat|soda|coca|smoothie)\w+){0,5} (?:le matin|au reveil
    |avant (?:le bus|midi|les cours|le lycee|d aller))(?! (?:de (?:l eau|mon)|un (?:cafe|the|jus)))
pour (?:supporter|faire taire|plus entendre) (?:ma tete|mes pensees|les voix|ma vie)
manches longues(?: \w+){0,4} (?:compris|comprenez|imagin\w*)
(?:pas|jamais) (?:\w+ )?pu (?:lui |leur )?dire (?:au revoir|adieu)
(?:est|sont|etait) (?:\w+ )?morte?s? (?:la bas|au pays|au bled)
(?:messages?|commentaires?|dm) (?:\w+ )?(?:de haine|haineux|d insultes)
(?:montre|montrer|voir|cache) (?:\w+ ){0,3}?(?:mes bras|mes poignets|mes cuisses)
\bca va (?:\w+ ){0,2}?non (?:vraiment|franchement|pas du tout|du tout)
(?:demande|demander) (?:\w+ )?de l aidez? (?:mais|et) (?:\w+ ){0,2}?(?:besoin|demande)
sais pas (?:\w+ ){0,2}?demande\w* de l aidez?
(?:jette|jeter|jetee?) (?:\w+ )?comme (?:\w+ )?(?:mouchoir|dechet|chien|merde|ordure)
meurs? a petit feu
(?<!frigo )(?<!compte )(?:juste|tellement|completement) (?:vide|eteinte?|brisee?)$
(?:a|ont|as|avez) (?:tous )?(?:arrete|cesse) de (?:me|nous) (?:parler|repondre|calculer)(?! (?:mal|de))
tete sous l eau (?:depuis|tout le temps|en permanence)
(?<!tu )m en veux (?:trop|tellement|a mort|de)\b
tout est (?:de )?ma faute
sais (?:meme )?plus qui je suis
(?:pas|plus) sortie? de (?:ma chambre|mon lit|chez moi) depuis
crach\w* (?:\w+ )?(?:dans|sur) (?:ma|mon|mes|moi)\b
"""
