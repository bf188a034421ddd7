"""One update at work: the transaction it is handled in, who sent it, and what is answered after the commit."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Self

import structlog
from telegram import Bot, CallbackQuery, InlineKeyboardMarkup, Message, ReplyParameters, Update
from telegram.error import BadRequest, TelegramError
from telegram.ext import Application, CallbackContext, ExtBot

from bot.casework.refusals import NotOfTheTeam
from bot.runtime.work import Work
from storage.models import Adviser

log = structlog.get_logger(__name__)

Reply = Callable[[Bot], Awaitable[object]]


@dataclass
class Errand:
    """Handlers change rows through `work`; what they say to Telegram waits in `replies` for the commit."""

    work: Work
    sender: Adviser | None  # None: somebody not linked yet, who holds a one-time code
    replies: list[Reply] = field(default_factory=list)
    error: Exception | None = None

    @property
    def adviser(self) -> Adviser:
        """Whoever sent it. Raises `NotOfTheTeam` for somebody not linked yet."""
        if self.sender is None:
            raise NotOfTheTeam
        return self.sender

    def reply(self, message: Message, text: str, markup: InlineKeyboardMarkup | None = None) -> None:
        """Answer a message where it stands."""
        self.replies.append(lambda bot: reply(bot, message, text, markup))

    def react(self, message: Message, emoji: str, otherwise: str) -> None:
        """Put a reaction under a message; where the group allows none, say `otherwise`."""
        self.replies.append(lambda bot: react(bot, message.chat_id, message.message_id, emoji, otherwise))

    def flash(self, query: CallbackQuery, text: str, alert: bool = False) -> None:
        """Answer a tap. `alert`: a box that has to be closed."""
        self.replies.append(lambda bot: bot.answer_callback_query(query.id, text[:200], show_alert=alert))

    def rewrite(self, query: CallbackQuery, text: str) -> None:
        """Turn the question that was tapped into its answer."""
        message = query.message
        if message is not None:
            self.replies.append(
                lambda bot: bot.edit_message_text(text, chat_id=message.chat.id, message_id=message.message_id)
            )

    def rebutton(self, query: CallbackQuery, markup: InlineKeyboardMarkup | None) -> None:
        """Change the buttons of the message that was tapped."""
        message = query.message
        if message is not None:
            self.replies.append(
                lambda bot: bot.edit_message_reply_markup(message.chat.id, message.message_id, reply_markup=markup)
            )

    async def send_replies(self, bot: Bot) -> None:
        """After the commit. What is lost here is a courtesy, never a change: it is logged and left."""
        for send in self.replies:
            try:
                await send(bot)
            except TelegramError as error:
                log.warning("desk_reply_lost", error=type(error).__name__)


async def reply(bot: Bot, message: Message, text: str, markup: InlineKeyboardMarkup | None = None) -> Message:
    """Send `text` as an answer to `message`, in its topic."""
    return await bot.send_message(
        message.chat_id,
        text,
        message_thread_id=message.message_thread_id if message.is_topic_message else None,
        reply_parameters=ReplyParameters(message.message_id, allow_sending_without_reply=True),
        reply_markup=markup,
    )


async def react(bot: Bot, chat_id: int, message_id: int, emoji: str, otherwise: str) -> None:
    """A reaction under a message, or, where Telegram refuses it, an answer to that message."""
    try:
        await bot.set_message_reaction(chat_id, message_id, emoji)
    except BadRequest:
        await bot.send_message(
            chat_id, otherwise, reply_parameters=ReplyParameters(message_id, allow_sending_without_reply=True)
        )


class DeskContext(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """What handlers get: python-telegram-bot's context, with the errand at hand."""

    errand: Errand

    @classmethod
    def from_update(cls, update: object, application: Application[Any, Any, Any, Any, Any, Any]) -> Self:
        context = super().from_update(update, application)
        if isinstance(update, Update):
            context.errand = application.bot_data[update.update_id]
        return context
