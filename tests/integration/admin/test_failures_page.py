"""What finally failed: listed with why and whose case, sent again by hand once, and never where nothing may go."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from bot.casework.team import add_adviser, add_structure
from bot.runtime.channel import SendError, Trouble
from storage.database import EVERY_STRUCTURE
from storage.models import Address, Case, Conversation, Guardian, Outbound, SeenFailure
from storage.rights import erase
from tests.failing import PAGE, REFUSED, form_of, kinds, one_that_failed, rows
from tests.house import Notebook
from tests.web import KEPT, Web


async def test_it_says_what_failed_why_when_and_whose_case_and_nothing_that_was_said(web: Web) -> None:
    case, browser = await one_that_failed(web)
    assert "1 message non remis ou non traité" in await browser.opens("/desk")
    text = await browser.opens(PAGE)
    for shown in ("Message non remis", "écrit par l'équipe", REFUSED, f"Dossier n° {case.number}", "suivi par Karim"):
        assert shown in text, shown
    assert f"/desk/cases/{case.id}" in text
    assert "jeudi" not in text
    assert "jeudi" in await browser.opens(f"/desk/cases/{case.id}")


async def test_it_is_sent_again_once_however_often_it_is_tapped_and_the_timeline_says_by_whom(web: Web) -> None:
    case, browser = await one_that_failed(web)
    await browser.opens(PAGE)
    action, token = form_of(browser, "resend")
    assert "Remis en route." in await browser.sends(action, token=token)
    assert "C'est déjà fait" in await browser.sends(action, token=token)
    await web.house.runtime.settled()
    assert "C'est déjà fait" in await browser.sends(action, token=token)
    await web.house.runtime.settled()
    assert web.house.youth.texts().count("Karim : Salut Lina, jeudi ?") == 1
    assert "Message non remis, renvoyé (Karim)" in await browser.opens(f"/desk/cases/{case.id}")
    assert "Rien : tout est arrivé" in await browser.opens(PAGE)
    assert "non remis ou non traité" not in await browser.opens("/desk")


async def test_a_late_second_tap_does_nothing_to_a_message_that_failed_once_more(web: Web) -> None:
    _, browser = await one_that_failed(web)
    await browser.opens(PAGE)
    action, token = form_of(browser, "resend")
    web.house.youth.troubles.append(SendError(Trouble.REFUSED, "Encore refusé."))
    await browser.sends(action, token=token)
    await web.house.runtime.settled()
    assert "C'est déjà fait" in await browser.sends(action, token=token)
    assert "Encore refusé." in browser.text
    await browser.sends(*(form_of(browser, "resend")[:1]), token=form_of(browser, "resend")[1])
    await web.house.runtime.settled()
    assert web.house.youth.texts().count("Karim : Salut Lina, jeudi ?") == 1


async def test_it_can_be_sent_again_from_the_case_page_which_is_come_back_to(web: Web) -> None:
    case, browser = await one_that_failed(web)
    await browser.opens(f"/desk/cases/{case.id}")
    action, token = form_of(browser, "resend")
    await browser.sends(action, token=token, back=str(case.id))
    assert browser.where == f"/desk/cases/{case.id}"
    await web.house.runtime.settled()
    assert web.house.youth.texts()[-1] == "Karim : Salut Lina, jeudi ?"


@pytest.mark.parametrize(
    ("column", "said"), [("stopped_at", "a dit stop"), ("blocked_at", "a bloqué le robot")], ids=["stop", "blocked"]
)
async def test_never_after_stop_nor_to_who_blocked_us(web: Web, column: str, said: str) -> None:
    _, browser = await one_that_failed(web)
    await browser.opens(PAGE)
    action, token = form_of(browser, "resend")
    async with web.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        await session.execute(update(Address).values({column: web.house.clock()}))
    assert said in await browser.sends(action, token=token)
    assert browser.status == 409
    await web.house.runtime.settled()
    assert "Karim : Salut Lina, jeudi ?" not in web.house.youth.texts()
    assert "resent" not in await kinds(web)


async def test_stop_between_the_button_and_the_sending_holds(web: Web) -> None:
    _, browser = await one_that_failed(web)
    await browser.opens(PAGE)
    action, token = form_of(browser, "resend")
    web.house.youth.troubles.append(SendError(Trouble.RETRY, "Telegram ne répond pas."))
    await browser.sends(action, token=token)
    await web.house.runtime.settled()
    await web.house.writes("stop")
    web.house.clock.passes(timedelta(hours=1))
    await web.house.runtime.settled()
    assert "Karim : Salut Lina, jeudi ?" not in web.house.youth.texts()


async def test_of_an_erased_person_nothing_is_left_and_nothing_goes(web: Web) -> None:
    case, browser = await one_that_failed(web)
    await browser.opens(PAGE)
    action, token = form_of(browser, "resend")
    await browser.sends(action.replace("resend", "seen"))
    await erase(web.house.runtime.db, case.number)
    assert "C'est déjà fait" in await browser.sends(action, token=token)
    assert "Rien : tout est arrivé" in await browser.opens(PAGE)
    assert await rows(web, SeenFailure) == []


async def test_a_closed_case_and_a_colleague_s_are_left_alone(web: Web) -> None:
    case, browser = await one_that_failed(web)
    nadia = await web.signed_in("Nadia Ferrand")
    await browser.opens(PAGE)
    action, token = form_of(browser, "resend")
    assert "Renvoyer" not in await nadia.opens(PAGE)
    assert "Message non remis" in nadia.text
    assert "C'est Karim qui suit ce dossier" in await nadia.sends(action, token=token)
    await browser.sends(f"/desk/cases/{case.id}/close", reason="followed")
    assert "Renvoyer" not in await browser.opens(PAGE)
    assert "Ce dossier est clos" in await browser.sends(action, token=token)
    await web.house.runtime.settled()
    assert "Karim : Salut Lina, jeudi ?" not in web.house.youth.texts()


async def test_another_structure_sees_and_moves_nothing(web: Web) -> None:
    _, browser = await one_that_failed(web)
    await browser.opens(PAGE)
    action, token = form_of(browser, "resend")
    other = await add_structure(web.house.runtime, name="Mission Locale de Brest", town="Brest")
    async with web.house.runtime.work(other.id) as work:
        stranger = await add_adviser(work, name="Yann Le Goff", email="yann@example.org", coordinator=True)
        stranger.password_hash = KEPT
    yann = web.browser()
    await yann.signs_in("yann@example.org")
    assert "Rien : tout est arrivé" in await yann.opens(PAGE)
    await yann.opens("/desk")
    for what in ("resend", "resume", "seen"):
        assert "C'est déjà fait" in await yann.sends(action.replace("resend", what), token=token)
    assert "Message non remis" in await browser.opens(PAGE)
    assert "/desk/sign-in" in str((await web.browser().client.get(PAGE)).url)


async def test_what_is_marked_as_seen_leaves_the_page_with_the_name_of_who_did(web: Web) -> None:
    case, browser = await one_that_failed(web)
    await browser.opens(PAGE)
    action, _ = form_of(browser, "seen")
    for _ in range(2):
        assert "C'est noté." in await browser.sends(action)
    assert "Rien : tout est arrivé" in await browser.opens(PAGE)
    assert "Échec vu (Karim)" in await browser.opens(f"/desk/cases/{case.id}")
    assert (await kinds(web)).count("failure_seen") == 1


async def test_what_could_not_leave_in_time_is_there_too(web: Web) -> None:
    case = await web.case("Lina")
    browser = await web.signed_in("Karim Diallo")
    await browser.opens(f"/desk/cases/{case.id}")
    await browser.sends(f"/desk/cases/{case.id}/claim")
    await web.house.runtime.settled()
    web.house.youth.troubles += [SendError(Trouble.MISCONFIGURED, "Jeton refusé.")] * 500
    await browser.sends(f"/desk/cases/{case.id}/answer", text="Salut", form_id="f1")
    await web.house.runtime.settled()
    web.house.clock.passes(timedelta(days=3, hours=1))
    await web.house.runtime.settled()
    web.house.youth.troubles.clear()
    await browser.signs_in("karim@example.org")
    assert "n'a pas pu partir à temps" in await browser.opens(PAGE)
    action, token = form_of(browser, "resend")
    await browser.sends(action, token=token)
    await web.house.runtime.settled()
    assert web.house.youth.texts()[-1] == "Karim : Salut"


async def test_to_a_parent_nothing_goes_again_that_may_not_be_told_now(web: Web) -> None:
    web.house.runtime.tools.channels["email"] = Notebook(name="email", account="")
    await web.house.writes("Salut", "oui", "Lina", "14/07/2009", "Lille", "rien", "par message", "le matin", "non")
    await web.house.writes("ma mère", "oui", "passer")
    (case,) = await rows(web, Case)
    assert isinstance(case, Case)
    browser = await web.signed_in("Samira Haddad")
    page = f"/desk/cases/{case.id}"
    await browser.opens(page)
    await browser.sends(f"{page}/claim")
    await browser.sends(f"{page}/parents", relation="mother", address="mere@example.org")
    (guardian,) = await rows(web, Guardian)
    assert isinstance(guardian, Guardian)
    when = {"kind": "appointment", "when": "2026-12-03T10:00", "sure": "true"}
    await browser.sends(f"{page}/parents/{guardian.person_id}", **when)
    await web.house.runtime.settled()
    async with web.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        mothers = select(Conversation.id).where(Conversation.person_id == guardian.person_id)
        await session.execute(
            update(Outbound)
            .where(Outbound.conversation_id.in_(mothers))
            .values(status="failed", error="Le serveur de courriel a refusé ce message.")
        )
        await session.execute(update(Guardian).values(wrong_at=web.house.clock()))
    text = await browser.opens(PAGE)
    assert "Message à un parent non remis" in text
    assert f"Dossier n° {case.number}, Lina" in text
    action, token = form_of(browser, "resend")
    assert "Rien n'est parti." in await browser.sends(action, token=token)
    async with web.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        await session.execute(update(Guardian).values(wrong_at=None))
    assert "Remis en route." in await browser.sends(action, token=token)


async def test_an_edit_or_a_tick_that_failed_is_nobody_s_trouble(web: Web) -> None:
    _, browser = await one_that_failed(web)
    async with web.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        await session.execute(update(Outbound).where(Outbound.status == "failed").values(kind="settle"))
        assert await session.scalar(select(func.count()).where(Outbound.status == "failed")) == 1
    assert "Rien : tout est arrivé" in await browser.opens(PAGE)
