"""Where figures are written: each command prints its part of `docs/benchmarks.md`, and replaces it between marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from benchmarks.machine import described

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
END = "<!-- end of figures -->"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def put(command: str, options: str, *parts: str) -> None:
    """Print the parts, and write them into the page with the command, its options, the machine and the day."""
    ran = f"`python -m {command}{' ' if options else ''}{options}`, {date.today():%Y-%m-%d}. {described()}."  # noqa: DTZ011
    told = "\n\n".join((ran, *parts))
    print(f"\n{told}", flush=True)
    page, begin = PAGE.read_text(encoding="utf-8"), f"<!-- figures: python -m {command} -->"
    if begin not in page:
        raise SystemExit(f"{PAGE} has no mark {begin}")
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{begin}\n\n{told}\n\n{END}{after}", encoding="utf-8")


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def bold_where(holds: bool, told: str) -> str:
    """In bold what misses its bar."""
    return told if holds else f"**{told}**"
