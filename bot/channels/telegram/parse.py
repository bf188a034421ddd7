"""A raw Telegram update becomes what it means to us: somebody's message, a group we leave, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, Update
from pydantic import ValidationError

from bot.runtime.channel import FileRef, Received
from bot.webhooks import NotAnUpdateError
from dialogs.events import Attached, Event, Said, Started, Tapped, Unreachable

CHANNEL = "telegram"
WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]


@dataclass(frozen=True, slots=True)
class FromPerson:
    """Something a young person did; `tap` is the callback query to answer, `tap_turn` its question."""

    received: Received
    tap: str | None = None


@dataclass(frozen=True, slots=True)
class FromGroup:
    """Somebody put the bot into a group, where it has no business."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing for us. `tap`: a callback query that wants its answer all the same."""

    tap: str | None = None


def parse(raw: Mapping[str, Any], account: str) -> FromPerson | FromGroup | Ignored:
    """What an update means. Raises `NotAnUpdateError` for what is not Telegram's; unknown kinds are ignored."""
    number = raw.get("update_id")
    if not isinstance(number, int) or isinstance(number, bool):
        raise NotAnUpdateError("an update has a number")
    if not any(kind in raw for kind in WANTED):
        return Ignored()
    try:
        update = Update.model_validate(raw)
    except ValidationError as error:
        raise NotAnUpdateError("an update has Telegram's fields") from error
    if update.callback_query is not None:
        return _tap(update.callback_query, account, number)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member, account, number)
    message = update.message or update.edited_message
    return _message(message, account, number, edited=update.message is None) if message else Ignored()


def _message(message: Message, account: str, number: int, edited: bool) -> FromPerson | FromGroup | Ignored:
    if message.chat.type != "private":
        return FromGroup(message.chat.id) if not edited else Ignored()
    if message.from_user is None or message.from_user.is_bot:
        return Ignored()
    event, code, file = _event(message, edited)
    if event is None:
        return Ignored()
    received = Received(
        channel=CHANNEL,
        account=account,
        address=str(message.chat.id),
        provider_id=f"u{number}",
        event=event,
        language=message.from_user.language_code,
        start_code=code,
        file=file,
    )
    return FromPerson(received)


def _event(message: Message, edited: bool) -> tuple[Event | None, str | None, FileRef | None]:
    if message.text is not None:
        command, _, payload = message.text.strip().partition(" ")
        if command.split("@")[0] == "/start" and not edited:
            return Started(), payload.strip() or None, None
        return Said(message.text, edited), None, None
    if edited:
        return (Said(message.caption, edited), None, None) if message.caption else (None, None, None)
    caption = message.caption or ""
    found = _file(message)
    if found is not None:
        return Attached(_kind(found.kind), caption), None, found  # type: ignore[arg-type]
    if message.location is not None or message.venue is not None:
        return Attached("location", caption), None, None
    if message.contact is not None:
        return Attached("contact", caption), None, None
    if message.poll is not None or message.dice is not None or message.game is not None or message.story is not None:
        return Attached("other", caption), None, None
    return None, None, None  # a service message: somebody pinned, changed a picture…


def _kind(kind: str) -> str:
    return kind if kind in ("voice", "photo", "video", "document", "sticker") else "other"


def _file(message: Message) -> FileRef | None:
    if message.voice:
        return _ref(message.voice, "voice", "audio/ogg")
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return FileRef(largest.file_id, "photo", "image/jpeg", largest.file_size)
    if message.video:
        return _ref(message.video, "video", "video/mp4")
    if message.video_note:
        return FileRef(message.video_note.file_id, "video", "video/mp4", message.video_note.file_size)
    if message.audio:
        return _ref(message.audio, "voice", "audio/mpeg")
    if message.animation:
        return _ref(message.animation, "video", "video/mp4")
    if message.document:
        return _ref(message.document, "document", "application/octet-stream")
    if message.sticker:
        return FileRef(message.sticker.file_id, "sticker", "image/webp", message.sticker.file_size)
    return None


def _ref(media: Any, kind: str, mime: str) -> FileRef:
    return FileRef(media.file_id, kind, media.mime_type or mime, media.file_size)


def _tap(query: CallbackQuery, account: str, number: int) -> FromPerson | Ignored:
    turn, _, option = (query.data or "").partition(":")
    private = query.message is not None and query.message.chat.type == "private"
    if not private or not turn.isascii() or not turn.isdigit() or len(turn) > 9 or not option:
        return Ignored(tap=query.id)
    received = Received(
        channel=CHANNEL,
        account=account,
        address=str(query.from_user.id),
        provider_id=f"u{number}",
        event=Tapped(int(turn), option),
        language=query.from_user.language_code,
    )
    return FromPerson(received, tap=query.id)


def _membership(change: ChatMemberUpdated, account: str, number: int) -> FromPerson | FromGroup | Ignored:
    if change.chat.type != "private":
        present = change.new_chat_member.status in ("member", "administrator")
        return FromGroup(change.chat.id) if present else Ignored()
    if change.new_chat_member.status != "kicked":
        return Ignored()
    received = Received(
        channel=CHANNEL,
        account=account,
        address=str(change.chat.id),
        provider_id=f"u{number}",
        event=Unreachable(),
        language=change.from_user.language_code,
    )
    return FromPerson(received)
