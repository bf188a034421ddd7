"""What is done to somebody: hitting, threatening, abusing, forcing, throwing out."""

from __future__ import annotations

HIT = r"""
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
mettre (?:un coup|des coups|une claque|une gifle)(?! de (?:main|pression|stress|boost|fouet))
lynch\w{1,4}
plant\w{1,4}
poignard\w{1,4}
"""
BLOWS = r"""
(?:coups?(?! (?:de main|de fil|de pouce|de chance|de soleil|de blues|de vent|de coeur|de stress|de chaud|d oeil
    |de barre|de mou|de speed))|claques?|gifles?|baffes?|droites?|patates?|beignes?|raclees?|torgnoles?|tartes?
    |mandales?|taloches?|corrections?|branlees?)\b
"""
KILL = r"""
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
WEAPON = r"""
(?:un|une|le|la|son|sa|des|les|l) (?:couteau|arme|flingue|fusil|machette|pistolet|carabine|batte|hache|lame|schlass
    |glock|kalash\w*)\b
"""
THREATEN = r"""
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
FORCE = r"""
fait chanter
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
SEX = r"""
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
ABUSE = r"""
viol(?:e|es|ent|er|ee?|ait)
touche\w{0,3}(?= (?:la|le|les|alors|quand|partout|en|mes|sous|entre|la nuit)|$)
trip\w{4,6}
caress\w{1,4}
abus\w{1,4}
agress\w{1,4} sexuel\w*
"""
OUTSIDE = r"""
(?:dehors|a la rue|dans (?:la|les) rues?|gare|parc|jardin public|voiture|parking|cave|halls?|escaliers?|tente|squat
    |banc|metro|pont|cabane|grange|garage|abri ?bus|porche|chapelle|campement|bidonville|camion|laverie|plage|bois
    |foret|square|local|noctilien|bus de nuit|paillasson|palier|porche|abribus)\b
"""
HOME = r"""
(?:chez (?:moi|nous|mes|mon|ma|eux|lui|elle|ma mere)|(?:de |a |quitte )?la maison|la baraque|du foyer|le foyer
    |de l appart\w*|l appart\w*|mon appart\w*|famille d accueil|la barraque|le domicile)\b
"""
EVICT = r"""
(?:vir|chass|expuls|degag|ejec|eject|jet|lourd|tej|foutu?|fout|mi|mis|mise|met|mett|mettent|mettre|balanc
    |renvoy)\w{0,4}\b
"""
