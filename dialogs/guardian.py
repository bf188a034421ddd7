"""What a parent writes: stop, wrong number, call me; anything else is passed on. No questionnaire, ever."""

from __future__ import annotations

import re

from dialogs import walk
from dialogs.draft import Draft
from dialogs.effects import Note, Relay
from dialogs.replies import REASSURE_EVERY
from dialogs.understanding.normal import normalise

_CALL = re.compile(
    r"\b(?:rappel\w*|appel(?:er|ez)?\b.*\bmoi|me (?:r?appeler|telephoner)|call|اتصل\w*|كلم\w*)\b|^rappel$"
)
_WRONG = re.compile(r"^(?:erreur|error|wrong|wrong number|خطأ)$")


def said(draft: Draft, text: str, asked: str | None) -> None:
    """One message of a parent; danger in it was read before."""
    plain = normalise(text)
    if draft.status == "stopped":
        if asked in ("restart", "resume"):
            walk.push(draft, "parent", "again")
        else:
            draft.do(Note("wrote_after_stop"))
    elif asked == "stop":
        walk.push(draft, "parent", "stop")
    elif asked == "wrong_person" or _WRONG.match(plain):
        draft.do(Relay(text, "wrong"))
        walk.push(draft, "parent", "wrong")
    elif asked == "person" or _CALL.search(plain):
        draft.do(Relay(text, "call"))
        _once(draft, "call")
    else:
        draft.do(Relay(text, "text"))
        _once(draft, "heard")


def opened(draft: Draft) -> None:
    """They opened Telegram with the adviser's link."""
    walk.push(draft, "parent", "again" if draft.status == "stopped" else "here")


def _once(draft: Draft, step: str) -> None:
    if draft.reassured_at is None or draft.now - draft.reassured_at >= REASSURE_EVERY:
        draft.reassured_at = draft.now
        walk.push(draft, "parent", step)
