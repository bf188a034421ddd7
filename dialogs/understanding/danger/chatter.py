"""Danger's words in small talk: leaving for the bus, giving up cigarettes, a little brother who jumps on one's back.

Idioms like those of `sayings`; each takes away only what it holds.
"""

from __future__ import annotations

CHATTER = r"""
(?:rate|loupe|foire|repasse) (?:le |mon |l |la )?(?:code|permis|bac|brevet|exam\w*|concours|oral|test|conduite
    |creneau)(?: \w+){0,5} me (?:louper|rater|manquer)\w* pas
(?:mis|met|met|plonge|fourre) (?:\w+ )?la tete (?:sous|dans) l eau (?:a la|au|a|dans la|pour|en) (?:piscine|plage|mer
    |lac|riviere|rigoler|rire|jouer|rigolant)
(?:vais|va|vas) pas (?:en )?(?:mourir|crever) pour (?:ca|si peu|un \w+|une \w+)
# Leaving, as one leaves.
(?:je |on )(?:me |se )(?:sauve|casse|barre|taille|tire|arrache|eclipse|rentre)(?: (?:la|les gars|vite|moi|bon|allez
    |du coup)){0,2} (?:a (?:toute|plus|tout a l heure|demain
    |lundi|mardi|mercredi|jeudi|vendredi|bientot|la prochaine|tte)|bye|ciao|tchao|bisous?|salut|merci
    |bonne (?:journee|soiree|nuit|aprem\w*)|(?:j ai|y a|il y a|mon|le|car j
    ai) (?:\w+ )?(?:cours|entrainement|bus|taf|travail|rendez vous|foot|stage|sport|match|train)(?: \w+)?
    |suis en retard)
# Given up for good: habits.
(?:arrete|arreter|stoppe|stopper|lache|fini|dit stop) (?:avec )?(?:la |le |les |l |de |a la |aux? )?(?:cigarettes?
    |clopes?|garo|fumer|shit|beuh|vapot\w*|puff|sucre|coca|kebab|mcdo|fast food
    |insta|tiktok|snap|reseaux|alcool|fortnite|console|chocolat|foot|redbull|cafe|bonbons?|viande|netflix
    |chicha)(?: \w+){0,3} (?:pour (?:de bon|toujours)|definitivement|ce soir
    |demain|a jamais|cette fois)(?: ce soir| demain)?
# Play and hugs.
(?:petite? (?:frere|soeur)|neveu|niece|chien|chienne|chiot|chat|filleule?|fils|fille|bebe) (?:il |elle )?(?:me |m a
     |nous )saut\w* (?:dessus|dans les bras|au cou|partout)
(?:me |m a |m ont |se )saut\w* (?:dans les bras|au cou)
tire (?:\w+ )?sur (?:tout ce qui bouge|les (?:zombies?|ennemis?|bots?)|des (?:zombies?
    |bots?))(?: \w+){0,2} (?:fortnite|warzone|cod|jeu\w*|game|gta|console|manette|valorant|au paintball
    |au laser)
(?:fortnite|warzone|cod|gta|valorant|paintball|laser game)(?: \w+){0,3} tire (?:\w+ )?sur (?:tout ce qui bouge
    |tout le monde)
(?:{HIT}|tap\w*|frapp\w*|cogn\w*|joue) (?:\w+ )?comme (?:un|une) (?:sourd|bourrin|malade|brute|folle
    |fou)(?: \w+)? (?:au|a la|sur|dans|a l) (?:\w+ )?\w+
(?:{HIT}|tap\w*|frapp\w*|cogn\w*) (?:\w+ ){0,4}?(?:au|dans (?:le|un|la|une)|a la|sur (?:le|son|la|un|sa)
    |du) (?:tennis|ballon|balle|sac (?:de frappe|de boxe)|volley|golf|batterie|piano|tambour
    |djembe|clavier|punching|babyfoot|ping pong|badminton|darbouka|caisse claire)\b
# What is only strong: a sound, a film, a slope.
(?:son|morceau|titre|clip|drop|rap|beat|prod|album|match|entrainement|seance|piment|sauce|reveil|prix|film|jeu
    |punchline|feat|refrain|manege|orage|basses?|cafe|parfum|rhume|virage|freestyle
    |cours|couleur|degrade|concert|montee|pente)(?: \w+)? (?:il |elle |c )?(?:est|etait) (?:\w+ )?violente?s?
(?:il|elle|c) est (?:trop |hyper |super )?violent (?:ce|cet|le|ton|son) (?:son|morceau|clip|drop|rap|beat|album|prix
    |virage|feat|reveil|piment|flow)
# Alone to do it, last to come, elsewhere for a while.
suis (?:le|la) seule? (?:a|qui) (?!me\b|m\b|souffr|pleur|galer|avoir mal|etre mal|rien\b|personne\b
    |on\b)\w+(?: (?:les|le|la|des|un|une|du|mes|mon|ma) \w+)?
(?:plus|pas) (?:\w+ )?etre (?:la|le) (?:derniere?|premiere?|seule?|meme|bonne|nounou|boniche|nouvelle|remplacante
    |stagiaire|deleguee?|chef\w*|baby ?sitter|cinquieme|5eme|plus (?:jeune|petite?|vieille|nulle)
    |moins bien|bonne poire|gentille|femme de menage|copine de|petite derniere)\b(?: (?:arrivee?|qui|a|en|de|du
    |au) \w+)?
(?:etais|etait|serai|sera|suis) plus la (?:\w+ )?(?:j |je |il |elle )?(?:etais|etait|serai|sera|suis|travaille|bosse
    |demenag\w*|pars) (?:\w+ )?(?:chez|a|au|en|dans|parti\w* (?:chez|a|en|au)) (?!ciel|paradis
    |paix|dieu|cimetiere|tombe|terre|hopital|enfer|ma tombe)(?:mon |ma |mes |la |l |le )?\w+
suis (?:le|la) seule? (?:fille|garcon|mec|meuf|gars|femme|homme|apprentie?|stagiaire) (?:de|dans|du|en|sur|au|a)\b
rien (?:ne )?me fait peur
(?:ils|elles) m ?attendent pour (?:manger|rentrer|commencer|jouer|partir|le|la|l)\b
# Driven there.
(?:m a|nous a|m ont|va me|me) (?:jet|tej|larg|drop|pos|depos|lach)\w* (?:a |au |devant )(?:la |le |l |mon )?(?:gare
    |arret\w*|lycee|cfa|college|boulot|travail|taf|stage|metro|ecole|entrainement|foot|centre|mission
    |aeroport|rdv|rendez vous|internat|ville)(?: \w+)? (?:en (?:voiture|scooter|moto|caisse|bagnole|camion)|vite fait
    |ce matin|avant (?:le|son|d)|au passage|pour (?:le|mon|la) (?:train|stage|bus|rdv|rendez))
# Heroes who die in books.
(?:romeo|j ?uliette|hamlet|phedre|antigone|werther|bovary|othello|titanic|cleopatre|germinal|macbeth|javert|hernani
    |chatterton)(?: (?!je\b|j ai\b|me\b|moi\b|mon\b|ma\b)\w+){0,6} (?:se |s |se sont |s est )?(?:suicid
    |tu|meur|mour|empoisonn|poignard|noie|pend|sacrifi)\w*(?: (?:pour rien|a la fin|par amour|d amour
    |au dernier acte))?
pas envie de parler (?:\w+ )?(?:demain|plus tard|lundi|apres|on se rappelle|rappel\w*|je (?:rappelle
    |reviens))(?: \w+)?
(?:ami|pote|coloc\w*|voisin|copain|camarade|gars|mec) (?:du|de la|de ma|au) (?:foyer|chambre|internat|cfa|centre
    |fjt)(?: il| qui| elle)? ronfle(?: (?!{SELF})\w+){0,3}
# Stopping for today, being stood up, slipping away from a dinner.
(?:m |on s )arrete (?:la|ici) pour (?:ce soir|aujourd hui|le moment|cette fois|l instant)
(?:m a|ma|m ont|nous a) plante\w* (?:devant (?:le|la|l) (?:cine\w*|gare|lycee|cfa|mcdo|resto|magasin|salle|mission
    |boite)|au (?:cine\w*|resto|rdv|rendez vous|dernier moment|bowling|mcdo)|a la derniere minute|pour (?:le|la|un
    |une) (?:cine|soiree|rdv|rendez vous|match|stage|anniv\w*))\b(?! (?:avec|dans|et je saigne))
fugu\w* (?:du|de la|des|de l) (?:repas|reunion|cours|soiree|fete|mariage|amphi|messe|table|gym|dentiste|salle|maths?)\b
kidnapp\w* par (?:mon|ma|mes|le|la) \w+ (?:pour (?:l |les |la |le )?(?:aider|bosser|demenager|peindre|ranger|manger
    |jouer|garder les|un|une)\b|{LAUGH})
ronfle\w*(?: \w+){0,3} (?:vais|veux|envie de|envie d) (?:le |la |l |lui )?(?:etouffer|tuer|etrangler|buter|assommer
    |jeter|egorger)\b
failli (?:mourir|crever) d (?:ennui|impatience)
(?:mort|morte|mourir|meurs|meurt|crever|creve) d (?:ennui|impatience)
"""

