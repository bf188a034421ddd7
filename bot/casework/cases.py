"""What an adviser does with a case: take it, pass it on, answer, note, hand it back, close it.

Each locks the case's row, so that two advisers cannot hold it; what may not be done is a `Refusal`.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import exists, select

from bot.casework import guardians, handing, labels, people
from bot.casework.file import CaseFile, file_of, take_file
from bot.casework.refusals import (
    AlertWaits,
    AlreadyTheirs,
    BadText,
    Blocked,
    NoSuchCase,
    NotClaimed,
    NotYours,
    Stopped,
)
from bot.runtime import metrics
from bot.runtime.work import Work
from dialogs import sms
from dialogs.events import AdviserWrote, CaseClosed, HandedBack
from storage.models import Adviser, Alert, Note
from storage.silence import silence_of

# Telegram takes 4096 signs in a message; the adviser's name goes before the text.
LONGEST_ANSWER = 3500
# Each SMS costs, and six joined is what every telephone shows as one message.
MOST_SMS = 6
LONGEST_NOTE = 10_000


@dataclass(frozen=True, slots=True)
class Held:
    """The case is now (or was already) the adviser's own."""

    adviser: Adviser


@dataclass(frozen=True, slots=True)
class HeldBy:
    """Somebody else was first: they hold it."""

    adviser: Adviser


async def claim(work: Work, case_id: uuid.UUID, adviser: Adviser) -> Held | HeldBy:
    """Take a case nobody holds yet, whoever it was named for. Taking one's own again changes nothing.

    Raises `NoSuchCase`, `CaseIsClosed`, `NotOfTheTeam`, `Away`.
    """
    await people.check_present(work, adviser)
    return await _claim(work, await take_file(work, case_id), adviser)


async def _claim(work: Work, file: CaseFile, adviser: Adviser) -> Held | HeldBy:
    holder = file.adviser
    if file.case.claimed_at is not None and holder is not None:
        return Held(adviser) if holder.id == adviser.id else HeldBy(holder)
    await handing.hand(work, file, adviser, "claimed", by=adviser)
    await guardians.told_by_itself(work, await file_of(work, file.case))
    return Held(adviser)


async def transfer(work: Work, case_id: uuid.UUID, by: Adviser, to: Adviser) -> None:
    """Pass the case to a colleague who is there; the young person is told the new name.

    By who holds it or a coordinator; by anybody while nobody holds it. Raises `NotYours`, `AlreadyTheirs`,
    `Away` and `NotOfTheTeam` for the colleague, `NoSuchCase`, `CaseIsClosed`.
    """
    people.check_member(work, by)
    await people.check_present(work, to)
    file = await take_file(work, case_id)
    check_may_change(file, by)
    if file.adviser is not None and file.adviser.id == to.id and file.case.claimed_at is not None:
        raise AlreadyTheirs(to)
    await handing.hand(work, file, to, "transferred", by=by)


async def answer(
    work: Work, case_id: uuid.UUID, adviser: Adviser, text: str, origin: Mapping[str, object] | None = None
) -> None:
    """Write to the young person through their conversation's door; takes the case if nobody holds it.

    `origin` says where it was written: {"chat", "message"} in the group, ticked once it is delivered, or
    {"adviser", "once"} on a page's form. The same is sent once. Raises
    `NotYours`, `Stopped`, `Blocked`, `BadText`, `Away`, `NoSuchCase`, `CaseIsClosed`, and then nothing is sent.
    """
    text = _checked(text, LONGEST_ANSWER, "Rien à envoyer : le message est vide.")
    await people.check_present(work, adviser)
    file = await take_file(work, case_id)
    if file.address.stopped_at is not None or await silence_of(work.session, file.address.number_hash):
        raise Stopped
    if file.address.blocked_at is not None:
        raise Blocked
    if file.address.channel == "sms" and (parts := sms.count(sms.fold(text))) > MOST_SMS:
        raise BadText(f"Ce message ferait {parts} SMS, {MOST_SMS} au plus : raccourcissez-le. Rien n'est parti.")
    taken = await _claim(work, file, adviser)
    if isinstance(taken, HeldBy):
        raise NotYours(taken.adviser)
    once = _once(origin or {})
    wrote = AdviserWrote(adviser.first_name, text)
    await work.tell(file.conversation, file.person, wrote, "adviser", once=once, origin=origin)
    file.case.answered_at = work.now
    file.case.answer_due_at = None
    file.case.reminders = 0
    work.record(file.person, "answered", file.case, adviser.id)
    await work.post(file.case, file.person, "card")
    work.announce(file.person.id)


def _once(origin: Mapping[str, object]) -> str | None:
    """A name for what was written there: written twice (a double tap, a repeated update), it is kept once."""
    if "message" in origin:
        return f"desk:{origin['chat']}:{origin['message']}"
    return f"form:{origin['adviser']}:{origin['once']}" if origin.get("once") else None


