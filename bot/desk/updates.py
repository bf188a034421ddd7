"""The desk's inbox: an update is kept before Telegram gets its OK, and handled in one transaction, in order."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Mapping
from contextlib import suppress

import structlog
from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from telegram import Message, Update
from telegram.error import TelegramError

from bot.desk import gate, texts
from bot.desk.errand import Errand, reply
from bot.desk.handlers.routes import DeskApplication
from bot.desk.house import House
from bot.desk.place import follow_group
from bot.runtime import metrics
from bot.runtime.work import Work
from storage.database import EVERY_STRUCTURE
from storage.models import Adviser, DeskUpdate

log = structlog.get_logger(__name__)

LABEL = "desk_updates.payload"
# A second failure is no accident any more: the update is set aside and its sender told.
ATTEMPTS = 2
# Structures whose updates one process handles at once.
AT_ONCE = 4


class DeskInbox:
    """Keeps and handles the desk bot's updates."""

    def __init__(self, house: House, application: DeskApplication) -> None:
        self._house = house
        self._application = application
        self._draining = asyncio.Lock()

    async def keep(self, data: Mapping[str, object]) -> bool:
        """Keep an update; False: seen before, of no interest, or a stranger's.

        Raises `gate.NotAnUpdateError` for what is no update of Telegram's.
        """
        parsed = gate.parse(data)
        now = self._house.clock()
        async with self._house.db.scope(EVERY_STRUCTURE) as session:
            if parsed.message is not None and parsed.message.migrate_to_chat_id is not None:
                await follow_group(session, parsed.message.chat_id, parsed.message.migrate_to_chat_id)
                return False
            admitted = await gate.admit(session, parsed, now)
            if admitted is None:
                metrics.UPDATES_IGNORED.labels("desk").inc()
                return False
            key = self._house.vault.structure_key(admitted.structure_id)
            kept = await session.scalar(
                insert(DeskUpdate)
                .values(
                    id=self._house.new_id(),
                    structure_id=admitted.structure_id,
                    update_id=parsed.update_id,
                    payload=key.seal_json(dict(data), LABEL),
                    received_at=now,
                    attempts=0,
                )
                .on_conflict_do_nothing(index_elements=["update_id"])
                .returning(DeskUpdate.id)
            )
        return kept is not None

    async def drain(self) -> None:
        """Handle every update that waits: in order within a structure, a few structures at once."""
        async with self._draining:
            async with self._house.db.scope(EVERY_STRUCTURE) as session:
                found = await session.scalars(
                    select(DeskUpdate.structure_id)
                    .where(DeskUpdate.consumed_at.is_(None), DeskUpdate.error.is_(None))
                    .distinct()
                )
                waiting = list(found)
            few = asyncio.Semaphore(AT_ONCE)

            async def in_order(structure_id: uuid.UUID) -> None:
                async with few:
                    while await self._next(structure_id):
                        pass

            async with asyncio.TaskGroup() as group:
                for structure_id in waiting:
                    group.create_task(in_order(structure_id))

    async def _next(self, structure_id: uuid.UUID) -> bool:
        """Handle the structure's oldest update. False: there is none."""
        errand: Errand | None = None
        row_id: uuid.UUID | None = None
        parsed: Update | None = None
        try:
            async with self._house.work(structure_id) as work:
                # One process at a time per structure: this is what keeps the order.
                await work.session.execute(
                    select(func.pg_advisory_xact_lock(func.hashtextextended(f"desk:{structure_id}", 0)))
                )
                row = await work.session.scalar(
                    select(DeskUpdate)
                    .where(
                        DeskUpdate.structure_id == structure_id,
                        DeskUpdate.consumed_at.is_(None),
                        DeskUpdate.error.is_(None),
                    )
                    .order_by(DeskUpdate.seq)
                    .limit(1)
                )
                if row is None:
                    return False
                row_id = row.id
                key = self._house.vault.structure_key(structure_id)
                parsed = Update.de_json(key.open_json(row.payload, LABEL), self._application.bot)
                errand = Errand(work, await _sender(work, parsed))
                await self._handle(parsed, errand)
                row.consumed_at = work.now
                # What was said lives on under the person's key; here only the fact that it came is kept.
                row.payload = b""
        except Exception as error:
            if row_id is None:
                raise
            await self._failed(structure_id, row_id, parsed, error)
            return True
        await errand.send_replies(self._application.bot)
        return True

    async def _handle(self, parsed: Update, errand: Errand) -> None:
        self._application.bot_data[parsed.update_id] = errand
        try:
            await self._application.process_update(parsed)
        finally:
            del self._application.bot_data[parsed.update_id]
        if errand.error is not None:
            raise errand.error

    async def _failed(
        self, structure_id: uuid.UUID, row_id: uuid.UUID, parsed: Update | None, error: Exception
    ) -> None:
        """Count the failure; after the second one set the update aside, and tell who sent it."""
        log.error("desk_update_failed", update=str(row_id), error=type(error).__name__)
        async with self._house.db.scope(structure_id) as session:
            row = await session.get_one(DeskUpdate, row_id, with_for_update=True)
            row.attempts += 1
            if row.attempts < ATTEMPTS:
                return
            row.error = type(error).__name__
        message = parsed.effective_message if parsed else None
        if isinstance(message, Message):
            with suppress(TelegramError):  # they will see that nothing came of it
                await reply(self._application.bot, message, texts.NOT_HANDLED)


async def _sender(work: Work, parsed: Update) -> Adviser | None:
    """Who sent it, as the team stands now: somebody removed since is nobody."""
    user = parsed.effective_user
    if user is None:
        return None
    return await work.session.scalar(
        select(Adviser).where(Adviser.structure_id == work.structure.id, Adviser.telegram_id == user.id, Adviser.active)
    )
