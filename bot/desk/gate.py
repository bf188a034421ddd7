"""Who may speak to the desk: an adviser in their own group, or in private once linked. Nobody else exists."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Message, Update
from telegram.constants import ChatType

from bot.casework.team import find_link_code
from bot.webhooks import NotAnUpdateError
from storage.models import Adviser, Structure

# Which updates Telegram is asked for.
WANTED = ("message", "edited_message", "callback_query")


@dataclass(frozen=True, slots=True)
class Admitted:
    """The structure an update belongs to, and whose it is; None: somebody who holds a valid one-time code."""

    structure_id: uuid.UUID
    adviser_id: uuid.UUID | None


def parse(data: Mapping[str, object]) -> Update:
    """The update, not yet bound to a bot. Raises `NotAnUpdateError`."""
    if not isinstance(data.get("update_id"), int):
        raise NotAnUpdateError("no update_id")
    try:
        return Update.de_json(dict(data), None)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotAnUpdateError(type(error).__name__) from error


async def admit(session: AsyncSession, update: Update, now: datetime) -> Admitted | None:
    """Whether the update may be kept at all. `session` sees every structure; nothing is changed.

    Anonymous administrators and channels have no account to know them by: nobody.
    """
    user, chat = update.effective_user, update.effective_chat
    message = update.message or update.edited_message
    if user is None or chat is None or user.is_bot or (message is not None and message.sender_chat is not None):
        return None
    mine = select(Adviser).where(Adviser.telegram_id == user.id, Adviser.active)
    if chat.type in (ChatType.GROUP, ChatType.SUPERGROUP):
        adviser = await session.scalar(
            mine.join(Structure, Structure.id == Adviser.structure_id).where(Structure.desk_chat_id == chat.id)
        )
        return Admitted(adviser.structure_id, adviser.id) if adviser else None
    if chat.type != ChatType.PRIVATE:
        return None
    adviser = await session.scalar(mine)
    if adviser is not None:
        return Admitted(adviser.structure_id, adviser.id)
    code = link_code_in(update.message) if update.message else None
    found = await find_link_code(session, code, "telegram", now) if code else None
    return Admitted(found.structure_id, None) if found else None


def link_code_in(message: Message) -> str | None:
    """The code of `/start CODE` or `/lier CODE`."""
    command, _, code = (message.text or "").strip().partition(" ")
    return code.strip() or None if command.split("@")[0] in ("/start", "/lier") else None
