"""An invented Mission Locale with its team and young people, in a real database: for casework and desk tests."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from bot.casework import intake
from bot.casework.team import add_adviser, add_structure
from bot.runtime.work import Work
from dialogs.effects import CaseReason, Urgency
from dialogs.events import Assigned, Event, NobodyFree
from dialogs.events_codec import decode_event
from storage.database import Database
from storage.models import Address, Adviser, Case, Conversation, Fact, Inbound, Lane, Outbound, Person, Structure
from storage.vault import Vault

# A Tuesday, 10:00 in Paris: the house is open.
TUESDAY = datetime(2025, 11, 18, 9, 0, tzinfo=UTC)
MASTER = "une clé maîtresse de test, longue assez"


class Team:
    """The house as tests need it: a clock that is set, transactions, and what casework left behind."""

    def __init__(self, db: Database, public_url: str = "https://accroche.example") -> None:
        self.db = db
        self.vault = Vault(MASTER)
        self.now = TUESDAY
        self.public_url = public_url
        self.new_id = uuid.uuid4
        self.woken_conversations: set[uuid.UUID] = set()
        self.woken_lanes: set[uuid.UUID] = set()
        self._hired = 0
        self.structure: Structure

    def clock(self) -> datetime:
        return self.now

    def later(self, **by: float) -> None:
        """Time goes on."""
        self.now += timedelta(**by)

    @asynccontextmanager
    async def work(self, structure_id: uuid.UUID | None = None) -> AsyncIterator[Work]:
        structure_id = structure_id or self.structure.id
        async with self.db.transaction(structure_id) as transaction:
            structure = await transaction.session.get_one(Structure, structure_id)
            work = Work(transaction, self.vault, structure, self.now, self.new_id, self.public_url)
            yield work
            await work.finish()
        self.woken_conversations |= work.wake_conversations
        self.woken_lanes |= work.wake_lanes

    # Who there is

    async def open(self, **more: Any) -> Structure:
        """The structure. Each test has its own, by its name."""
        given = {"name": f"Mission Locale {uuid.uuid4().hex[:8]}", "town": "Roubaix", "phone": "0320000000"} | more
        self.structure = await add_structure(self, **given)
        return self.structure

    async def adviser(self, name: str, **more: Any) -> Adviser:
        async with self.work() as work:
            adviser = await add_adviser(work, name=name, **more)
            # One after the other, so that "longest in the team" means something.
            self._hired += 1
            adviser.created_at = TUESDAY - timedelta(days=1000 - self._hired)
            return adviser

    async def person(self, facts: dict[str, object] | None = None, **more: Any) -> tuple[Person, Conversation]:
        """A young person with a conversation; facts that are not sensitive."""
        async with self.work() as work:
            key, wrapped = self.vault.new_key()
            ids = {"structure_id": self.structure.id, "created_at": self.now}
            person = Person(id=self.new_id(), wrapped_key=wrapped, **ids, **more)
            work.session.add(person)
            await work.session.flush()
            number = uuid.uuid4().hex
            address = Address(
                id=self.new_id(),
                person_id=person.id,
                channel="telegram",
                account="",
                address_hash=self.vault.address_hash("telegram", "", number),
                address=key.seal(number.encode(), "addresses.address"),
                writes_since=self.now,
                **ids,
            )
            work.session.add(address)
            await work.session.flush()
            conversation = Conversation(
                id=self.new_id(), person_id=person.id, address_id=address.id, flows=[], moved_at=self.now, **ids
            )
            work.session.add_all([conversation, Lane(id=conversation.id, structure_id=self.structure.id)])
            for name, value in (facts or {"first_name": "Lina", "birth_date": "2008-05-04"}).items():
                work.session.add(
                    Fact(
                        person_id=person.id,
                        structure_id=self.structure.id,
                        name=name,
                        value=key.seal_json(value, "facts.value"),
                        saved_at=self.now,
                    )
                )
        return person, conversation

    async def open_case(
        self,
        person: Person,
        conversation: Conversation,
        reason: CaseReason = "ready",
        urgency: Urgency = "normal",
    ) -> Assigned | NobodyFree:
        async with self.work() as work:
            return await intake.open_case(work, person, conversation, reason, urgency)

    async def write(self, person: Person, conversation: Conversation, text: str, kind: str = "text") -> None:
        """The young person's words reach the case."""
        async with self.work() as work:
            await intake.relay(work, person, conversation, text, kind, uuid.uuid4())

    # What there is now

    async def case_of(self, person: Person) -> Case:
        """The person's latest case."""
        async with self.db.scope(self.structure.id) as session:
            found = await session.scalar(
                select(Case).where(Case.person_id == person.id).order_by(Case.number.desc()).limit(1)
            )
        assert found is not None
        return found

    async def told(self, conversation: Conversation, person: Person) -> list[Event]:
        """What went through the conversation's door from our side, in order."""
        async with self.db.scope(self.structure.id) as session:
            rows = await session.scalars(
                select(Inbound).where(Inbound.conversation_id == conversation.id).order_by(Inbound.seq)
            )
            key = self.vault.unwrap(person.wrapped_key)
            return [decode_event(key.open(row.event, "inbound.event")) for row in rows]

    async def posted(self, person: Person, *kinds: str) -> list[dict[str, Any]]:
        """What was queued for the group about the person's cases: kind and payload, in order."""
        key = self.vault.unwrap(person.wrapped_key)
        async with self.db.scope(self.structure.id) as session:
            rows = await session.scalars(
                select(Outbound)
                .join(Case, Case.id == Outbound.case_id)
                .where(Case.person_id == person.id, Outbound.channel == "desk")
                .order_by(Outbound.seq)
            )
            found = [{"post": row.kind, **key.open_json(row.payload, "outbound.payload")} for row in rows]
        return [post for post in found if not kinds or post["post"] in kinds]
