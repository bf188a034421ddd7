"""The bars that understanding has to reach, on each set of labelled texts."""

from __future__ import annotations

import pytest

from benchmarks.understanding import PARTS, Figure, figures


@pytest.mark.parametrize("part", PARTS)
def test_every_reader_reaches_its_bar(part: str) -> None:
    short = {f"{one.reader} {one.what}": one.value for one in figures(part) if not one.holds}
    assert short == {}


def test_a_figure_under_its_bar_does_not_hold() -> None:
    assert not Figure("yes_no", "accuracy", 0.91, 0.92).holds
    assert not Figure("yes_no", "false consents", 1, 0, at_most=True).holds
    assert Figure("barriers", "micro recall", 0.1).holds
