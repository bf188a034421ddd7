"""What changes while a page is open: server-sent events that say « look again », never what."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator

from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from starlette.responses import StreamingResponse

from bot.admin.sessions import SignedIn
from bot.admin.site import site_of
from bot.casework.refusals import NoSuchCase
from bot.runtime.live import Live
from storage.models import Case

router = APIRouter()

CHANGED = "event: changed\ndata: \n\n"
# Keeps proxies from closing a quiet stream (nginx closes after 60 s).
BREATH = ": \n\n"
BREATHE_EVERY = 25.0  # seconds
# A turn is several changes in a row: the page looks once.
GATHER = 0.15  # seconds


@router.get("/desk/live")
async def live_inbox(request: Request, visitor: SignedIn) -> Response:
    """Any change of the structure's cases."""
    return stream(site_of(request).runtime.live, visitor.structure_id)


@router.get("/desk/cases/{case_id}/live")
async def live_case(request: Request, visitor: SignedIn, case_id: uuid.UUID) -> Response:
    """Changes of one case's person."""
    site = site_of(request)
    async with site.runtime.db.scope(visitor.structure_id) as session:
        person_id = await session.scalar(select(Case.person_id).where(Case.id == case_id))
    if person_id is None:
        raise NoSuchCase
    return stream(site.runtime.live, visitor.structure_id, person_id)


def stream(live: Live | None, structure_id: uuid.UUID, person_id: uuid.UUID | None = None) -> Response:
    """The changes of a structure, or of one person. 204 (do not call again) where there is no live feed."""
    if live is None:
        return Response(status_code=204)
    return StreamingResponse(
        _events(live, structure_id, person_id),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _events(live: Live, structure_id: uuid.UUID, person_id: uuid.UUID | None) -> AsyncIterator[str]:
    async with live.subscribe(structure_id) as queue:
        # Something may have changed between the page and this stream, or while the line was down.
        yield CHANGED
        while True:
            try:
                change = await asyncio.wait_for(queue.get(), BREATHE_EVERY)
            except TimeoutError:
                yield BREATH
                continue
            if person_id is not None and change.person_id not in (None, person_id):
                continue
            await asyncio.sleep(GATHER)
            while not queue.empty():
                queue.get_nowait()
            yield CHANGED
