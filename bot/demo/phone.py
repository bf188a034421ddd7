"""What a young person sees on their phone, as Telegram shows it or as SMS shows it, read from the database."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import select

from bot.casework import labels
from bot.demo.channel import Webchat
from bot.runtime.service import Runtime
from dialogs import sms
from dialogs.events import Attached, Said, Tapped
from dialogs.events_codec import decode_event
from dialogs.render import Button, as_sms
from storage.database import EVERY_STRUCTURE
from storage.models import Address, Conversation, Inbound, Outbound, Person
from storage.vault import Key

Look = Literal["telegram", "sms"]
SENT = ("sent", "delivered")


@dataclass
class Bubble:
    """One message on the phone. `turn`: what its buttons come back with. `parts`: how many SMS it costs."""

    mine: bool
    text: str
    at: datetime
    rtl: bool = False
    adviser: bool = False
    buttons: tuple[Button, ...] = ()
    several: bool = False
    turn: int = 0
    picture: uuid.UUID | None = None
    parts: int = 0


@dataclass(frozen=True, slots=True)
class Phone:
    """A conversation as its owner sees it. Nothing yet: no bubbles."""

    bubbles: tuple[Bubble, ...]
    structure_id: uuid.UUID | None = None
    person_id: uuid.UUID | None = None


async def read_phone(runtime: Runtime, phone_id: str, look: Look) -> Phone:
    """The phone of that number."""
    hashes = runtime.vault.address_hashes(Webchat.name, Webchat.account, phone_id)
    async with runtime.db.scope(EVERY_STRUCTURE) as session:
        found = (
            await session.execute(
                select(Conversation, Person)
                .join(Address, Address.id == Conversation.address_id)
                .join(Person, Person.id == Conversation.person_id)
                .where(Address.channel == Webchat.name, Address.address_hash.in_(hashes))
            )
        ).one_or_none()
        if found is None:
            return Phone(())
        conversation, person = found
        outbounds = list(
            await session.scalars(
                select(Outbound)
                .where(Outbound.conversation_id == conversation.id, Outbound.status.in_(SENT))
                .order_by(Outbound.seq)
            )
        )
        inbounds = list(
            await session.scalars(
                select(Inbound)
                .where(Inbound.conversation_id == conversation.id, Inbound.author == "person")
                .order_by(Inbound.seq)
            )
        )
    key = runtime.vault.unwrap(person.wrapped_key)
    ours = _ours(outbounds, key, look)
    labels_of = {(row.turn, button.id): button.label for row, bubble in ours for button in bubble.offered}
    theirs = [(row.received_at, 0, row.seq, _theirs(row, key, look, labels_of)) for row in inbounds]
    shown = [(row.created_at, 1, row.seq, bubble.shown) for row, bubble in ours]
    everything = sorted([*theirs, *shown], key=lambda placed: placed[:3])
    return Phone(tuple(bubble for *_, bubble in everything if bubble is not None), conversation.structure_id, person.id)


@dataclass
class _Offered:
    shown: Bubble
    offered: tuple[Button, ...]


def _ours(rows: list[Outbound], key: Key, look: Look) -> list[tuple[Outbound, _Offered]]:
    """Our messages, with what later edits made of them (Telegram), or as plain texts (SMS)."""
    found: list[tuple[Outbound, _Offered]] = []
    asked: dict[int | None, Bubble] = {}
    for row in rows:
        payload = json.loads(key.open(row.payload, "outbound.payload"))
        if row.kind == "message":
            bubble = _bubble(row, payload, look)
            buttons = tuple(Button(*button) for button in payload.get("buttons") or ())
            found.append((row, _Offered(bubble, buttons)))
            if row.asks:
                asked[row.turn] = bubble
        elif look == "telegram" and (edited := asked.get(row.turn)) is not None:
            edited.buttons = tuple(Button(*button) for button in payload.get("buttons") or ())
            if row.kind == "settle":
                edited.text = str(payload["text"])
    return found


def _bubble(row: Outbound, payload: Mapping[str, Any], look: Look) -> Bubble:
    text = str(payload["text"])
    buttons = tuple(Button(*button) for button in payload.get("buttons") or ())
    bubble = Bubble(
        mine=False,
        text=text,
        at=row.created_at,
        rtl=bool(payload.get("rtl")),
        adviser=payload.get("author") == "adviser",
    )
    if look == "sms":
        bubble.text = as_sms(text, buttons)
        bubble.parts = sms.count(bubble.text)
        return bubble
    bubble.buttons, bubble.turn, bubble.several = buttons, int(payload["turn"]), bool(payload.get("several"))
    bubble.picture = row.id if payload.get("picture") else None
    return bubble


def _theirs(row: Inbound, key: Key, look: Look, labels_of: Mapping[tuple[int | None, str], str]) -> Bubble | None:
    match decode_event(key.open(row.event, "inbound.event")):
        case Said(text=text):
            return Bubble(mine=True, text=text, at=row.received_at)
        case Tapped(turn=turn, option=option) if look == "sms":
            return Bubble(mine=True, text=labels_of.get((turn, option), option), at=row.received_at)
        case Attached(kind=kind):
            return Bubble(mine=True, text=f"[{labels.ATTACHMENTS[kind]}]", at=row.received_at)
    return None
