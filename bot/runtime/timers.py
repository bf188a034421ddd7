"""Timers: rows that begin to run when a turn's last message was sent, and come back through the door as events."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime import metrics
from bot.runtime.tools import Tools
from bot.runtime.work import Work
from dialogs.events import TimerFired
from storage.database import EVERY_STRUCTURE
from storage.models import Conversation, Person, Structure, Timer
from storage.sql import among

MOST_AT_ONCE = 500

_IDLE = and_(Timer.fired_at.is_(None), Timer.cancelled_at.is_(None))


async def cancel_timers(work: Work, conversations: Collection[uuid.UUID]) -> None:
    """Those persons moved on: no timer of theirs fires."""
    if not conversations:
        return
    # Held in the order of their ids: two transactions that hold some of the same cannot wait for each other.
    held = (
        select(Timer.id).where(among(Timer.conversation_id, conversations), _IDLE).order_by(Timer.id).with_for_update()
    )
    await work.session.execute(
        update(Timer)
        .where(Timer.id.in_(held.scalar_subquery()))
        .values(cancelled_at=work.now)
        .execution_options(synchronize_session=False)
    )


async def arm_timers(session: AsyncSession, now: datetime, turns: Collection[tuple[uuid.UUID, int]]) -> None:
    """The last message of these conversations' turns was really sent: the timers up to that turn run from now."""
    if turns:
        given = {"conversations": [one for one, _ in turns], "turns": [turn for _, turn in turns], "now": now}
        await session.execute(_ARM, given)


# Held in the order of their ids, as above.
_ARM = text(
    "UPDATE timers SET due_at = CAST(:now AS timestamptz) + delay WHERE id IN (SELECT timers.id FROM timers "
    "JOIN unnest(CAST(:conversations AS uuid[]), CAST(:turns AS integer[])) AS sent(conversation, turn) "
    "ON timers.conversation_id = sent.conversation AND timers.turn <= sent.turn "
    "WHERE due_at IS NULL AND fired_at IS NULL AND cancelled_at IS NULL ORDER BY timers.id FOR UPDATE OF timers)"
)


async def fire_timers(tools: Tools) -> set[uuid.UUID]:
    """Put every timer that is due through its conversation's door. Returns the conversations to drain."""
    woken: set[uuid.UUID] = set()
    async with tools.db.scope(EVERY_STRUCTURE) as session:
        now = tools.clock()
        due = await session.scalars(
            select(Timer)
            .where(Timer.due_at <= now, _IDLE)
            .order_by(Timer.due_at)
            .limit(MOST_AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        for timer in list(due):
            timer.fired_at = now
            conversation = await session.get_one(Conversation, timer.conversation_id)
            person = await session.get_one(Person, conversation.person_id)
            structure = await session.get_one(Structure, timer.structure_id)
            work = tools.work_in(session, structure)
            event = TimerFired(timer.kind, timer.turn)  # type: ignore[arg-type]
            await work.tell(conversation, person, event, "system", once=f"timer:{timer.id}")
            metrics.TIMERS.labels(timer.kind).inc()
            woken.add(conversation.id)
    return woken
