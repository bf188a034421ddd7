"""The inbox: what a channel parsed becomes a row, before the gateway gets its OK."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.runtime.channel import FileRef, Received
from bot.runtime.crossing import continued
from bot.runtime.meeting import Place, Registrar
from bot.runtime.seen import InboundRow, put, put_all
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
from storage.transaction import Answer, Statement, Transaction
from storage.vault import Key, Vault


class NoStructureError(LookupError):
    """Somebody writes, and no structure exists yet to receive them. The gateway is asked to try again."""

    def __init__(self) -> None:
        super().__init__("no structure yet: create one with `accroche structure add NAME --town TOWN`")


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept: whose conversation, a file still to fetch, and whether it was new."""

    conversation_id: uuid.UUID
    attachment_id: uuid.UUID | None
    new: bool


class Keeping:
    """Messages that came together, kept in one transaction. Their conversations' turns may follow in the same one."""

    def __init__(self, tools: Tools, transaction: Transaction, messages: Sequence[Received]) -> None:
        self._tools, self._transaction, self._messages = tools, transaction, messages
        self._plain = _Plain(tools, transaction)
        self._kept: list[Kept | None] = []
        self.conversations: list[uuid.UUID] = []
        self.structures: list[uuid.UUID] = []  # of those who were known before

    async def ask(self) -> None:
        """Have them written; the last of them with what is settled next. What was asked before is settled."""
        if not self._messages:
            return
        first = self._transaction.ask(_FIRST_STRUCTURE)  # for who is new: with the rest, in one round trip
        known = await _known(self._tools.vault, self._transaction, self._messages)
        met: set[tuple[str, str, str]] = set(known)
        for received in self._messages:
            name = _name(received)
            whom = known.get(name)
            plain = _is_plain(received)
            if plain and name not in met:
                whom = known[name] = self._meet(received, _structure_of(received, first))
                met.add(name)
            if plain and whom is not None and not whom.blocked:
                self._kept.append(None)
                self._plain.add(received, whom)
                self.conversations.append(whom.conversation_id)
                self.structures.append(whom.structure_id)
                continue
            # What comes by an invitation or brings a file has a way of its own, in its order.
            self._plain.ask()
            kept = await _KeepingOne(self._tools, self._transaction, received, first, sought=name in met).run()
            self._kept.append(kept)
            self.conversations.append(kept.conversation_id)
            known.pop(name, None)
            met.add(name)
        self._plain.ask()

    def _meet(self, received: Received, structure_id: uuid.UUID) -> _Known:
        """Somebody new, by words alone."""
        tools = self._tools
        registrar = Registrar(self._transaction, tools.vault, tools.new_id, tools.clock())
        person, address, conversation = _meet(tools, registrar, received, structure_id)
        return _Known(structure_id, address.id, conversation.id, tools.vault.unwrap(person.wrapped_key), blocked=False)

    def kept(self) -> list[Kept]:
        """Of each message what became of it, once that is settled."""
        plain = self._plain.kept()
        return [one or plain.pop(0) for one in self._kept]


def _name(received: Received) -> tuple[str, str, str]:
    return received.channel, received.account, received.address


@dataclass(frozen=True, slots=True)
class _Known:
    """Who writes from an address we know."""

    structure_id: uuid.UUID
    address_id: uuid.UUID
    conversation_id: uuid.UUID
    key: Key
    blocked: bool


def _is_plain(received: Received) -> bool:
    return not (received.start_code or received.file or isinstance(received.event, Unreachable))


def _structure_of(received: Received, first: Answer) -> uuid.UUID:
    """Who writes without an invitation comes to their account's structure, or to the one that was there first."""
    if received.structure_id is not None:
        return received.structure_id
    if not first.rows:
        raise NoStructureError
    found: uuid.UUID = first.rows[0].id
    return found


