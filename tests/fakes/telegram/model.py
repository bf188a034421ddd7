"""What the fake Telegram remembers: accounts, files, messages, chats."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.fakes.telegram.formatting import Entity, render

if TYPE_CHECKING:
    from tests.fakes.telegram.bots import FakeBot


class Account:
    """A human's or a bot's account."""

    def __init__(
        self,
        account_id: int,
        first_name: str,
        *,
        is_bot: bool = False,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
    ) -> None:
        self.id = account_id
        self.first_name = first_name
        self.last_name = last_name
        self.is_bot = is_bot
        self.username = username
        self.language_code = language_code

    def wire(self) -> dict[str, Any]:
        """As a `User` object; what is not set is left out, as Telegram does."""
        fields = {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        return {name: value for name, value in fields.items() if value is not None}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id}, {self.first_name!r})"


@dataclass(eq=False)
class File:
    """A stored file. Each bot knows it by an id of its own: one bot's file_id is nothing to another."""

    unique_id: str
    kind: str
    data: bytes
    name: str
    mime_type: str
    details: dict[str, Any] = field(default_factory=dict)  # width, height, duration

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.unique_id}_{self.name}"

    def id_for(self, bot: FakeBot) -> str:
        return f"{self.kind}-{bot.id}-{self.unique_id}"

    def wire(self, bot: FakeBot) -> Any:
        """As the message field of its kind."""
        base = {"file_id": self.id_for(bot), "file_unique_id": self.unique_id, "file_size": len(self.data)}
        if self.kind == "photo":
            return [base | self.details]
        if self.kind == "document":
            return base | {"file_name": self.name, "mime_type": self.mime_type}
        if self.kind in ("video_note", "sticker"):
            return base | self.details
        return base | {"mime_type": self.mime_type} | self.details


@dataclass(frozen=True)
class Button:
    """A button under a message. `data` is its callback data, `url` where it leads."""

    text: str
    data: str | None = None
    url: str | None = None


def _rows(markup: dict[str, Any] | None) -> list[list[Button]]:
    rows = (markup or {}).get("inline_keyboard") or (markup or {}).get("keyboard") or []
    return [
        [Button(b["text"], b.get("callback_data"), b.get("url")) if isinstance(b, dict) else Button(b) for b in row]
        for row in rows
    ]


@dataclass(eq=False)
class Message:
    """A message as the chat shows it now, with what it showed before."""

    chat: Chat
    id: int
    sender: Account
    date: int
    text: str = ""  # the text, or a file's caption
    entities: list[Entity] = field(default_factory=list)
    media: File | None = None
    extra: dict[str, Any] = field(default_factory=dict)  # any other content, in the Bot API's own fields
    service: bool = False  # Telegram's own note (topic created…), nobody's words
    markup: dict[str, Any] | None = None
    thread_id: int | None = None
    reply_to: Message | None = None
    edited_at: int | None = None
    deleted: bool = False
    pinned: bool = False
    reactions: dict[int, list[str]] = field(default_factory=dict)  # account id → emoji
    versions: list[str] = field(default_factory=list)  # earlier texts, oldest first
    past_markups: list[dict[str, Any]] = field(default_factory=list)

    @property
    def html(self) -> str:
        """The text with its formatting, escaped, as HTML."""
        return render(self.text, self.entities)

    @property
    def edited(self) -> bool:
        return self.edited_at is not None

    @property
    def by_bot(self) -> bool:
        return self.sender.is_bot

    @property
    def kind(self) -> str:
        """`text`, the media's kind, or the name of its other content (`location`, `contact`…)."""
        if self.media is not None:
            return self.media.kind
        return next(iter(self.extra), "text")

    @property
    def buttons(self) -> list[list[Button]]:
        """Rows of buttons shown now."""
        return _rows(self.markup)

    @property
    def labels(self) -> list[str]:
        """What stands on the buttons, in reading order."""
        return [button.text for row in self.buttons for button in row]

    def button(self, wanted: str, *, stale: bool = False) -> Button:
        """The button with this text or data; `stale` also looks at what the message showed before an edit.

        Raises LookupError, naming the buttons there are.
        """
        rows = list(self.buttons)
        if stale:
            rows += [row for markup in reversed(self.past_markups) for row in _rows(markup)]
        for row in rows:
            for button in row:
                if wanted in (button.text, button.data):
                    return button
        raise LookupError(f"No button {wanted!r} under message {self.id}; there is {self.labels}")

    def all_reactions(self) -> list[str]:
        """Every emoji set on the message."""
        return [emoji for given in self.reactions.values() for emoji in given]

    def wire(self, bot: FakeBot, *, with_reply: bool = True) -> dict[str, Any]:
        """As the `Message` object this bot is shown."""
        fields: dict[str, Any] = {
            "message_id": self.id,
            "from": self.sender.wire(),
            "chat": self.chat.wire(),
            "date": self.date,
            "edit_date": self.edited_at,
            "message_thread_id": self.thread_id,
            "is_topic_message": True if self.thread_id else None,
            **self.extra,
        }
        if self.media is not None:
            fields[self.media.kind] = self.media.wire(bot)
            fields["caption"] = self.text or None
            fields["caption_entities"] = self.entities or None
        elif self.text:
            fields["text"] = self.text
            fields["entities"] = self.entities or None
        if self.markup and "inline_keyboard" in self.markup:
            fields["reply_markup"] = self.markup
        if with_reply and self.reply_to is not None:
            fields["reply_to_message"] = self.reply_to.wire(bot, with_reply=False)
        return {name: value for name, value in fields.items() if value is not None}


class Chat:
    """A chat's messages in order; private chats and groups add who is in it."""

    type = "private"

    def __init__(self, chat_id: int) -> None:
        self.id = chat_id
        self.history: dict[int, Message] = {}

    def new_message_id(self) -> int:
        raise NotImplementedError

    def wire(self) -> dict[str, Any]:
        raise NotImplementedError

    def find(self, message_id: int | None) -> Message | None:
        """The message with this id, unless it was deleted."""
        message = self.history.get(message_id or 0)
        return None if message is None or message.deleted else message

    def messages(self, topic: int | None = None, *, service: bool = False) -> list[Message]:
        """What is shown now, oldest first; `topic`: only in this topic; `service`: Telegram's notes too."""
        return [
            message
            for message in self.history.values()
            if not message.deleted
            and (service or not message.service)
            and (topic is None or message.thread_id == topic)
        ]


class PrivateChat(Chat):
    """A person alone with a bot. Its message ids are the bot's own count, shared by all its private chats."""

    def __init__(self, user: Account, bot: FakeBot) -> None:
        super().__init__(user.id)
        self.user = user
        self.bot = bot
        self.blocked = False
        self.started = False

    def new_message_id(self) -> int:
        return self.bot.next_private_message_id()

    def wire(self) -> dict[str, Any]:
        user = self.user.wire()
        shown = {name: user[name] for name in ("first_name", "last_name", "username") if name in user}
        return {"id": self.id, "type": "private"} | shown
