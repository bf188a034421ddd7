"""What readers do not look for, to be quick, is not there."""

from __future__ import annotations

import json
import random
import re
from datetime import date
from pathlib import Path

import pytest

from dialogs.understanding import birth_date, first_name, numbers_said, phone
from dialogs.understanding.name_words import ANYWHERE, PREFERENCES
from dialogs.understanding.normal import folded
from dialogs.understanding.reading import LONGEST

DATA = Path(__file__).parents[2] / "data" / "understanding"
TODAY = date(2026, 11, 23)


def texts(file: str) -> list[str]:
    """What people wrote, and as much of it glued together."""
    lines = [line for path in sorted(DATA.glob(f"{file}*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    said = list(dict.fromkeys(json.loads(line)["text"] for line in lines if line.strip()))
    dice = random.Random(file)
    return said + [dice.choice((" ", ", ", ". ")).join(dice.sample(said, 3)) for _ in said]


def test_every_preference_that_matches_is_tried() -> None:
    for text in texts("names_towns"):
        long = f"{'et puis voila ' * 5}{text}"
        for said in (long, long.upper()):
            held = first_name._letters_in(said)
            tried = first_name._worth_trying(held)
            assert [one for one in PREFERENCES if one.search(said) and one not in tried] == []
            assert held is not None
            assert ANYWHERE.search(said) is None or not first_name._WITHIN.isdisjoint(held)


def test_dates_and_phones_are_read_as_if_everything_were_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [text[:LONGEST] for text in texts("dates_phones")]
    said += ["un deux mille neuf", "vingt deux mai deux mille neuf", "o6 39 98 oo 12", "2oo9", "le un", "m²", "l'an 2"]
    found = [(birth_date.read(text, TODAY), phone.read(text)) for text in said]
    for module in (birth_date, phone):
        monkeypatch.setattr(module, "may_slip", lambda text: True)
        monkeypatch.setattr(module, "most_figures", lambda text: 99)
    assert found == [(birth_date.read(text, TODAY), phone.read(text)) for text in said]


def test_no_more_figures_are_said_than_told() -> None:
    for text in texts("dates_phones"):
        written_out = numbers_said.figures(" ".join(folded(text)))
        assert len(re.findall(r"\d", written_out)) <= numbers_said.most_figures(text), text
