"""Yes, no, or neither, by tables alone. Only a plain, unmixed yes is a yes: it may be a consent.

What is said is taken apart into phrases, the longest first ("pas d'accord" before "d'accord"):

- one that doubts, asks, puts off, or passes it on to somebody else: unclear, whatever else is said;
- a yes and a no together: unclear, but for one that ends in a plain refusal;
- a yes that a message comes to, whatever was before ("j'ai dit non l'an dernier mais là c'est oui"): yes, unless it is
  somebody else's, or what leads to it doubts;
- a yes with a practical condition (when, how, by whom): yes;
- a yes beside words of no known kind: unclear. It may tell something else ("oui j'ai mangé").

Soft answers ("si tu veux", "pourquoi pas", "bof") are unclear: they are no agreement one could show afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from dialogs.understanding import (
    closed_words,
    closed_words_beside,
    closed_words_deeds,
    closed_words_leave,
    closed_words_more,
    closed_words_reasons,
)
from dialogs.understanding.phrases import Hit, Phrases, Said, chosen, said, uncovered
from dialogs.understanding.reading import LONGEST, Reading, because
from dialogs.understanding.signs import signs

Answer: TypeAlias = Literal["yes", "no"]
_WORDS = (
    closed_words,
    closed_words_more,
    closed_words_deeds,
    closed_words_leave,
    closed_words_reasons,
    closed_words_beside,
)
_GROUPS = {name: ways for each in _WORDS for name, ways in getattr(each, "GROUPS", {}).items()}
# Nothing is dropped here: "d'accord", "la la" and "du tout" are answers.
_KEPT: frozenset[str] = frozenset()
# An answer only as the whole of a message: "si" is a condition anywhere else, a number counts something.
_WHOLE: Mapping[str, Answer] = {
    "si": "yes",
    "si si": "yes",
    "1": "yes",
    "k": "yes",
    "au k": "yes",  # "o.k", written out
    "roule": "yes",
    "je veux": "yes",
    "j veux": "yes",
    "faites": "yes",
    "y": "yes",
    "o": "yes",
    "2": "no",
    "n": "no",
}
# A yes that a long story follows is no longer a plain one.
LONGEST_YES = 24  # words
# How sure an unclear answer is that an answer was meant: a yes or a no was in it.
MIXED = 0.3
# A word or two say little by themselves.
FEWEST_WORDS = 3
# Who may be the one that says yes.
PEOPLE = frozenset(
    "soeur mere pere parents frere copine copain mari femme tonton tata tuteur educ educateur educatrice prof juge "
    "papa maman daron daronne mamie papi oncle tante referent referente".split()
)
QUESTION = frozenset("?؟？")
_PARTICIPLES = frozenset(
    "entendu accepte acceptee adopte adoptee valide validee vendu vendue vendus note confirme accorde approuve signe "
    "oblige".split()
)
_AUXILIARIES = frozenset("ai as a ma mont ont avons avez avait avais est etait ete sont suis etais".split())
# "ok…": what would come after it is not said.
TRAILING = ("..", "…")
_OPEN = frozenset("et ou que si de car ni".split())
# What one does when it is not convenient: "oui mais pas le mercredi j'ai foot".
DOINGS = frozenset(
    (
        "foot basket boxe danse judo sport muscu musique entrainement entraine match code conduite cours ecole lycee "
        "cfa dors dormir dort sieste bosse taffe mange piscine theatre garde psy medecin kine dentiste bus train"
    ).split()
)
_SAID_YES = frozenset("oui ouais ok d yes go banco".split())
_YES = frozenset(("oui", "ouais"))  # in a doubt ("enfin oui"), it takes a no back


def by_rules(text: str, more: Mapping[str, tuple[str, ...]] | None = None) -> Reading[Answer]:
    """What the tables alone say."""
    message, hits = heard(text, _frozen(more))
    shown = signs(text[:LONGEST])
    meanings = {hit.meaning for hit in hits}
    if "neither" in meanings:
        meanings.add("unsure")
    if not text.lstrip().startswith("-") and (whole := _WHOLE.get(" ".join(message.words))) is not None:
        return Reading(whole, 0.9, because(text, *message.words))
    why = because(text, *(message.text(hit) for hit in hits if hit.meaning in ("yes", "no", "unsure", "neither")))
    if not message.words:
        return _by_sign(shown, text)
    asks = any(mark in text[:LONGEST] for mark in QUESTION) and not _answers_itself(message, hits, text)
    if "yes" in meanings and not asks and shown <= {"yes"} and (concluded := _concluded(message, hits, text)):
        return Reading("yes", 0.85, because(text, concluded))
    if "no" in meanings and "yes" not in meanings:
        plain = message.words[0] == "non" or _ends_in_no(message, hits)
        last = max(hit.end for hit in hits if hit.meaning == "no")
        if any(hit.meaning == "asks" and hit.start >= last for hit in hits):
            return _unclear(meanings, why)  # "non mais c'est quoi"
        twice = [hit.meaning for hit in hits if hit.meaning in ("no", "unsure")][-2:] == ["no", "no"]
        half = not twice and any(
            _YES & set(message.words[hit.start : hit.end]) for hit in hits if hit.meaning == "unsure"
        )
        if ("unsure" in meanings and (half or not plain)) or text.rstrip()[-1:] in QUESTION:
            return _unclear(meanings, why)
        return Reading("no", 0.95 if len(message) < 6 else 0.85, why)
    if "yes" not in meanings:
        return _by_sign(shown, text, why) if not uncovered(message, hits) else Reading(None, because=why)
    if "no" in meanings:
        return _mixed(message, hits, why)
    if asks or meanings & {"unsure", "asks", "other"} or shown & {"no", "unsure", "stop"}:
        return _unclear(meanings, why)
    return _plain(message, hits, text, why)


@lru_cache(maxsize=16)
def heard(text: str, more: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[Said, list[Hit]]:
    message = said(text, _KEPT)
    return message, [_told(message, hit) for hit in chosen(_phrases(more).find(message))]


def facts(text: str, found: Reading[Answer]) -> tuple[str, ...]:
    """What the tables found, for the hunch."""
    message, hits = heard(text, ())
    unknown = min(3, len(uncovered(message, hits)))
    said_yes = found.value is None and any(hit.meaning == "yes" for hit in hits)
    return (
        f"{found.value or 'unclear'} {found.sure}",
        *(("clause yes",) if said_yes and _in_a_clause(text) else ()),
        *(("concludes",) if said_yes and hits[-1].meaning in _MAY_END and _concludes(text) else ()),
        *(f"has {meaning}" for meaning in sorted({hit.meaning for hit in hits})),
        f"{unknown} unknown",
        *(f"ends {hit.meaning}" for hit in hits[-1:] if hit.end == len(message)),
        *(f"begins {hit.meaning}" for hit in hits[:1] if hit.start == 0),
    )


_CLAUSES = re.compile(r"[,;.!\n]+")
_MOST_CLAUSES = 6
_TURNING = frozenset(("no", "unsure", "asks", "neither", "other"))
_ORDERS = frozenset("arrete arretez stop supprimez supprime".split())


def _in_a_clause(text: str) -> bool:
    """Whether one clause is a plain yes by itself, and no other refuses, doubts or asks: "reçu, ok pour moi"."""
    clauses = [clause for clause in _CLAUSES.split(text[:LONGEST]) if clause.strip()]
    if not 1 < len(clauses) <= _MOST_CLAUSES:
        return False
    read_so = [by_rules(clause).value for clause in clauses]
    others = [clause for clause, value in zip(clauses, read_so, strict=True) if value != "yes"]
    return "yes" in read_so and not any(map(_turns, others))


# The last clause of an answer, and what leads to it.
_LAST_CLAUSE = re.compile(
    r"(.*)(?:[;.!:()\n]|(?P<beside>,)|\b(?:donc|alors|mais|du coup|et)\b)(.+)", re.DOTALL | re.IGNORECASE
)
_MAY_END = frozenset("yes polite about practical small".split())
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
_NO_MORE_THAN_HEARD = frozenset("ok d".split())  # beside a comma: "vous arrêtez, d'accord"


def _concludes(text: str) -> bool:
    """Whether its last clause is a plain yes by itself that nothing before makes another's: "ça fait peur mais oui"."""
    last = _LAST_CLAUSE.match(text[:LONGEST].rstrip(" .!)\n"))
    if last is None or by_rules(last[3]).value != "yes" or OF_ONESELF.search(last[1]):
        return False
    if last["beside"] and not _NO_MORE_THAN_HEARD.isdisjoint(heard(last[3], ())[0].words[:1]):
        return False
    message, hits = heard(last[1], ())
    words = frozenset(message.words)
    if "si" in words or words & _UNDOING or "asks" in {hit.meaning for hit in hits}:
        return False
    if words & _SOMEBODY and words & _SAYS:
        return False
    return bool(words & _ANOTHER_TIME) or all(hit.meaning not in ("no", "neither") for hit in hits)


