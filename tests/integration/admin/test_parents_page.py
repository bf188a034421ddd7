"""The case page's parents: the very words before anything leaves, and no where the table says no."""

from __future__ import annotations

import uuid

from sqlalchemy import select

from storage.models import Case, Guardian
from tests.house import add_number
from tests.web import Web


async def test_the_adviser_reads_the_very_message_before_it_leaves(web: Web) -> None:
    await web.house.writes("Salut", "oui", "Lina", "14/07/2009", "Lille", "rien", "par message", "le matin", "non")
    await web.house.writes("ma mère", "oui", "passer")
    async with web.house.runtime.work(web.house.structure.id) as work:
        case_id = (await work.session.scalars(select(Case.id))).one()
        add_number(work, per_second=1.0)
    browser = await web.signed_in("Samira Haddad")
    page = f"/desk/cases/{case_id}"
    assert "Aucun parent dans ce dossier." in await browser.opens(page)
    await browser.sends(f"{page}/parents", relation="mother", address="06 39 98 00 99")
    assert "d'abord ce dossier" in (await browser.opens(page)) or browser.status == 200
    await browser.opens(page)
    await browser.sends(f"{page}/claim")
    text = await browser.sends(f"{page}/parents", relation="mother", address="03 20 00 00 01")
    assert "téléphone fixe" in text
    text = await browser.sends(f"{page}/parents", relation="mother", name="Mme B.", address="06 39 98 00 99")
    assert "Mme B." in text
    async with web.house.runtime.db.scope(web.house.structure.id) as session:
        guardian: uuid.UUID = (await session.scalars(select(Guardian.person_id))).one()
    text = await browser.sends(f"{page}/parents/{guardian}", kind="appointment", when="")
    assert "Donnez le jour et l'heure" in text
    text = await browser.sends(f"{page}/parents/{guardian}", kind="appointment", when="2026-12-03T10:00")
    assert "Lina a rendez-vous avec Samira jeudi 3 décembre à 10 h" in text
    assert "Envoyer au parent" in text
    text = await browser.sends(f"{page}/parents/{guardian}", kind="appointment", when="2026-12-03T10:00", sure="true")
    assert "part à la prochaine heure décente" in text
    assert "https://t.me/accroche_bot?start=" in await browser.sends(f"{page}/parents/{guardian}/telegram")


async def test_the_page_for_parents_says_who_writes_and_their_rights(web: Web) -> None:
    text = await web.browser().opens("/parents")
    assert "Vos droits" in text
