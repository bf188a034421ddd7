"""A lane's messages leave once: one at a time holds it, and what left is written down, whatever the database does."""

from __future__ import annotations

import asyncio
import gc
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from sqlalchemy import select

from bot.runtime.channel import SendError, Sent, Trouble
from bot.runtime.leases import LEASE
from bot.runtime.recording import Attempt, Done, Recording
from bot.runtime.reserving import Held
from bot.runtime.service import Runtime
from dialogs.events import Said
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Conversation, Lane, Outbound
from storage.transaction import Statement
from storage.vault import Vault
from tests.faults import dying_after_the_commit, fault_at
from tests.house import House, open_house
from tests.scripted import echo


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault, advance=echo) as opened:
        yield opened


async def a_lane_with_something_to_send(house: House, said: str = "salut") -> uuid.UUID:
    """Somebody wrote; the process that took it died before it sent the answer."""
    with dying_after_the_commit(house.runtime):
        await house.receive(Said(said))
        async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
            lane = (await session.scalars(select(Conversation.id))).one()
        await house.runtime.drain(lane)
    house.clock.passes(LEASE)
    return lane


async def test_of_two_who_ask_for_a_lane_in_one_transaction_one_gets_it(house: House) -> None:
    lane = await a_lane_with_something_to_send(house)
    outbox = house.runtime.outbox
    got = await asyncio.gather(*(outbox.reserve(lane) for _ in range(3)))
    assert [isinstance(each, Held) for each in got] == [True, False, False]


async def test_a_lease_by_a_clock_that_is_ahead_is_a_lease(house: House) -> None:
    """Another machine's clock, or our own, looked at before we waited for the database."""
    lane = await a_lane_with_something_to_send(house)
    tools = house.runtime.tools
    ahead = Runtime(replace(tools, clock=lambda: house.clock() + timedelta(seconds=3)))
    assert isinstance(await ahead.outbox.reserve(lane), Held)
    assert not isinstance(await house.runtime.outbox.reserve(lane), Held)
    assert lane not in [due for due, _ in await house.runtime.outbox.due_lanes()]


async def test_a_lease_from_before_the_clock_was_set_back_holds_nobody_up(house: House) -> None:
    lane = await a_lane_with_something_to_send(house)
    ahead = Runtime(replace(house.runtime.tools, clock=lambda: house.clock() + timedelta(hours=1)))
    assert isinstance(await ahead.outbox.reserve(lane), Held)
    assert lane in [due for due, _ in await house.runtime.outbox.due_lanes()]
    assert isinstance(await house.runtime.outbox.reserve(lane), Held)


async def test_a_lease_is_one_by_the_clock_that_was_put_in_meanwhile(house: House) -> None:
    lane = await a_lane_with_something_to_send(house)
    tools = house.runtime.tools
    tools.clock = lambda: house.clock() - timedelta(weeks=3)
    tools.leases.held()  # it has jumped: nobody's lease is taken for a while
    house.clock.passes(LEASE)
    assert isinstance(await house.runtime.outbox.reserve(lane), Held)
    assert not isinstance(await house.runtime.outbox.reserve(lane), Held)


async def test_whatever_statement_fails_what_left_is_written_down_and_not_sent_again(house: House) -> None:
    for number in count(1):
        lane = await a_lane_with_something_to_send(house, f"message {number}")
        held = await house.runtime.outbox.reserve(lane)
        assert isinstance(held, Held)
        before = len(house.youth.sent)
        with dying_after_the_commit(house.runtime), fault_at(number) as happened:
            await house.runtime.outbox.send(held)
        assert [outgoing.id for outgoing in house.youth.sent[before:]] == [each.outgoing.id for each in held.reserved]
        async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
            sent = [each.outgoing.id for each in held.reserved]
            assert set(await session.scalars(select(Outbound.status).where(Outbound.id.in_(sent)))) == {"delivered"}
            assert (await session.scalars(select(Lane.leased_by).where(Lane.id == lane))).one() is None
        await house.runtime.settled()
        if not happened:
            break
    assert number > 5, "faults were put at every statement"


async def test_what_is_being_written_down_as_sent_is_not_taken_for_unsent(house: House) -> None:
    """The lease runs out while the result waits for its commit: who takes the lane over waits for it, and reads it."""
    lane = await a_lane_with_something_to_send(house)
    held = await house.runtime.outbox.reserve(lane)
    assert isinstance(held, Held)
    sent = [Attempt(each, Sent(f"m{number}"), held.lease) for number, each in enumerate(held.reserved)]
    house.clock.passes(LEASE)
    async with house.runtime.db.transaction(EVERY_STRUCTURE) as transaction:
        recording = Recording(house.runtime.tools, transaction, [Done(held, sent, None)])
        await recording.ask()
        await transaction.settle()
        taking_over = asyncio.create_task(Runtime(house.runtime.tools).outbox.reserve(lane))
        while not await transaction.run(Statement("SELECT 1 FROM pg_locks WHERE NOT granted")):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    theirs = await taking_over
    assert isinstance(theirs, Held)
    assert not theirs.reserved


async def test_a_failure_that_is_told_late_does_not_move_back_what_arrived(house: House) -> None:
    lane = await a_lane_with_something_to_send(house)
    held = await house.runtime.outbox.reserve(lane)
    assert isinstance(held, Held)
    with dying_after_the_commit(house.runtime):
        await house.runtime.outbox.send(held)
    late = [Attempt(each, SendError(Trouble.RETRY, "plus tard"), held.lease) for each in held.reserved]
    async with house.runtime.db.transaction(EVERY_STRUCTURE) as transaction:
        recording = Recording(house.runtime.tools, transaction, [Done(held, late, None)])
        await recording.ask()
        await transaction.settle()
        assert await recording.finish() == []
    before = len(house.youth.sent)
    house.clock.passes(timedelta(minutes=1))
    await house.runtime.settled()
    assert len(house.youth.sent) == before


async def test_what_fails_while_the_process_closes_is_left_to_whoever_sweeps_next(house: House) -> None:
    """Nothing is looked at again once the database is closed."""
    lane = await a_lane_with_something_to_send(house)
    house.youth.troubles.append(SendError(Trouble.RETRY, "plus tard"))
    sending = asyncio.create_task(house.runtime.send_lane(lane))
    await house.runtime.close()
    await sending
    assert not house.runtime.looks_again


async def test_what_has_not_begun_when_the_process_closes_ends_without_a_word(house: House) -> None:
    """A warning that it was never awaited would fail this test."""
    house.runtime.kick(uuid.uuid4())
    await house.runtime.close(within=timedelta())
    gc.collect()
