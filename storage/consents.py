"""Which consents of a person count now: of each purpose, the last decision."""

from __future__ import annotations

import uuid

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import Consent


async def live_consents(session: AsyncSession, person_id: uuid.UUID) -> frozenset[str]:
    """The purposes the person agrees to today. What was refused or withdrawn later is not among them."""
    rows = await session.execute(
        select(Consent.purpose, Consent.decision)
        .where(Consent.person_id == person_id)
        .ext(distinct_on(Consent.purpose))
        .order_by(Consent.purpose, Consent.decided_at.desc(), Consent.id.desc())
    )
    return frozenset(purpose for purpose, decision in rows if decision == "given")
