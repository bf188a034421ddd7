"""What an adviser does about parents on the case page, and the page a parent may open."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Request, Response
from sqlalchemy import select

from bot.admin.case import Preview, case_response
from bot.admin.invitation import telegram_link
from bot.admin.sessions import Acting, Visitor
from bot.admin.site import Site, site_of
from bot.casework import guardians
from bot.casework.file import CaseFile, take_file
from bot.casework.refusals import NotYours, Refusal
from bot.runtime.crossing import new_code
from bot.runtime.work import Work
from dialogs import sms
from dialogs.effects import Say
from dialogs.engine import advance
from dialogs.render import EMAIL, SMS, joined, render
from dialogs.state import State
from storage.models import Adviser, Conversation, Person

router = APIRouter()
# Long enough for a paper note to be taken home.
LINK_FOR = timedelta(days=7)
Text = Annotated[str, Form()]


async def _file(work: Work, visitor: Visitor, case_id: uuid.UUID) -> tuple[CaseFile, Adviser]:
    """The case, held by who asks. Raises `NotYours`, `NoSuchCase`, `CaseIsClosed`."""
    file = await take_file(work, case_id)
    if file.case.claimed_at is None or file.adviser is None:
        raise guardians.NotToBeTold("Prenez d'abord ce dossier.")
    if file.adviser.id != visitor.adviser.id:
        raise NotYours(file.adviser)
    return file, file.adviser


@router.post("/desk/cases/{case_id}/parents")
async def add_parent(
    request: Request,
    visitor: Acting,
    case_id: uuid.UUID,
    relation: Text = "",
    name: Text = "",
    address: Text = "",
    language: Text = "fr",
    despite_number: Annotated[bool, Form()] = False,
) -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            file, _ = await _file(work, visitor, case_id)
            await guardians.add(
                work,
                file,
                relation=relation,
                name=name,
                address=address,
                language=site.runtime.book.words.best(language),
                despite_number=despite_number,
            )
    except Refusal as refusal:
        return await case_response(request, visitor, case_id, status=409, alert=refusal.said)
    return site.go(f"/desk/cases/{case_id}", "Parent ajouté. Rien n'a été envoyé.")


@router.post("/desk/cases/{case_id}/parents/{guardian_id}")
async def tell_parent(
    request: Request,
    visitor: Acting,
    case_id: uuid.UUID,
    guardian_id: uuid.UUID,
    kind: Text = "first",
    when: Text = "",
    sure: Annotated[bool, Form()] = False,
) -> Response:
    """First the very words; then, when the adviser is sure, the sending."""
    site = site_of(request)
    preview = None
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            file, adviser = await _file(work, visitor, case_id)
            at = _moment(when, ZoneInfo(work.structure.zone)) if kind != "first" else None
            if sure:
                await guardians.notify(work, file, guardian_id, kind, at, adviser)
            else:
                await guardians.check(work, file, guardian_id, kind, at)
                preview = await _preview(site, work, file, guardian_id, kind, at, when)
    except Refusal as refusal:
        return await case_response(request, visitor, case_id, status=409, alert=refusal.said)
    if preview is not None:
        return await case_response(request, visitor, case_id, preview=preview)
    return site.go(f"/desk/cases/{case_id}", "Le message au parent part à la prochaine heure décente.")


@router.post("/desk/cases/{case_id}/parents/{guardian_id}/telegram")
async def telegram_for_parent(
    request: Request, visitor: Acting, case_id: uuid.UUID, guardian_id: uuid.UUID
) -> Response:
    """A link the adviser gives the parent: opened once, it moves their messages to Telegram."""
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            file, _ = await _file(work, visitor, case_id)
            await guardians.of_case(work, file, guardian_id)
            code = new_code(work, await work.session.get_one(Person, guardian_id), LINK_FOR)
    except Refusal as refusal:
        return await case_response(request, visitor, case_id, status=409, alert=refusal.said)
    link = telegram_link(site, code)
    if link is None:
        return await case_response(request, visitor, case_id, status=409, alert="Le bot Telegram n'est pas réglé.")
    return await case_response(request, visitor, case_id, parent_link=link)


def _moment(when: str, zone: ZoneInfo) -> datetime:
    try:
        return datetime.fromisoformat(when).replace(tzinfo=zone)
    except ValueError:
        raise guardians.NotToBeTold("Donnez le jour et l'heure du rendez-vous.") from None


async def _preview(
    site: Site, work: Work, file: CaseFile, guardian_id: uuid.UUID, kind: str, at: datetime | None, when: str
) -> Preview:
    """The message as the engine will say it: the same words, in the parent's language."""
    person = await work.session.get_one(Person, guardian_id)
    conversation = (await work.session.scalars(select(Conversation).where(Conversation.person_id == person.id))).one()
    givens = await guardians.givens(work, conversation)
    notify = await guardians.notice(work, file, kind, at)
    turn = advance(site.runtime.book, State(language=person.language, givens=givens), notify, work.now)
    whole: Say | None = None
    for said in (effect for effect in turn.effects if isinstance(effect, Say)):
        whole = (joined(whole, said) if whole else None) or said
    assert whole is not None
    by_mail = givens["channel"] == guardians.EMAIL
    words, zone = site.runtime.book.words, ZoneInfo(work.structure.zone)
    messages = render(whole, words, person.language, EMAIL if by_mail else SMS, zone)
    text = "\n".join(message.text for message in messages)
    return Preview(guardian_id, kind, when, text, 0 if by_mail else sms.count(text))


@router.get("/parents")
async def for_parents(request: Request) -> Response:
    """Who we are and what a parent may ask, for who got a message that cannot be answered."""
    return site_of(request).page(request, "parents.html")
