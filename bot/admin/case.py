"""The page of one case, and the files that belong to it."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from bot.admin.sessions import SignedIn, Visitor
from bot.admin.site import Site, site_of
from bot.casework import guardians, labels, people
from bot.casework.refusals import NoSuchCase
from bot.casework.views import CasePage, case_page
from bot.pictures import draw_card
from dialogs.orientation import BECAUSE, LABELS, TRADES
from dialogs.words import SOURCE
from storage.models import Address, Adviser, Attachment, Case, Conversation, Person
from storage.vault import Vault

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Preview:
    """A message to a parent, as it would be sent, and the form that sends it."""

    guardian_id: uuid.UUID
    kind: str
    when: str
    text: str
    parts: int  # SMS; 0 for an e-mail


@router.get("/desk/cases/{case_id}")
async def show_case(request: Request, visitor: SignedIn, case_id: uuid.UUID) -> Response:
    return await case_response(request, visitor, case_id)


async def case_response(
    request: Request,
    visitor: Visitor,
    case_id: uuid.UUID,
    *,
    status: int = 200,
    alert: str = "",
    preview: Preview | None = None,
    parent_link: str = "",
    answer: str = "",
    note: str = "",
) -> Response:
    """The page, with what was typed and could not be done. Raises `NoSuchCase`."""
    site = site_of(request)
    async with site.runtime.tools.work(visitor.structure_id) as work:
        page = await case_page(
            work.session, work.vault, case_id, work.now, site.runtime.book.labels, site.runtime.book.options
        )
        colleagues = [adviser for adviser in await people.present(work) if adviser.id != page.card.adviser_id]
        absence = await people.absence_of(work, visitor.adviser.id)
        stopped = await work.session.scalar(
            select(Address.stopped_at)
            .join(Conversation, Conversation.address_id == Address.id)
            .join(Case, Case.conversation_id == Conversation.id)
            .where(Case.id == case_id)
        )
    return site.page(
        request,
        "case.html",
        visitor,
        status=status,
        alert=alert,
        page=page,
        card=page.card,
        may=may(visitor.adviser, page),
        colleagues=colleagues,
        absence=absence,
        stopped_at=stopped,
        families=_families(site, page),
        closing_reasons=labels.CLOSING_REASONS,
        relations=guardians.RELATIONS,
        notices=guardians.NOTICES,
        preview=preview,
        parent_link=parent_link,
        channel=labels.CHANNELS.get(page.card.channel, page.card.channel),
        form_id=site.runtime.new_id(),
        typed_answer=answer,
        typed_note=note,
    )


def may(adviser: Adviser, page: CasePage) -> dict[str, bool]:
    """What this adviser may do now: the page offers nothing that would be refused."""
    card = page.card
    is_open = card.closed_at is None
    mine = card.claimed and card.adviser_id == adviser.id
    free = not card.claimed
    changes = is_open and (mine or free or adviser.role == people.COORDINATOR)
    return {
        "claim": is_open and free,
        "answer": is_open and (mine or free),
        "transfer": changes,
        "close": changes and card.alert_id is None,
        "resend": changes and not card.unreachable,
        "hand_back": is_open and card.claimed and changes and card.talks_with == "human",
    }


def _families(site: Site, page: CasePage) -> list[dict[str, Any]]:
    """The families of the orientation card, the strongest first; the first three with trades and the why."""
    if page.orientation is None:
        return []

    def say(text: Any) -> str:
        return site.runtime.book.words.say(SOURCE, text)

    most = max([*page.orientation.values(), 1])
    ranked = sorted(page.orientation.items(), key=lambda item: -item[1])
    return [
        {
            "label": say(LABELS[family]),
            "points": points,
            "most": most,
            "trades": say(TRADES[family]) if place < 3 and points else "",
            # The person was told "tu"; the adviser reads about them.
            "because": say(BECAUSE[family]) if place < 3 and points else "",
        }
        for place, (family, points) in enumerate(ranked)
        if family in LABELS
    ]


@router.get("/desk/cases/{case_id}/orientation.png")
async def orientation_picture(request: Request, visitor: SignedIn, case_id: uuid.UUID) -> Response:
    """The card as the person was sent it, in French."""
    site = site_of(request)
    runtime = site.runtime
    async with runtime.db.scope(visitor.structure_id) as session:
        page = await case_page(session, runtime.vault, case_id, runtime.clock(), {}, {})
    if not page.orientation:
        raise NoSuchCase
    points = {family: value for family, value in page.orientation.items() if family in LABELS}
    shown = {family: runtime.book.words.say(SOURCE, LABELS[family]) for family in points}
    picture = await asyncio.to_thread(draw_card, {"picture_data": points, "picture_labels": shown})
    return Response(picture, media_type="image/png")


@router.get("/desk/cases/{case_id}/files/{attachment_id}")
async def download(request: Request, visitor: SignedIn, case_id: uuid.UUID, attachment_id: uuid.UUID) -> Response:
    """A file the person sent, opened on the way; the browser saves it and never shows it as a page of ours."""
    site = site_of(request)
    async with site.runtime.db.scope(visitor.structure_id) as session:
        found = (
            await session.execute(
                select(Attachment, Person, Case.number)
                .join(Person, Person.id == Attachment.person_id)
                .join(Case, Case.person_id == Person.id)
                .where(Attachment.id == attachment_id, Case.id == case_id, Attachment.content.is_not(None))
            )
        ).one_or_none()
    if found is None:
        raise NoSuchCase
    attachment, person, number = found
    content = _open(site.runtime.vault, person, attachment)
    name = f"dossier-{number}-{attachment.kind}{_suffix(attachment.mime_type)}"
    return Response(
        content,
        media_type="application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _open(vault: Vault, person: Person, attachment: Attachment) -> bytes:
    assert attachment.content is not None
    return vault.unwrap(person.wrapped_key).open(attachment.content, "attachments.content")


_SUFFIXES = {
    "audio/ogg": ".ogg",
    "audio/mpeg": ".mp3",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "video/mp4": ".mp4",
    "application/pdf": ".pdf",
}


def _suffix(mime_type: str) -> str:
    """The ending of the file's name, for types a phone sends; the person's own file name is never used."""
    return _SUFFIXES.get(mime_type, "")
