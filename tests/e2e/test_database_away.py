"""The database goes away: what young people write is kept, in order, once; pages say so; all goes on when it is back.

Real processes, a real PostgreSQL that is stopped as by a power cut or frozen, webhooks over HTTP.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from bot.channels.telegram.webhook import PATH
from bot.webhooks import SECRET_HEADER
from tests.e2e.installation import SMS_SECRET, Installation, installed, until
from tests.fakes.telegram import FakeBotApi
from tests.postgres import Postgres

pytest_plugins = ["tests.fakes.telegram.fixtures"]

SAID = "La base de données ne répond pas. Les messages des jeunes sont gardés"
# What the first caller waits until the spool takes over, with a margin for two busy cores; the others do not wait.
TAKES_OVER_WITHIN = 4.5
AT_ONCE = 1.0


async def test_nothing_is_lost_doubled_or_out_of_order_through_kill_9_and_a_start_without_it(
    postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path
) -> None:
    async with installed(postgres, bot_api, tmp_path) as house:
        process = await house.serve()
        lina = house.people[0]
        for each in house.people:
            each.starts(house.bot)
        await bot_api.wait_for(lambda: all(each.hears(house.bot) for each in house.people), 30)
        await postgres.stop()
        try:
            waits = [
                await house.writes(each, f"message {number}", twice=number % 3 == 0)
                for number in range(8)
                for each in house.people
            ]
            assert waits[0] < TAKES_OVER_WITHIN
            assert max(waits[1:]) < AT_ONCE
            await _sms_is_judged_by_what_is_known(house)
            await _pages_say_so(house)
            assert await house.metric("accroche_spool_messages") >= len(waits)
            assert await house.metric("accroche_spool_bytes") == house.spool.stat().st_size - 40
            assert house.spool.stat().st_mode & 0o777 == 0o600
            assert b"message" not in house.spool.read_bytes()

            await process.kill()
            process = await house.serve("ne répond pas encore")
            await _pages_say_so(house)
            for each in house.people:
                assert await house.writes(each, "after the kill") < AT_ONCE
        finally:
            await postgres.start()
        await house.writes(lina, "as it comes back")

        async def all_there() -> bool:
            return house.spool.stat().st_size == 40 and await house.metric("accroche_spool_messages") == 0

        await until(all_there)
        texts = await house.texts()
        assert sorted(texts.values()) == sorted([*house.sent.values(), ["Bonjour par SMS"]])
        newcomer = bot_api.user(99, "Sam", language_code="fr")
        newcomer.starts(house.bot)
        await bot_api.wait_for(lambda: newcomer.hears(house.bot), 20)
        await _nothing_unprocessed(house)
        assert not any("Traceback" in line for line in process.lines)
        assert (await process.ask_to_stop())[1] == 0


async def _sms_is_judged_by_what_is_known(house: Installation) -> None:
    message = {"id": "k1", "from": "+33639980099", "to": "+33939980012", "text": "Bonjour par SMS"}
    receipt = {"id": "0" * 32, "type": "1"}
    for path, query, status in (
        (f"/sms/kannel/lille/in/{SMS_SECRET}", message, 200),
        (f"/sms/kannel/lille/in/{SMS_SECRET}", message, 200),
        (f"/sms/kannel/lille/receipt/{SMS_SECRET}", receipt, 200),
        ("/sms/kannel/lille/in/wrong", message, 401),
        ("/sms/nobody/lille/in/x", message, 401),
        # Nothing here can tell: taken, and refused once the database tells.
        ("/sms/kannel/elsewhere/in/x", message, 200),
    ):
        assert (await house.web.get(path, params=query)).status_code == status, path
    assert (await house.web.post(PATH, json={}, headers={SECRET_HEADER: "wrong"})).status_code == 401


async def _pages_say_so(house: Installation) -> None:
    for path in ("/r/INVITED", "/desk/password/x"):
        answer = await house.web.get(path)
        assert answer.status_code == 503, path
        assert SAID in answer.text
        assert answer.headers["Retry-After"] == "60"
    assert (await house.web.get("/healthz")).status_code == 200
    assert (await house.web.get("/readyz")).status_code == 503


async def _nothing_unprocessed(house: Installation) -> None:
    async def none() -> bool:
        return await house.query("SELECT count(*) FROM inbound WHERE consumed_at IS NULL") == [(0,)]

    await until(none)


async def test_the_same_process_goes_on_by_itself_after_thirty_seconds(
    postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path
) -> None:
    async with installed(postgres, bot_api, tmp_path) as house:
        process = await house.serve()
        lina = house.people[0]
        lina.starts(house.bot)
        await bot_api.wait_for(lambda: lina.hears(house.bot), 30)
        await postgres.stop()
        try:
            ends = time.monotonic() + 30
            number = 0
            while time.monotonic() < ends:
                await house.writes(lina, f"message {number}")
                number += 1
                await asyncio.sleep(1)  # an absence takes time
        finally:
            await postgres.start()
        back = time.monotonic()

        async def all_there() -> bool:
            return house.spool.stat().st_size == 40

        await until(all_there, 10)
        print(f"drained {number} messages {time.monotonic() - back:.1f} s after the database was back")
        assert list((await house.texts()).values()) == list(house.sent.values())

        async def listens_and_works() -> bool:
            [(listening,)] = await house.query("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN acc%'")
            [(sweeps,)] = await house.query(
                "SELECT count(*) FROM procrastinate_jobs j JOIN procrastinate_events e ON e.job_id = j.id "
                "WHERE j.task_name = 'sweep' AND j.status = 'succeeded' AND e.type = 'succeeded' "
                f"AND e.at > now() - interval '{time.monotonic() - back:.1f} seconds'"
            )
            return bool(listening) and bool(sweeps)

        await until(listens_and_works, 15)
        print(f"jobs and live feed work again {time.monotonic() - back:.1f} s after the database was back")
        await _nothing_unprocessed(house)
        assert (await process.ask_to_stop())[1] == 0


async def test_a_database_that_hangs_holds_nobody_up(postgres: Postgres, bot_api: FakeBotApi, tmp_path: Path) -> None:
    async with installed(postgres, bot_api, tmp_path) as house:
        process = await house.serve()
        for each in house.people:
            each.starts(house.bot)
        await bot_api.wait_for(lambda: all(each.hears(house.bot) for each in house.people), 30)
        postgres.freeze()
        try:
            lina = house.people[0]
            first = asyncio.create_task(house.writes(lina, "first"))
            await asyncio.sleep(0.5)  # a person who writes twice
            second = asyncio.create_task(house.writes(lina, "second"))
            assert await first < TAKES_OVER_WITHIN
            assert await second < TAKES_OVER_WITHIN
            for each in house.people[1:]:
                assert await house.writes(each, "third") < AT_ONCE
            began = time.monotonic()
            answer = await house.web.get("/r/INVITED")
            assert answer.status_code == 503
            assert SAID in answer.text
            assert time.monotonic() - began < 9
        finally:
            postgres.thaw()

        async def all_there() -> bool:
            return house.spool.stat().st_size == 40

        await until(all_there)
        assert sorted((await house.texts()).values()) == sorted([["first", "second"], ["third"], ["third"]])
        await _nothing_unprocessed(house)
        assert (await process.ask_to_stop())[1] == 0
