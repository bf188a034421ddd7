"""Ten processes on a thousand conversations, two of them killed in the middle: invariants 1, 2, 3 and 5 hold.

Processes of their own, forked from one that has imported everything. Each is handed messages of anybody, takes the
turns and sends the answers; what it sends, it writes at the end of one file, as the person would read it.
"""

from __future__ import annotations

import asyncio
import functools
import json
import multiprocessing
import os
import random
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import psycopg
import pytest

from bot.library import load_book
from bot.runtime.channel import Outgoing, Received, Sent
from bot.runtime.live import Live
from bot.runtime.service import Runtime
from bot.runtime.tools import Tools
from dialogs.events import Event, Said, Started
from dialogs.render import TELEGRAM
from storage.database import Database, libpq_url
from storage.vault import Vault
from tests.conftest import MASTER_KEY
from tests.e2e.faults.counting import Counts, count
from tests.e2e.faults.kept import kept_and_doubted, withheld
from tests.house import open_house

PROCESSES, PEOPLE = 10, 1000
TALKS: Mapping[str, Sequence[Event]] = {
    "talks": (Started(), Said("oui"), Said("Lina")),
    "stops": (Started(), Said("stop"), Said("encore là ?")),
}
NOTHING_HAPPENS = 60.0  # seconds in which nothing that is left becomes less: it never will
LEFT = (
    "SELECT (SELECT count(*) FROM inbound WHERE consumed_at IS NULL) + "
    "(SELECT count(*) FROM outbound WHERE status IN ('queued', 'sending') AND priority = 0)"
)


@dataclass
class Paper:
    """A channel that writes what it sends at the end of a file."""

    path: Path
    name: str = "telegram"
    account: str = "1"
    abilities = TELEGRAM

    async def send(self, outgoing: Outgoing) -> Sent:
        if outgoing.kind == "message":
            line = json.dumps([outgoing.address, outgoing.payload["text"]]).encode() + b"\n"
            end = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            os.write(end, line)
            os.close(end)
        await asyncio.sleep(0.005)  # a call takes a while: who is killed may be in the middle of one
        return Sent(str(outgoing.id), delivered=True)

    async def fetch(self, file_id: str) -> bytes:
        raise NotImplementedError


def _process(url: str, paper: Path, calls: Connection) -> None:
    asyncio.run(_serve(url, paper, calls))


async def _serve(url: str, paper: Path, calls: Connection) -> None:
    """Take the messages that come by `calls`, and say of each that it is kept, until None comes."""
    tools = Tools(
        Database(url, pool_size=5, max_overflow=0), Vault(MASTER_KEY), load_book(), "https://accroche.example"
    )
    tools.channels["telegram"] = Paper(paper)
    runtime, live = Runtime(tools), Live(url, functools.partial(setattr, tools, "holder"))
    await live.start()

    async def look() -> None:
        while True:
            await runtime.take_up()
            await asyncio.sleep(2)

    async def take(received: Received) -> None:
        await runtime.receive(received)
        calls.send(received.provider_id)

    looking = asyncio.create_task(look())
    while (received := await asyncio.to_thread(calls.recv)) is not None:
        await asyncio.gather(*map(take, received))
    looking.cancel()
    await runtime.close()
    await live.stop()
    await tools.db.close()


@dataclass
class Worker:
    """One of the processes, and what it was handed and has not kept yet."""

    process: BaseProcess
    calls: Connection
    given: dict[str, Received] = field(default_factory=dict)

    async def keeps_all(self) -> None:
        """Until it has kept what it was given. What a killed one has not, is still in `given`."""
        with suppress(EOFError, ConnectionError):
            while self.given:
                del self.given[await asyncio.to_thread(self.calls.recv)]

    def give(self, messages: Sequence[Received]) -> None:
        self.given |= {str(one.provider_id): one for one in messages}
        self.calls.send(messages)


