"""Danger told by what goes with it: the train one lies under, the treatment one no longer takes, the body that pays.

Tables of the same kinds as `veiled`, by who threatens: oneself, somebody else, the night outside.
"""

from __future__ import annotations

DEATH = r"""
# Better dead, no longer existing.
(?:mieux|vaut|vaudrait|vo|faut|faudrait) (?:\w+ ){0,2}?que (?:je |j )(?:meur\w*|creve\w*)\b(?! (?:de (?:faim|rire)
    |la dalle))
(?<!comme )si (?:je |j )exist\w* (?:plus|pas|pu|jamais)\b
idees? (?:de |d )(?:mort\b|mourir|suicide|en finir|me tuer|me pendre|me jeter|sauter)
(?:facon|moyen|comment|chercher|cherche)(?: \w+){0,4} pour (?:ne )?plus (?:jamais )?(?:respirer|exister|vivre
    |me reveiller)\b
arrete (?:tout )?(?:cette |ma |la )vie\b(?! (?:active|de (?:bureau|chantier|fetard\w*|boheme|nomade|couple)))
arrete tout (?:la|ma) vie (?:je veux dire|quoi|en fait|hein)
(?:cette|ma|la) vie (?:je |moi je )?(?:la |vous la )(?:rends?|laisse|jette)\b(?! (?:meilleure|plus|belle|facile))
(?:cette|ma|la) vie (?:\w+ ){0,4}?j en veux plus
partir(?: \w+){0,2} pas (?:en|pour un|au) (?:voyage|vacances|week end|bled)(?: hein| non)?
(?:serai|serais) (?:\w+ )?(?:dead|canee?|ded)\b(?! (?:apres|demain|de (?:fatigue|sommeil|rire)|en rentrant))
# Under the train, before it.
(?:rer|trains?|metro|tgv|ter|tramway)(?: [a-h\d]{1,2})? (?:mais )?(?:par |en )?(?:dessous|sous les roues
    |pleine face)\b(?! (?:fait
    |passe|chez|y a|il y a))
mon (?:avenir|projet(?: pro\w*)?|futur|rendez vous|reve|metier|plan|but|orientation) (?:\w+ ){0,4}?sous (?:le|un|les
    |la) (?:\w+
     )?(?:trains?|rer|metro|tgv|ter|camion|roues|rails?)\b
je (?:\w+ ){0,2}?(?:finir\w*|passer\w*|vais passer|mettr\w*|vais me mettre|glisse\w*
    |vais me glisser) (?:\w+ ){0,2}?sous (?:le|un|les)
     (?:trains?|rer|metro|tgv|ter|camion|roues)\b
(?:trains?|rer|metro|tgv|ter|camion|bus)(?: \w+){0,11} me mettre devant\b
me (?:mettre|mets|mettrai|jetterai|jette) devant (?:le |un )?(?:prochain )?(?:trains?|rer|metro|tgv|ter|camion
    |bus)\b(?! (?:pour|de la))
(?:passer|passent) les (?:trains?|metros?|rer|camions)(?: \w+){0,4} (?:le prochain|la prochaine fois|un jour|envie)\b
(?:prochain|dernier) (?:train|rer|metro|tgv|camion) (?:\w+ ){0,3}?(?:j avance|j y vais|je saute|est pour moi
    |c est le mien
    |je bouge (?:plus|pas))\b
jet\w* dans la (?:seine|sene|scene|garonne|loire|saone|marne|meuse|moselle|durance|dordogne)\b
# Treatment and food stopped on purpose.
(?:arret\w*|stopp\w*|pris|prends?|jet\w*|cess\w*|saut\w*|refus\w*|pique\w*) (?:\w+ ){0,3}?(?:insuline|piqures?
    |traitement|dialyse|medocs?
    |medicaments?|trith\w*|chimio|ventoline|anticoagul\w*)(?: (?!acne\b|allergi\w*|peau\b|rhume\b|verrues?\b)\w+){0,7}
     (?:expres|volontair\w*|deliber\w*|on n en parle plus|on en parle plus|qu on en finisse|pour (?:en finir|mourir
    |voir si))\b
(?:expres|volontair\w*)(?: \w+){0,5} (?:plus|pas|arrete\w*|saute\w*) (?:\w+ ){0,4}?(?:insuline|dialyse|piqures?
    |traitement)\b
(?:mange|bois|manger|bouffe) (?:\w+ )?(?:plus|pas|rien) (?:\w+ ){0,3}?(?:expres
    |volontair\w*)(?: \w+){0,8} (?:finir\w*|mour\w*|crev\w*|fin\b
    |part|seul)
# What was swallowed, what is empty.
(?:avale|bu|pris|gobe|ingere) (?:un |des |plusieurs )(?:trucs?|machins?|produits?)(?: \w+){0,2} (?:fallait pas
    |faut pas|dangereux
    |toxiques?|mortels?)
(?:pharmacie|plaquettes?|pilulier|boites? de (?:{PILLS})) (?:\w+ ){0,2}?vides?(?: \w+){0,4} (?:sommeil|dor[st]\b
    |dormir|endor\w*|tourne
    |molle?|partir|partie?)\b
# Farewells and what is left behind.
adieu (?:la |ma |les |mon )?(?:mif|miff|fami|team|sang|srabs?|reufs?|freres?|famille)\b(?! (?:\w+ )?(?:{LAUGH}
    |nucleaire))
(?:dis|dites|dire|direz) (?:leur|lui|a tous) (?:\w+ ){0,2}?(?:c est|c etait|ce n est|ce n etait) pas (?:de )?(?:leur
    |sa) faute
(?:garde[rz]?|lis|lisez|lire|ouvr\w+|message|lettre|mot|vocal)(?: \w+){0,5} (?:pour|d) apres moi\b
(?:ecrit|laisse|prepare|fait) (?:\w+ )?(?:une |un |des )?(?:lettre|mot|message|vocal|video)s? (?:a|pour|de) (?:chacun
    |chacune|tout le
     monde|tous|toute la famille)\b(?! (?:sur|pour (?:l|le|la)))
(?:serai|suis|verr\w+|lir\w+|trouver\w+|finir\w*|passer\w*|nom|photo|tete) (?:\w+ ){0,6}?(?:page|rubrique|avis
    |colonne|faire part)
     (?:\w+ )?(?:des |de )?(?:deces|obseques|necro\w*|disparus)\b
noeud (?:est |deja )?(?:fait|pret|solide|attache|serre)(?: \w+){0,3} (?:manque|reste|plus que
    |que moi)\b(?! (?:papillon|de cravate))
bientot (?:\w+ ){0,3}?(?:avec|rejoins|retrouve) (?:\w+ ){0,3}?(?:la haut|au ciel|au paradis|de l autre cote)\b
(?:essa[iy]e|tente|rate|loupe)(?: (?!code\b|permis\b|exam\w*|oral\b|bac\b|concours\b|test\b
    |conduite\b)\w+){0,7} me (?:louper|rater|manquer)\w* (?:pas|plus)\b
apres (?:le \d+|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|noel|mes \d+ ans
    |cette date) (?:il )?y a(?:ura)? plus
     (?:rien|personne|de moi|de lendemain)\b(?! (?:de|dans|pour|comme))
(?:plus|pu) (?:d |de l |de )?insuline (?:\w+ ){0,4}?(?:volontairement|expres|fait expres|par choix)\b
(?:voeux?|reve|souhait|cadeau)(?: \w+){0,4} (?:d )?(?:etre|c est d etre) (?:mort|decede)e?\b
(?:trams?|trains?|rer|metro|bus|camion)(?: \w+){0,3} (?:je )?me (?:mets?|jette|couche|glisse) (?:en )?dessous\b
"""

