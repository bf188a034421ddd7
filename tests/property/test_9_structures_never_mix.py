"""Invariant 9: no query, page, notification, file or card of a structure ever shows another's rows."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, func, select, text, update
from sqlalchemy.exc import DBAPIError

from bot.casework.team import add_structure
from bot.runtime.live import Live
from dialogs.events import Said, Started
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Base, Case, Fact, Note, Person, Structure
from storage.models.base import OfStructure
from storage.vault import Vault
from tests.house import House, open_house

TABLES: list[Any] = sorted(
    (mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, OfStructure)),
    key=lambda model: model.__name__,
)


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    """A house where somebody of the one structure has told everything, and there is another structure."""
    async with open_house(database, vault) as made:
        await made.happens(Started())
        await made.writes("oui", "Lina", "14/07/2009", "Lille", "je veux parler à quelqu'un", "j'ai envie de mourir")
        yield made


def test_every_table_with_somebody_s_data_belongs_to_a_structure() -> None:
    # The last four hold hashes of telephones nobody writes to, gateways' ids of messages, an account's pace.
    outside = {"structures", "alembic_version", "silenced_numbers", "early_receipts", "seen_messages", "paces"}
    tables = {table.name for table in Base.metadata.sorted_tables if not table.name.startswith("procrastinate")}
    assert tables - {model.__tablename__ for model in TABLES} <= outside


async def test_another_structure_sees_changes_and_deletes_nothing(house: House) -> None:
    other = await add_structure(house.runtime, name="Mission Locale de Brest", town="Brest")
    seen = {}
    for model in TABLES:
        async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
            seen[model.__name__] = await session.scalar(select(func.count()).select_from(model)) or 0
        async with house.runtime.db.scope(other.id) as session:
            assert await session.scalar(select(func.count()).select_from(model)) == 0, model.__name__
            await session.execute(delete(model))
        async with house.runtime.db.scope(other.id) as session:
            await session.execute(update(model).values(structure_id=other.id))
        async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
            assert await session.scalar(select(func.count()).select_from(model)) == seen[model.__name__]
    told = {name for name, count in seen.items() if count}
    assert told >= {"Person", "Address", "Conversation", "Inbound", "Outbound", "Fact", "Consent", "Case", "Alert"}
    async with house.runtime.db.scope(other.id) as session:
        assert [row.id for row in await session.scalars(select(Structure))] == [other.id]


async def test_nothing_can_be_written_into_another_structure(house: House) -> None:
    other = await add_structure(house.runtime, name="Mission Locale de Brest", town="Brest")
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        case = (await session.scalars(select(Case))).one()
    note = Note(
        id=uuid.uuid4(),
        structure_id=house.structure.id,
        case_id=case.id,
        adviser_id=house.adviser.id,
        text=b"x",
        at=house.clock(),
    )
    with pytest.raises(DBAPIError, match="row-level security"):
        async with house.runtime.db.scope(other.id) as session:
            session.add(note)


async def test_a_transaction_that_names_no_structure_sees_nothing(house: House) -> None:
    async with house.runtime.db.engine.connect() as connection:
        for model in TABLES:
            found = await connection.scalar(select(func.count()).select_from(model))
            assert found == 0, model.__name__


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(named=st.text(max_size=60))
async def test_no_name_of_a_structure_opens_what_is_not_its_own(house: House, named: str) -> None:
    """Whatever ends up in the setting (an id of nothing, SQL, emoji), only `*` and the very id show rows."""
    if named == EVERY_STRUCTURE or named == str(house.structure.id) or "\x00" in named:
        return
    try:
        named.encode()
    except UnicodeEncodeError:
        return
    async with house.runtime.db.engine.connect() as connection:
        await connection.execute(text("SELECT set_config('accroche.structure', :named, true)"), {"named": named})
        assert await connection.scalar(select(func.count()).select_from(Person)) == 0
        assert await connection.scalar(select(func.count()).select_from(Fact)) == 0


async def test_what_is_announced_reaches_only_its_structure(house: House) -> None:
    """A page of one structure is never told that something happened in another."""
    live = Live(house.runtime.db.url)
    other = await add_structure(house.runtime, name="Mission Locale de Brest", town="Brest")
    async with live.subscribe(other.id) as strangers, live.subscribe(house.structure.id) as ours:
        live._heard(f"{house.structure.id}:{uuid.uuid4()}")
        assert ours.qsize() == 1
        assert strangers.empty()
    await house.happens(Said("salut"))
