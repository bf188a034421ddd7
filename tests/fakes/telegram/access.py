"""What a bot can reach: chats, messages, topics and files, with Telegram's refusals."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from tests.fakes.telegram.bots import FakeBot
from tests.fakes.telegram.groups import Group, Topic
from tests.fakes.telegram.model import Chat, File, Message
from tests.fakes.telegram.protocol import ApiError, RuleError, Upload, bad

if TYPE_CHECKING:
    from tests.fakes.telegram.server import FakeBotApi

_MAX_PHOTO, _MAX_FILE = 10 * 2**20, 50 * 2**20  # bytes, https://core.telegram.org/bots/api#sending-files
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"


def reach(api: FakeBotApi, bot: FakeBot, chat_id: int | str) -> Chat:
    """The chat, if the bot may write there now. Raises `ApiError` as Telegram refuses."""
    if chat_id in api.groups:
        return _reach_group(api.groups[int(chat_id)], bot)
    person = api.people.get(chat_id) if isinstance(chat_id, int) else None
    if person is None:
        raise bad("chat not found")
    chat = bot.chat_with(person)
    if person.deleted:
        raise ApiError(403, "Forbidden: user is deactivated")
    if chat.blocked:
        raise ApiError(403, "Forbidden: bot was blocked by the user")
    if not chat.started:
        raise ApiError(403, "Forbidden: bot can't initiate conversation with a user")
    return chat


def _reach_group(group: Group, bot: FakeBot) -> Group:
    if group.became is not None:
        raise ApiError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": group.became.id},
        )
    member = group.members.get(bot.id)
    if member is not None and member.status == "kicked":
        raise ApiError(403, f"Forbidden: bot was kicked from the {group.type} chat")
    if member is None or not member.here:
        raise ApiError(403, f"Forbidden: bot is not a member of the {group.type} chat")
    return group


def require_right(chat: Chat, bot: FakeBot, right: str, refusal: str) -> None:
    """Raise `ApiError` unless the bot has this right in the group. A private chat asks for none."""
    if isinstance(chat, Group) and not chat.members[bot.id].may(right):
        raise bad(refusal)


def topic_to_write_in(chat: Chat, bot: FakeBot, thread_id: int | None) -> int | None:
    """The topic a message goes to, None for the general one. Raises `ApiError`."""
    if thread_id is None:
        return None
    topic = chat.open_topic(thread_id) if isinstance(chat, Group) else None
    if topic is None or not isinstance(chat, Group):
        raise bad("message thread not found")
    if topic.closed and not chat.members[bot.id].may("can_manage_topics"):
        raise bad("TOPIC_CLOSED")
    return thread_id


def topic_to_manage(api: FakeBotApi, bot: FakeBot, chat_id: int | str, thread_id: int) -> tuple[Group, Topic]:
    """A topic the bot may edit, close or delete: it has the right, or made it. Raises `ApiError`."""
    chat = reach(api, bot, chat_id)
    if not isinstance(chat, Group) or not chat.is_forum:
        raise bad("the chat is not a forum")
    topic = chat.open_topic(thread_id)
    if topic is None:
        raise bad("TOPIC_ID_INVALID")
    if topic.creator is not bot:
        require_right(chat, bot, "can_manage_topics", "not enough rights to edit the topic")
    return chat, topic


def own_message(chat: Chat, bot: FakeBot, message_id: int) -> Message:
    """A message of the bot's own, to be edited. Raises `ApiError`."""
    message = chat.find(message_id)
    if message is None:
        raise bad("message to edit not found")
    if message.sender is not bot or message.service:
        raise bad("message can't be edited")
    return message


def media_to_send(api: FakeBotApi, bot: FakeBot, kind: str, given: Any, details: dict[str, Any]) -> File:
    """The file of a request: sent along, or known by the bot's own file_id. Raises `ApiError`."""
    if isinstance(given, Upload):
        _check_upload(kind, given)
        if kind == "photo":
            details = image_size(given.data)
        return api.store(kind, given.data, given.filename or kind, given.content_type, details)
    if str(given).startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")  # the fake reaches no network, and says so as Telegram would
    known = file_by_id(api, bot, str(given))
    if known is None or known.kind != kind:
        raise bad("wrong remote file identifier specified: Wrong string length")
    return known


def file_by_id(api: FakeBotApi, bot: FakeBot, file_id: str) -> File | None:
    """The file this bot knows by this id; another bot's id is nothing to it."""
    known = api.files.get(file_id.rpartition("-")[2])
    return known if known is not None and known.id_for(bot) == file_id else None


def _check_upload(kind: str, upload: Upload) -> None:
    if not upload.data:
        raise RuleError("file must be non-empty")
    if len(upload.data) > _MAX_FILE:
        raise ApiError(413, "Request Entity Too Large")
    if kind != "photo":
        return
    if len(upload.data) > _MAX_PHOTO:
        raise RuleError("PHOTO_SAVE_FILE_INVALID")
    if not upload.data.startswith((_PNG, _JPEG)):
        raise RuleError("IMAGE_PROCESS_FAILED")
    size = image_size(upload.data)
    width, height = size["width"], size["height"]
    if width + height > 10000 or max(width, height) > 20 * min(width, height):
        raise RuleError("PHOTO_INVALID_DIMENSIONS")


def image_size(data: bytes) -> dict[str, int]:
    """Width and height in pixels, read from a PNG's head; 1280 × 720 for anything else."""
    if data.startswith(_PNG) and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return {"width": width, "height": height}
    return {"width": 1280, "height": 720}
