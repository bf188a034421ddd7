"""The page of what failed, on a cheap phone: it fits, and « Renvoyer » is a finger wide."""

from __future__ import annotations

from playwright.async_api import expect

from bot.runtime.channel import SendError, Trouble
from storage.database import Database
from storage.vault import Vault
from tests.browser import PHONE, chromium, overflow
from tests.house import open_house
from tests.web import PASSWORD, open_web
from tests.youth import listening

LONG = "Le serveur de courriel a refusé ce message : adresse-tres-longue-et-sans-espace-du-tout@exemple.example"


async def test_it_fits_on_360_pixels_and_sends_again_by_touch(database: Database, vault: Vault) -> None:
    async with (
        open_house(database, vault) as house,
        open_web(house) as web,
        listening(web.app) as address,
        chromium() as browser,
    ):
        case = await web.case("Lina")
        karim = await web.signed_in("Karim Diallo")
        await karim.opens(f"/desk/cases/{case.id}")
        await karim.sends(f"/desk/cases/{case.id}/claim")
        await web.house.runtime.settled()
        web.house.youth.troubles.append(SendError(Trouble.REFUSED, LONG))
        await karim.sends(f"/desk/cases/{case.id}/answer", text="Salut Lina", form_id="f1")
        await web.house.runtime.settled()

        context = await browser.new_context(viewport=PHONE, has_touch=True)
        page = await context.new_page()
        await page.goto(f"{address}/desk/sign-in")
        await page.locator("[name=email]").fill("karim@example.org")
        await page.locator("[name=password]").fill(PASSWORD)
        await page.get_by_role("button").last.click()
        await page.get_by_text("1 message non remis ou non traité").click()
        await expect(page.get_by_text(LONG)).to_be_visible()
        assert await overflow(page) == 0
        button = page.get_by_role("button", name="Renvoyer")
        box = await button.bounding_box()
        assert box is not None
        assert box["height"] >= 44
        await button.tap()
        await expect(page.get_by_text("Remis en route.")).to_be_visible()
        await context.close()
        await web.house.runtime.settled()
        assert "Salut Lina" in web.house.youth.texts()[-1]
