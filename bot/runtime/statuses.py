"""An outbound message's statuses in SQL, written out: a partial index serves no parameter."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, literal, or_

from storage.models import Outbound

QUEUED = literal("queued", literal_execute=True)
SENDING = literal("sending", literal_execute=True)


def is_waiting(table: Any = Outbound) -> ColumnElement[bool]:
    """SQL: still to be sent, or being sent; what `ix_outbound_waiting` holds."""
    return or_(table.status == QUEUED, table.status == SENDING)
