"""Statements that commit by themselves: beside an open transaction, and again when the connection is gone."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy.exc import InterfaceError, OperationalError

from storage.at_once import AtOnce
from storage.database import APP_ROLE, EVERY_STRUCTURE, Database, libpq_url
from storage.transaction import Statement

_WRITE = Statement(
    "INSERT INTO paces (name, next_at) VALUES (:name, now()) ON CONFLICT (name) DO UPDATE SET next_at = now() "
    "RETURNING name"
)
_WHO = Statement("SELECT pg_backend_pid() AS process, current_user AS role")
_KILL = Statement("SELECT pg_terminate_backend(:process)")
_SLEEP = Statement("SELECT pg_sleep(30)")
_NAMES = Statement("SELECT name FROM paces")


async def test_it_stays_when_the_transaction_beside_it_is_undone(database: Database) -> None:
    async def undone() -> None:
        async with database.transaction(EVERY_STRUCTURE) as transaction:
            await transaction.run(_WHO)
            await database.at_once.run(_WRITE, {"name": "telegram:1"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await undone()
    async with database.transaction(EVERY_STRUCTURE) as transaction:
        assert [row.name for row in await transaction.run(_NAMES)] == ["telegram:1"]


async def test_it_is_done_as_the_role_that_row_security_holds(database: Database) -> None:
    (who,) = await database.at_once.run(_WHO, {})
    assert who.role == APP_ROLE


async def test_a_connection_that_was_cut_is_made_again(database: Database, server_url: str) -> None:
    (who,) = await database.at_once.run(_WHO, {})
    other = AtOnce(server_url, {}, [])
    await other.run(_KILL, {"process": who.process})
    (again,) = await database.at_once.run(_WHO, {})
    assert again.process != who.process
    await other.close()


async def test_after_somebody_was_cancelled_within_it_the_next_is_served(database: Database) -> None:
    await database.at_once.run(_WHO, {})
    task = asyncio.create_task(database.at_once.run(_SLEEP, {}))
    for _ in range(5):
        await asyncio.sleep(0)  # it has begun
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.wait_for(database.at_once.run(_WHO, {}), 5)


async def test_many_at_once_take_their_turn(database: Database) -> None:
    found = await asyncio.gather(*(database.at_once.run(_WHO, {}) for _ in range(10)))
    assert len({row.process for (row,) in found}) == 1


async def test_a_database_that_is_away_is_said_to_be() -> None:
    nobody = AtOnce("postgresql://nobody@127.0.0.1:1/none", {"connect_timeout": 1}, [])
    with pytest.raises(OperationalError):
        await nobody.run(_WHO, {})
    await nobody.close()


async def test_once_closed_it_is_not_opened_again(database: Database) -> None:
    other = AtOnce(libpq_url(database.url), {}, [])
    await other.run(_WHO, {})
    await other.close()
    with pytest.raises(InterfaceError):
        await other.run(_WHO, {})
