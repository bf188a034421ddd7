"""What SMS needs beside the tables every channel shares: our numbers, silenced numbers, receipts that came early."""

from __future__ import annotations

import uuid

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Id, Moment, OfStructure, Sealed


class SmsNumber(OfStructure, Base):
    """One of a structure's numbers (or names) and the gateway that carries it."""

    __tablename__ = "sms_numbers"

    id: Mapped[Id]
    account: Mapped[str] = mapped_column(unique=True)  # its name in webhook addresses; stays when the gateway changes
    gateway: Mapped[str]
    sender: Mapped[str]  # E.164, a short code, or a name of at most 11 characters, which cannot receive
    receives: Mapped[bool]  # people can answer it, and the gateway brings their answers
    credentials: Mapped[Sealed]  # JSON, under the structure's key
    per_second: Mapped[float] = mapped_column(default=1.0)  # what the gateway takes
    # A number for trials writes only to these (JSON list of E.164, under the structure's key); None: to everybody.
    trial_numbers: Mapped[Sealed | None]
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[Moment]


class SilencedNumber(Base):
    """A telephone nobody writes to any more, from any structure: a keyed hash, and why. Holds nobody's number."""

    __tablename__ = "silenced_numbers"

    number_hash: Mapped[bytes] = mapped_column(primary_key=True)
    reason: Mapped[str]  # stop (until START), wrong_person (for good)
    since: Mapped[Moment]


class EarlyReceipt(Base):
    """A receipt for a message that is not recorded as sent yet, or not ours: waits a week for its message."""

    __tablename__ = "early_receipts"
    __table_args__ = (UniqueConstraint("channel", "account", "provider_id", "status"),)

    id: Mapped[Id]
    channel: Mapped[str]
    account: Mapped[str]
    provider_id: Mapped[str]
    status: Mapped[str]
    said: Mapped[str]
    trouble: Mapped[str | None]
    at: Mapped[Moment]


class Pace(Base):
    """When an account may send next: one row for all processes."""

    __tablename__ = "paces"

    name: Mapped[str] = mapped_column(primary_key=True)  # "sms:lille"
    next_at: Mapped[Moment]


class Continuation(OfStructure, Base):
    """A one-time code by which a person goes on with their conversation in another channel."""

    __tablename__ = "continuations"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[Moment]
    expires_at: Mapped[Moment]
    used_at: Mapped[Moment | None]
