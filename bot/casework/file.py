"""A case with all that belongs to it, taken with a lock so that two advisers cannot change it at once."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import select

from bot.casework.refusals import CaseIsClosed, NoSuchCase
from bot.runtime.work import Work
from storage.models import Address, Adviser, Case, Conversation, Person


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case, whose it is, and who holds it now (named or claimed)."""

    case: Case
    person: Person
    conversation: Conversation
    address: Address
    adviser: Adviser | None


async def take_file(work: Work, case_id: uuid.UUID, closed_too: bool = False) -> CaseFile:
    """The open case and what belongs to it; the case's row is locked until the end of the transaction.

    Raises `NoSuchCase` (also for another structure's), `CaseIsClosed` unless `closed_too`.
    """
    case = await work.session.scalar(
        select(Case)
        .where(Case.id == case_id, Case.structure_id == work.structure.id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    if case is None:
        raise NoSuchCase
    if case.closed_at is not None and not closed_too:
        raise CaseIsClosed
    return await file_of(work, case)


async def file_of(work: Work, case: Case) -> CaseFile:
    """What belongs to a case that is locked already."""
    row = (
        await work.session.execute(
            select(Person, Conversation, Address)
            .select_from(Person)
            .join(Conversation, Conversation.id == case.conversation_id)
            .join(Address, Address.id == Conversation.address_id)
            .where(Person.id == case.person_id)
        )
    ).one()
    adviser = await work.session.get(Adviser, case.adviser_id) if case.adviser_id else None
    return CaseFile(case, row[0], row[1], row[2], adviser)
