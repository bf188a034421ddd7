"""The house: settings in, an open database, the keys, the book and the runtime out. Made once a process."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.library import load_book
from bot.runtime.channel import TELEGRAM
from bot.runtime.jobs import Jobs
from bot.runtime.live import Live
from bot.runtime.pace import Rates
from bot.runtime.service import Runtime
from bot.runtime.tools import Tools
from bot.runtime.turns import unloaded_flows
from bot.settings import Settings, SettingsError
from storage.database import Database, normalise_url
from storage.embedded import embedded_url
from storage.rights import opens
from storage.upgrade import upgrade
from storage.vault import Vault

WORK_WITHIN = timedelta(seconds=4.5)  # for turns and sendings under way, once a house is closed
# With another key nobody would be known any more: each would be met anew, and what they said stay unreadable.
WRONG_KEY = (
    "ACCROCHE_MASTER_KEY n'est pas la clé de cette base : rien de ce qu'elle contient ne s'ouvre avec elle. "
    "Remettez la clé gardée avec la sauvegarde. Pour en changer : l'ancienne dans ACCROCHE_MASTER_KEY_PREVIOUS, "
    "puis accroche keys rotate."
)


@dataclass
class House:
    """What a process has: the settings, the runtime, and the app that the web serves."""

    settings: Settings
    runtime: Runtime
    tools: Tools


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
