"""Somebody new: a person with a key of their own, their address, a conversation and its lane."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bot.runtime.channel import SMS
from storage.models import Address, Conversation, Lane, Person
from storage.sql import insert_rows
from storage.transaction import Transaction, loaded
from storage.vault import Key, Vault

Model = TypeVar("Model")


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is reached: the address, on one of our accounts of a channel."""

    channel: str
    account: str
    address: str


@dataclass(frozen=True, slots=True)
class Registrar:
    """Asks for persons and addresses to be written in one transaction, which has them as objects from then on."""

    transaction: Transaction
    vault: Vault
    new_id: Callable[[], uuid.UUID]
    now: datetime

    def meet(
        self, structure_id: uuid.UUID, place: Place, language: str, invitation_id: uuid.UUID | None = None
    ) -> tuple[Person, Address, Conversation]:
        """A new person of a structure, reached at `place`."""
        key, wrapped = self.vault.new_key()
        person = self._new(
            Person,
            structure_id=structure_id,
            wrapped_key=wrapped,
            language=language,
            invitation_id=invitation_id,
            invented=False,
            created_at=self.now,
        )
        address = self.reach(person, key, place)
        conversation = self._new(
            Conversation,
            structure_id=structure_id,
            person_id=person.id,
            address_id=address.id,
            state=None,
            turn=0,
            status="new",
            holder="bot",
            flows=[],
            created_at=self.now,
            moved_at=self.now,
        )
        insert_rows(self.transaction, Lane, [{"id": conversation.id, "structure_id": structure_id}])
        return person, address, conversation

    def reach(self, person: Person, key: Key, place: Place) -> Address:
        """One more address of a person."""
        return self._new(
            Address,
            structure_id=person.structure_id,
            person_id=person.id,
            channel=place.channel,
            account=place.account,
            address_hash=self.vault.address_hash(place.channel, place.account, place.address),
            address=key.seal(place.address.encode(), "addresses.address"),
            number_hash=self.vault.number_hash(place.address) if place.channel == SMS else None,
            stopped_at=None,
            blocked_at=None,
            writes_since=self.now,
            created_at=self.now,
        )

    def _new(self, model: type[Model], **values: object) -> Model:
        row = {"id": self.new_id(), **values}
        insert_rows(self.transaction, model, [row])
        made = loaded(model, row)
        self.transaction.adopt(made)
        return made
