"""Alerts: to telephones too, looked back on by the coordination, and learnt from without saying whose they were."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.casework import alerted, cases
from bot.casework.alerted import NoSuchAlert, anonymised
from dialogs.render import SMS
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Adviser, Alert, Case, Inbound, TimelineEntry
from storage.vault import Vault
from tests.house import House, Notebook, add_number, open_house


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault) as opened:
        opened.runtime.tools.channels["sms"] = Notebook(name="sms", account="", abilities=SMS, delivered=True)
        async with opened.runtime.work(opened.structure.id) as work:
            adviser = await work.session.get_one(Adviser, opened.adviser.id)
            adviser.phone = "+33639980055"
            add_number(work)
        yield opened


def texts(house: House) -> list[tuple[str, str]]:
    found = house.runtime.tools.channels["sms"]
    assert isinstance(found, Notebook)
    return [(outgoing.address, str(outgoing.payload["text"])) for outgoing in found.sent]


async def test_an_alert_goes_to_the_telephone_too_again_and_again_until_somebody_sees_to_it(house: House) -> None:
    await house.writes("Salut", "oui", "Lina", "j'ai envie de mourir")
    ((number, text),) = texts(house)
    assert number == "+33639980055"
    assert "alerte" in text
    assert "https://accroche.example/desk/cases/" in text
    assert "Lina" not in text
    assert "mourir" not in text
    house.clock.passes(timedelta(minutes=6))
    await house.runtime.settled()
    await house.runtime.sweep()
    await house.runtime.settled()
    assert len(texts(house)) == 2
    async with house.runtime.work(house.structure.id) as work:
        alert = (await work.session.scalars(select(Alert))).one()
        await cases.acknowledge(work, alert.id, await work.session.get_one(Adviser, house.adviser.id))
    house.clock.passes(timedelta(minutes=30))
    await house.runtime.sweep()
    await house.runtime.settled()
    assert len(texts(house)) == 2
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        kinds = list(await session.scalars(select(TimelineEntry.kind)))
    assert kinds.count("alert_sms") == 2


async def test_the_coordination_sees_why_and_how_long_and_says_right_or_wrong(house: House) -> None:
    await house.writes("Salut", "oui", "Lina", "j'ai envie de mourir")
    house.clock.passes(timedelta(minutes=3))
    async with house.runtime.work(house.structure.id) as work:
        adviser = await work.session.get_one(Adviser, house.adviser.id)
        alert = (await work.session.scalars(select(Alert))).one()
        await cases.acknowledge(work, alert.id, adviser)
        (row,) = await alerted.alerts_of(work)
        assert row.because
        assert row.answered_by == "Samira"
        assert row.answered_in is not None
        assert timedelta(minutes=3) <= row.answered_in < timedelta(minutes=4)
        await alerted.judge(work, alert.id, "wrong", adviser)
        assert (await alerted.alerts_of(work))[0].verdict == "wrong"
        with pytest.raises(NoSuchAlert):
            await alerted.judge(work, house.structure.id, "right", adviser)


async def test_false_and_missed_ones_become_test_cases_without_saying_whose_they_were(house: House) -> None:
    await house.writes("Salut", "oui", "Lina", "14/07/2009", "Lille")
    await house.writes(
        "à Lille Lina et Karim 06 39 98 00 12 envie de mourir", "reprendre", "je vais chez Jordan ce soir"
    )
    async with house.runtime.work(house.structure.id) as work:
        adviser = await work.session.get_one(Adviser, house.adviser.id)
        alert = (await work.session.scalars(select(Alert))).one()
        await alerted.judge(work, alert.id, "wrong", adviser)
        case = (await work.session.scalars(select(Case))).one()
        last = (await work.session.scalars(select(Inbound).where(Inbound.author == "person"))).all()[-1]
        await alerted.mark_missed(work, case.id, last.id, adviser)
        await alerted.mark_missed(work, case.id, last.id, adviser)
        found = await alerted.as_test_cases(work)
    assert [(line.label, line.note) for line in found] == [("none", "fausse alerte"), ("danger_immediate", "manquée")]
    for line in found:
        for secret in ("Lina", "Lille", "Karim", "Jordan", "06", "98"):
            assert secret not in line.text
    assert "envie de mourir" in found[0].text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("écris à lea@example.org ou https://t.me/lea", "écris à [adresse] ou [adresse]"),
        ("le 12/03/2009 à 14h", "le [nombre] à [nombre]h"),
        ("Mon père me tape", "Mon père me tape"),
    ],
)
def test_what_would_say_whose_it_is_is_taken_out(text: str, left: str) -> None:
    assert anonymised(text, set()) == left
