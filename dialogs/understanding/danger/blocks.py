"""Building blocks of the patterns: who, wanting to, dying, hitting, abusing."""

from __future__ import annotations

import re

_BLOCK = re.compile(r"\{([A-Z]+)\}")


def alternatives(table: str) -> list[str]:
    """The patterns of a table: one a line, a line that is indented continues the one before, # begins a comment."""
    found: list[str] = []
    for line in table.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("    "):
            found[-1] += line[4:]
        else:
            found.append(line)
    return found


def filled(pattern: str) -> str:
    """A pattern with its `{BLOCKS}` filled in. Raises `KeyError` for a block that does not exist."""
    while _BLOCK.search(pattern):
        pattern = _BLOCK.sub(lambda name: _BLOCKS[name[1]], pattern)
    return pattern


def any_of(table: str) -> str:
    """One pattern that matches any line of a table, blocks filled in."""
    return f"(?:{'|'.join(filled(pattern) for pattern in alternatives(table))})"


_KIN = r"""
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
_ONE = r"""
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
_WANT = r"""
vais
va
veux
veut
voulais
voudrais
aimerais
envie(?: de| d)?
penses?(?: a)?
pense de plus en plus a
penser a
songe a
idees? de
besoin de
en train de
prefere(?:rais)?
prete? a
decide de
prevu de
compte
essaye? de
tente de
menace de
parle de
capable de
finir par
hate de
plus qu a
faut que je
failli
risque de
hesite a
reve de
souhaite
aimerai
solution (?:\w+ ){0,2}(?:de|d)
reste (?:plus |qu |que )+a
force de
obligee? de
(?:le )?seul moyen (?:\w+ )?de
"""
_DIE = r"""
mourir
crever
(?:me|se|s|te) (?:tuer|tue|suicid\w*|pendre|flinguer|buter|supprimer|foutre en l ?air|jeter (?:sous|du|par|dans
    |d)|balancer (?:sous|du|par|d)|lancer (?:sous|du|par)|noyer|defenestrer|immoler|faire sauter|tirer une balle)
me (?:planter|crasher|foutre dans le mur)\b.{0,25}expres
(?:m |me )?(?:ouvrir|tailler|couper|trancher) les (?:veines|poignets)
en finir(?! avec (?:le|la|l|les|ce|cette|mon|ma|mes) (?!vie))
la terminer
y mettre (?:fin|un terme)
mettre fin a (?:mes jours|ma vie|tout|mon)
mettre fin a cette vie
(?:la|ma vie|cette vie|tout) (?:la )?terminer
me vider de mon sang
faire une (?:grosse )?(?:connerie|betise|tentative)
passer a l acte
sauter (?:du|par|de la|sous|dans le vide|d un)
arreter de vivre
quitter ce monde
disparaitre (?:pour (?:de bon|toujours)|de cette (?:terre|vie))
partir pour (?:de bon|toujours)
m endormir pour toujours
rejoindre .{0,20}(?:ciel|haut|paradis)
"""
_HIT = r"""
tap(?:e|es|ent|er|ee?|ait|aient|ais)
frapp\w{1,5}
cogn\w{1,5}
bats?
batt(?:re|ent|u|ue|ait)
gifl\w{1,4}
tabass\w{1,4}
etrangl\w{1,4}
agress\w{1,4}
defonc\w{1,4}
fracass\w{1,4}
maltrait\w{1,4}
fouett\w{1,4}
brul\w{1,4}
met(?:s|tent)? des (?:coups|claques|tartes)
mis des (?:coups|claques|tartes)
lynch\w{1,4}
plant\w{1,4}
poignard\w{1,4}
"""
_ABUSE = r"""
viol(?:e|es|ent|er|ee?|ait)
touche\w{0,3}(?= (?:la|le|les|alors|quand|partout|en|mes|sous|entre|la nuit)|$)
trip\w{4,6}
caress\w{1,4}
abus\w{1,4}
agress\w{1,4} sexuel\w*
"""

_BLOCKS: dict[str, str] = {}
_BLOCKS["KIN"] = any_of(_KIN)
_BLOCKS["ONE"] = any_of(_ONE)
# "je vais (vraiment pas) …": the words between may be a negation, which does not cancel a wish to die.
_BLOCKS["WANT"] = any_of(_WANT) + r"(?: \w{1,8}){0,2}?"
_BLOCKS["DIE"] = any_of(_DIE)
_BLOCKS["HIT"] = any_of(_HIT) + r"\b"
_BLOCKS["ABUSE"] = any_of(_ABUSE) + r"(?!\w)"
# What may stand between "me" and the verb.
_BLOCKS["DOES"] = r"(?:(?:a|ont|fait|font|vient de|viennent de|va|vont|veut|veulent|menacent? de|essa[iy]ent? de) |re)"
_BLOCKS["LONG"] = r"(?:depuis|tous les|toute la|toujours|tout le temps|sans arret|des fois|souvent|chaque)"
