"""Sending to young people on Telegram: messages with buttons, edits, the orientation card as a photo."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cached_property
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import AnswerCallbackQuery, EditMessageReplyMarkup, EditMessageText, SendMessage, TelegramMethod
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup, LinkPreviewOptions
from aiohttp import ClientConnectorError, ClientError, ClientTimeout
from pydantic_core import from_json, to_json

from bot.runtime.channel import Outgoing, SendError, Sent, Trouble
from dialogs.render import TELEGRAM, tick

CAPTION = 1024  # UTF-16 units under a photo
CONNECTIONS = 100
WITHIN = 20  # seconds; less than a lane is held for (`bot.runtime.leases.LEASE`)
# Only their names and what their errors say; the arguments go by `LeanSession.call`.
SEND = SendMessage(chat_id=0, text="")
EDIT_TEXT = EditMessageText(text="")
EDIT_BUTTONS = EditMessageReplyMarkup()
ANSWER_TAP = AnswerCallbackQuery(callback_query_id="")
_AS_HTML = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
_JSON = {"Content-Type": "application/json"}
Draw = Callable[[Mapping[str, Any]], bytes]
# Telegram's words for a chat that is not there for us any more.
_GONE = ("chat not found", "user is deactivated", "peer_id_invalid", "bot can't initiate conversation")


class LeanSession(AiohttpSession):
    """aiogram's session, with a short way for what is called all the time.

    aiogram checks each argument and each answer against its models, which is most of what a call costs here (see
    docs/benchmarks.md). What we send ourselves is known to be well formed, and of the answer we read one number.
    """

    async def call(self, bot: Bot, method: TelegramMethod[Any], arguments: Mapping[str, Any]) -> Any:
        """The result of a call, as JSON. `method` names it. Raises as every call of aiogram's does."""
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        body = to_json(arguments)
        try:
            async with session.post(url, data=body, headers=_JSON, timeout=self._within) as response:
                content = await response.read()
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method=method, message=f"{type(error).__name__}: {error}") from error
        try:
            answer = from_json(content)
        except ValueError as error:
            raise ClientDecodeError("Failed to decode object", error, content) from error
        if response.status == 200 and isinstance(answer, dict) and answer.get("ok") is True:
            return answer.get("result")
        self.check_response(bot, method, response.status, content.decode(errors="replace"))
        raise ClientDecodeError("Failed to decode object", ValueError("neither ok nor an error"), content)

    @cached_property
    def _within(self) -> ClientTimeout:
        return ClientTimeout(total=self.timeout)


