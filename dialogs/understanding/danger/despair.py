"""What is wanted or done to oneself, with what, and how low one feels."""

from __future__ import annotations

WANT = r"""
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
DIE = r"""
mourir
creve[rs]?\b
la mort
(?:me|se|s|te) (?:tuer|tue|suicid\w*|pendre|flinguer|buter|supprimer|foutre en l ?air|jeter (?:sous|du|par|dans|d)
    |balancer (?:sous|du|par|d)|lancer (?:sous|du|par)|noyer|defenestrer|immoler|faire sauter|tirer une balle)
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
ENDSELF = r"""
(?:pend(?:re|s|ais|u)|suicid\w*|flingu\w*|but(?:er|e)|supprim\w*|defenestr\w*|immol\w*|noyer|zigouill\w*|fum(?:er
    |e) frere|ouvrir les veines|vider de mon sang|faire sauter|exploser la tete|tirer? (?:une|dessus)
    |mettre? une balle)\b
(?:jet|balanc|lanc|fou|mett|niqu|cras|plant|encastr|tir)\w* (?:\w+ ){0,3}?(?:sous|par la|du (?:haut|pont|toit|balcon
    |\d)|dans (?:la seine|le vide|le canal|l eau|le fleuve|la riviere|le mur)|en l ?air|une balle|dans le rhone
    |contre un)
tuer\b(?! (?:a|au|le|la|les|en|mdr|sur))
donner? la mort
oter? la vie
"""
HEIGHT = r"""
(?:du|d un|le|un|sur le|sur un|de la|par la|la|au) (?:\w+ )?(?:pont|toit|balcon|falaise|fenetre|tour|rebord|parapet
    |vide|viaduc|immeuble|quai|\d+ ?eme|barrage)\b(?! (?:pour|de la gare|en train d))
dans (?:le vide|la seine|le canal|le fleuve)
sous (?:le|un|la) (?:train|metro|rer|camion|voiture|bus|tram)
"""
PILLS = r"""
(?:medocs?|medicaments?|cachets?|cachetons?|comprimes?|pilules?|gelules?|dolipranes?|efferalgans?|somniferes?|xanax
    |lexomil|valium|hormones|antidepresseurs?|traitement entier|paracetamol|ibuprofene|tramadol|pillules?|pharmacie)\b
"""
LOWADJ = r"""
(?:vide|eteinte?|brisee?|cassee?(?= (?:de l|a l|interieur|dedans)|$)|detruite?|foutue?|perdue?(?= (?:dans (?:ma
    |la) (?:vie|tete)|et|depuis|je sais plus)|$)|paumee? dans|inutile|nulle?|minable|moche|invisible|abandonnee?
    |rejetee?|de trop|(?:toute? )?seule?|isolee?|incomprise?|malheureu(?:x|se)|triste|deprimee?|depressi(?:f|ve)
    |desespere\w*|(?:une? (?:vraie? |grosse? |sacree? )?)(?:merde|dechet|poids|boulet|fardeau|charge|erreur|fantome
    |ratee?|honte|loque|monstre|moins que rien|bonne? a rien|chien|echec|parasite|incapable)|a bout|au (?:plus )?
    (?:bas|fond)|mal dans|tres mal|trop mal|super mal|si mal|vraiment mal|pas bien|degoutee? de (?:moi|la vie|tout)
    |sale|coupable|epuise\w* (?:mental|moral|de tout|psy|nerv)\w*|bon qu a decevoir|decourage\w*|angoisse\w*
    |terrifie\w*|traumatise\w*|morte? (?:dedans|interieur|a l)|sans etre la|a fleur de peau|bonne a jeter|humilie\w*)
"""
