"""Receipts: which message one is about, and where it waits when that message is not known yet."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime.channel import Receipt, Trouble
from storage.models import EarlyReceipt, Outbound

# A receipt for a message that nobody ever records as sent is not ours.
KEPT_FOR = timedelta(days=7)


async def message_of(session: AsyncSession, receipt: Receipt) -> Outbound | None:
    """The message of a receipt, locked; None: not known (yet). Another account's message is never touched."""
    found = select(Outbound).where(Outbound.channel == receipt.channel, Outbound.account == receipt.account)
    if receipt.outbound_id is not None:
        found = found.where(Outbound.id == receipt.outbound_id)
    elif receipt.provider_id:
        found = found.where(Outbound.provider_id == receipt.provider_id)
    else:
        return None
    return await session.scalar(found.order_by(Outbound.seq.desc()).limit(1).with_for_update())


async def wait(session: AsyncSession, receipt: Receipt, row_id: uuid.UUID, now: datetime) -> None:
    """Keep a receipt until its message is recorded. The same one twice is kept once."""
    name = receipt.outbound_id.hex if receipt.outbound_id else receipt.provider_id
    await session.execute(
        insert(EarlyReceipt)
        .values(
            id=row_id,
            channel=receipt.channel,
            account=receipt.account,
            provider_id=name,
            status=receipt.status,
            said=receipt.said,
            trouble=receipt.trouble.value if receipt.trouble else None,
            at=now,
        )
        .on_conflict_do_nothing()
    )


async def waiting_for(session: AsyncSession, row: Outbound) -> list[Receipt]:
    """The receipts that came before their message was recorded, in the order they came; taken out."""
    if row.provider_id is None:
        return []
    found = await session.scalars(
        delete(EarlyReceipt)
        .where(
            EarlyReceipt.channel == row.channel,
            EarlyReceipt.account == row.account,
            EarlyReceipt.provider_id == row.provider_id,
        )
        .returning(EarlyReceipt)
    )
    return [
        Receipt(
            early.channel,
            early.account,
            early.status,  # type: ignore[arg-type]  # written by `wait`
            provider_id=early.provider_id,
            trouble=Trouble(early.trouble) if early.trouble else None,
            said=early.said,
        )
        for early in sorted(found, key=lambda early: early.at)
    ]


async def forget_old(session: AsyncSession, now: datetime) -> None:
    """Drop receipts whose message never was ours."""
    await session.execute(delete(EarlyReceipt).where(EarlyReceipt.at < now - KEPT_FOR))
