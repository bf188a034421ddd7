"""What an adviser wrote in the group gets a tick there: it arrived, or why it did not."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from sqlalchemy import select

from bot.runtime.work import Work
from storage.models import Case, Person

# Why a message was never sent, as the adviser who wrote it reads it.
NOT_SENT = {
    "stop": "Non envoyé : cette personne a dit stop entre-temps.",
    "wrong_person": "Non envoyé : ce numéro n'est pas celui de cette personne.",
    "blocked": "Non envoyé : cette personne a bloqué le robot.",
    "deadline": "Non envoyé : le message n'a pas pu partir à temps.",
}


async def post_tick(work: Work, person: Person, origin: Mapping[str, object] | None, failed: str | None) -> None:
    """Tell the group what became of what an adviser wrote there. `failed`: why it did not arrive."""
    if origin is None or origin.get("message") is None:
        return
    case = await open_case_of(work, person.id)
    if case is not None:
        status = "failed" if failed else "delivered"
        await work.post(case, person, "tick", {**origin, "status": status, "said": failed or ""})


async def open_case_of(work: Work, person_id: uuid.UUID) -> Case | None:
    """The person's open case."""
    found = await work.session.scalars(select(Case).where(Case.person_id == person_id, Case.closed_at.is_(None)))
    return found.one_or_none()
