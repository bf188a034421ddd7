"""Between two messages of an answer: what has left is noted, and a crash of the process or the server loses neither."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import psycopg
from sqlalchemy import select

from bot.runtime.channel import Outgoing
from bot.runtime.leases import LEASE
from dialogs.events import Said
from storage.database import EVERY_STRUCTURE, libpq_url
from storage.models import Outbound
from tests.house import House

DOUBTS = select(Outbound.status, Outbound.in_doubt).order_by(Outbound.seq)


async def how_they_stand(house: House) -> list[tuple[str, bool]]:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return [(status, in_doubt) for status, in_doubt in await session.execute(DOUBTS)]


def forgotten(house: House) -> None:
    """The server has crashed before its disk held the notes, and is up again."""
    with psycopg.connect(libpq_url(house.runtime.db.url), autocommit=True) as connection:
        connection.execute("UPDATE outbound SET status = 'sending', provider_id = NULL, sent_at = NULL")


async def test_each_message_is_noted_before_the_next_leaves(house: House) -> None:
    seen: list[list[str]] = []

    def look(_: Outgoing) -> None:
        with psycopg.connect(libpq_url(house.runtime.db.url)) as connection:
            found = connection.execute("SELECT status FROM outbound ORDER BY seq").fetchall()
        seen.append([status for (status,) in found])

    house.youth.before_sending = look
    await house.happens(Said("salut"))
    assert seen == [
        ["sending", "sending", "sending"],
        ["delivered", "sending", "sending"],
        ["delivered", "delivered", "sending"],
    ]


async def test_what_the_server_forgot_is_written_with_what_follows(house: House) -> None:
    house.youth.before_sending = lambda _: forgotten(house)
    await house.happens(Said("salut"))
    assert await how_they_stand(house) == [("delivered", False)] * 3
    assert len(house.youth.sent) == 3
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert [*await session.scalars(select(Outbound.provider_id).order_by(Outbound.seq))] == ["m1", "m2", "m3"]


async def test_where_server_and_process_crash_together_all_that_may_have_left_is_in_doubt(house: House) -> None:
    class DiedError(BaseException):
        """Nothing in the house catches it."""

    def die(_: Outgoing) -> None:
        if len(house.youth.sent) == 2:
            raise DiedError

    house.youth.before_sending = die
    await house.receive(Said("salut"))
    while house.runtime._tasks:
        await asyncio.gather(*house.runtime._tasks, return_exceptions=True)
    forgotten(house)
    house.youth.before_sending = lambda _: None
    house.clock.passes(LEASE + timedelta(seconds=1))
    await house.runtime.settled()
    assert await how_they_stand(house) == [("delivered", True)] * 3
    assert [one.id for one in house.youth.sent[:2]] == [one.id for one in house.youth.sent[2:4]], "as it may"
