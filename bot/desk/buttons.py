"""The desk's buttons and what travels in them: at most 64 bytes, ids only."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from urllib.parse import urlsplit

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.casework.views import CaseCard
from storage.models import Adviser

HEX = "[0-9a-f]{32}"
SHORT = "[A-Za-z0-9_-]{22}"
TAKE = f"^take:({HEX})$"
ACKNOWLEDGE = f"^ack:({HEX})$"
BACK = f"^back:({HEX})$"
GIVE = f"^give:({HEX}):({SHORT})$"
CLOSE = f"^close:({HEX}):([a-z_]+)$"
AWAY = f"^away:([0-9]+):({SHORT}):({SHORT}|-)$"


def short(value: uuid.UUID) -> str:
    """An id in 22 signs rather than 32, where two must fit."""
    return base64.urlsafe_b64encode(value.bytes).rstrip(b"=").decode()


def from_short(text: str) -> uuid.UUID:
    """The id that `short` wrote. Raises `ValueError` for anything else."""
    return uuid.UUID(bytes=base64.urlsafe_b64decode(f"{text}=="))


def page_url(public_url: str, case_id: uuid.UUID) -> str:
    """Where the case's page is."""
    return f"{public_url}/desk/cases/{case_id}"


def page_button(public_url: str, case_id: uuid.UUID) -> InlineKeyboardButton | None:
    """*Voir la fiche*; None where the address is only this machine's, which Telegram refuses in a button."""
    host = urlsplit(public_url).hostname or ""
    if "." not in host:
        return None
    return InlineKeyboardButton("Voir la fiche", url=page_url(public_url, case_id))


def card_buttons(card: CaseCard, public_url: str) -> InlineKeyboardMarkup | None:
    """Under the card: take it, or give the conversation back to the bot; and the page."""
    first = []
    if card.closed_at is None and not card.claimed:
        first.append(InlineKeyboardButton("Je prends", callback_data=f"take:{card.case_id.hex}"))
    elif card.closed_at is None and card.talks_with == "human":
        first.append(InlineKeyboardButton("Rendre au robot", callback_data=f"back:{card.case_id.hex}"))
    return _rows([first, [page_button(public_url, card.case_id)]])


def alert_buttons(alert_id: uuid.UUID, case_id: uuid.UUID, public_url: str) -> InlineKeyboardMarkup | None:
    """Under an alert: somebody sees to it, or reads first."""
    take = InlineKeyboardButton("Je m'en occupe", callback_data=f"ack:{alert_id.hex}")
    return _rows([[take], [page_button(public_url, case_id)]])


def only_page(case_id: uuid.UUID, public_url: str) -> InlineKeyboardMarkup | None:
    """What stays under an alert once somebody has taken it."""
    return _rows([[page_button(public_url, case_id)]])


def colleagues(case_id: uuid.UUID, advisers: Sequence[Adviser]) -> InlineKeyboardMarkup | None:
    """To whom the case goes."""
    return _rows(
        [
            [InlineKeyboardButton(adviser.name, callback_data=f"give:{case_id.hex}:{short(adviser.id)}")]
            for adviser in advisers
        ]
    )


def closing(case_id: uuid.UUID, reasons: Mapping[str, str]) -> InlineKeyboardMarkup | None:
    """Why the case is closed."""
    return _rows(
        [
            [InlineKeyboardButton(label, callback_data=f"close:{case_id.hex}:{reason}")]
            for reason, label in reasons.items()
        ]
    )


def replacements(who: Adviser, until: datetime, advisers: Sequence[Adviser]) -> InlineKeyboardMarkup | None:
    """Who takes over until then. The choice holds for `who` alone, whoever taps."""
    start = f"away:{int(until.timestamp())}:{short(who.id)}"
    rows = [[InlineKeyboardButton(other.name, callback_data=f"{start}:{short(other.id)}")] for other in advisers]
    return _rows([*rows, [InlineKeyboardButton("Répartir entre les présents", callback_data=f"{start}:-")]])


def _rows(rows: Sequence[Sequence[InlineKeyboardButton | None]]) -> InlineKeyboardMarkup | None:
    filled = [[button for button in row if button] for row in rows]
    filled = [row for row in filled if row]
    return InlineKeyboardMarkup(filled) if filled else None