class TelegramChannel:
    """The young people's bot. `draw` makes the picture of a card from a payload."""

    name = "telegram"
    abilities = TELEGRAM

    def __init__(self, token: str, api_base: str, draw: Draw) -> None:
        self._session = session = LeanSession(
            api=TelegramAPIServer.from_base(api_base), limit=CONNECTIONS, timeout=WITHIN
        )
        self.bot = Bot(
            token,
            session=session,
            default=DefaultBotProperties(parse_mode="HTML", link_preview=LinkPreviewOptions(is_disabled=True)),
        )
        # The bot's number: another token for the same bot is the same account.
        self.account = token.split(":", 1)[0]
        self._draw = draw

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send or edit. Raises `SendError`."""
        try:
            if outgoing.kind == "message":
                return await self._message(int(outgoing.address), outgoing.payload)
            return await self._edit(int(outgoing.address), outgoing)
        except (AiogramError, TimeoutError, OSError) as error:
            raise as_send_error(error) from error

    async def _message(self, chat: int, payload: Mapping[str, Any]) -> Sent:
        text = html.escape(str(payload["text"]), quote=False)
        keyboard = _keyboard(payload)
        if payload.get("picture") and len(str(payload["text"])) <= CAPTION:
            picture = BufferedInputFile(self._draw(payload), filename="carte.png")
            markup = InlineKeyboardMarkup.model_validate(keyboard) if keyboard else None
            photo = await self.bot.send_photo(chat, picture, caption=text, reply_markup=markup)
            return Sent(str(photo.message_id), delivered=True)
        asked = {"chat_id": chat, "text": text, **_AS_HTML, **({"reply_markup": keyboard} if keyboard else {})}
        message = await self._session.call(self.bot, SEND, asked)
        return Sent(str(message["message_id"]), delivered=True)

    async def _edit(self, chat: int, outgoing: Outgoing) -> Sent:
        if outgoing.edits is None:
            # The question itself never left: there is nothing to edit, and the answer counts all the same.
            return Sent(None, delivered=True)
        message_id = int(outgoing.edits)
        try:
            if outgoing.kind == "retick":
                keyboard = _keyboard(outgoing.payload)
                await self._session.call(
                    self.bot,
                    EDIT_BUTTONS,
                    {"chat_id": chat, "message_id": message_id, **({"reply_markup": keyboard} if keyboard else {})},
                )
            else:
                text = html.escape(str(outgoing.payload["text"]), quote=False)
                asked = {"chat_id": chat, "message_id": message_id, "text": text, **_AS_HTML}
                await self._session.call(self.bot, EDIT_TEXT, asked)
        except TelegramBadRequest as error:
            # Tapped twice, deleted by the person, or too old: what they see is as good as it gets.
            if not any(
                words in error.message.lower()
                for words in ("not modified", "to edit not found", "can't be edited", "message_id_invalid")
            ):
                raise
        return Sent(None, delivered=True)

    async def answer_tap(self, query_id: str) -> None:
        """Stop the button's spinner. A tap that is too old to be answered is none of anybody's trouble."""
        try:
            await self._session.call(self.bot, ANSWER_TAP, {"callback_query_id": query_id})
        except (AiogramError, TimeoutError, OSError):
            return

    async def leave(self, chat_id: int, words: str) -> None:
        """Say politely that this is for one person at a time, and leave the group."""
        try:
            await self.bot.send_message(chat_id, html.escape(words, quote=False))
            await self.bot.leave_chat(chat_id)
        except (AiogramError, TimeoutError, OSError):
            return  # thrown out already, or not allowed to write: either way we are not in the way

    async def fetch(self, file_id: str) -> bytes:
        """The bytes of a file a person sent. Raises `SendError`."""
        try:
            file = await self.bot.get_file(file_id)
            if file.file_path is None:
                raise SendError(Trouble.REFUSED, "Telegram ne donne pas ce fichier.")
            content = await self.bot.download_file(file.file_path)
        except (AiogramError, TimeoutError, OSError) as error:
            raise as_send_error(error) from error
        if content is None:
            raise SendError(Trouble.RETRY, "Telegram n'a rien renvoyé.")
        return content.read()

    async def close(self) -> None:
        await self.bot.session.close()


def _keyboard(payload: Mapping[str, Any]) -> dict[str, Any] | None:
    buttons = payload.get("buttons") or []
    if not buttons:
        return None
    turn = payload["turn"]
    several = bool(payload.get("several"))
    rows = [
        [{"text": tick(label, chosen) if several else label, "callback_data": f"{turn}:{option}"}]
        for option, label, chosen in buttons
    ]
    return {"inline_keyboard": rows}


def as_send_error(error: Exception) -> SendError:
    """Telegram's error as one of ours. What an adviser reads holds no address and no text."""
    match error:
        case TelegramRetryAfter(retry_after=seconds):
            return SendError(Trouble.THROTTLED, "Telegram demande d'attendre.", timedelta(seconds=seconds))
        case TelegramForbiddenError():
            return SendError(Trouble.BLOCKED, "Le jeune a bloqué le bot ou supprimé son compte.")
        case TelegramUnauthorizedError() | TelegramNotFound():
            return SendError(Trouble.MISCONFIGURED, "Telegram refuse le jeton du bot (ACCROCHE_TELEGRAM_TOKEN).")
        case TelegramBadRequest(message=message) if any(words in message.lower() for words in _GONE):
            return SendError(Trouble.BAD_ADDRESS, "Telegram ne connaît plus cette discussion.")
        case TelegramNetworkError() | TelegramServerError() | ClientDecodeError() | TimeoutError() | OSError():
            # Who could not even be called has not taken it; of any other silence nobody knows.
            left = not (isinstance(error, TelegramServerError) or isinstance(error.__cause__, ClientConnectorError))
            return SendError(Trouble.RETRY, "Telegram ne répond pas, nouvel essai.", may_have_left=left)
        case TelegramAPIError():
            return SendError(Trouble.REFUSED, "Telegram a refusé ce message.")
    return SendError(Trouble.RETRY, "L'envoi a échoué, nouvel essai.")
