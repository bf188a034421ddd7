"""A lease that has run out may be taken; one that only our clock's jump has ended may not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.runtime.leases import LEASE, Leases, is_free

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


class Machine:
    """A clock that may be set, and one that only runs."""

    def __init__(self) -> None:
        self.now = NOON
        self.ran = 0.0
        self.leases = Leases(lambda: self.now, lambda: self.ran)

    def passes(self, time: timedelta) -> None:
        self.now += time
        self.ran += time.total_seconds()

    def takes(self, leased_until: datetime | None) -> bool:
        return is_free(leased_until, self.leases.held())


def test_a_lease_holds_until_it_has_run_out() -> None:
    machine = Machine()
    until = NOON + LEASE
    assert not machine.takes(until)
    machine.passes(LEASE - SECOND)
    assert not machine.takes(until)
    machine.passes(SECOND)
    assert machine.takes(until)


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(hours=-1)])
def test_for_a_lease_s_time_after_the_clock_has_jumped_nobody_s_is_taken(jump: timedelta) -> None:
    machine = Machine()
    until = NOON + LEASE
    assert not machine.takes(until)
    machine.now += jump
    assert not machine.takes(until)
    assert machine.takes(None), "what nobody holds is free"
    machine.passes(LEASE - SECOND)
    assert not machine.takes(until)
    machine.passes(SECOND)
    assert machine.takes(until)


def test_a_clock_that_is_set_right_by_a_moment_has_not_jumped() -> None:
    machine = Machine()
    machine.now += 2 * SECOND
    assert not machine.takes(NOON + LEASE)
    machine.passes(LEASE)
    assert machine.takes(NOON + LEASE)
