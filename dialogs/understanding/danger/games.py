"""Danger's words in sport, play and films: who is beaten at boxing, killed in a game, in tears over a match.

Idioms like those of `idioms`; a parent who hits after training is no sport.
"""

from __future__ import annotations

GAMES = r"""
tu(?:er|e|ee?s?) (?:le |ce |au )?(?:temps|game|jeu|match|boss|ennui|jeux)
on (?:m|t|s) a tue (?:au|a la|sur) \w+
(?:dans|sur|a) (?:un |le |ce |mon )?(?:jeu|fifa|fortnite|call of|cod|gta|minecraft|valorant|play)\b
(?:film|serie|livre|roman|manga|anime|chanson|clip|docu\w*|podcast|reportage|expose)s? (?:\w+ ){0,5}(?:pleurer|morts?
    |mourir|tuee?s?|tuer|suicid\w*|harcel\w*|viols?|violen\w*|triste|deprimant)
(?:me|m ?a|m ont|m) (?:bats?|battu\w?|tabass\w*|defonc\w*|explos\w*|fracass\w*|mis au tapis|demonte\w?|eclat\w*) (?:a
    |au|aux|sur|tout le temps a|toujours a|en) (?:\w+ )?(?:fifa|foot|fc|babyfoot|echecs|jeux?|play|ps\d|cartes|uno
    |course|basket|smash|un jeu|tennis|ping|judo|boxe|1v1|mario)\w*
(?:boxe|judo|karate|mma|rugby|muay thai|catch|sparring) (?:\w+ ){0,6}(?:tap|frapp|cogn|batt?|defonc|tabass)\w*
tap\w* (?:dans la main|un sprint|la pose|des mains|dans le dos|dans les mains)
je vais (?:la|le|les|l|te|vous|lui) (?:tuer|buter|defoncer|etrangler|taper|frapper|egorger)(?! (?:\w+ ){0,2}?(?:pere
    |mere|beau|belle|ce soir|cette nuit|demain|pour de (?:vrai|bon)|un jour|je rigole pas|serieu\w*|avec|et (?:apres|je)
    |avant|j ai))(?: \w+)? ?(?:mdr+|lol|ptdr|haha)?
(?:me|nous|s) (?:suis|est) (?:fait )?(?:battu|battre|tuer|eclater|defoncer|demonter|laminer|degommer|fumer|massacrer
    |plaquer|goumer|planter)e?s? (?:\w+ )?(?:au|a|en|sur|par l (?:equipe|adversaire)|dans (?:le|un) (?:jeu|match
    |ring)|contre (?:l equipe|lyon|paris|om|psg))\b(?: \w+)?
(?:me|nous|s) (?:suis|est|sommes) (?:souvent |deja )?(?:battue?s?|bagarre\w*|tape\w*|embrouille\w*)(?: (?:au|avec|a l
    |a la|contre|dessus|pour|une fois)(?: \w+){0,2})?
(?:boxe|judo|karate|mma|rugby|muay|kick ?boxing|catch|sparring|lutte|entrainement|entrainements|combat de \w+|ring
    |tatami|tournoi|fifa|fortnite|warzone|cod|ranked|mario kart|gta|minecraft|valorant|smash|jeux? video)\b
    (?: \w+){0,6} (?:{HIT}|{BLOWS}|tu(?:e|er|ee?s?)|etrangl\w*|mort|fait mal|plaqu\w*|massacr\w*|sang|saign\w*)
(?<!pere me )(?<!mere me )(?<!oncle me )(?<!mari me )(?<!mec me )(?<!daron me )(?<!copain me )(?<!pere m a )
    (?:{HIT}|{BLOWS}|tu(?:e|er|ee?s?)|etrangl\w*|mis|mort|plaqu\w*|massacr\w*|degomm\w*|meurs|on se bat|patates)
    (?: (?!je\b|j\b|dehors\b|porte\b|et\b|mais\b|quand\b|apres\b)\w+){0,4} (?:a la boxe|de boxe|au judo|judo|karate
    |mma|rugby|sparring|lutte|entrainement|ring|tatami|tournoi
    |foot|basket|hand|fifa|fortnite|warzone|cod|call of|ranked|game|la manette|mario kart|gta|minecraft|valorant
    |smash|boss|zombies?|among us|sur la console|au jeu)\b
suicide squad
(?:me|m a|nous) (?:\w+ )?(?:met|mis|donne|mets) (?:un |une |des )?(?:coups?|claque|gifle) (?:\w+ ){0,4}?(?:en jouant
    |sans faire expres|de pied dans le ventre le bebe|par accident|de vieux)
(?:dort|dors|dormir|dormait) (?:\w+ )?en tente(?: \w+){0,4} (?:camping|vacances|festival|scout\w*)
(?<!fatigue de me )(?<!fatiguee de me )(?<!epuisee de me )(?<!epuise de me )(?<!envie de me )(?<!marre de me )(?<!force
     de me )(?:battre|bats|battue?s?) (?:contre|pour) (?!tout\b|rien\b|l? ?anorexi|la depress|vivre|ma vie|survivre
    |manger)\w+
(?:pleur\w*|chial\w*) (?:\w+ ){0,3}(?:oignons?|film|la france|om|psg|match|elimin\w*|perdu (?:la|le) (?:match|finale)
    |de joie)\b
(?:ca|ce son|cette musique|le concert) (?:m a|ma) (?:explos|eclat|retourn)\w* (?:la tete|le cerveau|le cuir)
(?:joue|jouer|incarne|jouait) (?:le role d |le role de )?(?:un|une|le|la|l) (?:\w+ )?\w+ qui (?:se |s )?(?:suicid\w*
    |pend\w*|tue\w*|meurt|fugue|fait (?:tuer|battre|violer)|est (?:battue?|violee?))
(?:om|psg|ol|match|equipe|barca|real|lens|france)(?: (?!{SELF})\w+){0,3} (?:je |j )?(?:fais |suis en
     |vais faire )?(?:une |en )?(?:depression|deprime\w*|depri)\b
(?:arrete|attrape|coince|juge|enferme|traque|chasse|poursuit|defend|denonce)\w* (?:des|les|un|de) (?:pedophiles?
    |violeurs?|criminels?|proxenetes?|tueurs?|assassins?)
"""
