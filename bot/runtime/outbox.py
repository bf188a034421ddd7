"""The outbox: a lane's messages leave in order, one at a time, by whoever holds the lane's lease.

A lane's next messages are marked `sending` before the channel is called. If the process dies there, the lease runs
out and they are sent again, the first of them marked in doubt: it may arrive twice, none is lost. Under load the
reservations and the results of several lanes share a transaction.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

import structlog
from sqlalchemy import literal, or_, select
from sqlalchemy.dialects.postgresql import distinct_on

from bot.runtime import metrics, receipts
from bot.runtime.aftermath import Aftermath, Fate
from bot.runtime.channel import Receipt, SendError, Sent, Trouble
from bot.runtime.gathering import Gathering, away
from bot.runtime.leases import HURRY, is_free
from bot.runtime.recording import Attempt, Done
from bot.runtime.reserving import Held, Reservation, Reserved, waiting_in
from bot.runtime.statuses import due_at, in_order, is_waiting
from bot.runtime.ticks import NOT_SENT
from bot.runtime.tools import Tools
from bot.runtime.turns import Woken
from storage.database import EVERY_STRUCTURE
from storage.models import Lane, Outbound
from storage.transaction import Statement

log = structlog.get_logger(__name__)

RECORD_AGAIN = 0.5  # seconds


# In the order of their ids: two transactions that take some of the same cannot wait for each other. Who lets a lane go
# at this moment is waited for: it has looked for the last time, and we look after it.
_TAKE = Statement(
    "SELECT id, leased_until FROM lanes WHERE id = ANY(CAST(:lanes AS uuid[])) ORDER BY id FOR NO KEY UPDATE"
)


class Outbox:
    """Sends lanes. One a process."""

    def __init__(
        self,
        tools: Tools,
        record: Callable[[Done], Awaitable[datetime | None]],
        wake: Callable[[Woken], None],
    ) -> None:
        """`record` commits what became of messages. `wake` is called with whom the sendings woke, once committed."""
        self._tools = tools
        self._commit = record
        self._wake = wake
        self._reserving: Gathering[uuid.UUID, Held | datetime | None] = Gathering(self._reserve)

    async def send_lane(self, lane_id: uuid.UUID) -> datetime | None:
        """Send what is due in a lane, unless another is at it.

        Returns when the lane is to be looked at again (None: nothing waits, or who is at it looks again).
        """
        held = await self.reserve(lane_id)
        return await self.send_held(held) if isinstance(held, Held) else held

    async def send_held(self, held: Held) -> datetime | None:
        """The same, of a lane that is held already."""
        again = await self.send(held)
        while again is not None and again <= self._tools.clock():
            more = await self.reserve(held.lane_id)
            if not isinstance(more, Held):
                return more
            again = await self.send(more)
        return again

    async def reserve(self, lane_id: uuid.UUID) -> Held | datetime | None:
        """Take a lane's lease and mark its next messages `sending`. A moment: it waits until then. None: nothing."""
        return await self._reserving.put(lane_id)

    async def _reserve(self, lanes: Sequence[uuid.UUID]) -> list[Held | datetime | None]:
        tools = self._tools
        lease = tools.new_lease()
        woken = Woken()
        async with tools.db.transaction(EVERY_STRUCTURE) as transaction:
            rows = await transaction.run(_TAKE, {"lanes": list(set(lanes))})
            now = tools.clock()  # who was waited for has leased them a moment ago
            held_by_others = tools.leases.held()
            taken = [row.id for row in rows if is_free(row.leased_until, held_by_others)]
            reservation = Reservation(tools, now)
            await reservation.decide(transaction, await waiting_in(tools, transaction, taken))
            leased = reservation.going.keys() | reservation.ended.keys()
            reservation.lease(transaction, lease)
            reservation.write(transaction)
            await transaction.settle()
            reservation.keep_taken()
            fates = [
                Fate(one.id, one.structure_id, failed=NOT_SENT[one.reason], given_up=one.reason != "deadline")
                for rows in reservation.ended.values()
                for one in rows
            ]
            metrics.SENDS.labels("any", "expired").inc(len(fates))
            await Aftermath(tools, transaction, woken).follow(fates)
        self._wake(woken)
        # Each lane to one: of two who ask for it together, the other finds somebody at it.
        held = {lane: Held(lane, lease, now + HURRY, reservation.going.get(lane, ())) for lane in leased}
        return [held.pop(lane, None) or reservation.later.get(lane) for lane in lanes]

    async def send(self, held: Held) -> datetime | None:
        """Send what was reserved, in order, each once the one before it is recorded: so a crash doubles one at most.

        An edit is recorded with what follows it: made twice, it changes nothing. When one fails, or it takes too long,
        what is left goes back. Returns when the lane is to be looked at again.
        """
        sent_as: dict[int | None, str | None] = {}  # questions that left just now, by turn
        made: list[Attempt] = []  # not recorded yet
        for number, reserved in enumerate(held.reserved):
            now = self._tools.clock()
            if now > held.until:
                return await self._written(Done(held, made, held.reserved[number:]))
            if reserved.at > now:
                await self._tools.wait((reserved.at - now).total_seconds())
            rest = held.reserved[number + 1 :]
            try:
                result = await self._call(reserved, sent_as.get(reserved.turn))
            except asyncio.CancelledError:
                # We are being stopped. This one may have left: it stays `sending`, and is sent again in doubt.
                await self._commit(Done(held, made, rest))
                raise
            if isinstance(result, Sent) and reserved.asks:
                sent_as[reserved.turn] = result.provider_id
            made.append(Attempt(reserved, result, held.lease))
            fails = isinstance(result, SendError) and result.trouble is not Trouble.REFUSED
            if fails or not rest:
                return await self._written(Done(held, made, rest))
            if not reserved.edits:
                await self._written(Done(held, made, None))
                made = []
        return await self._written(Done(held, (), ()))

    async def _written(self, done: Done) -> datetime | None:
        """Recorded, however long the database is away: nobody else knows what left, and would send it again."""
        while True:
            try:
                return await self._commit(done)
            except Exception as error:
                if not away(error):
                    raise
                log.warning("not_recorded_yet", error=type(error).__name__, cure="tried again: is PostgreSQL up?")
                await self._tools.wait(RECORD_AGAIN)

    async def _call(self, reserved: Reserved, edits: str | None) -> Sent | SendError:
        outgoing = reserved.outgoing.editing(edits) if edits else reserved.outgoing
        try:
            return await self._tools.channels[reserved.channel].send(outgoing)
        except SendError as error:
            return error
        except KeyError:
            return SendError(Trouble.MISCONFIGURED, f"Le canal {reserved.channel} n'est pas réglé.")
        except Exception as error:
            # A channel's own mistake must not stop the lane for ever nor lose the message.
            log.error("send_raised", channel=reserved.channel, error=type(error).__name__)
            return SendError(Trouble.RETRY, "L'envoi a échoué, nouvel essai.")

    async def due_lanes(self, until: datetime | None = None, limit: int = 500) -> list[tuple[uuid.UUID, datetime]]:
        """Lanes that nobody is at, with something to send by `until` (now), and when: what a crash or a pause left."""
        now = self._tools.clock()
        async with self._tools.db.scope(EVERY_STRUCTURE) as session:
            # A lane's first message speaks for it: what is behind one that waits, waits too.
            first = (
                select(Outbound.lane_id, due_at(literal(now)).label("not_before"))
                .where(is_waiting())
                .ext(distinct_on(Outbound.lane_id))
                .order_by(Outbound.lane_id, *in_order())
                .subquery()
            )
            after, latest = self._tools.leases.held()
            free = or_(Lane.leased_until.is_(None), Lane.leased_until <= after, Lane.leased_until > latest)
            found = await session.execute(
                select(first.c.lane_id, first.c.not_before)
                .join(Lane, Lane.id == first.c.lane_id)
                .where(first.c.not_before <= (until or now), free)
                .order_by(first.c.not_before)
                .limit(limit)
            )
            return [(lane, at) for lane, at in found]

    async def receipt(self, receipt: Receipt) -> None:
        """A gateway tells what became of a message; when this returns it is committed.

        It never moves a message backwards; of one that is not known (yet) it waits for it, for a week.
        """
        woken = Woken()
        async with self._tools.db.transaction(EVERY_STRUCTURE) as transaction:
            session = transaction.session
            row = await receipts.message_of(session, receipt)
            if row is None:
                await receipts.wait(session, receipt, self._tools.new_id(), self._tools.clock())
            elif (fate := receipts.take(row, receipt, self._tools.clock())) is not None:
                await session.flush()
                await Aftermath(self._tools, transaction, woken).follow([fate])
        self._wake(woken)
