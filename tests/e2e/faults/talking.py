"""Two hundred people in the middle of a conversation: by Telegram's webhooks and by SMS through Kannel, over HTTP.

Telegram is played as it is: a call that gets no 200 is made again until it does, in order for each chat. Most
answer what was asked as soon as it is there, and go on after a while where nothing came; one in three writes three
things in a row.
"""

from __future__ import annotations

import asyncio
import random
import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import psycopg

from bot.channels.telegram.webhook import PATH
from bot.webhooks import SECRET_HEADER
from storage.database import libpq_url
from tests.conftest import MASTER_KEY
from tests.e2e.faults.counting import Counts, count
from tests.e2e.faults.kept import kept_and_doubted
from tests.fakes.smsc import Smsc
from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser
from tests.kannel import SECRET as KANNEL_SECRET
from tests.kannel import Kannel
from tests.served import Process, accroche, environment, free_port, started

YOUTH, SECRET = "4100:youth-token", "youth-secret"
STRUCTURE = ("structure", "add", "ML de Lille", "--town", "Lille")
OURS, ACCOUNT = "36180", "lille"
BY_TELEGRAM, BY_SMS = 170, 30
# All different, so that each can be told from the others in what was kept.
TEXTS = (
    "oui", "Lina", "14/07/2009", "Lille", "rien", "par message", "le matin", "ouais", "dehors", "mes mains", "passer",
    "en équipe",
)  # fmt: skip
BY_SMS_TEXTS = ("Salut", *TEXTS[:-1])
PATIENCE = 75.0  # seconds until somebody who got no answer writes the next thing all the same
PATIENCE_BY_SMS = 400.0  # seconds: two messages that wait in Kannel for a web process may be brought in any order
NOTHING_HAPPENS = 120.0  # seconds in which nothing that is left becomes less: it never will
START_WITHIN = 240.0  # seconds; the machine may have much else to do
# What is still to be taken or sent; and what of it is known to have arrived on a telephone.
LEFT = """SELECT (SELECT count(*) FROM inbound WHERE consumed_at IS NULL) +
    (SELECT count(*) FROM outbound WHERE status IN ('queued', 'sending') AND priority = 0
     AND channel IN ('telegram', 'sms'))"""
UNDELIVERED = f"{LEFT} + (SELECT count(*) FROM outbound WHERE status = 'sent' AND channel = 'sms')"
TAKEN = "SELECT count(*) FROM inbound WHERE author = 'person' AND consumed_at IS NOT NULL"


