"""What a turn asks of the team: open a case, pass a message on, call somebody. Used while effects are applied."""

from __future__ import annotations

import uuid
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from bot.casework import alerts, assignment, dues, handing, labels, people
from bot.casework.file import CaseFile, file_of
from bot.runtime.work import Work
from dialogs.effects import CaseReason, Urgency
from dialogs.events import Assigned, NobodyFree
from storage.models import Adviser, Case, Conversation, Person

# Art. 12 §3 RGPD: an answer to a request about one's data is due within a month.
RIGHT_ANSWERED_WITHIN = timedelta(days=30)


async def open_case(
    work: Work, person: Person, conversation: Conversation, reason: CaseReason, urgency: Urgency = "normal"
) -> Assigned | NobodyFree:
    """Hand the person to the team. An open case there already is raised in reason and urgency, never lowered.

    The answer names the adviser and says by when somebody writes. Two openings at once make one case.
    """
    file = await _open(work, person, conversation, reason, urgency)
    if file.case.urgency == "urgent" and urgency == "urgent" and reason != "danger":
        await _call_for_urgent(work, file)
    return await _promise(work, file)


async def relay(
    work: Work, person: Person, conversation: Conversation, text: str, kind: str, inbound_id: uuid.UUID
) -> None:
    """Pass what the person wrote or sent to the case's topic; an answer is due from now, unless one was.

    Without an open case, a file sent in the middle of the questions waits for the adviser on the page;
    anything else opens a case.
    """
    file = await _open_file(work, person)
    if file is None:
        if kind in labels.ATTACHMENTS and conversation.status in ("new", "running"):
            work.record(person, "relayed", None, what=kind)
            work.announce(person.id)
            return
        file = await _open(work, person, conversation, "wrote", "normal", tell=True)
    await dues.expect_answer(work, file.case)
    work.record(person, "relayed", file.case, what=kind)
    await work.post(file.case, person, "relay", {"text": text, "kind": kind, "inbound": str(inbound_id)})
    await work.post(file.case, person, "card")
    work.announce(person.id)


async def raise_alert(
    work: Work,
    person: Person,
    conversation: Conversation,
    level: str,
    because: tuple[str, ...],
    inbound_id: uuid.UUID | None = None,
) -> Assigned | NobodyFree:
    """Danger was read: an urgent case, and a human called until one acknowledges."""
    file = await _open(work, person, conversation, "danger", "urgent")
    await alerts.raise_or_extend(work, file, level, because, inbound_id)
    return await _promise(work, file)


async def request_right(work: Work, person: Person, conversation: Conversation, right: str) -> None:
    """The person uses a right over their data: the coordinators are told, with the date it is due."""
    file = await _open(work, person, conversation, "rights", "normal", tell=True)
    due = dues.day_words(work.structure, work.now + RIGHT_ANSWERED_WITHIN)
    work.record(person, "right_requested", file.case, right=right)
    text = f"Demande : {labels.RIGHTS[right]}. Réponse à donner avant le {due}."
    called = people.ids(await people.coordinators(work))
    await work.post(file.case, person, "say", {"text": text, "call": called})
    work.announce(person.id)


async def note_event(work: Work, person: Person, kind: str) -> None:
    """A line in the timeline, under the open case if there is one."""
    file = await _open_file(work, person)
    work.record(person, kind, file.case if file else None)
    work.announce(person.id)


async def refresh_card(work: Work, person: Person) -> None:
    """Something that the card of the person's open case shows has changed."""
    file = await _open_file(work, person)
    if file is not None:
        await work.post(file.case, person, "card")


async def tell_holder(work: Work, person: Person, text: str) -> None:
    """A line for whoever follows the person, if somebody does."""
    file = await _open_file(work, person)
    if file is not None:
        await work.post(file.case, person, "say", {"text": text, "call": people.ids(_holder(file))})


async def unreachable(work: Work, person: Person, conversation: Conversation, said: str) -> None:
    """The channel can no longer reach the person: the adviser is told, with the channel's reason in French."""
    file = await _open_file(work, person)
    work.record(person, "unreachable", file.case if file else None)
    if file is not None:
        text = f"Cette personne ne peut plus être jointe ici : {said}"
        await work.post(file.case, person, "say", {"text": text, "call": people.ids(_holder(file))})
        await work.post(file.case, person, "card")
    work.announce(person.id)


async def _open(
    work: Work,
    person: Person,
    conversation: Conversation,
    reason: CaseReason,
    urgency: Urgency,
    tell: bool = False,
) -> CaseFile:
    """The person's open case, new or raised, with an adviser if there is one for it.

    `tell`: a new name goes through the conversation's door; without, the caller's answer says it.
    """
    while True:
        case_id = await work.session.scalar(
            insert(Case)
            .values(
                id=work.new_id(),
                structure_id=work.structure.id,
                person_id=person.id,
                conversation_id=conversation.id,
                reason=reason,
                urgency=urgency,
                reminders=0,
                opened_at=work.now,
            )
            .on_conflict_do_nothing(index_elements=["person_id"], index_where=Case.closed_at.is_(None))
            .returning(Case.id)
        )
        if case_id is not None:
            case = await work.session.get_one(Case, case_id)
            return await _new(work, await file_of(work, case), tell)
        # Somebody opened it before, maybe this very moment. If it was closed meanwhile, ours is opened.
        file = await _open_file(work, person)
        if file is not None:
            return await _raised(work, file, reason, urgency, tell)


async def _open_file(work: Work, person: Person) -> CaseFile | None:
    case = await work.session.scalar(
        select(Case)
        .where(Case.person_id == person.id, Case.closed_at.is_(None))
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    return await file_of(work, case) if case else None


async def _new(work: Work, file: CaseFile, tell: bool) -> CaseFile:
    case, person = file.case, file.person
    work.record(person, "opened", case, reason=case.reason, urgency=case.urgency)
    await dues.expect_answer(work, case)
    return await _give(work, file, tell)


async def _give(work: Work, file: CaseFile, tell: bool) -> CaseFile:
    """Name an adviser for a case that has none, or call the coordinators."""
    chosen = await assignment.choose(work, file.person, file.case.urgency)
    if chosen is None:
        await handing.call_coordinators(work, file)
        return file
    await handing.hand(work, file, chosen, "assigned", tell=tell)
    return await file_of(work, file.case)


async def _raised(work: Work, file: CaseFile, reason: CaseReason, urgency: Urgency, tell: bool) -> CaseFile:
    case, person = file.case, file.person
    if labels.GRAVITY[reason] > labels.GRAVITY[case.reason]:
        case.reason = reason
        work.record(person, "reason_changed", case, reason=reason)
    if urgency == "urgent" and case.urgency != "urgent":
        case.urgency = urgency
        work.record(person, "made_urgent", case)
    await dues.expect_answer(work, case)
    if file.adviser is None:
        return await _give(work, file, tell)
    await work.post(case, person, "card")
    work.announce(person.id)
    return file


async def _promise(work: Work, file: CaseFile) -> Assigned | NobodyFree:
    writes_at = await dues.promise(work, file.case)
    if file.adviser is None:
        return NobodyFree(writes_at)
    return Assigned(file.adviser.first_name, writes_at)


async def _call_for_urgent(work: Work, file: CaseFile) -> None:
    called = people.ids(_holder(file), await people.on_call(work))
    text = "Urgent : réponse attendue dans les 15 minutes."
    await work.post(file.case, file.person, "say", {"text": text, "call": called})


def _holder(file: CaseFile) -> list[Adviser]:
    return [file.adviser] if file.adviser else []
