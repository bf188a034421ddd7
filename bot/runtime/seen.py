"""Inbound rows kept once: their names are taken in `seen_messages` by the transaction that writes them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, insert, null
from sqlalchemy.dialects.postgresql import insert as insert_once
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import Inbound, SeenMessage

_INBOUND: Table = Inbound.__table__  # type: ignore[assignment]
_SEEN: Table = SeenMessage.__table__  # type: ignore[assignment]
_NAME = ("channel", "account", "provider_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundRow:
    """What is written of one event. Of no `provider_id`: it has no name but its id, and is always new."""

    id: uuid.UUID
    structure_id: uuid.UUID
    conversation_id: uuid.UUID
    address_id: uuid.UUID | None
    channel: str
    account: str
    provider_id: str | None
    author: str
    event: bytes
    received_at: datetime
    origin: Mapping[str, object] | None = None

    @property
    def name(self) -> tuple[str, str, str | None]:
        return self.channel, self.account, self.provider_id

    def values(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "structure_id": self.structure_id,
            "conversation_id": self.conversation_id,
            "address_id": self.address_id,
            "channel": self.channel,
            "account": self.account,
            "provider_id": self.provider_id or str(self.id),
            "author": self.author,
            "event": self.event,
            "received_at": self.received_at,
            "attempts": 0,
            "origin": dict(self.origin) if self.origin else null(),  # NULL, not the JSON null
        }


async def put(session: AsyncSession, row: InboundRow) -> bool:
    """Write an event. False: one of that name was written before."""
    return bool(await put_all(session, [row]))


async def put_all(session: AsyncSession, rows: Sequence[InboundRow]) -> set[uuid.UUID]:
    """Write events, numbered in their order. Returns the ids of those that were new."""
    named = [row for row in rows if row.provider_id is not None]
    first: set[tuple[str, str, str | None]] = set()
    if named:
        taken = await session.execute(
            insert_once(_SEEN)
            .values([dict(zip(_NAME, row.name, strict=True), seen_at=row.received_at) for row in named])
            .on_conflict_do_nothing()
            .returning(*(_SEEN.c[name] for name in _NAME))
        )
        first = {(row.channel, row.account, row.provider_id) for row in taken}
    new: list[InboundRow] = []
    for row in rows:
        if row.provider_id is None or row.name in first:
            first.discard(row.name)  # the same message twice in one batch is kept once
            new.append(row)
    if new:
        await session.execute(insert(_INBOUND).values([row.values() for row in new]))
    return {row.id for row in new}
