"""The table that all faults end in."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.faults.counting import Counts, table

ROWS: list[tuple[str, Counts, Counts]] = []


@pytest.fixture(scope="module", autouse=True)
def shown() -> Iterator[None]:
    """The table, when all are through; also into the file of ACCROCHE_FAULTS_TABLE."""
    ROWS.clear()
    yield
    # Past what pytest captures of a test that passed: it is what these tests are read for.
    print("\n" + table(ROWS), file=sys.__stderr__)
    if path := os.environ.get("ACCROCHE_FAULTS_TABLE"):
        Path(path).write_text(table(ROWS) + "\n")
