"""What every table shares: ids that sort by time, and the structure every row belongs to."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Annotated, ClassVar

from sqlalchemy import BigInteger, DateTime, ForeignKey, Identity, LargeBinary, MetaData, Text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

JsonObject = dict[str, object]

Id = Annotated[uuid.UUID, mapped_column(primary_key=True)]
# A growing number given by the database: the order in which things came.
Sequence = Annotated[int, mapped_column(BigInteger, Identity(always=True), unique=True)]
# Encrypted with the person's key (storage.vault); readable by nobody who holds only the database.
Sealed = Annotated[bytes, mapped_column(LargeBinary)]
Moment = Annotated[datetime, mapped_column(DateTime(timezone=True))]


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        datetime: DateTime(timezone=True),
        JsonObject: JSONB,
        list[str]: ARRAY(Text),
        str: Text,
    }


class OfStructure:
    """A row of one structure; row-level security hides it from every other (invariant 9)."""

    structure_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("structures.id", ondelete="CASCADE"), index=True)
