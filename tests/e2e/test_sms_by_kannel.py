"""Young people by SMS through real Kannel, over SMPP to an operator of ours: both ways, receipts, and what breaks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.casework import cases
from bot.runtime.channel import Received
from dialogs.events import Said
from dialogs.sms import count
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Address, Adviser, Case
from storage.vault import Vault
from tests.fakes.smsc import INVALID_DESTINATION, THROTTLED
from tests.sms import ACCOUNT, LINA, OURS, BySms, open_sms


@pytest.fixture
async def sms(database: Database, vault: Vault, tmp_path: Path) -> AsyncIterator[BySms]:
    async with open_sms(database, vault, tmp_path) as opened:
        yield opened


async def test_a_whole_contact_to_a_claimed_case_and_the_adviser_s_answer_back(sms: BySms) -> None:
    (hello,) = await sms.writes("Salut")
    assert hello.startswith("Salut, ici le robot de la Mission Locale de Lille.")
    assert hello.endswith("1 Oui\n2 Non")
    said = [hello]
    for text in ("1", "Léa", "12/04/2009", "59000", "1", "1", "1 et 4", "non", "6"):
        said += await sms.writes(text)
    assert "Samira" in said[-1]
    assert sum(count(text) for text in said) <= 12, "the whole contact flow, in French"
    assert all(message.sender == OURS for message in sms.smsc.got)
    async with sms.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        case = (await session.scalars(select(Case))).one()
    async with sms.house.runtime.work(sms.house.structure.id) as work:
        await cases.claim(work, case.id, await work.session.get_one(Adviser, sms.house.adviser.id))
    await sms.quiet()
    async with sms.house.runtime.work(sms.house.structure.id) as work:
        adviser = await work.session.get_one(Adviser, sms.house.adviser.id)
        await cases.answer(work, case.id, adviser, "Bonjour Léa, ça te va mardi à 10 h ?")
    await sms.quiet()
    await sms.smsc.until(lambda: "Samira : Bonjour Léa, ca te va mardi à 10 h ?" in sms.smsc.texts(LINA))
    await sms.writes("oui mardi c bon", answers=0)
    await sms.until(lambda: _all(sms, "delivered"))


async def _all(sms: BySms, status: str) -> bool:
    found = await sms.status()
    return bool(found) and set(found) == {status}


async def test_accents_emoji_and_long_messages_come_and_go_whole(sms: BySms) -> None:
    await sms.writes("Salut")
    long = "Ça va pas du tout, j'ai tout raté à l'école et là je sais plus quoi faire de ma vie " * 4 + "😀"
    await sms.writes(long.strip(), answers=0)
    kept = await sms.inbound_texts()
    assert kept[-1] == long.strip()


async def test_a_long_answer_with_emoji_is_cut_between_characters(sms: BySms) -> None:
    await sms.writes("Salut")
    await _adviser_writes(sms, "Привіт 💙" * 20)
    await sms.smsc.until(lambda: any("Привіт" in text for text in sms.smsc.texts(LINA)))
    message = next(got for got in sms.smsc.got if "Привіт" in got.text)
    assert message.text == "Samira : " + "Привіт 💙" * 20
    assert len(message.parts) == 3
    assert all(part.length <= 134 for part in message.parts)


async def _adviser_writes(sms: BySms, text: str) -> None:
    await sms.writes("je veux parler à une personne")
    async with sms.house.runtime.work(sms.house.structure.id) as work:
        case = (await work.session.scalars(select(Case))).one()
        adviser = await work.session.get_one(Adviser, sms.house.adviser.id)
        await cases.answer(work, case.id, adviser, text)
    await sms.quiet()


async def test_a_message_the_operator_cannot_deliver_is_told_to_the_adviser(sms: BySms) -> None:
    sms.smsc.receipts[LINA] = "UNDELIV"
    await sms.writes("Salut")
    await sms.until(lambda: _all(sms, "failed"))
    (row,) = await sms.outbounds()
    assert row.error
    assert "639980012" not in row.error


async def test_a_bad_number_is_final(sms: BySms) -> None:
    sms.smsc.answers[LINA] = [INVALID_DESTINATION] * 5
    await sms.writes("Salut", answers=0)
    await sms.until(lambda: _all(sms, "failed"))
    async with sms.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert (await session.scalars(select(Address.blocked_at))).one() is not None


async def test_a_throttled_message_is_held_and_delivered(sms: BySms) -> None:
    sms.smsc.answers[LINA] = [THROTTLED]
    (hello,) = await sms.writes("Salut")
    assert hello.startswith("Salut")
    await sms.until(lambda: _all(sms, "delivered"))


async def test_kannel_killed_and_started_again_loses_nothing(sms: BySms) -> None:
    await sms.writes("Salut")
    sms.kannel.kill()
    again = Received("sms", ACCOUNT, LINA, "while-kannel-is-away", Said("1"), structure_id=sms.house.structure.id)
    await sms.house.runtime.receive(again)
    await sms.quiet()
    assert (await sms.status())[-1] == "queued"
    await sms.kannel.start()
    sms.house.clock.passes(timedelta(minutes=10))
    await sms.quiet()
    await sms.smsc.until(lambda: len(sms.smsc.texts(LINA)) == 2)


async def test_kannel_asks_again_while_we_cannot_keep_a_message(sms: BySms) -> None:
    """It gets a 503 as long as there is nobody to keep it for; then it is kept, once."""
    sms.down = True
    await sms.smsc.writes(LINA, OURS, "Salut")
    await sms.until(sms.refused)
    sms.down = False
    await sms.until(lambda: _heard(sms, 1))
    await sms.quiet()
    assert await sms.inbound_texts() == ["Salut"]


async def _heard(sms: BySms, messages: int) -> bool:
    return await sms.heard() == messages
