"""Back to the database: the calls that waited are made again, to the same app, as they came."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import structlog

from bot.away.absence import AWAY
from bot.away.calls import App, kept
from bot.away.writing import measure
from bot.runtime import metrics
from bot.runtime.spool import Spool
from bot.webhooks import Door, RawCall
from storage.vault import CannotOpenError, Vault

log = structlog.get_logger(__name__)

REPLAY_WITHIN = 20.0  # seconds
AT_ONCE = 64  # calls read from the spool in one go; their lanes are drained side by side
# As many as share a transaction: while something waits in the spool all that comes goes through it, and through the
# one process that drains it. It has to be empty again soon.
LANES = 32
# A call that fails so often while the database is well is set aside: it stands in the way of all that came after it.
MOST_TRIES = 5


@dataclass
class Draining:
    """Makes again what waits in the spool. What fails for itself is set aside; `tries` counts how often it did."""

    app: App
    doors: Sequence[Door]
    vault: Vault
    spool: Spool
    aside: Spool
    reachable: Callable[[], Awaitable[bool]]
    tries: dict[bytes, int]

    async def run(self) -> None:
        """Until nothing waits, or the database goes away again."""
        while not self.spool.empty:
            records = await asyncio.to_thread(self.spool.read, AT_ONCE)
            if not records:
                await asyncio.to_thread(self.spool.mend)  # a torn end, and nobody who writes behind it
                return
            settled = await self._replay_all(records)
            await asyncio.to_thread(self.spool.drained, records[:settled])
            measure(self.spool)
            if settled < len(records):
                return

    async def _replay_all(self, records: Sequence[bytes]) -> int:
        """Make the calls again; how many from the first on are settled. What is beyond those is made again."""
        lanes: dict[str, list[int]] = {}
        calls: list[RawCall | None] = []
        for number, record in enumerate(records):
            call = self._opened(record)
            calls.append(call)
            lanes.setdefault(self._lane(call), []).append(number)
        settled = [False] * len(records)
        few = asyncio.Semaphore(LANES)

        async def in_order(numbers: Sequence[int]) -> None:
            async with few:
                for number in numbers:
                    settled[number] = await self._replay(calls[number], records[number])
                    if not settled[number]:
                        return

        async with asyncio.TaskGroup() as group:
            for numbers in lanes.values():
                group.create_task(in_order(numbers))
        return settled.index(False) if False in settled else len(settled)

    def _opened(self, record: bytes) -> RawCall | None:
        try:
            return RawCall.unpack(self.vault.open_from_spool(record))
        except CannotOpenError:
            return None

    def _door(self, call: RawCall) -> Door | None:
        return next((door for door in self.doors if door.path.fullmatch(call.path)), None)

    def _lane(self, call: RawCall | None) -> str:
        door = self._door(call) if call is not None else None
        return f"{door.channel}:{door.lane(call)}" if door is not None and call is not None else ""

    async def _replay(self, call: RawCall | None, record: bytes) -> bool:
        """Make one call again. False: the database is away, later."""
        door = self._door(call) if call is not None else None
        channel = door.channel if door is not None else "unknown"
        why = "key"
        if call is not None:
            try:
                async with asyncio.timeout(REPLAY_WITHIN):
                    answer = await kept(self.app, door, call)
            except AWAY:
                tries = self.tries[record] = self.tries.get(record, 0) + 1
                if tries < MOST_TRIES or not await self.reachable():
                    return False
                why = "database"
            except Exception as error:
                why = type(error).__name__
            else:
                self.tries.pop(record, None)
                if answer.status_code < 500:
                    if answer.status_code >= 400:  # its caller was not who they said: the webhook has counted why
                        metrics.WEBHOOK_REFUSED.labels(channel, "spool_not_genuine").inc()
                    return True
                why = f"status {answer.status_code}"
        self.tries.pop(record, None)
        log.error("spool_set_aside", channel=channel, why=why, cure=f"kept, sealed, in {self.aside.path.name}")
        metrics.WEBHOOK_REFUSED.labels(channel, "spool_set_aside").inc()
        await asyncio.to_thread(self.aside.append, [record])
        return True
