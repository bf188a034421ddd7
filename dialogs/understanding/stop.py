"""STOP, however it is said: "stop", "arretez de menvoyer des msg", "foutez moi la paix", "unsubscribe".

Two ways: a word that means it when it stands by itself ("stop merci"), and a sentence about *these* messages ("je veux
plus recevoir de sms", "supprimez mon numéro"). What somebody stopped, lost or was thrown out of is their story, not an
order: a past, a third person, "pas arrêter" or another object ("stopper le sport") takes the word away.
"""

from __future__ import annotations

import re

from dialogs.understanding.hunch import weigh
from dialogs.understanding.met import Met
from dialogs.understanding.phrases import Hit, Phrases, Said, chosen, said, uncovered
from dialogs.understanding.reading import LONGEST, Reading, because
from dialogs.understanding.signs import signs
from dialogs.understanding.stop_more import TABLES as _MORE
from dialogs.understanding.stop_talk import GROUPS as _TALK_GROUPS
from dialogs.understanding.stop_talk import TABLES as _TALK
from dialogs.understanding.stop_words import GROUPS, TABLES

# Beyond this many words a message tells something, and "stop" in it is part of that.
MOST_WORDS = 9
# What is found where nothing but politeness stands beside the word: nothing takes that back.
PLAINLY = "plainly"
# "Ne me lâchez pas": nothing makes an order of it.
CONTRARY = "contrary"
DECIDED = frozenset((PLAINLY, CONTRARY, "sign"))
# Chosen on writers the hunch had not seen (`benchmarks.unseen`): above the one it is heard without a rule, under the
# other an order that a rule read is a story after all.
SAID = 0.65
SAID_IN_A_STORY = 0.85  # where a rule found what only sounds like one
DOUBTED = 0.5
# The tables know what is said in a word or two; of so little a hunch makes anything ("ici", "par sms") unless it is
# nearly sure ("plus 2 msg"); of one word it knows nothing.
FEWEST_WORDS = 3
_FEWEST_TO_WEIGH = 2
SAID_IN_FEW = 0.95
_KEPT = frozenset("ne n".split())
# "STOP 36111" (the number that messages come from), "S T O P", "sto¨p", "st0p".
_SPELT_IN = 60  # characters
_SPELT = re.compile(
    r"^\W*stop\W*\d{4,6}\W*$|(?<!\w)s(?=[^\w\n]?t[^\w\n]?[o0][^\w\n]?p)(?!top)[^\w\n]?t[^\w\n]?[o0][^\w\n]?p+(?!\w)",
    re.IGNORECASE,
)
_TELLING = frozenset(("order", "alone", "story", CONTRARY))  # what is only polite tells nothing


def _table(name: str) -> str:
    """The phrases of a meaning. A gap at the end needs a word there: a story is one also where the message ends."""
    lines = "\n".join(tables.get(name, "") for tables in (TABLES, _MORE, _TALK)).splitlines()
    if name not in _ALSO_AT_THE_END:
        return "\n".join(lines)
    phrases = [phrase for line in lines for phrase in map(str.strip, line.split("|")) if phrase]
    return "\n".join(dict.fromkeys([*phrases, *(phrase.removesuffix(" ..") for phrase in phrases)]))


_ALSO_AT_THE_END = frozenset(("story", "contrary"))
_PHRASES = Phrases({name: _table(name) for name in TABLES | _MORE | _TALK}, GROUPS | _TALK_GROUPS, _KEPT, slips=True)


def read(text: str) -> Reading[bool]:
    """True for an order to stop; None for anything else. Rules and hunch together; a plain order needs no hunch."""
    return MET[text]


def _read(text: str) -> Reading[bool]:
    found, facts = by_rules(text)
    if not DECIDED.isdisjoint(facts) or not facts:
        return found
    words = _words(text)
    if not found.value and words < _FEWEST_TO_WEIGH:
        return found
    guess = weigh("stop", text, facts)
    chance = guess.chances["stop"]
    said_from = SAID_IN_FEW if words < FEWEST_WORDS else SAID_IN_A_STORY if "has story" in facts else SAID
    if chance <= (DOUBTED if found.value else said_from):
        return Reading(None, because=found.because)
    return found if found.value else Reading(True, round(chance, 2), because(text, *guess.because("stop")))


# Most answers are short ("oui", "par message") and met again and again.
MET = Met(_read)


def _words(text: str) -> int:
    """How many; of a long message it is enough to know that its beginning has some."""
    begins = len([word for word in text[:LONGEST].split() if not word.isdigit()])
    if begins >= FEWEST_WORDS or len(text) <= LONGEST:
        return begins
    return len([word for word in text.split() if not word.isdigit()])


def by_rules(text: str) -> tuple[Reading[bool], tuple[str, ...]]:
    """True for an order to stop, None for anything else (`because` then holds what only looked like one); and what
    was found, for the hunch."""
    message = said(text, _KEPT)
    if len(text) <= _SPELT_IN and (spelt := _SPELT.search(text)):
        return Reading(True, 0.95, because(text, spelt[0].strip())), (PLAINLY,)
    if not message.words:
        signed = "stop" in signs(text[:LONGEST])
        return (Reading(True, 0.9, because(text, "🛑")) if signed else Reading(None)), ("sign",) if signed else ()
    found = _PHRASES.find(message)
    if not found:  # most messages
        return Reading(None, because=because(text)), ("nothing",)
    kinds = {hit.meaning for hit in found}
    if not kinds & _TELLING:
        return Reading(None, because=because(text)), ("nothing",)
    hits = chosen(found)
    facts = tuple(f"has {kind}" for kind in ("story", "order", "alone") if kind in kinds)
    orders = [hit for hit in found if hit.meaning == "order" and not _told(hit, found)]
    if orders:
        return Reading(True, 0.9, because(text, *map(message.text, orders))), ("order", *facts)
    if "contrary" in kinds:
        return Reading(None, because=because(text, *(message.text(h) for h in hits))), (CONTRARY, *facts)
    alone = [hit for hit in hits if hit.meaning == "alone"]
    if alone and _by_itself(message, hits, alone):
        fact = "reasons" if uncovered(message, hits) else PLAINLY
        return Reading(True, 0.95, because(text, *map(message.text, alone))), (fact, *facts)
    why = because(text, *(message.text(h) for h in hits if h.meaning in ("story", "alone")))
    return Reading(None, because=why), ("nothing", *facts)


def _told(order: Hit, found: list[Hit]) -> bool:
    """Whether a longer phrase that is a story holds a part of the order: "je reponds plus tard"."""
    return any(
        hit.meaning == "story"
        and hit.start < order.end
        and order.start < hit.end
        and hit.end - hit.start >= order.end - order.start
        for hit in found
    )


# An order to several, or in one word that is no verb: more words around it are its reasons.
_PLAIN = frozenset("stop arretez cessez basta".split())
_REASONS = frozenset("je j c ca vous tu on non laissez laisse ta t y il".split())


def _by_itself(message: Said, hits: list[Hit], alone: list[Hit]) -> bool:
    if any(hit.meaning == "story" for hit in hits):
        return False
    if not uncovered(message, hits):
        return True
    plain = [hit for hit in alone if message.text(hit) in _PLAIN]
    first, last = (plain[0], plain[-1]) if plain else (None, None)
    begins = (
        first is not None and first.start == 0 and bool(_REASONS.intersection(message.words[first.end : first.end + 1]))
    )
    ends = last is not None and last.end == len(message) and message.words[last.start] != "stop"
    return len(message) <= MOST_WORDS and (begins or ends)
