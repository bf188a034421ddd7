"""Finding a case by its number or by a first name, among all cases of the structure."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework.card import CaseCard, cards
from bot.casework.facts import fold, open_facts
from storage.models import Adviser, Case, Person
from storage.vault import Vault

# First names are encrypted, so they are opened to be compared: the newest cases only.
SEARCHED = 2_000
MOST_FOUND = 50
# A number is a PostgreSQL bigint; what is longer is none of ours.
_LONGEST_NUMBER = 18


async def find_cases(
    session: AsyncSession, vault: Vault, adviser: Adviser, words: str, now: datetime
) -> list[CaseCard]:
    """Cases whose number it is (« 12 », « n° 12 »), or whose first name begins so; open ones and newest first."""
    digits = words.casefold().removeprefix("n°").strip()
    if digits.isascii() and digits.isdigit():
        found = await session.scalars(
            select(Case.id).where(
                Case.structure_id == adviser.structure_id, Case.number == int(digits[:_LONGEST_NUMBER])
            )
        )
        return await cards(session, vault, list(found), now)
    wanted = fold(words)
    if not wanted:
        return []
    rows = await session.execute(
        select(Case.id, Person.id, Person.wrapped_key)
        .join(Person, Person.id == Case.person_id)
        .where(Case.structure_id == adviser.structure_id)
        .order_by(func.coalesce(Case.closed_at, now).desc(), Case.number.desc())
        .limit(SEARCHED)
    )
    cases = [(case_id, person_id, vault.unwrap(wrapped)) for case_id, person_id, wrapped in rows]
    facts = await open_facts(session, {person_id: key for _, person_id, key in cases}, ("first_name",))
    matching = [
        case_id
        for case_id, person_id, _ in cases
        if fold(str(facts[person_id].get("first_name", ""))).startswith(wanted)
    ]
    return await cards(session, vault, matching[:MOST_FOUND], now)
