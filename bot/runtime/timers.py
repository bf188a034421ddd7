"""Timers: rows that begin to run when a turn's last message was sent, and come back through the door as events."""

from __future__ import annotations

import uuid

from sqlalchemy import select, update

from bot.runtime import metrics
from bot.runtime.tools import Tools
from bot.runtime.work import Work
from dialogs.events import TimerFired
from storage.database import EVERY_STRUCTURE
from storage.models import Conversation, Person, Structure, Timer

MOST_AT_ONCE = 500


async def cancel_timers(work: Work, conversation_id: uuid.UUID) -> None:
    """The person moved on: no timer of theirs fires."""
    await work.session.execute(
        update(Timer)
        .where(Timer.conversation_id == conversation_id, Timer.fired_at.is_(None), Timer.cancelled_at.is_(None))
        .values(cancelled_at=work.now)
    )


async def arm_timers(work: Work, conversation_id: uuid.UUID, turn: int) -> None:
    """The last message of turn `turn` was really sent: the timers up to that turn run from now."""
    armed = await work.session.execute(
        update(Timer)
        .where(
            Timer.conversation_id == conversation_id,
            Timer.turn <= turn,
            Timer.due_at.is_(None),
            Timer.fired_at.is_(None),
            Timer.cancelled_at.is_(None),
        )
        .values(due_at=work.now + Timer.delay)
        .returning(Timer.due_at)
    )
    work.timers_due |= {due for due in armed.scalars() if due is not None}


async def fire_timers(tools: Tools) -> set[uuid.UUID]:
    """Put every timer that is due through its conversation's door. Returns the conversations to drain."""
    woken: set[uuid.UUID] = set()
    async with tools.db.scope(EVERY_STRUCTURE) as session:
        now = tools.clock()
        due = await session.scalars(
            select(Timer)
            .where(Timer.due_at <= now, Timer.fired_at.is_(None), Timer.cancelled_at.is_(None))
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
