"""Yes, no, or neither, by tables alone. Only a plain, unmixed yes is a yes: it may be a consent.

What is said is taken apart into phrases, the longest first ("pas d'accord" before "d'accord"):

- one that doubts, asks, puts off, or passes it on to somebody else: unclear, whatever else is said;
- a yes and a no together: unclear, but for one that ends in a plain refusal;
- a yes that a message comes to, whatever was before ("j'ai dit non l'an dernier mais là c'est oui"): yes, unless it is
  somebody else's, or what leads to it doubts;
- a yes with a practical condition (when, how, by whom): yes; with another one, or beside a fact: unclear (see
  `yes_no_undoing`, `yes_no_clauses.conditions`);
- a yes beside words of no known kind: unclear. It may tell something else ("oui j'ai mangé").

Soft answers ("si tu veux", "pourquoi pas", "bof") are unclear: they are no agreement one could show afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias

from dialogs.understanding.closed_words_whole import WHOLE
from dialogs.understanding.phrases import Hit, Said, uncovered
from dialogs.understanding.reading import LONGEST, Reading, because
from dialogs.understanding.signs import signs
from dialogs.understanding.yes_no_clauses import MAY_END, TRAILING, concluded, concludes, conditions, in_a_clause
from dialogs.understanding.yes_no_hearing import frozen, heard
from dialogs.understanding.yes_no_held_back import only_read
from dialogs.understanding.yes_no_left import leaves_nothing
from dialogs.understanding.yes_no_undoing import asks_when

Answer: TypeAlias = Literal["yes", "no"]
# A yes that a long story follows is no longer a plain one.
LONGEST_YES = 24  # words
# How sure an unclear answer is that an answer was meant: a yes or a no was in it.
MIXED = 0.3
QUESTION = frozenset("?؟？")
_NO_ANSWER = QUESTION | {"%"}
_ALL_OF_IT = re.compile(r"\W*(?:[aà]\s+)?[1-9]\d{2,4}\s*%\W*", re.IGNORECASE)  # "1000%"; "10%" is but a part
_A_PART = re.compile(r"(?<!\d)\d{1,2}\s*%")  # "oui à 10%"
_OPEN = frozenset("et ou que si de car ni".split())
# What one does when it is not convenient: "oui mais pas le mercredi j'ai foot".
DOINGS = frozenset(
    (
        "foot basket boxe danse judo sport muscu musique entrainement entraine match code conduite cours ecole lycee "
        "cfa dors dor dormir dort sieste bosse taffe mange piscine theatre garde psy medecin kine dentiste bus train"
    ).split()
)
# "Non ?", "non sérieux ??": surprise.
ASKED = re.compile(r"\W*n+[ao]+n+\W*?(?:\s(?:mais\s+)?s[eé]rieu\w*\s*)?\?", re.IGNORECASE)
_UNDERSTOOD = frozenset(("clair", "compris", "pige", "capte"))  # "personne m'appelle, c clair ?"
_COMES_ROUND = frozenset(("dit", "je", "veux"))  # "j'avais dit non mais en fait je veux"
_YES = frozenset(("oui", "ouais"))  # in a doubt ("enfin oui"), it takes a no back


def _is_more(message: Said, text: str, shown: set[str]) -> bool:
    """Whether it is not the bare answer it looks like: "je veux ?", "1%", "-1", a rolling eye beside it."""
    if text.lstrip().startswith("-") or not _NO_ANSWER.isdisjoint(text) or not shown <= {"yes"}:
        return True
    return _held_down(message, text)


def _held_down(message: Said, text: str) -> bool:
    """Whether one letter was typed again and again: "k" agrees, "kkkk" laughs."""
    return len(message.words) == 1 == len(message.words[0]) < sum(map(str.isalnum, text))


def by_rules(text: str, more: Mapping[str, tuple[str, ...]] | None = None) -> Reading[Answer]:
    """What the tables alone say."""
    message, hits = heard(text, frozen(more))
    shown = signs(text[:LONGEST])
    meanings = {hit.meaning for hit in hits}
    if "neither" in meanings:
        meanings.add("unsure")
    whole = WHOLE.get(" ".join(message.words))
    if whole is not None and not _is_more(message, text, shown):
        return Reading(whole, 0.9, because(text, *message.words))
    if "%" in text and shown <= {"yes"} and QUESTION.isdisjoint(text) and _ALL_OF_IT.fullmatch(text):
        return Reading("yes", 0.9, because(text, text.strip()))
    why = because(text, *(message.text(hit) for hit in hits if hit.meaning in ("yes", "no", "unsure", "neither")))
    if not message.words:
        return _by_sign(shown if QUESTION.isdisjoint(text) else shown - {"yes"}, text)
    asks = any(mark in text[:LONGEST] for mark in QUESTION) and not _answers_itself(message, hits, text)
    agreed = "yes" in meanings or ("no" in meanings and set(message.words) >= _COMES_ROUND)
    if agreed and not asks and shown <= {"yes"} and (come_to := concluded(message, hits, text, agrees)):
        return Reading("yes", 0.85, because(text, come_to))
    if "no" in meanings and "yes" not in meanings:
        if ASKED.match(text):
            return _unclear(meanings, why)
        plain = message.words[0] == "non" or _ends_in_no(message, hits)
        last = max(hit.end for hit in hits if hit.meaning == "no")
        if any(hit.meaning == "asks" and hit.start >= last for hit in hits):
            return _unclear(meanings, why)  # "non mais c'est quoi"
        twice = [hit.meaning for hit in hits if hit.meaning in ("no", "unsure")][-2:] == ["no", "no"]
        half = not twice and any(
            _YES & set(message.words[hit.start : hit.end]) for hit in hits if hit.meaning == "unsure"
        )
        asked = text.rstrip()[-1:] in QUESTION and message.words[-1] not in _UNDERSTOOD
        if ("unsure" in meanings and (half or not plain)) or asked:
            return _unclear(meanings, why)
        return Reading("no", 0.95 if len(message) < 6 else 0.85, why)
    if "yes" not in meanings:
        if uncovered(message, hits) or (meanings & {"but", "not"} and "practical" not in meanings):
            return Reading(None, because=why)
        if shown == {"yes"} and (asks or leaves_nothing(message.words) or only_read(" ".join(message.words))):
            return Reading(None, because=why)  # "👍 ?", "👌 lu"
        return _by_sign(shown, text, why)
    if "no" in meanings:
        return _mixed(message, hits, why)
    if asks or meanings & {"unsure", "asks", "other"} or shown & {"no", "unsure", "stop"}:
        return _unclear(meanings, why)
    return _plain(message, hits, text, why)


def agrees(text: str) -> bool:
    """Whether a part of an answer is a plain yes by itself."""
    return by_rules(text).value == "yes"


def facts(text: str, found: Reading[Answer]) -> tuple[str, ...]:
    """What the tables found, for the hunch."""
    message, hits = heard(text)
    unknown = min(3, len(uncovered(message, hits)))
    said_yes = found.value is None and any(hit.meaning == "yes" for hit in hits)
    return (
        f"{found.value or 'unclear'} {found.sure}",
        *(("clause yes",) if said_yes and in_a_clause(text, agrees) else ()),
        *(("concludes",) if said_yes and hits[-1].meaning in MAY_END and concludes(text, agrees) else ()),
        *(f"has {meaning}" for meaning in sorted({hit.meaning for hit in hits})),
        f"{unknown} unknown",
        *(f"ends {hit.meaning}" for hit in hits[-1:] if hit.end == len(message)),
        *(f"begins {hit.meaning}" for hit in hits[:1] if hit.start == 0),
    )


def _unclear(meanings: set[str], why: tuple[str, ...]) -> Reading[Answer]:
    return Reading(None, MIXED if meanings & {"yes", "no"} else 0.0, why)


def _answers_itself(message: Said, hits: list[Hit], text: str) -> bool:
    """Whether its question asks nothing ("Pourquoi je dirais non ? Allez-y"), or but when what is agreed will be."""
    if hits and hits[-1].meaning == "practical" and asks_when(message, hits):
        return True
    return text.rstrip()[-1:] not in QUESTION and any(
        hit.meaning == "yes" and message.words[hit.start] in _NO_QUESTION for hit in hits
    )


_NO_QUESTION = frozenset(("pourquoi", "refuser"))  # "refuser ?? jamais"


def _by_sign(shown: set[str], text: str, why: tuple[str, ...] = ()) -> Reading[Answer]:
    if shown == {"yes"}:
        return Reading("yes", 0.9, because(text, "👍"))
    if shown == {"no"}:
        return Reading("no", 0.9, because(text, "👎"))
    return Reading(None, because=why)


def _ends_in_no(message: Said, hits: list[Hit]) -> bool:
    """A plain refusal after a doubt: "bof non", "jsp, non"."""
    last = next(hit for hit in reversed(hits) if hit.meaning in ("no", "unsure"))
    return last.meaning == "no" and last.end == len(message)


def _mixed(message: Said, hits: list[Hit], why: tuple[str, ...]) -> Reading[Answer]:
    """A yes and a no. A refusal that is explained at the end is one: "ouais… non, je passe"."""
    last = [hit for hit in hits if hit.meaning in ("yes", "no", "unsure")][-3:]
    if len(last) == 3 and [hit.meaning for hit in last[-2:]] == ["no", "no"] and last[-1].end == len(message):
        return Reading("no", 0.7, why)
    # "non c'est bon merci": it is good as it is.
    first = next(hit for hit in hits if hit.meaning in ("yes", "no"))
    enough = {"c est bon", "ca va", "ca va aller", "c est bon merci"}
    if first.meaning == "no" and all(message.text(hit) in enough for hit in hits if hit.meaning == "yes"):
        return Reading("no", 0.8, why)
    return Reading(None, MIXED, why)


def _plain(message: Said, hits: list[Hit], text: str, why: tuple[str, ...]) -> Reading[Answer]:
    """A yes with other words around it: they must be known, and what opposes it must be practical."""
    meanings = {hit.meaning for hit in hits}
    if meanings & {"but", "not"} and "practical" not in meanings:
        return Reading(None, MIXED, why)
    if "else" in conditions(text) or _A_PART.search(text):
        return Reading(None, MIXED, why)
    # What was not read to its end may end in a no.
    first = next(hit.start for hit in hits if hit.meaning == "yes")
    if any(hit.meaning == "greeting" and hit.start > first for hit in hits) and not meanings & {"about", "practical"}:
        return Reading(None, MIXED, why)
    if text.rstrip().endswith(TRAILING) or message.words[-1] in _OPEN:
        return Reading(None, MIXED, why)
    if _unknown(message, hits) or len(message) > LONGEST_YES or len(text.strip()) > LONGEST:
        return Reading(None, MIXED, why)
    return Reading("yes", 0.85 if meanings & {"about", "practical"} else 0.98, why)


def _unknown(message: Said, hits: list[Hit]) -> bool:
    """Whether words stand there that no table explains; what one does at that hour explains a condition."""
    left = uncovered(message, [hit for hit in hits if hit.meaning != "told"])
    on_terms = {"practical"} < {hit.meaning for hit in hits} & {"practical", "but", "not"}
    return bool(set(left) - DOINGS) if on_terms else bool(left)
