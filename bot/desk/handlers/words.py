"""What advisers write in a topic: an answer for the young person, a note, or something that cannot be passed on."""

from __future__ import annotations

from telegram import Message, Update
from telegram.constants import ChatType

from bot.casework import cases
from bot.desk import texts
from bot.desk.errand import DeskContext
from bot.desk.handlers.finding import case_of

NOTE = "//"


async def text(update: Update, context: DeskContext) -> None:
    """In a topic (or in answer to a case's message): to the young person; `//` keeps a note; elsewhere: talk."""
    errand, message = context.errand, _message(update)
    if message.chat.type == ChatType.PRIVATE:
        errand.reply(message, texts.PRIVATE_HINT)
        return
    case_id = await case_of(errand.work, message)
    if case_id is None:
        return
    written = message.text or ""
    if written.startswith(NOTE):
        await cases.note(errand.work, case_id, errand.adviser, written.removeprefix(NOTE))
        errand.react(message, "✍", texts.NOTE_KEPT)
    elif written.startswith("/"):
        errand.reply(message, texts.UNKNOWN_COMMAND)
    else:
        origin = {"chat": message.chat_id, "message": message.message_id}
        await cases.answer(errand.work, case_id, errand.adviser, written, origin)


async def unknown_command(update: Update, context: DeskContext) -> None:
    """A command that is not ours is never sent to a young person; another bot's is none of our business."""
    message = _message(update)
    _, _, bot_name = (message.text or "").split()[0].partition("@")
    if bot_name and bot_name.lower() != context.bot.username.lower():
        return
    private = message.chat.type == ChatType.PRIVATE
    if private or await case_of(context.errand.work, message) is not None:
        context.errand.reply(message, texts.UNKNOWN_COMMAND)


async def media(update: Update, context: DeskContext) -> None:
    """A photo, a voice message… in a topic: say that it was not sent."""
    message = _message(update)
    if await case_of(context.errand.work, message) is not None:
        context.errand.reply(message, texts.ONLY_TEXT)


async def edited(update: Update, context: DeskContext) -> None:
    """An edit changes nothing of what was sent: say so."""
    message = update.edited_message
    if message is None or message.text is None or await case_of(context.errand.work, message) is None:
        return
    if message.text.startswith(NOTE):
        context.errand.reply(message, texts.EDITED_NOTE)
    elif not message.text.startswith("/"):
        context.errand.reply(message, texts.EDITED_ANSWER)


def _message(update: Update) -> Message:
    if update.message is None:
        raise ValueError("a message handler got an update without a message")
    return update.message
