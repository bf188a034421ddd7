"""Recording: what became of messages that were sent is written on their rows, for several at once.

Turns may share the transaction (`bot.runtime.group_commit`), and two such transactions may have something of each
other's conversations. So that neither waits for the other: messages and lanes first, which only who holds the lease
touches; then the turns, which wait for timers and paces; timers are armed last, without waiting for any.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import DateTime, bindparam, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime import metrics, receipts
from bot.runtime.aftermath import Fate
from bot.runtime.channel import SendError, Sent, Trouble
from bot.runtime.reserving import Held, Reserved
from bot.runtime.statuses import due_at, in_order, is_waiting
from bot.runtime.timers import arm_timers
from bot.runtime.tools import Tools
from bot.runtime.work import announce
from storage.database import EVERY_STRUCTURE
from storage.models import Outbound
from storage.sql import among_given
from storage.transaction import Answer, Statement, Transaction

FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=10)
# Troubles that pass, or that somebody has to mend: the message waits.
LATER = frozenset({Trouble.RETRY, Trouble.THROTTLED, Trouble.MISCONFIGURED, Trouble.NO_CREDIT})


def backoff(attempts: int, chance: float) -> timedelta:
    """Twice as long each time, up to ten minutes, spread by `chance` (0 to 1) so that not all come back at once."""
    pause: timedelta = min(FIRST_PAUSE * 2 ** min(attempts, 12), LONGEST_PAUSE)
    return pause * (0.5 + chance / 2)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One message that was handed to its channel, and what the channel said."""

    reserved: Reserved
    result: Sent | SendError
    lease: uuid.UUID  # under which it was sent


@dataclass(frozen=True, slots=True)
class Done:
    """What became of messages of a held lane. `rest` goes back, and the lane is let go; None: it is held on."""

    held: Held
    attempts: Sequence[Attempt]
    rest: Sequence[Reserved] | None


class Recording:
    """What became of messages is written, lanes are let go, and it is looked whether more waits there."""

    def __init__(self, tools: Tools, transaction: Transaction, done: Sequence[Done]) -> None:
        self._tools, self._transaction, self._done = tools, transaction, done
        self._finished = {one.held.lane_id: one for one in done if one.rest is not None}
        self.failed = any(isinstance(attempt.result, SendError) for one in done for attempt in one.attempts)
        self._fates: list[Fate | None] = []
        self._awaited: list[uuid.UUID] = []
        self._written: Answer | None = None
        self._ours: Answer | None = None
        self._first: Answer | None = None

    async def ask(self) -> None:
        """Have it written with what is settled next, while the lanes are still held."""
        transaction, attempts = self._transaction, [attempt for one in self._done for attempt in one.attempts]
        for attempt in attempts:
            result = attempt.result
            if isinstance(result, SendError):
                self._fates.append(await _failed(self._tools, transaction.session, attempt.reserved, result))
            reached = result.trouble.value if isinstance(result, SendError) else _reached(result)
            metrics.SENDS.labels(attempt.reserved.channel, reached).inc()
        self._ask_sent([one for one in attempts if isinstance(one.result, Sent)])
        if self._finished:
            # Only where the lease was still ours: of another's, what was reserved is theirs by now.
            leases = [one.held.lease for one in self._finished.values()]
            self._ours = transaction.ask(_LET_GO, {"lanes": list(self._finished), "leases": leases})
            # After the rows are let go: what is queued from here on finds the lane free.
            self._first = self._ask_first()

    def _ask_sent(self, sent: Sequence[Attempt]) -> None:
        if not sent:
            return
        results = {one.reserved.outgoing.id: one.result for one in sent if isinstance(one.result, Sent)}
        self._written = self._transaction.ask(
            _WRITE_SENT,
            {
                "rows": list(results),
                "told": [_reached(result) for result in results.values()],
                "names": [result.provider_id for result in results.values()],
                "leases": [one.lease for one in sent],
                "least": min(results),
                "most": max(results),
                "now": self._tools.clock(),
            },
        )
        announce(self._transaction, {(one.reserved.structure_id, one.reserved.person_id) for one in sent})
        # Only of what gives receipts later can one have come before its message was recorded.
        self._awaited = [row for row, result in results.items() if not result.delivered]

    def _ask_first(self) -> Answer:
        return self._transaction.ask(_FIRST, {"lanes": list(self._finished), "now": self._tools.clock()})

    async def finish(self) -> list[Fate]:
        """What was not tried goes back. Returns what is to follow."""
        if self._finished or any(attempt.reserved.followed for one in self._done for attempt in one.attempts):
            # Asked together, so settled together. Where turns share the transaction it is: what they wrote travels with
            # the commit.
            asked = self._ours or self._written
            if asked is not None and not asked.settled:
                await self._transaction.settle()
        ours = self._ours.rows if self._ours is not None else ()
        rest = [reserved.outgoing.id for row in ours for reserved in self._finished[row.id].rest or ()]
        # Between two messages of an answer nothing follows: it is written with the commit.
        written = self._written.rows if self._written is not None and self._written.settled else ()
        if rest or written:
            self._transaction.enter(EVERY_STRUCTURE)
        if rest:
            give_back(self._transaction, rest)
            self._first = self._ask_first()
            await self._transaction.settle()
        # Somebody of the team waits for a tick.
        self._fates += [Fate(row.id, row.structure_id) for row in written if row.origin is not None]
        ends = [(row.conversation_id, row.turn) for row in written if row.ends_turn and row.origin is None]
        # After the turns of the same transaction have cancelled theirs: who arms waits for nobody, so that two that
        # have something of each other's conversations cannot wait for each other.
        arm_timers(self._transaction, self._tools.clock(), ends)
        if self._awaited:
            self._fates += await _early(self._tools, self._transaction.session, self._awaited)
        return [fate for fate in self._fates if fate is not None]

    def again(self) -> list[datetime | None]:
        """Of each, when the first message that waits in its lane may leave; None: nothing waits, or it is held on."""
        first = {row.lane_id: row.at for row in self._first.rows} if self._first is not None else {}
        return [first.get(one.held.lane_id) for one in self._done]


