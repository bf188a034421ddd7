"""Inbound rows kept once: their names are taken in `seen_messages` by the transaction that writes them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import Inbound
from storage.sql import insert_rows

_TAKE = text(
    "INSERT INTO seen_messages (channel, account, provider_id, seen_at) "
    "SELECT * FROM unnest(CAST(:channel AS text[]), CAST(:account AS text[]), CAST(:provider_id AS text[]), "
    "CAST(:seen_at AS timestamptz[])) ON CONFLICT DO NOTHING RETURNING channel, account, provider_id"
)


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
            "origin": self.origin,
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
            _TAKE,
            {
                "channel": [row.channel for row in named],
                "account": [row.account for row in named],
                "provider_id": [row.provider_id for row in named],
                "seen_at": [row.received_at for row in named],
            },
        )
        first = {(row.channel, row.account, row.provider_id) for row in taken}
    new: list[InboundRow] = []
    for row in rows:
        if row.provider_id is None or row.name in first:
            first.discard(row.name)  # the same message twice in one batch is kept once
            new.append(row)
    await insert_rows(session, Inbound, [row.values() for row in new])
    return {row.id for row in new}
