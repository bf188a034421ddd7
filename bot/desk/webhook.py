"""`/telegram/desk`: the address Telegram calls for the desk's bot."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from fastapi import APIRouter

from bot.webhooks import Door, telegram_door, telegram_taking, telegram_webhook

PATH = "/telegram/desk"


class Receiver(Protocol):
    """Who keeps updates: the desk."""

    def receive(self, update: dict[str, object]) -> Awaitable[bool]:
        """Keep it. Raises `NotAnUpdateError`."""


def create_webhook(desk: Receiver, secret: str) -> APIRouter:
    """The route."""
    return telegram_webhook(PATH, "desk", telegram_taking("desk", secret, desk.receive))


def create_door(secret: str) -> Door:
    """The same, while the database is away. One lane: advisers of a group answer each other."""
    return telegram_door(PATH, "desk", secret, lambda _: "")
