"""Lanes of the dead: what a process that died was sending is taken up soon; what a living one sends is left to it."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import psycopg
from sqlalchemy import select

from bot.runtime.alive import LOCK, Bereaved, lease_of, lock_of, new_holder
from bot.runtime.leases import LEASE
from bot.runtime.live import Live
from bot.runtime.service import Runtime
from dialogs.events import Said
from storage.database import EVERY_STRUCTURE, libpq_url
from storage.models import Conversation, Lane, Outbound
from tests.faults import dying_after_the_commit, kept_only
from tests.house import House

A_MOMENT = timedelta(seconds=6)  # longer than somebody is given to see to what he has just begun


async def conversation_of(house: House) -> uuid.UUID:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return (await session.scalars(select(Conversation.id))).one()


@asynccontextmanager
async def another(house: House) -> AsyncIterator[Runtime]:
    """A second process on the same database, which the database knows to live."""
    tools = replace(house.runtime.tools)
    known = asyncio.Event()

    def known_as(holder: int | None) -> None:
        tools.holder = holder
        known.set()

    live = Live(tools.db.url, known_as)
    await live.start()
    try:
        await asyncio.wait_for(known.wait(), 30)
        yield Runtime(tools)
    finally:
        await live.stop()


async def takes_a_message_in_hand(house: House, other: Runtime) -> None:
    """Somebody wrote, and the answer is with the other process, which has not sent it yet."""
    with kept_only(house.runtime):
        await house.receive(Said("salut"))
    with dying_after_the_commit(other):
        await other.drain(await conversation_of(house))
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert set(await session.scalars(select(Outbound.status))) == {"sending"}
    house.clock.passes(A_MOMENT)


async def looks(house: House, times: int) -> None:
    for _ in range(times):
        await house.runtime.take_up()
        while house.runtime._tasks:
            await asyncio.gather(*house.runtime._tasks)


async def nobody_lives(house: House) -> None:
    """The server has seen that the connection ended: it looks when it does."""
    async with (
        asyncio.timeout(30),
        await psycopg.AsyncConnection.connect(libpq_url(house.runtime.db.url), autocommit=True) as line,
    ):
        statement = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory'"
        while await (await line.execute(statement)).fetchone():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_what_a_dead_process_had_in_hand_is_sent_in_doubt_at_the_second_look(house: House) -> None:
    async with another(house) as other:
        await takes_a_message_in_hand(house, other)
        began = house.clock.now
    await nobody_lives(house)
    await looks(house, 1)
    assert house.youth.texts() == []
    await looks(house, 1)
    assert house.youth.texts()
    assert house.clock.now - began < LEASE / 2, "its lease has not run out"
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        doubted = list(await session.scalars(select(Outbound.in_doubt).order_by(Outbound.seq)))
    assert doubted == [True] + [False] * (len(doubted) - 1)


async def test_what_a_living_process_has_in_hand_is_left_to_it(house: House) -> None:
    async with another(house) as other:
        await takes_a_message_in_hand(house, other)
        await looks(house, 3)
        assert house.youth.texts() == []


async def test_a_lease_that_names_nobody_runs_out_by_itself(house: House) -> None:
    """Of a process whose line is cut, or that never stays, nobody can tell whether it lives."""
    await takes_a_message_in_hand(house, Runtime(house.runtime.tools))
    await looks(house, 3)
    assert house.youth.texts() == []
    house.clock.passes(LEASE)
    await looks(house, 1)
    assert house.youth.texts()


async def test_who_has_lost_its_line_is_back_by_the_second_look(house: House) -> None:
    holder, bereaved = new_holder(), Bereaved()
    other = Runtime(replace(house.runtime.tools, holder=holder))
    await takes_a_message_in_hand(house, other)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert not await bereaved.free(session, house.clock())
    async with await psycopg.AsyncConnection.connect(libpq_url(house.runtime.db.url), autocommit=True) as line:
        await line.execute(LOCK, [lock_of(holder)])
        for _ in range(2):
            async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
                assert not await bereaved.free(session, house.clock())
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert (await session.scalars(select(Lane.leased_by))).one() is not None


def test_a_lease_names_its_holder_whatever_the_sign_of_its_lock() -> None:
    for holder in (0x0123_4567_89AB_8CDE, 0xFEDC_BA98_7654_8321, new_holder()):
        lease = lease_of(holder)
        assert lease.version == 8
        assert lease.int >> 64 == holder
        assert -(2**63) <= lock_of(holder) < 2**63
        assert lock_of(holder) % 2**64 == holder
