"""The coordinator's settings: the structure, the team, rules, partners and invitations."""

from __future__ import annotations

import uuid
from datetime import datetime, time
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import delete, select

from bot.admin.context import Pages
from bot.admin.invitation import qr_code, telegram_link
from bot.admin.session import Me, signed_in
from bot.casework import presence, team
from bot.casework.people import absence_of
from bot.casework.refusals import NoSuchCase, Refusal
from dialogs.hours import DEFAULT, Hours, Ranges
from storage.models import Adviser, AssignmentRule, Invitation, Partner

DAYS = ("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche")


class CoordinatorsOnly(Refusal):
    """The page belongs to the coordination."""

    def __init__(self) -> None:
        super().__init__("Cette page est réservée à la coordination.")


class BadHours(Refusal):
    """Opening hours nobody can read."""

    def __init__(self, day: str) -> None:
        super().__init__(f"{day} : écrivez les horaires comme 9:00-12:30, 13:30-17:00, ou laissez vide.")


def written(ranges: Ranges) -> str:
    """A day's hours as the form shows them."""
    return ", ".join(f"{start:%H:%M}-{end:%H:%M}" for start, end in ranges)


def read_ranges(day: str, text: str) -> list[list[str]]:
    """A day's hours as they are stored. Raises `BadHours`."""
    found = []
    for part in filter(None, (piece.strip() for piece in text.replace("h", ":").split(","))):
        try:
            start, end = (time.fromisoformat(_padded(value)) for value in part.split("-"))
        except ValueError:
            raise BadHours(day) from None
        if end <= start:
            raise BadHours(day)
        found.append([f"{start:%H:%M}", f"{end:%H:%M}"])
    return found


def _padded(value: str) -> str:
    hour, _, minute = value.strip().partition(":")
    return f"{int(hour):02d}:{int(minute or 0):02d}"


