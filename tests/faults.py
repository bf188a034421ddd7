"""Faults in the database, put exactly where a test wants them: at the n-th statement, or at the commit."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from bot.runtime.service import Runtime
from storage.database import Database


class CutError(OperationalError):
    """The database went away."""

    def __init__(self) -> None:
        super().__init__("a statement", {}, ConnectionError("cut by the test"))


@contextmanager
def fault_at(database: Database, number: int, error: type[Exception] = CutError) -> Iterator[list[bool]]:
    """Raise at the `number`-th statement or commit from here on, once. The list is filled when it happened."""
    engine = database.engine.sync_engine
    happened: list[bool] = []
    count = 0

    def tick(*_: Any) -> None:
        nonlocal count
        count += 1
        if count == number:
            happened.append(True)
            raise error()

    event.listen(engine, "before_cursor_execute", tick)
    event.listen(engine, "commit", tick)
    try:
        yield happened
    finally:
        event.remove(engine, "before_cursor_execute", tick)
        event.remove(engine, "commit", tick)


@contextmanager
def dying_after_the_commit(runtime: Runtime) -> Iterator[None]:
    """What the process would do in the background after a commit is not done: it died there."""

    def lost(work: Coroutine[object, object, None]) -> None:
        work.close()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runtime, "_spawn", lost)
        yield
