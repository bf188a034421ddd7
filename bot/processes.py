"""The two processes of an installation, from start to signal: `serve` for the web, `work` for the jobs."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

import psycopg
import structlog
import uvloop
from fastapi import FastAPI
from prometheus_client import start_http_server

from bot import understand
from bot.away.absence import AWAY, PROBE_EVERY
from bot.away.front import Front
from bot.doors import build_front
from bot.house import House, database_address, open_house, open_vault
from bot.logs import quiet_logs
from bot.runtime.tools import utc_now
from bot.settings import Settings, SettingsError
from bot.web import build_app, listen, run_web
from bot.wiring import open_channels
from storage.database import CONNECT_WITHIN, libpq_url

log = structlog.get_logger(__name__)

# A platform kills ten seconds after it has asked. First the web's requests end (`WEB_WITHIN`), then turns and sendings
# (`WORK_WITHIN`); what has not ended then is handed back, for whoever sweeps next.
ALL_WITHIN = 9.0  # seconds from the signal; after that the process leaves as it is, as if it had been killed


def serve(settings: Settings, host: str, port: int, *, work: bool) -> None:
    """`accroche serve`: pages and bots, and with `work` the jobs too. Until a signal.

    It also starts while the database is away: then it keeps what webhooks bring.
    """
    quiet_logs()

    async def run(leaving: Callable[[], None]) -> None:
        open_vault(settings)  # what is missing is said before anything is started
        bound = listen(host, port)
        front = build_front(settings, await asyncio.to_thread(database_address, settings))
        loop = asyncio.get_running_loop()
        said = f"Accroche écoute sur http://{host}:{port} (arrêter : Ctrl+C)"
        web: asyncio.Task[None] | None = None

        def stopping() -> None:
            leaving()
            loop.call_soon_threadsafe(front.closing)

        async def meanwhile() -> bool:
            nonlocal web
            if web is None:
                note = " ; la base de données ne répond pas encore, les messages reçus sont gardés"
                web = asyncio.create_task(run_web(front, bound, said + note, stopping))
            await asyncio.wait({web}, timeout=PROBE_EVERY)
            return not web.done()

        await front.start()
        async with AsyncExitStack() as stack:
            stack.push_async_callback(front.stop)
            found = await open_when_there(stack, settings, front, meanwhile)
            if found is not None:
                house, front.app = found
                settle_down()
                if work and house.runtime.jobs is not None:
                    await house.runtime.jobs.start_worker()
            await (web or run_web(front, bound, said, stopping))
            await front.stop()  # first: what it makes again needs the house

    with leaving_within(ALL_WITHIN) as leaving:
        uvloop.run(run(leaving))


def work(settings: Settings, metrics_port: int | None = None) -> None:
    """`accroche worker`: the jobs alone. Until a signal. What it counts is read on `metrics_port`, of this machine."""
    quiet_logs()
    if metrics_port is not None:
        try:
            start_http_server(metrics_port, "127.0.0.1")
        except OSError as error:
            raise SettingsError(
                f"Le port {metrics_port} n'est pas libre ({error.strerror}) : donnez-en un autre à --metrics."
            ) from error

    async def wait() -> bool:
        await asyncio.sleep(PROBE_EVERY)
        return True

    async def run(leaving: Callable[[], None]) -> None:
        async with AsyncExitStack() as stack:
            found = await open_when_there(stack, settings, None, wait)
            assert found is not None
            assert found[0].runtime.jobs is not None
            settle_down()
            await found[0].runtime.jobs.run_until_stopped("Accroche travaille (arrêter : Ctrl+C)")
            leaving()

    with leaving_within(ALL_WITHIN) as leaving:
        uvloop.run(run(leaving))


@asynccontextmanager
async def opened(settings: Settings, front: Front | None) -> AsyncIterator[tuple[House, FastAPI | None]]:
    """The house with its channels; with a `front`, its pages too. Raises `SettingsError`, and what `AWAY` names."""
    async with open_house(settings, jobs=True) as house:
        app = build_app(house) if front is not None else None
        async with open_channels(house, app, front):
            yield house, app


async def open_when_there(
    stack: AsyncExitStack, settings: Settings, front: Front | None, meanwhile: Callable[[], Awaitable[bool]]
) -> tuple[House, FastAPI | None] | None:
    """`opened`, on the stack, as soon as the database is there. `meanwhile` is awaited between two tries; None once
    it says that we are to stop. Raises `SettingsError` for a database that is there and does not let us in.
    """
    while True:
        try:
            return await stack.enter_async_context(opened(settings, front))
        except AWAY as error:
            url = await asyncio.to_thread(database_address, settings)
            await asyncio.to_thread(refuse_what_waiting_does_not_cure, url)
            log.warning("no_database_yet", error=type(error).__name__, cure="is PostgreSQL up?")
            if not await meanwhile():
                return None


# What a server that is there says when it will be ready soon. Anything else it says, it says again the next time.
_SOON = ("starting up", "shutting down", "recovery", "too many", "remaining connection slots")


def refuse_what_waiting_does_not_cure(url: str) -> None:
    """Raises `SettingsError` where the database answers and refuses us: a wrong password, no such database."""
    try:
        psycopg.connect(libpq_url(url), connect_timeout=CONNECT_WITHIN).close()
    except psycopg.OperationalError as error:
        said = str(error)
        if "FATAL" in said and not any(words in said for words in _SOON):
            # Its own words, from the level on: they name the user and the database, never the password.
            raise SettingsError(
                f"PostgreSQL refuse : {said[said.index('FATAL') :].strip()}\nVérifiez ACCROCHE_DATABASE_URL."
            ) from error


def settle_down() -> None:
    """What was loaded to start stays until the end: the collector need not look at it again, nor so often.

    Looking at it was a quarter of what a turn cost (docs/benchmarks.md). The tables and weights of the readers are
    loaded by a first text: better by ours than by somebody's, who would wait a second for it.
    """
    for reader in understand.KINDS.values():
        reader("jveu plus etre la", utc_now().date())
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@contextmanager
def leaving_within(seconds: float) -> Iterator[Callable[[], None]]:
    """Once what it gives is called, the process has so long to end by itself."""
    begun: list[threading.Timer] = []

    def leave() -> None:
        log.error("left_at_once", cure="something did not end in time; what it held is taken up by the next sweep")
        os._exit(1)

    def begin() -> None:
        if not begun:
            begun.append(threading.Timer(seconds, leave))
            begun[0].daemon = True
            begun[0].start()

    yield begin
    for timer in begun:
        timer.cancel()
