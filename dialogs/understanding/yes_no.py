"""Yes, no, or neither: what the rules say (`yes_no_rules`), and what a hunch beside them may change.

Not one doubt is to be read as a yes, for it may be a consent: a hunch makes one only where nothing in a message asks or
refuses, and the surer it must be, the more in it could turn a yes into something else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from dialogs.understanding import yes_no_rules
from dialogs.understanding.hunch import weigh
from dialogs.understanding.normal import folded
from dialogs.understanding.phrases import Hit, Said
from dialogs.understanding.reading import LONGEST, Reading, because
from dialogs.understanding.signs import signs
from dialogs.understanding.yes_no_clauses import FEWEST_WORDS, OF_ONESELF, TRAILING, conditions
from dialogs.understanding.yes_no_facts import PEOPLE
from dialogs.understanding.yes_no_hearing import heard
from dialogs.understanding.yes_no_rules import ASKED, DOINGS, LONGEST_YES, MIXED, QUESTION, Answer, agrees, by_rules

# What the hunch may do, chosen on writers it had not seen so that no consent is made of anything else.
PLAIN = 0.98  # the rules are so sure: nothing takes it back
OBJECTED = 0.1  # under it, a yes of the rules is asked again
ON_TERMS = 0.7  # a yes with its conditions
HEARD = 0.8
WARY = 0.95
VERY_WARY = 0.97
_A_FEW = 5  # words: of fewer, a thing may be all that it is about
SURELY = 0.98  # a message that begins with a yes and tells something beside it that nothing in it takes back
NEVER = 1.0
ALONE = 0.65  # of a word or two a no must be likelier than this: "dehors" is neither
# An answer that ends so has not come to its end.
ENDS_OPEN = frozenset(("ends unsure", "ends greeting", "ends asks", "ends but", "ends no"))
# With one of these, what a yes tells beside it may take it back.
_TAKEN_BACK = ENDS_OPEN | frozenset(
    ("marked", "turned", "has no", "has unsure", "has asks", "has told", "if you like", "if somebody")
)
# Words with which a yes may be something else: always; where it is told by or of somebody else; sometimes.
TURNED = frozenset(
    "carte neigera quoi quel quelle quelles quels pourquoi comment rien jamais ni non ne ai rouge orange principe doit "
    "savoir croire vie retire evitez evite confiance stop ironique arrete arretez arreter loto "
    "euromillion euros payez hier auto automatique automatiques".split()
)
OTHERS = PEOPLE | frozenset("qui dit avait".split())
MAY_TURN = frozenset(
    "not greeting si pas plus mais vous apres avant sauf sans sur quand aussi dire c enfin bout levres que donc "
    "peut demander aucun aucune sinon suis as".split()
)
_PLEASES = frozenset(
    "veux voulez veut voulais faut insistes insistez dis dites preferes preferez tiens tenez".split()
)  # "si tu veux"
_MARKS = (*QUESTION, *"🙄😒🙃😏", "%")  # a question, tongue in cheek, "oui à 10%"
# A "no" that only asks, a yes that is left hanging, and who or what does something else.
_ASKED_BACK = re.compile(r"\S\s*,?\s+(?:n[ao]n|nn|hein|si)\s*\?+\s*$", re.IGNORECASE)  # "j'ai déjà répondu nan ?"
_LEFT_OPEN = re.compile(r"(?:\.\.+|…)\s*(?=\w)")
_UNREAL = re.compile(r"\bsi j ?['’]? ?(?:[ée]tai|avai|[ée]t[ée]|serai|aurai)", re.IGNORECASE)
_IF_IT_WERE = re.compile(r"\bsi (?:\w+['’ ]){1,3}\w+(?:ais|ait|iez)\b", re.IGNORECASE)
_OR_ELSE = re.compile(r"\bsinon\b|\bm[eê]me si\b|\bmm si\b", re.IGNORECASE)
_HOW = frozenset(("combien", "quand", "comment"))
_SUBJECTS = frozenset("il elle on ils elles ca".split())
_BEING = frozenset("est sont etait etaient fait a ont va vont".split())
_WAS = frozenset("etais avais etait avait".split())
_IT_IS_MY = frozenset(("c", "est", own) for own in ("mon", "ma", "mes", "notre", "nos"))
_ARTICLES = frozenset("mon ma mes le la les ce cette ces l".split())
# What an unknown word after them is: a thing, a name, something else that one does.
_NAMING = frozenset("un une des du le la les l au aux suis go".split())


def read(text: str, more: Mapping[str, tuple[str, ...]] | None = None) -> Reading[Answer]:
    """The answer, or None with what made it unclear. `more`: words of the person's language, by meaning.

    The hunch may take a yes of the rules back, and tells a no from an answer that is neither. It makes a yes only
    where nothing in a message asks or refuses, and the surer it must be, the more could turn it.
    """
    found = by_rules(text, more)
    if more or found.sure >= PLAIN or not folded(text[:LONGEST]):
        return found
    if found.value is None and len(heard(text)[0]) > LONGEST_YES:
        return found  # it tells something
    told = facts(text, found)
    if "has neither" in told or (found.value and len(text.split(None, 1)) == 1):
        return found
    guess = weigh("yes_no", text, told)
    yes = guess.chances["yes"]
    if found.value == "yes":
        return found if yes > OBJECTED else Reading(None, MIXED, found.because)
    if yes > _needed(text, told):
        return Reading("yes", round(min(yes, 0.9), 2), because(text, *found.because, *guess.because("yes")))
    unrefused = {"has no", "has not"}.isdisjoint(told)
    few = "few" in told and unrefused
    if found.value is None and (_ASKED_BACK.search(text[:LONGEST]) or ASKED.match(text)):
        return found
    told_only = "has told" in told and "has no" not in told
    asks_only = unrefused and _asks_how(text)
    label = "no" if guess.best == "no" and (not few or guess.chances["no"] > ALONE) else "unclear"
    if label == (found.value or "unclear") or (label == "no" and (told_only or asks_only)):
        return found
    if label == "unclear":
        return Reading(None, MIXED, found.because)
    return Reading("no", round(min(guess.chances["no"], 0.9), 2), because(text, *guess.because("no")))


def facts(text: str, found: Reading[Answer]) -> tuple[str, ...]:
    """What the tables found, and what in a message may turn a yes into something else: the hunch weighs it, too."""
    message, hits = heard(text)
    agreed = {at for hit in hits if hit.meaning == "yes" for at in range(hit.start, hit.end)}
    words = frozenset(message.words)
    of_what = (
        {"of oneself": bool(OF_ONESELF.search(text[:LONGEST])), "thing": _of_a_thing(message, hits)} if agreed else {}
    )
    turns = {
        # "je refuse jamais un coup de main" is one phrase
        "turned": not TURNED.isdisjoint(word for at, word in enumerate(message.words) if at not in agreed),
        "passed on": not OTHERS.isdisjoint(words),
        "may turn": not MAY_TURN.isdisjoint(words),
        "doings": not DOINGS.isdisjoint(words),
        "if": "si" in words,
        "if you like": "si" in words and not _PLEASES.isdisjoint(words),
        "if somebody": "si" in words and not PEOPLE.isdisjoint(words),
        **of_what,
        "marked": _marked(text),
        "few": _few(text),
    }
    return (*yes_no_rules.facts(text, found), *(fact for fact, holds in turns.items() if holds))


def _needed(text: str, told: tuple[str, ...]) -> float:
    """How likely a yes must be that the rules alone find mixed: more where something may turn it; never, where
    something does. A yes that comes first and is followed by what no table knows is all but certain or none: "oui la
    conduite c'est à 9h donc dès 10h je suis libre"."""
    if not _is_whole(text):
        return NEVER
    by_kind = _by_kind(text, told)
    if by_kind < NEVER or "begins yes" not in told or not _TAKEN_BACK.isdisjoint(told) or _IF_IT_WERE.search(text):
        return by_kind
    if _tells(text) or ("thing" in told and len(text.split(None, _A_FEW)) < _A_FEW):
        return NEVER  # "oui mercredi j'étais là", "ouais la mécanique"
    return SURELY if _depends(text) is None else NEVER


