"""A runtime for tests: a real database, real keys, a clock that only moves when told, a channel that remembers."""

from __future__ import annotations

import random
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.library import load_book
from bot.runtime.channel import Channel, Outgoing, Received, SendError, Sent
from bot.runtime.ids import uuid7
from bot.runtime.service import Runtime
from bot.runtime.tools import Tools
from bot.runtime.work import Work
from dialogs.engine import Advance, advance
from dialogs.events import Event, Said
from dialogs.render import TELEGRAM, Abilities
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Adviser, SmsNumber, Structure
from storage.vault import Vault

# A Monday, 10:00 in Paris.
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass
class Clock:
    """Time as the test tells it; it creeps by a millisecond a look, so that things have an order."""

    now: datetime = MONDAY

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def passes(self, time: timedelta) -> None:
        self.now += time


@dataclass
class Notebook:
    """A channel that writes down what it sends. `troubles` are raised first, one a sending."""

    name: str = "telegram"
    account: str = "1"
    abilities: Abilities = TELEGRAM
    sent: list[Outgoing] = field(default_factory=list)
    troubles: list[SendError | Exception] = field(default_factory=list)
    before_sending: Callable[[Outgoing], None] = lambda _: None
    delivered: bool = True

    async def send(self, outgoing: Outgoing) -> Sent:
        self.before_sending(outgoing)
        if self.troubles:
            raise self.troubles.pop(0)
        self.sent.append(outgoing)
        return Sent(f"m{len(self.sent)}", delivered=self.delivered)

    async def fetch(self, file_id: str) -> bytes:
        if self.troubles:
            raise self.troubles.pop(0)
        return f"bytes of {file_id}".encode()

    def texts(self, kind: str = "message") -> list[str]:
        """What people read, in order."""
        return [str(outgoing.payload["text"]) for outgoing in self.sent if outgoing.kind == kind]


@dataclass
class House:
    """A runtime and what is around it."""

    runtime: Runtime
    clock: Clock
    youth: Notebook
    desk: Notebook
    structure: Structure
    adviser: Adviser

    _number: int = 0

    async def receive(
        self, event: Event, address: str = "1001", provider_id: str | None = None, **more: object
    ) -> bool:
        """A young person does something; the turn is not waited for."""
        self._number += 1
        return await self.runtime.receive(self.received(event, address, provider_id or f"u{self._number}", **more))

    def received(self, event: Event, address: str, provider_id: str, **more: object) -> Received:
        """What the channel would hand over for it."""
        return Received("telegram", "1", address, provider_id, event, **more)  # type: ignore[arg-type]

    async def happens(self, event: Event, address: str = "1001") -> list[str]:
        """A young person does something; what they are sent for it."""
        before = len(self.youth.texts())
        await self.receive(event, address)
        await self.runtime.settled()
        return self.youth.texts()[before:]

    async def writes(self, *texts: str, address: str = "1001") -> list[str]:
        """A young person writes, message after message; what they are sent for the last one."""
        said: list[str] = []
        for text in texts:
            said = await self.happens(Said(text), address)
        return said


@asynccontextmanager
async def open_house(
    database: Database, vault: Vault, *, advance: Advance = advance, desk: Channel | None = None
) -> AsyncIterator[House]:
    """A house with one structure and one adviser in it; at its end, what is under way ends."""
    clock = Clock()

    async def wait(seconds: float) -> None:
        clock.passes(timedelta(seconds=seconds))

    chance = random.Random(7)
    youth, notes = Notebook(), Notebook(name="desk", account="")
    tools = Tools(
        db=database,
        vault=vault,
        book=load_book(),
        public_url="https://accroche.example",
        channels={"telegram": youth, "desk": desk or notes},
        clock=clock,
        steady=lambda: clock().timestamp(),
        new_id=lambda: uuid7(clock, chance.getrandbits),
        chance=chance,
        wait=wait,
        advance=advance,
    )
    structure = Structure(
        id=uuid.UUID(int=1), name="Mission Locale de Lille", town="Lille", phone="03 20 00 00 00", created_at=clock()
    )
    adviser = Adviser(
        id=uuid.UUID(int=2),
        structure_id=structure.id,
        name="Samira Haddad",
        first_name="Samira",
        email="samira@example.org",
        created_at=clock(),
    )
    async with database.scope(EVERY_STRUCTURE) as session:
        session.add(structure)
        await session.flush()
        session.add(adviser)
    runtime = Runtime(tools)
    try:
        yield House(runtime, clock, youth, notes, structure, adviser)
    finally:
        await runtime.close()


def add_number(work: Work, per_second: float = 1000.0) -> None:
    """Give the structure a number of its own, by which SMS leave and come."""
    work.session.add(
        SmsNumber(
            id=work.new_id(), structure_id=work.structure.id, account="lille", gateway="kannel", sender="36180",
            receives=True, per_second=per_second, credentials=b"", created_at=work.now,
        )
    )  # fmt: skip
