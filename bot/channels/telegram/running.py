"""Starting and stopping the young people's bot: its webhook set, or its updates fetched; its menu of commands."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import structlog
from aiogram.exceptions import AiogramError, TelegramConflictError, TelegramUnauthorizedError
from aiogram.types import BotCommand

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.intake import TelegramIntake
from bot.channels.telegram.parse import WANTED
from bot.channels.telegram.webhook import PATH
from bot.webhooks import NotAnUpdateError
from dialogs.anywhere import command_list
from dialogs.book import Book
from dialogs.text import Text

log = structlog.get_logger(__name__)

LONG_POLL = 25  # seconds
SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # seconds
# Of the database's absence: once it is back nobody should wait long.
LONGEST_WITHOUT_DATABASE = 5.0  # seconds


class TelegramRunning:
    """Runs in the background; a Telegram that does not answer never stops the process."""

    def __init__(
        self, channel: TelegramChannel, intake: TelegramIntake, book: Book, known_as: Callable[[str], object]
    ) -> None:
        """`known_as` is told the bot's username once Telegram has said it."""
        self._channel = channel
        self._intake = intake
        self._book = book
        self._task: asyncio.Task[None] | None = None
        self._known_as = known_as
        self.ready = asyncio.Event()

    def state(self) -> str:
        """For who watches: "ok", or what is wrong."""
        if self.ready.is_set():
            return "ok"
        return "not known to Telegram yet: see the log, check ACCROCHE_TELEGRAM_TOKEN"

    async def start(self, public_url: str, secret: str | None, polling: bool) -> None:
        """By webhook at the public address with that secret; or by polling."""
        webhook = None if polling else f"{public_url}{PATH}"
        self._task = asyncio.create_task(self._run(webhook, secret), name="telegram")

    async def stop_receiving(self) -> None:
        """Fetch no more updates; what is under way may still be sent."""
        if self._task is not None:
            # A long poll would hold us up; what it would have brought is brought again next time.
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def stop(self) -> None:
        await self.stop_receiving()
        await self._intake.close()
        await self._channel.close()

    async def _run(self, webhook: str | None, secret: str | None) -> None:
        pause = SHORTEST_PAUSE
        while True:
            try:
                await self._set_up(webhook, secret)
                break
            except (AiogramError, TimeoutError, OSError) as error:
                log.warning("telegram_start_trouble", error=type(error).__name__, cure=_cure(error), pause=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        self.ready.set()
        if webhook is None:
            await self._poll()

    async def _set_up(self, webhook: str | None, secret: str | None) -> None:
        bot = self._channel.bot
        if webhook is None:
            await bot.delete_webhook()
        else:
            await bot.set_webhook(webhook, secret_token=secret, allowed_updates=WANTED)
        username = (await bot.get_me()).username
        if username:
            self._known_as(username)
        for code, _, _ in self._book.words.languages:
            if "@" in code:
                continue  # a variety of a language: Telegram knows only the language
            commands = [
                BotCommand(command=command, description=self._book.words.say(code, Text(about)))
                for command, about in command_list(self._book).items()
            ]
            await bot.set_my_commands(commands, language_code=None if code == "fr" else code)

    async def _poll(self) -> None:
        """Fetch updates; the offset moves only over what was kept."""
        offset: int | None = None
        pause = SHORTEST_PAUSE
        while True:
            try:
                updates = await self._channel.bot.get_updates(
                    offset=offset, timeout=LONG_POLL, allowed_updates=WANTED, request_timeout=LONG_POLL + 15
                )
                for update in updates:
                    raw = update.model_dump(mode="json", by_alias=True, exclude_none=True)
                    try:
                        await self._intake.take(raw)
                    except NotAnUpdateError:
                        log.warning("telegram_update_unreadable", update=update.update_id)
                    offset = update.update_id + 1
                pause = SHORTEST_PAUSE
            except Exception as error:
                log.warning("telegram_polling_trouble", error=type(error).__name__, cure=_cure(error), pause=pause)
                await asyncio.sleep(pause)
                longest = LONGEST_PAUSE if isinstance(error, AiogramError) else LONGEST_WITHOUT_DATABASE
                pause = min(pause * 2, longest)


def _cure(error: Exception) -> str:
    match error:
        case TelegramUnauthorizedError():
            return "ACCROCHE_TELEGRAM_TOKEN is refused by Telegram: take the present one from @BotFather"
        case TelegramConflictError():
            return "another process polls with the same token: stop it, or use webhooks"
    return "tried again"
