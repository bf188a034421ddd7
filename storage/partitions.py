"""Message tables by month. An id begins with its moment (UUIDv7), so a month is a range of ids, pruning it a DROP.

What has no month's partition goes to the default one: a message is never refused. All of this changes tables, so it
is done with the login that migrates, never under the application's role.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from psycopg.errors import LockNotAvailable
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import OperationalError

from storage.database import APP_ROLE, EVERY_STRUCTURE, normalise_url

TABLES = ("inbound", "outbound")
# This month and so many after it are ready: the daily job may fail for weeks before a message sees the default.
MONTHS_AHEAD = 2
# Longer than any gateway delivers a message again.
SEEN_FOR = timedelta(days=60)
# What still has to be done keeps its month, however old.
WAITS = {"inbound": "consumed_at IS NULL", "outbound": "status IN ('queued', 'sending')"}
CAME = {"inbound": "received_at", "outbound": "created_at"}
# A change of tables waits for those who read them, and those who come after wait for it: so it waits briefly.
LOCK_TIMEOUT = "2s"
TRIES = 5
PAUSE = 3.0  # seconds, longer each time
# Ids of no time at all (tests, imports) are left where they are.
_FIRST_YEAR = datetime(2020, 1, 1, tzinfo=UTC)
# The first twelve digits of an id.
_MILLISECONDS = "('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint"
# The same as for migrations: no two change tables at once.
LOCK = 7_241_993


def first_id_at(moment: datetime) -> uuid.UUID:
    """The smallest id that a moment can have.

    >>> first_id_at(datetime(2026, 11, 1, tzinfo=UTC))
    UUID('019a3c8c-ac00-0000-0000-000000000000')
    """
    return uuid.UUID(int=int(moment.timestamp() * 1000) << 80)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of UTC, which is a partition of each message table."""

    year: int
    number: int

    @staticmethod
    def of(moment: datetime) -> Month:
        utc = moment.astimezone(UTC)
        return Month(utc.year, utc.month)

    def later(self, months: int) -> Month:
        """So many months later; earlier, for a negative number."""
        count = self.year * 12 + self.number - 1 + months
        return Month(count // 12, count % 12 + 1)

    @property
    def begins(self) -> datetime:
        return datetime(self.year, self.number, 1, tzinfo=UTC)

    @property
    def ids(self) -> tuple[uuid.UUID, uuid.UUID]:
        """The first id of this month, and of the next."""
        return first_id_at(self.begins), first_id_at(self.later(1).begins)

    def partition(self, table: str) -> str:
        return f"{table}_{self.year:04}_{self.number:02}"


class BusyError(RuntimeError):
    """The tables could not be locked within the time for it. What was asked is undone and can be asked again."""


class _WaitsError(Exception):
    """Something of that month is still to be done."""


@dataclass(frozen=True, slots=True)
class Pruned:
    """What was dropped or deleted (or would be): a partition, or rows of another table."""

    name: str
    rows: int
    waits: bool = False  # it is old enough to go and stays: something in it is still to be done


def make_months(url: str, now: datetime) -> list[str]:
    """Make the partitions of this month and the next ones, and of each month the default one holds rows of.

    Returns those made. Raises `BusyError` where readers hold the tables for long: nothing is lost, try later.
    """
    engine = create_engine(normalise_url(url))
    try:
        return make_months_by(engine, now)
    finally:
        engine.dispose()


def make_months_by(engine: Engine, now: datetime, tries: int = TRIES) -> list[str]:
    """The same, through an engine that is open already."""
    made: list[str] = []
    for table in TABLES:
        for month in _missing(engine, table, now):
            if _patiently(engine, partial(_make, table=table, month=month), tries):
                made.append(month.partition(table))
    return made


def _missing(engine: Engine, table: str, now: datetime) -> list[Month]:
    with engine.begin() as connection:
        _see_all(connection)
        present = set(months_of(connection, table))
        this = Month.of(now)
        wanted = {this.later(ahead) for ahead in range(MONTHS_AHEAD + 1)}
        low, high = first_id_at(_FIRST_YEAR), this.later(MONTHS_AHEAD + 1).ids[0]
        moment = f"to_timestamp({_MILLISECONDS} / 1000.0) AT TIME ZONE 'UTC'"
        strays = connection.scalars(
            text(
                f"SELECT DISTINCT date_trunc('month', {moment}) FROM {table}_default "  # noqa: S608 - our own names
                "WHERE id >= :low AND id < :high"
            ),
            {"low": low, "high": high},
        )
        wanted |= {Month(stray.year, stray.month) for stray in strays}
        return sorted(wanted - present)


def months_of(connection: Connection, table: str) -> list[Month]:
    """The months that have a partition, in order."""
    names = connection.scalars(
        text("SELECT relname FROM pg_class JOIN pg_inherits ON inhrelid = oid WHERE inhparent = CAST(:t AS regclass)"),
        {"t": table},
    )
    dates = [name.removeprefix(f"{table}_").split("_") for name in names if not name.endswith("_default")]
    return sorted(Month(int(year), int(number)) for year, number in dates)


def _make(connection: Connection, table: str, month: Month) -> bool:
    """A table apart, filled with what the default one holds of that month, then attached."""
    if month in months_of(connection, table):
        return False  # another process was faster
    name, rest, (low, high) = month.partition(table), f"{table}_default", month.ids
    columns = ", ".join(
        connection.scalars(
            text(
                "SELECT attname FROM pg_attribute WHERE attrelid = CAST(:t AS regclass) AND attnum > 0 "
                "AND NOT attisdropped ORDER BY attnum"
            ),
            {"t": table},
        )
    )
    seen = "nullif(current_setting('accroche.structure', true), '')"
    policy = f"{seen} = '*' OR structure_id::text = {seen}"
    has_role = connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": APP_ROLE})
    for statement in (
        # A month's rows grow to millions and most change once or twice: cleaned and counted well before a fifth did.
        f"CREATE TABLE {name} (LIKE {table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE) "
        "WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)",
        f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY",
        f"CREATE POLICY of_the_structure ON {name} USING ({policy}) WITH CHECK ({policy})",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO {APP_ROLE}" if has_role else "",
        f"LOCK TABLE ONLY {rest} IN ACCESS EXCLUSIVE MODE",
        f"WITH moved AS (DELETE FROM ONLY {rest} WHERE id >= '{low}' AND id < '{high}' RETURNING {columns}) "  # noqa: S608
        f"INSERT INTO {name} ({columns}) SELECT {columns} FROM moved",
        f"ALTER TABLE {table} ATTACH PARTITION {name} FOR VALUES FROM ('{low}') TO ('{high}')",
    ):
        if statement:
            connection.execute(text(statement))
    return True


def prune(url: str, now: datetime, keep_months: int, *, dry_run: bool = False) -> list[Pruned]:
    """Drop the months that ended more than `keep_months` months ago, with the files and marks of their messages.

    A month that holds something unprocessed or unsent stays, and is said. `dry_run`: only say.
    """
    oldest = Month.of(now).later(-keep_months)
    engine = create_engine(normalise_url(url))
    done: list[Pruned] = []
    try:
        for table in TABLES:
            with engine.begin() as connection:
                old = [month for month in months_of(connection, table) if month < oldest]
            done += [_prune_month(engine, table, month, dry_run) for month in old]
            rest = _prune_rest(engine, table, oldest, dry_run)
            seen = _forget_seen(engine, now, dry_run) if table == "inbound" else None
            done += [pruned for pruned in (rest, seen) if pruned is not None and pruned.rows]
    finally:
        engine.dispose()
    return done


def _prune_month(engine: Engine, table: str, month: Month, dry_run: bool) -> Pruned:
    name, (low, high) = month.partition(table), month.ids
    with engine.begin() as connection:
        _see_all(connection)
        rows = connection.scalar(text(f"SELECT count(*) FROM {name}")) or 0  # noqa: S608 - our own names
        waits = _waits(connection, table, name)
        if waits or dry_run:
            return Pruned(name, rows, waits)
        if table == "inbound":
            # Before the tables are locked: files are big.
            _let_go(connection, "inbound_id >= :low AND inbound_id < :high", {"low": low, "high": high})
    try:
        _patiently(engine, partial(_drop, table=table, name=name))
    except _WaitsError:
        return Pruned(name, rows, waits=True)
    return Pruned(name, rows)


def _drop(connection: Connection, table: str, name: str) -> bool:
    # Not CONCURRENTLY: PostgreSQL refuses that beside a default partition. The lock is held for milliseconds.
    connection.execute(text(f"ALTER TABLE {table} DETACH PARTITION {name}"))
    if _waits(connection, table, name):
        raise _WaitsError  # a message was taken up again since we looked
    connection.execute(text(f"DROP TABLE {name}"))
    return True


def _waits(connection: Connection, table: str, partition: str) -> bool:
    return bool(connection.scalar(text(f"SELECT EXISTS (SELECT 1 FROM {partition} WHERE {WAITS[table]})")))  # noqa: S608


def _let_go(connection: Connection, which: str, given: Mapping[str, object]) -> None:
    """What hangs on messages that go: their files, and what the team marked them with."""
    connection.execute(text(f"DELETE FROM attachments WHERE {which}"), given)  # noqa: S608 - our own words
    connection.execute(text(f"DELETE FROM missed_dangers WHERE {which}"), given)  # noqa: S608
    connection.execute(text(f"UPDATE alerts SET inbound_id = NULL WHERE {which}"), given)  # noqa: S608
    # Also of what we sent in those months: ids of both begin with their moment.
    marked = which.replace("inbound_id", "message_id")
    connection.execute(text(f"DELETE FROM seen_failures WHERE {marked}"), given)  # noqa: S608


def _prune_rest(engine: Engine, table: str, oldest: Month, dry_run: bool) -> Pruned:
    """Old rows that never had a month's partition."""
    name = f"{table}_default"
    old = f"FROM {name} WHERE {CAME[table]} < :before AND NOT ({WAITS[table]})"
    given = {"before": oldest.begins}
    with engine.begin() as connection:
        _see_all(connection)
        rows = connection.scalar(text(f"SELECT count(*) {old}"), given) or 0
        if rows and not dry_run:
            if table == "inbound":
                _let_go(connection, f"inbound_id IN (SELECT id {old})", given)
            connection.execute(text(f"DELETE {old}"), given)
        return Pruned(name, rows)


def _forget_seen(engine: Engine, now: datetime, dry_run: bool) -> Pruned:
    what = "SELECT count(*)" if dry_run else "DELETE"
    with engine.begin() as connection:
        result = connection.execute(
            text(f"{what} FROM seen_messages WHERE seen_at < :before"),
            {"before": now - SEEN_FOR},
        )
        return Pruned("seen_messages", int(result.scalar_one()) if dry_run else result.rowcount)


def _see_all(connection: Connection) -> None:
    """Row-level security holds on the owner of the tables too."""
    connection.execute(text("SELECT set_config('accroche.structure', :all, true)"), {"all": EVERY_STRUCTURE})


def _patiently(engine: Engine, change: Callable[[Connection], bool], tries: int = TRIES) -> bool:
    """One change of tables in one transaction, tried again where it could not have its locks at once."""
    attempt = 0
    while True:
        attempt += 1
        try:
            with engine.begin() as connection:
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
                connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT}'"))
                _see_all(connection)
                return change(connection)
        except OperationalError as error:
            if not isinstance(error.orig, LockNotAvailable):
                raise
            if attempt >= tries:
                raise BusyError("the message tables are read by a long transaction: try again later") from error
        time.sleep(PAUSE * attempt)
