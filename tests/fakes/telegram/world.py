"""The fake Telegram's world: who and what there is, what happened, and waiting for more to happen."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from tests.fakes.telegram.bots import FakeBot
from tests.fakes.telegram.faults import Fault, Faults, Gate, error_fault
from tests.fakes.telegram.groups import Group
from tests.fakes.telegram.model import Account, Chat, File, Message, PrivateChat
from tests.fakes.telegram.people import FakeUser
from tests.fakes.telegram.protocol import Call, Violation

if TYPE_CHECKING:
    from tests.fakes.telegram.server import FakeBotApi

T = TypeVar("T")


class World:
    """Accounts, chats, files, calls, broken rules and ordered faults; the server puts HTTP before it."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        """`clock` gives the seconds since 1970 that messages are dated with."""
        self.clock = clock
        self._signal = asyncio.Event()
        self.forget()

    def forget(self) -> None:
        """An empty world."""
        self.bots: dict[str, FakeBot] = {}  # by token
        self.people: dict[int, FakeUser] = {}
        self.groups: dict[int, Group] = {}
        self.files: dict[str, File] = {}  # by unique id
        self.calls: list[Call] = []  # in the order they were answered
        self.violations: list[Violation] = []
        self.faults = Faults()
        self._ids = 0

    @property
    def _api(self) -> FakeBotApi:
        return cast("FakeBotApi", self)

    # Who and what there is

    def bot(
        self,
        token: str,
        *,
        username: str | None = None,
        name: str = "Bot",
        can_manage_topics: bool = True,
        privacy: bool = True,
    ) -> FakeBot:
        """A bot with this token, made at the first call. `can_manage_topics`: its right where it is an admin."""
        if token not in self.bots:
            username = username or f"fake_{token.split(':')[0]}_bot"
            self.bots[token] = FakeBot(
                self._api,
                token,
                username=username,
                name=name,
                can_manage_topics=can_manage_topics,
                privacy=privacy,
            )
        return self.bots[token]

    def user(
        self,
        user_id: int,
        first_name: str = "Alex",
        language_code: str | None = "fr",
        *,
        last_name: str | None = None,
        username: str | None = None,
    ) -> FakeUser:
        """A person's account, made at the first call."""
        if user_id not in self.people:
            self.people[user_id] = FakeUser(
                self._api,
                user_id,
                first_name,
                last_name=last_name,
                username=username,
                language_code=language_code,
            )
        return self.people[user_id]

    def group(
        self,
        title: str,
        *,
        chat_id: int | None = None,
        forum: bool = True,
        basic: bool = False,
        members: Iterable[FakeUser] = (),
        admins: Iterable[Account] = (),
    ) -> Group:
        """A supergroup, with topics unless `forum=False`; `basic`: an old-style group. Bots go in `admins`."""
        if chat_id is None:
            chat_id = -(len(self.groups) + 4001) if basic else -1_000_000_000_000 - (len(self.groups) + 4001)
        group = Group(self._api, chat_id, title, forum=forum and not basic, basic=basic)
        self.groups[chat_id] = group
        for account in members:
            group.put(account)
        for admin in admins:
            group.put(admin, "administrator")
        return group

    def now(self) -> int:
        return int(self.clock())

    def new_id(self) -> str:
        self._ids += 1
        return str(self._ids)

    def store(self, kind: str, data: bytes, name: str, mime_type: str, details: Mapping[str, Any]) -> File:
        """Keep a file's bytes."""
        file = File(f"F{self.new_id()}", kind, data, name, mime_type, dict(details))
        self.files[file.unique_id] = file
        return file

    def post(self, chat: Chat, sender: Account, **content: Any) -> Message:
        """A new message in a chat; nobody is told yet (see `deliver`)."""
        message = Message(chat, chat.new_message_id(), sender, self.now(), **content)
        chat.history[message.id] = message
        return message

    def deliver(self, kind: str, message: Message) -> None:
        """Tell the bots that see this message. None sees a bot's words, but each sees the notes on its own deeds."""
        chat = message.chat
        if not message.by_bot or message.service:
            if isinstance(chat, PrivateChat):
                chat.bot.mailbox.push(kind, message.wire(chat.bot))
            elif isinstance(chat, Group):
                for bot in chat.bots():
                    if chat.shows(message, bot):
                        bot.mailbox.push(kind, message.wire(bot))
        self.touch()

    # Faults on order

    def fail(
        self,
        bot: FakeBot,
        method: str,
        status: int,
        description: str | None = None,
        *,
        retry_after: int | None = None,
        parameters: Mapping[str, int] | None = None,
        times: int | None = 1,
    ) -> None:
        """Refuse the bot's next call of this method ("*": of any) with an error; `times=None`: until reset."""
        self.faults.add(bot.token, method, error_fault(status, description, retry_after, parameters), times)

    def gateway_page(self, bot: FakeBot, method: str, *, times: int | None = 1) -> None:
        """Answer 502 with a proxy's HTML page: not JSON."""
        self.faults.add(bot.token, method, Fault(page=True), times)

    def cut(self, bot: FakeBot, method: str, when: Literal["before", "after"], *, times: int | None = 1) -> None:
        """Cut the connection before the call is done, or after: done, and the bot does not know it."""
        self.faults.add(bot.token, method, Fault(cut=when), times)

    def hold(self, bot: FakeBot, method: str, *, seconds: float | None = None) -> Gate:
        """Hold the next call of this method until the gate is opened (or for `seconds`)."""
        gate = Gate(seconds)
        self.faults.add(bot.token, method, Fault(gate=gate))
        return gate

    # Waiting and looking

    def touch(self) -> None:
        """Something changed: wake whoever waits."""
        self._signal.set()
        self._signal = asyncio.Event()

    async def changed(self, within: float | None = None) -> bool:
        """Wait for the next change; False after `within` seconds without one."""
        try:
            await asyncio.wait_for(self._signal.wait(), within)
        except TimeoutError:
            return False
        return True

    async def wait_for(self, predicate: Callable[[], T], within: float = 5.0) -> T:
        """What `predicate` gives, once that is true; asked again at each change here, never by the clock.

        Raises TimeoutError after `within` seconds, with the calls there were and the rules that were broken.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        while not (found := predicate()):
            left = deadline - loop.time()
            if left <= 0 or not await self.changed(left):
                seen = [f"{c.bot.username} {c.method} {c.error or 'ok'}" for c in self.calls[-10:]]
                raise TimeoutError(f"Not within {within} s; last calls: {seen}; broken: {self.violations}")
        return found

    async def settled(self, *bots: FakeBot, within: float = 5.0) -> None:
        """Return once these bots (default: all) have taken every update. Raises TimeoutError, saying who has not.

        By webhook that is a 2xx; by polling, the next getUpdates with a higher offset.
        """
        awaited = bots or tuple(self.bots.values())
        try:
            await self.wait_for(lambda: not any(len(bot.mailbox) for bot in awaited), within)
        except TimeoutError as late:
            left = {bot.username: (len(bot.mailbox), bot.mailbox.trouble()) for bot in awaited}
            raise TimeoutError(f"Updates not taken within {within} s (number, last error): {left}") from late

    def calls_of(self, bot: FakeBot, method: str | None = None) -> list[Call]:
        """The calls this bot was answered (of this method), oldest first."""
        return [call for call in self.calls if call.bot is bot and method in (None, call.method)]

    def take_violations(self) -> list[Violation]:
        """The broken rules so far, which the test knows of: they no longer fail it."""
        taken, self.violations = self.violations, []
        return taken
