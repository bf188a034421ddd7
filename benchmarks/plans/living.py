"""An hour in the life of an installation: young people, an adviser at the desk, the minute's sweep, a gateway."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.casework import cases
from bot.runtime.channel import FileRef, Receipt, SendError, Trouble
from bot.runtime.waiting import Waiting
from dialogs.events import Attached, Started, Tapped
from storage.database import Database
from storage.models import Alert, Case, Inbound
from storage.rights import export
from tests.house import House
from tests.web import Web, open_web

CONTACT = ("oui", "Lina", "14/07/2009", "Lille", "1", "1", "le matin", "non", "ma mère", "non")
# With what each of them says often enough for the driver to prepare it, and the server to plan it for good.
PEOPLE = 3


async def live(house: House, quiet: Database) -> None:
    """All of it. By `quiet` we look ourselves, which is none of Accroche's business."""
    await _contacts(house)
    await _what_goes_wrong(house)
    await _sweeps(house)
    async with open_web(house) as web:
        await _desk(house, web, quiet)
    async with quiet.scope(house.structure.id) as session:
        case = (await session.scalars(select(Case).order_by(Case.number.desc()).limit(1))).one()
    await export(house.runtime.db, house.runtime.vault, case.number)


async def _contacts(house: House) -> None:
    for number in range(PEOPLE):
        address = f"77{number}"
        await house.happens(Started(), address)
        question = house.youth.sent[-1]
        await house.happens(Tapped(int(str(question.payload["turn"])), "yes"), address)
        await house.writes(*CONTACT[1:], address=address)
        await house.receive(Started(), address, provider_id=f"twice{number}")
        await house.receive(Started(), address, provider_id=f"twice{number}")
    await house.receive(Attached("voice"), "770", file=FileRef("F1", "voice", "audio/ogg"))
    await house.runtime.settled()


async def _what_goes_wrong(house: House) -> None:
    await house.writes("jveux mourir", address="771")
    await house.writes("stop", address="772")
    house.youth.troubles += [SendError(Trouble.RETRY, "plus tard"), SendError(Trouble.REFUSED, "refusé")]
    await house.writes("salut", "allo", address="773")
    house.youth.troubles.append(SendError(Trouble.BLOCKED, "bloqué"))
    await house.writes("salut", address="774")
    house.youth.delivered = False
    await house.writes("salut", address="775")
    name = f"m{len(house.youth.sent)}"
    for status in ("delivered", "failed"):
        await house.runtime.receipt(Receipt("telegram", "1", status, provider_id=name))
    await house.runtime.receipt(Receipt("telegram", "1", "delivered", provider_id="m-not-known-yet"))
    house.youth.delivered = True
    await house.runtime.settled()


async def _sweeps(house: House) -> None:
    await house.happens(Started(), "776")
    for wait in (timedelta(minutes=6), timedelta(hours=50)):
        house.clock.passes(wait)
        await house.runtime.sweep()
        await house.runtime.take_up()
        await house.runtime.settled()
    await Waiting(house.runtime.db).measure()


async def _desk(house: House, web: Web, quiet: Database) -> None:
    browser = await web.signed_in("Karim Diallo", coordinator=True)
    for tab in ("mine", "unclaimed", "urgent", "silent", "all", "closed"):
        await browser.opens(f"/desk?tab={tab}")
    await browser.opens("/desk?q=lin")
    async with quiet.scope(house.structure.id) as session:
        newest = list(await session.scalars(select(Case).order_by(Case.number.desc()).limit(PEOPLE)))
        alert = (await session.scalars(select(Alert))).first()
        inbound = (await session.scalars(select(Inbound).where(Inbound.author == "person").limit(1))).one()
    for case in newest:
        page = f"/desk/cases/{case.id}"
        await browser.opens(f"/desk?q={case.number}")
        await browser.opens(page)
        await browser.sends(f"{page}/claim")
        await browser.sends(f"{page}/answer", text="Salut, jeudi ?", form_id="f")
        await browser.sends(f"{page}/note", text="Rappeler")
        await browser.sends(f"{page}/hand-back")
        await house.runtime.settled()
    await browser.sends(f"/desk/cases/{newest[0].id}/missed/{inbound.id}")
    await browser.sends(f"/desk/cases/{newest[0].id}/close", reason="followed")
    for path in ("/desk/failures", "/desk/alerts", "/desk/alerts/cases.jsonl", "/desk/settings", "/readyz", "/metrics"):
        await browser.opens(path)
    if alert is not None:
        async with house.runtime.work(house.structure.id) as work:
            await cases.acknowledge(work, alert.id, house.adviser)
    await house.runtime.settled()
