"""How near we are to what PostgreSQL can do on this machine: our turns beside pgbench writing the same rows.

    python -m benchmarks.limit [--conversations 80] [--at-once 50] [--rounds 3] [--clients 8 --clients 24]

Needs pgbench (Debian: postgresql-15, or any later). Which rows a turn writes is not guessed: PostgreSQL counts what our
two processes insert and update (`pg_stat_user_tables`), and pgbench then writes as many of each, as long as ours, into
the same tables of the same server, in one transaction a turn, sent in one go (a pipeline), synchronous commit on. It
reads nothing, decides nothing, encrypts nothing, and is not under row-level security.
"""

from __future__ import annotations

import argparse
import asyncio
import glob
import re
import shutil
import statistics
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import psycopg
import uvloop

from benchmarks.load import Telegram, top_load
from benchmarks.page import bold_where, put, table
from benchmarks.processes import stop_cleanly, workplace
from benchmarks.stores import Postgres
from benchmarks.subjects import Subject, accroche
from storage.database import libpq_url

SECONDS = 8  # of each run of pgbench
BAR = 0.4
SCRIPT = Path(__file__).parent / "limit.sql"
TABLES = ("seen_messages", "inbound", "conversations", "outbound", "facts", "consents", "timers", "lanes", "persons")
# Of what is rarer than this (the first turn of a person makes rows that no later one does) nothing is written.
RARE = 0.05
_COUNTS = """
SELECT regexp_replace(relname, '_(default|\\d{4}_\\d\\d)$', '') AS name, sum(n_tup_ins), sum(n_tup_upd)
FROM pg_stat_user_tables GROUP BY 1
"""
_SIZES = """
SELECT (SELECT avg(octet_length(event))::int FROM inbound), (SELECT avg(octet_length(payload))::int FROM outbound),
  (SELECT avg(octet_length(state))::int FROM conversations), (SELECT avg(octet_length(value))::int FROM facts)
"""
_PREPARE = """
CREATE TABLE IF NOT EXISTS limit_people AS SELECT row_number() OVER () AS number, conversations.id AS conversation,
  conversations.structure_id, conversations.person_id, conversations.address_id FROM conversations;
CREATE UNIQUE INDEX IF NOT EXISTS limit_people_number ON limit_people (number);
CREATE OR REPLACE FUNCTION limit_id(number bigint) RETURNS uuid IMMUTABLE LANGUAGE sql AS
$$ SELECT ('{prefix}-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$
"""

Rows = Mapping[str, tuple[float, float]]  # of a table: inserted, updated


def pgbench() -> str:
    """The program, from the path or where Debian puts it."""
    found = shutil.which("pgbench") or next(iter(sorted(glob.glob("/usr/lib/postgresql/*/bin/pgbench"))), None)
    if found is None:
        sys.exit("pgbench is missing: apt-get install postgresql-15 (Debian 12), or your system's PostgreSQL server")
    return found


def counted(url: str) -> dict[str, tuple[float, float]]:
    with psycopg.connect(libpq_url(url)) as connection:
        return {name: (int(new), int(changed)) for name, new, changed in connection.execute(_COUNTS)}


async def rows_of_a_turn(telegram: Telegram, subject: Subject, url: str, conversations: int) -> Rows:
    """Rows that each table has inserted and updated, a turn. The service is stopped, so that all is counted."""
    await asyncio.to_thread(subject.start)
    await asyncio.sleep(2)
    await telegram.learn(subject.ports[0], telegram.new_chats(1))
    await asyncio.to_thread(subject.stop)
    before = counted(url)
    await asyncio.to_thread(subject.start)
    measured = await top_load(telegram, subject.ports, conversations, 20, telegram.new_chats(conversations))
    await asyncio.sleep(1)
    await asyncio.to_thread(subject.stop)
    after = counted(url)
    return {
        name: (
            (after[name][0] - before[name][0]) / measured.turns,
            (after[name][1] - before[name][1]) / measured.turns,
        )
        for name in TABLES
    }


def prepare(url: str) -> list[str]:
    """The people pgbench writes for, and its variables: how long what is sealed is."""
    prefix = str(uuid.UUID(int=int(time.time() * 1000) << 80))[:13]
    with psycopg.connect(libpq_url(url), autocommit=True) as connection:
        for statement in _PREPARE.format(prefix=prefix).split(";\n"):
            connection.execute(statement.strip().removesuffix(";"))
        sizes = connection.execute(_SIZES).fetchone()
        people = connection.execute("SELECT count(*) FROM limit_people").fetchone()
    assert sizes is not None
    assert people is not None
    names = ("people", "event_size", "payload_size", "state_size", "value_size")
    return [f"{name}={value}" for name, value in zip(names, (people[0], *sizes), strict=True)]


