"""The young people's Telegram in a test: the real channel and webhook over a real database and a fake Bot API."""

from __future__ import annotations

import asyncio
import random
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI
from sqlalchemy import select

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.intake import TelegramIntake
from bot.channels.telegram.running import TelegramRunning
from bot.channels.telegram.webhook import PATH, create_webhook
from bot.pictures import draw_card
from bot.web import listen
from bot.webhooks import SECRET_HEADER
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Inbound, Outbound
from storage.vault import Vault
from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser
from tests.house import Clock, House, open_house

TOKEN = "4100:youth-token"
SECRET = "youth-secret"


@dataclass
class Youth:
    """One bot, one house, and a young person with a phone."""

    house: House
    api: FakeBotApi
    bot: FakeBot
    lina: FakeUser
    web: httpx.AsyncClient
    intake: TelegramIntake
    channel: TelegramChannel
    running: TelegramRunning

    @property
    def clock(self) -> Clock:
        return self.house.clock

    def screen(self) -> list[str]:
        """What Lina's phone shows of the bot, oldest first."""
        return [message.text for message in self.lina.hears(self.bot)]

    async def quiet(self) -> None:
        """Until what was done has come through to Telegram."""
        await self.api.settled(self.bot)
        await self.house.runtime.settled()
        await self.api.settled(self.bot)

    async def writes(self, *texts: str) -> str:
        """Lina writes; what the bot says last."""
        for text in texts:
            self.lina.writes(self.bot, text)
            await self.quiet()
        return self.lina.last(self.bot).text

    async def taps(self, label: str) -> str:
        button = next(m for m in reversed(self.lina.hears(self.bot)) if label in m.labels)
        self.lina.taps(button, label)
        await self.quiet()
        return self.lina.last(self.bot).text

    async def post(self, body: Any, secret: str = SECRET) -> int:
        """A raw body at the webhook."""
        content = {"content": body} if isinstance(body, bytes) else {"json": body}
        answer = await self.web.post(PATH, headers={SECRET_HEADER: secret}, **content)
        return answer.status_code

    async def outbounds(self) -> list[Outbound]:
        async with self.house.runtime.db.scope(EVERY_STRUCTURE) as session:
            return list(
                await session.scalars(select(Outbound).where(Outbound.channel == "telegram").order_by(Outbound.seq))
            )

    async def inbounds(self) -> list[Inbound]:
        async with self.house.runtime.db.scope(EVERY_STRUCTURE) as session:
            return list(await session.scalars(select(Inbound).where(Inbound.author == "person").order_by(Inbound.seq)))


@asynccontextmanager
async def listening(app: FastAPI) -> AsyncIterator[str]:
    """The app on a port of this machine; its address."""
    bound = listen("127.0.0.1", 0)
    config = uvicorn.Config(app, log_level="error", lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[bound]))
    yield f"http://127.0.0.1:{bound.getsockname()[1]}"
    server.should_exit = True
    await serving


@asynccontextmanager
async def open_youth(
    database: Database, vault: Vault, api: FakeBotApi, *, polling: bool = False
) -> AsyncIterator[Youth]:
    """The bot by webhook, or with `polling` by asking Telegram again and again."""
    async with open_house(database, vault) as house:
        channel = TelegramChannel(TOKEN, api.base_url, draw_card)
        house.runtime.tools.channels["telegram"] = channel
        intake = TelegramIntake(house.runtime, channel)
        running = TelegramRunning(channel, intake, house.runtime.book, lambda _: None)
        app = FastAPI()
        app.include_router(create_webhook(intake, SECRET))
        bot = api.bot(TOKEN, username="accroche_bot")
        lina = api.user(random.Random(uuid.uuid4().int).randrange(10_000, 10**9), "Lina", language_code="fr")
        async with listening(app) as address, httpx.AsyncClient(base_url=address) as web:
            await running.start(address, SECRET, polling)
            await running.ready.wait()
            yield Youth(house, api, bot, lina, web, intake, channel, running)
    await running.stop()
