"""The coordinator's page: the team, the hours, the rules, the invitations."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from bot.admin.team import BadHours, read_ranges
from storage.models import Adviser, Alert
from tests.web import Web


async def test_it_is_the_coordinators_alone(web: Web) -> None:
    browser = await web.signed_in("Karim Diallo")
    assert "Réservé à la coordination" in await browser.opens("/desk/settings")
    assert browser.status == 403
    await browser.opens("/desk")
    await browser.sends("/desk/settings/advisers", name="Intrus")
    assert browser.status == 403


async def test_a_colleague_is_added_linked_and_sent_on_leave(web: Web) -> None:
    browser = await web.signed_in("Nadia Ferrand", coordinator=True)
    await browser.opens("/desk/settings")
    text = await browser.sends("/desk/settings/advisers", name="Ana Roy", email="ana@example.org", languages="ar, en")
    assert "Ana Roy" in text
    async with web.house.runtime.db.scope(web.house.structure.id) as session:
        ana = (await session.scalars(select(Adviser).where(Adviser.name == "Ana Roy"))).one()
    assert ana.languages == ["ar", "en"]
    assert "/desk/password/" in await browser.sends(f"/desk/settings/advisers/{ana.id}/password")
    assert "/lier " in await browser.sends(f"/desk/settings/advisers/{ana.id}/telegram")
    assert "est d'astreinte" in await browser.sends(f"/desk/settings/advisers/{ana.id}/on-call")
    assert "dernier jour" in await browser.sends(f"/desk/settings/advisers/{ana.id}/absent", until="demain")
    text = await browser.sends(f"/desk/settings/advisers/{ana.id}/absent", until="2026-12-01")
    assert "en absence jusqu" in text
    text = await browser.sends(f"/desk/settings/advisers/{ana.id}/present")
    assert "en absence jusqu" not in text


async def test_hours_that_cannot_be_read_change_nothing_and_say_what_to_write(web: Web) -> None:
    browser = await web.signed_in("Nadia Ferrand", coordinator=True)
    await browser.opens("/desk/settings")
    text = await browser.sends("/desk/settings/structure", phone="01", hours0="le matin")
    assert browser.status == 422
    assert "Lundi : écrivez les horaires comme" in text
    text = await browser.sends("/desk/settings/structure", phone="03 20 11 11 11", hours0="9h-12h30, 14:00-17:00")
    assert 'value="03 20 11 11 11"' in text
    assert "09:00-12:30, 14:00-17:00" in text


async def test_a_rule_and_an_invitation_with_its_code_to_print(web: Web) -> None:
    browser = await web.signed_in("Nadia Ferrand", coordinator=True)
    await browser.opens("/desk/settings")
    async with web.house.runtime.db.scope(web.house.structure.id) as session:
        nadia = (await session.scalars(select(Adviser).where(Adviser.name == "Nadia Ferrand"))).one()
    text = await browser.sends("/desk/settings/rules", kind="town", value="Roubaix", adviser=str(nadia.id))
    assert "Ville = Roubaix → Nadia" in text
    text = await browser.sends("/desk/settings/invitations", label="Affiche gare", partner="CIO de Lille")
    assert "data:image/svg+xml" in text
    code = re.search(r"/r/(\w+)", text)
    assert code is not None
    stranger = web.browser()
    page = await stranger.opens(f"/r/{code[1]}")
    assert f"https://t.me/accroche_bot?start={code[1]}" in page
    assert "Nadia" not in page
    await stranger.opens("/r/NOTACODE99")
    assert stranger.status == 404


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("", []),
        ("9h-12h30", [["09:00", "12:30"]]),
        ("9:00-12:30, 13h30-17h", [["09:00", "12:30"], ["13:30", "17:00"]]),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, stored: list[list[str]]) -> None:
    assert read_ranges("Lundi", text) == stored


@pytest.mark.parametrize("text", ["matin", "12-9", "25:00-26:00", "9:00", "9-12-14", "-"])
def test_hours_nobody_can_read_are_refused(text: str) -> None:
    with pytest.raises(BadHours, match="Lundi"):
        read_ranges("Lundi", text)


async def test_alerts_are_looked_back_on_judged_and_exported(web: Web) -> None:
    await web.house.writes("Salut", "oui", "Lina", "j'ai envie de mourir")
    browser = await web.signed_in("Nadia Ferrand", coordinator=True)
    text = await browser.opens("/desk/alerts")
    assert "envie de mourir" in text
    assert "Personne ne s'en occupe encore" in text
    async with web.house.runtime.db.scope(web.house.structure.id) as session:
        alert = (await session.scalars(select(Alert))).one()
    assert "Jugée fausse" in await browser.sends(f"/desk/alerts/{alert.id}", verdict="wrong")
    exported = await browser.opens("/desk/alerts/cases.jsonl")
    assert '"label": "none"' in exported
    assert "Lina" not in exported
    other = await web.signed_in("Karim Diallo")
    await other.opens("/desk/alerts")
    assert other.status == 403
