"""An answer taken apart: a clause that is a plain yes by itself, and a yes that a message comes to.

Both ask the reader of a whole answer what a part of it says; it is given to them (`Agrees`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from dialogs.understanding.closed_words_whole import ONLY_HEARD
from dialogs.understanding.phrases import Hit, Said, uncovered
from dialogs.understanding.reading import LONGEST
from dialogs.understanding.yes_no_facts import PEOPLE
from dialogs.understanding.yes_no_hearing import heard

# Whether a part of an answer is a plain yes.
Agrees: TypeAlias = Callable[[str], bool]
# "ok…": what would come after it is not said.
TRAILING = ("..", "…")
# A word or two say little by themselves.
FEWEST_WORDS = 3
_SAID_YES = frozenset("oui ouais ok d yes go banco".split())
_CLAUSES = re.compile(r"[,;.!\n]+")
_MOST_CLAUSES = 6
_TURNING = frozenset(("no", "unsure", "asks", "neither", "other"))
_ORDERS = frozenset("arrete arretez stop supprimez supprime".split())


def in_a_clause(text: str, agrees: Agrees) -> bool:
    """Whether one clause is a plain yes by itself, and no other refuses, doubts or asks: "reçu, ok pour moi"."""
    clauses = [clause for clause in _CLAUSES.split(text[:LONGEST]) if clause.strip()]
    if not 1 < len(clauses) <= _MOST_CLAUSES:
        return False
    agreed = [agrees(clause) for clause in clauses]
    others = [clause for clause, so in zip(clauses, agreed, strict=True) if not so]
    return any(agreed) and not any(map(_turns, others))


# The last clause of an answer, and what leads to it.
_LAST_CLAUSE = re.compile(
    r"(.*)(?:[;.!:()\n]|(?P<beside>,)|\b(?:donc|dc|dnc|alors|mais|du coup|et)\b)(.+)", re.DOTALL | re.IGNORECASE
)
MAY_END = frozenset("yes polite about practical small".split())
# What makes the last word no consent to what was asked: an order, a condition, "laissez-moi, ok".
_UNDOING = _ORDERS | frozenset(
    "laisse laissez laisser tranquille paix efface effacez effacer oublie oubliez oublier lache lachez degage degagez "
    "arreter cesse cessez supprimer force forces forcent oblige obligent obliges denoncer".split()
)
# What was asked then is something else: "moi c'est Karim, oui".
OF_ONESELF = re.compile(
    r"\b(?:\d+ ?ans|moi,? c|m.?app?el+e|j.?habite|suis (?:à|a|de) |c.?(?:est )?(?:bien |[cçs]a )+(?:mon|ma|mes) )",
    re.IGNORECASE,
)
# A no of another time leaves a yes one.
_ANOTHER_TIME = frozenset("avant avais debut dernier derniere hier voulais disais finalement fois annee an la".split())
# A yes of somebody else, of another day, or of somebody who has not understood.
_SAYS = frozenset(
    "dit dis dise disent dire veut veulent voudrait demande force forcent oblige obligent insiste insistent inscrit "
    "inscrite".split()
)
# So does who signs, unless it is followed by one's own: "le directeur a signé et je suis d'accord".
_SIGNS = frozenset("signe signent accepte acceptent coche valide".split())
_A_NAME = 2  # words
_SOMEBODY = PEOPLE | frozenset("monde on elle il ils elles lui eux tutrice foyer assistante".split())
_NO_MORE_THAN_HEARD = frozenset("ok d".split())  # beside a comma: "vous arrêtez, d'accord"


def concludes(text: str, agrees: Agrees) -> bool:
    """Whether its last clause is a plain yes by itself that nothing before makes another's: "ça fait peur mais oui"."""
    last = _LAST_CLAUSE.match(text[:LONGEST].rstrip(" .!)\n"))
    if last is None or not agrees(last[3]) or OF_ONESELF.search(last[1]):
        return False
    if last["beside"] and not _NO_MORE_THAN_HEARD.isdisjoint(heard(last[3])[0].words[:1]):
        return False
    message, hits = heard(last[1])
    words = frozenset(message.words)
    if "si" in words or words & _UNDOING or "asks" in {hit.meaning for hit in hits}:
        return False
    if len(message) <= _A_NAME and words & _SOMEBODY:
        return False  # "mon père : oui"
    if _anothers(words, heard(last[3])[0].words):
        return False
    return bool(words & _ANOTHER_TIME) or all(hit.meaning not in ("no", "neither") for hit in hits)


def _anothers(words: frozenset[str], rest: Sequence[str]) -> bool:
    """Whether a last word is what somebody else says, or signs for."""
    return bool(words & _SOMEBODY) and bool(words & _SAYS or (words & _SIGNS and "je" not in rest))


def _turns(clause: str) -> bool:
    """Whether a clause beside a yes refuses, doubts or asks, or is a word or two of something else ("oui, Lille"), or
    a condition that is not known to be practical ("volontiers... si j'étais débile")."""
    message, hits = heard(clause)
    few = len(message) < FEWEST_WORDS and bool(uncovered(message, hits))
    meanings = {hit.meaning for hit in hits}
    if " ".join(message.words) in ONLY_HEARD:
        return False
    if message.words[:1] == ("si",) and "practical" not in meanings and message.words[1:2] != ("possible",):
        return True
    return few or bool(meanings & _TURNING) or bool(_UNDOING & set(message.words))


