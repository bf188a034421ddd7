"""Reading danger ends soon, whatever is sent, and hearing twice changes nothing."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.safety import read
from dialogs.understanding.danger.ear import by_ear
from dialogs.understanding.normal import normalise

# Words that many patterns begin with, so that each has much to try.
_WORDS = st.sampled_from(
    [
        "je",
        "me",
        "m",
        "il",
        "mon pere",
        "ma mere",
        "plus",
        "pas",
        "de",
        "vivre",
        "veux",
        "tape",
        "dors",
        "dehors",
        "a la rue",
        "ce soir",
        "jamais",
        "personne",
        "tout",
        "sans",
    ]
)


@given(st.lists(_WORDS, min_size=1, max_size=6), st.integers(1, 1500))
@settings(max_examples=40, deadline=None)
def test_a_wall_of_words_costs_little(words: list[str], times: int) -> None:
    start = time.process_time()
    read(" ".join(words * times))
    assert time.process_time() - start < 2


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_anything_can_be_read(text: str) -> None:
    read(text)


@given(st.lists(_WORDS | st.sampled_from(["mourire", "frap", "menferme", "deor"]), max_size=12))
def test_hearing_twice_changes_nothing(words: list[str]) -> None:
    once = by_ear(normalise(" ".join(words)))
    assert by_ear(once) == once
