"""Danger was read: people of the team are called, again and more of them, until one says they see to it."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select

from bot.casework import people
from bot.casework.file import CaseFile, file_of
from bot.casework.sms_numbers import sending_account
from bot.runtime.work import Work
from storage.models import Adviser, Alert, Case

ROUND_EVERY = timedelta(minutes=5)


async def raise_or_extend(
    work: Work, file: CaseFile, level: str, because: Sequence[str], inbound_id: uuid.UUID | None = None
) -> Alert:
    """A new alert and its first round; or, while one still waits, that one with the new words added."""
    key = work.key_of(file.person)
    waiting = await work.session.scalar(
        select(Alert).where(Alert.case_id == file.case.id, Alert.acknowledged_at.is_(None)).with_for_update()
    )
    if waiting is not None:
        words = [*key.open_json(waiting.because, "alerts.because"), *because]
        waiting.because = key.seal_json(words, "alerts.because")
        if level == "danger_immediate":
            waiting.level = level
        return waiting
    alert = Alert(
        id=work.new_id(),
        structure_id=work.structure.id,
        person_id=file.person.id,
        case_id=file.case.id,
        level=level,
        because=key.seal_json(list(because), "alerts.because"),
        inbound_id=inbound_id,
        raised_at=work.now,
        rounds=0,
        next_round_at=work.now,
    )
    work.session.add(alert)
    work.record(file.person, "alert_raised", file.case, level=level)
    await work.session.flush()
    await call_round(work, alert)
    return alert


async def call_round(work: Work, alert: Alert) -> None:
    """Call the next round of people, and say when the one after is due."""
    case = await work.session.get_one(Case, alert.case_id)
    file = await file_of(work, case)
    alert.rounds += 1
    alert.next_round_at = work.now + ROUND_EVERY
    whom = await _whom(work, alert.rounds, file.adviser)
    called = people.ids(whom)
    work.record(file.person, "alert_called", case, round=alert.rounds, called=len(called))
    await work.post(case, file.person, "alert", {"alert": str(alert.id), "round": alert.rounds, "call": called})
    await _by_sms(work, file, alert, whom)
    work.announce(file.person.id)


async def _by_sms(work: Work, file: CaseFile, alert: Alert, whom: Sequence[Adviser]) -> None:
    """To the telephones of those who are called: that there is an alert, and where to read it. Nothing of whom."""
    account = await sending_account(work.session, work.structure.id)
    telephones = {adviser.phone for adviser in whom if adviser.phone}
    if account is None or not telephones:
        return
    text = (
        f"Accroche : alerte, dossier n° {file.case.number}. Dites « Je m'en occupe » dans le groupe ou sur la fiche : "
        f"{work.public_url}/desk/cases/{file.case.id}"
    )
    for number in sorted(telephones):
        await work.text(file.case, file.person, account, number, text)
    work.record(file.person, "alert_sms", file.case, round=alert.rounds, called=len(telephones))


async def call_due_rounds(work: Work) -> int:
    """Call every round that is due. How many were."""
    due = await work.session.scalars(
        select(Alert)
        .where(
            Alert.structure_id == work.structure.id,
            Alert.acknowledged_at.is_(None),
            Alert.next_round_at <= work.now,
        )
        .order_by(Alert.raised_at, Alert.id)
        .with_for_update(skip_locked=True)
    )
    alerts = list(due)
    for alert in alerts:
        await call_round(work, alert)
    return len(alerts)


async def _whom(work: Work, round_number: int, named: Adviser | None) -> list[Adviser]:
    """First the named adviser and who is on call, then everybody present, then the coordinators as well.

    A round that would call nobody is the next one at once.
    """
    present = await people.present(work)
    first = [*([named] if named else []), *(adviser for adviser in present if adviser.on_call)]
    advisers = [adviser for adviser in present if adviser.role != people.COORDINATOR]
    widening = [first, advisers, await people.coordinators(work)]
    called: list[Adviser] = []
    for number, group in enumerate(widening, start=1):
        if number > round_number and called:
            break
        called += group
    return called
