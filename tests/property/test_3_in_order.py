"""Invariant 3: one conversation, one door, one order, whatever the number of workers, through crashes."""

from __future__ import annotations

import asyncio
import random
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot.runtime.channel import Outgoing, Receipt, SendError, Trouble
from bot.runtime.leases import LEASE
from bot.runtime.reserving import Held
from bot.runtime.service import Runtime
from dialogs.events import Said
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Conversation, Inbound, Lane, Outbound
from storage.vault import Vault
from tests.faults import dying_after_the_commit, kept_only
from tests.house import MONDAY, House, open_house
from tests.scripted import NUDGE_AFTER, echo


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault, advance=echo) as opened:
        yield opened


class ProcessDiedError(BaseException):
    """Not an `Exception`: nothing in the house catches it, as nothing survives a `kill -9`."""


@dataclass
class Line:
    """What one young person wrote, and whether it may have arrived twice."""

    address: str
    wrote: list[str] = field(default_factory=list)


def without_doubles_in_doubt(sent: list[Outgoing], doubted: set[str]) -> list[str]:
    """The texts in the order they were sent; a second sending right after the first counts only if undoubted."""
    texts: list[str] = []
    for outgoing in sent:
        text = str(outgoing.payload["text"])
        if texts and texts[-1] == text and str(outgoing.id) in doubted:
            continue
        texts.append(text)
    return texts


async def at_rest(workers: list[Runtime]) -> None:
    """Until no worker is at anything, dead ones included."""
    while tasks := [task for worker in workers for task in worker._tasks]:
        await asyncio.gather(*tasks, return_exceptions=True)


@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(seed=st.integers(0, 2**32 - 1))
async def test_many_workers_many_faults_one_order(house: House, seed: int) -> None:
    """Three workers, messages delivered twice, turns in any of them, sendings that fail or die half way."""
    chance = random.Random(seed)
    workers = [house.runtime, Runtime(house.runtime.tools), Runtime(house.runtime.tools)]
    # The same seed may be drawn twice, and the database remembers the first time.
    drawn = uuid.uuid4().hex[:8]
    lines = [Line(f"{drawn}-{number}") for number in range(3)]
    troubles = [None] * 6 + [SendError(Trouble.RETRY, "plus tard"), RuntimeError("oops"), ProcessDiedError()]

    def before_sending(outgoing: Outgoing) -> None:
        trouble = chance.choice(troubles)
        if trouble is not None:
            raise trouble

    house.youth.before_sending = before_sending
    house.youth.sent.clear()
    for step in range(25):
        line = chance.choice(lines)
        text = f"m{len(line.wrote)}"
        line.wrote.append(text)
        await asyncio.gather(
            *(
                chance.choice(workers).receive(
                    house.received(Said(text), line.address, f"{line.address}:{text}"),
                )
                for _ in range(chance.choice((1, 1, 2)))
            )
        )
        if chance.random() < 0.3:
            await asyncio.gather(*(worker.sweep() for worker in workers), return_exceptions=True)
        if step % 5 == 4:
            # A lease is longer than any sending: it runs out for the dead alone.
            await at_rest(workers)
            house.clock.passes(LEASE)
    house.youth.before_sending = lambda _: None
    await at_rest(workers)
    # Whoever died left a message half sent; its pause runs out, and the sweep sends the rest.
    house.clock.passes(LEASE * 10)
    await house.runtime.settled()
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        rows = list(await session.scalars(select(Outbound).order_by(Outbound.seq)))
        assert await session.scalar(select(Inbound.id).where(Inbound.consumed_at.is_(None))) is None
    assert {row.status for row in rows} == {"delivered"}
    doubted = {str(row.id) for row in rows if row.in_doubt}
    by_line = {line.address: [out for out in house.youth.sent if out.address == line.address] for line in lines}
    for line in lines:
        expected = [f"{number}: {text}" for number, text in enumerate(line.wrote, 1)]
        assert without_doubles_in_doubt(by_line[line.address], doubted) == expected


async def test_a_message_that_must_wait_holds_back_the_later_ones(house: House) -> None:
    house.youth.troubles.append(SendError(Trouble.RETRY, "plus tard"))
    await house.writes("un", "deux")
    assert house.youth.texts() == []
    house.clock.passes(LEASE)
    await house.runtime.settled()
    assert house.youth.texts() == ["1: un", "2: deux"]


