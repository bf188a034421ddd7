"""Telegram away, wrong token, a handler that fails: nothing stops, nothing is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta

import pytest
from sqlalchemy import select
from telegram import error as telegram_errors

from bot.casework import cases
from bot.desk import polling, service, texts
from bot.desk.errors import send_error
from bot.desk.polling import wait_for_event
from bot.desk.service import Desk
from bot.runtime.channel import Outgoing, SendError, Trouble
from bot.runtime.service import Runtime
from storage.database import EVERY_STRUCTURE, Database
from storage.models import DeskUpdate, Outbound
from tests.desk import DeskHouse, desk_house
from tests.fakes.telegram import FakeBotApi
from tests.faults import CutError


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (telegram_errors.RetryAfter(7), Trouble.THROTTLED),
        (telegram_errors.Forbidden("Forbidden: bot was kicked from the supergroup chat"), Trouble.MISCONFIGURED),
        (telegram_errors.InvalidToken(), Trouble.MISCONFIGURED),
        (telegram_errors.BadRequest("Chat not found"), Trouble.MISCONFIGURED),
        (telegram_errors.BadRequest("Can't parse entities"), Trouble.REFUSED),
        (telegram_errors.TimedOut(), Trouble.RETRY),
        (telegram_errors.NetworkError("x"), Trouble.RETRY),
        (telegram_errors.Conflict("x"), Trouble.RETRY),
    ],
)
def test_every_error_is_one_of_the_closed_list(error: telegram_errors.TelegramError, trouble: Trouble) -> None:
    found = send_error(error)
    assert found.trouble is trouble
    assert found.said
    if trouble is Trouble.THROTTLED:
        assert found.retry_after == timedelta(seconds=7)


def test_periods_come_as_timedelta() -> None:
    assert isinstance(telegram_errors.RetryAfter(7).retry_after, timedelta)


async def test_a_throttled_card_is_posted_later_in_order(house: DeskHouse) -> None:
    await house.hire("Samira Benali")
    house.api.fail(house.bot, "createForumTopic", 429, retry_after=30)
    await house.lina()
    assert house.texts() == []
    house.now += timedelta(seconds=31)
    await house.quiet()
    (topic,) = house.topics()
    assert house.texts(topic)[0].startswith("n° ")
    assert len(house.texts(topic)) == 2


async def test_a_bot_thrown_out_of_the_group_waits_for_its_return(house: DeskHouse) -> None:
    await house.hire("Samira Benali")
    house.group.put(house.bot, "kicked")
    await house.lina()
    async with house.db.scope(house.structure.id) as session:
        row = (await session.scalars(select(Outbound).order_by(Outbound.seq))).first()
    assert row is not None
    assert (row.status, row.error) == ("queued", "Le bot n'est pas (ou plus) dans le groupe des conseillers.")
    house.group.put(house.bot, "administrator")
    house.now += timedelta(minutes=11)
    await house.quiet()
    assert len(house.topics()) == 1


async def test_a_handler_that_fails_twice_is_set_aside_and_said(
    house: DeskHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    (topic,) = house.topics()
    calls = []

    async def broken(*args: object) -> None:
        calls.append(args)
        raise RuntimeError("a mistake of ours")

    with monkeypatch.context() as patched:
        patched.setattr(cases, "answer", broken)
        samira.writes_in(house.group, "Bonjour", topic.id)
        await house.quiet()
    assert len(calls) == 2
    assert house.texts(topic)[-1] == texts.NOT_HANDLED
    async with house.db.scope(EVERY_STRUCTURE) as session:
        row = (await session.scalars(select(DeskUpdate))).one()
    assert (row.error, row.attempts) == ("RuntimeError", 2)
    samira.writes_in(house.group, "Re-bonjour", topic.id)
    await house.quiet()
    assert house.phone.from_advisers == ["Samira : Re-bonjour"]


async def test_a_failure_undoes_all_that_the_update_changed(house: DeskHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    _, samira = await house.hire("Samira Benali")
    person, _ = await house.lina()
    real = cases.claim
    tries = []

    async def claim_then_fail(*args: object) -> object:
        done = await real(*args)  # type: ignore[arg-type]
        tries.append(done)
        if len(tries) == 1:
            raise RuntimeError("after the change")
        return done

    monkeypatch.setattr(cases, "claim", claim_then_fail)
    tap = samira.taps(house.card(), "Je prends")
    await house.quiet()
    assert len(tries) == 2
    assert tap.answer.startswith("C'est vous")
    assert house.texts().count("Samira prend ce dossier.") == 1
    assert (await house.case_of(person)).claimed_at is not None


async def test_telegram_away_at_start_stops_nothing_and_updates_wait(database: Database, bot_api: FakeBotApi) -> None:
    house = DeskHouse(database)
    house.api = bot_api
    house.bot = bot_api.bot("654:the-desk-token")
    house.group = bot_api.group("Conseillers", admins=[house.bot])
    await house.open(desk_chat_id=house.group.id)
    _, samira = await house.hire("Samira Benali")
    house.runtime = Runtime(house.tools)
    house.desk = Desk(house.runtime, house.bot.token, api_base=bot_api.base_url, polling=True)
    gate = bot_api.hold(house.bot, "getMe")
    bot_api.fail(house.bot, "getMe", 502)
    await house.desk.start()
    await gate.reached()
    samira.starts(house.bot)
    assert await house.desk.receive(house.bot.mailbox.pushed[-1])
    await house.desk.drain()
    with pytest.raises(SendError) as refused:
        await house.desk.send(Outgoing(house.new_id(), "card", "", f"{house.structure.id}:{house.new_id()}", {}))
    assert refused.value.trouble is Trouble.MISCONFIGURED
    assert samira.hears(house.bot) == []
    gate.open()
    await house.desk.ready()
    await house.quiet()
    assert samira.last(house.bot).text == texts.HELP
    await house.desk.stop()
    await house.runtime.close()


async def test_a_wrong_token_leaves_the_process_running(database: Database, bot_api: FakeBotApi) -> None:
    house = DeskHouse(database)
    desk = Desk(Runtime(house.tools), "1:wrong", api_base=bot_api.base_url, polling=True)
    await desk.start()
    with pytest.raises(SendError):
        await desk.fetch("x")
    await desk.stop()


async def test_polling_waits_any_trouble_out_and_moves_on_only_over_what_is_kept(
    database: Database, bot_api: FakeBotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "SHORTEST_PAUSE", 0.0)
    async with desk_house(database, bot_api) as house:
        _, samira = await house.hire("Samira Benali")
        for status in (502, 401, 409):
            bot_api.fail(house.bot, "getUpdates", status, "as on a bad day")
        real = house.desk._inbox.keep
        refused: list[object] = []

        async def keep(update: Mapping[str, object]) -> bool:
            if len(refused) < 2:
                refused.append(update["update_id"])
                raise CutError
            return await real(update)

        monkeypatch.setattr(house.desk._inbox, "keep", keep)
        samira.writes_in(house.group, "/aide")
        samira.writes_in(house.group, "/absent bientôt")
        await house.quiet()
        assert refused == [house.bot.mailbox.pushed[0]["update_id"]] * 2
        assert bot_api.faults.waiting() == 0
        assert [text.split()[0] for text in house.texts()] == ["Dans", "Je"], "each once, in order"


async def test_a_telegram_that_comes_back_finds_the_desk_waiting(
    database: Database, bot_api: FakeBotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "SHORTEST_PAUSE", 0.0)
    bot = bot_api.bot("654:the-desk-token")
    bot_api.fail(bot, "getMe", 502, times=2)
    bot_api.fail(bot, "deleteWebhook", 502)
    async with desk_house(database, bot_api) as house:
        _, samira = await house.hire("Samira Benali")
        samira.starts(house.bot)
        await house.quiet()
        assert samira.last(house.bot).text == texts.HELP


async def test_waiting_for_an_event() -> None:
    event = asyncio.Event()
    assert not await wait_for_event(event, 0)
    event.set()
    assert await wait_for_event(event, 0)
