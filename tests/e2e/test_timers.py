"""Timers with two real runtimes on one database: each fires once, at its time, whoever is alive to fire it."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select, update

from bot.runtime.jobs import Jobs
from bot.runtime.service import Runtime
from bot.runtime.tools import Tools, utc_now
from dialogs.events import Started
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Inbound, Timer
from storage.vault import Vault
from tests.house import House, open_house

LATE = timedelta(seconds=2)
PEOPLE = 40


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    """A house in real time."""
    async with open_house(database, vault) as opened:
        opened.runtime.tools.clock = utc_now
        yield opened


async def armed(house: House) -> list[uuid.UUID]:
    """The running timers of forty people who have been asked something."""
    for number in range(PEOPLE):
        await house.receive(Started(), f"{2000 + number}")
    await house.runtime.settled()
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        found = await session.scalars(
            select(Timer.id).where(Timer.due_at.is_not(None), Timer.fired_at.is_(None), Timer.cancelled_at.is_(None))
        )
        return list(found)


async def due_between(database: Database, timers: list[uuid.UUID], begins: datetime, seconds: float) -> None:
    async with database.scope(EVERY_STRUCTURE) as session:
        for number, timer in enumerate(timers):
            due = begins + timedelta(seconds=seconds * number / len(timers))
            await session.execute(update(Timer).where(Timer.id == timer).values(due_at=due))


async def another(house: House) -> tuple[Runtime, Jobs]:
    """A process like the first, in real time, with the same channels; its worker not started yet."""
    tools = house.runtime.tools
    jobs = Jobs(tools.db.url)
    await jobs.open()
    return Runtime(Tools(tools.db, tools.vault, tools.book, tools.public_url, channels=tools.channels), jobs), jobs


async def test_two_workers_fire_each_timer_once_at_its_time_through_a_restart(house: House, database: Database) -> None:
    timers = await armed(house)
    assert len(timers) >= PEOPLE
    begins = datetime.now(UTC) + timedelta(seconds=1)
    await due_between(database, timers, begins, 6)
    (first, its_jobs), (second, other_jobs) = await another(house), await another(house)
    await its_jobs.start_worker()
    await other_jobs.start_worker()

    async def fired() -> int:
        async with database.scope(EVERY_STRUCTURE) as session:
            count = await session.scalar(select(func.count()).where(Timer.id.in_(timers), Timer.fired_at.is_not(None)))
            return count or 0

    async def until(number: int) -> None:
        async with asyncio.timeout(30):
            while await fired() < number:  # noqa: ASYNC110 - the database says it
                await asyncio.sleep(0.05)

    await until(len(timers) // 3)
    await its_jobs.stop_worker()  # one goes, the other goes on
    await until(2 * len(timers) // 3)
    await its_jobs.start_worker()
    await until(len(timers))
    for jobs, runtime in ((its_jobs, first), (other_jobs, second)):
        await jobs.stop_worker()
        await runtime.close()
        await jobs.close()

    async with database.scope(EVERY_STRUCTURE) as session:
        rows = list(await session.scalars(select(Timer).where(Timer.id.in_(timers))))
        told = list(await session.scalars(select(Inbound.provider_id).where(Inbound.provider_id.like("timer:%"))))
    late = [row.fired_at - row.due_at for row in rows if row.fired_at and row.due_at]
    print(f"{len(late)} timers, late by {max(late).total_seconds():.2f} s at most")
    assert all(timedelta() <= each <= LATE for each in late)
    assert sorted(told) == sorted(f"timer:{timer}" for timer in timers)


async def test_what_came_due_while_nobody_was_there_fires_once_when_somebody_comes(
    house: House, database: Database
) -> None:
    timers = await armed(house)
    await due_between(database, timers, datetime.now(UTC) - timedelta(hours=1), 60)
    runtimes = [await another(house) for _ in range(2)]
    began = datetime.now(UTC)
    await asyncio.gather(*(runtime.fire_timers() for runtime, _ in runtimes for _ in range(3)))
    for runtime, jobs in runtimes:
        await runtime.close()
        await jobs.close()
    async with database.scope(EVERY_STRUCTURE) as session:
        told = list(await session.scalars(select(Inbound.provider_id).where(Inbound.provider_id.like("timer:%"))))
        fired = list(await session.scalars(select(Timer.fired_at).where(Timer.id.in_(timers))))
    assert sorted(told) == sorted(f"timer:{timer}" for timer in timers)
    assert all(at is not None and at - began <= LATE for at in fired)


async def test_a_clock_that_is_set_an_hour_forth_and_back_fires_each_once(house: House, database: Database) -> None:
    """What was due within the hour fires when the clock says so; set back, nothing fires that has, or is not due."""
    timers = await armed(house)
    begins = datetime.now(UTC)
    await due_between(database, timers, begins + timedelta(minutes=10), 3600)  # some within the hour, some after it
    offset = timedelta()
    workers = [await another(house) for _ in range(2)]
    for runtime, _ in workers:
        runtime.tools.clock = lambda: utc_now() + offset

    async def fired() -> set[uuid.UUID]:
        await asyncio.gather(*(runtime.fire_timers() for runtime, _ in workers for _ in range(2)))
        async with database.scope(EVERY_STRUCTURE) as session:
            return set(await session.scalars(select(Timer.id).where(Timer.fired_at.is_not(None))))

    async with database.scope(EVERY_STRUCTURE) as session:
        within = set(
            await session.scalars(
                select(Timer.id).where(Timer.id.in_(timers), Timer.due_at <= begins + timedelta(hours=1))
            )
        )
    assert set() < within < set(timers)
    assert await fired() == set()
    offset = timedelta(hours=1)
    assert await fired() >= within
    forth = await fired()
    offset = timedelta()
    assert await fired() == forth
    offset = timedelta(hours=2)
    assert await fired() == set(timers)
    for runtime, jobs in workers:
        await runtime.close()
        await jobs.close()
    async with database.scope(EVERY_STRUCTURE) as session:
        told = list(await session.scalars(select(Inbound.provider_id).where(Inbound.provider_id.like("timer:%"))))
    assert sorted(told) == sorted(f"timer:{timer}" for timer in timers)
