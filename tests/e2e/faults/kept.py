"""What the database says became of it all: by address, what was written, and which answers may have come twice."""

from __future__ import annotations

import json

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from dialogs.events import Said
from dialogs.events_codec import decode_event
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Address, Conversation, Inbound, Outbound, Person
from storage.vault import Vault
from tests.conftest import MASTER_KEY


async def kept_and_doubted(url: str) -> tuple[dict[str, list[str]], dict[str, set[str]]]:
    """What was kept of each and led to a turn, in the order of the turns; and which messages are in doubt."""
    database, vault = Database(url), Vault(MASTER_KEY)
    kept: dict[str, list[str]] = {}
    try:
        async with database.scope(EVERY_STRUCTURE) as session:
            rows = await session.execute(
                select(Inbound.event, Address.address, Person.wrapped_key)
                .join(Conversation, Conversation.id == Inbound.conversation_id)
                .join(Person, Person.id == Conversation.person_id)
                .join(Address, Address.id == Inbound.address_id)
                .where(Inbound.author == "person", Inbound.consumed_at.is_not(None), Inbound.error.is_(None))
                .order_by(Inbound.turn, Inbound.seq)
            )
            for event, address, wrapped in rows:
                key = vault.unwrap(wrapped)
                said = decode_event(key.open(event, "inbound.event"))
                if isinstance(said, Said):
                    kept.setdefault(key.open(address, "addresses.address").decode(), []).append(said.text)
            doubt = await _messages(session, vault, Outbound.in_doubt)
    finally:
        await database.close()
    return kept, doubt


async def withheld(url: str) -> dict[str, set[str]]:
    """What was still on its way to somebody who said stop: it must not leave any more, and is not lost."""
    database = Database(url)
    try:
        async with database.scope(EVERY_STRUCTURE) as session:
            ended = and_(Outbound.status == "expired", Outbound.error == "stop")
            return await _messages(session, Vault(MASTER_KEY), ended)
    finally:
        await database.close()


async def _messages(
    session: AsyncSession, vault: Vault, those: ColumnElement[bool] | InstrumentedAttribute[bool]
) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    rows = await session.execute(
        select(Address.address, Person.wrapped_key, Outbound.payload)
        .join(Outbound, Outbound.address_id == Address.id)
        .join(Person, Person.id == Address.person_id)
        .where(those, Outbound.kind == "message")
    )
    for address, wrapped, payload in rows:
        key = vault.unwrap(wrapped)
        name = key.open(address, "addresses.address").decode()
        found.setdefault(name, set()).add(json.loads(key.open(payload, "outbound.payload"))["text"])
    return found
