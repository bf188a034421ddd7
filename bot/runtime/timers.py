"""Timers: rows that begin to run when a turn's last message was sent, and come back through the door as events."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, select

from bot.runtime import metrics
from bot.runtime.tools import Tools
from dialogs.events import TimerFired
from storage.database import EVERY_STRUCTURE
from storage.models import Conversation, Person, Structure, Timer
from storage.transaction import Statement, Transaction

MOST_AT_ONCE = 500

_IDLE = and_(Timer.fired_at.is_(None), Timer.cancelled_at.is_(None))
# Said so that the index of all running timers (`ix_timers_due`) does not fit: a plan made while there are few of them
# would go on reading it when there are many, rather than the few of each conversation.
_NOT_FIRED = "coalesce(fired_at, cancelled_at) IS NULL"


def cancel_timers(transaction: Transaction, conversations: Collection[uuid.UUID], now: datetime) -> None:
    """Ask that no timer of these persons fires any more: they moved on."""
    if conversations:
        transaction.ask(_CANCEL, {"conversations": list(conversations), "now": now})


def arm_timers(transaction: Transaction, now: datetime, turns: Collection[tuple[uuid.UUID, int]]) -> None:
    """Ask it of the timers up to these conversations' turns, whose last message was really sent: they run from now."""
    if turns:
        given = {"conversations": [one for one, _ in turns], "turns": [turn for _, turn in turns], "now": now}
        transaction.ask(_ARM, given)


# They are held in the order of their ids: two transactions that hold some of the same cannot wait for each other.
_CANCEL = Statement(
    "UPDATE timers SET cancelled_at = :now WHERE id IN (SELECT id FROM timers "  # noqa: S608 - our own words
    f"WHERE conversation_id = ANY(CAST(:conversations AS uuid[])) AND {_NOT_FIRED} ORDER BY id FOR UPDATE)"
)
# One that somebody else holds is being cancelled.
_ARM = Statement(
    "UPDATE timers SET due_at = CAST(:now AS timestamptz) + delay WHERE id IN (SELECT timers.id FROM timers "  # noqa: S608
    "JOIN unnest(CAST(:conversations AS uuid[]), CAST(:turns AS integer[])) AS sent(conversation, turn) "
    "ON timers.conversation_id = sent.conversation AND timers.turn <= sent.turn "
    f"WHERE due_at IS NULL AND {_NOT_FIRED} ORDER BY timers.id FOR UPDATE OF timers SKIP LOCKED)"
)


async def fire_timers(tools: Tools) -> set[uuid.UUID]:
    """Put every timer that is due through its conversation's door. Returns the conversations to drain."""
    woken: set[uuid.UUID] = set()
    async with tools.db.transaction(EVERY_STRUCTURE) as transaction:
        session, now = transaction.session, tools.clock()
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
            work = tools.work_in(transaction, structure)
            event = TimerFired(timer.kind, timer.turn)  # type: ignore[arg-type]
            await work.tell(conversation, person, event, "system", once=f"timer:{timer.id}")
            metrics.TIMERS.labels(timer.kind).inc()
            woken.add(conversation.id)
    return woken
