"""Building blocks of the patterns: who, wanting to, dying, hitting, abusing."""

from __future__ import annotations

import re

from dialogs.understanding.danger.time import PAST

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
creve[rs]?\b
la mort
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

_ENDSELF = r"""
(?:pend(?:re|s|ais|u)|suicid\w*|flingu\w*|but(?:er|e)|supprim\w*|defenestr\w*|immol\w*|noyer|zigouill\w*|fum(?:er|e) frere
    |ouvrir les veines|vider de mon sang|faire sauter|exploser la tete|tirer? (?:une|dessus)|mettre? une balle)\b
(?:jet|balanc|lanc|fou|mett|niqu|cras|plant|encastr|tir)\w* (?:\w+ ){0,3}?(?:sous|par la|du (?:haut|pont|toit|balcon|\d)|dans (?:la seine|le vide|le canal|l eau|le fleuve|la riviere|le mur)|en l ?air|une balle|dans le rhone|contre un)
tuer\b(?! (?:a|au|le|la|les|en|mdr|sur))
donner? la mort
oter? la vie
"""
_HEIGHT = r"""
(?:du|d un|le|un|sur le|sur un|de la|par la|la|au) (?:\w+ )?(?:pont|toit|balcon|falaise|fenetre|tour|rebord|parapet|vide|viaduc|immeuble|quai|\d+ ?eme|barrage)\b(?! (?:pour|de la gare|en train d))
dans (?:le vide|la seine|le canal|le fleuve)
sous (?:le|un|la) (?:train|metro|rer|camion|voiture|bus|tram)
"""
_PILLS = r"""
(?:medocs?|medicaments?|cachets?|cachetons?|comprimes?|pilules?|gelules?|dolipranes?|efferalgans?|somniferes?|xanax|lexomil|valium|hormones|antidepresseurs?|traitement entier|paracetamol|ibuprofene|tramadol|pillules?|pharmacie)\b
"""
# Somebody close.
_PERSON = r"""
(?:petite? |grande? |belle |demi |meilleure? )?(?:soeur|frere|mere|pere|fils|fille|ami|amie|copain|copine|pote|cousine?|bebe|maman|papa
    |daronne?|reuf|meuf|enfants?|femme|parents|voisine?)s?\b
"""
_OUTSIDE = r"""
(?:dehors|a la rue|dans (?:la|les) rues?|gare|parc|jardin public|voiture|parking|cave|halls?|escaliers?|tente|squat|banc|metro|pont|cabane
    
    |grange|garage|abri ?bus|porche|chapelle|campement|bidonville|camion|laverie|plage|bois|foret|square|local)\b
"""
_HOME = r"""
(?:chez (?:moi|nous|mes|mon|ma|eux|lui|elle|ma mere)|(?:de |a |quitte )?la maison|la baraque|du foyer|le foyer|de l appart\w*|l appart\w*|mon appart\w*|famille d accueil|la barraque|le domicile)\b
"""
_LOWADJ = r"""
(?:vide|eteinte?|brisee?|cassee?(?= (?:de l|a l|interieur|dedans)|$)|detruite?|foutue?|perdue?(?= (?:dans (?:ma|la) (?:vie|tete)|et|depuis|je sais plus)|$)|paumee? dans|inutile|nulle?|minable|moche
    |invisible|abandonnee?|rejetee?|de trop|(?:toute? )?seule?|isolee?|incomprise?|malheureu(?:x|se)|triste|deprimee?|depressi(?:f|ve)|desespere\w*
    |(?:une? (?:vraie? |grosse? |sacree? )?)(?:merde|dechet|poids|boulet|fardeau|charge|erreur|fantome|ratee?|honte|loque|monstre|moins que rien|bonne? a rien|chien|echec|parasite|incapable)
    |a bout|au (?:plus )?(?:bas|fond)|mal dans|tres mal|trop mal|super mal|si mal|vraiment mal|pas bien|degoutee? de (?:moi|la vie|tout)|sale|coupable|epuise\w* (?:mental|moral|de tout|psy|nerv)\w*
    |bon qu a decevoir|decourage\w*|angoisse\w*|terrifie\w*|traumatise\w*|morte? (?:dedans|interieur|a l)|sans etre la|a fleur de peau|bonne a jeter|humilie\w*)
"""
_EVICT = r"""
(?:vir|chass|expuls|degag|ejec|eject|jet|lourd|tej|foutu?|fout|mi|mis|mise|met|mett|mettent|mettre|balanc|renvoy)\w{0,4}\b
"""
_BLOWS = r"""
(?:coups?(?! (?:de main|de fil|de pouce|de chance|de soleil|de blues|de vent|de coeur|de stress|de chaud|d oeil|de barre|de mou|de speed))
    |claques?|gifles?|baffes?|droites?|patates?|beignes?|raclees?|torgnoles?|tartes?|mandales?|taloches?|corrections?|branlees?)\b
"""
_KILL = r"""
tu(?:er|e|ent)\b
but(?:er|e|ent)\b
egorg\w+
plant(?:er|e)\b
fum(?:er|e)\b
rafal\w+
crev(?:er|e)\b
defonc\w+
massacr\w+
poignard\w+
finir\b
descendre\b
abattre\b
bruler\b
mettre une balle
tirer dessus
faire la peau
"""
_WEAPON = r"""
(?:un|une|le|la|son|sa|des|les|l) (?:couteau|arme|flingue|fusil|machette|pistolet|carabine|batte|hache|lame|schlass|glock|kalash\w*)\b
"""
_THREATEN = r"""
va
vont
allai\w+
veu(?:t|lent)
voulai\w+
dit
dis
disent
menac\w+
jur\w+
promis
cherch\w+
essa[iy]\w+
"""
_FORCE = r"""
oblig\w+
forc(?:e|es|ent|ee|er|ait)\b
contraint\w*
impos\w+
pouss(?:e|ent|ait) a
menac\w+
chantage
fait faire
dois
doit
veut que je
veulent que je
"""
_SEX = r"""
coucher?\b(?! (?:tot|tard|a \d|dehors|les enfants|le bebe|ma|mon))
couche avec
baiser\b
sucer?\b
fellations?
masturb\w*
passes\b
relations? (?:sexuelles?|avec)
faire l amour
dormir avec (?:moi|lui|eux)
me prostitu\w*
vendre mon corps
me vendre
me desh?abill\w*
nue?s?\b
le toucher
embrasser
"""

