"""In front of the web: while the database is away, webhooks are kept in the spool, and pages say so.

A call goes straight to the app while nothing waits in the spool; as soon as something does, it takes its place at
the end, so that what one person writes stays in order. When the database is back the calls are made again, to the
same app, as they came: what each webhook does is written once.

Processes of one machine share the spool, and so one order. Between machines there is none while the database, the
one thing they share, is away: there each drains its own, which takes seconds.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import psycopg
import structlog
from fastapi import Response
from fastapi.responses import HTMLResponse, JSONResponse
from procrastinate.exceptions import ConnectorException
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy.exc import InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.requests import ClientDisconnect

from bot.runtime import metrics
from bot.runtime.spool import Spool, SpoolFullError
from bot.webhooks import LARGEST, Door, RawCall, RefusedError
from storage.database import FENCE, AbandonedError, Fence, libpq_url
from storage.vault import CannotOpenError, Vault

log = structlog.get_logger(__name__)

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

# What the database raises when it is not there, or not able; what it says of a statement is not among them.
AWAY = (
    OperationalError,
    InterfaceError,
    InternalError,
    PoolTimeoutError,
    psycopg.OperationalError,
    psycopg.InterfaceError,
    ConnectorException,
    AbandonedError,
    ConnectionError,
    TimeoutError,
)
KEEP_WITHIN = 3.0  # seconds for a call to be kept by the database; then the spool keeps it
LAST_CALL = 1.0  # seconds, once we are being stopped
REPLAY_WITHIN = 20.0  # seconds
PAGE_PATIENCE = 4.0  # seconds before a page that does not come is asked about
PROBE_EVERY = 1.0  # seconds
PROBE_WITHIN = 2.5  # seconds
AT_ONCE = 64  # calls read from the spool in one go; their lanes are drained side by side
LANES = 8
# A call that fails so often while the database is well is set aside: it stands in the way of all that came after it.
MOST_TRIES = 5
# What only the database could prove is not let crowd out what is known to be genuine.
UNPROVEN_SHARE = 0.25
LARGEST_UNPROVEN = 64 * 1024  # bytes

AWAY_TITLE = "Un instant"
AWAY_TEXT = (
    "La base de données ne répond pas. Les messages des jeunes sont gardés et seront traités ; "
    "réessayez dans une minute."
)
RETRY_AFTER = {"Retry-After": "60"}
_PAGE = (
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title} · Accroche</title>'
    '<meta name="viewport" content="width=device-width"><style>body{{font-family:system-ui;max-width:32rem;'
    "margin:4rem auto;padding:0 1rem;line-height:1.5}}</style></head>"
    "<body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
)


def away_page() -> Response:
    """What a person reads meanwhile."""
    return HTMLResponse(_PAGE.format(title=AWAY_TITLE, text=AWAY_TEXT), 503, RETRY_AFTER)


@dataclass
class _UnderWay:
    """A call that was handed to the app, until it is answered or given up."""

    door: Door
    call: RawCall
    fence: Fence
    answered: asyncio.Future[Response]


@dataclass
class _Waiting:
    """A call on its way to the disk."""

    door: Door
    call: RawCall
    written: asyncio.Future[Response]


@dataclass
class Front:
    """The ASGI app that the web serves. `app` is put behind it once the house is open; before, all is away."""

    vault: Vault
    spool: Spool
    aside: Spool  # what failed again and again: kept for whoever mends it
    doors: list[Door] = field(default_factory=list)
    app: App | None = None
    url: str = ""  # the database's, for the probe

    def __post_init__(self) -> None:
        self._under_way: dict[int, _UnderWay] = {}
        self._to_write: list[_Waiting] = []
        self._writing = asyncio.Event()
        self._busy = False  # something is between us and the disk
        self._spooled = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._calls: set[asyncio.Task[Any]] = set()
        self._streams: set[asyncio.Task[None]] = set()
        self._tries: dict[bytes, int] = {}

    # Life ---------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Write and drain in the background, until `stop`."""
        self._measure()
        self._tasks = [
            asyncio.create_task(self._write_for_ever(), name="spool-writer"),
            asyncio.create_task(self._drain_for_ever(), name="spool-drain"),
        ]

    async def stop(self) -> None:
        """What waits stays in the file, for whoever comes next."""
        for task in (*self._tasks, *self._calls):
            task.cancel()
        await asyncio.gather(*self._tasks, *self._calls, return_exceptions=True)

    # Every request ------------------------------------------------------------------------------------------

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if self.app is not None:
                await self.app(scope, receive, send)
            return
        door = next((door for door in self.doors if door.path.fullmatch(scope["path"])), None)
        if door is not None:
            answer = await self._webhook(door, scope, receive)
            await answer(scope, receive, send)
        elif self.app is None:
            await self._without_app(scope["path"])(scope, receive, send)
        else:
            await self._page(self.app, scope, receive, send)

    def _without_app(self, path: str) -> Response:
        """While the database has not answered yet since we started."""
        match path:
            case "/healthz":
                return JSONResponse({"status": "ok"})
            case "/readyz":
                return JSONResponse(
                    {"status": "not ready", "database": "not reachable", "spool": self.spool.state()}, 503
                )
            case "/metrics":
                return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
        return away_page()

    async def _page(self, app: App, scope: Scope, receive: Receive, send: Send) -> None:
        """A page, with an eye on whether it begins at all: a database that hangs must not hang the reader."""
        began = False

        async def watched(message: Message) -> None:
            nonlocal began
            began = True
            if message["type"] == "http.response.start" and _is_stream(message):
                self._streams.add(task)
                task.add_done_callback(self._streams.discard)
            await send(message)

        async def run() -> None:
            await app(scope, receive, watched)

        task = asyncio.create_task(run())
        try:
            while not task.done():
                await asyncio.wait({task}, timeout=None if began else PAGE_PATIENCE)
                if not (task.done() or began or await self.reachable() or began or task.done()):
                    self._give_up(task)
                    await away_page()(scope, receive, send)
                    return
        except asyncio.CancelledError:
            self._give_up(task)
            raise
        if task.cancelled():  # a stream we closed: its end is said, so that the browser comes back
            await send({"type": "http.response.body", "body": b"", "more_body": False})
            return
        await task

    def closing(self) -> None:
        """We are being stopped: pages that stay open are closed, and what hangs goes to the spool in time."""
        for stream in list(self._streams):
            stream.cancel()
        asyncio.get_running_loop().call_later(LAST_CALL, self._give_all_up)

    def _give_up(self, task: asyncio.Task[Any]) -> None:
        """Have it end by itself: to leave a statement that hangs may take the database's driver seconds."""
        task.cancel()
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)
        task.add_done_callback(_looked_at)

    # Webhooks -----------------------------------------------------------------------------------------------

    async def _webhook(self, door: Door, scope: Scope, receive: Receive) -> Response:
        try:
            body = await _body(receive)
        except (ClientDisconnect, RefusedError):
            return _refused(door, "size", 413)
        call = RawCall.of(scope, body, time.time())
        if self.app is None or self._busy or not self.spool.empty:
            waiting = _Waiting(door, call, asyncio.get_running_loop().create_future())
            self._queue(waiting)
            return await waiting.written
        return await self._hand_over(self.app, door, call)

    async def _hand_over(self, app: App, door: Door, call: RawCall) -> Response:
        """To the app; when it cannot keep the call in time, the spool does.

        With the first call that fails, all that are under way are given up and spooled in the order they came:
        none may overtake another by a statement that comes through after all. The fence keeps those from committing.
        """
        loop = asyncio.get_running_loop()
        mine = _UnderWay(door, call, Fence(), loop.create_future())
        self._under_way[id(mine)] = mine
        before = FENCE.set(mine.fence)  # the task takes it along
        task = asyncio.create_task(_kept(app, door, call))
        FENCE.reset(before)
        too_late = loop.call_later(KEEP_WITHIN, self._give_all_up)

        def ended(done: asyncio.Task[Response]) -> None:
            self._under_way.pop(id(mine), None)
            if mine.answered.done() or done.cancelled():
                _looked_at(done)
                return
            error = done.exception()
            if error is None:
                mine.answered.set_result(done.result())
            elif isinstance(error, AWAY):
                self._under_way[id(mine)] = mine
                self._give_all_up()
            else:
                mine.answered.set_exception(error)

        task.add_done_callback(ended)
        try:
            await asyncio.wait({mine.answered})
        finally:
            too_late.cancel()
            self._under_way.pop(id(mine), None)
            if not task.done():
                self._give_up(task)
        return mine.answered.result()

    def _give_all_up(self) -> None:
        given_up = sorted(self._under_way.values(), key=lambda each: each.call.at)
        self._under_way.clear()
        for each in given_up:
            if not each.answered.done():
                each.fence.abandoned = True
                self._queue(_Waiting(each.door, each.call, each.answered))

    def _queue(self, waiting: _Waiting) -> None:
        door, call = waiting.door, waiting.call
        try:
            proven = door.proven(call)
        except RefusedError as refused:
            waiting.written.set_result(_refused(door, refused.why, refused.status))
            return
        if not proven and (len(call.body) > LARGEST_UNPROVEN or not self.spool.has_room(UNPROVEN_SHARE)):
            waiting.written.set_result(_refused(door, "spool_full", 503))
            return
        self._busy = True
        self._to_write.append(waiting)
        self._writing.set()

    # To the disk --------------------------------------------------------------------------------------------

    async def _write_for_ever(self) -> None:
        """One write, and one wait for the disk, for all that came meanwhile."""
        while True:
            await self._writing.wait()
            self._writing.clear()
            batch, self._to_write = self._to_write, []
            try:
                await self._write(batch)
            except Exception as error:
                log.error("spool_trouble", error=type(error).__name__, cure="look at the disk under ACCROCHE_DATA_DIR")
                for each in batch:
                    if not each.written.done():
                        each.written.set_result(_refused(each.door, "spool_trouble", 503))
            self._busy = bool(self._to_write)
            self._spooled.set()

    async def _write(self, batch: Sequence[_Waiting]) -> None:
        records = [self.vault.seal_for_spool(each.call.pack()) for each in batch]
        try:
            await asyncio.to_thread(self.spool.append, records)
        except SpoolFullError as full:
            if len(batch) > 1:
                for each in batch:  # some may still fit
                    await self._write([each])
                return
            log.error("spool_full", why=str(full), cure="bring the database back; then more disk or ACCROCHE_SPOOL_MB")
            batch[0].written.set_result(_refused(batch[0].door, "spool_full", 503))
        else:
            for each in batch:
                if not each.written.done():
                    each.written.set_result(each.door.answer(each.call))
        self._measure()

    # Back to the database -----------------------------------------------------------------------------------

    async def reachable(self) -> bool:
        """Whether the database answers and takes writes."""
        try:
            async with asyncio.timeout(PROBE_WITHIN):
                connection = await psycopg.AsyncConnection.connect(
                    libpq_url(self.url), autocommit=True, connect_timeout=2
                )
                async with connection:
                    found = await (await connection.execute("SELECT pg_is_in_recovery()")).fetchone()
                    return found is not None and not found[0]
        except (psycopg.Error, OSError, TimeoutError):
            return False

    async def _drain_for_ever(self) -> None:
        while True:
            try:
                async with asyncio.timeout(PROBE_EVERY):
                    await self._spooled.wait()
            except TimeoutError:
                self._measure()
            self._spooled.clear()
            if self.app is None or self.spool.empty:
                continue
            try:
                with self.spool.draining() as mine:
                    if mine and await self.reachable():
                        await self._drain(self.app)
            except Exception as error:
                log.error("spool_drain_trouble", error=type(error).__name__, cure="tried again within a second")
            self._measure()
            if not self.spool.empty:
                await asyncio.sleep(PROBE_EVERY)

    async def _drain(self, app: App) -> None:
        """Until nothing waits, or the database goes away again."""
        while not self.spool.empty:
            records = await asyncio.to_thread(self.spool.read, AT_ONCE)
            if not records:
                await asyncio.to_thread(self.spool.mend)  # a torn end, and nobody who writes behind it
                return
            settled = await self._replay_all(app, records)
            await asyncio.to_thread(self.spool.drained, records[:settled])
            self._measure()
            if settled < len(records):
                return

    async def _replay_all(self, app: App, records: Sequence[bytes]) -> int:
        """Make the calls again; how many from the first on are settled. What is beyond those is made again."""
        lanes: dict[str, list[int]] = {}
        calls: list[RawCall | None] = []
        for number, record in enumerate(records):
            call = self._opened(record)
            calls.append(call)
            lanes.setdefault(self._lane(call), []).append(number)
        settled = [False] * len(records)
        few = asyncio.Semaphore(LANES)

        async def in_order(numbers: Sequence[int]) -> None:
            async with few:
                for number in numbers:
                    settled[number] = await self._replay(app, calls[number], records[number])
                    if not settled[number]:
                        return

        async with asyncio.TaskGroup() as group:
            for numbers in lanes.values():
                group.create_task(in_order(numbers))
        return settled.index(False) if False in settled else len(settled)

    def _opened(self, record: bytes) -> RawCall | None:
        try:
            return RawCall.unpack(self.vault.open_from_spool(record))
        except CannotOpenError:
            return None

    def _door(self, call: RawCall) -> Door | None:
        return next((door for door in self.doors if door.path.fullmatch(call.path)), None)

    def _lane(self, call: RawCall | None) -> str:
        door = self._door(call) if call is not None else None
        return f"{door.channel}:{door.lane(call)}" if door is not None and call is not None else ""

    async def _replay(self, app: App, call: RawCall | None, record: bytes) -> bool:
        """Make one call again. False: the database is away, later."""
        door = self._door(call) if call is not None else None
        channel = door.channel if door is not None else "unknown"
        why = "key"
        if call is not None:
            try:
                async with asyncio.timeout(REPLAY_WITHIN):
                    answer = await _kept(app, door, call)
            except AWAY:
                tries = self._tries[record] = self._tries.get(record, 0) + 1
                if tries < MOST_TRIES or not await self.reachable():
                    return False
                why = "database"
            except Exception as error:
                why = type(error).__name__
            else:
                self._tries.pop(record, None)
                if answer.status_code < 500:
                    if answer.status_code >= 400:  # its caller was not who they said: the webhook has counted why
                        metrics.WEBHOOK_REFUSED.labels(channel, "spool_not_genuine").inc()
                    return True
                why = f"status {answer.status_code}"
        self._tries.pop(record, None)
        log.error("spool_set_aside", channel=channel, why=why, cure=f"kept, sealed, in {self.aside.path.name}")
        metrics.WEBHOOK_REFUSED.labels(channel, "spool_set_aside").inc()
        await asyncio.to_thread(self.aside.append, [record])
        return True

    def _measure(self) -> None:
        metrics.SPOOL_BYTES.set(self.spool.size)
        metrics.SPOOL_MESSAGES.set(self.spool.waiting)


