"""Group commit: whatever comes is kept and answered in one transaction, also what has a way of its own."""

from __future__ import annotations

import uuid

import pytest
from structlog.testing import capture_logs

from bot.casework.team import new_invitation
from bot.runtime.channel import FileRef, SendError, Trouble
from dialogs.events import Attached, Event, Said, Started, Unreachable
from storage.transaction import Transaction
from tests.house import House


async def invited(house: House) -> str:
    async with house.runtime.work(house.structure.id) as work:
        return (await new_invitation(work, "CIO")).code


@pytest.mark.parametrize("event", [Started(), Said("Salut"), Said("jveux mourir")], ids=["start", "words", "danger"])
async def test_who_comes_by_an_invitation_is_kept_and_answered_at_once(house: House, event: Event) -> None:
    code = await invited(house)
    with capture_logs() as logs:
        await house.receive(event, start_code=code)
        await house.runtime.settled()
    assert house.youth.texts()
    assert not [log for log in logs if log["event"] == "undone"]


@pytest.mark.parametrize(
    ("event", "file"),
    [(Attached("voice"), FileRef("F1", "voice", "audio/ogg")), (Unreachable(), None)],
    ids=["file", "blocked"],
)
async def test_what_is_not_only_words_is_kept_and_taken_in_at_once(
    house: House, event: Event, file: FileRef | None
) -> None:
    await house.happens(Started())
    with capture_logs() as logs:
        await house.receive(event, file=file)
        await house.runtime.settled()
    assert not [log for log in logs if log["event"] == "undone"]


async def test_who_blocked_us_and_writes_again_is_answered_at_once(house: House) -> None:
    """Their message, and what became of the one before it, share a transaction."""
    await house.happens(Started())
    house.youth.troubles.append(SendError(Trouble.BLOCKED, "bloqué"))
    await house.writes("Oui")
    with capture_logs() as logs:
        assert await house.writes("re")
    assert not [log for log in logs if log["event"] == "undone"]


async def test_an_answer_of_somebody_known_costs_three_round_trips(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who writes; how they stand; what the turn leaves behind, with the commit."""
    await house.happens(Started())
    trips: list[int] = []
    settle = Transaction.settle

    async def counted(self: Transaction) -> None:
        if self._asked:
            trips[-1] += 1
        await settle(self)

    begin = Transaction.begin

    async def begun(self: Transaction, structure: uuid.UUID | str) -> None:
        trips.append(0)
        await begin(self, structure)

    monkeypatch.setattr(Transaction, "settle", counted)
    monkeypatch.setattr(Transaction, "begin", begun)
    await house.receive(Said("Oui"))
    assert trips[0] == 3
