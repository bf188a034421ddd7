"""Groups, supergroups and their forum topics: members, rights, and what their members do to topics."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.fakes.telegram.bots import FakeBot
from tests.fakes.telegram.model import Account, Chat, Message
from tests.fakes.telegram.protocol import bad

if TYPE_CHECKING:
    from tests.fakes.telegram.server import FakeBotApi

DEFAULT_ICON_COLOR = 0x6FB9F0

# What an administrator may do unless the test says otherwise; Telegram requires every one to be said.
_RIGHTS = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": False,
    "can_restrict_members": False,
    "can_promote_members": False,
    "can_change_info": False,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_send_welcome_messages": False,
    "can_pin_messages": True,
    "can_manage_topics": True,
}


@dataclass(eq=False)
class Member:
    """An account in a group: its standing and, for an administrator, its rights."""

    account: Account
    status: str = "member"  # creator, administrator, member, left, kicked
    rights: dict[str, bool] = field(default_factory=dict)

    def wire(self) -> dict[str, Any]:
        fields: dict[str, Any] = {"status": self.status, "user": self.account.wire()}
        if self.status == "administrator":
            fields |= _RIGHTS | self.rights
        elif self.status == "creator":
            fields["is_anonymous"] = False
        elif self.status == "kicked":
            fields["until_date"] = 0
        return fields

    def may(self, right: str) -> bool:
        if self.status == "administrator":
            return (_RIGHTS | self.rights)[right]
        return self.status == "creator"

    @property
    def here(self) -> bool:
        return self.status not in ("left", "kicked")


@dataclass(eq=False)
class Topic:
    """A forum topic; its id is that of the note that it was created."""

    id: int
    name: str
    creator: Account
    icon_color: int = DEFAULT_ICON_COLOR
    icon_custom_emoji_id: str | None = None
    closed: bool = False
    deleted: bool = False


class Group(Chat):
    """A group chat. Without `forum`, its messages have no topics."""

    def __init__(self, api: FakeBotApi, chat_id: int, title: str, *, forum: bool, basic: bool) -> None:
        super().__init__(chat_id)
        self._api = api
        self.title = title
        self.is_forum = forum
        self.type = "group" if basic else "supergroup"
        self.members: dict[int, Member] = {}
        self.topics: dict[int, Topic] = {}
        self.became: Group | None = None
        self._messages = 0

    def new_message_id(self) -> int:
        self._messages += 1
        return self._messages

    def wire(self) -> dict[str, Any]:
        shown: dict[str, Any] = {"id": self.id, "type": self.type, "title": self.title}
        return shown | {"is_forum": True} if self.is_forum else shown

    # Who is here

    def put(self, account: Account, status: str = "member", **rights: bool) -> Member:
        """Somebody has this standing, without anybody being told. A bot's topic right is its own by default."""
        if isinstance(account, FakeBot) and status == "administrator":
            rights = {"can_manage_topics": account.can_manage_topics} | rights
        self.members[account.id] = Member(account, status, rights)
        return self.members[account.id]

    def change_bot(self, bot: FakeBot, status: str, *, by: Account, **rights: bool) -> None:
        """A member adds, promotes, demotes or throws out the bot, which is told (`my_chat_member`)."""
        before = self.members.get(bot.id) or Member(bot, "left")
        after = self.put(bot, status, **rights)
        bot.mailbox.push(
            "my_chat_member",
            {
                "chat": self.wire(),
                "from": by.wire(),
                "date": self._api.now(),
                "old_chat_member": before.wire(),
                "new_chat_member": after.wire(),
            },
        )

    def member(self, account_id: int) -> Member | None:
        found = self.members.get(account_id)
        return found if found is not None and found.here else None

    def bots(self) -> list[FakeBot]:
        return [m.account for m in self.members.values() if m.here and isinstance(m.account, FakeBot)]

    def shows(self, message: Message, bot: FakeBot) -> bool:
        """Whether this bot gets this message: admins get all, others what privacy mode lets through."""
        if not bot.privacy or self.members[bot.id].status == "administrator" or message.service:
            return True
        return (
            message.text.startswith("/")
            or f"@{bot.username}" in message.text
            or (message.reply_to is not None and message.reply_to.sender is bot)
        )

    # Topics

    def open_topic(self, thread_id: int) -> Topic | None:
        """The topic with this id, unless it never was or was deleted."""
        topic = self.topics.get(thread_id)
        return None if topic is None or topic.deleted else topic

    def create_topic(self, name: str, by: Account, color: int | None = None, icon: str | None = None) -> Topic:
        """A new topic, and Telegram's note of it, which the bots get, its creator too."""
        content = {"name": name, "icon_color": color or DEFAULT_ICON_COLOR}
        if icon:
            content["icon_custom_emoji_id"] = icon
        note = self.note(by, {"forum_topic_created": content})
        note.thread_id = note.id
        topic = Topic(note.id, name, by, color or DEFAULT_ICON_COLOR, icon)
        self.topics[topic.id] = topic
        self._api.deliver("message", note)
        return topic

    def edit_topic(self, topic: Topic, by: Account, name: str | None = None, icon: str | None = None) -> None:
        """Rename it or change its icon. Raises `ApiError` if nothing changes."""
        if name in (None, topic.name) and icon in (None, topic.icon_custom_emoji_id):
            raise bad("TOPIC_NOT_MODIFIED")
        topic.name = name or topic.name
        topic.icon_custom_emoji_id = topic.icon_custom_emoji_id if icon is None else icon
        changes = {"name": name, "icon_custom_emoji_id": icon}
        changes = {key: value for key, value in changes.items() if value is not None}
        self._api.deliver("message", self.note(by, {"forum_topic_edited": changes}, topic.id))

    def set_closed(self, topic: Topic, closed: bool, by: Account) -> None:
        """Close or reopen it. Raises `ApiError` if it is so already."""
        if topic.closed is closed:
            raise bad("TOPIC_NOT_MODIFIED")
        topic.closed = closed
        kind = "forum_topic_closed" if closed else "forum_topic_reopened"
        self._api.deliver("message", self.note(by, {kind: {}}, topic.id))

    def delete_topic(self, thread_id: int) -> None:
        """The topic and all in it are gone. Telegram tells bots nothing of it, so neither does the fake."""
        self.topics[thread_id].deleted = True
        for message in self.messages(thread_id, service=True):
            message.deleted = True
        self._api.touch()

    def upgrade(self, *, forum: bool = True) -> Group:
        """A basic group becomes a supergroup with another id, as when topics are switched on; bots are told."""
        after = self._api.group(self.title, forum=forum)
        after.members = dict(self.members)
        self.became = after
        by = next(iter(self.members.values())).account
        self._api.deliver("message", self.note(by, {"migrate_to_chat_id": after.id}))
        self._api.deliver("message", after.note(by, {"migrate_from_chat_id": self.id}))
        return after

    def note(self, by: Account, content: dict[str, Any], thread_id: int | None = None) -> Message:
        """One of Telegram's own notes in the chat; nobody is told yet."""
        return self._api.post(self, by, extra=content, service=True, thread_id=thread_id)