DEATH_HINTED = r"""
(?:vous|tu) (?:etiez|etais|avez ete|as ete) (?:\w+ ){0,2}?(?:ma force|tout pour moi|ma vie|ma seule|mes seuls
    |ma raison)\b
(?:demain|vivre|etre la|ici|mourir|la vie) ou (?:pas|non|mourir|plus|la mort)(?: \w+){0,5} (?:kif kif|pareil|meme
    |egal|fous|fou|rien)\b
(?:entoure|coche|barre) (?:\w+ ){0,3}?(?:calendrier|agenda)\b
choisi (?:l |le |la )?(?:endroit|lieu|pont|date|jour|heure) et (?:l |le |la )?(?:endroit|lieu|heure|jour|date|methode
    |moyen)
(?:lame|rasoir|cutter|cachets?|medocs|boite) (?:\w+ )?dans (?:une|l autre) main
veux (?:plus|pas) (?:jamais )?me relever\b
me (?:louperai|raterai|louperais|raterais|loupe|rate) pas\b(?! (?:le|la|les|mon|ma|au|a l|a la|en))
(?:casse|barre|tire|taille) pour (?:toujours|de bon)\b(?! (?:de|du|au|en|d) )
arret\w* (?:mon|mes|le) (?:traitement|medocs?|medicaments?|insuline|antidepresseurs?)(?: \w+)? (?:pour de bon
    |pour toujours|definitivement|d un coup)
regarde (?:\w+ )?passer les trains?
(?:page|rubrique|avis) (?:des |de )?(?:deces|necro\w*|faits divers)
(?:prochain|dernier)e? (?:train|rer|metro) (?:\w+ ){0,2}?(?:pour moi|le mien)
insuline(?: \w+){0,4} (?:expres|arretee?|plus)\b
"""

