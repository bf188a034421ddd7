"""The sieve spares work and nothing else: what it finds is what a search for all the patterns of a table finds."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from dialogs import safety
from dialogs.understanding.danger.ear import by_ear
from dialogs.understanding.normal import normalise
from dialogs.understanding.sieve import Sieve, Table

DATA = Path(__file__).parents[2] / "data" / "understanding"
TEXTS = [
    by_ear(normalise(json.loads(line)["text"]).replace("'", " "))
    for path in sorted(DATA.glob("distress*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if line.strip()
]


def test_every_table_of_danger_is_found_as_by_one_search() -> None:
    sieve = safety._sieve()
    texts = [
        *TEXTS[::3],
        " ".join(TEXTS[:60]),
        *(f"{one}  _  {other}" for one, other in zip(TEXTS[::9], TEXTS[1::9], strict=False)),
    ]
    together = {table: _one_search(sieve, of) for table, of in sieve.of.items()}
    for text in texts:
        scan = sieve.scan(text)
        for table, pattern in together.items():
            found, wanted = scan.first(table), pattern.search(text)
            assert (found and found.span()) == (wanted and wanted.span()), f"{table}: {text}"


def _one_search(sieve: Sieve, of: int) -> re.Pattern[str]:
    patterns = [sieve.pattern(number).pattern for number in range(of.bit_length()) if of >> number & 1]
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})")


def test_no_pattern_of_danger_matches_nothing() -> None:
    sieve = safety._sieve()
    assert [sieve.pattern(number).pattern for of in sieve.of.values() for number in range(of.bit_length())
            if of >> number & 1 and sieve.pattern(number).match("")] == []  # fmt: skip


@pytest.mark.parametrize(
    "pattern",
    [
        "rouge", "(?:un|deux)? ?rouge", r"\w+ rouge", r"(?:\w+ ){0,3}rouge\b", "rou(?=ge)", "ro?uge?s?", r"\brouge$",
        "^(?:il |elle )?est rouge", "(?:r[aou]uge|bleu) (?:et|ou) (?!vert)", r"est (?:(?:le|la) )*rouge", ".ouge",
        r"[^r] rouge",
    ],
)  # fmt: skip
def test_whatever_a_pattern_is_made_of_nothing_is_missed(pattern: str) -> None:
    texts = [
        "rouge", "il est rouge", "elle est le la le rouge", "bleu et rouge", "un rouge ou rien",
        "un deux trois quatre rouge",
        "rouges", "rouge et vert", "rauge ou bleu", "vert  _  rouge", "", "x rouge",
    ]  # fmt: skip
    for whole in (False, True):
        end = r"(?!\w)" if whole else ""
        sieve = Sieve({"one": Table([pattern], whole)})
        plain = re.compile(rf"(?<!\w)(?:{pattern}){end}")
        for text in texts:
            found, wanted = sieve.scan(text).first("one"), plain.search(text)
            assert (found and found.span()) == (wanted and wanted.span()), text