async def note(work: Work, case_id: uuid.UUID, adviser: Adviser, text: str) -> None:
    """Keep an internal note; anybody of the team may, also on a closed case. It is never sent."""
    text = _checked(text, LONGEST_NOTE, "Rien à noter : la note est vide.")
    people.check_member(work, adviser)
    file = await take_file(work, case_id, closed_too=True)
    work.session.add(
        Note(
            id=work.new_id(),
            structure_id=work.structure.id,
            case_id=case_id,
            adviser_id=adviser.id,
            text=work.key_of(file.person).seal(text.encode(), "notes.text"),
            at=work.now,
        )
    )
    work.record(file.person, "noted", file.case, adviser.id)
    work.announce(file.person.id)


async def hand_back(work: Work, case_id: uuid.UUID, adviser: Adviser) -> None:
    """Give the conversation back to the bot; the case stays with its adviser.

    By who holds it or a coordinator. Raises `NotClaimed`, `NotYours`, `NoSuchCase`, `CaseIsClosed`.
    """
    people.check_member(work, adviser)
    file = await take_file(work, case_id)
    if file.case.claimed_at is None:
        raise NotClaimed
    check_may_change(file, adviser)
    await work.tell(file.conversation, file.person, HandedBack(), "adviser")
    file.case.answer_due_at = None
    work.record(file.person, "handed_back", file.case, adviser.id)
    await work.post(file.case, file.person, "card")
    await work.post(file.case, file.person, "say", {"text": "Le robot reprend la conversation."})
    work.announce(file.person.id)


async def close(work: Work, case_id: uuid.UUID, adviser: Adviser, reason: str) -> None:
    """Close the case; nothing is sent to the young person. `reason` is one of `labels.CLOSING_REASONS`.

    By who holds it or a coordinator; by anybody while nobody holds it. Raises `AlertWaits`, `NotYours`,
    `NoSuchCase`, `CaseIsClosed`, `KeyError` for a reason that does not exist.
    """
    label = labels.CLOSING_REASONS[reason]
    people.check_member(work, adviser)
    file = await take_file(work, case_id)
    check_may_change(file, adviser)
    if await work.session.scalar(select(exists().where(Alert.case_id == case_id, Alert.acknowledged_at.is_(None)))):
        raise AlertWaits
    file.case.closed_at = work.now
    file.case.closing_reason = reason
    file.case.answer_due_at = None
    await work.tell(file.conversation, file.person, CaseClosed(), "adviser")
    work.record(file.person, "closed", file.case, adviser.id, reason=reason)
    said = f"{adviser.first_name} clôt le dossier : {label.lower()}."
    await work.post(file.case, file.person, "card")
    await work.post(file.case, file.person, "say", {"text": said})
    await work.post(file.case, file.person, "close_topic")
    work.announce(file.person.id)


async def acknowledge(work: Work, alert_id: uuid.UUID, adviser: Adviser) -> Held | HeldBy:
    """Say "I see to it" for an alert: nobody is called any more. Takes the case too if nobody holds it.

    Even somebody who is down as absent may: they are plainly there. Raises `NoSuchCase`, `NotOfTheTeam`.
    """
    people.check_member(work, adviser)
    case_id = await work.session.scalar(
        select(Alert.case_id).where(Alert.id == alert_id, Alert.structure_id == work.structure.id)
    )
    if case_id is None:
        raise NoSuchCase
    file = await take_file(work, case_id, closed_too=True)
    alert = await work.session.get_one(Alert, alert_id, with_for_update=True, populate_existing=True)
    if alert.acknowledged_by is not None:
        by = await work.session.get_one(Adviser, alert.acknowledged_by)
        return Held(adviser) if by.id == adviser.id else HeldBy(by)
    alert.acknowledged_by = adviser.id
    alert.acknowledged_at = work.now
    metrics.ALERT_SECONDS.observe(max((work.now - alert.raised_at).total_seconds(), 0))
    alert.next_round_at = None
    work.record(file.person, "alert_acknowledged", file.case, adviser.id)
    await work.post(file.case, file.person, "say", {"text": f"{adviser.first_name} s'occupe de l'alerte."})
    work.announce(file.person.id)
    if file.case.closed_at is None and await people.absence_of(work, adviser.id) is None:
        await _claim(work, file, adviser)
    return Held(adviser)


def check_may_change(file: CaseFile, adviser: Adviser) -> None:
    """Raises `NotYours` when somebody else holds the case and this is no coordinator."""
    holder = file.adviser
    if file.case.claimed_at is None or holder is None or adviser.role == people.COORDINATOR:
        return
    if holder.id != adviser.id:
        raise NotYours(holder)


def _checked(text: str, longest: int, empty: str) -> str:
    text = text.strip()
    if not text:
        raise BadText(empty)
    if len(text.encode("utf-16-le")) // 2 > longest:
        raise BadText(f"Trop long : {longest} signes au plus. Coupez-le en plusieurs messages.")
    return text
