"""What is gathered into one transaction: one that fails spoils no other, and who lost a deadlock tries once more."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from psycopg.errors import DeadlockDetected
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.runtime.gathering import WORTH, Gathering


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


@pytest.mark.parametrize(("come", "batches"), [(WORTH - 1, [1, WORTH - 1]), (WORTH, [1, WORTH])])
async def test_few_wait_for_the_transaction_under_way_and_many_begin_one_beside_it(
    come: int, batches: list[int]
) -> None:
    asked: list[int] = []
    begun, goes_on = asyncio.Event(), asyncio.Event()

    async def together(items: Sequence[int]) -> list[int]:
        asked.append(len(items))
        begun.set()
        await goes_on.wait()
        return list(items)

    gathered = Gathering(together)
    first = asyncio.create_task(gathered.put(0))
    await begun.wait()
    others = [asyncio.create_task(gathered.put(number)) for number in range(come)]
    for _ in range(5):
        await asyncio.sleep(0)
    assert asked == (batches if come >= WORTH else batches[:1])
    goes_on.set()
    assert await asyncio.gather(first, *others) == [0, *range(come)]
    assert asked == batches
