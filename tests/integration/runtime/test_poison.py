"""A message that makes a turn raise is tried twice, then set aside: the adviser is called, the conversation goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from dialogs.events import Said
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Case, Inbound, TimelineEntry
from storage.vault import Vault
from tests.faults import kept_only
from tests.house import House, open_house
from tests.scripted import POISON, echo


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault, advance=echo) as opened:
        yield opened


async def set_aside(house: House) -> list[tuple[str | None, int]]:
    """What was consumed without a turn: why, and after how many tries."""
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        found = await session.scalars(select(Inbound).where(Inbound.error.is_not(None)))
        return [(inbound.error, inbound.attempts) for inbound in found if inbound.consumed_at is not None]


async def test_it_is_set_aside_the_adviser_has_a_case_and_what_follows_is_answered(house: House) -> None:
    assert await house.writes("un") == ["1: un"]
    assert await house.writes(POISON) == []
    assert await set_aside(house) == [("PoisonError", 2)]
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        case = (await session.scalars(select(Case))).one()
        noted = list(await session.scalars(select(TimelineEntry.kind).where(TimelineEntry.kind == "set_aside")))
    assert (case.reason, case.adviser_id, case.closed_at) == ("misunderstood", house.adviser.id, None)
    assert noted == ["set_aside"]
    assert any(outgoing.kind == "card" for outgoing in house.desk.sent)
    assert await house.writes("deux") == ["2: deux"]


async def test_it_is_not_tried_for_ever(house: House) -> None:
    await house.writes("un", POISON)
    for _ in range(3):
        await house.runtime.sweep()
        await house.runtime.take_up()
        await house.runtime.settled()
    assert await set_aside(house) == [("PoisonError", 2)]


async def test_a_second_one_opens_no_second_case(house: House) -> None:
    await house.writes("un", POISON, POISON, "deux")
    assert await set_aside(house) == [("PoisonError", 2)] * 2
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert len(list(await session.scalars(select(Case)))) == 1
    assert house.youth.texts()[-1].endswith("deux")


async def test_whose_turns_shared_its_transaction_notice_nothing(house: House) -> None:
    addresses = [f"{2000 + number}" for number in range(8)]
    with kept_only(house.runtime):
        await asyncio.gather(*(house.receive(Said("salut"), address) for address in addresses))
        await house.receive(Said(POISON), addresses[3])
        await house.receive(Said("après"), addresses[3])
    await house.runtime.settled()
    assert await set_aside(house) == [("PoisonError", 2)]
    by_address = {
        each: [out.payload["text"] for out in house.youth.sent if out.address == each and out.kind == "message"]
        for each in addresses
    }
    assert by_address.pop(addresses[3]) == ["1: salut", "2: après"]
    assert list(by_address.values()) == [["1: salut"]] * 7
