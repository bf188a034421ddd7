"""A message too long to be read whole: danger is heard wherever it stands, the cost stays flat, the cut is told."""

from __future__ import annotations

import pytest

from benchmarks.understanding import TODAY
from bot.understand import KINDS
from dialogs.safety import read
from dialogs.understanding.passages import CUT, WHOLE, passages

BLA = "on a parlé du lycée et du stage avec ma mère hier. "
DANGERS = ["je veux mourir", "mon père me frappe", "jvais me pendre ce soir", "I want to die", "jai été violée hier"]


@pytest.mark.parametrize("danger", DANGERS)
@pytest.mark.parametrize("before", [0, 8, 60, 120, 185])
def test_danger_is_heard_wherever_it_stands(danger: str, before: int) -> None:
    found = read(BLA * before + danger + ". " + BLA * (190 - before))
    assert found is not None
    assert found.level == "danger_immediate"
    assert CUT in found.because


def test_what_is_read_of_a_wall_of_text_is_no_longer_than_what_is_read_whole() -> None:
    assert len(passages(BLA * 190)) < WHOLE * 1.3
    assert len(passages("je veux mourir " * 600)) < WHOLE * 1.3
    assert len(passages("a" * 10_000)) < WHOLE * 1.3


def test_an_ordinary_message_is_read_whole() -> None:
    assert passages(BLA * 20) == BLA * 20
    found = read("je veux mourir")
    assert found is not None
    assert CUT not in found.because


def test_that_it_was_cut_is_told_even_where_nothing_was_found() -> None:
    assert KINDS["distress"](BLA * 190, TODAY) == ("none", (CUT,))
    assert KINDS["distress"](BLA, TODAY) == ("none", ())
