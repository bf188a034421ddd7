"""A transaction on the driver itself, where statements that are asked together travel together, in one round trip.

Through SQLAlchemy's session a statement costs this process three times what it costs on the driver, and each waits
for the one before it (docs/benchmarks.md). What every turn and every sending does goes this way. SQLAlchemy's session
is there too, on the same connection and in the same transaction, and made only when something asks for it.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar

import psycopg
from psycopg.rows import namedtuple_row
from sqlalchemy import ClauseElement, Connection, Table, inspect
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession
from sqlalchemy.orm import make_transient_to_detached
from sqlalchemy.orm.attributes import instance_dict, manager_of_class
from sqlalchemy.pool import PoolProxiedConnection
from sqlalchemy.util.concurrency import greenlet_spawn

from storage.arrays import array

POSTGRESQL = PGDialect_psycopg()  # type: ignore[no-untyped-call]
_NAME = re.compile(r"(?<!:):([a-z_]+)")
Model = TypeVar("Model")


class Statement:
    """SQL as the driver takes it, made once: of a text with `:names`, or of SQLAlchemy's with `bindparam`s."""

    def __init__(self, sql: str | ClauseElement) -> None:
        self._fixed: dict[str, Any] = {}
        if isinstance(sql, str):
            self.sql = _NAME.sub(r"%(\1)s", sql.replace("%", "%%")).encode()
            return
        compiled = sql.compile(dialect=POSTGRESQL, compile_kwargs={"render_postcompile": True})
        self.sql = str(compiled).encode()
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}

    def given(self, given: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        """The parameters to send: those given, lists as arrays, and those that never change."""
        sent = dict(self._fixed)
        for name, value in (given or {}).items():
            sent[name] = array(value) if type(value) is list else value
        return sent or None


class Answer:
    """The rows a statement returned, once its transaction has been settled."""

    def __init__(self, cursor: psycopg.AsyncCursor[Any]) -> None:
        self.cursor = cursor
        self._rows: list[Any] | None = None

    @property
    def settled(self) -> bool:
        return self._rows is not None

    @property
    def rows(self) -> list[Any]:
        """Named tuples. Raises `LookupError` before it is settled."""
        if self._rows is None:
            raise LookupError("asked and not settled yet")
        return self._rows

    async def read(self) -> None:
        self._rows = await self.cursor.fetchall() if self.cursor.description else []


_BEGIN, _COMMIT, _ROLLBACK = (Statement(word) for word in ("BEGIN", "COMMIT", "ROLLBACK"))
_ENTER = Statement("SELECT set_config('accroche.structure', :structure, true)")
# Statements of a turn have one plan, whatever they are given: to plan one anew costs more than to run it. It is made
# when a table may still be empty, and stays until PostgreSQL has counted its rows: so it is never to read a whole table
# where an index would do, nor compiled where it must. That none reads a large one is tested (`benchmarks.plans`).
_ENTER_FIRST = Statement(
    "SELECT set_config('accroche.structure', :structure, true) AS structure, "
    "set_config('plan_cache_mode', 'force_generic_plan', true) AS plan, "
    "set_config('enable_seqscan', 'off', true) AS whole, "
    "set_config('jit', 'off', true) AS compiled"
)


class Transaction:
    """Begun by `Database.transaction`, which commits it. Errors are SQLAlchemy's, without the parameters."""

    def __init__(self, engine: AsyncEngine, pooled: PoolProxiedConnection) -> None:
        self._engine = engine
        self._pooled = pooled
        raw = pooled.driver_connection
        assert isinstance(raw, psycopg.AsyncConnection)
        self._raw = raw
        # One that has done a statement before knows how to write its parameters and read its rows.
        self._cursors: dict[Statement, psycopg.AsyncCursor[Any]] = pooled.info.setdefault("cursors", {})
        self._asked: list[tuple[Statement, Mapping[str, Any] | None, Answer]] = []
        self._session: AsyncSession | None = None
        self._adopted: list[object] = []

    # Statements ---------------------------------------------------------------------------------------------

    def ask(self, statement: Statement, given: Mapping[str, Any] | None = None) -> Answer:
        """Have it done with what is settled next, in the order of asking."""
        cursor = self._cursors.pop(statement, None)
        if cursor is None:
            cursor = psycopg.AsyncCursor(self._raw, row_factory=namedtuple_row)
            cursor.format = psycopg.pq.Format.BINARY
        answer = Answer(cursor)
        self._asked.append((statement, given, answer))
        return answer

    async def settle(self) -> None:
        """Send what was asked, and wait until it is done."""
        asked, self._asked = self._asked, []
        if not asked:
            return
        try:
            async with self._raw.pipeline():
                for statement, given, answer in asked:
                    await answer.cursor.execute(statement.sql, statement.given(given))
            for statement, _, answer in asked:
                await answer.read()
                self._cursors[statement] = answer.cursor
        except psycopg.Error as error:
            raise as_sqlalchemy(error) from error

    async def run(self, statement: Statement, given: Mapping[str, Any] | None = None) -> list[Any]:
        """Settle it now, with what was asked before. Returns its rows."""
        answer = self.ask(statement, given)
        await self.settle()
        return answer.rows

    def enter(self, structure: uuid.UUID | str) -> None:
        """From here on only this structure's rows are seen."""
        self.ask(_ENTER, {"structure": str(structure)})

    # SQLAlchemy ---------------------------------------------------------------------------------------------

    @property
    def session(self) -> AsyncSession:
        """For what is not done all the time. What was asked before is settled before it does anything."""
        if self._session is None:
            sync = Connection(self._engine.sync_engine, connection=self._pooled)
            connection = AsyncConnection(self._engine, sync_connection=sync)
            self._session = _InOrder(connection, self.settle)
            self._session.add_all(self._adopted)
        return self._session

    def adopt(self, *objects: object) -> None:
        """Objects of `loaded` rows: a session that is asked for has them as if it had read them."""
        self._adopted += objects
        if self._session is not None:
            self._session.add_all(objects)

    async def flush(self) -> None:
        """Write what the session, or somebody without it, has changed of objects."""
        if self._session is not None or any(inspect(each).modified for each in self._adopted):
            await self.session.flush()

    async def lay_aside(self) -> None:
        """The same, and from here on no object is held: who reads a row again has an object of their own."""
        await self.flush()
        self._adopted.clear()
        if self._session is not None:
            self._session.expunge_all()

    def forget(self) -> None:
        """What was asked and not settled is not done."""
        self._asked.clear()

    # Life ---------------------------------------------------------------------------------------------------

    async def begin(self, structure: uuid.UUID | str) -> None:
        """Without a round trip: it travels with what is asked first."""
        await self._raw.set_autocommit(True)  # our own BEGIN travels with the rest; the driver's would not
        self.ask(_BEGIN)
        self.ask(_ENTER_FIRST, {"structure": str(structure)})

    async def commit(self) -> None:
        """With what was asked last."""
        await self.flush()
        self.ask(_COMMIT)
        await self.settle()

    async def end(self, *, undone: bool, lost: bool) -> None:
        """Give the connection back. `lost`: nobody knows how it stands; it is closed."""
        self.forget()
        if undone and not lost and not self._raw.closed:
            try:
                await self._raw.execute(b"ROLLBACK")
            except psycopg.Error:
                lost = True
        if self._session is not None:
            self._session.expunge_all()
        with suppress(psycopg.Error):
            if not self._pooled.is_valid:
                return  # SQLAlchemy has closed it: who was cancelled within a statement of the session
            if lost or self._raw.closed:
                await greenlet_spawn(self._pooled.invalidate)
            else:
                await self._raw.set_autocommit(False)
                await greenlet_spawn(self._pooled.close)


class _InOrder(AsyncSession):
    """A session in which nothing overtakes what was asked of its transaction."""

    def __init__(self, connection: AsyncConnection, settle: Callable[[], Awaitable[None]]) -> None:
        super().__init__(connection, expire_on_commit=False)
        self._settle = settle

    async def execute(self, *args: Any, **kwargs: Any) -> Any:
        await self._settle()
        return await super().execute(*args, **kwargs)

    async def scalar(self, *args: Any, **kwargs: Any) -> Any:
        await self._settle()
        return await super().scalar(*args, **kwargs)

    async def scalars(self, *args: Any, **kwargs: Any) -> Any:
        await self._settle()
        return await super().scalars(*args, **kwargs)

    async def get(self, *args: Any, **kwargs: Any) -> Any:
        await self._settle()
        return await super().get(*args, **kwargs)

    async def get_one(self, *args: Any, **kwargs: Any) -> Any:
        await self._settle()
        return await super().get_one(*args, **kwargs)

    async def refresh(self, *args: Any, **kwargs: Any) -> None:
        await self._settle()
        await super().refresh(*args, **kwargs)

    async def flush(self, objects: Any = None) -> None:
        await self._settle()
        await super().flush(objects)


def as_sqlalchemy(error: psycopg.Error) -> Exception:
    """The driver's error as SQLAlchemy's, which is what everybody looks for. Without parameters: they are personal."""
    made = DBAPIError.instance("", None, error, psycopg.Error, hide_parameters=True)
    assert isinstance(made, Exception)
    return made


def loaded(model: type[Model], values: Mapping[str, Any]) -> Model:
    """An object of a row that was read on the driver: all its columns, by name. To be adopted."""
    made: Model = manager_of_class(model).new_instance()  # the constructor would note each column as changed
    instance_dict(made).update(values)
    make_transient_to_detached(made)
    return made


def columns_of(*tables: tuple[str, type]) -> str:
    """SQL: every column of these models under these aliases, in the order `split` takes them apart."""
    return ", ".join(
        f"{alias}.{column.name} AS {alias}_{column.name}" for alias, model in tables for column in _table(model).columns
    )


def split(row: Sequence[Any], *models: type) -> list[dict[str, Any] | None]:
    """A row of `columns_of`, model by model; None where an outer join found nothing (no key)."""
    found: list[dict[str, Any] | None] = []
    at = 0
    for model in models:
        names, key = _shape(model)
        values = row[at : at + len(names)]
        at += len(names)
        found.append(None if values[key] is None else dict(zip(names, values, strict=True)))
    return found


@cache
def _shape(model: type) -> tuple[tuple[str, ...], int]:
    """A model's columns, and which of them is the first of its key."""
    columns = list(_table(model).columns)
    return tuple(column.name for column in columns), next(n for n, column in enumerate(columns) if column.primary_key)


def _table(model: type) -> Table:
    table: Table = model.__table__  # type: ignore[attr-defined]
    return table
