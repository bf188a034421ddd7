"""The nightly backup in the middle of conversations, restored elsewhere: they go on, and what is in doubt says so.

By the script and the commands of docs/operations, under a login that is no superuser, as they tell to make one.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import uuid
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from storage.database import libpq_url
from storage.embedded import database_url
from tests.backups import SAVE, tools
from tests.conftest import MASTER_KEY
from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser
from tests.fakes.telegram.faults import Fault, Gate, error_fault
from tests.served import accroche, environment, free_port, started

pytest_plugins = ["tests.fakes.telegram.fixtures"]

YOUTH = "4100:youth-token"
WITHIN = 90.0  # seconds
LATER = 600  # seconds: longer than all of this takes, also on a machine with much else to do


@dataclass
class Databases:
    """Two databases of one ordinary login: the one that is saved, and the empty one that takes its place."""

    admin: str
    saved: str
    fresh: str


@pytest.fixture
async def databases(server_url: str) -> AsyncIterator[Databases]:
    name = f"accroche_backup_{uuid.uuid4().hex[:8]}"
    with psycopg.connect(libpq_url(server_url), autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'secret'")
        for database in (name, f"{name}_fresh"):
            connection.execute(f"CREATE DATABASE {database} OWNER {name}")
    ours = make_url(server_url).set(username=name, password="secret").render_as_string(hide_password=False)
    yield Databases(server_url, database_url(ours, name), database_url(ours, f"{name}_fresh"))
    with psycopg.connect(libpq_url(server_url), autocommit=True) as connection:
        for database in (name, f"{name}_fresh"):
            connection.execute(f"DROP DATABASE {database} WITH (FORCE)")
        connection.execute(f"DROP ROLE {name}")


async def run(env: Mapping[str, str], *command: str) -> str:
    ran = await asyncio.to_thread(subprocess.run, command, env=env, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


async def query(url: str, statement: str) -> list[tuple[object, ...]]:
    async with await psycopg.AsyncConnection.connect(libpq_url(url)) as connection:
        await connection.execute("SELECT set_config('accroche.structure', '*', true)")
        return await (await connection.execute(statement)).fetchall()


def texts(person: FakeUser, bot: FakeBot) -> list[str]:
    # Without the answer that is put under a question once it is given.
    return [message.text.split("\n\n→")[0] for message in person.hears(bot)]


async def says(api: FakeBotApi, bot: FakeBot, person: FakeUser, *lines: str) -> None:
    """One after the other, each once the bot has answered the one before."""
    for line in lines:
        before = len(texts(person, bot))
        person.starts(bot) if line == "/start" else person.writes(bot, line)
        await api.wait_for(lambda before=before: len(texts(person, bot)) > before, WITHIN)  # type: ignore[misc]
        await api.settled(bot, within=WITHIN)


# Nobody has set up the group's bot: what is for it waits for that.
WAITING = "FROM outbound WHERE status IN ('queued', 'sending') AND channel = 'telegram'"


async def until_quiet(url: str) -> None:
    """Until every turn is taken and everything for young people has left."""
    left = f"SELECT 1 FROM inbound WHERE consumed_at IS NULL UNION ALL SELECT 1 {WAITING}"
    async with asyncio.timeout(WITHIN):
        while await query(url, left):  # noqa: ASYNC110
            await asyncio.sleep(0.2)


async def until_put_off(url: str) -> None:
    """Until a message to a young person was refused and waits to be tried again; it is the database that knows."""
    put_off = "SELECT 1 FROM outbound WHERE status = 'queued' AND attempts > 0 AND channel = 'telegram'"
    async with asyncio.timeout(WITHIN):
        while not await query(url, put_off):  # noqa: ASYNC110
            await asyncio.sleep(0.2)


@pytest.mark.timeout(400)
async def test_conversations_go_on_from_a_backup_restored_elsewhere(
    bot_api: FakeBotApi, databases: Databases, tmp_path: Path
) -> None:
    port = free_port()
    settings = {
        "public_url": f"http://127.0.0.1:{port}",
        "master_key": MASTER_KEY,
        "telegram_token": YOUTH,
        "telegram_secret": "youth-secret",
        "telegram_api": bot_api.base_url,
    }
    env = environment(database_url=databases.saved, **settings)
    assert (await accroche(env, "structure", "add", "ML de Lille", "--town", "Lille")).code == 0
    bot = bot_api.bot(YOUTH, username="accroche_bot")
    lina, samia, yanis, zoe = (bot_api.user(200 + n, name) for n, name in enumerate(("Lina", "Samia", "Yanis", "Zoé")))
    service = await started(env, "serve", "--all", "--port", str(port), ready="écoute")
    await says(bot_api, bot, lina, "/start", "oui", "Lina")
    await says(bot_api, bot, samia, "/start", "oui", "Samia", "je veux parler à quelqu'un")
    await says(bot_api, bot, yanis, "/start", "oui")
    await says(bot_api, bot, zoe, "/start", "oui")

    # One message is under way when the backup is made, one waits to be tried again.
    await until_quiet(databases.saved)
    heard = {person.id: texts(person, bot) for person in (lina, samia, zoe)}
    gate = Gate()
    bot_api.faults.add(YOUTH, "sendMessage", Fault(gate=gate))
    yanis.writes(bot, "Yanis")
    await gate.reached(WITHIN)
    bot_api.faults.add(YOUTH, "sendMessage", error_fault(429, None, LATER, None))
    zoe.writes(bot, "Zoé")
    await until_put_off(databases.saved)

    backups = tmp_path / "backups"
    backups.mkdir()
    with_tools = tools(databases.admin) | {
        "ACCROCHE_DATABASE_URL": databases.saved,
        "ACCROCHE_BACKUP_DIR": str(backups),
        "ACCROCHE_BACKUP_KEEP": "2",
    }
    for number in range(3):
        (backups / f"accroche-2026-01-0{number + 1}T030000Z.dump").write_bytes(b"old")
    dump = await run(with_tools, str(SAVE))
    assert sorted(each.name for each in backups.iterdir()) == ["accroche-2026-01-03T030000Z.dump", Path(dump).name]
    assert b"Samia" not in await asyncio.to_thread(Path(dump).read_bytes)

    # What was under way leaves, and the machine is lost.
    gate.open()
    await bot_api.wait_for(lambda: any("date de naissance" in text for text in texts(yanis, bot)), WITHIN)
    await service.kill()

    await run(
        with_tools, "pg_restore", "--no-owner", "--no-acl", "--exit-on-error", f"--dbname={databases.fresh}", dump
    )
    env = environment(database_url=databases.fresh, **settings)
    wrong = environment(database_url=databases.fresh, **settings | {"master_key": MASTER_KEY + " another one"})
    for command in (("serve", "--port", str(port)), ("worker",), ("doctor",), ("db", "restored")):
        ran = await accroche(wrong, *command)
        assert ran.code == 1, command
        assert "n'est pas la clé de cette base" in ran.err + ran.out, command
    restored = await accroche(env, "db", "restored")
    assert restored.code == 0, restored.err
    ((waiting,),) = await query(databases.fresh, "SELECT count(*) FROM outbound WHERE status IN ('queued', 'sending')")
    assert f"{waiting} messages qui attendaient d'être envoyés partiront" in restored.out
    waited = await query(databases.fresh, f"SELECT in_doubt {WAITING}")
    assert len(waited) >= 2
    assert set(waited) == {(True,)}
    assert "Dernier message gardé" in restored.out

    await query(
        databases.fresh, f"UPDATE outbound SET not_before = now() WHERE id IN (SELECT id {WAITING}) RETURNING 1"
    )
    service = await started(env, "serve", "--all", "--port", str(port), ready="écoute")
    await bot_api.wait_for(lambda: any("date de naissance" in text for text in texts(zoe, bot)), WITHIN)
    for person in (lina, zoe):
        await says(bot_api, bot, person, "14/07/2009")
        await bot_api.wait_for(lambda who=person: "habites" in texts(who, bot)[-1], WITHIN)  # type: ignore[misc]
    await bot_api.settled(bot, within=WITHIN)
    await until_quiet(databases.fresh)
    assert texts(samia, bot) == heard[samia.id]
    for person in (lina, zoe):
        said = texts(person, bot)
        since = said[len(heard[person.id]) :]
        assert said == heard[person.id] + since
        assert len(since) == len(set(since)), since
        assert not set(since) & set(heard[person.id]), since
    asked = [text for text in texts(yanis, bot) if "date de naissance" in text]
    marked = await query(databases.fresh, "SELECT status FROM outbound WHERE in_doubt AND channel = 'telegram'")
    assert len(asked) == 2  # it had left, and the backup could not know
    assert len(marked) == len(waited)
    assert set(marked) == {("delivered",)}
    assert await query(databases.fresh, f"SELECT 1 {WAITING}") == []

    # What was sealed is read with the key that was kept apart.
    cases = await query(databases.fresh, "SELECT number FROM cases")
    exported = await accroche(env, "people", "export", str(cases[0][0]))
    assert json.loads(exported.out)["answers"]["first_name"] == "Samia"
    assert (await service.ask_to_stop())[1] == 0
