"""What webhooks share: the size, the counting, and Telegram's secret. Nothing of a refused body is logged."""

from __future__ import annotations

import base64
import hmac
import json
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from fastapi import APIRouter, Request, Response
from pydantic_core import from_json
from starlette.requests import ClientDisconnect

from bot.runtime import metrics
from bot.runtime.arriving import NoStructureError

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret
LARGEST = 1024 * 1024  # bytes


# In the scope of a call that waited in the spool: when it came, in seconds since 1970.
CAME_AT = "accroche.came_at"


@dataclass(frozen=True, slots=True)
class RawCall:
    """A webhook's call, whole: it can be kept in a file and made again."""

    method: str
    scheme: str
    path: str
    query: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    client: str
    body: bytes
    at: float  # when it came, in seconds since 1970

    @classmethod
    def of(cls, scope: Mapping[str, Any], body: bytes, at: float) -> RawCall:
        client = scope.get("client")
        return cls(
            scope["method"],
            scope["scheme"],
            scope["path"],
            scope["query_string"],
            tuple((bytes(name), bytes(value)) for name, value in scope["headers"]),
            client[0] if client else "",
            body,
            at,
        )

    def scope(self) -> dict[str, Any]:
        """The ASGI scope to make the call again with."""
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": self.method,
            "scheme": self.scheme,
            "path": self.path,
            "raw_path": self.path.encode(),
            "root_path": "",
            "query_string": self.query,
            "headers": list(self.headers),
            "client": (self.client, 0) if self.client else None,
            "server": None,
            CAME_AT: self.at,
        }

    def header(self, name: str) -> str:
        wanted = name.lower().encode()
        return next((value.decode("latin-1") for given, value in self.headers if given.lower() == wanted), "")

    def pack(self) -> bytes:
        """As bytes, in clear: to be sealed before it is written anywhere."""
        headers = [[name.decode("latin-1"), value.decode("latin-1")] for name, value in self.headers]
        start = [self.method, self.scheme, self.path, self.query.decode("latin-1"), headers, self.client, self.at]
        return json.dumps([*start, base64.b64encode(self.body).decode()]).encode()

    @classmethod
    def unpack(cls, packed: bytes) -> RawCall:
        method, scheme, path, query, headers, client, at, body = json.loads(packed)
        return cls(
            method,
            scheme,
            path,
            query.encode("latin-1"),
            tuple((name.encode("latin-1"), value.encode("latin-1")) for name, value in headers),
            client,
            base64.b64decode(body),
            at,
        )


Taking: TypeAlias = Callable[[RawCall], Awaitable[Response]]


class RefusedError(Exception):
    """A call that is refused whatever the database would say."""

    def __init__(self, why: str, status: int) -> None:
        super().__init__(why)
        self.why = why
        self.status = status


@dataclass(frozen=True, slots=True)
class Door:
    """A webhook as far as it can be served without the database: who calls, and what they are told."""

    channel: str
    path: re.Pattern[str]
    # Whether the caller has proven who it is; False: only the database could tell. Raises `RefusedError`.
    proven: Callable[[RawCall], bool]
    answer: Callable[[RawCall], Response]
    # Calls of one lane stay in order; those of several are drained at once.
    lane: Callable[[RawCall], str]
    # The short way to what keeps the call, which spares it the web's layers; None: by the web's route.
    take: Taking | None = None


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


def telegram_taking(channel: str, secret: str, take: Callable[[dict[str, Any]], Awaitable[object]]) -> Taking:
    """What answers a call. `take` keeps an update; it raises `NotAnUpdateError` for what is none of Telegram's.

    401 without the secret, 400 for what is not Telegram's, 503 while there is nobody to keep it for, 200 once it is
    kept. Refusals are counted under `channel`.
    """

    def refused(why: str, status: int) -> Response:
        metrics.WEBHOOK_REFUSED.labels(channel, why).inc()
        return Response(status_code=status)

    async def taken(call: RawCall) -> Response:
        if call.method != "POST":
            return refused("method", 405)
        if not hmac.compare_digest(call.header(SECRET_HEADER).encode(), secret.encode()):
            return refused("secret", 401)
        try:
            update = from_json(call.body)
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

    return taken


def telegram_webhook(path: str, channel: str, take: Taking) -> APIRouter:
    """The route at `path`; 413 for what is too large."""
    router = APIRouter()

    @router.post(path, include_in_schema=False)
    async def receive(request: Request) -> Response:
        try:
            body = await read_body(request)
        except BodySizeError:
            metrics.WEBHOOK_REFUSED.labels(channel, "size").inc()
            return Response(status_code=413)
        return await take(RawCall.of(request.scope, body, time.time()))

    return router


def telegram_door(
    path: str, channel: str, secret: str, lane: Callable[[dict[str, Any]], str], take: Taking | None = None
) -> Door:
    """The same without the web, and without a database: the secret is enough to know Telegram by."""

    def proven(call: RawCall) -> bool:
        if not hmac.compare_digest(call.header(SECRET_HEADER).encode(), secret.encode()):
            raise RefusedError("secret", 401)
        try:
            update = from_json(call.body)
        except (ValueError, RecursionError):
            raise RefusedError("body", 400) from None
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            raise RefusedError("body", 400)
        return True

    def lane_of(call: RawCall) -> str:
        return lane(from_json(call.body))

    return Door(channel, re.compile(re.escape(path)), proven, lambda _: Response(), lane_of, take)
