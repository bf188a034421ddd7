"""What somebody puts right, and what they say of somebody else: "le 15 mai 2008 pardon 2009", "ma sœur c'est le… et moi
le…"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CORRECTING = re.compile(
    r"\b(?:non|nan|nn|nope|pardon|oups\w*|euh|attends?|attendez|dsl|d[ée]sol[ée]e?|erreur|tromp\w*|plut[oô]t|rectif\w*"
    r"|correction|le nouveau|la nouvelle)\b[\s,.:;!?…-]*",
    re.IGNORECASE,
)
_OF_KIN = re.compile(
    r"\b(?:ma|mon|mes) (?:(?:petite?|grande?|demi|p'?tite?) )?"
    r"(?:s(?:œ|oe)ur|reuf|reus|fr[èe]re|m[èe]re|p[èe]re|daronn?e?"
    r"|jum(?:eau|elle)|cousine?|fille|fils|b[ée]b[ée])\b",
    re.IGNORECASE,
)
_AND_I = re.compile(r"\b(?:moi|mwa|perso)\b", re.IGNORECASE)


def corrections(text: str) -> Iterator[tuple[str, str]]:
    """What stands before and after each word that puts something right, the last one first."""
    for match in reversed(list(_CORRECTING.finditer(text))):
        yield text[: match.start()], text[match.end() :]


def of_oneself(text: str) -> tuple[str, str] | None:
    """What is said before oneself, of a relative, and of oneself; None where no relative comes first."""
    kin = _OF_KIN.search(text)
    own = list(_AND_I.finditer(text, kin.end())) if kin else []
    return (text[: own[-1].end()], text[own[-1].end() :]) if own else None
