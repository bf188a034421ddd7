"""Bot API methods that put a message into a chat: text, files, copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fakes.telegram.access import media_to_send, reach, topic_to_write_in
from tests.fakes.telegram.bots import FakeBot
from tests.fakes.telegram.model import Chat, File, Message
from tests.fakes.telegram.protocol import Params, RuleError, bad, handles

if TYPE_CHECKING:
    from tests.fakes.telegram.server import FakeBotApi

# method → the parameter that holds the file, and what its message field must say besides.
_MEDIA: dict[str, tuple[str, dict[str, Any]]] = {
    "sendPhoto": ("photo", {}),
    "sendDocument": ("document", {}),
    "sendVoice": ("voice", {"duration": 1}),
    "sendAudio": ("audio", {"duration": 1}),
    "sendVideo": ("video", {"duration": 1, "width": 640, "height": 480}),
}


def _put(
    api: FakeBotApi,
    bot: FakeBot,
    params: Params,
    *,
    text: str = "",
    entities: list[dict[str, Any]] | None = None,
    media: File | None = None,
    extra: dict[str, Any] | None = None,
) -> Message:
    """The new message of a request, in its topic and answering what it answers."""
    chat = reach(api, bot, params["chat_id"])
    thread_id = topic_to_write_in(chat, bot, params.get("message_thread_id"))
    reply_to = _answered(chat, params.get("reply_parameters"))
    if reply_to is not None and thread_id is None:
        thread_id = reply_to.thread_id
    message = api.post(
        chat,
        bot,
        text=text,
        entities=entities or [],
        media=media,
        extra=extra or {},
        markup=params.get("reply_markup"),
        thread_id=thread_id,
        reply_to=reply_to,
    )
    api.deliver("message", message)
    return message


def _answered(chat: Chat, reply: dict[str, Any] | None) -> Message | None:
    if not reply:
        return None
    if reply.get("chat_id") not in (None, chat.id):
        raise RuleError("the fake knows no replies across chats")
    message = chat.find(reply["message_id"])
    if message is None and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return message


@handles("sendMessage")
def send_message(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    return _put(api, bot, params, text=params["text"], entities=params["entities"]).wire(bot)


def _sender(method: str) -> None:
    kind, details = _MEDIA[method]

    @handles(method)
    def send_media(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
        reach(api, bot, params["chat_id"])  # a chat that cannot be written to is said before a file's faults
        given = {name: params[name] for name in details if name in params}
        media = media_to_send(api, bot, kind, params[kind], details | given)
        caption, entities = params.get("caption") or "", params.get("caption_entities")
        return _put(api, bot, params, text=caption, entities=entities, media=media).wire(bot)


for _method in _MEDIA:
    _sender(_method)


@handles("copyMessage")
def copy_message(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    source = reach(api, bot, params["from_chat_id"]).find(params["message_id"])
    if source is None:
        raise bad("message to copy not found")
    if source.service:
        raise bad("message can't be copied")
    text, entities = source.text, source.entities
    if source.media is not None and params.get("caption") is not None:
        text, entities = params["caption"], params["caption_entities"]
    copy = _put(api, bot, params, text=text, entities=entities, media=source.media, extra=source.extra)
    return {"message_id": copy.id}


@handles("sendChatAction")
def send_chat_action(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    topic_to_write_in(reach(api, bot, params["chat_id"]), bot, params.get("message_thread_id"))
    return True
