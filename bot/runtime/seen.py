"""Inbound rows kept once: their names are taken in `seen_messages` by the transaction that writes them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.transaction import Answer, Statement, Transaction

_COLUMNS = {
    "id": "uuid",
    "structure_id": "uuid",
    "conversation_id": "uuid",
    "address_id": "uuid",
    "channel": "text",
    "account": "text",
    "provider_id": "text",
    "author": "text",
    "event": "bytea",
    "origin": "text",
    "received_at": "timestamptz",
    "named": "boolean",
}
_ROW = [name for name in _COLUMNS if name != "named"]
_GIVEN = ", ".join(f"CAST(:{name} AS {type_}[])" for name, type_ in _COLUMNS.items())
_PUT = Statement(
    f"WITH given AS (SELECT * FROM unnest({_GIVEN}) "  # noqa: S608 - our own names
    f"WITH ORDINALITY AS given({', '.join(_COLUMNS)}, n)), "
    "first AS (INSERT INTO seen_messages (channel, account, provider_id, seen_at) "
    "SELECT channel, account, provider_id, received_at FROM given WHERE named ON CONFLICT DO NOTHING "
    "RETURNING channel, account, provider_id) "
    f"INSERT INTO inbound ({', '.join(_ROW)}, attempts) "
    f"SELECT {', '.join('CAST(origin AS jsonb)' if name == 'origin' else name for name in _ROW)}, 0 FROM given "
    "WHERE NOT named OR (channel, account, provider_id) IN (SELECT * FROM first) ORDER BY n RETURNING id"
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
    def name(self) -> tuple[str, str, str]:
        return self.channel, self.account, self.provider_id or str(self.id)

    def values(self) -> dict[str, Any]:
        """By column, and whether somebody gave it a name."""
        return {
            **{name: getattr(self, name) for name in _ROW},
            "provider_id": self.name[2],
            "origin": json.dumps(self.origin) if self.origin else None,
            "named": self.provider_id is not None,
        }


async def put(transaction: Transaction, row: InboundRow) -> bool:
    """Write an event. False: one of that name was written before."""
    written = put_all(transaction, [row])
    await transaction.settle()
    return bool(written.rows)


def put_all(transaction: Transaction, rows: Sequence[InboundRow]) -> Answer:
    """Ask for events to be written, numbered in their order. The answer has the ids of those that were new."""
    # The same message twice in one call is the first of them.
    once = [row.values() for row in {row.name: row for row in reversed(rows)}.values()]
    once.reverse()
    return transaction.ask(_PUT, {name: [values[name] for values in once] for name in _COLUMNS})
