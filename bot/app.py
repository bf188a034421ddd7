"""The wiring: settings in, a running service out. Everything that is made once a process is made here."""

from __future__ import annotations

import asyncio
import functools
import gc
import os
import signal
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import httpx
import psycopg
import structlog
import uvicorn
import uvloop
from fastapi import FastAPI
from prometheus_client import start_http_server
from sqlalchemy import make_url

from bot import understand
from bot.away import AWAY, PROBE_EVERY, Front
from bot.channels.sms.accounts import Accounts
from bot.channels.sms.catalogue import KINDS
from bot.channels.sms.channel import SmsChannel
from bot.channels.sms.intake import SmsIntake
from bot.channels.sms.webhook import create_door as create_sms_door
from bot.channels.sms.webhook import create_webhook as create_sms_webhook
from bot.library import load_book
from bot.pictures import draw_card
from bot.runtime.channel import SMS, TELEGRAM
from bot.runtime.jobs import Jobs
from bot.runtime.live import Live
from bot.runtime.pace import Rates
from bot.runtime.service import Runtime
from bot.runtime.spool import Spool
from bot.runtime.tools import Tools, utc_now
from bot.runtime.turns import unloaded_flows
from bot.settings import Settings, SettingsError
from bot.webhooks import Door
from storage.database import CONNECT_WITHIN, Database, libpq_url, normalise_url
from storage.embedded import embedded_url
from storage.rights import opens
from storage.upgrade import upgrade
from storage.vault import Vault

if TYPE_CHECKING:
    from bot.channels.telegram.intake import TelegramIntake

log = structlog.get_logger(__name__)

# A platform kills ten seconds after it has asked. First the web's requests end, then turns and sendings; what has
# not ended then is handed back, for whoever sweeps next.
WEB_WITHIN = 2  # seconds
WORK_WITHIN = timedelta(seconds=4.5)
# With another key nobody would be known any more: each would be met anew, and what they said stay unreadable.
WRONG_KEY = (
    "ACCROCHE_MASTER_KEY n'est pas la clé de cette base : rien de ce qu'elle contient ne s'ouvre avec elle. "
    "Remettez la clé gardée avec la sauvegarde. Pour en changer : l'ancienne dans ACCROCHE_MASTER_KEY_PREVIOUS, "
    "puis accroche keys rotate."
)
ALL_WITHIN = 9.0  # seconds from the signal; after that the process leaves as it is, as if it had been killed


@dataclass
class House:
    """What a process has: the settings, the runtime, and the app that the web serves."""

    settings: Settings
    runtime: Runtime
    tools: Tools


def quiet_logs() -> None:
    """Structured lines, ids and kinds only; what libraries say of addresses and URLs is not logged."""
    import logging

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.JSONRenderer(),
        ]
    )
    logging.basicConfig(level=logging.WARNING)
    # httpx writes every URL, and a bot's URL holds its token.
    for chatty in ("httpx", "httpcore", "uvicorn.access", "alembic"):
        logging.getLogger(chatty).setLevel(logging.ERROR)
    # What stops it is told by the line `worker_trouble`, without the pages of where.
    logging.getLogger("procrastinate").setLevel(logging.CRITICAL)
    # A connection that broke, or whose call was given up, is replaced; what it was for says so itself.
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)


def database_address(settings: Settings) -> str:
    """The given database, or the embedded one, started. Raises `SettingsError`."""
    try:
        if settings.database_url:
            return normalise_url(settings.database_url)
        return embedded_url(Path(settings.data_dir))
    except (ValueError, OSError) as error:
        raise SettingsError(str(error)) from error


def open_vault(settings: Settings) -> Vault:
    """The keys. Raises `SettingsError`."""
    previous = settings.master_key_previous
    try:
        return Vault(settings.key(), previous.get_secret_value() if previous else None)
    except ValueError as error:
        raise SettingsError(str(error)) from error


