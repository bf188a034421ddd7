"""Who is away, who replaces them, and what becomes of their cases: each always has somebody who is there."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from bot.casework import assignment, dues, handing, people
from bot.casework.file import file_of
from bot.casework.refusals import BadAbsence
from bot.runtime.work import Work
from storage.models import Absence, Adviser, Case


async def set_absent(work: Work, adviser: Adviser, until: datetime, replacement: Adviser | None = None) -> int:
    """The adviser is away from now until `until`; their cases go to the replacement, or are spread.

    The young people are told who replaces them and until when. Returns how many cases moved. Raises
    `BadAbsence` for an end in the past or a replacement who is not there, `NotOfTheTeam`.
    """
    people.check_member(work, adviser)
    if until <= work.now:
        raise BadAbsence("Cette date est passée.")
    if replacement is not None:
        people.check_member(work, replacement)
        if replacement.id == adviser.id or await people.absence_of(work, replacement.id) is not None:
            raise BadAbsence(f"{replacement.first_name} ne peut pas remplacer : pas présent.")
    await end_absence(work, adviser)
    work.session.add(
        Absence(
            id=work.new_id(),
            structure_id=work.structure.id,
            adviser_id=adviser.id,
            starts_at=work.now,
            ends_at=until,
            replacement_id=replacement.id if replacement else None,
        )
    )
    await work.session.flush()
    return await settle(work)


async def back(work: Work, adviser: Adviser) -> int:
    """The adviser is back: their absence ends and their cases return to them. Returns how many moved."""
    people.check_member(work, adviser)
    await end_absence(work, adviser)
    return await settle(work)


async def end_absence(work: Work, adviser: Adviser) -> None:
    """End, now, every absence the adviser is in."""
    absences = await work.session.scalars(
        select(Absence).where(
            Absence.adviser_id == adviser.id, Absence.starts_at <= work.now, Absence.ends_at > work.now
        )
    )
    for absence in absences:
        absence.ends_at = work.now
    await work.session.flush()


async def settle(work: Work) -> int:
    """Give every open case somebody who is there today. Returns how many cases moved.

    Cases return to an adviser who is back, leave one who is away or has left the team, and those nobody has
    go to whoever is there now. Where nobody can be named the coordinators are called, once.
    """
    present = {adviser.id: adviser for adviser in await people.present(work)}
    unsettled = await work.session.scalars(
        select(Case)
        .where(
            Case.structure_id == work.structure.id,
            Case.closed_at.is_(None),
            Case.adviser_id.is_(None) | Case.adviser_id.not_in(present) | Case.replaces_id.is_not(None),
        )
        .order_by(Case.number)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    moved = 0
    for case in list(unsettled):
        moved += await _settle(work, case, present)
    return moved


async def _settle(work: Work, case: Case, present: Mapping[uuid.UUID, Adviser]) -> bool:
    file = await file_of(work, case)
    if case.replaces_id is not None and case.replaces_id in present:
        await handing.hand(work, file, present[case.replaces_id], "returned")
        return True
    if case.adviser_id in present:
        return False
    absence = await people.absence_of(work, case.adviser_id) if case.adviser_id else None
    replacement = present.get(absence.replacement_id) if absence and absence.replacement_id else None
    replacement = replacement or await assignment.choose(work, file.person, case.urgency)
    absent_id = case.replaces_id or case.adviser_id
    if replacement is not None and absent_id is not None:
        own = await people.absence_of(work, absent_id)
        kind = "replaced" if own else "assigned"
        await handing.hand(work, file, replacement, kind, until=own.ends_at if own else None)
        return True
    if replacement is not None:
        await handing.hand(work, file, replacement, "assigned")
        return True
    if case.adviser_id is None:
        return False
    await handing.call_coordinators(work, file)
    await dues.expect_answer(work, case)
    return True