# What others do.
HARM = r"""
# Hunger, water, what is locked.
(?:refus\w*|veu\w+ (?:plus|pas)|arret\w*) (?:\w+ ){0,2}?(?:de )?(?:me|nous) (?:nourrir|donner a (?:manger|bouffer
    |boire)|faire a manger)\b
(?:rien|pas|plus) (?:\w+ )?(?:a |de quoi |droit de )(?:manger|bouffer|boire) depuis (?:\w+ ){1,4}?(?:ma|mon|elle|il
    |ils|punie?)\b
cadenas\w*(?: \w+){0,8} (?:mange|bouffe|faim|une fois)\b
(?:me|m|m a|ma|m ont) (?:\w+ )?(?:mis|met|mettait|plonge|enfonce|tenu|tient|tien|maintenu|maintient|garde|appuye
    |fourre|colle)\w*
     (?:\w+ )?la tete (?:dans|ds|sous|sou) (?:(?:l|le|la|les|une|un|mon) )?(?:eau|lo|leau|o|evier|baignoire|lavabo
    |bassine|oreiller|seau
    |robinet|coussin|sac plastique)\b(?! (?:\w+ ){0,3}?(?:piscine|rigol\w*|mer|plage|lac|riviere|{LAUGH}))
(?:pris|confisqu\w*|cache\w*|garde\w*|enleve\w*) (?:\w+ ){0,2}?mes (?:cles?|clefs?|chaussures|vetements|habits
    |affaires)(?: \w+){0,6}
     (?:peux (?:plus|pas)|droit de|empeche\w*|pour pas que je) (?:\w+ )?(?:sorti?r?|sorte|partir|parte|bouger)\b
(?:est|suis|sont) (?:\w+ )?(?:attach|enchain|ligot|menott)\w* (?:\w+ ){0,3}?(?:garage|cave|radiateur|lit|chaise
    |placard|balcon
    |grenier|cabanon|arbre)(?: \w+)? par (?:son|sa|mon|ma|le|ses|leur)\b(?! (?:proprio|maitre))
# Blows, and the lie about them.
(?:mang|prend|recoi|ramass|recev)\w* (?:\w+ ){0,2}?(?:des |les |ses |plein de )?{BLOWS}(?: \w+){0,4} (?:par
    |de) (?:mon|ma|son|sa|le|leur|ses
    |mes) (?:\w+ )?(?:pere|mere|daron\w*|beau|belle|mec|oncle|frere|tuteur|copain|mari|parents|ex)\b
(?:ils|grands|mecs|gars|types|jeunes|bande|eux)(?: \w+){0,5} (?:me|nous) tombent? dessus\b(?! (?:pour (?:les|le|un
    |une) (?:devoirs|papiers)))
(?:c est|c etait|sinon|droit a|direct|gare a|repond c est) (?:la |le |au |a la )?(?:ceinture|ceinturon|martinet
    |chicotte|cravache|raclee|tannee
    |rallonge|trique)\b(?! (?:noire|bleue|marron|verte|jaune|orange|de (?:securite|judo|karate|musculation)|qui
    |obligatoire
    |abdo\w*|du (?:pantalon|jean)))
pas (?:une |en |la |tombee? (?:dans |de )?)?(?:chute|l escalier|les escaliers|l ?accident
    |la porte)(?: \w+){0,4} (?:comme|que) (?:j ai|je l ai|on a|je) dit
(?:bleus?|coquard|coquart|hematomes?|marques?|brulures?|bras casse|oeil)(?: \w+){0,7} (?:pas|jamais) (?:une |en |la
     |dans l ?|d une )?(?:chute
    |tombee?|tombant|escaliers?|la porte|accident)\b(?! (?:mais (?:au|a|en)|c est (?:le|la|au) (?:{SPORT})))
(?:dit|dis|dire|raconte|fait croire) (?:\w+ ){0,3}?(?:j etais|je suis|j avais
    |etre) tombee?(?: \w+){0,6} (?:mais c est|c est (?:lui|elle|mon|ma)
    |c etait (?:lui|elle|mon|ma|faux)|mensonge|menti|pas vrai|c est faux)
# Threats.
(?:cherch|attend|poursui|traqu|suiv)\w* (?:\w+ ){0,3}?pour (?:me|m|nous) (?:demont|derouill|savat|marav|defonc|tap
    |frapp|regler (?:mon|le) compte
    |faire la peau|corrig|tabass|lynch|crever|planter|fumer|goumer)\w*
(?:sinon|si j arrete|si je (?:parle|paye pas|paie pas|balance|arrete|refuse|dis|pars)\w*|si on)(?: \w+){0,6} (?:ils?
    |elle|on) (?:vont |va )?(?:me|m
    |nous) (?:derouill|cass|demont|savat|marav|crev|but|tue\b|tuent|plant|retrouv|cram|fracass|tabass|frapp
    |egorg)\w*\b(?! (?:les (?:pieds
    |oreilles|couilles|noix)|la tete|mon (?:contrat|stage)|l ambiance))
(?:si tu|si je) (?:\w+ )?(?:parle|balance|dis|racont|me quitte|pars|porte plainte|bouge)\w*(?: \w+){0,4} je (?:te |t
     |vais te |vous )(?:tue|bute
    |creve|plante|egorge|tuer|fume|cram|brul|defonc)\w*
(?:cram|brul|mett\w* le feu|fout\w* le feu|incendi)\w* (?:\w+ ){0,4}?(?:appart\w*|maison|baraque
    |chambre)(?: \w+){0,6} (?:dedans|ont dit|a dit
    |menac\w*|si je|si on)\b
(?:essence|briquet|allumettes?)(?: \w+){0,6} (?:nous|tous|m|me) (?:bruler|cramer|immoler)
(?:on va|va|vont) (?:tous |nous |tous nous )(?:bruler|cramer)\b(?! (?:au soleil|a la plage|avec cette chaleur))
(?:ce soir|cette nuit|demain) (?:\w+ ){0,2}?je (?:vais )?(?:le |la |les )(?:plante|bute|tue|egorge|poignarde|saigne
    |creve|planter|buter|tuer|egorger
    |poignarder|saigner|crever)\b(?! (?:le boss|au |a (?:fifa|la)|le game|tout le monde a))
je vais (?:la|le|les) (?:tuer|buter|planter|egorger|poignarder|crever) (?:mon|ma|mes) (?:\w+ )?(?:pere|mere|belle|beau
    |oncle|ex|frere|soeur|parents)(?: \w+){0,3} (?:ce soir|cette nuit|rigole pas|serieu\w*|pour de (?:vrai|bon)
    |demain)\b
(?:veut|va|parti|allait) (?:\w+ )?(?:planter|tuer|buter|poignarder|egorger|saigner) (?:quelqu un|(?:un|le) (?:mec
    |gars|type|voisin)|ma|sa mere|son
     pere)\b(?! (?:note|moyenne|motiv\w*|vibe|soiree))
dois (?:\w+ )?\d+ (?:euros?|balles|e)\b(?: \w+){0,8} (?:arme|flingue|gun|menac\w*|tuer|buter|couteau|casser
    |retrouv\w*)
(?:venez|viens|vite|aidez)(?: \w+){0,3} (?:il|elle|mon \w+|ma \w+) (?:a|sort|tient|prend) (?:un|une|le
    |son) (?:couteau|fusil|flingue|arme|hache|batte)
(?:cachee?|planquee?|enfermee?|barricadee?|cache|refugiee?)(?: (?!frere\b|soeur\b|cousins?\b)\w+){0,6} (?:il|elle
    |pere|mere|beau pere|mec|ex|daron\w*)
     (?:est en train de |a )?(?:cass|pete|hurl|tap|frapp|cogn|defonc|fracass)\w*
# Bodies: asked for, paid with, touched, filmed.
(?:pay|rembours|regl|loyer)\w* (?:\w+ ){0,5}?(?:avec (?:mon|son|ton|leur) (?:corps|cul)|en nature)\b
(?:monsieur|homme|mec|type|gars|vieux|proprio\w*|patron|tonton|inconnu|copain de \w+ \w+) (?:\w+ ){0,3}?(?:me
     |m )?(?:loge|heberge|depanne|garde
    |nourri)\w*(?: \w+){0,4} (?:veut|demande|exige|faut|voudrait|attend)(?: (?!menage\b|courses\b|argent\b|loyer\b
    |euros\b|jardin\b|bricol\w*)\w+){0,5}
     (?:en (?:echange|retour|contrepartie)|gentil\w*|la nuit|calins?|bisous|coucher|son lit)\b
(?:un|des|le|les|mon) (?:mec|gars|type|pote|copain|homme|grand)s? (?:\w+ ){0,3}?(?:me|lui|nous|m) (?:trouv|envo|ramen
    |presen|cherch)\w* (?:\w+ )?(?:des
    |les|plein de|mes) clients?\b(?: \w+){0,5} (?:snap|insta|hotel|telegram|appart|nuit|moitie|veux pas|1[3-7] ans
    |argent)\b
(?:me|m) forc\w* (?:\w+ )?(?:la nuit|au lit|quand (?:je|j) (?:\w+ )?(?:veux|voulais|dors|dis non|pleure)
    |meme (?:quand|si) je (?:dis|veux|pleure))(?!
     (?:\w+ )?(?:courir|m entrainer|sortir|parler|jouer|finir|faire|aller|manger|ranger|me lever|travailler|venir
    |bosser|reviser))
(?:type|homme|mec|monsieur|gars|vieux)(?: \w+){0,10} (?:vient|viendra|va venir|passe) me (?:chercher
    |prendre)(?: \w+){0,12} (?:dise? (?:rien )?a
     personne|parle a personne|secret|en cachette|savent pas|sans (?:le )?dire|faut pas le dire)\b
(?:homme|mari|monsieur|type|vieux|cousin)(?: de \d\d ans)? (?:\w+ )?qui (?:m attend|va m epouser|veut m epouser
    |m a choisie?)\b(?: \w+){0,4} (?:veux
     pas|aime pas|connais pas|force\w*)
(?:papi|papy|pepe|tonton|grand pere|oncle|pere|beau pere|voisin|cousin|frere|prof|coach|educ\w*) (?:la |le
     |les )touche\w*\b(?! (?:pas|jamais|du doigt))
(?:met|mettait|mets|passe|pose|balade) (?:\w+ )?(?:ses|la|sa|les) mains? (?:partout|sur (?:moi|mes (?:cuisses|fesses
    |seins)|ma (?:cuisse|poitrine))|la ou)\b
(?:me|m a|nous) film\w* (?:\w+ )?(?:sous la douche|(?:toute? )?nue?\b|aux toilettes|quand je (?:me (?:change
    |deshabille|lave)|dors))
(?:balanc|publi|envo|post|montr|diffus|partag|leak)\w* (?:\w+ ){0,2}?(?:mes|ma|des|les) (?:nudes?|photos?
    |videos?)(?: \w+){0,3} si (?:je|j)\b(?! (?:signe|veux|gagne|accepte|autorise|donne))
# Work, dealing, papers.
(?:travail\w*|bosse\w*|menage)(?: \w+){0,8} (?<!je )gard\w* (?:\w+ )?(?:mon|mes|nos) (?:passeport|papiers)
(?<!je )gard\w* (?:\w+ )?(?:mon|mes|nos) (?:passeport|papiers)(?: \w+){0,5} (?:travail|bosse|menage)\w*
(?:vends?|charbonne|guette|deale|bicrave|chouf\w*)(?: \w+){0,6} (?:si j arrete|sinon|oblig\w*|forc\w*
    |dettes?)\b(?: \w+){0,3} (?:ils?|me|elle|on)\b
(?:mere|daronne|soeur|frere|cousine?|copine|pote|amie?|maman|tante) (?:\w+ )?se fait (?:\w+ )?(?:demonter|defoncer
    |fracasser|massacrer|eclater|tabasser|cogner|frapper|etrangler)\b(?! (?:a|au|aux|sur|en|par une? (?:boss|jeu)))
(?:pere|beau pere|daron|mec|copain|oncle|mari|tonton|homme) (?:\w+ )?(?:le|la|l|les|me|m) (?:fracasse|defonce|massacre
    |tabasse|etrangle)\b(?! (?:a|au|aux|sur|en|avec ses blagues))
(?:coquards?|cocards?|oeil au beurre noir)(?: \w+){0,5} (?:merci|cadeau|signe|offert par|de la part de) (?:de )?(?:mon
    |ma|mes) (?:copain|copine|mec|pere|mere|daronne?|frere|beau pere|oncle|ex|parents)\b
"""

