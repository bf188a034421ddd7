"""All pages put together: routes, static files, the headers every answer carries, and what a refusal looks like."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.responses import RedirectResponse
from fastapi.staticfiles import StaticFiles
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint

from bot.admin import case, health, inbox, invitation, live, sign_in, team
from bot.admin.context import Pages
from bot.admin.session import NotSignedIn, WrongForm
from bot.casework.refusals import NoSuchCase, Refusal
from bot.runtime.service import Runtime
from bot.settings import Settings

HERE = Path(__file__).parent
# No script, style or picture from anywhere else, nothing inline; the demo shows the desk in a frame of its own.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'; frame-src 'self'"
)


class _Headers(BaseHTTPMiddleware):
    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        response = await call_next(request)
        response.headers["Content-Security-Policy"] = _POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "same-origin"
        if request.url.path.startswith(("/desk", "/demo")):
            response.headers["Cache-Control"] = "no-store"
        return response


def create_pages(app: FastAPI, runtime: Runtime, settings: Settings, youth_username: list[str]) -> Pages:
    """Add every page to the app. `youth_username` holds the young people's bot's name once Telegram has said it."""
    pages = Pages(runtime, settings, youth_username)
    app.add_middleware(_Headers)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    for module in (sign_in, inbox, case, team, live, invitation, health):
        app.include_router(module.router(pages))

    @app.get("/", include_in_schema=False)
    async def home() -> Response:
        return RedirectResponse("/demo" if settings.demo else "/desk", 303)

    @app.exception_handler(NotSignedIn)
    async def sign_in_first(request: Request, _: Exception) -> Response:
        if request.headers.get("HX-Request"):
            return Response(headers={"HX-Redirect": "/desk/sign-in"})
        return RedirectResponse("/desk/sign-in", 303)

    @app.exception_handler(WrongForm)
    async def wrong_form(request: Request, _: Exception) -> Response:
        return pages.refused(request, "Cette page est restée ouverte trop longtemps. Rechargez-la et recommencez.", 403)

    @app.exception_handler(Refusal)
    async def refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, Refusal)
        return pages.refused(request, error.said, 404 if isinstance(error, NoSuchCase) else 409)

    return pages
