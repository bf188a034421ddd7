"""What holds for every answer of the web: no foreign scripts, no framing, nothing kept by caches, no huge bodies."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# The longest form is a note of 10,000 signs; webhooks have a limit of their own.
LARGEST_FORM = 256 * 1024  # bytes
_OURS = ("/desk", "/demo", "/r/")


def policy(*, framed: bool) -> str:
    """The content security policy. `framed`: the demo page shows the desk in a frame of its own."""
    own = "'self'" if framed else "'none'"
    return "; ".join(
        [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            f"frame-src {own}",
            f"frame-ancestors {own}",
        ]
    )


class Guard:
    """ASGI middleware for the pages; everything else passes through untouched."""

    def __init__(self, app: ASGIApp, *, framed: bool) -> None:
        self._app = app
        self._headers = {
            "Content-Security-Policy": policy(framed=framed),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(_OURS):
            await self._app(scope, receive, send)
            return
        size = _announced(scope)
        if size > LARGEST_FORM or (size < 0 and scope["method"] == "POST"):
            await _too_large(send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers[name] = value
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self._app(scope, receive, send_guarded)


def _announced(scope: MutableMapping[str, Any]) -> int:
    """The body's length as announced; -1 where it is not: no browser sends a form like that."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else -1
    return -1


async def _too_large(send: Send) -> None:
    await send(
        {"type": "http.response.start", "status": 413, "headers": [(b"content-type", b"text/plain; charset=utf-8")]}
    )
    await send({"type": "http.response.body", "body": b"Trop long. Coupez-le en plusieurs fois."})
