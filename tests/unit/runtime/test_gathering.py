"""What is gathered into one transaction: one that fails spoils no other, and who lost a deadlock tries once more."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from psycopg.errors import DeadlockDetected
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.runtime.gathering import Gathering


def deadlock() -> OperationalError:
    return OperationalError("a statement", {}, DeadlockDetected())


async def doubled(items: Sequence[int]) -> list[int]:
    if 0 in items:
        raise ZeroDivisionError
    return [2 * item for item in items]


async def test_one_that_fails_spoils_no_other() -> None:
    gathered = Gathering(doubled)
    got = await asyncio.gather(*map(gathered.put, (1, 0, 3)), return_exceptions=True)
    assert isinstance(got[1], ZeroDivisionError)
    assert (got[0], got[2]) == (2, 6)


@pytest.mark.parametrize("items", [(1,), (1, 2, 3)], ids=["alone", "several"])
async def test_who_lost_a_deadlock_tries_once_more(items: Sequence[int]) -> None:
    troubles: list[Exception] = [deadlock()]

    async def together(items: Sequence[int]) -> list[int]:
        if troubles:
            raise troubles.pop()
        return await doubled(items)

    gathered = Gathering(together)
    assert await asyncio.gather(*map(gathered.put, items)) == [2 * item for item in items]


@pytest.mark.parametrize(
    "away", [OperationalError("a statement", {}, ConnectionError()), PoolTimeoutError()], ids=["away", "no connection"]
)
async def test_a_database_that_is_away_is_asked_once_for_all(away: Exception) -> None:
    asked: list[int] = []

    async def together(items: Sequence[int]) -> list[int]:
        asked.append(len(items))
        raise away

    gathered = Gathering(together)
    got = await asyncio.gather(*map(gathered.put, (1, 2, 3)), return_exceptions=True)
    assert got == [away] * 3
    assert asked == [3]
