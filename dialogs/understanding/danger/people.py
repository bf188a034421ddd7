"""Who: relatives and others, as they are called."""

from __future__ import annotations

KIN = r"""
pere
mere
daron(?:ne)?
papa
maman
parents
beau pere
belle mere
tuteur
famille d accueil
mec
copain
copine
meuf
ex
mari
petit ami
conjoint
frere
soeur
cousine?
oncle
tonton
tante
tata
grand pere
educ\w*
voisin
patron
chef
prof
"""
# Somebody who does something to the person.
ONE = r"""
(?:mon|ma|mes|son|sa|le|la|l|un|une|ce|des|les|leur) (?:\w+ )?{KIN}s?(?: de (?:ma|mon) \w+)?
il
elle
on
ils
elles
quelqu un
des (?:mecs|types|gens|gars)
(?:un|le) (?:mec|type|gars|homme)(?: de (?:ma|mon) \w+)?
"""
# Somebody close.
PERSON = r"""
(?:petite? |grande? |belle |demi |meilleure? )?(?:soeur|frere|mere|pere|fils|fille|ami|amie|copain|copine|pote
    |cousine?|bebe|maman|papa|daronne?|reuf|meuf|enfants?|femme|parents|voisine?)s?\b
"""
# Adults who are severe because it is their part: their shouting is not a relative's.
BOSS = r"""
(?:patron\w*|chef\w*|boss|profs?(?: \w+){0,2}|coach\w*|cpe|surveillant\w*|arbitre|tuteur de stage|manager\w*)
"""
