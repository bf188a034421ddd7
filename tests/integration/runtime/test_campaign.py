"""A campaign's messages wait in the lanes of people who write: answers go before them, and none is dropped."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.runtime.pace import Rates
from storage.database import EVERY_STRUCTURE
from storage.models import Conversation, Outbound, Pace, Person
from tests.house import House

INVITATION = "Samedi, on visite un atelier de menuiserie. Tu viens ?"
AHEAD = timedelta(minutes=5)


async def queue(house: House) -> None:
    """One message of a campaign for everybody, behind five minutes of others."""
    house.runtime.tools.rates = Rates({"telegram": 30.0}, {})
    async with house.runtime.work(house.structure.id) as work:
        work.session.add(Pace(name="telegram:1:started", next_at=work.now + AHEAD))
        for conversation in list(await work.session.scalars(select(Conversation))):
            person = await work.session.get_one(Person, conversation.person_id)
            payload = {"text": INVITATION, "buttons": [], "turn": 0, "several": False, "author": "bot", "rtl": False}
            work.session.add(
                Outbound(
                    id=work.new_id(), structure_id=house.structure.id, lane_id=conversation.id,
                    conversation_id=conversation.id, address_id=conversation.address_id, channel="telegram",
                    account="1", kind="message", priority=2, not_before=work.now, created_at=work.now,
                    payload=work.key_of(person).seal(json.dumps(payload).encode(), "outbound.payload"),
                )
            )  # fmt: skip


async def of_the_campaign(house: House) -> list[str]:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return list(await session.scalars(select(Outbound.status).where(Outbound.priority == 2)))


@pytest.mark.parametrize("looked_at", [False, True])
async def test_an_answer_goes_before_a_message_of_a_campaign(house: House, looked_at: bool) -> None:
    await house.writes("salut")
    await queue(house)
    if looked_at:
        await house.runtime.sweep()  # it is given its place, far behind
    said = await house.writes("oui")
    assert said
    assert INVITATION not in said
    assert await house.writes("Lina")
    assert await of_the_campaign(house) == ["queued"]


async def test_a_message_of_a_campaign_leaves_in_its_turn_after_the_answers(house: House) -> None:
    await house.writes("salut")
    await queue(house)
    await house.writes("oui")
    house.clock.passes(AHEAD + timedelta(minutes=1))
    await house.runtime.settled()
    assert house.youth.texts()[-1] == INVITATION
    assert await of_the_campaign(house) == ["delivered"]
