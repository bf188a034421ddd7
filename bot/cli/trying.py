"""Commands that try in the terminal what the machine says and understands. Nothing is kept, no database is needed."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from bot.cli.common import stop_with


def chat(
    sms: Annotated[bool, typer.Option("--sms", help="Comme par SMS.")] = False,
    language: Annotated[str, typer.Option(help="La langue du jeune.")] = "fr",
) -> None:
    """Parler à la machine dans le terminal, sans rien garder."""
    from bot.chat import talk

    talk(sys.stdin, sys.stdout, language=language, sms=sms)


def understand(
    kind: Annotated[
        str, typer.Argument(help="yes_no, stop, barriers, distress, situation, birth_date, phone ou first_name.")
    ],
    today: Annotated[str, typer.Option(help="La date du jour (AAAA-MM-JJ), pour les âges.")] = "",
) -> None:
    """Lire des textes ({"id", "text"} par ligne, en JSON) et écrire ce qui en est compris, et à cause de quoi."""
    from datetime import date

    from bot.understand import KINDS, BadLine, read_lines

    if kind not in KINDS:
        raise stop_with(f"« {kind} » n'existe pas. Il y a : {', '.join(KINDS)}")
    try:
        day = date.fromisoformat(today) if today else date.today()  # noqa: DTZ011 - the day where the command runs
    except ValueError:
        raise stop_with(f"--today {today} n'est pas une date : écrivez AAAA-MM-JJ, par exemple 2026-11-23.") from None
    wrong = False
    for answer in read_lines(kind, sys.stdin.buffer, day):
        if isinstance(answer, BadLine):
            wrong = True
            typer.secho(str(answer), err=True, fg=typer.colors.RED)
        else:
            sys.stdout.buffer.write(answer.encode("utf-8", "replace") + b"\n")
    sys.stdout.flush()
    if wrong:
        raise typer.Exit(1)
