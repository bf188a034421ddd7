"""STOP, however it is said: "stop", "arretez de menvoyer des msg", "foutez moi la paix", "unsubscribe".

Two ways: a word that means it when it stands by itself ("stop merci"), and a sentence about *these* messages ("je veux
plus recevoir de sms", "supprimez mon numéro"). What somebody stopped, lost or was thrown out of is their story, not an
order: a past, a third person, "pas arrêter" or another object ("stopper le sport") takes the word away.
"""

from __future__ import annotations

import re

from dialogs.understanding import (
    stop_again,
    stop_asked,
    stop_leave,
    stop_limits,
    stop_more,
    stop_parts,
    stop_reach,
    stop_removed,
    stop_talk,
    stop_tongues,
    stop_words,
)
from dialogs.understanding.hunch import weigh
from dialogs.understanding.met import Met
from dialogs.understanding.normal import fold
from dialogs.understanding.phrases import Hit, Phrases, Said, chosen, said, split, uncovered
from dialogs.understanding.reading import LONGEST, Reading, because
from dialogs.understanding.run_together import apart
from dialogs.understanding.signs import signs
from dialogs.understanding.sounds import sound
from dialogs.understanding.stop_heard import heard

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
_BOTH_ENDS = f"(message long : lus les {LONGEST} premiers et derniers caractères)"
# "STOP 36111" (the number that messages come from), "S T O P", "sto¨p", "st0p".
_SPELT_IN = 60  # characters
_SPELT = re.compile(
    r"^\W*stop\W*\d{4,6}\W*$|(?<!\w)s(?=[^\w\n]?t[^\w\n]?[o0][^\w\n]?p)(?!top)[^\w\n]?t[^\w\n]?[o0][^\w\n]?p+(?!\w)",
    re.IGNORECASE,
)
_TELLING = frozenset(("order", "alone", "story", CONTRARY))  # what is only polite tells nothing


_WITH_GROUPS = (stop_words, stop_talk, stop_reach, stop_removed, stop_leave, stop_limits, stop_again, stop_asked)
_GROUPS = {name: group for module in _WITH_GROUPS for name, group in module.GROUPS.items()}
_TABLES = [module.TABLES for module in (*_WITH_GROUPS, stop_more, stop_tongues)]
_MEANINGS = ("alone", "order", "story", CONTRARY, "polite")


def _table(name: str) -> str:
    """The phrases of a meaning. A gap at the end needs a word there: they are meant also where the message ends."""
    phrases = split("\n".join(tables.get(name, "") for tables in _TABLES))
    return "\n".join(dict.fromkeys([*phrases, *(phrase.removesuffix(" ..") for phrase in phrases)]))


class _Phrases(Phrases):
    """A "d'" of the tables is the one that stands before a vowel, not the "d" that some write for "de"."""

    def _plain(self, word: str) -> tuple[str, ...]:
        return ("d",) if word in ("d", "d'") else super()._plain(word)


_PHRASES = _Phrases({name: _table(name) for name in _MEANINGS}, _GROUPS, _KEPT, slips=True)


def read(text: str) -> Reading[bool]:
    """True for an order to stop; None for anything else. Rules and hunch together; a plain order needs no hunch."""
    return MET[text]


def _read(text: str) -> Reading[bool]:
    text = apart(text) if len(text) <= LONGEST else text
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
    """How many different ones; of a long message it is enough to know that its beginning has some."""
    begins = len({word for word in text[:LONGEST].split() if not word.isdigit()})
    if begins >= FEWEST_WORDS or len(text) <= LONGEST:
        return begins
    return len({word for word in text.split() if not word.isdigit()})


