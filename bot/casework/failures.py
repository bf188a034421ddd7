"""What finally failed or was set aside, per structure: seen, sent again by hand, taken up again, or marked as seen.

Nothing that was said is read here; the words are on the case page alone.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from sqlalchemy import ColumnElement, and_, exists, func, literal, or_, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.casework.card import CaseCard, cards
from bot.casework.people import COORDINATOR
from bot.runtime.ticks import NOT_SENT
from bot.runtime.work import DESK
from storage.models import Adviser, Case, Conversation, Guardian, Inbound, Outbound, Person, SeenFailure
from storage.sql import either
from storage.vault import Vault

Kind: TypeAlias = Literal["person", "guardian", "group", "team", "said", "wrote", "step"]
LABELS: Mapping[Kind, str] = {
    "person": "Message non remis",
    "guardian": "Message à un parent non remis",
    "group": "Message non arrivé dans le groupe Telegram",
    "team": "SMS à l'équipe non remis",
    "said": "Message reçu que le robot n'a pas pu traiter",
    "wrote": "Message de l'équipe que le robot n'a pas pu envoyer",
    "step": "Étape que le robot n'a pas pu faire",
}
SET_ASIDE = "Le robot a échoué deux fois. Lisez le message sur la fiche et répondez vous-même."
NOT_SAID = "Le canal n'a pas dit pourquoi."
MOST = 100  # of each sort on the page: the latest
# An edited question or a tick that failed has lost nothing that anybody waits for.
_TOLD = ("message", "relay", "say", "alert", "card")


def _one_of(column: ColumnElement[str] | object, *values: str) -> ColumnElement[bool]:
    # Written out: a partial index serves no parameter.
    return or_(*(column == literal(value, literal_execute=True) for value in values))


def is_failed() -> ColumnElement[bool]:
    """SQL: we gave up sending it; what `ix_outbound_failed` holds."""
    too_late = and_(_one_of(Outbound.status, "expired"), _one_of(Outbound.error, "deadline"))
    return or_(_one_of(Outbound.status, "failed"), too_late)


def is_set_aside() -> ColumnElement[bool]:
    """SQL: it was taken out of the way, and no turn has dealt with it; what `ix_inbound_set_aside` holds."""
    return and_(Inbound.turn.is_(None), Inbound.consumed_at.is_not(None))


@dataclass(frozen=True, slots=True)
class Failure:
    """One line of the page. `again`: what pressing the button does (`resend`, `resume`), "" where there is none.

    `token` is of this very failure: a form sent twice, or an old page, does nothing to a later one.
    """

    id: uuid.UUID
    kind: Kind
    label: str
    why: str
    at: datetime
    token: str
    again: str
    by_hand: bool  # somebody of the team wrote it
    went_on: bool  # the conversation has moved on since
    case: CaseCard | None  # of a parent: their child's


async def failures_of(session: AsyncSession, vault: Vault, structure_id: uuid.UUID, now: datetime) -> list[Failure]:
    """The structure's failures that nobody has seen to, the latest first."""
    found = [*await _unsent(session, structure_id), *await _set_aside(session, structure_id)]
    case_of = await _cases(session, {row.person_id for row in found if row.case_id is None})
    wanted = {case_id for row in found if (case_id := row.case_id or case_of.get(row.person_id))}
    known = {card.case_id: card for card in await cards(session, vault, sorted(wanted), now)}
    made = []
    for row in found:
        case_id = row.case_id or case_of.get(row.person_id)
        card = known.get(case_id) if case_id else None
        made.append(_line(row, card))
    return sorted(made, key=lambda one: (one.at, one.id), reverse=True)


async def count_failures(session: AsyncSession, structure_id: uuid.UUID) -> int:
    """How many the page would show."""
    unsent = select(Outbound.id).where(*_unseen_outbound(structure_id)).limit(MOST).subquery()
    aside = select(Inbound.id).where(*_unseen_inbound(structure_id)).limit(MOST).subquery()
    counted = await session.execute(
        select(
            select(func.count()).select_from(unsent).scalar_subquery(),
            select(func.count()).select_from(aside).scalar_subquery(),
        )
    )
    return sum(counted.one())


def _unseen_outbound(structure_id: uuid.UUID) -> Sequence[ColumnElement[bool]]:
    seen = exists().where(SeenFailure.message_id == Outbound.id)
    return Outbound.structure_id == structure_id, is_failed(), Outbound.kind.in_(_TOLD), ~seen


def _unseen_inbound(structure_id: uuid.UUID) -> Sequence[ColumnElement[bool]]:
    seen = exists().where(SeenFailure.message_id == Inbound.id)
    return Inbound.structure_id == structure_id, is_set_aside(), ~seen


