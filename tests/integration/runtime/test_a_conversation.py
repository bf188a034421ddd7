"""A conversation through the whole runtime: kept, turned, sent, handed over and answered."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.casework import cases
from dialogs.events import Started, Tapped
from storage.database import EVERY_STRUCTURE
from storage.models import Case, Consent, Conversation, Fact, Inbound, Outbound
from tests.house import House


async def case_of(house: House) -> Case:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return (await session.scalars(select(Case))).one()


async def to_the_end(house: House) -> list[str]:
    await house.happens(Started())
    return await house.writes("oui", "Lina", "14/07/2009", "Lille", "1", "1", "le matin", "non", "ma mère", "non")


async def test_the_straight_way_ends_with_the_adviser_s_name(house: House) -> None:
    said = await to_the_end(house)
    assert any("C'est Samira qui te suit" in text for text in said)
    case = await case_of(house)
    assert (case.reason, case.adviser_id) == ("ready", house.adviser.id)
    assert any(outgoing.kind == "card" for outgoing in house.desk.sent)


async def test_the_adviser_s_answer_reaches_the_young_person_and_holds_the_bot(house: House) -> None:
    await to_the_end(house)
    case = await case_of(house)
    async with house.runtime.work(house.structure.id) as work:
        await cases.answer(work, case.id, house.adviser, "Salut Lina, jeudi 10 h ?", {"chat": -100, "message": 7})
    await house.runtime.settled()
    assert house.youth.texts()[-1] == "Samira : Salut Lina, jeudi 10 h ?"
    ticks = [outgoing.payload for outgoing in house.desk.sent if outgoing.kind == "tick"]
    assert [(tick["message"], tick["status"]) for tick in ticks] == [(7, "delivered")]
    assert await house.writes("ok pour jeudi") == []
    relays = [outgoing.payload["text"] for outgoing in house.desk.sent if outgoing.kind == "relay"]
    assert relays == ["ok pour jeudi"]


async def test_what_was_said_is_kept_sealed_and_consents_with_their_words(house: House) -> None:
    await to_the_end(house)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        facts = {fact.name: fact for fact in await session.scalars(select(Fact))}
        consents = list(await session.scalars(select(Consent).order_by(Consent.decided_at)))
        rows = [*facts.values(), *consents, *await session.scalars(select(Outbound))]
    assert {"first_name", "birth_date", "town", "situation", "reach"} <= set(facts)
    assert [(consent.purpose, consent.decision) for consent in consents] == [
        ("contact", "given"),
        ("guardian", "refused"),
    ]
    stored = b"".join(value for row in rows for value in vars(row).values() if isinstance(value, bytes))
    assert b"Lina" not in stored


async def test_a_tap_edits_the_question_into_the_answer(house: House) -> None:
    await house.happens(Started())
    question = house.youth.sent[-1]
    await house.happens(Tapped(int(str(question.payload["turn"])), "yes"))
    settled = [outgoing for outgoing in house.youth.sent if outgoing.kind == "settle"]
    assert len(settled) == 1
    assert str(settled[0].payload["text"]).endswith("→ Oui")
    assert settled[0].edits == f"m{house.youth.sent.index(question) + 1}"


async def test_silence_is_nudged_twice_and_then_a_human_s(house: House) -> None:
    await house.happens(Started())
    said = []
    for wait in (timedelta(hours=49), timedelta(days=5, hours=1), timedelta(hours=49)):
        before = len(house.youth.texts())
        house.clock.passes(wait)
        await house.runtime.settled()
        # A reminder that came due at night waits for the morning.
        house.clock.passes(timedelta(hours=14))
        await house.runtime.settled()
        said.append(house.youth.texts()[before:])
    assert [bool(texts) for texts in said] == [True, True, False]
    assert (await case_of(house)).reason == "silent"
    answer = await house.writes("salut dsl")
    assert any("On en était là" in text for text in answer)


async def test_stop_silences_everything_until_start(house: House) -> None:
    await house.happens(Started())
    said = await house.writes("stop")
    assert len(said) == 1
    house.clock.passes(timedelta(days=30))
    await house.runtime.settled()
    assert await house.writes("en fait si", "allo ?") == []
    assert await house.writes("start") != []


async def test_a_message_seen_twice_is_answered_once(house: House) -> None:
    assert await house.receive(Started(), provider_id="u1")
    assert not await house.receive(Started(), provider_id="u1")
    await house.runtime.settled()
    first = list(house.youth.texts())
    assert not await house.receive(Started(), provider_id="u1")
    await house.runtime.settled()
    assert house.youth.texts() == first
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert len(list(await session.scalars(select(Inbound)))) == 1


async def test_danger_calls_people_until_somebody_acknowledges(house: House) -> None:
    await house.happens(Started())
    said = await house.writes("oui", "jveux mourir")
    assert any("3114" in text for text in said)
    for _ in range(3):
        house.clock.passes(timedelta(minutes=6))
        await house.runtime.sweep()
        await house.runtime.settled()
    rounds = [outgoing.payload["round"] for outgoing in house.desk.sent if outgoing.kind == "alert"]
    assert rounds == [1, 2, 3, 4]
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        conversation = (await session.scalars(select(Conversation))).one()
    assert conversation.status == "running"
