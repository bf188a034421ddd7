"""`/telegram/youth`: the address Telegram calls for the young people's bot."""

from __future__ import annotations

import hmac
import json

from fastapi import APIRouter, Request, Response

from bot.channels.telegram.intake import TelegramIntake
from bot.channels.telegram.parse import CHANNEL, NotAnUpdateError
from bot.runtime import metrics
from bot.runtime.inbox import NoStructureError

PATH = "/telegram/youth"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret
LARGEST = 1024 * 1024  # bytes


def create_webhook(intake: TelegramIntake, secret: str) -> APIRouter:
    """401 without the secret, 400 for what is not Telegram's, 503 while it cannot be kept, 200 once it is."""
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
            if not isinstance(update, dict):
                return _refused("body", 400)
            await intake.take(update)
        except (NotAnUpdateError, ValueError, RecursionError):
            return _refused("body", 400)
        except NoStructureError:
            return _refused("no_structure", 503)
        return Response()

    return router


def _refused(why: str, status: int) -> Response:
    """Counted, and nothing of it logged."""
    metrics.WEBHOOK_REFUSED.labels(CHANNEL, why).inc()
    return Response(status_code=status)
