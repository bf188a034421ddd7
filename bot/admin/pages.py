"""All pages put together: routes, static files, and what a refusal looks like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from fastapi.staticfiles import StaticFiles
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException

from bot.admin import acts, alerts, case, failures, health, inbox, invitation, live, parents, sign_in, sms, team
from bot.admin.guard import Guard
from bot.admin.passwords import Attempts
from bot.admin.sessions import Forbidden, SignInNeeded, StaleForm
from bot.admin.site import Site, site_of
from bot.admin.words import HERE, environment
from bot.away.page import AWAY_TEXT, AWAY_TITLE, RETRY_AFTER
from bot.casework.refusals import NoSuchCase, Refusal
from bot.casework.sms_numbers import GatewayKind
from bot.runtime.service import Runtime
from bot.settings import Settings
from bot.webhooks import CAME_AT

log = structlog.get_logger(__name__)

OLD_FORM = "Cette page est restée ouverte trop longtemps. Rechargez-la et recommencez : rien n'a été envoyé."


def create_pages(
    app: FastAPI,
    runtime: Runtime,
    settings: Settings,
    youth_username: Sequence[str],
    sms_kinds: Mapping[str, GatewayKind],
) -> None:
    """Add every page to the app. `youth_username` holds the young people's bot's name once Telegram has said it."""
    app.state.site = Site(runtime, settings, environment(), Attempts(runtime.clock), youth_username, sms_kinds)
    app.add_middleware(Guard, framed=settings.demo)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    for module in (sign_in, inbox, case, acts, alerts, failures, parents, sms, team, live, invitation, health):
        app.include_router(module.router, include_in_schema=False)
    app.add_api_route("/", _home, include_in_schema=False)
    app.add_exception_handler(SignInNeeded, _sign_in_first)
    app.add_exception_handler(StaleForm, _stale_form)
    app.add_exception_handler(Forbidden, _forbidden)
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(HTTPException, _not_found)
    for away in (OperationalError, InterfaceError, PoolTimeoutError, ConnectionError):
        app.add_exception_handler(away, _database_away)


async def _home(request: Request) -> Response:
    return RedirectResponse("/demo" if site_of(request).settings.demo else "/desk", 303)


async def _sign_in_first(request: Request, _: Exception) -> Response:
    """To the door and back; what asks for a part of a page (HTMX, a live stream) is told to go there whole."""
    if request.headers.get("HX-Request"):
        return Response(headers={"HX-Redirect": "/desk/sign-in"})
    if request.headers.get("accept") == "text/event-stream":
        return Response(status_code=401)
    target = f"?next={quote(request.url.path)}" if request.method == "GET" and request.url.path != "/desk" else ""
    return RedirectResponse(f"/desk/sign-in{target}", 303)


def _say(request: Request, status: int, title: str, text: str) -> Response:
    return site_of(request).page(request, "error.html", status=status, title=title, text=text)


async def _stale_form(request: Request, _: Exception) -> Response:
    return _say(request, 403, "Page trop ancienne", OLD_FORM)


async def _forbidden(request: Request, _: Exception) -> Response:
    return _say(request, 403, "Réservé à la coordination", "Cette page est réservée à la coordination.")


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    if isinstance(error, NoSuchCase):
        return _say(request, 404, "Introuvable", error.said)
    return _say(request, 409, "Ce n'est pas fait", error.said)


async def _unreadable(request: Request, _: Exception) -> Response:
    return _say(request, 404, "Introuvable", "Cette adresse ne mène nulle part.")


async def _not_found(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if not request.url.path.startswith(("/desk", "/demo")):
        return Response(status_code=error.status_code, headers=error.headers)
    return _say(request, error.status_code, "Introuvable", "Cette adresse ne mène nulle part.")


async def _database_away(request: Request, error: Exception) -> Response:
    """Nobody's fault, and it passes. A webhook's call is not answered here: who made it keeps it in the spool."""
    if CAME_AT in request.scope:
        raise error
    log.warning("database_away", error=type(error).__name__, cure="is PostgreSQL up?")
    response = _say(request, 503, AWAY_TITLE, AWAY_TEXT)
    response.headers.update(RETRY_AFTER)
    return response
