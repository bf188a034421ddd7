"""The labelled texts of `tests/data/understanding`: which may be learnt from, and which are kept aside.

A file is `READER.PART.jsonl` (`READER.jsonl` is the sample). Parts `aside` and `aside5` to `aside8` are never trained
on, nor is a text of another part that says the same. `train_check` and `train_aside2` to `train_aside4` were kept aside
too, until their errors were read.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "tests" / "data" / "understanding"
SEALED = ("aside", "aside5", "aside6", "aside7", "aside8")


@dataclass(frozen=True, slots=True)
class Text:
    """One labelled text, and the part it stands in, which tells who wrote it."""

    text: str
    label: Any
    writer: str

    @property
    def key(self) -> str:
        """The text without what is no difference."""
        return unicodedata.normalize("NFC", " ".join(self.text.casefold().split()))

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(self.label) if isinstance(self.label, list) else (self.label,)


def parts(file: str) -> list[str]:
    return [path.name[len(file) : -len(".jsonl")].strip(".") for path in sorted(DATA.glob(f"{file}*.jsonl"))]


def of(file: str, part: str) -> Iterator[Text]:
    path = DATA / (f"{file}.{part}.jsonl" if part else f"{file}.jsonl")
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        if line.strip():
            row = json.loads(line)
            yield Text(row["text"], row["label"] if "label" in row else row["expected"], part)


def training(file: str) -> list[Text]:
    """What may be learnt from."""
    return [text for part in parts(file) if part not in SEALED for text in of(file, part)]


@cache
def sealed(file: str) -> frozenset[str]:
    """The keys of what may not."""
    return frozenset(text.key for part in SEALED for text in of(file, part))
