"""After a backup was restored: what it says still waits may have left since, and says so from now on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select, update

from storage.database import EVERY_STRUCTURE, Database
from storage.models import Inbound, Lane, Outbound


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restored database holds. `last`: when its last message came; later ones are not in it."""

    marked: int
    unread: int
    last: datetime | None


async def after_restore(db: Database) -> Restored:
    """Mark in doubt all that waits to be sent, and free the lanes of processes that are no more.

    Once, before anything is started on it. A second time changes nothing more.
    """
    async with db.scope(EVERY_STRUCTURE) as session:
        waits = or_(Outbound.status == "queued", Outbound.status == "sending")
        marked = await session.scalars(
            update(Outbound).where(waits).values(in_doubt=True, status="queued").returning(Outbound.id)
        )
        await session.execute(
            update(Lane).where(Lane.leased_until.is_not(None)).values(leased_until=None, leased_by=None)
        )
        return Restored(
            len(list(marked)),
            await session.scalar(select(func.count()).where(Inbound.consumed_at.is_(None))) or 0,
            await session.scalar(select(Inbound.received_at).order_by(Inbound.id.desc()).limit(1)),
        )
