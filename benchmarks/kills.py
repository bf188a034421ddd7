"""What each loses by `kill -9` in the middle of conversations, ours beside its peers.

    python -m benchmarks.kills [--kills 5] [--only accroche-1]

The service is killed again and again while forty conversations are under way, and started again at once; then the
same with its store. An update that got no 200 is delivered again, as by Telegram, until it does. Counted over all
conversations, by the texts that reached the Bot API:

forgotten     an answer got its 200, and the next one is not read as what follows it
never sent    an answer got its 200, and some of the messages that answer it never came, within `PATIENCE`
doubled       a message that came twice

`kill -9` takes nothing that the kernel has: what is lost when the power goes (Redis with `everysec`: up to a second)
is not seen here.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs

import uvloop

from benchmarks.load import TEXTS, Telegram
from benchmarks.page import put, table
from benchmarks.processes import stop_cleanly, workplace
from benchmarks.subjects import EVERY, Subject, subjects

# Longer than a start and a lease of ours, after which what a dead process was sending is sent by another; on a machine
# with much else to do both take longer, and what comes later still is counted as never sent.
PATIENCE = 90.0  # seconds
PROBE = 30.0  # seconds in which an answer to the next text comes, where the service is up
AGAIN = 0.2  # seconds before Telegram calls again
BETWEEN = 4.0  # seconds from a start to the next kill
AT_ONCE = 40
DEFAULT = tuple(name for name in EVERY if name != "accroche-2")
_NUMBER = re.compile(r"\d+")  # a case's number is another in each conversation
_FORM = re.compile(rb'name="(chat_id|text)"\r\n\r\n(.*?)\r\n--', re.DOTALL)


def fields(body: bytes) -> tuple[int, str]:
    """The chat and the text of a message, whichever way the body is written."""
    if body.startswith(b"{"):
        given = json.loads(body)
    elif b"Content-Disposition" in body:
        given = {name.decode(): value.decode() for name, value in _FORM.findall(body)}
    else:
        given = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    return int(given["chat_id"]), str(given["text"])


@dataclass
class Lost:
    """What one subject lost over its kills."""

    conversations: int = 0
    turns: int = 0
    forgotten: int = 0
    never_sent: int = 0
    doubled: int = 0


@dataclass
class Ears:
    """The messages that came to each chat."""

    heard: dict[int, Counter[str]] = field(default_factory=dict)

    def hear(self, method: bytes, body: bytes) -> None:
        if method == b"sendmessage":
            chat, text = fields(body)
            self.heard.setdefault(chat, Counter())[_NUMBER.sub("#", text)] += 1

    def of(self, chat: int) -> Counter[str]:
        return self.heard.setdefault(chat, Counter())

    async def until(self, chat: int, wanted: set[str], within: float) -> bool:
        """Whether all of the texts came in time."""
        ends = asyncio.get_running_loop().time() + within
        while not wanted <= self.of(chat).keys():
            if asyncio.get_running_loop().time() > ends:
                return False
            await asyncio.sleep(0.02)
        return True


async def learn(telegram: Telegram, ears: Ears, subject: Subject) -> list[set[str]]:
    """The texts that answer each of ours, in peace."""
    chat = telegram.new_chats(1)
    telegram.bubbles = []
    answers: list[set[str]] = []
    for number in range(len(TEXTS)):
        before = set(ears.of(chat))
        await telegram.learn(subject.ports[0], chat, (TEXTS[number],))
        answers.append(set(ears.of(chat)) - before)
    return answers


async def delivered(telegram: Telegram, port: int, chat: int, text: str) -> None:
    """As Telegram: the same update until it gets its 200."""
    update = telegram.update(chat, text)
    while True:
        try:
            if await asyncio.wait_for(telegram.deliver(port, update), 60) == 200:
                return
        except (OSError, EOFError, TimeoutError):
            pass
        await asyncio.sleep(AGAIN)


@dataclass
class Talk:
    """The conversations of one subject while it is killed."""

    telegram: Telegram
    ears: Ears
    subject: Subject
    answers: list[set[str]]
    lost: Lost

    async def conversation(self, chat: int) -> None:
        self.lost.conversations += 1
        number = 0
        while number < len(TEXTS):
            await delivered(self.telegram, self.subject.ports[0], chat, TEXTS[number])
            self.lost.turns += 1
            if not await self.ears.until(chat, self.answers[number], PATIENCE):
                number += 1
                if number == len(TEXTS) or not await self._goes_on(chat, number):
                    break
            number += 1
        self.lost.doubled += sum(count - 1 for count in self.ears.of(chat).values())

    async def _goes_on(self, chat: int, number: int) -> bool:
        """The last answer got no reply. Was it forgotten, or only its reply? The next one tells."""
        await delivered(self.telegram, self.subject.ports[0], chat, TEXTS[number])
        self.lost.turns += 1
        if await self.ears.until(chat, self.answers[number], PROBE):
            self.lost.never_sent += 1
            return True
        self.lost.forgotten += 1
        return False


async def fell(talk: Talk, kills: int, *, store: bool) -> None:
    """Kill it so often while people, one after the other, hold conversations."""
    over = False

    async def people() -> None:
        while not over:
            await talk.conversation(talk.telegram.new_chats(1))

    talking = [asyncio.create_task(people()) for _ in range(AT_ONCE)]
    for _ in range(kills):
        await asyncio.sleep(BETWEEN)
        talk.subject.kill()
        if store:
            await asyncio.to_thread(talk.subject.store.kill)
            await asyncio.to_thread(talk.subject.store.start)
        await asyncio.to_thread(talk.subject.start)
    over = True
    await asyncio.gather(*talking)


async def measure(telegram: Telegram, ears: Ears, subject: Subject, kills: int) -> list[Lost]:
    await asyncio.to_thread(subject.start)
    await asyncio.sleep(2)
    answers = await learn(telegram, ears, subject)
    found = []
    for store in (False, True):
        lost = Lost()
        if not store or subject.store.family() is not None:
            await fell(Talk(telegram, ears, subject, answers, lost), kills, store=store)
        found.append(lost)
        print(f"{subject.name}{', store too' if store else ''}: {lost}", file=sys.stderr, flush=True)
    await asyncio.to_thread(subject.stop)
    return found


async def compare(kills: int, only: Sequence[str]) -> list[list[str]]:
    ears = Ears()
    telegram = Telegram(0, listens=ears.hear)
    await telegram.start()
    rows = []
    with workplace() as folder, subjects(folder, telegram.url, only) as chosen:
        for subject in chosen:
            for lost, what in zip(
                await measure(telegram, ears, subject, kills),
                ("the service", "the service and its store"),
                strict=True,
            ):
                if lost.turns:
                    counts = (lost.turns, lost.forgotten, lost.never_sent, lost.doubled)
                    rows.append([subject.name, what, *map(str, counts)])
    return rows


def main() -> None:
    stop_cleanly()
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--only", action="append", choices=EVERY, help="not written down: the page has all of them")
    given = parser.parse_args()
    rows = uvloop.run(compare(given.kills, given.only or DEFAULT))
    told = table(("", f"{given.kills} times killed", "answers", "forgotten", "never sent", "doubled"), rows)
    if given.only:
        print(told)
    else:
        put("benchmarks.kills", f"--kills {given.kills}", told)


if __name__ == "__main__":
    main()
