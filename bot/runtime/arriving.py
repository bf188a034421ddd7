"""Who writes for the first time: from where, which structure they come to, and in which language they are met."""

from __future__ import annotations

import uuid

from bot.runtime.channel import Received
from bot.runtime.meeting import Place, Registrar
from bot.runtime.tools import Tools
from storage.models import Address, Conversation, Person
from storage.transaction import Answer


class NoStructureError(LookupError):
    """Somebody writes, and no structure exists yet to receive them. The gateway is asked to try again."""

    def __init__(self) -> None:
        super().__init__("no structure yet: create one with `accroche structure add NAME --town TOWN`")


def name_of(received: Received) -> tuple[str, str, str]:
    """Where they write from, by the name under which it is kept."""
    return received.channel, received.account, received.address


def structure_of(received: Received, first: Answer) -> uuid.UUID:
    """Who writes without an invitation comes to their account's structure, or to the one that was there first."""
    if received.structure_id is not None:
        return received.structure_id
    if not first.rows:
        raise NoStructureError
    found: uuid.UUID = first.rows[0].id
    return found


def meet(
    tools: Tools,
    registrar: Registrar,
    received: Received,
    structure_id: uuid.UUID,
    invitation_id: uuid.UUID | None = None,
) -> tuple[Person, Address, Conversation]:
    """Somebody new, reached where they write from, in the language of their telephone."""
    language = tools.book.words.best(received.language)
    return registrar.meet(structure_id, Place(*name_of(received)), language, invitation_id)
