"""Words of self-harm, dark thoughts, mourning by suicide: low, and not about to die."""

from __future__ import annotations

LOW = r"""
scarifi\w*
(?:auto ?)?mutil\w*
(?:je me|me suis|m arrive de me|recommence a me) (?:\w+ )?(?:coup\w{1,3}|lacer\w{1,3}|mutil\w{1,3}|taillad\w{1,3}
    |griff\w{1,3}|blesse|brul\w{1,3}|mord\w{0,3}|frappe|tape)(?= (?:les |la |le |mes |mon |ma )?(?:bras|poignets?
    |cuisses?|jambes?|ventre|peau|tete|avec|quand|pour|expres|la nuit|souvent|moi|contre|encore|jusqu|$))
me (?:faire|fais|fait) (?:souvent |encore )?du mal
m ouvre les (?:bras|cuisses|jambes)
idees? noir\w*
pensees? noir\w*
noir dans ma tete
peur de (?:moi(?! )|moi (?:quand|meme)|ce que je (?:peux|pourrais|vais)|me faire)
voix (?:\w+ ){0,3}dans ma tete
pense\w* (?:\w+ )?a la mort
veux (?:\w+ )?(?:disparaitre|m effacer)
honte (?:de vivre|d exister)
envie de (?:disparaitre|m effacer|plus rien|tout arreter|tout lacher)
personne (?:\w+ )?(?:remarquer\w*|pleurer\w*|verrait)
si (?:je |j )(?:etais|suis|meurs|disparais\w*|creve\w*) (?:\w+ )?(?:pas|plus|morte?)? ?(?:la)?(?: \w+){0,4}
     (?:personne|manquer\w*|verrait|grave)
(?:a quoi (?:bon|ca sert)(?: de)?|sert a (?:rien|quoi)) (?:de )?(?:vivre|continuer|exister|la vie)
ma vie (?:\w+ ){0,2}(?:sert a rien|n a (?:pas|plus|aucun) de? ?sens|est finie|est foutue|vaut rien|vaut pas)
marre (?:\w+ ){0,2}(?:de |d )(?:la|ma|cette) vie
marre (?:\w+ )?d etre (?:moi|ici|la|vivante?)
marre de tout
(?:deteste|hais) (?:ma|la) vie
peux plus (?:\w+ ){0,2}de (?:cette|ma|la) vie
(?:morte?|creve\w?) (?:a l |de l |dans la )?(?:interieur|tete)
vie de merde
la vie (?:\w+ ){0,3}(?:de (?:la )?merde|pourrie|un enfer|insupportable|sert a rien)
mourir\b(?! (?:de |moins))
(?:veux|envie|voudrais|voudrai|aimerais|reve|pense) (?:\w+ ){0,3}?(?:disparaitre|m effacer|m evaporer
    |que tout s arrete|tout arreter|tout plaquer pour)
que (?:tout|ca) s arrete
envie de (?:plus|ne plus) rien
(?:(?:je me|me suis|me|se|elle se|il se) (?:\w+ ){0,2}?)(?:coup|lacer|mutil|taillad|griff|bless|brul|mord|frapp|tap
    |cogn|pinc)\w* (?:\w+ ){0,3}?(?:bras|poignets?|cuisses?|jambes?|ventre|peau|tete contre|tete dans|sang|des fois
    |parfois|souvent|quand|expres|volontair\w*|briquet|lame|compas|deja|pour (?:sentir|oublier|me calmer|punir))
(?:me|se|m) (?:\w+ ){0,2}?(?:fai\w*|faire|fait) (?:\w+ ){0,2}?du mal
blesser? (?:\w+ )?(?:volontairement|expres|moi meme)
(?:traits?|cicatrices?|marques|coupures?|entailles?) (?:\w+ ){0,4}?(?:bras|cuisses?|poignets?|jambes?|moi meme)
manches? longues?(?: \w+){0,5} (?:ete|chaleur|canicule|vous savez|tu sais|devine\w*|pourquoi)
(?:cache|couvre|manches longues) (?:\w+ ){0,3}?(?:bras|poignets|cicatrices|marques)
(?:une|ma|deja fait une|fait une) (?:tentative|ts|tous)\b
(?:deja|avais|avait|a \d+ ans|au college) (?:\w+ ){0,3}?(?:voulu|pense a|essaye de|tente de|failli) (?:\w+ )?
    (?:mourir|me tuer|en finir|me suicider|sauter)
(?:entends?|j ai) (?:des|une|les) voix\b
une voix (?:\w+ ){0,3}?(?:dit|parle|me|tete)
pensees? (?:\w+ )?(?:noires?|bizarres?|sombres?|negatives?|horribles?|morbides?|qui)
(?:peur|flippe) de (?:moi|ce que je|me faire)
(?:si|quand) (?:je|j) (?:\w+ )?(?:disparai\w*|creve|meurs|etais (?:pas|plus|morte?)|pars) (?:\w+ ){0,5}?(?:personne
    |verrait|verra|manquer\w*|pleurer\w*|remarquer\w*|s en rendr\w*|change\w*)
(?:personne|aucun|qui) (?:\w+ ){0,4}?(?:manquer|pleurerai|remarquerai|apercevrai|rendrai|regretterai
    |viendrai a mon enterrement)\w*
(?:s est|sest|est) (?:\w+ )?(?:pendu|suicide|tu|jete|flingue|defenestre|ote la vie|donne la mort)(?:ee?s?)?\b
(?:suicide|mort|deces|depart|perte|accident) de (?:mon|ma|mes|notre) (?:\w+ ){0,6}?(?:plus|depuis|mal|dors|remets
    |pleure|vide|peux)
depuis (?:\w+ ){0,6}?(?:mort|morte|deces|decede|enterrement|parti au|perdu|suicide|partie|quitte|quittee|kite)\w*
     (?:\w+ ){0,4}?(?:plus|mal|vide|dors|mange|pleure|triste|seule?|bien|remet|avance|peux|meme|loque|envie)
(?:morte?|tuee?|decede\w*|parti\w*|perdu\w*) (?:\w+ ){0,6}?(?:m en remet\w*|depuis (?:\w+ ){0,3}?(?:plus|rien|mal
    |pleure|vide)|arrive (?:pas|plus)|devant moi|sous mes yeux)
(?:me|m) (?:griffe|punis|tape|cogne|brule|pince|mords|coupe)$
pour me punir
(?:marques|traces|traits) (?:\w+ )?sur (?:les|mes) (?:bras|cuisses|poignets)
(?:entends?|vois) (?:des )?(?:trucs|choses|gens|bruits) (?:\w+ ){0,3}?(?:tete|pas la|n existent)
(?:impression|parano)(?: \w+){0,4} (?:on me suit|me suive|suivi|surveill\w*)
\d (?:tous|ts) (?:l an|en|a |depuis|cette|il y a|deja|y a)
"""
