"""Time in the demonstration: the real one, which a button can move on by days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class DemoClock:
    """Call it for the present moment. `offset` is how far the demonstration is ahead (or, while it is being
    furnished, behind)."""

    def __init__(self) -> None:
        self.offset = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.offset
