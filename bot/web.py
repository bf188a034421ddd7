"""The web: the app with its pages, the socket it listens on, and the server that stops at a signal."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable
from types import FrameType
from typing import Any

import uvicorn
from fastapi import FastAPI

from bot.channels.sms.catalogue import KINDS
from bot.house import House
from bot.settings import SettingsError

WEB_WITHIN = 2  # seconds from the signal for requests under way


def build_app(house: House) -> FastAPI:
    """The web: pages, health, metrics. The bots' webhooks are added by `open_channels`."""
    from bot.admin import create_pages

    app = FastAPI(title="Accroche", docs_url=None, redoc_url=None, openapi_url=None)
    create_pages(app, house.runtime, house.settings, house.tools.youth_username, KINDS)
    return app


def watch(app: FastAPI, name: str, part: Callable[[], str]) -> None:
    """Have `/readyz` tell of one more part of the process."""
    app.state.site.parts[name] = part


def listen(host: str, port: int) -> socket.socket:
    """The socket, bound. Raises `SettingsError` that says who is in the way."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError as error:
        bound.close()
        raise SettingsError(
            f"Le port {port} de {host} n'est pas libre ({error.strerror}). Arrêtez ce qui l'occupe, ou choisissez-en "
            "un autre avec --port."
        ) from error
    return bound


class Server(uvicorn.Server):
    """uvicorn, telling as soon as it is asked to stop."""

    def __init__(self, app: Any, stopping: Callable[[], None]) -> None:
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, timeout_graceful_shutdown=WEB_WITHIN, lifespan="off",
            proxy_headers=True, server_header=False,
        )  # fmt: skip
        super().__init__(config)
        self._stopping = stopping

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._stopping()
        super().handle_exit(sig, frame)


async def run_web(app: Any, bound: socket.socket, said: str, stopping: Callable[[], None] = lambda: None) -> None:
    """Serve until a signal. `said` is printed once the address answers."""
    server = Server(app, stopping)
    for number in (signal.SIGTERM, signal.SIGINT):
        # uvicorn raises again, at its end, the signal it was stopped by: what is under way would be killed by it.
        asyncio.get_running_loop().add_signal_handler(number, stopping)
    bound.listen(server.config.backlog)  # from here on a caller waits, rather than being turned away
    print(said, flush=True)
    await server.serve(sockets=[bound])