HARM_HINTED = r"""
cadenas\w* (?:\w+ ){0,3}?(?:frigo|placards?|cuisine|nourriture)
(?:type|mec|gars|homme|voiture|gens) (?:\w+ )?qui me sui(?:t|vent)\b
(?:m ont|m a|me) (?:\w+ )?(?:montr|sort|pos|colle)\w* (?:\w+ ){0,2}?(?:arme|flingue|machette|gun|glock|schlass
    |kalash\w*|pistolet|calibre)\b
(?:pars|vais|dors|habite|reste) (?:\w+ ){0,3}?chez un (?:mec|homme|type|gars|vieux|inconnu
    |monsieur)\b(?! (?:qui (?:repare|vend)|de (?:ma|mon)))
couteau (?:\w+ ){0,2}?dans (?:la|ma|sa) poche
(?:homme|mari|monsieur|vieux)(?: de \d\d ans)? (?:\w+ )?qui (?:m attend|va m epouser|veut m epouser)
(?<!patron )(?<!chef )(?<!boss )(?<!site )(?<!tuteur )(?:me|lui|nous) trouv\w* des clients?
(?:est|suis) (?:\w+ )?(?:attach|enchain|ligot|menott)\w* (?:\w+ ){0,3}?(?:radiateur|lit|chaise|garage|cave)\b
(?:ils|on) savent? ou (?:je|j) (?:creche|habite|dors|vis)\b
"""

