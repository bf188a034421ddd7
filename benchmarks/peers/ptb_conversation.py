"""python-telegram-bot's ConversationHandler, by a webhook of one's own, each update flushed before it is taken as read.

python -m benchmarks.peers.ptb_conversation --port P --api http://… --state FILE

The library's own webhook puts an update into a queue in memory and answers; its persistence is written each minute.
So the webhook is the one of its example `customwebhookbot`, and the persistence (`sqlite_persistence`) is asked to
write after each update.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    Defaults,
    MessageHandler,
    filters,
)

from benchmarks.peers import options
from benchmarks.peers.dialog import AGAIN, QUESTIONS, Question, read_answer, settled
from benchmarks.peers.sqlite_persistence import SqlitePersistence

Context = ContextTypes.DEFAULT_TYPE


def keyboard(question: Question) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"{question.name}:{id_}")] for id_, label in question.buttons]
    )


async def ask(message: Message, data: dict[str, Any], number: int) -> int:
    """Put a question; its number is the conversation's state."""
    question = QUESTIONS[number]
    for text in question.before:
        await message.reply_text(text)
    sent = await message.reply_text(question.text, reply_markup=keyboard(question))
    data["asked"] = sent.message_id
    return number


async def start(update: Update, context: Context) -> int:
    assert update.message is not None
    assert context.user_data is not None
    context.user_data.clear()
    return await ask(update.message, context.user_data, 0)


def handler(number: int) -> MessageHandler[Context, Any]:
    """The handler of one question's answers."""
    question = QUESTIONS[number]

    async def answered(update: Update, context: Context) -> int:
        message, data = update.message, context.user_data
        assert message is not None
        assert data is not None
        answer = read_answer(question, message.text or "")
        if answer is None:
            await message.reply_text(AGAIN, reply_markup=keyboard(question))
            return number
        data[question.name] = answer
        with contextlib.suppress(BadRequest):
            await context.bot.edit_message_text(
                settled(question, answer), chat_id=message.chat_id, message_id=data["asked"]
            )
        return await ask(message, data, number + 1) if number + 1 < len(QUESTIONS) else number

    return MessageHandler(filters.TEXT & ~filters.COMMAND, answered)


def build(given: Any, persistence: SqlitePersistence) -> Application[Any, Any, Any, Any, Any, Any]:
    defaults = Defaults(parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True))
    application = (
        Application.builder()
        .token(given.token)
        .base_url(f"{given.api}/bot")
        .updater(None)
        .persistence(persistence)
        .defaults(defaults)
        .build()
    )
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={number: [handler(number)] for number in range(len(QUESTIONS))},
            fallbacks=[],
            allow_reentry=True,
            persistent=True,
            name="contact",
        )
    )
    return application


def main() -> None:
    given = options.given()
    persistence = SqlitePersistence(Path(given.state))
    application = build(given, persistence)

    async def receive(request: Request) -> Response:
        if request.headers.get("X-Telegram-Bot-Api-Secret-Token") != given.secret:
            return Response(status_code=401)
        update = Update.de_json(await request.json(), application.bot)
        await application.process_update(update)
        await application.update_persistence()
        await persistence.commit()
        return Response()

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> Any:
        async with application:
            await application.start()
            yield
            await application.stop()

    web = Starlette(routes=[Route("/telegram/youth", receive, methods=["POST"])], lifespan=lifespan)
    uvicorn.run(web, host="127.0.0.1", port=given.port, log_level="warning", access_log=False, loop="uvloop")


if __name__ == "__main__":
    main()