def by_rules(text: str) -> tuple[Reading[bool], tuple[str, ...]]:
    """True for an order to stop, None for anything else (`because` then holds what only looked like one); and what
    was found, for the hunch. Of a long message its end is read as well as its beginning."""
    if len(text) > LONGEST and (order := _at_its_end(text)):
        return Reading(True, 0.9, (order, _BOTH_ENDS)), (PLAINLY,)
    message = said(text, _KEPT)
    if len(text) <= _SPELT_IN and (spelt := _SPELT.search(text)):
        return Reading(True, 0.95, because(text, spelt[0].strip())), (PLAINLY,)
    if not message.words:
        signed = "stop" in signs(text[:LONGEST])
        return (Reading(True, 0.9, because(text, "🛑")) if signed else Reading(None)), ("sign",) if signed else ()
    found = _PHRASES.find(message)
    kinds = {hit.meaning for hit in found}
    if not kinds & _TELLING:  # most messages
        return _by_ear(text, message) or (Reading(None, because=because(text)), ("nothing",))
    hits = chosen(found)
    facts = tuple(f"has {kind}" for kind in ("story", "order", "alone") if kind in kinds)
    if stop_parts.in_capitals(text if len(text) <= LONGEST else f"{text[:LONGEST]}x"):
        return Reading(True, 0.95, because(text, "STOP")), (PLAINLY, *facts)
    if _LONGEST_REASON < len(text) <= LONGEST and stop_parts.ends_with_it(text):
        return Reading(True, 0.95, because(text, "stop")), (PLAINLY, *facts)
    if orders := _orders(text, message, found):
        return Reading(True, 0.9, because(text, *map(message.text, orders))), ("order", *facts)
    if CONTRARY in kinds and not _in_a_clause(text, told=False):
        return Reading(None, because=because(text, *(message.text(h) for h in hits))), (CONTRARY, *facts)
    alone = [hit for hit in hits if hit.meaning == "alone"]
    if (
        alone
        and (_by_itself(message, hits, alone) or ("story" not in kinds and _ends_with_it(text, message, alone[-1])))
    ) or ("alone" in kinds and _in_a_clause(text, told="story" in kinds)):
        fact = "reasons" if uncovered(message, hits) or not alone else PLAINLY
        said_so = alone or [hit for hit in found if hit.meaning == "alone"]
        return Reading(True, 0.95, because(text, *map(message.text, said_so))), (fact, *facts)
    if by_ear := _by_ear(text, message):
        return by_ear
    why = because(text, *(message.text(h) for h in hits if h.meaning in ("story", "alone")))
    return Reading(None, because=why), ("nothing", *facts)


def _by_ear(text: str, message: Said) -> tuple[Reading[bool], tuple[str, ...]] | None:
    """The whole message as an order whose words no table knows (`stop_heard`)."""
    if not heard(message.words):
        return None
    return Reading(True, 0.9, because(text, " ".join(message.words))), (PLAINLY,)


def _orders(text: str, message: Said, found: list[Hit]) -> list[Hit]:
    """The orders that nothing takes back: nothing at all, or only what another clause tells before them."""
    every = [hit for hit in found if hit.meaning == "order"]
    orders = [hit for hit in every if not _told(hit, found)]
    if orders or not every:
        return orders
    for clause in stop_parts.clauses(text[:LONGEST], _KEPT):
        if clause.start == 0:
            continue
        since = [hit for hit in found if hit.start >= clause.start]
        orders += [
            hit
            for hit in every
            if clause.start <= hit.start < clause.end
            and stop_parts.begins(clause, message.words, hit.start)
            and not _told(hit, since)
        ]
    return orders


def _at_its_end(text: str) -> str:
    """The order that stands at the end of a long message."""
    end = stop_parts.last_words(text)
    # Neither the first of these words nor the last one read of the beginning is one of the message's ends.
    if stop_parts.in_capitals(f"x {end[-stop_parts.END :]}") or stop_parts.ends_with_it(end):
        return "stop"
    last = end[-stop_parts.END :]
    if not _may_order(last):  # so it is for most
        return ""
    message = said(end, _KEPT, part=True)
    late = len(said(end[: -stop_parts.END], _KEPT, part=True))
    found = _PHRASES.find(message)
    orders = _orders(end, message, found)
    if mine := [hit for hit in orders if hit.start >= late and not stop_parts.said_by(message.words, hit.start)]:
        return message.text(mine[-1])
    clauses = [clause for clause in _CLAUSES.split(end) if clause.strip()]
    if len(clauses) > 1 and _PLAIN & set(words := said(clauses[-1], _KEPT, part=True).words) and len(words) == 1:
        return words[0]
    told = any(hit.meaning == "story" and hit.end > late for hit in found)
    if len(clauses) > 1 and len(clauses[-1]) < len(last) and not _NO_REASON.search(last):
        return clauses[-1].strip() if _all_of_it(clauses[-1], told) else ""
    return ""


def _told(order: Hit, found: list[Hit]) -> bool:
    """Whether a longer phrase that is a story, or a contrary, holds a part of the order: "je reponds plus tard"."""
    return any(
        hit.meaning in ("story", CONTRARY)
        and hit.start < order.end
        and order.start < hit.end
        and hit.end - hit.start >= order.end - order.start
        for hit in found
    )


# An order to several, or in one word that is no verb: more words around it are its reasons.
_PLAIN = frozenset("stop arretez cessez basta".split())
_WAIT = frozenset("compris comprends reviens attends attendez trompe trompee recommence revenir dur".split())
_REASONS = frozenset("je j c ca vous tu on non laissez laisse ta t y il".split())


def _by_itself(message: Said, hits: list[Hit], alone: list[Hit]) -> bool:
    if any(hit.meaning == "story" for hit in hits):
        return False
    if not uncovered(message, hits):
        return True
    plain = [hit for hit in alone if message.text(hit) in _PLAIN] if _WAIT.isdisjoint(message.words) else []
    first, last = (plain[0], plain[-1]) if plain else (None, None)
    begins = (
        first is not None and first.start == 0 and bool(_REASONS.intersection(message.words[first.end : first.end + 1]))
    )
    ends = last is not None and last.end == len(message) and message.words[last.start] != "stop"
    return len(message) <= MOST_WORDS and (begins or ends)


