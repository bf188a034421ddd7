"""The front: every request passes here, and what the app behind it cannot keep in time goes to the spool."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

import structlog
from fastapi import Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import ClientDisconnect

from bot.away.absence import AWAY, PROBE_EVERY, reachable
from bot.away.calls import App, Message, Receive, Scope, Send, kept, read_body, refused
from bot.away.draining import Draining
from bot.away.page import away_page
from bot.away.writing import Waiting, Writing, measure
from bot.runtime.spool import Spool
from bot.webhooks import Door, RawCall, RefusedError
from storage.database import FENCE, Fence
from storage.vault import Vault

log = structlog.get_logger(__name__)

KEEP_WITHIN = 3.0  # seconds for a call to be kept by the database; then the spool keeps it
LAST_CALL = 1.0  # seconds, once we are being stopped
PAGE_PATIENCE = 4.0  # seconds before a page that does not come is asked about


@dataclass
class _UnderWay:
    """A call that was handed to the app, until it is answered or given up."""

    door: Door
    call: RawCall
    fence: Fence
    answered: asyncio.Future[Response]


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
        self._writing = Writing(self.vault, self.spool)
        self._tasks: list[asyncio.Task[None]] = []
        self._calls: set[asyncio.Task[Any]] = set()
        self._streams: set[asyncio.Task[None]] = set()
        self._tries: dict[bytes, int] = {}

    # Life ---------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Write and drain in the background, until `stop`."""
        measure(self.spool)
        self._tasks = [
            asyncio.create_task(self._writing.run(), name="spool-writer"),
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
            body = await read_body(receive)
        except (ClientDisconnect, RefusedError):
            return refused(door, "size", 413)
        call = RawCall.of(scope, body, time.time())
        if self.app is None or self._writing.busy or not self.spool.empty:
            waiting = Waiting(door, call, asyncio.get_running_loop().create_future())
            self._writing.put(waiting)
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
        task = asyncio.create_task(kept(app, door, call))
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
                self._writing.put(Waiting(each.door, each.call, each.answered))

    # Back to the database -----------------------------------------------------------------------------------

    async def reachable(self) -> bool:
        """Whether the database answers and takes writes."""
        return await reachable(self.url)

    async def _drain_for_ever(self) -> None:
        while True:
            try:
                async with asyncio.timeout(PROBE_EVERY):
                    await self._writing.spooled.wait()
            except TimeoutError:
                measure(self.spool)
            self._writing.spooled.clear()
            if self.app is None or self.spool.empty:
                continue
            try:
                with self.spool.draining() as mine:
                    if mine and await self.reachable():
                        await self._draining(self.app).run()
            except Exception as error:
                log.error("spool_drain_trouble", error=type(error).__name__, cure="tried again within a second")
            measure(self.spool)
            if not self.spool.empty:
                await asyncio.sleep(PROBE_EVERY)

    def _draining(self, app: App) -> Draining:
        return Draining(app, self.doors, self.vault, self.spool, self.aside, self.reachable, self._tries)


def _is_stream(start: Message) -> bool:
    return any(name.lower() == b"content-type" and b"event-stream" in value for name, value in start["headers"])


def _looked_at(task: asyncio.Future[Any]) -> None:
    """What an abandoned call raises is known already."""
    if not task.cancelled():
        task.exception()
