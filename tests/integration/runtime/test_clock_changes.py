"""Timers run by the time that passes, whatever the clocks on the walls do: Paris in March and October, and overseas."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from storage.database import EVERY_STRUCTURE, Database
from storage.models import Structure, Timer
from storage.vault import Vault
from tests.house import House, open_house
from tests.scripted import NUDGE_AFTER, echo


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault, advance=echo) as opened:
        yield opened


@pytest.mark.parametrize(
    ("zone", "begins"),
    [
        # Between them lies the night in which Paris changes its clocks; on both sides it is day, and no Sunday.
        ("Europe/Paris", datetime(2026, 3, 28, 10, tzinfo=UTC)),
        ("Europe/Paris", datetime(2026, 10, 24, 10, tzinfo=UTC)),
        ("Indian/Reunion", datetime(2026, 3, 28, 10, tzinfo=UTC)),
        ("America/Cayenne", datetime(2026, 10, 24, 15, tzinfo=UTC)),
    ],
)
async def test_a_timer_fires_once_after_its_time_through_a_change_of_the_clocks(
    house: House, zone: str, begins: datetime
) -> None:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        await session.execute(update(Structure).values(zone=zone))
    house.clock.now = begins
    await house.writes("un")
    house.clock.now = begins + NUDGE_AFTER - timedelta(seconds=2)
    await house.runtime.settled()
    assert house.youth.texts() == ["1: un"]
    house.clock.now = begins + NUDGE_AFTER + timedelta(seconds=1)
    for _ in range(3):
        await house.runtime.settled()
        await house.runtime.fire_timers()
    assert house.youth.texts() == ["1: un", "2: allo ?"]
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        timer = (await session.scalars(select(Timer).where(Timer.fired_at.is_not(None)))).one()
    assert timer.fired_at is not None
    assert abs(timer.fired_at - (begins + NUDGE_AFTER)) <= timedelta(seconds=2)
