"""`/telegram/youth`: the address Telegram calls for the young people's bot."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from bot.channels.telegram.intake import TelegramIntake
from bot.channels.telegram.parse import CHANNEL
from bot.webhooks import Door, telegram_door, telegram_taking, telegram_webhook

PATH = "/telegram/youth"


def create_webhook(intake: TelegramIntake, secret: str) -> APIRouter:
    """The route."""
    return telegram_webhook(PATH, CHANNEL, telegram_taking(CHANNEL, secret, intake.take))


def create_door(secret: str, intake: TelegramIntake | None = None) -> Door:
    """The same in front of the web; without an intake, while the database is away."""
    take = telegram_taking(CHANNEL, secret, intake.take) if intake is not None else None
    return telegram_door(PATH, CHANNEL, secret, _chat, take)


def _chat(update: dict[str, Any]) -> str:
    """The private chat an update belongs to: the sender's."""
    for what in update.values():
        if isinstance(what, dict) and isinstance(what.get("from"), dict):
            return str(what["from"].get("id", ""))
    return ""
