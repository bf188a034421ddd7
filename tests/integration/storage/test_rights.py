"""A young person's rights: a copy of everything, or nothing left; and keys renewed without losing a word."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import delete, func, select, text, update
from sqlalchemy.exc import DBAPIError

from bot.runtime.channel import FileRef
from dialogs.events import Attached, Started
from storage import rights
from storage.consents import live_consents
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Base, Case, Consent, Person, Structure
from storage.vault import Vault
from tests.conftest import MASTER_KEY
from tests.house import House, open_house


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    """Two young people, each with a case."""
    async with open_house(database, vault) as made:
        for address, name in (("1001", "Lina"), ("1002", "Yanis")):
            await made.happens(Started(), address)
            await made.writes("oui", name, "14/07/2009", "Lille", "je veux parler à quelqu'un", address=address)
        yield made


async def number_of(house: House, address: str) -> int:
    hashes = house.runtime.vault.address_hashes("telegram", "1", address)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        found = await session.scalar(
            text("SELECT number FROM cases JOIN addresses USING (person_id) WHERE address_hash = :hash"),
            {"hash": hashes[0]},
        )
    assert isinstance(found, int)
    return found


async def test_the_copy_holds_everything_of_the_person_and_nobody_else(house: House) -> None:
    copy = await rights.export(house.runtime.db, house.runtime.vault, await number_of(house, "1001"))
    shown = json.dumps(copy, ensure_ascii=False)
    assert copy["answers"]["first_name"] == "Lina"
    assert copy["addresses"] == [{"channel": "telegram", "address": "1001"}]
    assert copy["consents"][0]["answer"] == "oui"
    assert "On peut parler ici" in copy["consents"][0]["words"]
    assert [message["from"] for message in copy["messages"][:2]] == ["you", "us"]
    assert "je veux parler à quelqu'un" in shown
    assert "Yanis" not in shown
    assert "1002" not in shown


async def test_the_copy_holds_the_files_they_sent(house: House) -> None:
    await house.receive(Attached("voice"), "1001", file=FileRef("F1", "voice", "audio/ogg"))
    await house.runtime.settled()
    copy = await rights.export(house.runtime.db, house.runtime.vault, await number_of(house, "1001"))
    (file,) = copy["files"]
    assert (file["kind"], file["type"]) == ("voice", "audio/ogg")
    assert b64decode(file["base64"]) == b"bytes of F1"


async def test_who_is_erased_leaves_nothing_and_the_others_stay(house: House) -> None:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        people = list(await session.scalars(select(Person.id).order_by(Person.created_at)))
    await rights.erase(house.runtime.db, await number_of(house, "1001"))
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        for table in Base.metadata.sorted_tables:
            shown = "\n".join(await session.scalars(text(f'SELECT t::text FROM "{table.name}" t')))
            assert str(people[0]) not in shown, table.name
        assert list(await session.scalars(select(Person.id))) == people[1:]
        assert await session.scalar(select(func.count()).select_from(Case)) == 1
    assert await house.writes("tu es là ?", address="1002") is not None


async def test_a_number_nobody_has_is_said(house: House) -> None:
    with pytest.raises(rights.NobodyError, match="999"):
        await rights.export(house.runtime.db, house.runtime.vault, 999)
    with pytest.raises(rights.NobodyError, match="999"):
        await rights.erase(house.runtime.db, 999)


async def test_after_the_keys_are_renewed_the_old_one_is_needed_no_more(house: House) -> None:
    number = await number_of(house, "1001")
    new = "another-master-key-for-tests-that-is-long-enough"
    assert await rights.rotate(house.runtime.db, Vault(new, MASTER_KEY)) == 2
    assert await rights.rotate(house.runtime.db, Vault(new, MASTER_KEY)) == 0
    house.runtime.tools.vault = Vault(new)
    copy = await rights.export(house.runtime.db, Vault(new), number)
    assert copy["answers"]["first_name"] == "Lina"
    before = len(house.youth.sent)
    await house.writes("encore moi", address="1001")
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Person)) == 2, "she is found by her address"
    assert len(house.youth.sent) >= before


async def test_a_consent_can_be_neither_changed_nor_deleted(house: House) -> None:
    for statement in (update(Consent).values(decision="refused"), delete(Consent)):
        with pytest.raises(DBAPIError, match="consents"):
            async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
                await session.execute(statement)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Consent)) == 2


async def test_of_each_purpose_the_last_decision_counts(house: House) -> None:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        person = (await session.scalars(select(Person).order_by(Person.created_at))).first()
        assert person is not None
        assert await live_consents(session, person.id) == {"contact"}
        structure = (await session.scalars(select(Structure))).one()
        for decision, live in (("given", {"contact", "health"}), ("withdrawn", {"contact"})):
            session.add(
                Consent(
                    id=house.runtime.new_id(),
                    structure_id=structure.id,
                    person_id=person.id,
                    purpose="health",
                    decision=decision,
                    words=b"x",
                    answer=b"x",
                    language="fr",
                    channel="telegram",
                    decided_at=house.clock(),
                )
            )
            await session.flush()
            assert await live_consents(session, person.id) == live
