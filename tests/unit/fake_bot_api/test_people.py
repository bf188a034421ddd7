"""The people's side and how a bot gets its updates by polling."""

from __future__ import annotations

import asyncio

import pytest

from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser
from tests.unit.fake_bot_api.conftest import Ask

pytest_plugins = ["tests.fakes.telegram.fixtures"]


async def test_what_people_send_reads_in_both_libraries(bot_api: FakeBotApi, bot: FakeBot, lea: FakeUser) -> None:
    """Each push is checked against both libraries' models; a field one of them does not know fails here."""
    lea.sends_photo(bot, caption="Mon CV")
    lea.sends_document(bot)
    lea.sends_video_note(bot)
    lea.sends_sticker(bot, "👍")
    lea.sends_location(bot)
    lea.sends_contact(bot, "+33612345678")
    message = lea.writes(bot, "Slt")
    lea.edits(message, "Salut")
    kinds = [next(iter(set(u) - {"update_id"})) for u in bot.mailbox.pushed]
    assert kinds == ["message"] * 8 + ["edited_message"]
    assert [m.kind for m in lea.sees(bot)] == [
        "text",
        "photo",
        "document",
        "video_note",
        "sticker",
        "location",
        "contact",
        "text",
    ]
    assert bot.mailbox.pushed[-2]["message"]["text"] == "Slt"  # an update says what was, when it was sent
    lea.deletes(message)
    assert message not in lea.sees(bot)
    long = lea.writes(bot, "a" + "😀" * 2050)
    assert [len(m.text) for m in lea.sees(bot)[-2:]] == [2048, 3]
    assert long is lea.sees(bot)[-1]
    with pytest.raises(ValueError, match="no empty message"):
        lea.writes(bot, "  ")
    with pytest.raises(AssertionError, match="unknown fields"):
        bot.mailbox.push("message", message.wire(bot) | {"mood": "good"})
    with pytest.raises(AssertionError, match="nobody can read"):
        bot.mailbox.push("message", {"message_id": 3})


async def test_a_start_payload_is_a_command(bot_api: FakeBotApi, bot: FakeBot) -> None:
    bot_api.user(9, "Ali").starts(bot, "lycee-42")
    message = bot.mailbox.pushed[-1]["message"]
    assert message["text"] == "/start lycee-42"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    bot_api.user(9).writes(bot, "// note et 1/2")
    assert "entities" not in bot.mailbox.pushed[-1]["message"]


async def test_groups_tell_bots_what_they_may_see(bot_api: FakeBotApi, bot: FakeBot, karim: FakeUser) -> None:
    plain = bot_api.group("Classe", forum=False, members=[karim])
    plain.put(bot)
    before = len(bot.mailbox)
    karim.writes(plain, "Salut tout le monde")
    assert len(bot.mailbox) == before
    karim.writes(plain, "/aide")
    karim.writes(plain, "Dis, @accueil_bot")
    assert len(bot.mailbox) == before + 2
    sara = bot_api.user(71, "Sara")
    sara.joins(plain)
    sara.leaves(plain)
    assert bot.mailbox.pushed[-2]["message"]["new_chat_members"][0]["id"] == 71
    with pytest.raises(AssertionError, match="not in Classe"):
        sara.writes(plain, "Encore là ?")


async def test_long_poll_offset_and_conflicts(ask: Ask, bot_api: FakeBotApi, bot: FakeBot, lea: FakeUser) -> None:
    (first,) = (await ask("getUpdates"))["result"]
    assert (await ask("getUpdates"))["result"] == [first]
    following = asyncio.create_task(ask("getUpdates", offset=first["update_id"] + 1, timeout=30))
    await bot_api.settled(bot)
    lea.writes(bot, "Coucou")
    (second,) = (await following)["result"]
    assert (second["update_id"], second["message"]["text"]) == (first["update_id"] + 1, "Coucou")
    lea.writes(bot, "Encore")
    assert len((await ask("getUpdates", offset=-1))["result"]) == 1
    with pytest.raises(TimeoutError, match="accueil_bot"):
        await bot_api.settled(within=0.01)

    after = bot.mailbox.pushed[-1]["update_id"] + 1
    older = asyncio.create_task(ask("getUpdates", offset=after, timeout=30))
    await bot_api.settled(bot)
    newer = asyncio.create_task(ask("getUpdates", offset=after, timeout=30))
    assert "terminated by other getUpdates" in (await older)["description"]
    lea.writes(bot, "Et là")
    assert len((await newer)["result"]) == 1
    assert (await ask("setWebhook", url="http://127.0.0.1:9/", drop_pending_updates=True))["ok"]
    assert "while webhook is active" in (await ask("getUpdates"))["description"]
    assert (await ask("getWebhookInfo"))["result"]["url"] == "http://127.0.0.1:9/"
    assert (await ask("deleteWebhook"))["ok"]
    assert (await ask("getUpdates", allowed_updates=["callback_query"]))["result"] == []
    lea.writes(bot, "Ne veut plus de messages")
    assert (await ask("getUpdates"))["result"] == []


async def test_reset_lets_everybody_go(ask: Ask, bot_api: FakeBotApi, bot: FakeBot) -> None:
    polling = asyncio.create_task(ask("getUpdates", timeout=30, offset=1))
    gate = bot_api.hold(bot, "getMe")
    held = asyncio.create_task(ask("getMe"))
    await gate.reached()
    await bot_api.reset()
    assert (await polling)["result"] == []
    assert (await held)["ok"]
    assert (await ask("getMe"))["description"] == "Unauthorized"
