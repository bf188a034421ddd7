"""What stands around a first name, and the words that are none."""

from __future__ import annotations

import re

from dialogs.understanding.name_everyday import EVERYDAY

_HELLO = (
    r"(?:salut?|saluu+t|sal[oe]u|slt|slu|bonjours?|bjour|bojour|bonsoirs?|bjr|bsr|hello|hi|hey|coucou|cc|yo|wesh|wsh)"
    r"(?:,? (?:madame|monsieur|mademoiselle|mme|mlle|mr|m(?:on)?sieur|mdame|m['’]dame|toi|(?:à|a) (?:toi|vous|tous)|"
    r"tout le monde|tlm|mon (?:reuf|frère|frere|pote|gars)|la miss|chef|le bot|l['’]équipe))?|"
    r"oui|ouais|ok|d'accord|all?ors?|ben|bah|ba|"
    r"euh|heu|eh|rebonjour|re|iel|all?[oô](?: ?\?+)?|mais(?= (?:j['’ ]?ai|jai|je|moi|c) )|"
    r"(?:ton|votre|ta) (?:(?:future?|nouve(?:au|lle)) )?filleule?|(?:ton|votre|ta) nouve(?:au|lle) (?:pote|recrue)|"
    r"on est (?:deux|2)(?=[ ,:]+[^\W\d_]+ et m(?:a|on) )|"
    r"enchant[ée]e?|(?:tjr?s?|toujours|encore)(?= moi)|"
    r"(?:c['’ ]?est|cest|c) (?:encore|toujours|tjr?s?|écrit|ecrit|bien)|(?:ça|ca|sa) s['’ ]?[ée]crit|sa secri|"
    r"(?:tjr?s?|tjs|toujours|encore)|(?:madame|monsieur|mademoiselle|mme|m(?:on)?sieur)(?=\s*[,!]|\s+(?:moi|c|"
    r"je|j)\b)|"
    r"(?:la|le) (?:petite?|grande?)|s['’]?[ée]crit|en (?:vrai|fait)|officiellement|noter|bon|oula|selam|sélam|"
    r"(?:wallah?i?|wlh|tkt|t['’ ]?inqui[eè]te|exact(?:ement)?|azy|vas[- ]?y|allez|sinon|juste|(?:tout )?simplement|"
    r"tout (?:court|simple)|ha?ha(?:ha)*|ah?ah|h[ée]h[ée]|hihi|hé|dsl|d[ée]sol[ée]e?|[ée]videmment|bien s[uû]r|"
    r"bonne question|l(?:e seul|a seule)(?: et (?:l['’ ]?)?unique)?|l['’]unique|(?:ça|ca|"
    r"sa) s['’ ]?[ée]p[eè]l+e|sepel+e|"
    r"j['’ ]?[ée]p[eè]l+e|lettre par lettre|en lettres|(?:sur|dans|ds|d['’]après|pour|"
    r"pr) (?:[ml]a carte(?: d['’ ]?identit[ée]| vitale)?|[ml]es papiers?|mon acte|"
    r"l['’](?:état|etat|administration)(?: civil)?)|1|réponse [a1]|(?:je |j)te jure|(?:je |j)(?:vous |te |"
    r"le )?(?:dis|"
    r"di)|"
    r"(?:j['’ ]?ai|g|jai|jte l['’ ]?ai|jvous l['’ ]?ai|je (?:vous|te|t) ?(?:l['’ ]?)?ai) (?:d[ée]j[aà] |dja )?"
    r"(?:dit|di|mis|donné|donne|écrit|ecrit)(?: que)?|(?:c['’ ]?est|c) (?:ça|ca|sa)|"
    r"(?:dans|ds) la vie|au bled|au quartier|chez moi|(?:à|a) la (?:base|naissance|maison)|de naissance|"
    r"p(?:ou)?r (?:toi|vous|les potes|les intimes|mes potes|ma famille|tout le monde|tlm)|on va dire|disons|"
    r"(?:je |j)?(?:voulais|voulai) dire|(?:je |j)m(?:e |['’ ]?)pr[ée]sente?|"
    r"(?:je |j)(?:vais|v) (?:te|vous|t) (?:le |l['’])?(?:dire|donner)|laissez?[- ]moi me pr[ée]senter|"
    r"(?:je |j)me (?:suis|sui) tromp[ée]e?(?! d)|faute de frappe|erreur|je corrige|(?:moi|mwa) ?\?|"
    r"mon (?:p(?:e?ti)?t )?(?:pr[ée]no[mn]|blaze|blase|nom) ?\?)|"
    r"pardon|nan|non|sérieux|serieux|attends?|mdrr+|"
    r"nn|bn|hmm+|hum|mdr+|lol|ptdr|donc|du coup|voilà|voila|bien|hola|oi|ola|olá|merhaba|salam|slm|مرحبا|"
    r"السلام عليكم|привіт"
)
_IT_IS = (
    r"m(?:oi|wa|oa) (?:je sui?s?|chui|chuis|jsuis|c['’ ]?est|cest|cé|sé|[sc]es|s[ae]it?|se|s|c|ce|c moi|"
    r"j[e']? ?m['’ ]?app?el+e?s?)|"
    r"(?:c['’ ]?est|cest|cé|sé|c|ce) moi|(?:ce|ça|ca|sa) sera|(?:le mien|la mienne) (?:c['’ ]?est|cest|c|cé)|"
    r"c['’ ]?est|cest|cé|c|(?:moi )?[jg]e m['’ ]?ap+[eéè]l+e?s?|moi (?:m['’ ]?)?ap+el+e|"
    r"(?:je |j)suis? ap+el+(?:[ée]e?|er)|"
    r"je s['’ ]appelle|(?:je |j)me (?:pr[ée]nom+e|nom+e|ap+el+e?)|j['’ ]?m['’ ]?ap+l+|sé|"
    r"(?:prénom |"
    r"prenom )?d['’]usage(?: est| c['’]?est| c)?|(?:tout le monde|on) (?:me |m['’])?di[ts]|dis|dites|"
    r"di(?= m(?:oi|wa|oa) )|"
    r"s['’]?ap+el+e|[jg] (?:e ?)?m['’ ]?ap+el+e?|you can call me|"
    r"j['’]?m['’ ]?ap+el+e?s?|j['’]?m['’]?ape?l+e?s?|jmap|je m apelle|j m['’ ]?appelle|"
    r"mon (?:vrai |p(?:e?ti)?t )?(?:pr[ée]no[mn]|nom|blaze|blase|ti nom)(?: complet| usuel| (?:à|"
    r"a) moi)?(?: (?:c['’ ]?est|cest|cé|sé|c|est))?|"
    r"(?:prénom|prenom|nom|name|nombre|nome|ім['’]?я)(?= ?:| )|le prénom|le prenom|"
    r"on m['’ ]?appelle|tout le monde m['’ ]?appelle|(?:tu peux |vous pouvez )?m['’ ]?appeler|appelle[- ]moi|"
    r"(?:(?:je|j) ?me|jme) fai[st]? app?el+er|(?:tlm|tout le monde) (?:m['’ ]?a?p+el+e?|me (?:dit|nomme))|"
    r"(?:tu|vous) (?:notes?|fais|mets?|notez|parlez?s? (?:à|a|avec)|êtes (?:en ligne )?avec)|(?:il )?faut (?:noter|"
    r"mettre|marquer)|"
    r"appelez[- ]moi|ap+[eé]l+(?:e[rz]?|é)?[- ]moi|(?:moi |ji |[jg]|ch)?ma?p+[eéè]l+e?s?|jm?ap+[eé]l+e?|(?:mes parents|"
    r"ils) (?:(?:m['’ ]?)?ont|mon) choisi|"
    r"(?:tu peux?|vous pouvez|on peut) m['’ ]?ap+el+(?:e[rz]?|é)|(?:j|je )suis+|"
    r"(?:tu peux|vous pouvez) (?:me dire|dire|mettre|noter|marquer)|moi|mwa|moa|ici|je suis|je sui|chui|chuis|"
    r"jsuis?|jss|j suis|"
    r"my name is|my name['’]?s|name['’]?s|i am|i['’]?m|it['’]?s|this is|call me|"
    r"soy|me llamo|mi nombre es|sou (?:o|a)|sou|eu sou(?: [oa])?|me chamo|aqu[ií]|"
    r"chamo[- ]me|meu nome (?:é|e)|o meu nome (?:é|e)|"
    r"m(?:wen)? rele|(?:yo )?ka kriy[ée] mwen|"
    r"(?:man|an|mwin|non[- ](?:mwen|an mwen)(?: c)?|mo non) s[ée]|mwen s[ée]|mwen|moin (?:l[ée]|s[ée])|"
    r"mo (?:nom|s[ée])|mi (?:ap[eè]l|nen|chjamu|chiamo)|"
    r"ich (?:hei(?:ß|ss)e|bin)|mein name ist|innde am(?: ko)?|sama tur(?: mooy| la)?|ma+ ?ngi tudd|nazywam si[ęe]|"
    r"jina langu(?: ni)?|t[êe]n (?:em|t[ôo]i|m[ìi]nh) l[àa]|"
    r"smi?y?ti|smiti|ismi|esmi|ana|numele meu este|m[ăa] numesc|m[ăa] cheam[ăa]|eu sunt|eu (?:sou|me chamo)(?: o|"
    r" a)?|eu|ad[ıi]m|beni?m ad[ıi]m|"
    r"my (?:good |real |first )?name is|je suis (?:la|le) (?:petite?|grande?)|kombo na ngai|une quhem|quhem|"
    r"(?:vous pouvez |tu peux )?(?:not[ée]|notez?|mets?|mettez|utilise[rz]?|écrivez|ecrivez|"
    r"[ée]cri[st]?|marque[rz]?|tapez?|enregistrez?(?:[- ]moi)?)|"
    r"(?:mon )?pr[ée]nom s['’]?[ée]crit|jm['’ ]?appelle|jmappel+e?|"
    r"mene zv(?:aty|ut'?)|m[ei]ny?a zovut'?|"
    r"мене звати|мене звуть|меня зовут|моє ім['’]?я|я|اسمي هو|اسمي|إسمي|سميتي|أنا اسمي|أنا|انا"
)
# The name run into "je mappele" is no tense of it ("mappellerai", "mappellent").
_GLUED = r"(?<=(?:ele|lle))(?=[^\W\d_]{4})(?!r(?:ai[st]?|aient|i?ons|i?ez|ont)\b|ment\b)"
INTRODUCTIONS = re.compile(
    rf"(?:(?P<hello>{_HELLO})|(?P<names>{_IT_IS}))(?:\s*[:,!.=…]+\s*|\s+|{_GLUED})", re.IGNORECASE
)
# What names somebody wherever it stands in a sentence; the last one wins.
ANYWHERE = re.compile(
    r"(?:\b(?:je|j|tu peux|vous pouvez|on|me|mon nom) ?m?['’ ]?app?el+(?:e[rzs]?)?|\bapp?el+e[rz]?[- ]moi|"
    r"\bmoi,? (?:c['’ ]?est|cest|c|cé|sé)|\bpr[ée]nom(?: (?:de naissance|usuel|préféré))?(?: ?(?:c['’ ]?est|cest|"
    r"c|est|:|=))?|"
    r"\b(?:qu['’ ]?[aàá]|faut|pouvez|peux?|juste|plut[ôo]t|de|vous|tu) m['’ ]?app?el+er|"
    r"\b[ml]es [^\W\d_]+ m['’ ]?ap+el+ent(?= (?:(?-i:[A-ZÀ-Ý])|[^\W\d_]+\W*$))|"
    r"\bm(?:a|on) [^\W\d_]+ m['’ ]?ap+el+e(?= (?-i:[A-ZÀ-Ý]))|"
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
        r"\bmais (?:c['’]?est|cest|cé|c|en vrai(?: c['’]?(?:est)?)?|moi c|(?:moi )?je suis) (?=[^\W\d_]{2,}\W*$)",
        r"\bsinon,? (?:moi,? )?(?:(?:c['’ ]?est|cest|cé|c|je suis) )?(?=[^\W\d_]{2,}\W*$)",
        r"(?:,|\bmais|\bsinon) (?=[^\W\d_]{2,} (?:(?:c['’ ]?est|cest|c|cé|ça|ca|sa) )?"
        r"(?:mieux|bien|suffi[ts]?|ira|ok|cool|passe)\W*$)",
        r"^(?:(?:nan|non|nn),? )?(?:(?:moi )?(?:c['’ ]?est|cest|cé|c|(?:je |j)suis?) )?pas [^\W\d_]{2,}"
        r"(?:,| mais| moi|(?= [cj])) ?(?:(?:c['’ ]?est|cest|cé|c|(?:je |j)suis?) )?"
        r"(?=[^\W\d_]{2,}(?: (?:avec|sans) .*)?\W*$)",
        r"\b(?:maintenant|mtn|mnt|aujourd['’]?hui)[ ,:]+(?:(?:moi )?(?:c['’ ]?est|cest|cé|c|je suis) )?"
        r"(?=[^\W\d_]{2,}\W*$)",
        r"\b(?:m[èe]re|p[èe]re|parents|maman|papa|daronn?e?s?)\b.{0,60}\bdonc (?:(?:moi )?(?:c['’ ]?est|cest|c) )?"
        r"(?=[^\W\d_]{2,}\W*$)",
        r"(?:mais|juste|et) (?:notez?|mets|mettez|dis|dites|dime|prends|prenez|utilise[rz]?) ",
        r"\b(?:c['’ ]?est|cest|c) (?:pas .{1,25}?|m(?:a|on) .{1,20}?\bmoi)[, ]+(?:c['’ ]?est|cest|c)\s+",
        # "jveux qu'on dise Alix", "tlm dit Momo"
        r"\b(?:qu['’ ]?on|que (?:tu|vous|l['’]on)) (?:me |m['’])?(?:dises?|disiez) |"
        r"\b(?:tlm|tout le monde|les gens|mes potes) (?:me |m['’])?(?:dit|disent) ",
        r"\b(?:oups|pardon|enfin|en vrai|plutôt|plutot|mais (?:mtn|maintenant)|corr(?:ection)?)[ ,:]+"
        r"(?:c['’ ]?est|cest|c|moi c|je suis|moi)?\s*(?=[^\W\d_]{2,}\s*$)",
        r"\b(?:non|nan)[ ,]+(?:mwen s[ée]|moi (?:c|c['’]?est)|je suis|c['’]?est) ",
        r"\b(?:jm|je m|j m)['’ ]?app?elais .{1,25}?,? (?:je suis|moi c|c['’]?est) ",
        r"^(?!quel)[^?]{3,40}\bpr[ée]noms? ?\? ?(?:c['’ ]?est|c)?\s*",
        r", ?pr[ée]nom (?!hein)",
        r"\b(?:merci (?:bien )?de|veuillez|pri[èe]re de) (?:bien vouloir )?m['’ ]?ap+el+er ",
        # "Loanne euh Loana pardon", "Kevan... non Kylian faute de frappe"
        r"^[^\W\d_]{2,}[ ,.…]+(?:(?:mdr+|ptdr+|lol|xd)[ ,.…]+)?(?:(?:je |j)(?:rigole|d[ée]conne)|euh+|heu+|enfin|"
        r"nan|non|nn|pardon|oups|mince|zut|rectif\w*)[ ,:]+(?:(?:nan|non|nn) )?"
        r"(?=[^\W\d_]{2,}(?:[ ,]+(?:pardon|oups|dsl|d[ée]sol[ée]e?|faute\b.*|j?e? ?me? ?suis tromp\w*|"
        r"correcteur\b.*|(?:avec|sans) .*))*\W*$)",
        r"^(?:(?:nan|non|nn),? )?pas [^\W\d_]{2,} ?[!.;:]+ ?(?:(?:moi )?(?:c['’ ]?est|cest|cé|"
        r"c) )?(?=[^\W\d_]{2,}\W*$)",
        # "j'ai envoyé trop vite, bref Théophile"; "mon surnom c'est Biggie, le vrai Bryan"
        r"\b(?:bref|du coup)[ ,:]+(?:(?:moi )?(?:c['’ ]?est|cest|cé|c) )?(?=[^\W\d_]{2,}\W*$)",
        r"\b(?:le|mon) vrai (?:pr[ée]nom |nom |blaze |blase )?(?:(?:c['’ ]?est|cest|cé|c) )?(?=[^\W\d_]{2,}\W*$)",
        r"\b(?:parents|vieux|m[èe]re|p[èe]re|maman|papa|daronn?e?s?|reump?s?|ils|elle)(?: \w+)? "
        r"(?:m['’ ]?)?(?:ont|on|a) (?:choisi|voulu|trouvé|trouve) (?=[^\W\d_]{2,}(?: (?:avec|sans) .*)?\W*$)",
        r"\bmoi,? (?:je |j)di[st]? (?=(?-i:[A-ZÀ-Ý])[^\W\d_]+\W*$)",  # "mes parents disent Léa moi je dis Léo"
        r"[,:;] ?(?:dis|dites|appelez?[- ]moi|notez?|mets|prends|prenez) ",
        r"^[^\W\d_]+ ?(?:…|\.\.+) ?(?=[^\W\d_]+(?:[ ,]+(?:pardon|oups|dsl|d[ée]sol[ée]e?))?$)",
        r"\bmais (?:c['’]?est|cest|c) (?=[^\W\d_]{2,} (?:maintenant|mtn|now)\W*$)",
        r"^[^:]{2,60} ?: ?(?=[^\W\d_]+$)",
        r"\b(?:c|c['’ ]?est) (?:le|mon) nom(?: de famille)?,? (?:et )?",
        r"\bnom\b.*?\bpr[ée]nom\s*(?:c['’ ]?est|est|c|:)?\s+",
        # "je devrais pas le dire... bon, Killian"
        r"(?:[,.;!…] ?(?:bon|allez|tant pis|vas[- ]?y|azy|ok|okay|c['’ ]?est bon)[ ,:.…]+|"
        r"^(?:bon|allez|tant pis|ok) ?[,:.…]+ ?)"
        r"(?=(?-i:[A-ZÀ-Ý])[^\W\d_]+\W*$)",
        # Who writes for a child: "ici la mère d'Ethan, c'est pour lui", "c'est pour mon fils Ethan"
        r"\b(?=[mpdtosfbé])(?:m[èe]re|p[èe]re|maman|papa|daronn?e?|tante|oncle|tut(?:eur|rice)|s[oœ]e?ur|fr[èe]re|"
        r"belle[- ]m[èe]re|beau[- ]p[èe]re|mamie|[ée]duc\w*) (?:de |d['’] ?)(?=(?-i:[A-ZÀ-Ý])[^\W\d_]+\b.*"
        r"\b(?:(?:pour|pr) (?:lui|elle|son fils|sa fille)|(?:l['’ ]|le |la )?inscri\w*)\b)",
        r"\b(?:pour|pr|inscri\w*|l[ae] (?:maman|m[èe]re|papa|p[èe]re),?) "
        r"(?:mon fils|ma fille|mon (?:petit |grand )?fr[èe]re|ma (?:petite |grande )?s[oœ]e?ur|"
        r"mon neveu|ma ni[èe]ce|mon gamin|ma gamine)(?: qui)?(?: s['’ ]?appelle)?,? (?=(?-i:[A-ZÀ-Ý]))",
        # "ma mère m'a appelée Espérance"
        r"\bm(?:['’ ]?a|['’ ]?ont|on) (?:app?ell?(?:[ée]e?s?|er|ait)|pr[ée]nomm?[ée]e?s?|nomm?[ée]e?s?|"
        r"baptis[ée]e?s?|"
        r"donn[ée] (?:le |comme )?(?:pr[ée]nom|nom)(?: de| d['’])?) ",
    )
)
# After the name: another sentence, an age, a place.
BREAKS = re.compile(
    r"[,;:.!…(/|\n]+(?:\s|$)|\s+[-–—]\s+|\s+(?:est mon (?:vrai )?pr[ée]nom|bien s[uû]r|bonne (?:journée|soirée|nuit)|"
    r"et|mais|é (?:pas?|non)|de|du|des|d['’]|comme|avec|pas|a|à|à|au|en|j['’]?ai|jai|"
    r"g|j['’]?habite|jhabite|la|le|l['’]|les|"
    r"c|c['’]?est|cest|mdr+|lol|ptdr+|stp|svp|frr|frère|frere|bro|et toi|ça|ca|sa|qui|je|jsuis|chui|i|from|and|with|"
    r"tout|tt|sur|dans|mon|ma|enchanté|enchantée|enchante|merci|bonjour|bonsoir|salut|ici|sans|avc|non|oups|w|svp|"
    r"coupez|réponds|pardon|oups|faute|garçon|garcon|fille|homme|femme|ne|née?|n['’]|rigole[sz]?|nom|prénom|prenom|"
    r"pour|pr|depuis|même|meme|mm|sinon|si|quoi|hier|présente?|wallah|wlh|tkt|"
    r"j[bcdfghklmnpqrstvwxz]\w*|t[u'’]|suffi[ts]?|diminutif|comment|ac|inscrite?|aka|alias|dit|ou|o|in|y|mwen|mé|tu|"
    r"on(?= (?:se|ne|dit) )|est(?= (?:l[aà]|ici|pr[ée]sente?)\b)|"
    r"une? (?:potes?|poto|amie?|copine?|copain|coll[èe]gue|camarade|cousine?|voisine?|[ée]l[èe]ve)|"
    r"v[ao]n ?de[rn]?|из|з|من)\s+.*|\s+(?:st|ste|sainte?)[ -].*"
    r"|\s+d['’](?-i:[A-ZÀ-Ý]).*"
    r"|\s+\d.*|\s*[(\[].*",
    re.IGNORECASE | re.DOTALL,
)
# "…le correcteur mdr c Sirine": at the end of a message that tells something else.
AT_LAST = re.compile(
    r"(?:^|[\s,.!;…])(?:(?:moi|lui|elle|enfin|bref) )?(?:c['’ ]?est|cest|cé|sé|"
    r"c|(?:je |j)suis?(?= (?-i:[A-ZÀ-Ý][a-zà-ÿ])))\s+(?=[^\W\d_]{2,}(?: (?:maintenant|mtn|now))?\W*$)",
    re.IGNORECASE,
)
# What somebody or something else is called, right before it.
OF_ANOTHER = re.compile(
    r"\b(?:ma|mon|mes|ta|ton|sa|son|la|le|les|l['’]|ce|cette|un|une|des|du|au|notre|votre|vos|d['’])\s*[^\W\d_]+\s*$",
    re.IGNORECASE,
)
# "Chui rose de honte": how one is, no name.
COLOURED = re.compile(
    r"\b(?:suis|sui|chui|chuis|jsuis?|jss) \w+ (?:de|d['’]) ?(?:honte|rage|col[eè]re|peur|froid|faim|fatigue|"
    r"joie|jalousie|"
    r"soif|rire|chaud|sommeil|stress|bonheur)\b",
    re.IGNORECASE,
)
# "je déteste qu'on dise Alex", "j'aime pas quand on m'appelle Alex": the name somebody does not want.
UNWANTED = re.compile(
    r"(?:d[ée]test\w+|\b(?:pas|plus|jamais|horreur|marre)) (?:que?|quand|qd)[ '’]?"
    r"(?:on|tu|vous|l['’]on|ils|tlm|les gens) ?(?:me |m['’ ]?)?(?:di[st]\w*|ap+el+\w*) $",
    re.IGNORECASE,
)
# What somebody tells of themselves before a name at last: "de Fort-de-France, Maëva", "une fille de 17 ans, Lison".
TOLD_OF_ONESELF = re.compile(
    r"(?:(?:[Mm]oi )?(?:(?:[Jj]e |[Jj])(?:sui?s?|vien[st]?)|[Jj]['’ ]?habite) )?"
    r"(?:[Dd]['’]|(?:[Dd][eu]|[aàAÀ]|[Aa]u) )[A-ZÀ-Ý][\w'’-]*|"
    r"(?:[^\W\d_'’]+['’ ]){0,5}\d\d ?ans"
)
TAILS = re.compile(
    r"\s+(?:et (?:toi|vous)|oui|ouais|voilà|voila|enchanté?e?|ptdr+|mdr+|lol|stp|svp|frr|frère|frere|bro|wesh|"
    r"merci|maintenant|mtn|mnt|now|xd|gros|moi|ici|bonjour|bonsoir|salut|l[aà]|hein|quoi|wallah|wlh|tkt|bb|bébé|chef|présente?|hier|"
    r"suffi[ts]?|pardon|oups|dsl|d[ée]sol[ée]e?|gar[çc]on|fille|monsieur|madame|"
    r"frérot|tout court|fin|bien s[uû]r|[ée]videmment|bg|bonne (?:journée|soirée|nuit)|"
    r"est mon (?:vrai )?pr[ée]nom|ok|"
    r"ça va|ça te va)\W*$",
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
desole desolee dsl excuse excusez excuses interesse interessee motive motivee partant chaud enceinte majeur mineur
timide triste libre dispo
""".split()
NO_NAMES = EVERYDAY.union(_EVERYDAY)
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
batgirl supergirl sardoche titi grominet chewbacca yoda vador skywalker winnie babar casimir god cendrillon
nekfeu gazo pnl zizou tchoupi peppa eponge damso gims kaaris rohff lacrim werenoi tiakola sdm plk cr7 haaland griezmann
pogba vinicius tanjiro nezuko gojo killua saitama sangoku gohan picsou dingo pluto garfield scoobidoo scooby aladdin
aladin raiponce spock groot catwoman robocop squeezie inoxtag poutou melenchon lepen bardella einstein
""".split()
)
# Known by both their words; each alone may be a first name.
STARS = frozenset(
    map(
        str.strip,
        """
john doe | omar sy | thomas pesquet | captain america | hello kitty | bruce wayne | tony stark | peter parker
clark kent | michael jackson | james bond | harry potter | hermione granger | bob marley | elon musk | bill gates
teddy riner | antoine dupont | leon marchand | aya nakamura | dora exploratrice | charlie chaplin | che guevara
brad pitt | tom cruise | leonardo dicaprio | will smith | snoop dogg | travis scott | kanye west | tony parker
lamine yamal | paul pogba | jean valjean | jack sparrow | marie curie | jeanne arc | louis xiv | forrest gump
""".replace("\n", " | ").split("|"),
    )
) - {""}
