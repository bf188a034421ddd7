"""A webhook's call, apart from the web server it came by: read, made of the app, refused."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from fastapi import Response
from starlette.requests import ClientDisconnect

from bot.away.page import RETRY_AFTER
from bot.runtime import metrics
from bot.webhooks import LARGEST, Door, RawCall, RefusedError

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]


async def read_body(receive: Receive) -> bytes:
    """The whole body. Raises `RefusedError` for one that is too large, `ClientDisconnect`."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > LARGEST:
            raise RefusedError("size", 413)
        if not message.get("more_body", False):
            return bytes(body)


async def kept(app: App, door: Door | None, call: RawCall) -> Response:
    """The answer to a call. Raises what keeps it from being kept."""
    return await (door.take(call) if door is not None and door.take is not None else _made(app, call))


async def _made(app: App, call: RawCall) -> Response:
    """The app's answer to a call. Raises what the app raises."""
    answer = Response()
    answer.raw_headers = []
    brought = False

    async def receive() -> Message:
        nonlocal brought
        if brought:
            return {"type": "http.disconnect"}
        brought = True
        return {"type": "http.request", "body": call.body, "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer.status_code = message["status"]
            answer.raw_headers = list(message["headers"])
        elif message["type"] == "http.response.body":
            answer.body += message.get("body", b"")

    await app(call.scope(), receive, send)
    return answer


def refused(door: Door, why: str, status: int) -> Response:
    """The answer to a call that is not kept, and it is counted why."""
    metrics.WEBHOOK_REFUSED.labels(door.channel, why).inc()
    return Response(status_code=status, headers=RETRY_AFTER if status == 503 else None)
