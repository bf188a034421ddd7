"""Which case a message of the group is about."""

from __future__ import annotations

import uuid

from sqlalchemy import select
from telegram import Message

from bot.runtime.work import Work
from storage.models import Case, DeskMessage


async def case_of(work: Work, message: Message) -> uuid.UUID | None:
    """The case whose topic the message stands in, or whose card, alert or relay it answers; None otherwise."""
    if message.is_topic_message and message.message_thread_id is not None:
        found = await work.session.scalar(
            select(Case.id).where(Case.structure_id == work.structure.id, Case.topic_id == message.message_thread_id)
        )
        if found is not None:
            return found
    if message.reply_to_message is None:
        return None
    return await work.session.scalar(
        select(DeskMessage.case_id).where(
            DeskMessage.structure_id == work.structure.id,
            DeskMessage.chat_id == message.chat_id,
            DeskMessage.message_id == message.reply_to_message.message_id,
        )
    )
