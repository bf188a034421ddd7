"""Reminders, escalation and alert rounds, minute by minute, with the clock in hand."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.casework import cases, intake
from bot.casework.service_times import remind_and_escalate
from storage.models import Alert
from tests.team import Team


async def look(team: Team) -> None:
    async with team.work() as work:
        await remind_and_escalate(work)


async def test_first_the_adviser_is_reminded_then_the_coordinator_called(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    nora = await team.adviser("Nora Petit", coordinator=True)
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    before = len(await team.posted(person, "say"))
    team.later(hours=4, minutes=59)  # due at 15:00, it is 14:59
    await look(team)
    assert len(await team.posted(person, "say")) == before
    team.later(minutes=1)
    await look(team)
    await look(team)
    assert (await team.posted(person, "say"))[before:] == [
        {"post": "say", "text": "Une réponse est attendue depuis mardi 15 h 00.", "call": [str(samira.id)]}
    ]
    team.later(hours=19)  # Wednesday 10:00: 3.5 working hours later
    await look(team)
    assert len(await team.posted(person, "say")) == before + 1
    team.later(minutes=30)
    await look(team)
    assert (await team.posted(person, "say"))[-1]["call"] == [str(samira.id), str(nora.id)]


async def test_an_answer_ends_the_reminders(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    async with team.work() as work:
        await cases.answer(work, (await team.case_of(person)).id, samira, "Bonjour")
    before = len(await team.posted(person, "say"))
    team.later(days=3)
    await look(team)
    assert len(await team.posted(person, "say")) == before


async def test_urgent_is_reminded_each_quarter_of_an_hour_at_night_too(team: Team) -> None:
    karim = await team.adviser("Karim Haddad", on_call=True)
    nora = await team.adviser("Nora Petit", coordinator=True)
    team.later(hours=13)
    person, conversation = await team.person()
    await team.open_case(person, conversation, "person", "urgent")
    before = len(await team.posted(person, "say"))
    calls = []
    for _ in range(2):
        team.later(minutes=15)
        await look(team)
        calls.append((await team.posted(person, "say"))[-1]["call"])
    assert calls == [[str(karim.id)], [str(karim.id), str(nora.id)]]
    assert len(await team.posted(person, "say")) == before + 2


async def test_after_a_long_stop_one_reminder_is_enough(team: Team) -> None:
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    before = len(await team.posted(person, "say"))
    team.later(days=10)
    await look(team)
    await look(team)
    assert len(await team.posted(person, "say")) == before + 1


async def test_alert_rounds_widen_every_five_minutes_until_one_sees_to_it(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    karim = await team.adviser("Karim Haddad", on_call=True)
    nadia = await team.adviser("Nadia Roux")
    nora = await team.adviser("Nora Petit", coordinator=True)
    async with team.work() as work:
        await intake.raise_alert(work, person, conversation, "danger_immediate", ("…",))
    for minutes in (4, 1, 5, 5):  # nothing after four
        team.later(minutes=minutes)
        await look(team)
    rounds = [post["call"] for post in await team.posted(person, "alert")]
    first = [str(samira.id), str(karim.id)]
    present = [*first, str(nadia.id)]
    everybody = [*present, str(nora.id)]
    assert rounds == [first, present, everybody, everybody]
    async with team.work() as work:
        alert_id = await work.session.scalar(select(Alert.id).where(Alert.person_id == person.id))
        assert alert_id is not None
        await cases.acknowledge(work, alert_id, nadia)
    team.later(minutes=30)
    await look(team)
    assert len(await team.posted(person, "alert")) == 4


async def test_an_alert_with_nobody_named_nor_on_call_calls_the_next_circle_at_once(team: Team) -> None:
    nora = await team.adviser("Nora Petit", coordinator=True)
    person, conversation = await team.person()
    async with team.work() as work:
        await intake.raise_alert(work, person, conversation, "distress", ("…",))
    assert [post["call"] for post in await team.posted(person, "alert")] == [[str(nora.id)]]


async def test_one_structures_minute_does_not_touch_anothers(team: Team) -> None:
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    other = Team(team.db)
    await other.open()
    other.now = team.now + timedelta(days=5)
    before = await team.posted(person)
    await look(other)
    assert await team.posted(person) == before
