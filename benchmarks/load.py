"""Telegram and its people in one cheap process: updates to a webhook, and the Bot API that takes the answers.

Raw HTTP/1.1 over asyncio, no framework: what is measured is who is called, not this. Each report says what it cost
itself (`CPU of the load`) and how late it was (`Measured.late`): a load that is late measures itself.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import cast

TOKEN, SECRET, PATH = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "youth-secret", "/telegram/youth"
TEXTS = (
    "/start", "oui", "Lina", "14/07/2009", "Lille", "rien", "par message", "le matin", "oui", "dehors", "mes mains",
    "passer",
)  # fmt: skip
_CHAT = re.compile(rb'chat_id"?(?:=|:\s*|\r\n\r\n)"?(\d+)')
_LENGTH = re.compile(rb"content-length:\s*(\d+)", re.IGNORECASE)


@dataclass
class Telegram:
    """The Bot API on a port (0: any that is free), and people who write to webhooks on others."""

    port: int
    calls: int = 0
    # Of one subject, once it was asked in peace (`learn`): how many messages answer each of `TEXTS`.
    bubbles: list[int] = field(default_factory=list)
    listens: Callable[[bytes, bytes], None] | None = None  # called with each method and body
    _message: int = 100
    _update: int = field(default_factory=lambda: int(time.time()) * 1000)
    _heard: dict[int, int] = field(default_factory=dict)  # messages of a chat
    _awaited: dict[int, tuple[int, asyncio.Future[float]]] = field(default_factory=dict)
    _idle: dict[int, list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]] = field(default_factory=dict)
    _chats: int = field(default_factory=lambda: int(time.time()) % 10**6 * 10**6)

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Api(self), "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def new_chats(self, count: int) -> int:
        """The first of so many chats that nobody has used."""
        self._chats += count
        return self._chats - count

    def answered(self, method: bytes, body: bytes) -> bytes:
        self.calls += 1
        self._message += 1
        if self.listens is not None:
            self.listens(method, body)
        found = _CHAT.search(body)
        chat = int(found.group(1)) if found else 0
        if method == b"sendmessage":
            heard = self._heard[chat] = self._heard.get(chat, 0) + 1
            wanted, reply = self._awaited.get(chat, (0, None))
            if reply is not None and heard >= wanted and not reply.done():
                reply.set_result(time.perf_counter())
        if method == b"getme":
            return b'{"ok":true,"result":{"id":123456,"is_bot":true,"first_name":"A","username":"accroche_bot"}}'
        if method in (b"sendmessage", b"editmessagetext", b"editmessagereplymarkup"):
            return (
                b'{"ok":true,"result":{"message_id":%d,"date":1700000000,"chat":{"id":%d,"type":"private",'
                b'"first_name":"L"},"text":"x"}}' % (self._message, chat or 1)
            )
        return b'{"ok":true,"result":true}'

    async def learn(self, port: int, chat: int, texts: Sequence[str] = TEXTS) -> None:
        """Count the messages that answer each text, once, in peace."""
        for text in texts:
            before = self._heard.get(chat, 0)
            await self._post(port, chat, text)
            heard = before
            async with asyncio.timeout(20):
                while self._heard.get(chat, 0) != heard or heard == before:  # the first answer takes its time
                    heard = self._heard.get(chat, 0)
                    await asyncio.sleep(0.3)
            self.bubbles.append(self._heard.get(chat, 0) - before)

    async def says(self, port: int, chat: int, number: int, since: float | None = None) -> float:
        """One turn: seconds from the webhook's call (or from `since`) to the last message of the answer."""
        reply: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._awaited[chat] = self._heard.get(chat, 0) + self.bubbles[number], reply
        began = time.perf_counter() if since is None else since
        await self._post(port, chat, TEXTS[number])
        return await asyncio.wait_for(reply, 60) - began

    async def _post(self, port: int, chat: int, text: str) -> None:
        status = await self.deliver(port, self.update(chat, text))
        if status != 200:
            raise RuntimeError(f"the webhook answered {status}")

    def update(self, chat: int, text: str) -> bytes:
        """What a person writes, as Telegram tells it."""
        self._update += 1
        who = {"id": chat, "first_name": "Lina", "type": "private"}
        message = {
            "message_id": self._update % 10**8, "date": int(time.time()), "chat": who, "text": text,
            "from": {"id": chat, "is_bot": False, "first_name": "Lina", "language_code": "fr"},
        }  # fmt: skip
        if text == "/start":
            message["entities"] = [{"offset": 0, "length": 6, "type": "bot_command"}]
        return json.dumps({"update_id": self._update, "message": message}).encode()

    async def deliver(self, port: int, body: bytes) -> int:
        """Call the webhook; its status. Raises `OSError` or `EOFError` where nobody answers."""
        idle = self._idle.setdefault(port, [])
        while idle and (idle[-1][0].at_eof() or idle[-1][1].is_closing()):
            idle.pop()  # it lay idle for too long, and was closed
        if idle:
            with suppress(asyncio.IncompleteReadError, ConnectionError):  # closed at this very moment
                return await self._post_on(*idle.pop(), port, body)
        return await self._post_on(*await asyncio.open_connection("127.0.0.1", port), port, body)

    async def _post_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int, body: bytes) -> int:
        writer.write(
            b"POST %s HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: %s\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n%s" % (PATH.encode(), SECRET.encode(), len(body), body)
        )
        head = await reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if length and int(length.group(1)):
            await reader.readexactly(int(length.group(1)))
        self._idle[port].append((reader, writer))
        return int(head.split(b" ", 2)[1])


