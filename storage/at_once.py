"""Statements that commit by themselves, at once, beside whatever transaction is open.

For rows that all processes write all the time and nobody reads back as a record (`paces`). In a turn's transaction
such a row would be held until its commit, and every other process would wait for it. Not waited for on disk either:
what a crash of the server forgets is less than a second old, and a restart takes longer than that.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import psycopg
from psycopg.rows import namedtuple_row

from storage.transaction import Statement, as_sqlalchemy


class AtOnce:
    """One connection, made when it is first needed and again when it is gone. Not of the pool: who holds a connection
    of the pool and waits for a second one could wait for ever."""

    def __init__(self, url: str, settings: Mapping[str, Any], first: Sequence[str]) -> None:
        """`first`: statements that each new connection begins with."""
        self._url, self._settings, self._first = url, settings, first
        self._connection: psycopg.AsyncConnection[Any] | None = None
        self._one = asyncio.Lock()
        self._closed = False

    async def run(self, statement: Statement, given: Mapping[str, Any]) -> list[Any]:
        """The rows of a committed statement. It may have been committed without our hearing of it, and then is done
        twice. Raises SQLAlchemy's errors."""
        async with self._one:
            known = self._connection is not None and not self._connection.closed
            try:
                try:
                    return await self._done(statement, given)
                except psycopg.OperationalError:
                    if not known:
                        raise
                    await self._let_go()
                    return await self._done(statement, given)
            except psycopg.Error as error:
                raise as_sqlalchemy(error) from error
            except asyncio.CancelledError:
                await self._let_go()  # nobody knows how it stands
                raise

    async def _done(self, statement: Statement, given: Mapping[str, Any]) -> list[Any]:
        if self._closed:
            raise psycopg.InterfaceError("closed")
        if self._connection is None or self._connection.closed:
            self._connection = await self._connected()
        cursor = await self._connection.execute(statement.sql, statement.given(given), binary=True)
        return await cursor.fetchall()

    async def _connected(self) -> psycopg.AsyncConnection[Any]:
        made = await psycopg.AsyncConnection.connect(
            self._url, autocommit=True, row_factory=namedtuple_row, **self._settings
        )
        try:
            for statement in (*self._first, "SET synchronous_commit = off"):
                await made.execute(statement)
        except BaseException:
            await made.close()
            raise
        return made

    async def _let_go(self) -> None:
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def close(self) -> None:
        """For good: who asks later is told that the database is away."""
        async with self._one:
            self._closed = True
            await self._let_go()
