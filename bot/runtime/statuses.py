"""A message's statuses in SQL, written out (a partial index serves no parameter), and its place in its lane."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, literal, or_

from storage.models import Outbound

QUEUED = literal("queued", literal_execute=True)
SENDING = literal("sending", literal_execute=True)


def is_waiting(table: Any = Outbound) -> ColumnElement[bool]:
    """SQL: still to be sent, or being sent; what `ix_outbound_waiting` holds."""
    return or_(table.status == QUEUED, table.status == SENDING)


def in_order(table: Any = Outbound) -> tuple[ColumnElement[Any], ...]:
    """SQL: the order in which a lane's messages leave: as they were said, those of campaigns after all others.

    A campaign may take an hour to come to somebody, who writes meanwhile: the answer does not wait behind it. What
    was being sent when its process died may have left, and keeps its place.
    """
    return (and_(is_of_campaign(table), table.status == QUEUED), table.seq)


def due_at(now: ColumnElement[datetime]) -> ColumnElement[datetime]:
    """SQL: from when a message may leave; now, if that was at once and the clock has been set back since."""
    at_once = and_(Outbound.not_before <= Outbound.created_at, Outbound.not_before > now)
    return case((at_once, now), else_=Outbound.not_before)


def is_of_campaign(table: Any = Outbound) -> ColumnElement[bool]:
    found: ColumnElement[bool] = table.priority >= literal(2, literal_execute=True)
    return found


def is_reminder() -> ColumnElement[bool]:
    found: ColumnElement[bool] = Outbound.priority == literal(1, literal_execute=True)
    return found
