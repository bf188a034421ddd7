"""The desk: the advisers' bot as the rest of the house sees it. It receives, it posts, it starts and stops."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import structlog
from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ContextTypes

from bot.desk.errand import DeskContext
from bot.desk.handlers.routes import DeskApplication, add_handlers
from bot.desk.house import House
from bot.desk.place import Places
from bot.desk.polling import LONGEST_PAUSE, SHORTEST_PAUSE, poll, wait_for_event
from bot.desk.posts import LONGEST, Posts
from bot.desk.setup import set_up
from bot.desk.updates import DeskInbox
from bot.desk.webhook import PATH
from bot.runtime.channel import Outgoing, SendError, Sent, Trouble
from dialogs.render import Abilities

log = structlog.get_logger(__name__)

TELEGRAM = "https://api.telegram.org"
# How often it looks for updates another process kept and could not handle.
LOOK_EVERY = 60.0  # seconds
HANDLED_WITHIN = 1.5  # seconds, once we are being stopped


class Desk:
    """The advisers' group. Also the channel named `desk` that the runtime sends through."""

    name = "desk"
    account = ""
    abilities = Abilities(buttons=True, edit=True, pictures=False, max_length=LONGEST)

    def __init__(
        self,
        house: House,
        token: str,
        *,
        api_base: str = TELEGRAM,
        webhook_secret: str | None = None,
        polling: bool = False,
    ) -> None:
        """By webhook at the house's public address, with that secret; or by polling."""
        self._house = house
        self._polling = polling
        self._secret = webhook_secret
        self._application: DeskApplication = (
            Application.builder()
            .token(token)
            .base_url(f"{api_base}/bot")
            .base_file_url(f"{api_base}/file/bot")
            .updater(None)
            .job_queue(None)
            .context_types(ContextTypes(context=DeskContext))
            .build()
        )
        add_handlers(self._application)
        self._inbox = DeskInbox(house, self._application)
        places = Places(house.db, house.vault, house.clock, house.new_id)
        self._posts = Posts(self._application.bot, places, house.public_url)
        self._ready = asyncio.Event()
        self._stopping = asyncio.Event()
        self._kept = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def bot(self) -> Bot:
        """The bot of the group, for what only Telegram knows."""
        bot: Bot = self._application.bot
        return bot

    async def receive(self, update: Mapping[str, object]) -> bool:
        """Keep an update of Telegram's, then have it handled. False: seen before, or nobody we know.

        Raises `gate.NotAnUpdateError`.
        """
        kept = await self._inbox.keep(update)
        if kept:
            self._kept.set()
        return kept

    async def drain(self) -> None:
        """Handle every update that waits; nothing before Telegram has told the bot who it is."""
        if self._ready.is_set():
            await self._inbox.drain()

    async def send(self, outgoing: Outgoing) -> Sent:
        """Post to the group. Raises `SendError`."""
        if not self._ready.is_set():
            raise SendError(Trouble.MISCONFIGURED, "Le bot des conseillers n'a pas encore pu se présenter à Telegram.")
        return await self._posts.send(outgoing)

    async def fetch(self, file_id: str) -> bytes:
        """The desk passes on no files. Raises `SendError`."""
        raise SendError(Trouble.REFUSED, "Le bot des conseillers ne transmet pas de fichiers.")

    async def start(self, *, receives: bool = True) -> None:
        """Begin in the background: whatever Telegram says, the process goes on, and updates wait.

        Without `receives` (a worker) it only posts.
        """
        self._tasks = [asyncio.create_task(self._come_up(receives), name="desk")]

    def state(self) -> str:
        """For who watches: "ok", or what is wrong."""
        return "ok" if self._ready.is_set() else "not known to Telegram yet: see the log, check ACCROCHE_DESK_TOKEN"

    async def ready(self) -> None:
        """Return once the bot is known to Telegram and set up."""
        await self._ready.wait()

    async def stop_receiving(self) -> None:
        """Receive no more, and finish what is being handled; posting goes on. What is kept waits for the next start."""
        self._stopping.set()
        self._kept.set()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=HANDLED_WITHIN)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def stop(self) -> None:
        """Stop receiving, handling and posting."""
        await self.stop_receiving()
        await self._application.shutdown()
        await self._application.bot.shutdown()

    async def _come_up(self, receives: bool) -> None:
        webhook_url = None if self._polling else f"{self._house.public_url}{PATH}"
        pause = SHORTEST_PAUSE
        while not self._stopping.is_set():
            try:
                await self._application.initialize()
                self._ready.set()
                if not receives:
                    return
                await set_up(self._application.bot, webhook_url, self._secret)
                break
            except TelegramError as error:
                cure = "check ACCROCHE_DESK_TOKEN" if isinstance(error, InvalidToken) else "tried again"
                log.warning("desk_start_trouble", error=type(error).__name__, cure=cure, pause=pause)
                await wait_for_event(self._stopping, pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        async with asyncio.TaskGroup() as group:
            if self._polling:
                polling = group.create_task(poll(self._application.bot, self.receive, self._stopping))
            await self._handle()
            if self._polling:
                # A long poll would hold us up for half a minute; nothing is lost by leaving it.
                polling.cancel()

    async def _handle(self) -> None:
        while not self._stopping.is_set():
            self._kept.clear()
            try:
                await self._inbox.drain()
            except Exception as error:
                log.error("desk_inbox_trouble", error=type(error).__name__, cure="tried again within a minute")
            await wait_for_event(self._kept, LOOK_EVERY)
