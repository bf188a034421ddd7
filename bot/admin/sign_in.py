"""Signing in and out, and choosing a password by a one-time link."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request, Response
from sqlalchemy import func, select

from bot.admin import passwords
from bot.admin.sessions import Acting, check_form, end_session, end_sessions_of, find_visitor, form_token, start_session
from bot.admin.site import FORM_COOKIE, Site, site_of
from bot.admin.words import lasting
from bot.casework.refusals import BadCode
from bot.casework.team import find_link_code, use_link_code
from storage.database import EVERY_STRUCTURE
from storage.models import Adviser

router = APIRouter()

WRONG = "Adresse ou mot de passe incorrect."
HOME = "/desk"


def safe_next(given: str) -> str:
    """Where to go after signing in: a page of the desk, never another site."""
    return given if given.startswith(("/desk/", "/desk?")) and "\\" not in given else HOME


@router.get("/desk/sign-in")
async def sign_in_page(request: Request) -> Response:
    site = site_of(request)
    target = safe_next(request.query_params.get("next", ""))
    if await find_visitor(site, request) is not None:
        return site.go(target)
    return _form(site, request, "sign_in.html", target=target, email="")


@router.post("/desk/sign-in")
async def sign_in(
    request: Request,
    email: Annotated[str, Form()] = "",
    password: Annotated[str, Form()] = "",
    target: Annotated[str, Form()] = "",
) -> Response:
    site = site_of(request)
    await check_form(request)
    target = safe_next(target)
    wait = site.attempts.wait(email)
    if wait is not None:
        alert = f"Trop d'essais. Réessayez dans {lasting(wait + timedelta(minutes=1))}."
        return _form(site, request, "sign_in.html", status=429, alert=alert, target=target, email=email)
    # Counted before it is checked: many tries at once are many tries.
    site.attempts.failed(email)
    adviser = await _adviser(site, email)
    kept = adviser.password_hash if adviser else None
    if not await asyncio.to_thread(passwords.is_password, kept, password) or adviser is None:
        return _form(site, request, "sign_in.html", status=401, alert=WRONG, target=target, email=email)
    site.attempts.succeeded(email)
    response = site.go(target)
    await start_session(site, response, adviser)
    return response


async def _adviser(site: Site, email: str) -> Adviser | None:
    async with site.runtime.db.scope(EVERY_STRUCTURE) as session:
        return await session.scalar(
            select(Adviser).where(func.lower(Adviser.email) == email.strip().casefold(), Adviser.active)
        )


@router.post("/desk/sign-out")
async def sign_out(request: Request, visitor: Acting) -> Response:
    site = site_of(request)
    response = site.go("/desk/sign-in", "Vous avez quitté Accroche.")
    await end_session(site, request, response)
    return response


@router.get("/desk/password/{code}")
async def password_page(request: Request, code: str) -> Response:
    site = site_of(request)
    async with site.runtime.db.scope(EVERY_STRUCTURE) as session:
        found = await find_link_code(session, code, "password", site.runtime.clock())
    if found is None:
        return site.page(request, "error.html", status=404, title="Lien expiré", text=BadCode().said)
    return _form(site, request, "password.html", shortest=passwords.SHORTEST)


@router.post("/desk/password/{code}")
async def choose_password(
    request: Request,
    code: str,
    password: Annotated[str, Form()] = "",
    again: Annotated[str, Form()] = "",
) -> Response:
    site = site_of(request)
    await check_form(request)
    alert = "Les deux mots de passe sont différents." if password != again else ""
    kept = ""
    if not alert:
        try:
            kept = await asyncio.to_thread(passwords.hash_password, password)
        except ValueError as error:
            alert = str(error)
    if alert:
        return _form(site, request, "password.html", status=422, alert=alert, shortest=passwords.SHORTEST)
    try:
        async with site.runtime.db.scope(EVERY_STRUCTURE) as session:
            adviser = await use_link_code(session, code, "password", site.runtime.clock())
            adviser.password_hash = kept
    except BadCode as refusal:
        return site.page(request, "error.html", status=404, title="Lien expiré", text=refusal.said)
    async with site.runtime.work(adviser.structure_id) as work:
        await end_sessions_of(work, adviser.id)
    response = site.go(HOME, "Mot de passe enregistré.")
    if adviser.email:
        site.attempts.succeeded(adviser.email)
    await start_session(site, response, adviser)
    return response


def _form(
    site: Site, request: Request, template: str, *, status: int = 200, alert: str = "", **values: Any
) -> Response:
    """A form for somebody who is not signed in, with its token and the cookie it must match."""
    token = form_token(request)
    response = site.page(request, template, status=status, alert=alert, csrf=token, **values)
    site.set_cookie(response, FORM_COOKIE, token, timedelta(hours=1))
    return response
