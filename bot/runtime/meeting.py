"""Somebody new: a person with a key of their own, their address, a conversation and its lane."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime.channel import SMS
from storage.models import Address, Conversation, Lane, Person
from storage.vault import Key, Vault


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is reached: the address, on one of our accounts of a channel."""

    channel: str
    account: str
    address: str


@dataclass(frozen=True, slots=True)
class Registrar:
    """Writes persons and addresses into one transaction."""

    session: AsyncSession
    vault: Vault
    new_id: Callable[[], uuid.UUID]
    now: datetime

    async def meet(
        self, structure_id: uuid.UUID, place: Place, language: str, invitation_id: uuid.UUID | None = None
    ) -> tuple[Person, Address, Conversation]:
        """A new person of a structure, reached at `place`."""
        key, wrapped = self.vault.new_key()
        person = Person(
            id=self.new_id(),
            structure_id=structure_id,
            wrapped_key=wrapped,
            language=language,
            invitation_id=invitation_id,
            created_at=self.now,
        )
        self.session.add(person)
        await self.session.flush()
        address = await self.reach(person, key, place)
        conversation = Conversation(
            id=self.new_id(),
            structure_id=structure_id,
            person_id=person.id,
            address_id=address.id,
            created_at=self.now,
            moved_at=self.now,
        )
        self.session.add_all([conversation, Lane(id=conversation.id, structure_id=structure_id)])
        await self.session.flush()
        return person, address, conversation

    async def reach(self, person: Person, key: Key, place: Place) -> Address:
        """One more address of a person."""
        address = Address(
            id=self.new_id(),
            structure_id=person.structure_id,
            person_id=person.id,
            channel=place.channel,
            account=place.account,
            address_hash=self.vault.address_hash(place.channel, place.account, place.address),
            address=key.seal(place.address.encode(), "addresses.address"),
            number_hash=self.vault.number_hash(place.address) if place.channel == SMS else None,
            writes_since=self.now,
            created_at=self.now,
        )
        self.session.add(address)
        await self.session.flush()
        return address
