"""Silenced telephones: nobody writes there, from any structure or number of ours, until it is lifted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import SilencedNumber


async def silence(session: AsyncSession, number_hash: bytes | None, reason: str, now: datetime) -> None:
    """From `now` on nothing goes to this telephone. A stop does not weaken "wrong person". None: no telephone."""
    if number_hash is None:
        return
    row = insert(SilencedNumber).values(number_hash=number_hash, reason=reason, since=now)
    await session.execute(
        row.on_conflict_do_update(
            index_elements=["number_hash"],
            set_={"reason": row.excluded.reason, "since": row.excluded.since},
            where=SilencedNumber.reason == "stop",
        )
    )


async def unsilence(session: AsyncSession, number_hash: bytes | None) -> None:
    """The person asked to start again: a stop is lifted; "wrong person" is not."""
    if number_hash is not None:
        await session.execute(
            delete(SilencedNumber).where(SilencedNumber.number_hash == number_hash, SilencedNumber.reason == "stop")
        )


async def silence_of(session: AsyncSession, number_hash: bytes | None) -> SilencedNumber | None:
    """Why and since when a telephone is silenced; None where it is not."""
    return None if number_hash is None else await session.get(SilencedNumber, number_hash, populate_existing=True)
