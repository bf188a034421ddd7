"""Absences: every case keeps somebody who is there, and the young person hears who."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.casework import cases, presence
from bot.casework.refusals import BadAbsence
from bot.casework.service_times import remind_and_escalate
from bot.casework.team import add_adviser
from dialogs.events import Claimed
from tests.team import Team


async def test_the_replacement_takes_over_and_the_case_returns(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    karim = await team.adviser("Karim Haddad")
    until = team.now + timedelta(days=7)
    async with team.work() as work:
        assert await presence.set_absent(work, samira, until, karim) == 1
    case = await team.case_of(person)
    assert (case.adviser_id, case.replaces_id) == (karim.id, samira.id)
    async with team.work() as work:
        assert await presence.back(work, samira) == 1
    case = await team.case_of(person)
    assert (case.adviser_id, case.replaces_id) == (samira.id, None)
    assert await team.told(conversation, person) == [
        Claimed("Karim", changed=True, until=until),
        Claimed("Samira", changed=True),
    ]


async def test_an_absence_that_ends_by_itself_brings_the_cases_back(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    karim = await team.adviser("Karim Haddad")
    async with team.work() as work:
        await cases.claim(work, (await team.case_of(person)).id, samira)
        await presence.set_absent(work, samira, team.now + timedelta(hours=5), karim)
    team.later(hours=5)
    async with team.work() as work:
        await remind_and_escalate(work)
    case = await team.case_of(person)
    assert case.adviser_id == samira.id
    assert case.claimed_at is not None


async def test_without_replacement_cases_are_spread_and_without_anybody_the_coordinator_is_called(
    team: Team,
) -> None:
    samira = await team.adviser("Samira Benali")
    nora = await team.adviser("Nora Petit", coordinator=True)
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    karim = await team.adviser("Karim Haddad")
    tomorrow = team.now + timedelta(days=1)
    async with team.work() as work:
        await presence.set_absent(work, samira, tomorrow)
    assert (await team.case_of(person)).adviser_id == karim.id
    async with team.work() as work:
        assert await presence.set_absent(work, karim, tomorrow) == 1
        assert await presence.settle(work) == 0
    case = await team.case_of(person)
    assert (case.adviser_id, case.replaces_id, case.claimed_at) == (None, samira.id, None)
    assert case.answer_due_at is not None
    assert (await team.posted(person, "say"))[-1]["call"] == [str(nora.id)]
    nadia = await team.adviser("Nadia Roux")
    async with team.work() as work:
        await remind_and_escalate(work)
    assert (await team.case_of(person)).adviser_id == nadia.id
    assert (await team.told(conversation, person))[-1] == Claimed("Nadia", until=tomorrow)


async def test_a_case_waiting_for_anybody_goes_to_the_first_who_comes(team: Team) -> None:
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    await team.adviser("Samira Benali")
    async with team.work() as work:
        await remind_and_escalate(work)
    assert await team.told(conversation, person) == [Claimed("Samira")]


async def test_who_has_left_the_team_leaves_their_cases(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    karim = await team.adviser("Karim Haddad")
    async with team.work() as work:
        (await work.session.merge(samira)).active = False
    async with team.work() as work:
        await remind_and_escalate(work)
    case = await team.case_of(person)
    assert (case.adviser_id, case.replaces_id) == (karim.id, None)
    assert await team.told(conversation, person) == [Claimed("Karim", changed=True)]
    async with team.work() as work:
        assert (await add_adviser(work, name="Samira Benali")).active


async def test_an_absence_must_make_sense(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    karim = await team.adviser("Karim Haddad")
    async with team.work() as work:
        with pytest.raises(BadAbsence):
            await presence.set_absent(work, samira, team.now)
        with pytest.raises(BadAbsence):
            await presence.set_absent(work, samira, team.now + timedelta(days=1), samira)
        await presence.set_absent(work, karim, team.now + timedelta(days=1))
        with pytest.raises(BadAbsence):
            await presence.set_absent(work, samira, team.now + timedelta(days=1), karim)


async def test_a_second_absence_replaces_the_first(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    async with team.work() as work:
        await presence.set_absent(work, samira, team.now + timedelta(days=10))
        await presence.set_absent(work, samira, team.now + timedelta(days=1))
    team.later(days=2)
    person, conversation = await team.person()
    await team.open_case(person, conversation)
    assert (await team.case_of(person)).adviser_id == samira.id
