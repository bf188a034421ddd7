"""Where conversations stand: all that their next turns read, in a few statements however many they are."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, DateTime, Uuid, and_, bindparam, literal, select

from bot.casework import guardians, people
from bot.casework.dues import hours_of
from bot.runtime.statuses import QUEUED, is_reminder
from bot.runtime.work import Work
from dialogs import state as states
from dialogs.state import State
from storage.models import Address, Adviser, Case, Conversation, Guardian, Inbound, Outbound, Person, Structure
from storage.sql import among_given
from storage.transaction import Answer, Statement, Transaction, columns_of, loaded, split
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
    more: bool  # something else waits behind the inbound

    def state(self, key: Key) -> State:
        sealed = self.conversation.state
        if sealed is None:
            return State(language=self.person.language)
        return states.load(key.open(sealed, "conversations.state"))


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of the database about conversations of one structure, before it is settled."""

    structure: Answer
    rows: Answer
    put_off: Answer
    team: Answer


def ask(transaction: Transaction, structure_id: uuid.UUID, conversations: Sequence[uuid.UUID], now: datetime) -> Asked:
    """Ask how they stand, those for which something waits. Only of those that this transaction holds it will be true
    until its end."""
    given = {"conversations": list(conversations), "now": now, "structure": structure_id}
    return Asked(
        transaction.ask(_STRUCTURE, given),
        transaction.ask(_STANDING, given),
        transaction.ask(_PUT_OFF, given),
        transaction.ask(_PRESENT, given),
    )


def structure_of(transaction: Transaction, asked: Asked) -> Structure:
    """The structure, as an object that the transaction has adopted."""
    (values,) = split(asked.structure.rows[0], Structure)
    assert values is not None
    structure = loaded(Structure, values)
    transaction.adopt(structure)
    return structure


def standings(transaction: Transaction, asked: Asked, held: Collection[uuid.UUID]) -> list[Standing]:
    """What was answered of those held, as objects that the transaction has adopted. Each row is one object, as in a
    session."""
    put_off = {row.lane_id for row in asked.put_off.rows}
    known: dict[tuple[type, Any], Any] = {}

    def object_of(model: type, values: dict[str, Any] | None) -> Any:
        if values is None:
            return None
        name = model, values.get("id") or values["person_id"]
        if name not in known:
            known[name] = loaded(model, values)
            transaction.adopt(known[name])
        return known[name]

    found = []
    for row in asked.rows.rows:
        if row.i_conversation_id not in held:
            continue
        values = split(row, *_MODELS)
        inbound, conversation, person, address, guardian, case, adviser = (
            object_of(model, one) for model, one in zip(_MODELS, values, strict=True)
        )
        off, more = conversation.id in put_off, row.waiting > 1
        found.append(Standing(inbound, conversation, person, address, guardian, case, adviser, off, more))
    return found


def is_put_off(now: datetime | ColumnElement[datetime]) -> ColumnElement[bool]:
    """SQL: a reminder that waits for its hour, and that nobody has tried to send.

    A campaign's message goes its way; an answer that the account's pace, or a clock that was set back, holds up is
    still an answer.
    """
    waits = and_(Outbound.status == QUEUED, Outbound.attempts == literal(0, literal_execute=True))
    return and_(waits, Outbound.not_before > now, is_reminder())


_MODELS: tuple[type, ...] = (Inbound, Conversation, Person, Address, Guardian, Case, Adviser)
_STRUCTURE = Statement(f"SELECT {columns_of(('s', Structure))} FROM structures s WHERE id = :structure")  # noqa: S608
# The oldest event of each. Answers go where the person wrote last; a parent's case is their child's. Joined by CASE for
# the reason that `storage.sql.either` gives.
_STANDING = Statement(
    "SELECT "  # noqa: S608 - names of our own tables
    + columns_of(
        ("i", Inbound), ("c", Conversation), ("p", Person), ("a", Address), ("g", Guardian), ("k", Case), ("v", Adviser)
    )
    + ", i.waiting FROM (SELECT DISTINCT ON (conversation_id) *, "
    "count(*) OVER (PARTITION BY conversation_id) AS waiting FROM inbound "
    "WHERE conversation_id = ANY(CAST(:conversations AS uuid[])) AND consumed_at IS NULL "
    "ORDER BY conversation_id, seq) i "
    "JOIN conversations c ON c.id = i.conversation_id JOIN persons p ON p.id = c.person_id "
    "JOIN addresses a ON a.id = CASE WHEN i.address_id IS NULL THEN c.address_id ELSE i.address_id END "
    "LEFT JOIN guardians g ON g.person_id = p.id "
    "LEFT JOIN cases k ON k.person_id = CASE WHEN g.ward_id IS NULL THEN p.id ELSE g.ward_id END "
    "AND k.closed_at IS NULL "
    "LEFT JOIN advisers v ON v.id = k.adviser_id ORDER BY i.seq"
)
# By lane, which bears the conversation's id: what waits is found by its index alone.
_NOW = bindparam("now", None, type_=DateTime(timezone=True))
_PUT_OFF = Statement(
    select(Outbound.lane_id).where(among_given(Outbound.lane_id, "conversations"), is_put_off(_NOW)).distinct()
)
_PRESENT = Statement(
    select(Adviser.on_call).where(
        Adviser.structure_id == bindparam("structure", None, type_=Uuid),
        Adviser.active,
        ~people.away_at(_NOW),
    )
)


class Team:
    """Whether somebody of the team would answer now; the same for all turns of a transaction."""

    def __init__(self, structure: Structure, asked: Asked, now: datetime) -> None:
        self.is_open = hours_of(structure).is_open(now)
        present = asked.team.rows
        self.answers = any(row.on_call for row in present) or (self.is_open and bool(present))


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
        "answers_now": "yes" if team.answers else "",
        "role": "",
    }
    if standing.guardian is not None:
        known |= await guardians.givens(work, standing.conversation)
    return known
