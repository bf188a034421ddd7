"""What a message costs that nobody wrote before: with the memory of short messages off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from dialogs import safety
from dialogs.understanding import stop
from dialogs.understanding.met import Met


@contextmanager
def no_message_met() -> Iterator[None]:
    """Nothing is remembered of a message but its words."""
    known = safety.MET, stop.MET
    safety.MET, stop.MET = Met(safety.MET.made, most=0), Met(stop.MET.made, most=0)
    try:
        yield
    finally:
        safety.MET, stop.MET = known
