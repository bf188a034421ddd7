"""The database is brought up to date from code, by whoever starts first, once."""

from __future__ import annotations

import asyncio

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from storage.database import APP_ROLE, normalise_url
from storage.models import Base
from storage.upgrade import is_current, is_up_to_date, upgrade


def differences(url: str) -> list[object]:
    """What the models say and the migrated tables do not, or the other way round."""
    engine = create_engine(normalise_url(url))
    ours = set(Base.metadata.tables)

    def is_ours(_object: object, name: str | None, kind: str, reflected: bool, _compared: object) -> bool:
        return not (kind == "table" and reflected and name not in ours)

    try:
        with engine.connect() as connection:
            options = {"compare_type": True, "include_object": is_ours}
            return list(compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata))
    finally:
        engine.dispose()


def test_the_migrations_make_exactly_the_models(database_copy_url: str) -> None:
    assert differences(database_copy_url) == []


async def test_two_processes_that_start_at_once_migrate_once(empty_database_url: str) -> None:
    assert not await asyncio.to_thread(is_up_to_date, empty_database_url)
    await asyncio.gather(*(asyncio.to_thread(upgrade, empty_database_url) for _ in range(3)))
    assert await asyncio.to_thread(is_up_to_date, empty_database_url)


def test_a_second_time_changes_nothing(database_copy_url: str) -> None:
    upgrade(database_copy_url)
    engine = create_engine(normalise_url(database_copy_url))
    with engine.connect() as connection:
        assert is_current(connection)
    engine.dispose()


def test_every_table_of_ours_enforces_its_policy_even_on_its_owner(database_copy_url: str) -> None:
    engine = create_engine(normalise_url(database_copy_url))
    with engine.connect() as connection:
        rows = connection.execute(
            text(
                "SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace "
                "WHERE n.nspname = 'public' AND relkind IN ('r', 'p') AND relname NOT LIKE 'procrastinate%' "
                "AND relname <> 'alembic_version' AND NOT (relrowsecurity AND relforcerowsecurity)"
            )
        )
        # Of no structure: hashes of telephones nobody writes to, gateways' ids, the pace of an account.
        assert {name for (name,) in rows} == {"silenced_numbers", "early_receipts", "seen_messages", "paces"}
        bypasses = connection.scalar(
            text("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = :role"), {"role": APP_ROLE}
        )
        assert bypasses is False
    engine.dispose()
