"""What only sounds like danger: manners of speaking, games, everyday facts. Taken out before anything is read.

An idiom here is written tightly: what it takes away can no longer be read as danger.
"""

from __future__ import annotations

# One a line, an indented line continues the one before (see `blocks.alternatives`).
IDIOMS = r"""
(?:m a |m ont |ete )?exclue? (?:\d+|deux|trois|une|quelques) (?:jours?|semaines?|heures?)
(?<!laisser )(?:mort|morte|mourir|meurs|creve|crever|crevee?|pleure|pleurer|pisse|plie) de (?:rire|faim|soif|froid
    |chaud|chaleur
    |fatigue|trouille|peur|honte|jalousie|ennui|sommeil)
(?:creve|crever) la dalle
a (?:mourir|crever) de \w+
mourir (?:moins|plus) (?:bete|con)\w*
(?<!que )(?<!si )(?:je suis|t es|tu es|il est|elle est|on est|trop|c est|t|je) (?:trop |deja |completement )?(?:mort
    |morte|mortel
    |decede|decedee|ko|creve|crevee)s?(?! (?:dans|a l) (?:la tete|l interieur|interieur))
(?:la )?mort dans l ?ame
rendu l ?ame
c est (?:a )?se (?:tirer|flinguer)
(?:ca|cela|c|qui|tu|ce \w+|le (?!silence|manque|vide|stress)\w+|la (?!solitude|douleur|honte|tristesse|peur|vie
    |culpabilite
    |depress\w*|maladie|drogue|coke|maison)\w+) (?:me|m ?a|m as|te|nous) tu(?:e|er|ee|ait|es|ent)(?= (?:mdr|lol|ptdr
    |de rire|les|la tete|avec (?:ses|tes|leurs?))|$| mais)
(?:ca|cette \w+|ce \w+) (?:me|m a|m ?a) (?:tue|bute|tuee?|bat|tape|touche|frappe|brule|acheve|plombe|saoule|degoute)\b
(?:me|te|nous|se|vous) (?:tuer?|buter?|crever?) (?:au|a la|a l|a) (?:travail|tache|boulot|job|boite|muscu|sport
    |bosser|salle|taff?|reviser|entrainement|faire|force|jouer)
(?:failli|manque de|risque de|va|vais) (?:me|se|nous|te) tuer? (?:dans l escalier|a velo|a moto|a scooter
    |a trot\w*|au foot|en (?:tombant|descendant|montant|glissant|courant|velo|moto|scooter|trot\w*|skate|ski|roller
    |voiture)
    |sur la route)
me suicider? (?:socialement|avec ces? devoirs?)
adieu (?:le|la|les|l|mes?|mon|ma) (?!(?:vie|mif|famille|fami|team|monde|terre|gars|potes?|amis?|copains|copines|parents
    |pere|mere|maman|papa|daron|frere|soeur|freres|srab|reuf|sang|puce|princesse|belle|beaux?|amour|coeur|cheri|bebe
    |fils|fille|zone|miff|gang|equipe de ma vie)\b)\w+(?= |$)
dire adieu a (?!la vie|mes|tout)\w+ \w+
(?:mere|pere|daron\w*|parents|prof|patron|coach|maman|papa) (?:\w+ )?(?:va|vont) me (?:tuer|buter|defoncer|tailler
    |deglinguer) (?:si (?:je|j|mon|ma)\b(?! (?:\w+ )?(?:parl|pars\b|dis\b|dit\b|raconte|porte plainte|reviens|quitte
    |refus
    |balance|appelle|suis (?:enceinte|gay|avec)|sors avec|le quitte|mange))|mdr|lol|ptdr|pour (?:ca|mes))
(?:travail|taff?|tache|boulot|job|stage|sport|foot|muscu|cours|ecole|devoirs?|chaleur|froid|faim|fatigue|concours)
     (?:\w+ )?va (?:finir par )?(?:me|m) (?:tuer|achever|buter)
un metier a mourir
plutot (?:mourir|crever|me pendre|me tuer) que (?:de |d )?(?:aller|bosser|travailler|faire|voir|porter|manger
    |reprendre|vivre a|finir en|l ecole|retourner (?:en cours|a l ecole|au (?:lycee|college|cfa|travail
    |taf)))\b(?: (?!{SELF})\w+){0,5}
honte (?:\w+ ){0,4}(?:mourir|crever)
failli (?:mourir|crever|y passer) (?:en|a|au|aux|sur|dans|avec (?:la|le|mon|ma) (?:moto|scooter|voiture|velo
    |trot\w*))\b
plus (?:du tout |trop |vraiment )?(?:envie|la force|le courage|gout) (?:de |d |a |au |pour )?(?:l |la |le |les |aller
    |retourner|reprendre|travailler|bosser|faire|chercher|apprendre|etudier|cours|ca|y|en cours|ce|cette|cet|mon|un
    |une|sortir|jouer|manger au)(?!(?:la |cette |ma )?vie\b)(?:\w*)(?! (?:vie|plus loin|mieux|de (?:mon|ma|chez))\b)
(?:en finir|fini) avec (?:l |la |le |les |ce |cette |ces |mes |mon |ma )(?!vie)\w+
peux plus (?:de|d|du|des) (?:rire|attendre|ce|cette|ces|cet|la chaleur|l ecole|l attente|la pluie|mes? (?:prof|patron
    |chef)\w*|le?s? (?:prof|cours|bus|stage|chaleur|taf|travail|devoirs?)\w*)(?! vie)
peux plus (?:attendre|de rire|mdr|lol|ptdr)
peux plus (?:te |vous |leur |lui )?(?:repondre|parler la|venir|payer|conduire|ecrire|telecharger|recharger|acheter
    |me connecter|ouvrir|envoyer|appeler|bosser la|y aller)\b
coups? de (?:main|fil|pouce|chance|soleil|blues|barre|vent|coeur|gueule|stress|chaud|mou|foudre|speed|pression)
(?:me|te|m ?a) tap\w* (?:la (?:discute|honte|affiche|barre|conversation)|l affiche|des? (?:barres?|thunes?
    |fous? rires?|clopes?|delires?|argent|sous)|sur les nerfs|dans l oeil|une? (?:barre|film|sieste|amende|heure))
touch\w* (?:du bois|a tout|le chomage|un salaire|pas|ma paye|les aides)
(?:on|il|elle|ca) (?:m ?a|m) (?:vol\w*|touche (?:le coeur|au coeur|beaucoup))
(?:stop|arret\w*)(?: \w+){0,3} (?:me |m |nous )?harcel\w*(?: (?!{SELF})\w+){0,4}
(?:sur|du) (?:le |un )?(?:toit|pont|quai)(?: (?!{SELF})\w+){0,3} (?:en train|pour (?!en finir|mourir|sauter|me\b|m\b
    |tout|disparaitre|partir|y rester|que)\w+|tuiles?|travail\w*|chantier|pecher|poser|nettoy\w*)(?: (?!{SELF})\w+){0,6}
sur le quai(?: (?:de la gare|du \w+|a \w+|et|je|j)){0,3} attends (?:\w+ ){0,3}(?:train|rer|metro|tram|bus|ter)\b(?!
     (?:pour (?:me|sauter|en finir)|et (?:je|apres|la)|le prochain|je (?:saute|vais)))
me noie (?:dans|sous) (?:les|mes|la|le|un) \w+
(?:patron|chef|prof|surveillant|coach)s? (?:\w+ )?(?:me |m )?(?:crie|gueule|hurle)\w* dess?us(?! (?:\w+ ){0,4}?(?:vomi
    |pleur|peux plus|tremble|jusqu|insult|frapp|tap)\w*)(?: (?!{SELF})\w+){0,6}
(?:pendre|tuer|suicider|flinguer|tirer une balle|jeter par la fenetre|crever|buter|mourir) (?:si|quand) (?:je |j
     |on )(?:\w+ ){0,2}(?:ai|a|dois|doit|fais|retourne|entends|vois|rate) (?:\w+ ){0,3}(?:cours|maths?|devoirs?|prof
    |bus|code|ecole|lycee|stage|controle|examen|chanson)\w*
(?:tue|tuee?s?) au travail mdr
s est tuee? (?:au|a la) (?:travail|tache|boulot)(?: (?:mdr|lol|ptdr))
sur le pont (?:ce|tous|des|du|a)\b
(?:je suis|t es|vire\w*|mis\w*|foutu\w*|jete\w*) (?:a la porte |dehors )?(?:du|de la|de l|de mon|de ma) (?:lycee
    |college|ecole|cfa|formation|stage|cours|boite|travail|classe|club|internat|groupe|equipe|entreprise|restau\w*)
(?:dors|dormir|nuit) (?:dehors |a la belle etoile )?(?:en |au )?(?:camping|festival|vacances|rando\w*|bivouac)
(?:me|nous|se) (?:barre|casse|tire|barrer|casser|tirer) (?:en |a |au |aux |de )(?:vacances|\w+ (?:pour|avec|chez|en)
    |cours|l ecole|lycee|travail|stage)\b
je me casse (?:la tete|le dos|le cul|la voix|les)
(?:seule?|seul) (?:maitre|maitresse|au monde mdr|a la maison|dans le (?:bus|train)|pour (?:faire|reviser|le dossier))
nulle? (?:en|a|au|aux) \w+
temps mort
point mort
peine de mort
nature morte
feuille morte
mer morte
tete de mort
fatigue a mort
a mort\b(?! (?:depuis|il))
deprimant\w*
(?:intervention|sensibilisation|expose|debat|cours|prevention|article|journee|theme|conference|campagne|affiche|video
    |atelier)s? (?:\w+ ){0,3}?(?:sur|de|contre|au sujet|a propos) (?:le |la |les |l |du )?(?:suicide|harcelement
    |violences?|viol|racisme|mort|drogue|alcool|depression)\w*
(?:ennuie|ennuyer|ennui|ennuyeux|chiant|beau|belle|marrant|drole|bosser?) (?:\w+ )?a (?:mourir|crever|en mourir)
(?:fais|fait|font|faire|fera) (?:\w+ )?(?:mourir|crever)(?! (?:de faim|ma|mon|je|les gens))
(?:{MY} )?(?:daron\w*|mere|pere|parents|maman|papa|prof|patron|coach|soeur|frere)s? (?:\w+ ){0,2}(?:va|vont
    |allai\w+) (?:me|m) (?:tuer|buter|defoncer|egorger|taper|frapper|demonter)(?: (?!{GRAVE}\b)\w+){0,8} (?:notes?
    |bulletin
    |voiture|tel|mdr+|lol|ptdr|xd|retard|chambre|casse\w*|perdu|oublie|rate|raye|vaisselle|haha|facture|carte)\b
(?:{MY} )?(?:daron\w*|mere|pere|parents|maman|papa|prof|patron|coach) (?:me |va me |m a )?tue(?:r)? (?:si je
    |quand je) (?:\w+ ){0,2}(?:rate|suis en retard|oublie|range|perds|casse)\w*
(?:m a|ma|a) (?:tape|touche) dans l ?oeil
(?<!il )(?<!elle )(?<!on )tape (?:dans|mon (?:cv|code|texte|rapport)|sur (?:l ordi|le clavier|google|internet)
    |a (?:l ordi|la porte)|mon nom
    |ton nom|le code|une lettre|des heures|la manche)
(?:suis|sui) (?:\w+ )?perdue? (?:je |j )?(?:\w+ )?(?:trouve|sais(?! (?:meme )?(?:plus|pas) (?:qui|quoi|ce que|pourquoi
    |ou j en|ou (?:aller|dormir)|comment (?:vivre|faire|tenir)))|dans (?:le|les|la|paris|votre|vos|ces)|a la gare
    |avec (?:le|les|ces|tous)|c est ou|gps|arrive pas a trouver)(?: (?!{SELF})\w+){0,8}
(?:trouve|adresse|batiment|entree|gps|arret|plan|papiers|dossier|formulaire|site)(?: \w+){0,4} (?:je )?suis
     (?:\w+ )?perdue?
(?:un peu|juste|legerement) (?:triste|decu\w*|stresse\w*|fatigue\w*|mal|seule?|deprime\w*|degoute\w*|vide|nul|peur
    |angoisse\w*|nulle)(?: \w+)?
(?:vos|votre|tes|ton|ces|leurs|vous|arretez de|stop) (?:\w+ ){0,3}?(?:me |m )?harcel\w*(?: (?!{SELF})\w+){0,8}
harcel\w* (?:\w+ ){0,3}?(?:sms|messages|mails|appels|pub|notifs?|telephone)
cafard quand il pleut
(?:partir|pars|barrer|casser|tirer|quitter) (?:\w+ ){0,2}?(?:de chez (?:moi|mes parents|eux|ma mere)|la maison
    |chez mes parents) (?:quand|des que|a (?:mes |\d)|pour (?:mes|les|le|la|un|une|faire|travailler)|plus tard
    |un jour|avec mon|en septembre|c est trop cher)(?: (?!{SELF})\w+){0,8}
quitte (?:la maison|chez moi|mes parents) pour (?:\w+ ){0,3}(?:appart|etudes|travail|formation|copain|stage)\w*
(?:mourir|crever|tuer?|kill) pour (?:un|une|des|le|la|du) (?:kebab|pizza|burger|glace|cafe|clope|coca|mcdo|sandwich
    |tacos|sushi|chocolat|jean|paire|place|concert|stage)
(?:bon a rien|nul|mauvais|mal paye|mal place)e? (?:en|au|aux) \w+
(?:prefere|vais|veux|compte|souhaite|souhaiterais|faut) (?:\w+ )?mettre (?:fin|un terme) a (?:ma formation|mon
     (?:contrat|stage|apprentissage|cdd|service)|cette formation|ce stage|la conversation|cette discussion|ce contrat
    |l echange)
(?:chialer?|pleurer?|pleure\w*) (?:de (?:rire|joie)|devant (?:\w+ )?(?:film|titanic|serie|anime|tele|netflix|dessin
    |manga|\w+)|les oignons|a cause (?:du|de la|des) (?:film|serie|oignons?|allergie\w*))
(?:bebe|petit|petite|fille|fils|gamin|chien)(?: \w+){0,2} (?:a )?pleur\w* (?:toute la nuit|tout le temps
    |tous les soirs|beaucoup|la nuit)
coup de pied (?:au|aux) (?:cul|fesses)
(?:patron|chef|prof|boite|lycee|college|cfa|restau|magasin|stage|formation|surveillant|coach|club|conseiller
    |directeur|principal)\w* (?:\w+ ){0,2}?(?:m a|ma|m ont|m) (?:\w+ )?(?:vir|mis\w*|foutu|jet|renvoy|degag
    |exclu)\w* (?:\w+ ){0,2}?(?:a la porte|dehors|de cours)?
(?:m a|ma|m ont) (?:vir|foutu\w*|mis\w*|jet)\w* (?:dehors |a la porte )?(?:de|du) (?:\w+ )?(?:cuisine|boite|club|bar
    |bus|cours|magasin|groupe|whatsapp|salle|canape|equipe|train|tram)\w*
mariage de (?:mon|ma|mes|notre|sa) \w+(?: \w+)? ?(?:au bled|au pays)?
(?:arreter|defendre|proteger|aider|sauver|soigner|juger|ecouter) (?:\w+ ){0,2}?(?:violeurs?|femmes battues|victimes?
    |enfants (?:battus|maltraites)|criminels?|gens|agresseurs?)
je me marie
peur (?:\w+ )?(?:de |d )?(?:me )?(?:planter|rater|me planter|louper|me tromper)(?: (?:a|au|en|le|la) \w+)?
(?:je |j )?(?:suis|etais) (?:un |une |vraiment un )?(?:boulet|merde|brele|quiche|bille|nul|nulle|catastrophe)
    (?: \w+){0,7} (?:mdr|lol|ptdr|haha|xd)
(?:habite|vis|suis|etre|mange) (?:\w+ )?(?:tout |toute )?seule? (?:dans (?:mon|un|l)|depuis \w+)(?: \w+){0,3}
     (?:ca va|appart\w*|studio|bruit|tranquille|bien|chambre|cool)
force de me lever (?:a|si|aussi) \w+(?: (?!{SELF})\w+){0,3}
allez? (?:tous )?(?:mourir|crever|vous faire)
peter un (?:plomb|cable) (?:\w+ ){0,4}(?:site|caf|pole emploi|formulaire|mdp|ordi|transports|bus|prof)
{MY} (?:daron\w*|mere|pere|parents|maman|papa|prof|patron|coach) (?:va|vont) (?:me |m )(?:tuer|etrangler|buter
    |defoncer|egorger|trucider) (?:si|parce|vu|car|avec|quand|pour) (?:(?!{GRAVE}\b|parle\b|pars\b)\w+ ){0,6}(?:stage
    |notes?|permis|ecole|bac
    |tard|telephone|voiture|rdv|travail|taf|code)
failli (?:mourir|crever|pleurer|tomber) (?:tellement|de rire|mdr)
plutot (?:crever|mourir|me pendre) que (?:\w+ ){0,3}(?:maths?|cours|ecole|lycee|velo|sport|legumes|brocolis|bosser
    |taf|travail|stage|mcdo|francais)(?: mdr)?
(?:pas|aucun|quel) (?:de )?sens (?:votre|la|cette|ta|de la) question
quand j avais [3-9] ans mdr
fugue (?:\w+ ){0,3}une heure
(?:vrai |comme un |sans )couteau sous la gorge
couteau sous la gorge (?:avec|par|pour|niveau) (?:le |la |les |mon |ma )?(?:loyer|parcoursup|factures?|notes?|delais?
    |exam\w*|dossier|caf
    |banque|prix|inscriptions?|papiers)
(?:prof|lycee|surveillant|patron|proviseur|cpe)s? (?:\w+ )?(?:m a|ma|nous a|m ont) (?:menac|insult|humili|exclu
    |vir)\w* (?:de |d |pour |et )?(?:colle|exclusion|renvoi|conseil|heures?|absence\w*|retard)
(?:insult|embrouill|disput|engueul|charri|embet|moqu|clash|chauff|tap)\w*(?: \w+){0,4} (?:c est bon|regle
    |reconcili\w*|je l adore|j adore|jadore|jladore|entre potes|gentiment|pour rire|pour rigoler|on rigole
    |explique\w*|passe a autre)
(?:angoisse|stress|peur|boule au ventre|trac|panique) (?:\w+ )?(?:pour|avant) (?:l |le |la |mon |les )?(?:exam\w*
    |oral|bac|code|permis|entretien|brevet|concours|controle|stage|rentree)(?: mais (?:ca va|normal))?
(?:trop |si |tellement )?(?:triste|deg\w*|coeur brise|deprime\w*) (?:que |car )?(?:\w+ )?(?:l )?(?:om|psg|inter|lom
    |barca|real|ol|equipe|match|france)(?: \w+){0,3} (?:elimin\w*|perd\w*|relegu\w*)(?: mdr)?
(?:valise|sac|affaires) (?:\w+ ){0,3}(?:prete?s? )?(?:pour l internat|pour le stage|pour linternat|je pars en
     (?:stage|vacances|colo|voyage))
(?:c est |examen |mission )?(?:du |un |une )?(?:suicide|suicidaire) (?:mdr|lol|ptdr|daller|d aller|de faire|ce|cette
    |a trottinette)
(?:au secours|sos|a l aidez?|urgence) (?:\w+ ){0,4}(?:dossier|cv|papiers|mdr|lol|inscription|lettre|formulaire|stage
    |code|appli|bug)
(?:soeur|frere|mere|pere|pote|prof) (?:me deteste|me hait|me tue|veut me tuer)(?: \w+){0,6} (?:mdr|lol|ptdr|xd|haha)
(?:rate|gache|foutu) (?:ma|sa) (?:vie|carriere) (?:de|d) \w+
vois plus (?:mes|les|trop mes) (?:potes|amis|copains|copines)(?: \w+){0,3} (?:lycee|college|avant|ecole|enfance)
(?:plus|pas) (?:d |de |en |l )*(?:envies?|avenir|gout|interet|motivation|reperes?) (?:pour(?! (?:les gens comme|moi
    |nous|rien|tout|vivre|personne))|dans|de faire|en|d en)
     (?:ce|cette|cet|la|le|les|l|mon|parler|discuter|rester en|faire|un|une) ?\w*
pas envie d en (?:parler|discuter)(?: (?:la|maintenant|aujourd hui|par (?:sms|message)))?$
(?:veux|vais|faut|voudrais|envie de) (?:\w+ )?tout (?:arreter|plaquer|quitter) (?:et|pour) (?:\w+ )?(?:repartir
    |recommencer|me |faire|changer|apprendre|travailler|le|la|un|une|partir)\w*
pas d ?amis? (?:dans cette|dans ce|ici je viens|encore|au cfa|dans ma nouvelle)
je pars (?:\w+ )?(?:ce soir|demain|cette nuit) (?:chez|en|au|a|pour|avec|de l|du) (?!douce\b|cachette\b|stop\b
    |personne\b
    |ciel|toujours(?! (?:a|en|au|vers)\b)|de bon|foyer|lui\b|elle\b|un (?:mec|type|homme)|jamais|ne (?:pas|plus)|loin
    |nulle)\w+(?! (?:et |sans
    )(?:je |j |personne|rien|prevenir|le dire|plus))
(?:dans|de) la rue (?:je (?:vous|t|te|entends)|j entends|y a du bruit|je rappelle|j arrive)
(?:rentree|ecole|pluie|meteo|temps|lundi|actualite|hiver|nouvelles) (?:\w+ )?(?:me )?depri\w*(?: mdr)?
(?:tap|frapp|toqu)\w* a (?:toutes les|plein de|des) portes
(?<!me )(?<!nous )(?<!la )(?<!le )(?<!les )(?<!m )frappe\w* avant (?:d )?\w*
tete sous l eau avec \w+ \w+
(?:pas|plus) (?:vois pas )?le bout de (?:cette|ce|ces|la) \w+
danger de mort c est ecrit
me noie (?:la )?dedans
"""

