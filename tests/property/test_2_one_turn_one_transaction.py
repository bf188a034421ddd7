"""Invariant 2: state, facts, replies, timers and the message consumed commit together or not at all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from itertools import count
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.runtime.leases import LEASE
from dialogs.events import Said
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Barrier, Case, Consent, Conversation, Fact, Handoff, Inbound, Outbound, TimelineEntry, Timer
from storage.vault import Vault
from tests.faults import CutError, dying_after_the_commit, fault_at, kept_only
from tests.house import House, open_house
from tests.scripted import echo

TABLES = (Fact, Barrier, Consent, Outbound, Timer, Case, Handoff, TimelineEntry)


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault, advance=echo) as opened:
        yield opened


async def traces(house: House) -> dict[str, Any]:
    """Everything a turn leaves behind, as another connection sees it."""
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        found: dict[str, Any] = {
            table.__tablename__: await session.scalar(select(func.count()).select_from(table)) for table in TABLES
        }
        conversation = (await session.scalars(select(Conversation))).one()
        found["turn"] = conversation.turn
        found["status"] = conversation.status
        waiting = select(func.count()).select_from(Inbound).where(Inbound.consumed_at.is_(None))
        found["waiting"] = await session.scalar(waiting)
    return found


async def kept_not_turned(house: House, text: str) -> Any:
    """Somebody wrote, and the process died before the turn."""
    with kept_only(house.runtime):
        await house.receive(Said(text))
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return (await session.scalars(select(Conversation.id))).one()


async def test_whatever_statement_fails_the_turn_is_whole_or_not_there(house: House) -> None:
    conversation = await kept_not_turned(house, "everything")
    before = await traces(house)
    assert before["waiting"] == 1
    interrupted = 0
    for number in count(1):
        with dying_after_the_commit(house.runtime), fault_at(number) as happened:
            try:
                await house.runtime.drain(conversation)
            except CutError:
                interrupted += 1
        now = await traces(house)
        if now["waiting"] == 0:
            break
        assert happened
        assert now == before, f"fault {number} left half a turn"
    assert interrupted > 20, "faults were put at every statement of the turn"
    assert now["turn"] == 2
    assert {name: now[name] - before[name] for name in ("facts", "barriers", "consents", "cases", "timers")} == {
        "facts": 2,
        "barriers": 2,
        "consents": 1,
        "cases": 1,
        "timers": 1,
    }
    house.clock.passes(LEASE)  # it died with the messages in hand
    await house.runtime.settled()
    assert house.youth.texts() == ["1: everything", "2: Assigned"]


async def test_a_mistake_of_ours_in_the_middle_of_a_turn_leaves_nothing_of_it(house: House) -> None:
    """Whatever raises, wherever: the first try is undone as a whole, the second one goes through."""
    for number in count(1):
        said = f"message {number}"
        conversation = await kept_not_turned(house, said)
        before = await traces(house)
        faults = fault_at(number, ZeroDivisionError)
        with dying_after_the_commit(house.runtime), faults as happened, suppress(ZeroDivisionError):
            await house.runtime.drain(conversation)
        house.clock.passes(LEASE)  # it died with the messages in hand
        await house.runtime.settled()
        now = await traces(house)
        assert (now["waiting"], now["facts"] - before["facts"], now["timers"] - before["timers"]) == (0, 1, 1)
        assert [text.split(": ")[1] for text in house.youth.texts()].count(said) == 1
        if not happened:
            break
    assert number > 15, "faults were put at every statement of the turn"
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert not await session.scalar(select(func.count()).select_from(Case)), "one failure is no poison"
