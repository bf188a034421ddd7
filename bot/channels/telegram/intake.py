"""From an update to a kept message: the way both the webhook and polling take."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from typing import Any

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.parse import CHANNEL, FromGroup, FromPerson, Ignored, parse
from bot.runtime import metrics
from bot.runtime.service import Runtime
from dialogs.text import Text

NO_GROUPS = Text("Je parle avec une personne à la fois. Écris-moi en privé, je te réponds.")


class TelegramIntake:
    """Takes raw updates. When `take` returns, the message is committed."""

    def __init__(self, runtime: Runtime, channel: TelegramChannel) -> None:
        self._runtime = runtime
        self._channel = channel
        self._tasks: set[asyncio.Task[None]] = set()

    async def take(self, raw: Mapping[str, Any]) -> None:
        """One update. Raises `NotAnUpdateError`, or whatever keeps it from being kept."""
        found = parse(raw, self._channel.account)
        match found:
            case FromPerson(received=received, tap=tap):
                await self._runtime.receive(received)
                if tap is not None:
                    self._later(self._channel.answer_tap(tap))
            case FromGroup(chat_id=chat_id):
                metrics.UPDATES_IGNORED.labels(CHANNEL).inc()
                words = self._runtime.book.words.say("fr", NO_GROUPS)
                self._later(self._channel.leave(chat_id, words))
            case Ignored(tap=tap):
                metrics.UPDATES_IGNORED.labels(CHANNEL).inc()
                if tap is not None:
                    self._later(self._channel.answer_tap(tap))

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        await asyncio.gather(*self._tasks, return_exceptions=True)
