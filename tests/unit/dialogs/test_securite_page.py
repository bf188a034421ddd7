"""The coordinators' page of helplines says what the robot says, no more and no less."""

from __future__ import annotations

from pathlib import Path

from dialogs import helplines
from dialogs.helplines import Helpline

PAGE = Path(__file__).parents[3] / "docs" / "securite.md"


def hours(line: Helpline) -> str:
    return (
        "jour et nuit"
        if line.opens is None or line.closes is None
        else f"de {line.opens.hour} h à {line.closes.hour} h"
    )


def test_the_table_of_numbers_is_that_of_the_robot() -> None:
    table = PAGE.read_text(encoding="utf-8").split("<!-- numéros -->")[1].split("<!-- /numéros -->")[0]
    written = {tuple(cell.strip() for cell in row.strip("|").split("|")) for row in table.strip().splitlines()[2:]}
    known = [each for each in vars(helplines).values() if isinstance(each, Helpline)]
    assert written == {(line.number, line.audience, hours(line), line.source) for line in known}
    assert {line.verified_on.isoformat() for line in known} == {"2026-11-23"}
    assert "23 novembre 2026" in PAGE.read_text(encoding="utf-8")
