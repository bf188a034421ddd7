"""A database grown to any size: real conversations, held through the service, are copied with other ids and moments.

A copy has all the rows of its original (messages in their months, facts, consents, timers, lanes, cases), spread over
the last year; only what must differ does: ids, moments, the chat and its hash. What is sealed is shared, so all copies
of one person have that person's key. So a copy can be written to, and goes on where its original stood.
"""

from __future__ import annotations

import multiprocessing
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import psycopg

from benchmarks.load import TEXTS, Person, Telegram
from storage.database import libpq_url
from storage.partitions import Month, make_months
from storage.vault import Vault

MASTER = "k" * 40
# How many turns people took before they fell silent: of twenty, so many after each number of turns.
STAND = {2: 8, 3: 4, 4: 4, 7: 3, len(TEXTS): 1}
OVER = timedelta(days=365)
FIRST_CHAT = 5 * 10**9
AT_ONCE = 2_000  # copies that are written together
WRITERS = 2
# Each table, and which of its rows belong to a person: with their conversation's and their cases' ids.
_CASES = "(SELECT id FROM cases WHERE person_id = %(person)s)"
_OURS = "(SELECT id FROM conversations WHERE person_id = %(person)s)"
TABLES = {
    "persons": "id = %(person)s",
    "addresses": "person_id = %(person)s",
    "conversations": "person_id = %(person)s",
    "lanes": f"id IN {_OURS} OR id IN {_CASES}",
    "facts": "person_id = %(person)s",
    "barriers": "person_id = %(person)s",
    "consents": "person_id = %(person)s",
    "cases": "person_id = %(person)s",
    "handoffs": f"case_id IN {_CASES}",
    "timeline": "person_id = %(person)s",
    "timers": f"conversation_id IN {_OURS}",
    "inbound": f"conversation_id IN {_OURS} AND consumed_at IS NOT NULL",
    "seen_messages": f"provider_id IN (SELECT provider_id FROM inbound WHERE conversation_id IN {_OURS})",
    "outbound": f"conversation_id IN {_OURS} AND status IN ('sent', 'delivered')",
}
# The database numbers these itself.
_NUMBERED = {("inbound", "seq"), ("outbound", "seq"), ("cases", "number"), ("handoffs", "seq"), ("timeline", "seq")}
# What was to be done is long done: %(t0)s is the copy's moment.
_CLOSED = {"closed_at": "%(t0)s", "answered_at": "%(t0)s", "answer_due_at": "\\N", "closing_reason": "done"}
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?\+00")


def stands(number: int) -> int:
    """How many turns copy `number` has behind it."""
    place = number % sum(STAND.values())
    for turns, many in STAND.items():
        place -= many
        if place < 0:
            return turns
    raise AssertionError


def person(number: int) -> Person:
    """Copy `number`, as the load talks for it."""
    return Person(FIRST_CHAT + number, stands(number))


async def hold_originals(telegram: Telegram, ports: Sequence[int]) -> dict[int, int]:
    """One conversation for each place where people stand; its chat, by its turns."""
    chats = {}
    for turns in STAND:
        original = Person(telegram.new_chats(1))
        chats[turns] = original.chat
        while original.number < turns:
            await original.says(telegram, ports)
    return chats


@dataclass
class Original:
    """One conversation's rows, with places for what differs: by table, its columns and its rows as COPY takes them."""

    tables: dict[str, tuple[list[str], str]]
    offsets: list[int]  # minutes from its beginning to moments in it
    account: str
    key: bytes  # the person's, wrapped

    def rows(self, number: int, chat: str, address: str, digest: str, moment: datetime) -> Iterator[tuple[str, str]]:
        """One copy: each table and its rows. A timer that is due by now has fired."""
        given: dict[str, str] = {
            f"t{offset}": f"{moment + timedelta(minutes=offset):%Y-%m-%d %H:%M:%S}+00" for offset in self.offsets
        }
        given |= {
            f"f{offset}": told if moment + timedelta(minutes=offset) < datetime.now(UTC) else "\\N"
            for offset, told in ((offset, given[f"t{offset}"]) for offset in self.offsets)
        }
        prefix = f"{int(moment.timestamp() * 1000):012x}"
        given |= {"p": f"{prefix[:8]}-{prefix[8:]}", "c": f"{number:012x}", "n": str(number), "chat": chat}
        given |= {"address": address, "hash": digest}
        for name, (_, text) in self.tables.items():
            if text:
                yield name, text % given


