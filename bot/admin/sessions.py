"""Who is signed in: a session row a browser, found by the hash of its cookie's token."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from fastapi import Depends, Request, Response
from sqlalchemy import delete, select

from bot.admin.site import FORM_COOKIE, SESSION_COOKIE, Site, site_of
from bot.casework.people import COORDINATOR
from bot.runtime.work import Work
from storage.database import EVERY_STRUCTURE
from storage.models import Adviser, Structure, WebSession

# A working day: an unlocked computer in an office is not somebody's for ever.
LASTS = timedelta(hours=12)


class SignInNeeded(Exception):  # noqa: N818 - not an error: the way to the door
    """Nobody is signed in, or no more."""


class Forbidden(Exception):  # noqa: N818
    """The page is for coordinators."""


class StaleForm(Exception):  # noqa: N818
    """The form's token is not this session's: an old page, or somebody else's site."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """An adviser who is signed in, and where."""

    adviser: Adviser
    structure: Structure
    csrf: str

    @property
    def coordinates(self) -> bool:
        return self.adviser.role == COORDINATOR

    @property
    def structure_id(self) -> uuid.UUID:
        return self.structure.id


async def start_session(site: Site, response: Response, adviser: Adviser) -> None:
    """Sign `adviser` in on this browser: a row, and a cookie nobody's script can read."""
    token = secrets.token_urlsafe(32)
    now = site.runtime.clock()
    async with site.runtime.db.scope(adviser.structure_id) as session:
        await session.execute(
            delete(WebSession).where(WebSession.structure_id == adviser.structure_id, WebSession.expires_at <= now)
        )
        session.add(
            WebSession(
                id=site.runtime.new_id(),
                structure_id=adviser.structure_id,
                token_hash=_hash(token),
                adviser_id=adviser.id,
                csrf=secrets.token_urlsafe(32),
                created_at=now,
                expires_at=now + LASTS,
            )
        )
    site.set_cookie(response, SESSION_COOKIE, token, LASTS)


async def end_session(site: Site, request: Request, response: Response) -> None:
    """Sign out: the row goes, so that a copy of the cookie opens nothing."""
    token = request.cookies.get(SESSION_COOKIE, "")
    async with site.runtime.db.scope(EVERY_STRUCTURE) as session:
        await session.execute(delete(WebSession).where(WebSession.token_hash == _hash(token)))
    response.delete_cookie(SESSION_COOKIE, path="/")


async def end_sessions_of(work: Work, adviser_id: uuid.UUID) -> None:
    """Sign an adviser out everywhere: they left, or chose a new password."""
    await work.session.execute(delete(WebSession).where(WebSession.adviser_id == adviser_id))


async def find_visitor(site: Site, request: Request) -> Visitor | None:
    """Who is signed in on this browser."""
    token = request.cookies.get(SESSION_COOKIE)
    if not token:
        return None
    async with site.runtime.db.scope(EVERY_STRUCTURE) as session:
        row = (
            await session.execute(
                select(Adviser, Structure, WebSession.csrf)
                .select_from(WebSession)
                .join(Adviser, Adviser.id == WebSession.adviser_id)
                .join(Structure, Structure.id == WebSession.structure_id)
                .where(
                    WebSession.token_hash == _hash(token),
                    WebSession.expires_at > site.runtime.clock(),
                    Adviser.active,
                )
            )
        ).one_or_none()
    return Visitor(row[0], row[1], row[2]) if row else None


async def signed_in(request: Request) -> Visitor:
    """A page for the team. Raises `SignInNeeded`."""
    visitor = await find_visitor(site_of(request), request)
    if visitor is None:
        raise SignInNeeded
    return visitor


async def acting(request: Request, visitor: Annotated[Visitor, Depends(signed_in)]) -> Visitor:
    """A form of the team's, with its token. Raises `SignInNeeded`, `StaleForm`."""
    given = (await request.form()).get("csrf")
    if not isinstance(given, str) or not secrets.compare_digest(given.encode(), visitor.csrf.encode()):
        raise StaleForm
    return visitor


async def coordinating(visitor: Annotated[Visitor, Depends(signed_in)]) -> Visitor:
    """A page for coordinators. Raises `SignInNeeded`, `Forbidden`."""
    if not visitor.coordinates:
        raise Forbidden
    return visitor


async def coordinating_act(visitor: Annotated[Visitor, Depends(acting)]) -> Visitor:
    """A coordinator's form, with its token. Raises `SignInNeeded`, `StaleForm`, `Forbidden`."""
    if not visitor.coordinates:
        raise Forbidden
    return visitor


SignedIn = Annotated[Visitor, Depends(signed_in)]
Acting = Annotated[Visitor, Depends(acting)]
Coordinating = Annotated[Visitor, Depends(coordinating)]
CoordinatingAct = Annotated[Visitor, Depends(coordinating_act)]


async def check_form(request: Request) -> None:
    """A form of somebody who is not signed in: its token is the browser's own cookie. Raises `StaleForm`."""
    given = (await request.form()).get("csrf")
    kept = request.cookies.get(FORM_COOKIE, "")
    if not kept or not isinstance(given, str) or not secrets.compare_digest(given.encode(), kept.encode()):
        raise StaleForm


def form_token(request: Request) -> str:
    """The token for a form of somebody who is not signed in; to be set as `FORM_COOKIE`."""
    return request.cookies.get(FORM_COOKIE) or secrets.token_urlsafe(32)


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
