"""aiogram and python-telegram-bot both run a whole case against the fake, by polling and by webhook."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import aiogram.exceptions as aiogram_errors
import pytest
import telegram
import telegram.error as ptb_errors
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram.request import HTTPXRequest

from tests.e2e.relay_bots import TAKE, WELCOME, aiogram_bot, ptb_bot
from tests.fakes.telegram import FakeBot, FakeBotApi

pytest_plugins = ["tests.fakes.telegram.fixtures"]

TOKEN = "4200:fake-token-of-the-relay"
RUN = {"aiogram": aiogram_bot, "python-telegram-bot": ptb_bot}


@pytest.fixture(scope="module")
async def session() -> AsyncIterator[AiohttpSession]:
    shared = AiohttpSession()
    yield shared
    await shared.close()


@pytest.mark.parametrize("mode", ["polling", "webhook"])
@pytest.mark.parametrize("library", list(RUN))
async def test_a_case_from_first_word_to_the_advisers_answer(
    bot_api: FakeBotApi, session: AiohttpSession, library: str, mode: str
) -> None:
    bot = bot_api.bot(TOKEN)
    lea, karim = bot_api.user(7, "Léa"), bot_api.user(70, "Karim")
    desk = bot_api.group("Conseillers", members=[karim], admins=[bot])
    async with RUN[library](bot_api, TOKEN, desk.id, mode, session):
        lea.starts(bot)
        await bot_api.wait_for(lambda: lea.hears(bot))
        assert lea.last(bot).text == WELCOME

        lea.writes(bot, "J'ai arrêté le lycée <3 & je sais pas")
        await bot_api.wait_for(lambda: any(m.buttons for m in desk.messages()))
        (card,) = desk.messages()
        assert card.thread_id is not None
        assert desk.topics[card.thread_id].name == "Léa"
        assert card.text == "Léa écrit : J'ai arrêté le lycée <3 & je sais pas"
        assert card.html.startswith("<b>Léa</b> écrit")
        assert card.labels == [TAKE]

        tap = karim.taps(card, TAKE)
        await bot_api.wait_for(lambda: tap.answered)
        assert tap.answer == "C'est à toi"
        assert (card.text, card.buttons, card.edited) == ("Pris par Karim", [], True)

        answer = karim.writes_in(desk, "Bonjour Léa, on se voit mardi ?", card.thread_id)
        await bot_api.wait_for(lambda: answer.reactions)
        assert answer.all_reactions() == ["👍"]
        assert lea.last(bot).text == "Bonjour Léa, on se voit mardi ?"

        lea.sends_voice(bot, b"OggS a voice")
        await bot_api.wait_for(lambda: desk.messages()[-1].kind == "voice")
        voice = desk.messages(card.thread_id)[-1]
        assert voice.media is not None
        assert voice.media.data == b"OggS a voice"
        await bot_api.settled()
    assert [message.by_bot for message in lea.sees(bot)] == [False, True, False, True, False]


AiogramOrder = tuple[Callable[[FakeBotApi, FakeBot], Any], type[Exception], type[Exception]]

ORDERS: dict[str, AiogramOrder] = {
    "429": (
        lambda api, bot: api.fail(bot, "sendMessage", 429, retry_after=7),
        aiogram_errors.TelegramRetryAfter,
        ptb_errors.RetryAfter,
    ),
    "403": (
        lambda api, bot: api.fail(bot, "sendMessage", 403),
        aiogram_errors.TelegramForbiddenError,
        ptb_errors.Forbidden,
    ),
    "400": (
        lambda api, bot: api.fail(bot, "sendMessage", 400),
        aiogram_errors.TelegramBadRequest,
        ptb_errors.BadRequest,
    ),
    "401": (
        lambda api, bot: api.fail(bot, "sendMessage", 401),
        aiogram_errors.TelegramUnauthorizedError,
        ptb_errors.InvalidToken,
    ),
    "500": (
        lambda api, bot: api.fail(bot, "*", 500),
        aiogram_errors.TelegramServerError,
        ptb_errors.NetworkError,
    ),
    "502": (
        lambda api, bot: api.fail(bot, "sendMessage", 502),
        aiogram_errors.TelegramServerError,
        ptb_errors.NetworkError,
    ),
    "a proxy's page": (
        lambda api, bot: api.gateway_page(bot, "sendMessage"),
        aiogram_errors.ClientDecodeError,
        ptb_errors.NetworkError,
    ),
    "cut before": (
        lambda api, bot: api.cut(bot, "sendMessage", "before"),
        aiogram_errors.TelegramNetworkError,
        ptb_errors.NetworkError,
    ),
    "cut after": (
        lambda api, bot: api.cut(bot, "sendMessage", "after"),
        aiogram_errors.TelegramNetworkError,
        ptb_errors.NetworkError,
    ),
    "migrated": (
        lambda api, bot: api.fail(
            bot, "sendMessage", 400, "Bad Request: upgraded", parameters={"migrate_to_chat_id": -1005}
        ),
        aiogram_errors.TelegramMigrateToChat,
        ptb_errors.ChatMigrated,
    ),
}


@pytest.mark.parametrize("order", list(ORDERS))
async def test_aiogram_reads_each_fault_and_then_goes_on(
    bot_api: FakeBotApi, session: AiohttpSession, order: str
) -> None:
    inject, expected, _ = ORDERS[order]
    fake = bot_api.bot(TOKEN)
    lea = bot_api.user(7, "Léa")
    lea.starts(fake)
    session.api = TelegramAPIServer.from_base(bot_api.base_url)
    bot = Bot(TOKEN, session=session)
    inject(bot_api, fake)
    with pytest.raises(expected) as caught:
        await bot.send_message(lea.id, "un")
    assert getattr(caught.value, "retry_after", 7) == 7
    assert getattr(caught.value, "migrate_to_chat_id", -1005) == -1005
    await bot.send_message(lea.id, "deux")
    # Only a connection cut after the call leaves a message behind that the bot knows nothing of.
    assert [m.text for m in lea.hears(fake)] == (["un", "deux"] if order == "cut after" else ["deux"])


@pytest.mark.parametrize("order", list(ORDERS))
async def test_python_telegram_bot_reads_each_fault_and_then_goes_on(
    bot_api: FakeBotApi,
    ptb: Callable[[FakeBotApi], telegram.Bot],
    order: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else every RetryAfter warns of its own future
    inject, _, expected = ORDERS[order]
    fake = bot_api.bot(TOKEN)
    lea = bot_api.user(7, "Léa")
    lea.starts(fake)
    bot = ptb(bot_api)
    inject(bot_api, fake)
    with pytest.raises(expected) as caught:
        await bot.send_message(lea.id, "un")
    if isinstance(caught.value, ptb_errors.RetryAfter):
        assert caught.value.retry_after == timedelta(seconds=7)
    if isinstance(caught.value, ptb_errors.ChatMigrated):
        assert caught.value.new_chat_id == -1005
    await bot.send_message(lea.id, "deux")
    assert [m.text for m in lea.hears(fake)] == (["un", "deux"] if order == "cut after" else ["deux"])


@pytest.fixture(scope="module")
async def ptb() -> AsyncIterator[Callable[[FakeBotApi], telegram.Bot]]:
    """Makes python-telegram-bot bots that share one HTTP client."""
    request = HTTPXRequest(connection_pool_size=4)
    await request.initialize()
    yield lambda api: telegram.Bot(TOKEN, base_url=f"{api.base_url}/bot", request=request)
    await request.shutdown()


async def test_a_wrong_secret_is_told_and_the_update_kept(bot_api: FakeBotApi, session: AiohttpSession) -> None:
    """The webhook refuses a bot that was set up with another secret; nothing is lost when that is put right."""
    fake = bot_api.bot(TOKEN)
    lea, desk = bot_api.user(7, "Léa"), bot_api.group("Conseillers", admins=[fake])
    session.api = TelegramAPIServer.from_base(bot_api.base_url)
    bot = Bot(TOKEN, session=session)
    async with aiogram_bot(bot_api, TOKEN, desk.id, "webhook", session):
        info = await bot.get_webhook_info()
        await bot.set_webhook(info.url, secret_token="not-the-secret")
        lea.starts(fake)
        await bot_api.wait_for(fake.mailbox.trouble)
        assert "401" in (fake.mailbox.trouble() or "")
        assert lea.hears(fake) == []
        assert (await bot.get_webhook_info()).pending_update_count == 1
        await bot.set_webhook(info.url, secret_token="a-secret_7")
        await bot_api.settled(fake)
        assert lea.last(fake).text == WELCOME