@asynccontextmanager
async def open_house(settings: Settings, *, jobs: bool = False) -> AsyncIterator[House]:
    """The database migrated and open, the keys, the book, the runtime; closed again in order.

    `jobs`: with the job engine and the live feed, for processes that stay. Raises `SettingsError`.
    """
    vault = open_vault(settings)
    url = await asyncio.to_thread(database_address, settings)
    await asyncio.to_thread(upgrade, url)
    rates = Rates({TELEGRAM: settings.telegram_per_second}, {TELEGRAM: settings.telegram_per_chat})
    tools = Tools(db=Database(url), vault=vault, book=load_book(), public_url=settings.public_url, rates=rates)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(tools.db.close)
        engine = Jobs(url, settings.keep_messages_months) if jobs else None
        live = Live(url, functools.partial(setattr, tools, "holder")) if jobs else None
        runtime = Runtime(tools, engine, live)
        if engine is not None and live is not None:
            await engine.open()
            stack.push_async_callback(engine.close)
            await live.start()
            stack.push_async_callback(live.stop)
        if not await opens(tools.db, vault):
            raise SettingsError(WRONG_KEY)
        missing = await unloaded_flows(tools)
        if missing:
            raise SettingsError(
                f"Des conversations en cours ont besoin de {', '.join(missing)} : "
                "remettez ces versions dans flows/old/."
            )
        stack.push_async_callback(runtime.close, WORK_WITHIN)
        yield House(settings, runtime, tools)


@asynccontextmanager
async def open_channels(house: House, app: FastAPI | None, front: Front | None = None) -> AsyncIterator[None]:
    """The bots, as far as their tokens are set. With an `app` they receive; without, they only send.

    At the end they receive no more, then what is under way is sent, then they close. `front` is told what it has
    to know to take calls while the database is away.
    """
    settings, tools = house.settings, house.tools
    polling = settings.telegram_mode == "polling"
    async with AsyncExitStack() as stack, AsyncExitStack() as receiving:
        receiving.push_async_callback(_finish, house.runtime)
        intake: TelegramIntake | None = None
        if settings.telegram_token is not None:
            # Imported here: aiogram takes seconds, and a process without its token does without.
            from bot.channels.telegram.channel import TelegramChannel
            from bot.channels.telegram.intake import TelegramIntake
            from bot.channels.telegram.running import TelegramRunning
            from bot.channels.telegram.webhook import create_webhook

            channel = TelegramChannel(settings.telegram_token.get_secret_value(), settings.telegram_api, draw_card)
            tools.channels[channel.name] = channel
            intake = TelegramIntake(house.runtime, channel)
            running = TelegramRunning(channel, intake, tools.book, tools.youth_username.append)
            stack.push_async_callback(running.stop)
            if app is not None:
                secret = settings.telegram_secret.get_secret_value() if settings.telegram_secret else None
                if secret is not None:
                    app.include_router(create_webhook(intake, secret))
                await running.start(settings.public_url, secret, polling)
                watch(app, "telegram", running.state)
                receiving.push_async_callback(running.stop_receiving)
        client = httpx.AsyncClient(follow_redirects=False)
        stack.push_async_callback(client.aclose)
        accounts = Accounts(tools.db, tools.vault, client)
        tools.channels[SMS] = SmsChannel(accounts, settings.public_url)
        sms_intake = SmsIntake(house.runtime, accounts)
        house.runtime.polls.append(sms_intake.poll)
        if app is not None:
            app.include_router(create_sms_webhook(accounts, sms_intake, settings.public_url))
            await accounts.every()  # seen once, they are known while the database is away
        if front is not None:
            if app is not None:
                watch(app, "spool", front.spool.state)
            front.doors = [*telegram_doors(settings, intake), create_sms_door(accounts.known, settings.public_url)]
        if settings.smtp_url is not None:
            from bot.channels.email.channel import EmailChannel

            mail = EmailChannel(settings.smtp_url.get_secret_value(), settings.mail_from)
            tools.channels[mail.name] = mail
        if settings.desk_token is not None:
            from bot.desk.service import Desk
            from bot.desk.webhook import create_webhook as create_desk_webhook

            secret = settings.desk_secret.get_secret_value() if settings.desk_secret else None
            desk = Desk(
                house.runtime,
                settings.desk_token.get_secret_value(),
                api_base=settings.telegram_api,
                webhook_secret=secret,
                polling=polling,
            )
            tools.channels[desk.name] = desk
            if app is not None and secret is not None:
                app.include_router(create_desk_webhook(desk, secret))
            await desk.start(receives=app is not None)
            if app is not None:
                watch(app, "desk", desk.state)
            stack.push_async_callback(desk.stop)
            receiving.push_async_callback(desk.stop_receiving)
        yield