def tidy(url: str) -> None:
    """As autovacuum leaves a database in use, within a minute, and pgbench by itself before it measures: what is
    measured is neither who wrote before nor plans made for tables that were empty."""
    with psycopg.connect(libpq_url(url), autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


def script(rows: Rows) -> str:
    """The transaction, with so many rows: of 2.25 a turn it writes two, and three in a quarter of the turns."""
    counts = {
        "facts": rows["facts"][0] + rows["facts"][1],  # written by an upsert
        "messages": rows["outbound"][0],
        "timers": rows["timers"][0],
        "timers_cancelled": max(rows["timers"][1] - rows["timers"][0], 0.0),  # the other updates arm them
        "lane_updates": rows["lanes"][1],
        "consents": rows["consents"][0] if rows["consents"][0] >= RARE else 0.0,
    }
    lines = [
        f"\\set chance random(1, 1000)\n\\set {name} {int(count)} + "
        f"case when :chance <= {round(count % 1 * 1000)} then 1 else 0 end"
        for name, count in counts.items()
    ]
    return "\n".join((*lines, SCRIPT.read_text(encoding="utf-8")))


def limit(url: str, written: Path, variables: Sequence[str], clients: int, turn: int) -> float:
    """Transactions a second that pgbench reaches."""
    given = [f"-D{one}" for one in (*variables, f"turn={turn}", "counter=0")]
    ran = subprocess.run(
        [pgbench(), "-n", "-M", "prepared", "-c", str(clients), "-j", "1", "-T", str(SECONDS), "-f", str(written),
         *given, libpq_url(url)],
        capture_output=True, text=True,
    )  # fmt: skip
    found = re.search(r"tps = ([\d.]+)", ran.stdout)
    if ran.returncode or found is None:
        sys.exit(f"pgbench failed:\n{ran.stdout}\n{ran.stderr}")
    return float(found.group(1))


async def compare(conversations: int, at_once: int, rounds: int, clients: Sequence[int]) -> None:
    pgbench()
    telegram = Telegram(0)
    await telegram.start()
    ours: list[float] = []
    theirs: dict[int, list[float]] = {number: [] for number in clients}
    with workplace() as folder, ExitStack() as stack:
        postgres = Postgres(folder / "postgres")
        stack.callback(postgres.close)
        url = postgres.new_database("limit")
        subject = accroche(postgres, url, telegram.url, folder / "accroche", 2)
        stack.callback(subject.stop)
        rows = await rows_of_a_turn(telegram, subject, url, conversations)
        variables = prepare(url)
        written = folder / "turn.sql"
        written.write_text(script(rows))
        await asyncio.to_thread(subject.start)
        await asyncio.sleep(2)
        await top_load(telegram, subject.ports, 40, 20, telegram.new_chats(40))
        for number in range(rounds):
            first = telegram.new_chats(conversations)
            await asyncio.to_thread(tidy, url)
            ours.append((await top_load(telegram, subject.ports, conversations, at_once, first)).rate)
            subject.freeze()
            for many, rates in theirs.items():
                await asyncio.to_thread(tidy, url)
                rates.append(await asyncio.to_thread(limit, url, written, variables, many, number * 100 + many))
            subject.thaw()
            print(f"round {number + 1}: ours {ours[-1]:.0f}", {c: f"{r[-1]:.0f}" for c, r in theirs.items()},
                  file=sys.stderr, flush=True)  # fmt: skip
    best, rate = max(statistics.median(rates) for rates in theirs.values()), statistics.median(ours)
    told = table(
        ("", "turns a second", "share"),
        [
            ["Accroche, 2 processes", f"{rate:.0f}", bold_where(rate / best >= BAR, f"{rate / best:.0%}")],
            *(
                [f"pgbench, the same rows, {many} clients", f"{statistics.median(rates):.0f}", ""]
                for many, rates in theirs.items()
            ),
        ],
    )
    counts = table(
        ("Rows of a turn", "inserted", "updated"),
        [[name, *(f"{count:.2f}" for count in rows[name])] for name in TABLES if max(rows[name]) >= RARE],
    )
    options = f"--conversations {conversations} --at-once {at_once} --rounds {rounds}"
    put("benchmarks.limit", options, told, counts)


def main() -> None:
    stop_cleanly()
    parser = argparse.ArgumentParser()
    parser.add_argument("--conversations", type=int, default=80)
    parser.add_argument("--at-once", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--clients", type=int, action="append")
    given = parser.parse_args()
    uvloop.run(compare(given.conversations, given.at_once, given.rounds, given.clients or [8, 24]))


if __name__ == "__main__":
    main()
