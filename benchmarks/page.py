"""Where figures are written: each command prints its part of a page, and replaces it there between marks."""

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
    put_between(PAGE, command, told)


def put_between(page: Path, command: str, told: str, end: str = END) -> None:
    """Replace what a command wrote last, between its mark and the next `end`."""
    begin, written = f"<!-- figures: python -m {command} -->", page.read_text(encoding="utf-8")
    if begin not in written:
        raise SystemExit(f"{page} has no mark {begin}")
    before, _, rest = written.partition(begin)
    _, _, after = rest.partition(end)
    page.write_text(f"{before}{begin}\n\n{told}\n\n{end}{after}", encoding="utf-8")


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def bold_where(holds: bool, told: str) -> str:
    """In bold what misses its bar."""
    return told if holds else f"**{told}**"