async def _finish(runtime: Runtime) -> None:
    """Jobs, turns and sendings under way, all at the same time."""
    closing = [runtime.close(WORK_WITHIN)]
    if runtime.jobs is not None:
        closing.append(runtime.jobs.stop_worker())
    await asyncio.gather(*closing)


def telegram_doors(settings: Settings, intake: TelegramIntake | None = None) -> list[Door]:
    """How Telegram's calls are known without a database: by their secrets alone. `intake` keeps the young people's."""
    doors = []
    if settings.telegram_token is not None and settings.telegram_secret is not None:
        from bot.channels.telegram.webhook import create_door

        doors.append(create_door(settings.telegram_secret.get_secret_value(), intake))
    if settings.desk_token is not None and settings.desk_secret is not None:
        from bot.desk.webhook import create_door as create_desk_door

        doors.append(create_desk_door(settings.desk_secret.get_secret_value()))
    return doors


def build_front(settings: Settings, url: str) -> Front:
    """What stands before the web, with its spool. Raises `SettingsError` where that cannot be written."""
    # By the database's name: another database of this machine has other messages.
    name = "".join(each if each.isalnum() else "-" for each in (make_url(url).database or "accroche"))
    folder = Path(settings.data_dir) / "spool"
    limit = settings.spool_mb * 1024 * 1024
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        spool, aside = Spool(folder / f"{name}.spool", limit), Spool(folder / f"{name}.aside", limit)
    except OSError as error:
        raise SettingsError(
            f"Le dossier {folder} ne peut pas être écrit ({error.strerror or error}) : les messages reçus pendant une "
            "panne de la base y attendent. Ouvrez-le à ce compte, ou donnez un autre ACCROCHE_DATA_DIR."
        ) from error
    doors = [*telegram_doors(settings), create_sms_door(lambda _: None, settings.public_url)]
    return Front(open_vault(settings), spool, aside, doors, url=url)


def watch(app: FastAPI, name: str, part: Callable[[], str]) -> None:
    """Have `/readyz` tell of one more part of the process."""
    app.state.site.parts[name] = part


def build_app(house: House) -> FastAPI:
    """The web: pages, health, metrics. The bots' webhooks are added by `open_channels`."""
    from bot.admin import create_pages

    app = FastAPI(title="Accroche", docs_url=None, redoc_url=None, openapi_url=None)
    create_pages(app, house.runtime, house.settings, house.tools.youth_username, KINDS)
    return app


def listen(host: str, port: int) -> socket.socket:
    """The socket, bound. Raises `SettingsError` that says who is in the way."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError as error:
        bound.close()
        raise SettingsError(
            f"Le port {port} de {host} n'est pas libre ({error.strerror}). Arrêtez ce qui l'occupe, ou choisissez-en "
            "un autre avec --port."
        ) from error
    return bound


class Server(uvicorn.Server):
    """uvicorn, telling as soon as it is asked to stop."""

    def __init__(self, app: Any, stopping: Callable[[], None]) -> None:
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, timeout_graceful_shutdown=WEB_WITHIN, lifespan="off",
            proxy_headers=True, server_header=False,
        )  # fmt: skip
        super().__init__(config)
        self._stopping = stopping

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._stopping()
        super().handle_exit(sig, frame)


async def run_web(app: Any, bound: socket.socket, said: str, stopping: Callable[[], None] = lambda: None) -> None:
    """Serve until a signal. `said` is printed once the address answers."""
    server = Server(app, stopping)
    for number in (signal.SIGTERM, signal.SIGINT):
        # uvicorn raises again, at its end, the signal it was stopped by: what is under way would be killed by it.
        asyncio.get_running_loop().add_signal_handler(number, stopping)
    bound.listen(server.config.backlog)  # from here on a caller waits, rather than being turned away
    print(said, flush=True)
    await server.serve(sockets=[bound])


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
