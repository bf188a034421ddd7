"""The inbox of an adviser: the cases of each tab, those whose answer is due first at the top."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, and_, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework.card import CaseCard, cards
from storage.models import Adviser, Alert, Case, Conversation
from storage.vault import Vault

Tab = Literal["mine", "unclaimed", "urgent", "silent", "all", "closed"]

TABS: Mapping[Tab, str] = {
    "mine": "Les miens",
    "unclaimed": "À prendre",
    "urgent": "Urgents",
    "silent": "Sans nouvelles",
    "all": "Tous",
    "closed": "Clos",
}
# A page on an old phone; older ones are found by closing what is done.
LONGEST = 200


async def inbox(session: AsyncSession, vault: Vault, adviser: Adviser, tab: Tab, now: datetime) -> list[CaseCard]:
    """The cases of that tab, at most `LONGEST`. Raises `KeyError` for a tab that does not exist."""
    order = (
        [Case.closed_at.desc()]
        if tab == "closed"
        else [(Case.urgency == "urgent").desc(), Case.answer_due_at.asc().nulls_last(), Case.number]
    )
    found = await session.scalars(
        select(Case.id)
        .join(Conversation, Conversation.id == Case.conversation_id)
        .where(Case.structure_id == adviser.structure_id, _in_tab(tab, adviser))
        .order_by(*order)
        .limit(LONGEST)
    )
    return await cards(session, vault, list(found), now)


async def inbox_counts(session: AsyncSession, adviser: Adviser) -> dict[Tab, int]:
    """How many cases each tab holds."""
    tabs = list(TABS)
    counted = await session.execute(
        select(*(func.count().filter(_in_tab(tab, adviser)) for tab in tabs))
        .select_from(Case)
        .join(Conversation, Conversation.id == Case.conversation_id)
        .where(Case.structure_id == adviser.structure_id)
    )
    return dict(zip(tabs, counted.one(), strict=True))


def _in_tab(tab: Tab, adviser: Adviser) -> ColumnElement[bool]:
    is_open = Case.closed_at.is_(None)
    alert_waits = select(Alert.id).where(Alert.case_id == Case.id, Alert.acknowledged_at.is_(None)).exists()
    conditions: dict[Tab, ColumnElement[bool]] = {
        "mine": and_(is_open, Case.adviser_id == adviser.id),
        "unclaimed": and_(is_open, Case.claimed_at.is_(None)),
        "urgent": and_(is_open, (Case.urgency == "urgent") | alert_waits),
        "silent": and_(is_open, (Case.reason == "silent") | (Conversation.status == "silent")),
        "all": and_(is_open, true()),
        "closed": Case.closed_at.is_not(None),
    }
    return conditions[tab]
