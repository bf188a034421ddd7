"""Who may be told, as docs/parents.md says it: each row of its table is a case."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogs.guardians import Circumstances, Verdict, may_tell

DOC = Path(__file__).parents[3] / "docs" / "parents.md"
AGREED = {"oui": True, "non": False, "n'a rien dit": None}
DECISIONS = {"tout seul": "by_itself", "à la main": "by_hand", "non": "no"}
RULES = {"avec accord": "with_agreement", "moins de 16 ans toujours": "always_under_16"}


def rows() -> list[tuple[str, ...]]:
    lines = DOC.read_text(encoding="utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("| Âge"))
    found = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        found.append(tuple(cell.strip() for cell in line.strip("|").split("|")))
    return found


@pytest.mark.parametrize("row", rows(), ids=" / ".join)
def test_a_row_of_the_table(row: tuple[str, ...]) -> None:
    age, agreed, danger, other, rule, decision = row
    verdict = may_tell(
        Circumstances(
            None if age == "inconnu" else int(age),
            AGREED[agreed],
            danger == "oui",
            other == "mauvais numéro",
            other == "a dit stop",
            RULES[rule],  # type: ignore[arg-type]
        )
    )
    assert verdict.decision == DECISIONS[decision]
    assert verdict.reason


def test_the_table_is_whole() -> None:
    assert len(rows()) >= 20


def test_danger_never_lets_a_machine_write_home() -> None:
    for age in (None, *range(13, 20)):
        for agreed in AGREED.values():
            for rule in RULES.values():
                verdict: Verdict = may_tell(Circumstances(age, agreed, danger=True, rule=rule))  # type: ignore[arg-type]
                assert verdict.decision != "by_itself"