def _is_whole(text: str) -> bool:
    """Whether a message was read to its end, and came to it, of things as they are."""
    return len(text.strip()) <= LONGEST and _told_to_its_end(text) and not _UNREAL.search(text)


def _by_kind(text: str, told: tuple[str, ...]) -> float:
    """The same of a message that is whole, by what the tables know of it."""
    has = {fact.removeprefix("has ") for fact in told if fact.startswith("has ")}
    if "marked" in told or not ENDS_OPEN.isdisjoint(told):
        return NEVER
    if "practical" not in has and _IF_IT_WERE.search(text):
        return NEVER
    if has & {"asks", "told"} or ("doings" in told and not has & {"but", "not"}) or "if you like" in told:
        return NEVER  # "ok le mercredi j'ai foot"
    turned, passed_on, few = "turned" in told, "passed on" in told, "few" in told
    if "clause yes" in told:
        return VERY_WARY if turned else HEARD
    if (depends := _depends(text)) is not None:
        return depends
    may_turn = "may turn" in told or not MAY_TURN.isdisjoint(has)
    if "yes" not in has:
        # "oula doucement"
        return NEVER if few or turned or passed_on or may_turn or has & {"unsure", "other"} else WARY
    if "concludes" in told:
        return VERY_WARY
    if ("if somebody" in told and "practical" not in has) or "of oneself" in told:
        return NEVER  # "oui si mon éduc est d'accord", "oui j'ai 17 ans"
    if "practical" in has and not has & {"but", "not"} and _tells(text):
        return NEVER
    if "begins yes" in told and "practical" not in has and _OR_ELSE.search(text):
        return NEVER  # "oui sinon ma mère me tue", "oui même si ça m'énerve"
    if has & {"practical", "but"} and not has & {"no", "unsure", "other"}:
        if passed_on and "begins yes" not in told:
            return NEVER  # "elle dit que c'est oui"
        needed = ON_TERMS if "practical" in has else WARY
        return needed if not turned and not passed_on else VERY_WARY if turned else HEARD
    if turned or "ends other" in told or (passed_on and ("begins yes" not in told or "if" in told)):
        return NEVER
    if has & {"no", "other"} or ("unsure" in has and "begins yes" not in told) or "thing" in told:
        return NEVER
    return VERY_WARY if few or passed_on or may_turn else WARY