def _meet(
    tools: Tools,
    registrar: Registrar,
    received: Received,
    structure_id: uuid.UUID,
    invitation_id: uuid.UUID | None = None,
) -> tuple[Person, Address, Conversation]:
    """Somebody new, reached where they write from, in the language of their telephone."""
    language = tools.book.words.best(received.language)
    return registrar.meet(structure_id, Place(*_name(received)), language, invitation_id)


# One message of an address at a time: they are numbered in the order they are committed in. And of two first messages
# at once, the second finds what the first made. The locks in their order: two transactions that take some of the same
# cannot wait for each other.
_ONE_AT_A_TIME = Statement(
    "SELECT pg_advisory_xact_lock(lock) FROM (SELECT unnest(CAST(:locks AS bigint[])) AS lock ORDER BY 1) l"
)
_KNOWN = Statement(
    "SELECT addresses.channel, addresses.account, addresses.address_hash, addresses.id, addresses.structure_id, "
    "addresses.blocked_at, persons.wrapped_key, conversations.id AS conversation_id "
    "FROM unnest(CAST(:channels AS text[]), CAST(:accounts AS text[]), CAST(:hashes AS bytea[])) "
    "AS given(channel, account, address_hash) JOIN addresses USING (channel, account, address_hash) "
    "JOIN persons ON persons.id = addresses.person_id JOIN conversations ON conversations.person_id = persons.id "
    "ORDER BY addresses.writes_since"
)


_FIRST_STRUCTURE = Statement("SELECT id FROM structures ORDER BY created_at, id LIMIT 1")


async def _known(
    vault: Vault, transaction: Transaction, messages: Sequence[Received]
) -> dict[tuple[str, str, str], _Known]:
    """Who writes, where the address is known; of those who share one, who wrote there last."""
    names = {
        (one.channel, one.account, digest): _name(one)
        for one in messages
        for digest in vault.address_hashes(*_name(one))
    }
    locks = {int.from_bytes(vault.address_hash(*name)[:8], "big", signed=True) for name in names.values()}
    transaction.ask(_ONE_AT_A_TIME, {"locks": sorted(locks)})
    channels, accounts, hashes = zip(*names, strict=True)
    rows = await transaction.run(
        _KNOWN, {"channels": list(channels), "accounts": list(accounts), "hashes": list(hashes)}
    )
    return {
        names[row.channel, row.account, row.address_hash]: _Known(
            row.structure_id, row.id, row.conversation_id, vault.unwrap(row.wrapped_key), row.blocked_at is not None
        )
        for row in rows
    }


class _Plain:
    """Messages of persons we know, written together in the order they came."""

    def __init__(self, tools: Tools, transaction: Transaction) -> None:
        self._tools, self._transaction = tools, transaction
        self._now = tools.clock()
        self._rows: list[InboundRow] = []
        self._asked: list[tuple[list[InboundRow], Answer]] = []

    def add(self, received: Received, whom: _Known) -> None:
        self._rows.append(
            InboundRow(
                id=self._tools.new_id(),
                structure_id=whom.structure_id,
                conversation_id=whom.conversation_id,
                address_id=whom.address_id,
                channel=received.channel,
                account=received.account,
                provider_id=received.provider_id,
                author="person",
                event=whom.key.seal(encode_event(received.event), "inbound.event"),
                received_at=self._now,
            )
        )

    def ask(self) -> None:
        rows, self._rows = self._rows, []
        if rows:
            self._asked.append((rows, put_all(self._transaction, rows)))

    def kept(self) -> list[Kept]:
        kept = []
        for rows, written in self._asked:
            new = {row.id for row in written.rows}
            kept += [Kept(row.conversation_id, None, new=row.id in new) for row in rows]
        return kept


class _KeepingOne:
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
                address = registrar.reach(person, tools.vault.unwrap(person.wrapped_key), Place(*_name(received)))
                return person, address, await self._conversation_of(person)
        structure_id = invitation.structure_id if invitation else _structure_of(received, self._first)
        person, address, conversation = _meet(
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
