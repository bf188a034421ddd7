"""The counting of the fault tests sees each kind of mistake: a count that is always zero would prove nothing."""

from __future__ import annotations

from tests.e2e.faults.counting import Counts, count, table

SAID = ["one", "two", "three", "four"]


def test_nothing_wrong() -> None:
    assert count(SAID, SAID) == Counts(4)
    assert count(SAID, ["hello", *SAID, "bye"]).clean


def test_a_loss() -> None:
    assert count(SAID, ["one", "three", "four"]) == Counts(4, lost=1)
    assert count(SAID, []) == Counts(4, lost=4)


def test_a_double() -> None:
    assert count(SAID, ["one", "two", "two", "three", "four"]) == Counts(4, doubled=1)
    assert count(SAID, [*SAID, "one"]) == Counts(4, doubled=1)


def test_a_double_that_is_in_doubt_is_counted_apart_and_excuses_no_other() -> None:
    assert count(SAID, ["one", "one", "two", "three", "four"], {"one"}) == Counts(4, in_doubt=1)
    assert count(SAID, ["one", "two", "two", "three", "four"], {"one"}) == Counts(4, doubled=1)
    assert count(SAID, SAID, {"one", "two"}) == Counts(4)


def test_an_inversion() -> None:
    assert count(SAID, ["two", "one", "three", "four"]) == Counts(4, out_of_order=1)
    assert count(SAID, ["one", "three", "four", "two"]) == Counts(4, out_of_order=1)


def test_counts_add_up_and_are_shown() -> None:
    both = count(SAID, SAID) + count(SAID, ["two", "one"])
    assert both == Counts(8, lost=2, out_of_order=1)
    assert "| a fault | 4 | 0 | 0 | 0 | 8 | 2 | 0 | 1 | 0 |" in table([("a fault", Counts(4), both)])