OUT = r"""
(?:rentre plus|quitt\w+|parti\w*|sauvee?|enfui\w*)(?: (?!lycee\b|college\b|cfa\b|formation\b|ecole\b|stage\b|boite\b
    |fac\b|cours\b)\w+){0,10} sa(?:is|it) (?:pas|plus) ou (?:je vais|j vais|aller|dormir)\b(?! (?:pour
    |en (?:stage|cours)|m inscrire|a la fac))
115 (?:\w+ ){0,2}?(?:decroche|prend|peut|veut|raccroche|rappelle|satur|occup)\w*
(?:dors|dort|dormi|dormir|vis|vit|nuits?) (?:\w+ ){0,2}?dans (?:la|ma|sa|une|notre) (?:caisse|bagnole|gova
    |camionnette|fourgon\w*|van)\b(?! (?:\w+
     ){0,3}?(?:vacances|road|festival|camping|surf|trajet|route))
(?:dors|dort|dormi|dormir|nuits?) (?:\w+ ){0,3}?(?:cages? d ?escaliers?|cage descaliers?|halls? d immeubles?
    |local (?:velos?|poubelles?))
(?:valise|sac|baluchon)(?: \w+){0,8} (?:ils|elle|il|parents|personne) (?:\w+ )?(?:savent pas|sait pas
    |sait)\b(?! (?:le poids|combien|ou (?:elle|il) est))
parti\w* (?:\w+ ){0,3}?(?:cette nuit|hier soir|par (?:le jardin|la fenetre|derriere
    |le balcon))(?: \w+){0,5} (?:personne|ils|parents|mere) (?:\w+
     ){0,2}?(?:sait|savent|cherch\w*)
cherch(?:e|ez|ent) (?:moi )?pas(?: \w+){0,3} (?:serai|suis) (?:\w+ )?(?:loin|parti\w*|plus la)\b
(?:escalad|saut|pass|franchi)\w* (?:\w+ ){0,2}?(?:grille|mur|portail|cloture|grillage)(?: \w+){0,3} (?:ils|on
    |personne|elle) (?:\w+
     ){0,2}?(?:retrouv|reverr|rattrap|cherch)\w*
"""
