"""`python -m benchmarks.plans [--rows 10000000]`: fill a database, live in it for an hour, judge every plan.

Ends with 1 where a large table is read from end to end on a way that people or the minute's sweep take.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.machine import described
from benchmarks.plans.checking import Checked, check


def show(checked: Checked, plans: bool) -> None:
    bad = [verdict for verdict in checked.verdicts if verdict.wrong]
    print(f"\n{checked.rows:,} messages, {checked.size} on disk, filled in {checked.filled_in:.0f} s; {described()}")
    print("\n| rows | table |\n| --- | --- |")
    for table, rows in checked.tables.items():
        print(f"| {rows:,} | {table} |")
    print("\n| ms | at most | times | plan | statement |\n| --- | --- | --- | --- | --- |")
    for verdict in sorted(checked.verdicts, key=lambda one: -one.statement.slowest):
        one = verdict.statement
        said = " ".join(one.text.split())[:150].replace("|", "\\|")
        print(
            f"| {one.total / one.calls:.1f} | {one.slowest:.1f} | {one.calls} | {verdict.wrong or 'fine'} | `{said}` |"
        )
        if plans or verdict.wrong:
            print(f"\n{one.text}\n{verdict.plan}\n")
    print(f"\n{len(checked.verdicts)} statements, {len(bad)} of them read something large from end to end")
    print("foreign keys without an index, which an erasure would follow:", ", ".join(checked.bare_keys) or "none")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000_000, help="messages: half that came, half that went")
    parser.add_argument("--months", type=int, default=12)
    parser.add_argument("--plans", action="store_true", help="print every plan")
    parser.add_argument("--dir", type=Path, help="where the database is made (about 1.2 kB a message)")
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="accroche-plans-", dir=given.dir))
    folder.chmod(0o755)  # the server's own user must be able to walk in
    began = time.monotonic()

    def say(words: str) -> None:
        print(f"{time.monotonic() - began:6.0f} s  {words}", file=sys.stderr, flush=True)

    try:
        checked = asyncio.run(check(folder, given.rows, months=given.months, structures=450, say=say))
        show(checked, given.plans)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if checked.bare_keys or any(verdict.wrong for verdict in checked.verdicts) else 0)


if __name__ == "__main__":
    main()
