"""Fresh messages: what a turn says leaves with the commit of the turn, where nothing waits before it in its lane."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.runtime.channel import Outgoing
from bot.runtime.leases import HURRY
from bot.runtime.reserving import MOST_OF_A_LANE, Candidate, Held, Reservation
from bot.runtime.tools import Tools
from bot.runtime.work import Message, Work
from storage.transaction import Answer, Statement, Transaction

_Question: TypeAlias = tuple[uuid.UUID, int]  # its conversation, and the turn that asked it


@dataclass(frozen=True, slots=True)
class Free:
    """What was asked about conversations that may be told something, before it is settled."""

    lanes: Answer  # in which nothing waits
    questions: Answer  # the last one of each, and what it was sent as


def ask_free(tools: Tools, transaction: Transaction, conversations: Sequence[uuid.UUID]) -> Free:
    """Ask for those lanes that nobody holds and in which nothing waits; they are locked. Without waiting for any:
    whoever is at a lane looks once more after us. And for the question that is open in each, which an answer edits."""
    after, latest = tools.leases.held()
    lanes = transaction.ask(_FREE_LANES, {"lanes": list(conversations), "after": after, "latest": latest})
    return Free(lanes, transaction.ask(_LAST_QUESTIONS, {"conversations": list(conversations)}))


async def reserve_fresh(tools: Tools, work: Work, free: Free) -> list[Held]:
    """Take what a transaction's turns are about to say, where nothing is in its way: no other message, no stop.

    To be called before they are written. The lanes are no longer to be woken: who sends looks for more.
    """
    next_at = {row.id: row.next_at for row in free.lanes.rows if row.id not in work.written}
    ours: dict[uuid.UUID, list[Message]] = {}
    for message in work.messages:
        if _may_leave(message) and message.row["lane_id"] in next_at:
            ours.setdefault(message.row["lane_id"], []).append(message)
    if not ours:
        return []
    settled = [one for messages in ours.values() for one in messages if one.row["kind"] != "message"]
    sent_as = await _sent_as(work.transaction, free.questions, settled)
    reservation = Reservation(tools, work.now)
    await reservation.decide(
        work.transaction,
        {
            lane: [_fresh(one, next_at[lane], sent_as) for one in messages[:MOST_OF_A_LANE]]
            for lane, messages in sorted(ours.items())
        },
    )
    lease = tools.new_lease()
    reservation.lease(work.transaction, lease)
    rows = {message.row["id"]: message.row for message in work.messages}
    for going in reservation.going.values():
        for reserved in going:
            rows[reserved.outgoing.id] |= {"status": "sending", "attempts": reserved.attempts}
    for id_, (at, paced) in reservation.put_off.items():
        rows[id_] |= {"not_before": at, "paced": paced}
    work.wake_lanes -= reservation.going.keys()
    return [Held(lane, lease, work.now + HURRY, going) for lane, going in reservation.going.items()]


def _may_leave(message: Message) -> bool:
    address = message.address
    # Whether a telephone number is silenced only the database can tell.
    return address.number_hash is None and address.stopped_at is None and address.blocked_at is None


def _fresh(message: Message, next_at: datetime | None, sent_as: Mapping[_Question, str]) -> Candidate:
    row = message.row

    def opened() -> Outgoing:
        to = message.key.open(message.address.address, "addresses.address").decode()
        edits = sent_as.get(_question(message)) if row["kind"] != "message" else None
        return Outgoing(row["id"], row["kind"], row["account"], to, message.payload, edits, 0)

    return Candidate(
        row["id"], row["structure_id"], message.person_id, row["channel"], row["account"], row["kind"], row["turn"],
        row["asks"], row["ends_turn"] or row["origin"] is not None, row["priority"], row["paced"], row["not_before"],
        row["created_at"], 0, next_at, None, opened,
    )  # fmt: skip


_FREE_LANES = Statement(
    "SELECT id, next_at FROM lanes WHERE id = ANY(CAST(:lanes AS uuid[])) "
    "AND (leased_until IS NULL OR leased_until NOT BETWEEN :after AND :latest) "
    "AND NOT EXISTS (SELECT 1 FROM outbound WHERE lane_id = lanes.id AND status IN ('queued','sending') "
    "AND (priority < 2 OR status = 'sending')) "
    "FOR NO KEY UPDATE SKIP LOCKED"
)


def _sent_questions(given: str, of_turn: str = "") -> Statement:
    """The last question of each of those given, and what it was sent as; of one turn, where that is said."""
    return Statement(
        f"SELECT conversation, asked.turn, provider_id FROM {given} CROSS JOIN LATERAL (SELECT turn, provider_id "  # noqa: S608
        f"FROM outbound WHERE conversation_id = given.conversation {of_turn}AND kind = 'message' AND asks "
        "AND provider_id IS NOT NULL ORDER BY seq DESC LIMIT 1) AS asked"
    )


_LAST_QUESTIONS = _sent_questions("unnest(CAST(:conversations AS uuid[])) AS given(conversation)")
_SENT_AS = _sent_questions(
    "unnest(CAST(:conversations AS uuid[]), CAST(:turns AS integer[])) AS given(conversation, turn)",
    "AND outbound.turn = given.turn ",
)


async def _sent_as(transaction: Transaction, questions: Answer, settled: Sequence[Message]) -> dict[_Question, str]:
    """What the questions that are settled now were sent as: nearly always the last one of each conversation."""
    found = {(row.conversation, row.turn): row.provider_id for row in questions.rows}
    others = [_question(one) for one in settled if _question(one) not in found]
    if others:
        conversations, turns = zip(*others, strict=True)
        rows = await transaction.run(_SENT_AS, {"conversations": list(conversations), "turns": list(turns)})
        found |= {(row.conversation, row.turn): row.provider_id for row in rows}
    return found


def _question(message: Message) -> _Question:
    """The question a message edits."""
    return message.row["conversation_id"], message.row["turn"]
