"""A word of agreement that is turned by what stands before or after it.

"Tout sauf d'accord", "loin d'être partant", "d'accord pour rien" refuse; "j'étais d'accord", "je serais ok" is of
another time, "elle accepte", "un oui de ma mère" of somebody else, "vous voulez que j'accepte" of nobody; "j'accepte
que vous partiez", "je vous autorise à rêver" and "oui je le veux, ce jeu" agree to what nobody asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.understanding.phrases import Hit, Said
from dialogs.understanding.yes_no_facts import OTHERS

_REFUSED_BEFORE = re.compile(
    r"\b(?:tout(?:e|es)? sauf|rien moins que|loin (?:de |d )?(?:l )?(?:etre|de|d)|pas (?:du tout|le moins du monde))"
    r"(?: (?:tres|trop|vraiment|tout a fait|etre|encore|si|un|avec))*$"
)
# "Rarement d'accord", "le contraire d'un oui".
_LESSENED_BEFORE = re.compile(
    r"\b(?:(?<!un )peu|faussement|difficilement|rarement|guere|anti|semi|pseudo|vaguement|moyennement|partiellement"
    r"|a peine|presque|(?:contraire|inverse|oppose) (?:de|d)(?: un)?)$"
)
_UNREAL_BEFORE = re.compile(
    r"\b(?:etais|etait|etions|etiez|etaient|fus|fut|serais|ete|avais|avait|avions|aurais|aurait"
    r"|failli|manque de|voulais)(?: (?:bien|tres|trop|vraiment|tout a fait|plutot|deja|grave|dire))*$"
)
# "Vous voulez que j'accepte", "je dis pas que je suis d'accord", "croire que oui".
_NOT_SAID_BEFORE = re.compile(
    r"\b(?:pas|faut|faudrait|veu\w+|voul\w+|voudr\w+|croi\w+|croy\w+|pens\w+|dirai\w*|dire|suppos\w+|imagin\w+|avant"
    r"|sans|esper\w+|attend\w*|exig\w+|prefer\w+|aimer\w+|oblig\w+) (?:pas )?(?:a ce )?qu?e?$"
)
_REFUSED_AFTER = re.compile(
    r"^(?:(?:a|pour|avec|sur|de|d|en|du) )+(?:rien|personne|aucun|aucune|nulle part|que dalle|zero|nada|jamais|refuser"
    r"|decliner|dire non|ne? ?(?:pas|plus|jamais|rien)|pas|plus jamais)\b"
)
_OF_OTHERS_AFTER = re.compile(
    r"^(?:(?:de|la|part|pour|par|a|d) )+(?:(?:ma|mon|mes|la|le|les|l|sa|son|ses|leur) )?(\w+)"
)
_NOTHING = frozenset("rien zero aucun aucune nada personne jamais quedalle".split())
_LEAVE = frozenset("accepte accepter autorise autorises permets consens consent tolere".split())
_OF_OTHERS = frozenset("valide validee accepte approuve signe confirme".split())
_TOLD = frozenset("dit dis demande".split())  # "ma mère a dit à la dame de m'appeler"
_HAS = frozenset("a ont ai avait avais".split())
_THAT = frozenset("que qu k".split())
_TO = frozenset("a de d".split())
_NOT = frozenset("pas plus rien jamais aucun aucune point".split())
_DAYS = frozenset("quand lundi mardi mercredi jeudi vendredi samedi dimanche demain".split())
_DETERMINERS = frozenset(
    "un une des du de d le la les l mon ma mes ton ta tes son sa ses ce cet cette votre vos".split()
)
_ANOTHERS_BEFORE = re.compile(
    r"\b(?:tu es|t es|vous etes|etes vous|es tu|(?<!moi )etre|(\w+) (?:est|sont))$"
)  # "t'es d'accord"
_SUBJECTS = frozenset("je j c ca oui on vous tu qu".split())  # with them a new sentence begins
_WISHED_THEN = frozenset(("souhaitais", "souhaitait"))
# What ends it: who may do that is given no leave to anything that was asked.
_WILL = frozenset(("veux", "voudrais", "veut"))
_MAY = _WILL | frozenset(("pouvez", "peux", "peut"))
_AWAY = frozenset("se te vous voir ailleurs".split())  # "il peut aller se brosser"
_ENDING = frozenset(
    "partir aller degager lacher oublier effacer supprimer arreter cesser stopper disparaitre dormir rever crever "
    "courir mourir taire raccrocher bloquer refuser laisser virer".split()
)
_THAT_YOU_END = frozenset(
    "partiez degagiez lachiez oubliiez oubliez effaciez supprimiez arretiez cessiez stoppiez disparaissiez laissiez "
    "viriez partes effaces supprimes arretes oublies laches".split()
)
_LOOSE = frozenset(("small", "polite"))
_FAR = 6  # words before


def turned(message: Said, hits: Sequence[Hit], agreed: Sequence[Hit]) -> tuple[list[Hit], list[Hit]]:
    """The words of agreement that come to a refusal, and those that agree to nothing that was asked."""
    words = message.words
    sure = {at for hit in agreed for at in range(hit.start, hit.end)}
    known = {at for hit in hits if hit.meaning not in _LOOSE for at in range(hit.start, hit.end)}
    if (ends := _ends_it(words)) is not None:
        return (list(agreed), []) if ends == "you" else ([], list(agreed))
    refused, neither = [], []
    for hit in agreed:
        before = "" if hit.start - 1 in sure else " ".join(words[max(0, hit.start - _FAR) : hit.start])
        after = words[hit.end : hit.end + _FAR]
        rest = "" if hit.end in sure or hit.end + 1 in sure else " ".join(after)
        open_end = bool(after) and hit.end not in sure
        no = _REFUSED_BEFORE.search(before) or _REFUSED_AFTER.match(rest) or (open_end and _denied(words, hit, known))
        if no:
            refused.append(hit)
        elif (
            (before and _unsaid(words, hit, before))
            or not _WISHED_THEN.isdisjoint(words[hit.start : hit.end])
            or (open_end and _to_something_else(words, hit, rest, known))
        ):
            neither.append(hit)
    return refused, neither


def _ends_it(words: Sequence[str]) -> str | None:
    """Who may go away: "you" ("que vous arrêtiez", "vous pouvez partir"), "I" ("je veux partir"), or None."""
    for at, word in enumerate(words):
        if word in _THAT_YOU_END and not _THAT.isdisjoint(words[max(0, at - 4) : at]):
            return "you"
        if word in _ENDING and at and words[at - 1] in _MAY:
            if word == "aller" and _AWAY.isdisjoint(words[at + 1 : at + 2]):
                continue
            return "I" if words[at - 1] in _WILL else "you"
    return None


def _denied(words: Sequence[str], hit: Hit, known: set[int]) -> bool:
    """Whether a "not" follows that stands by itself: "qu'il m'appelle pas"; not "qu'il m'appelle, pas le matin"."""
    at = hit.end
    return words[at] in _NOT and hit.end - hit.start > 2 and (at + 1 not in known or words[at + 1] in _DAYS)


def _unsaid(words: Sequence[str], hit: Hit, before: str) -> bool:
    """Whether it is of another time, of somebody else, or only wanted of one."""
    first, last = words[hit.start], before.rsplit(None, 1)[-1]
    if first not in _SUBJECTS and _UNREAL_BEFORE.search(before):
        return True
    if _LESSENED_BEFORE.search(before) or (first in _TOLD and last in _HAS):
        return True
    anothers = None if first in _SUBJECTS else _ANOTHERS_BEFORE.search(before)
    if anothers and "moi" not in words[hit.end :] and (anothers[1] is None or anothers[1] in OTHERS):
        return True
    if first in _LEAVE and last in OTHERS:
        return True
    return last in _THAT and first in ("je", "j") and bool(_NOT_SAID_BEFORE.search(before))


def _to_something_else(words: Sequence[str], hit: Hit, rest: str, known: set[int]) -> bool:
    """Whether what follows is another deed, another thing, or whose yes it is."""
    at, last = hit.end, words[hit.end - 1]
    first = words[at]
    said = words[hit.start : hit.end]
    leave = last in _LEAVE or (last == "a" and said[-2:-1] and said[-2] in _LEAVE)
    if leave and (first in _THAT or (first in _TO and at + 1 not in known) or first in _NOTHING):
        return True
    if last == "a" and leave and at not in known:
        return True
    if (leave or said[-3:] == ("je", "le", "veux")) and first in _DETERMINERS and _unknown_after(at, known, words):
        return True
    its_a_yes = last == "oui" and ("c" in said or "un" in said)
    if its_a_yes or last in _OF_OTHERS or not _LEAVE.isdisjoint(said):
        whose = _OF_OTHERS_AFTER.match(rest)
        return whose is not None and whose[1] in OTHERS
    return False


def _unknown_after(at: int, known: set[int], words: Sequence[str]) -> bool:
    while at < len(words) and words[at] in _DETERMINERS:
        at += 1
    return at < len(words) and at not in known
