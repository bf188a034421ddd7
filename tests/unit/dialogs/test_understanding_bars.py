"""The bars that understanding has to reach, on each set of labelled texts."""

from __future__ import annotations

import pytest

from benchmarks.understanding import PARTS, Figure, figures


@pytest.mark.parametrize("part", PARTS)
def test_every_reader_reaches_its_bar(part: str) -> None:
    short = {f"{one.reader} {one.what}": one.value for one in figures(part) if not one.holds}
    # Not reached on the part kept aside, and said so in docs/understanding.md: the threshold stays where no danger
    # is missed, at the price of an alarm too many.
    known = {"distress none read as either": 0.065} if part == "aside" else {}
    assert {name: value for name, value in short.items() if value > known.get(name, 0)} == {}


def test_a_figure_under_its_bar_does_not_hold() -> None:
    assert not Figure("yes_no", "accuracy", 0.91, 0.92).holds
    assert not Figure("yes_no", "false consents", 1, 0, at_most=True).holds
    assert Figure("barriers", "micro recall", 0.1).holds
