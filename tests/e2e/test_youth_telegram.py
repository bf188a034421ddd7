"""Young people on Telegram: real updates over HTTP, a real database, a Bot API that misbehaves when told to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from prometheus_client import REGISTRY
from sqlalchemy import select

from bot.casework.team import add_partner, new_invitation
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Address, Attachment, Case, Conversation
from storage.vault import Vault
from tests.fakes.telegram import FakeBotApi
from tests.youth import Youth, open_youth

pytest_plugins = ["tests.fakes.telegram.fixtures"]


@pytest.fixture
async def youth(database: Database, vault: Vault, bot_api: FakeBotApi) -> AsyncIterator[Youth]:
    async with open_youth(database, vault, bot_api) as opened:
        yield opened


@pytest.fixture(params=["webhook", "polling"])
async def either(
    request: pytest.FixtureRequest, database: Database, vault: Vault, bot_api: FakeBotApi
) -> AsyncIterator[Youth]:
    async with open_youth(database, vault, bot_api, polling=request.param == "polling") as opened:
        yield opened


async def start(youth: Youth) -> None:
    youth.lina.starts(youth.bot)
    await youth.quiet()


async def test_a_conversation_with_buttons_to_its_end(either: Youth) -> None:
    await start(either)
    assert either.screen()[0].startswith("Salut ! Ici le robot de la Mission Locale de Lille.")
    assert "prénom" in await either.taps("Oui")
    asked = next(text for text in either.screen() if "On peut parler ici" in text)
    assert asked.endswith("→ Oui"), "the question's buttons became the answer"
    await either.writes("Lina", "14/07/2009", "Lille")
    await either.taps("Rien pour l'instant")
    await either.taps("Par message, ici")
    await either.taps("Le matin")
    assert "✓ Le matin" in either.lina.last(either.bot).labels
    await either.taps("Le soir")
    await either.taps("✓ Le matin")
    assert "✓ Le soir" in either.lina.last(either.bot).labels
    await either.taps("C'est tout")
    await either.writes("non")
    last = await either.taps("Personne pour l'instant")
    assert "Merci d'avoir pris ce temps" in last
    async with either.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert (await session.scalars(select(Case.reason))).one() == "ready"


async def test_the_orientation_card_comes_as_a_picture(youth: Youth) -> None:
    await start(youth)
    await youth.writes("oui", "Lina", "14/07/2009", "Lille", "rien", "ici", "matin", "oui", "dehors", "mes mains")
    await youth.writes(*["passer"] * 7)
    await youth.writes("c'est bon")
    card = next(message for message in youth.lina.hears(youth.bot) if message.kind == "photo")
    assert "Ce qui ressort" in card.text
    assert card.media is not None
    assert card.media.data.startswith(b"\x89PNG")


async def test_an_invitation_leads_to_its_structure(youth: Youth) -> None:
    async with youth.house.runtime.work(youth.house.structure.id) as work:
        code = (await new_invitation(work, "Affiche", await add_partner(work, "CIO"))).code
    youth.lina.starts(youth.bot, code)
    await youth.quiet()
    async with youth.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert (await session.scalars(select(Address.channel))).one() == "telegram"
    assert "On peut parler ici" in youth.screen()[-1]


async def test_a_double_tap_counts_once(youth: Youth) -> None:
    await start(youth)
    question = youth.lina.last(youth.bot)
    first, second = youth.lina.taps(question, "Oui"), youth.lina.taps(question, "Oui", stale=True)
    await youth.quiet()
    assert first.answered
    assert second.answered
    assert [text for text in youth.screen() if "prénom" in text] == [youth.screen()[-1]]


async def test_the_same_update_twice_is_answered_once(youth: Youth) -> None:
    await start(youth)
    update = {
        "update_id": 999_999,
        "message": {
            "message_id": 700,
            "date": 1,
            "chat": {"id": youth.lina.id, "type": "private"},
            "from": {"id": youth.lina.id, "is_bot": False, "first_name": "Lina"},
            "text": "oui",
        },
    }
    assert [await youth.post(update), await youth.post(update)] == [200, 200]
    await youth.quiet()
    assert len([text for text in youth.screen() if "prénom" in text]) == 1


async def test_an_edited_message_is_seen(youth: Youth) -> None:
    await start(youth)
    await youth.writes("oui")
    name = youth.lina.writes(youth.bot, "Lina")
    await youth.quiet()
    youth.lina.edits(name, "Lyna")
    await youth.quiet()
    assert any("J'ai vu que tu as modifié un message" in text for text in youth.screen())


async def test_a_voice_message_is_kept_for_the_adviser_and_the_person_is_told_so(youth: Youth) -> None:
    await start(youth)
    await youth.writes("oui")
    youth.lina.sends_voice(youth.bot, b"OggS a secret")
    await youth.quiet()
    assert any("je ne peux ni écouter ni regarder" in text for text in youth.screen())
    async with youth.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        kept = (await session.scalars(select(Attachment))).one()
    assert kept.content is not None
    assert b"secret" not in kept.content


async def test_a_group_is_told_politely_and_left(youth: Youth) -> None:
    group = youth.api.group("Les copains", members=[youth.lina], admins=[])
    group.put(youth.bot)
    youth.lina.writes(group, "@accroche_bot salut")
    await youth.quiet()
    await youth.intake.close()
    said = [message.text for message in group.messages() if message.by_bot]
    assert said[:1] == ["Je parle avec une personne à la fois. Écris-moi en privé, je te réponds."]
    member = group.member(youth.bot.id)
    assert member is None or not member.here
    assert await youth.inbounds() == []


async def test_who_blocks_the_bot_is_known_to_be_out_of_reach_until_they_write_again(youth: Youth) -> None:
    await start(youth)
    youth.lina.blocks(youth.bot)
    await youth.quiet()
    assert await blocked(youth)
    youth.lina.starts(youth.bot)
    await youth.quiet()
    assert not await blocked(youth)


async def blocked(youth: Youth) -> bool:
    async with youth.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return (await session.scalars(select(Address.blocked_at))).one() is not None


@pytest.mark.parametrize(
    ("body", "secret", "status", "why"),
    [
        ({"update_id": 1}, "wrong", 401, "secret"),
        ({"update_id": 1}, "", 401, "secret"),
        (b"", None, 400, "body"),
        (b"not json", None, 400, "body"),
        (b"[]", None, 400, "body"),
        (b"[" * 100_000, None, 400, "body"),
        ({"hello": "je m'appelle Lina"}, None, 400, "body"),
        ({"update_id": 1, "message": {"text": "je m'appelle Lina"}}, None, 400, "body"),
        (b"x" * 1_100_000, None, 413, "size"),
    ],
)
async def test_a_body_that_is_not_telegram_s_is_refused_and_counted_and_not_logged(
    youth: Youth, capfd: pytest.CaptureFixture[str], body: object, secret: str | None, status: int, why: str
) -> None:
    def counted() -> float:
        labels = {"channel": "telegram", "why": why}
        return REGISTRY.get_sample_value("accroche_webhook_refused_total", labels) or 0

    before = counted()
    assert await (youth.post(body) if secret is None else youth.post(body, secret)) == status
    assert counted() == before + 1
    out, err = capfd.readouterr()
    assert "Lina" not in out + err
    assert await youth.inbounds() == []


async def test_kinds_of_updates_nobody_knows_are_taken_without_error(youth: Youth) -> None:
    assert await youth.post({"update_id": 1, "telepathy": {}}) == 200
    assert await youth.inbounds() == []


@pytest.mark.parametrize("fault", ["429", "500", "gateway page", "cut before", "cut after"])
async def test_nothing_is_lost_when_telegram_is_in_trouble(youth: Youth, fault: str) -> None:
    await start(youth)
    api, bot = youth.api, youth.bot
    match fault:
        case "429":
            api.fail(bot, "sendMessage", 429, retry_after=30)
        case "500":
            api.fail(bot, "sendMessage", 500)
        case "gateway page":
            api.gateway_page(bot, "sendMessage")
        case "cut before":
            api.cut(bot, "sendMessage", "before")
        case "cut after":
            api.cut(bot, "sendMessage", "after")
    youth.lina.writes(bot, "oui")
    await youth.quiet()
    youth.clock.passes(timedelta(minutes=2))
    await youth.quiet()
    told = [text for text in youth.screen() if "prénom" in text]
    # Cut after Telegram had taken it: it may come twice, it is never lost.
    assert len(told) == (2 if fault == "cut after" else 1)
    assert {row.status for row in await youth.outbounds()} == {"delivered"}


async def test_a_refusal_that_will_not_change_fails_that_message_and_the_next_one_goes(youth: Youth) -> None:
    await start(youth)
    youth.api.fail(youth.bot, "sendMessage", 400, "Bad Request: message is too long")
    await youth.writes("oui")
    assert [row.status for row in await youth.outbounds()].count("failed") == 1
    await youth.writes("Lina")
    assert "date de naissance" in youth.screen()[-1]


async def test_forbidden_means_blocked_and_the_adviser_knows(youth: Youth) -> None:
    await start(youth)
    youth.api.fail(youth.bot, "sendMessage", 403, "Forbidden: bot was blocked by the user")
    youth.lina.writes(youth.bot, "oui")
    await youth.quiet()
    assert await blocked(youth)


async def test_polling_goes_on_where_it_stood_after_a_restart(
    database: Database, vault: Vault, bot_api: FakeBotApi
) -> None:
    async with open_youth(database, vault, bot_api, polling=True) as youth:
        await start(youth)
        await youth.writes("oui")
        await youth.running.stop()
        youth.lina.writes(youth.bot, "Lina")
        again = type(youth.running)(youth.channel, youth.intake, youth.house.runtime.book, lambda _: None)
        await again.start("http://unused.example", None, polling=True)
        await again.ready.wait()
        await youth.quiet()
        assert "date de naissance" in youth.screen()[-1]
        assert len(await youth.inbounds()) == 3
        async with database.scope(EVERY_STRUCTURE) as session:
            assert len(list(await session.scalars(select(Conversation.id)))) == 1
        await again.stop()
