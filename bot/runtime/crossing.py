"""Persons and addresses: going on in another channel by a one-time code, and a telephone that two persons share."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework import intake
from bot.casework.sms_numbers import receiving_number
from bot.runtime.channel import SMS
from bot.runtime.meeting import Place, Registrar
from bot.runtime.timers import cancel_timers
from bot.runtime.work import Work
from dialogs.events import LinkMade, Started
from dialogs.numbers import shown
from dialogs.understanding.normal import fold
from dialogs.words import SOURCE
from storage.models import Address, Continuation, Conversation, Fact, Person

LINK_FOR = timedelta(hours=24)
# Read aloud and typed on an old phone: no 0/O, 1/I/L.
_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
_LENGTH = 10
_SAME_NAME = 85  # of 100


async def make_link(work: Work, person: Person, channel: str, youth_username: str | None) -> LinkMade:
    """A one-time code that goes on with this conversation in the other channel; nothing where there is none."""
    number = "" if channel == SMS else await receiving_number(work.session, work.structure.id)
    if (channel == SMS and not youth_username) or (channel != SMS and not number):
        return LinkMade()
    code = new_code(work, person, LINK_FOR)
    return LinkMade(f"https://t.me/{youth_username}?start={code}" if channel == SMS else "", code, shown(number or ""))


def new_code(work: Work, person: Person, lasts: timedelta) -> str:
    """A one-time code to go on in another channel."""
    code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    work.session.add(
        Continuation(
            id=work.new_id(),
            structure_id=work.structure.id,
            code=code,
            person_id=person.id,
            created_at=work.now,
            expires_at=work.now + lasts,
        )
    )
    return code


async def continued(session: AsyncSession, code: str, now: datetime) -> Person | None:
    """Whom a code goes on with; it is used up by that. None: no such code, used, or too old."""
    found = await session.scalar(select(Continuation).where(Continuation.code == code.upper()).with_for_update())
    if found is None or found.used_at is not None or found.expires_at <= now:
        return None
    found.used_at = now
    return await session.get_one(Person, found.person_id)


@dataclass
class SharedPhone:
    """A telephone that several persons write from."""

    work: Work
    address: Address

    async def switch(self, conversation: Conversation, person: Person, first_name: str) -> None:
        """From here on whoever goes by `first_name` writes: somebody known on this telephone, or somebody new."""
        work = self.work
        cancel_timers(work.transaction, [conversation.id], work.now)
        work.record(person, "phone_shared")
        await intake.tell_holder(work, person, "Quelqu'un d'autre écrit maintenant depuis ce téléphone.")
        number = work.key_of(person).open(self.address.address, "addresses.address")
        known = await self._known(person, first_name)
        if known is not None:
            other, address = known
            talk = (await work.session.scalars(select(Conversation).where(Conversation.person_id == other.id))).one()
        else:
            registrar = Registrar(work.transaction, work.vault, work.new_id, work.now)
            place = Place(self.address.channel, self.address.account, number.decode())
            other, address, talk = registrar.meet(work.structure.id, place, SOURCE)
        address.writes_since = work.now
        await work.tell(talk, other, Started(), "person")

    async def _known(self, person: Person, first_name: str) -> tuple[Person, Address] | None:
        rows = await self.work.session.execute(
            select(Person, Address)
            .join(Address, Address.person_id == Person.id)
            .where(
                Address.channel == self.address.channel,
                Address.account == self.address.account,
                Address.address_hash == self.address.address_hash,
                Person.id != person.id,
            )
        )
        for other, address in rows:
            name = await self._first_name(other)
            if name and fuzz.ratio(fold(name), fold(first_name)) >= _SAME_NAME:
                return other, address
        return None

    async def _first_name(self, person: Person) -> str:
        fact = await self.work.session.get(Fact, (person.id, "first_name"))
        return "" if fact is None else str(self.work.key_of(person).open_json(fact.value, "facts.value") or "")
