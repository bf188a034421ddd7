"""A structure: one Mission Locale. Every other row belongs to one."""

from __future__ import annotations

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Id, JsonObject, Moment


class Structure(Base):
    """One Mission Locale, its place, its hours and its advisers' group."""

    __tablename__ = "structures"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(unique=True)
    town: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")  # the number a human answers, said in messages
    zone: Mapped[str] = mapped_column(default="Europe/Paris")
    holidays: Mapped[str] = mapped_column(default="")  # subdivision of `holidays.France`, "" for metropole
    # weekday "0".."6" (Monday is 0) -> [["09:00", "12:30"], …]; empty: the default hours of dialogs.hours
    opening_hours: Mapped[JsonObject] = mapped_column(default=dict)
    # When a machine may write to a parent: "with_agreement", or "always_under_16" (docs/parents.md).
    tell_guardians: Mapped[str] = mapped_column(default="with_agreement")
    desk_chat_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    # What the group cannot do, as last seen ("no_topics", "no_right"), so that it is said once.
    desk_trouble: Mapped[str | None]
    created_at: Mapped[Moment]
