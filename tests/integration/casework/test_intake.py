"""A case is opened once, given to somebody, and raised but never lowered."""

from __future__ import annotations

import asyncio
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.casework import cases, intake
from bot.casework.refusals import NoSuchCase
from dialogs.events import Assigned, NobodyFree
from storage.models import Alert, Case, Handoff, TimelineEntry
from tests.team import TUESDAY, Team


async def test_a_case_is_given_to_whoever_is_there_with_the_hour_they_write(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    person, conversation = await team.person()
    answer = await team.open_case(person, conversation)
    # 10:00 + 4 working hours, lunch from 12:30 to 13:30: 15:00 in Paris.
    assert answer == Assigned("Samira", datetime(2025, 11, 18, 14, 0, tzinfo=UTC))
    case = await team.case_of(person)
    assert (case.adviser_id, case.claimed_at, case.answer_due_at) == (samira.id, None, answer.writes_at)
    assert [post["post"] for post in await team.posted(person)] == ["card", "say"]
    assert (await team.posted(person, "say"))[0]["call"] == [str(samira.id)]
    assert case.id in team.woken_lanes


async def test_service_time_skips_the_night_the_week_end_and_public_holidays(team: Team) -> None:
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    team.now = datetime(2025, 12, 24, 16, 0, tzinfo=UTC)  # 17:00, half an hour before Christmas
    answer = await team.open_case(person, conversation)
    # Half an hour on the 24th, the 25th is off, 3.5 hours on Friday morning.
    assert answer.writes_at == datetime(2025, 12, 26, 11, 30, tzinfo=UTC)


async def test_urgent_goes_to_whoever_is_on_call_at_any_hour_within_a_quarter_of_an_hour(team: Team) -> None:
    await team.adviser("Samira Benali")
    karim = await team.adviser("Karim Haddad", on_call=True)
    person, conversation = await team.person()
    team.now = datetime(2025, 11, 22, 22, 0, tzinfo=UTC)  # Saturday, 23:00
    answer = await team.open_case(person, conversation, "person", "urgent")
    assert answer == Assigned("Karim", team.now + timedelta(minutes=15))
    assert (await team.posted(person, "say"))[-1] == {
        "post": "say",
        "text": "Urgent : réponse attendue dans les 15 minutes.",
        "call": [str(karim.id)],
    }


async def test_nobody_on_call_at_night_is_not_promised_in_a_quarter_of_an_hour(team: Team) -> None:
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    team.now = datetime(2025, 11, 18, 22, 0, tzinfo=UTC)
    answer = await team.open_case(person, conversation, "person", "urgent")
    assert answer.writes_at == datetime(2025, 11, 19, 8, 15, tzinfo=UTC)  # 9:15 the next morning
    assert (await team.case_of(person)).answer_due_at == team.now + timedelta(minutes=15)


async def test_nobody_there_calls_the_coordinators(team: Team) -> None:
    nora = await team.adviser("Nora Petit", coordinator=True)
    person, conversation = await team.person()
    answer = await team.open_case(person, conversation)
    assert isinstance(answer, NobodyFree)
    assert (await team.case_of(person)).adviser_id is None
    (said,) = await team.posted(person, "say")
    assert said["call"] == [str(nora.id)]


async def test_a_second_reason_raises_the_open_case_and_never_lowers_it(team: Team) -> None:
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation, "silent")
    await team.open_case(person, conversation, "person", "urgent")
    again = await team.open_case(person, conversation, "ready")
    case = await team.case_of(person)
    assert (case.reason, case.urgency) == ("person", "urgent")
    assert case.answer_due_at == TUESDAY + timedelta(minutes=15)
    assert isinstance(again, Assigned)


async def test_two_openings_at_once_make_one_case(team: Team) -> None:
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    answers = await asyncio.gather(*(team.open_case(person, conversation) for _ in range(4)))
    assert {type(answer) for answer in answers} == {Assigned}
    async with team.db.scope(team.structure.id) as session:
        count = await session.scalar(select(func.count()).where(Case.person_id == person.id))
        handed = await session.scalar(
            select(func.count()).select_from(Handoff).where(Handoff.structure_id == team.structure.id)
        )
    assert (count, handed) == (1, 1)


