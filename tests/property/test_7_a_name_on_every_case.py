"""Invariant 7: every open case has one adviser who is there today, or somebody is called to give it one.

Random days of a team: cases open, two advisers claim at once, cases are passed on, people go away and come back,
leave the team, answer, close. After each minute every open case is looked at.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select

from bot.casework import cases, people, presence
from bot.casework.cases import Held
from bot.casework.refusals import Refusal
from bot.casework.service_times import remind_and_escalate
from bot.runtime.work import Work
from dialogs.events import AdviserWrote, Assigned, Claimed
from storage.database import Database
from storage.models import Adviser, Case, Conversation, Handoff, Person, TimelineEntry
from tests.team import Team

NAMES = ("Samira", "Karim", "Nadia")
WHO = st.sampled_from((*NAMES, "Nora"))  # Nora coordinates
LINA, TOM = 0, 1
YOUNG = st.sampled_from((LINA, TOM))


class Days(RuleBasedStateMachine):
    """One structure, three advisers and a coordinator, two young people."""

    url: str

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.team = Team(Database(self.url))
        self.heard: dict[int, str] = {}  # the name each young person was told last
        self.seen: dict[int, int] = {LINA: 0, TOM: 0}
        self.run(self._begin())

    def run(self, doing: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(doing)

    def teardown(self) -> None:
        self.run(self.team.db.close())
        self.runner.close()

    async def _begin(self) -> None:
        await self.team.open()
        self.advisers: dict[str, Adviser] = {name: await self.team.adviser(name) for name in NAMES}
        self.advisers["Nora"] = await self.team.adviser("Nora", coordinator=True)
        self.young: dict[int, tuple[Person, Conversation]] = {
            LINA: await self.team.person({"first_name": "Lina"}),
            TOM: await self.team.person({"first_name": "Tom"}),
        }

    async def _case(self, young: int) -> Case | None:
        async with self.team.db.scope(self.team.structure.id) as session:
            return await session.scalar(
                select(Case).where(Case.person_id == self.young[young][0].id, Case.closed_at.is_(None))
            )

    async def _adviser(self, work: Work, name: str) -> Adviser:
        """As the team stands now: handlers read it in the transaction they act in."""
        return await work.session.get_one(Adviser, self.advisers[name].id)

    async def _try(self, act: Callable[[Work], Coroutine[Any, Any, object]]) -> object:
        """One adviser's act; a refusal is an answer like any other."""
        async with self.team.work() as work:
            try:
                return await act(work)
            except Refusal as refusal:
                return refusal

    async def _minute(self) -> None:
        self.team.later(minutes=1)
        async with self.team.work() as work:
            await remind_and_escalate(work)

    # What happens

    @rule(young=YOUNG, urgent=st.booleans())
    def opens(self, young: int, urgent: bool) -> None:
        answer = self.run(self.team.open_case(*self.young[young], "person", "urgent" if urgent else "normal"))
        if isinstance(answer, Assigned):
            self.heard[young] = answer.adviser

    @rule(young=YOUNG)
    def writes(self, young: int) -> None:
        self.run(self.team.write(*self.young[young], "coucou"))

    @rule(young=YOUNG, first=WHO, second=WHO)
    def two_claim_at_once(self, young: int, first: str, second: str) -> None:
        async def both() -> None:
            case = await self._case(young)
            if case is None:
                return

            async def claim(name: str) -> object:
                async def act(work: Work) -> object:
                    return await cases.claim(work, case.id, await self._adviser(work, name))

                return await self._try(act)

            outcomes = await asyncio.gather(claim(first), claim(second))
            holders = {outcome.adviser.id for outcome in outcomes if isinstance(outcome, Held)}
            assert len(holders) <= 1

        self.run(both())

    @rule(young=YOUNG, by=WHO, to=WHO)
    def transfers(self, young: int, by: str, to: str) -> None:
        async def transfer() -> None:
            case = await self._case(young)
            if case is not None:
                await self._try(lambda work: self._with(work, by, to, lambda a, b: cases.transfer(work, case.id, a, b)))

        self.run(transfer())

    async def _with(
        self, work: Work, one: str, other: str, act: Callable[[Adviser, Adviser], Coroutine[Any, Any, object]]
    ) -> object:
        return await act(await self._adviser(work, one), await self._adviser(work, other))

    @rule(young=YOUNG, by=WHO)
    def answers(self, young: int, by: str) -> None:
        async def answer() -> None:
            case = await self._case(young)
            if case is not None:
                await self._try(
                    lambda work: self._with(work, by, by, lambda a, _: cases.answer(work, case.id, a, "Bonjour"))
                )

        self.run(answer())

    @rule(young=YOUNG, by=WHO)
    def hands_back(self, young: int, by: str) -> None:
        async def hand_back() -> None:
            case = await self._case(young)
            if case is not None:
                await self._try(lambda work: self._with(work, by, by, lambda a, _: cases.hand_back(work, case.id, a)))

        self.run(hand_back())

    @rule(young=YOUNG, by=WHO)
    def closes(self, young: int, by: str) -> None:
        async def close() -> None:
            case = await self._case(young)
            if case is not None:
                await self._try(
                    lambda work: self._with(work, by, by, lambda a, _: cases.close(work, case.id, a, "other"))
                )

        self.run(close())

    @rule(who=WHO, replacement=WHO, alone=st.booleans(), hours=st.integers(1, 48))
    def goes_away(self, who: str, replacement: str, alone: bool, hours: int) -> None:
        async def go() -> None:
            until = self.team.now + timedelta(hours=hours)
            await self._try(
                lambda work: self._with(
                    work,
                    who,
                    replacement,
                    lambda a, b: presence.set_absent(work, a, until, None if alone else b),
                )
            )

        self.run(go())

    @rule(who=WHO)
    def comes_back(self, who: str) -> None:
        self.run(self._try(lambda work: self._with(work, who, who, lambda a, _: presence.back(work, a))))

    @rule(who=WHO)
    def leaves_or_joins_the_team(self, who: str) -> None:
        async def change() -> None:
            async with self.team.work() as work:
                adviser = await self._adviser(work, who)
                adviser.active = not adviser.active
            await self._minute()

        self.run(change())

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.team.later(hours=hours)
        self.run(self._minute())

    # What always holds

    @invariant()
    def every_open_case_has_a_name_or_somebody_is_called(self) -> None:
        self.run(self._look())

    async def _look(self) -> None:
        async with self.team.work() as work:
            here = {adviser.id: adviser for adviser in await people.present(work)}
            opened = list(
                await work.session.scalars(
                    select(Case).where(Case.structure_id == self.team.structure.id, Case.closed_at.is_(None))
                )
            )
            assert len({case.person_id for case in opened}) == len(opened)
            for case in opened:
                last = await work.session.scalar(
                    select(Handoff).where(Handoff.case_id == case.id).order_by(Handoff.seq.desc()).limit(1)
                )
                if case.adviser_id is None:
                    assert case.claimed_at is None
                    assert case.answer_due_at is not None  # reminders call the coordinators until it has a name
                    called = await work.session.scalar(
                        select(func.count()).where(
                            TimelineEntry.case_id == case.id, TimelineEntry.kind == "nobody_free"
                        )
                    )
                    assert called
                    assert last is None or last.to_id is None
                else:
                    assert case.adviser_id in here
                    assert last is not None
                    assert last.to_id == case.adviser_id
        for young, (person, _) in self.young.items():
            await self._listen(young)
            theirs = next((case for case in opened if case.person_id == person.id), None)
            if theirs is not None and theirs.adviser_id is not None:
                assert self.heard[young] == here[theirs.adviser_id].first_name

    async def _listen(self, young: int) -> None:
        """The names told through the conversation's door since the last look."""
        person, conversation = self.young[young]
        told = await self.team.told(conversation, person)
        for event in told[self.seen[young] :]:
            if isinstance(event, Claimed | AdviserWrote):
                self.heard[young] = event.adviser
        self.seen[young] = len(told)


def test_a_name_on_every_case(database_copy_url: str) -> None:
    machine = type("Days", (Days,), {"url": database_copy_url})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=15,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )


def test_the_machine_finds_a_case_left_alone(database_copy_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test is worth something: where nobody settles what an absence leaves behind, it fails."""

    async def asleep(work: Work) -> int:
        return 0

    monkeypatch.setattr(presence, "settle", asleep)
    days = type("Days", (Days,), {"url": database_copy_url})()
    try:
        days.opens(LINA, False)
        days.every_open_case_has_a_name_or_somebody_is_called()
        for name in NAMES:
            days.goes_away(name, name, True, 2)
        with pytest.raises(AssertionError):
            days.every_open_case_has_a_name_or_somebody_is_called()
    finally:
        days.teardown()
