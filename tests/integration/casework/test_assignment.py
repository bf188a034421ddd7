"""Who gets a case: rules in order, replacements, then the least loaded who is there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.casework import presence
from bot.casework.assignment import choose
from bot.casework.team import RuleKind, add_partner, add_rule, new_invitation
from storage.models import Adviser, Person
from tests.team import Team


async def chosen(team: Team, person: Person, urgency: str = "normal") -> str | None:
    async with team.work() as work:
        found = await choose(work, person, urgency)
    return found.first_name if found else None


@pytest.fixture
async def samira(team: Team) -> Adviser:
    return await team.adviser("Samira Benali")


@pytest.fixture
async def karim(team: Team, samira: Adviser) -> Adviser:
    return await team.adviser("Karim Haddad", languages=["ar"])


@pytest.mark.parametrize(
    ("kind", "value", "facts"),
    [
        ("town", "saint etienne", {"town": "Saint-Étienne"}),
        ("town", "Roubaix", {"town": "59100 Roubaix"}),
        ("postcode", "59100", {"town": "Roubaix (59100)"}),
        ("postcode", "59100", {"town": "Roubaix", "postcode": "59100"}),
    ],
)
async def test_a_rule_by_place(
    team: Team, karim: Adviser, kind: RuleKind, value: str, facts: dict[str, object]
) -> None:
    person, _ = await team.person(facts)
    elsewhere, _ = await team.person({"town": "Lille"})
    async with team.work() as work:
        await add_rule(work, 1, kind, value, karim)
    assert await chosen(team, person) == "Karim"
    assert await chosen(team, elsewhere) == "Samira"


async def test_the_lowest_position_wins_and_a_rule_said_again_moves(
    team: Team, samira: Adviser, karim: Adviser
) -> None:
    person, _ = await team.person({"town": "Roubaix"}, language="en")
    async with team.work() as work:
        await add_rule(work, 1, "language", "en", karim)
        await add_rule(work, 2, "town", "Roubaix", samira)
    assert await chosen(team, person) == "Karim"
    async with team.work() as work:
        await add_rule(work, 3, "language", "en", karim)
    assert await chosen(team, person) == "Samira"


async def test_a_rule_by_partner_and_the_invitation_that_names_an_adviser(team: Team, karim: Adviser) -> None:
    async with team.work() as work:
        school = await add_partner(work, "Lycée Colbert")
        await add_rule(work, 1, "partner", "lycee colbert", karim)
        by_school = await new_invitation(work, "Affiche", partner=school)
        by_name = await new_invitation(work, "Karim en permanence", adviser=karim)
    for invitation in (by_school, by_name):
        person, _ = await team.person(invitation_id=invitation.id)
        assert await chosen(team, person) == "Karim"


async def test_a_rule_for_somebody_absent_passes_to_their_replacement_or_on(
    team: Team, samira: Adviser, karim: Adviser
) -> None:
    nadia = await team.adviser("Nadia Roux")
    person, _ = await team.person({"town": "Roubaix"})
    async with team.work() as work:
        await add_rule(work, 1, "town", "Roubaix", karim)
        await presence.set_absent(work, karim, team.now + timedelta(days=1), nadia)
    assert await chosen(team, person) == "Nadia"
    async with team.work() as work:
        await presence.set_absent(work, nadia, team.now + timedelta(days=1))
    assert await chosen(team, person) == "Samira"


async def test_the_least_loaded_present_and_who_speaks_the_language_first(
    team: Team, samira: Adviser, karim: Adviser
) -> None:
    first, conversation = await team.person()
    await team.open_case(first, conversation)
    french, _ = await team.person()
    assert await chosen(team, french) == "Karim"
    second, conversation = await team.person()
    await team.open_case(second, conversation)
    arabic, _ = await team.person(language="ar")
    easy, _ = await team.person(language="fr@falc")
    assert await chosen(team, arabic) == "Karim"
    assert await chosen(team, easy) == "Samira"


async def test_a_coordinator_is_called_not_assigned(team: Team) -> None:
    await team.adviser("Nora Petit", coordinator=True)
    person, _ = await team.person()
    assert await chosen(team, person) is None


async def test_urgent_prefers_who_is_on_call_even_a_coordinator(team: Team, samira: Adviser) -> None:
    await team.adviser("Nora Petit", coordinator=True, on_call=True)
    person, _ = await team.person()
    assert await chosen(team, person, "urgent") == "Nora"
    assert await chosen(team, person) == "Samira"
