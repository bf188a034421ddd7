"""How it shows that the database is away, and whether it is there again."""

from __future__ import annotations

import asyncio

import psycopg
from procrastinate.exceptions import ConnectorException
from sqlalchemy.exc import InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storage.database import AbandonedError, libpq_url

# What the database raises when it is not there, or not able; what it says of a statement is not among them.
AWAY = (
    OperationalError,
    InterfaceError,
    InternalError,
    PoolTimeoutError,
    psycopg.OperationalError,
    psycopg.InterfaceError,
    ConnectorException,
    AbandonedError,
    ConnectionError,
    TimeoutError,
)
PROBE_EVERY = 1.0  # seconds
PROBE_WITHIN = 2.5  # seconds


async def reachable(url: str) -> bool:
    """Whether the database answers and takes writes."""
    try:
        async with asyncio.timeout(PROBE_WITHIN):
            connection = await psycopg.AsyncConnection.connect(libpq_url(url), autocommit=True, connect_timeout=2)
            async with connection:
                found = await (await connection.execute("SELECT pg_is_in_recovery()")).fetchone()
                return found is not None and not found[0]
    except (psycopg.Error, OSError, TimeoutError):
        return False
