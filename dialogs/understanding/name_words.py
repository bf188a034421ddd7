"""What stands around a first name, and the words that are none."""

from __future__ import annotations

import re

_HELLO = (
    r"salut|bonjour|bonsoir|slt|bjr|bsr|hello|hi|hey|coucou|cc|yo|wesh|wsh|oui|ouais|ok|d'accord|alors|ben|bah|ba|"
    r"euh|heu|eh|rebonjour|re|enchant[ée]e?|(?:tjr?s?|toujours|encore)(?= moi)|"
    r"(?:c['’ ]?est|cest|c) (?:encore|toujours|tjr?s?)|(?:ça|ca|sa) s['’ ]?[ée]crit|m(?:lle|me|r)|mademoiselle|"
    r"(?:la|le) (?:petite?|grande?)|s['’]?[ée]crit|en (?:vrai|fait)|officiellement|noter|bon|oula|selam|sélam|"
    r"pardon|nan|non|sérieux|serieux|attends?|mdrr+|"
    r"bn|hmm+|hum|mdr+|lol|ptdr|donc|du coup|voilà|voila|bien|hola|oi|ola|olá|merhaba|salam|slm|مرحبا|"
    r"السلام عليكم|привіт"
)
_IT_IS = (
    r"(?:moi|mwa) (?:je suis|chui|chuis|jsuis|c['’ ]?est|cest|cé|sé|c|ce|c moi|j[e']? ?m['’ ]?app?el+e?s?)|"
    r"(?:c['’ ]?est|cest|cé|sé|c|ce) moi|c['’ ]?est|cest|cé|c|(?:moi )?je m['’ ]?ap+el+e?s?|moi m['’ ]?appelle|"
    r"je s['’ ]appelle|(?:je |j)me (?:pr[ée]nomme|nomme|ap+el+e?)|j['’ ]?m['’ ]?ap+l+|sé|"
    r"(?:prénom |"
    r"prenom )?d['’]usage(?: est| c['’]?est| c)?|(?:tout le monde|on) (?:me |m['’])?di[ts]|dis|dites|"
    r"s['’]?ap+el+e|j m['’ ]?ap+el+e?|you can call me|"
    r"j['’]?m['’ ]?ap+el+e?s?|j['’]?m['’]?ape?l+e?s?|jmap|je m apelle|j m['’ ]?appelle|"
    r"mon (?:vrai |petit )?(?:prénom|prenom|nom|blaze|blase|ti nom)(?: (?:c['’ ]?est|cest|c|est))?|"
    r"(?:prénom|prenom|nom|name|nombre|nome|ім['’]?я)(?= ?:| )|le prénom|le prenom|"
    r"on m['’ ]?appelle|tout le monde m['’ ]?appelle|(?:tu peux |vous pouvez )?m['’ ]?appeler|appelle[- ]moi|"
    r"appelez[- ]moi|"
    r"(?:tu peux|vous pouvez) (?:me dire|dire|mettre|noter|marquer)|moi|mwa|ici|je suis|je sui|chui|chuis|"
    r"jsuis|jss|j suis|"
    r"my name is|my name['’]?s|name['’]?s|i am|i['’]?m|it['’]?s|this is|call me|"
    r"soy|me llamo|mi nombre es|sou (?:o|a)|sou|eu sou(?: [oa])?|me chamo|aqu[ií]|"
    r"chamo[- ]me|meu nome (?:é|e)|o meu nome (?:é|e)|"
    r"mwen s[ée]|mwen|moin (?:l[ée]|s[ée])|m(?:wen)? rele|mo (?:nom|s[ée])|mi (?:ap[eè]l|nen|chjamu|chiamo)|"
    r"yo ka kriy[ée] mwen|"
    r"smi?y?ti|smiti|ismi|esmi|ana|numele meu este|m[ăa] numesc|m[ăa] cheam[ăa]|eu sunt|eu (?:sou|me chamo)(?: o|"
    r" a)?|ad[ıi]m|beni?m ad[ıi]m|"
    r"my (?:good |real |first )?name is|je suis (?:la|le) (?:petite?|grande?)|kombo na ngai|une quhem|quhem|"
    r"(?:vous pouvez |tu peux )?(?:notez?|mets|mettez|utilise[rz]?|écrivez|ecrivez|marque[rz]?)|"
    r"(?:mon )?pr[ée]nom s['’]?[ée]crit|jm['’ ]?appelle|jmappel+e?|"
    r"мене звати|мене звуть|меня зовут|моє ім['’]?я|я|اسمي هو|اسمي|إسمي|سميتي|أنا اسمي|أنا|انا"
)
INTRODUCTIONS = re.compile(rf"(?:(?P<hello>{_HELLO})|(?P<names>{_IT_IS}))(?:\s*[:,!.=…]+\s*|\s+)", re.IGNORECASE)
# What names somebody wherever it stands in a sentence; the last one wins.
ANYWHERE = re.compile(
    r"(?:\b(?:je|j|tu peux|vous pouvez|on|me|mon nom) ?m?['’ ]?app?el+e[rzs]?|\bapp?el+e[rz]?[- ]moi|"
    r"\bmoi,? (?:c['’ ]?est|cest|c|cé|sé)|\bpr[ée]nom(?: (?:de naissance|usuel|préféré))?(?: ?(?:c['’ ]?est|cest|"
    r"c|est|:|=))?|"
    r"\b(?:me|m['’ ]?) ?nomm?e|\bmy name is|\bme llamo|\bchamo|\b(?:sappelle|s['’]appelle)|\bcall me)\s+",
    re.IGNORECASE,
)
# The name somebody chooses, said after another.
PREFERENCES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:je |j['’ ]?)?(?:préfère|prefere|préfere|prefère)(?: (?:que |qu['’]? ?)?(?:on|tu|vous|"
        r"l['’]on) (?:m['’ ]?appell?ez?|m['’ ]?appelles|dise|dises))? ",
        r"(?:mais|et|sauf que) (?:appelle|appelez)[- ]moi ",
        r"(?:mais|et) (?:tout le monde|on|ma famille|mes potes|les gens) m['’ ]?appell?e?n?t? ",
        r"(?:deadname|papiers|état civil|etat civil|civil).{0,40}?[,.] ?(?:mais )?moi (?:c['’ ]?est|c|cé|je suis) ",
        r"\bmais (?:c['’]?est|cest|cé|c|en vrai(?: c['’]?(?:est)?)?|moi c|je suis) (?=[^\W\d_]{2,}\W*$)",
        r"(?:mais|juste|et) (?:notez?|mets|mettez|dis|dites|dime|prends|prenez|utilise[rz]?) ",
        r"\b(?:c['’ ]?est|cest|c) pas .{1,25}?[, ]+(?:c['’ ]?est|cest|c)\s+",
        r"\b(?:oups|pardon|enfin|en vrai|plutôt|plutot|mais (?:mtn|maintenant)|corr(?:ection)?)[ ,:]+"
        r"(?:c['’ ]?est|cest|c|moi c|je suis|moi)?\s*(?=[^\W\d_]{2,}\s*$)",
        r"\b(?:non|nan)[ ,]+(?:mwen s[ée]|moi (?:c|c['’]?est)|je suis|c['’]?est) ",
        r"\b(?:jm|je m|j m)['’ ]?app?elais .{1,25}?,? (?:je suis|moi c|c['’]?est) ",
        r"^(?!quel)[^?]{3,40}\bpr[ée]noms? ?\? ?(?:c['’ ]?est|c)?\s*",
        r", ?pr[ée]nom (?!hein)",
        r"[,:;] ?(?:dis|dites|appelez?[- ]moi|notez?|mets) ",
        r"^[^\W\d_]+ ?(?:…|\.\.+) ?(?=[^\W\d_]+$)",
        r"\bmais (?:c['’]?est|cest|c) (?=[^\W\d_]{2,} (?:maintenant|mtn|now)\W*$)",
        r"^[^:]{2,60} ?: ?(?=[^\W\d_]+$)",
        r"\b(?:c|c['’]?est) le nom,? (?:et )?",
        r"\bnom\b.*?\bpr[ée]nom\s*(?:c['’ ]?est|est|c|:)?\s+",
    )
)
# After the name: another sentence, an age, a place.
BREAKS = re.compile(
    r"[,;:.!(/|\n]+(?:\s|$)|\s+[-–—]\s+|\s+(?:et|mais|de|du|des|d['’]|comme|avec|pas|a|à|à|au|en|j['’]?ai|jai|"
    r"g|j['’]?habite|jhabite|la|le|l['’]|les|"
    r"c|c['’]?est|cest|mdr|mdrr|lol|ptdr|stp|svp|frr|frère|frere|bro|et toi|ça|sa|qui|je|jsuis|chui|i|from|and|with|"
    r"tout|tt|sur|dans|mon|ma|enchanté|enchantée|enchante|merci|bonjour|bonsoir|salut|ici|sans|avc|non|oups|w|svp|"
    r"coupez|réponds|nom|prénom|prenom|pour|aka|alias|dit|ou|o|in|y|mwen|mé|tu|"
    r"из|з|من)\s+.*"
    r"|\s+\d.*|\s*[(\[].*",
    re.IGNORECASE | re.DOTALL,
)
TAILS = re.compile(
    r"\s+(?:et (?:toi|vous)|oui|ouais|voilà|voila|enchanté?e?|ptdr|mdr+|lol|stp|svp|frr|frère|frere|bro|wesh|"
    r"merci|xd|gros|moi|ici|bonjour|bonsoir|salut)\W*$",
    re.IGNORECASE,
)
_EVERYDAY = """
oui non nan nn ouais ok okay merci bonjour bonsoir salut slt bjr hello hey coucou cc quoi koi pourquoi pk pq comment
qui que
rien personne jsp je j tu t il elle on nous vous ils elles moi toi lui eux pas plus bof stop aide help passer wesh
frere frr
mdr lol ptdr jamais yes no nope peut etre accord anonyme secret prive privee perso aucun aucune devine devinez cherche
veux veut sais sait dis dit dire donne donner demande demandes fais fait faire suis es est sont ai as ont etait ete
va vais
vas veu peux peu habite vis viens vient appelle appelles appeler cherches besoin envie flemme tranquille
ton ta tes mon ma mes son sa ses notre votre leur le la les un une des du de d au aux en dans sur sous avec sans
pour par
et ou mais donc or ni car si ca cela c ce cet cette ces y l m s n qu a
nom prenom prenoms blaze pseudo surnom gueule tg mere pere frerot soeur maman papa parents daron daronne
jeune garcon fille homme femme mec meuf ado gars personne gens monde boss bogoss bg king queen chef roi clown
bien mal bon bonne mauvais grave cool super genial nul nulle jolie beau belle gros grosse petit petite grand grande
ans an age age ville rue france paris lille marseille lyon toulouse bordeaux nantes strasbourg rennes roubaix
tourcoing
dunkerque calais lens denain valenciennes maubeuge douai arras amiens rouen nice montpellier grenoble dijon reims
travail job taf boulot stage formation ecole lycee college bac cfa apprentissage alternance permis voiture bus argent
telephone numero num mail insta snap tiktok facebook robot bot conseiller conseillere madame monsieur mr mme mission
locale
aujourd hui demain hier ici maintenant toujours encore deja tard tot peur question reponse affaires regarde
tout toute tous jai jaime jetais javais usage monde haha hahaha hihi hehe hum hmm mmh ah oh eh euh bah ben alors
cava cavapas cva
francais anglais arabe inconnu inconnue personne quelqu quelquun nimporte test testeur coquin null none undefined
admin
what who why when where how name you me my your nothing nobody secret porque quien como nada que quem nao sim si
لا نعم شكرا لماذا من انت مرحبا ні так хто що навіщо
dix onze douze treize quatorze quinze seize vingt piges marque note inscrit kebab tacos pizza frites mlle
sans avec attend attends attendez pardon passe passez basta kdo utilise note notez mets mettez chabbat longue long
princesse manouche apprenti apprentie caillou ducon ducon madmoiselle mademoiselle mlle from не ne ka mi mwen moin
infirmier infirmiere voisin voisine copain copine prof tata tonton papi mamie crush bebe chat chien lundi mardi mercredi
jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
demerde laisse tomber laissez tranquille enerve fatigue fatiguee content contente pret prete perdu perdue malade
interesse interessee motive motivee partant chaud enceinte majeur mineur timide triste libre dispo
""".split()
NO_NAMES = frozenset(_EVERYDAY)
HEROES = frozenset(
    """
spiderman spider batman superman ironman hulk thor thanos joker deadpool wolverine mickey minnie donald pikachu mario
luigi sonic zelda naruto sasuke goku vegeta luffy zoro itachi gandalf frodon voldemort dumbledore shrek bob asterix
obelix
tintin zorro dracula frankenstein terminator rambo rocky neymar mbappe ronaldo messi zidane benzema macron sarkozy
hollande
obama trump poutine putin napoleon cesar jesus allah dieu satan pape bond toto tartempion schtroumpf barbie elsa
simba nemo potter sparrow luke jager nakamura ninho jul booba pitt dicaprio kirikou bilbo legolas vegeta dora olaf
hercule goldorak albator popeye tarzan mulan gollum leatherface chucky kratos lebron kardashian beyonce rihanna drake
simba nemo titi grominet chewbacca yoda vador skywalker winnie dora babar casimir god cendrillon
""".split()
)
