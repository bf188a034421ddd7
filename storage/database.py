"""The database: one transaction at a time, each within one structure (or, said out loud, within all)."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Final

import psycopg
from sqlalchemy import Engine, event, text
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.util.concurrency import greenlet_spawn

from storage.at_once import AtOnce
from storage.transaction import Transaction, as_sqlalchemy

EVERY_STRUCTURE: Final = "*"
APP_ROLE: Final = "accroche_app"
# A database that is away is noticed within seconds, whichever way it went: nobody there (connect), a line that was
# cut without a word (keepalives). A network that loses packets for less than that is waited for.
CONNECT_WITHIN: Final = 3  # seconds
PATIENCE: Final[dict[str, Any]] = {
    "connect_timeout": CONNECT_WITHIN,
    "keepalives_idle": 10,
    "keepalives_interval": 3,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,  # milliseconds
}

# A superuser, or a role that bypasses row security, would see every structure's rows.
_TAKE_ROLE: Final = (
    "DO $$ BEGIN IF (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) "  # noqa: S608
    f"THEN SET ROLE {APP_ROLE}; END IF; END $$"
)

IDLE: Final = 1.0  # seconds after which a connection is asked whether it still lives


class AbandonedError(Exception):
    """What was being done has been given to somebody else in the meantime: it must not commit any more."""


@dataclass
class Fence:
    """Around work that may be given up while a statement of it hangs: once abandoned, nothing of it commits."""

    abandoned: bool = False

    def check(self) -> None:
        """Raises `AbandonedError` when it has been given up."""
        if self.abandoned:
            raise AbandonedError


FENCE: ContextVar[Fence | None] = ContextVar("fence", default=None)


def normalise_url(url: str) -> str:
    """Any PostgreSQL URL, for SQLAlchemy on psycopg. Raises `ValueError` for another database."""
    for prefix in ("postgresql+psycopg://", "postgresql://", "postgres://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    scheme = url.split(":", 1)[0]
    raise ValueError(
        f"ACCROCHE_DATABASE_URL commence par « {scheme} » : Accroche a besoin de PostgreSQL. "
        "Exemple : postgresql://accroche:secret@localhost/accroche"
    )


def libpq_url(url: str) -> str:
    """The same URL for psycopg itself."""
    return normalise_url(url).replace("postgresql+psycopg://", "postgresql://", 1)


def _ask_after_a_pause(engine: Engine) -> None:
    """Ask a connection that lay idle whether it is still good; of one that was used a moment ago we know.

    SQLAlchemy's own `pool_pre_ping` asks each time, which under load costs as much as a statement of ours.
    """

    @event.listens_for(engine, "checkin")
    def laid_down(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info["used_at"] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def taken_up(connection: Any, record: ConnectionPoolEntry, _proxy: object) -> None:
        if time.monotonic() - record.info.get("used_at", time.monotonic()) < IDLE:
            return
        try:
            engine.dialect.do_ping(connection)
        except Exception as error:
            raise DisconnectionError from error  # the pool takes another


class Database:
    """A pool of connections, and one for statements that commit by themselves (`at_once`).

    Row-level security holds on each, whatever login was given.
    """

    def __init__(self, url: str, *, pool_size: int = 10, max_overflow: int = 10) -> None:
        self.url = normalise_url(url)
        self.engine = create_async_engine(
            self.url, pool_size=pool_size, max_overflow=max_overflow, connect_args=PATIENCE
        )
        _ask_after_a_pause(self.engine.sync_engine)

        self.at_once = AtOnce(libpq_url(url), PATIENCE, [_TAKE_ROLE])

        @event.listens_for(self.engine.sync_engine, "connect")
        def take_role(connection: Any, _record: object) -> None:
            with connection.cursor() as cursor:
                cursor.execute(_TAKE_ROLE)
            connection.commit()

        @event.listens_for(self.engine.sync_engine, "commit")
        def only_if_wanted(_: object) -> None:
            fence = FENCE.get()
            if fence is not None:
                fence.check()

    @asynccontextmanager
    async def scope(self, structure: uuid.UUID | str) -> AsyncIterator[AsyncSession]:
        """One session in one transaction, committed at the end, rolled back on an exception.

        It sees the rows of one structure; of all with `EVERY_STRUCTURE`, for routing and sweeps only.
        """
        async with AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            await session.execute(
                text("SELECT set_config('accroche.structure', :structure, true)"), {"structure": str(structure)}
            )
            yield session

    @asynccontextmanager
    async def transaction(
        self, structure: uuid.UUID | str, fences: Collection[Fence | None] | None = None
    ) -> AsyncIterator[Transaction]:
        """The same on the driver, for what is done all the time: committed at the end, rolled back on an exception.

        `fences`: of all those whose work it is; without them the one it is called within.
        """
        try:
            pooled = await greenlet_spawn(self.engine.sync_engine.raw_connection)
        except psycopg.Error as error:
            raise as_sqlalchemy(error) from error
        transaction = Transaction(self.engine, pooled)
        undone, lost = True, True
        try:
            await transaction.begin(structure)
            yield transaction
            for fence in (FENCE.get(),) if fences is None else fences:
                if fence is not None:
                    fence.check()
            await transaction.commit()
            undone = lost = False
        except Exception:
            lost = False
            raise
        finally:
            await asyncio.shield(transaction.end(undone=undone, lost=lost))

    async def close(self) -> None:
        await self.at_once.close()
        await self.engine.dispose()
