"""A conversation and all that passes through its one door: inbound, outbound, timers.

`inbound` and `outbound` are partitioned by month (storage.partitions). No foreign key leads to a message, so that a
month of them can be dropped; what hangs on one (files, marks) is deleted by who drops it.
"""

from __future__ import annotations

import uuid
from datetime import timedelta

from sqlalchemy import BigInteger, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Id, JsonObject, Moment, OfStructure, Sealed


class Conversation(OfStructure, Base):
    """What one person and we say to each other, wherever they write; `address_id` is where they wrote last.

    Whoever holds this row (FOR UPDATE SKIP LOCKED) runs its turns.
    """

    __tablename__ = "conversations"

    id: Mapped[Id]
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), unique=True)
    address_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("addresses.id", ondelete="CASCADE"), unique=True)
    state: Mapped[Sealed | None]  # dialogs.state.dump; None before the first turn
    turn: Mapped[int] = mapped_column(default=0)
    status: Mapped[str] = mapped_column(default="new")  # mirrors State.status, to find the silent
    holder: Mapped[str] = mapped_column(default="bot")  # mirrors State.holder
    flows: Mapped[list[str]] = mapped_column(default=list)  # "contact@1"…: the versions that must stay loaded
    created_at: Mapped[Moment]
    moved_at: Mapped[Moment]


class Inbound(OfStructure, Base):
    """Something that happened to a conversation, kept before it is answered; consumed by exactly one turn."""

    __tablename__ = "inbound"
    __table_args__ = (
        Index("ix_inbound_pending", "conversation_id", "seq", postgresql_where=text("consumed_at IS NULL")),
        # Consumed by no turn: set aside. Next to nothing is in it.
        Index(
            "ix_inbound_set_aside",
            "structure_id",
            "id",
            postgresql_where=text("turn IS NULL AND consumed_at IS NOT NULL"),
        ),
        {"postgresql_partition_by": "RANGE (id)"},
    )

    # Without the index every other table has on it: nothing looks for all messages of a structure.
    structure_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("structures.id", ondelete="CASCADE"))
    id: Mapped[Id]
    # The order in which things came, over all months.
    seq: Mapped[int] = mapped_column(BigInteger, server_default=text("nextval('inbound_order'::regclass)"))
    conversation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    # No foreign key: it goes with its conversation, and a key would cost every message a look and an index.
    address_id: Mapped[uuid.UUID | None]
    channel: Mapped[str]  # telegram, sms…; or "internal" for timers, advisers, closures
    account: Mapped[str]
    provider_id: Mapped[str]  # the channel's own id of this message; `SeenMessage` keeps it once
    author: Mapped[str]  # person, adviser, system
    event: Mapped[Sealed]  # a dialogs.events value as JSON, with its type
    # What the team did to cause it; copied to the `Outbound`s of its turn: {"chat": …, "message": …}
    # (what an adviser wrote in the group, to be ticked once delivered) or {"adviser": …}.
    origin: Mapped[JsonObject | None]
    received_at: Mapped[Moment]
    consumed_at: Mapped[Moment | None]
    turn: Mapped[int | None]
    attempts: Mapped[int] = mapped_column(default=0)
    error: Mapped[str | None]  # set aside after two failed turns; the class of the error, no data


class SeenMessage(Base):
    """That a message came, so that the same one is kept once. Lives longer than any gateway delivers again.

    A table of its own, since a partitioned one is unique only within a month. Of no structure: it holds the ids that
    gateways count their messages by, and nothing of what they say or whose they are.
    """

    __tablename__ = "seen_messages"

    channel: Mapped[str] = mapped_column(primary_key=True)
    account: Mapped[str] = mapped_column(primary_key=True)
    provider_id: Mapped[str] = mapped_column(primary_key=True)
    seen_at: Mapped[Moment]


