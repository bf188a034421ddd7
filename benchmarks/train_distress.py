"""Weighs the hunch of danger on the labelled messages: `python -m benchmarks.train_distress`.

Reads `tests/data/understanding/distress*.jsonl` except the part kept aside, and the plain messages of the other
readers' samples where they are; writes `dialogs/understanding/danger/weights.json`. With `--check`, writes nothing
and prints what rules and hunch find on each part, the hunch being weighed without the part it is measured on.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import Normalizer

from dialogs.safety import AT_ONCE, WORRY, Danger, as_read, by_rules
from dialogs.understanding.danger.hunch import WEIGHTS, pieces

DATA = Path("tests/data/understanding")
ASIDE = "distress.aside.jsonl"
# Answers to other questions: what most messages are like.
PLAIN = ("stop", "yesno", "situations", "names_towns", "dates_phones", "barriers")
PARTS = ("", ".own", ".fresh", ".fresh2", ".fresh3")
# Among what blocks, these tell of no distress ("g pa le permi").
HARMLESS = {
    "mobilite", "argent", "orientation", "numerique", "papiers_administratif", "langue", "competences_cles",
    "sport_loisirs", "aucun", "garde_enfant", "handicap",
}  # fmt: skip
EITHER = ("danger_immediate", "distress")
# A weight below this changes nothing that could be noticed.
_SMALLEST = 0.04
# A false alarm costs a little more than a miss: the rules stand before this, and tire nobody.
_COSTS = {False: 1.2, True: 1.0}


def main() -> None:
    parts = {path.name: list(_messages(path)) for path in sorted(DATA.glob("distress*.jsonl"))}
    # Answers to the questions: what is not worrying by the rules must not be by letters alone.
    files = [DATA / f"{name}{part}.jsonl" for name in PLAIN for part in PARTS]
    plain = [(text, "none") for path in files for text in _harmless(path) if by_rules(text) is None] * 2
    if "--check" in sys.argv:
        _check(parts, plain)
        return
    known = [message for name, messages in parts.items() if name != ASIDE for message in messages]
    _write(*_weighed(known + plain))


def _messages(path: Path) -> Iterator[tuple[str, str]]:
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            message = json.loads(line)
            yield message["text"], message.get("label", "none")


def _harmless(path: Path) -> Iterator[str]:
    """The texts of another reader's cases that a person in distress would not write for an answer."""
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        message = json.loads(line)
        if not path.name.startswith("barriers") or HARMLESS.issuperset(message["label"]):
            yield message["text"]


def _weighed(messages: list[tuple[str, str]]) -> tuple[Pipeline, Pipeline]:
    """Two lines through the examples: worrying or plain; and among the worrying, danger or distress."""
    said = [as_read(text) for text, _ in messages]
    worry = _line(_COSTS).fit(said, [label != "none" for _, label in messages])
    worrying = [(text, label) for text, (_, label) in zip(said, messages, strict=True) if label != "none"]
    danger = _line().fit([text for text, _ in worrying], [label == "danger_immediate" for _, label in worrying])
    return worry, danger


def _line(weights: dict[bool, float] | None = None) -> Pipeline:
    return make_pipeline(
        CountVectorizer(analyzer=lambda said: list(pieces(said)), binary=True, min_df=2),
        Normalizer(),
        LogisticRegression(C=4, class_weight=weights, max_iter=3000),
    )


def _write(worry: Pipeline, danger: Pipeline) -> None:
    weights: dict[str, list[int]] = {}
    for place, line in enumerate((worry, danger)):
        names = line[0].get_feature_names_out()
        for name, weight in zip(names, line[-1].coef_[0], strict=True):
            if abs(weight) >= _SMALLEST:
                weights.setdefault(str(name), [0, 0])[place] = round(float(weight) * 100)
    kept: dict[str, Any] = {
        "worry": round(float(worry[-1].intercept_[0]), 3),
        "danger": round(float(danger[-1].intercept_[0]), 3),
        "weights": dict(sorted(weights.items())),
    }
    WEIGHTS.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(weights)} weights, {WEIGHTS.stat().st_size / 1e6:.2f} MB")


def _check(parts: dict[str, list[tuple[str, str]]], plain: list[tuple[str, str]]) -> None:
    for name, messages in parts.items():
        others = [message for other, those in parts.items() if other not in (name, ASIDE) for message in those]
        worry, danger = _weighed(others + plain)
        said = [as_read(text) for text, _ in messages]
        worried = worry.predict_proba(said)[:, 1] > WORRY
        at_once = danger.predict_proba(said)[:, 1] > AT_ONCE
        rules = [by_rules(text) for text, _ in messages]
        guess = np.where(worried, np.where(at_once, "danger_immediate", "distress"), "none").tolist()
        labels = [label for _, label in messages]
        print(name)
        _print("rules", labels, [_level(found) for found in rules])
        _print("hunch", labels, guess)
        _print("both", labels, [_level(found) if found else other for found, other in zip(rules, guess, strict=True)])


def _level(found: Danger | None) -> str:
    return found.level if found else "none"


def _print(who: str, labels: list[str], read: list[str]) -> None:
    counts = Counter(labels)
    pairs = Counter(zip(labels, read, strict=True))

    def share(label: str, *heard: str) -> float:
        return sum(pairs[label, one] for one in heard) / max(1, counts[label])

    found, exact = share("danger_immediate", *EITHER), share("danger_immediate", "danger_immediate")
    low, wrong = share("distress", *EITHER), share("none", *EITHER)
    print(f"  {who:6} danger found {found:.3f}, as danger {exact:.3f}; distress found {low:.3f}; none {wrong:.3f}")


if __name__ == "__main__":
    main()
