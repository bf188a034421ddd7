"""The advisers' group from end to end: two real bots over real HTTP against one fake Telegram, a real database."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from sqlalchemy import select

from bot.casework.team import new_link_code
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.intake import TelegramIntake
from bot.channels.telegram.running import TelegramRunning
from bot.channels.telegram.webhook import create_webhook as create_youth_webhook
from bot.desk import texts
from bot.desk.service import Desk
from bot.desk.webhook import PATH, create_webhook
from bot.pictures import draw_card
from bot.runtime.service import Runtime
from bot.webhooks import SECRET_HEADER
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Case, Outbound, Structure
from tests.desk import DeskHouse
from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser, Topic

YOUTH, DESK = "4100:youth-token", "4200:desk-token"
SECRET = "the-desk_s-secret-7"
WEBHOOK, POLLING = "webhook", "polling"


class BothBots(DeskHouse):
    """A structure with its group, and young people who write to the other bot."""

    youth: FakeBot
    channel: TelegramChannel
    mode: str

    def __init__(self, db: Database, public_url: str) -> None:
        super().__init__(db, public_url)
        self._young = 0

    def somebody(self, first_name: str = "Lina") -> FakeUser:
        """A young person with a phone."""
        self._young += 1
        return self.api.user(100 + self._young, first_name)

    async def quiet(self) -> None:
        """Until both bots have taken every update, and all that is due now is done and sent."""
        await self.api.settled(self.bot, self.youth)
        await self.desk.drain()
        await self.runtime.settled()

    async def tells(self, young: FakeUser, *words: str) -> None:
        """The young person writes, one message after the other."""
        for text in words:
            young.writes(self.youth, text)
            await self.quiet()

    async def asks_for_somebody(self, first_name: str = "Lina") -> tuple[FakeUser, Topic]:
        """A young person who gives a first name and asks for a human: the case stands in its topic."""
        young = self.somebody(first_name)
        before = set(self.group.topics)
        young.starts(self.youth)
        await self.quiet()
        await self.tells(young, "Oui", first_name, "je veux parler à quelqu'un")
        (topic_id,) = set(self.group.topics) - before
        return young, self.group.topics[topic_id]

    async def cases(self) -> list[Case]:
        async with self.db.scope(self.structure.id) as session:
            return list(await session.scalars(select(Case).order_by(Case.number)))


class _Server(uvicorn.Server):
    """In the test's own loop: signals are the test runner's."""

    @asynccontextmanager
    async def _serving(self, bound: socket.socket) -> AsyncIterator[None]:
        task = asyncio.create_task(self.serve(sockets=[bound]), name="web")
        try:
            yield
        finally:
            self.should_exit = True
            await task


@asynccontextmanager
async def open_desk(db: Database, api: FakeBotApi, mode: str = POLLING, **group: Any) -> AsyncIterator[BothBots]:
    """Both bots, set up and ready; by webhook behind a real web server. `group`: as `FakeBotApi.group` takes it."""
    async with AsyncExitStack() as stack:
        # Listening from the start: whoever knocks before the server is up waits.
        bound = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        host, port = bound.getsockname()
        house = BothBots(db, f"http://{host}:{port}")
        house.mode, house.api = mode, api
        house.youth, house.bot = api.bot(YOUTH), api.bot(DESK, **_rights(group))
        house.group = api.group("Conseillers", **group, admins=[house.bot])
        await house.open(desk_chat_id=house.group.id)
        house.runtime = Runtime(house.tools)
        stack.push_async_callback(house.runtime.close)

        house.channel = TelegramChannel(house.youth.token, api.base_url, draw_card)
        intake = TelegramIntake(house.runtime, house.channel)
        running = TelegramRunning(house.channel, intake, house.tools.book, lambda _: None)
        polling = mode == POLLING
        house.desk = Desk(house.runtime, house.bot.token, api_base=api.base_url, webhook_secret=SECRET, polling=polling)
        house.tools.channels |= {"telegram": house.channel, "desk": house.desk}
        if not polling:
            app = FastAPI()
            app.include_router(create_webhook(house.desk, SECRET))
            app.include_router(create_youth_webhook(intake, SECRET))
            config = uvicorn.Config(app, log_level="warning", lifespan="off", timeout_graceful_shutdown=1)
            await stack.enter_async_context(_Server(config)._serving(bound))
        stack.push_async_callback(running.stop)
        await running.start(house.public_url, SECRET, polling)
        stack.push_async_callback(house.desk.stop)
        await house.desk.start()
        await asyncio.gather(running.ready.wait(), house.desk.ready())
        await api.wait_for(lambda: len(api.calls_of(house.bot, "setMyCommands")) == 2)
        yield house


def _rights(group: dict[str, Any]) -> dict[str, Any]:
    """What of a group's options is the bot's."""
    return {name: group.pop(name) for name in ("can_manage_topics",) if name in group}


@pytest.fixture(params=[WEBHOOK, POLLING])
async def house(request: pytest.FixtureRequest, database: Database, bot_api: FakeBotApi) -> AsyncIterator[BothBots]:
    """Both ways updates come in; nothing may depend on which."""
    async with open_desk(database, bot_api, request.param) as made:
        yield made


@pytest.fixture
async def polled(database: Database, bot_api: FakeBotApi) -> AsyncIterator[BothBots]:
    """One way only, for what does not depend on how updates come in."""
    async with open_desk(database, bot_api) as made:
        yield made


# A case in the group


async def test_a_conversation_becomes_a_topic_with_a_card_that_says_nothing_sensitive(house: BothBots) -> None:
    samira, _ = await house.hire("Samira Benali")
    lina = house.somebody()
    lina.starts(house.youth)
    await house.quiet()
    await house.tells(lina, "Oui", "Lina", "14/07/2008", "Roubaix", "1", "par sms", "06 39 98 00 12", "le matin")
    assert house.group.messages() == [], "no case yet: the group hears of nobody"
    await house.tells(lina, "je me sens mal, je veux mourir")
    (topic,) = house.topics()
    card = house.card()
    assert (topic.name, card.thread_id) == ("n° 1 · Lina", topic.id)
    assert card.text.splitlines()[0] == "n° 1 · Lina, 17 ans"
    assert "🔴 Message préoccupant : lisez la fiche maintenant" in card.text
    assert "Pour Samira, pas encore pris" in card.text
    assert card.labels == ["Je prends", "Voir la fiche"]
    (case,) = await house.cases()
    assert samira.id == case.adviser_id
    user = house.api.people[samira.telegram_id or 0]
    assert user.opens(card, "Voir la fiche") == f"{house.public_url}/desk/cases/{case.id}"
    alert = next(message for message in house.group.messages(topic.id) if "Alerte" in message.text)
    assert alert.labels == ["Je m'en occupe", "Voir la fiche"]
    # Everything the bot ever asked Telegram to show, buttons included.
    said = str([call.params for call in house.api.calls_of(house.bot)])
    for private in ("mourir", "sens mal", "0639980012", "39 98 00 12", "639980012", "14/07", "2008"):
        assert private not in said
    assert house.api.calls_of(house.bot, "createForumTopic")


async def test_two_tap_at_the_same_moment_one_holds_it_and_the_other_is_told_who(house: BothBots) -> None:
    _, samira = await house.hire("Samira Benali")
    lina, topic = await house.asks_for_somebody()
    karim, karims = await house.hire("Karim Haddad")
    taps = [karims.taps(house.card(), "Je prends"), samira.taps(house.card(), "Je prends")]
    await house.quiet()
    assert taps[0].answer == "C'est vous qui suivez Lina. Écrivez ici : il ou elle vous lira."
    assert (taps[1].answer, taps[1].alert) == ("Déjà pris : c'est Karim qui suit ce dossier.", True)
    assert "Suivi : Karim" in house.card().text
    assert "Je prends" not in house.card().labels
    assert house.texts(topic).count("Karim prend ce dossier.") == 1
    assert lina.last(house.youth).text == "C'est Karim qui te suit maintenant."
    (case,) = await house.cases()
    assert case.adviser_id == karim.id


async def test_two_processes_get_a_tap_each_and_still_one_holds_it(polled: BothBots) -> None:
    """As two web processes behind one address: whoever is slower is told."""
    house = polled
    _, samira = await house.hire("Samira Benali")
    await house.asks_for_somebody()
    _, karim = await house.hire("Karim Haddad")
    runtime = Runtime(house.tools)
    other = Desk(runtime, house.bot.token, api_base=house.api.base_url)
    await other.start(receives=False)
    await other.ready()
    try:
        taps = [samira.taps(house.card(), "Je prends"), karim.taps(house.card(), "Je prends")]
        first, second = house.bot.mailbox.pushed[-2:]
        await asyncio.gather(house.desk.receive(first), other.receive(second))
        await asyncio.gather(house.desk.drain(), other.drain())
        await runtime.settled()
        await house.quiet()
    finally:
        await other.stop()
        await runtime.close()
    assert sorted(tap.alert for tap in taps) == [False, True]
    (late,) = (tap for tap in taps if tap.alert)
    assert late.answer in {f"Déjà pris : c'est {name} qui suit ce dossier." for name in ("Samira", "Karim")}
    assert sum("prend ce dossier." in text for text in house.texts()) == 1


async def test_words_go_both_ways_and_are_ticked_only_once_they_arrived(house: BothBots) -> None:
    _, samira = await house.hire("Samira Benali")
    lina, topic = await house.asks_for_somebody()
    samira.taps(house.card(), "Je prends")
    await house.quiet()
    on_the_way = house.api.hold(house.youth, "sendMessage")
    written = samira.writes_in(house.group, "Bonjour Lina <3 on se voit jeudi & vendredi ?", topic.id)
    await on_the_way.reached()
    assert written.all_reactions() == []
    on_the_way.open()
    await house.quiet()
    assert lina.last(house.youth).text == "Samira : Bonjour Lina <3 on se voit jeudi & vendredi ?"
    assert written.all_reactions() == ["👌"]
    assert house.card().labels == ["Rendre au robot", "Voir la fiche"]
    heard = len(lina.hears(house.youth))
    await house.tells(lina, "oui <jeudi> & merci", "à 10h ?")
    assert house.texts(topic)[-2:] == ["Lina : oui <jeudi> & merci", "Lina : à 10h ?"]
    assert len(lina.hears(house.youth)) == heard, "a human holds the conversation: the bot is silent"
    samira.taps(house.card(), "Rendre au robot")
    await house.quiet()
    assert "Le robot reprend la conversation." in house.texts(topic)
    assert len(lina.hears(house.youth)) > heard


async def test_what_telegram_repeats_is_done_once(house: BothBots) -> None:
    _, samira = await house.hire("Samira Benali")
    lina, topic = await house.asks_for_somebody()
    samira.writes_in(house.group, "Bonjour", topic.id)
    house.bot.mailbox.again(house.bot.mailbox.pushed[-1]["update_id"])
    await house.quiet()
    lina.writes(house.youth, "coucou")
    house.youth.mailbox.again(house.youth.mailbox.pushed[-1]["update_id"])
    await house.quiet()
    assert [m.text for m in lina.hears(house.youth)].count("Samira : Bonjour") == 1
    assert house.texts(topic).count("Lina : coucou") == 1


async def test_a_note_is_never_sent(house: BothBots) -> None:
    _, samira = await house.hire("Samira Benali")
    lina, topic = await house.asks_for_somebody()
    before = len(house.api.calls_of(house.youth, "sendMessage"))
    notes = [samira.writes_in(house.group, text, topic.id) for text in ("// mère injoignable", "//rappeler jeudi")]
    await house.quiet()
    assert [note.all_reactions() for note in notes] == [["✍"], ["✍"]]
    assert len(house.api.calls_of(house.youth, "sendMessage")) == before
    samira.edits(notes[0], "mère injoignable")
    await house.quiet()
    assert "injoignable" not in str([message.text for message in lina.hears(house.youth)])


# Commands


async def test_the_commands_of_the_group(house: BothBots) -> None:
    samira, hers = await house.hire("Samira Benali")
    lina, topic = await house.asks_for_somebody()
    karim, his = await house.hire("Karim Haddad")
    shown = {name for (scope, _), commands in house.bot.commands.items() for name in _names(commands) if scope}
    assert shown == {"transferer", "clore", "absent", "present", "aide", "lier"}

    hers.writes_in(house.group, "/aide", topic.id)
    await house.quiet()
    assert house.texts(topic)[-1] == texts.HELP

    hers.taps(house.card(), "Je prends")
    given = hers.writes_in(house.group, "/transferer Karim", topic.id)
    await house.quiet()
    assert given.all_reactions() == ["👌"]
    assert "Suivi : Karim" in house.card().text
    assert lina.last(house.youth).text == "C'est Karim qui te suit maintenant."

    his.writes_in(house.group, "/absent 20/11")
    await house.quiet()
    question = house.group.messages()[-1]
    assert question.text == "Karim : absence jusqu'au 20 novembre inclus. Qui prend le relais ?"
    his.taps(question, "Samira Benali")
    await house.quiet()
    assert question.text.endswith("Samira remplace (1 dossier).")
    told = lina.last(house.youth).text
    assert told.startswith("Jusqu'au")
    assert "c'est Samira qui te répond ici" in told
    (case,) = await house.cases()
    assert (case.adviser_id, case.replaces_id) == (samira.id, karim.id)
    his.writes_in(house.group, "/present")
    await house.quiet()
    assert house.texts()[-1].startswith("Bon retour, Karim.") or "Bon retour, Karim." in str(house.texts())
    assert (await house.cases())[0].adviser_id == karim.id

    heard = len(lina.hears(house.youth))
    his.writes_in(house.group, "/clore", topic.id)
    await house.quiet()
    his.taps(house.group.messages(topic.id)[-1], "Suivi ailleurs")
    await house.quiet()
    assert topic.closed
    assert "Clos : suivi ailleurs" in house.card().text
    assert len(lina.hears(house.youth)) == heard, "nothing is said to the young person"

    await house.tells(lina, "en fait j'ai une question")
    again = house.topics()[-1]
    assert again is not topic
    assert again.name == "n° 2 · Lina"
    assert "Lina : en fait j'ai une question" in house.texts(again)


def _names(commands: list[dict[str, str]]) -> list[str]:
    return [command["command"] for command in commands]


async def test_an_adviser_links_their_account_in_private_with_a_code_that_works_once(house: BothBots) -> None:
    await house.hire("Samira Benali")
    nadia = await house.adviser("Nadia Roux")
    phone, stolen = house.api.user(9001, "Nad"), house.api.user(9002, "Mallory")
    house.group.put(phone)
    _, topic = await house.asks_for_somebody()
    async with house.work() as work:
        code = await new_link_code(work, nadia, "telegram")
    before = phone.taps(house.card(), "Je prends")
    phone.writes_in(house.group, f"/lier {code}", topic.id)
    await house.quiet()
    assert not before.answered
    assert phone.hears(house.bot) == []
    phone.writes(house.bot, f"/lier {code[:5].lower()}-{code[5:]}")
    await house.quiet()
    assert phone.last(house.bot).text.startswith(f"C'est fait, Nadia : ce compte est relié à {house.structure.name}.")
    stolen.writes(house.bot, f"/lier {code}")
    tap = phone.taps(house.card(), "Je prends")
    await house.quiet()
    assert stolen.hears(house.bot) == []
    assert tap.answer.startswith("C'est vous qui suivez Lina.")
    assert "Suivi : Nadia" in house.card().text


async def test_a_stranger_gets_nothing_anywhere_and_leaves_no_trace(house: BothBots) -> None:
    await house.hire("Samira Benali")
    lina, topic = await house.asks_for_somebody()
    stranger = house.api.user(666, "Mallory")
    house.group.put(stranger)
    shown, heard = house.texts(), len(lina.hears(house.youth))
    taps = [stranger.taps(house.card(), "Je prends")]
    stranger.writes_in(house.group, "Salut Lina", topic.id)
    for command in ("/aide", "/clore", "/transferer", "/absent"):
        stranger.writes_in(house.group, command, topic.id)
    stranger.starts(house.bot)
    for text in ("/aide", "/lier ABCDEFGHJK", "/start ABCDEFGHJK", "bonjour ?"):
        stranger.writes(house.bot, text)
    lina.writes(house.bot, "c'est ici ?")
    await house.quiet()
    assert await house.kept() == 0
    assert house.texts() == shown
    assert not any(tap.answered for tap in taps)
    assert stranger.hears(house.bot) == lina.hears(house.bot) == []
    assert len(lina.hears(house.youth)) == heard
    (case,) = await house.cases()
    assert (case.claimed_at, case.closed_at) == (None, None)


# The web's side


async def test_only_telegram_may_call_the_webhook(database: Database, bot_api: FakeBotApi) -> None:
    async with open_desk(database, bot_api, WEBHOOK) as house:
        _, samira = await house.hire("Samira Benali")
        message = {"message_id": 5, "date": 1, "chat": house.group.wire(), "from": samira.wire(), "text": "/aide"}
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": 5}]
        update = {"update_id": 990001, "message": message}
        async with httpx.AsyncClient(base_url=house.public_url) as web:

            async def status(secret: str | None, body: bytes = json.dumps(update).encode()) -> int:
                headers = {} if secret is None else {SECRET_HEADER: secret}
                return (await web.post(PATH, content=body, headers=headers)).status_code

            for wrong in (None, "", "x", SECRET + "x"):
                assert await status(wrong) == 401
            for body in (b"", b"[]", b"{", b'{"update_id": "1"}', b"[" * 100_000, b"\xff"):
                assert await status(SECRET, body) == 400
            assert await status(SECRET, b" " * (1024 * 1024 + 1)) == 413
            assert (await web.get(PATH)).status_code == 405
            assert await house.kept() == 0
            assert await status(SECRET) == 200
            assert await status(SECRET) == 200
        assert await house.kept() == 1
        await house.quiet()
        assert house.texts() == [texts.HELP]


# What goes wrong


async def test_somebody_who_blocked_the_bot_or_said_stop_is_not_written_to(polled: BothBots) -> None:
    house = polled
    _, samira = await house.hire("Samira Benali")
    lina, hers = await house.asks_for_somebody("Lina")
    adam, his = await house.asks_for_somebody("Adam")
    lina.blocks(house.youth)
    await house.tells(adam, "stop")
    for topic, why in ((hers, "a bloqué le robot"), (his, "a dit stop")):
        heard = len(adam.hears(house.youth))
        written = samira.writes_in(house.group, "Tu es là ?", topic.id)
        await house.quiet()
        answer = next(m for m in house.group.messages(topic.id) if m.by_bot and m.reply_to is written)
        assert answer.text.startswith("Non envoyé")
        assert why in answer.text
        assert written.all_reactions() == []
        assert len(adam.hears(house.youth)) == heard
    assert "Ne peut plus être joint ici." in house.card(0).text


async def test_a_telegram_that_fails_for_a_while_loses_no_word(polled: BothBots) -> None:
    house = polled
    _, samira = await house.hire("Samira Benali")
    lina, topic = await house.asks_for_somebody()
    samira.taps(house.card(), "Je prends")
    await house.quiet()
    house.api.fail(house.youth, "sendMessage", 502)
    house.api.gateway_page(house.youth, "sendMessage")
    written = [samira.writes_in(house.group, text, topic.id) for text in ("un", "deux")]
    await house.quiet()
    assert [message.all_reactions() for message in written] == [[], []]
    for _ in range(3):
        house.later(minutes=11)
        await house.quiet()
    assert [m.text for m in lina.hears(house.youth)][-2:] == ["Samira : un", "Samira : deux"]
    assert [message.all_reactions() for message in written] == [["👌"], ["👌"]]


Mend = Callable[[BothBots], Awaitable[None]]


async def _switch_topics_on(house: BothBots) -> None:
    house.group.is_forum = True


async def _give_the_right(house: BothBots) -> None:
    house.group.put(house.bot, "administrator", can_manage_topics=True)


async def _upgrade(house: BothBots) -> None:
    house.group = house.group.upgrade()


@pytest.mark.parametrize(
    ("group", "trouble", "mend"),
    [
        pytest.param({"forum": False}, "no_topics", _switch_topics_on, id="group without topics"),
        pytest.param({"basic": True}, "no_topics", _upgrade, id="old-style group"),
        pytest.param({"can_manage_topics": False}, "no_right", _give_the_right, id="bot without the right"),
    ],
)
async def test_a_group_that_lacks_something_is_told_the_cure_and_loses_nothing(
    database: Database, bot_api: FakeBotApi, group: dict[str, Any], trouble: str, mend: Mend
) -> None:
    async with open_desk(database, bot_api, **group) as house:
        _, samira = await house.hire("Samira Benali")
        lina = await _asks(house, "Lina")
        assert house.texts()[0] == texts.TROUBLES[trouble]
        assert "réglages du groupe" in house.texts()[0] or "administrateurs du groupe" in house.texts()[0]
        card = house.card()
        assert (card.thread_id, card.labels) == (None, ["Je prends", "Voir la fiche"])
        samira.taps(card, "Je prends")
        written = samira.writes(house.group, "Bonjour Lina", reply_to=card)
        await house.quiet()
        assert lina.last(house.youth).text == "Samira : Bonjour Lina"
        assert written.all_reactions() == ["👌"]
        await house.tells(lina, "coucou")
        relay = house.group.messages()[-1]
        assert (relay.text, relay.reply_to) == ("n° 1 · Lina : coucou", card)
        await _asks(house, "Adam")
        assert house.texts().count(texts.TROUBLES[trouble]) == 1, "said once, not for each case"

        await mend(house)
        await _asks(house, "Nour")
        assert house.topics()[-1].name == "n° 3 · Nour"
        await house.tells(lina, "toujours là ?")
        assert any(text.endswith("Lina : toujours là ?") for text in house.texts())
        async with house.db.scope(house.structure.id) as session:
            assert (await session.get_one(Structure, house.structure.id)).desk_trouble is None


async def _asks(house: BothBots, first_name: str) -> FakeUser:
    """As `asks_for_somebody`, where there may be no topic."""
    young = house.somebody(first_name)
    young.starts(house.youth)
    await house.quiet()
    await house.tells(young, "Oui", first_name, "je veux parler à quelqu'un")
    return young


async def test_a_deleted_topic_is_made_again_with_its_card(polled: BothBots) -> None:
    house = polled
    _, samira = await house.hire("Samira Benali")
    lina, topic = await house.asks_for_somebody()
    samira.taps(house.card(), "Je prends")
    samira.writes_in(house.group, "Bonjour", topic.id)
    await house.quiet()
    house.group.delete_topic(topic.id)
    await house.tells(lina, "tu es là ?")
    (again,) = house.topics()
    card, said, words = house.texts(again)[:3]
    assert card.startswith("n° 1 · Lina")
    assert said == texts.TOPIC_REMADE
    assert words == "Lina : tu es là ?"
    written = samira.writes_in(house.group, "Oui !", again.id)
    await house.quiet()
    assert lina.last(house.youth).text == "Samira : Oui !"
    assert written.all_reactions() == ["👌"]


async def test_a_bot_thrown_out_says_why_on_the_row_and_delivers_all_when_it_is_back(polled: BothBots) -> None:
    house = polled
    await house.hire("Samira Benali")
    house.group.put(house.bot, "kicked")
    lina = await _asks(house, "Lina")
    async with house.db.scope(EVERY_STRUCTURE) as session:
        first = await session.scalar(select(Outbound).where(Outbound.channel == "desk").order_by(Outbound.seq))
    assert first is not None
    assert (first.status, first.error) == ("queued", "Le bot n'est pas (ou plus) dans le groupe des conseillers.")
    assert any("Samira te répond ici" in message.text for message in lina.hears(house.youth))
    house.group.put(house.bot, "administrator")
    house.later(minutes=11)
    await house.quiet()
    (topic,) = house.topics()
    assert house.texts(topic)[0].startswith("n° 1 · Lina")
    assert "Samira, ce dossier est pour vous. Samira" in house.texts(topic)


async def test_a_group_named_later_gets_the_cases_that_were_there_before(polled: BothBots) -> None:
    house = polled
    await house.hire("Samira Benali")
    async with house.db.scope(house.structure.id) as session:
        (await session.get_one(Structure, house.structure.id)).desk_chat_id = None
    await _asks(house, "Lina")
    assert house.texts() == []
    async with house.db.scope(house.structure.id) as session:
        (await session.get_one(Structure, house.structure.id)).desk_chat_id = house.group.id
    # Nobody has answered in time: the reminder brings the card with it.
    house.now += timedelta(hours=6)
    await house.runtime.sweep()
    await house.quiet()
    (topic,) = house.topics()
    assert house.texts(topic)[0].startswith("n° 1 · Lina")
    assert house.card().labels == ["Je prends", "Voir la fiche"]


async def test_telegram_away_when_a_tap_is_answered_changes_nothing(polled: BothBots) -> None:
    house = polled
    _, samira = await house.hire("Samira Benali")
    await house.asks_for_somebody()
    house.api.cut(house.bot, "answerCallbackQuery", "before")
    tap = samira.taps(house.card(), "Je prends")
    await house.quiet()
    assert not tap.answered
    assert "Suivi : Samira" in house.card().text
