"""Reserving: the next messages of lanes are marked `sending` and opened, for who is about to send them.

Either in a transaction of its own, which reads what waits in some lanes (`waiting_in`); or in the turn that says
something, where nothing waits before it (`bot.runtime.fresh`): then a turn and its reservation are one commit.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from pydantic_core import from_json
from sqlalchemy import and_, or_, select
from sqlalchemy.orm import aliased

from bot.runtime import pace
from bot.runtime.channel import Outgoing
from bot.runtime.leases import LEASE
from bot.runtime.pace import ChatPace, Waiting
from bot.runtime.statuses import in_order, is_waiting
from bot.runtime.tools import Tools
from storage.models import Address, Case, Conversation, Lane, Outbound, Person, SilencedNumber
from storage.sql import among_given, either, update_rows
from storage.transaction import Answer, Statement, Transaction

# A turn is seldom more; what is behind comes with the next look.
MOST_OF_A_LANE = 4
_READ = (
    "id", "structure_id", "lane_id", "case_id", "channel", "account", "turn", "asks", "despite_stop", "kind", "payload",
    "status", "not_before", "deadline", "attempts", "priority", "paced", "parts_sent", "created_at",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reserved:
    """One message, marked `sending`, opened. It may leave at `at`, which is soon."""

    at: datetime
    structure_id: uuid.UUID
    person_id: uuid.UUID
    channel: str
    turn: int | None
    asks: bool
    followed: bool
    attempts: int  # this one included
    outgoing: Outgoing

    @property
    def edits(self) -> bool:
        """Whether it changes a message that is there: made twice, it changes nothing."""
        return self.outgoing.kind in ("settle", "retick")


@dataclass(frozen=True, slots=True)
class Held:
    """A lane whose lease is ours, and what is to leave."""

    lane_id: uuid.UUID
    lease: uuid.UUID
    until: datetime  # after that what has not left goes back
    reserved: Sequence[Reserved]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A message that waits in a lane, before it is decided whether it leaves. `open` reads what is sealed of it."""

    id: uuid.UUID
    structure_id: uuid.UUID
    person_id: uuid.UUID
    channel: str
    account: str
    kind: str
    turn: int | None
    asks: bool
    followed: bool  # once it has left something is to be done: timers of its turn begin, a tick is given
    priority: int  # 0 answers somebody
    paced: bool
    not_before: datetime
    created_at: datetime
    attempts: int
    next_at: datetime | None  # its lane's
    ended: str | None  # why it must not go out any more
    open: Callable[[], Outgoing]


@dataclass(frozen=True, slots=True)
class Ended:
    """A message that must not go out any more, and why, as it is written on the row."""

    id: uuid.UUID
    structure_id: uuid.UUID
    reason: str


