"""From outside: settings, commands and `accroche serve`; raw updates in, a claimed case, the answer back."""

from __future__ import annotations

from dataclasses import dataclass

import httpx
import pytest

from tests.conftest import MASTER_KEY
from tests.fakes.telegram import FakeBot, FakeBotApi, Message
from tests.served import accroche, environment, free_port, serving

pytest_plugins = ["tests.fakes.telegram.fixtures"]

YOUTH, DESK = "4100:youth-token", "4200:desk-token"
SECRETS = {"telegram_secret": "youth-secret", "desk_secret": "desk-secret"}
WITHIN = 20.0  # seconds: two processes, a database and two bots on a slow machine


@dataclass
class Outside:
    """An installation set up by commands alone."""

    env: dict[str, str]
    port: int
    youth: FakeBot
    desk: FakeBot


@pytest.fixture(params=["webhook", "polling"])
async def outside(request: pytest.FixtureRequest, bot_api: FakeBotApi, empty_database_url: str) -> Outside:
    port = free_port()
    env = environment(
        database_url=empty_database_url,
        public_url=f"http://127.0.0.1:{port}",
        master_key=MASTER_KEY,
        telegram_token=YOUTH,
        desk_token=DESK,
        telegram_api=bot_api.base_url,
        telegram_mode=request.param,
        **SECRETS,
    )
    return Outside(env, port, bot_api.bot(YOUTH, username="accroche_bot"), bot_api.bot(DESK, username="desk_bot"))


async def set_up(env: dict[str, str], group_id: int) -> list[str]:
    """The structure and its team; what the commands printed."""
    commands = [["structure", "add", "ML de Lille", "--town", "Lille", "--desk-chat", str(group_id)]]
    for name, number in (("Samira Haddad", "70"), ("Karim Diallo", "71")):
        commands.append(["adviser", "add", name, "--structure", "ML de Lille", "--telegram-id", number])
    printed = []
    for command in commands:
        ran = await accroche(env, *command)
        assert ran.code == 0, ran.err
        printed.append(ran.out)
    return printed


async def test_a_conversation_of_raw_updates_to_a_claimed_case_and_back(bot_api: FakeBotApi, outside: Outside) -> None:
    lina = bot_api.user(7, "Lina", language_code="fr")
    samira, karim = bot_api.user(70, "Samira"), bot_api.user(71, "Karim")
    group = bot_api.group("Conseillers", members=[samira, karim], admins=[outside.desk])
    await set_up(outside.env, group.id)
    async with serving(outside.env, "serve", "--all", "--port", str(outside.port), ready="écoute"):

        async def hears(words: str) -> None:
            await bot_api.wait_for(lambda: any(words in m.text for m in lina.hears(outside.youth)[-3:]), WITHIN)

        def with_button() -> Message | None:
            return next((message for message in group.messages() if "Je prends" in message.labels), None)

        lina.starts(outside.youth)
        await bot_api.wait_for(lambda: any("On peut parler ici" in m.text for m in lina.hears(outside.youth)), WITHIN)
        for asked, answer in (
            ("prénom", "Oui"),
            ("date de naissance", "Lina"),
            ("habites", "14/07/2009"),
            ("tu fais quoi", "lille"),
            ("qu'on te parle", "rien"),
            ("quand", "par message"),
            ("Une dizaine", "le matin"),
            ("adulte", "non"),
            ("te suit", "personne pour l'instant"),
        ):
            if answer == "Oui":
                lina.taps(lina.last(outside.youth), answer)
            else:
                lina.writes(outside.youth, answer)
            await hears(asked)
        card = await bot_api.wait_for(with_button, WITHIN)
        assert card is not None
        assert "Lina" in card.text
        assert card.thread_id is not None

        karim.taps(card, "Je prends")
        await bot_api.wait_for(lambda: "Karim" in card.text and "Je prends" not in card.labels, WITHIN)
        written = karim.writes_in(group, "Salut Lina, jeudi 10 h ?", card.thread_id)
        await bot_api.wait_for(lambda: any("jeudi 10 h" in m.text for m in lina.hears(outside.youth)), WITHIN)
        await bot_api.wait_for(lambda: written.reactions, WITHIN)
        lina.writes(outside.youth, "ok merci")
        await bot_api.wait_for(lambda: any("ok merci" in m.text for m in group.messages(card.thread_id)), WITHIN)

        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{outside.port}") as web:
            assert (await web.get("/healthz")).status_code == 200
            assert (await web.get("/readyz")).json() == {
                "status": "ok",
                "database": "ok",
                "migrations": "ok",
                "worker": "ok",
                "spool": "ok",
                "telegram": "ok",
                "desk": "ok",
            }
            assert "accroche_" in (await web.get("/metrics")).text
            assert (await web.get("/desk", follow_redirects=False)).headers["location"] == "/desk/sign-in"


async def test_settings_that_are_missing_are_named_with_what_they_are_for() -> None:
    ran = await accroche(environment(database_url="postgresql://nowhere/x"), "serve")
    assert ran.code == 1
    assert "ACCROCHE_MASTER_KEY" in ran.err
    assert "Exemple" in ran.err


async def test_a_webhook_without_its_secret_is_refused_at_the_start() -> None:
    ran = await accroche(environment(master_key=MASTER_KEY, telegram_token=YOUTH), "serve")
    assert ran.code == 1
    assert "ACCROCHE_TELEGRAM_SECRET" in ran.err
    assert YOUTH not in ran.err


async def test_setting_up_twice_changes_nothing(empty_database_url: str) -> None:
    env = environment(database_url=empty_database_url, master_key=MASTER_KEY)
    assert await set_up(env, -100) == await set_up(env, -100)
