"""A yes that is held back: nothing is needed, it was only read, it is put off, it is afraid, it is for somebody else.

"C'est bon je suis en alternance", "ok bien lu", "accordez-moi deux jours", "d'accord mais je flippe", "ok super pour
vous": what agrees in them may be meant, and may not. It is asked again; no hunch makes a consent of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.understanding.phrases import Hit, Said

_I = frozenset(("je", "j"))
_NOTHING_AGAINST = frozenset(("rien contre", "j ai rien contre", "y a rien contre"))
_ASKED_BACK = re.compile(r"(?:vous|tu|on) (?:pouvez|peux|peut|pourriez|pourrais) m aider")
# Beside what agrees, each anywhere in the message.
_READ = re.compile(r"(?:\w+ ){0,2}(?:(?:bien|deja|tout|j ai|c est) )*(?:lu|vu|recu)(?: merci)?")
_TIME_GIVEN = re.compile(
    r"\b(?:accord\w*|laiss\w*|donn\w*) moi (?:encore )?(?:\d+|un|une|deux|trois|quelques|le|du|plus de) (?:\w+ ){0,2}?"
    r"(?:jours?|heures?|temps|minutes?|semaines?|mois|soiree|journee|nuit)\b"
)
_IN_YEARS = re.compile(r"\bdans (?:\d+|deux|trois|cinq|dix|vingt|cent|mille|quelques) (?:ans|annees|siecles|vies)\b")
_LOOKS_LATER = re.compile(
    r"\bje (?:re)?(?:lis|lirai|regarde|regarderai)(?! mal| pas)(?: (?:ca|tout|le|la))*(?: \w+){0,2} ?$"
)
_ELSE_IS_FINE = re.compile(
    r"\b(?:super|cool|genial|bien|mieux|content|contente|bravo|chapeau) pour (?:vous|toi|eux|elle|lui)\b"
)
_AFRAID = re.compile(r"\bmais (?:\w+ ){0,4}?(?:flipp\w+|peur|stress\w*|angoiss\w*|honte|trouille)\b")
# "Oui je vous rappelle": who will, and when?
_CALLS_BACK = re.compile(r"\bje (?:te|t|vous) (?:re)?(?:r?appelle|contacte)\b")
# "Envoyez-moi d'abord les infos": it is decided after them.
_TOLD_FIRST = re.compile(
    r"\b(?:envo\w+|expliqu\w+|montr\w+|donn\w+|dites|racont\w+|precis\w+)(?: \w+){0,2} d abord\b"
    r"|\bd abord(?: \w+){0,2} (?:envo\w+|expliqu\w+|montr\w+|donn\w+|dites|racont\w+|precis\w+)\b"
)
_EXCEPT_THAT = re.compile(r"\bsauf qu\w*\b")
_SPELT = re.compile(r"\bn o n\b")  # "j'écris N O N"
_BESIDE = (_CALLS_BACK, _EXCEPT_THAT, _SPELT, _TOLD_FIRST, _TIME_GIVEN, _IN_YEARS, _LOOKS_LATER, _ELSE_IS_FINE)
# "D'accord avec mon pote": with whom or what nobody asked about.
_WITH_ELSE = re.compile(
    r"avec (?:mon|ma|mes|ton|ta|tes|sa|ses|un|une) (?!accord|idee|proposition|projet|plan|offre|demande)"
)


def held_back(message: Said, agreed: Sequence[Hit]) -> list[Hit]:
    """Which of the phrases that agree are held back."""
    said = " ".join(message.words)
    if only_read(said) or any(pattern.search(said) for pattern in _BESIDE):
        return list(agreed)
    if (afraid := _AFRAID.search(said)) and len(said[: afraid.start()].split()) >= agreed[-1].end:
        return list(agreed)
    back = [hit for hit in agreed if _ASKED_BACK.fullmatch(message.text(hit)) or _of_something_else(message, hit)]
    enough = [hit for hit in agreed if _is_enough(message, hit, alone=len(agreed) == 1)]
    return [*back, *enough] if len(enough) == len(agreed) else back


def only_read(said: str) -> bool:
    """Whether the words say that it was read, and no more: "ok bien lu", "👌 lu"."""
    return _READ.fullmatch(said) is not None


def _is_enough(message: Said, hit: Hit, *, alone: bool) -> bool:
    """What may say that nothing is needed: "moi ça va"; or has nothing against it, and no more."""
    said, after = message.text(hit), message.words[hit.end :]
    if said == "c est bon":
        return not _I.isdisjoint(after) and after[0] != "pour"
    if said == "moi ca va":
        return "pour" not in message.words[: hit.start]
    if said.startswith("ca "):
        return after[:1] == ("deja",)  # "ça roule déjà pour moi"
    return alone and said in _NOTHING_AGAINST and hit.end - hit.start == len(message)


def _of_something_else(message: Said, hit: Hit) -> bool:
    return message.words[hit.end - 1] == "accord" and bool(_WITH_ELSE.match(" ".join(message.words[hit.end :])))
