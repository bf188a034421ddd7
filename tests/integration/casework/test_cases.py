"""What advisers do with a case, and what they are refused."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from bot.casework import cases, intake, presence
from bot.casework.cases import Held, HeldBy
from bot.casework.refusals import (
    AlertWaits,
    AlreadyTheirs,
    Away,
    BadText,
    Blocked,
    CaseIsClosed,
    NotClaimed,
    NotOfTheTeam,
    NotYours,
    Refusal,
    Stopped,
)
from bot.runtime.work import Work
from dialogs.events import AdviserWrote, CaseClosed, Claimed, HandedBack
from storage.models import Address, Adviser, Alert, Case, Conversation, Inbound, Note, Person
from tests.team import Team


@pytest.fixture
async def samira(team: Team) -> Adviser:
    return await team.adviser("Samira Benali")


@pytest.fixture
async def lina(team: Team, samira: Adviser) -> tuple[Person, Conversation, Case]:
    """Lina's case, named for Samira, taken by nobody yet."""
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    return person, conversation, await team.case_of(person)


@pytest.fixture
async def karim(team: Team, lina: object) -> Adviser:
    """Comes after the case was given to Samira."""
    return await team.adviser("Karim Haddad")


@pytest.fixture
async def nora(team: Team) -> Adviser:
    return await team.adviser("Nora Petit", coordinator=True)


Lina = tuple[Person, Conversation, Case]


async def refused(team: Team, kind: type[Refusal], act: Callable[[Work], Awaitable[object]]) -> str:
    async with team.work() as work:
        with pytest.raises(kind) as caught:
            await act(work)
    return caught.value.said


async def test_claiming_tells_the_young_person_the_name(team: Team, samira: Adviser, lina: Lina) -> None:
    person, conversation, case = lina
    async with team.work() as work:
        assert await cases.claim(work, case.id, samira) == Held(samira)
    assert await team.told(conversation, person) == [Claimed("Samira")]
    assert conversation.id in team.woken_conversations
    async with team.work() as work:
        assert await cases.claim(work, case.id, samira) == Held(samira)
    assert len(await team.told(conversation, person)) == 1


async def test_an_unclaimed_case_may_be_taken_by_anybody_and_the_name_is_told_as_new(
    team: Team, karim: Adviser, lina: Lina
) -> None:
    person, conversation, case = lina
    async with team.work() as work:
        await cases.claim(work, case.id, karim)
    assert await team.told(conversation, person) == [Claimed("Karim", changed=True)]


async def test_two_claims_at_once_one_holds_it_the_other_is_told_who(
    team: Team, samira: Adviser, karim: Adviser, lina: Lina
) -> None:
    _, _, case = lina

    async def claim(adviser: Adviser) -> Held | HeldBy:
        async with team.work() as work:
            return await cases.claim(work, case.id, adviser)

    first, second = await asyncio.gather(claim(samira), claim(karim))
    assert {type(first), type(second)} == {Held, HeldBy}
    holder = first if isinstance(first, Held) else second
    late = second if holder is first else first
    assert late.adviser.id == holder.adviser.id
    assert (await team.case_of(lina[0])).adviser_id == holder.adviser.id


async def test_a_claimed_case_moves_only_by_transfer(
    team: Team, samira: Adviser, karim: Adviser, nora: Adviser, lina: Lina
) -> None:
    person, conversation, case = lina
    async with team.work() as work:
        await cases.claim(work, case.id, samira)
        late = await cases.claim(work, case.id, karim)
        assert isinstance(late, HeldBy)
        assert late.adviser.id == samira.id
    said = await refused(team, NotYours, lambda work: cases.transfer(work, case.id, karim, karim))
    assert "Samira" in said
    async with team.work() as work:
        await cases.transfer(work, case.id, samira, karim)
    assert (await team.told(conversation, person))[-1] == Claimed("Karim", changed=True)
    await refused(team, AlreadyTheirs, lambda work: cases.transfer(work, case.id, karim, karim))
    async with team.work() as work:
        await cases.transfer(work, case.id, nora, samira)
    assert (await team.case_of(person)).adviser_id == samira.id
    assert (await team.posted(person, "say"))[-1] == {
        "post": "say",
        "text": "Samira, ce dossier est maintenant le vôtre.",
        "call": [str(samira.id)],
    }


async def test_answering_goes_through_the_door_claims_and_clears_the_service_time(
    team: Team, samira: Adviser, lina: Lina
) -> None:
    person, conversation, case = lina
    origin = {"chat": -100, "message": 7}
    for _ in range(2):  # the same message of the group, seen twice, is sent once
        async with team.work() as work:
            await cases.answer(work, case.id, samira, "  Bonjour Lina  ", origin)
    assert await team.told(conversation, person) == [
        Claimed("Samira"),
        AdviserWrote("Samira", "Bonjour Lina"),
    ]
    now = await team.case_of(person)
    assert (now.adviser_id, now.claimed_at, now.answered_at, now.answer_due_at) == (
        samira.id,
        team.now,
        team.now,
        None,
    )
    async with team.work() as work:
        origins = await work.session.scalars(select(Inbound.origin).where(Inbound.provider_id == "desk:-100:7"))
        assert list(origins) == [origin]


