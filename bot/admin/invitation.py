"""`/r/{code}`: where an invitation's link or QR code leads. It tells nothing of anybody."""

from __future__ import annotations

from urllib.parse import quote

import segno
from fastapi import APIRouter, Request, Response
from sqlalchemy import or_, select

from bot.admin.site import Site, site_of
from bot.casework.sms_numbers import receiving_number
from dialogs.numbers import shown
from storage.database import EVERY_STRUCTURE
from storage.models import Invitation, Structure

router = APIRouter()

GONE = "Cette invitation n'existe pas, ou plus. Demande-en une autre à la personne qui te l'a donnée."


def telegram_link(site: Site, code: str) -> str | None:
    """Opens the conversation in Telegram with the code; None as long as the bot's name is not known."""
    return f"https://t.me/{site.youth_username[-1]}?start={code}" if site.youth_username else None


def qr_code(link: str) -> str:
    """The link as an SVG picture in a data URI, ready to print."""
    return str(segno.make(link, micro=False).svg_data_uri(scale=6, border=2))


@router.get("/r/{code}")
async def open_invitation(request: Request, code: str) -> Response:
    site = site_of(request)
    now = site.runtime.clock()
    async with site.runtime.db.scope(EVERY_STRUCTURE) as session:
        structure = await session.scalar(
            select(Structure)
            .join(Invitation, Invitation.structure_id == Structure.id)
            .where(Invitation.code == code, or_(Invitation.expires_at.is_(None), Invitation.expires_at > now))
        )
        if structure is None:
            return site.page(request, "error.html", status=404, title="Invitation introuvable", text=GONE)
        number = await receiving_number(session, structure.id)
    words = f"Bonjour, code {code}"
    return site.page(
        request,
        "invitation.html",
        structure=structure,
        link=telegram_link(site, code),
        sms=sms_link(number, words) if number else None,
        number=shown(number) if number else "",
        words=words,
    )


def sms_link(number: str, words: str) -> str:
    """Opens the telephone's SMS with the right words (RFC 5724; `?&body=` is read by Android and iOS alike)."""
    return f"sms:{number}?&body={quote(words)}"
