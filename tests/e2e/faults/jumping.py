"""Accroche with a clock that a test sets: `python -m tests.e2e.faults.jumping FILE serve …`.

The file holds the seconds that are added to the machine's clock.
"""

from __future__ import annotations

import functools
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import house
from bot.cli import app as command
from bot.runtime.ids import uuid7
from bot.runtime.tools import Tools

FILE = Path(sys.argv.pop(1))


@functools.lru_cache(maxsize=1)
def _offset(_changed: int) -> timedelta:
    return timedelta(seconds=float(FILE.read_text() or 0))


def clock() -> datetime:
    return datetime.now(UTC) + _offset(os.stat(FILE).st_mtime_ns)


vars(house)["Tools"] = functools.partial(Tools, clock=clock, new_id=lambda: uuid7(clock))
command()