class Reservation:
    """What becomes of the messages that wait in some lanes, decided message by message."""

    def __init__(self, tools: Tools, now: datetime) -> None:
        self._tools, self._now = tools, now
        self.going: dict[uuid.UUID, list[Reserved]] = {}
        self.ended: dict[uuid.UUID, list[Ended]] = {}
        self.later: dict[uuid.UUID, datetime] = {}  # when a lane with nothing to send now is to be looked at again
        self.put_off: dict[uuid.UUID, tuple[datetime, bool]] = {}  # messages: until when, and whether that is paced
        self._chats: dict[uuid.UUID, ChatPace] = {}
        self._taken: list[Answer] = []

    async def decide(self, transaction: Transaction, lanes: Mapping[uuid.UUID, Sequence[Candidate]]) -> None:
        due: dict[uuid.UUID, list[Candidate]] = {}
        for lane, candidates in lanes.items():
            for candidate in candidates:
                # What may leave at once may do so even if somebody has set the clock back since.
                if candidate.not_before > max(self._now, candidate.created_at):
                    self.later[lane] = candidate.not_before
                    break
                if candidate.ended is not None:
                    gone = Ended(candidate.id, candidate.structure_id, candidate.ended)
                    self.ended.setdefault(lane, []).append(gone)
                    continue
                due.setdefault(lane, []).append(candidate)
        asking = [
            Waiting(one.id, one.channel, one.account, one.priority, one.paced)
            for candidates in due.values()
            for one in candidates
            if one.priority > 0 or not one.paced
        ]
        places = await pace.places(transaction, self._tools.db.at_once, self._tools.rates, asking, self._now)
        for lane, candidates in due.items():
            self._lane(lane, candidates, places)

    def _lane(self, lane: uuid.UUID, candidates: Sequence[Candidate], places: Mapping[uuid.UUID, pace.Place]) -> None:
        """Those of a lane that leave now or soon, in order; the first that does not holds back what is behind it."""
        for one in candidates:
            place = places.get(one.id, pace.Place(self._now))
            if place.at > self._now + pace.SOON:
                self._put_off(lane, one, place.at, paced=True)
                return
            at, chat = place.at, self._chat(lane, one)
            if chat is not None:
                open_at, chat = chat.place(self._now)
                if open_at > self._now + pace.SOON:
                    self._put_off(lane, one, open_at, paced=one.paced)
                    return
                at = max(at, open_at)
                self._chats[lane] = chat
            reserved = Reserved(
                at, one.structure_id, one.person_id, one.channel, one.turn, one.asks, one.followed, one.attempts + 1,
                one.open(),
            )  # fmt: skip
            self.going.setdefault(lane, []).append(reserved)

    def _chat(self, lane: uuid.UUID, one: Candidate) -> ChatPace | None:
        rate = self._tools.rates.chat.get(one.channel)
        if rate is None or one.kind != "message":
            return None
        return self._chats.get(lane) or ChatPace.of(rate, one.next_at)

    def _put_off(self, lane: uuid.UUID, one: Candidate, at: datetime, *, paced: bool) -> None:
        self.later[lane] = at
        self.put_off[one.id] = at, paced

    def lease(self, transaction: Transaction, lease: uuid.UUID) -> None:
        """Mark the lanes as held, where something goes or is to be told; and the pace of their chats."""
        held = self.going.keys() | self.ended.keys()
        until = {"leased_until": self._now + LEASE, "leased_by": lease}
        paced = [{"id": lane, **until, "next_at": self._chats[lane].next_at} for lane in held & self._chats.keys()]
        update_rows(transaction, Lane, paced)
        update_rows(transaction, Lane, [{"id": lane, **until} for lane in held - self._chats.keys()])

    def write(self, transaction: Transaction) -> None:
        """Mark what goes as `sending`; what waits, until when; what ended, why. Then `keep_taken` is to be called."""
        going = [reserved.outgoing.id for rows in self.going.values() for reserved in rows]
        if going:
            # Of what a crash left, only these can have left: each is recorded before the next is sent.
            first = [reserved.outgoing.id for rows in self.going.values() for reserved in _first_of(rows)]
            self._taken.append(transaction.ask(_SENDING, {"going": going, "first": first}))
        put_off = [{"id": id_, "not_before": at, "paced": paced} for id_, (at, paced) in self.put_off.items()]
        update_rows(transaction, Outbound, put_off)
        ended = [one for rows in self.ended.values() for one in rows]
        if ended:
            ids = [one.id for one in ended]
            given = {"ended": ids, "reasons": [one.reason for one in ended], "least": min(ids), "most": max(ids)}
            self._taken.append(transaction.ask(_EXPIRED, given))

    def keep_taken(self) -> None:
        """Once it is settled: what somebody else recorded as sent in the meantime is theirs."""
        taken = {row.id for answer in self._taken for row in answer.rows}
        going = {lane: [one for one in rows if one.outgoing.id in taken] for lane, rows in self.going.items()}
        ended = {lane: [one for one in rows if one.id in taken] for lane, rows in self.ended.items()}
        self.going = {lane: rows for lane, rows in going.items() if rows}
        self.ended = {lane: rows for lane, rows in ended.items() if rows}


_SENDING = Statement(
    "UPDATE outbound SET status = 'sending', attempts = attempts + 1, "
    "in_doubt = in_doubt OR (id = ANY(CAST(:first AS uuid[])) AND status = 'sending') "
    "WHERE id = ANY(CAST(:going AS uuid[])) AND status IN ('queued', 'sending') RETURNING id"
)
_EXPIRED = Statement(
    "UPDATE outbound SET status = 'expired', error = reason "
    "FROM unnest(CAST(:ended AS uuid[]), CAST(:reasons AS text[])) AS given(ended, reason) "
    "WHERE id = ended AND id BETWEEN :least AND :most AND status IN ('queued', 'sending') RETURNING id"
)


