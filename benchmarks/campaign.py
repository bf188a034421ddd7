"""How long answers take while a campaign leaves, and while there is none, at the rates Telegram allows.

    python -m benchmarks.campaign [--messages 100000] [--seconds 90]

As many stored people as messages (`benchmarks.cloning`), each with one queued message of the lowest priority; so
everybody who writes has one too. Thirty messages a second in all, one a second in a chat, as in production. People
write at evenly spread times; an answer's delay is from its webhook's time to the last message of the answer.
"""

from __future__ import annotations

import argparse
import asyncio
from contextlib import ExitStack
from dataclasses import dataclass

import psycopg
import uvloop

from benchmarks import cloning
from benchmarks.growth import say, seeded, strangers
from benchmarks.load import Measured, Telegram, on_time
from benchmarks.page import bold_where, milliseconds, put, table
from benchmarks.processes import stop_cleanly, workplace
from benchmarks.stores import Postgres
from benchmarks.subjects import accroche
from storage.database import libpq_url

RATE = 4.0  # turns a second: nine calls of the Bot API, of the twenty-five that leave
POOL = 24  # people at once: each writes every six seconds
BAR = 1.0  # seconds that an answer may take longer
BEGINS_WITHIN = 120  # seconds
# One message for each: of those it was once sent, with the same person's key.
_QUEUE = """
INSERT INTO outbound (id, structure_id, lane_id, conversation_id, address_id, channel, account, ends_turn, asks,
  despite_stop, kind, payload, status, not_before, attempts, priority, paced, parts_sent, in_doubt, created_at)
SELECT uuidv7(), c.structure_id, c.id, c.id, c.address_id, 'telegram', said.account, false, false, false, 'message',
  said.payload, 'queued', now(), 0, 2, false, 0, false, now()
FROM conversations c CROSS JOIN LATERAL (SELECT payload, account FROM outbound
  WHERE conversation_id = c.id AND kind = 'message' LIMIT 1) AS said LIMIT %s
"""
_LEFT = "SELECT count(*) FROM outbound WHERE priority = 2 AND status IN ('sent', 'delivered')"


@dataclass
class Delays:
    """What people waited for, while a campaign left or not, and how many of its messages left a second."""

    measured: Measured
    campaign: float = 0.0

    def cells(self, name: str, longest: float | None = None) -> list[str]:
        latencies = self.measured.latencies
        most = max(latencies)
        return [
            name, *(milliseconds(self.measured.within(share)) for share in (0.5, 0.99)),
            bold_where(longest is None or most <= longest + BAR, milliseconds(most)), f"{len(latencies):,}",
            f"{self.campaign:.1f}",
        ]  # fmt: skip


def execute(url: str, statement: str, *values: object) -> list[tuple[object, ...]]:
    with psycopg.connect(libpq_url(url)) as connection:
        done = connection.execute(statement, values or None)
        return done.fetchall() if done.description else []


def left(url: str) -> int:
    return int(str(execute(url, _LEFT)[0][0]))


async def begun(url: str) -> None:
    for _ in range(BEGINS_WITHIN):
        if await asyncio.to_thread(left, url):
            return
        await asyncio.sleep(1)
    raise TimeoutError("no message of the campaign has left")


async def compare(messages: int, seconds: float) -> list[list[str]]:
    telegram = Telegram(0)
    await telegram.start()
    with workplace() as folder, ExitStack() as stack:
        postgres = Postgres(folder / "postgres")
        stack.callback(postgres.close)
        originals = await seeded(telegram, postgres, folder)
        postgres.execute("CREATE DATABASE campaign TEMPLATE seed")
        url = postgres.url("campaign")
        await asyncio.to_thread(cloning.grow, url, originals, messages, say)
        subject = accroche(
            postgres, url, telegram.url, folder / "campaign", telegram_per_second="30", telegram_per_chat="1"
        )
        stack.callback(subject.stop)
        await asyncio.to_thread(subject.start)
        people = strangers(messages)

        async def answers() -> Measured:
            pool = [next(people) for _ in range(POOL)]
            return await on_time(telegram, subject.ports, pool, RATE, seconds, lambda: next(people))

        await answers()  # warm
        without = Delays(await answers())
        say("queueing the campaign")
        await asyncio.to_thread(execute, url, _QUEUE, messages)
        await begun(url)
        before = await asyncio.to_thread(left, url)
        measured = await answers()
        gone = await asyncio.to_thread(left, url) - before
        during = Delays(measured, gone / measured.seconds)
        return [
            without.cells("no campaign"),
            during.cells(f"a campaign of {messages:,}", max(without.measured.latencies)),
        ]


def main() -> None:
    stop_cleanly()
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=90)
    given = parser.parse_args()
    rows = uvloop.run(compare(given.messages, given.seconds))
    head = ("Answers", "p50", "p99", "longest", "answers", "of the campaign a second")
    put("benchmarks.campaign", f"--messages {given.messages} --seconds {given.seconds:.0f}", table(head, rows))


if __name__ == "__main__":
    main()
