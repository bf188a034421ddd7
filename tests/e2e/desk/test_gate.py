"""Who may speak, and that everybody else leaves no trace and gets no word."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot.desk.gate import parse
from bot.webhooks import NotAnUpdateError
from storage.database import EVERY_STRUCTURE
from storage.models import Adviser, DeskUpdate
from tests.desk import DeskHouse
from tests.team import Team


async def test_a_stranger_in_the_group_and_in_private_gets_nothing(house: DeskHouse) -> None:
    await house.hire("Samira Benali")
    person, _ = await house.lina()
    stranger = house.api.user(666, "Mallory")
    house.group.put(stranger)
    (topic,) = house.topics()
    before = house.texts()
    stranger.writes_in(house.group, "Salut Lina", topic.id)
    stranger.writes_in(house.group, "/clore", topic.id)
    tap = stranger.taps(house.card(), "Je prends")
    stranger.starts(house.bot)
    stranger.writes(house.bot, "/aide")
    await house.quiet()
    assert await house.kept() == 0
    assert house.texts() == before
    assert stranger.hears(house.bot) == []
    assert not tap.answered
    assert house.phone.from_advisers == []
    assert (await house.case_of(person)).claimed_at is None


async def test_an_adviser_of_another_structure_is_a_stranger_here(house: DeskHouse) -> None:
    await house.hire("Samira Benali")
    await house.lina()
    other = Team(house.db)
    await other.open(desk_chat_id=-100999)
    await other.adviser("Paul Autre", telegram_id=4242)
    paul = house.api.user(4242, "Paul")
    house.group.put(paul)
    tap = paul.taps(house.card(), "Je prends")
    await house.quiet()
    assert not tap.answered
    assert await house.kept() == 0


async def test_somebody_who_left_the_team_is_a_stranger(house: DeskHouse) -> None:
    samira, user = await house.hire("Samira Benali")
    await house.lina()
    async with house.db.scope(house.structure.id) as session:
        await session.execute(update(Adviser).where(Adviser.id == samira.id).values(active=False))
    tap = user.taps(house.card(), "Je prends")
    await house.quiet()
    assert not tap.answered
    assert await house.kept() == 0


async def test_an_anonymous_administrator_cannot_be_known(house: DeskHouse) -> None:
    samira, _ = await house.hire("Samira Benali")
    await house.lina()
    message = {
        "message_id": 99,
        "date": 1,
        "chat": house.group.wire(),
        "from": {"id": samira.telegram_id, "is_bot": False, "first_name": "x"},
        "sender_chat": house.group.wire(),
        "text": "Salut",
    }
    assert not await house.desk.receive({"update_id": 1, "message": message})
    assert await house.kept() == 0


async def test_what_is_kept_is_sealed_and_emptied_once_handled(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    (topic,) = house.topics()
    samira.writes_in(house.group, "Bonjour Lina", topic.id)
    update_id = house.bot.mailbox.pushed[-1]["update_id"]
    await house.quiet()
    async with house.db.scope(EVERY_STRUCTURE) as session:
        row = (await session.scalars(select(DeskUpdate).where(DeskUpdate.update_id == update_id))).one()
    assert row.consumed_at is not None
    assert row.payload == b""
    assert house.phone.from_advisers == ["Samira : Bonjour Lina"]
    house.bot.mailbox.again(update_id)
    await house.quiet()
    assert house.phone.from_advisers == ["Samira : Bonjour Lina"]


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"update_id": "1"},
        {"update_id": 1, "message": 3},
        {"update_id": 1, "message": {"chat": None}},
        {"update_id": 1, "callback_query": {"id": 1}},
    ],
)
def test_what_is_no_update(data: dict[str, Any]) -> None:
    with pytest.raises(NotAnUpdateError):
        parse(data)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(["message", "edited_message", "callback_query", "something_new"]), _JSON)
def test_no_body_raises_anything_else(kind: str, value: Any) -> None:
    try:
        assert parse({"update_id": 7, kind: value}).update_id == 7
    except NotAnUpdateError:
        assert kind != "something_new"


async def test_an_update_of_a_kind_we_do_not_know_is_dropped(house: DeskHouse) -> None:
    assert not await house.desk.receive({"update_id": 12, "brand_new": {"x": 1}})
    assert await house.kept() == 0
