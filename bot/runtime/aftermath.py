"""The aftermath of messages that left, or never will: timers begin, ticks are given, the adviser is told."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from bot.casework import guardians, intake
from bot.runtime.ticks import post_tick
from bot.runtime.timers import arm_timers
from bot.runtime.tools import Tools
from bot.runtime.turns import Woken
from bot.runtime.work import Work
from dialogs.events import Unreachable
from storage.models import Address, Conversation, Guardian, Outbound, Person, Structure
from storage.sql import among
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one message, as its row says by now."""

    id: uuid.UUID
    structure_id: uuid.UUID
    failed: str | None = None  # why it did not arrive, as an adviser reads it
    blocked: bool = False  # the channel says that nobody can be written to there
    given_up: bool = False  # the person cannot or will not be written to: no silence of theirs is waited for


class Aftermath:
    """What follows, in the transaction that wrote it."""

    def __init__(self, tools: Tools, transaction: Transaction, woken: Woken) -> None:
        self._tools, self._transaction, self._woken = tools, transaction, woken

    async def follow(self, fates: Sequence[Fate]) -> None:
        """The transaction stays within the last structure: nothing of another's is to be done after it."""
        by_structure: dict[uuid.UUID, list[Fate]] = {}
        for fate in fates:
            by_structure.setdefault(fate.structure_id, []).append(fate)
        for structure_id, theirs in by_structure.items():
            self._transaction.enter(structure_id)
            structure = await self._transaction.session.get_one(Structure, structure_id)
            work = self._tools.work_in(self._transaction, structure)
            await self._of_structure(work, theirs)
            await work.finish()
            self._woken.add(work)

    async def _of_structure(self, work: Work, fates: Sequence[Fate]) -> None:
        rows = await work.session.execute(
            select(Outbound.id, Outbound.conversation_id, Outbound.turn, Outbound.ends_turn, Outbound.origin,
                   Outbound.status, Conversation.person_id)
            .join(Conversation, Conversation.id == Outbound.conversation_id)
            .where(among(Outbound.id, [fate.id for fate in fates]))
            .order_by(Outbound.seq)
        )  # fmt: skip
        told = {fate.id: fate for fate in fates}
        ends = []
        for row in rows:
            fate = told[row.id]
            # Also where our message failed: a conversation nobody waits for would be lost in silence.
            if row.ends_turn and not fate.given_up:
                ends.append((row.conversation_id, row.turn or 0))
            if row.origin is not None and (fate.failed or row.status == "delivered"):
                person = await work.session.get_one(Person, row.person_id)
                await post_tick(work, person, row.origin, fate.failed)
            if fate.failed:
                await self._not_arrived(work, fate)
            work.announce(row.person_id)
        arm_timers(work.transaction, work.now, ends)

    async def _not_arrived(self, work: Work, fate: Fate) -> None:
        row = await work.session.get_one(Outbound, fate.id, populate_existing=True)
        conversation = await work.session.get_one(Conversation, row.conversation_id)
        person = await work.session.get_one(Person, conversation.person_id)
        if fate.blocked:
            address = await work.session.get_one(Address, row.address_id)
            if address.blocked_at is None:
                address.blocked_at = work.now
                await intake.unreachable(work, person, conversation, fate.failed or "")
                await work.tell(conversation, person, Unreachable(), "system", once=f"unreachable:{row.id}")
        guardian = await work.session.get(Guardian, person.id) if row.error != "moved_on" else None
        if guardian is not None:
            await guardians.not_reached(work, guardian, fate.failed or "")
