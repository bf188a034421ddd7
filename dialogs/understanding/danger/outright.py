"""Danger said outright, in a sentence of its own: no idiom that stands before it or after it reaches into it.

Idioms (`idioms` and its siblings) have gaps, and a gap may hold what nobody thought of: "au judo ça va mais mon père me
frappe". So idioms are taken out of what stands before such a sentence, of the sentence, and of what a new clause adds
to it, each by itself. What makes the sentence itself a manner of speaking ("je veux mourir de rire") is still heard.
"""

from __future__ import annotations

OUTRIGHT = r"""
# Wanting to die. Not "je vais mourir", which is said of every effort.
(?<!honte )(?:je|j) (?:\w+ ){0,2}?(?:veux|voudrais|veut|aimerais|ai envie|envie) (?:\w+ )?(?:de |d )?(?:mourir|crever
    |en finir)(?!(?<=pas mourir) (?:moi )?je veux (?:etre|devenir) {TRADE})
(?:je|j) (?:\w+ ){0,2}?(?:veux|vais|voudrais|aimerais|compte|pense a|ai envie de|ai decide de) (?:\w+ )?me (?:tuer
    |suicider|pendre|flinguer|foutre en l ?air|tirer une balle|ouvrir les veines|jeter (?:sous|du|dans))
je me (?:tue|suicide|pends|flingue) (?:ce soir|cette nuit|demain)
(?:plus|pas) envie de vivre
(?:j ai|je viens d|je viens de) (?:avale\w*|pris|prendre) (?:tous |toute |plein |trop |des |les |mes |de ){1,3}{PILLS}
(?:j ai|je viens d|je viens de) (?:avale\w*|gobe\w*|pris) (?:\d\d+|dix|quinze|vingt|trente|quarante|cinquante) {PILLS}
je (?:\w+ ){0,2}?(?:vais|veux|voudrais) (?:\w+ )?sauter (?:du|de la|d un|par|sous) (?:\w+ )?(?:pont|toit|balcon|fenetre
    |falaise|viaduc|train|metro)
(?:mon|ma|un|une) (?:petite? |meilleure? )?(?:soeur|frere|pote|amie?|copine?|mere|pere|cousine?) (?:va|veut|vient de
    |menace de|essaye de) (?:se (?:suicider|tuer|pendre|jeter (?:sous|du|par))|sauter du)
# Done by those who should protect.
(?:mon|ma|mes|son|sa|le|la) (?:beau |belle |ex |petit |grand )?(?:pere|mere|daron\w*|papa|maman|parents|mec|copain|ex
    |mari|conjoint|oncle|tonton|tante|ami|educ\w*|tuteur)(?: (?:il|elle|qui|toujours|encore|ils))? (?:me|m|nous|la|l)
     ?(?:a |ont )?(?:encore )?(?:frapp|cogn|viol|bat|tabass|gifl|etrangl|agress|touche|maltrait|enferm|sequestr
    |tape|caress|attach)\w*
(?<!frere )(?<!soeur )(?<!fils )(?<!fille )(?<!bebe )(?<!chat )(?<!chien )(?<!neveu )(?<!niece )(?:il|elle
    |ils) (?:me|m|nous) ?(?:a |ont )?(?:encore )?(?:frappe|cogne|viole|bat|battent|tabasse|gifle|etrangle)\w*
(?:il |elle |ils |on )?(?:va|veut|vont|veulent|menace de) (?:me|m|nous|la) (?:tuer|buter|egorger|planter|poignarder
    |crever) (?:avec (?:un|le|son) (?:couteau|fusil|flingue|arme)|si (?:je|j) (?:parle|pars|reviens|le quitte
    |dis|porte plainte)|ce soir (?:il|j ai peur)|pour de (?:vrai|bon))
(?:mes parents|mon pere|ma mere|mon beau pere|mon daron|ma daronne|ils?|elle|on) (?:m a|m ont) (?:\w+ )?(?:mise?|vire\w*
    |foutue?|jete\w*|chasse\w*) (?:dehors|a la (?:porte|rue))
# Out at night, and away.
je (?:dors|suis) (?:\w+ )?a la rue
je dors (?:dehors|dans la rue)
(?:je|on) (?:\w+ ){0,2}?(?:vais|veux|va|veut) (?:\w+ )?fugu\w*
"""

# What begins another clause.
CLAUSE = r"""
et
mais
parce
car
alors
puis
donc
depuis
sinon
quand(?! il fait)
apres
je
j
il(?! fait)
elle
ils
tou(?:s|tes) les
chaque
encore
"""
