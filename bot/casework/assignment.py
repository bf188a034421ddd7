"""Who gets a case: the structure's rules in order, else the least loaded adviser who is there."""

from __future__ import annotations

import uuid
from collections.abc import Collection

from sqlalchemy import func, select

from bot.casework import people
from bot.casework.facts import fold, open_facts, postcode_in
from bot.runtime.work import Work
from storage.models import Adviser, AssignmentRule, Case, Invitation, Partner, Person


async def choose(
    work: Work, person: Person, urgency: str = "normal", without: Collection[uuid.UUID] = ()
) -> Adviser | None:
    """The adviser for a person, or None: then the coordinator has to be called.

    Urgent: whoever is on call, at any hour, before anybody else. Then the adviser of the invitation the person
    came by, then the rules by position, each passing on to the replacement of somebody absent. Then, among
    advisers present (a coordinator coordinates), who speaks the person's language, who has the fewest open
    cases, who is longest in the team. `without`: never these.
    """
    here = [adviser for adviser in await people.present(work) if adviser.id not in without]
    by_id = {adviser.id: adviser for adviser in here}
    if urgency == "urgent" and (ready := [adviser for adviser in here if adviser.on_call]):
        return await _least_loaded(work, ready, person.language)
    for adviser_id in await _meant(work, person):
        if found := await _present_or_replacement(work, adviser_id, by_id):
            return found
    advisers = [adviser for adviser in here if adviser.role != people.COORDINATOR]
    return await _least_loaded(work, advisers, person.language)


async def _meant(work: Work, person: Person) -> list[uuid.UUID]:
    """Advisers this person is meant for, the most meant first."""
    meant: list[uuid.UUID] = []
    invitation = await work.session.get(Invitation, person.invitation_id) if person.invitation_id else None
    if invitation is not None and invitation.adviser_id is not None:
        meant.append(invitation.adviser_id)
    known = await _known(work, person, invitation)
    rules = await work.session.scalars(
        select(AssignmentRule)
        .where(AssignmentRule.structure_id == work.structure.id)
        .order_by(AssignmentRule.position, AssignmentRule.id)
    )
    meant += [rule.adviser_id for rule in rules if fold(rule.value) in known.get(rule.kind, ())]
    return meant


async def _known(work: Work, person: Person, invitation: Invitation | None) -> dict[str, set[str]]:
    """What the rules look at, folded. A town may be given with its postcode ("59100 Roubaix")."""
    facts = (await open_facts(work.session, {person.id: work.key_of(person)}))[person.id]
    town = str(facts.get("town") or "")
    postcode = str(facts.get("postcode") or postcode_in(town) or "")
    known = {
        "town": {fold(town), fold(town.replace(postcode, ""))},
        "postcode": {postcode},
        "language": {fold(person.language), fold(person.language.partition("@")[0])},
    }
    if invitation is not None and invitation.partner_id is not None:
        partner = await work.session.get_one(Partner, invitation.partner_id)
        known["partner"] = {fold(partner.name), fold(str(partner.id))}
    return {kind: values - {""} for kind, values in known.items()}


async def _present_or_replacement(work: Work, adviser_id: uuid.UUID, here: dict[uuid.UUID, Adviser]) -> Adviser | None:
    if adviser_id in here:
        return here[adviser_id]
    absence = await people.absence_of(work, adviser_id)
    return here.get(absence.replacement_id) if absence and absence.replacement_id else None


async def _least_loaded(work: Work, among: list[Adviser], language: str) -> Adviser | None:
    if not among:
        return None
    counted = await work.session.execute(
        select(Case.adviser_id, func.count())
        .where(Case.closed_at.is_(None), Case.adviser_id.in_([adviser.id for adviser in among]))
        .group_by(Case.adviser_id)
    )
    load = dict(counted.all())
    spoken = language.partition("@")[0]

    def rank(place: int) -> tuple[bool, int, int]:
        adviser = among[place]
        return spoken not in ("fr", *adviser.languages), load.get(adviser.id, 0), place

    return among[min(range(len(among)), key=rank)]
