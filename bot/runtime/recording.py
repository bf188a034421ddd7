"""Recording: what became of messages that were sent is written on their rows, for several at once."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime import metrics, receipts
from bot.runtime.aftermath import Fate
from bot.runtime.channel import SendError, Sent, Trouble
from bot.runtime.reserving import Reserved
from bot.runtime.timers import arm_timers
from bot.runtime.tools import Tools
from bot.runtime.work import announce
from storage.models import Outbound
from storage.transaction import Statement, Transaction

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


async def record(tools: Tools, transaction: Transaction, attempts: Sequence[Attempt]) -> list[Fate]:
    """Write what became of the attempts, while their lanes are still held. Returns what is to follow."""
    sent = {a.reserved.outgoing.id: a for a in attempts if isinstance(a.result, Sent)}
    fates = [
        await _failed(tools, transaction.session, a.reserved, a.result)
        for a in attempts
        if isinstance(a.result, SendError)
    ]
    if sent:
        fates += await _sent(tools, transaction, sent)
    for attempt in attempts:
        result = attempt.result
        reached = result.trouble.value if isinstance(result, SendError) else _reached(result)
        metrics.SENDS.labels(attempt.reserved.channel, reached).inc()
    return [fate for fate in fates if fate is not None]


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


async def _sent(tools: Tools, transaction: Transaction, sent: Mapping[uuid.UUID, Attempt]) -> list[Fate | None]:
    now = tools.clock()
    results = {row: attempt.result for row, attempt in sent.items() if isinstance(attempt.result, Sent)}
    written = await transaction.run(
        _WRITE_SENT,
        {
            "rows": list(results),
            "told": [_reached(result) for result in results.values()],
            "names": [result.provider_id for result in results.values()],
            "leases": [sent[row].lease for row in results],
            "least": min(results),
            "most": max(results),
            "now": now,
        },
    )
    fates: list[Fate | None] = []
    ends: dict[uuid.UUID, int] = {}
    for row in written:
        if row.origin is not None:
            # Somebody of the team waits for a tick.
            fates.append(Fate(row.id, row.structure_id))
            continue
        if row.ends_turn:
            ends[row.conversation_id] = max(row.turn, ends.get(row.conversation_id, 0))
    arm_timers(transaction, now, sorted(ends.items()))
    announce(transaction, {(one.reserved.structure_id, one.reserved.person_id) for one in sent.values()})
    # Only of what gives receipts later can one have come before its message was recorded.
    awaited = [row for row, result in results.items() if not result.delivered]
    if awaited:
        fates += await _early(tools, transaction.session, awaited)
    return fates


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
