"""A case passes from hand to hand: the one place that changes who follows it, and that tells everybody."""

from __future__ import annotations

from datetime import datetime

from bot.casework import people
from bot.casework.file import CaseFile
from bot.runtime.work import Work
from dialogs.events import Claimed
from storage.models import Adviser, Handoff

# What the group reads when a case changes hands.
_SAID = {
    "claimed": "{to} prend ce dossier.",
    "transferred": "{to}, ce dossier est maintenant le vôtre.",
    "replaced": "{to} remplace {previous} pour ce dossier.",
    "returned": "{to} est de retour et reprend ce dossier.",
    "assigned": "{to}, ce dossier est pour vous.",
}


async def hand(
    work: Work,
    file: CaseFile,
    to: Adviser,
    kind: str,
    *,
    by: Adviser | None = None,
    until: datetime | None = None,
    tell: bool = True,
) -> None:
    """Give the case to `to`: row, handoff, timeline, card, a line in the topic, and the young person's message.

    `kind` is assigned, claimed, transferred, replaced or returned. `until`: `to` replaces somebody until then.
    `tell=False`: the young person hears it otherwise (the answer to `open_case`).
    """
    case, previous = file.case, file.adviser
    case.adviser_id = to.id
    if kind == "replaced":
        own = case.replaces_id or (previous.id if previous else None)
        case.replaces_id = own if own != to.id else None
    else:
        case.replaces_id = None
    if kind in ("claimed", "transferred"):
        case.claimed_at = work.now
    _note_handoff(work, file, kind, to)
    gone = previous.first_name if previous is not None and previous.id != to.id else ""
    work.record(file.person, kind, case, by.id if by else to.id, to=to.first_name, previous=gone)
    if tell:
        changed = previous is not None and previous.id != to.id
        await work.tell(file.conversation, file.person, Claimed(to.first_name, changed, until), "system")
    said = _SAID[kind].format(to=to.first_name, previous=previous.first_name if previous else "l'absent")
    called = [] if by is not None and by.id == to.id else people.ids([to])
    await work.post(case, file.person, "card")
    await work.post(case, file.person, "say", {"text": said, "call": called})
    work.announce(file.person.id)


async def call_coordinators(work: Work, file: CaseFile) -> None:
    """Nobody can be named: the case has no adviser, and the coordinators are called to give it one."""
    case, previous = file.case, file.adviser
    if previous is not None:
        case.replaces_id = case.replaces_id or previous.id
        _note_handoff(work, file, "left", None)
    case.adviser_id = None
    case.claimed_at = None
    work.record(file.person, "nobody_free", case, previous=previous.first_name if previous else "")
    await work.post(case, file.person, "card")
    await work.post(
        case,
        file.person,
        "say",
        {
            "text": "Personne n'est disponible pour ce dossier : à la coordination de le prendre ou de le confier.",
            "call": people.ids(await people.coordinators(work)),
        },
    )
    work.announce(file.person.id)


def _note_handoff(work: Work, file: CaseFile, kind: str, to: Adviser | None) -> None:
    work.session.add(
        Handoff(
            id=work.new_id(),
            structure_id=work.structure.id,
            case_id=file.case.id,
            kind=kind,
            from_id=file.adviser.id if file.adviser else None,
            to_id=to.id if to else None,
            at=work.now,
        )
    )