class Outbound(OfStructure, Base):
    """One message to send, edit or post. Sent in order within its lane."""

    __tablename__ = "outbound"
    __table_args__ = (
        Index("ix_outbound_waiting", "lane_id", "seq", postgresql_where=text("status IN ('queued','sending')")),
        # A receipt names its message by this.
        Index("ix_outbound_provider_id", "channel", "provider_id", postgresql_where=text("provider_id IS NOT NULL")),
        # Only for what goes to the team: who erases a person looks for it here.
        Index("ix_outbound_case_id", "case_id", postgresql_where=text("case_id IS NOT NULL")),
        # What finally failed, for the page that shows it.
        Index(
            "ix_outbound_failed",
            "structure_id",
            "id",
            postgresql_where=text("status = 'failed' OR (status = 'expired' AND error = 'deadline')"),
        ),
        {"postgresql_partition_by": "RANGE (id)"},
    )

    structure_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("structures.id", ondelete="CASCADE"))
    id: Mapped[Id]
    seq: Mapped[int] = mapped_column(BigInteger, server_default=text("nextval('outbound_order'::regclass)"))
    lane_id: Mapped[uuid.UUID]  # no foreign key: it goes with its conversation or case, whose id the lane has
    conversation_id: Mapped[uuid.UUID | None] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    )
    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    address_id: Mapped[uuid.UUID | None]
    channel: Mapped[str]  # telegram, sms, email, webchat; "desk" for the advisers' group
    account: Mapped[str]
    turn: Mapped[int | None]
    ends_turn: Mapped[bool] = mapped_column(default=False)  # the turn's last message: its timers start here
    asks: Mapped[bool] = mapped_column(default=False)  # carries a question's buttons: settle and retick edit it
    despite_stop: Mapped[bool] = mapped_column(default=False)  # the answer to danger
    kind: Mapped[str]  # message, settle, retick; for the desk: card, relay, alert…
    payload: Mapped[Sealed]  # JSON; under the person's key
    # What the team did to cause it, for the tick: {"chat": …, "message": …} or {"adviser": …}
    origin: Mapped[JsonObject | None]
    status: Mapped[str] = mapped_column(default="queued")  # queued sending sent delivered failed expired
    not_before: Mapped[Moment]  # quiet hours, backoff, retry_after
    deadline: Mapped[Moment | None]
    attempts: Mapped[int] = mapped_column(default=0)
    priority: Mapped[int] = mapped_column(default=0)  # 0 answers somebody, 1 a reminder or notice, 2 a campaign
    paced: Mapped[bool] = mapped_column(default=False)  # its `not_before` is the place it took in the account's pace
    parts_sent: Mapped[int] = mapped_column(default=0)  # of a message in several SMS: it goes on from there
    in_doubt: Mapped[bool] = mapped_column(default=False)  # sent again after a crash: it may arrive twice
    provider_id: Mapped[str | None]
    error: Mapped[str | None]
    created_at: Mapped[Moment]
    sent_at: Mapped[Moment | None]
    delivered_at: Mapped[Moment | None]


class Lane(OfStructure, Base):
    """Messages that must leave in order, one at a time: a conversation's, a case's topic. Same id as its owner."""

    __tablename__ = "lanes"

    id: Mapped[Id]
    leased_until: Mapped[Moment | None]
    leased_by: Mapped[uuid.UUID | None]
    next_at: Mapped[Moment | None]  # when a chat's next message would be on time (`ChatPace`)


class Timer(OfStructure, Base):
    """Wakes a conversation. Belongs to a turn; due `delay` after that turn's last message was sent."""

    __tablename__ = "timers"
    __table_args__ = (
        Index("ix_timers_due", "due_at", postgresql_where=text("fired_at IS NULL AND cancelled_at IS NULL")),
    )

    id: Mapped[Id]
    conversation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    turn: Mapped[int]
    delay: Mapped[timedelta]
    due_at: Mapped[Moment | None]  # None until the turn's last message was sent
    fired_at: Mapped[Moment | None]
    cancelled_at: Mapped[Moment | None]
