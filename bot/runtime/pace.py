"""Pace: how fast an account may send, held for all processes by one row in the database.

Answers have the whole pace for themselves, so that a campaign never makes somebody wait; what we start ourselves
leaves them a tenth. What exceeds a gateway's limit for a moment, the gateway throttles and we try again.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, literal, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime.channel import SMS
from storage.models import Outbound, Pace, SmsNumber

STARTED = 0.9
# A place that close is no reason to come back later.
AT_ONCE = timedelta(milliseconds=5)


async def take(session: AsyncSession, row: Outbound, now: datetime) -> datetime:
    """When this message may leave: `now`, or the place it takes in its account's pace.

    In the transaction at hand: a second connection, asked for while one is held, could wait for ever.
    """
    rate = None if row.paced else await _rate(session, row)
    if rate is None:
        return now
    name = f"{row.channel}:{row.account}"
    if row.priority > 0:
        name, rate = f"{name}:started", rate * STARTED
    apart = timedelta(seconds=1 / rate)
    first = insert(Pace).values(name=name, next_at=now + apart)
    next_at = await session.scalar(
        first.on_conflict_do_update(
            index_elements=["name"], set_={"next_at": func.greatest(Pace.next_at, literal(now)) + apart}
        ).returning(Pace.next_at)
    )
    assert next_at is not None
    place: datetime = next_at - apart
    return place if place > now + AT_ONCE else now


async def _rate(session: AsyncSession, row: Outbound) -> float | None:
    """How many messages a second the account may send; None: as many as there are."""
    if row.channel != SMS:
        return None
    return await session.scalar(select(SmsNumber.per_second).where(SmsNumber.account == row.account))
