"""One unit of work: a transaction in one structure, and what to wake once it has committed.

Everything that changes something (a turn, a claim, an answer from the desk) is done with one `Work`. Rows are
written through it; nothing is sent, and nobody is woken, before the commit.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime.seen import InboundRow, put
from dialogs.events import Event
from dialogs.events_codec import encode_event
from storage.models import (
    Address,
    Case,
    Consent,
    Conversation,
    Fact,
    Inbound,
    Lane,
    Outbound,
    Person,
    Structure,
    TimelineEntry,
    Timer,
)
from storage.sql import insert_rows, update_rows
from storage.transaction import Statement, Transaction
from storage.vault import Key, Vault

# An alert is called again in minutes; an old one by SMS would only frighten.
TEXT_DEADLINE = timedelta(hours=1)
DESK = "desk"
INTERNAL = "internal"


_MOVED = ("id", "address_id", "state", "turn", "status", "holder", "flows", "moved_at")
_TAKEN = ("id", "turn", "consumed_at")
_NOTIFY = Statement("SELECT pg_notify('accroche_live', changed) FROM unnest(CAST(:changed AS text[])) AS changed")


@dataclass(frozen=True, slots=True)
class Message:
    """One message a turn wants to send: its row, and what a sender needs of it in clear."""

    row: dict[str, Any]
    payload: dict[str, Any]
    person_id: uuid.UUID
    address: Address
    key: Key


@dataclass
class Work:
    """A transaction in one structure. Made by `Runtime.work`; its `wake_*` are acted on after the commit."""

    transaction: Transaction
    vault: Vault
    structure: Structure
    now: datetime
    new_id: Callable[[], uuid.UUID]
    public_url: str
    wake_conversations: set[uuid.UUID] = field(default_factory=set)
    wake_lanes: set[uuid.UUID] = field(default_factory=set)
    # Written at the end, all at once: what persons said, by person and name; what they agreed to; lines of timelines;
    # timers; messages that a turn wants to send; conversations that moved on, with what moved them; and of whom
    # something changed.
    saved: dict[tuple[uuid.UUID, str], Mapping[str, object]] = field(default_factory=dict)
    consents: list[dict[str, Any]] = field(default_factory=list)
    lines: list[dict[str, Any]] = field(default_factory=list)
    timers: list[dict[str, Any]] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    moved: list[tuple[Conversation, Inbound]] = field(default_factory=list)
    written: set[uuid.UUID] = field(default_factory=set)  # lanes whose messages had to be written already
    changed: set[uuid.UUID] = field(default_factory=set)

    @property
    def session(self) -> AsyncSession:
        """SQLAlchemy's, in this transaction."""
        return self.transaction.session

    def forget(self) -> None:
        """What was done is undone: nothing of it is written later, and nobody is woken for it."""
        for kept in (self.wake_conversations, self.wake_lanes, self.saved, self.changed):
            kept.clear()
        for rows in (self.consents, self.lines, self.timers, self.messages, self.moved):
            rows.clear()

    async def write_saved(self) -> None:
        """Write what persons said and agreed to, before something reads it."""
        self._ask_said()
        await self.transaction.settle()

    def _ask_said(self) -> None:
        consents = list(self.consents)
        self.consents.clear()
        insert_rows(self.transaction, Fact, self._facts(), upsert=("person_id", "name"))
        insert_rows(self.transaction, Consent, consents)

    def _facts(self) -> list[dict[str, Any]]:
        rows = [
            {"person_id": person_id, "structure_id": self.structure.id, "name": name, **values}
            for (person_id, name), values in sorted(self.saved.items())
        ]
        self.saved.clear()
        return rows

    async def write(self) -> None:
        """Write what is to be sent and to wake too, before something undoes it."""
        self._ask()
        await self.transaction.settle()

    def _ask(self) -> None:
        timers, messages = list(self.timers), [message.row for message in self.messages]
        self.written |= {row["lane_id"] for row in messages}
        self.timers.clear()
        self.messages.clear()
        self._ask_said()
        insert_rows(self.transaction, Timer, timers)
        insert_rows(self.transaction, Outbound, messages)

    async def finish(self) -> None:
        """Ask for what was left for the end. To be called before the transaction ends, or enters another structure."""
        await self.transaction.flush()
        self._ask()
        lines, moved = list(self.lines), list(self.moved)
        self.lines.clear()
        self.moved.clear()
        insert_rows(self.transaction, TimelineEntry, lines)
        update_rows(self.transaction, Conversation, [_of(row, _MOVED) for row, _ in moved])
        update_rows(self.transaction, Inbound, [_of(row, _TAKEN) for _, row in moved])
        announce(self.transaction, {(self.structure.id, person_id) for person_id in self.changed})
        self.changed.clear()

    def key_of(self, person: Person) -> Key:
        """The person's own key."""
        return self.vault.unwrap(person.wrapped_key)

    async def tell(
        self,
        conversation: Conversation,
        person: Person,
        event: Event,
        author: str,
        once: str | None = None,
        origin: Mapping[str, object] | None = None,
    ) -> uuid.UUID:
        """Put an internal event (timer, adviser, closure) through the conversation's one door.

        `once` names it so that the same thing told twice is kept once. `origin` is what the team did to cause
        it, for the tick under what they wrote. Returns the inbound's id.
        """
        row = InboundRow(
            id=self.new_id(),
            structure_id=self.structure.id,
            conversation_id=conversation.id,
            address_id=None,
            channel=INTERNAL,
            account="",
            provider_id=once,
            author=author,
            event=self.key_of(person).seal(encode_event(event), "inbound.event"),
            received_at=self.now,
            origin=origin,
        )
        await put(self.transaction, row)
        self.wake_conversations.add(conversation.id)
        return row.id

    async def post(self, case: Case, person: Person, kind: str, payload: Mapping[str, object] | None = None) -> None:
        """Queue something for the advisers' group, in order within the case's lane.

        `payload` is sealed with the person's key. What the card shows is read at sending time, so that a card
        queued twice shows the present.
        """
        await self.ensure_lane(case.id)
        self.session.add(
            Outbound(
                id=self.new_id(),
                structure_id=self.structure.id,
                lane_id=case.id,
                case_id=case.id,
                channel=DESK,
                account="",
                kind=kind,
                payload=self.key_of(person).seal(json.dumps(payload or {}).encode(), "outbound.payload"),
                not_before=self.now,
                created_at=self.now,
            )
        )
        self.wake_lanes.add(case.id)

    async def text(self, case: Case, person: Person, account: str, number: str, text: str) -> None:
        """Queue an SMS to somebody of the team, in a lane of its own so that nothing waits for it."""
        lane = self.new_id()
        await self.ensure_lane(lane)
        payload = json.dumps({"to": number, "text": text, "despite_number": True}).encode()
        self.session.add(
            Outbound(
                id=self.new_id(),
                structure_id=self.structure.id,
                lane_id=lane,
                case_id=case.id,
                channel="sms",
                account=account,
                kind="message",
                payload=self.key_of(person).seal(payload, "outbound.payload"),
                not_before=self.now,
                deadline=self.now + TEXT_DEADLINE,
                created_at=self.now,
            )
        )
        self.wake_lanes.add(lane)

    async def ensure_lane(self, lane_id: uuid.UUID) -> None:
        await self.session.execute(
            insert(Lane).values(id=lane_id, structure_id=self.structure.id).on_conflict_do_nothing()
        )

    def record(
        self,
        person: Person,
        kind: str,
        case: Case | None = None,
        adviser_id: uuid.UUID | None = None,
        **detail: object,
    ) -> None:
        """Add a line to the timeline. `detail` never holds what was said."""
        self.lines.append(
            {
                "id": self.new_id(),
                "structure_id": self.structure.id,
                "person_id": person.id,
                "case_id": case.id if case else None,
                "kind": kind,
                "adviser_id": adviser_id,
                "detail": detail,
                "at": self.now,
            }
        )

    def announce(self, person_id: uuid.UUID) -> None:
        """Tell open pages, at the commit, that something about this person changed. Ids only."""
        self.changed.add(person_id)


def announce(transaction: Transaction, changed: Collection[tuple[uuid.UUID, uuid.UUID]]) -> None:
    """Ask that open pages are told, at the commit, of which structures' persons something changed. Ids only."""
    if changed:
        transaction.ask(
            _NOTIFY, {"changed": sorted(f"{structure_id}:{person_id}" for structure_id, person_id in changed)}
        )


def _of(row: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}
