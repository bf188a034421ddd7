"""An inbound row kept once: its name is taken in `seen_messages` by the statement that writes it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Table, bindparam, literal, select
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import Inbound, SeenMessage

_INBOUND: Table = Inbound.__table__  # type: ignore[assignment]
_SEEN: Table = SeenMessage.__table__  # type: ignore[assignment]
_GIVEN = (
    "id", "structure_id", "conversation_id", "address_id", "channel", "account", "provider_id", "author", "event",
    "origin", "received_at", "attempts",
)  # fmt: skip
# No origin is NULL, not the JSON null.
_TYPES = {name: _INBOUND.c[name].type for name in _GIVEN} | {"origin": JSONB(none_as_null=True)}
_GIVEN_VALUES = {name: bindparam(name, type_=_TYPES[name]) for name in _GIVEN}
# Made once: it is written for every message.
_ALWAYS = insert(_INBOUND).values(_GIVEN_VALUES)
_FIRST = (
    insert(_SEEN)
    .values({name: _GIVEN_VALUES[name] for name in ("channel", "account", "provider_id")})
    .values(seen_at=_GIVEN_VALUES["received_at"])
    .on_conflict_do_nothing()
    .returning(literal(1))
    .cte("seen")
)
_ONCE = (
    insert(_INBOUND)
    .from_select(list(_GIVEN), select(*_GIVEN_VALUES.values()).select_from(_FIRST), include_defaults=False)
    .returning(_INBOUND.c.id)
)


async def put(
    session: AsyncSession,
    *,
    row_id: uuid.UUID,
    structure_id: uuid.UUID,
    conversation_id: uuid.UUID,
    address_id: uuid.UUID | None,
    channel: str,
    account: str,
    provider_id: str | None,
    author: str,
    event: bytes,
    received_at: datetime,
    origin: Mapping[str, object] | None = None,
) -> bool:
    """Write an inbound row. False: one of that `provider_id` was written before. None: it has no name but its id."""
    row: dict[str, Any] = {
        "id": row_id,
        "structure_id": structure_id,
        "conversation_id": conversation_id,
        "address_id": address_id,
        "channel": channel,
        "account": account,
        "provider_id": provider_id or str(row_id),
        "author": author,
        "event": event,
        "origin": dict(origin) if origin else None,
        "received_at": received_at,
        "attempts": 0,
    }
    if provider_id is None:
        await session.execute(_ALWAYS, row)
        return True
    return await session.scalar(_ONCE, row) is not None
