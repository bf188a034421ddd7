"""A bot's updates: in order, kept until taken, by long poll or by webhook."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from typing import TYPE_CHECKING, Any

import aiohttp

from tests.fakes.telegram.checks import check_update
from tests.fakes.telegram.protocol import ApiError, Params

if TYPE_CHECKING:
    from tests.fakes.telegram.bots import FakeBot
    from tests.fakes.telegram.server import FakeBotApi

# Kinds that Telegram sends only to those who ask for them by name (getUpdates, allowed_updates).
_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
_FIRST_RETRY, _LONGEST_RETRY = 0.02, 1.0  # seconds; Telegram's own are longer, its own waits would be ours


class Mailbox:
    """The updates of one bot that it has not taken yet."""

    def __init__(self, api: FakeBotApi, bot: FakeBot) -> None:
        self._api = api
        self._bot = bot
        self._pending: deque[dict[str, Any]] = deque()
        self._allowed: set[str] | None = None  # None: Telegram's default
        self._last_id = bot.id % 1000 * 1000
        self._poll = 0
        self.pushed: list[dict[str, Any]] = []  # every update, taken or not
        self.webhook: Webhook | None = None
        self.closed = False  # the fake is being reset: whoever waits here gets nothing more

    def __len__(self) -> int:
        return len(self._pending)

    def push(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Queue an update of this kind; None if the bot did not ask for such.

        Raises AssertionError if aiogram or python-telegram-bot would not understand it: the fake is wrong.
        """
        if not self._wants(kind):
            return None
        update = {"update_id": self._last_id + 1, kind: payload}
        check_update(update)
        return self.push_raw({kind: payload})

    def push_raw(self, update: dict[str, Any], *, update_id: int | None = None) -> int:
        """Queue anything under the next id, or under `update_id` (an old one: Telegram sending it again)."""
        if update_id is None:
            self._last_id += 1
            update_id = self._last_id
        whole = {"update_id": update_id} | update
        # A copy, as the wire makes one: what is shown in the chat later must not change an update already sent.
        self._pending.append(json.loads(json.dumps(whole)))
        self.pushed.append(self._pending[-1])
        self._api.touch()
        return update_id

    def again(self, update_id: int) -> None:
        """Send an update a second time under its old id, as Telegram does when it missed the OK."""
        update = next(u for u in self.pushed if u["update_id"] == update_id)
        self.push_raw({k: v for k, v in update.items() if k != "update_id"}, update_id=update_id)

    def first(self) -> dict[str, Any] | None:
        return self._pending[0] if self._pending else None

    def taken(self, update: dict[str, Any]) -> None:
        """This one was accepted."""
        if self._pending and self._pending[0] is update:
            self._pending.popleft()
        self._api.touch()

    def trouble(self) -> str | None:
        """Why the webhook did not take the last one, if so."""
        return self.webhook.last_error[1] if self.webhook is not None and self.webhook.last_error else None

    def drop_all(self) -> None:
        self._pending.clear()
        self._api.touch()

    def allow(self, kinds: list[str] | None) -> None:
        """What the bot asked for: None keeps the earlier choice, an empty list is the default."""
        if kinds is not None:
            self._allowed = set(kinds) or None

    def allowed(self) -> list[str] | None:
        return sorted(self._allowed) if self._allowed else None

    def _wants(self, kind: str) -> bool:
        return kind not in _ON_REQUEST if self._allowed is None else kind in self._allowed

    async def poll(self, params: Params) -> list[dict[str, Any]]:
        """As getUpdates: confirm what is below `offset`, wait up to `timeout` s for the rest."""
        if self.webhook is not None:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._poll += 1
        mine = self._poll
        self.allow(params.get("allowed_updates"))
        self._confirm(params.get("offset") or 0)
        self._api.touch()  # wakes an earlier poll, which gives way, and whoever waits for `settled`
        loop = asyncio.get_running_loop()
        deadline = loop.time() + (params.get("timeout") or 0)
        while not self._pending and not self.closed:
            left = deadline - loop.time()
            if left <= 0 or not await self._api.changed(left):
                return []
            if mine != self._poll:
                raise ApiError(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
        return list(self._pending)[: params.get("limit") or 100]

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
            return
        while self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()


class Webhook:
    """Posts a bot's updates to its address, one after the other, each until it is accepted."""

    def __init__(self, api: FakeBotApi, bot: FakeBot, url: str, secret: str | None) -> None:
        self._api = api
        self._bot = bot
        self.url = url
        self._secret = secret
        self._retry_now = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.max_connections = 40
        self.last_error: tuple[int, str] | None = None  # when, what

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name=f"webhook of bot {self._bot.id}")

    def cancel(self) -> asyncio.Task[None] | None:
        """Stop posting; the task comes back for whoever wants to see it end."""
        if self._task is not None:
            self._task.cancel()
        return self._task

    def retry_now(self) -> None:
        """Do not wait for the next try."""
        self._retry_now.set()

    async def _run(self) -> None:
        delay = _FIRST_RETRY
        mailbox = self._bot.mailbox
        while True:
            update = mailbox.first()
            if update is None:
                await self._api.changed()
            elif await self._post(update):
                delay = _FIRST_RETRY
                mailbox.taken(update)
            else:
                self._api.touch()
                self._retry_now.clear()
                try:
                    await asyncio.wait_for(self._retry_now.wait(), delay)
                except TimeoutError:
                    delay = min(2 * delay, _LONGEST_RETRY)

    async def _post(self, update: dict[str, Any]) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self._secret} if self._secret else {}
        try:
            async with self._api.client.post(self.url, json=update, headers=headers) as answer:
                body = await answer.read()
                if 200 <= answer.status < 300:
                    await self._api.webhook_answer(self._bot, body)
                    return True
                error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as failure:
            error = f"Connection failed: {type(failure).__name__}"
        self.last_error = (self._api.now(), error)
        return False
