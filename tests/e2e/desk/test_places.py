"""Groups that cannot do everything: it is said with the cure, once, and nothing is lost."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.casework import cases
from bot.desk import texts
from storage.database import Database
from storage.models import Adviser, Outbound, Person, Structure
from tests.desk import DeskHouse, desk_house
from tests.fakes.telegram import FakeBotApi


@pytest.mark.parametrize(
    ("forum", "basic", "may", "trouble"),
    [
        (False, False, True, "no_topics"),
        (False, True, True, "no_topics"),
        (True, False, False, "no_right"),
    ],
)
async def test_without_topics_all_arrives_in_the_general_chat_and_replies_are_answers(
    database: Database, bot_api: FakeBotApi, forum: bool, basic: bool, may: bool, trouble: str
) -> None:
    async with desk_house(database, bot_api, forum=forum, basic=basic, may_manage_topics=may) as house:
        _, samira = await house.hire("Samira Benali")
        person, conversation = await house.lina()
        number = await house.number_of(person)
        other, _ = await house.lina()
        assert house.texts().count(texts.TROUBLES[trouble]) == 1
        assert house.texts()[0] == texts.TROUBLES[trouble]
        message = samira.writes(house.group, "Bonjour Lina", reply_to=house.card())
        await house.quiet()
        assert house.phone.shown[-1] == "Samira : Bonjour Lina"
        assert message.all_reactions() == ["👌"]
        await house.says(conversation, "coucou")
        relay = house.group.messages()[-1]
        assert relay.text == f"n° {number} · Lina : coucou"
        assert relay.reply_to is house.card()
        samira.writes(house.group, "Ça va ?", reply_to=relay)
        samira.writes(house.group, "// note", reply_to=relay)
        samira.writes(house.group, "on mange où ?")
        await house.quiet()
        assert house.phone.shown[-1] == "Samira : Ça va ?"
        assert (await house.case_of(other)).answered_at is None
        samira.writes(house.group, "/clore", reply_to=relay)
        await house.quiet()
        samira.taps(house.group.messages()[-1], "Autre")
        await house.quiet()
        assert (await house.case_of(person)).closed_at is not None


async def test_once_cured_the_next_case_has_its_topic(database: Database, bot_api: FakeBotApi) -> None:
    async with desk_house(database, bot_api, forum=False) as house:
        await house.hire("Samira Benali")
        await house.lina()
        assert house.topics() == []
        house.group.is_forum = True
        await house.lina()
        assert len(house.topics()) == 1
        async with house.db.scope(house.structure.id) as session:
            assert (await session.get_one(Structure, house.structure.id)).desk_trouble is None


async def test_a_deleted_topic_is_made_again(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    _, conversation = await house.lina()
    (topic,) = house.topics()
    samira.writes_in(house.group, "Bonjour", topic.id)
    await house.quiet()
    house.group.delete_topic(topic.id)
    await house.says(conversation, "tu es là ?")
    (again,) = house.topics()
    assert again.name == topic.name
    shown = house.texts(again)
    assert "Lina : tu es là ?" in shown
    assert texts.TOPIC_REMADE in shown
    assert shown[0].startswith("n° ")
    samira.writes_in(house.group, "Oui", again.id)
    await house.quiet()
    assert house.phone.shown[-1] == "Samira : Oui"


async def test_a_topic_closed_by_hand_is_opened_again(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    _, conversation = await house.lina()
    (topic,) = house.topics()
    samira.writes_in(house.group, "Bonjour", topic.id)
    await house.quiet()
    house.group.set_closed(topic, True, samira)
    house.group.put(house.bot, "administrator", can_manage_topics=False)
    await house.says(conversation, "tu es là ?")
    # The bot made this topic: it may open it again whatever its rights.
    assert not topic.closed
    assert "Lina : tu es là ?" in house.texts(topic)


async def test_a_closed_topic_that_cannot_be_opened_sends_its_words_to_the_general_chat(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    person, conversation = await house.lina()
    (topic,) = house.topics()
    samira.writes_in(house.group, "Bonjour", topic.id)
    await house.quiet()
    house.group.set_closed(topic, True, samira)
    topic.creator = samira
    house.group.put(house.bot, "administrator", can_manage_topics=False)
    await house.says(conversation, "tu es là ?")
    number = await house.number_of(person)
    relay = next(m for m in house.group.messages() if m.text == f"n° {number} · Lina : tu es là ?")
    assert relay.thread_id is None
    assert texts.TROUBLES["topic_closed"] in house.texts()
    samira.writes(house.group, "Oui", reply_to=relay)
    await house.quiet()
    assert house.phone.shown[-1] == "Samira : Oui"


async def _close(house: DeskHouse, person: Person, adviser: Adviser) -> None:
    """On the page, where no topic is needed."""
    case = await house.case_of(person)
    async with house.runtime.work(house.structure.id) as work:
        await cases.close(work, case.id, await work.session.get_one(Adviser, adviser.id), "other")
    await house.quiet()
    async with house.db.scope(house.structure.id) as session:
        statuses = set(await session.scalars(select(Outbound.status).where(Outbound.channel == "desk")))
    assert statuses == {"delivered"}


async def test_a_case_closes_on_the_page_whatever_became_of_its_topic(house: DeskHouse) -> None:
    samira, user = await house.hire("Samira Benali")
    deleted, _ = await house.lina()
    closed, _ = await house.lina()
    first, second = house.topics()
    house.group.delete_topic(first.id)
    house.group.set_closed(second, True, user)
    await _close(house, deleted, samira)
    await _close(house, closed, samira)
    again = next(topic for topic in house.topics() if topic is not second)
    assert (again.name, again.closed, second.closed) == (first.name, True, True)
    assert "Clos : autre" in house.texts(again)[0]


async def test_a_case_closes_where_the_bot_may_not_close_topics(house: DeskHouse) -> None:
    samira, user = await house.hire("Samira Benali")
    person, _ = await house.lina()
    (topic,) = house.topics()
    topic.creator = user
    house.group.put(house.bot, "administrator", can_manage_topics=False)
    await _close(house, person, samira)
    assert not topic.closed
    assert "Clos : autre" in house.card().text


async def test_a_card_deleted_by_hand_is_posted_again(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    (topic,) = house.topics()
    samira.taps(house.card(), "Je prends")
    house.card().deleted = True
    await house.quiet()
    assert "Suivi : Samira" in house.card().text
    assert house.card().thread_id == topic.id


async def test_a_group_that_becomes_a_supergroup_is_followed(database: Database, bot_api: FakeBotApi) -> None:
    async with desk_house(database, bot_api, forum=False, basic=True) as house:
        _, samira = await house.hire("Samira Benali")
        _, conversation = await house.lina()
        samira.writes(house.group, "Bonjour", reply_to=house.card())
        await house.quiet()
        house.group = house.group.upgrade()
        await house.says(conversation, "coucou")
        (topic,) = house.topics()
        assert "Lina : coucou" in house.texts(topic)
        async with house.db.scope(house.structure.id) as session:
            assert (await session.get_one(Structure, house.structure.id)).desk_chat_id == house.group.id
        samira.writes_in(house.group, "Re", topic.id)
        await house.quiet()
        assert house.phone.shown[-1] == "Samira : Re"


async def test_a_migration_nobody_told_us_of_is_found_out_when_posting(database: Database, bot_api: FakeBotApi) -> None:
    async with desk_house(database, bot_api, forum=False, basic=True) as house:
        _, samira = await house.hire("Samira Benali")
        after = bot_api.group("Conseillers", forum=True)
        after.members = dict(house.group.members)
        house.group.became = after
        house.group = after
        await house.lina()
        assert len(house.topics()) == 1
        assert samira.id in after.members


async def test_a_structure_without_a_group_loses_nothing(house: DeskHouse) -> None:
    await house.hire("Samira Benali")
    async with house.db.scope(house.structure.id) as session:
        (await session.get_one(Structure, house.structure.id)).desk_chat_id = None
    person, _ = await house.lina()
    assert house.texts() == []
    assert (await house.case_of(person)).adviser_id is not None


async def test_a_local_address_stands_in_the_card_where_telegram_takes_no_such_button(
    database: Database, bot_api: FakeBotApi
) -> None:
    async with desk_house(database, bot_api, public_url="http://localhost:8000") as house:
        await house.hire("Samira Benali")
        person, _ = await house.lina()
        case = await house.case_of(person)
        assert house.card().labels == ["Je prends"]
        assert house.card().text.endswith(f"http://localhost:8000/desk/cases/{case.id}")