async def test_after_a_case_is_closed_the_next_word_opens_another(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    first = await team.case_of(person)
    async with team.work() as work:
        await cases.close(work, first.id, samira, "followed")
    await team.open_case(person, conversation, "wrote")
    second = await team.case_of(person)
    assert second.number > first.number
    assert second.reason == "wrote"


async def test_a_new_message_after_an_answer_is_due_again(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    async with team.work() as work:
        await cases.answer(work, (await team.case_of(person)).id, samira, "Bonjour Lina")
    assert (await team.case_of(person)).answer_due_at is None
    team.later(hours=1)
    await team.write(person, conversation, "coucou")
    due = (await team.case_of(person)).answer_due_at
    assert due == datetime(2025, 11, 18, 15, 0, tzinfo=UTC)
    team.later(minutes=30)
    await team.write(person, conversation, "tu es là ?")
    assert (await team.case_of(person)).answer_due_at == due
    assert [post["text"] for post in await team.posted(person, "relay")] == ["coucou", "tu es là ?"]


@pytest.mark.parametrize(("kind", "opens"), [("voice", False), ("text", True)])
async def test_a_file_in_the_middle_of_the_questions_waits_on_the_page(team: Team, kind: str, opens: bool) -> None:
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.write(person, conversation, "", kind)
    async with team.db.scope(team.structure.id) as session:
        count = await session.scalar(select(func.count()).where(Case.person_id == person.id))
        kinds = set(await session.scalars(select(TimelineEntry.kind).where(TimelineEntry.person_id == person.id)))
    assert count == (1 if opens else 0)
    assert "relayed" in kinds


async def test_an_alert_is_an_urgent_case_whose_words_stay_off_the_group(team: Team) -> None:
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    async with team.work() as work:
        answer = await intake.raise_alert(work, person, conversation, "danger_immediate", ("envie de mourir",))
    assert isinstance(answer, Assigned)
    case = await team.case_of(person)
    assert (case.reason, case.urgency) == ("danger", "urgent")
    assert "mourir" not in str(await team.posted(person))
    async with team.work() as work:
        await intake.raise_alert(work, person, conversation, "distress", ("trop mal",))
        (alert,) = list(await work.session.scalars(select(Alert).where(Alert.person_id == person.id)))
        assert work.key_of(person).open_json(alert.because, "alerts.because") == ["envie de mourir", "trop mal"]
        assert alert.level == "danger_immediate"


async def test_a_request_about_their_data_calls_the_coordinators_with_its_date(team: Team) -> None:
    nora = await team.adviser("Nora Petit", coordinator=True)
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    async with team.work() as work:
        await intake.request_right(work, person, conversation, "erasure")
    said = (await team.posted(person, "say"))[-1]
    assert said["text"] == "Demande : faire effacer ses données. Réponse à donner avant le 18 décembre 2025."
    assert said["call"] == [str(nora.id)]


async def test_an_unreachable_person_is_said_to_their_adviser(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    async with team.work() as work:
        await intake.unreachable(work, person, conversation, "a bloqué le robot")
        await intake.note_event(work, person, "nudged")
    said = (await team.posted(person, "say"))[-1]
    assert said["text"] == "Cette personne ne peut plus être jointe ici : a bloqué le robot"
    assert said["call"] == [str(samira.id)]


async def test_a_case_that_is_none_of_this_structure_does_not_exist(team: Team) -> None:
    await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    case = await team.case_of(person)
    other = Team(team.db)
    await other.open()
    stranger = await other.adviser("Paul Autre")
    async with other.work() as work:
        with pytest.raises(NoSuchCase):
            await cases.claim(work, case.id, stranger)
        with pytest.raises(NoSuchCase):
            await cases.claim(work, uuid.uuid4(), stranger)
