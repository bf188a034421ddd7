"""A message kept by itself, for more is to be looked up: it comes by an invitation, brings a file, or blocks us."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime.arriving import meet, name_of, structure_of
from bot.runtime.channel import FileRef, Received
from bot.runtime.crossing import continued
from bot.runtime.meeting import Place, Registrar
from bot.runtime.seen import InboundRow, put
from bot.runtime.tools import Tools
from dialogs.events import Said, Started, Unreachable
from dialogs.events_codec import encode_event
from storage.models import (
    Address,
    Adviser,
    Attachment,
    Conversation,
    Invitation,
    Partner,
    Person,
    TimelineEntry,
)
from storage.transaction import Answer, Transaction


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept: whose conversation, a file still to fetch, and whether it was new."""

    conversation_id: uuid.UUID
    attachment_id: uuid.UUID | None
    new: bool


class KeepingOne:
    """Keeps one message, in the transaction of those it came with."""

    def __init__(
        self, tools: Tools, transaction: Transaction, received: Received, first: Answer, *, sought: bool
    ) -> None:
        """`sought`: their address may be known by now; else nobody has it, as this transaction has seen."""
        self._tools = tools
        self._transaction = transaction
        self._first = first
        self._sought = sought
        self._received = received
        self._now = tools.clock()
        self._goes_on = False  # a code was used to go on here

    async def run(self) -> Kept:
        received = self._received
        invitation = await self._invitation()
        address = await self._known() if self._sought else None
        if address is None:
            person, address, conversation_id = await self._meet(invitation)
        else:
            person = await self._session.get_one(Person, address.person_id)
            conversation_id = await self._conversation_of(person)
        key = self._tools.vault.unwrap(person.wrapped_key)
        # A code to go on says nothing else: it is no answer to the open question.
        event = Started() if self._goes_on else received.event
        if isinstance(event, Started | Said) and invitation is not None:
            if invitation.structure_id == address.structure_id:
                event = replace(event, entry=await self._entry(invitation))
            else:
                # Who is followed somewhere stays there; the adviser sees that another invitation was used.
                self._note(address, "other_invitation")
        row = InboundRow(
            id=self._tools.new_id(),
            structure_id=address.structure_id,
            conversation_id=conversation_id,
            address_id=address.id,
            channel=received.channel,
            account=received.account,
            provider_id=received.provider_id,
            author="person",
            event=key.seal(encode_event(event), "inbound.event"),
            received_at=self._now,
        )
        if not await put(self._transaction, row):
            return Kept(conversation_id, None, new=False)
        # Who writes can be written to.
        if isinstance(event, Unreachable) or address.blocked_at is not None:
            address.blocked_at = self._now if isinstance(event, Unreachable) else None
        attachment = None
        if received.file is not None:
            attachment = self._attachment(received.file, person, row.id)
            self._session.add(attachment)
        return Kept(conversation_id, attachment.id if attachment else None, new=True)

    @property
    def _session(self) -> AsyncSession:
        return self._transaction.session

    async def _invitation(self) -> Invitation | None:
        if not self._received.start_code:
            return None
        found = await self._session.scalars(
            select(Invitation).where(
                Invitation.code == self._received.start_code,
                or_(Invitation.expires_at.is_(None), Invitation.expires_at > self._now),
            )
        )
        return found.one_or_none()

    async def _known(self) -> Address | None:
        received = self._received
        hashes = self._tools.vault.address_hashes(received.channel, received.account, received.address)
        found = await self._session.scalars(
            select(Address)
            .where(
                Address.channel == received.channel,
                Address.account == received.account,
                Address.address_hash.in_(hashes),
            )
            .order_by(Address.writes_since.desc())
            .limit(1)
        )
        return found.one_or_none()

    async def _conversation_of(self, person: Person) -> uuid.UUID:
        found = await self._session.scalars(select(Conversation.id).where(Conversation.person_id == person.id))
        return found.one()

    async def _meet(self, invitation: Invitation | None) -> tuple[Person, Address, uuid.UUID]:
        """Somebody new, with their conversation; or, with the code for it, somebody who goes on here."""
        received, tools = self._received, self._tools
        registrar = Registrar(self._transaction, tools.vault, tools.new_id, self._now)
        if invitation is None and received.start_code:
            person = await continued(self._session, received.start_code, self._now)
            if person is not None:
                self._goes_on = True
                address = registrar.reach(person, tools.vault.unwrap(person.wrapped_key), Place(*name_of(received)))
                return person, address, await self._conversation_of(person)
        structure_id = invitation.structure_id if invitation else structure_of(received, self._first)
        person, address, conversation = meet(
            tools, registrar, received, structure_id, invitation.id if invitation else None
        )
        return person, address, conversation.id

    async def _entry(self, invitation: Invitation) -> dict[str, str]:
        entry = {"invitation": invitation.label}
        if invitation.partner_id is not None:
            entry["partner"] = (await self._session.get_one(Partner, invitation.partner_id)).name
        if invitation.adviser_id is not None:
            entry["invited_by"] = (await self._session.get_one(Adviser, invitation.adviser_id)).first_name
        return entry

    def _note(self, address: Address, kind: str) -> None:
        self._session.add(
            TimelineEntry(
                id=self._tools.new_id(),
                structure_id=address.structure_id,
                person_id=address.person_id,
                kind=kind,
                detail={},
                at=self._now,
            )
        )

    def _attachment(self, file: FileRef, person: Person, inbound_id: uuid.UUID) -> Attachment:
        received = self._received
        source = {"channel": received.channel, "account": received.account, "file_id": file.file_id}
        key = self._tools.vault.unwrap(person.wrapped_key)
        return Attachment(
            id=self._tools.new_id(),
            structure_id=person.structure_id,
            person_id=person.id,
            inbound_id=inbound_id,
            kind=file.kind,
            mime_type=file.mime_type,
            source=key.seal_json(source, "attachments.source"),
            created_at=self._now,
        )
