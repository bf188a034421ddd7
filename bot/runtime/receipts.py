"""Receipts: which message one is about, and where it waits when that message is not known yet."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime import metrics
from bot.runtime.aftermath import Fate
from bot.runtime.channel import Receipt, Trouble
from storage.models import EarlyReceipt, Outbound
from storage.sql import among

# A receipt for a message that nobody ever records as sent is not ours.
KEPT_FOR = timedelta(days=7)
# Delivery only moves forward.
_RANK = {"queued": 0, "sending": 1, "sent": 2, "delivered": 3, "failed": 3, "expired": 3}


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


def take(row: Outbound, receipt: Receipt, now: datetime) -> Fate | None:
    """Write a receipt on its message; what is to follow. None: it says nothing new, delivery only moves forward."""
    if _RANK[receipt.status] <= _RANK[row.status]:
        return None
    row.status = receipt.status
    metrics.SENDS.labels(row.channel, f"receipt_{receipt.status}").inc()
    if receipt.status == "delivered":
        row.delivered_at, row.error = now, None
    failed = None
    if receipt.status == "failed":
        failed = row.error = receipt.said or "Non remis par l'opérateur."
    blocked = receipt.trouble in (Trouble.BLOCKED, Trouble.BAD_ADDRESS)
    if receipt.status == "sent":
        return None
    return Fate(row.id, row.structure_id, failed=failed, blocked=blocked, given_up=blocked)


@dataclass(frozen=True, slots=True)
class Early:
    """A receipt that came before its message was recorded."""

    outbound_id: uuid.UUID
    receipt: Receipt


async def waiting_for(session: AsyncSession, rows: Sequence[uuid.UUID]) -> list[Early]:
    """The receipts that came before these messages were recorded, in the order they came; taken out."""
    found = await session.execute(
        delete(EarlyReceipt)
        .where(
            among(Outbound.id, rows),
            EarlyReceipt.channel == Outbound.channel,
            EarlyReceipt.account == Outbound.account,
            EarlyReceipt.provider_id == Outbound.provider_id,
        )
        .returning(EarlyReceipt, Outbound.id)
        .execution_options(synchronize_session=False)
    )
    return [
        Early(
            outbound_id,
            Receipt(
                early.channel,
                early.account,
                early.status,  # type: ignore[arg-type]  # written by `wait`
                provider_id=early.provider_id,
                trouble=Trouble(early.trouble) if early.trouble else None,
                said=early.said,
            ),
        )
        for early, outbound_id in sorted(found, key=lambda pair: pair[0].at)
    ]


async def forget_old(session: AsyncSession, now: datetime) -> None:
    """Drop receipts whose message never was ours."""
    await session.execute(delete(EarlyReceipt).where(EarlyReceipt.at < now - KEPT_FOR))
