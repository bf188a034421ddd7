"""A case: the person in the team's hands. Who holds it, what was done, who was called."""

from __future__ import annotations

import uuid

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Id, JsonObject, Moment, OfStructure, Sealed, Sequence


class Case(OfStructure, Base):
    """One person's case. `adviser_id` was named by assignment; `claimed_at` says that they took it."""

    __tablename__ = "cases"
    __table_args__ = (
        # A person has one open case at a time: two openings at once become one.
        Index("uq_cases_open", "person_id", unique=True, postgresql_where=text("closed_at IS NULL")),
    )

    id: Mapped[Id]
    number: Mapped[int] = mapped_column(BigInteger, Identity(always=True), unique=True)  # "n° 12", said aloud
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    conversation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    reason: Mapped[str]  # dialogs.effects.CaseReason
    urgency: Mapped[str]  # normal, urgent
    adviser_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("advisers.id"), index=True)
    # While the adviser is away: whose case it is really.
    replaces_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("advisers.id"))
    claimed_at: Mapped[Moment | None]
    answer_due_at: Mapped[Moment | None]  # service time; None once answered
    reminders: Mapped[int] = mapped_column(default=0)
    answered_at: Mapped[Moment | None]
    opened_at: Mapped[Moment]
    closed_at: Mapped[Moment | None]
    closing_reason: Mapped[str | None]
    topic_id: Mapped[int | None] = mapped_column(BigInteger)  # forum topic in the group
    card_message_id: Mapped[int | None] = mapped_column(BigInteger)


class Handoff(OfStructure, Base):
    """The case passed to somebody: assigned, claimed, transferred, replaced, returned."""

    __tablename__ = "handoffs"

    id: Mapped[Id]
    seq: Mapped[Sequence]
    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    from_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("advisers.id"))
    to_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("advisers.id"))
    at: Mapped[Moment]


class Note(OfStructure, Base):
    """An internal note of the team: never sent to the person."""

    __tablename__ = "notes"

    id: Mapped[Id]
    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    adviser_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("advisers.id"))
    text: Mapped[Sealed]
    at: Mapped[Moment]


class TimelineEntry(OfStructure, Base):
    """What happened, in order, without what was said. `detail` holds ids, names of the team, counts."""

    __tablename__ = "timeline"
    __table_args__ = (Index("ix_timeline_case_id", "case_id", postgresql_where=text("case_id IS NOT NULL")),)

    id: Mapped[Id]
    seq: Mapped[Sequence]
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    kind: Mapped[str]
    adviser_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("advisers.id"))
    detail: Mapped[JsonObject] = mapped_column(default=dict)
    at: Mapped[Moment]


class Alert(OfStructure, Base):
    """Danger was read. People are called, again and more of them, until one acknowledges."""

    __tablename__ = "alerts"

    id: Mapped[Id]
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    level: Mapped[str]  # danger_immediate, distress
    because: Mapped[Sealed]  # JSON list of the words
    raised_at: Mapped[Moment]
    rounds: Mapped[int] = mapped_column(default=0)  # how often people were called
    next_round_at: Mapped[Moment | None]  # None once acknowledged
    acknowledged_by: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("advisers.id"))
    acknowledged_at: Mapped[Moment | None]
    inbound_id: Mapped[uuid.UUID | None]  # None once its message is pruned
    verdict: Mapped[str | None]  # right, wrong: what the coordination says of the reading
    verdict_by: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("advisers.id"))
    verdict_at: Mapped[Moment | None]


class MissedDanger(OfStructure, Base):
    """A message in which danger was not read, as somebody of the team says."""

    __tablename__ = "missed_dangers"

    inbound_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    marked_by: Mapped[uuid.UUID] = mapped_column(ForeignKey("advisers.id"))
    marked_at: Mapped[Moment]


class SeenFailure(OfStructure, Base):
    """A message that finally failed or was set aside, and somebody of the team has seen to it."""

    __tablename__ = "seen_failures"

    message_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)  # of an inbound or an outbound
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    seen_by: Mapped[uuid.UUID] = mapped_column(ForeignKey("advisers.id"))
    seen_at: Mapped[Moment]


class DeskMessage(OfStructure, Base):
    """A message of the advisers' group that stands for something here: a card, an alert, a relay."""

    __tablename__ = "desk_messages"
    __table_args__ = (UniqueConstraint("chat_id", "message_id"),)

    id: Mapped[Id]
    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    chat_id: Mapped[int] = mapped_column(BigInteger)
    message_id: Mapped[int] = mapped_column(BigInteger)
    at: Mapped[Moment]
