"""The case page: everything the team may know of one young person, and what an adviser does there."""

from __future__ import annotations

import uuid

from sqlalchemy import func, select

from bot.casework.team import add_adviser, add_structure
from storage.database import EVERY_STRUCTURE
from storage.models import Note, Outbound
from tests.web import KEPT, Web


async def test_it_shows_the_conversation_the_answers_and_the_consents_with_their_words(web: Web) -> None:
    case = await web.case("Lina", "14/07/2009", "Roubaix")
    browser = await web.signed_in("Karim Diallo")
    text = await browser.opens(f"/desk/cases/{case.id}")
    for shown in ("Lina, 17 ans", "Roubaix", "14/07/2009", "accordé", "On peut parler ici", "Demande à parler"):
        assert shown in text, shown


async def test_what_is_in_the_way_is_shown_in_words_with_its_codes(web: Web) -> None:
    case = await web.case("Lina", "14/07/2009", "Lille", "rien", "ici", "matin", "oui", *["passer"] * 9, "c'est bon",
                          "non", "les transports", "le permis")  # fmt: skip
    browser = await web.signed_in("Karim Diallo")
    text = await browser.opens(f"/desk/cases/{case.id}")
    assert "Se déplacer" in text
    assert "Le permis" in text
    assert "mobilite--preparer-un-permis" in text
    assert "licence" not in text


async def test_claiming_answering_noting_and_closing(web: Web) -> None:
    case = await web.case("Lina")
    browser = await web.signed_in("Karim Diallo")
    page = f"/desk/cases/{case.id}"
    await browser.opens(page)
    assert "Le dossier est à vous." in await browser.sends(f"{page}/claim")
    assert "Envoyé." in await browser.sends(f"{page}/answer", text="Salut Lina", form_id="f1")
    await web.house.runtime.settled()
    assert web.house.youth.texts()[-1] == "Karim : Salut Lina"
    text = await browser.sends(f"{page}/note", text="Rappeler lundi")
    assert "Rappeler lundi" in text
    await web.house.runtime.settled()
    assert web.house.youth.texts()[-1] == "Karim : Salut Lina"
    await browser.sends(f"{page}/close", reason="")
    assert "Choisissez d'abord une raison." in browser.text
    assert "Dossier clos." in await browser.sends(f"{page}/close", reason="followed")


async def test_the_same_form_sent_twice_reaches_the_young_person_once(web: Web) -> None:
    case = await web.case("Lina")
    browser = await web.signed_in("Karim Diallo")
    page = f"/desk/cases/{case.id}"
    await browser.opens(page)
    for _ in range(2):
        await browser.sends(f"{page}/answer", text="Salut Lina", form_id="f1")
    await web.house.runtime.settled()
    assert web.house.youth.texts().count("Karim : Salut Lina") == 1


async def test_two_advisers_claim_at_once_one_holds_it_and_the_other_is_told_who(web: Web) -> None:
    case = await web.case("Lina")
    karim, nadia = await web.signed_in("Karim Diallo"), await web.signed_in("Nadia Ferrand")
    page = f"/desk/cases/{case.id}"
    for browser in (karim, nadia):
        await browser.opens(page)
    await karim.sends(f"{page}/claim")
    text = await nadia.sends(f"{page}/claim")
    assert nadia.status == 409
    assert "Karim a pris ce dossier juste avant vous." in text
    text = await nadia.sends(f"{page}/answer", text="Salut ?", form_id="f")
    assert nadia.status in (403, 409)
    assert "Karim" in text


async def test_what_was_typed_is_not_lost_when_it_is_refused(web: Web) -> None:
    case = await web.case("Lina")
    karim, nadia = await web.signed_in("Karim Diallo"), await web.signed_in("Nadia Ferrand", coordinator=True)
    page = f"/desk/cases/{case.id}"
    for browser in (karim, nadia):
        await browser.opens(page)
    await karim.sends(f"{page}/claim")
    text = await karim.sends(f"{page}/answer", text="x" * 9_000, form_id="f")
    assert karim.status == 409
    assert "x" * 9_000 in text


async def test_a_young_person_s_words_are_words_never_page(web: Web) -> None:
    hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    case = await web.case("Lina")
    await web.house.writes(hostile)
    browser = await web.signed_in("Karim Diallo")
    await browser.opens(f"/desk/cases/{case.id}")
    assert "<script>alert(1)" not in browser.source
    assert "<img src=x" not in browser.source
    assert "&lt;script&gt;alert(1)" in browser.source


async def test_another_structure_s_case_does_not_exist_here(web: Web) -> None:
    case = await web.case("Lina")
    other = await add_structure(web.house.runtime, name="Mission Locale de Brest", town="Brest")
    async with web.house.runtime.work(other.id) as work:
        stranger = await add_adviser(work, name="Yann Le Goff", email="yann@example.org", coordinator=True)
        stranger.password_hash = KEPT
    browser = web.browser()
    await browser.signs_in("yann@example.org")
    page = f"/desk/cases/{case.id}"
    assert "Lina" not in await browser.opens("/desk?tab=all")
    for path in (page, f"{page}/orientation.png", f"{page}/live", f"{page}/files/{uuid.uuid4()}"):
        assert "Lina" not in await browser.opens(path)
        assert browser.status == 404, path
    await browser.opens("/desk")
    for act in ("claim", "answer", "note", "close", "hand-back", "transfer"):
        await browser.sends(f"{page}/{act}", text="x", reason="other", to=str(stranger.id))
        assert browser.status in (404, 409), act
    async with web.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Note)) == 0
        assert not [origin for origin in await session.scalars(select(Outbound.origin)) if origin]


async def test_the_inbox_finds_by_first_name_and_by_number(web: Web) -> None:
    case = await web.case("Lina")
    await web.case("Yanis", address="1002")
    browser = await web.signed_in("Karim Diallo")
    text = await browser.opens("/desk?q=lin")
    assert "Lina" in text
    assert "Yanis" not in text
    assert "Lina" in await browser.opens(f"/desk?q=n°{case.number}")
    assert "0 dossier pour" in await browser.opens("/desk?q=%00;DROP")
    assert "Lina" in await browser.opens("/desk?tab=unclaimed")
    assert (await browser.opens("/desk?tab=nonsense")) != ""
    assert browser.status == 200
