"""SMS: messages a second through a real local Kannel, what a conversation costs, and a campaign under a limit.

    python -m benchmarks.sms [--messages 2000] [--campaign 10000]

Needs the Kannel package. The operator is ours, on this machine, and answers at once: what is measured is Accroche,
PostgreSQL (durable: fsync on) and Kannel.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import tempfile
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
from fastapi import FastAPI
from sqlalchemy import func, select

from benchmarks.machine import described
from bot.casework.sms_numbers import set_number
from bot.casework.team import add_structure
from bot.channels.sms.accounts import Accounts
from bot.channels.sms.catalogue import KINDS
from bot.channels.sms.channel import SmsChannel
from bot.channels.sms.intake import SmsIntake
from bot.channels.sms.webhook import create_webhook
from bot.library import load_book
from bot.runtime.jobs import Jobs
from bot.runtime.meeting import Place, Registrar
from bot.runtime.service import Runtime
from bot.runtime.tools import Tools
from dialogs import sms
from dialogs.book import Book
from dialogs.effects import Say
from dialogs.events import Said
from dialogs.render import SMS, joined, render
from storage.database import EVERY_STRUCTURE, Database
from storage.embedded import embedded_url
from storage.models import Inbound, Outbound
from storage.upgrade import upgrade
from storage.vault import Vault
from tests.fakes.smsc import Smsc
from tests.kannel import Kannel
from tests.talking import Conversation
from tests.youth import listening

OURS, ACCOUNT = "36180", "bench"
ANSWERS = ("salut", "1", "Enzo", "12/04/2009", "59000", "1", "1", "1 et 4", "2", "6")
INVITATION = (
    "Bonjour, ici la Mission Locale de Lille. Tu veux parler de la suite ? Réponds oui. Une personne : 03 20 00 00 00."
)


@dataclass
class House:
    """What a running service has, with one number at Kannel."""

    runtime: Runtime
    structure_id: uuid.UUID
    smsc: Smsc
    jobs: Jobs


@asynccontextmanager
async def opened(folder: Path, per_second: float) -> AsyncIterator[House]:
    """Everything real but the operator."""
    url = embedded_url(folder / "db")
    upgrade(url)
    database, jobs, smsc = Database(url, pool_size=20), Jobs(url), Smsc()
    tools = Tools(db=database, vault=Vault("k" * 32), book=load_book(), public_url="http://127.0.0.1")
    runtime = Runtime(tools, jobs)
    structure = await add_structure(runtime, name="Mission Locale", town="Lille", phone="03 20 00 00 00")
    await smsc.start()
    await jobs.open()
    app = FastAPI()
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=50)) as client, listening(app) as address:
        accounts = Accounts(database, tools.vault, client)
        tools.channels["sms"] = SmsChannel(accounts, address)
        app.include_router(create_webhook(accounts, SmsIntake(runtime, accounts), address))
        kannel = Kannel(folder, smsc, f"{address}/sms/kannel/{ACCOUNT}")
        async with runtime.work(structure.id) as work:
            await set_number(
                work, KINDS["kannel"], account=ACCOUNT, sender=OURS, credentials=kannel.credentials,
                per_second=per_second,
            )  # fmt: skip
        await kannel.start()
        try:
            yield House(runtime, structure.id, smsc, jobs)
        finally:
            await runtime.close()
            kannel.kill()
            await smsc.stop()
            await jobs.close()
            await database.close()


async def queue(house: House, count: int, priority: int) -> list[uuid.UUID]:
    """One message for each of so many new telephones; their lanes."""
    lanes: list[uuid.UUID] = []
    for start in range(0, count, 500):
        async with house.runtime.work(house.structure_id) as work:
            registrar = Registrar(work.transaction, work.vault, work.new_id, work.now)
            for number in range(start, min(start + 500, count)):
                place = Place("sms", ACCOUNT, f"+336{number:08d}")
                person, address, conversation = registrar.meet(house.structure_id, place, "fr")
                payload = json.dumps({"text": INVITATION, "buttons": [], "turn": 0, "author": "bot"}).encode()
                work.session.add(
                    Outbound(
                        id=work.new_id(),
                        structure_id=house.structure_id,
                        lane_id=conversation.id,
                        conversation_id=conversation.id,
                        address_id=address.id,
                        channel="sms",
                        account=ACCOUNT,
                        kind="message",
                        priority=priority,
                        payload=work.key_of(person).seal(payload, "outbound.payload"),
                        not_before=work.now,
                        created_at=work.now,
                    )
                )
                lanes.append(conversation.id)
    return lanes


async def out(house: House, messages: int) -> float:
    """Messages a second from the database to the operator."""
    lanes = await queue(house, messages, priority=0)
    before, began = len(house.smsc.got), time.perf_counter()
    gate = asyncio.Semaphore(20)

    async def send(lane: uuid.UUID) -> None:
        async with gate:
            await house.runtime.outbox.send_lane(lane)

    await asyncio.gather(*(send(lane) for lane in lanes))
    await house.smsc.until(lambda: len(house.smsc.got) >= before + messages, within=600)
    return messages / (time.perf_counter() - began)


async def back(house: House, messages: int) -> float:
    """Messages a second from telephones to kept rows (each then answered, which is not waited for)."""
    began = time.perf_counter()
    for number in range(messages):
        await house.smsc.writes(f"+337{number % 200:08d}", OURS, "bonjour")
    async with asyncio.timeout(600):
        while True:
            async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
                kept = await session.scalar(select(func.count()).select_from(Inbound).where(Inbound.author == "person"))
            if (kept or 0) >= messages:
                break
            await asyncio.sleep(0.05)
    return messages / (time.perf_counter() - began)


async def campaign(house: House, invitations: int) -> float:
    """Seconds until the last of so many invitations reached the operator."""
    await queue(house, invitations, priority=2)
    before, began = len(house.smsc.got), time.perf_counter()
    await house.jobs.start_worker()
    await house.runtime.sweep()
    await house.smsc.until(lambda: len(house.smsc.got) >= before + invitations, within=3600)
    took = time.perf_counter() - began
    await house.jobs.stop_worker()
    return took


def cost(book: Book, language: str, *, folded: bool) -> int:
    """The SMS of one completed contact conversation in that language."""
    talk = Conversation(now=datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Paris")), book=book)
    talk.given(channel="sms")
    talk.state = replace(talk.state, language=language)
    abilities = replace(SMS, gsm7=folded)
    parts = 0
    for text in ANSWERS:
        whole: list[Say] = []
        for said in talk.happens(Said(text)):
            one = joined(whole[-1], said) if whole else None
            whole[-1:] = [one] if one is not None else [*whole[-1:], said]
        parts += sum(sms.count(m.text) for said in whole for m in render(said, book.words, language, abilities))
    assert talk.state.status == "ended", f"{language}: the conversation did not reach its end"
    return parts


async def _run(messages: int, invitations: int) -> None:
    book = load_book()
    print(described())
    print("\nSMS of one completed contact conversation")
    for language in ("fr", "fr@falc", "en", "ar"):
        print(f"  {language:8} folded {cost(book, language, folded=True):3}   as written "
              f"{cost(book, language, folded=False):3}")  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="accroche-bench-") as name:
        os.chmod(name, 0o755)
        async with opened(Path(name), per_second=1000.0) as house:
            print(f"\nThrough Kannel, {messages} messages each way")
            print(f"  out  {await out(house, messages):7.0f} a second")
            print(f"  in   {await back(house, messages):7.0f} a second, kept")
    with tempfile.TemporaryDirectory(prefix="accroche-bench-") as name:
        os.chmod(name, 0o755)
        async with opened(Path(name), per_second=50.0) as house:
            took = await campaign(house, invitations)
            print(f"\nA campaign of {invitations} under 50 a second: {took:.0f} s, {invitations / took:.1f} a second "
                  f"(a tenth is left to answers: {invitations / 45:.0f} s at best)")  # fmt: skip


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--campaign", type=int, default=10_000)
    given = parser.parse_args()
    asyncio.run(_run(given.messages, given.campaign))


if __name__ == "__main__":
    main()