# Between marks: "ya pas de Sarah ici, effacez" ends with the whole of an order.
_CLAUSES = re.compile(r"[.,;:!\n…()]+|\s-+\s")
_LONGEST_REASON = 160  # characters
# Among friends "arrête" is as often a jest; "le rdv de jeudi, annulez" names what is to be taken back, or when.
_NO_REASON = re.compile(
    r"\?|[😂🤣😅😆😭☺]|\b(?:mdr+|x?ptdr+|lol|haha\w*|dr[oô]le|rire|ri+s|rougi[rs]|gentil|jure|s[ée]rieu(?:x|se)|vrai|ouf|"
    r"rdv|rendez|entretien|r[ée]ponses?|cv|lettre|photo|stage|place|cr[ée]neau|atelier|ligne|mot|question|date|offre|"
    r"candidature|faute|s[ée]ance|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|dit|disait|disent|crie)\b",
    re.IGNORECASE,
)
# A clause of one word is an order when it can be nothing else.
_ONE_WORD = re.compile(
    r"arr?[ea]t+e[rz]|stop+e?[rz]?|ces+e[rz]?|des?(?:in|ab)\w+|dez\w+|unsub\w*|desact\w+|ef+ac\w+|sup+rim\w*|ousts?e?|"
    r"(?:retire|enleve|raye|radie|annule|vire|coupe|lache|oublie)[rz]|degage[rz]?|abandonne[rz]?|basta|disparais\w*|"
    r"terminus|rideau|finito|silence|assez|termin[eé]+|fini|sup+r?m?"
)
# Of these there is no other sense, whatever is told beside them of what is ours: "mon pote m'a inscrit, enlevez".
_TAKEN_OUT = re.compile(r"(?:enleve|retire|ef+ace|sup+rime)z|sup+r?m?|des?(?:in|ab)\w+|desactive[rz]?")
# Of several words, these are as often a part of what is told.
_FAINT = frozenset(
    "c est fini|ca suffit|plus rien|la paix|arret total|stop la|fin de partie|laisse moi|laissez moi|c est stop|"
    "j arrete la|j arrete ici|j arrete tout ici|on arrete la|je quitte".split("|")
)
# Of whom one has enough: then "arrête" or "stop" at the end is no jest among friends.
_US = re.compile(
    r"\b(?:vos|votre|vous|vs|tes|tu|te|ton|sms|textos?|messages?|msgs?|notifs?|bot|robot|num(?:[ée]ro)?|spams?|"
    r"inscri\w*|infos?|suivi)\b",
    re.IGNORECASE,
)
_LAST = frozenset(("stop", *map(sound, ("arrete", "cesse", "suffit"))))


def _in_a_clause(text: str, *, told: bool) -> bool:
    """Whether the message begins or ends with an order that is a clause by itself; what is beside it is its reason,
    and where it is `told` like a story, one word is not enough."""
    if len(text) > _LONGEST_REASON or _NO_REASON.search(text):
        return False
    clauses = [clause for clause in _CLAUSES.split(text) if clause.strip()]
    if len(clauses) > 1 and told and _TAKEN_OUT.fullmatch(fold(clauses[-1])) and _US.search(text):
        return True
    return len(clauses) > 1 and any(_all_of_it(clause, told) for clause in (clauses[0], clauses[-1]))


def _all_of_it(clause: str, told: bool) -> bool:
    message = said(clause, _KEPT, part=True)
    hits = chosen(_PHRASES.find(message))
    left = uncovered(message, hits)
    if not all(map(_ONE_WORD.fullmatch, left)) or any(hit.meaning == "story" for hit in hits):
        return False
    orders = [*left, *(message.text(hit) for hit in hits if hit.meaning == "alone")]
    return any(order not in _FAINT if " " in order else not told and _ONE_WORD.fullmatch(order) for order in orders)


def _ends_with_it(text: str, message: Said, last: Hit) -> bool:
    """Whether "stop" or "arrête" is its last word, after somebody or something of ours: "vos msg me stressent stop"."""
    return (
        last.end == len(message)
        and sound(message.words[-1]) in _LAST
        and len(text) <= _LONGEST_REASON
        and bool(_US.search(text))
        and not _NO_REASON.search(text)
    )


def _may_order(last: str) -> bool:
    """Whether some words hold an order, whoever says it."""
    message = said(last, _KEPT, part=True)
    if any(hit.meaning in ("order", "alone") for hit in _PHRASES.find(message)):
        return True
    return any(map(_ONE_WORD.fullmatch, message.words[-2:]))
