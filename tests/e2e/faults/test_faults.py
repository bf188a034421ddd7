"""Nothing is lost, doubled or out of order, whatever dies: counted over two hundred conversations each time.

The conversations are made as the issue of the day asks: real processes, real webhooks, a real PostgreSQL, real Kannel.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.e2e.faults.conftest import ROWS
from tests.e2e.faults.talking import Town, town
from tests.fakes.telegram import FakeBotApi, Gate
from tests.fakes.telegram.faults import Fault, error_fault
from tests.postgres import Postgres

pytest_plugins = ["tests.fakes.telegram.fixtures"]
pytestmark = pytest.mark.timeout(400)


async def judged(name: str, here: Town, trouble: Callable[[], Awaitable[None]]) -> None:
    """All talk while there is trouble; then what was lost, doubled or out of order is counted."""
    talking = asyncio.create_task(here.talk())
    await trouble()
    await talking
    await here.quiet()
    written, told = await here.counts()
    ROWS.append((name, written, told))
    print(f"\n{name}: {written} written, {told} told")
    assert written.clean
    assert told.clean
    for process in (*here.webs, *here.workers):
        assert not any("Traceback" in line for line in process.lines)


async def test_kill_9_of_a_web_process_five_times(postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path) -> None:
    async with town(postgres.new_database(), bot_api, tmp_path) as here:

        async def trouble() -> None:
            for number in range(5):
                await asyncio.sleep(1.5)  # they talk
                await here.webs[number % 2].kill()
                here.webs[number % 2] = await here.start_web(number % 2)

        await judged("web process, kill -9 ×5", here, trouble)


async def test_kill_9_of_a_worker_five_times(postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path) -> None:
    async with town(postgres.new_database(), bot_api, tmp_path) as here:

        async def trouble() -> None:
            for number in range(5):
                await asyncio.sleep(1.5)
                await here.workers[number % 2].kill()
                here.workers[number % 2] = await here.start_worker()

        await judged("worker, kill -9 ×5", here, trouble)


async def test_postgresql_stopped_at_once_three_times(postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path) -> None:
    async with town(postgres.new_database(), bot_api, tmp_path) as here:

        async def trouble() -> None:
            for _ in range(3):
                await asyncio.sleep(2)
                await postgres.stop()
                await postgres.start()

        await judged("PostgreSQL, immediate stop and start ×3", here, trouble)


async def test_the_database_away_for_thirty_seconds(postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path) -> None:
    async with town(postgres.new_database(), bot_api, tmp_path) as here:

        async def trouble() -> None:
            await asyncio.sleep(2)
            await postgres.stop()
            await asyncio.sleep(30)
            await postgres.start()

        await judged("database away for 30 s", here, trouble)


async def test_the_bot_api_says_429_and_500_is_slow_and_cuts_the_line(
    postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path
) -> None:
    async with town(postgres.new_database(), bot_api, tmp_path, sms=False) as here:

        async def trouble() -> None:
            kinds = (
                error_fault(429, None, 1, None),
                error_fault(500, None, None, None),
                Fault(page=True),
                Fault(cut="before"),
                Fault(cut="after"),
            )
            for number in range(60):
                fault = Fault(gate=Gate(1.5)) if number % 6 == 5 else kinds[number % 6]
                bot_api.faults.add(here.bot.token, "sendMessage", fault)
                await asyncio.sleep(0.15)

        await judged("Bot API: 429, 500, 502, slow, cut", here, trouble)


async def test_every_webhook_comes_twice_and_some_again_later(
    postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path
) -> None:
    async with town(postgres.new_database(), bot_api, tmp_path, sms=False) as here:
        here.twice = True

        async def trouble() -> None:
            await asyncio.sleep(0)

        await judged("each webhook twice, some again out of order", here, trouble)


async def test_no_room_left_for_the_spool(postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path) -> None:
    # A file may not grow beyond 16 blocks of 512 bytes in these processes, as on a disk that is full.
    limited = ("bash", "-c", 'ulimit -f 16; exec "$0" -m bot.cli "$@"', sys.executable)
    async with town(postgres.new_database(), bot_api, tmp_path, sms=False, launcher=limited) as here:

        async def trouble() -> None:
            await asyncio.sleep(2)
            await postgres.stop()
            await asyncio.sleep(10)
            await postgres.start()

        await judged("database away, and the spool's disk full", here, trouble)
        assert here.refused, "callers were told to come again"


async def test_two_processes_begin_at_once_on_an_empty_database(
    postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path
) -> None:
    async with town(postgres.new_database(), bot_api, tmp_path, sms=False, race=True) as here:

        async def trouble() -> None:
            await asyncio.sleep(0)

        await judged("two start at once on an empty database", here, trouble)


async def test_the_clock_jumps_an_hour_and_back(postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path) -> None:
    offset = tmp_path / "offset"
    offset.write_text("0")
    jumping = (sys.executable, "-m", "tests.e2e.faults.jumping", str(offset))
    async with town(postgres.new_database(), bot_api, tmp_path, sms=False, launcher=jumping) as here:

        async def trouble() -> None:
            for hours in (1, 0, -1, 0):
                await asyncio.sleep(2)
                offset.write_text(str(hours * 3600))

        await judged("the clock jumps an hour, both ways", here, trouble)