@dataclass(frozen=True, slots=True)
class _Row:
    """What is read of a message, of either way. `person_id`: whose case it is (of a parent: their child's)."""

    id: uuid.UUID
    kind: Kind
    why: str
    at: datetime
    token: str
    by_hand: bool
    went_on: bool
    person_id: uuid.UUID
    case_id: uuid.UUID | None


async def _unsent(session: AsyncSession, structure_id: uuid.UUID) -> list[_Row]:
    latest = select(Outbound).where(*_unseen_outbound(structure_id)).order_by(Outbound.id.desc()).limit(MOST).subquery()
    message = aliased(Outbound, latest)
    rows = await session.execute(
        select(message, Conversation.turn, Person.id, Guardian.ward_id)
        .outerjoin(Conversation, Conversation.id == message.conversation_id)
        .outerjoin(Case, and_(Conversation.id.is_(None), Case.id == message.case_id))
        .join(Person, Person.id == either(Conversation.person_id, Case.person_id))
        .outerjoin(Guardian, Guardian.person_id == Person.id)
    )
    return [
        _Row(
            row.id,
            kind_of(row, ward),
            NOT_SENT["deadline"] if row.status == "expired" else row.error or NOT_SAID,
            row.created_at,
            str(row.attempts),
            by_hand=row.origin is not None,
            went_on=turn is not None and row.turn is not None and turn > row.turn,
            person_id=ward or person,
            case_id=row.case_id,
        )
        for row, turn, person, ward in rows
    ]


def kind_of(row: Outbound, ward_id: uuid.UUID | None) -> Kind:
    """To whom it was to go."""
    if row.conversation_id is None:
        return "group" if row.channel == DESK else "team"
    return "guardian" if ward_id else "person"


async def _set_aside(session: AsyncSession, structure_id: uuid.UUID) -> list[_Row]:
    latest = select(Inbound).where(*_unseen_inbound(structure_id)).order_by(Inbound.id.desc()).limit(MOST).subquery()
    message = aliased(Inbound, latest)
    rows = await session.execute(
        select(message, Person.id, Guardian.ward_id, went_on_after(message))
        .join(Conversation, Conversation.id == message.conversation_id)
        .join(Person, Person.id == Conversation.person_id)
        .outerjoin(Guardian, Guardian.person_id == Person.id)
    )
    kinds: Mapping[str, Kind] = {"person": "said", "adviser": "wrote"}
    return [
        _Row(
            row.id,
            kinds.get(row.author, "step"),
            SET_ASIDE,
            row.received_at,
            row.consumed_at.isoformat() if row.consumed_at else "",
            by_hand=row.author == "adviser",
            went_on=went_on,
            person_id=ward or person,
            case_id=None,
        )
        for row, person, ward, went_on in rows
    ]


def went_on_after(message: type[Inbound]) -> ColumnElement[bool]:
    """SQL: the person did something later, which has been dealt with: another question may be open by now."""
    later = aliased(Inbound)
    return exists().where(
        later.conversation_id == message.conversation_id,
        later.seq > message.seq,
        later.author == "person",
        later.turn.is_not(None),
    )


async def _cases(session: AsyncSession, persons: Iterable[uuid.UUID]) -> dict[uuid.UUID, uuid.UUID]:
    """The latest case of each."""
    rows = await session.execute(
        select(Case.person_id, Case.id)
        .where(Case.person_id.in_(list(persons)))
        .ext(distinct_on(Case.person_id))
        .order_by(Case.person_id, Case.number.desc())
    )
    return {person_id: case_id for person_id, case_id in rows}  # noqa: C416 - rows are no pairs to mypy


def _line(row: _Row, card: CaseCard | None) -> Failure:
    # An old answer must not be taken for one to a later question; what the team wrote is no answer.
    resumes = row.kind in ("said", "wrote", "step") and (row.kind == "wrote" or not row.went_on)
    # A call to the team that is late would only frighten: the alert itself is called again.
    sends = row.kind in ("person", "guardian", "group") and not (card and (card.closed_at or card.unreachable))
    again = "resume" if resumes else "resend" if sends else ""
    return Failure(
        row.id, row.kind, LABELS[row.kind], row.why, row.at, row.token, again, row.by_hand, row.went_on, card
    )


def may_do_again(adviser: Adviser, card: CaseCard | None) -> bool:
    """Whether this adviser may: who holds the case, or a coordinator; anybody where nobody holds it."""
    return card is None or not card.claimed or card.adviser_id == adviser.id or adviser.role == COORDINATOR
