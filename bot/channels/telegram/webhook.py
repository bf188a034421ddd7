"""`/telegram/youth`: the address Telegram calls for the young people's bot."""

from __future__ import annotations

from fastapi import APIRouter

from bot.channels.telegram.intake import TelegramIntake
from bot.channels.telegram.parse import CHANNEL
from bot.webhooks import telegram_webhook

PATH = "/telegram/youth"


def create_webhook(intake: TelegramIntake, secret: str) -> APIRouter:
    """The route."""
    return telegram_webhook(PATH, CHANNEL, secret, intake.take)
