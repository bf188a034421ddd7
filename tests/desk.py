"""The advisers' group at work: the real desk and runtime, a fake Telegram, and a young person's phone."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import func, select

from bot.desk.service import Desk
from bot.library import load_book
from bot.runtime.channel import Outgoing, SendError, Sent
from bot.runtime.service import Runtime
from bot.runtime.tools import Tools
from dialogs.events import Said
from dialogs.render import TELEGRAM
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Adviser, Case, Conversation, DeskUpdate, Person
from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser, Group, Message, Topic
from tests.team import Team


class Phone:
    """The young people's channel: what reaches them, or the trouble it meets."""

    name = "telegram"
    account = ""
    abilities = TELEGRAM

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.from_advisers: list[str] = []
        self.trouble: SendError | None = None

    async def send(self, outgoing: Outgoing) -> Sent:
        if self.trouble is not None:
            raise self.trouble
        if outgoing.kind == "message":
            self.shown.append(str(outgoing.payload["text"]))
            if outgoing.payload["author"] == "adviser":
                self.from_advisers.append(self.shown[-1])
        return Sent(uuid.uuid4().hex, delivered=True)

    async def fetch(self, file_id: str) -> bytes:
        return b"OggS"


class DeskHouse(Team):
    """A structure with its group. Whatever is done here is seen through once `quiet` returns."""

    api: FakeBotApi
    bot: FakeBot
    group: Group
    desk: Desk
    runtime: Runtime

    def __init__(self, db: Database, public_url: str = "https://accroche.example") -> None:
        super().__init__(db, public_url)
        self.phone = Phone()
        self.tools = Tools(
            db, self.vault, load_book(), public_url, {"telegram": self.phone}, clock=self.clock,
            steady=lambda: self.clock().timestamp(), new_id=uuid.uuid4,
        )  # fmt: skip

    async def hire(self, name: str, **more: Any) -> tuple[Adviser, FakeUser]:
        """An adviser who is in the group, with their account linked."""
        number = 7000 + self._hired
        adviser = await self.adviser(name, telegram_id=number, **more)
        user = self.api.user(number, adviser.first_name)
        self.group.put(user)
        return adviser, user

    async def lina(self, **facts: object) -> tuple[Person, Conversation]:
        """Lina, 17, with a case that has just been opened; the group shows it."""
        person, conversation = await self.person({"first_name": "Lina", "birth_date": "2008-05-04", **facts})
        await self.open_case(person, conversation)
        await self.quiet()
        return person, conversation

    async def says(self, conversation: Conversation, text: str) -> None:
        """The young person writes."""
        async with self.db.scope(self.structure.id) as session:
            found = await session.get_one(Conversation, conversation.id)
            person = await session.get_one(Person, found.person_id)
        async with self.work() as work:
            await work.tell(conversation, person, Said(text), "person")
        self.runtime.kick(conversation.id)
        await self.quiet()

    async def quiet(self) -> None:
        """Until every update is handled and everything due is sent."""
        await self.api.settled(self.bot)
        await self.desk.drain()
        await self.runtime.settled()

    # What there is to see

    def topics(self) -> list[Topic]:
        return [topic for topic in self.group.topics.values() if not topic.deleted]

    def texts(self, topic: Topic | None = None) -> list[str]:
        """What the bot wrote, in that topic or anywhere."""
        shown = self.group.messages(topic.id if topic else None)
        return [message.text for message in shown if message.by_bot]

    def card(self, number: int = 0) -> Message:
        """The card of the n-th case."""
        cards = [m for m in self.group.messages() if m.by_bot and m.text.startswith("n° ") and "\n" in m.text]
        return cards[number]

    async def kept(self) -> int:
        """How many updates are kept, of anybody."""
        async with self.db.scope(EVERY_STRUCTURE) as session:
            return await session.scalar(select(func.count()).select_from(DeskUpdate)) or 0

    async def number_of(self, person: Person) -> int:
        case: Case = await self.case_of(person)
        return case.number


@asynccontextmanager
async def desk_house(
    db: Database,
    api: FakeBotApi,
    *,
    forum: bool = True,
    basic: bool = False,
    may_manage_topics: bool = True,
    public_url: str = "https://accroche.example",
    others: Iterable[FakeUser] = (),
) -> AsyncIterator[DeskHouse]:
    """The desk by polling, set up and ready."""
    house = DeskHouse(db, public_url)
    house.api = api
    house.bot = api.bot("654:the-desk-token", can_manage_topics=may_manage_topics)
    house.group = api.group("Conseillers", forum=forum, basic=basic, members=others, admins=[house.bot])
    await house.open(desk_chat_id=house.group.id)
    house.runtime = Runtime(house.tools)
    house.desk = Desk(house.runtime, house.bot.token, api_base=api.base_url, polling=True)
    house.tools.channels["desk"] = house.desk
    await house.desk.start()
    await house.desk.ready()
    try:
        yield house
    finally:
        await house.desk.stop()
        await house.runtime.close()
