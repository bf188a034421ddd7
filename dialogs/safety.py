"""Reading danger in a message: readable rules, for every message, before anything else.

Two levels. `danger_immediate`: about to die or hurt oneself, being hit or abused, thrown out or running away now.
`distress`: very low, self-harm, bullying, violence told. In doubt it is the lower level rather than silence. What
is found is a reason to call a human, never a diagnosis. A negation does not cancel a wish to die ("je veux pas
me tuer mais…" still calls somebody).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.helplines import Kind, Level
from dialogs.understanding.normal import fold, normalise


@dataclass(frozen=True, slots=True)
class Danger:
    """What was read, and because of which words."""

    level: Level
    kind: Kind
    because: tuple[str, ...]


# Idioms and plain facts that hold a dangerous word; taken out before anything is read. Normalised.
_FALSE_FRIENDS = (
    r"mort de (?:rire|faim|soif|fatigue|trouille|honte)", r"(?:je suis|trop|t'es|t|tu es|on est|il est|c'est) mort(?:e|s)?",
    r"(?:c'est )?la mort dans l ?ame", r"ca me tue", r"(?:me|te|nous|se) tuer? (?:au|a la) (?:travail|taf|tache|boulot)",
    r"tuer le (?:temps|game)", r"tue le game", r"(?:crever?|creve|mourir|meurs) (?:la dalle|de (?:faim|rire|chaud|soif|froid))",
    r"corde a sauter", r"rendu l ?ame", r"a mourir de rire", r"mourir de rire", r"sauter? du lit", r"coupe(?:r)? les cheveux",
    r"suicidaire hein", r"(?:film|serie|livre|roman|jeu|manga)s? .{0,40}", r"(?:prof|frere|soeur|coiffeu\w+) .{0,12}tue(?:e)? (?:au|avec)",
    r"frapp\w* (?:a|au|aux) (?:la |l' ?|les )?portes?", r"coup(?:s)? de (?:main|fil|pouce|chance|soleil|blues|tete|barre|vent)",
    r"pas de (?:probleme|violence|souci)[\w ]{0,30}", r"plus envie de (?:l'ecole|travailler|bosser|ca|la fac|l ecole|cette|ce |faire)",
    r"viole(?:t|tte|ts|ttes)\b", r"seule? (?:maitre|a la maison|dans (?:ma|la) chambre)", r"(?:grand (?:pere|mere)|papi|mamie|papy|chien|chat|oncle|tante)[\w ]{0,20}(?:mort|morte|decede\w*)",
)  # fmt: skip

_I = r"(?:j'|je |j )?"
_DIE = r"(?:mourir|crever|me tuer|me suicider|me pendre|me foutre en l'air|me flinguer|me buter|en finir|me supprimer|disparaitre pour (?:de bon|toujours)|sauter (?:du|par|d'un|sous)|me jeter (?:sous|du|par|d'un)|me defenestrer|faire une (?:connerie|betise)|y mettre (?:un terme|fin)|passer a l'acte)"
_HE = r"(?:il|elle|on|ils|elles|mon \w+|ma \w+|mes \w+|le \w+|un \w+|(?:mon|ma|le|la) \w+ de ma? \w+)"
_NOW = r"(?:ce soir|cette nuit|maintenant|la tout de suite|tout de suite|dans l'heure|aujourd'hui|demain|ce week end|bientot|la\b)"

# (level, kind, pattern) — read top to bottom, the first of the higher level wins.
_RULES: tuple[tuple[Level, Kind, str], ...] = (
    ("danger_immediate", "suicide", rf"(?:je vais|je veux|veux|vais|envie de|envie d'|decide de|j'ai failli|compte|j'ai prevu de|pense a|penser? a|idees? de|besoin de|prefere|voudrais|aimerais) ?(?:vraiment |juste |bien )?{_DIE}"),
    ("danger_immediate", "suicide", r"\bsuicid|\bsuiss?id|\bsuicd|\bsuisc?id|envie de (?:mourir|crever)|comment je vais mourir|(?:mieux|aille) mort|plus (?:de vivre|vivre|envie de vivre|etre la|la force de vivre|de raison de vivre)|jpp de vivre|peux plus de vivre"),
    ("danger_immediate", "suicide", r"je (?:me (?:tue|suicide|bute|flingue|fous en l'air|jette)|meurs) (?:si|ce|demain|la)|\badieu\b|lettre d'adieu|message d'?adieu|un de moins sur terre|parti(?:e)? pour de bon|vous me (?:reverrez|verrez) plus|serez mieux sans moi|quand je serai(?:s)? (?:plus la|mort)|reveiller plus jamais|(?:plus|pas) (?:me )?reveiller|planter .{0,25}expres|je vais mourir"),
    ("danger_immediate", "suicide", r"(?:viens de |vais |ai )?(?:pris|prendre|avale\w*|gobe\w*) (?:toute? |tous |plein de |les |des |une )?(?:la |une |les |des )?(?:boite|plaquette|cachets?|cachetons?|medocs?|medicaments?|comprimes)|overdose|sur (?:le pont|le toit|les rails|le rebord)|la corde (?:est|au cou)|au bord du (?:toit|pont|quai)"),
    ("danger_immediate", "suicide", r"je me fais du mal .{0,20}(?:la|maintenant|arrete)|je saigne|(?:ouvert|ouvre|couper?|tailler?) les (?:veines|poignets)|la lame (?:a la main|sur)"),
    ("danger_immediate", "violence", rf"{_HE} (?:me |m'|m ?)(?:a |avait |a encore |vient de |va |veut |ont |met |mets |fait |menace de )?(?:me )?(?:tape|frappe|cogne|bat(?:s|tre)?|bats?|etrangl|viol|touche|tabass|defonc\w* la gueule|tue|tuer|sequestr|enferm|brule|agress|force|menace)"),
    ("danger_immediate", "violence", r"\b(?:abuse|abusent) de moi|me (?:touche|tripote|caresse) (?:la|le|les|alors|quand)|(?:demande|oblige|force)\w* (?:de|a) (?:le|la|les) (?:toucher|sucer)|attouchement|viole[er]?\b|violee?s?\b|me force|on me force|prostituer|mariage force|(?:flingue|couteau|arme|machette|gun)[\w ]{0,25}(?:sur moi|tempe|gorge|me|menac)|va me tuer|vont me tuer|veut me tuer|sequestr|enferme(?:e)? (?:a cle|dans|chez|depuis)|je me cache .{0,30}(?:il|elle|ils)|il remonte|il est derriere la porte|peur (?:de rentrer|qu'il me|qu'ils me)"),
    ("danger_immediate", "street", rf"(?:dors|dormir|nuit|passe la nuit|couche)[\w ]{{0,25}}(?:dehors|a la rue|dans la rue|gare|sous un pont|voiture|parking|cave|hall)|a la rue\b|nulle part (?:ou )?(?:dormir|aller|ce soir)|ou dormir|sais pas ou (?:aller|dormir)|(?:vire|mis|mise|viree|foutu|jete|foutue|jetee|chasse)e? (?:a la porte|dehors|de (?:chez|la maison|l'appart|mon foyer))|ferme la porte|je passe la nuit ou|fugu\w*|mon sac est (?:fait|pret)|je me (?:barre|casse|tire) (?:de chez moi|{_NOW})|je disparais|je fugue|je suis en fugue"),
    ("danger_immediate", "suicide", r"\b(?:kill myself|end (?:it|my life)|want to die|wanna die|gonna die tonight|suicid\w*|hang myself|jump off)\b|quiero morir|matarme|quitarme la vida|suicidarme|quero morrer|me matar|хочу (?:померти|вмерти|умереть)|вбити себе|покінчити|покончить"),
    ("danger_immediate", "violence", r"\b(?:he|she|they|dad|mom|my \w+) (?:is |are |keeps? )?(?:hit(?:s|ting)?|beat(?:s|ing)?|rap(?:es|ed|ing)|touch(?:es|ing)) me|me (?:pega|golpea|viola|bate)|мене б'?є|меня бьет|бьет меня"),
    ("danger_immediate", "suicide", r"(?:اريد|أريد|عايز|عاوز|بدي|بغيت|نبغي) (?:ان |أن )?(?:اموت|أموت|نموت|موت)|انتحر|انتحار|اقتل نفسي|أقتل نفسي|سأموت"),
    ("danger_immediate", "violence", r"يضربني|ضربني|يغتصب|اغتصب|يعتدي علي|بيضربني"),
    ("distress", "suicide", r"(?:scarifi|automutil|lacere|mutile|je me (?:coupe|griffe|brule|blesse|taillade)|je me fais (?:du )?mal|peur de (?:moi|ce que je)|noir dans ma tete|idees noires|pensees noires|serv\w* a rien .{0,10}vivre|sers a rien|personne remarqu|sans moi|si j'etais (?:pas|plus) la|marre d(?:e l|')?(?:a vie|e vivre|'?etre moi)|marre de vivre)"),
    ("distress", "suicide", r"(?:s'est|est) (?:suicide|tue|pendu|jete|foutu en l'air)e?"),
    ("distress", "bullying", r"harcel|se (?:mo(?:que|quent)|fout|foutent) de moi|m'insult|m'humili|me (?:rackett|menac|crach|tabass)|rackett|mes nudes|des nudes|photos? de moi (?:nue?|a poil)|chantage|plus bas que terre|tous contre moi|tout le monde me deteste|on me traite de|ils me traitent"),
    ("distress", "violence", r"(?:donnai\w*|mettai\w*) des coups|(?:frappai\w*|tapai\w*|battai\w*|violai\w*)|m'a (?:frappe|tape|battu|gifle|cogne|viole|touche)|violences? (?:chez|a la maison|conjugales?)|des coups de|horribles? pendant|traversee|la guerre|peur (?:de mon|chez moi|a la maison|de ma)|crie dessus tous les|me rabaisse|m'a renie|renie(?:e)?\b"),
    ("distress", "malaise", r"(?:j'en|en|je n'en) peux plus|j'en ai plus la force|plus la force|a bout\b|au bout du rouleau|deprim|depress|angoiss|crises? de (?:panique|larmes|nerf)|(?:je |j)(?:pleure|chiale|craque)|envie de (?:rien|pleurer|disparaitre)|plus (?:gout|envie) (?:a|de) rien|plus envie de rien|mal dans ma (?:peau|tete)|tellement mal|trop mal|ca va (?:pas du tout|tres mal|vraiment pas)|vais (?:pas bien|pas du tout|tres mal)|je (?:suis|me sens) (?:trop |tres |vraiment |tellement |completement )?(?:mal|seule?|vide|nulle?|inutile|perdue?|eteinte?|brisee?|detruite?|un poids|une merde|un dechet)|me sens (?:mal|seul|vide|nul|inutile|sale|abandonne)|coeur en miettes|tout en (?:gris|noir)|me degoute|regarder le plafond|dors plus|mange plus|perdu \d+ kilos|plus d'espoir|aucun espoir|tout s'ecroule|au fond du trou|la vie .{0,12}(?:de merde|pourrie|sert a rien)|je deteste ma vie|marre de (?:la vie|tout)|ras le bol de (?:la vie|tout)|etouffe"),
    ("distress", "malaise", r"\b(?:so depressed|hate my life|hopeless|i feel (?:empty|alone|worthless)|can't (?:do this|take it))\b|me siento (?:solo|sola|vacio|mal)|estoy deprimid|me sinto (?:so|sozinh|mal)|мені дуже погано|я більше не можу|мне очень плохо|اشعر بالوحدة|أشعر بالوحدة|مكتئب|تعبت من (?:الحياة|كل)"),
)  # fmt: skip

_CALM = tuple(re.compile(pattern) for pattern in _FALSE_FRIENDS)
_READ = tuple((level, kind, re.compile(pattern)) for level, kind, pattern in _RULES)


def read(text: str) -> Danger | None:
    """The danger in a message, or None. Deterministic; a message is read up to its first 2,000 characters."""
    # Both forms: a spelling written out may hide what was typed, and the other way round.
    forms = []
    for form in dict.fromkeys((normalise(text), fold(text))):
        calmed = form
        for idiom in _CALM:
            calmed = idiom.sub(" ", calmed)
        forms.append(calmed)
    for level, kind, rule in _READ:
        for form in forms:
            if found := rule.search(form):
                return Danger(level, kind, (found.group().strip(),))
    return None
