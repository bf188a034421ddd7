"""An installation made by commands, for tests of what it does while its database is away."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psycopg
from sqlalchemy import make_url, select

from bot.channels.telegram.webhook import PATH
from bot.webhooks import SECRET_HEADER
from dialogs.events import Said
from dialogs.events_codec import decode_event
from storage.database import EVERY_STRUCTURE, Database, libpq_url
from storage.models import Conversation, Inbound, Person
from storage.vault import Vault
from tests.conftest import MASTER_KEY
from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser
from tests.postgres import Postgres
from tests.served import Process, accroche, environment, free_port, started

YOUTH = "4100:youth-token"
SECRET = "youth-secret"
SMS_SECRET = "sms-secret"


@dataclass
class Installation:
    """An installation by commands, and what a test does to it from outside."""

    env: dict[str, str]
    url: str
    port: int
    spool: Path
    bot: FakeBot
    api: FakeBotApi
    web: httpx.AsyncClient
    people: list[FakeUser]
    _number: int = 1_000_000
    sent: dict[str, list[str]] = field(default_factory=dict)

    async def serve(self, ready: str = "écoute") -> Process:
        return await started(self.env, "serve", "--all", "--port", str(self.port), ready=ready)

    async def writes(self, person: FakeUser, text: str, *, twice: bool = False, secret: str = SECRET) -> float:
        """Telegram brings a message; how long it waited for its OK."""
        update = self._update(person, text)
        began = time.monotonic()
        for _ in range(2 if twice else 1):
            answer = await self.web.post(PATH, json=update, headers={SECRET_HEADER: secret})
            assert answer.status_code == 200, answer.status_code
        self.sent.setdefault(str(person.id), []).append(text)
        return time.monotonic() - began

    async def insists(self, person: FakeUser, text: str) -> None:
        """Telegram brings a message again and again, until it is told OK."""
        update = self._update(person, text)
        while True:
            with suppress(httpx.TransportError):
                answer = await self.web.post(PATH, json=update, headers={SECRET_HEADER: SECRET})
                if answer.status_code == 200:
                    break
            await asyncio.sleep(0.1)  # as Telegram, which waits before it calls again
        self.sent.setdefault(str(person.id), []).append(text)

    def _update(self, person: FakeUser, text: str) -> dict[str, object]:
        self._number += 1
        message = {
            "message_id": self._number,
            "date": int(time.time()),
            "chat": {"id": person.id, "type": "private", "first_name": "Lina"},
            "from": {"id": person.id, "is_bot": False, "first_name": "Lina", "language_code": "fr"},
            "text": text,
        }
        return {"update_id": self._number, "message": message}

    async def texts(self) -> dict[str, list[str]]:
        """What the inbox kept, by who wrote it, in the order turns take it."""
        database, vault = Database(self.url), Vault(MASTER_KEY)
        found: dict[str, list[str]] = {}
        try:
            async with database.scope(EVERY_STRUCTURE) as session:
                for row in await session.scalars(
                    select(Inbound).where(Inbound.author == "person").order_by(Inbound.seq)
                ):
                    conversation = await session.get_one(Conversation, row.conversation_id)
                    person = await session.get_one(Person, conversation.person_id)
                    event = decode_event(vault.unwrap(person.wrapped_key).open(row.event, "inbound.event"))
                    if isinstance(event, Said):
                        found.setdefault(str(conversation.id), []).append(event.text)
        finally:
            await database.close()
        return found

    async def metric(self, name: str) -> float:
        lines = (await self.web.get("/metrics")).text.splitlines()
        return next(float(line.split()[-1]) for line in lines if line.startswith(f"{name} "))

    async def query(self, statement: str) -> list[tuple[object, ...]]:
        async with await psycopg.AsyncConnection.connect(libpq_url(self.url), autocommit=True) as connection:
            return await (await connection.execute(statement)).fetchall()


async def until(true: Callable[[], Awaitable[bool]], within: float = 40.0) -> None:
    async with asyncio.timeout(within):
        while not await true():  # noqa: ASYNC110 - what is waited for happens in another process
            await asyncio.sleep(0.1)


@asynccontextmanager
async def installed(postgres: Postgres, api: FakeBotApi, folder: Path) -> AsyncIterator[Installation]:
    url, port = postgres.new_database(), free_port()
    env = environment(
        database_url=url,
        data_dir=str(folder),
        public_url=f"http://127.0.0.1:{port}",
        master_key=MASTER_KEY,
        telegram_token=YOUTH,
        telegram_secret=SECRET,
        telegram_api=api.base_url,
    )
    assert (await accroche(env, "structure", "add", "ML de Lille", "--town", "Lille")).code == 0
    number = f"url=http://127.0.0.1:9/x\nusername=a\npassword=b\nsecret={SMS_SECRET}\n"
    assert (await accroche(env, "sms", "set", "kannel", "lille", "+33939980012", given=number)).code == 0
    bot = api.bot(YOUTH, username="accroche_bot")
    people = [api.user(70 + each, f"Lina{each}", language_code="fr") for each in range(3)]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as web:
        spool = folder / "spool" / f"{(make_url(url).database or '').replace('_', '-')}.spool"
        yield Installation(env, url, port, spool, bot, api, web, people)