class Reader:
    """Reads an original out of the database."""

    def __init__(self, connection: psycopg.Connection[tuple[object, ...]], vault: Vault, chat: int) -> None:
        self._connection = connection
        found = connection.execute("SELECT address_hash, person_id, account FROM addresses").fetchall()
        by_hash = {bytes(digest): (whose, account) for digest, whose, account in found}  # type: ignore[call-overload]
        self._account = str(found[0][2])
        self._person = str(by_hash[vault.address_hash("telegram", self._account, str(chat))][0])
        began = connection.execute(
            "SELECT created_at, wrapped_key FROM persons WHERE id = %s", (self._person,)
        ).fetchone()
        assert began is not None
        self._began, self._key = began
        self._ids: dict[str, int] = {}
        self._offsets = {0}

    def read(self) -> Original:
        raw = {table: self._raw(table, whose) for table, whose in TABLES.items()}
        for columns, rows in raw.values():
            for row in rows:
                # Ids of its own; of others (the structure) it keeps the same.
                for name in ("id", "lane_id", "case_id", "conversation_id", "person_id", "address_id"):
                    if name in columns and row[columns.index(name)] != "\\N":
                        self._ids.setdefault(row[columns.index(name)], len(self._ids))
        tables = {
            table: (columns, "".join(self._line(table, columns, row, number) for number, row in enumerate(rows)))
            for table, (columns, rows) in raw.items()
        }
        return Original(tables, sorted(self._offsets), self._account, bytes(self._key))  # type: ignore[call-overload]

    def _raw(self, table: str, whose: str) -> tuple[list[str], list[list[str]]]:
        found = self._connection.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = %s ORDER BY ordinal_position",
            (table,),
        )
        columns = [str(name) for (name,) in found if (table, name) not in _NUMBERED]
        order = "ORDER BY seq" if table in ("inbound", "outbound") else ""
        where = whose % {"person": f"'{self._person}'"}
        query = f"COPY (SELECT {', '.join(columns)} FROM {table} WHERE {where} {order}) TO STDOUT"
        with self._connection.cursor().copy(query) as copy:
            rows = b"".join(bytes(part) for part in copy).decode().splitlines()
        return columns, [row.split("\t") for row in rows]

    def _line(self, table: str, columns: list[str], row: list[str], number: int) -> str:
        values = {name: self._placed(value) for name, value in zip(columns, row, strict=True)}
        if table == "addresses":
            values |= {"address_hash": "%(hash)s", "address": "%(address)s"}
        if "provider_id" in values:
            values["provider_id"] = f"%(n)s{number:02}"  # a number, as Telegram's, and as different
        if table == "cases":
            values |= _CLOSED
        if table == "timers" and values["cancelled_at"] == "\\N" and values["due_at"] != "\\N":
            values["fired_at"] = values["due_at"].replace("%(t", "%(f")
        return "\t".join(values.values()) + "\n"

    def _placed(self, value: str) -> str:
        if value in self._ids:
            return f"%(p)s-7{self._ids[value]:03x}-8000-%(c)s"
        if _MOMENT.fullmatch(value):
            minutes = round((datetime.fromisoformat(value) - self._began).total_seconds() / 60)  # type: ignore[operator]
            self._offsets.add(minutes)
            return f"%(t{minutes})s"
        return value.replace("%", "%%")


def read_originals(url: str, chats: Mapping[int, int]) -> dict[int, Original]:
    """By how many turns they have behind them."""
    vault = Vault(MASTER)
    with psycopg.connect(libpq_url(url)) as connection:
        connection.execute("SET timezone = 'UTC'")
        return {turns: Reader(connection, vault, chat).read() for turns, chat in chats.items()}


def grow(url: str, originals: Mapping[int, Original], copies: int, say: Callable[[str], None]) -> float:
    """Copies 0 to `copies`; the seconds that took, with the cleaning and counting PostgreSQL does after such a load."""
    began, now = time.perf_counter(), datetime.now(UTC)
    for months in range(int(OVER.days / 28) + 1):
        make_months(url, Month.of(now).later(-months).begins)
    share = -(-copies // WRITERS)
    with multiprocessing.get_context("spawn").Pool(WRITERS) as pool:
        parts = [
            (url, dict(originals), range(start, min(start + share, copies)), copies, now)
            for start in range(0, copies, share)
        ]
        pool.starmap(write, parts)
    say(f"{copies:,} copies written in {time.perf_counter() - began:.0f} s")
    with psycopg.connect(libpq_url(url), autocommit=True) as connection:
        connection.execute("VACUUM (ANALYZE, PARALLEL 0)")
        connection.execute("CHECKPOINT")
    return time.perf_counter() - began


def write(url: str, originals: Mapping[int, Original], numbers: range, copies: int, now: datetime) -> None:
    """Some of the copies, by one connection. Without foreign keys' checks: the rows are copies of rows that hold."""
    vault = Vault(MASTER)
    keys = {turns: vault.unwrap(original.key) for turns, original in originals.items()}
    with psycopg.connect(libpq_url(url)) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute("SET synchronous_commit = off")
        for start in range(numbers.start, numbers.stop, AT_ONCE):
            texts: dict[str, list[str]] = {table: [] for table in TABLES}
            for number in range(start, min(start + AT_ONCE, numbers.stop)):
                turns, chat = stands(number), str(FIRST_CHAT + number)
                original = originals[turns]
                moment = now - OVER + OVER * (number / copies)
                address = "\\\\x" + keys[turns].seal(chat.encode(), "addresses.address").hex()
                digest = "\\\\x" + vault.address_hash("telegram", original.account, chat).hex()
                for table, text in original.rows(number, chat, address, digest, moment):
                    texts[table].append(text)
            for table, parts in texts.items():
                columns = next(iter(originals.values())).tables[table][0]
                with connection.cursor().copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
                    copy.write("".join(parts))
            connection.commit()
