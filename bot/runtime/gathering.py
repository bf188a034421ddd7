"""Gathering: what comes while the last transaction is under way shares the next one. Idle, each has one of its own."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Generic, TypeVar

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

Item = TypeVar("Item")
Result = TypeVar("Result")

# A commit of many costs little more than a commit of one, up to about here; beyond, only latency grows.
MOST = 32
# While one transaction waits for the database, another may be prepared; for a few items it is not worth it, they share
# the next one.
AT_ONCE = 2
WORTH = 10
# Two transactions that each wait for the other (PostgreSQL's deadlock_detected): one is undone, and done once more.
_DEADLOCK = "40P01"


class Gathering(Generic[Item, Result]):
    """Hands items to `together` as they come, several at once under load.

    `together` does all of its items in one transaction, and returns a result for each, in their order. When it
    raises, nothing of it is committed: then each item is done alone, so that one that fails spoils no other.
    """

    def __init__(
        self,
        together: Callable[[Sequence[Item]], Awaitable[Sequence[Result]]],
        *,
        whose: Callable[[Item], Hashable] = lambda _: None,
    ) -> None:
        """`whose`: items of the same (not None) are never in two transactions at once: they keep their order."""
        self._together = together
        self._whose = whose
        self._waiting: deque[tuple[Item, asyncio.Future[Result]]] = deque()
        self._running: set[asyncio.Task[None]] = set()
        self._busy: Counter[Hashable] = Counter()

    async def put(self, item: Item) -> Result:
        """The item's result. Raises what `together` raises for it."""
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        self._begin()
        return await future

    def _begin(self) -> None:
        if len(self._running) == AT_ONCE or (self._running and len(self._waiting) < WORTH):
            return
        if any(self._whose(item) not in self._busy for item, _ in self._waiting):
            task = asyncio.create_task(self._next())
            self._running.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._begin()

    async def _next(self) -> None:
        await asyncio.sleep(0)  # what is ready at this very moment comes along
        batch, left = list[tuple[Item, asyncio.Future[Result]]](), deque[tuple[Item, asyncio.Future[Result]]]()
        for one in self._waiting:
            (left if len(batch) == MOST or self._whose(one[0]) in self._busy else batch).append(one)
        self._waiting = left
        whose = Counter(name for item, _ in batch if (name := self._whose(item)) is not None)
        self._busy += whose
        self._begin()
        try:
            # Who has stopped waiting (the process closes) is left to the sweep.
            await self._do([(item, future) for item, future in batch if not future.done()])
        finally:
            self._busy -= whose

    async def _do(self, batch: list[tuple[Item, asyncio.Future[Result]]]) -> None:
        if not batch:
            return
        try:
            results = await self._together([item for item, _ in batch])
        except Exception as error:
            if not away(error) and (len(batch) > 1 or _is_deadlock(error)):
                for one in batch:
                    await self._do([one])
                return
            _fail(batch, error)
        except BaseException as error:
            _fail(batch, error)
            raise
        else:
            for (_, future), result in zip(batch, results, strict=True):
                if not future.done():
                    future.set_result(result)


def away(error: Exception) -> bool:
    """Whether it is the database that is in trouble, rather than what was asked of it."""
    return isinstance(error, OperationalError | InterfaceError | PoolTimeoutError) and not _is_deadlock(error)


def _is_deadlock(error: Exception) -> bool:
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) == _DEADLOCK


def _fail(batch: Sequence[tuple[object, asyncio.Future[Result]]], error: BaseException) -> None:
    for _, future in batch:
        if not future.done():
            if isinstance(error, asyncio.CancelledError):
                future.cancel()
            else:
                future.set_exception(error)
