"""Violence, danger and sorrow that are said not to be: "personne me tape", "je dors pas dehors".

Idioms like those of `idioms`; a wish to die is not among them, for no negation cancels it.
"""

from __future__ import annotations

DENIED = r"""
pas (?:de |d )?(?:probleme |souci |histoires? )?(?:de |d )?(?:violences?|harcelement
    |maltraitance)(?: (?!{SELF})\w+){0,2}
(?:jamais|personne(?! (?:sait|voit|croit|comprend|m aide|fait))|aucun|aucune) (?:(?!mais\b|et\b|alors\b|sauf\b|quand\b
    |pourtant\b|parce\b|il\b|elle\b|ils\b|car\b)\w+ ){0,2}?(?:me |m |ne m |ne me
     |nous |ete )?(?:{HIT}|embet\w*|insult\w*|harcel\w*|violen\w*|danger|fugu\w*|maltrait\w*|menac\w*|suit|crie\w*
    |fait de mal
    |touchee?\b)(?: (?:a la maison|chez moi))?
(?:me|m|nous) (?:a |ont )?{HIT} (?:pas|jamais)(?! (?:que|encore|toujours|souvent|assez))
(?:pas|jamais|aucune?) (?:\w+ )?(?:de |d |en |subi de |ete )?(?:violences?|danger|coups|maltraitance|harcelement
    |harcelee?|fugue\w*|a la rue|sdf|deprimee?|depressi\w+|malheureu\w+|maltraite\w*)\b
(?:dors|dort|suis|vis) pas (?:dehors|a la rue|dans la rue)
jamais (?:\w+ )?fait (?:de|du) mal
(?:pere|mere|parents|il|elle|frere)(?: \w+)? (?:(?:boit|fume|frappe) (?:pas|jamais|plus)|crie (?:pas|jamais))
(?:jamais|pas) (?:eu |subi |connu |vecu )?(?:de |aucun )?(?:probleme\w* |souci\w* )?(?:de |d )(?:harcelement
    |violences?|maltraitance)
(?:va |suis |c est |vais )?pas (?:trop|si|tres) mal\b
bagarres? (?:\w+ ){0,3}(?:fais plus|au lycee|j ai arrete|c est fini)
(?:suis|est) (?:\w+ )?pas (?:triste|deprimee?|malheureu\w+|suicidaire|en danger)(?: juste \w+)?
(?:suis|est|sommes|dors|dort) (?:\w+ )?plus (?:a la rue|dehors|dans la rue|sdf|sans abri)\b(?! que)
(?:suis|s est|me suis|ai|m) jamais (?:\w+ )?(?:scarifi|mutil|taillad|fait du mal|drogu|fait vomir)\w*(?! (?:avant
    |autant|comme|aussi))(?: ni rien| non)?
pas (?:une |de |en )fugue(?: non| hein| du tout)?
rien de (?:violent|grave|mechant)\b
"""
