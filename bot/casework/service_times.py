"""Service times watched: who is reminded, who is called next, and that nobody's case is left alone."""

from __future__ import annotations

from sqlalchemy import select

from bot.casework import alerts, dues, people, presence
from bot.casework.file import CaseFile, file_of
from bot.runtime.work import Work
from storage.models import Case


async def remind_and_escalate(work: Work) -> None:
    """What is looked after each minute in one structure; doing it twice in a minute changes nothing.

    Alerts call their next round, cases leave who is away, and who owes an answer is reminded: first the
    adviser, then the coordinators as well, again and again until somebody answers.
    """
    await alerts.call_due_rounds(work)
    await presence.settle(work)
    late = await work.session.scalars(
        select(Case)
        .where(
            Case.structure_id == work.structure.id,
            Case.closed_at.is_(None),
            Case.answer_due_at <= work.now,
        )
        .order_by(Case.number)
        .with_for_update(skip_locked=True, key_share=True)
        .execution_options(populate_existing=True)
    )
    for case in list(late):
        await _remind(work, await file_of(work, case))


async def _remind(work: Work, file: CaseFile) -> None:
    case = file.case
    if case.answer_due_at is None:
        return
    level = case.reminders
    if dues.reminder_at(work.structure, case.urgency, case.answer_due_at, level) > work.now:
        return
    # After a long stop of the whole service one reminder is enough for all that were missed.
    while dues.reminder_at(work.structure, case.urgency, case.answer_due_at, case.reminders) <= work.now:
        case.reminders += 1
    named = [file.adviser] if file.adviser else []
    on_call = await people.on_call(work) if case.urgency == "urgent" else []
    escalate = level > 0 or not named
    coordinators = await people.coordinators(work) if escalate else []
    since = dues.moment_words(work.structure, case.answer_due_at)
    who = "" if named else " Personne ne suit ce dossier."
    text = f"Une réponse est attendue depuis {since}.{who}"
    called = people.ids(named, on_call, coordinators)
    await work.post(case, file.person, "say", {"text": text, "call": called})
    work.record(file.person, "escalated" if escalate else "reminded", case, called=len(called))
    work.announce(file.person.id)