def _first_of(reserved: Sequence[Reserved]) -> Sequence[Reserved]:
    """The first message, and the edits before it, which are recorded with it."""
    edits = next((number for number, one in enumerate(reserved) if not one.edits), len(reserved))
    return reserved[: edits + 1]


async def waiting_in(
    tools: Tools, transaction: Transaction, lanes: Sequence[uuid.UUID]
) -> dict[uuid.UUID, list[Candidate]]:
    """The first messages that wait in each lane."""
    now = tools.clock()
    candidates: dict[uuid.UUID, list[Candidate]] = {}
    for row in await transaction.run(_waiting(), {"lanes": list(lanes)}) if lanes else ():
        candidates.setdefault(row.lane_id, []).append(_candidate(tools, row, now))
    return candidates


def _candidate(tools: Tools, row: Any, now: datetime) -> Candidate:
    def opened() -> Outgoing:
        key = tools.vault.unwrap(row.wrapped_key)
        payload = from_json(key.open(row.payload, "outbound.payload"))
        if row.address is None:
            # To somebody of the team by SMS, or to the group.
            to = payload.get("to") or f"{row.structure_id}:{row.case_id}"
        else:
            to = key.open(row.address, "addresses.address").decode()
        return Outgoing(row.id, row.kind, row.account, to, payload, row.edits, row.parts_sent)

    return Candidate(
        row.id, row.structure_id, row.person_id, row.channel, row.account, row.kind, row.turn, row.asks,
        row.followed, row.priority, row.paced, row.not_before, row.created_at, row.attempts, row.next_at,
        ended(row, now), opened,
    )  # fmt: skip


@cache
def _waiting() -> Statement:
    first = (
        select(Outbound)
        .where(Outbound.lane_id == Lane.id, is_waiting())
        .order_by(*in_order())
        .limit(MOST_OF_A_LANE)
        .lateral()
    )
    message = aliased(Outbound, first)
    asked = aliased(Outbound)
    # What a settled question was sent as: the message that is edited.
    edits = (
        select(asked.provider_id)
        .where(
            asked.conversation_id == message.conversation_id,
            asked.turn == message.turn,
            asked.kind == "message",
            asked.provider_id.is_not(None),
            asked.asks,
            message.kind != "message",
        )
        .order_by(asked.seq.desc())
        .limit(1)
        .scalar_subquery()
    )
    return Statement(
        select(
            *(getattr(message, name) for name in _READ),
            Address.address,
            Address.stopped_at,
            Address.blocked_at,
            SilencedNumber.reason.label("silence"),
            SilencedNumber.since.label("silent_since"),
            Person.id.label("person_id"),
            Person.wrapped_key,
            Lane.next_at,
            or_(message.ends_turn, message.origin.is_not(None)).label("followed"),
            edits.label("edits"),
        )
        .select_from(Lane)
        .join(first, message.lane_id == Lane.id)
        .outerjoin(Address, Address.id == message.address_id)
        .outerjoin(SilencedNumber, SilencedNumber.number_hash == Address.number_hash)
        .outerjoin(Conversation, Conversation.id == message.conversation_id)
        .outerjoin(Case, and_(Conversation.id.is_(None), Case.id == message.case_id))
        .join(Person, Person.id == either(Conversation.person_id, Case.person_id))
        .where(among_given(Lane.id, "lanes"))
        .order_by(*in_order(message))
    )


def ended(row: Any, now: datetime) -> str | None:
    """Why a message must not go out any more."""
    if row.deadline is not None and row.deadline <= now:
        return "deadline"
    if row.address is None:
        return None
    # The confirmation is of the very turn that stopped; what is newer must say that it may pass.
    if not row.despite_stop:
        if row.stopped_at is not None and row.created_at != row.stopped_at:
            return "stop"
        if row.silence is not None and row.created_at != row.silent_since:
            return str(row.silence)
    return "blocked" if row.blocked_at is not None else None
