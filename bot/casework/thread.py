"""The conversation as it went, in order: what the person sent, what the bot and the advisers wrote."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework import labels
from dialogs.events import Attached, Said, Started, Tapped
from dialogs.events_codec import decode_event
from storage.models import Conversation, Inbound, Outbound
from storage.vault import Key

# A message that a turn has not taken yet comes after all turns of the same moment.
_NO_TURN = 2**31


@dataclass(frozen=True, slots=True)
class ThreadMessage:
    """One message. `author` is person, bot or adviser; `source` is the French of a message in another language."""

    author: str
    text: str
    at: datetime
    adviser: str = ""
    source: str = ""
    choices: tuple[str, ...] = ()  # the buttons that stood under it
    picture: str = ""
    kind: str = "text"  # of what the person did: text, edit, tap, start, or the kind of file
    inbound_id: uuid.UUID | None = None
    outbound_id: uuid.UUID | None = None
    attempts: int = 0
    in_doubt: bool = False  # it may have arrived twice
    # Of what we sent: queued sending sent delivered failed expired; of what came: set_aside
    status: str = ""
    error: str = ""


async def read_thread(
    session: AsyncSession, key: Key, person_id: uuid.UUID
) -> tuple[list[ThreadMessage], Mapping[str, int] | None]:
    """Every message of the person's conversations, and the points of the last orientation card they were sent."""
    mine = select(Conversation.id).where(Conversation.person_id == person_id)
    outbounds = list(
        await session.scalars(
            select(Outbound)
            .where(Outbound.conversation_id.in_(mine), Outbound.kind == "message")
            .order_by(Outbound.seq)
        )
    )
    payloads = {row.id: json.loads(key.open(row.payload, "outbound.payload")) for row in outbounds}
    buttons = {
        (row.conversation_id, row.turn, str(option)): str(label)
        for row in outbounds
        for option, label, *_ in payloads[row.id].get("buttons") or ()
    }
    inbounds = await session.scalars(
        select(Inbound).where(Inbound.conversation_id.in_(mine), Inbound.author == "person").order_by(Inbound.seq)
    )
    placed = [((row.created_at, _turn(row.turn), 1, row.seq), _ours(row, payloads[row.id])) for row in outbounds]
    for row in inbounds:
        message = _theirs(row, key, buttons)
        if message is not None:
            placed.append(((row.received_at, _turn(row.turn), 0, row.seq), message))
    placed.sort(key=lambda pair: pair[0])
    return [message for _, message in placed], _points(payloads.values())


def _turn(turn: int | None) -> int:
    return _NO_TURN if turn is None else turn


def _ours(row: Outbound, payload: Mapping[str, object]) -> ThreadMessage:
    given = payload.get("buttons")
    buttons: Sequence[Sequence[object]] = given if isinstance(given, list) else ()
    return ThreadMessage(
        author=str(payload.get("author") or "bot"),
        text=str(payload.get("text") or ""),
        at=row.created_at,
        adviser=str(payload.get("adviser") or ""),
        source=str(payload.get("source") or ""),
        choices=tuple(str(button[1]) for button in buttons),
        picture=str(payload.get("picture") or ""),
        outbound_id=row.id,
        attempts=row.attempts,
        in_doubt=row.in_doubt,
        status=row.status,
        error=row.error or "",
    )


def _theirs(
    row: Inbound, key: Key, buttons: Mapping[tuple[uuid.UUID | None, int | None, str], str]
) -> ThreadMessage | None:
    match decode_event(key.open(row.event, "inbound.event")):
        case Said(text, edited):
            kind, shown = "edit" if edited else "text", text
        case Tapped(turn, option):
            kind, shown = "tap", buttons.get((row.conversation_id, turn, option), option)
        case Attached(kind, caption):
            shown = caption or labels.ATTACHMENTS[kind]
        case Started():
            kind, shown = "start", "A ouvert la conversation"
        case _:
            return None
    aside = row.consumed_at is not None and row.turn is None
    return ThreadMessage(
        "person", shown, row.received_at, kind=kind, inbound_id=row.id, status="set_aside" if aside else ""
    )


def _points(payloads: Iterable[Mapping[str, object]]) -> Mapping[str, int] | None:
    found: Mapping[str, int] | None = None
    for payload in payloads:
        points = payload.get("picture_data")
        if payload.get("picture") == "orientation" and isinstance(points, dict):
            found = {str(interest): int(value) for interest, value in points.items()}
    return found
