"""Nothing is lost, doubled or out of order, whatever dies: counted over two hundred conversations.

The last three are of the 170 by Telegram alone.

Real processes, real webhooks, a real PostgreSQL, real Kannel.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from tests.e2e.faults.conftest import ROWS
from tests.e2e.faults.talking import Town, town
from tests.fakes.telegram import FakeBotApi, Gate
from tests.fakes.telegram.faults import Fault, error_fault
from tests.postgres import Postgres

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.xdist_group("faults"),  # one town, one table
]


async def no_trouble() -> None:
    """What is wrong is wrong with all of it, or with how it began."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def here(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """One installation for all that its processes can bear: it is the same that goes on after each fault."""
    async with (
        FakeBotApi() as api,
        town(postgres.new_database(), api, tmp_path_factory.mktemp("town")) as running,
    ):
        yield running


@pytest.fixture(scope="module")
def offset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """By how many seconds the clock of the second installation is wrong."""
    file = tmp_path_factory.mktemp("clock") / "offset"
    file.write_text("0")
    return file


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def elsewhere(postgres: Postgres, offset: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A second one, for what has to be so from the start: its processes are the first that the database sees, their
    clock is told by a file, and no file of theirs may grow beyond 16 blocks, as on a disk that is full.
    """
    jumping = 'ulimit -f 16; exec "$0" -m tests.e2e.faults.jumping "$@"'
    launcher = ("bash", "-c", jumping, sys.executable, str(offset))
    folder = tmp_path_factory.mktemp("elsewhere")
    async with (
        FakeBotApi() as api,
        town(postgres.new_database(), api, folder, sms=False, race=True, launcher=launcher) as running,
    ):
        yield running


async def judged(name: str, here: Town, trouble: Callable[[], Awaitable[None]]) -> None:
    """All talk while there is trouble; then what was lost, doubled or out of order is counted."""
    began = time.monotonic()
    talking = asyncio.create_task(here.talk())
    await trouble()
    over = time.monotonic() - began
    await talking
    talked = time.monotonic() - began
    await here.quiet()
    quiet = time.monotonic() - began - talked
    times = (
        f"trouble {over:.0f} s, talk {talked:.0f} s, slowest answer {here.slowest:.0f} s, then quiet in {quiet:.0f} s"
    )
    written, told = await here.counts()
    ROWS.append((name, written, told))
    print(f"\n{name}: {written} written, {told} told; {times}")
    assert written.clean
    assert told.clean
    for process in (*here.webs, *here.workers):
        said = "\n".join(process.lines)
        assert "Traceback" not in said, said[max(said.index("Traceback") - 1000, 0) :][:4000]


async def test_kill_9_of_a_web_process_five_times(here: Town) -> None:
    async def trouble() -> None:
        for number in range(5):
            await asyncio.sleep(1.5)  # they talk
            await here.webs[number % 2].kill()
            here.webs[number % 2] = await here.start_web(number % 2)

    await judged("web process, kill -9 ×5", here, trouble)


async def test_kill_9_of_a_worker_five_times(here: Town) -> None:
    async def trouble() -> None:
        for number in range(5):
            await asyncio.sleep(1.5)
            await here.workers[number % 2].kill()
            here.workers[number % 2] = await here.start_worker()

    await judged("worker, kill -9 ×5", here, trouble)


async def test_postgresql_stopped_at_once_three_times(here: Town, postgres: Postgres) -> None:
    async def trouble() -> None:
        for _ in range(3):
            await asyncio.sleep(2)
            await postgres.stop()
            await postgres.start()

    await judged("PostgreSQL, immediate stop and start ×3", here, trouble)


async def test_the_database_away_for_thirty_seconds(here: Town, postgres: Postgres) -> None:
    async def trouble() -> None:
        await asyncio.sleep(2)
        await postgres.stop()
        await asyncio.sleep(30)
        await postgres.start()

    await judged("database away for 30 s", here, trouble)


async def test_the_bot_api_says_429_and_500_is_slow_and_cuts_the_line(here: Town) -> None:
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
            here.api.faults.add(here.bot.token, "sendMessage", fault)
            await asyncio.sleep(0.15)

    await judged("Bot API: 429, 500, 502, slow, cut", here, trouble)


async def test_every_webhook_comes_twice_and_some_again_later(here: Town) -> None:
    here.twice = True
    try:
        await judged("each webhook twice, some again out of order", here, no_trouble)
    finally:
        here.twice = False


async def test_two_processes_begin_at_once_on_an_empty_database(elsewhere: Town) -> None:
    await judged("two start at once on an empty database", elsewhere, no_trouble)


async def test_the_clock_jumps_an_hour_and_back(elsewhere: Town, offset: Path) -> None:
    async def trouble() -> None:
        for hours in (1, 0, -1, 0):
            await asyncio.sleep(2)
            offset.write_text(str(hours * 3600))  # noqa: ASYNC240 - a few bytes

    await judged("the clock jumps an hour, both ways", elsewhere, trouble)


async def test_no_room_left_for_the_spool(elsewhere: Town, postgres: Postgres) -> None:
    async def trouble() -> None:
        await asyncio.sleep(2)
        await postgres.stop()
        await asyncio.sleep(10)
        await postgres.start()

    refused = elsewhere.refused
    await judged("database away, and the spool's disk full", elsewhere, trouble)
    assert elsewhere.refused > refused, "callers were told to come again"
