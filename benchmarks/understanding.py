"""How well each reader understands, on labelled texts, and how fast. `python -m benchmarks.understanding`

sample  the small development set, given from outside
own     written for the project before the rules were tuned, and looked at while they were
aside   written at the same time from other people's point of view; nobody looks at what fails in it, only at how much
aside5  written by four other hands in the manner of the sample, who had not seen the rules; only its totals are
        looked at
aside6  the same by three more, after everything else was written and learnt: read for the first time at the end
aside7  the same by five more, a day later; what stood among the texts that are learnt from was taken out of it
aside8  the same by five more, the day after

Sample and own are among the texts the hunches are weighed on (`benchmarks.train`); the others never are. Four older
sets that were kept aside are learnt from now; `benchmarks.unseen` leaves each writer out in turn. It prints the figures
and writes them into `docs/understanding.md`, between the two marks there: all together, then rules alone,
hunch alone and both. Speed is this machine's: one core, one process, the median of many runs.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from benchmarks.alone import WEIGHED, by_hunch, by_rules
from benchmarks.page import put_between
from benchmarks.texts import DATA, SEALED
from benchmarks.unmet import no_message_met
from bot.understand import KINDS
from dialogs.understanding.reading import LONGEST

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "understanding.md"
TODAY = date(2026, 11, 23)  # the day the texts were written for
PARTS = ("sample", "own", *SEALED)
_FILES = ("yesno", "stop", "distress", "barriers", "situations", "dates_phones", "names_towns")
Read: TypeAlias = Callable[[str, str], Any]  # reader, text → label


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled text: every label a careful clerk could defend, the first one theirs."""

    text: str
    labels: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure of one reader on one part: its value, and the bar it has to reach (None: told for information)."""

    reader: str
    what: str
    value: float
    bar: float | None = None
    at_most: bool = False

    @property
    def holds(self) -> bool:
        if self.bar is None:
            return True
        return self.value <= self.bar if self.at_most else self.value >= self.bar


def cases(file: str, part: str, kind: str | None = None) -> list[Case]:
    """The cases of a part; none where that file is not there."""
    path = DATA / (f"{file}.jsonl" if part == "sample" else f"{file}.{part}.jsonl")
    if not path.exists():
        return []
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    wanted = [row for row in rows if kind is None or row["kind"] == kind]
    return [
        Case(row["text"], (row["label"] if "label" in row else row["expected"], *row.get("also", ()))) for row in wanted
    ]


def read_by_all(reader: str, text: str) -> Any:
    """What the project reads."""
    return KINDS[reader](text, TODAY)[0]


def figures(part: str, read: Read = read_by_all) -> list[Figure]:
    """Every measure on one part; readers without cases there are left out."""
    found: list[Figure] = []
    if yes_no := cases("yesno", part):
        found += _consent(yes_no, read)
    if stops := cases("stop", part):
        found += _found_and_right("stop", "stop", stops, (0.97, 0.97), read)
    if distress := cases("distress", part):
        found += _danger(distress, read)
    if barriers := cases("barriers", part):
        found += _several(barriers, read)
    for reader, file, kind, bar in (
        ("situation", "situations", None, 0.88),
        ("birth_date", "dates_phones", "date", 0.97),
        ("phone", "dates_phones", "phone", 0.97),
        ("first_name", "names_towns", None, 0.90),
    ):
        if some := cases(file, part, kind):
            found.append(Figure(reader, "exact", _exact(reader, some, read), bar))
    return found


def _exact(reader: str, some: Iterable[Case], read: Read) -> float:
    right = [read(reader, case.text) in case.labels for case in some]
    return sum(right) / len(right)


def _consent(some: list[Case], read: Read) -> list[Figure]:
    false = sum(read("yes_no", case.text) == "yes" and case.labels[0] != "yes" for case in some)
    return [
        Figure("yes_no", "false consents", false, 0, at_most=True),
        Figure("yes_no", "accuracy", _exact("yes_no", some, read), 0.92),
    ]


def _found_and_right(reader: str, label: str, some: list[Case], bars: tuple[float, float], read: Read) -> list[Figure]:
    heard_as = [(case.labels[0] == label, read(reader, case.text) == label) for case in some]
    both = sum(meant and heard for meant, heard in heard_as)
    return [
        Figure(reader, "recall", both / max(1, sum(meant for meant, _ in heard_as)), bars[0]),
        Figure(reader, "precision", both / max(1, sum(heard for _, heard in heard_as)), bars[1]),
    ]


def _danger(some: list[Case], read: Read) -> list[Figure]:
    pairs = [(case.labels[0], read("distress", case.text)) for case in some]
    immediate = [heard for meant, heard in pairs if meant == "danger_immediate"]
    low = [heard for meant, heard in pairs if meant == "distress"]
    none = [heard for meant, heard in pairs if meant == "none"]

    def share(heard: list[str], *labels: str) -> float:
        return sum(one in labels for one in heard) / max(1, len(heard))

    return [
        Figure("distress", "danger found", share(immediate, "danger_immediate", "distress"), 0.98),
        Figure("distress", "danger found as danger", share(immediate, "danger_immediate"), 0.92),
        Figure("distress", "distress found", share(low, "danger_immediate", "distress"), 0.92),
        Figure("distress", "none read as either", share(none, "danger_immediate", "distress"), 0.06, at_most=True),
    ]


def _several(some: list[Case], read: Read) -> list[Figure]:
    """Micro precision, recall and F1; each text against the defensible labels it is nearest to."""
    right = heard_in_all = meant_in_all = 0
    for case in some:
        heard = set(read("barriers", case.text))
        meant = min((set(labels) for labels in case.labels), key=lambda labels: len(labels ^ heard))
        right += len(heard & meant)
        heard_in_all += len(heard)
        meant_in_all += len(meant)
    precision, recall = right / max(1, heard_in_all), right / max(1, meant_in_all)
    return [
        Figure("barriers", "micro precision", precision),
        Figure("barriers", "micro recall", recall),
        Figure("barriers", "micro F1", 2 * right / max(1, heard_in_all + meant_in_all), 0.85),
    ]


def table() -> str:
    """All figures as a Markdown table, one line a measure."""
    columns = {part: {(one.reader, one.what): one for one in figures(part)} for part in PARTS}
    measures = list(dict.fromkeys(key for part in PARTS for key in columns[part]))
    sizes = ", ".join(f"{part}: {_size(part)} texts" for part in PARTS)
    lines = [f"| Reader | Measure | Bar | {' | '.join(PARTS)} |", "| --- " * (3 + len(PARTS)) + "|"]
    for key in measures:
        some = next(columns[part][key] for part in PARTS if key in columns[part])
        bar = "" if some.bar is None else f"{'≤' if some.at_most else '≥'} {some.bar:g}"
        shown = [told(columns[part][key]) if key in columns[part] else "–" for part in PARTS]
        lines.append(f"| {key[0]} | {key[1]} | {bar} | {' | '.join(shown)} |")
    return "\n".join([f"{sizes[0].upper()}{sizes[1:]}.", "", *lines])


def beside() -> str:
    """What rules alone, the hunch alone and both give on each part that nothing was learnt from."""
    ways = {"rules": by_rules, "hunch": by_hunch, "both": read_by_all}
    found = {
        (part, way): {(one.reader, one.what): one for one in figures(part, read)}
        for part in SEALED
        for way, read in ways.items()
    }
    head = " | ".join(f"{part}: {' / '.join(ways)}" for part in SEALED)
    lines = [f"| Reader | Measure | {head} |", "| --- " * (2 + len(SEALED)) + "|"]
    for reader, what in found[SEALED[-1], "both"]:
        if reader in WEIGHED:
            columns = [[found[part, way].get((reader, what)) for way in ways] for part in SEALED]
            shown = [" / ".join(told(one) if one else "–" for one in column) for column in columns]
            lines.append(f"| {reader} | {what} | {' | '.join(shown)} |")
    return "\n".join(lines)


def told(figure: Figure) -> str:
    """A figure as the page shows it: in bold under its bar."""
    value = f"{figure.value:.0f}" if figure.what == "false consents" else f"{figure.value:.3f}"
    return value if figure.holds else f"**{value}**"


def _size(part: str) -> int:
    return sum(len(cases(file, part)) for file in _FILES)


def speed() -> str:
    """Milliseconds a message, all readers one after the other, by length.

    The texts of many people, too, after those of the other parts: a service has read thousands before.
    """
    short = "g pa le permi et jcherche un patron mais ya pas de bus chez moi"
    long = (short + " ") * 200
    said, before = (
        list(dict.fromkeys(case.text for part in parts for file in _FILES for case in cases(file, part)))
        for parts in (["aside5"], [part for part in PARTS if part != "aside5"])
    )
    glued = [" ".join(said[at : at + 8])[:LONGEST] for at in range(0, len(said), 8)]
    length = round(statistics.mean(map(len, said)))
    texts = {
        "a message of 63 characters": [short],
        "320 characters": [long[:320]],
        "1,000 characters": [long[:1_000]],
        "10,000 characters": [long[:10_000]],
        f"messages of many people, {length} characters on average": said,
        f"several of theirs as one, cut at {LONGEST}": glued,
    }
    quick = [kind for kind in KINDS if kind != "distress"]
    for text in before:
        for kind in KINDS:
            KINDS[kind](text, TODAY)
    lines = ["| All readers on | without danger | with danger |", "| --- | --- | --- |"]
    for name, some in texts.items():
        with no_message_met():
            all_of_them, fast = (_milliseconds(kinds, some) for kinds in (list(KINDS), quick))
        lines.append(f"| {name} | {fast:.2f} ms | {all_of_them:.2f} ms |")
    return "\n".join(lines)


def _milliseconds(kinds: list[str], texts: list[str]) -> float:
    def all_readers(text: str) -> None:
        for kind in kinds:
            KINDS[kind](text, TODAY)

    # Each time another message: what is kept of the last ones must not help.
    texts = [f"{number} {text}" for number in range(51) for text in texts] if len(texts) == 1 else texts
    return statistics.median(_spent(partial(all_readers, text)) for text in texts) * 1000


def _spent(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    text = "\n\n".join((table(), beside(), speed()))
    print(text)
    put_between(PAGE, "benchmarks.understanding", text)


if __name__ == "__main__":
    main()
