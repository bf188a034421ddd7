"""By SMS: too many messages at once, and several people on one telephone. What is in doubt is asked, never guessed."""

from __future__ import annotations

import re
from datetime import timedelta

from rapidfuzz import fuzz

from dialogs.draft import Draft
from dialogs.understanding.normal import fold

# More than this in a minute is not somebody who answers questions.
MOST_A_MINUTE = 15
# After that long, whoever writes is asked whether they are who wrote before: telephones change hands.
LONG_SILENCE = timedelta(days=60)
_NAMED = re.compile(
    r"(?:salut |bonjour |slt |bjr )?(?:moi c'est|ici c'est|je m'appelle|jm'appelle|je me nomme) (\w[\w-]+)"
)
_SAME_NAME = 75  # of 100: "Lea" and "Léa", "Mohamed" and "Mohammed"


def hear(draft: Draft) -> timedelta | None:
    """Note that a message came; how long the person had been silent (None: it is their first)."""
    before = draft.heard[-1] if draft.heard else None
    draft.heard = (*draft.heard, draft.now)[-(MOST_A_MINUTE + 1) :]
    return None if before is None else draft.now - before


def floods(draft: Draft) -> bool:
    """Whether this message is one of too many within a minute. Telegram limits that itself."""
    if draft.givens.get("channel") != "sms":
        return False
    return len(draft.heard) > MOST_A_MINUTE and draft.now - draft.heard[0] < timedelta(minutes=1)


def may_be_somebody_else(draft: Draft, text: str, silent_for: timedelta | None) -> bool:
    """Whether another person may be holding the telephone: another first name is said, or it was silent for long."""
    known = draft.facts.get("first_name")
    if draft.givens.get("channel") != "sms" or not isinstance(known, str):
        return False
    opened = draft.open_question
    if opened is not None and (opened[0].flow == "same_phone" or opened[1].ask == "first_name"):
        return False
    if silent_for is not None and silent_for > LONG_SILENCE:
        return True
    named = _NAMED.fullmatch(fold(text))
    return named is not None and fuzz.ratio(fold(known), named[1]) < _SAME_NAME
