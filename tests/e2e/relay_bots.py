"""One small relay bot written twice, in aiogram and in python-telegram-bot, run by polling or by webhook.

A young person's first message opens a forum topic with a card and a button; the adviser's words in the topic go
back to the young person. It is no part of the product: it shows that both libraries live with the fake.
"""

from __future__ import annotations

import asyncio
import html
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import BufferedInputFile, CallbackQuery, ReactionTypeEmoji
from aiogram.types import InlineKeyboardButton as AButton
from aiogram.types import InlineKeyboardMarkup as AMarkup
from aiogram.types import Message as AMessage
from aiogram.types import Update as AUpdate
from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from tests.fakes.telegram import FakeBotApi

SECRET = "a-secret_7"
WELCOME = "Salut ! Écris-moi."
TAKE = "Je prends"

Receive = Callable[[dict[str, object]], Awaitable[object]]


def card(first_name: str, text: str) -> str:
    return f"<b>{html.escape(first_name)}</b> écrit : {html.escape(text)}"


@asynccontextmanager
async def webhook(receive: Receive) -> AsyncIterator[str]:
    """An address that passes updates on if they carry the secret."""

    async def post(request: web.Request) -> web.Response:
        if request.headers.get("X-Telegram-Bot-Api-Secret-Token") != SECRET:
            return web.Response(status=401)
        await receive(json.loads(await request.text()))
        return web.Response()

    application = web.Application()
    application.router.add_post("/hook", post)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


def _aiogram_relay(desk: int) -> Router:
    router = Router()
    topics: dict[int, int] = {}  # person → topic

    @router.message(CommandStart())
    async def start(message: AMessage) -> None:
        await message.answer(WELCOME)

    @router.message(F.chat.type == "private", F.voice)
    async def voice(message: AMessage, bot: Bot) -> None:
        assert message.voice is not None
        data = await bot.download(message.voice)
        assert data is not None
        await bot.send_voice(
            desk, BufferedInputFile(data.read(), "voix.oga"), message_thread_id=topics[message.chat.id]
        )

    @router.message(F.chat.type == "private")
    async def open_case(message: AMessage, bot: Bot) -> None:
        assert message.from_user is not None
        topic = await bot.create_forum_topic(desk, message.from_user.first_name)
        topics[message.chat.id] = topic.message_thread_id
        await bot.send_message(
            desk,
            card(message.from_user.first_name, message.text or ""),
            message_thread_id=topic.message_thread_id,
            parse_mode="HTML",
            reply_markup=AMarkup(inline_keyboard=[[AButton(text=TAKE, callback_data="take")]]),
        )

    @router.callback_query(F.data == "take")
    async def take(query: CallbackQuery) -> None:
        assert isinstance(query.message, AMessage)
        await query.message.edit_text(f"Pris par {query.from_user.first_name}")
        await query.answer("C'est à toi")

    @router.message(F.message_thread_id, F.text)
    async def answer(message: AMessage, bot: Bot) -> None:
        person = next(p for p, topic in topics.items() if topic == message.message_thread_id)
        await bot.send_message(person, message.text or "")
        await message.react([ReactionTypeEmoji(emoji="👍")])

    return router


@asynccontextmanager
async def aiogram_bot(
    api: FakeBotApi, token: str, desk: int, mode: str, session: AiohttpSession
) -> AsyncIterator[None]:
    """The relay in aiogram; `session` is shared, as closing one costs a quarter of a second."""
    session.api = TelegramAPIServer.from_base(api.base_url)
    bot = Bot(token, session=session)
    dispatcher = Dispatcher()
    dispatcher.include_router(_aiogram_relay(desk))
    if mode == "polling":
        polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False))
        yield
        await dispatcher.stop_polling()
        await polling
        return

    async def receive(update: dict[str, object]) -> None:
        await dispatcher.feed_update(bot, AUpdate.model_validate(update, context={"bot": bot}))

    async with webhook(receive) as address:
        await bot.set_webhook(address, secret_token=SECRET, allowed_updates=["message", "callback_query"])
        yield
        await bot.delete_webhook()


class _PtbRelay:
    def __init__(self, desk: int) -> None:
        self.desk = desk
        self.topics: dict[int, int] = {}

    async def start(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text(WELCOME)

    async def voice(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        assert update.message.voice is not None
        file = await update.message.voice.get_file()
        data = await file.download_as_bytearray()
        topic = self.topics[update.message.chat_id]
        await context.bot.send_voice(self.desk, bytes(data), message_thread_id=topic, filename="voix.oga")

    async def open_case(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        assert update.effective_user is not None
        name = update.effective_user.first_name
        topic = await context.bot.create_forum_topic(self.desk, name)
        self.topics[update.message.chat_id] = topic.message_thread_id
        await context.bot.send_message(
            self.desk,
            card(name, update.message.text or ""),
            message_thread_id=topic.message_thread_id,
            parse_mode="HTML",
            reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton(TAKE, callback_data="take")]]),
        )

    async def take(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.callback_query is not None
        await update.callback_query.edit_message_text(f"Pris par {update.callback_query.from_user.first_name}")
        await update.callback_query.answer("C'est à toi")

    async def answer(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        person = next(p for p, t in self.topics.items() if t == update.message.message_thread_id)
        await context.bot.send_message(person, update.message.text or "")
        await update.message.set_reaction("👍")

    def add_to(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        private = filters.ChatType.PRIVATE
        application.add_handler(CommandHandler("start", self.start))
        application.add_handler(MessageHandler(private & filters.VOICE, self.voice))
        application.add_handler(MessageHandler(private & filters.TEXT, self.open_case))
        application.add_handler(CallbackQueryHandler(self.take, pattern="^take$"))
        application.add_handler(MessageHandler(filters.IS_TOPIC_MESSAGE & filters.TEXT, self.answer))


@asynccontextmanager
async def ptb_bot(api: FakeBotApi, token: str, desk: int, mode: str, session: AiohttpSession) -> AsyncIterator[None]:
    """The relay in python-telegram-bot, which has no use for aiogram's session."""
    builder = Application.builder().token(token).base_url(f"{api.base_url}/bot")
    builder = builder.base_file_url(f"{api.base_url}/file/bot")
    application = (builder if mode == "polling" else builder.updater(None)).build()
    _PtbRelay(desk).add_to(application)
    async with application:
        await application.start()
        if mode == "polling":
            assert application.updater is not None
            await application.updater.start_polling()
            yield
            await application.updater.stop()
        else:

            async def receive(update: dict[str, object]) -> None:
                await application.process_update(Update.de_json(update, application.bot))

            async with webhook(receive) as address:
                await application.bot.set_webhook(address, secret_token=SECRET)
                yield
                await application.bot.delete_webhook()
        await application.stop()