# What happened to somebody else, what is said not to be, and threats that are mostly said in jest: never more than
# distress, whatever grave word they hold.
TOLD = r"""
(?:tentatives?|ts|une tous)\b(?: \w+){0,4} (?:{PAST}|de mon|de ma|quand (?:j |je ))
(?:{PAST}|quand j avais \w+ ans|a \d+ ans)(?: \w+){0,5} (?:tentatives?|ts|une tous)\b(?: de suicide)?
(?:c|sest|s|elle s|il s) ?est (?:\w+ )?(?:suicidee?s?|pendue?|ouvert les veines|jetee? (?:sous|du))(?! (?:il respire
    |elle respire|ce soir))
menaces? de mort (?:\w+ ){0,3}(?:insta\w*|snap\w*|tiktok|reseaux|message\w*|discord|internet|whatsapp|facebook
    |twitter)
(?:deja |ai )?(?:voulu|essaye de|failli|pense a) (?:mourir|me tuer|me suicider|en finir|me pendre|sauter)
    (?: \w+){0,4} (?:{PAST})
suicide (?:de|d) (?:mon|ma|mes|un|une|notre|son|sa) \w+
(?:s est|se sont|s etait|a fini par se|s etaient) (?:suicid\w*|tuee?s?|pendue?s?|jetee?s? (?:sous|du|par)
    |foutue? en l air|defenestr\w*|donnee? la mort|ouvert les veines)
(?:pas|jamais|plus) (?:du tout )?suicidaire
(?:mere|pere|daron\w*|parents|prof|patron|coach|maman|papa) (?:\w+ )?(?:va|vont) me (?:tuer|buter|defoncer|tailler
    |deglinguer)(?! (?:avec (?:un|son|le|une) |cette nuit|pour de (?:vrai|bon)))(?: s(?:i| il| ils| elle))?
"""
