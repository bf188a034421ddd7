"""A young person who writes by SMS in a test: the real channel and webhook over a real database, and real Kannel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI, Request, Response
from sqlalchemy import select

from bot.casework.sms_numbers import set_number
from bot.channels.sms.accounts import Accounts
from bot.channels.sms.catalogue import KINDS
from bot.channels.sms.channel import SmsChannel
from bot.channels.sms.intake import SmsIntake
from bot.channels.sms.webhook import create_webhook
from dialogs.events import Said
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Inbound, Outbound, SmsNumber
from storage.vault import Vault
from tests.fakes.smsc import Smsc
from tests.house import House, open_house
from tests.kannel import Kannel
from tests.youth import listening

LINA = "+33639980012"
OURS = "36180"
ACCOUNT = "lille"


@dataclass
class BySms:
    """One house, one number carried by Kannel, and telephones on the other side of the operator."""

    house: House
    smsc: Smsc
    kannel: Kannel
    channel: SmsChannel
    down: bool = False  # Accroche answers 503
    turned_away: int = 0

    async def quiet(self) -> None:
        """Until what was done is done, here. What is under way at Kannel is waited for at the SMSC."""
        await self.house.runtime.settled()

    async def writes(self, text: str, sender: str = LINA, answers: int = 1) -> list[str]:
        """A telephone writes; the texts it gets for it."""
        before, kept = len(self.smsc.texts(sender)), await self.heard()
        await self.smsc.writes(sender, OURS, text)
        await self.until(lambda: self._heard_more(kept))
        await self.quiet()
        await self.smsc.until(lambda: len(self.smsc.texts(sender)) >= before + answers)
        return self.smsc.texts(sender)[before:]

    async def heard(self) -> int:
        async with self.house.runtime.db.scope(EVERY_STRUCTURE) as session:
            return len(list(await session.scalars(select(Inbound.id).where(Inbound.author == "person"))))

    async def _heard_more(self, than: int) -> bool:
        return await self.heard() > than

    async def until(self, true: Callable[[], Coroutine[Any, Any, bool]], within: float = 30) -> None:
        """Until Kannel has brought something; it calls when it likes, and nothing of ours says when."""
        async with asyncio.timeout(within):
            while not await true():  # noqa: ASYNC110 - a process of its own: there is no event to wait for
                await asyncio.sleep(0.02)  # Kannel tells nobody

    async def refused(self) -> bool:
        """Whether Kannel was turned away since `down`."""
        return self.turned_away > 0

    async def outbounds(self) -> list[Outbound]:
        async with self.house.runtime.db.scope(EVERY_STRUCTURE) as session:
            return list(await session.scalars(select(Outbound).where(Outbound.channel == "sms").order_by(Outbound.seq)))

    async def status(self) -> list[str]:
        return [row.status for row in await self.outbounds()]

    async def inbound_texts(self) -> list[str]:
        """What we kept of what people wrote, oldest first."""
        from dialogs.events_codec import decode_event
        from storage.models import Conversation, Person

        async with self.house.runtime.db.scope(EVERY_STRUCTURE) as session:
            rows = await session.execute(
                select(Inbound, Person)
                .join(Conversation, Conversation.id == Inbound.conversation_id)
                .join(Person, Person.id == Conversation.person_id)
                .where(Inbound.author == "person")
                .order_by(Inbound.seq)
            )
            found = []
            for row, person in rows:
                key = self.house.runtime.vault.unwrap(person.wrapped_key)
                event = decode_event(key.open(row.event, "inbound.event"))
                if isinstance(event, Said):
                    found.append(event.text)
            return found


async def give_number(house: House, gateway: str, credentials: dict[str, str], **more: Any) -> SmsNumber:
    """The structure's number."""
    async with house.runtime.work(house.structure.id) as work:
        values: Any = {"account": ACCOUNT, "sender": OURS, "credentials": credentials, "per_second": 500.0} | more
        return await set_number(work, KINDS[gateway], **values)


@asynccontextmanager
async def open_sms(database: Database, vault: Vault, folder: Path) -> AsyncIterator[BySms]:
    """A house whose structure has one number at Kannel."""
    smsc = Smsc()
    await smsc.start()
    app = FastAPI()
    async with open_house(database, vault) as house, httpx.AsyncClient() as client, listening(app) as address:
        accounts = Accounts(database, vault, client)
        channel = SmsChannel(accounts, address)
        house.runtime.tools.channels["sms"] = channel
        kannel = Kannel(folder, smsc, f"{address}/sms/kannel/{ACCOUNT}")
        opened = BySms(house, smsc, kannel, channel)

        @app.middleware("http")
        async def down(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
            if opened.down:
                opened.turned_away += 1
                return Response(status_code=503)
            return await call_next(request)

        app.include_router(create_webhook(accounts, SmsIntake(house.runtime, accounts), address))
        await give_number(house, "kannel", kannel.credentials)
        await kannel.start()
        try:
            yield opened
        finally:
            kannel.kill()
            await smsc.stop()
