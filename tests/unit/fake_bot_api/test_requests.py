"""Requests in each form, files, ordered faults, and a mistake of the fake's own."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from tests.fakes.telegram import PIXEL, FakeBot, FakeBotApi, FakeUser
from tests.unit.fake_bot_api.conftest import TOKEN, Ask

pytest_plugins = ["tests.fakes.telegram.fixtures"]


async def test_json_and_multipart_requests(
    bot_api: FakeBotApi, http: aiohttp.ClientSession, bot: FakeBot, lea: FakeUser
) -> None:
    address = f"{bot_api.base_url}/bot{TOKEN}"
    async with http.post(f"{address}/sendmessage", json={"chat_id": 7, "text": "JSON"}) as answer:
        assert answer.status == 200  # and names of methods know no case
    async with http.get(f"{address}/sendMessage", params={"chat_id": 7, "text": "Query"}) as answer:
        assert answer.status == 200
    for name in ("photo", "attached"):
        form = aiohttp.FormData({"chat_id": "7", "caption": name})
        form.add_field(name, PIXEL, filename="card.png", content_type="image/png")
        if name == "attached":
            form.add_field("photo", "attach://attached")
        async with http.post(f"{address}/sendPhoto", data=form) as answer:
            assert answer.status == 200
    assert [m.text for m in lea.hears(bot)] == ["JSON", "Query", "photo", "attached"]
    photo = lea.last(bot).media
    assert photo is not None
    assert (photo.data, photo.details) == (PIXEL, {"width": 1, "height": 1})

    async with http.post(f"{address}/sendMessage", data="[1", headers={"Content-Type": "application/json"}) as answer:
        assert answer.status == 400
    bad_files = [(b"", "non-empty"), (b"GIF89a", "IMAGE_PROCESS_FAILED"), (_wide_png(), "PHOTO_INVALID_DIMENSIONS")]
    for data, words in bad_files:
        form = aiohttp.FormData({"chat_id": "7"})
        form.add_field("photo", data, filename="card.png", content_type="image/png")
        async with http.post(f"{address}/sendPhoto", data=form) as answer:
            assert words in (await answer.json())["description"]
    form = aiohttp.FormData({"chat_id": "7", "text": "x"})
    form.add_field("stray", b"x", filename="x")
    async with http.post(f"{address}/sendMessage", data=form) as answer:
        assert "unknown field stray" in (await answer.json())["description"]
    assert len(bot_api.take_violations()) == 4


def _wide_png() -> bytes:
    return PIXEL[:16] + (2100).to_bytes(4) + (100).to_bytes(4) + PIXEL[24:]


async def test_files_belong_to_one_bot(
    ask: Ask, bot_api: FakeBotApi, http: aiohttp.ClientSession, bot: FakeBot, lea: FakeUser
) -> None:
    lea.sends_voice(bot, b"OggS hello", duration=5)
    voice = bot.mailbox.pushed[-1]["message"]["voice"]
    assert voice["duration"] == 5
    found = (await ask("getFile", file_id=voice["file_id"]))["result"]
    async with http.get(f"{bot_api.base_url}/file/bot{TOKEN}/{found['file_path']}") as answer:
        assert await answer.read() == b"OggS hello"
    async with http.get(f"{bot_api.base_url}/file/bot{TOKEN}/voices/none") as answer:
        assert answer.status == 404
    assert (await ask("sendVoice", chat_id=7, voice=voice["file_id"]))["ok"]
    other = bot_api.bot("4300:other")
    lea.starts(other)
    for method, fields in (
        ("getFile", {"file_id": voice["file_id"]}),
        ("sendVoice", {"chat_id": 7, "voice": voice["file_id"]}),
    ):
        assert "wrong" in (await ask(method, token=other.token, **fields))["description"]


async def test_faults_come_in_the_order_asked_for(ask: Ask, bot_api: FakeBotApi, bot: FakeBot, lea: FakeUser) -> None:
    bot_api.fail(bot, "sendMessage", 429, retry_after=3)
    bot_api.fail(bot, "sendMessage", 500, times=2)
    bot_api.fail(bot, "getChat", 418, "I'm a teapot", times=None)
    assert bot_api.faults.waiting() == 3
    limited = await ask("sendMessage", chat_id=7, text="x")
    assert limited["parameters"] == {"retry_after": 3}
    assert limited["description"] == "Too Many Requests: retry after 3"
    codes = [(await ask("sendMessage", chat_id=7, text="x")).get("error_code") for _ in range(3)]
    assert codes == [500, 500, None]
    for _ in range(3):
        assert (await ask("getChat", chat_id=7))["error_code"] == 418
    with pytest.raises(ValueError, match="418"):
        bot_api.fail(bot, "getChat", 418)
    gate = bot_api.hold(bot, "sendMessage")
    waiting = asyncio.create_task(ask("sendMessage", chat_id=7, text="retenu"))
    await gate.reached()
    assert lea.last(bot).text == "x"
    gate.open()
    assert (await waiting)["ok"]
    assert lea.last(bot).text == "retenu"
    assert [c.error.code if c.error else 200 for c in bot_api.calls_of(bot, "sendMessage")] == [429, 500, 500, 200, 200]


async def test_a_fault_of_the_fake_itself_fails_the_test(
    ask: Ask, bot_api: FakeBotApi, bot: FakeBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot, "first_name", 5)  # what the fake then answers is no User
    assert (await ask("getMe"))["error_code"] == 500
    (violation,) = bot_api.take_violations()
    assert "aiogram cannot read" in violation.what
