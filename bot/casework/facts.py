"""Reading back what a person said, with the consent it needs."""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import Fact
from storage.vault import Key

# What the team's lists, cards and rules use; none of it is sensitive.
OPEN_FACTS = ("first_name", "birth_date", "town", "postcode")


async def open_facts(
    session: AsyncSession, keys: Mapping[uuid.UUID, Key], names: Collection[str] = OPEN_FACTS
) -> dict[uuid.UUID, dict[str, object]]:
    """Facts of those names for each person in `keys`, never a sensitive one."""
    found: dict[uuid.UUID, dict[str, object]] = {person_id: {} for person_id in keys}
    rows = await session.scalars(
        select(Fact).where(Fact.person_id.in_(keys), Fact.name.in_(names), Fact.sensitive.is_(None))
    )
    for row in rows:
        found[row.person_id][row.name] = keys[row.person_id].open_json(row.value, "facts.value")
    return found


def age_on(born: object, day: date) -> int | None:
    """Whole years on that day; None when the birth date is not known."""
    if not isinstance(born, str):
        return None
    birth = date.fromisoformat(born)
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def fold(text: str) -> str:
    """Without accents, case, hyphens or doubled spaces: "Saint-Étienne " and "saint etienne" are one town."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", letters).split())


def postcode_in(text: str) -> str | None:
    """The five digits of a French postcode, if the text holds one."""
    found = re.search(r"(?<!\d)\d{5}(?!\d)", text)
    return found[0] if found else None
