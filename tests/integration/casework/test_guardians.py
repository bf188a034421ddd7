"""Parents: what they hear and nothing more, what they answer, and where it goes."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.casework import cases, guardians
from bot.casework.file import take_file
from bot.casework.guardians import NotToBeTold
from bot.runtime.channel import Received, SendError, Trouble
from bot.runtime.crossing import new_code
from dialogs.events import Said, Started
from dialogs.render import EMAIL, SMS
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Adviser, Alert, Case, Guardian, Outbound, Person, SmsNumber, TimelineEntry
from storage.rights import erase, export
from storage.vault import Vault
from tests.house import House, Notebook, add_number, open_house

MOTHER = "+33639980099"
THURSDAY = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
TO_THE_GUARDIAN = ("oui", "Lina", "14/07/2009", "Lille", "rien", "par message", "le matin", "non")


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault) as opened:
        opened.runtime.tools.channels["sms"] = Notebook(name="sms", account="", abilities=SMS, delivered=True)
        opened.runtime.tools.channels["email"] = Notebook(name="email", account="", abilities=EMAIL, delivered=True)
        async with opened.runtime.work(opened.structure.id) as work:
            add_number(work)
        yield opened


def sent(house: House, channel: str = "sms") -> list[str]:
    found = house.runtime.tools.channels[channel]
    assert isinstance(found, Notebook)
    return found.texts()


async def a_case(house: House, *last: str) -> uuid.UUID:
    """A young person comes to the question about a parent, answers it, and the case is taken."""
    await house.writes("Salut", *TO_THE_GUARDIAN, *last)
    async with house.runtime.work(house.structure.id) as work:
        case_id = (await work.session.scalars(select(Case.id))).one()
        await cases.claim(work, case_id, await work.session.get_one(Adviser, house.adviser.id))
    await house.runtime.settled()
    return case_id


async def answers(house: House, text: str, sender: str = MOTHER) -> list[str]:
    """A parent writes; what they are sent for it."""
    before = len(sent(house))
    await house.runtime.receive(
        Received("sms", "lille", sender, uuid.uuid4().hex, Said(text), structure_id=house.structure.id)
    )
    await house.runtime.settled()
    return sent(house)[before:]


async def tell(house: House, case_id: uuid.UUID, kind: str, when: datetime | None = None) -> None:
    async with house.runtime.work(house.structure.id) as work:
        file = await take_file(work, case_id)
        guardian = (await work.session.scalars(select(Guardian))).one()
        await guardians.notify(
            work, file, guardian.person_id, kind, when, await work.session.get_one(Adviser, house.adviser.id)
        )
    await house.runtime.settled()


async def kinds(house: House) -> list[str]:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        return list(await session.scalars(select(TimelineEntry.kind).order_by(TimelineEntry.seq)))


async def test_with_agreement_the_parent_is_told_once_the_case_is_taken(house: House) -> None:
    case_id = await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    (told,) = sent(house)
    assert told.startswith("Bonjour, ici la Mission Locale de Lille. Nous sommes en contact avec Lina.")
    assert "Samira, 03 20 00 00 00" in told
    assert "STOP" in told
    assert "guardian_first" in await kinds(house)
    await tell(house, case_id, "appointment", THURSDAY)
    await tell(house, case_id, "changed", THURSDAY + timedelta(hours=2))
    await tell(house, case_id, "cancelled", THURSDAY + timedelta(hours=2))
    assert "Lina a rendez-vous avec Samira jeudi 26 novembre à 10 h" in sent(house)[1]
    assert "change : il est jeudi 26 novembre à 12 h" in sent(house)[2]
    assert "est annulé" in sent(house)[3]


async def test_nothing_the_young_person_said_is_ever_in_a_message_to_a_parent(house: House) -> None:
    case_id = await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    await tell(house, case_id, "appointment", THURSDAY)
    for text in sent(house):
        for secret in ("2009", "14/07", "Roubaix", "rien pour", "matin", "639980099", "06 39"):
            assert secret.lower() not in text.lower()


async def test_without_agreement_nothing_leaves_and_the_reason_is_said(house: House) -> None:
    case_id = await a_case(house, "personne pour l'instant")
    async with house.runtime.work(house.structure.id) as work:
        file = await take_file(work, case_id)
        await guardians.add(work, file, relation="father", name="", address="0639980099", language="fr")
    with pytest.raises(NotToBeTold, match="demandez-lui d'abord"):
        await tell(house, case_id, "first")
    assert sent(house) == []


async def test_after_an_alert_no_machine_writes_home(house: House) -> None:
    await house.writes("Salut", "oui", "Lina", "mon père me frappe", "reprendre")
    for text in ("14/07/2009", "Lille", "rien", "par message", "le matin", "non", "ma mère", "oui", "06 39 98 00 99"):
        await house.writes(text)
    async with house.runtime.work(house.structure.id) as work:
        case_id = (await work.session.scalars(select(Case.id))).one()
        await cases.claim(work, case_id, await work.session.get_one(Adviser, house.adviser.id))
    await house.runtime.settled()
    assert sent(house) == []


async def test_a_parent_s_stop_call_and_wrong_number(house: House) -> None:
    case_id = await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    (call,) = await answers(house, "rappelez moi svp")
    assert call.startswith("C'est noté : Samira vous rappelle")
    assert await answers(house, "merci") == [], "one acknowledgement in ten minutes"
    said = [str(outgoing.payload.get("text")) for outgoing in house.desk.sent if outgoing.kind == "say"]
    assert any("La mère demande à être appelé" in text for text in said)
    assert not any("639980099" in text or "svp" in text for text in said)
    assert len(await answers(house, "STOP")) == 1
    with pytest.raises(NotToBeTold, match="stop"):
        await tell(house, case_id, "appointment", THURSDAY)
    assert await answers(house, "bonjour") == []
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Case)) == 1, "a parent has no case"


async def test_a_wrong_parent_is_never_written_to_again(house: House) -> None:
    case_id = await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    assert await answers(house, "ERREUR") == ["Pardon pour l'erreur : plus aucun message à ce numéro."]
    assert await answers(house, "START") == []
    with pytest.raises(NotToBeTold, match="pas le sien"):
        await tell(house, case_id, "first")
    assert "guardian_said_wrong" in await kinds(house)


async def test_danger_in_a_parent_s_message_calls_for_their_child(house: House) -> None:
    await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    (said,) = await answers(house, "ma fille veut mourir")
    assert "3114" in said
    assert "tu" not in said.lower().split()
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        alert = (await session.scalars(select(Alert))).one()
        case = (await session.scalars(select(Case))).one()
    assert (alert.case_id, alert.level) == (case.id, "danger_immediate")


async def test_a_parent_by_e_mail_gets_a_link_and_no_word_to_answer(house: House) -> None:
    case_id = await a_case(house, "ma mère", "oui", "passer")
    async with house.runtime.work(house.structure.id) as work:
        file = await take_file(work, case_id)
        await guardians.add(work, file, relation="mother", name="Mme B.", address="Mere@example.org", language="ar")
    await tell(house, case_id, "first")
    (told,) = sent(house, "email")
    assert "https://accroche.example/parents" in told
    assert "STOP" not in told


async def test_a_sender_s_name_cannot_be_answered_so_nothing_asks_to(house: House) -> None:
    async with house.runtime.work(house.structure.id) as work:
        number = (await work.session.scalars(select(SmsNumber))).one()
        number.sender, number.receives = "ML Lille", False
    await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    (told,) = sent(house)
    assert "Répondez" not in told
    assert "https://accroche.example/parents" in told
    assert "03 20 00 00 00" in told


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("03 20 00 00 01", "fixe"),
        ("0899 12 34 56", "surtaxé"),
        ("+32 470 12 34 56", "étranger"),
        ("bonjour", "pas un numéro"),
        ("a@b", "forme"),
    ],
)
async def test_an_address_that_cannot_be_written_to_says_why(house: House, address: str, reason: str) -> None:
    case_id = await a_case(house, "ma mère", "oui", "passer")
    async with house.runtime.work(house.structure.id) as work:
        file = await take_file(work, case_id)
        with pytest.raises(NotToBeTold, match=reason) as refused:
            await guardians.add(work, file, relation="mother", name="", address=address, language="fr")
        assert "numéro" in str(refused.value) or "courriel" in str(refused.value) or "téléphone" in str(refused.value)
        if reason == "étranger":
            added = await guardians.add(
                work, file, relation="mother", name="", address=address, language="fr", despite_number=True
            )
            assert added.id
    if reason == "étranger":
        await tell(house, case_id, "first")
        assert len(sent(house)) == 1


async def test_what_we_start_with_a_parent_waits_for_a_decent_hour(house: House) -> None:
    house.clock.now = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
    await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    assert sent(house) == []
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        row = (await session.scalars(select(Outbound).where(Outbound.channel == "sms"))).one()
    assert (row.status, row.not_before, row.priority) == ("queued", datetime(2026, 11, 24, 8, 0, tzinfo=UTC), 1)


async def test_the_copy_says_who_was_told_and_erasing_erases_the_parents_too(house: House) -> None:
    await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    await answers(house, "rappelez moi")
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        number = (await session.scalars(select(Case.number))).one()
    copy = await export(house.runtime.db, house.runtime.vault, number)
    (told,) = copy["parents_told"]
    assert told["relation"] == "mother"
    assert len(told["messages"]) == 2
    await erase(house.runtime.db, number)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Person)) == 0
        assert await session.scalar(select(func.count()).select_from(Outbound).where(Outbound.channel == "sms")) == 0


async def test_a_parent_goes_on_in_telegram_by_the_adviser_s_link(house: House) -> None:
    case_id = await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    async with house.runtime.work(house.structure.id) as work:
        guardian = (await work.session.scalars(select(Guardian))).one()
        code = new_code(work, await work.session.get_one(Person, guardian.person_id), timedelta(days=7))
    await house.receive(Started(), "9009", start_code=code)
    await house.runtime.settled()
    assert any("Nos messages arrivent maintenant ici" in text for text in house.youth.texts())
    await tell(house, case_id, "appointment", THURSDAY)
    assert any("Lina a rendez-vous avec Samira" in text for text in house.youth.texts())
    assert len(sent(house)) == 1, "and no more by SMS"


async def test_a_message_that_does_not_reach_a_parent_is_told_to_the_adviser(house: House) -> None:
    telephones = house.runtime.tools.channels["sms"]
    assert isinstance(telephones, Notebook)
    telephones.troubles = [SendError(Trouble.BAD_ADDRESS, "Numéro inconnu.")]
    await a_case(house, "ma mère", "oui", "06 39 98 00 99")
    said = [str(outgoing.payload.get("text")) for outgoing in house.desk.sent if outgoing.kind == "say"]
    assert "La mère : message non remis. Numéro inconnu." in said
    assert "guardian_not_reached" in await kinds(house)