# Refused in jest: never more than distress, for a negation cancels no wish to die.
TOLD = r"""
(?:vais|va|vas|allais) pas (?:\w+ )?(?:sauter|me jeter|me tirer une balle|me pendre|me suicider|me tuer
    |me foutre en l ?air|me flinguer)(?: \w+){0,4} pour (?:un|une|ca|si peu|ce|cette|des)\b
(?:apres|depuis|avant|lors de|suite a) (?:son|leur|sa) (?:suicide|ts\b|tentative|pendaison)
pas (?:du tout )?envie de (?:mourir|crever|me tuer) (?:(?:moi )?(?:je veux |j ai envie |envie )?(?:juste|seulement)
     (?:envie )?(?:de |d )?(?:dormir|un stage|un taf|un patron|une formation|me reposer|manger|des vacances)\b(?!
     (?:pour toujours|a jamais|et plus|longtemps))|mdr|lol|ptdr)
(?:ils|(?<!voix )elles|gens|classe|eleves|mecs|filles|serveur|groupe|tous|commentaires|messages
    |camarades)(?: \w+){0,2} (?:me |m )?(?:disent|dit|ecrivent|repetent|envoient|conseillent|souhaitent
    |disaient)(?: \w+){0,2} (?:de|d aller) (?:me |m )(?:pendre|tuer|suicider|buter|jeter)\b
(?:il|elle|pere|mere|frere|soeur|pote|ami|amie|mamie|papi)(?: (?!je\b|j\b|veux\b|vais\b|{HIT}
    |{GRAVE}\b)\w+){0,4} avant de mourir\b
(?:mere|pere|famille|frere|soeur|parents|amis?|il|elle|ils|cousins?)(?: (?!je\b|j\b|veux\b|vais\b|{HIT}
    |{GRAVE}\b)\w+){0,5} peut etre
     (?:deja )?morte?s?\b
(?:porte|depose|deposer|porter) (?:\w+ )?plainte (?:pour|contre) (?:mon \w+ pour
     (?:ses )?)?(?:\w+ )?(?:mains baladeuses|viol\w*|agression|coups|violences?|attouchements?)(?!
     (?:\w+ ){0,6}?(?:encore|menace\w*|toujours|recommence\w*|revien\w*|cherche\w*|pareil|veut)\b)
(?:je|elle|il|elles|ils) (?:me|se) (?:\w+ )?(?:gratt|mord|pinc|rong|griff)\w* (?:\w+ ){0,4}?jusqu ?(?:a
     |au )(?:saigner?|sang)\b
"""
