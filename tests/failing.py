"""Messages that fail in a test, and the forms of the page that lists them."""

from __future__ import annotations

import re

from sqlalchemy import select

from bot.runtime.channel import SendError, Trouble
from storage.database import EVERY_STRUCTURE
from storage.models import Case, TimelineEntry
from tests.web import Browser, Web

PAGE = "/desk/failures"
REFUSED = "Telegram a refusé ce message."


async def rows(web: Web, model: type, *where: object) -> list[object]:
    async with web.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return list(await session.scalars(select(model).where(*where)))  # type: ignore[arg-type]


async def kinds(web: Web) -> list[str]:
    async with web.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return list(await session.scalars(select(TimelineEntry.kind).order_by(TimelineEntry.seq)))


async def one_that_failed(web: Web, name: str = "Karim Diallo") -> tuple[Case, Browser]:
    """Karim wrote to Lina, and Telegram refused it."""
    case = await web.case("Lina")
    browser = await web.signed_in(name)
    page = f"/desk/cases/{case.id}"
    await browser.opens(page)
    await browser.sends(f"{page}/claim")
    await web.house.runtime.settled()
    web.house.youth.troubles.append(SendError(Trouble.REFUSED, REFUSED))
    await browser.sends(f"{page}/answer", text="Salut Lina, jeudi ?", form_id="f1")
    await web.house.runtime.settled()
    return case, browser


def form_of(browser: Browser, what: str) -> tuple[str, str]:
    """The address of the first form that does this, and its token."""
    found = re.search(rf'action="({PAGE}/[^"]+/{what})">.*?name="token" value="([^"]*)"', browser.source, re.DOTALL)
    assert found is not None, browser.text
    return found[1], found[2]
