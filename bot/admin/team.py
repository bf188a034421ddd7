"""The coordinator's settings: the structure, the team, rules, partners and invitations."""

from __future__ import annotations

import uuid
from datetime import date, datetime, time
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Request, Response
from sqlalchemy import delete, func, select

from bot.admin.invitation import qr_code, telegram_link
from bot.admin.sessions import Coordinating, CoordinatingAct, Visitor, end_sessions_of
from bot.admin.site import site_of
from bot.casework import presence, team
from bot.casework.people import absence_of
from bot.casework.refusals import BadAbsence, NotOfTheTeam, Refusal
from bot.runtime.work import Work
from dialogs.hours import DEFAULT, Hours, Ranges
from storage.models import Adviser, AssignmentRule, Invitation, Partner

router = APIRouter(prefix="/desk/settings")
HERE = "/desk/settings"
DAYS = ("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche")
TELL_GUARDIANS = {
    "with_agreement": "Seulement si le jeune est d'accord",
    "always_under_16": "Toujours avant 16 ans ; après, si le jeune est d'accord",
}
RULE_KINDS = {"town": "Ville", "postcode": "Code postal", "partner": "Partenaire", "language": "Langue (ar, en…)"}

Text = Annotated[str, Form()]


class BadHours(Refusal):
    """Opening hours nobody can read."""

    def __init__(self, day: str) -> None:
        super().__init__(f"{day} : écrivez les horaires comme 9:00-12:30, 13:30-17:00, ou laissez vide.")


def written(ranges: Ranges) -> str:
    """A day's hours as the form shows them."""
    return ", ".join(f"{start:%H:%M}-{end:%H:%M}" for start, end in ranges)


def read_ranges(day: str, text: str) -> list[list[str]]:
    """A day's hours as they are stored, from « 9h-12h30, 13:30-17:00 ». Raises `BadHours`."""
    found = []
    for part in filter(None, (piece.strip() for piece in text.lower().replace("h", ":").split(","))):
        try:
            start, end = (_time(value) for value in part.split("-"))
        except ValueError:
            raise BadHours(day) from None
        if end <= start:
            raise BadHours(day)
        found.append([f"{start:%H:%M}", f"{end:%H:%M}"])
    return found


def _time(value: str) -> time:
    hour, _, minute = value.strip().partition(":")
    return time(int(hour), int(minute or 0))


async def settings_response(
    request: Request, visitor: Visitor, *, status: int = 200, alert: str = "", code: tuple[str, str] | None = None
) -> Response:
    """The page. `code`: (what it is for, a one-time code that was just made), shown once."""
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        session = work.session
        structure = work.structure
        advisers = list(await session.scalars(select(Adviser).order_by(Adviser.active.desc(), Adviser.name)))
        absences = {adviser.id: await absence_of(work, adviser.id) for adviser in advisers}
        rules = list(await session.scalars(select(AssignmentRule).order_by(AssignmentRule.position)))
        partners = list(await session.scalars(select(Partner).order_by(Partner.name)))
        invitations = list(await session.scalars(select(Invitation).order_by(Invitation.created_at.desc())))
    week = Hours.parse(structure.opening_hours, structure.zone, structure.holidays).week
    link = site.runtime.public_url
    return site.page(
        request,
        "settings.html",
        visitor,
        status=status,
        alert=alert,
        code=code,
        structure=structure,
        hours=[(day, written(week.get(number, ()))) for number, day in enumerate(DAYS)],
        example=written(DEFAULT[0]),
        advisers=advisers,
        absences=absences,
        names={adviser.id: adviser.first_name for adviser in advisers},
        rules=rules,
        rule_kinds=RULE_KINDS,
        tell_guardians=TELL_GUARDIANS,
        partners={partner.id: partner.name for partner in partners},
        invitations=[(row, telegram_link(site, row.code), qr_code(f"{link}/r/{row.code}")) for row in invitations],
    )


@router.get("")
async def show_settings(request: Request, visitor: Coordinating) -> Response:
    return await settings_response(request, visitor)


@router.post("/structure")
async def change_structure(
    request: Request, visitor: CoordinatingAct, phone: Text = "", tell_guardians: Text = ""
) -> Response:
    site = site_of(request)
    form = await request.form()
    try:
        week = {str(number): read_ranges(day, str(form.get(f"hours{number}", ""))) for number, day in enumerate(DAYS)}
    except BadHours as refusal:
        return await settings_response(request, visitor, status=422, alert=refusal.said)
    async with site.runtime.work(visitor.structure_id) as work:
        work.structure.phone = phone.strip()
        if tell_guardians in TELL_GUARDIANS:
            work.structure.tell_guardians = tell_guardians
        work.structure.opening_hours = {day: ranges for day, ranges in week.items() if ranges}
    return site.go(HERE, "Horaires et téléphone enregistrés.")


@router.post("/advisers")
async def add_adviser(
    request: Request,
    visitor: CoordinatingAct,
    name: Text = "",
    email: Text = "",
    languages: Text = "",
    phone: Text = "",
    on_call: Annotated[bool, Form()] = False,
    coordinator: Annotated[bool, Form()] = False,
) -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            await team.add_adviser(
                work,
                name=name,
                email=email or None,
                languages=languages.replace(",", " ").split(),
                phone=phone,
                on_call=on_call,
                coordinator=coordinator,
            )
    except (Refusal, ValueError) as error:
        return await settings_response(request, visitor, status=422, alert=f"Pas ajouté : {error}")
    return site.go(HERE, "C'est ajouté. Donnez-lui un lien de mot de passe et un code Telegram.")


