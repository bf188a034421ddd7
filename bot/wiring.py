"""The channels and the desk, opened on a house as far as their tokens are set."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

import httpx
from fastapi import FastAPI

from bot.away.front import Front
from bot.channels.sms.accounts import Accounts
from bot.channels.sms.channel import SmsChannel
from bot.channels.sms.intake import SmsIntake
from bot.channels.sms.webhook import create_door as create_sms_door
from bot.channels.sms.webhook import create_webhook as create_sms_webhook
from bot.doors import telegram_doors
from bot.house import WORK_WITHIN, House
from bot.pictures import draw_card
from bot.runtime.channel import SMS
from bot.runtime.service import Runtime
from bot.web import watch

if TYPE_CHECKING:
    from bot.channels.telegram.intake import TelegramIntake


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
