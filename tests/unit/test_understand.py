"""`accroche understand`: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
import subprocess
import sys

from typer.testing import CliRunner

from bot.cli import app


def run(kind: str, given: str, *more: str) -> tuple[int, list[dict[str, object]], str]:
    result = CliRunner().invoke(app, ["understand", kind, *more], input=given)
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()], result.stderr


def line(text: str) -> str:
    return json.dumps({"id": "x", "text": text}) + "\n"


def test_each_kind_answers_with_the_labels_of_the_sample() -> None:
    for kind, text, label in (
        ("yes_no", "ouais bof", "unclear"),
        ("stop", "arretez de menvoyer des msg", "stop"),
        ("barriers", "pas de permis", ["mobilite"]),
        ("distress", "jveux mourir", "danger_immediate"),
        ("situation", "la jsuis au kebab", "autre/unclear"),
        ("birth_date", "3 mars 09", "2009-03-03"),
        ("birth_date", "03/03/1979", None),
        ("phone", "06 39 98 00 12", "+33639980012"),
        ("first_name", "moi c lina", "Lina"),
    ):
        code, answers, _ = run(kind, line(text), "--today", "2026-11-23")
        assert code == 0
        assert [(one["id"], one["label"]) for one in answers] == [("x", label)], (kind, text)
        assert isinstance(answers[0]["because"], list)


def test_a_bad_line_is_told_with_its_number_and_the_others_are_read() -> None:
    code, answers, error = run("yes_no", line("oui") + "pas du json\n\n" + '{"id": 3}\n' + line("non"))
    assert code == 1
    assert [one["label"] for one in answers] == ["yes", "no"]
    assert "Ligne 2" in error
    assert "Ligne 4" in error


def test_an_unknown_kind_or_day_is_refused() -> None:
    assert run("nothing", "")[0] == 1
    assert "AAAA-MM-JJ" in run("yes_no", "", "--today", "demain")[2]


def test_it_starts_without_the_bots() -> None:
    given = "import bot.understand, sys; print(any(m in sys.modules for m in ('aiogram', 'telegram', 'sqlalchemy')))"
    told = subprocess.run([sys.executable, "-c", given], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
