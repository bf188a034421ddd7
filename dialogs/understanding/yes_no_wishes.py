"""A wish for something else than what is asked: "je veux juste un taf moi", "je suis chaud pour un foot".

"Je veux bien" and "je suis intéressé" agree by themselves; with a thing after them they agree to that thing. What is
asked is help, a talk, a call, somebody to talk to: wished for, it is a yes ("je veux bien un rdv"). What else one wants
is a yes only beside one ("oui je veux bien un stage"), and "juste" says that it is all one wants.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.understanding.phrases import Hit, Said

_WISHING = frozenset("veux veut veu voudrais souhaite desire v vouloir aimerais aimerai".split())
_HOW = frozenset("trop grave vraiment carrement tellement absolument juste bien aussi beaucoup seulement".split())
# "Je suis chaud pour un foot", "ça m'intéresse le foot".
_KEEN = frozenset(
    "chaud chaude partant partante parten partan motive motivee interesse interessee interresse "
    "interresee preneur preneuse ok accord tente branche botte plait dit".split()
)
_AGREEING = frozenset(("ok", "accord"))
_INDEFINITE = frozenset("un une des du 1".split())  # "ok pour le rappel" agrees to what was offered
_FOR = frozenset("pour par de d a au aux dans en".split())
_ARTICLES = frozenset("un une des du de d le la les l mon ma mes ton ta tes son sa ses ce cet cette 1".split())
_POSSESSIVES = frozenset("mon ma mes ton ta tes son sa ses".split())
_BETWEEN = frozenset("petit petite peu vrai vraie bon bonne premier premiere juste bien".split())
# What is asked, or the whole of it: "je veux bien de l'aide", "… le rencontrer", "… la suite", "… ce rdv".
_ASKED = frozenset(
    "aide aider conseiller conseillere conseil conseils rdv rendez rencard creneau appel appels coup contact soutien "
    "accompagnement suivi echange entretien truc suite proposition offre dame monsieur mission part tout vous "
    "rencontrer discuter echanger parler causer essayer reessayer tenter retenter continuer commencer avancer "
    "venir participer etre faire entendre ecouter repondre appeler rappeler recevoir prendre avoir voir le la les lui "
    "vos votre sms message visio telephone plaisir numero ca cela moment matin soir aprem midi semaine main "
    "lundi mardi mercredi jeudi vendredi samedi dimanche jour heure accord cote rappel".split()
)
# A wish of what one does: "je veux juste bosser".
_ENDINGS = ("er", "ir", "re", "oir")
_SHORTEST_VERB = 4
_NO_VERB = frozenset("entre encore notre votre autre titre hier premier dernier metier merci contre".split())
# With whom one would talk, that are not those who ask.
_FOLKS = frozenset("mere pere parents soeur frere copine copain pote daron daronne".split())
_SAID = frozenset("oui ouais yes".split())


def wants_else(message: Said, agreed: Sequence[Hit]) -> list[Hit]:
    """The words of agreement that agree to something else."""
    if _WISHING.isdisjoint(message.words) and _KEEN.isdisjoint(message.words):
        return []
    found = []
    for hit in agreed:
        words = message.words[hit.start : hit.end]
        rest = message.words[hit.end :]
        if not _of_a_wish(words) or not _of_something_else(rest, _keen(words)):
            continue
        if words[-1] in _AGREEING and _INDEFINITE.isdisjoint(rest[:2]):
            continue
        only = words[-1] in ("juste", "seulement")
        if only or not any(_SAID & set(message.words[one.start : one.end]) for one in agreed if one.end <= hit.start):
            found.append(hit)
    return found


def _of_a_wish(words: Sequence[str]) -> bool:
    """Whether it is "je veux bien", "je suis chaud", "ça m'intéresse"."""
    if words[-1] in _HOW and not _WISHING.isdisjoint(words):
        return True
    return _SAID.isdisjoint(words) and _keen(words)


def _keen(words: Sequence[str]) -> bool:
    return words[-1] in _KEEN or (words[-1] in _HOW and not _KEEN.isdisjoint(words))


def _of_something_else(rest: Sequence[str], keen: bool) -> bool:
    """Whether a thing follows, or a deed, that nobody asked about."""
    start = at = 1 if keen and rest and rest[0] in _FOR else 0
    while at < len(rest) and (rest[at] in _ARTICLES or (at > start and rest[at] in _BETWEEN)):
        at += 1
    if at >= len(rest):
        return False
    head = rest[at]
    if _FOLKS & set(rest[at : at + 4]) and head in ("parler", "voir", "appeler", "rencontrer"):
        return True
    if head in _ASKED:
        return False
    if at > start or (start and rest[0] == "en"):
        return True
    return len(head) >= _SHORTEST_VERB and head.endswith(_ENDINGS) and head not in _NO_VERB
