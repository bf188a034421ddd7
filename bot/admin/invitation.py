"""`/r/{code}`: where an invitation's link or QR code leads. It tells nothing of anybody."""

from __future__ import annotations

import segno
from fastapi import APIRouter, Request, Response
from sqlalchemy import or_, select

from bot.admin.context import Pages
from bot.casework.refusals import Refusal
from storage.database import EVERY_STRUCTURE
from storage.models import Invitation, Structure


class NoSuchInvitation(Refusal):
    """The code is unknown, or has run out."""

    def __init__(self) -> None:
        super().__init__(
            "Cette invitation n'existe pas, ou plus. Demande-en une autre à la personne qui te l'a donnée."
        )


def telegram_link(username: str | None, code: str) -> str | None:
    """Opens the conversation in Telegram with the code."""
    return f"https://t.me/{username}?start={code}" if username else None


def qr_code(link: str) -> str:
    """The link as an SVG picture, ready to print."""
    return str(segno.make(link, micro=False).svg_data_uri(scale=6, border=2))


def router(pages: Pages) -> APIRouter:
    routes = APIRouter(include_in_schema=False)

    @routes.get("/r/{code}")
    async def open_invitation(request: Request, code: str) -> Response:
        now = pages.runtime.clock()
        async with pages.runtime.db.scope(EVERY_STRUCTURE) as session:
            row = (
                await session.execute(
                    select(Invitation, Structure)
                    .join(Structure, Structure.id == Invitation.structure_id)
                    .where(Invitation.code == code, or_(Invitation.expires_at.is_(None), Invitation.expires_at > now))
                )
            ).one_or_none()
        if row is None:
            raise NoSuchInvitation
        invitation, structure = row
        return pages.show(
            request, "invitation.html", structure=structure, link=telegram_link(pages.youth_username, invitation.code)
        )

    return routes
