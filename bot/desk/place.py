"""Where a case stands in the advisers' group: its own topic, or the general chat where there can be none."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Bot
from telegram.error import BadRequest

from bot.casework.refusals import NoSuchCase
from bot.casework.views import CaseCard, case_card
from bot.desk import texts
from bot.desk.errors import says
from bot.desk.texts import Called
from storage.database import Database
from storage.models import Adviser, Case, DeskMessage, Structure
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Place:
    """A case in the group, as last known. `topic_id` None: the general chat; `card_id` None: nothing posted yet."""

    structure_id: uuid.UUID
    chat_id: int
    topic_id: int | None
    card_id: int | None
    trouble: str | None
    card: CaseCard
    shut: bool = False  # the card stands in a topic closed to us: what is said goes to the general chat

    @property
    def in_general(self) -> bool:
        return self.topic_id is None


class Places:
    """Reads and remembers places; makes topics, and says once what keeps it from making them."""

    def __init__(
        self, db: Database, vault: Vault, clock: Callable[[], datetime], new_id: Callable[[], uuid.UUID]
    ) -> None:
        self._db = db
        self._vault = vault
        self._clock = clock
        self._new_id = new_id

    async def find(self, structure_id: uuid.UUID, case_id: uuid.UUID) -> Place | None:
        """Where the case stands. None: the structure has no group, or the case is gone (erased)."""
        async with self._db.scope(structure_id) as session:
            structure = await session.get_one(Structure, structure_id)
            case = await session.get(Case, case_id)
            if structure.desk_chat_id is None or case is None:
                return None
            try:
                card = await case_card(session, self._vault, case_id, self._clock())
            except NoSuchCase:
                return None
            return Place(
                structure_id,
                structure.desk_chat_id,
                case.topic_id,
                case.card_message_id,
                structure.desk_trouble,
                card,
            )

    async def called(self, structure_id: uuid.UUID, adviser_ids: Sequence[object]) -> list[Called]:
        """The people of a call, in order; who has left the team since is left out."""
        wanted = [uuid.UUID(str(adviser_id)) for adviser_id in adviser_ids]
        async with self._db.scope(structure_id) as session:
            rows = await session.scalars(select(Adviser).where(Adviser.id.in_(wanted), Adviser.active))
            found = {row.id: Called(row.first_name, row.telegram_id) for row in rows}
        return [found[adviser_id] for adviser_id in wanted if adviser_id in found]

    async def make_topic(self, bot: Bot, place: Place) -> int | None:
        """A new topic for the case. None: the group has none, or the bot may not; that is said there, once."""
        try:
            topic = await bot.create_forum_topic(place.chat_id, texts.topic_name(place.card))
        except BadRequest as error:
            if says(error, "not a forum"):
                await self.say_trouble(bot, place, "no_topics")
            elif says(error, "not enough rights"):
                await self.say_trouble(bot, place, "no_right")
            else:
                raise
            return None
        async with self._db.scope(place.structure_id) as session:
            await session.execute(
                update(Case).where(Case.id == place.card.case_id).values(topic_id=topic.message_thread_id)
            )
            await session.execute(update(Structure).where(Structure.id == place.structure_id).values(desk_trouble=None))
        return topic.message_thread_id

    async def say_trouble(self, bot: Bot, place: Place, trouble: str) -> None:
        """Say in the general chat what is wrong and how to cure it, unless that was the last thing said."""
        async with self._db.scope(place.structure_id) as session:
            first = await session.scalar(
                update(Structure)
                .where(Structure.id == place.structure_id, Structure.desk_trouble.is_distinct_from(trouble))
                .values(desk_trouble=trouble)
                .returning(Structure.id)
            )
            # Within the transaction: if it cannot be said, it was not said.
            if first is not None:
                await bot.send_message(place.chat_id, texts.TROUBLES[trouble])

    async def forget(self, place: Place) -> None:
        """The topic or the card is gone: the next posting makes another."""
        async with self._db.scope(place.structure_id) as session:
            await session.execute(
                update(Case).where(Case.id == place.card.case_id).values(topic_id=None, card_message_id=None)
            )

    async def moved(self, place: Place, chat_id: int) -> None:
        """The group became a supergroup."""
        async with self._db.scope(place.structure_id) as session:
            await follow_group(session, place.chat_id, chat_id)

    async def remember(self, place: Place, kind: str, message_id: int) -> None:
        """A message that stands for the case: answering it is answering the case."""
        async with self._db.scope(place.structure_id) as session:
            session.add(
                DeskMessage(
                    id=self._new_id(),
                    structure_id=place.structure_id,
                    case_id=place.card.case_id,
                    kind=kind,
                    chat_id=place.chat_id,
                    message_id=message_id,
                    at=self._clock(),
                )
            )
            if kind == "card":
                await session.execute(
                    update(Case).where(Case.id == place.card.case_id).values(card_message_id=message_id)
                )


async def follow_group(session: AsyncSession, before: int, after: int) -> None:
    """A group has another id now, and none of its old messages or topics: every case is posted anew there."""
    structure_id = await session.scalar(
        update(Structure)
        .where(Structure.desk_chat_id == before)
        .values(desk_chat_id=after, desk_trouble=None)
        .returning(Structure.id)
    )
    await session.execute(
        update(Case).where(Case.structure_id == structure_id).values(topic_id=None, card_message_id=None)
    )
