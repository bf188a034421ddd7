"""Long polling for the desk: an update is kept before Telegram is told to forget it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

import structlog
from telegram import Bot
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.desk.gate import WANTED
from bot.webhooks import NotAnUpdateError

log = structlog.get_logger(__name__)

Receive = Callable[[Mapping[str, object]], Awaitable[bool]]
LONG_POLL = timedelta(seconds=25)
SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # seconds
# Of the database's absence: once it is back nobody should wait long.
LONGEST_WITHOUT_DATABASE = 5.0  # seconds


async def poll(bot: Bot, receive: Receive, stopping: asyncio.Event) -> None:
    """Fetch updates until `stopping`. Any trouble is waited out: the offset moves only over what was kept."""
    offset: int | None = None
    pause = SHORTEST_PAUSE
    while not stopping.is_set():
        try:
            updates = await bot.get_updates(offset=offset, timeout=LONG_POLL, allowed_updates=WANTED)
            for update in updates:
                try:
                    await receive(update.to_dict())
                except NotAnUpdateError:
                    log.warning("desk_update_unreadable", update=update.update_id)
                offset = update.update_id + 1
            pause = SHORTEST_PAUSE
        except Exception as error:
            log.warning("desk_polling_trouble", error=type(error).__name__, cure=_cure(error), pause=pause)
            await wait_for_event(stopping, pause)
            longest = LONGEST_PAUSE if isinstance(error, TelegramError) else LONGEST_WITHOUT_DATABASE
            pause = min(pause * 2, longest)


def _cure(error: Exception) -> str:
    match error:
        case InvalidToken():
            return "ACCROCHE_DESK_TOKEN is refused by Telegram: take the present one from @BotFather"
        case Conflict():
            return "another process polls with the same token: stop it, or use webhooks"
        case TelegramError():
            return "Telegram did not answer; tried again"
        case _:
            return "the update could not be kept; tried again"


async def wait_for_event(event: asyncio.Event, seconds: float) -> bool:
    """Wait for it, at most so long. Whether it came."""
    if event.is_set():
        return True
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return False
    return True
