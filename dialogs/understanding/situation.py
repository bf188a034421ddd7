"""What a young person does at the moment: one of `SITUATIONS`, or None when it is something else or unclear.

Phrases of `situation_words`, the longer first; where several stand side by side, `_ORDER` says which one a clerk would
file ("je cherche un patron" before "patron", an illness before the school it keeps one from). School, work or training
that is over is no longer what one does: it leaves "rien".
"""

from __future__ import annotations

from dialogs.understanding import situation_words as words
from dialogs.understanding.hunch import weigh
from dialogs.understanding.phrases import ARTICLES, POSSESSIVES, Hit, Phrases, Said, chosen, said
from dialogs.understanding.reading import Reading, because
from dialogs.understanding.situation_more import TABLES as _MORE

OTHER = "autre/unclear"
_ORDER = (
    "service_civique",
    "apprentissage_cherche",
    "malade",
    "garde_famille",
    "formation",
    "emploi",
    "scolarise",
    "rien",
)
SITUATIONS = tuple(sorted(_ORDER))
_ENDS = frozenset(("formation", "emploi", "scolarise"))  # what may be over
_DROPPED = ARTICLES | POSSESSIVES
_TABLES = {name: f"{table}\n{_MORE.get(name, '')}" for name, table in words.TABLES.items()}
_PHRASES = Phrases(_TABLES, words.GROUPS, _DROPPED, slips=True)
LIKELY = 0.5  # under it a hunch alone says nothing
LIKELY_OF_FEW = 0.8  # the same of two words; of one that no table holds it knows nothing ("blabla")
_FEWEST_WORDS = 3
_BEFORE = 4  # words before which may say that it is over


def read(text: str) -> Reading[str]:
    """The situation; None for another one, or for no answer. What rules and hunch together find likeliest."""
    found, facts = by_rules(text)
    words_said = len(text.split(None, _FEWEST_WORDS))
    if not words_said or (found.value is None and words_said == 1):
        return found
    guess = weigh("situation", text, facts)
    best = guess.best
    likely = LIKELY if words_said >= _FEWEST_WORDS else LIKELY_OF_FEW
    if found.value is None and guess.chances[best] < likely:
        best = OTHER
    if best == (found.value or OTHER):
        return found
    sure = round(guess.chances[best], 2)
    why = because(text, *guess.because(best))
    return Reading(None, because=why) if best == OTHER else Reading(best, sure, why)


def by_rules(text: str) -> tuple[Reading[str], tuple[str, ...]]:
    """The situation, None for another one or for no answer; and what was found, for the hunch."""
    message = said(text, _DROPPED)
    hits = chosen(_PHRASES.find(message))
    found = {hit.meaning: hit for hit in reversed(hits)}
    over = [hit for hit in hits if hit.meaning in _ENDS and _over(message, hit)]
    for hit in over:
        if found.get(hit.meaning) is hit:
            del found[hit.meaning]
    for meaning in _ORDER:
        if meaning in found and not _overruled(meaning, found):
            hit = found[meaning]
            alone = len({h.meaning for h in hits}) == 1
            reading = Reading(meaning, 0.9 if alone else 0.75, because(text, message.text(hit)))
            return reading, (f"{meaning} {'alone' if alone else 'among others'}", *(f"has {one}" for one in found))
    if over:
        return Reading("rien", 0.7, because(text, *map(message.text, over))), ("over",)
    return Reading(None, because=because(text, *map(message.text, hits))), ("nothing", *(f"has {one}" for one in found))


def _over(message: Said, hit: Hit) -> bool:
    before = message.words[max(0, hit.start - _BEFORE) : hit.start]
    return not words.OVER.isdisjoint(before)


def _overruled(meaning: str, found: dict[str, Hit]) -> bool:
    """Where a meaning gives way to a later one."""
    if meaning == "rien" and "elsewhere" in found:
        return True
    # "en formation" is told of a school's course too, "stage" of a lycée's.
    if meaning == "formation" and "scolarise" in found:
        return "lycee" in found
    return False