def _depends(text: str) -> float | None:
    """How likely a yes must be that waits for what no table knows for practical; None when it waits for nothing."""
    of_what = conditions(text)
    if not of_what:
        return None
    return VERY_WARY if of_what == {"of the talk"} else NEVER


def _marked(text: str) -> bool:
    """Whether a mark takes it back: a question, a smile with one eye, "oui à 10%", "ok…", "ok 🖕"."""
    return (
        any(mark in text for mark in _MARKS) or not signs(text[:LONGEST]) <= {"yes"} or text.rstrip().endswith(TRAILING)
    )


def _told_to_its_end(text: str) -> bool:
    """Whether what follows "..." is itself a yes: "volontiers... si j'étais débile" is not."""
    rest = _LEFT_OPEN.split(text[:LONGEST])[-1]
    return rest == text[:LONGEST] or agrees(rest)


def _tells(text: str) -> bool:
    """Whether it tells what somebody or something does: "oui elle est partie ce soir", "oui mon stage finit lundi"."""
    message, hits = heard(text)
    words = message.words
    means = {at: hit.meaning for hit in hits for at in range(hit.start, hit.end)}
    being = (at for at, (who, verb) in enumerate(pairwise(words), 2) if who in _SUBJECTS and verb in _BEING)
    if any(after < len(words) and after not in means for after in being) or not _WAS.isdisjoint(words):
        return True
    if words[-4:-1] in _IT_IS_MY and len(words) - 1 not in means:
        return True  # "oui mercredi c'est mon anniv"
    start = next((hit.end for hit in hits if hit.meaning == "yes"), 0)
    subject = start + 2 < len(words) and words[start] in _ARTICLES
    return subject and means.get(start + 1) not in (None, "practical") and start + 2 not in means


def _of_a_thing(message: Said, hits: list[Hit]) -> bool:
    """Whether it names what no table knows: "je veux bien un kebab", "ouais la mécanique", "oui je suis bien Sofia"."""
    known = {at for hit in hits for at in range(hit.start, hit.end)}
    said_so = [(at, word) for at, word in enumerate(message.words) if word != "bien" or at in (0, len(message) - 1)]
    return any(word in _NAMING and after not in known for (_, word), (after, _) in pairwise(said_so))


def _asks_how(text: str) -> bool:
    """Whether it asks how long, when or how: "c'est gardé combien de temps" refuses nothing."""
    message, hits = heard(text)
    return any(hit.meaning == "asks" and not _HOW.isdisjoint(message.words[hit.start : hit.end]) for hit in hits)


def _few(text: str) -> bool:
    return len(text.split(None, FEWEST_WORDS)) < FEWEST_WORDS
