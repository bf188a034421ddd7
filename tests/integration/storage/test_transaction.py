"""A transaction ends as what was done in it ended, whatever became of its connection."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from storage.database import EVERY_STRUCTURE, Database


async def test_who_is_cancelled_within_a_statement_of_the_session_ends_cancelled(database: Database) -> None:
    """SQLAlchemy has closed the connection by then; that nothing is left to close must not hide the cancelling."""

    async def works() -> None:
        async with database.transaction(EVERY_STRUCTURE) as transaction:
            await transaction.session.execute(text("SELECT pg_advisory_xact_lock(77), pg_sleep(60)"))

    async def is_asked() -> bool:
        async with database.scope(EVERY_STRUCTURE) as session:
            asked = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 77")
            return bool(await session.scalar(asked))

    working = asyncio.create_task(works())
    while not await is_asked():  # noqa: ASYNC110 - the database says it
        await asyncio.sleep(0)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