def router(pages: Pages) -> APIRouter:
    routes = APIRouter(prefix="/desk/settings", include_in_schema=False)
    runtime = pages.runtime
    finds = signed_in(pages)

    async def coordinator(request: Request) -> Me:
        me = await finds(request)
        if not me.coordinates:
            raise CoordinatorsOnly
        return me

    Coordinator = Annotated[Me, Depends(coordinator)]  # noqa: N806 - a type

    def back() -> Response:
        return RedirectResponse("/desk/settings", 303)

    @routes.get("")
    async def show(request: Request, me: Coordinator) -> Response:
        return await shown(request, me)

    async def shown(request: Request, me: Me, code: tuple[str, str] | None = None) -> Response:
        async with runtime.work(me.adviser.structure_id) as work:
            structure, session = work.structure, work.session
            advisers = list(await session.scalars(select(Adviser).order_by(Adviser.active.desc(), Adviser.name)))
            absences = {adviser.id: await absence_of(work, adviser.id) for adviser in advisers}
            rules = list(await session.scalars(select(AssignmentRule).order_by(AssignmentRule.position)))
            partners = list(await session.scalars(select(Partner).order_by(Partner.name)))
            invitations = list(await session.scalars(select(Invitation).order_by(Invitation.created_at.desc())))
        week = Hours.parse(structure.opening_hours, structure.zone, structure.holidays).week
        return pages.show(
            request,
            "settings.html",
            me=me,
            csrf=me.csrf,
            structure=structure,
            hours=[(day, written(week.get(number, ()))) for number, day in enumerate(DAYS)],
            default_hours=", ".join(written(DEFAULT[0]).split(", ")),
            advisers=advisers,
            absences=absences,
            names={adviser.id: adviser.first_name for adviser in advisers},
            rules=rules,
            partners={partner.id: partner.name for partner in partners},
            invitations=[
                (row, telegram_link(pages.youth_username, row.code), qr_code(f"{runtime.public_url}/r/{row.code}"))
                for row in invitations
            ],
            kinds={"town": "Ville", "postcode": "Code postal", "partner": "Partenaire", "language": "Langue (ar, en…)"},
            code=code,
        )

    @routes.post("/structure")
    async def change_structure(request: Request, me: Coordinator, phone: Annotated[str, Form()] = "") -> Response:
        form = await request.form()
        hours = {str(n): read_ranges(day, str(form.get(f"hours{n}", ""))) for n, day in enumerate(DAYS)}
        async with runtime.work(me.adviser.structure_id) as work:
            work.structure.phone = phone.strip()
            work.structure.opening_hours = {day: ranges for day, ranges in hours.items() if ranges}
        return back()

    @routes.post("/advisers")
    async def add(
        request: Request,
        me: Coordinator,
        name: Annotated[str, Form()],
        email: Annotated[str, Form()] = "",
        languages: Annotated[str, Form()] = "",
        on_call: Annotated[bool, Form()] = False,
        coordinator: Annotated[bool, Form()] = False,
    ) -> Response:
        async with runtime.work(me.adviser.structure_id) as work:
            await team.add_adviser(
                work,
                name=name,
                email=email or None,
                languages=languages.split(),
                on_call=on_call,
                coordinator=coordinator,
            )
        return back()

    async def adviser_of(session_of: Me, adviser_id: uuid.UUID) -> Adviser:
        async with runtime.db.scope(session_of.adviser.structure_id) as session:
            found = await session.get(Adviser, adviser_id)
        if found is None:
            raise NoSuchCase
        return found

    @routes.post("/advisers/{adviser_id}/{what}")
    async def change(request: Request, me: Coordinator, adviser_id: uuid.UUID, what: str) -> Response:
        await adviser_of(me, adviser_id)
        form = await request.form()
        async with runtime.work(me.adviser.structure_id) as work:
            adviser = await work.session.get_one(Adviser, adviser_id)
            match what:
                case "password":
                    code = await team.new_link_code(work, adviser, "password")
                    said = f"Lien de {adviser.first_name} pour choisir son mot de passe, valable sept jours :"
                    shown_code = (said, f"{runtime.public_url}/desk/password/{code}")
                case "telegram":
                    code = await team.new_link_code(work, adviser, "telegram")
                    said = f"{adviser.first_name} envoie ceci en privé au bot des conseillers, dans la journée :"
                    shown_code = (said, f"/lier {code}")
                case "active":
                    adviser.active = not adviser.active
                    await work.session.flush()
                    await presence.settle(work)
                    return back()
                case "on_call":
                    adviser.on_call = not adviser.on_call
                    return back()
                case "absent":
                    zone = ZoneInfo(work.structure.zone)
                    until = datetime.fromisoformat(str(form.get("until"))).replace(tzinfo=zone)
                    replacement_id = str(form.get("replacement") or "")
                    replacement = await work.session.get(Adviser, uuid.UUID(replacement_id)) if replacement_id else None
                    await presence.set_absent(work, adviser, until, replacement)
                    return back()
                case "present":
                    await presence.back(work, adviser)
                    return back()
                case _:
                    raise NoSuchCase
        return await shown(request, me, shown_code)

    @routes.post("/rules")
    async def add_rule(
        request: Request,
        me: Coordinator,
        kind: Annotated[team.RuleKind, Form()],
        value: Annotated[str, Form()],
        adviser: Annotated[uuid.UUID, Form()],
    ) -> Response:
        async with runtime.work(me.adviser.structure_id) as work:
            found = await work.session.get(Adviser, adviser)
            if found is None:
                raise NoSuchCase
            last = list(await work.session.scalars(select(AssignmentRule.position)))
            await team.add_rule(work, max(last, default=0) + 1, kind, value.strip(), found)
        return back()

    @routes.post("/rules/{rule_id}/delete")
    async def drop_rule(request: Request, me: Coordinator, rule_id: uuid.UUID) -> Response:
        async with runtime.work(me.adviser.structure_id) as work:
            await work.session.execute(delete(AssignmentRule).where(AssignmentRule.id == rule_id))
        return back()

    @routes.post("/invitations")
    async def invite(
        request: Request, me: Coordinator, label: Annotated[str, Form()], partner: Annotated[str, Form()] = ""
    ) -> Response:
        async with runtime.work(me.adviser.structure_id) as work:
            by = await team.add_partner(work, partner.strip()) if partner.strip() else None
            await team.new_invitation(work, label.strip(), by)
        return back()

    return routes
