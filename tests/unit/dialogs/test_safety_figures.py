"""How much danger is found in labelled messages: the sample, those written while making rules, those kept aside."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from dialogs.safety import read

DATA = Path(__file__).parents[2] / "data" / "understanding"


@pytest.mark.parametrize(
    ("part", "danger_found", "danger_exact", "distress_found", "false_alarms"),
    [
        ("distress", 0.98, 0.92, 0.92, 0.06),
        ("distress.own", 0.98, 0.92, 0.92, 0.06),
        ("distress.more", 0.98, 0.92, 0.92, 0.06),
        ("distress.fresh3", 0.98, 0.92, 0.92, 0.06),
        ("distress.fresh4", 0.98, 0.92, 0.92, 0.06),
        ("distress.aside", 0.98, 0.92, 0.92, 0.06),
        ("distress.aside5", 0.98, 0.92, 0.92, 0.06),
        ("distress.aside6", 0.98, 0.92, 0.92, 0.06),
        ("distress.aside7", 0.98, 0.92, 0.92, 0.07),
        ("distress.aside8", 0.98, 0.92, 0.92, 0.065),
    ],
)
def test_few_are_missed_and_few_are_alarmed_for_nothing(
    part: str, danger_found: float, danger_exact: float, distress_found: float, false_alarms: float
) -> None:
    messages = [json.loads(line) for line in (DATA / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()]
    pairs = Counter((message["label"], _level(message["text"])) for message in messages)
    labels = Counter(message["label"] for message in messages)
    assert 1 - pairs["danger_immediate", "none"] / labels["danger_immediate"] >= danger_found
    assert pairs["danger_immediate", "danger_immediate"] / labels["danger_immediate"] >= danger_exact
    assert 1 - pairs["distress", "none"] / labels["distress"] >= distress_found
    assert 1 - pairs["none", "none"] / labels["none"] <= false_alarms


def _level(text: str) -> str:
    found = read(text)
    return found.level if found else "none"
