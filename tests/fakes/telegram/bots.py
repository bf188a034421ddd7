"""A bot's account at the fake: its token, its private chats, its updates, the taps it has to answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.fakes.telegram.delivery import Mailbox
from tests.fakes.telegram.model import Account, Message, PrivateChat

if TYPE_CHECKING:
    from tests.fakes.telegram.people import FakeUser
    from tests.fakes.telegram.server import FakeBotApi


@dataclass(eq=False)
class Tap:
    """A pressed button, and what the bot answered: nothing yet, or a text that flashes or must be closed."""

    id: str
    user: FakeUser
    message: Message
    data: str
    answered: bool = False
    answer: str = ""
    alert: bool = False
    expired: bool = False


class FakeBot(Account):
    """One bot, known by its token."""

    def __init__(
        self,
        api: FakeBotApi,
        token: str,
        *,
        username: str,
        name: str,
        can_manage_topics: bool,
        privacy: bool,
    ) -> None:
        """`can_manage_topics`: the right it has in groups it is added to, unless said otherwise there.

        `privacy`: where it is no admin, it only sees commands and replies to itself (Telegram's default).
        """
        super().__init__(int(token.split(":")[0]), name, is_bot=True, username=username)
        self.token = token
        self.can_manage_topics = can_manage_topics
        self.privacy = privacy
        self.chats: dict[int, PrivateChat] = {}
        self.taps: dict[str, Tap] = {}
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}  # (scope, language) → commands
        self.mailbox = Mailbox(api, self)
        self._private_messages = 0

    def next_private_message_id(self) -> int:
        self._private_messages += 1
        return self._private_messages

    def chat_with(self, user: FakeUser) -> PrivateChat:
        """The private chat with this person, made when it is first needed."""
        if user.id not in self.chats:
            self.chats[user.id] = PrivateChat(user, self)
        return self.chats[user.id]

    def me(self) -> dict[str, Any]:
        """As getMe answers."""
        return self.wire() | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": False,
        }

    def receives(self, update: dict[str, Any], *, update_id: int | None = None) -> int:
        """Push a raw update, unchecked: a malformed one, or a kind nobody knows. Returns its id."""
        return self.mailbox.push_raw(update, update_id=update_id)

    def expire_taps(self) -> None:
        """Every tap so far is too old to be answered from now on."""
        for tap in self.taps.values():
            tap.expired = True
