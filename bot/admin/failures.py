"""The page of what finally failed or was set aside: seen, sent again by hand, taken up again."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response

from bot.admin.sessions import Acting, SignedIn, Visitor
from bot.admin.site import site_of
from bot.casework import again
from bot.casework.failures import MOST, failures_of, may_do_again
from bot.casework.refusals import NoSuchCase, Refusal
from bot.runtime.work import Work
from storage.models import Adviser

router = APIRouter()
HERE = "/desk/failures"
CONFLICT = 409

Token = Annotated[str, Form()]


@router.get(HERE)
async def show_failures(request: Request, visitor: SignedIn) -> Response:
    """Whoever may see the structure's cases; who may press which button follows from who holds the case."""
    return await _page(request, visitor)


async def _page(request: Request, visitor: Visitor, *, status: int = 200, alert: str = "") -> Response:
    site = site_of(request)
    runtime = site.runtime
    async with runtime.db.scope(visitor.structure_id) as session:
        found = await failures_of(session, runtime.vault, visitor.structure_id, runtime.clock())
    lines = [(line, may_do_again(visitor.adviser, line.case)) for line in found]
    return site.page(request, "failures.html", visitor, status=status, alert=alert, failures=lines, most=MOST)


@router.post(f"{HERE}/{{message_id}}/resend")
async def resend(
    request: Request, visitor: Acting, message_id: uuid.UUID, token: Token = "", back: Token = ""
) -> Response:
    """`back`: the case page it was pressed on."""

    async def act(work: Work, adviser: Adviser) -> None:
        await again.resend(work, message_id, adviser, token)

    return await _do(request, visitor, act, "Remis en route.", back)


@router.post(f"{HERE}/{{message_id}}/resume")
async def resume(request: Request, visitor: Acting, message_id: uuid.UUID, token: Token = "") -> Response:
    async def act(work: Work, adviser: Adviser) -> None:
        await again.resume(work, message_id, adviser, token)

    return await _do(request, visitor, act, "Le robot reprend ce message.")


@router.post(f"{HERE}/{{message_id}}/seen")
async def seen(request: Request, visitor: Acting, message_id: uuid.UUID) -> Response:
    async def act(work: Work, adviser: Adviser) -> None:
        await again.mark_seen(work, message_id, adviser)

    return await _do(request, visitor, act, "C'est noté.")


async def _do(
    request: Request, visitor: Visitor, act: Callable[[Work, Adviser], Awaitable[None]], said: str, back: str = ""
) -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            await act(work, await work.session.get_one(Adviser, visitor.adviser.id))
    except NoSuchCase:
        raise
    except Refusal as refusal:
        return await _page(request, visitor, status=CONFLICT, alert=refusal.said)
    return site.go(f"/desk/cases/{uuid.UUID(back)}" if _is_id(back) else HERE, said)


def _is_id(given: str) -> bool:
    try:
        uuid.UUID(given)
    except ValueError:
        return False
    return True
