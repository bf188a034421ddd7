"""The demonstration's page: left a phone, right the desk, both live."""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated, cast

from fastapi import APIRouter, FastAPI, Form, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles
from sqlalchemy import select

from bot.admin.live import stream
from bot.admin.sessions import find_visitor, start_session
from bot.admin.site import Site, site_of
from bot.admin.words import environment
from bot.demo.people import ADVISERS
from bot.demo.phone import Look, make_one, place_of, read_phone
from bot.demo.time import DemoClock
from bot.pictures import draw_card
from bot.runtime.channel import Received
from dialogs.events import Attached, Event, Said, Started, Tapped
from dialogs.hours import next_sending
from storage.database import EVERY_STRUCTURE
from storage.models import Adviser, Conversation, Outbound, Person, Structure

router = APIRouter(prefix="/demo")
HERE = Path(__file__).parent
PHONE_COOKIE = "accroche_demo_phone"
LOOK_COOKIE = "accroche_demo_look"
A_NUMBER = re.compile(r"[0-9a-f]{8}")
LANGUAGES = ("fr", "en", "ar")
ZONE = "Europe/Paris"


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demonstration's pages share: time that can be moved, and one structure."""

    clock: DemoClock
    structure_id: uuid.UUID


def add_demo(app: FastAPI, demo: Demo) -> None:
    """Add the page to an app that has the desk's pages already."""
    app.state.demo = demo
    site = cast("Site", app.state.site)
    site.templates = environment(HERE / "templates")
    app.mount("/demo/static", StaticFiles(directory=HERE / "static"), name="demo-static")
    app.include_router(router, include_in_schema=False)


def _demo(request: Request) -> Demo:
    return cast("Demo", request.app.state.demo)


@router.get("")
async def demo_page(request: Request) -> Response:
    """The whole page; whoever opens it is signed in at the desk as the first adviser."""
    site, demo = site_of(request), _demo(request)
    phone_id = _phone_id(request)
    visitor = await find_visitor(site, request)
    async with site.runtime.db.scope(demo.structure_id) as session:
        advisers = list(await session.scalars(select(Adviser).order_by(Adviser.created_at, Adviser.id)))
        structure = await session.get_one(Structure, demo.structure_id)
    me = visitor.adviser if visitor else advisers[0]
    look = _look(request)
    response = site.page(
        request,
        "demo.html",
        phone_id=phone_id,
        phone=await read_phone(site.runtime, phone_id, look),
        look=look,
        advisers=[adviser for adviser in advisers if adviser.name in ADVISERS],
        me=me,
        structure=structure,
        languages=[found for code in LANGUAGES for found in site.runtime.book.words.languages if found[0] == code],
    )
    if visitor is None:
        await start_session(site, response, me)
    site.set_cookie(response, PHONE_COOKIE, phone_id, timedelta(days=1))
    return response


def _phone_id(request: Request) -> str:
    kept = request.cookies.get(PHONE_COOKIE, "")
    return kept if A_NUMBER.fullmatch(kept) else uuid.uuid4().hex[:8]


def _look(request: Request) -> Look:
    return "sms" if request.cookies.get(LOOK_COOKIE) == "sms" else "telegram"


@router.get("/live")
async def live(request: Request) -> Response:
    return stream(site_of(request).runtime.live, _demo(request).structure_id)


@router.get("/phone")
async def phone_part(request: Request) -> Response:
    """The phone's screen alone, read again whenever something changes."""
    site, look = site_of(request), _look(request)
    phone = await read_phone(site.runtime, _phone_id(request), look)
    return HTMLResponse(site.templates.get_template("_phone.html").render(phone=phone, look=look, zone=ZONE))


@router.post("/phone/start")
async def start(request: Request, language: Annotated[str, Form()] = "fr") -> Response:
    """The young person opens the conversation, on a phone that speaks `language`."""
    return await _happens(request, Started(), language if language in LANGUAGES else None)


@router.post("/phone/say")
async def say(request: Request, text: Annotated[str, Form()] = "") -> Response:
    if not text.strip():
        return _done(request)
    return await _happens(request, Said(text[:4096]))


@router.post("/phone/tap")
async def tap(request: Request, turn: Annotated[int, Form()], option: Annotated[str, Form()]) -> Response:
    return await _happens(request, Tapped(turn, option[:64]))


@router.post("/phone/voice")
async def voice(request: Request) -> Response:
    """A voice message: the demonstration records nothing, the conversation goes on as it would."""
    return await _happens(request, Attached("voice"))


async def _happens(request: Request, event: Event, language: str | None = None) -> Response:
    site = site_of(request)
    place = place_of(_phone_id(request), _look(request))
    await make_one(site.runtime, _phone_id(request), _look(request))
    received = Received(
        place.channel,
        place.account,
        place.address,
        uuid.uuid4().hex,
        event,
        language,
        structure_id=_demo(request).structure_id,
    )
    await site.runtime.receive(received)
    return _done(request)


def _done(request: Request) -> Response:
    """To the page's script, that the live feed tells the rest; to a form sent before the script ran, the page anew."""
    return Response(status_code=204) if "HX-Request" in request.headers else RedirectResponse("/demo", 303)


@router.post("/phone/new")
async def new_phone(request: Request) -> Response:
    """Another young person."""
    response = RedirectResponse("/demo", 303)
    response.delete_cookie(PHONE_COOKIE, path="/")
    return response


@router.post("/look")
async def change_look(request: Request, look: Annotated[str, Form()] = "telegram") -> Response:
    response = RedirectResponse("/demo", 303)
    site_of(request).set_cookie(response, LOOK_COOKIE, "sms" if look == "sms" else "telegram", timedelta(days=1))
    return response


@router.post("/as")
async def sign_in_as(request: Request, adviser: Annotated[uuid.UUID, Form()]) -> Response:
    """Look at the desk as another adviser."""
    site = site_of(request)
    async with site.runtime.db.scope(_demo(request).structure_id) as session:
        found = await session.get_one(Adviser, adviser)
    response = RedirectResponse("/demo", 303)
    await start_session(site, response, found)
    return response


@router.post("/later")
async def later(request: Request) -> Response:
    """Two days go by, and on to the next hour at which we write of our own accord."""
    demo, runtime = _demo(request), site_of(request).runtime
    to = next_sending(demo.clock() + timedelta(hours=48), ZONE) + timedelta(minutes=1)
    demo.clock.offset += to - demo.clock()
    await runtime.sweep()
    return RedirectResponse("/demo", 303)


@router.get("/pictures/{outbound_id}.png")
async def picture(request: Request, outbound_id: uuid.UUID) -> Response:
    """The orientation card of a message."""
    runtime = site_of(request).runtime
    async with runtime.db.scope(EVERY_STRUCTURE) as session:
        found = await session.execute(
            select(Outbound.payload, Person.wrapped_key)
            .join(Conversation, Conversation.id == Outbound.conversation_id)
            .join(Person, Person.id == Conversation.person_id)
            .where(Outbound.id == outbound_id)
        )
        sealed, wrapped_key = found.one()
    payload = json.loads(runtime.vault.unwrap(wrapped_key).open(sealed, "outbound.payload"))
    return Response(await asyncio.to_thread(draw_card, payload), media_type="image/png")