class _Api(asyncio.Protocol):
    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is none by its class

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end]
            length = _LENGTH.search(head)
            whole = end + 4 + (int(length.group(1)) if length else 0)
            if len(self._buffer) < whole:
                return
            body, self._buffer = self._buffer[end + 4 : whole], self._buffer[whole:]
            method = head.split(b" ", 2)[1].rsplit(b"/", 1)[1].lower()
            answer = self._telegram.answered(method, body)
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                % (len(answer), answer)
            )


@dataclass
class Measured:
    """Turns a second, and how long answers took, in seconds."""

    turns: int
    seconds: float
    latencies: Sequence[float]
    late: float = 0.0  # how late the load itself was with 99 of 100 calls

    @property
    def rate(self) -> float:
        return self.turns / self.seconds

    def within(self, share: float) -> float:
        return within(self.latencies, share)


def within(seconds: Sequence[float], share: float) -> float:
    """The time that this share of them kept."""
    return sorted(seconds)[min(int(len(seconds) * share), len(seconds) - 1)]


@dataclass
class Person:
    """Somebody in the middle of the dialog. Each call goes to the next process, as behind a proxy."""

    chat: int
    number: int = 0  # of the text that comes next

    async def says(self, telegram: Telegram, ports: Sequence[int], since: float | None = None) -> float:
        self.number += 1
        port = ports[(self.chat + self.number) % len(ports)]
        return await telegram.says(port, self.chat, self.number - 1, since)

    @property
    def done(self) -> bool:
        return self.number == len(TEXTS)


async def top_load(telegram: Telegram, ports: Sequence[int], conversations: int, at_once: int, first: int) -> Measured:
    """So many conversations, `at_once` of them under way, each writing as soon as it is answered."""
    return await flat_out(telegram, ports, [Person(first + number) for number in range(conversations)], at_once)


async def flat_out(telegram: Telegram, ports: Sequence[int], people: Sequence[Person], at_once: int) -> Measured:
    """The same, of people who may be in the middle of it."""
    waiting, latencies = list(people), list[float]()

    async def one_after_the_other() -> None:
        while waiting:
            person = waiting.pop()
            while not person.done:
                latencies.append(await person.says(telegram, ports))

    began = time.perf_counter()
    await asyncio.gather(*(one_after_the_other() for _ in range(at_once)))
    return Measured(len(latencies), time.perf_counter() - began, latencies)


async def steady(telegram: Telegram, ports: Sequence[int], rate: float, seconds: float, first: int) -> Measured:
    """Turns at their times, one each 1/`rate` seconds, whoever is still waited for.

    As many people as write within `EACH_WRITES` take turns; all are in the middle of the dialog, each elsewhere, so
    that every moment has the same mixture of turns. A turn counts from its time, also if its call had to wait.
    """
    fresh = itertools.count(first)
    people = [Person(next(fresh)) for _ in range(max(int(rate * EACH_WRITES), len(TEXTS)))]
    await spread(telegram, ports, people)
    return await on_time(telegram, ports, people, rate, seconds, lambda: Person(next(fresh)))


EACH_WRITES = 2.0  # seconds between two messages of a person


async def spread(telegram: Telegram, ports: Sequence[int], people: Sequence[Person], at_once: int = 10) -> None:
    """Bring the people to where they are to be, each elsewhere in the dialog."""
    waiting = [(person, number % len(TEXTS)) for number, person in enumerate(people)]

    async def some() -> None:
        while waiting:
            person, until = waiting.pop()
            while person.number < until:
                await person.says(telegram, ports)

    await asyncio.gather(*(some() for _ in range(at_once)))


async def on_time(
    telegram: Telegram,
    ports: Sequence[int],
    people: list[Person],
    rate: float,
    seconds: float,
    next_person: Callable[[], Person],
) -> Measured:
    """The people's turns at their times. Who is through with the dialog makes room for the next person."""
    latencies, late = list[float](), list[float]()
    talking: list[asyncio.Task[None] | None] = [None] * len(people)

    async def turn(place: int, before: asyncio.Task[None] | None, due: float) -> None:
        if before is None:
            late.append(time.perf_counter() - due)
        else:
            await before
        if people[place].done:
            people[place] = next_person()
        latencies.append(await people[place].says(telegram, ports, since=due))

    began = time.perf_counter()
    for number in range(int(rate * seconds)):
        due, place = began + number / rate, number % len(people)
        await asyncio.sleep(due - time.perf_counter())
        before = talking[place]
        talking[place] = asyncio.create_task(turn(place, None if before is None or before.done() else before, due))
    await asyncio.gather(*(task for task in talking if task is not None))
    return Measured(len(latencies), time.perf_counter() - began, latencies, within(late or [0.0], 0.99))
