"""Words of danger written as they are heard ("mourire", "il me frap", "deor"): read by their sound.

Only the words below are looked for, and only in the place of words that are not French as they stand. A word run into
the one before ("menferme", "dadieu") is taken apart when what follows the elision is one of them.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.understanding.met import Met

# What the tables need to recognise, in ordinary spelling without accents. The first of those that sound alike wins.
_WORDS = """
mourir mort morte crever tuer suicide suicider suicidaire pendre vivre vie veines poignet sauter pont envie exister
disparaitre finir naitre cachets medicaments medocs comprimes corde sang saigne fenetre adieu frappe tape cogne gifle
tabasse etrangle agresse maltraite enferme sequestre menace couteau ceinture fusil pere mere papa maman parents beau
daron daronne frere soeur oncle tante cousin copain copine voisin patron educateur viole touche caresse abuse
attouchements coucher force oblige prostitue marier mariage epouser passeport cave dehors dormir dors rue maison nulle
part fugue fuguer enfui valise gare nuit soir triste pleure pleurer seul seule vide deprime depression angoisse peur
honte dechet fatigue noir moral coeur gouffre coupe scarifie mutile blesse harcele harcelement moque insulte humilie
rejete rabaisse crie deteste vomir manger cauchemars guerre torture personne toujours jamais plus rien temps soiree
matin violence violent espoir mieux tres malade danger secours police aidez beaucoup bras corps
"""
# French words that sound like one of those and mean something else, and the small words that nothing replaces.
_ORDINARY = """
mer mur murs mure mures sans cent sent sens sur sure vis vit vite vies ville ri rit ris nue nu peu peux peut pur pus
puis pu par pars part pair paire port porc pore fort fois foi tant tante ton thon tes tais sont son sonne saute sot
seau sceau sain sein saint cours court cour cor corps cord accord nuits nuis soi sois soie sous sou saoul soul soule
dore dors d'or dort vent vends vend vendu vin vingt bras bar bat bats bas base pain pin main mains mes mais met mets
mis mit mi me ma mon sa se ces ses si ci la le les leur un une des du de deux dit dis dix pere per cousin coussin
couper coup coups cout couple rien rue roue rut rude vol vole voile voix voie voit vois tout toute tous toux rire rend
rends gar gare gares garde gars parti partie partir temps tend tends tape tapis tas tu t tue tues tueur taire terre
vert vers verre ver force forces morts mords mord mordre fils fille file film seule seules mot mots maux mode moque
marque marin marier mari maris marie mariee copie copine patronne poing poings point crie cris cri cru cache caches
cachee cachees crevette crevettes tente tentes creve creves crevee crevees tuee tuees cherche cherches rendez retard
temp tempe vivres viens vient fatigues fatiguee blesse triste tri tris trie ai as a ait est es et eu eux on ont ou oui
ni non nous vous il ils elle elles je j y en au aux pleut plu pleure pleurs peure peint peine pense penser pension
panser mange manges manche matin matins marre mare rentre rente venir vide vider violette violet dormi dorme sort sors
sorti rient cas mai bahut boss bot con jaloux judo jumeaux jul jade joker judiciaire perd perds parait pare quai quelle
savoir don
"""

_PAST = re.compile(r"(?:ait|ais|aient)$")
# Short words that only their neighbour tells apart.
_J_AND_VOWEL = re.compile(r"j(?=[aehiou])(?!e$|avel$|eu|et[est]|oi|ol|ou|ug|ui|up|us|ur|am[ab]|an|ar|au[nl]|ea|eud)")
_IN_PLACE = [
    (re.compile(pattern), meant)
    for pattern, meant in [
        (r"\b(mon|son|beau) (?:per|paire?)\b", r"\1 pere"), (r"\b(ma|sa|belle) (?:mer|maire)\b", r"\1 mere"),
        (r"\bje (?:ve|vai|vay)\b", "je vais"), (r"\bje (?:veus|voeu)\b", "je veux"),
        (r"\b(ai|a|ont|viens de) pri\b", r"\1 pris"), (
            r"\b(pere|mere|frere|soeur|mec|copain|copine|oncle|tante|foyer|parents|famille|ex|il|elle|on|cousine?|daronne?"
            r"|mari|voisin|ami|pote|gars|type|homme|qui|tuteur) ma (?!mere|copine|tante|cousine|famille"
            r"|petite|grande|belle|vie|tete"
            r"|mamie|daronne|chambre|place|faute|fille|meuf|valise)(?=\w+(?:e|ee|er|i|is|it|u|ue)\b)",
            r"\1 m a ",
        ), (r"\bnul ?par[ts]?\b", "nulle part"),
        # "von me tué", "lé parents", "6 jour kchui parti person sé ou jsui".
        (r"\b(?:von|vond) (?=(?:me|m|nous|la|le|les|tou[st]|tue|tuer)\b)", "vont "),
        (r"\bme (?=(?:oncles|parents|freres|cousins|potes|oncle) (?:vont|ont|sont|me|veul|von)\b)", "mes "),
        (r"\bperson(?:ne)? (?:se|ce) (?=ou\b)", "personne sait "), (r"\bj us(?:ka|qua|k a|ke|kau)\b", "jusqu a"),
        (r"\bj (?:arete|arette|arett)\b", "j arrete"), (r"\bj ai ate\b", "j ai hate"),
        (r"\btou(?:t)? (?:le|lez) (?=(?:jours?|matins?|soirs?|nuits?|apre)\b)", "tous les "),
        (r"\bquand (?:gt|g t|jt|j t|gete|getais|j ete|jete)\b", "quand j etais"),
        (r"\bje (sor|ser|tien|vomi|meur|dor|par|fini|sen|souri|perd|vi)\b", r"je \1s"),
        (r"\bje sere\b", "je serai"), (r"\bj en or(?:ai|ais|e)\b", "j en aurai"),
        (r"\b(pour|de|d|vais|va|vont|veut|veux|veulent|faut|sans) ((?:me |m |te |se |plus )?)"
         r"(mange|tue|creve|frappe|tape|coupe|vire|jete|saute|pleure|flingue|respire|existe|touche)"
         r"(?= (?:de|du|des|a|en|la|le|les|pour|par|parce|depuis|chez|plus|ce|cette|demain|si|quand)\b|$)",
         r"\1 \2\3r"),
        (r"\b(pas|rien|plus) (a|de quoi) mange\b", r"\1 \2 manger"),
        (r"\bpas passe (?=noel|l ete|l hiver|la nuit|la semaine)", "pas passer "),
        (r"\b(me|nous|lui) j et(?=ait\b|aient\b)", r"\1 jet"), (r"\bs ecou(?=er|e\b|ait|ent)", "secou"),
        (r"\bpu(?= de | d | rien\b| personne\b|$)", "plus"), (r"\b[sc]a ser[st]? a\b", "ca sert a"),
        (r"\b(dors|mange|sors|vis|parle|ris|peux|tiens|sens) pu\b", r"\1 plus"),
        (r"\b(se) (soir|matin)", r"ce \2"), (r"\bpu (?=vivre|envie|la force|rien|du tout)", "plus "),
    ]
]  # fmt: skip
# Where none of these words stands, there is nothing to read in its place.
_NEIGHBOURS = frozenset(
    "per pair paire mer maire ve vai vay veus voeu pri ma nul nulpar nulpart nulpars se pu von vond oncle oncles"
    " person personne uska usqua uske uskau arete arette arett ate tou tout tous lez gt jt gete getais"
    " sor ser tien vomi meur dor par fini sen souri perd vi sere orai orais ore mange tue creve frappe tape"
    " coupe vire jete saute pleure flingue respire existe touche passe envi etait etaient"
    " ecouer ecoue ecouent ecouait".split()
)
_RUN_ON = re.compile(r"k(?:chui|jsui|chuis|jsuis|j([bcdfgklmnpqrstvx]\w+))")
_ELIDED = re.compile(r"(?:qu|[mtsldnjc])(?=[aeiouyh])")


def by_ear(said: str) -> str:
    """The words of danger among those of a normalised text, spelt as the tables spell them.

    >>> by_ear("je veux mourire mon paire me frap il menferme deor")
    "je veux mourir mon pere me frappe il m enferme dehors"
    """
    words = said.split()
    if not _NEIGHBOURS.isdisjoint(words):
        for pattern, meant in _IN_PLACE:
            said = pattern.sub(meant, said)
        words = said.split()
    return " ".join(map(_HEARD.__getitem__, words))


@cache
def _known() -> tuple[frozenset[str], dict[str, str]]:
    words = _WORDS.split()
    sounds: dict[str, str] = {}
    for word in words:
        sounds.setdefault(sound(word), word)
    return frozenset([*words, *_ORDINARY.split()]), sounds


def _heard(word: str) -> str:
    known, sounds = _known()
    if word in _MISHEARD:
        return _MISHEARD[word]
    if word in known or len(word) < 3 or len(word) > 16 or not word.isascii():
        return word
    if word.startswith("jj"):
        return f"je {_HEARD[word[1:]]}"
    if run_on := _RUN_ON.fullmatch(word):  # "kjdor", "kchui"
        return f"que je {_HEARD[run_on[1]] if run_on[1] else 'suis'}"
    if _J_AND_VOWEL.match(word):
        return f"j {_HEARD[word[1:]]}"
    if (heard := sounds.get(sound(word))) is not None:
        # An ending that says who or when is kept: "frappait" is not "frappe".
        return heard[:-1] + past[0] if (past := _PAST.search(word)) and heard.endswith("e") else heard
    if elision := _ELIDED.match(word):
        rest = word[elision.end() :]
        if rest in _AFTER_ELISION or (len(rest) > 3 and (rest in known or rest[:5] in _STEMS)):
            return f"{elision.group()} {rest}"
    return word


_HEARD = Met(_heard)
_MISHEARD = {
    "creuver": "crever", "creuve": "creve", "vre": "vrai", "ru": "rue",
    "poid": "poids", "fardo": "fardeau", "parent": "parents",
    "quil": "qu il", "quils": "qu ils", "quon": "qu on",
    "mont": "m ont", "nulpart": "nulle part", "nullepart": "nulle part", "frapa": "frappa", "reup": "pere",
    "reum": "mere", "renps": "parents", "remps": "parents", "reuf": "frere", "reufs": "freres", "reus": "soeur",
    "reuss": "soeur", "reumpl": "oncle", "keum": "mec", "jan": "j en", "kan": "quand",
    "person": "personne", "avan": "avant", "mavait": "m avait", "mavaient": "m avaient", "bra": "bras",
    "kedal": "que dalle", "panik": "panique", "crize": "crise", "crizes": "crises", "criz": "crises",
    "plinte": "plainte",
    "apre": "apres", "chak": "chaque", "chake": "chaque", "repa": "repas",
    "expre": "expres", "zieu": "yeux", "zyeux": "yeux", "zieux": "yeux", "com": "comme", "koi": "quoi",
    "semblan": "semblant",
    "biento": "bientot", "enterremen": "enterrement", "suicid": "suicide", "cauchemard": "cauchemar",
    "famil": "famille",
    "daccueil": "d accueil", "daceuil": "d accueil", "begaiment": "begaiement", "coz": "cause", "gueul": "gueule",
    "sou": "sous", "mapel": "m appelle", "mapele": "m appelle", "mapelle": "m appelle", "mapellent": "m appellent",
    "jetouf": "j etouffe", "etouf": "etouffe", "done": "donne",
    "menferm": "m enferme", "plato": "plateau", "depui": "depuis", "encor": "encore",
    "envi": "envie", "lorsk": "lorsque", "kil": "qu il", "kon": "qu on", "kils": "qu ils", "kelle": "qu elle",
    "tej": "jete", "gun": "arme", "guns": "arme", "lamort": "la mort", "lavie": "la vie",
}  # fmt: skip
_STEMS = frozenset(
    {
        "enfer",
        "etran",
        "agres",
        "insul",
        "humil",
        "aband",
        "ennui",
        "oblig",
        "empec",
        "attac",
        "attou",
        "embet",
        "ecout",
        "arriv",
        "accep",
        "evite",
        "envoi",
        "envoy",
        "harce",
        "inter",
        "etouf",
        "effon",
        "ecrou",
        "excis",
        "arret",
        "avorte",
    }
)
_AFTER_ELISION = frozenset(
    {
        "interesse",
        "aime",
        "aiment",
        "ecoute",
        "avoir",
        "etre",
        "il",
        "elle",
        "ils",
        "on",
        "un",
        "une",
        "autre",
        "ami",
        "amis",
        "a",
        "ai",
        "as",
        "est",
        "en",
    }
)

# A letter without which nothing is to be looked for, if any; what it is; how it is heard.
_SOUNDS = [
    (letter, re.compile(pattern), heard)
    for letter, pattern, heard in [
        ("", r"(.)\1", r"\1"), ("p", r"ph", "f"), ("h", r"(?<!c)h", ""), ("u", r"eau|au", "o"), ("e", r"oeu?|eu", "E"),
        ("q", r"qu|q", "k"), ("c", r"[sc]c(?=[eiy])", "s"), ("c", r"c(?=[eiy])", "s"), ("c", r"c(?!h)", "k"),
        ("g", r"g(?=[eiy])", "j"), ("g", r"gu(?=[eiy])", "g"),
        ("i", r"(?:ai|ei|ie)n(?=[^aeiouyn]|$)|in(?=[^aeiouyn]|$)|im(?=[pb])", "I"),
        ("", r"(?:an|en|am(?=[pb])|em(?=[pb]))(?=[^aeiouyn]|$)", "A"), ("o", r"on(?=[^aeiouyn]|$)|om(?=[pb])", "O"),
        ("", r"oi|oua|wa", "W"), ("o", r"ou", "U"), ("z", r"z", "s"), ("y", r"y", "i"),
        ("", r"(?:er|ez|ait|ais|aient|ai|es|ees?)$", "e"), ("i", r"ai|ei", "e"), ("", r"[stdx]+$", ""),
        ("e", r"(?<=\w{2})e$", ""), ("", r"(.)\1", r"\1"),
    ]
]  # fmt: skip


def sound(word: str) -> str:
    """A rough French pronunciation: what people who write by ear keep. Not linguistics."""
    for letter, pattern, heard in _SOUNDS:
        if letter in word:
            word = pattern.sub(heard, word)
    return word
