"""A young person's phone: what its Telegram and its SMS show, read from the database."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Select, select

from bot.casework import labels
from bot.demo.channel import Texting, Webchat
from bot.runtime.meeting import Place, Registrar
from bot.runtime.service import Runtime
from dialogs import sms
from dialogs.events import Attached, Said
from dialogs.events_codec import decode_event
from dialogs.render import Button
from storage.database import EVERY_STRUCTURE
from storage.models import Address, Inbound, Outbound, Person
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


def place_of(phone_id: str, look: Look) -> Place:
    """Where that phone is reached: Telegram by its id, SMS by a number kept for fiction (06 39 98)."""
    if look == "telegram":
        return Place(Webchat.name, Webchat.account, phone_id)
    return Place(Texting.name, Texting.account, f"+3363998{int(phone_id, 16) % 10_000:04d}")


def _address(runtime: Runtime, phone_id: str, look: Look) -> Select[Address]:
    place = place_of(phone_id, look)
    hashes = runtime.vault.address_hashes(place.channel, place.account, place.address)
    return (
        select(Address)
        .where(Address.channel == place.channel, Address.address_hash.in_(hashes))
        .order_by(Address.writes_since.desc())
        .limit(1)
    )


async def make_one(runtime: Runtime, phone_id: str, look: Look) -> None:
    """Who held the phone in Telegram is who sends its SMS, and the other way round: one person, one conversation."""
    other: Look = "sms" if look == "telegram" else "telegram"
    async with runtime.db.transaction(EVERY_STRUCTURE) as transaction:
        session = transaction.session
        known = await session.scalar(_address(runtime, phone_id, other))
        if known is None or await session.scalar(_address(runtime, phone_id, look)) is not None:
            return
        person = await session.get_one(Person, known.person_id)
        registrar = Registrar(transaction, runtime.vault, runtime.new_id, runtime.clock())
        registrar.reach(person, runtime.vault.unwrap(person.wrapped_key), place_of(phone_id, look))


async def read_phone(runtime: Runtime, phone_id: str, look: Look) -> Phone:
    """The screen of that phone, in its Telegram or in its SMS."""
    async with runtime.db.scope(EVERY_STRUCTURE) as session:
        address = await session.scalar(_address(runtime, phone_id, look))
        if address is None:
            return Phone(())
        person = await session.get_one(Person, address.person_id)
        outbounds = list(
            await session.scalars(
                select(Outbound)
                .where(Outbound.address_id == address.id, Outbound.status.in_(SENT))
                .order_by(Outbound.seq)
            )
        )
        inbounds = list(
            await session.scalars(
                select(Inbound)
                .where(Inbound.address_id == address.id, Inbound.author == "person")
                .order_by(Inbound.seq)
            )
        )
    key = runtime.vault.unwrap(person.wrapped_key)
    theirs = [(row.received_at, 0, row.seq, _theirs(row, key)) for row in inbounds]
    shown = [(row.created_at, 1, row.seq, bubble) for row, bubble in _ours(outbounds, key, look)]
    everything = sorted([*theirs, *shown], key=lambda placed: placed[:3])
    return Phone(tuple(bubble for *_, bubble in everything if bubble is not None), person.structure_id, person.id)


def _ours(rows: list[Outbound], key: Key, look: Look) -> list[tuple[Outbound, Bubble]]:
    """Our messages, with what later edits made of them."""
    found: list[tuple[Outbound, Bubble]] = []
    asked: dict[int | None, Bubble] = {}
    for row in rows:
        payload = json.loads(key.open(row.payload, "outbound.payload"))
        if row.kind == "message":
            bubble = _bubble(row, payload, look)
            found.append((row, bubble))
            if row.asks:
                asked[row.turn] = bubble
        elif (edited := asked.get(row.turn)) is not None:
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
        bubble.parts = sms.count(bubble.text)
        return bubble
    bubble.buttons, bubble.turn, bubble.several = buttons, int(payload["turn"]), bool(payload.get("several"))
    bubble.picture = row.id if payload.get("picture") else None
    return bubble


def _theirs(row: Inbound, key: Key) -> Bubble | None:
    match decode_event(key.open(row.event, "inbound.event")):
        case Said(text=text):
            return Bubble(mine=True, text=text, at=row.received_at)
        case Attached(kind=kind):
            return Bubble(mine=True, text=f"[{labels.ATTACHMENTS[kind]}]", at=row.received_at)
    return None