async def test_a_crash_while_sending_is_sent_again_and_marked_in_doubt(house: House) -> None:
    with dying_after_the_commit(house.runtime):
        await house.receive(Said("un"))
        async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
            conversation = (await session.scalars(select(Conversation.id))).one()
        await house.runtime.drain(conversation)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        # As a killed process leaves it: the message half sent, the lane leased.
        await session.execute(update(Outbound).values(status="sending", attempts=1))
        await session.execute(update(Lane).values(leased_until=house.clock() + LEASE, leased_by=house.runtime.new_id()))
    await house.runtime.sweep()
    assert house.youth.texts() == [], "another may still be sending it"
    house.clock.passes(LEASE)
    await house.runtime.settled()
    assert house.youth.texts() == ["1: un"]
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        row = (await session.scalars(select(Outbound))).one()
    assert (row.in_doubt, row.status) == (True, "delivered")


async def test_a_timer_does_nothing_once_the_person_has_moved_on(house: House) -> None:
    await house.writes("un")
    house.clock.passes(NUDGE_AFTER / 2)
    await house.writes("deux")
    house.clock.passes(NUDGE_AFTER * 0.75)
    await house.runtime.settled()
    assert house.youth.texts() == ["1: un", "2: deux"]
    # Thursday noon, not the evening: at night it would wait for the morning.
    house.clock.passes(NUDGE_AFTER * 0.3)
    await house.runtime.settled()
    assert house.youth.texts()[2:] == ["3: allo ?"]


async def test_a_timer_starts_when_the_last_message_of_its_own_turn_was_really_sent(house: House) -> None:
    """The first turn's message leaves late, the second's later still: its timer counts from there."""
    await house.writes("un")
    house.youth.troubles.append(SendError(Trouble.THROTTLED, "attendre", NUDGE_AFTER))
    await house.writes("deux")
    house.clock.passes(NUDGE_AFTER * 0.9)
    await house.runtime.settled()
    assert house.youth.texts() == ["1: un"]
    house.clock.passes(NUDGE_AFTER * 0.2)
    await house.runtime.settled()
    assert house.youth.texts() == ["1: un", "2: deux"], "no reminder yet: the question has only just arrived"
    house.clock.passes(NUDGE_AFTER)
    await house.runtime.settled()
    assert house.youth.texts()[2:] == ["3: allo ?"]


async def test_a_receipt_never_moves_a_message_backwards(house: House) -> None:
    house.youth.delivered = False
    await house.writes("un")

    async def receipt(provider_id: str, told: Literal["sent", "delivered", "failed"]) -> None:
        await house.runtime.receipt(Receipt("telegram", "1", told, provider_id=provider_id))

    async def status() -> str:
        async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
            return (await session.scalars(select(Outbound.status))).one()

    assert await status() == "sent"
    await receipt("m1", "delivered")
    for late in ("sent", "failed", "delivered"):
        await receipt("m1", late)
        assert await status() == "delivered"
    await receipt("nobody's", "failed")
    assert await status() == "delivered"


async def test_two_workers_and_one_row(house: House) -> None:
    """Whoever does not get the row leaves at once; whoever holds it does all that waits, in order."""
    with kept_only(house.runtime):
        for number in range(10):
            await house.receive(Said(f"m{number}"))
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        conversation = (await session.scalars(select(Conversation.id))).one()
    workers = [Runtime(house.runtime.tools) for _ in range(4)]
    await asyncio.gather(*(worker.drain(conversation) for worker in workers))
    for worker in [*workers, house.runtime]:
        await worker.settled()
    assert house.youth.texts() == [f"{number + 1}: m{number}" for number in range(10)]
    assert house.clock.now >= MONDAY


async def test_who_was_frozen_for_longer_than_the_lease_sends_nothing_any_more(house: House) -> None:
    with dying_after_the_commit(house.runtime):
        await house.receive(Said("un"))
        async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
            conversation = (await session.scalars(select(Conversation.id))).one()
        await house.runtime.drain(conversation)
    house.clock.passes(LEASE)  # it died with the message in hand
    frozen, other = house.runtime.outbox, Runtime(house.runtime.tools).outbox
    mine = await frozen.reserve(conversation)
    assert isinstance(mine, Held)
    house.clock.passes(LEASE + timedelta(seconds=1))
    theirs = await other.reserve(conversation)
    assert isinstance(theirs, Held)
    await frozen.send(mine)
    assert house.youth.texts() == []
    await other.send(theirs)
    assert house.youth.texts() == ["1: un"]
