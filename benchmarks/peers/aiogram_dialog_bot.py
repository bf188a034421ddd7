"""aiogram-dialog, its state in Redis, by webhook: windows with buttons, as its documentation sets them up.

python -m benchmarks.peers.aiogram_dialog_bot --port P --api http://… --state redis://…
"""

from __future__ import annotations

import contextlib

import uvloop
from aiogram import Bot, Dispatcher, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import DefaultKeyBuilder
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import LinkPreviewOptions, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Const
from aiohttp import web

from benchmarks.peers import options
from benchmarks.peers.dialog import AGAIN, QUESTIONS, Question, read_answer, settled

router = Router()


class Contact(StatesGroup):
    """One state, and one window, for each question."""

    consent = State()
    first_name = State()
    birth_date = State()
    town = State()
    situation = State()
    contact = State()
    when = State()
    go_on = State()
    likes = State()
    head_or_hands = State()
    free_time = State()
    at_work = State()


STATES: dict[str, State] = {question.name: getattr(Contact, question.name) for question in QUESTIONS}


async def say_before(message: Message, question: Question) -> None:
    for text in question.before:
        await message.answer(text)


@router.message(CommandStart())
async def start(message: Message, dialog_manager: DialogManager) -> None:
    await say_before(message, QUESTIONS[0])
    await dialog_manager.start(STATES[QUESTIONS[0].name], mode=StartMode.RESET_STACK)


def window(question: Question, then: Question | None) -> Window:
    """One question; what is written under it is read as its answer."""

    async def answered(message: Message, _: MessageInput, manager: DialogManager) -> None:
        answer = read_answer(question, message.text or "")
        if answer is None:
            await message.answer(AGAIN)
            return
        manager.dialog_data[question.name] = answer
        await settle(message, manager, question, answer)
        if then is not None:
            await say_before(message, then)
            await manager.switch_to(STATES[then.name])

    buttons = (Button(Const(label), id=id_) for id_, label in question.buttons)
    return Window(Const(question.text), Column(*buttons), MessageInput(answered), state=STATES[question.name])


async def settle(message: Message, manager: DialogManager, question: Question, answer: str) -> None:
    """The answer under its question, whose buttons go. The library would take the buttons away by a call of its own."""
    stack, bot = manager.current_stack(), message.bot
    if bot is None or stack is None or stack.last_message_id is None:
        return
    with contextlib.suppress(TelegramBadRequest):
        await bot.edit_message_text(
            settled(question, answer), chat_id=message.chat.id, message_id=stack.last_message_id
        )
    stack.last_message_id = None


def main() -> None:
    given = options.given()
    bot = Bot(
        given.token,
        session=AiohttpSession(api=TelegramAPIServer.from_base(given.api)),
        default=DefaultBotProperties(parse_mode="HTML", link_preview=LinkPreviewOptions(is_disabled=True)),
    )
    storage = RedisStorage.from_url(given.state, key_builder=DefaultKeyBuilder(with_destiny=True))
    dispatcher = Dispatcher(storage=storage)
    dispatcher.include_router(router)
    nexts: list[Question | None] = [*QUESTIONS[1:], None]
    dispatcher.include_router(Dialog(*(window(one, then) for one, then in zip(QUESTIONS, nexts, strict=True))))
    setup_dialogs(dispatcher)
    app = web.Application()
    # The answer to Telegram waits for the handler: what was said is in Redis before it is taken as read.
    SimpleRequestHandler(dispatcher, bot, secret_token=given.secret, handle_in_background=False).register(
        app, path="/telegram/youth"
    )
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, loop=uvloop.new_event_loop(), host="127.0.0.1", port=given.port, print=None, access_log=None)


if __name__ == "__main__":
    main()