@dataclass
class Town:
    """An installation of two web processes and two workers, and the people who write to it."""

    env: Mapping[str, str]
    url: str
    ports: Sequence[int]
    bot: FakeBot
    api: FakeBotApi
    web: aiohttp.ClientSession
    smsc: Smsc | None = None
    launcher: tuple[str, ...] = ()
    webs: list[Process] = field(default_factory=list)
    workers: list[Process] = field(default_factory=list)
    twice: bool = False  # Telegram brings everything twice, some of it again much later
    refused: int = 0  # calls that were answered 503
    expected: dict[str, list[str]] = field(default_factory=dict)  # what one is told, by channel
    people: list[FakeUser] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    _numbers: int = 1_000_000
    _old: list[dict[str, object]] = field(default_factory=list)
    _talks: int = 0
    _read: int = 0
    _learning: int = 0
    slowest: float = 0.0  # seconds that somebody waited for their answer
    _told: dict[int, list[str]] = field(default_factory=dict)
    _turns: dict[str, list[int]] = field(default_factory=dict)  # how many messages one has had after each turn

    # Processes ----------------------------------------------------------------------------------------------

    async def start_web(self, number: int) -> Process:
        return await self._start("serve", "--port", str(self.ports[number]), ready="écoute")

    async def start_worker(self) -> Process:
        return await self._start("worker", ready="travaille")

    async def _start(self, *arguments: str, ready: str) -> Process:
        return await started(self.env, *arguments, ready=ready, by=self.launcher, within=START_WITHIN)

    async def start(self) -> None:
        # All of them to their end: who stops this must know of each. The webs in the order of their ports, whichever
        # is there first: one that is killed is started again on its own.
        starting = (self.start_web(0), self.start_web(1), self.start_worker(), self.start_worker())
        ends = await asyncio.gather(*starting, return_exceptions=True)
        self.webs = [end for end in ends[:2] if isinstance(end, Process)]
        self.workers = [end for end in ends[2:] if isinstance(end, Process)]
        for end in ends:
            if isinstance(end, BaseException):
                raise end

    async def stop(self) -> None:
        await asyncio.gather(*(process.kill() for process in (*self.webs, *self.workers)))

    # People -------------------------------------------------------------------------------------------------

    async def learn(self) -> None:
        """What one person of each channel is told when nothing goes wrong."""
        person, phone = self.api.user(1_000, "Lina", language_code="fr"), "+33639000000"
        await self._by_telegram(person)
        if self.smsc is not None:
            await self._by_sms(phone)
        self.expected = {"telegram": list(self._shown(person)), "sms": self.smsc.texts(phone) if self.smsc else []}

    async def talk(self) -> None:
        """All of them, until each has said everything."""
        self._talks += 1
        self.slowest = 0.0
        first = 10_000 * self._talks
        self.people = [self.api.user(first + number, "Lina", language_code="fr") for number in range(BY_TELEGRAM)]
        self.phones = [f"+33639{first + number:06}" for number in range(BY_SMS)] if self.smsc else []
        await asyncio.gather(*map(self._by_telegram, self.people), *map(self._by_sms, self.phones))

    async def _by_telegram(self, person: FakeUser) -> None:
        self.bot.chat_with(person).started = True  # and its `/start` comes as all the rest, not one after the other
        await self._bring(person, "/start")
        await self._hears(person, 0)
        for number, text in enumerate(TEXTS, 1):
            await self._bring(person, text)
            # One in three does not wait to be answered, but writes three things in a row.
            if self.expected and person.id % 3 == 0 and number % 3:
                continue
            await self._hears(person, number)

    async def _hears(self, person: FakeUser, turn: int) -> None:
        expected = self.expected.get("telegram")
        if expected is None:
            await self._learned()
            self._turns.setdefault("telegram", []).append(len(self._shown(person)))
            return
        wanted = set(expected[: self._turns["telegram"][turn]])
        await self._patiently(lambda: wanted <= set(self._shown(person)))

    async def _learned(self) -> None:
        """Until one more message of the one person was taken, and all that it led to was sent and has arrived."""
        self._learning += 1
        async with asyncio.timeout(START_WITHIN):
            while await self._number(TAKEN) < self._learning or await self._number(UNDELIVERED):  # noqa: ASYNC110
                await asyncio.sleep(0.05)  # it happens in other processes

    def _shown(self, person: FakeUser) -> list[str]:
        """What a person was told, as it was first shown. Calls are read once: there are thousands."""
        for call in self.api.calls[self._read :]:
            self._read += 1
            if call.method == "sendMessage" and call.error is None and call.result is not None:
                self._told.setdefault(int(call.params["chat_id"]), []).append(str(call.result["text"]))
        return self._told.get(person.id, [])

    async def _patiently(self, true: Callable[[], bool], patience: float = PATIENCE) -> None:
        """Until it is so, or patience ends. Looked at now and then: to be told each change costs too much."""
        began = time.monotonic()
        while not true() and time.monotonic() - began < patience:  # noqa: ASYNC110 - it happens in other processes
            await asyncio.sleep(0.1)
        self.slowest = max(self.slowest, time.monotonic() - began)

    async def _by_sms(self, phone: str) -> None:
        smsc = self.smsc
        assert smsc is not None
        for turn, text in enumerate(BY_SMS_TEXTS):
            await smsc.writes(phone, OURS, text)
            expected = self.expected.get("sms")
            if expected is None:
                await self._learned()
                self._turns.setdefault("sms", []).append(len(smsc.texts(phone)))
                continue
            wanted = set(expected[: self._turns["sms"][turn]])

            def heard(wanted: set[str] = wanted) -> bool:
                return wanted <= set(smsc.texts(phone))

            await self._patiently(heard, PATIENCE_BY_SMS)

    # Telegram -----------------------------------------------------------------------------------------------

    async def _bring(self, person: FakeUser, text: str) -> None:
        self._numbers += 1
        message = {
            "message_id": self._numbers,
            "date": int(time.time()),
            "chat": {"id": person.id, "type": "private", "first_name": "Lina"},
            "from": {"id": person.id, "is_bot": False, "first_name": "Lina", "language_code": "fr"},
            "text": text,
        }
        update: dict[str, object] = {"update_id": self._numbers, "message": message}
        if not self.twice:
            await self._deliver(update)
            return
        await asyncio.gather(self._deliver(update), self._deliver(update))
        self._old.append(update)
        # One that was taken long ago comes again, after newer ones.
        await self._deliver(random.choice(self._old))

    async def _deliver(self, update: dict[str, object]) -> None:
        port = random.choice(self.ports)  # as a proxy spreads calls
        while True:
            with suppress(aiohttp.ClientError, TimeoutError):
                url = f"http://127.0.0.1:{port}{PATH}"
                async with self.web.post(url, json=update, headers={SECRET_HEADER: SECRET}) as answer:
                    if answer.status == 200:
                        return
                    self.refused += answer.status == 503
            await asyncio.sleep(0.2)  # as Telegram, which waits before it calls again
            port = random.choice(self.ports)

    # What became of it --------------------------------------------------------------------------------------

    async def quiet(self) -> None:
        """Until nothing is left to be taken or sent. What never is, is counted as lost afterwards."""
        least, since = sys.maxsize, time.monotonic()
        while (left := await self._left()) and time.monotonic() - since < NOTHING_HAPPENS:
            if left < least:
                least, since = left, time.monotonic()
            await asyncio.sleep(0.25)  # it happens in other processes

    async def _left(self) -> int:
        try:
            return await self._number(LEFT)
        except psycopg.OperationalError:
            return sys.maxsize

    async def _number(self, statement: str) -> int:
        async with await psycopg.AsyncConnection.connect(libpq_url(self.url), autocommit=True) as connection:
            row = await (await connection.execute(statement)).fetchone()
            assert row is not None
            return int(row[0])

    async def counts(self) -> tuple[Counts, Counts]:
        """Of what people wrote, and of what they were told."""
        kept, doubt = await kept_and_doubted(self.url)
        written = told = Counts()
        wronged: list[str] = []

        def counted(name: str, texts: Sequence[str], expected: Sequence[str], got: Sequence[str]) -> None:
            nonlocal written, told
            wrote, heard = count(texts, kept.get(name, ())), count(expected, got, doubt.get(name, ()))
            written, told = written + wrote, told + heard
            if not (wrote.clean and heard.clean):
                wronged.append(f"{name}: {wrote}, {heard}\n  kept {kept.get(name)}\n  told {got}")

        for person in self.people:
            counted(str(person.id), TEXTS, self.expected["telegram"], self._shown(person))
        for phone in self.phones:
            assert self.smsc is not None
            counted(phone, BY_SMS_TEXTS, self.expected["sms"], self.smsc.texts(phone))
        print("\n".join(wronged[:3]))  # invented people: what was done to them may be read
        return written, told


