"""How well the readers do on a writer they never met, each writer left out in turn: `python -m benchmarks.unseen`.

For each writer who did not know the rules (`*.train_*.jsonl`) the hunches are weighed on all others' texts, as
`benchmarks.train` does, and read that writer's. It prints the figures and writes them into `docs/understanding.md`.
Thresholds are chosen on these. Writers whose errors were read when the rules were mended would flatter (`read` of
each task); they are left out of the table. a to e were asked for hard texts, the others for texts like the sample.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import page
from benchmarks.train import TASKS, Weighing, file_of
from benchmarks.understanding import PAGE, Figure, figures, told
from dialogs.understanding import scales

READERS = ("yes_no", "stop", "distress")
END = "<!-- end of unseen figures -->"


def left_out(reader: str) -> Iterator[tuple[str, list[Figure]]]:
    """Each writer, and the figures of the reader that never met them."""
    weighing = Weighing(TASKS[reader], TASKS[reader].texts)
    for writer in weighing.strangers:
        with TemporaryDirectory() as folder:
            shutil.copytree(scales.WEIGHTS, folder, dirs_exist_ok=True)
            Path(folder, f"{reader}.json").write_text(file_of(weighing, writer), encoding="utf-8")
            # Another process: weights are read once in each.
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
                yield writer, apart.submit(measured, reader, writer, folder).result()


def measured(reader: str, writer: str, folder: str) -> list[Figure]:
    """The figures of one reader on one part, with the weights of a folder."""
    scales.WEIGHTS = Path(folder)
    return [figure for figure in figures(writer) if figure.reader == reader]


def table(reader: str) -> str:
    """A reader's figures, a line a measure and a column a writer."""
    found = dict(left_out(reader))
    head = [writer.removeprefix("train_") for writer in found]
    rows = [
        [row[0].what, f"{'≤' if row[0].at_most else '≥'} {row[0].bar:g}", *map(told, row)]
        for row in zip(*found.values(), strict=True)
    ]
    return page.table([reader, "Bar", *head], rows)


def main() -> None:
    tables = "\n\n".join(map(table, READERS))
    print(tables)
    page.put_between(PAGE, "benchmarks.unseen", tables, END)


if __name__ == "__main__":
    main()