def _turns(clause: str) -> bool:
    """Whether a clause beside a yes refuses, doubts or asks, or is a word or two of something else ("oui, Lille"), or
    a condition that is not known to be practical ("volontiers... si j'étais débile")."""
    message, hits = heard(clause, ())
    few = len(message) < FEWEST_WORDS and bool(uncovered(message, hits))
    meanings = {hit.meaning for hit in hits}
    if message.words[:1] == ("si",) and "practical" not in meanings and message.words[1:2] != ("possible",):
        return True
    return few or bool(meanings & _TURNING) or bool(_UNDOING & set(message.words))


# What looks like agreement and is none after these: "vous allez le faire", "il fait chaud", "me laisser tranquille".
_NO_YES_AFTER = {
    "allez": frozenset("vous nous n".split()),
    "aller": frozenset("vous va vais vas d".split()),
    "chaud": frozenset("fait faisait ai a as trop il".split()),
    "chaude": frozenset("fait eau trop".split()),
    "tranquille": frozenset("laissez laisse laisser laisses laissiez lachez etre rester reste restez".split()),
}
_NEAR = 2  # words before


def _told(message: Said, hit: Hit) -> Hit:
    """A word of agreement that is a verb of what somebody did ("on m'a vendu", "j'ai entendu") or will do ("vous
    allez") agrees to nothing."""
    if hit.meaning != "yes" or hit.end - hit.start != 1:
        return hit
    word = message.words[hit.start]
    if word in _PARTICIPLES:
        before = message.words[max(0, hit.start - 3) : hit.start]
        if _AUXILIARIES & set(before) and "c" not in before:
            return Hit("unsure", hit.start, hit.end)
    elif not _NO_YES_AFTER.get(word, frozenset()).isdisjoint(message.words[max(0, hit.start - _NEAR) : hit.start]):
        return Hit("unsure", hit.start, hit.end)
    return hit