# In the order of their ids: two transactions that take some of the same cannot wait for each other.
_LET_GO = Statement(
    "UPDATE lanes SET leased_until = NULL, leased_by = NULL WHERE id IN (SELECT id FROM lanes "
    "WHERE id = ANY(CAST(:lanes AS uuid[])) AND leased_by = ANY(CAST(:leases AS uuid[])) "
    "ORDER BY id FOR NO KEY UPDATE) RETURNING id"
)
_FIRST = Statement(
    select(Outbound.lane_id, due_at(bindparam("now", None, type_=DateTime(timezone=True))).label("at"))
    .where(among_given(Outbound.lane_id, "lanes"), is_waiting())
    .ext(distinct_on(Outbound.lane_id))
    .order_by(Outbound.lane_id, *in_order())
)


def give_back(transaction: Transaction, untried: Sequence[uuid.UUID]) -> None:
    """Ask that what was reserved and not tried waits again."""
    if untried:
        transaction.ask(_GIVE_BACK, {"untried": list(untried)})


_GIVE_BACK = Statement(
    "UPDATE outbound SET status = 'queued', attempts = attempts - 1 "
    "WHERE id = ANY(CAST(:untried AS uuid[])) AND status = 'sending'"
)


def _reached(result: Sent) -> str:
    return "delivered" if result.delivered else "sent"


# A receipt may have been faster: delivery only moves forward.
_WRITE_SENT = Statement(
    "UPDATE outbound SET status = CASE WHEN status IN ('queued', 'sending', 'sent') THEN told ELSE status END, "
    "error = CASE WHEN status IN ('queued', 'sending', 'sent') THEN NULL ELSE error END, "
    "provider_id = coalesce(name, provider_id), sent_at = :now, "
    "delivered_at = CASE WHEN told = 'delivered' THEN CAST(:now AS timestamptz) ELSE delivered_at END, "
    # Somebody has taken the lane over since: they may have sent it as well.
    "in_doubt = in_doubt OR NOT EXISTS "
    "(SELECT 1 FROM lanes WHERE lanes.id = outbound.lane_id AND lanes.leased_by = lease) "
    "FROM unnest(CAST(:rows AS uuid[]), CAST(:told AS text[]), CAST(:names AS text[]), CAST(:leases AS uuid[])) "
    "AS result(row, told, name, lease) "
    "WHERE id = row AND id BETWEEN :least AND :most "
    "RETURNING id, structure_id, conversation_id, turn, ends_turn, origin"
)


async def _early(tools: Tools, session: AsyncSession, rows: Sequence[uuid.UUID]) -> list[Fate | None]:
    fates: list[Fate | None] = []
    for early in await receipts.waiting_for(session, rows):
        row = await session.get_one(Outbound, early.outbound_id)
        fates.append(receipts.take(row, early.receipt, tools.clock()))
    await session.flush()
    return fates


async def _failed(tools: Tools, session: AsyncSession, reserved: Reserved, error: SendError) -> Fate | None:
    """Not sent: it waits and is tried again, or it never will be."""
    row = (await session.scalars(select(Outbound).where(Outbound.id == reserved.outgoing.id).with_for_update())).one()
    if row.status != "sending":
        return None  # a receipt was faster, or this was written before and we were not told
    row.parts_sent = max(row.parts_sent, error.sent)
    row.paced = False
    row.error = error.said
    row.in_doubt = row.in_doubt or error.may_have_left
    if error.trouble in LATER:
        row.status = "queued"
        row.not_before = tools.clock() + (error.retry_after or backoff(row.attempts, tools.chance.random()))
        await session.flush()
        return None
    row.status = "failed"
    await session.flush()
    blocked = error.trouble in (Trouble.BLOCKED, Trouble.BAD_ADDRESS)
    return Fate(row.id, row.structure_id, failed=error.said, blocked=blocked, given_up=blocked)
