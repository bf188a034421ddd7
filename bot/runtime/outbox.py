"""The outbox: a lane's messages leave in order, one at a time, by whoever holds the lane's lease.

A message is marked `sending` before the channel is called. If the process dies there, the lease runs out and the
message is sent again, marked in doubt: it may arrive twice, it is never lost.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import or_, select, update
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework import guardians, intake
from bot.runtime import metrics, pace, receipts
from bot.runtime.channel import Outgoing, Receipt, SendError, Sent, Trouble
from bot.runtime.effects import NOT_SENT, post_tick
from bot.runtime.timers import arm_timers
from bot.runtime.tools import Tools, enter_structure
from bot.runtime.turns import Woken
from bot.runtime.work import Work
from dialogs.events import Unreachable
from storage.database import EVERY_STRUCTURE
from storage.models import Address, Case, Conversation, Guardian, Lane, Outbound, Person, Structure
from storage.silence import silence_of

log = structlog.get_logger(__name__)

# Longer than any call to a channel may take; after that the holder is taken for dead.
LEASE = timedelta(seconds=90)
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=10)
# Troubles that pass, or that somebody has to mend: the message waits.
LATER = frozenset({Trouble.RETRY, Trouble.THROTTLED, Trouble.MISCONFIGURED, Trouble.NO_CREDIT})
# Delivery only moves forward.
_RANK = {"queued": 0, "sending": 1, "sent": 2, "delivered": 3, "failed": 3, "expired": 3}


def backoff(attempts: int, chance: float) -> timedelta:
    """Twice as long each time, up to ten minutes, spread by `chance` (0 to 1) so that not all come back at once."""
    pause: timedelta = min(FIRST_PAUSE * 2 ** min(attempts, 12), LONGEST_PAUSE)
    return pause * (0.5 + chance / 2)


@dataclass(frozen=True, slots=True)
class _Next:
    """What is to be sent now, opened."""

    structure_id: uuid.UUID
    channel: str
    outgoing: Outgoing


class Outbox:
    """Sends lanes. One a process."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._me = tools.new_id()

    async def send_lane(self, lane_id: uuid.UUID) -> tuple[Woken, datetime | None]:
        """Send what is due in a lane, unless another process is at it.

        Returns who is to be woken, and when the lane is to be looked at again (None: nothing waits).
        """
        woken = Woken()
        again: datetime | None = None
        while await self._take(lane_id):
            try:
                again = await self._run(lane_id, woken)
            finally:
                await self._leave(lane_id)
            # Something may have been queued between the last look and the letting go.
            if not await self._due(lane_id):
                break
        return woken, again

    async def _take(self, lane_id: uuid.UUID) -> bool:
        now = self._tools.clock()
        async with self._tools.db.scope(EVERY_STRUCTURE) as session:
            taken = await session.scalar(
                update(Lane)
                .where(Lane.id == lane_id, or_(Lane.leased_until.is_(None), Lane.leased_until <= now))
                .values(leased_until=now + LEASE, leased_by=self._me)
                .returning(Lane.id)
            )
            return taken is not None

    async def _leave(self, lane_id: uuid.UUID) -> None:
        async with self._tools.db.scope(EVERY_STRUCTURE) as session:
            await session.execute(
                update(Lane).where(Lane.id == lane_id, Lane.leased_by == self._me).values(leased_until=None)
            )

    async def _due(self, lane_id: uuid.UUID) -> bool:
        async with self._tools.db.scope(EVERY_STRUCTURE) as session:
            first = await self._first(session, lane_id)
            return first is not None and first.not_before <= self._tools.clock()

    async def _first(self, session: AsyncSession, lane_id: uuid.UUID) -> Outbound | None:
        return await session.scalar(
            select(Outbound)
            .where(Outbound.lane_id == lane_id, Outbound.status.in_(["queued", "sending"]))
            .order_by(Outbound.seq)
            .limit(1)
        )

    async def _run(self, lane_id: uuid.UUID, woken: Woken) -> datetime | None:
        while True:
            step = await self._reserve(lane_id, woken)
            if not isinstance(step, _Next):
                return step
            try:
                channel = self._tools.channels[step.channel]
                result: Sent | SendError = await channel.send(step.outgoing)
            except SendError as error:
                result = error
            except KeyError:
                result = SendError(Trouble.MISCONFIGURED, f"Le canal {step.channel} n'est pas réglé.")
            except Exception as error:
                # A channel's own mistake must not stop the lane for ever nor lose the message.
                log.error("send_raised", channel=step.channel, error=type(error).__name__)
                result = SendError(Trouble.RETRY, "L'envoi a échoué, nouvel essai.")
            await self._record(step, result, woken)

    async def _reserve(self, lane_id: uuid.UUID, woken: Woken) -> _Next | datetime | None:
        """Mark the next message `sending` and open it. A moment: the lane waits until then.

        None: it is empty, or no more ours (we were frozen for longer than the lease, and another took over).
        """
        tools = self._tools
        now = tools.clock()
        async with tools.db.scope(EVERY_STRUCTURE) as session:
            held = await session.scalar(
                update(Lane)
                .where(Lane.id == lane_id, Lane.leased_by == self._me, Lane.leased_until.is_not(None))
                .values(leased_until=now + LEASE)
                .returning(Lane.id)
            )
            if held is None:
                return None
            while (row := await self._first(session, lane_id)) is not None:
                if row.not_before > now:
                    return row.not_before
                await enter_structure(session, row.structure_id)
                address = await self._address(session, row)
                if (ended := await self._ended(session, row, address, now)) is not None:
                    row.status, row.error = "expired", ended
                    metrics.SENDS.labels(row.channel, "expired").inc()
                    await self._after(session, row, woken, failed=NOT_SENT[ended], given_up=ended != "deadline")
                    await session.flush()
                    continue
                if (place := await pace.take(session, row, now)) > now:
                    row.not_before, row.paced = place, True
                    return place
                row.in_doubt = row.in_doubt or row.status == "sending"
                row.status = "sending"
                row.attempts += 1
                return _Next(row.structure_id, row.channel, await self._open(session, row, address))
            return None

    async def _address(self, session: AsyncSession, row: Outbound) -> Address | None:
        return None if row.address_id is None else await session.get_one(Address, row.address_id)

    async def _ended(self, session: AsyncSession, row: Outbound, address: Address | None, now: datetime) -> str | None:
        """Why a message must not go out any more, as it is written on the row."""
        if row.deadline is not None and row.deadline <= now:
            return "deadline"
        if address is None:
            return None
        # The confirmation is of the very turn that stopped; what is newer must say that it may pass.
        if address.stopped_at is not None and row.created_at != address.stopped_at and not row.despite_stop:
            return "stop"
        silence = await silence_of(session, address.number_hash)
        if silence is not None and row.created_at != silence.since and not row.despite_stop:
            return silence.reason
        return "blocked" if address.blocked_at is not None else None

    async def _open(self, session: AsyncSession, row: Outbound, address: Address | None) -> Outgoing:
        person = await self._person(session, row)
        key = self._tools.vault.unwrap(person.wrapped_key)
        payload = json.loads(key.open(row.payload, "outbound.payload"))
        if address is None:
            # To somebody of the team by SMS, or to the group.
            to = payload.get("to") or f"{row.structure_id}:{row.case_id}"
            return Outgoing(row.id, row.kind, row.account, to, payload, parts_sent=row.parts_sent)
        edits = None
        if row.kind != "message":
            edits = await session.scalar(
                select(Outbound.provider_id)
                .where(
                    Outbound.conversation_id == row.conversation_id,
                    Outbound.turn == row.turn,
                    Outbound.kind == "message",
                    Outbound.provider_id.is_not(None),
                    Outbound.asks,
                )
                .order_by(Outbound.seq.desc())
                .limit(1)
            )
        to = key.open(address.address, "addresses.address").decode()
        return Outgoing(row.id, row.kind, row.account, to, payload, edits, row.parts_sent)

    async def _person(self, session: AsyncSession, row: Outbound) -> Person:
        owner = (
            await session.get_one(Conversation, row.conversation_id)
            if row.conversation_id is not None
            else await session.get_one(Case, row.case_id)
        )
        return await session.get_one(Person, owner.person_id)

    async def _record(self, step: _Next, result: Sent | SendError, woken: Woken) -> None:
        tools = self._tools
        now = tools.clock()
        async with tools.db.scope(step.structure_id) as session:
            row = await session.get_one(Outbound, step.outgoing.id, with_for_update=True)
            if isinstance(result, Sent):
                reached = "delivered" if result.delivered else "sent"
                if _RANK[reached] > _RANK[row.status]:  # a receipt may have been faster
                    row.status = reached
                    row.error = None
                row.provider_id = result.provider_id or row.provider_id
                row.sent_at = now
                if result.delivered:
                    row.delivered_at = now
                metrics.SENDS.labels(row.channel, reached).inc()
                await self._after(session, row, woken)
                for early in await receipts.waiting_for(session, row):
                    await self._received(session, row, early, woken)
                return
            row.parts_sent = max(row.parts_sent, result.sent)
            row.paced = False
            metrics.SENDS.labels(row.channel, result.trouble.value).inc()
            row.error = result.said
            if result.trouble in LATER:
                row.status = "queued"
                pause = result.retry_after or backoff(row.attempts, tools.chance.random())
                row.not_before = now + pause
                return
            row.status = "failed"
            blocked = result.trouble in (Trouble.BLOCKED, Trouble.BAD_ADDRESS)
            await self._after(session, row, woken, failed=result.said, blocked=blocked, given_up=blocked)

    async def _after(
        self,
        session: AsyncSession,
        row: Outbound,
        woken: Woken,
        failed: str | None = None,
        blocked: bool = False,
        given_up: bool = False,
    ) -> None:
        """What follows a message that left, or never will: timers, the tick, the adviser told.

        `given_up`: the person cannot or will not be written to, so that no silence of theirs is waited for.
        """
        structure = await session.get_one(Structure, row.structure_id)
        work = self._tools.work_in(session, structure)
        if row.conversation_id is not None:
            await self._after_person(work, row, failed, blocked, given_up)
        woken.add(work)

    async def _after_person(self, work: Work, row: Outbound, failed: str | None, blocked: bool, given_up: bool) -> None:
        conversation = await work.session.get_one(Conversation, row.conversation_id)
        person = await work.session.get_one(Person, conversation.person_id)
        # Also where our message failed: a conversation nobody waits for would be lost in silence.
        if row.ends_turn and not given_up:
            await arm_timers(work, conversation.id, row.turn or 0)
        if failed or row.status == "delivered":
            await post_tick(work, person, row.origin, failed)
        if blocked:
            address = await work.session.get_one(Address, row.address_id)
            if address.blocked_at is None:
                address.blocked_at = work.now
                await intake.unreachable(work, person, conversation, failed or "")
                await work.tell(conversation, person, Unreachable(), "system", once=f"unreachable:{row.id}")
        guardian = await work.session.get(Guardian, person.id) if failed and row.error != "moved_on" else None
        if guardian is not None:
            await guardians.not_reached(work, guardian, failed or "")
        await work.announce(person.id)

    async def due_lanes(self, limit: int = 500) -> list[uuid.UUID]:
        """Lanes with something to send that nobody is at: what a crash or a pause left behind."""
        now = self._tools.clock()
        async with self._tools.db.scope(EVERY_STRUCTURE) as session:
            # A lane's first message speaks for it: what is behind one that waits, waits too.
            first = (
                select(Outbound.lane_id, Outbound.not_before)
                .where(Outbound.status.in_(["queued", "sending"]))
                .ext(distinct_on(Outbound.lane_id))
                .order_by(Outbound.lane_id, Outbound.seq)
                .subquery()
            )
            found = await session.execute(
                select(first.c.lane_id)
                .join(Lane, Lane.id == first.c.lane_id)
                .where(first.c.not_before <= now, or_(Lane.leased_until.is_(None), Lane.leased_until <= now))
                .order_by(first.c.not_before)
                .limit(limit)
            )
            return list(found.scalars())

    async def receipt(self, receipt: Receipt) -> Woken:
        """A gateway tells what became of a message; when this returns it is committed.

        It never moves a message backwards; of one that is not known (yet) it waits for it, for a week.
        """
        woken = Woken()
        async with self._tools.db.scope(EVERY_STRUCTURE) as session:
            row = await receipts.message_of(session, receipt)
            if row is None:
                await receipts.wait(session, receipt, self._tools.new_id(), self._tools.clock())
            else:
                await enter_structure(session, row.structure_id)
                await self._received(session, row, receipt, woken)
        return woken

    async def _received(self, session: AsyncSession, row: Outbound, receipt: Receipt, woken: Woken) -> None:
        if _RANK[receipt.status] <= _RANK[row.status]:
            return
        row.status = receipt.status
        metrics.SENDS.labels(row.channel, f"receipt_{receipt.status}").inc()
        if receipt.status == "delivered":
            row.delivered_at, row.error = self._tools.clock(), None
        failed = None
        if receipt.status == "failed":
            failed = row.error = receipt.said or "Non remis par l'opérateur."
        blocked = receipt.trouble in (Trouble.BLOCKED, Trouble.BAD_ADDRESS)
        if receipt.status != "sent":
            await self._after(session, row, woken, failed=failed, blocked=blocked, given_up=blocked)
