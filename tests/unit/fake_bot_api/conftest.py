"""What the tests of the fake share: a bot, a young person, an adviser, their group, a plain HTTP client."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import aiohttp
import pytest

from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser, Group

TOKEN = "4200:fake-token"
Ask = Callable[..., Coroutine[Any, Any, dict[str, Any]]]


@pytest.fixture(scope="module")
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as client:
        yield client


@pytest.fixture
def bot(bot_api: FakeBotApi) -> FakeBot:
    return bot_api.bot(TOKEN, username="accueil_bot")


@pytest.fixture
def lea(bot_api: FakeBotApi, bot: FakeBot) -> FakeUser:
    person = bot_api.user(7, "Léa")
    person.starts(bot)
    return person


@pytest.fixture
def karim(bot_api: FakeBotApi) -> FakeUser:
    return bot_api.user(70, "Karim")


@pytest.fixture
def desk(bot_api: FakeBotApi, bot: FakeBot, karim: FakeUser) -> Group:
    return bot_api.group("Conseillers", members=[karim], admins=[bot])


@pytest.fixture
def ask(bot_api: FakeBotApi, http: aiohttp.ClientSession, bot: FakeBot) -> Ask:
    """Call a method as a form; what is not text is sent as JSON, as both libraries do."""

    async def send(method: str, token: str = TOKEN, **fields: Any) -> dict[str, Any]:
        form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in fields.items()}
        async with http.post(f"{bot_api.base_url}/bot{token}/{method}", data=form) as answer:
            body: dict[str, Any] = await answer.json()
        assert body["ok"] is (answer.status == 200)
        return body

    return send


def keyboard(*buttons: dict[str, str]) -> dict[str, Any]:
    return {"inline_keyboard": [[button] for button in buttons]}
