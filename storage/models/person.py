"""The young person: who they are, how they are reached, what they said and what they agreed to."""

from __future__ import annotations

import uuid

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Id, Moment, OfStructure, Sealed


class Person(OfStructure, Base):
    """A young person. `wrapped_key` is their own encryption key under the master key: losing it erases them."""

    __tablename__ = "persons"

    id: Mapped[Id]
    wrapped_key: Mapped[bytes]
    language: Mapped[str] = mapped_column(default="fr")
    invitation_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("invitations.id"))
    invented: Mapped[bool] = mapped_column(default=False)  # of the demo
    created_at: Mapped[Moment]


class Address(OfStructure, Base):
    """One way of reaching a person. Found by a keyed hash; the address itself is sealed.

    A telephone that two persons share is an address of each; who said last "it is me" writes on it.
    """

    __tablename__ = "addresses"
    __table_args__ = (UniqueConstraint("channel", "account", "address_hash", "person_id"),)

    id: Mapped[Id]
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    channel: Mapped[str]  # telegram, webchat…
    account: Mapped[str]  # which of our bots or numbers
    address_hash: Mapped[bytes]
    address: Mapped[Sealed]
    # Of a telephone: the same keyed hash whatever our number (`silenced_numbers`). None for what is no telephone.
    number_hash: Mapped[bytes | None]
    stopped_at: Mapped[Moment | None]  # STOP: nothing goes out here until START
    blocked_at: Mapped[Moment | None]  # the channel says we can no longer write
    writes_since: Mapped[Moment]  # of those who share it, the latest is who writes now
    created_at: Mapped[Moment]


class Fact(OfStructure, Base):
    """One thing the person said. `sensitive` names the consent it lives and dies with."""

    __tablename__ = "facts"

    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Sealed]  # JSON
    sensitive: Mapped[str | None]
    saved_at: Mapped[Moment]


class Barrier(OfStructure, Base):
    """What is in the way, as a data·inclusion *thématique* (`code`); the words are facts `barriers.<theme>`.

    Theme and code are sealed together: that somebody ticked "talk to a psychologist" is health data.
    """

    __tablename__ = "barriers"

    id: Mapped[Id]
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    theme_and_codes: Mapped[Sealed]  # JSON {"theme": …, "codes": […]}
    sensitive: Mapped[str | None]
    saved_at: Mapped[Moment]


class Consent(OfStructure, Base):
    """A consent given, refused or withdrawn, with the very words. Append-only: the database refuses changes."""

    __tablename__ = "consents"

    id: Mapped[Id]
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    purpose: Mapped[str]
    decision: Mapped[str]  # given, refused, withdrawn
    words: Mapped[Sealed]  # what was put to the person, in their language
    answer: Mapped[Sealed]  # what they said or tapped
    language: Mapped[str]
    channel: Mapped[str]
    decided_at: Mapped[Moment]


class Attachment(OfStructure, Base):
    """A voice message, a photo… kept for the adviser, never interpreted."""

    __tablename__ = "attachments"
    __table_args__ = (
        Index("ix_attachments_to_fetch", "created_at", postgresql_where=text("content IS NULL AND error IS NULL")),
    )

    id: Mapped[Id]
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    inbound_id: Mapped[uuid.UUID] = mapped_column(unique=True)  # no foreign key: storage.models.conversation
    kind: Mapped[str]
    mime_type: Mapped[str]
    source: Mapped[Sealed]  # JSON: the channel, its account, and its name of the file
    content: Mapped[Sealed | None]  # None: still to be fetched, or could not be (`error`)
    error: Mapped[str | None]
    created_at: Mapped[Moment]
