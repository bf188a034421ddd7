"""The fake Bot API's webhook, its control for other processes, and the fixture that fails a test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from tests.fakes.telegram import FakeBotApi
from tests.fakes.telegram.fixtures import fail_if_broken

pytest_plugins = ["tests.fakes.telegram.fixtures"]

TOKEN = "4200:fake-token"


class Receiver:
    """A webhook that answers what the test lined up, then 200."""

    def __init__(self) -> None:
        self.got: list[tuple[str | None, dict[str, Any]]] = []
        self.answers: list[web.Response] = []
        self.url = ""

    async def receive(self, request: web.Request) -> web.Response:
        self.got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    target = Receiver()
    application = web.Application()
    application.router.add_post("/hook", target.receive)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    target.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield target
    await runner.cleanup()


async def test_a_webhook_gets_each_update_in_order_until_it_accepts(bot_api: FakeBotApi, receiver: Receiver) -> None:
    bot, lea = bot_api.bot(TOKEN), bot_api.user(7, "Léa")
    lea.starts(bot)
    for text in ("un", "deux"):
        lea.writes(bot, text)
    receiver.answers = [web.Response(status=500), web.Response(status=503)]
    await bot_api.call(bot, "setWebhook", {"url": receiver.url, "secret_token": "s3cret"})
    await bot_api.settled(bot)
    assert [update["message"]["text"] for _, update in receiver.got] == ["/start", "/start", "/start", "un", "deux"]
    assert {secret for secret, _ in receiver.got} == {"s3cret"}
    info = (await bot_api.call(bot, "getWebhookInfo", {})).result
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    bot.mailbox.again(receiver.got[-1][1]["update_id"])
    await bot_api.settled(bot)
    assert receiver.got[-1] == receiver.got[-2]


async def test_raw_updates_go_out_as_they_are(bot_api: FakeBotApi, receiver: Receiver) -> None:
    bot = bot_api.bot(TOKEN)
    await bot_api.call(bot, "setWebhook", {"url": receiver.url})
    bot.receives({"hologram": {"of": "nobody knows"}})
    bot.receives({"message": "not even an object"}, update_id=5)
    await bot_api.settled(bot)
    assert [update for _, update in receiver.got] == [
        {"update_id": 200001, "hologram": {"of": "nobody knows"}},
        {"update_id": 5, "message": "not even an object"},
    ]


async def test_a_webhook_may_answer_with_a_method(bot_api: FakeBotApi, receiver: Receiver) -> None:
    bot, lea = bot_api.bot(TOKEN), bot_api.user(7, "Léa")
    receiver.answers = [
        web.json_response({"method": "sendMessage", "chat_id": 7, "text": "Salut"}),
        web.Response(text="this is no JSON and no harm"),
    ]
    await bot_api.call(bot, "setWebhook", {"url": receiver.url})
    lea.starts(bot)
    lea.writes(bot, "Oui")
    await bot_api.settled(bot)
    assert [m.text for m in lea.hears(bot)] == ["Salut"]


async def test_a_webhook_nobody_serves_keeps_its_updates(bot_api: FakeBotApi, receiver: Receiver) -> None:
    bot, lea = bot_api.bot(TOKEN), bot_api.user(7, "Léa")
    lea.starts(bot)
    await bot_api.call(bot, "setWebhook", {"url": "http://127.0.0.1:9/nobody"})
    await bot_api.wait_for(bot.mailbox.trouble)
    with pytest.raises(TimeoutError, match="Connection failed"):
        await bot_api.settled(bot, within=0.01)
    await bot_api.call(bot, "setWebhook", {"url": receiver.url})
    await bot_api.settled(bot)
    assert len(receiver.got) == 1
    assert not (await bot_api.call(bot, "setWebhook", {"url": "gopher://x"})).result


async def test_a_test_fails_whose_bot_broke_a_rule(bot_api: FakeBotApi) -> None:
    await bot_api.call(bot_api.bot(TOKEN, username="accueil_bot"), "sendMessage", {"chat_id": 7})
    with pytest.raises(pytest.fail.Exception, match=r"accueil_bot.*sendMessage.*message text is empty"):
        fail_if_broken(bot_api)
    fail_if_broken(bot_api)  # once told, it is over