_BLOCKS: dict[str, str] = {}
_BLOCKS["KIN"] = any_of(_KIN)
_BLOCKS["ONE"] = any_of(_ONE)
# "je vais (vraiment pas) …": the words between may be a negation, which does not cancel a wish to die.
_BLOCKS["WANT"] = any_of(_WANT) + r"(?: \w{1,8}){0,2}?"
_BLOCKS["DIE"] = any_of(_DIE)
_BLOCKS["MY"] = r"(?:mon|ma|mes|son|sa|ses|notre|nos|leur|leurs|un|une|le|la|les)"
_BLOCKS["ENDSELF"] = any_of(_ENDSELF)
_BLOCKS["HEIGHT"] = any_of(_HEIGHT)
_BLOCKS["PILLS"] = any_of(_PILLS)
_BLOCKS["PERSON"] = any_of(_PERSON)
_BLOCKS["BLOWS"] = any_of(_BLOWS)
_BLOCKS["KILL"] = any_of(_KILL)
_BLOCKS["WEAPON"] = any_of(_WEAPON)
_BLOCKS["THREATEN"] = any_of(_THREATEN)
_BLOCKS["FORCE"] = any_of(_FORCE)
_BLOCKS["SEX"] = any_of(_SEX)
_BLOCKS["MARRY"] = r"(?:mari(?:er|ee?|ent|age)|epouser)"
_BLOCKS["OUTSIDE"] = any_of(_OUTSIDE)
_BLOCKS["HOME"] = any_of(_HOME)
_BLOCKS["EVICT"] = any_of(_EVICT)
_BLOCKS["LOWADJ"] = any_of(_LOWADJ)
_BLOCKS["LIFE"] = r"(?:ma|la|cette|sa|mon|l) (?:vie|existence|avenir|quotidien)"
# Not "nul en maths", "seul à la maison la journée", "vidé après le sport".
_BLOCKS["NOTFINE"] = (
    r"(?! (?:mais ca va|un peu|sur|apres|en (?:maths?|cours|francais|anglais|dessin|sport|orthographe)|a (?:l ecrit|l ecole|l oral|la maison|table|paris|bord)|aux?|apres"
    r"|dans (?:un|le|mon|ce|la ville|le bus|l appart\w*)|pour (?:le|les|l|faire|reviser|parler|ecrire|ca|cuisiner)|avec (?:ma|mon|mes)|maitre|chez moi (?:ce|cet|jusqu)"
    r"|je trouve|trouve|avec les papiers|mdr|lol|que (?:le|la|ma|mon|tu|l)\b|pour toi|de (?:rater|louper|pas (?:pouvoir|venir))))"
)
_BLOCKS["SOON"] = r"(?:ce soir|cette nuit|tout a l heure|maintenant|demain|hier|ce matin|bientot|sans (?:le |rien )?dire|en cachette|en douce|en stop)"
_BLOCKS["PAST"] = any_of(PAST)
_BLOCKS["HIT"] = any_of(_HIT) + r"\b"
_BLOCKS["ABUSE"] = any_of(_ABUSE) + r"(?!\w)"
# What may stand between "me" and the verb.
_BLOCKS["DOES"] = r"(?:(?:a|ont|fait|font|vient de|viennent de|va|vont|veut|veulent|menacent? de|essa[iy]ent? de) |re)"
_BLOCKS["LONG"] = r"(?:depuis|tous les|toute la|toujours|tout le temps|sans arret|des fois|souvent|chaque)"
