"""Who is signed in: a cookie whose hash is kept, and a token in every form."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from fastapi import Request, Response
from sqlalchemy import delete, select

from bot.admin.context import Pages
from bot.casework.people import COORDINATOR
from storage.database import EVERY_STRUCTURE
from storage.models import Adviser, WebSession

COOKIE = "accroche"
LASTS = timedelta(hours=12)  # a working day


class NotSignedIn(Exception):  # noqa: N818 - not an error of ours
    """Nobody is signed in, or not any more."""


class WrongForm(Exception):  # noqa: N818 - not an error of ours
    """A form without its token: a page left open, or somebody else's page."""


@dataclass(frozen=True, slots=True)
class Me:
    """The adviser who looks at the page."""

    adviser: Adviser
    csrf: str

    @property
    def coordinates(self) -> bool:
        return self.adviser.role == COORDINATOR


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


async def open_session(pages: Pages, adviser: Adviser, response: Response) -> None:
    """Sign the adviser in: the cookie goes with `response`."""
    token = secrets.token_urlsafe(32)
    now = pages.runtime.clock()
    async with pages.runtime.db.scope(adviser.structure_id) as session:
        await session.execute(delete(WebSession).where(WebSession.expires_at < now))
        session.add(
            WebSession(
                id=pages.runtime.new_id(),
                structure_id=adviser.structure_id,
                token_hash=_hash(token),
                adviser_id=adviser.id,
                csrf=secrets.token_urlsafe(24),
                created_at=now,
                expires_at=now + LASTS,
            )
        )
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(LASTS.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=pages.settings.secure_cookies,
        path="/",
    )


async def close_session(pages: Pages, request: Request, response: Response) -> None:
    token = request.cookies.get(COOKIE, "")
    async with pages.runtime.db.scope(EVERY_STRUCTURE) as session:
        await session.execute(delete(WebSession).where(WebSession.token_hash == _hash(token)))
    response.delete_cookie(COOKIE, path="/")


def signed_in(pages: Pages) -> Callable[[Request], Awaitable[Me]]:
    """A dependency: who looks at the page; for a form also that it is ours. Raises `NotSignedIn`, `WrongForm`."""

    async def find(request: Request) -> Me:
        token = request.cookies.get(COOKIE, "")
        async with pages.runtime.db.scope(EVERY_STRUCTURE) as session:
            row = (
                await session.execute(
                    select(WebSession, Adviser)
                    .join(Adviser, Adviser.id == WebSession.adviser_id)
                    .where(
                        WebSession.token_hash == _hash(token),
                        WebSession.expires_at > pages.runtime.clock(),
                        Adviser.active,
                    )
                )
            ).one_or_none()
        if row is None:
            raise NotSignedIn
        held, adviser = row
        if request.method == "POST":
            form = await request.form()
            if not hmac.compare_digest(str(form.get("csrf", "")), held.csrf):
                raise WrongForm
        return Me(adviser, held.csrf)

    return find
