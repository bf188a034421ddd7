"""Processes as a hosting person starts and stops them: two at once on nothing, and SIGTERM in the middle of things."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import psycopg
import pytest

from storage.database import libpq_url
from storage.upgrade import is_up_to_date
from tests.conftest import MASTER_KEY
from tests.fakes.telegram import FakeBotApi
from tests.fakes.telegram.faults import Fault, Gate
from tests.served import accroche, environment, free_port, started

pytest_plugins = ["tests.fakes.telegram.fixtures"]

YOUTH = "4100:youth-token"
STOPS_WITHIN = 10.0  # seconds: what platforms give


async def test_several_that_start_at_once_on_an_empty_database_migrate_it_once(empty_database_url: str) -> None:
    env = environment(database_url=empty_database_url, master_key=MASTER_KEY)
    ran = await asyncio.gather(*(accroche(env, "db", "upgrade") for _ in range(4)))
    assert [each.code for each in ran] == [0] * 4, [each.err for each in ran]
    assert is_up_to_date(empty_database_url)
    ran_again = await accroche(env, "db", "upgrade")
    assert ran_again.code == 0


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that the embedded server's own user can walk into."""
    folder = Path(tempfile.mkdtemp(prefix="accroche-two-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


async def test_two_that_start_at_once_with_no_database_at_all_share_the_embedded_one(open_folder: Path) -> None:
    ports = [free_port(), free_port()]
    env = environment(master_key=MASTER_KEY, data_dir=str(open_folder))
    env.pop("DATABASE_URL", None)
    both = await asyncio.gather(
        started(env, "serve", "--all", "--port", str(ports[0]), ready="écoute"),
        started(env, "serve", "--port", str(ports[1]), ready="écoute"),
    )
    async with httpx.AsyncClient() as web:
        for port in ports:
            assert (await web.get(f"http://127.0.0.1:{port}/readyz")).status_code == 200
        # The first to leave does not take the database from the other.
        assert (await both[0].ask_to_stop())[1] == 0
        assert (await web.get(f"http://127.0.0.1:{ports[1]}/readyz")).status_code == 200
    assert (await both[1].ask_to_stop())[1] == 0


async def test_who_is_asked_to_stop_finishes_what_leaves_soon_and_hands_back_the_rest(
    bot_api: FakeBotApi, empty_database_url: str
) -> None:
    port = free_port()
    env = environment(
        database_url=empty_database_url,
        public_url=f"http://127.0.0.1:{port}",
        master_key=MASTER_KEY,
        telegram_token=YOUTH,
        telegram_secret="youth-secret",
        telegram_api=bot_api.base_url,
    )
    assert (await accroche(env, "structure", "add", "ML de Lille", "--town", "Lille")).code == 0
    bot = bot_api.bot(YOUTH, username="accroche_bot")
    serve = ("serve", "--all", "--port", str(port))
    process = await started(env, *serve, ready="écoute")
    people = [bot_api.user(100 + each, f"Lina{each}", language_code="fr") for each in range(30)]

    # A slow Bot API: most calls take a second, five never end.
    for number in range(30):
        bot_api.faults.add(bot.token, "sendMessage", Fault(gate=Gate(None if number % 6 == 0 else 1.0)))
    for person in people:
        person.starts(bot)
    await bot_api.wait_for(lambda: sum(call.method == "sendMessage" for call in bot_api.calls) >= 1, 30)
    took, code = await process.ask_to_stop()
    print(f"stopped after {took:.1f} s")
    assert took < STOPS_WITHIN
    assert code == 0, "\n".join(process.lines)
    bot_api.faults.clear()

    with psycopg.connect(libpq_url(empty_database_url)) as connection:
        leased = connection.execute("SELECT count(*) FROM lanes WHERE leased_until IS NOT NULL").fetchone()
        cut = connection.execute("SELECT count(*) FROM outbound WHERE status = 'sending'").fetchone()
    print(f"sendings cut, to be sent again in doubt: {cut}")
    assert leased == (0,)

    process = await started(env, *serve, ready="écoute")
    await bot_api.settled(bot, within=30)
    await bot_api.wait_for(lambda: all(len(person.hears(bot)) >= 1 for person in people), 40)
    with psycopg.connect(libpq_url(empty_database_url), autocommit=True) as connection:
        async with asyncio.timeout(40):  # the database says it
            while connection.execute("SELECT 1 FROM outbound WHERE status IN ('queued', 'sending')").fetchone():  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        unread = connection.execute("SELECT count(*) FROM inbound WHERE consumed_at IS NULL").fetchone()
        doubted = connection.execute("SELECT count(*) FROM outbound WHERE in_doubt").fetchone()
        written = connection.execute(
            "SELECT count(*) FROM outbound WHERE channel = 'telegram' AND kind = 'message'"
        ).fetchone()
    assert unread == (0,)
    assert doubted is not None
    assert written is not None
    texts = {person.id: [message.text for message in person.hears(bot)] for person in people}
    total = sum(len(each) for each in texts.values())
    print(f"{written[0]} messages written, {total} received, {doubted[0]} sent again in doubt")
    assert written[0] <= total <= written[0] + doubted[0]
    assert all(len(set(each)) >= 1 for each in texts.values())
    assert (await process.ask_to_stop())[1] == 0


async def test_workers_stop_when_asked(empty_database_url: str) -> None:
    env = environment(database_url=empty_database_url, master_key=MASTER_KEY)
    workers = await asyncio.gather(*(started(env, "worker", ready="travaille") for _ in range(2)))
    for worker in workers:
        took, code = await worker.ask_to_stop()
        assert code == 0, "\n".join(worker.lines)
        assert took < STOPS_WITHIN


async def test_a_database_that_refuses_us_is_said_at_once(empty_database_url: str) -> None:
    wrong = empty_database_url.replace("accroche_empty_", "accroche_nowhere_")
    ran = await accroche(environment(database_url=wrong, master_key=MASTER_KEY), "serve", "--port", str(free_port()))
    assert ran.code == 1
    assert "ACCROCHE_DATABASE_URL" in ran.err
    assert "Traceback" not in ran.err


async def test_a_folder_that_cannot_be_written_is_said_at_once(empty_database_url: str, tmp_path: Path) -> None:
    (tmp_path / "spool").write_text("a file where the folder should be")
    env = environment(database_url=empty_database_url, master_key=MASTER_KEY, data_dir=str(tmp_path))
    ran = await accroche(env, "serve", "--port", str(free_port()))
    assert ran.code == 1
    assert "ACCROCHE_DATA_DIR" in ran.err
    assert "Traceback" not in ran.err


async def test_what_a_worker_counts_is_read_on_a_port_of_its_machine(empty_database_url: str) -> None:
    port = free_port()
    env = environment(database_url=empty_database_url, master_key=MASTER_KEY)
    worker = await started(env, "worker", "--metrics", str(port), ready="travaille")
    async with httpx.AsyncClient() as web:
        assert "accroche_timers_total" in (await web.get(f"http://127.0.0.1:{port}/metrics")).text
    ran = await accroche(env, "worker", "--metrics", str(port))
    assert ran.code == 1
    assert f"Le port {port} n'est pas libre" in ran.err
    assert (await worker.ask_to_stop())[1] == 0
