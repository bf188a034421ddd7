"""`/telegram/desk`: the address Telegram calls for the desk's bot."""

from __future__ import annotations

import hmac
import json
from typing import Protocol

from fastapi import APIRouter, Request, Response

from bot.desk.gate import NotAnUpdateError
from bot.runtime import metrics

PATH = "/telegram/desk"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret
LARGEST = 1024 * 1024  # bytes


class Receiver(Protocol):
    """Who keeps updates: the desk."""

    async def receive(self, update: dict[str, object]) -> bool:
        """Keep it. Raises `NotAnUpdateError`."""


def create_webhook(desk: Receiver, secret: str) -> APIRouter:
    """The route. 401 without the secret, 400 for what is not Telegram's, 200 once the update is kept."""
    router = APIRouter()

    @router.post(PATH, include_in_schema=False)
    async def receive(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return _refused("secret", 401)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST:
                return _refused("size", 413)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            return _refused("body", 400)
        if not isinstance(update, dict):
            return _refused("body", 400)
        try:
            await desk.receive(update)
        except NotAnUpdateError:
            return _refused("body", 400)
        return Response()

    return router


def _refused(why: str, status: int) -> Response:
    """Counted, and nothing of it logged."""
    metrics.WEBHOOK_REFUSED.labels("desk", why).inc()
    return Response(status_code=status)
