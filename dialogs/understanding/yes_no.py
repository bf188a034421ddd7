"""Yes, no, or neither: what the rules say (`yes_no_rules`), and what a hunch beside them may change.

Not one doubt is to be read as a yes, for it may be a consent: a hunch makes one only where nothing in a message asks or
refuses, and the surer it must be, the more in it could turn a yes into something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from dialogs.understanding.hunch import weigh
from dialogs.understanding.normal import folded, normalise
from dialogs.understanding.reading import LONGEST, Reading, because
from dialogs.understanding.yes_no_rules import (
    DOINGS,
    FEWEST_WORDS,
    MIXED,
    PEOPLE,
    QUESTION,
    TRAILING,
    Answer,
    by_rules,
    facts,
    heard,
)

# What the hunch may do, chosen on writers it had not seen so that no consent is made of anything else.
PLAIN = 0.98  # the rules are so sure: nothing takes it back
OBJECTED = 0.1  # under it, a yes of the rules is asked again
ON_TERMS = 0.7  # a yes with its conditions
HEARD = 0.8
WARY = 0.95
VERY_WARY = 0.97
NEVER = 1.0
ALONE = 0.65  # of a word or two a no must be likelier than this: "dehors" is neither
# An answer that ends so has not come to its end.
ENDS_OPEN = frozenset(("ends unsure", "ends greeting", "ends asks", "ends but", "ends no", "ends other"))
# Words with which a yes may be something else: always; where it is told by or of somebody else; sometimes.
TURNED = frozenset(
    "carte neigera quoi quel quelle quelles quels pourquoi comment rien jamais ni non ne ai rouge orange principe doit "
    "savoir croire vie retire evitez evite confiance stop ironique arrete arretez arreter loto "
    "euromillion euros payez hier".split()
)
OTHERS = PEOPLE | frozenset("qui dit avait".split())
MAY_TURN = frozenset(
    "not greeting si pas plus mais vous apres avant sauf sans sur quand aussi dire c enfin bout levres que donc "
    "peut demander aucun aucune sinon suis as".split()
)
_PLEASES = frozenset(
    "veux voulez veut voulais faut insistes insistez dis dites preferes preferez tiens tenez".split()
)  # "si tu veux"
_TONGUE_IN_CHEEK = frozenset("🙄😒🙃😏")
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
    told = facts(text, found, more)
    if "has neither" in told or (found.value and len(text.split(None, 1)) == 1):
        return found
    guess = weigh("yes_no", text, told)
    yes = guess.chances["yes"]
    if found.value == "yes":
        return found if yes > OBJECTED else Reading(None, MIXED, found.because)
    if yes > _needed(text, told):
        return Reading("yes", round(min(yes, 0.9), 2), because(text, *found.because, *guess.because("yes")))
    few = _few(text) and {"has no", "has not"}.isdisjoint(told)
    label = "no" if guess.best == "no" and (not few or guess.chances["no"] > ALONE) else "unclear"
    if label == (found.value or "unclear"):
        return found
    if label == "unclear":
        return Reading(None, MIXED, found.because)
    return Reading("no", round(min(guess.chances["no"], 0.9), 2), because(text, *guess.because("no")))


def _needed(text: str, told: tuple[str, ...]) -> float:
    """How likely a yes must be that the rules alone find mixed: more where something may turn it; never, where
    something does."""
    has = {fact.removeprefix("has ") for fact in told if fact.startswith("has ")}
    words = {*normalise(text[:LONGEST]).replace("'", " ").split()}
    if len(text.strip()) > LONGEST or not ENDS_OPEN.isdisjoint(told) or "asks" in has:
        return NEVER
    if not (QUESTION | _TONGUE_IN_CHEEK).isdisjoint(text) or "%" in text or text.rstrip().endswith(TRAILING):
        return NEVER
    if "si" in words and not _PLEASES.isdisjoint(words):
        return NEVER
    if words & DOINGS and not has & {"but", "not"}:
        return NEVER  # "ok le mercredi j'ai foot"
    turned, passed_on = not TURNED.isdisjoint(words), not OTHERS.isdisjoint(words)
    if "clause yes" in told:
        return VERY_WARY if turned else HEARD
    few = _few(text)
    if few and "yes" not in has:
        return NEVER  # "oula doucement"
    if "yes" not in has:
        return (
            NEVER if turned or passed_on or has & {"unsure", "other"} or not MAY_TURN.isdisjoint(words | has) else WARY
        )
    if has & {"practical", "but"} and not has & {"no", "unsure", "other"}:
        if "practical" not in has and "si" in words and not PEOPLE.isdisjoint(words):
            return NEVER  # "oui si mon éduc est d'accord"
        if passed_on and "begins yes" not in told:
            return NEVER  # "elle dit que c'est oui"
        needed = ON_TERMS if "practical" in has or "not" in has else HEARD
        return needed if not turned and not passed_on else VERY_WARY if turned else HEARD
    if turned or (passed_on and ("begins yes" not in told or "si" in words)):
        return NEVER
    if has & {"no", "other"} or ("unsure" in has and "begins yes" not in told) or _of_a_thing(text):
        return NEVER
    return VERY_WARY if few or passed_on or not MAY_TURN.isdisjoint(words | has) else WARY


def _of_a_thing(text: str) -> bool:
    """Whether it names what no table knows: "je veux bien un kebab", "ouais la mécanique", "oui je suis bien Sofia"."""
    message, hits = heard(text, ())
    known = {at for hit in hits for at in range(hit.start, hit.end)}
    said_so = [(at, word) for at, word in enumerate(message.words) if word != "bien" or at in (0, len(message) - 1)]
    return any(word in _NAMING and after not in known for (_, word), (after, _) in pairwise(said_so))


def _few(text: str) -> bool:
    return len(text.split(None, FEWEST_WORDS)) < FEWEST_WORDS
