"""What the parts of the runtime are given: the database, the keys, the book, the channels, time and chance."""

from __future__ import annotations

import asyncio
import random
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.runtime.alive import lease_of
from bot.runtime.channel import Channel
from bot.runtime.ids import uuid7
from bot.runtime.leases import Leases
from bot.runtime.pace import NO_RATES, Rates
from bot.runtime.work import Work
from dialogs.book import Book
from dialogs.engine import Advance, advance
from storage.database import Database
from storage.models import Structure
from storage.transaction import Transaction
from storage.vault import Vault


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Tools:
    """Made once a process. Tests pass their own clock, ids and chance."""

    db: Database
    vault: Vault
    book: Book
    public_url: str
    channels: dict[str, Channel] = field(default_factory=dict)
    # The name of the young people's bot (t.me/…), once it is known.
    youth_username: list[str] = field(default_factory=list)
    clock: Callable[[], datetime] = utc_now
    steady: Callable[[], float] = time.monotonic  # seconds, that do not jump when the clock does
    new_id: Callable[[], uuid.UUID] = field(default=lambda: uuid7(utc_now))
    chance: random.Random = field(default_factory=random.Random)
    rates: Rates = NO_RATES
    wait: Callable[[float], Awaitable[object]] = asyncio.sleep  # seconds
    advance: Advance = advance
    holder: int | None = None  # what we are known to live by; None: nobody can tell (`bot.runtime.alive`)

    def __post_init__(self) -> None:
        # By the clock that is there now: the demonstration puts another one in for its invented weeks.
        self.leases = Leases(lambda: self.clock(), self.steady)

    def new_lease(self) -> uuid.UUID:
        return self.new_id() if self.holder is None else lease_of(self.holder)

    def work_in(self, transaction: Transaction, structure: Structure) -> Work:
        """A unit of work in a transaction that is open already."""
        return Work(transaction, self.vault, structure, self.clock(), self.new_id, self.public_url)

    @asynccontextmanager
    async def work(self, structure_id: uuid.UUID) -> AsyncIterator[Work]:
        """A unit of work in a transaction of its own; who is to be woken is left to the caller."""
        async with self.db.transaction(structure_id) as transaction:
            work = self.work_in(transaction, await transaction.session.get_one(Structure, structure_id))
            yield work
            await work.finish()
