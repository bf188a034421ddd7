"""The invented young people of the demonstration: their conversations are really played, each word of them."""

from __future__ import annotations

import asyncio
import uuid
from datetime import timedelta

from sqlalchemy import func, select

from bot.casework import cases
from bot.casework.sms_numbers import CREDENTIALS
from bot.casework.team import add_adviser, add_partner, add_structure, new_invitation
from bot.demo.channel import OUR_NUMBER, WEBCHAT, Texting
from bot.demo.time import DemoClock
from bot.runtime.channel import Received
from bot.runtime.service import Runtime
from dialogs.events import Event, Said, Started
from dialogs.hours import Hours, next_sending
from storage.database import EVERY_STRUCTURE
from storage.models import Address, Adviser, Case, Conversation, Inbound, Outbound, SmsNumber, Structure

STRUCTURE = "Mission Locale des Beffrois"
COORDINATOR = "Nadia Ferrand"
ADVISERS = ("Samira Haddad", "Karim Diallo", COORDINATOR)

YANIS = (
    "oui", "Yanis", "14/07/2009", "Roubaix", "rien", "par message", "l'après-midi", "oui",
    "dehors", "mes mains", "du sport", "en équipe", "dehors", "ça bouge", "réparer des vélos",
    "un chantier", "voir un métier en vrai", "c'est bon", "non", "transports", "1",
    "ma mère", "non",
)  # fmt: skip
INES = (
    "oui", "Inès", "03/02/2010", "Lille", "je cherche un apprentissage", "par message", "le matin", "non",
    "personne pour l'instant",
)  # fmt: skip
ENZO = ("oui", "Enzo")
LEA = ("oui", "Léa", "21/01/2010", "Tourcoing", "j'en peux plus, j'ai envie de mourir")


async def furnish(runtime: Runtime, clock: DemoClock) -> uuid.UUID:
    """The structure, its team and its young people, once; later starts find them. Returns the structure's id."""
    structure = await add_structure(runtime, name=STRUCTURE, town="Lille", phone="03 20 00 00 00", zone="Europe/Paris")
    async with runtime.work(structure.id) as work:
        team = [await add_adviser(work, name=name, coordinator=name == COORDINATOR) for name in ADVISERS]
        for adviser in team:
            adviser.email = f"{adviser.first_name.lower()}@beffrois.example"
        team[0].on_call = True
        if not await work.session.scalar(select(func.count()).select_from(SmsNumber)):
            # Nothing leaves by it: the demonstration's phone reads what would (see `demo.channel.Texting`).
            work.session.add(
                SmsNumber(
                    id=work.new_id(),
                    structure_id=structure.id,
                    account=Texting.account,
                    gateway="kannel",
                    sender=OUR_NUMBER,
                    receives=True,
                    per_second=1000.0,
                    credentials=work.vault.structure_key(structure.id).seal_json({}, CREDENTIALS),
                    created_at=work.now,
                )
            )
        known = await work.session.scalar(select(func.count()).select_from(Conversation))
        code = None
        if not known:
            partner = await add_partner(work, "CIO de Lille")
            code = (await new_invitation(work, "CIO de Lille", partner)).code
    if code is not None:
        await _play(runtime, clock, structure, code)
    await _catch_up(runtime, clock)
    return structure.id


async def _play(runtime: Runtime, clock: DemoClock, structure: Structure, code: str) -> None:
    """Ten days of first contacts, the oldest first; the clock goes back for it, and comes home."""
    hours = Hours.parse(structure.opening_hours, structure.zone, structure.holidays)
    now = clock()

    def at(ago: timedelta) -> None:
        """On a working day, when somebody is there."""
        clock.offset += hours.next_open(now - ago) + timedelta(minutes=20) - clock()

    at(timedelta(days=13))
    await _talk(runtime, "demo-enzo", ENZO)
    for pause in (timedelta(hours=49), timedelta(days=5, hours=1), timedelta(hours=50)):
        # Nudges wait for a decent hour.
        clock.offset += next_sending(clock() + pause, structure.zone) + timedelta(minutes=1) - clock()
        await runtime.sweep()
        await runtime.settled()
    at(timedelta(days=3))
    await asyncio.gather(
        _talk(runtime, "demo-ines", INES, code),
        _talk(runtime, "demo-yanis", YANIS),
    )
    await _answer(
        runtime, structure, "demo-ines", "Bonjour Inès, moi c'est Karim. On se voit jeudi à 10 h à la Mission Locale ?"
    )
    await _talk(runtime, "demo-ines", ("oui jeudi c bon",), begin=False)
    clock.offset = -timedelta(minutes=4)
    await _talk(runtime, "demo-lea", LEA)
    clock.offset = timedelta()


async def _talk(
    runtime: Runtime, phone: str, texts: tuple[str, ...], code: str | None = None, *, begin: bool = True
) -> None:
    events: list[Event] = [Started()] if begin else []
    events += [Said(text) for text in texts]
    for event in events:
        await runtime.receive(Received(WEBCHAT, "", phone, uuid.uuid4().hex, event, "fr", code))
        await runtime.settled()


async def _answer(runtime: Runtime, structure: Structure, phone: str, text: str) -> None:
    """The second adviser takes the case of that phone, and writes."""
    hashes = runtime.vault.address_hashes(WEBCHAT, "", phone)
    async with runtime.work(structure.id) as work:
        found = await work.session.scalars(
            select(Case.id)
            .join(Conversation, Conversation.id == Case.conversation_id)
            .join(Address, Address.id == Conversation.address_id)
            .where(Address.address_hash.in_(hashes))
        )
        karim = (await work.session.scalars(select(Adviser).where(Adviser.name == ADVISERS[1]))).one()
        case_id = found.one()
        await cases.claim(work, case_id, karim)
        await cases.answer(work, case_id, karim, text, {"adviser": str(karim.id)})
    await runtime.settled()


async def _catch_up(runtime: Runtime, clock: DemoClock) -> None:
    """Where the demonstration was moved on by days, it goes on from there at its next start."""
    async with runtime.db.scope(EVERY_STRUCTURE) as session:
        newest = [
            await session.scalar(select(func.max(Inbound.received_at))),
            await session.scalar(select(func.max(Outbound.created_at))),
        ]
    ahead = max((moment for moment in newest if moment is not None), default=clock()) - clock()
    if ahead > timedelta():
        clock.offset += ahead
