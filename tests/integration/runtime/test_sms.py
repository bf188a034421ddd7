"""SMS in the runtime: silenced telephones, receipts in any order, parts, pace, shared telephones, other channels."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select, update

from bot.casework import cases
from bot.casework.refusals import BadText, Stopped
from bot.runtime.channel import Receipt, Received, SendError, Trouble
from dialogs.events import Said, Started
from dialogs.render import SMS
from storage.database import EVERY_STRUCTURE, Database
from storage.models import (
    Address,
    Adviser,
    Case,
    Conversation,
    EarlyReceipt,
    Outbound,
    Person,
    SmsNumber,
    TimelineEntry,
)
from storage.vault import Vault
from tests.house import House, Notebook, open_house

LINA, ENZO_AND_KARIM, REUNION = "+33639980012", "+33639980013", "+262692000001"


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault) as opened:
        opened.runtime.tools.channels["sms"] = Notebook(name="sms", account="", abilities=SMS, delivered=False)
        async with opened.runtime.work(opened.structure.id) as work:
            for account in ("lille", "lille-2"):
                work.session.add(
                    SmsNumber(
                        id=work.new_id(),
                        structure_id=opened.structure.id,
                        account=account,
                        gateway="kannel",
                        sender="36180",
                        receives=True,
                        per_second=1000.0,
                        credentials=b"",
                        created_at=work.now,
                    )
                )
        yield opened


def telephones(house: House) -> Notebook:
    found = house.runtime.tools.channels["sms"]
    assert isinstance(found, Notebook)
    return found


async def by_sms(house: House, text: str, sender: str = LINA, account: str = "lille", **more: object) -> list[str]:
    """A telephone writes; what goes out for it."""
    before = len(telephones(house).sent)
    received = Received("sms", account, sender, uuid.uuid4().hex, Said(text), structure_id=house.structure.id, **more)  # type: ignore[arg-type]
    await house.runtime.receive(received)
    await house.runtime.settled()
    return [str(outgoing.payload["text"]) for outgoing in telephones(house).sent[before:]]


async def answer(house: House, text: str) -> None:
    async with house.runtime.work(house.structure.id) as work:
        case = (await work.session.scalars(select(Case))).one()
        await cases.answer(work, case.id, await work.session.get_one(Adviser, house.adviser.id), text)
    await house.runtime.settled()


async def rows(house: House) -> list[Outbound]:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return list(await session.scalars(select(Outbound).where(Outbound.channel == "sms").order_by(Outbound.seq)))


async def test_a_turn_is_one_message(house: House) -> None:
    said = await by_sms(house, "Salut")
    assert len(said) == 1
    assert said[0].startswith("Salut, ici le robot")
    assert said[0].endswith("1 Oui\n2 Non")


async def test_stop_silences_the_telephone_for_every_number_and_everybody(house: House) -> None:
    await by_sms(house, "Salut")
    await by_sms(house, "je veux parler à une personne")
    assert len(await by_sms(house, "Arrêtez")) == 1, "one confirmation"
    with pytest.raises(Stopped):
        await answer(house, "Bonjour")
    assert await by_sms(house, "Salut", account="lille-2") == [], "also where another number of ours would answer"
    assert await by_sms(house, "vous êtes là ?") == []
    assert (await by_sms(house, "START"))[0].startswith("Te revoilà")
    assert await by_sms(house, "aide") != []


async def test_a_wrong_number_is_never_written_to_again_even_after_start(house: House) -> None:
    await by_sms(house, "Salut")
    await by_sms(house, "je veux parler à une personne")
    (sorry,) = await by_sms(house, "mauvais numéro")
    assert sorry.startswith("Pardon pour l'erreur")
    assert await by_sms(house, "START") == []
    assert await by_sms(house, "Salut", account="lille-2") == []
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        kinds = list(await session.scalars(select(TimelineEntry.kind)))
    assert "unreachable" in kinds
    assert any("quelqu'un d'autre" in str(outgoing.payload.get("text")) for outgoing in house.desk.sent)


async def test_danger_is_answered_even_on_a_silenced_telephone(house: House) -> None:
    await by_sms(house, "Salut")
    await by_sms(house, "stop")
    said = await by_sms(house, "je veux mourir")
    assert len(said) == 1
    assert "3114" in said[0]


async def test_receipts_come_in_any_order_twice_and_for_nobody(house: House) -> None:
    await by_sms(house, "Salut")
    await by_sms(house, "je veux parler à une personne")
    row = (await rows(house))[-1]
    assert row.status == "sent"

    async def receipt(status: str, outbound_id: uuid.UUID | None = None, provider_id: str = "") -> None:
        await house.runtime.receipt(Receipt("sms", "lille", status, outbound_id, provider_id))  # type: ignore[arg-type]

    await receipt("delivered", row.id)
    await receipt("delivered", row.id)
    await receipt("sent", provider_id=str(row.provider_id))
    await receipt("failed", row.id)
    assert (await rows(house))[-1].status == "delivered"
    await receipt("delivered", uuid.uuid4())
    await receipt("delivered", provider_id="of-nobody")
    await receipt("delivered", provider_id="of-nobody")
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(EarlyReceipt)) == 2
    house.clock.passes(timedelta(days=8))
    await house.runtime.sweep()
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(EarlyReceipt)) == 0


async def test_a_receipt_of_another_account_touches_nothing(house: House) -> None:
    await by_sms(house, "Salut")
    (row,) = await rows(house)
    await house.runtime.receipt(Receipt("sms", "lille-2", "failed", row.id))
    assert [row.status for row in await rows(house)] == ["sent"]


async def test_a_receipt_that_comes_before_its_message_is_recorded_waits_for_it(house: House) -> None:
    await house.runtime.receipt(Receipt("sms", "lille", "delivered", provider_id="m1"))
    await by_sms(house, "Salut")
    assert [row.status for row in await rows(house)] == ["delivered"]


async def test_the_adviser_s_tick_waits_for_the_receipt_and_a_failure_is_told(house: House) -> None:
    await by_sms(house, "Salut")
    await by_sms(house, "je veux parler à une personne")
    await answer(house, "Bonjour Lina")
    row = (await rows(house))[-1]
    assert row.status == "sent"
    failed = Receipt("sms", "lille", "failed", row.id, trouble=Trouble.BAD_ADDRESS, said="Numéro inconnu.")
    await house.runtime.receipt(failed)
    await house.runtime.settled()
    assert (await rows(house))[-1].error == "Numéro inconnu."
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert (await session.scalars(select(Address.blocked_at))).one() is not None


async def test_a_message_in_parts_goes_on_from_the_part_that_failed(house: House) -> None:
    telephones(house).troubles = [SendError(Trouble.RETRY, "panne", sent=2)]
    await by_sms(house, "Salut")
    (row,) = await rows(house)
    assert (row.status, row.parts_sent) == ("queued", 2)
    house.clock.passes(timedelta(minutes=1))
    await house.runtime.settled()
    assert [outgoing.parts_sent for outgoing in telephones(house).sent] == [2]


async def test_no_credit_is_tried_again_later(house: House) -> None:
    telephones(house).troubles = [SendError(Trouble.NO_CREDIT, "Plus de crédit.")]
    await by_sms(house, "Salut")
    assert [(row.status, row.error) for row in await rows(house)] == [("queued", "Plus de crédit.")]


async def test_a_text_of_a_thousand_sms_is_refused_with_its_count_and_nothing_leaves(house: House) -> None:
    await by_sms(house, "Salut")
    await by_sms(house, "je veux parler à une personne")
    with pytest.raises(BadText, match="7 SMS"):
        await answer(house, "a" * (153 * 6 + 1))
    assert len(await rows(house)) == 2


async def test_what_somebody_writes_in_a_thousand_parts_is_kept_whole(house: House) -> None:
    long = "Je raconte tout. " * 9000
    await by_sms(house, long)
    await by_sms(house, "oui")
    assert len(await rows(house)) == 2


async def test_an_account_keeps_its_pace_and_answers_go_before_what_we_start(house: House) -> None:
    async with house.runtime.work(house.structure.id) as work:
        await work.session.execute(update(SmsNumber).values(per_second=2.0))
    begins = house.clock.now
    left: list[datetime] = []
    telephones(house).before_sending = lambda _: left.append(house.clock.now)
    for number in range(6):
        received = Received(
            "sms", "lille", f"+3363998010{number}", f"p{number}", Said("Salut"), structure_id=house.structure.id
        )
        await house.runtime.receive(received)
    while len(left) < 6:
        await house.runtime.settled()
        house.clock.passes(timedelta(milliseconds=100))
    assert all(at - begins >= timedelta(seconds=number / 2 - 0.1) for number, at in enumerate(sorted(left)))
    assert max(left) - begins <= timedelta(seconds=4)


async def test_a_reminder_overseas_waits_for_the_morning_there(house: House) -> None:
    house.clock.now = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)  # 20:00 in La Réunion, 17:00 in Lille
    await by_sms(house, "Salut", sender=REUNION)
    house.clock.passes(timedelta(hours=48))
    await house.runtime.settled()
    reminder = (await rows(house))[-1]
    assert reminder.status == "queued"
    assert reminder.not_before == datetime(2026, 11, 26, 5, 0, tzinfo=UTC), "9:00 there"
    assert "03 20 00 00 00" in str(telephones(house).sent[0].payload["text"])


async def test_a_brother_on_the_same_telephone_is_another_person(house: House) -> None:
    for text in ("Salut", "1", "Enzo"):
        await by_sms(house, text, sender=ENZO_AND_KARIM)
    for text in ("c'est son frère", "2"):
        await by_sms(house, text, sender=ENZO_AND_KARIM)
    (hello,) = await by_sms(house, "Karim", sender=ENZO_AND_KARIM)
    assert hello.startswith("Salut, ici le robot"), "who is new is met as anybody"
    for text in ("1", "Karim"):
        await by_sms(house, text, sender=ENZO_AND_KARIM)
    for text in ("je m'appelle Enzo", "2"):
        await by_sms(house, text, sender=ENZO_AND_KARIM)
    (back,) = await by_sms(house, "Enzo", sender=ENZO_AND_KARIM)
    assert back.startswith("Te revoilà")
    assert "date de naissance" in back, "his own open question"
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Person)) == 2
        assert await session.scalar(select(func.count()).select_from(Conversation)) == 2


async def test_an_sms_conversation_goes_on_in_telegram_and_back_as_one_person(house: House) -> None:
    house.runtime.tools.youth_username.append("accroche_bot")
    for text in ("Salut", "1", "Lina"):
        await by_sms(house, text)
    (link,) = [text for text in await by_sms(house, "telegram") if "t.me" in text]
    code = link.split("start=")[1].split("\n")[0]
    await house.receive(Started(), "77", start_code=code)
    await house.runtime.settled()
    assert any("date de naissance" in text for text in house.youth.texts())
    await house.writes("14/07/2009", address="77")
    assert "Tu habites où" in house.youth.texts()[-1]
    assert (await by_sms(house, "59000"))[0].startswith("En ce moment"), "and back, where they write"
    await house.receive(Started(), "78", start_code=code)
    await house.runtime.settled()
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Person)) == 2, "the code worked once"


async def test_a_code_is_good_for_a_day(house: House) -> None:
    house.runtime.tools.youth_username.append("accroche_bot")
    for text in ("Salut", "1"):
        await by_sms(house, text)
    (link,) = [text for text in await by_sms(house, "telegram") if "t.me" in text]
    house.clock.passes(timedelta(hours=25))
    await house.receive(Started(), "77", start_code=link.split("start=")[1].split("\n")[0])
    await house.runtime.settled()
    assert house.youth.texts()[0].startswith("Salut ! Ici le robot")


async def test_the_first_word_of_an_invitation_brings_its_partner(house: House) -> None:
    from bot.casework.team import add_partner, new_invitation

    async with house.runtime.work(house.structure.id) as work:
        invitation = await new_invitation(work, "CIO", await add_partner(work, "CIO de Lille"))
    said = await by_sms(house, f"Bonjour, code {invitation.code}", start_code=invitation.code)
    assert said[0].startswith("Salut, ici le robot")
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert (await session.scalars(select(Person.invitation_id))).one() == invitation.id


async def test_after_long_silence_who_writes_is_asked_and_the_message_reaches_a_human(house: House) -> None:
    for text in ("Salut", "1", "Lina", "14/07/2009", "59000", "1", "1", "passer", "2", "6"):
        await by_sms(house, text)
    house.clock.passes(timedelta(days=70))
    (asked,) = await by_sms(house, "coucou vous vous souvenez de moi ?")
    assert "Qui écrit maintenant ?" in asked
    assert any("vous vous souvenez" in str(outgoing.payload.get("text")) for outgoing in house.desk.sent)
    assert await by_sms(house, "1") == ["D'accord, merci."]


async def test_what_nobody_answered_to_is_sent_again_in_doubt_and_what_was_refused_is_not(house: House) -> None:
    unanswered = SendError(Trouble.RETRY, "ne répond pas", may_have_left=True)
    for trouble, doubt in ((unanswered, True), (SendError(Trouble.RETRY, "en panne"), False)):
        telephones(house).troubles.append(trouble)
        await by_sms(house, "Salut", sender=REUNION if doubt else ENZO_AND_KARIM)
        house.clock.passes(timedelta(minutes=1))
        await house.runtime.settled()
        row = (await rows(house))[-1]
        assert (row.status in ("sent", "delivered"), row.in_doubt) == (True, doubt)
