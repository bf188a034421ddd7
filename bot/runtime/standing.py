"""Where conversations stand: all that their next turns read, in a few statements however many they are."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Exists, and_, exists, func, select
from sqlalchemy.orm import aliased

from bot.casework import guardians, people
from bot.casework.dues import hours_of
from bot.runtime.statuses import QUEUED
from bot.runtime.work import Work
from dialogs import state as states
from dialogs.state import State
from storage.models import Address, Adviser, Case, Conversation, Guardian, Inbound, Outbound, Person
from storage.sql import among, either
from storage.vault import Key


@dataclass(frozen=True, slots=True)
class Standing:
    """One conversation, whose row is held, before its next turn."""

    inbound: Inbound  # the oldest that waits
    conversation: Conversation
    person: Person
    address: Address  # where the answer goes
    guardian: Guardian | None  # the person is a parent
    case: Case | None  # the open case: of a parent, their child's
    adviser: Adviser | None
    put_off: bool  # something waits for its hour, which this turn may make void

    def state(self, key: Key) -> State:
        sealed = self.conversation.state
        if sealed is None:
            return State(language=self.person.language)
        return states.load(key.open(sealed, "conversations.state"))


def waits() -> Exists:
    """SQL: something waits for the conversation."""
    return exists().where(Inbound.conversation_id == Conversation.id, Inbound.consumed_at.is_(None))


async def standings(work: Work, conversations: Collection[uuid.UUID]) -> list[Standing]:
    """How they stand, those for which something waits. Their rows are held by this transaction."""
    oldest = (
        select(func.min(Inbound.seq))
        .where(among(Inbound.conversation_id, conversations), Inbound.consumed_at.is_(None))
        .group_by(Inbound.conversation_id)
    )
    answered = aliased(Address)
    rows = await work.session.execute(
        select(Inbound, Conversation, Person, answered, Guardian, Case, Adviser)
        .join(Conversation, Conversation.id == Inbound.conversation_id)
        .join(Person, Person.id == Conversation.person_id)
        # Answers go where the person wrote last.
        .join(answered, answered.id == either(Inbound.address_id, Conversation.address_id))
        .outerjoin(Guardian, Guardian.person_id == Person.id)
        .outerjoin(Case, and_(Case.person_id == either(Guardian.ward_id, Person.id), Case.closed_at.is_(None)))
        .outerjoin(Adviser, Adviser.id == Case.adviser_id)
        .where(among(Inbound.conversation_id, conversations), Inbound.consumed_at.is_(None), Inbound.seq.in_(oldest))
        .order_by(Inbound.seq)
    )
    found = rows.all()
    put_off = await _with_something_put_off(work, [conversation.id for _, conversation, *_ in found])
    return [Standing(*row, put_off=row[1].id in put_off) for row in found]


def is_put_off(work: Work) -> ColumnElement[bool]:
    """SQL: a message that waits for its hour, and that nobody has tried to send."""
    return and_(Outbound.status == QUEUED, Outbound.attempts == 0, Outbound.not_before > work.now)


async def _with_something_put_off(work: Work, conversations: Sequence[uuid.UUID]) -> set[uuid.UUID]:
    # By lane, which bears the conversation's id: what waits is found by its index alone.
    found = await work.session.scalars(
        select(Outbound.lane_id).where(among(Outbound.lane_id, conversations), is_put_off(work)).distinct()
    )
    return set(found)


class Team:
    """Whether somebody of the team would answer now; asked once for all turns of a transaction."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._answers: bool | None = None
        self.is_open = hours_of(work.structure).is_open(work.now)

    async def answers(self) -> bool:
        if self._answers is None:
            present = await people.present(self._work)
            self._answers = any(adviser.on_call for adviser in present) or (self.is_open and bool(present))
        return self._answers


async def givens(work: Work, team: Team, standing: Standing) -> dict[str, str]:
    """What the structure knows at this moment; the engine's placeholders and predicates read it."""
    structure = work.structure
    known = {
        "structure": structure.name,
        "structure_phone": structure.phone or structure.name,
        "town_structure": structure.town,
        "zone": structure.zone,
        "holidays": structure.holidays,
        "channel": standing.address.channel,
        "case": "yes" if standing.case else "",
        "adviser": standing.adviser.first_name if standing.adviser else "",
        "open_now": "yes" if team.is_open else "",
        "answers_now": "yes" if await team.answers() else "",
        "role": "",
    }
    if standing.guardian is not None:
        known |= await guardians.givens(work, standing.conversation)
    return known
