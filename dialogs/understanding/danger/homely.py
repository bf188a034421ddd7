"""A frightening word that is a thing, a place, a game, a beast, a trade, a dish: « je me gare », « à droite ».

Idioms like those of `harmless`; each takes away only what it holds, so that neither a rule nor the hunch weighs it.
"""

from __future__ import annotations

HOMELY = r"""
# Places and fixtures: where one parks, waits, climbs to work.
(?:me|te|nous|vous) gar(?:e|es|er|ez|ee?|ais)\b
(?:priorite |tourne\w* |prends? |prenez |serre\w* |file de |cote )?a droite\b
(?:gare\w*|panne|en rade|creve|tombee?|rdv|rendez vous|bouchon\w*|passe|passer|passage|voit|retrouve)(?: (?!{SELF}
    |dor)\w+
     ){0,4} ?sous le pont(?: (?:de|du|d) \w+)?
sous le pont (?:\w+ ){0,4}?(?:skate ?park|graff\w*|marche aux|brocante|terrain)
(?:tuiles?|ardoises?|antennes?|panneaux|gouttieres?|charpente|chantier|harnais|neige)(?: (?!{SELF}|saut)\w+){0,5} (?:sur
    |du|le|les|au|des) toits?\b(?! (?:pour|et je|je))
(?:couvreur|zingueur|charpentier|antenniste|ramoneur)(?: (?!saut)\w+){0,6} toits?\b(?! (?:pour|et je|je))
toit (?:du|de la|de l|de) \w+(?: \w+)? (?:fuit|fuyait|goutte|est (?:casse|pete|troue|refait)|a refaire)\b
fenetres? (?:\w+ )?(?:a double vitrage|pour aerer|a changer|a nettoyer)\b
(?:produit|javel|peinture|odeur|vernis|colle|cuisson|friture|fumee|aerer|canicule)(?: (?!{SELF})\w+){0,6} fenetres?
     (?:grande? )?ouvertes?\b
(?:attends?|attend|attendais) (?:\w+ )?dehors\b(?! (?:toute la|depuis|il|la nuit|cette nuit|qu il|qu elle))
(?:en)?ferm\w* dehors (?:j |je )?attend\w* (?:ma|mon|mes|le|la|que|qu) (?!\w*il\b)\w+
cles? (?:\w+ )?(?:oubliees?|dedans|perdues?|a l interieur)(?: (?:je|j|suis|attends|reste|et|du coup)){0,4} dehors\b
claqu\w* la porte (?:\w+ )?(?:les |mes )?cles (?:\w+ )?(?:dedans|a l interieur)
suis dehors (?:devant (?:la porte|le portail|l accueil|le (?:batiment|centre))|en pause|avec (?:mes|des) (?:potes?|amis?
    |copains?|copines?)|(?:la )?je (?:te |vous )?(?:rep|repond|rap|rappel)\w*)\b
(?:mange|dejeune|cours|lis|revise|fume|joue|bosse|travaille)s? dehors(?: sur un banc)?\b(?! (?:la nuit|cette nuit
    |toutes))
dehors (?:dans|par|sous) (?:le |la |l )?(?:froid|pluie|neige|soleil|chaleur|vent)(?: \w+)? (?:a|pour) (?:vendre|bosser
    |travailler|livrer|distribuer|tracter|jouer|nettoyer|tailler|courir)(?: (?!{SELF})\w+){0,3}
(?:habite|adresse|domicile\w*|rdv|arret|magasin|boulanger\w*) (?:\w+ ){0,2}?(?:a |dans )?(?:la )?rue (?:des|du|de la
    |de l
    |de) (?!nouveau\b|force\b|le\b|que\b)\w+
(?:train|ter|tgv|rer|metro|tram)(?: \w+){0,5} (?:je |on )?(?:serai|serais|serons|attendrai) (?:\w+ )?sur le quai\b(?!
     (?:pour|et|au bord))
cles? (?:elle )?(?:est |sont )?(?:sous|dans|chez) (?:le |la |l )?(?:pot|paillasson|boite aux lettres|gardien\w*
    |voisin\w*
    |compteur)\b
(?:m ont |m a |ma )?enferm\w* dans (?:le|un|l) (?:tube|scanner|ascenseur|caisson)(?: de l irm)?\b(?! (?:par|avec))
(?:m |s |s est |me suis )?enferm\w* dans les (?:wc|toilettes|chiottes) (?:du|de la|d un|de l) (?:mcdo|kfc|resto|train
    |ter
    |tgv|bus|cine\w*|magasin|boulot|taf|avion|quick)\b(?! (?:par|ils|pour|et))
(?:s est|me suis) enferm\w* dans (?:les |la |le )?(?:wc|toilettes|salle de bain|chiottes)(?: (?!{SELF})\w+){0,4} (?:ri
    |rigole|{LAUGH}|serrurier)\b
(?:routier|chauffeur|poids lourds?|saisonnier|van ?life|forain\w*)(?: \w+){0,4} dor\w+ (?:dans|en) (?:le |un |mon
     |son |la
     |ma )?(?:camion|cabine|couchette|van|caravane|camping car)\b
(?:sapeurs?|jsp|scouts?|bivouac|armee|militaires?|rando)(?: (?!{SELF})\w+){0,3} on dor\w* dehors\b
(?:sors|sort|sorti|pars|part|file|eclipse) en douce (?:du|de la|d un|de mon) (?:cours|classe|reunion|taf|stage|amphi
    |salle
    |repas)
pars? pour (?:toujours|de bon) (?:du|de) (?:\d\d|quartier|village|bled|la (?:region|ville)|paris|lyon|marseille|lille)\b
(?:suis|est) pas (?:\w+ )?parti\w* de la maison\b(?! (?:avec|que|par))
# Tools, ropes, arms that are none, what the body needs every day.
me suis (?:mis|donne|pris|mange) un coup de (?:marteau|maillet|pelle|rateau|cle|porte)\b
(?:escalade|grimpe|moulinette|baudrier|mousqueton)(?: (?!{FOE}\b|je\b|j\b)\w+){0,3} cordes?(?: (?:est|trop|de|courte
    |longue|faut)){0,4}
cordes? (?:lisse|a noeuds|a grimper|de rappel|de guitare)\b(?! (?:pour|autour))
cordes (?:\w+ ){0,3}?doigts\b|cordes (?:(?!{SELF}|pend)\w+ ){0,5}?(?:guitare|basse|violon|ukulele)\b
(?:attache\w*|accroche\w*) (?:au|aux|a un|avec (?:un|le|des)) (?:harnais|baudriers?|mousquetons?|ligne de vie|longe)\b
(?:avec )?(?:un |une |des )?(?:couteaux?|pistolets?|armes?|epees?|flingues?|fusils?) (?:en (?:plastique|mousse|carton
    |bois
    |chocolat)|a (?:eau|billes|bouchon)|nerf)\b
(?:fusil|arme|carabine) (?:\w+ )?(?:sous cle|dans (?:un|le|son) coffre)\b(?! (?:je sais|j ai))
(?:gendarme|polic\w+|militaire|douanier\w*|vigile)(?: (?:adjoint|national|avec|et|j|je|porter|aurai|municipal\w*
    |a)){0,4}
     (?:l |une |son )?arme\b(?: a la ceinture| de service)?
(?:bivouac|camping|scouts?|rando)(?: (?!{SELF}|{FOE}\b)\w+){0,4} (?:couteau|briquet|corde|hache)\b(?:
     (?:couteau|briquet|corde|hache)){0,2}
(?:fouet|batte|spatule|maryse)s?(?: (?!{SELF}|{FOE}\b)\w+){0,6} (?:labo|patisserie|cuisine|creme|oeufs|chantilly)\b
(?:cachets?|comprimes?|gelules?) (?:de |d )?(?:ritaline|concerta|vitamines?|magnesium|fer|spasfon|zyrtec|aerius
    |levothyrox|smecta)\b(?: (?:le|du) (?:matin|soir|midi))?
(?:cachets?|comprimes?|gelules?) par jour pour (?:mamie|papi|papy|ma (?:grand )?mere|mon (?:grand )?pere)\b
cachets? (?:de la|du|d un|des) (?:poste|mairie|entreprise|concerts?|intermittents?|spectacle)\b
(?:infirm\w*|prise de sang|perf\w*|labo)(?: (?!{SELF})\w+){0,8} veines?\b
(?:donn\w*|don) (?:mon|du|de) sang\b
perc\w* (?:le|la|les|mon|ma) (?:nez|oreilles?|langue|nombril|narine)(?: \w+){0,3} (?:piss|saign)\w*(?: le sang)?
(?:nez|arcade|menton|levre|genou)(?: \w+)? (?:ouverte?|en sang|pete\w*)(?: (?!{FOE}\b)\w+){0,3} (?:melee|pogo|guidon
    |recousue?|bmx|plaquage)\b
(?:me suis |s est )?flingu\w* (?:le |la |les |mon |ma |mes |un |une )(?:genou|dos|cheville|epaule|paye|salaire|budget
    |argent|soiree|batterie|voiture|moto|moteur|embrayage|vue|oreilles|dents|week end|forfait|moyenne|poignet|tendon)\w*
plus de force dans (?:les|mes) (?:bras|jambes|mains|mollets|doigts) (?:apres|avec) (?:la |le |l |les )?(?:muscu|sport
    |entrainement|seance|escalade|pompes|rugby|deplacement|demenagement)
(?:me |m a )?tortur\w* (?:les pieds|les orteils)|(?:talons|chaussures|bagues|appareil dentaire|kine|dentiste|osteo
    |escarpins|corset)(?: (?!{SELF})\w+){0,4} me tortur\w*
etouff\w* (?:dans|sous|avec) (?:cette|ce|cet|ma|mon|ces|mes|la|le|un|une) (?:\w+ )?(?:chemise|cravate|costard|costume
    |robe
    |col|masque|pull|doudoune|jean|combi\w*|casque|couette|rer|metro|bus)\b
# Beasts, farms and kitchens.
(?:souris|rats?|oiseaux?|pigeons?|cafards?|mulots?|mouches?|araignees?|herissons?|taupes?) (?:\w+ )?(?:morte?s?
    |congelee?s?)\b
cadavres? de (?:souris|rats?|oiseaux?|bouteilles?|mouches?|canettes?)
(?:chiens?|loups?|husky|chat|alarme)(?: \w+)? hurl\w* a la mort\b
(?:renard|fouine|chien|loup)(?: a| ont)? (?:saign|tu|mang)\w* (?:\d+ |des |les |nos |mes |deux |une? ){1,2}(?:poules?
    |poulets?|moutons?|lapins?|canards?)
(?:homards?|crabes?|ecrevisses?|escargots?)(?: (?!{SELF})\w+){0,5} (?:vivante?s?|bouillante?)\b
vid(?:e|er|ant|ons) (?:le |la |les |un |des )(?:lapins?|poissons?|poulets?|volailles?|truites?)
(?:cheval|poney|jument|velo|scooter|trottinette) (?:il |elle )?m a (?:\w+ )?(?:foutue?|jete\w*|mise?|balance\w*
    |envoye\w*)
     (?:par terre|au sol|dans le (?:sable|fosse))
(?:sanglier|chevreuil|cerf|biche|vache|renard|clio|camion|taxi|portiere|scoot\w*) m a (?:tap|touch|accroch
    |frol)\w* (?:l |la
     |le |mon |ma )?(?:aile|portiere|retro\w*|pare choc\w*|capot|roue|voiture|velo|scooter)\b
(?:cochon|porc|goret) qu ?on egorge
(?:perroquet|perruche)(?: (?!je\b|j\b)\w+){0,6} (?:a l aidez?|au secours)(?: on m egorge)?
oignons? (?:je |j ai |on )?(?:\w+ )?(?:pleur|chial)\w*
(?:pleure\w*|larmes?)(?: pas)?(?: (?:j ai|c est|c|une|un|la|le|ma|mon|dans l oeil)){0,3} (?:poussiere|lentille|cil
    |shampoing
    |pollen|piment|sable|savon)\b
(?:lentille|poussiere|piment|shampoing|wasabi|harissa)s?(?: (?!{FOE}\b)\w+){0,5} (?:pleur\w*|larmes?)(?: d un oeil)?
vend\w* la ferme\b|(?:a|dans|sur|de) la ferme (?:de|du|des|avec|on|il y)\b
# Games: parts played, lives left, votes of a village.
(?:tue|abattu|plombe|elimine|shoote|descendu|fume)\w* \d+ fois\b
(?:laser game|paintball|airsoft|nerf)(?: (?!{FOE}\b|cousin\b|voisin\b)\w+){0,7} touche\w* \d+ fois
touche\w* \d+ fois (?:et )?mort\w* \d+ fois
loups?(?: garous?)? (?:ont|a) (?:mange|tue|devore|elimine)\w*(?: (?:ma|mon|le|la) \w+)?
village m ?a (?:\w+ )?(?:pendu|elimine|brule|vote)\w*
tu(?:e|er) le (?:bleu|rouge|vert|rose|jaune|blanc|cyan)\b(?: dans (?:la|le|les) \w+)?
plus qu une vie(?: \w+){0,4} (?:niveau|boss|jeu|partie|checkpoint)\b
(?:mat|echec et mat|gagne\w*|plie\w*|fini) en (?:\d+|deux|trois|quatre|un) coups?\b
(?:perso|boss|tank|barde|mage)(?: \w+){0,3} \d+ (?:pv|hp)\b|(?:perso|boss) hp (?:a|est) \w+
(?:conjuring|annabelle|insidious|chucky|fnaf|phasmophobia|maison hantee|grand huit)(?: (?!{FOE}\b)\w+){0,6} (?:peur
    |flippe
    |trouille|enferm\w*(?: dans)?)\b
(?:phedre|romeo|juliette|emma|bovary|socrate|blanche neige|cleopatre)(?: \w+){0,3} (?:aval\w*|boi\w*|pren\w*|bu
    |croqu\w*)
     (?:du |le |de l |la )?(?:poison|arsenic|cigue|pomme)\b
(?:abel|cain)(?: \w+){0,5} (?:buter|tuer|tuee?)(?: par son frere)?\b
(?:parachute|elastique|tyrolienne|parapente)(?: (?!{SELF})\w+){0,6} saut(?:er|e)?\b(?: a \d+\w*)?
elastique (?:du haut |depuis )?(?:d un|du|le|un) (?:haut du )?pont\b
(?:carte|tarot|arcane) de (?:la )?mort\b
fugue (?:non\b|(?:\w+ )?(?:jouee|au piano|a (?:deux|trois|quatre) voix))|(?:piano|bach|orgue
    |partition)(?: \w+){0,3} fugue\b
depression (?:\w+ )?(?:sur l|au large|meteo\w*|tropicale|orageuse)(?: \w+)?
pend(?:s|ue?s?|re)? a (?:mon|son|ton|leur) (?:cou|bras|tel\w*)\b|(?:me |se )pend\w* aux (?:barres?|anneaux|espaliers?)\b
s est pendue? a (?:mon|son|ton|leur|notre) (?:cou|bras)\b
# Manners of speaking.
coupe gorge\b
(?:muette?|silencieu\w*) comme une tombe\b
freres? de sang\b
su(?:e|ee|er|es) sang et eau\b
fumer tue\b|(?:tabac|cigarette|clope|vitesse|ridicule|curiosite) (?:ne )?tue\b
on ira tous au paradis
(?:va|vas|vont) pas en mourir\b
(?:tousse|ri[st]|rire|rigole|beau|belle|bon|bonne) (?:\w+ )?a en (?:mourir|crever)\b
mort et enterre\w* (?:pour moi|au sens)
(?:bloque\w*|signale\w*|supprime\w*)(?: signale\w*| bloque\w*)? adieu\b
(?:dit |dis |dire )?adieu (?:a )?(?:la |l |ma |mon |mes |son |sa |ses |les )?(?:liberte|beaute|cheveux|grasse mat\w*
    |dignite
    |scooter|argent|economies|sucre|jeunesse|celibat|barbe|frange)\b
adieux (?:\w+ )?(?:a l aeroport|ont dure)|aeroport(?: les| nos| des){0,1} adieux(?: ont dure)?
(?:me|se|m) (?:suis )?tu(?:e|es|ee?) a (?:envoyer|faire|le|la|vous|lui|leur|te|chercher|expliquer|dire|repeter|bosser
    |reviser|postuler|comprendre)\b(?! (?:maison|gare|fin))
(?:reveil|blague|accent|piment|soleil|genou|dos|kebab|chaleur)(?: \w+)? (?:il |elle )?me tue\b(?! (?:avec|si))
(?:moniteur|monitrice|inspecteur|coach|profs?|cheffe?|cuistot)(?: (?:il|elle|ils))? (?:va |vont )?(?:me|nous) (?:tuer?
    |egorger?|massacrer?|trucider?|buter?) (?:si on|si je|si j ai|j ai|on a) (?:(?!{FOE}\b|{GRAVE}\b)\w+ ){0,3}?(?:cale
    |oublie|sort|sorte|retard|tel|rate|casse|perdu)\w*
sinon (?:la |le |mon |ma )?(?:profs?|coach|cheffe?|moniteur|monitrice) (?:il |elle )?(?:me|nous) (?:tue|egorge|massacre
    |bute|trucide)\b
va me tuer j ai (?:pas|encore|oublie) (?:\w+ ){0,3}?(?:poulet|congel\w*|cale|casque|creneau|clignotant
    |casserole)\b(?: du
     congel\w*)?
allerg\w*(?: (?!{SELF})\w+){0,6} (?:peut|pourrait|peuvent) me tuer\b
fais (?:massacr|defonc|eclat|demont|tu)\w* (?:a|en|au) (?:chaque |l |les ){0,2}(?:oral|controle|interro|dictee
    |anglais|maths
    |oraux|exam\w*)\b
vais mourir s il (?:fait|met|chante|raconte|remet|refait|rajoute|redonne) (?:encore )?(?:un|une|des|son|sa|ses)
     (?!coups?\b)\w+
prefere (?:mourir|crever) que (?:de )?dire (?:mon|ma) (?:\w+ )?(?:prenom|age|note|moyenne)\b
cass\w* les (?:oreilles|pieds|tympans)\b(?: tout)?
(?:bus|tram|rer|metro|train|ter|transports?|periph|circulation|parking|horaires?|soldes|site|appli|wifi|reseau|canicule
    |montage)(?: \d+)? (?:c |c est |est |sont |etait )(?:carrement |vraiment )?l enfer\b(?! (?:chez|a la maison|je))
a deux doigts de tout plaquer pour (?:elever|ouvrir|devenir|planter)(?: \w+){0,3}
ma vie est (?:foutue|finie) (?:mon|ma|le|la|j ai) (?:\w+ ){0,3}?(?:sandwich|chargeur|kebab|tacos|glace|pizza|ongle
    |frange
    |manette|ps5)\b
(?:pris|recu|mis|prends) (?:une|la) (?:\w+ )?(?:gifle|claque) (?:devant|avec|en lisant|en voyant|en ecoutant) (?:ce
    |cet|cette
    |le|la|l|un|une|son|leur) (?:\w+ )?(?:tableau|film|album|concert|spectacle|son|livre|clip|paysage|expo|facture)\b
au secours (?:elle|il|mamie|tata|tonton) (?:veut|va) (?:me |nous )?(?:maquill|coiff|chant|dans|cuisin|photograph)\w*
(?:chant|dans|maquill|karaok)\w*(?: (?!{SELF}|{GRAVE}\b)\w+){0,3} au secours$
personne (?:n )?est mort\w*\b(?: de froid)?
s insult\w*(?: (?:c|c est|par|de|pour|entre)){0,3} (?:l ?amour|amour|rire|nous|{LAUGH})\b
menac\w* (?:\w+ )?de (?:venir avec (?:moi|nous)|m accompagner|chanter|danser|raconter|cuisiner)\b
me touche(?: (?!{GRAVE}\b)\w+){0,3} (?:il |elle )?m a (?:ecrit|chante|offert|compose) (?:un|une) (?:poeme|chanson|lettre
    |texte|son)\b
crie\w* (?:meme )?pas (?:et |ni )(?:ils? |elle )?(?:(?:me|nous) )?(?:tap|frapp|bat|hurl|insult)\w* (?:pas|non plus)\b
nobody (?:hit|hits|touche?d?|beats?|hurts?) me\b
(?:efface|supprime|ignore)\w* (?:mon|le|ce) dernier (?:message|msg|sms)\b
(?:rentree?|soiree|anniv\w*|fete|lycee|entrainement|stage|\d+h\d*)(?: (?!{SELF}|tombe)\w+){0,4} (?:pere|mere|papa|maman
    |frere|soeur|daron\w*) est venue? me chercher\b
(?:mer|froid|pluie|horaires?|lever tot|hauteur|effort|piqures?|boulot|taf|responsabilites?|travail)(?: ca)? (?:ne )?me
     fait (?:meme )?pas peur\b
(?:debout|reveil\w*|dormi)(?: (?!{FOE}\b)\w+){0,3} suis un (?:zombie|cadavre)\b
enterr\w* (?:\w+ )?(?:dans|sous) (?:le|la) (?:sable|neige)\b
(?:petit|gosse|gamin\w*|bebe|neveu|niece) (?:il |elle )?me saut\w* (?:sur|dessus)(?: le (?:ventre|dos|lit))?
(?:chats?|chien|chienne|petit frere|petite soeur|bebe|fils|fille|neveu
    |niece) (?:\w+ )?vien\w* (?:dormir )?dans mon lit\b(?: quand
     (?:il|elle) (?:a peur|fait (?:un |des )?cauchemars?))?
voisin\w* (?:\w+ )?(?:tape|cogne|frappe)\w* (?:au|sur le|dans le|contre le) (?:mur|plafond|plancher)\b
"""
