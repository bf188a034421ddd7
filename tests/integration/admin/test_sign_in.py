"""Who gets in, who does not, and for how long."""

from __future__ import annotations

from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from bot.admin.passwords import NOBODY, PAUSE, is_password
from bot.admin.sessions import LASTS
from bot.admin.sign_in import safe_next
from bot.casework.team import new_link_code
from storage.models import Adviser
from tests.web import PASSWORD, Web


async def test_every_page_of_the_team_asks_who_is_there(web: Web) -> None:
    browser = web.browser()
    for path in ("/desk", "/desk/settings", "/desk/cases/00000000-0000-0000-0000-000000000001"):
        await browser.opens(path)
        assert browser.where == "/desk/sign-in", path


async def test_signing_in_leads_to_the_page_that_was_asked_for(web: Web) -> None:
    case = await web.case("Lina")
    adviser = await web.hire("Karim Diallo")
    browser = web.browser()
    await browser.opens(f"/desk/cases/{case.id}")
    assert adviser.email is not None
    target = f"/desk/cases/{case.id}"
    text = await browser.sends("/desk/sign-in", email=adviser.email.upper(), password=PASSWORD, target=target)
    assert (browser.status, browser.where) == (200, target)
    assert "Lina" in text


@pytest.mark.parametrize("email", ["karim@example.org", "personne@example.org"])
async def test_a_wrong_password_and_an_unknown_address_look_the_same(web: Web, email: str) -> None:
    await web.hire("Karim Diallo")
    browser = web.browser()
    text = await browser.signs_in(email, "pas le bon du tout")
    assert browser.status == 401
    assert "Adresse ou mot de passe incorrect." in text


async def test_after_five_wrong_passwords_the_right_one_has_to_wait(web: Web) -> None:
    await web.hire("Karim Diallo")
    browser = web.browser()
    for _ in range(5):
        await browser.signs_in("karim@example.org", "pas le bon du tout")
    await browser.signs_in("karim@example.org")
    assert browser.status == 429
    web.house.clock.passes(PAUSE + timedelta(seconds=1))
    await browser.signs_in("karim@example.org")
    assert browser.where == "/desk"


async def test_a_session_ends_with_the_working_day_and_with_the_button(web: Web) -> None:
    browser = await web.signed_in("Karim Diallo")
    await browser.sends("/desk/sign-out")
    await browser.opens("/desk")
    assert browser.where == "/desk/sign-in"
    await browser.signs_in("karim@example.org")
    web.house.clock.passes(LASTS)
    await browser.opens("/desk")
    assert browser.where == "/desk/sign-in"


async def test_who_left_is_out_at_once(web: Web) -> None:
    browser = await web.signed_in("Karim Diallo")
    coordinator = await web.signed_in("Nadia Ferrand", coordinator=True)
    await coordinator.opens("/desk/settings")
    karim = await adviser_named(web, "Karim Diallo")
    await coordinator.sends(f"/desk/settings/advisers/{karim.id}/active")
    await browser.opens("/desk")
    assert browser.where == "/desk/sign-in"
    await browser.signs_in("karim@example.org")
    assert browser.status == 401


async def test_a_form_without_the_page_s_token_does_nothing(web: Web) -> None:
    case = await web.case("Lina")
    browser = await web.signed_in("Karim Diallo")
    browser.token = "somebody else's"
    text = await browser.sends(f"/desk/cases/{case.id}/claim")
    assert browser.status == 403
    assert "Rechargez-la" in text
    await browser.opens(f"/desk/cases/{case.id}")
    assert "Je prends" in browser.text


async def test_a_link_to_choose_a_password_works_once(web: Web) -> None:
    adviser = await web.hire("Karim Diallo")
    async with web.house.runtime.work(web.house.structure.id) as work:
        code = await new_link_code(work, adviser, "password")
    browser = web.browser()
    await browser.opens(f"/desk/password/{code}")
    await browser.sends(f"/desk/password/{code}", password="trop court", again="trop court")
    assert browser.status == 422
    await browser.sends(f"/desk/password/{code}", password="une autre phrase longue", again="une autre")
    assert "différents" in browser.text
    phrase = "une autre phrase longue"
    await browser.sends(f"/desk/password/{code}", password=phrase, again=phrase)
    assert browser.where == "/desk"
    again = web.browser()
    await again.opens(f"/desk/password/{code}")
    assert again.status == 404
    await again.signs_in("karim@example.org", phrase)
    assert again.where == "/desk"


@pytest.mark.parametrize(
    ("given", "leads"),
    [
        ("/desk/cases/1", "/desk/cases/1"),
        ("/desk?tab=urgent", "/desk?tab=urgent"),
        ("", "/desk"),
        ("https://elsewhere.example", "/desk"),
        ("//elsewhere.example", "/desk"),
        ("/desk/\\elsewhere.example", "/desk"),
        ("/deskelsewhere", "/desk"),
    ],
)
def test_signing_in_never_leads_to_another_site(given: str, leads: str) -> None:
    assert safe_next(given) == leads


async def adviser_named(web: Web, name: str) -> Adviser:
    async with web.house.runtime.db.scope(web.house.structure.id) as session:
        return (await session.scalars(select(Adviser).where(Adviser.name == name))).one()


def test_nobody_s_password_takes_as_long_as_anybody_s() -> None:
    assert not PasswordHasher().check_needs_rehash(NOBODY)
    assert not is_password(None, "nobody's password")
