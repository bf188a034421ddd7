"""What blocks a young person: the domains that a message tells, negated ones left out.

A message is read clause by clause ("logement ok, c'est la voie qui coince"). In each, phrases of `barrier_words` are
looked up; what one needs counts unless one has it or it is fine, what one suffers from counts unless it is denied. The
labels are those of `DOMAINS`; `aucun` says that nothing blocks; an empty tuple, that there is nothing to file.
"""

from __future__ import annotations

import re

from dialogs.understanding import barrier_words as words
from dialogs.understanding.hunch import weigh
from dialogs.understanding.normal import bare
from dialogs.understanding.phrases import ARTICLES, POSSESSIVES, Hit, Phrases, Said, said, uncovered
from dialogs.understanding.reading import LONGEST, Reading, because
from dialogs.value import value

NONE = "aucun"
DOMAINS = tuple(sorted({*words.THINGS, *words.TROUBLES, *words.SIGNS}))

_DROPPED = ARTICLES | POSSESSIVES
_CLAUSES = re.compile(
    r"[.,;:!?\n+&()\"]|\s[-–/]\s|\b(?:mais|sinon|par contre|du coup|donc|apres|"
    r"et (?=(?:mon|ma|mes|je?|j'ai|g|jai|pas|plus|aucune?|une? (?:bebe|enfant|fils|fille|gosse))\b)|"
    r"but|mas|pero|parce que|pcq)\b"
)
LIKELY = 0.35  # above it a domain counts; chosen on writers the hunch had not seen
_SHORT = 4  # words of a clause that only names a subject
_BEFORE = 4  # words before a thing among which it may be denied or had
_NOT_FINE = frozenset(("pas", "plus", "jamais", "mal"))
_GOING_WELL = frozenset(("bien", "bon", "bonne", "mieux"))
_PHRASES = Phrases(
    {
        **{f"{domain} thing": table for domain, table in words.THINGS.items()},
        **{f"{domain} trouble": table for domain, table in words.TROUBLES.items()},
        **{f"{domain} sign": table for domain, table in words.SIGNS.items()},
        **{f"{domain} topic": table for domain, table in words.TOPICS.items()},
        "- fine": words.FINE,
        "- except": words.EXCEPT,
        "- nothing": words.NOTHING,
        "- filler": words.FILLERS,
    },
    words.GROUPS,
    _DROPPED,
    slips=True,
)


@value(frozen=True, slots=True)
class _Found:
    domain: str
    words: str
    denied: bool


def read(text: str) -> Reading[tuple[str, ...]]:
    """The domains, in alphabetical order; `(NONE,)` or nothing. Never None: silence is an answer here.

    Each domain counts when rules and hunch together make it likely.
    """
    found, facts = by_rules(text)
    if not text.strip():
        return found
    guess = weigh("barriers", text, facts)
    likely = {domain for domain, chance in guess.chances.items() if chance > LIKELY}
    domains = tuple(sorted(likely - {NONE} or likely))
    if domains == found.value:
        return found
    if not domains:
        return Reading((), 0.3, found.because)
    added = [domain for domain in domains if domain not in (found.value or ())]
    kept = found.because if len(added) < len(domains) else ()
    why = because(text, *kept, *(piece for domain in added for piece in guess.because(domain)[:2]))
    return Reading(domains, round(min(guess.chances[domain] for domain in domains), 2), why)


def by_rules(text: str) -> tuple[Reading[tuple[str, ...]], tuple[str, ...]]:
    """What `read` gives by the tables alone, and what was found, for the hunch."""
    found: list[_Found] = []
    nothing, named = True, False
    for clause in _CLAUSES.split(bare(text[:LONGEST])):
        message = said(clause, _DROPPED, part=True)
        if not message.words:
            continue
        hits = _PHRASES.find(message)
        found += _told(message, hits)
        nothing = nothing and _says_nothing(message, hits)
        named = named or any(hit.meaning in ("- nothing", "- fine") for hit in hits)
    blocks = [one for one in found if not one.denied]
    facts = tuple(dict.fromkeys(f"{'not ' if one.denied else ''}{one.domain}" for one in found))
    if blocks:
        domains = tuple(sorted({one.domain for one in blocks}))
        why = because(text, *(one.words for one in blocks))
        return Reading(domains, 0.85 if len(blocks) > 1 else 0.8, why), facts
    if nothing and named and not found:
        return Reading((NONE,), 0.9, because(text, text.strip()[:80])), (NONE,)
    return Reading((), 0.6 if found else 0.3, because(text, *(one.words for one in found))), facts


