"""The runtime: the one object the channels, the desk and the pages hand things to. It keeps, drains and sends."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select

from bot.casework.service_times import remind_and_escalate
from bot.runtime import metrics, receipts, timers
from bot.runtime.alive import Bereaved
from bot.runtime.channel import Receipt, Received, SendError, Trouble
from bot.runtime.group_commit import GroupCommit
from bot.runtime.jobs import Jobs
from bot.runtime.live import Live
from bot.runtime.outbox import Outbox
from bot.runtime.reserving import Held
from bot.runtime.tools import Tools
from bot.runtime.turns import Look, Woken, waiting_conversations
from bot.runtime.work import Work
from dialogs.book import Book
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Attachment, Person, Structure, Timer
from storage.vault import Vault

log = structlog.get_logger(__name__)

# The sweep comes each minute: what is to be sent before it comes again is kept in mind until its moment.
LOOK_AHEAD = timedelta(seconds=75)
# What waits longer than this, nobody is at any more.
LEFT_AFTER = timedelta(seconds=5)
# What a sweep looks at, so that a campaign of any length is in hand a minute ahead.
MOST_LANES = 5_000
RETRY_FETCH = timedelta(minutes=2)
# Telegram keeps a file ready for an hour; after that trying is in vain.
FETCH_WITHIN = timedelta(hours=1)
# A file that is fetched right now is left to who fetches it.
UNFETCHED_AFTER = timedelta(minutes=1)


class Runtime:
    """Nothing is answered before it is kept, nothing sent before it is committed.

    `jobs` and `live` may be left out (tests, commands): then what is later waits for `sweep`.
    """

    def __init__(self, tools: Tools, jobs: Jobs | None = None, live: Live | None = None) -> None:
        self.tools = tools
        self.commits = GroupCommit(tools, self._wake)
        self.outbox = Outbox(tools, self.commits.record, self._wake)
        self.jobs = jobs
        self.live = live
        self.polls: list[Callable[[], Coroutine[object, object, None]]] = []  # channels that are asked, each minute
        self._bereaved = Bereaved()
        self._tasks: set[asyncio.Task[None]] = set()
        self._to_send: dict[uuid.UUID, asyncio.TimerHandle] = {}
        self._closing = False
        if jobs is not None:
            jobs.serve(self)

    @property
    def db(self) -> Database:
        return self.tools.db

    @property
    def vault(self) -> Vault:
        return self.tools.vault

    @property
    def book(self) -> Book:
        return self.tools.book

    @property
    def clock(self) -> Callable[[], datetime]:
        return self.tools.clock

    @property
    def new_id(self) -> Callable[[], uuid.UUID]:
        return self.tools.new_id

    @property
    def public_url(self) -> str:
        return self.tools.public_url

    # In ---------------------------------------------------------------------------------------------------

    async def receive(self, received: Received) -> bool:
        """Keep a message; when this returns it is committed. Its turn is too, or follows in the background.

        False: it was known already. Raises `NoStructureError`, and whatever the database raises: then
        it is not kept, and the gateway must not be told OK.
        """
        kept, look = await self.commits.keep(received)
        metrics.RECEIVED.labels(received.channel, "no" if kept.new else "yes").inc()
        if look is not Look.NOTHING:
            self.kick(kept.conversation_id)
        if kept.attachment_id is not None:
            self._spawn(self.fetch_attachment(kept.attachment_id))
        return kept.new

    def kick(self, conversation_id: uuid.UUID) -> None:
        """Process what waits for a conversation, in the background."""
        self._spawn(self.drain(conversation_id))

    async def drain(self, conversation_id: uuid.UUID) -> None:
        """Process what waits for a conversation; whom a turn woke is woken once it has committed."""
        await self.commits.drain(conversation_id)

    def _wake(self, woken: Woken) -> None:
        for conversation_id in woken.conversations:
            self.kick(conversation_id)
        for held in woken.held:
            self._spawn(self._send_held(held))
        for lane_id in woken.lanes:
            self._spawn(self.send_lane(lane_id))

    @asynccontextmanager
    async def work(self, structure_id: uuid.UUID) -> AsyncIterator[Work]:
        """A unit of work of the team; after its commit, what it woke goes on."""
        async with self.tools.work(structure_id) as work:
            yield work
        woken = Woken()
        woken.add(work)
        self._wake(woken)

    # Out --------------------------------------------------------------------------------------------------

    async def send_lane(self, lane_id: uuid.UUID) -> None:
        """Send what is due in a lane; what has to wait is looked at again in its time."""
        again = await self.outbox.send_lane(lane_id)
        if again is not None:
            self._send_at(lane_id, again)

    async def _send_held(self, held: Held) -> None:
        again = await self.outbox.send_held(held)
        if again is not None:
            self._send_at(held.lane_id, again)

    def _send_at(self, lane_id: uuid.UUID, at: datetime) -> None:
        """Look at a lane at its moment. What is far off, and what this process leaves behind, the sweep finds."""
        left = at - self.clock()
        if left > LOOK_AHEAD or self._closing:
            return
        if (known := self._to_send.pop(lane_id, None)) is not None:
            known.cancel()

        def now() -> None:
            self._to_send.pop(lane_id, None)
            self._spawn(self.send_lane(lane_id))

        self._to_send[lane_id] = asyncio.get_running_loop().call_later(max(left.total_seconds(), 0), now)

    @property
    def looks_again(self) -> bool:
        """Whether a lane will be looked at again without being asked."""
        return bool(self._to_send)

    async def receipt(self, receipt: Receipt) -> None:
        """What a gateway tells of a message we sent; when this returns it is committed."""
        await self.outbox.receipt(receipt)

    async def fire_timers(self) -> None:
        """Put every due timer through its conversation's door."""
        for conversation_id in await timers.fire_timers(self.tools):
            self.kick(conversation_id)

    async def fetch_attachment(self, attachment_id: uuid.UUID) -> None:
        """Fetch a file a person sent, and keep it sealed for the adviser. What cannot be had is said on the page."""
        async with self.db.scope(EVERY_STRUCTURE) as session:
            attachment = await session.get(Attachment, attachment_id)
            if attachment is None or attachment.content is not None:
                return
            person = await session.get_one(Person, attachment.person_id)
            key = self.vault.unwrap(person.wrapped_key)
            source = key.open_json(attachment.source, "attachments.source")
        content: bytes | None = None
        failure: SendError | None = None
        try:
            content = await self.tools.channels[source["channel"]].fetch(source["file_id"])
        except SendError as error:
            failure = error
        now = self.clock()
        async with self.db.scope(attachment.structure_id) as session:
            attachment = await session.get_one(Attachment, attachment_id)
            if content is not None:
                attachment.content = key.seal(content, "attachments.content")
                attachment.error = None
            elif failure is not None:
                attachment.error = failure.said
        again = failure is not None and failure.trouble in (Trouble.RETRY, Trouble.THROTTLED, Trouble.MISCONFIGURED)
        if again and self.jobs is not None and now - attachment.created_at < FETCH_WITHIN:
            await self.jobs.later_fetch(attachment_id, now + RETRY_FETCH)

    # Each minute --------------------------------------------------------------------------------------------

    async def sweep(self) -> None:
        """Find what a crash left behind, fire what is due, remind the team. One that fails stops no other."""
        await self._guarded(self.fire_timers())
        await self._all(self.drain(conversation) for conversation in await waiting_conversations(self.tools))
        await self._send_due()
        for poll in self.polls:
            await self._guarded(poll())
        async with self.db.scope(EVERY_STRUCTURE) as session:
            await receipts.forget_old(session, self.clock())
        for attachment_id in await self._unfetched():
            await self._guarded(self.fetch_attachment(attachment_id))
        for structure_id in await self._structures():
            await self._guarded(self._remind(structure_id))

    async def take_up(self) -> None:
        """Begin what a process that died left a moment ago; not waited for: a slow channel would hold up the next."""
        before = self.clock() - LEFT_AFTER
        async with self.db.scope(EVERY_STRUCTURE) as session:
            await self._bereaved.free(session, self.clock())
        for conversation_id in await waiting_conversations(self.tools, before):
            self.kick(conversation_id)
        for lane_id, _ in await self.outbox.due_lanes(until=before):
            self._spawn(self.send_lane(lane_id))

    async def _all(self, works: Iterable[Coroutine[object, object, None]]) -> None:
        """All of them at once, so that they share transactions."""
        await asyncio.gather(*(self._begin(work) for work in works))

    async def _send_due(self) -> None:
        """Send what is due, and keep in mind what will be before the next sweep."""
        now = self.clock()
        due = await self.outbox.due_lanes(until=now + LOOK_AHEAD, limit=MOST_LANES)
        await self._all(self.send_lane(lane_id) for lane_id, at in due if at <= now)
        for lane_id, at in due:
            if at > now and lane_id not in self._to_send:
                self._send_at(lane_id, at)

    async def _remind(self, structure_id: uuid.UUID) -> None:
        async with self.work(structure_id) as work:
            await remind_and_escalate(work)

    async def _unfetched(self) -> list[uuid.UUID]:
        """Files nobody has tried to fetch: their process died before."""
        now = self.clock()
        async with self.db.scope(EVERY_STRUCTURE) as session:
            found = await session.scalars(
                select(Attachment.id).where(
                    Attachment.content.is_(None),
                    Attachment.error.is_(None),
                    Attachment.created_at.between(now - FETCH_WITHIN, now - UNFETCHED_AFTER),
                )
            )
            return list(found)

    async def _structures(self) -> list[uuid.UUID]:
        async with self.db.scope(EVERY_STRUCTURE) as session:
            return list(await session.scalars(select(Structure.id).order_by(Structure.created_at)))

    # Tasks --------------------------------------------------------------------------------------------------

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        self._begin(work)

    def _begin(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(self._guarded(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: work.close())  # one that is cancelled before its first step never awaits it
        return task

    async def _guarded(self, work: Coroutine[object, object, None]) -> None:
        """A background task that raises loses nothing: its row is still there, and the sweep finds it."""
        try:
            await work
        except Exception as error:
            log.error("background_trouble", error=type(error).__name__, cure="the next sweep takes it up")

    async def settled(self) -> None:
        """Until nothing that is due now is left to do. For tests and commands."""
        while self._tasks or await self._anything_due():
            if self._tasks:
                await asyncio.gather(*self._tasks, return_exceptions=True)
            else:
                await self.sweep()

    async def _anything_due(self) -> bool:
        if await waiting_conversations(self.tools, limit=1) or await self.outbox.due_lanes(limit=1):
            return True
        async with self.db.scope(EVERY_STRUCTURE) as session:
            due = select(Timer.id).where(
                Timer.due_at <= self.clock(), Timer.fired_at.is_(None), Timer.cancelled_at.is_(None)
            )
            return await session.scalar(due.limit(1)) is not None

    async def close(self, within: timedelta = timedelta(seconds=8)) -> None:
        """Let the turns and sendings under way finish; what does not, is taken up by whoever sweeps next."""
        self._closing = True
        for handle in self._to_send.values():
            handle.cancel()
        self._to_send.clear()
        ends = asyncio.get_running_loop().time() + within.total_seconds()
        while self._tasks and (left := ends - asyncio.get_running_loop().time()) > 0:
            # A turn that ends here may have woken a lane, which is waited for too.
            await asyncio.wait(self._tasks, timeout=left)
        late = list(self._tasks)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
