"""Telegram and its people in one cheap process: updates to a webhook, and the Bot API that takes the answers.

Raw HTTP/1.1 over asyncio, no framework: what is measured is who is called, not this.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

TOKEN, SECRET, PATH = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "youth-secret", "/telegram/youth"
TEXTS = (
    "/start", "oui", "Lina", "14/07/2009", "Lille", "rien", "par message", "le matin", "oui", "dehors", "mes mains",
    "passer",
)  # fmt: skip
_CHAT = re.compile(rb'chat_id"?(?:=|:\s*|\r\n\r\n)"?(\d+)')
_LENGTH = re.compile(rb"content-length:\s*(\d+)", re.IGNORECASE)


@dataclass
class Telegram:
    """The Bot API on a port, and people who write to webhooks on others."""

    port: int
    calls: int = 0
    _message: int = 100
    _update: int = field(default_factory=lambda: int(time.time()) * 1000)
    _heard: dict[int, int] = field(default_factory=dict)  # messages of a chat
    _awaited: dict[int, tuple[int, asyncio.Future[float]]] = field(default_factory=dict)
    _idle: dict[int, list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]] = field(default_factory=dict)
    bubbles: list[int] = field(default_factory=list)  # how many messages answer each of `TEXTS`

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Api(self), "127.0.0.1", self.port)

    def answered(self, method: bytes, body: bytes) -> bytes:
        self.calls += 1
        self._message += 1
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

    async def learn(self, port: int, chat: int) -> None:
        """Count the messages that answer each text, once, in peace."""
        for text in TEXTS:
            before = self._heard.get(chat, 0)
            await self._post(port, chat, text)
            heard = before
            while self._heard.get(chat, 0) != heard or heard == before:  # the first answer takes its time
                heard = self._heard.get(chat, 0)
                await asyncio.sleep(0.4)
            self.bubbles.append(self._heard.get(chat, 0) - before)

    async def says(self, port: int, chat: int, number: int) -> float:
        """One turn: seconds from the webhook's call to the last message of the answer."""
        reply: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._awaited[chat] = self._heard.get(chat, 0) + self.bubbles[number], reply
        began = time.perf_counter()
        await self._post(port, chat, TEXTS[number])
        return await asyncio.wait_for(reply, 60) - began

    async def _post(self, port: int, chat: int, text: str) -> None:
        self._update += 1
        who = {"id": chat, "first_name": "Lina", "type": "private"}
        message = {
            "message_id": self._update % 10**8, "date": int(time.time()), "chat": who, "text": text,
            "from": {"id": chat, "is_bot": False, "first_name": "Lina", "language_code": "fr"},
        }  # fmt: skip
        if text == "/start":
            message["entities"] = [{"offset": 0, "length": 6, "type": "bot_command"}]
        body = json.dumps({"update_id": self._update, "message": message}).encode()
        idle = self._idle.setdefault(port, [])
        while idle and (idle[-1][0].at_eof() or idle[-1][1].is_closing()):
            idle.pop()  # it lay idle for too long, and was closed
        reader, writer = idle.pop() if idle else await asyncio.open_connection("127.0.0.1", port)
        writer.write(
            b"POST %s HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: %s\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n%s" % (PATH.encode(), SECRET.encode(), len(body), body)
        )
        head = await reader.readuntil(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if length and int(length.group(1)):
            await reader.readexactly(int(length.group(1)))
        status = int(head.split(b" ", 2)[1])
        if status != 200:
            raise RuntimeError(f"the webhook answered {status}")
        idle.append((reader, writer))


class _Api(asyncio.Protocol):
    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

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

    @property
    def rate(self) -> float:
        return self.turns / self.seconds

    def within(self, share: float) -> float:
        return sorted(self.latencies)[min(int(len(self.latencies) * share), len(self.latencies) - 1)]


async def top_load(telegram: Telegram, ports: Sequence[int], conversations: int, at_once: int, first: int) -> Measured:
    """So many conversations, `at_once` of them under way, each writing as soon as it is answered."""
    waiting = list(range(conversations))
    latencies: list[float] = []

    async def people() -> None:
        while waiting:
            chat = first + waiting.pop()
            for number in range(len(TEXTS)):
                latencies.append(await telegram.says(ports[chat % len(ports)], chat, number))

    began = time.perf_counter()
    await asyncio.gather(*(people() for _ in range(at_once)))
    return Measured(len(latencies), time.perf_counter() - began, latencies)


async def steady(telegram: Telegram, ports: Sequence[int], rate: float, seconds: float, first: int) -> Measured:
    """Turns begun at a steady rate, whoever is still waited for: `rate` a second."""
    latencies: list[float] = []
    each = len(TEXTS) / rate  # seconds between two conversations that begin

    async def person(chat: int) -> None:
        pause = 1.0
        for number in range(len(TEXTS)):
            began = time.perf_counter()
            latencies.append(await telegram.says(ports[chat % len(ports)], chat, number))
            await asyncio.sleep(max(pause - (time.perf_counter() - began), 0))

    began = time.perf_counter()
    talking: list[asyncio.Task[None]] = []
    while time.perf_counter() - began < seconds:
        talking.append(asyncio.create_task(person(first + len(talking))))
        await asyncio.sleep(max(began + each * len(talking) - time.perf_counter(), 0))
    await asyncio.gather(*talking)
    return Measured(len(latencies), time.perf_counter() - began, latencies)