def _told(message: Said, hits: list[Hit]) -> list[_Found]:
    """The domains of one clause."""
    told = [hit for hit in hits if not hit.meaning.startswith("-")]
    signs = [hit for hit in told if hit.meaning.endswith("sign")]
    fine = [hit for hit in hits if hit.meaning == "- fine" and not _negated_after(message, hit)]
    spared = [hit for hit in hits if hit.meaning == "- except"]
    found = []
    for hit in told:
        domain, kind = hit.meaning.rsplit(" ", 1)
        if signs and any(_within(hit, sign) and not sign.meaning.startswith(domain) for sign in signs):
            continue
        if kind == "topic" and len(message) > _SHORT and not _spared(hit, spared):
            continue
        denied = bool(fine) and not _spared(hit, spared)
        if kind == "thing":
            if domain == "mobilite" and message.words[max(0, hit.start - 1) : hit.start] == ("dans",):
                continue  # where it happens
            denied = denied or (_had(message, hit) and not _spared(hit, spared))
        elif kind in ("trouble", "topic"):
            denied = denied or _denied(message, hit) or (kind == "topic" and _well(message))
        found.append(_Found(domain, message.text(hit), denied))
    told_of = {one.domain for one in found if not one.denied}
    return [one for one in found if not (one.denied and one.domain in told_of)]


def _spared(hit: Hit, spared: list[Hit]) -> bool:
    """Whether it is what is left when all else is fine: "tout va bien sauf l'argent"."""
    return any(one.start <= hit.start and hit.start - one.end < _BEFORE for one in spared)


def _within(hit: Hit, other: Hit) -> bool:
    return other.start <= hit.start and hit.end <= other.end and other.end - other.start > hit.end - hit.start


def _negated_after(message: Said, hit: Hit) -> bool:
    """ "ça va pas": not fine at all."""
    return not _NOT_FINE.isdisjoint(message.words[hit.end : hit.end + 1])


def _had(message: Said, hit: Hit) -> bool:
    """Whether one has what one needs: "j'ai déjà le permis", "je sais lire"."""
    before = message.words[max(0, hit.start - _BEFORE) : hit.start]
    if words.HAVE.isdisjoint(before) or not words.BROKEN.isdisjoint(message.words):
        return False
    return words.LACKS.isdisjoint((*message.words[: hit.start], *message.words[hit.end : hit.end + 2]))


def _well(message: Said) -> bool:
    """Whether a subject is spoken of as going well: "je parle bien français"."""
    return not _GOING_WELL.isdisjoint(message.words) and words.LACKS.isdisjoint(message.words)


def _denied(message: Said, hit: Hit) -> bool:
    """Whether what one suffers from is denied: "j'ai jamais touché à la drogue", "je fume pas"."""
    after = message.words[hit.end : hit.end + 2]
    if after[:1] and after[0] in ("pas", "plus", "jamais") and after[1:] != ("que",):
        return True
    start = max(0, hit.start - _BEFORE)
    for at in range(start, hit.start):
        if message.words[at] in words.NEGATIONS:
            return not (at > 0 and message.words[at - 1] in words.POWER)
    return False


def _says_nothing(message: Said, hits: list[Hit]) -> bool:
    """Whether a clause is nothing but "nothing", a word in four aside."""
    said_so = [hit for hit in hits if hit.meaning in ("- nothing", "- filler", "- fine")]
    return len(uncovered(message, said_so)) <= len(message) // 4
