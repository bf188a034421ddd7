"""Structures, advisers and one-time codes; all of it may be done twice."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.casework.refusals import BadCode, Taken
from bot.casework.team import (
    ALPHABET,
    add_adviser,
    add_structure,
    find_link_code,
    link_telegram,
    new_link_code,
    use_link_code,
)
from storage.database import EVERY_STRUCTURE
from storage.models import Adviser, Structure
from tests.team import Team


async def test_the_same_structure_twice_is_one_brought_up_to_date(team: Team) -> None:
    name = team.structure.name
    again = await add_structure(
        team, name=f"  {name} ", town="Tourcoing", desk_chat_id=-(team.structure.id.int % 10**9)
    )
    assert again.id == team.structure.id
    assert (again.town, again.phone) == ("Tourcoing", "0320000000")
    async with team.db.scope(EVERY_STRUCTURE) as session:
        found = (await session.scalars(select(Structure).where(Structure.name == name))).one()
    assert found.desk_chat_id == again.desk_chat_id


async def test_a_structure_needs_a_town_a_known_zone_and_a_group_of_its_own(team: Team) -> None:
    with pytest.raises(ValueError, match="ville"):
        await add_structure(team, name="Nouvelle")
    with pytest.raises(ValueError, match="Europe/Paris"):
        await add_structure(team, name="Nouvelle", town="Lille", zone="Mars/Olympus")
    chat = -(team.structure.id.int % 10**9)
    await add_structure(team, name=team.structure.name, desk_chat_id=chat)
    with pytest.raises(Taken):
        await add_structure(team, name=f"{team.structure.name} bis", town="Lille", desk_chat_id=chat)


async def test_the_same_adviser_twice_is_one(team: Team) -> None:
    email = f"{team.structure.id}@exemple.fr"
    first = await team.adviser("Samira  Benali", email=email.upper())
    again = await team.adviser("Samira Benali", coordinator=True)
    assert first.id == again.id
    assert (again.first_name, again.email, again.role) == ("Samira", email, "coordinator")
    async with team.work() as work:
        with pytest.raises(ValueError, match="nom"):
            await add_adviser(work, name="  ")
    with pytest.raises(Taken):
        await team.adviser("Quelqu'un Autre", email=email)


async def test_a_code_links_one_account_once(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    telegram_id = team.structure.id.int % 10**12
    async with team.work() as work:
        code = await new_link_code(work, samira, "telegram")
    assert set(code) <= set(ALPHABET)
    async with team.db.scope(EVERY_STRUCTURE) as session:
        assert await find_link_code(session, code, "telegram", team.now) is not None
        assert await find_link_code(session, code, "password", team.now) is None
    async with team.work() as work:
        typed = f"{code[:5].lower()}-{code[5:]} "
        linked = await link_telegram(work.session, typed, telegram_id, team.now)
        assert (linked.id, linked.telegram_id) == (samira.id, telegram_id)
    async with team.work() as work:
        with pytest.raises(BadCode):
            await link_telegram(work.session, code, telegram_id, team.now)


async def test_old_codes_are_void(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    async with team.work() as work:
        first = await new_link_code(work, samira, "password")
        second = await new_link_code(work, samira, "password")
        with pytest.raises(BadCode):
            await use_link_code(work.session, first, "password", team.now)
        with pytest.raises(BadCode):
            await use_link_code(work.session, second, "password", team.now + timedelta(days=7))
        assert (await use_link_code(work.session, second, "password", team.now)).id == samira.id


async def test_a_code_used_twice_at_once_is_used_once(team: Team) -> None:
    samira = await team.adviser("Samira Benali")
    async with team.work() as work:
        code = await new_link_code(work, samira, "password")

    async def use() -> Adviser:
        async with team.work() as work:
            return await use_link_code(work.session, code, "password", team.now)

    outcomes = await asyncio.gather(use(), use(), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Adviser", "BadCode"]


async def test_an_account_of_somebody_else_is_refused_and_the_code_stays_good(team: Team) -> None:
    telegram_id = team.structure.id.int % 10**12
    await team.adviser("Karim Haddad", telegram_id=telegram_id)
    samira = await team.adviser("Samira Benali")
    async with team.work() as work:
        code = await new_link_code(work, samira, "telegram")
    async with team.work() as work:
        with pytest.raises(Taken):
            await link_telegram(work.session, code, telegram_id, team.now)
        assert await find_link_code(work.session, code, "telegram", team.now) is not None