async def test_an_answer_to_somebody_elses_case_is_refused_and_nothing_is_sent(
    team: Team, samira: Adviser, karim: Adviser, lina: Lina
) -> None:
    person, conversation, case = lina
    async with team.work() as work:
        await cases.claim(work, case.id, samira)
    said = await refused(team, NotYours, lambda work: cases.answer(work, case.id, karim, "Salut"))
    assert said == "C'est Samira qui suit ce dossier. Rien n'a été envoyé."
    assert await team.told(conversation, person) == [Claimed("Samira")]


@pytest.mark.parametrize(("column", "kind"), [("stopped_at", Stopped), ("blocked_at", Blocked)])
async def test_nothing_is_sent_to_who_said_stop_or_blocked_us(
    team: Team, samira: Adviser, lina: Lina, column: str, kind: type[Refusal]
) -> None:
    person, conversation, case = lina
    async with team.work() as work:
        await work.session.execute(update(Address).where(Address.person_id == person.id).values({column: team.now}))
    said = await refused(team, kind, lambda work: cases.answer(work, case.id, samira, "Salut"))
    assert said.startswith("Non envoyé")
    assert await team.told(conversation, person) == []
    assert (await team.case_of(person)).claimed_at is None


@pytest.mark.parametrize("text", ["", " \n ", "x" * 3501, "😀" * 1751])
async def test_an_answer_that_telegram_would_not_take_is_refused_first(
    team: Team, samira: Adviser, lina: Lina, text: str
) -> None:
    await refused(team, BadText, lambda work: cases.answer(work, lina[2].id, samira, text))


async def test_who_is_absent_or_of_another_structure_takes_nothing(
    team: Team, samira: Adviser, karim: Adviser, lina: Lina
) -> None:
    case = lina[2]
    async with team.work() as work:
        await presence.set_absent(work, karim, team.now + timedelta(days=2))
    assert "20/11" in await refused(team, Away, lambda work: cases.claim(work, case.id, karim))
    await refused(team, Away, lambda work: cases.transfer(work, case.id, samira, karim))
    other = Team(team.db)
    await other.open()
    stranger = await other.adviser("Paul Autre")
    await refused(team, NotOfTheTeam, lambda work: cases.claim(work, case.id, stranger))
    await refused(team, NotOfTheTeam, lambda work: cases.note(work, case.id, stranger, "x"))


async def test_a_note_is_sealed_and_never_sent(team: Team, karim: Adviser, lina: Lina) -> None:
    person, conversation, case = lina
    async with team.work() as work:
        await cases.note(work, case.id, karim, "A rappeler sa mère")
        (note,) = list(await work.session.scalars(select(Note).where(Note.case_id == case.id)))
        assert b"rappeler" not in note.text
        assert work.key_of(person).open(note.text, "notes.text").decode() == "A rappeler sa mère"
    assert await team.told(conversation, person) == []


async def test_handing_back_leaves_the_case_with_its_adviser(
    team: Team, samira: Adviser, karim: Adviser, lina: Lina
) -> None:
    person, conversation, case = lina
    await refused(team, NotClaimed, lambda work: cases.hand_back(work, case.id, samira))
    async with team.work() as work:
        await cases.claim(work, case.id, samira)
    await refused(team, NotYours, lambda work: cases.hand_back(work, case.id, karim))
    async with team.work() as work:
        await cases.hand_back(work, case.id, samira)
    assert (await team.told(conversation, person))[-1] == HandedBack()
    assert (await team.case_of(person)).adviser_id == samira.id


async def test_closing_says_why_and_ends_the_topic(team: Team, samira: Adviser, karim: Adviser, lina: Lina) -> None:
    person, conversation, case = lina
    async with team.work() as work:
        await cases.claim(work, case.id, samira)
    await refused(team, NotYours, lambda work: cases.close(work, case.id, karim, "other"))
    async with team.work() as work:
        with pytest.raises(KeyError):
            await cases.close(work, case.id, samira, "bored")
        await cases.close(work, case.id, samira, "elsewhere")
    assert (await team.told(conversation, person))[-1] == CaseClosed()
    assert [post["post"] for post in await team.posted(person)][-3:] == ["card", "say", "close_topic"]
    for act in (
        lambda work: cases.claim(work, case.id, samira),
        lambda work: cases.answer(work, case.id, samira, "x"),
        lambda work: cases.close(work, case.id, samira, "other"),
    ):
        await refused(team, CaseIsClosed, act)


async def test_an_alert_keeps_the_case_open_until_somebody_sees_to_it(
    team: Team, samira: Adviser, karim: Adviser, lina: Lina
) -> None:
    person, conversation, case = lina
    async with team.work() as work:
        await intake.raise_alert(work, person, conversation, "distress", ("trop mal",))
        alert_id = await work.session.scalar(select(Alert.id).where(Alert.case_id == case.id))
    assert alert_id is not None
    await refused(team, AlertWaits, lambda work: cases.close(work, case.id, samira, "other"))
    async with team.work() as work:
        assert await cases.acknowledge(work, alert_id, karim) == Held(karim)
    async with team.work() as work:
        late = await cases.acknowledge(work, alert_id, samira)
        assert isinstance(late, HeldBy)
        assert late.adviser.id == karim.id
        assert await cases.acknowledge(work, alert_id, karim) == Held(karim)
    # Nobody held the case: who sees to the alert now does.
    assert (await team.case_of(person)).adviser_id == karim.id
    async with team.work() as work:
        waiting = await work.session.scalar(select(func.count()).where(Alert.next_round_at.is_not(None)))
        assert waiting == 0
        await cases.close(work, case.id, karim, "other")