@dataclass
class Ten:
    """The processes, and who of them lives."""

    url: str
    paper: Path
    workers: list[Worker] = field(default_factory=list)

    def start(self) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([__name__])
        for _ in range(PROCESSES):
            ours, theirs = context.Pipe()
            process = context.Process(target=_process, args=(self.url, self.paper, theirs), daemon=True)
            process.start()
            theirs.close()
            self.workers.append(Worker(process, ours))

    async def bring(self, messages: Sequence[Received], *, one_dies: bool) -> None:
        """Each message to one of them, one in five to two. What a dead one has not kept comes again, to another."""
        hands: list[list[Received]] = [[] for _ in self.workers]
        for one in messages:
            for hand in random.sample(hands, 2 if random.random() < 0.2 else 1):
                hand.append(one)
        for worker, hand in zip(self.workers, hands, strict=True):
            worker.give(hand)
        taking = [asyncio.create_task(worker.keeps_all()) for worker in self.workers]
        if one_dies:
            dying = self.workers.pop(0)
            half = len(dying.given) // 2
            while len(dying.given) > half:  # noqa: ASYNC110 - it is another process that keeps them
                await asyncio.sleep(0.001)
            dying.process.kill()
        await asyncio.gather(*taking)
        if one_dies:
            heir = random.choice(self.workers)
            heir.give(list(dying.given.values()))
            await heir.keeps_all()

    async def stop(self) -> None:
        for worker in self.workers:
            worker.calls.send(None)
        for worker in self.workers:
            await asyncio.to_thread(worker.process.join)


async def quiet(url: str) -> None:
    async with await psycopg.AsyncConnection.connect(libpq_url(url), autocommit=True) as line:
        least, since = -1, time.monotonic()
        while time.monotonic() - since < NOTHING_HAPPENS:
            (left,) = await (await line.execute(LEFT)).fetchone() or (0,)
            if not left:
                return
            if left < least or least < 0:
                least, since = left, time.monotonic()
            await asyncio.sleep(0.1)  # it happens in other processes


def read(paper: Path) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for line in paper.read_text().splitlines():
        address, text = json.loads(line)
        told.setdefault(address, []).append(text)
    return told


def message(address: str, number: int, event: Event) -> Received:
    return Received("telegram", "1", address, f"{address}:{number}", event)


@pytest.mark.timeout(600)
async def test_a_thousand_conversations_in_the_hands_of_ten(
    database: Database, database_copy_url: str, vault: Vault, tmp_path: Path
) -> None:
    async with open_house(database, vault):
        pass  # its structure stays
    ten = Ten(database_copy_url, tmp_path / "told")
    ten.start()
    # One of each kind alone, to know what they are told when nothing goes wrong.
    for kind, talk in TALKS.items():
        for number, event in enumerate(talk):
            ten.workers[0].give([message(kind, number, event)])
            await ten.workers[0].keeps_all()
            await quiet(ten.url)
    expected = read(ten.paper)
    assert len(expected["stops"]) == len(expected["talks"][:-1]), "a confirmation, and then nothing"

    people = {
        f"{kind}-{number}": kind for number in range(PEOPLE) for kind in ["stops" if number % 10 == 0 else "talks"]
    }
    for number in range(3):
        messages = [message(address, number, TALKS[kind][number]) for address, kind in people.items()]
        random.shuffle(messages)
        await ten.bring(messages, one_dies=number < 2)
    await quiet(ten.url)
    await ten.stop()

    told, (kept, doubt) = read(ten.paper), await kept_and_doubted(ten.url)
    stopped_in_time = await withheld(ten.url)
    written = heard = Counts()
    for address, kind in people.items():
        said = [event.text for event in TALKS[kind] if isinstance(event, Said)]
        written += count(said, kept.get(address, ()))
        owed = [text for text in expected[kind] if text not in stopped_in_time.get(address, ())]
        heard += count(owed, told.get(address, ()), doubt.get(address, ()))
        assert set(told[address]) <= set(expected[kind]), "nothing after the confirmation"
    print(f"{PROCESSES} processes, {PEOPLE} conversations: {written} written, {heard} told")
    assert written.clean
    assert heard.clean