@router.post("/advisers/{adviser_id}/password")
async def password_link(request: Request, visitor: CoordinatingAct, adviser_id: uuid.UUID) -> Response:
    runtime = site_of(request).runtime
    async with runtime.work(visitor.structure_id) as work:
        adviser = await _adviser(work, adviser_id)
        code = await team.new_link_code(work, adviser, "password")
    said = f"Lien de {adviser.first_name} pour choisir son mot de passe, valable sept jours, une seule fois :"
    return await settings_response(request, visitor, code=(said, f"{runtime.public_url}/desk/password/{code}"))


@router.post("/advisers/{adviser_id}/telegram")
async def telegram_code(request: Request, visitor: CoordinatingAct, adviser_id: uuid.UUID) -> Response:
    async with site_of(request).runtime.work(visitor.structure_id) as work:
        adviser = await _adviser(work, adviser_id)
        code = await team.new_link_code(work, adviser, "telegram")
    said = f"{adviser.first_name} envoie ceci en privé au bot des conseillers, dans la journée :"
    return await settings_response(request, visitor, code=(said, f"/lier {code}"))


@router.post("/advisers/{adviser_id}/active")
async def toggle_active(request: Request, visitor: CoordinatingAct, adviser_id: uuid.UUID) -> Response:
    site = site_of(request)
    if adviser_id == visitor.adviser.id:
        said = "Vous ne pouvez pas vous désactiver vous-même : demandez à une autre personne de la coordination."
        return await settings_response(request, visitor, status=409, alert=said)
    async with site.runtime.work(visitor.structure_id) as work:
        adviser = await _adviser(work, adviser_id)
        adviser.active = not adviser.active
        if not adviser.active:
            await end_sessions_of(work, adviser.id)
        await work.session.flush()
        await presence.settle(work)
    return site.go(HERE, f"{adviser.first_name} est {'de retour' if adviser.active else 'hors de l’équipe'}.")


@router.post("/advisers/{adviser_id}/on-call")
async def toggle_on_call(request: Request, visitor: CoordinatingAct, adviser_id: uuid.UUID) -> Response:
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        adviser = await _adviser(work, adviser_id)
        adviser.on_call = not adviser.on_call
    return site.go(HERE, f"{adviser.first_name} {'est' if adviser.on_call else 'n’est plus'} d'astreinte.")


@router.post("/advisers/{adviser_id}/absent")
async def note_absence(
    request: Request, visitor: CoordinatingAct, adviser_id: uuid.UUID, until: Text = "", replacement: Text = ""
) -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            adviser = await _adviser(work, adviser_id)
            instead = await _adviser(work, uuid.UUID(replacement)) if replacement else None
            await presence.set_absent(work, adviser, _end_of(until, ZoneInfo(work.structure.zone)), instead)
    except Refusal as refusal:
        return await settings_response(request, visitor, status=409, alert=refusal.said)
    return site.go(HERE, f"L'absence de {adviser.first_name} est notée ; ses dossiers sont confiés.")


def _end_of(day: str, zone: ZoneInfo) -> datetime:
    """The end of the last day away. Raises `BadAbsence`."""
    try:
        return datetime.combine(date.fromisoformat(day), time(23, 59), zone)
    except ValueError:
        raise BadAbsence("Donnez le dernier jour de l'absence.") from None


@router.post("/advisers/{adviser_id}/present")
async def end_absence(request: Request, visitor: CoordinatingAct, adviser_id: uuid.UUID) -> Response:
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        adviser = await _adviser(work, adviser_id)
        await presence.back(work, adviser)
    return site.go(HERE, f"{adviser.first_name} est de retour.")


@router.post("/rules")
async def add_rule(
    request: Request,
    visitor: CoordinatingAct,
    kind: Annotated[team.RuleKind, Form()],
    adviser: Annotated[uuid.UUID, Form()],
    value: Text = "",
) -> Response:
    site = site_of(request)
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            last = await work.session.scalar(select(func.max(AssignmentRule.position)))
            await team.add_rule(work, (last or 0) + 1, kind, value.strip(), await _adviser(work, adviser))
    except (Refusal, ValueError) as error:
        return await settings_response(request, visitor, status=422, alert=f"Règle non ajoutée : {error}")
    return site.go(HERE, "Règle ajoutée.")


@router.post("/rules/{rule_id}/delete")
async def drop_rule(request: Request, visitor: CoordinatingAct, rule_id: uuid.UUID) -> Response:
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        await work.session.execute(delete(AssignmentRule).where(AssignmentRule.id == rule_id))
    return site.go(HERE, "Règle retirée.")


@router.post("/invitations")
async def add_invitation(request: Request, visitor: CoordinatingAct, label: Text = "", partner: Text = "") -> Response:
    site = site_of(request)
    if not label.strip():
        return await settings_response(request, visitor, status=422, alert="Dites à quoi sert cette invitation.")
    async with site.runtime.work(visitor.structure_id) as work:
        by = await team.add_partner(work, partner.strip()) if partner.strip() else None
        await team.new_invitation(work, label.strip(), by)
    return site.go(HERE, "Invitation créée.")


async def _adviser(work: Work, adviser_id: uuid.UUID) -> Adviser:
    """An adviser of this structure, or of none: another structure's does not exist here. Raises `NotOfTheTeam`."""
    found = await work.session.get(Adviser, adviser_id)
    if found is None:
        raise NotOfTheTeam
    return found
