"""Bot API methods about chats, forum topics, commands and the bot itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fakes.telegram.access import reach, require_right, topic_to_manage
from tests.fakes.telegram.bots import FakeBot
from tests.fakes.telegram.groups import Group, Member
from tests.fakes.telegram.protocol import Params, bad, handles

if TYPE_CHECKING:
    from tests.fakes.telegram.server import FakeBotApi

# What ChatFullInfo must say and no test of ours asks for.
_FULL = {
    "accent_color_id": 0,
    "max_reaction_count": 11,
    "accepted_gift_types": {
        "unlimited_gifts": False,
        "limited_gifts": False,
        "unique_gifts": False,
        "premium_subscription": False,
        "gifts_from_channels": False,
    },
}


@handles("getMe")
def get_me(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    return bot.me()


@handles("getChat")
def get_chat(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    return reach(api, bot, params["chat_id"]).wire() | _FULL


@handles("getChatMember")
def get_chat_member(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    chat = reach(api, bot, params["chat_id"])
    account_id = params["user_id"]
    if isinstance(chat, Group) and account_id in chat.members:
        return chat.members[account_id].wire()
    account = api.people.get(account_id)
    if account is None:
        raise bad("invalid user_id specified")
    return Member(account, "left" if isinstance(chat, Group) else "member").wire()


@handles("getChatAdministrators")
def get_administrators(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    chat = reach(api, bot, params["chat_id"])
    if not isinstance(chat, Group):
        raise bad("there are no administrators in the private chat")
    leading = ("creator", "administrator")
    # Telegram leaves other bots out.
    return [
        member.wire()
        for member in chat.members.values()
        if member.status in leading and (member.account is bot or not member.account.is_bot)
    ]


@handles("leaveChat")
def leave_chat(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    chat = reach(api, bot, params["chat_id"])
    if not isinstance(chat, Group):
        raise bad("chat member status can't be changed in private chats")
    chat.put(bot, "left")
    return True


@handles("createForumTopic")
def create_topic(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    chat = reach(api, bot, params["chat_id"])
    if not isinstance(chat, Group) or not chat.is_forum:
        raise bad("the chat is not a forum")
    require_right(chat, bot, "can_manage_topics", "not enough rights to create a topic")
    topic = chat.create_topic(params["name"], bot, params.get("icon_color"), params.get("icon_custom_emoji_id"))
    made = {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.icon_color}
    return made | ({"icon_custom_emoji_id": topic.icon_custom_emoji_id} if topic.icon_custom_emoji_id else {})


@handles("editForumTopic")
def edit_topic(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    group, topic = topic_to_manage(api, bot, params["chat_id"], params["message_thread_id"])
    group.edit_topic(topic, bot, params.get("name"), params.get("icon_custom_emoji_id"))
    return True


@handles("closeForumTopic")
def close_topic(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    group, topic = topic_to_manage(api, bot, params["chat_id"], params["message_thread_id"])
    group.set_closed(topic, True, bot)
    return True


@handles("reopenForumTopic")
def reopen_topic(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    group, topic = topic_to_manage(api, bot, params["chat_id"], params["message_thread_id"])
    group.set_closed(topic, False, bot)
    return True


@handles("deleteForumTopic")
def delete_topic(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    group, topic = topic_to_manage(api, bot, params["chat_id"], params["message_thread_id"])
    require_right(group, bot, "can_delete_messages", "not enough rights to delete the topic")
    group.delete_topic(topic.id)
    return True


def _scope(params: Params) -> tuple[str, str]:
    scope = params.get("scope") or {"type": "default"}
    return ":".join(str(scope[name]) for name in sorted(scope)), params.get("language_code") or ""


@handles("setMyCommands")
def set_commands(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    bot.commands[_scope(params)] = params["commands"]
    return True


@handles("getMyCommands")
def get_commands(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    return bot.commands.get(_scope(params), [])


@handles("deleteMyCommands")
def delete_commands(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    bot.commands.pop(_scope(params), None)
    return True


@handles(
    "setMyName",
    "setMyDescription",
    "setMyShortDescription",
    "setChatMenuButton",
    "setMyDefaultAdministratorRights",
)
def accept(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    """Checked like every request and shown nowhere in a chat."""
    return True
