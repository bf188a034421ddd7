"""Every code has its words, and every data·inclusion code exists."""

from __future__ import annotations

from typing import get_args

from data_inclusion.schema import v1

from bot.casework import labels
from dialogs.effects import CaseReason, Purpose


def test_every_barrier_is_a_thematique_of_data_inclusion() -> None:
    known = {thematique.value for thematique in v1.Thematique}
    for theme in labels.THEMES.values():
        assert theme.codes
        assert set(theme.codes) <= known


def test_neither_justice_nor_residence_status_is_a_barrier() -> None:
    codes = " ".join(code for theme in labels.THEMES.values() for code in theme.codes)
    assert "judiciaire" not in codes
    assert "citoyennete" not in codes


def test_every_reason_and_purpose_has_its_words_and_its_gravity() -> None:
    assert set(labels.REASONS) == set(labels.GRAVITY) == set(get_args(CaseReason))
    assert set(labels.PURPOSES) == set(get_args(Purpose))


def test_the_reason_of_danger_tells_nothing_of_it() -> None:
    for word in ("danger", "suicide", "mal-être", "violence"):
        assert word not in labels.REASONS["danger"].lower()


def test_an_unknown_timeline_entry_is_shown_as_it_is() -> None:
    assert labels.timeline_label("claimed") == "Pris en charge"
    assert labels.timeline_label("something_new") == "something_new"
