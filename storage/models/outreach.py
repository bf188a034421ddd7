"""How people come to us: partners (schools, CIO…) and the invitations they hand out."""

from __future__ import annotations

import uuid

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Id, Moment, OfStructure


class Partner(OfStructure, Base):
    """A school, CIO, MECS… that sends young people."""

    __tablename__ = "partners"
    __table_args__ = (UniqueConstraint("structure_id", "name"),)

    id: Mapped[Id]
    name: Mapped[str]
    created_at: Mapped[Moment]


class Invitation(OfStructure, Base):
    """A code that opens a conversation with this structure (`t.me/<bot>?start=<code>`). It tells nothing else."""

    __tablename__ = "invitations"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str]
    partner_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("partners.id"))
    adviser_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("advisers.id"))
    created_at: Mapped[Moment]
    expires_at: Mapped[Moment | None]
