"""The web desk in a test: the real pages over a real runtime, and browsers that keep their cookies."""

from __future__ import annotations

import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy import select

from bot.admin import create_pages
from bot.admin.passwords import hash_password
from bot.casework.team import add_adviser
from bot.channels.sms.catalogue import KINDS
from bot.settings import Settings
from storage.database import EVERY_STRUCTURE
from storage.models import Adviser, Case
from tests.house import House

PASSWORD = "une phrase assez longue"
# Made once: argon2 is slow on purpose.
KEPT = hash_password(PASSWORD)


@dataclass
class Browser:
    """One browser: its cookies, and the page it is on."""

    client: httpx.AsyncClient
    text: str = ""
    status: int = 0
    where: str = ""
    source: str = ""  # the page as it came, nothing unescaped
    token: str = ""

    def _on(self, response: httpx.Response) -> str:
        """What is read on the page; forms keep the newest token that was seen."""
        self.text, self.status, self.where = html.unescape(response.text), response.status_code, response.url.path
        if found := re.search(r'name="csrf" value="([^"]+)"', response.text):
            self.token = found[1]
        self.source = response.text
        return self.text

    async def opens(self, path: str, **headers: str) -> str:
        return self._on(await self.client.get(path, headers=headers))

    async def sends(self, path: str, **fields: str) -> str:
        """A form of the page it is on, with the page's token, and wherever that leads."""
        return self._on(await self.client.post(path, data={"csrf": self.token, **fields}))

    async def signs_in(self, email: str, password: str = PASSWORD) -> str:
        await self.opens("/desk/sign-in")
        return await self.sends("/desk/sign-in", email=email, password=password)


@dataclass
class Web:
    """The desk's pages over a house."""

    house: House
    app: FastAPI
    _clients: list[httpx.AsyncClient] = field(default_factory=list)

    def browser(self) -> Browser:
        client = httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app), base_url="http://desk.test", follow_redirects=True
        )
        self._clients.append(client)
        return Browser(client)

    async def hire(self, name: str, *, coordinator: bool = False) -> Adviser:
        """An adviser with an e-mail address and the password."""
        async with self.house.runtime.work(self.house.structure.id) as work:
            email = f"{name.split()[0].lower()}@example.org"
            adviser = await add_adviser(work, name=name, email=email, coordinator=coordinator)
            adviser.password_hash = KEPT
        return adviser

    async def signed_in(self, name: str, *, coordinator: bool = False) -> Browser:
        adviser = await self.hire(name, coordinator=coordinator)
        assert adviser.email is not None
        browser = self.browser()
        await browser.signs_in(adviser.email)
        assert browser.status == 200, browser.text
        return browser

    async def case(self, *texts: str, address: str = "1001") -> Case:
        """A young person who has told this, and asked for a person."""
        await self.house.writes("salut", "oui", *texts, "je veux parler à quelqu'un", address=address)
        async with self.house.runtime.db.scope(EVERY_STRUCTURE) as session:
            return (await session.scalars(select(Case).order_by(Case.number.desc()).limit(1))).one()


@asynccontextmanager
async def open_web(house: House) -> AsyncIterator[Web]:
    settings = Settings(master_key=SecretStr("x" * 40), public_url="https://accroche.example", database_url=None)
    # Over plain HTTP a browser keeps no secure cookie.
    settings = settings.model_copy(update={"public_url": "http://desk.test"})
    app = FastAPI()
    create_pages(app, house.runtime, settings, ["accroche_bot"], KINDS)
    web = Web(house, app)
    yield web
    for client in web._clients:
        await client.aclose()
