"""Once more, by hand: a message that finally failed is queued again, a turn that was set aside goes through the door.

Each looks again at what holds now (STOP, blocked, a closed case, a parent's rule), under the row's lock.
"""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import delete, exists, select
from sqlalchemy.dialects.postgresql import insert

from bot.casework import people
from bot.casework.cases import check_may_change
from bot.casework.failures import is_failed, is_set_aside, kind_of, went_on_after
from bot.casework.file import CaseFile, file_of
from bot.casework.guardians import NotToBeTold, verdict_of
from bot.casework.refusals import Blocked, CaseIsClosed, Refusal, Stopped
from bot.runtime.saying import ANSWER_DEADLINE, NUDGE_DEADLINE
from bot.runtime.work import Work
from dialogs.hours import next_sending
from storage.models import Address, Adviser, Case, Conversation, Guardian, Inbound, Outbound, Person, SeenFailure
from storage.silence import silence_of


class AlreadyDone(Refusal):
    """It is no failure any more: somebody was faster, or tapped twice."""

    def __init__(self) -> None:
        super().__init__("C'est déjà fait : rien n'est parti une deuxième fois.")


class TooLate(Refusal):
    """Doing it now would say or ask something that no longer holds."""


async def resend(work: Work, message_id: uuid.UUID, adviser: Adviser, token: str) -> None:
    """Queue a failed message again. Raises `AlreadyDone`, `Stopped`, `Blocked`, `TooLate`, `NotYours`,
    `CaseIsClosed`, `NotToBeTold`; then nothing is sent.
    """
    people.check_member(work, adviser)
    row = await work.session.scalar(
        select(Outbound)
        .where(Outbound.id == message_id, Outbound.structure_id == work.structure.id, is_failed())
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if row is None or str(row.attempts) != token:
        raise AlreadyDone
    person, guardian, file = await _whose(work, row.conversation_id, row.case_id)
    if file is not None:
        check_may_change(file, adviser)
        if file.case.closed_at is not None:
            raise CaseIsClosed
    match kind_of(row, guardian.ward_id if guardian else None):
        case "team":
            raise TooLate("Un appel à l'équipe en retard ne sert plus : l'alerte est rappelée toute seule.")
        case "person" | "guardian":
            await _check_address(work, row)
    if guardian is not None:
        ward = await work.session.get_one(Person, guardian.ward_id)
        if (verdict := await verdict_of(work, ward, guardian)).decision == "no":
            raise NotToBeTold(f"Rien n'est parti. {verdict.reason}")
    _queue(work, row)
    await work.session.execute(delete(SeenFailure).where(SeenFailure.message_id == row.id))
    await work.ensure_lane(row.lane_id)
    work.wake_lanes.add(row.lane_id)
    _record(work, person, "resent", file, adviser)


async def _check_address(work: Work, row: Outbound) -> None:
    address = await work.session.get(Address, row.address_id) if row.address_id else None
    if address is None:
        raise TooLate("Cette adresse n'existe plus : rien n'est parti.")
    if address.stopped_at is not None or await silence_of(work.session, address.number_hash):
        raise Stopped
    if address.blocked_at is not None:
        raise Blocked


def _queue(work: Work, row: Outbound) -> None:
    """As it was, but due now; attempts go on counting, by which a form is known to be old."""
    structure = work.structure
    by_us = row.priority > 0  # nobody waits for it: it keeps to the hours of the day
    at = next_sending(work.now, structure.zone, structure.holidays) if by_us else work.now
    row.status, row.error = "queued", None
    row.not_before, row.paced = at, False
    row.deadline = at + (NUDGE_DEADLINE if by_us else ANSWER_DEADLINE)
    if row.sent_at is not None:
        # All of it left, and did not arrive.
        row.parts_sent, row.sent_at, row.provider_id = 0, None, None


async def resume(work: Work, message_id: uuid.UUID, adviser: Adviser, token: str) -> None:
    """Put what was set aside through its conversation's door again. Raises `AlreadyDone`, `TooLate`, `NotYours`,
    and for what the team wrote `Stopped`, `Blocked`.
    """
    people.check_member(work, adviser)
    row = await work.session.scalar(
        select(Inbound)
        .where(Inbound.id == message_id, Inbound.structure_id == work.structure.id, is_set_aside())
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if row is None or row.consumed_at is None or row.consumed_at != _moment(token):
        raise AlreadyDone
    person, _, file = await _whose(work, row.conversation_id, None)
    if file is not None:
        check_may_change(file, adviser)
    if row.author == "adviser":
        conversation = await work.session.get_one(Conversation, row.conversation_id)
        address = await work.session.get_one(Address, conversation.address_id)
        if address.stopped_at is not None or await silence_of(work.session, address.number_hash):
            raise Stopped
        if address.blocked_at is not None:
            raise Blocked
    elif await work.session.scalar(select(exists().where(Inbound.id == row.id, went_on_after(Inbound)))):
        raise TooLate("La conversation a continué : lisez ce message sur la fiche et répondez vous-même.")
    row.consumed_at, row.attempts, row.error = None, 0, None
    await work.session.execute(delete(SeenFailure).where(SeenFailure.message_id == row.id))
    work.wake_conversations.add(row.conversation_id)
    _record(work, person, "resumed", file, adviser)


async def mark_seen(work: Work, message_id: uuid.UUID, adviser: Adviser) -> None:
    """Somebody has seen to it: it leaves the page. A second time changes nothing. Raises `AlreadyDone`."""
    people.check_member(work, adviser)
    ours = work.structure.id
    row = await work.session.scalar(
        select(Outbound).where(Outbound.id == message_id, Outbound.structure_id == ours, is_failed())
    ) or await work.session.scalar(
        select(Inbound).where(Inbound.id == message_id, Inbound.structure_id == ours, is_set_aside())
    )
    if row is None:
        raise AlreadyDone
    person, _, file = await _whose(work, row.conversation_id, row.case_id if isinstance(row, Outbound) else None)
    marked = await work.session.scalar(
        insert(SeenFailure)
        .values(
            message_id=message_id,
            structure_id=work.structure.id,
            person_id=person.id,
            seen_by=adviser.id,
            seen_at=work.now,
        )
        .on_conflict_do_nothing()
        .returning(SeenFailure.message_id)
    )
    if marked is not None:
        _record(work, person, "failure_seen", file, adviser)


async def _whose(
    work: Work, conversation_id: uuid.UUID | None, case_id: uuid.UUID | None
) -> tuple[Person, Guardian | None, CaseFile | None]:
    """Whose case it is (of a parent: their child's), the parent, and the latest case; its row is locked."""
    guardian = None
    if conversation_id is not None:
        conversation = await work.session.get_one(Conversation, conversation_id)
        person = await work.session.get_one(Person, conversation.person_id)
        guardian = await work.session.get(Guardian, person.id)
        if guardian is not None:
            person = await work.session.get_one(Person, guardian.ward_id)
        wanted = Case.person_id == person.id
    else:
        wanted = Case.id == case_id
    case = await work.session.scalar(
        select(Case)
        .where(wanted, Case.structure_id == work.structure.id)
        .order_by(Case.number.desc())
        .limit(1)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    if case is None:
        return person, guardian, None
    file = await file_of(work, case)
    return file.person, guardian, file


def _record(work: Work, person: Person, kind: str, file: CaseFile | None, adviser: Adviser) -> None:
    work.record(person, kind, file.case if file else None, adviser.id)
    work.announce(person.id)


def _moment(token: str) -> datetime | None:
    try:
        return datetime.fromisoformat(token)
    except ValueError:
        return None