# What a last word follows from: "ma mère dit non mais moi c'est oui", "jy perds rien donc ok".
_SO = (
    ("donc",),
    ("alors",),
    ("du", "coup"),
    ("finalement",),
    ("mais",),
    ("c", "est"),
    ("reflexion",),
    ("en", "fait"),
    ("mais", "la"),
)
# The last words of who has come round: "hier j'avais dit non mais en fait je veux".
_I_WANT = frozenset((("je", "veux"), ("je", "veux", "bien"), ("je", "le", "veux")))
_I_HAD_SAID_NO = frozenset(("j", had, "dit", "non") for had in ("avais", "ai"))
_LONGEST_LEAD = 40  # words before it
# What comes before a yes and leaves it one: nerves. All other doubts and questions do not.
_NERVES = frozenset(("un peu", "un petit peu"))
_NOT_NOW = frozenset(
    "quand prochaine prochain demain comprends compris envie confiance ironique repondre genre".split()
)
_UNDONE = _SOMEBODY | frozenset("non bof pas que".split())  # right before it: "non mais ok", "lui c'est oui"


def concluded(message: Said, hits: list[Hit], text: str, agrees: Agrees) -> str | None:
    """The plain yes that a message comes to after something else, or None."""
    if text.rstrip().endswith(TRAILING) or len(text.strip()) > LONGEST or len(message) > _LONGEST_LEAD:
        return None
    for start in range(len(message) - 1, 0, -1):
        lead = next((so for so in _SO if message.words[start - len(so) : start] == so and start >= len(so)), None)
        if lead is None or (message.words[start] not in _SAID_YES and message.words[start:] not in _I_WANT):
            continue
        rest = " ".join(message.words[start:])
        if _leads_on(message, hits, start - len(lead)) and agrees(rest):
            return rest
    return None


def _leads_on(message: Said, hits: list[Hit], end: int) -> bool:
    """Whether nothing before a last word makes it another's, a doubt, or no answer."""
    words = frozenset(message.words[:end])
    if not words or words & _NOT_NOW:
        return False
    if message.words[end - 1] in _UNDONE and message.words[end - 4 : end] not in _I_HAD_SAID_NO:
        return False
    if _anothers(words, message.words[end:]):
        return False
    if "si" in words and words & (PEOPLE | {"tu", "vous"}):
        return False
    before = [hit for hit in hits if hit.end <= end]
    doubts = [hit for hit in before if hit.meaning in ("unsure", "asks", "other", "neither")]
    if any(message.text(hit) not in _NERVES for hit in doubts):
        return False
    return bool(words & _ANOTHER_TIME) or all(hit.meaning != "no" for hit in before)


# What a condition may be about, when no table knows it: "si c'est pas loin" is about the talk, "si on gagne" is not.
_IFS = (("a", "condition"), ("tant", "que"), ("du", "moment"), ("sous", "reserve"), ("si",))
_IF_WORDS = frozenset(so[-1] for so in _IFS)
_AS_LONG = frozenset(("tant", "du"))
_LONGEST_IF = 4  # words of one that says nothing yet: "tant que ça", "du moment que c'est"
_OF_THE_TALK = frozenset(("c", "ca", "sa", "que", "qu"))
_I_CAN = (("je", "peux"), ("on", "peut"))
_NO_IF = frozenset(("meme", "mais", "si", "dale", "que", "comme"))  # before it: "même si", "mais si"


def conditions(text: str) -> frozenset[str]:
    """What a yes waits for that no table knows for practical: "of the talk", or "else"."""
    message, hits = heard(text)
    words = message.words
    if _IF_WORDS.isdisjoint(words) or "sí" in text.lower():
        return frozenset()
    known = {at for hit in hits if hit.meaning != "but" and not _says_nothing(message, hit) for at in range(*hit[1:])}
    found = set()
    for at in range(len(words)):
        so = next((so for so in _IFS if words[at : at + len(so)] == so), None)
        if so is None or at in known or (so == ("si",) and _no_if(words[:at], hits)):
            continue
        if after := words[at + len(so) : at + len(so) + 2]:
            found.add("of the talk" if after[0] in _OF_THE_TALK or after in _I_CAN else "else")
    return frozenset(found)


def _says_nothing(message: Said, hit: Hit) -> bool:
    """Whether a phrase is but the beginning of a condition: "tant que ça", "du moment que c'est", "seulement si"."""
    if hit.meaning == "practical" and message.words[hit.end - 1] == "si":
        return True
    return message.words[hit.start] in _AS_LONG and hit.end - hit.start <= _LONGEST_IF


def _no_if(before: Sequence[str], hits: Sequence[Hit]) -> bool:
    """Whether a "si" is no condition: "même si", "si, jsuis d'accord"."""
    if not before:
        return any(hit.meaning == "yes" and hit.start == 1 for hit in hits)
    return before[-1] in _NO_IF
