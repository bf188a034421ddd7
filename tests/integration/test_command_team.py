"""`accroche structure`, `adviser` and `invitation`, as a hosting person types them on an empty database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from tests.conftest import MASTER_KEY

Typed = Callable[..., Result]


@pytest.fixture
def typed(database_copy_url: str, tmp_path: Path) -> Typed:
    """Type a command; what it printed."""
    env = {
        "ACCROCHE_DATABASE_URL": database_copy_url,
        "ACCROCHE_MASTER_KEY": MASTER_KEY,
        "ACCROCHE_DATA_DIR": str(tmp_path),
        "ACCROCHE_PUBLIC_URL": "https://accroche.test",
    }
    return lambda *words, given=None: CliRunner().invoke(app, list(words), env=env, input=given)


def test_from_nothing_to_an_adviser_who_can_sign_in(typed: Typed) -> None:
    assert "un nom et d'une ville" in typed("structure", "add", "Mission Locale").output
    assert "Mission Locale : " in typed("structure", "add", "Mission Locale", "--town", "Lille").output
    added = typed("adviser", "add", "Karim B.", "--email", "Karim@ml.test")
    assert "https://accroche.test/desk/password/" in added.output
    again = typed("adviser", "password", "karim@ml.test")
    assert (again.exit_code, again.output.startswith("https://accroche.test/desk/password/")) == (0, True), again.output
    assert typed("adviser", "password", "karim@ml.test", "--stdin", given="un long mot de passe\n").exit_code == 0
    code, link = typed("invitation", "add", "Affiche gare", "--partner", "CIO").output.split()
    assert link == f"https://accroche.test/r/{code}"


def test_an_address_that_nobody_has_is_said_with_what_to_do(typed: Typed) -> None:
    typed("structure", "add", "Mission Locale", "--town", "Lille")
    refused = typed("adviser", "password", "personne@ml.test")
    assert refused.exit_code == 1
    assert "accroche adviser add" in refused.output
