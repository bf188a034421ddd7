"""`kill -9` while the spool is written, and while it is drained: what was told OK is there, once, in its order."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.runtime.spool import BEGIN
from tests.e2e.installation import Installation, installed, until
from tests.fakes.telegram import FakeBotApi, FakeUser
from tests.postgres import Postgres

pytest_plugins = ["tests.fakes.telegram.fixtures"]

PEOPLE, MESSAGES = 40, 12


def drained_to(spool: Path) -> int:
    """How far the file is drained, as its header says."""
    with spool.open("rb") as file:
        file.seek(16)
        return int.from_bytes(file.read(8), "little")


async def all_write(house: Installation, people: Sequence[FakeUser]) -> None:
    """Each one thing after the other, all of them at once."""

    async def writes(person: FakeUser) -> None:
        for number in range(MESSAGES):
            await house.insists(person, f"message {number}")

    await asyncio.gather(*map(writes, people))


@pytest.mark.timeout(400)
async def test_kill_9_while_it_spools_and_while_it_drains(
    postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path
) -> None:
    async with installed(postgres, bot_api, tmp_path) as house:
        process = await house.serve()
        people = [bot_api.user(1000 + each, "Lina", language_code="fr") for each in range(PEOPLE)]
        await postgres.stop()
        writing = asyncio.create_task(all_write(house, people))
        try:
            while os.stat(house.spool).st_size < 40_000:  # noqa: ASYNC110 - another process writes it
                await asyncio.sleep(0.005)
            await process.kill()
            assert not writing.done(), "it was killed while they wrote"
            process = await house.serve("ne répond pas encore")
            await writing
        finally:
            writing.cancel()
            await postgres.start()
        full = os.stat(house.spool).st_size
        while drained_to(house.spool) == BEGIN and os.stat(house.spool).st_size > BEGIN:  # noqa: ASYNC110
            await asyncio.sleep(0.002)
        await process.kill()
        print(f"killed when {drained_to(house.spool)} of {full} bytes were drained")
        process = await house.serve()

        async def all_there() -> bool:
            return os.stat(house.spool).st_size == BEGIN

        await until(all_there, 120)
        assert sorted((await house.texts()).values()) == sorted(house.sent.values())
        assert list(house.sent.values()) == [[f"message {number}" for number in range(MESSAGES)]] * PEOPLE
        assert (await process.ask_to_stop())[1] == 0
