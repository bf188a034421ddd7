"""Commands that run the service, and that look at its settings."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.common import settings, stop_with
from bot.settings import SettingsError, as_markdown


def serve(
    host: Annotated[str, typer.Option(help="L'adresse où écouter.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Le port où écouter.")] = 8000,
    everything: Annotated[
        bool, typer.Option("--all", help="Avec le travail de fond : un seul processus fait tout.")
    ] = False,
) -> None:
    """Lancer le service : pages et bots. Les rappels et reprises : `--all`, ou `accroche worker` à côté."""
    from bot.processes import serve as run

    try:
        run(settings(), host, port, work=everything)
    except SettingsError as error:
        raise stop_with(str(error)) from None


def worker(
    metrics: Annotated[
        int | None, typer.Option(help="Un port de cette machine où lire /metrics ; sans lui, aucun.")
    ] = None,
) -> None:
    """Le travail de fond seul : reprises, rappels, relances. Autant qu'on veut, sur autant de machines."""
    from bot.processes import work

    try:
        work(settings(), metrics)
    except SettingsError as error:
        raise stop_with(str(error)) from None


def demo(
    port: Annotated[int, typer.Option(help="Le port de la page.")] = 8000,
    data_dir: Annotated[Path, typer.Option(help="Le dossier de la démonstration.")] = Path(".data/demo"),
) -> None:
    """La démonstration : tout Accroche sur cette machine, avec des jeunes inventés."""
    from bot.demo import run

    try:
        run(port, data_dir)
    except SettingsError as error:
        raise stop_with(str(error)) from None


def doctor() -> None:
    """Ce qui manque à cette installation, et comment y remédier."""
    from bot.doctor import examine

    findings = asyncio.run(examine(settings()))
    for finding in findings:
        typer.echo(str(finding))
    if any(not finding.fine for finding in findings):
        raise typer.Exit(1)


def show_settings(
    check: Annotated[Path | None, typer.Option(help="La page dont le tableau doit être celui-ci.")] = None,
    write: Annotated[Path | None, typer.Option(help="La page où écrire le tableau.")] = None,
) -> None:
    """Le tableau des réglages, fait depuis le code."""
    begin, end = "<!-- réglages -->\n", "\n<!-- /réglages -->"
    table = f"{begin}{as_markdown()}{end}"
    page = check or write
    if page is None:
        typer.echo(as_markdown())
        return
    text = page.read_text(encoding="utf-8")
    try:
        start, stop = text.index(begin), text.index(end) + len(end)
    except ValueError:
        raise stop_with(f"{page} : il manque les repères {begin.strip()} et {end.strip()}") from None
    if write:
        page.write_text(text[:start] + table + text[stop:], encoding="utf-8")
    elif text[start:stop] != table:
        raise stop_with(f"{page} : le tableau des réglages n'est plus à jour → accroche settings --write {page}")
