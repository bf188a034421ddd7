"""Who of the team is there: present, on call, coordinating. Only questions; nothing is changed here."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, select

from bot.casework.refusals import Away, NotOfTheTeam
from bot.runtime.work import Work
from storage.models import Absence, Adviser

COORDINATOR = "coordinator"


def away_at(now: datetime | ColumnElement[datetime]) -> ColumnElement[bool]:
    """SQL: the adviser is absent at that moment."""
    return exists().where(Absence.adviser_id == Adviser.id, Absence.starts_at <= now, Absence.ends_at > now)


async def present(work: Work) -> list[Adviser]:
    """Everybody who works here and is not absent now, coordinators too; the longest in the team first."""
    found = await work.session.scalars(
        select(Adviser)
        .where(Adviser.structure_id == work.structure.id, Adviser.active, ~away_at(work.now))
        .order_by(Adviser.created_at, Adviser.id)
    )
    return list(found)


async def on_call(work: Work) -> list[Adviser]:
    """Those present who are called for urgent cases at any hour."""
    return [adviser for adviser in await present(work) if adviser.on_call]


async def coordinators(work: Work) -> list[Adviser]:
    """Who is called when nobody is there: those present, or, if all are away, every one of them."""
    everybody = await work.session.scalars(
        select(Adviser)
        .where(Adviser.structure_id == work.structure.id, Adviser.active, Adviser.role == COORDINATOR)
        .order_by(Adviser.created_at, Adviser.id)
    )
    found = list(everybody)
    here = {adviser.id for adviser in await present(work)}
    return [adviser for adviser in found if adviser.id in here] or found


async def absence_of(work: Work, adviser_id: uuid.UUID) -> Absence | None:
    """The absence the adviser is in now; the one that ends last, where two overlap."""
    return await work.session.scalar(
        select(Absence)
        .where(Absence.adviser_id == adviser_id, Absence.starts_at <= work.now, Absence.ends_at > work.now)
        .order_by(Absence.ends_at.desc())
        .limit(1)
    )


def check_member(work: Work, adviser: Adviser) -> None:
    """Raises `NotOfTheTeam` for somebody of another structure, or who has left."""
    if adviser.structure_id != work.structure.id or not adviser.active:
        raise NotOfTheTeam


async def check_present(work: Work, adviser: Adviser) -> None:
    """Raises `NotOfTheTeam`, or `Away` for somebody who is absent now."""
    check_member(work, adviser)
    absence = await absence_of(work, adviser.id)
    if absence is not None:
        raise Away(adviser, absence.ends_at.astimezone(ZoneInfo(work.structure.zone)))


def ids(*groups: Iterable[Adviser]) -> list[str]:
    """The ids of everybody in the groups, each once, in order: whom a desk message calls."""
    return list(dict.fromkeys(str(adviser.id) for group in groups for adviser in group))
