"""What webhooks share: the size, the counting, and Telegram's secret. Nothing of a refused body is logged."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.requests import ClientDisconnect

from bot.runtime import metrics
from bot.runtime.inbox import NoStructureError

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret
LARGEST = 1024 * 1024  # bytes


class NotAnUpdateError(ValueError):
    """The body is not one of Telegram's updates."""


class BodySizeError(ValueError):
    """More than any message, or less than was announced: the caller went away."""


async def read_body(request: Request) -> bytes:
    """The whole body. Raises `BodySizeError` without reading on."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST:
                raise BodySizeError
    except ClientDisconnect as gone:
        raise BodySizeError from gone
    return bytes(body)


def telegram_webhook(
    path: str, channel: str, secret: str, take: Callable[[dict[str, Any]], Awaitable[object]]
) -> APIRouter:
    """The route at `path`. `take` keeps an update; it raises `NotAnUpdateError` for what is none of Telegram's.

    401 without the secret, 413 for what is too large, 400 for what is not Telegram's, 503 while there is nobody to
    keep it for, 200 once it is kept. Refusals are counted under `channel`.
    """
    router = APIRouter()

    def refused(why: str, status: int) -> Response:
        metrics.WEBHOOK_REFUSED.labels(channel, why).inc()
        return Response(status_code=status)

    @router.post(path, include_in_schema=False)
    async def receive(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return refused("secret", 401)
        try:
            body = await read_body(request)
        except BodySizeError:
            return refused("size", 413)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            return refused("body", 400)
        if not isinstance(update, dict):
            return refused("body", 400)
        try:
            await take(update)
        except NotAnUpdateError:
            return refused("body", 400)
        except NoStructureError:
            return refused("no_structure", 503)
        return Response()

    return router
