"""Words of being very low: no strength, no hope, tears, emptiness, nobody left."""

from __future__ import annotations

LOW = r"""
peux (?:vraiment |franchement |juste )?plus\b
plus (?:la |de )?force
(?:suis|etre|sens|mis) a bout(?! de souffle)
\ba bout (?:de nerfs?|de tout|moral\w*|psych\w*|$)
(?:bout|fond) du (?:rouleau|trou|gouffre)
touche le fond
perds? pied
(?:je |vais |fait )?craqu(?:e|er|ee)\b
(?:je|tout) (?:m |s )?(?:ecroule|effondre)
tiens plus
tiens pas le coup
burn ?out
a bout de nerfs?
depri(?:me|mee?|mer)\b
depress\w*
(?<!ca m )angoiss\w*(?! (?:un peu|le code|pour le))
crises? de (?:panique|larmes|nerfs?|angoisse|tetanie)
attaques? de panique
anorexi\w*
boulimi\w*
me fais vomir
\bcafard\b
epuisee? (?:mentalement|moralement|psycho\w*|de tout|nerveus\w*)
suis (?:plus|moins que) rien\b
a zero moralement
(?:je |j ai |envie de |arrete pas de |fais que |passe mes (?:nuits|journees) a )(?:pleure\w*|chiale\w*|pleurer
    |chialer)(?! (?:devant|de joie|de rire))
(?:je )?(?:suis|me sens|sens) (?:\w+ ){0,2}?(?:tres mal|trop mal|si mal|tellement mal|mal (?:dans ma|dans mon
    |en ce moment|ces temps)|seules?|seul|vide|nulle?|inutile|perdue?|eteinte?|brisee?|detruite?|un poids
    |une merde|un dechet|une charge|un fardeau|abandonnee?|invisible|incapable de tout|desesperee?|de trop
    |moche et|mort\w? dedans)(?= |$)(?! (?:sur|dans (?:le|les|mes|la ville|ce) |en (?:maths?|cours|francais)
    |a (?:la maison|faire|chercher|table|velo)|pour (?:le|les)|chez moi (?:ce|cet|jusqu)))
me (?:sens|trouve) (?:\w+ ){0,2}(?:sale|cassee?|inutile|nulle?(?! en)|en trop|minable|horrible)\b
\bme sens (?:\w+ )?mal\b
mal (?:dans ma|dans mon) (?:peau|tete|corps)
(?:vais|va|sens) (?:\w+ )?(?:pas bien(?! (?:comprendre|voir|entendre|faire|reussir|dormir|manger))|pas du tout
    |tres mal|trop mal|vraiment pas|vraiment mal|super mal)(?! (?:a la|au|avec) )
ca va (?:vraiment )?pas (?:du tout|bien|fort)
(?:je suis|suis) (?:\w+ )?(?:mal|au plus mal|pas bien)(?= (?:en ce|depuis|ces|psych|moral|mental|et |tous|tout)|$)
moral (?:a|dans) (?:zero|les chaussettes)
tellement mal\b
coeur (?:en miettes|brise|en morceaux)
(?:tout|vie|vois) (?:\w+ )?(?:en|est) (?:gris|noir|si sombre)
la vie (?:m a|ma) (?:\w+ )?(?:casse|detruit|brise|abime)\w*
plus rien ne va
rien ne va plus
rien va plus
(?:je )?me (?:degoute|deteste|hais)\b
degoute? (?:de )?moi
(?:plus|perdu|aucun) (?:gout|interet|envie) (?:a|de|pour) (?:rien|quoi que|tout|grand)
envie de rien(?! (?:faire (?:ce|au)|d autre|manger|acheter))
plus d (?:espoir|avenir|envies?)\b
aucun espoir
perdu (?:\w+ )?espoir
desespoir
sert a rien (?:de vivre|que je|moi)
\bser(?:s|vir|vais) a rien$
je sers a rien
bonne? a rien
(?:regarde|fixe)\w* le (?:plafond|mur)
(?:toute la journee|toujours|tout le temps|reste) (?:\w+ )?(?:au lit|dans mon lit|sous la couette)
(?:sors|leve) (?:\w+ )?plus (?:de (?:ma chambre|chez moi|mon lit)|du lit)
(?:dors|mange) (?:\w+ )?plus(?: rien| du tout)?(?= (?:depuis|la nuit|tellement|a cause|je|ni|et)|$)
arrive (?:\w+ )?plus a (?:dormir|manger|me lever|sortir|sourire|rire|respirer|avancer|vivre)\b
perdu \d+ kilos
nuits blanches
(?:personne|aucun ami|pas d amis?) (?:\w+ )?(?:m aime|me comprend|m ecoute|a qui parler|pour m aider|me parle
    |sur qui compter|ne m)
plus (?:d amis?|personne)\b
tout le monde (?:\w+ )?(?:m a lache\w*|s en fout|m abandonne|me lache|me deteste|m evite)
etouffe\w{0,2} (?:chez|dans ma|ici)
(?<!chaud )j etouffe(?! (?:de chaud|mdr|lol))
souffr(?:e|ance|ir)\b(?! de l)
(?:trop|tellement) (?:dur|lourd|de peine) (?:\w+ ){0,2}(?:la vie|a porter|pour moi|de vivre)
on m a (?:abandonnee?|laissee? tomber)
si seule?$
trop seule?$
"""
