"""Durable turns a second over real webhooks, ours beside what a user would pick instead, in one run.

    python -m benchmarks.turns [--conversations 80] [--at-once 50] [--rounds 3] [--only accroche-1]

Needs redis-server. PostgreSQL is the embedded one, with synchronous commit. All share the machine's cores with their
store and with the load; so they take turns over several short rounds, those that wait are frozen, and the table has
the median of the rounds: noise hits all alike.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import uvloop

from benchmarks.load import Telegram, steady, top_load
from benchmarks.page import bold_where, milliseconds, put, table
from benchmarks.processes import stop_cleanly, workplace
from benchmarks.subjects import EVERY, Subject, subjects

STEADY = 10.0  # seconds at half the top load
WARM = 40  # conversations before the first round
BAR = 0.06  # seconds, 99 of 100 at half
BESIDE = 1.5  # times the fastest durable peer
HEAD = (
    "", "turns a second", "p50 at half", "p99 at half", "CPU s / 1,000 turns", "of its store", "of the load",
    "peak memory", "more after 1,000 turns", "API calls a turn",
)  # fmt: skip


@dataclass
class Round:
    """What one subject did in one round."""

    rate: float
    p50: float
    p99: float
    service: float  # CPU seconds a turn
    store: float
    load: float
    more: float  # megabytes a turn
    calls: float  # of the Bot API, a turn
    share: float  # of a core that the load took
    late: float  # seconds that the load was late itself


@dataclass
class Contender:
    """A subject, how many messages answer each text of the dialog, and its rounds."""

    subject: Subject
    bubbles: list[int] = field(default_factory=list)
    rounds: list[Round] = field(default_factory=list)
    peak: float = 0.0

    def median(self, what: Callable[[Round], float]) -> float:
        return statistics.median(map(what, self.rounds))

    @property
    def rate(self) -> float:
        return self.median(lambda one: one.rate)

    def cells(self) -> list[str]:
        p99 = self.median(lambda one: one.p99)
        return [
            self.subject.name,
            f"{self.rate:.0f}",
            milliseconds(self.median(lambda one: one.p50)),
            bold_where(p99 <= BAR, milliseconds(p99)),
            *(
                f"{self.median(of) * 1000:.2f}"
                for of in (lambda one: one.service, lambda one: one.store, lambda one: one.load)
            ),
            f"{self.peak:.0f} MB",
            f"{self.median(lambda one: one.more) * 1000:.1f} MB",
            f"{self.median(lambda one: one.calls):.2f}",
        ]


async def enter(telegram: Telegram, subject: Subject) -> Contender:
    """Start a subject, let it become warm, and freeze it until its round."""
    await asyncio.to_thread(subject.start)
    contender = Contender(subject)
    telegram.bubbles = contender.bubbles
    await asyncio.sleep(2)  # what begins in the background has begun
    await telegram.learn(subject.ports[0], telegram.new_chats(1))
    await top_load(telegram, subject.ports, WARM, 20, telegram.new_chats(WARM))
    subject.freeze()
    return contender


async def play(telegram: Telegram, contender: Contender, conversations: int, at_once: int) -> Round:
    """One round of one subject: as fast as it can, then at half of that."""
    subject = contender.subject
    telegram.bubbles = contender.bubbles
    subject.thaw()
    await asyncio.sleep(0.5)
    store = subject.store.family()

    def spent() -> list[float]:
        return [subject.seconds(), store.seconds() if store else 0.0, time.process_time(), subject.megabytes()]

    calls, before = telegram.calls, spent()
    top = await top_load(telegram, subject.ports, conversations, at_once, telegram.new_chats(conversations))
    service, kept, load, more = (after - first for after, first in zip(spent(), before, strict=True))
    calls = telegram.calls - calls
    # Half of what it usually does: a round that was disturbed at the top would put another load on it.
    usual = statistics.median([top.rate, *(one.rate for one in contender.rounds)])
    half = await steady(telegram, subject.ports, usual / 2, STEADY, telegram.new_chats(10**4))
    contender.peak = subject.peak_megabytes()
    subject.freeze()
    return Round(
        top.rate, half.within(0.5), half.within(0.99), service / top.turns, kept / top.turns, load / top.turns,
        more / top.turns, calls / top.turns, load / top.seconds, half.late,
    )  # fmt: skip


async def compare(conversations: int, at_once: int, rounds: int, only: Sequence[str]) -> list[Contender]:
    telegram = Telegram(0)
    await telegram.start()
    with workplace() as folder, subjects(folder, telegram.url, only) as chosen:
        contenders = [await enter(telegram, subject) for subject in chosen]
        for number in range(rounds):
            for contender in contenders:
                played = await play(telegram, contender, conversations, at_once)
                contender.rounds.append(played)
                print(
                    f"round {number + 1}: {contender.subject.name}: {played.rate:.0f} turns a second, "
                    f"p50 {milliseconds(played.p50)}, p99 {milliseconds(played.p99)}",
                    file=sys.stderr, flush=True,
                )  # fmt: skip
    return contenders


def beside(contenders: Sequence[Contender], only: Sequence[str]) -> str:
    """Ours, one process, beside the fastest peer that loses nothing."""
    rates = dict(zip(only, (contender.rate for contender in contenders), strict=True))
    durable = {name: rate for name, rate in rates.items() if name in ("aiogram-always", "aiogram-dialog", "ptb")}
    if "accroche-1" not in rates or not durable:
        return ""
    times = rates["accroche-1"] / max(durable.values())
    return (
        f"One process of ours does {bold_where(times >= BESIDE, f'{times:.2f}')} times the turns of the fastest "
        "durable peer. "
    )


def about_the_load(contenders: Sequence[Contender]) -> str:
    share = max(contender.median(lambda one: one.share) for contender in contenders)
    late = max(contender.median(lambda one: one.late) for contender in contenders)
    return (
        f"The load took at most {share:.0%} of one core at the top, and was at most {milliseconds(late)} late "
        f"(99 of 100 calls) at half of it; load average before the run {os.getloadavg()[2]:.1f}."
    )


def main() -> None:
    stop_cleanly()
    parser = argparse.ArgumentParser()
    parser.add_argument("--conversations", type=int, default=80)
    parser.add_argument("--at-once", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", action="append", choices=EVERY, help="not written down: the page has all of them")
    given = parser.parse_args()
    only = given.only or EVERY
    contenders = uvloop.run(compare(given.conversations, given.at_once, given.rounds, only))
    told = table(HEAD, [contender.cells() for contender in contenders])
    about = beside(contenders, only) + about_the_load(contenders)
    if given.only:
        print(f"{told}\n\n{about}")
        return
    options = f"--conversations {given.conversations} --at-once {given.at_once} --rounds {given.rounds}"
    put("benchmarks.turns", options, told, about)


if __name__ == "__main__":
    main()
