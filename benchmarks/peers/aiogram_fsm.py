"""aiogram's FSM, its state in Redis, by webhook: as aiogram's documentation sets it up.

python -m benchmarks.peers.aiogram_fsm --port P --api http://… --state redis://…
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
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from benchmarks.peers import options
from benchmarks.peers.dialog import AGAIN, QUESTIONS, Question, read_answer, settled

router = Router()


class Contact(StatesGroup):
    """One state for each question."""

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


def keyboard(question: Question) -> InlineKeyboardMarkup:
    rows = [
        [InlineKeyboardButton(text=label, callback_data=f"{question.name}:{id_}")] for id_, label in question.buttons
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows)


async def ask(message: Message, state: FSMContext, question: Question) -> None:
    for text in question.before:
        await message.answer(text)
    sent = await message.answer(question.text, reply_markup=keyboard(question))
    await state.update_data(asked=sent.message_id)
    await state.set_state(STATES[question.name])


@router.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    await state.clear()
    await ask(message, state, QUESTIONS[0])


def handle(question: Question, then: Question | None) -> None:
    """The handler of one question's answers."""

    async def answered(message: Message, state: FSMContext, bot: Bot) -> None:
        answer = read_answer(question, message.text or "")
        if answer is None:
            await message.answer(AGAIN, reply_markup=keyboard(question))
            return
        data = await state.update_data({question.name: answer})
        with contextlib.suppress(TelegramBadRequest):
            await bot.edit_message_text(
                settled(question, answer), chat_id=message.chat.id, message_id=data.get("asked")
            )
        if then is not None:
            await ask(message, state, then)

    router.message.register(answered, STATES[question.name])


for number, each in enumerate(QUESTIONS):
    handle(each, QUESTIONS[number + 1] if number + 1 < len(QUESTIONS) else None)


def main() -> None:
    given = options.given()
    bot = Bot(
        given.token,
        session=AiohttpSession(api=TelegramAPIServer.from_base(given.api)),
        default=DefaultBotProperties(parse_mode="HTML", link_preview=LinkPreviewOptions(is_disabled=True)),
    )
    dispatcher = Dispatcher(storage=RedisStorage.from_url(given.state))
    dispatcher.include_router(router)
    app = web.Application()
    # The answer to Telegram waits for the handler: what was said is in Redis before it is taken as read.
    SimpleRequestHandler(dispatcher, bot, secret_token=given.secret, handle_in_background=False).register(
        app, path="/telegram/youth"
    )
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, loop=uvloop.new_event_loop(), host="127.0.0.1", port=given.port, print=None, access_log=None)


if __name__ == "__main__":
    main()
