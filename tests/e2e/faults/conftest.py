"""The table that all faults end in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.e2e.faults.counting import Counts, table

ROWS: list[tuple[str, Counts, Counts]] = []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Shown also when all is well: it is what these tests are read for. And into the file of ACCROCHE_FAULTS_TABLE."""
    if not ROWS:
        return
    terminalreporter.section("faults")
    terminalreporter.write_line(table(ROWS))
    if path := os.environ.get("ACCROCHE_FAULTS_TABLE"):
        Path(path).write_text(table(ROWS) + "\n")
