"""The people's side: what a person with a phone does to bots, groups and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fakes.telegram.access import image_size
from tests.fakes.telegram.bots import FakeBot, Tap
from tests.fakes.telegram.formatting import commands_in, units
from tests.fakes.telegram.groups import Group, Member
from tests.fakes.telegram.model import Account, Chat, File, Message, PrivateChat

if TYPE_CHECKING:
    from tests.fakes.telegram.server import FakeBotApi

_LONGEST = 4096  # UTF-16 units; Telegram's apps cut longer texts into several messages

# The smallest picture a test may send when what it shows does not matter: one pixel.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000b49444154789c6360000200000500017a5eab3f0000000049454e44ae426082"
)


class FakeUser(Account):
    """One person's account. Whatever it does becomes updates for the bots that see it."""

    def __init__(
        self,
        api: FakeBotApi,
        user_id: int,
        first_name: str,
        *,
        last_name: str | None,
        username: str | None,
        language_code: str | None,
    ) -> None:
        super().__init__(user_id, first_name, last_name=last_name, username=username, language_code=language_code)
        self._api = api
        self.deleted = False

    # Seeing

    def sees(self, bot: FakeBot) -> list[Message]:
        """The private chat with the bot as it is shown now, both sides, oldest first."""
        return bot.chat_with(self).messages()

    def hears(self, bot: FakeBot) -> list[Message]:
        """The bot's side of it alone."""
        return [message for message in self.sees(bot) if message.sender is bot]

    def last(self, bot: FakeBot) -> Message:
        """The bot's latest message. Raises LookupError if there is none."""
        heard = self.hears(bot)
        if not heard:
            raise LookupError(f"{self} has had no message from {bot}")
        return heard[-1]

    # Writing

    def starts(self, bot: FakeBot, payload: str = "") -> Message:
        """Open the bot by its link (`t.me/bot?start=payload`) and press Start; unblocks it if need be."""
        if bot.chat_with(self).blocked:
            self.unblocks(bot)
        return self.writes(bot, f"/start {payload}".rstrip())

    def writes(
        self, where: FakeBot | Group, text: str, *, topic: int | None = None, reply_to: Message | None = None
    ) -> Message:
        """Write a text, to a bot or into a group. Over 4096 UTF-16 units the app makes several; the last is given.

        Raises ValueError for a text the apps would not send: nothing but white space.
        """
        if not text.strip():
            raise ValueError("Telegram's apps send no empty message")
        message: Message | None = None
        for part in _parts(text):
            message = self._sends(where, topic=topic, reply_to=reply_to, text=part, entities=commands_in(part))
        assert message is not None
        return message

    def writes_in(self, group: Group, text: str, topic: int | None = None) -> Message:
        """Write into a group's topic; None: its general one."""
        return self.writes(group, text, topic=topic)

    def edits(self, message: Message, text: str) -> None:
        """Change a message already sent (`edited_message`)."""
        assert message.sender is self, "people edit only what they wrote"
        message.versions.append(message.text)
        message.text, message.entities = text, commands_in(text)
        message.edited_at = self._api.now()
        self._api.deliver("edited_message", message)

    def deletes(self, message: Message) -> None:
        """Take a message away for everybody. Telegram tells bots nothing of it."""
        message.deleted = True
        self._api.touch()

    # Sending other things

    def sends_voice(self, where: FakeBot | Group, data: bytes = b"OggS", duration: int = 3, **how: Any) -> Message:
        """A voice message; `duration` in seconds."""
        return self._sends_file(where, "voice", data, "voice.oga", "audio/ogg", {"duration": duration}, **how)

    def sends_photo(self, where: FakeBot | Group, data: bytes = PIXEL, caption: str = "", **how: Any) -> Message:
        size = image_size(data)
        return self._sends_file(where, "photo", data, "photo.jpg", "image/jpeg", size, text=caption, **how)

    def sends_document(
        self,
        where: FakeBot | Group,
        data: bytes = b"%PDF-1.4",
        name: str = "cv.pdf",
        mime_type: str = "application/pdf",
        caption: str = "",
        **how: Any,
    ) -> Message:
        return self._sends_file(where, "document", data, name, mime_type, {}, text=caption, **how)

    def sends_video_note(self, where: FakeBot | Group, data: bytes = b"mp4", **how: Any) -> Message:
        details = {"length": 240, "duration": 4}
        return self._sends_file(where, "video_note", data, "note.mp4", "video/mp4", details, **how)

    def sends_sticker(self, where: FakeBot | Group, emoji: str = "😀", **how: Any) -> Message:
        details = {
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": emoji,
        }
        return self._sends_file(where, "sticker", b"webp", "sticker.webp", "image/webp", details, **how)

    def sends_location(
        self, where: FakeBot | Group, latitude: float = 50.63, longitude: float = 3.06, **how: Any
    ) -> Message:
        place = {"latitude": latitude, "longitude": longitude}
        return self._sends(where, extra={"location": place}, **how)

    def sends_contact(self, where: FakeBot | Group, phone: str, **how: Any) -> Message:
        """Their own phone number, as the app's button shares it."""
        card = {"phone_number": phone, "first_name": self.first_name, "user_id": self.id}
        return self._sends(where, extra={"contact": card}, **how)

    # Pressing, blocking, coming and going

    def taps(self, message: Message, button: str, *, stale: bool = False) -> Tap:
        """Press the button with this text or callback data. Two calls in a row are a double tap.

        `stale`: press one that an edit has taken away meanwhile, as happens when both cross on the way.
        Raises LookupError if there is none such, or if it is a link (see `opens`).
        """
        pressed = message.button(button, stale=stale)
        if pressed.data is None:
            raise LookupError(f"{button!r} leads to {pressed.url}, it sends nothing")
        bot = message.sender
        assert isinstance(bot, FakeBot), "only bots' messages have such buttons"
        tap = Tap(self._api.new_id(), self, message, pressed.data)
        bot.taps[tap.id] = tap
        bot.mailbox.push(
            "callback_query",
            {
                "id": tap.id,
                "from": self.wire(),
                "message": message.wire(bot),
                "chat_instance": str(message.chat.id),
                "data": pressed.data,
            },
        )
        return tap

    def opens(self, message: Message, button: str) -> str:
        """Follow a link button: its address. Raises LookupError if it is none."""
        url = message.button(button).url
        if url is None:
            raise LookupError(f"{button!r} is no link")
        return url

    def blocks(self, bot: FakeBot) -> None:
        """The bot is told (`my_chat_member`) and refused with 403 from now on."""
        self._set_blocked(bot, True)

    def unblocks(self, bot: FakeBot) -> None:
        self._set_blocked(bot, False)

    def deletes_account(self) -> None:
        """403 `user is deactivated` from now on; bots are not told."""
        self.deleted = True

    def joins(self, group: Group) -> None:
        group.put(self)
        self._notes(group, {"new_chat_members": [self.wire()]})

    def leaves(self, group: Group) -> None:
        self._notes(group, {"left_chat_member": self.wire()})
        group.put(self, "left")

    # How it is done

    def _notes(self, group: Group, content: dict[str, Any]) -> None:
        self._api.deliver("message", self._api.post(group, self, extra=content, service=True))

    def _set_blocked(self, bot: FakeBot, blocked: bool) -> None:
        chat = bot.chat_with(self)
        chat.blocked = blocked
        standing = ["kicked", "member"] if blocked else ["member", "kicked"]
        new, old = (Member(bot, status).wire() for status in standing)
        bot.mailbox.push(
            "my_chat_member",
            {
                "chat": chat.wire(),
                "from": self.wire(),
                "date": self._api.now(),
                "old_chat_member": old,
                "new_chat_member": new,
            },
        )

    def _sends_file(
        self,
        where: FakeBot | Group,
        kind: str,
        data: bytes,
        name: str,
        mime_type: str,
        details: dict[str, Any],
        **how: Any,
    ) -> Message:
        file: File = self._api.store(kind, data, name, mime_type, details)
        return self._sends(where, media=file, **how)

    def _sends(
        self,
        where: FakeBot | Group,
        *,
        topic: int | None = None,
        reply_to: Message | None = None,
        **content: Any,
    ) -> Message:
        chat: Chat = where.chat_with(self) if isinstance(where, FakeBot) else where
        if isinstance(chat, PrivateChat):
            assert not chat.blocked, "a person who blocked a bot cannot write to it: unblock it first"
            chat.started = True
        if isinstance(chat, Group):
            assert chat.member(self.id), f"{self} is not in {chat.title}"
            if topic is not None:
                held = chat.open_topic(topic)
                assert held is not None, f"{chat.title} has no topic {topic}"
                leads = chat.members[self.id].status in ("creator", "administrator")
                assert leads or not held.closed, f"topic {topic} is closed, members cannot write in it"
                if reply_to is None:  # Telegram makes every message in a topic answer the note that opened it
                    reply_to = chat.find(topic)
        message = self._api.post(chat, self, thread_id=topic, reply_to=reply_to, **content)
        self._api.deliver("message", message)
        return message


def _parts(text: str) -> list[str]:
    """At most 4096 UTF-16 units each, no character cut in two."""
    parts, part, size = [], "", 0
    for character in text:
        width = units(character)
        if size + width > _LONGEST:
            parts.append(part)
            part, size = "", 0
        part += character
        size += width
    return [*parts, part]
