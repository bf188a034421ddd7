"""A case in a few lines, for the group's card and the inbox: nothing on it is sensitive (invariant 8)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.casework import labels
from bot.casework.facts import age_on, open_facts
from bot.casework.refusals import NoSuchCase
from storage.models import (
    Address,
    Adviser,
    Alert,
    Case,
    Conversation,
    Invitation,
    Partner,
    Person,
    Structure,
)
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class CaseCard:
    """What anybody of the team may see of a case at a glance. Times are aware; `zone` is the structure's."""

    case_id: uuid.UUID
    person_id: uuid.UUID
    number: int
    first_name: str  # "Sans prénom" as long as it is not known
    age: int | None
    town: str
    language: str
    language_label: str
    channel: str
    came_by: str  # the partner's name, or the invitation's label; "" for a spontaneous contact
    reason: str
    reason_label: str
    urgency: str
    adviser_id: uuid.UUID | None
    adviser: str  # first name; "" when nobody could be named
    replaces: str  # first name of the absent adviser; "" otherwise
    claimed: bool
    talks_with: str  # "bot" or "human": who holds the conversation
    status: str  # of the conversation: new, running, ended, silent, stopped
    unreachable: bool  # the address is blocked
    opened_at: datetime
    due_at: datetime | None
    late: bool
    answered_at: datetime | None
    closed_at: datetime | None
    closing_label: str
    alert_id: uuid.UUID | None  # an alert nobody has acknowledged yet
    zone: str


NO_NAME = "Sans prénom"


async def case_card(session: AsyncSession, vault: Vault, case_id: uuid.UUID, now: datetime) -> CaseCard:
    """The card of one case. Raises `NoSuchCase`."""
    found = await cards(session, vault, [case_id], now)
    if not found:
        raise NoSuchCase
    return found[0]


async def cards(session: AsyncSession, vault: Vault, case_ids: Sequence[uuid.UUID], now: datetime) -> list[CaseCard]:
    """The cards of these cases, in that order; those that do not exist (here) are left out."""
    replaced = aliased(Adviser)
    rows = await session.execute(
        select(Case, Person, Conversation, Address, Structure, Adviser, replaced, Invitation, Partner)
        .join(Person, Person.id == Case.person_id)
        .join(Conversation, Conversation.id == Case.conversation_id)
        .join(Address, Address.id == Conversation.address_id)
        .join(Structure, Structure.id == Case.structure_id)
        .outerjoin(Adviser, Adviser.id == Case.adviser_id)
        .outerjoin(replaced, replaced.id == Case.replaces_id)
        .outerjoin(Invitation, Invitation.id == Person.invitation_id)
        .outerjoin(Partner, Partner.id == Invitation.partner_id)
        .where(Case.id.in_(case_ids))
        .execution_options(populate_existing=True)
    )
    found = {row[0].id: row for row in rows}
    keys = {row[1].id: vault.unwrap(row[1].wrapped_key) for row in found.values()}
    facts = await open_facts(session, keys)
    waiting = await session.execute(
        select(Alert.case_id, Alert.id).where(Alert.case_id.in_(case_ids), Alert.acknowledged_at.is_(None))
    )
    alerts = dict(waiting.all())
    made = []
    for case_id in case_ids:
        if case_id not in found:
            continue
        case, person, conversation, address, structure, adviser, absent, invitation, partner = found[case_id]
        said = facts[person.id]
        made.append(
            CaseCard(
                case_id=case.id,
                person_id=person.id,
                number=case.number,
                first_name=str(said.get("first_name") or NO_NAME),
                age=age_on(said.get("birth_date"), now.astimezone(ZoneInfo(structure.zone)).date()),
                town=str(said.get("town") or ""),
                language=person.language,
                language_label=labels.language_label(person.language),
                channel=address.channel,
                came_by=partner.name if partner else invitation.label if invitation else "",
                reason=case.reason,
                reason_label=labels.REASONS[case.reason],
                urgency=case.urgency,
                adviser_id=case.adviser_id,
                adviser=adviser.first_name if adviser else "",
                replaces=absent.first_name if absent else "",
                claimed=case.claimed_at is not None,
                talks_with=conversation.holder,
                status=conversation.status,
                unreachable=address.blocked_at is not None,
                opened_at=case.opened_at,
                due_at=case.answer_due_at,
                late=case.answer_due_at is not None and case.answer_due_at <= now,
                answered_at=case.answered_at,
                closed_at=case.closed_at,
                closing_label=labels.CLOSING_REASONS.get(case.closing_reason or "", ""),
                alert_id=alerts.get(case.id),
                zone=structure.zone,
            )
        )
    return made