def _unclear(meanings: set[str], why: tuple[str, ...]) -> Reading[Answer]:
    return Reading(None, MIXED if meanings & {"yes", "no"} else 0.0, why)


# What a last word follows from: "ma mère dit non mais moi c'est oui", "jy perds rien donc ok".
_SO = (("donc",), ("alors",), ("du", "coup"), ("finalement",), ("mais",), ("c", "est"), ("reflexion",))
_LONGEST_LEAD = 40  # words before it
# What comes before a yes and leaves it one: nerves, a no of another time. All other doubts and questions do not.
_NERVES = frozenset(("un peu", "un petit peu"))
_ANOTHER_TIME = frozenset("avant debut dernier derniere hier voulais disais finalement fois annee an la".split())
# A yes of somebody else, of another day, or of somebody who has not understood.
_SAYS = frozenset(
    "dit dis dise disent dire veut veulent voudrait demande force forcent oblige obligent insiste insistent".split()
)
_SOMEBODY = PEOPLE | frozenset("monde on elle il ils elles lui eux".split())
_NOT_NOW = frozenset(
    "quand prochaine prochain demain comprends compris envie confiance ironique repondre genre".split()
)
_UNDONE = _SOMEBODY | frozenset("non bof pas que".split())  # right before it: "non mais ok", "lui c'est oui"


def _concluded(message: Said, hits: list[Hit], text: str) -> str | None:
    """The plain yes that a message comes to after something else, or None."""
    if text.rstrip().endswith(TRAILING) or len(text.strip()) > LONGEST or len(message) > _LONGEST_LEAD:
        return None
    for start in range(len(message) - 1, 0, -1):
        lead = next((so for so in _SO if message.words[start - len(so) : start] == so and start >= len(so)), None)
        if lead is None or message.words[start] not in _SAID_YES:
            continue
        rest = " ".join(message.words[start:])
        if _leads_on(message, hits, start - len(lead)) and by_rules(rest).value == "yes":
            return rest
    return None


def _leads_on(message: Said, hits: list[Hit], end: int) -> bool:
    """Whether nothing before a last word makes it another's, a doubt, or no answer."""
    words = frozenset(message.words[:end])
    if not words or message.words[end - 1] in _UNDONE or words & _NOT_NOW:
        return False
    if words & _SOMEBODY and words & _SAYS:
        return False
    if "si" in words and words & (PEOPLE | {"tu", "vous"}):
        return False
    before = [hit for hit in hits if hit.end <= end]
    doubts = [hit for hit in before if hit.meaning in ("unsure", "asks", "other", "neither")]
    if any(message.text(hit) not in _NERVES for hit in doubts):
        return False
    return bool(words & _ANOTHER_TIME) or all(hit.meaning != "no" for hit in before)


def _answers_itself(message: Said, hits: list[Hit], text: str) -> bool:
    """Whether its question asks nothing: "Pourquoi je dirais non ? Allez-y"."""
    return text.rstrip()[-1:] not in QUESTION and any(
        hit.meaning == "yes" and message.words[hit.start] == "pourquoi" for hit in hits
    )


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
    left = uncovered(message, hits)
    on_terms = {"practical"} < {hit.meaning for hit in hits} & {"practical", "but", "not"}
    return bool(set(left) - DOINGS) if on_terms else bool(left)


def _frozen(more: Mapping[str, tuple[str, ...]] | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(sorted(more.items())) if more else ()


@cache
def _phrases(more: tuple[tuple[str, tuple[str, ...]], ...]) -> Phrases:
    meanings = closed_words.TABLES | closed_words_more.TABLES
    tables = {meaning: "\n".join(each.TABLES.get(meaning, "") for each in _WORDS) for meaning in meanings}
    for meaning, words in more:
        tables[meaning] += "\n" + "\n".join(words)
    return Phrases(tables, _GROUPS, _KEPT)
