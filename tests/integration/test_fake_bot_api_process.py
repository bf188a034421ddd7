"""The fake Bot API in a process of its own, as the demonstration's and the benchmarks' other processes use it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

TOKEN = "4200:fake-token"


@pytest.fixture
async def process() -> AsyncIterator[str]:
    """The fake in a process of its own: its address. It ends well when it is told to."""
    running = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.fakes.telegram",
        "--bot",
        f"{TOKEN}=accueil_bot",
        stdout=asyncio.subprocess.PIPE,
    )
    assert running.stdout is not None
    yield (await running.stdout.readline()).decode().strip()
    running.terminate()
    assert await running.wait() == 0


async def test_the_fake_as_a_process_of_its_own(process: str) -> None:
    """What another process can do with it: everything below goes over HTTP."""
    async with aiohttp.ClientSession() as http:

        async def control(action: str, expected: int = 200, **fields: Any) -> Any:
            async with http.post(f"{process}/control/{action}", json=fields) as answer:
                body = await answer.json()
                assert answer.status == expected, body
                return body.get("result", body.get("error"))

        async def ask(method: str, **fields: Any) -> Any:
            async with http.post(f"{process}/bot{TOKEN}/{method}", json=fields) as answer:
                return await answer.json()

        await control("users", id=7, first_name="Léa")
        await control("users", id=70, first_name="Karim")
        await control("bots", token="4300:desk", username="equipe_bot")
        desk = await control("groups", title="Conseillers", members=[70], bots=["4300:desk", TOKEN])
        await control("act", user=7, does="starts", bot=TOKEN, payload="lycee")
        updates = (await ask("getUpdates"))["result"]
        assert [u["message"]["text"] for u in updates] == ["/start lycee"]
        assert (await ask("getUpdates", offset=updates[0]["update_id"] + 1))["result"] == []
        assert await control("settled")
        await control("act", user=70, does="starts", bot="4300:desk")
        assert "equipe_bot" in await control("settled", 400, within=0.01)

        waiting = asyncio.create_task(control("wait", bot=TOKEN, user=7, contains="Salut"))
        markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "yes"}]]}
        await ask("sendMessage", chat_id=7, text="Salut !", reply_markup=markup)
        said = await waiting
        assert (said["text"], said["buttons"]) == ("Salut !", [[["Oui", "yes"]]])
        tap = await control("act", user=7, does="taps", bot=TOKEN, message=said["id"], button="Oui")
        assert (await ask("answerCallbackQuery", callback_query_id=tap))["ok"]

        topic = (await ask("createForumTopic", chat_id=desk["id"], name="Léa"))["result"]["message_thread_id"]
        await control("act", user=70, does="writes", group=desk["id"], topic=topic, text="Bonjour")
        assert [m["text"] for m in await control("messages", group=desk["id"], topic=topic)] == ["Bonjour"]
        assert await control("topics", group=desk["id"]) == [{"id": topic, "name": "Léa", "closed": False}]

        await control("faults", bot=TOKEN, method="getMe", status=429, retry_after=4)
        await control("faults", bot=TOKEN, method="getMe", seconds=0)
        await control("faults", bot=TOKEN, method="getMe", page=True)
        await control("faults", bot=TOKEN, method="getMe", cut="before")
        assert (await ask("getMe"))["parameters"] == {"retry_after": 4}
        assert (await ask("getMe"))["ok"]
        with pytest.raises(aiohttp.ContentTypeError):
            await ask("getMe")
        with pytest.raises(aiohttp.ClientError):
            await ask("getMe")
        await ask("sendMessage", chat_id=7)
        assert [v["what"] for v in await control("violations")] == ["Bad Request: message text is empty"]
        assert (await control("calls", method="sendMessage"))[0]["params"]["text"] == "Salut !"
        assert await control("updates", bot=TOKEN, update={"hologram": {}}) > 0
        assert "LookupError" in await control("act", 400, user=7, does="dances", bot=TOKEN)
        assert "actions:" in await control("nonsense", 404)
        await control("reset")
        assert (await ask("getMe"))["description"] == "Unauthorized"
