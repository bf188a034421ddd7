"""The team: advisers, their absences, who gets which case, and how they prove who they are."""

from __future__ import annotations

import uuid

from sqlalchemy import BigInteger, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Id, Moment, OfStructure, Sealed, Sequence


class Adviser(OfStructure, Base):
    """Somebody of the team. `role`: adviser, or coordinator (sees everything, is called when nobody is there)."""

    __tablename__ = "advisers"
    __table_args__ = (UniqueConstraint("structure_id", "name"),)

    id: Mapped[Id]
    name: Mapped[str]  # full name; the young person only ever reads `first_name`
    first_name: Mapped[str]
    email: Mapped[str | None] = mapped_column(unique=True)
    telegram_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    phone: Mapped[str | None]  # E.164: where alerts are also sent by SMS
    role: Mapped[str] = mapped_column(default="adviser")
    languages: Mapped[list[str]] = mapped_column(default=list)
    on_call: Mapped[bool] = mapped_column(default=False)  # called for urgent cases at any hour
    active: Mapped[bool] = mapped_column(default=True)
    password_hash: Mapped[str | None]
    created_at: Mapped[Moment]


class Absence(OfStructure, Base):
    """An adviser is away; `replacement_id` takes over meanwhile, announced to the young people."""

    __tablename__ = "absences"

    id: Mapped[Id]
    adviser_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("advisers.id"), index=True)
    starts_at: Mapped[Moment]
    ends_at: Mapped[Moment]
    replacement_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("advisers.id"))


class AssignmentRule(OfStructure, Base):
    """`kind` town, postcode, partner or language, equal to `value` → this adviser. Lowest position first."""

    __tablename__ = "assignment_rules"

    id: Mapped[Id]
    position: Mapped[int]
    kind: Mapped[str]
    value: Mapped[str]
    adviser_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("advisers.id"))


class LinkCode(OfStructure, Base):
    """A one-time code: to link a Telegram account (`telegram`) or to choose a password (`password`)."""

    __tablename__ = "link_codes"

    id: Mapped[Id]
    adviser_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("advisers.id"))
    kind: Mapped[str]
    code_hash: Mapped[bytes] = mapped_column(unique=True)
    expires_at: Mapped[Moment]
    used_at: Mapped[Moment | None]


class WebSession(OfStructure, Base):
    """Somebody signed in on the web desk. Only the hash of the cookie's token is kept."""

    __tablename__ = "web_sessions"

    id: Mapped[Id]
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    adviser_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("advisers.id"))
    csrf: Mapped[str]
    created_at: Mapped[Moment]
    expires_at: Mapped[Moment]


class DeskUpdate(OfStructure, Base):
    """An update of the desk bot, kept before it is answered. Updates of strangers are never kept."""

    __tablename__ = "desk_updates"

    id: Mapped[Id]
    seq: Mapped[Sequence]
    update_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    payload: Mapped[Sealed]  # under the structure's key
    received_at: Mapped[Moment]
    consumed_at: Mapped[Moment | None]
    attempts: Mapped[int] = mapped_column(default=0)
    error: Mapped[str | None]
