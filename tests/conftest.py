"""What every test may ask for: a real database, keys, and a Bot API of our own. In CI a skip is a failure."""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

# python-telegram-bot's retry times as timedeltas, as they will all be.
os.environ.setdefault("PTB_TIMEDELTA", "1")

import psycopg
import pytest
from hypothesis import settings

from storage.database import Database, libpq_url
from storage.embedded import database_url, embedded_url
from storage.upgrade import upgrade
from storage.vault import Vault

# What is loaded at its first use takes its time in whichever example comes first; no test is a measure of speed.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

pytest_plugins = ["tests.fakes.telegram.fixtures"]

_ROOM = 4 * 1024**3  # bytes: servers of several workers, each with some databases
MASTER_KEY = "a-master-key-for-tests-and-nothing-else"


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """In CI a skipped test is a part that was not tried: a failure."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if reporter and skipped and os.environ.get("CI") == "true":
        reporter.write_line(f"{len(skipped)} skipped: in CI every part must run", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """A PostgreSQL server: the one of ACCROCHE_TEST_DATABASE_URL, or one embedded for this run."""
    given = os.environ.get("ACCROCHE_TEST_DATABASE_URL")
    if given:
        yield given
        return
    folder = Path(tempfile.mkdtemp(prefix="accroche-tests-", dir=_memory()))
    folder.chmod(0o755)  # the server's own user must be able to walk in
    url = embedded_url(folder)
    # Thrown away with the run: waiting for the disk would be most of a test's time.
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        _execute(url, f"ALTER SYSTEM SET {setting} = off")
    _execute(url, "SELECT pg_reload_conf()")
    yield url
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def template_database(server_url: str) -> str:
    """The name of a migrated, empty database, to be copied."""
    name = f"accroche_template_{uuid.uuid4().hex[:8]}"
    _execute(server_url, f"CREATE DATABASE {name}")
    upgrade(database_url(server_url, name))
    return name


@pytest.fixture
def empty_database_url(server_url: str) -> Iterator[str]:
    """The URL of a database with nothing in it, not even tables."""
    name = f"accroche_empty_{uuid.uuid4().hex[:8]}"
    _execute(server_url, f"CREATE DATABASE {name}")
    yield database_url(server_url, name)
    _execute(server_url, f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def copied_database(server_url: str, template: str) -> Iterator[str]:
    """The URL of a copy of the template, dropped at the end."""
    name = f"accroche_test_{uuid.uuid4().hex[:8]}"
    _execute(server_url, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield database_url(server_url, name)
    _execute(server_url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database_copy_url(server_url: str, template_database: str) -> Iterator[str]:
    """The URL of a migrated, empty database of this test's own."""
    with copied_database(server_url, template_database) as url:
        yield url


@pytest.fixture
async def database(database_copy_url: str) -> AsyncIterator[Database]:
    """A migrated, empty database, open."""
    opened = Database(database_copy_url)
    yield opened
    await opened.close()


@pytest.fixture
def vault() -> Vault:
    return Vault(MASTER_KEY)


def _memory() -> Path | None:
    """A folder in memory, where the machine has room for one: copying databases there does not wait for a disk."""
    shared = Path("/dev/shm")
    roomy = shared.is_dir() and shutil.disk_usage(shared).free > _ROOM
    return shared if roomy else None


def _execute(url: str, statement: str) -> None:
    with psycopg.connect(libpq_url(url), autocommit=True) as connection:
        connection.execute(statement)
