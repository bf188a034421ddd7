"""What changes, as it changes: PostgreSQL's NOTIFY fanned out to the pages that are open. Ids only."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import psycopg
import structlog

from bot.runtime import alive
from storage.database import PATIENCE, libpq_url

log = structlog.get_logger(__name__)

CHANNEL = "accroche_live"
# A page that reads slower than this many changes behind is told once to look at everything.
QUEUE = 100
RECONNECT = 2.0  # seconds


@dataclass(frozen=True, slots=True)
class Change:
    """Something about this person changed; None: anything may have (we were away)."""

    person_id: uuid.UUID | None


class Live:
    """One listening connection a process; it is also what the process is known to live by.

    `known_as` is told the holder of our leases while the database can tell that we live, None once it cannot.
    """

    def __init__(self, url: str, known_as: Callable[[int | None], object] = lambda _: None) -> None:
        self._url = libpq_url(url)
        self._known_as = known_as
        self._holder = alive.new_holder()
        self._subscribers: dict[uuid.UUID, set[asyncio.Queue[Change]]] = {}
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._listen(), name="live")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    @asynccontextmanager
    async def subscribe(self, structure_id: uuid.UUID) -> AsyncIterator[asyncio.Queue[Change]]:
        """The structure's changes, as they come, until the block is left."""
        queue: asyncio.Queue[Change] = asyncio.Queue(QUEUE)
        subscribers = self._subscribers.setdefault(structure_id, set())
        subscribers.add(queue)
        try:
            yield queue
        finally:
            subscribers.discard(queue)

    async def _listen(self) -> None:
        while True:
            try:
                connection = await psycopg.AsyncConnection.connect(self._url, autocommit=True, **PATIENCE)
                async with connection:
                    await connection.execute(alive.LOCK, [alive.lock_of(self._holder)])
                    await connection.execute(f"LISTEN {CHANNEL}")
                    self._known_as(self._holder)
                    self._tell_all(Change(None))
                    async for notice in connection.notifies():
                        self._heard(notice.payload)
            except (psycopg.Error, OSError, ValueError) as error:
                self._known_as(None)
                log.warning("live_trouble", error=type(error).__name__, cure="listening again shortly")
                await asyncio.sleep(RECONNECT)

    def _heard(self, payload: str) -> None:
        structure, _, person = payload.partition(":")
        for queue in self._subscribers.get(uuid.UUID(structure), ()):
            _put(queue, Change(uuid.UUID(person)))

    def _tell_all(self, change: Change) -> None:
        for queues in self._subscribers.values():
            for queue in queues:
                _put(queue, change)


def _put(queue: asyncio.Queue[Change], change: Change) -> None:
    if queue.full():
        while not queue.empty():
            queue.get_nowait()
        change = Change(None)
    queue.put_nowait(change)
