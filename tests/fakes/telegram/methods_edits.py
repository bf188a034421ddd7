"""Bot API methods that change what a chat shows: edits, deletions, reactions, pins, answers to taps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fakes.telegram.access import own_message, reach, require_right
from tests.fakes.telegram.bots import FakeBot
from tests.fakes.telegram.model import Message
from tests.fakes.telegram.protocol import Params, RuleError, bad, handles

if TYPE_CHECKING:
    from tests.fakes.telegram.server import FakeBotApi

_DELETABLE_FOR = 48 * 3600  # seconds, https://core.telegram.org/bots/api#deletemessage
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def _target(api: FakeBotApi, bot: FakeBot, params: Params) -> Message:
    if "chat_id" not in params or "message_id" not in params:
        raise RuleError("message identifier is not specified")
    return own_message(reach(api, bot, params["chat_id"]), bot, params["message_id"])


def _change(
    api: FakeBotApi,
    message: Message,
    bot: FakeBot,
    *,
    text: str,
    entities: list[dict[str, Any]],
    markup: dict[str, Any] | None,
) -> dict[str, Any]:
    markup = markup or None
    if markup == {"inline_keyboard": []}:
        markup = None
    if (text, entities, markup) == (message.text, message.entities, message.markup):
        raise bad(_NOT_MODIFIED)
    if text != message.text:
        message.versions.append(message.text)
    if message.markup is not None and markup != message.markup:
        message.past_markups.append(message.markup)
    message.text, message.entities, message.markup = text, entities, markup
    message.edited_at = api.now()
    api.touch()
    return message.wire(bot)


@handles("editMessageText")
def edit_text(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    message = _target(api, bot, params)
    if message.media is not None:
        raise bad("there is no text in the message to edit")
    # A keyboard that is not sent again is taken away, as Telegram does.
    markup = params.get("reply_markup")
    return _change(api, message, bot, text=params["text"], entities=params["entities"], markup=markup)


@handles("editMessageCaption")
def edit_caption(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    message = _target(api, bot, params)
    if message.media is None:
        raise bad("there is no caption in the message to edit")
    caption, entities = params.get("caption") or "", params.get("caption_entities") or []
    return _change(api, message, bot, text=caption, entities=entities, markup=params.get("reply_markup"))


@handles("editMessageReplyMarkup")
def edit_markup(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    message = _target(api, bot, params)
    markup = params.get("reply_markup")
    return _change(api, message, bot, text=message.text, entities=message.entities, markup=markup)


def _delete(api: FakeBotApi, bot: FakeBot, chat_id: int | str, message_id: int) -> None:
    chat = reach(api, bot, chat_id)
    message = chat.find(message_id)
    if message is None:
        raise bad("message to delete not found")
    if "forum_topic_created" in message.extra or api.now() - message.date > _DELETABLE_FOR:
        raise bad("message can't be deleted")
    if message.sender is not bot:
        require_right(chat, bot, "can_delete_messages", "message can't be deleted")
    message.deleted = True


@handles("deleteMessage")
def delete_message(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    _delete(api, bot, params["chat_id"], params["message_id"])
    return True


@handles("deleteMessages")
def delete_messages(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    chat = reach(api, bot, params["chat_id"])
    for message_id in params["message_ids"]:
        if chat.find(message_id) is not None:  # those that are not there are skipped, as documented
            _delete(api, bot, params["chat_id"], message_id)
    return True


@handles("setMessageReaction")
def set_reaction(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    message = reach(api, bot, params["chat_id"]).find(params["message_id"])
    if message is None:
        raise bad("message to react not found")
    if message.service:
        raise bad("message can't be reacted")
    emoji = [reaction["emoji"] for reaction in params.get("reaction") or []]
    message.reactions[bot.id] = emoji
    return True


def _set_pinned(api: FakeBotApi, bot: FakeBot, params: Params, pinned: bool) -> bool:
    chat = reach(api, bot, params["chat_id"])
    require_right(chat, bot, "can_pin_messages", "not enough rights to manage pinned messages in the chat")
    message = chat.find(params.get("message_id"))
    if message is None:
        raise bad("message to pin not found" if pinned else "message to unpin not found")
    message.pinned = pinned
    if pinned:
        content = {"pinned_message": message.wire(bot, with_reply=False)}
        note = api.post(chat, bot, extra=content, service=True, thread_id=message.thread_id)
        api.deliver("message", note)
    return True


@handles("pinChatMessage")
def pin(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    return _set_pinned(api, bot, params, True)


@handles("unpinChatMessage")
def unpin(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    return _set_pinned(api, bot, params, False)


@handles("answerCallbackQuery")
def answer_tap(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    tap = bot.taps.get(str(params["callback_query_id"]))
    if tap is None or tap.expired:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    tap.answered = True
    tap.answer = params.get("text") or ""
    tap.alert = bool(params.get("show_alert"))
    return True
