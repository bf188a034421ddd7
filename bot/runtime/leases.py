"""Until when a lane is held, by our clock; and what a clock that jumps may not do.

Who sends a lane's messages holds its lease. One that has run out may be taken by anybody: its holder is taken for dead,
and what it was sending is sent again, in doubt. A clock set forward an hour ends all leases at once, with every holder
alive and sending. So for as long as a lease lasts after our clock has jumped, by a clock that never does, nobody's
lease is taken: by then each holder has finished, or is dead.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

# Longer than any call to a channel may take (twenty seconds); after that the holder is taken for dead.
LEASE = timedelta(seconds=30)
# A lease that ends later than this was made before the clock was set back. Not sooner: another machine's clock may be
# ahead of ours, and whoever waited for the database looks with a moment that has passed.
LONGEST = 2 * LEASE
# What was reserved and has not left by then goes back: somebody may have said stop in between.
HURRY = timedelta(seconds=2)
# Clocks are set right by less than this without anybody noticing.
JUMP = timedelta(seconds=5)
_ANY = datetime(1970, 1, 1, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC)


class Leases:
    """What one process takes for held."""

    def __init__(self, clock: Callable[[], datetime], steady: Callable[[], float]) -> None:
        """`steady`: seconds that never jump, from any beginning."""
        self._clock = clock
        self._steady = steady
        self._apart = self._look()
        self._wary_until = float("-inf")

    def held(self) -> tuple[datetime, datetime]:
        """A lane is held whose lease ends after the first of these moments and not after the second."""
        apart = self._look()
        if abs(apart - self._apart) > JUMP.total_seconds():
            self._wary_until = self._steady() + LEASE.total_seconds()
        self._apart = apart
        if self._steady() < self._wary_until:
            return _ANY
        now = self._clock()
        return now, now + LONGEST

    def _look(self) -> float:
        return self._clock().timestamp() - self._steady()


def is_free(leased_until: datetime | None, held: tuple[datetime, datetime]) -> bool:
    """Whether nobody holds a lane whose lease ends then."""
    return leased_until is None or not held[0] < leased_until <= held[1]
