"""What a turn costs beside 1 thousand, 100 thousand and 1 million stored conversations; start-up and memory too.

    python -m benchmarks.growth [--sizes 1000 100000 1000000] [--rounds 3] [--conversations 60]

Each size is a database of its own on one server (`benchmarks.cloning`: real conversations, copied), with one process
of ours. The turns are those of stored people, drawn from the whole year, who go on where they stood. The sizes take
turns over several rounds, those that wait are frozen, and the table has the medians.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import uvloop

from benchmarks import cloning
from benchmarks.load import TEXTS, Person, Telegram, flat_out, on_time
from benchmarks.page import bold_where, milliseconds, put, table
from benchmarks.processes import stop_cleanly, workplace
from benchmarks.stores import Postgres
from benchmarks.subjects import Subject, accroche
from storage.database import libpq_url

RATE, SECONDS, POOL = 40.0, 8.0, 80  # turns a second, for so long, of so many people
BAR = 1.2


@dataclass
class Size:
    """One database and the service beside it."""

    copies: int
    subject: Subject
    url: str
    people: Iterator[Person]
    filled: float = 0.0
    starts: list[float] = field(default_factory=list)
    memory: float = 0.0
    service: list[float] = field(default_factory=list)  # CPU seconds a turn, by round
    store: list[float] = field(default_factory=list)
    latency: list[float] = field(default_factory=list)

    def cost(self) -> float:
        return statistics.median(map(sum, zip(self.service, self.store, strict=True)))


def strangers(copies: int) -> Iterator[Person]:
    """Stored people who are not through with the dialog, in no order, each once."""
    numbers = [number for number in range(min(copies, 10**6)) if cloning.stands(number) < len(TEXTS)]
    random.Random(5).shuffle(numbers)
    return map(cloning.person, numbers)


def say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


async def seeded(telegram: Telegram, postgres: Postgres, folder: Path) -> dict[int, cloning.Original]:
    """A database `seed` with the originals, held through the service; they are copied from there."""
    seed = accroche(postgres, postgres.new_database("seed"), telegram.url, folder / "seed")
    try:
        await asyncio.to_thread(seed.start)
        await asyncio.sleep(2)
        await telegram.learn(seed.ports[0], telegram.new_chats(1))
        chats = await cloning.hold_originals(telegram, seed.ports)
        await asyncio.sleep(2)  # the last results are recorded
    finally:
        await asyncio.to_thread(seed.stop)
    return cloning.read_originals(postgres.url("seed"), chats)


async def grown(
    telegram: Telegram, postgres: Postgres, originals: dict[int, cloning.Original], copies: int, folder: Path
) -> Size:
    name = f"size_{copies}"
    postgres.execute(f"CREATE DATABASE {name} TEMPLATE seed")
    filled = await asyncio.to_thread(cloning.grow, postgres.url(name), originals, copies, say)
    subject = accroche(postgres, postgres.url(name), telegram.url, folder / name, name=f"{copies:,}")
    return Size(copies, subject, postgres.url(name), strangers(copies), filled)


async def start_up(sizes: Sequence[Size], starts: int) -> None:
    """Each several times, one after the other; all are left frozen."""
    for number in range(starts):
        for size in sizes:
            if number:
                size.subject.thaw()
                await asyncio.to_thread(size.subject.stop)
            size.starts.append(await asyncio.to_thread(size.subject.start))
            await asyncio.sleep(2)
            size.memory = size.subject.megabytes()
            size.subject.freeze()


async def play(telegram: Telegram, size: Size, conversations: int) -> None:
    """One round: as fast as it can, for what a turn costs; then at their times, for how long it takes."""
    subject, store = size.subject, size.subject.store.family()
    assert store is not None
    subject.thaw()
    await asyncio.sleep(0.5)
    service, kept = subject.seconds(), store.seconds()
    people = [next(size.people) for _ in range(conversations)]
    top = await flat_out(telegram, subject.ports, people, 30)
    size.service.append((subject.seconds() - service) / top.turns)
    size.store.append((store.seconds() - kept) / top.turns)
    pool = [next(size.people) for _ in range(POOL)]
    calm = await on_time(telegram, subject.ports, pool, RATE, SECONDS, lambda: next(size.people))
    size.latency.append(calm.within(0.5))
    subject.freeze()
    say(f"{subject.name}: {(size.service[-1] + size.store[-1]) * 1000:.2f} s / 1,000 turns, {calm.within(0.5):.3f} s")


def megabytes_stored(url: str) -> float:
    with psycopg.connect(libpq_url(url)) as connection:
        row = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    assert row is not None
    return int(row[0]) / 2**20


async def compare(copies: Sequence[int], rounds: int, conversations: int) -> list[list[str]]:
    telegram = Telegram(0)
    await telegram.start()
    with workplace() as folder, ExitStack() as stack:
        postgres = Postgres(folder / "postgres")
        stack.callback(postgres.close)
        originals = await seeded(telegram, postgres, folder)
        sizes = [await grown(telegram, postgres, originals, each, folder) for each in copies]
        for size in sizes:
            stack.callback(size.subject.stop)
        await start_up(sizes, rounds)
        for number in range(rounds + 1):
            for size in sizes:
                await play(telegram, size, conversations)
                if not number:  # the first one warms
                    for measured in (size.service, size.store, size.latency):
                        measured.clear()
        return [cells(size, sizes[0]) for size in sizes]


def cells(size: Size, smallest: Size) -> list[str]:
    ratio = size.cost() / smallest.cost()
    median: Callable[[list[float]], float] = statistics.median
    return [
        f"{size.copies:,}", f"{megabytes_stored(size.url) / 1024:.1f} GB", f"{size.filled:.0f} s",
        f"{median(size.service) * 1000:.2f}", f"{median(size.store) * 1000:.2f}",
        bold_where(ratio <= BAR, f"{ratio:.2f}"), milliseconds(median(size.latency)), f"{median(size.starts):.1f} s",
        f"{size.memory:.0f} MB",
    ]  # fmt: skip


def main() -> None:
    stop_cleanly()
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 100_000, 1_000_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--conversations", type=int, default=60)
    given = parser.parse_args()
    rows = uvloop.run(compare(given.sizes, given.rounds, given.conversations))
    head = (
        "Stored conversations", "database", "filled in", "CPU s / 1,000 turns", "of its store", "both, to the smallest",
        "p50", "start-up", "memory at start",
    )  # fmt: skip
    options = f"--sizes {' '.join(map(str, given.sizes))} --rounds {given.rounds} --conversations {given.conversations}"
    put("benchmarks.growth", options, table(head, rows))


if __name__ == "__main__":
    main()
