"""Invariant 1: no gateway gets its OK before its message is committed; a message seen twice is processed once."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from itertools import count

import pytest
from sqlalchemy import func, select

from dialogs.events import Said
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Inbound
from storage.vault import Vault
from tests.faults import CutError, dying_after_the_commit, fault_at
from tests.house import House, open_house
from tests.scripted import echo


@pytest.fixture
async def house(database: Database, vault: Vault) -> House:
    return await open_house(database, vault, advance=echo)


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
        # Only the keeping: the turn behind it has a test of its own.
        with dying_after_the_commit(house.runtime), fault_at(number), suppress(CutError):
            ok = await house.receive(Said("un message"), provider_id="u500")
        assert (await kept(house) > before) is ok, f"fault {number}: told {ok}, but that is not so"
        if ok:
            break
    assert number > 5, "faults were put at every statement"
    await house.runtime.settled()
    assert house.youth.texts()[-1].endswith("un message")
    assert await kept(house) == before + 1


async def test_the_same_message_many_times_at_once_is_one(house: House) -> None:
    answers = await asyncio.gather(*(house.receive(Said("salut"), provider_id="u9") for _ in range(8)))
    await house.runtime.settled()
    assert sorted(answers) == [False] * 7 + [True]
    assert house.youth.texts() == ["1: salut"]
    assert not await house.receive(Said("salut"), provider_id="u9")
    await house.runtime.settled()
    assert house.youth.texts() == ["1: salut"]


async def test_a_message_whose_process_died_right_after_ok_is_answered_by_the_sweep(house: House) -> None:
    with dying_after_the_commit(house.runtime):
        await house.receive(Said("salut"))
    assert house.youth.texts() == []
    await house.runtime.sweep()
    await house.runtime.settled()
    assert house.youth.texts() == ["1: salut"]
