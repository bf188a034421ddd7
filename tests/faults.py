"""Faults in the database, put exactly where a test wants them: at the n-th statement, or at the commit."""

from __future__ import annotations

import uuid
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from bot.runtime import group_commit
from bot.runtime.service import Runtime
from bot.runtime.turns import Look


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
def kept_only(runtime: Runtime) -> Iterator[None]:
    """What comes is kept and its turn is not taken: somebody else is at the conversation, and then we died."""

    async def none(
        _tools: object, _transaction: object, conversations: Sequence[uuid.UUID], *_: object, **__: object
    ) -> list[Look]:
        return [Look.NOT_HELD] * len(conversations)

    with pytest.MonkeyPatch.context() as patch, dying_after_the_commit(runtime):
        patch.setattr(group_commit, "take_turns", none)
        yield


@contextmanager
def dying_after_the_commit(runtime: Runtime) -> Iterator[None]:
    """What the process would do in the background after a commit is not done: it died there."""

    def lost(work: Coroutine[object, object, None]) -> None:
        work.close()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runtime, "_spawn", lost)
        yield
