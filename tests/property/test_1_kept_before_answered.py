"""Invariant 1: no gateway gets its OK before its message is committed; a message seen twice is processed once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from itertools import count

import pytest
from sqlalchemy import func, select

from bot.runtime.leases import LEASE
from dialogs.events import Said
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Inbound
from storage.vault import Vault
from tests.faults import CutError, dying_after_the_commit, fault_at, kept_only
from tests.house import House, open_house
from tests.scripted import echo


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault, advance=echo) as opened:
        yield opened


async def kept(house: House) -> int:
    """How many messages are committed, as another connection sees it."""
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return await session.scalar(select(func.count()).select_from(Inbound)) or 0


@pytest.mark.parametrize("known", [False, True], ids=["a new person", "somebody known"])
async def test_whatever_statement_fails_ok_means_kept(house: House, known: bool) -> None:
    if known:
        await house.happens(Said("salut"))
    before = await kept(house)
    for number in count(1):
        ok = False
        # Its turn is in the same transaction.
        with dying_after_the_commit(house.runtime), fault_at(number), suppress(CutError):
            ok = await house.receive(Said("un message"), provider_id="u500")
        assert (await kept(house) > before) is ok, f"fault {number}: told {ok}, but that is not so"
        if ok:
            break
    assert number > 5, "faults were put at every statement"
    house.clock.passes(LEASE)  # it died with the answer in hand
    await house.runtime.settled()
    assert house.youth.texts()[-1].endswith("un message")
    assert await kept(house) == before + 1


async def test_whatever_raises_in_its_turn_the_message_is_kept(house: House) -> None:
    """A mistake of ours undoes the turn, and the message is kept alone; the turn is tried again."""
    for number in count(1):
        with fault_at(number, ZeroDivisionError) as happened:
            assert await house.receive(Said(f"message {number}"))
        house.clock.passes(LEASE)  # it may have been the result of the sending that was undone
        await house.runtime.settled()
        answered = [text.split(": ")[1] for text in house.youth.texts()]
        assert list(dict.fromkeys(answered)) == [f"message {each + 1}" for each in range(number)]
        if not happened:
            break
    assert number > 10, "faults were put at every statement"


async def test_the_same_message_many_times_at_once_is_one(house: House) -> None:
    answers = await asyncio.gather(*(house.receive(Said("salut"), provider_id="u9") for _ in range(8)))
    await house.runtime.settled()
    assert sorted(answers) == [False] * 7 + [True]
    assert house.youth.texts() == ["1: salut"]
    assert not await house.receive(Said("salut"), provider_id="u9")
    await house.runtime.settled()
    assert house.youth.texts() == ["1: salut"]


async def test_a_message_whose_process_died_right_after_ok_is_answered_by_the_sweep(house: House) -> None:
    with kept_only(house.runtime):
        await house.receive(Said("salut"))
    assert house.youth.texts() == []
    await house.runtime.sweep()
    await house.runtime.settled()
    assert house.youth.texts() == ["1: salut"]
