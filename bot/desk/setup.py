"""What the desk's bot asks of Telegram at start: how updates come, and the commands shown under "/"."""

from __future__ import annotations

from telegram import Bot, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from bot.desk.gate import WANTED
from bot.desk.handlers.commands import IN_GROUP, IN_PRIVATE


async def set_up(bot: Bot, webhook_url: str | None, secret: str | None) -> None:
    """By webhook at that address, or by polling without one; and the commands. Raises `TelegramError`."""
    if webhook_url is None:
        await bot.delete_webhook()
    else:
        # One connection: what the team writes comes in the order they wrote it.
        await bot.set_webhook(webhook_url, secret_token=secret, allowed_updates=WANTED, max_connections=1)
    await bot.set_my_commands(list(IN_GROUP.items()), scope=BotCommandScopeAllGroupChats())
    await bot.set_my_commands(list(IN_PRIVATE.items()), scope=BotCommandScopeAllPrivateChats())
