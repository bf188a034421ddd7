"""What 10,000 idle conversations cost a service in memory, ours beside its peers.

    python -m benchmarks.memory [--conversations 10000] [--only accroche-1]

A conversation is idle after two turns. Two figures for each: how much the process grew while they came (caches, what
the allocator keeps), and how much more it holds than an empty one once it has been started again beside them: what
they really occupy. Both after the same warming-up.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass

import uvloop

from benchmarks.load import Person, Telegram, top_load
from benchmarks.page import put, table
from benchmarks.processes import stop_cleanly, workplace
from benchmarks.subjects import EVERY, Subject, subjects

TURNS = 2  # of each conversation
WARM = 200  # conversations, whole ones
AT_ONCE = 40
DEFAULT = tuple(name for name in EVERY if name not in ("accroche-2", "aiogram-everysec"))


@dataclass
class Memory:
    """Megabytes of one service."""

    name: str
    empty: float
    grown: float
    again: float

    def cells(self) -> list[str]:
        return [
            self.name, f"{self.empty:.0f} MB", f"{self.grown - self.empty:+.1f} MB",
            f"{self.again - self.empty:+.1f} MB",
        ]  # fmt: skip


async def warm(telegram: Telegram, subject: Subject) -> float:
    """Megabytes after the same work, whatever is stored."""
    await asyncio.sleep(2)
    if not telegram.bubbles:
        await telegram.learn(subject.ports[0], telegram.new_chats(1))
    await top_load(telegram, subject.ports, WARM, AT_ONCE, telegram.new_chats(WARM))
    await asyncio.sleep(1)
    return subject.megabytes()


async def fill(telegram: Telegram, subject: Subject, conversations: int) -> None:
    first = telegram.new_chats(conversations)
    waiting = list(range(first, first + conversations))

    async def people() -> None:
        while waiting:
            person = Person(waiting.pop())
            for _ in range(TURNS):
                await person.says(telegram, subject.ports)

    await asyncio.gather(*(people() for _ in range(AT_ONCE)))


async def measure(telegram: Telegram, subject: Subject, conversations: int) -> Memory:
    telegram.bubbles = []
    await asyncio.to_thread(subject.start)
    empty = await warm(telegram, subject)
    await fill(telegram, subject, conversations)
    await asyncio.sleep(1)
    grown = subject.megabytes()
    await asyncio.to_thread(subject.stop)
    await asyncio.to_thread(subject.start)
    again = await warm(telegram, subject)
    await asyncio.to_thread(subject.stop)
    print(f"{subject.name}: {empty:.0f} MB, then {grown:.0f}, again {again:.0f}", file=sys.stderr, flush=True)
    return Memory(subject.name, empty, grown, again)


async def compare(conversations: int, only: Sequence[str]) -> list[Memory]:
    telegram = Telegram(0)
    await telegram.start()
    with workplace() as folder, subjects(folder, telegram.url, only) as chosen:
        return [await measure(telegram, subject, conversations) for subject in chosen]


def main() -> None:
    stop_cleanly()
    parser = argparse.ArgumentParser()
    parser.add_argument("--conversations", type=int, default=10_000)
    parser.add_argument("--only", action="append", choices=EVERY, help="not written down: the page has all of them")
    given = parser.parse_args()
    found = uvloop.run(compare(given.conversations, given.only or DEFAULT))
    head = ("", "none", f"while {given.conversations:,} came", f"started again beside {given.conversations:,}")
    told = table(head, [one.cells() for one in found])
    if given.only:
        print(told)
    else:
        put("benchmarks.memory", f"--conversations {given.conversations}", told)


if __name__ == "__main__":
    main()
