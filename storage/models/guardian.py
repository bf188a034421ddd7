"""A guardian (représentant légal): a person with messages of their own, never a copy of the young person's."""

from __future__ import annotations

import uuid

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Moment, OfStructure, Sealed


class Guardian(OfStructure, Base):
    """Whose guardian a person is, and whether they may be told. Their name and address are sealed by their key."""

    __tablename__ = "guardians"

    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    ward_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    relation: Mapped[str]  # mother, father, educator, other
    name: Mapped[Sealed]  # how messages greet them
    despite_number: Mapped[bool] = mapped_column(default=False)  # a foreign number the adviser chose to write to
    told_at: Mapped[Moment | None]  # the first message
    wrong_at: Mapped[Moment | None]  # "vous vous trompez de personne"
    created_at: Mapped[Moment]