async def _kept(app: App, door: Door | None, call: RawCall) -> Response:
    """The answer to a call. Raises what keeps it from being kept."""
    return await (door.take(call) if door is not None and door.take is not None else _made(app, call))


async def _made(app: App, call: RawCall) -> Response:
    """The app's answer to a call. Raises what the app raises."""
    answer = Response()
    answer.raw_headers = []
    brought = False

    async def receive() -> Message:
        nonlocal brought
        if brought:
            return {"type": "http.disconnect"}
        brought = True
        return {"type": "http.request", "body": call.body, "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer.status_code = message["status"]
            answer.raw_headers = list(message["headers"])
        elif message["type"] == "http.response.body":
            answer.body += message.get("body", b"")

    await app(call.scope(), receive, send)
    return answer


async def _body(receive: Receive) -> bytes:
    """The whole body. Raises `RefusedError` for one that is too large, `ClientDisconnect`."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > LARGEST:
            raise RefusedError("size", 413)
        if not message.get("more_body", False):
            return bytes(body)


def _refused(door: Door, why: str, status: int) -> Response:
    metrics.WEBHOOK_REFUSED.labels(door.channel, why).inc()
    return Response(status_code=status, headers=RETRY_AFTER if status == 503 else None)


def _is_stream(start: Message) -> bool:
    return any(name.lower() == b"content-type" and b"event-stream" in value for name, value in start["headers"])


def _looked_at(task: asyncio.Future[Any]) -> None:
    """What an abandoned call raises is known already."""
    if not task.cancelled():
        task.exception()
