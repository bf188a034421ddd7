"""The wiring: settings in, a running service out. Everything that is made once a process is made here."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import structlog
import uvicorn
from fastapi import FastAPI

from bot.channels.sms.accounts import Accounts
from bot.channels.sms.catalogue import KINDS
from bot.channels.sms.channel import SmsChannel
from bot.channels.sms.intake import SmsIntake
from bot.channels.sms.webhook import create_webhook as create_sms_webhook
from bot.library import load_book
from bot.pictures import draw_card
from bot.runtime.channel import SMS
from bot.runtime.jobs import Jobs
from bot.runtime.live import Live
from bot.runtime.service import Runtime
from bot.runtime.tools import Tools
from bot.runtime.turns import unloaded_flows
from bot.settings import Settings, SettingsError
from storage.database import Database, normalise_url
from storage.embedded import embedded_url
from storage.upgrade import upgrade
from storage.vault import Vault

log = structlog.get_logger(__name__)

# Long enough for a turn and a sending under way; a platform kills after ten seconds.
SHUTDOWN_WITHIN = 2  # seconds for open pages; turns have their own time in Runtime.close


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
    for chatty in ("httpx", "httpcore", "uvicorn.access", "procrastinate", "alembic"):
        logging.getLogger(chatty).setLevel(logging.ERROR)


def database_address(settings: Settings) -> str:
    """The given database, or the embedded one, started. Raises `SettingsError`."""
    try:
        if settings.database_url:
            return normalise_url(settings.database_url)
        return embedded_url(Path(settings.data_dir))
    except (ValueError, OSError) as error:
        raise SettingsError(str(error)) from error


@asynccontextmanager
async def open_house(settings: Settings, *, jobs: bool = False) -> AsyncIterator[House]:
    """The database migrated and open, the keys, the book, the runtime; closed again in order.

    `jobs`: with the job engine and the live feed, for processes that stay. Raises `SettingsError`.
    """
    try:
        vault = Vault(
            settings.key(),
            settings.master_key_previous.get_secret_value() if settings.master_key_previous else None,
        )
    except ValueError as error:
        raise SettingsError(str(error)) from error
    url = await asyncio.to_thread(database_address, settings)
    await asyncio.to_thread(upgrade, url)
    tools = Tools(db=Database(url), vault=vault, book=load_book(), public_url=settings.public_url)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(tools.db.close)
        engine = Jobs(url, settings.keep_messages_months) if jobs else None
        live = Live(url) if jobs else None
        runtime = Runtime(tools, engine, live)
        if engine is not None and live is not None:
            await engine.open()
            stack.push_async_callback(engine.close)
            await live.start()
            stack.push_async_callback(live.stop)
        missing = await unloaded_flows(tools)
        if missing:
            raise SettingsError(
                f"Des conversations en cours ont besoin de {', '.join(missing)} : "
                "remettez ces versions dans flows/old/."
            )
        stack.push_async_callback(runtime.close)
        yield House(settings, runtime, tools)


@asynccontextmanager
async def open_channels(house: House, app: FastAPI | None) -> AsyncIterator[None]:
    """The bots, as far as their tokens are set. With an `app` they receive; without, they only send."""
    settings, tools = house.settings, house.tools
    polling = settings.telegram_mode == "polling"
    async with AsyncExitStack() as stack:
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
        client = httpx.AsyncClient(follow_redirects=False)
        stack.push_async_callback(client.aclose)
        accounts = Accounts(tools.db, tools.vault, client)
        tools.channels[SMS] = SmsChannel(accounts, settings.public_url)
        sms_intake = SmsIntake(house.runtime, accounts)
        house.runtime.polls.append(sms_intake.poll)
        if app is not None:
            app.include_router(create_sms_webhook(accounts, sms_intake, settings.public_url))
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
            stack.push_async_callback(desk.stop)
        yield


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


async def run_web(app: FastAPI, bound: socket.socket, said: str) -> None:
    """Serve until a signal. `said` is printed once the address answers."""
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, timeout_graceful_shutdown=SHUTDOWN_WITHIN, lifespan="off",
        proxy_headers=True, server_header=False,
    )  # fmt: skip
    bound.listen(config.backlog)  # from here on a caller waits, rather than being turned away
    print(said, flush=True)
    await uvicorn.Server(config).serve(sockets=[bound])


def serve(settings: Settings, host: str, port: int, *, work: bool = True) -> None:
    """`accroche serve`: pages and bots, and with `work` the jobs too. Until a signal."""
    quiet_logs()

    async def run() -> None:
        bound = listen(host, port)
        async with open_house(settings, jobs=True) as house:
            app = build_app(house)
            async with open_channels(house, app):
                if work and house.runtime.jobs is not None:
                    await house.runtime.jobs.start_worker()
                try:
                    await run_web(app, bound, f"Accroche écoute sur http://{host}:{port} (arrêter : Ctrl+C)")
                finally:
                    if work and house.runtime.jobs is not None:
                        await house.runtime.jobs.stop_worker()

    asyncio.run(run())


def work(settings: Settings) -> None:
    """`accroche worker`: the jobs alone. Until a signal."""
    quiet_logs()

    async def run() -> None:
        async with open_house(settings, jobs=True) as house, open_channels(house, None):
            assert house.runtime.jobs is not None
            print("Accroche travaille (arrêter : Ctrl+C)", flush=True)
            await house.runtime.jobs.run_until_stopped()

    asyncio.run(run())
