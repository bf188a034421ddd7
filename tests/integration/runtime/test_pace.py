"""Pace: no second holds more than the limit, answers go before what we start, and no chat is flooded."""

from __future__ import annotations

import uuid
from asyncio import wait_for
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.runtime.pace import CHAT_BURST, SOON, ChatPace, Rates, Waiting, places
from storage.database import EVERY_STRUCTURE, Database
from tests.house import MONDAY

RATES = Rates({"telegram": 30.0}, {"telegram": 1.0})
SECOND = timedelta(seconds=1)


def waiting(count: int, priority: int = 0, paced: bool = False, account: str = "1") -> list[Waiting]:
    return [Waiting(uuid.uuid4(), "telegram", account, priority, paced) for _ in range(count)]


async def asked(database: Database, rows: Sequence[Waiting], now: datetime) -> list[tuple[datetime, bool]]:
    """The places of some messages."""
    async with database.transaction(EVERY_STRUCTURE) as transaction:
        found = await places(transaction, database.at_once, RATES, rows, now)
    return [(found[row.id].at, found[row.id].last) for row in rows]


async def test_no_second_holds_more_answers_than_the_limit(database: Database) -> None:
    taken: list[datetime] = []
    now = MONDAY
    for batch in (20, 1, 0, 40, 3, 25):
        taken += [at for at, _ in await asked(database, waiting(batch), now)]
        now += timedelta(milliseconds=300)
    assert len(taken) == 89
    assert taken == sorted(taken)
    for at in taken:
        assert sum(at <= other < at + SECOND for other in taken) <= 30


async def test_a_few_answers_at_once_do_not_wait(database: Database) -> None:
    assert [at for at, _ in await asked(database, waiting(5), MONDAY)] == [MONDAY] * 5


async def test_an_answer_stands_behind_a_campaign_for_less_than_a_second(database: Database) -> None:
    """However many invitations ask at once, they are given a place each in their own row, and few before an answer."""
    places_given = await asked(database, waiting(1000, priority=2), MONDAY)
    assert sum(last for _, last in places_given) <= 30 * SOON.total_seconds() + 1
    [(at, _)] = await asked(database, waiting(1), MONDAY)
    assert at - MONDAY <= SECOND
    # Those whose turn has come, all together, do not push answers back either.
    await asked(database, waiting(200, priority=2, paced=True), MONDAY)
    [(at, _)] = await asked(database, waiting(1), MONDAY)
    assert at - MONDAY <= SECOND


async def test_what_we_start_gives_way_to_answers_and_leaves_when_they_are_done(database: Database) -> None:
    await asked(database, waiting(60), MONDAY)
    [(later, last)] = await asked(database, waiting(1, priority=1, paced=True), MONDAY)
    assert not last
    assert later > MONDAY
    [(at, last)] = await asked(database, waiting(1, priority=1, paced=True), MONDAY + 4 * SECOND)
    assert last
    assert at == MONDAY + 4 * SECOND


async def test_a_reminder_goes_before_a_campaign(database: Database) -> None:
    campaign, reminder = waiting(40, priority=2), waiting(1, priority=1)
    found = await asked(database, [*campaign, *reminder], MONDAY)
    assert found[-1][0] == min(at for at, _ in found)


async def test_each_account_has_its_own_pace(database: Database) -> None:
    await asked(database, waiting(100), MONDAY)
    [(at, _)] = await asked(database, waiting(1, account="2"), MONDAY)
    assert at == MONDAY


def test_a_chat_takes_a_few_messages_at_once_and_then_one_a_second() -> None:
    pace = ChatPace.of(1.0, None)
    taken = []
    for _ in range(6):
        at, pace = pace.place(MONDAY)
        taken.append((at - MONDAY) / SECOND)
    assert taken == [0.0] * CHAT_BURST + [1.0, 2.0, 3.0]


async def test_nobody_waits_for_a_place_until_somebody_else_has_committed(database: Database) -> None:
    async with database.transaction(EVERY_STRUCTURE) as first, database.transaction(EVERY_STRUCTURE) as second:
        for transaction in (first, second):
            await wait_for(places(transaction, database.at_once, RATES, waiting(20), MONDAY), 5)
    [(at, _)] = await asked(database, waiting(1), MONDAY)
    assert at >= MONDAY + SECOND
