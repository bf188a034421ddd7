"""On the way to the disk: calls that the database could not keep are written to the spool, in their order."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from fastapi import Response

from bot.away.calls import refused
from bot.runtime import metrics
from bot.runtime.spool import Spool, SpoolFullError
from bot.webhooks import Door, RawCall, RefusedError
from storage.vault import Vault

log = structlog.get_logger(__name__)

# What only the database could prove is not let crowd out what is known to be genuine.
UNPROVEN_SHARE = 0.25
LARGEST_UNPROVEN = 64 * 1024  # bytes


@dataclass
class Waiting:
    """A call on its way to the disk."""

    door: Door
    call: RawCall
    written: asyncio.Future[Response]


@dataclass
class Writing:
    """Writes to the spool what is put here. `busy`: something is between us and the disk."""

    vault: Vault
    spool: Spool

    def __post_init__(self) -> None:
        self.busy = False
        self.spooled = asyncio.Event()
        self._to_write: list[Waiting] = []
        self._writing = asyncio.Event()

    def put(self, waiting: Waiting) -> None:
        """Have it written; it is answered at once where it is refused."""
        door, call = waiting.door, waiting.call
        try:
            proven = door.proven(call)
        except RefusedError as error:
            waiting.written.set_result(refused(door, error.why, error.status))
            return
        if not proven and (len(call.body) > LARGEST_UNPROVEN or not self.spool.has_room(UNPROVEN_SHARE)):
            waiting.written.set_result(refused(door, "spool_full", 503))
            return
        self.busy = True
        self._to_write.append(waiting)
        self._writing.set()

    async def run(self) -> None:
        """One write, and one wait for the disk, for all that came meanwhile."""
        while True:
            await self._writing.wait()
            self._writing.clear()
            batch, self._to_write = self._to_write, []
            try:
                await self._write(batch)
            except Exception as error:
                log.error("spool_trouble", error=type(error).__name__, cure="look at the disk under ACCROCHE_DATA_DIR")
                for each in batch:
                    if not each.written.done():
                        each.written.set_result(refused(each.door, "spool_trouble", 503))
            self.busy = bool(self._to_write)
            self.spooled.set()

    async def _write(self, batch: Sequence[Waiting]) -> None:
        records = [self.vault.seal_for_spool(each.call.pack()) for each in batch]
        try:
            await asyncio.to_thread(self.spool.append, records)
        except SpoolFullError as full:
            if len(batch) > 1:
                for each in batch:  # some may still fit
                    await self._write([each])
                return
            log.error("spool_full", why=str(full), cure="bring the database back; then more disk or ACCROCHE_SPOOL_MB")
            batch[0].written.set_result(refused(batch[0].door, "spool_full", 503))
        else:
            for each in batch:
                if not each.written.done():
                    each.written.set_result(each.door.answer(each.call))
        measure(self.spool)


def measure(spool: Spool) -> None:
    """Tell the metrics what waits."""
    metrics.SPOOL_BYTES.set(spool.size)
    metrics.SPOOL_MESSAGES.set(spool.waiting)
