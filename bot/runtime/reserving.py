"""Reserving: the next messages of lanes are marked `sending` and opened, for who is about to send them.

Read in one statement for several lanes at once: the messages, whom they are for, and why they may no longer go.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.runtime import pace
from bot.runtime.channel import Outgoing
from bot.runtime.pace import ChatPace, Waiting
from bot.runtime.statuses import SENDING, is_waiting
from bot.runtime.tools import Tools
from storage.models import Address, Case, Conversation, Lane, Outbound, Person, SilencedNumber
from storage.sql import among

# A turn is seldom more; what is behind comes with the next look.
MOST_OF_A_LANE = 4


@dataclass(frozen=True, slots=True)
class Reserved:
    """One message, marked `sending`, opened. It may leave at `at`, which is soon."""

    at: datetime
    structure_id: uuid.UUID
    person_id: uuid.UUID
    channel: str
    turn: int | None
    asks: bool
    attempts: int  # this one included
    outgoing: Outgoing


@dataclass(frozen=True, slots=True)
class Ended:
    """A message that must not go out any more, and why, as it is written on the row."""

    id: uuid.UUID
    structure_id: uuid.UUID
    reason: str


async def waiting_rows(session: AsyncSession, lanes: Sequence[uuid.UUID]) -> dict[uuid.UUID, list[Any]]:
    """The first messages that wait in each lane, with all that sending them needs."""
    first = (
        select(Outbound)
        .where(Outbound.lane_id == Lane.id, is_waiting())
        .order_by(Outbound.seq)
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
    columns = [
        "id",
        "structure_id",
        "lane_id",
        "case_id",
        "channel",
        "account",
        "turn",
        "asks",
        "despite_stop",
        "kind",
        "payload",
        "status",
        "not_before",
        "deadline",
        "attempts",
        "priority",
        "paced",
        "parts_sent",
        "created_at",
    ]
    found = await session.execute(
        select(
            *(getattr(message, name) for name in columns),
            Address.address,
            Address.stopped_at,
            Address.blocked_at,
            SilencedNumber.reason.label("silence"),
            SilencedNumber.since.label("silent_since"),
            Person.id.label("person_id"),
            Person.wrapped_key,
            Lane.next_at,
            edits.label("edits"),
        )
        .select_from(Lane)
        .join(first, message.lane_id == Lane.id)
        .outerjoin(Address, Address.id == message.address_id)
        .outerjoin(SilencedNumber, SilencedNumber.number_hash == Address.number_hash)
        .outerjoin(Conversation, Conversation.id == message.conversation_id)
        .outerjoin(Case, and_(Conversation.id.is_(None), Case.id == message.case_id))
        .join(Person, Person.id == func.coalesce(Conversation.person_id, Case.person_id))
        .where(among(Lane.id, lanes))
        .order_by(message.seq)
    )
    rows: dict[uuid.UUID, list[Any]] = {}
    for row in found:
        rows.setdefault(row.lane_id, []).append(row)
    return rows


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


class Reservation:
    """What becomes of the messages that wait in some lanes, decided row by row, written together."""

    def __init__(self, tools: Tools, now: datetime) -> None:
        self._tools, self._now = tools, now
        self.going: dict[uuid.UUID, list[Reserved]] = {}
        self.ended: dict[uuid.UUID, list[Ended]] = {}
        self.later: dict[uuid.UUID, datetime] = {}  # when a lane with nothing to send now is to be looked at again
        self._chats: dict[uuid.UUID, ChatPace] = {}
        self._paced: list[dict[str, object]] = []

    async def decide(self, session: AsyncSession, lanes: dict[uuid.UUID, list[Any]]) -> None:
        now = self._now
        due: dict[uuid.UUID, list[Any]] = {}
        for lane, rows in lanes.items():
            for row in rows:
                if row.not_before > now:
                    self.later[lane] = row.not_before
                    break
                if (reason := ended(row, now)) is not None:
                    self.ended.setdefault(lane, []).append(Ended(row.id, row.structure_id, reason))
                    continue
                due.setdefault(lane, []).append(row)
        asking = [
            Waiting(row.id, row.channel, row.account, row.priority, row.paced)
            for rows in due.values()
            for row in rows
            if row.priority > 0 or not row.paced
        ]
        places = await pace.places(session, self._tools.rates, asking, now)
        for lane, rows in due.items():
            self._lane(lane, rows, places)

    def _lane(self, lane: uuid.UUID, rows: Sequence[Any], places: dict[uuid.UUID, pace.Place]) -> None:
        """Those of a lane that leave now or soon, in order; the first that does not holds back what is behind it."""
        for row in rows:
            place = places.get(row.id, pace.Place(self._now))
            if place.at > self._now + pace.SOON:
                self._put_off(lane, row, place.at, paced=True)
                return
            at, chat = place.at, self._chat(lane, row)
            if chat is not None:
                open_at, chat = chat.place(self._now)
                if open_at > self._now + pace.SOON:
                    self._put_off(lane, row, open_at, paced=row.paced)
                    return
                at = max(at, open_at)
                self._chats[lane] = chat
            self.going.setdefault(lane, []).append(self._opened(row, at))

    def _chat(self, lane: uuid.UUID, row: Any) -> ChatPace | None:
        rate = self._tools.rates.chat.get(row.channel)
        if rate is None or row.kind != "message":
            return None
        return self._chats.get(lane) or ChatPace.of(rate, row.next_at)

    def _put_off(self, lane: uuid.UUID, row: Any, at: datetime, *, paced: bool) -> None:
        self.later[lane] = at
        self._paced.append({"id": row.id, "not_before": at, "paced": paced})

    def _opened(self, row: Any, at: datetime) -> Reserved:
        key = self._tools.vault.unwrap(row.wrapped_key)
        payload = json.loads(key.open(row.payload, "outbound.payload"))
        if row.address is None:
            # To somebody of the team by SMS, or to the group.
            to = payload.get("to") or f"{row.structure_id}:{row.case_id}"
        else:
            to = key.open(row.address, "addresses.address").decode()
        outgoing = Outgoing(row.id, row.kind, row.account, to, payload, row.edits, row.parts_sent)
        return Reserved(
            at, row.structure_id, row.person_id, row.channel, row.turn, row.asks, row.attempts + 1, outgoing
        )

    async def write(self, session: AsyncSession, lease: dict[str, object]) -> None:
        """Mark what goes as `sending`, its lanes as held; what waits, until when; what ended, why."""
        going = [reserved.outgoing.id for rows in self.going.values() for reserved in rows]
        if going:
            first = [rows[0].outgoing.id for rows in self.going.values()]
            await session.execute(
                update(Outbound)
                .where(among(Outbound.id, going))
                .values(
                    status="sending",
                    attempts=Outbound.attempts + 1,
                    # Of what a crash left, only the first can have left: each is recorded before the next is sent.
                    in_doubt=or_(Outbound.in_doubt, and_(among(Outbound.id, first), Outbound.status == SENDING)),
                )
                .execution_options(synchronize_session=False)
            )
        if self._paced:
            await session.execute(update(Outbound), self._paced)
        for reason in {one.reason for rows in self.ended.values() for one in rows}:
            ids = [one.id for rows in self.ended.values() for one in rows if one.reason == reason]
            await session.execute(
                update(Outbound)
                .where(among(Outbound.id, ids))
                .values(status="expired", error=reason)
                .execution_options(synchronize_session=False)
            )
        held = set(self.going) | set(self.ended)
        if held:
            await session.execute(
                update(Lane).where(among(Lane.id, held)).values(**lease).execution_options(synchronize_session=False)
            )
        if self._chats:
            await session.execute(
                update(Lane), [{"id": lane, "next_at": chat.next_at} for lane, chat in self._chats.items()]
            )
