"""Faults in the database, put exactly where a test wants them: at the n-th statement, or at the commit."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from bot.runtime.service import Runtime


class CutError(OperationalError):
    """The database went away."""

    def __init__(self) -> None:
        super().__init__("a statement", {}, ConnectionError("cut by the test"))


@contextmanager
def fault_at(number: int, error: type[Exception] = CutError) -> Iterator[list[bool]]:
    """Raise at the `number`-th statement or commit from here on, once. The list is filled when it happened."""
    happened: list[bool] = []
    count = 0

    def tick() -> None:
        nonlocal count
        count += 1
        if count == number:
            happened.append(True)
            raise error()

    # On the driver, where SQLAlchemy's statements and those of `storage.transaction` meet.
    execute, commit = psycopg.AsyncCursor.execute, psycopg.AsyncConnection.commit

    async def executing(self: psycopg.AsyncCursor[Any], query: Any, *args: Any, **kwargs: Any) -> Any:
        if query != b"ROLLBACK":
            tick()
        return await execute(self, query, *args, **kwargs)

    async def committing(self: psycopg.AsyncConnection[Any]) -> None:
        tick()
        await commit(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(psycopg.AsyncCursor, "execute", executing)
        patch.setattr(psycopg.AsyncConnection, "commit", committing)
        yield happened


@contextmanager
def dying_after_the_commit(runtime: Runtime) -> Iterator[None]:
    """What the process would do in the background after a commit is not done: it died there."""

    def lost(work: Coroutine[object, object, None]) -> None:
        work.close()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runtime, "_spawn", lost)
        yield
