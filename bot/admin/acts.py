"""What an adviser does on the case page: each form does one thing and comes back to the page."""

from __future__ import annotations

import uuid
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response

from bot.admin.case import case_response
from bot.admin.sessions import Acting, Visitor
from bot.admin.site import site_of
from bot.casework import cases, labels
from bot.casework.cases import HeldBy
from bot.casework.refusals import NoSuchCase, NotOfTheTeam, Refusal
from bot.runtime.work import Work
from storage.models import Adviser

router = APIRouter()
CONFLICT = 409

Text = Annotated[str, Form()]


def _case_url(case_id: uuid.UUID) -> str:
    return f"/desk/cases/{case_id}"


async def _myself(work: Work, visitor: Visitor) -> Adviser:
    """The adviser as a row of this transaction."""
    return await work.session.get_one(Adviser, visitor.adviser.id)


@router.post("/desk/cases/{case_id}/claim")
async def claim(request: Request, visitor: Acting, case_id: uuid.UUID) -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            held = await cases.claim(work, case_id, await _myself(work, visitor))
    except Refusal as refusal:
        return await _refused(request, visitor, case_id, refusal)
    if isinstance(held, HeldBy):
        first = f"{held.adviser.first_name} a pris ce dossier juste avant vous."
        return await case_response(request, visitor, case_id, status=CONFLICT, alert=first)
    return site.go(_case_url(case_id), "Le dossier est à vous.")


@router.post("/desk/cases/{case_id}/answer")
async def answer(
    request: Request, visitor: Acting, case_id: uuid.UUID, text: Text = "", form_id: Text = ""
) -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            # `once`: the same form sent twice (a double tap, a reload) reaches the young person once.
            origin = {"adviser": str(visitor.adviser.id), "once": form_id}
            await cases.answer(work, case_id, await _myself(work, visitor), _typed(text), origin)
    except Refusal as refusal:
        return await _refused(request, visitor, case_id, refusal, answer=text)
    return site.go(_case_url(case_id), "Envoyé.")


@router.post("/desk/cases/{case_id}/note")
async def note(request: Request, visitor: Acting, case_id: uuid.UUID, text: Text = "") -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            await cases.note(work, case_id, await _myself(work, visitor), _typed(text))
    except Refusal as refusal:
        return await _refused(request, visitor, case_id, refusal, note=text)
    return site.go(_case_url(case_id), "Note gardée. Elle ne sera jamais envoyée.")


@router.post("/desk/cases/{case_id}/transfer")
async def transfer(request: Request, visitor: Acting, case_id: uuid.UUID, to: Text = "") -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            colleague = await work.session.get(Adviser, _id(to))
            if colleague is None:
                raise NotOfTheTeam
            await cases.transfer(work, case_id, await _myself(work, visitor), colleague)
    except Refusal as refusal:
        return await _refused(request, visitor, case_id, refusal)
    return site.go(_case_url(case_id), f"Dossier transmis à {colleague.first_name}.")


@router.post("/desk/cases/{case_id}/close")
async def close(request: Request, visitor: Acting, case_id: uuid.UUID, reason: Text = "") -> Response:
    site = site_of(request)
    if reason not in labels.CLOSING_REASONS:
        alert = "Choisissez d'abord une raison."
        return await case_response(request, visitor, case_id, status=CONFLICT, alert=alert)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            await cases.close(work, case_id, await _myself(work, visitor), reason)
    except Refusal as refusal:
        return await _refused(request, visitor, case_id, refusal)
    return site.go(_case_url(case_id), "Dossier clos.")


@router.post("/desk/cases/{case_id}/hand-back")
async def hand_back(request: Request, visitor: Acting, case_id: uuid.UUID) -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            await cases.hand_back(work, case_id, await _myself(work, visitor))
    except Refusal as refusal:
        return await _refused(request, visitor, case_id, refusal)
    return site.go(_case_url(case_id), "Le robot reprend la conversation. Le dossier reste à vous.")


@router.post("/desk/cases/{case_id}/alerts/{alert_id}")
async def acknowledge(request: Request, visitor: Acting, case_id: uuid.UUID, alert_id: uuid.UUID) -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            held = await cases.acknowledge(work, alert_id, await _myself(work, visitor))
    except Refusal as refusal:
        return await _refused(request, visitor, case_id, refusal)
    if isinstance(held, HeldBy):
        first = f"{held.adviser.first_name} s'en occupe déjà."
        return await case_response(request, visitor, case_id, status=CONFLICT, alert=first)
    return site.go(_case_url(case_id), "Vous vous occupez de l'alerte. Plus personne n'est appelé.")


async def _refused(
    request: Request, visitor: Visitor, case_id: uuid.UUID, refusal: Refusal, answer: str = "", note: str = ""
) -> Response:
    if isinstance(refusal, NoSuchCase):
        raise refusal
    return await case_response(request, visitor, case_id, status=CONFLICT, alert=refusal.said, answer=answer, note=note)


def _typed(text: str) -> str:
    """A browser sends line ends as CR LF."""
    return text.replace("\r\n", "\n")


def _id(given: str) -> uuid.UUID:
    try:
        return uuid.UUID(given)
    except ValueError as error:
        raise NotOfTheTeam from error
