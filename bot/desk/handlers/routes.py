"""Which handler gets what: the one list of everything the desk's bot reacts to."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.casework.refusals import Refusal
from bot.desk import buttons
from bot.desk.errand import DeskContext
from bot.desk.handlers import commands, taps, words

Handler = Callable[[Update, DeskContext], Coroutine[Any, Any, None]]
DeskApplication = Application[Any, DeskContext, dict[Any, Any], dict[Any, Any], dict[Any, Any], Any]

_NEW = filters.UpdateType.MESSAGE


def add_handlers(application: DeskApplication) -> None:
    """Register everything. The first that fits gets the update."""
    for name, command in {
        "transferer": commands.transfer,
        "clore": commands.close,
        "absent": commands.absent,
        "present": commands.present,
        "aide": commands.help_,
        "start": commands.link,
        "lier": commands.link,
    }.items():
        application.add_handler(CommandHandler(name, _answering(command), filters=_NEW))
    for pattern, tap in {
        buttons.TAKE: taps.take,
        buttons.ACKNOWLEDGE: taps.acknowledge,
        buttons.BACK: taps.hand_back,
        buttons.GIVE: taps.give,
        buttons.CLOSE: taps.close,
        buttons.AWAY: taps.away,
    }.items():
        application.add_handler(CallbackQueryHandler(_answering(tap), pattern=pattern))
    application.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE, _answering(words.edited)))
    application.add_handler(MessageHandler(_NEW & filters.COMMAND, _answering(words.unknown_command)))
    application.add_handler(MessageHandler(_NEW & filters.TEXT, _answering(words.text)))
    application.add_handler(MessageHandler(_NEW & ~filters.StatusUpdate.ALL, _answering(words.media)))
    application.add_error_handler(_keep_error)


def _answering(handler: Handler) -> Handler:
    """A refusal is an answer: it is said where the adviser asked."""

    @wraps(handler)
    async def answering(update: Update, context: DeskContext) -> None:
        try:
            await handler(update, context)
        except Refusal as refusal:
            if update.callback_query is not None:
                context.errand.flash(update.callback_query, refusal.said, alert=True)
            elif update.effective_message is not None:
                context.errand.reply(update.effective_message, refusal.said)

    return answering


async def _keep_error(update: object, context: DeskContext) -> None:
    """python-telegram-bot swallows what handlers raise: keep it, so that the transaction is undone."""
    if isinstance(context.error, Exception):
        context.errand.error = context.error
