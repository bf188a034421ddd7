"""What wishes leave of a yes: "oui sauf le matin, l'aprem et le soir" leaves nothing of it.

What is shut out stands after "sauf", "pas", "ni"; what is left open after "plutôt", "sinon", "que", or by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_SHUTS = frozenset("sauf pas ni jamais hors excepte hormis evite evitez sans".split())
_EXCEPT = frozenset("sauf hors excepte hormis".split())
_OPENS = frozenset(
    "plutot sinon prefere preferes mieux que seulement uniquement oui ok d accord peux dispo possible libre parfait "
    "nickel autrement appelez rappelez reessayez essayez tentez c contre va mais reste le reste".split()
) - frozenset(("d", "le"))
_PARTS = {
    "matin": "morning", "matinee": "morning", "mat": "morning", "midi": "noon", "aprem": "noon", "soir": "evening",
    "soiree": "evening", "nuit": "night", "jour": "day", "journee": "day", "semaine": "week", "week": "weekend",
    "lundi": "mon", "mardi": "tue", "mercredi": "wed", "jeudi": "thu", "vendredi": "fri", "samedi": "sat",
    "dimanche": "sun",
}  # fmt: skip
_WHOLES = (
    frozenset(("morning", "noon", "evening")),
    frozenset(("day", "night")),
    frozenset(("week", "weekend")),
    frozenset("mon tue wed thu fri sat sun".split()),
    frozenset(("week", "sat", "sun")),
    frozenset("mon tue wed thu fri weekend".split()),
)
_ALL = frozenset(
    ("tous les jours", "tout le temps", "toute la journee", "toute la semaine", "tous les autres", "du matin au soir")
)
_ROUND = frozenset(("24h", "24", "7", "7j", "toujours"))  # "sauf 24h/24"
_NO_HOUR = re.compile(r"(?:2[5-9]|[3-9]\d)h\d*")
_CALLS = frozenset("appel appels appeler telephone telephoner rappeler appelle contacter".split())
_WRITES = frozenset("sms message messages texto ecrire ecrit mail mails whatsapp".split())
_ELSEWISE = frozenset("visio place rendez rencontrer venir passer bureau courrier lettre snap insta".split())
_NO = frozenset("pas ni sans jamais".split())
_NEAR = 3  # words: "ni par sms", "sans m'appeler"


def leaves_nothing(words: Sequence[str]) -> bool:
    """Whether all there is has been shut out."""
    if _SHUTS.isdisjoint(words):
        return any(map(_NO_HOUR.fullmatch, words))
    return _no_time(words) or _no_way(words)


def _no_time(words: Sequence[str]) -> bool:
    parts = frozenset(_PARTS[word] for word in _shut_out(words) if word in _PARTS)
    if any(whole <= parts for whole in _WHOLES):
        return True
    said = " ".join(words)
    if {"mon", "sun"} <= parts and ("lundi au dimanche" in said or "lundi a dimanche" in said):
        return True
    if any(_NO_HOUR.fullmatch(word) for word in words) or any(before == after for before, after in _bounds(words)):
        return True
    last = max((at for at, word in enumerate(words) if word in _EXCEPT), default=len(words))
    rest = words[last + 1 :]
    return bool(_ROUND.intersection(rest[:2])) or any(" ".join(rest).startswith(every) for every in _ALL)


def _shut_out(words: Sequence[str]) -> Iterator[str]:
    shut = False
    for word in words:
        if word in _SHUTS:
            shut = True
        elif word in _OPENS:
            shut = False
        elif shut:
            yield word


def _bounds(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Shut out before one hour and after another: "sauf avant 18h et après 18h"."""
    for at in range(len(words) - 4):
        if words[at] == "avant" and words[at + 3] == "apres":
            yield words[at + 1], words[at + 4]


def _no_way(words: Sequence[str]) -> bool:
    """Neither call nor message: "ni par tel ni par sms", with no other way left."""
    ways = [at for at, word in enumerate(words) if word in _CALLS or word in _WRITES]
    before = dict(zip(ways, (-1, *ways), strict=False))
    excepted = not _EXCEPT.isdisjoint(words[: ways[0]] if ways else ())
    if not _ELSEWISE.isdisjoint(words) or any(
        not excepted and _NO.isdisjoint(words[max(before[at] + 1, at - _NEAR) : at]) for at in ways
    ):
        return False
    named = {words[at] for at in ways}
    return not _CALLS.isdisjoint(named) and not _WRITES.isdisjoint(named)