@asynccontextmanager
async def town(
    url: str,
    api: FakeBotApi,
    folder: Path,
    *,
    sms: bool = True,
    race: bool = False,
    launcher: tuple[str, ...] = (),
) -> AsyncIterator[Town]:
    """The installation, made by commands, its processes running; one conversation has shown what is to be expected.

    `race`: its processes begin all at once, and are the first to see the database.
    """
    ports = [free_port(), free_port()]
    env = environment(
        database_url=url,
        data_dir=str(folder),
        public_url=f"http://127.0.0.1:{ports[0]}",
        master_key=MASTER_KEY,
        telegram_token=YOUTH,
        telegram_secret=SECRET,
        telegram_api=api.base_url,
        telegram_per_second="2000",
        telegram_per_chat="100",
    )
    if not race:
        assert (await accroche(env, *STRUCTURE)).code == 0
    bot = api.bot(YOUTH, username="accroche_bot")
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as web:
        here = Town(env, url, ports, bot, api, web, launcher=launcher)
        kannel = None
        if sms:
            here.smsc = Smsc()
            await here.smsc.start()
            kannel = Kannel(folder, here.smsc, f"http://127.0.0.1:{ports[0]}/sms/kannel/{ACCOUNT}")
            given = "".join(f"{name}={value}\n" for name, value in kannel.credentials.items())
            assert KANNEL_SECRET in given
            number = ("sms", "set", "kannel", ACCOUNT, OURS, "--per-second", "500")
            assert (await accroche(env, *number, given=given)).code == 0
        try:
            await here.start()
            if race:
                assert (await accroche(env, *STRUCTURE)).code == 0
            if kannel is not None:
                await kannel.start()
            await here.learn()
            yield here
        finally:
            await here.stop()
            if kannel is not None:
                kannel.kill()
            if here.smsc is not None:
                await here.smsc.stop()
