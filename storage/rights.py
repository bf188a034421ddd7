"""A person's rights over their data: a copy of everything, or its erasure; and the renewal of all keys."""

from __future__ import annotations

import uuid
from base64 import b64encode
from typing import Any

from sqlalchemy import delete, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.database import EVERY_STRUCTURE, Database
from storage.models import (
    Address,
    Attachment,
    Barrier,
    Case,
    Consent,
    Conversation,
    Fact,
    Guardian,
    Inbound,
    Lane,
    Outbound,
    Person,
    SilencedNumber,
    SmsNumber,
)
from storage.vault import CannotOpenError, Key, Vault


class NobodyError(LookupError):
    """No case has that number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"Il n'y a pas de dossier n° {number}.")


async def _person_of(session: AsyncSession, number: int) -> Person:
    case = await session.scalar(select(Case).where(Case.number == number))
    if case is None:
        raise NobodyError(number)
    return await session.get_one(Person, case.person_id)


async def export(db: Database, vault: Vault, case_number: int) -> dict[str, Any]:
    """Everything kept of the person of a case, opened, as JSON-able values (art. 15 RGPD).

    Raises `NobodyError`. The team's own notes are not part of it: whoever answers the request decides on them.
    """
    async with db.scope(EVERY_STRUCTURE) as session:
        person = await _person_of(session, case_number)
        key = vault.unwrap(person.wrapped_key)
        return {
            "language": person.language,
            "since": person.created_at.isoformat(),
            "addresses": [
                {"channel": row.channel, "address": key.open(row.address, "addresses.address").decode()}
                for row in await session.scalars(select(Address).where(Address.person_id == person.id))
            ],
            "answers": {
                row.name: key.open_json(row.value, "facts.value")
                for row in await session.scalars(select(Fact).where(Fact.person_id == person.id))
            },
            "barriers": [
                key.open_json(row.theme_and_codes, "barriers.theme_and_codes")
                for row in await session.scalars(select(Barrier).where(Barrier.person_id == person.id))
            ],
            "consents": [
                {
                    "purpose": row.purpose,
                    "decision": row.decision,
                    "words": key.open(row.words, "consents.words").decode(),
                    "answer": key.open(row.answer, "consents.answer").decode(),
                    "at": row.decided_at.isoformat(),
                }
                for row in await session.scalars(
                    select(Consent).where(Consent.person_id == person.id).order_by(Consent.decided_at)
                )
            ],
            "messages": await _messages(session, key, person.id),
            "files": await _files(session, key, person.id),
            "parents_told": await _parents_told(session, vault, person.id),
        }


async def _messages(session: AsyncSession, key: Key, person_id: uuid.UUID) -> list[dict[str, Any]]:
    mine = select(Conversation.id).where(Conversation.person_id == person_id)
    received = await session.scalars(
        select(Inbound).where(Inbound.conversation_id.in_(mine), Inbound.author == "person")
    )
    sent = await session.scalars(select(Outbound).where(Outbound.conversation_id.in_(mine), Outbound.kind == "message"))
    found = [
        {"at": row.received_at.isoformat(), "from": "you", "message": key.open_json(row.event, "inbound.event")}
        for row in received
    ]
    found += [
        {
            "at": row.created_at.isoformat(),
            "from": "us",
            "message": key.open_json(row.payload, "outbound.payload")["text"],
        }
        for row in sent
    ]
    return sorted(found, key=lambda message: str(message["at"]))


async def _files(session: AsyncSession, key: Key, person_id: uuid.UUID) -> list[dict[str, Any]]:
    """What they sent as files, the bytes in base64; null where the channel no longer had them."""
    rows = await session.scalars(
        select(Attachment).where(Attachment.person_id == person_id).order_by(Attachment.created_at, Attachment.id)
    )
    return [
        {
            "kind": row.kind,
            "type": row.mime_type,
            "at": row.created_at.isoformat(),
            "base64": row.content and b64encode(key.open(row.content, "attachments.content")).decode(),
        }
        for row in rows
    ]


async def _parents_told(session: AsyncSession, vault: Vault, ward_id: uuid.UUID) -> list[dict[str, Any]]:
    """Who was told what. Their own address and words are theirs, and not in a copy of somebody else's data."""
    rows = await session.execute(
        select(Guardian, Person).join(Person, Person.id == Guardian.person_id).where(Guardian.ward_id == ward_id)
    )
    return [
        {
            "relation": guardian.relation,
            "messages": [
                message
                for message in await _messages(session, vault.unwrap(parent.wrapped_key), parent.id)
                if message["from"] == "us"
            ],
        }
        for guardian, parent in rows.all()
    ]


async def erase(db: Database, case_number: int) -> None:
    """Delete the person of a case with everything that hangs on them (art. 17 RGPD). Raises `NobodyError`."""
    async with db.scope(EVERY_STRUCTURE) as session:
        person = await _person_of(session, case_number)
        conversations = list(await session.scalars(select(Conversation.id).where(Conversation.person_id == person.id)))
        cases = list(await session.scalars(select(Case.id).where(Case.person_id == person.id)))
        await session.execute(text("SELECT set_config('accroche.erasing', 'yes', true)"))
        parents = list(await session.scalars(select(Guardian.person_id).where(Guardian.ward_id == person.id)))
        conversations += await session.scalars(select(Conversation.id).where(Conversation.person_id.in_(parents)))
        await session.execute(delete(Lane).where(Lane.id.in_([*conversations, *cases])))
        await session.execute(delete(Person).where(Person.id.in_([person.id, *parents])))


async def opens(db: Database, vault: Vault) -> bool:
    """Whether the master key is this database's: the first and the last person's keys open. True where nobody is."""
    async with db.scope(EVERY_STRUCTURE) as session:
        for order in (Person.id.asc(), Person.id.desc()):
            wrapped = await session.scalar(select(Person.wrapped_key).order_by(order).limit(1))
            try:
                if wrapped is not None:
                    vault.unwrap(wrapped)
            except CannotOpenError:
                return False
    return True


async def rotate(db: Database, vault: Vault) -> int:
    """Wrap every person's key by the current master key, and find their addresses by it. Returns how many."""
    changed = 0
    async with db.scope(EVERY_STRUCTURE) as session:
        for person in await session.scalars(select(Person).with_for_update()):
            rewrapped = vault.rewrap(person.wrapped_key)
            if rewrapped is None:
                continue
            key = vault.unwrap(person.wrapped_key)
            person.wrapped_key = rewrapped
            for row in await session.scalars(select(Address).where(Address.person_id == person.id)):
                address = key.open(row.address, "addresses.address").decode()
                row.address_hash = vault.address_hash(row.channel, row.account, address)
                if row.number_hash is not None:
                    before, row.number_hash = row.number_hash, vault.number_hash(address)
                    await session.execute(
                        update(SilencedNumber)
                        .where(SilencedNumber.number_hash == before)
                        .values(number_hash=row.number_hash)
                    )
            changed += 1
        for number in await session.scalars(select(SmsNumber).with_for_update()):
            for column in ("credentials", "trial_numbers"):
                sealed = getattr(number, column)
                if sealed is not None:
                    label = f"sms_numbers.{column}"
                    value = vault.open_of_structure(number.structure_id, sealed, label)
                    setattr(number, column, vault.structure_key(number.structure_id).seal(value, label))
    return changed
