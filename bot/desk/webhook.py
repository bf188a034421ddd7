"""`/telegram/desk`: the address Telegram calls for the desk's bot."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from fastapi import APIRouter

from bot.webhooks import telegram_webhook

PATH = "/telegram/desk"


class Receiver(Protocol):
    """Who keeps updates: the desk."""

    def receive(self, update: dict[str, object]) -> Awaitable[bool]:
        """Keep it. Raises `NotAnUpdateError`."""


def create_webhook(desk: Receiver, secret: str) -> APIRouter:
    """The route."""
    return telegram_webhook(PATH, "desk", secret, desk.receive)
