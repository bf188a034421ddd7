"""What waits for its hour: a reminder is void once somebody writes, an answer never is."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from dialogs.events import Said, Started
from storage.database import EVERY_STRUCTURE
from storage.models import Outbound
from tests.house import House


async def test_an_answer_that_has_to_wait_is_not_dropped_by_what_is_said_meanwhile(house: House) -> None:
    """Its account's pace has put it off, or the clock was set back: the answer before it said so."""
    await house.happens(Started())
    answered = len(house.youth.sent)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        # As a turn leaves it whose lane somebody else holds: queued, and not tried.
        await session.execute(
            update(Outbound).values(
                status="queued", attempts=0, sent_at=None, not_before=house.clock() + timedelta(minutes=1)
            )
        )
    await house.receive(Said("oui"))
    house.clock.passes(timedelta(minutes=2))
    await house.runtime.settled()
    assert len(house.youth.sent) > 2 * answered
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert "expired" not in set(await session.scalars(select(Outbound.status)))
