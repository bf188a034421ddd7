"""What the planner does with every statement that really runs: on no hot way is a large table read from end to end.

As `python -m benchmarks.plans`, with fewer messages, enough for the planner to choose as it does with millions.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.plans.checking import check

# Recorded by whichever way they are sent; fewer, and something has escaped.
STATEMENTS = 100
HOT = ("inbound", "outbound", "conversations", "addresses", "timers", "facts", "lanes")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that the embedded server's own user can walk into."""
    made = Path(tempfile.mkdtemp(prefix="accroche-plans-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.mark.timeout(300)
async def test_no_statement_of_a_hot_way_reads_a_large_table_from_end_to_end(folder: Path) -> None:
    checked = await check(folder, 40_000, months=3, structures=40)
    print(f"filled in {checked.filled_in:.1f} s, {len(checked.verdicts)} statements")
    bad = [f"{one.wrong}: {one.statement.text}\n{one.plan}" for one in checked.verdicts if one.wrong]
    assert not bad, "\n\n".join(bad)
    assert checked.bare_keys == []
    assert len(checked.verdicts) > STATEMENTS
    # Every hot table was asked for.
    for table in HOT:
        assert any(f" {table}" in one.statement.text for one in checked.verdicts), table
