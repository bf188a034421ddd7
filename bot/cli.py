"""The `accroche` command. Each subcommand imports what it needs, so that `--help` is quick."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.settings import Settings, SettingsError, as_markdown, load

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Accroche : le premier contact.")
structures = typer.Typer(no_args_is_help=True, help="Les structures.")
advisers = typer.Typer(no_args_is_help=True, help="Les conseillers.")
invitations = typer.Typer(no_args_is_help=True, help="Les codes d'invitation.")
database = typer.Typer(no_args_is_help=True, help="La base de données.")
flow_commands = typer.Typer(no_args_is_help=True, help="Les flows : ce qui est demandé.")
locale_commands = typer.Typer(no_args_is_help=True, help="Les traductions.")
people = typer.Typer(no_args_is_help=True, help="Les droits des jeunes sur leurs données.")
keys = typer.Typer(no_args_is_help=True, help="La clé maîtresse.")
for name, group in {
    "structure": structures,
    "adviser": advisers,
    "invitation": invitations,
    "db": database,
    "flows": flow_commands,
    "locales": locale_commands,
    "people": people,
    "keys": keys,
}.items():
    app.add_typer(group, name=name)


def stop_with(message: str) -> typer.Exit:
    """Say what is wrong on standard error, and leave with code 1."""
    typer.secho(message, err=True, fg=typer.colors.RED)
    return typer.Exit(1)


def settings() -> Settings:
    try:
        return load()
    except SettingsError as error:
        raise stop_with(str(error)) from None


def _in_house(work: Callable[..., Awaitable[None]]) -> None:
    """Run `work(house)` with the database migrated and open, and everything closed after."""
    from bot.app import open_house

    async def run() -> None:
        async with open_house(settings()) as house:
            await work(house)

    try:
        asyncio.run(run())
    except SettingsError as error:
        raise stop_with(str(error)) from None


@app.command("serve")
def serve(
    host: Annotated[str, typer.Option(help="L'adresse où écouter.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Le port où écouter.")] = 8000,
    web_only: Annotated[
        bool, typer.Option("--web-only", help="Sans le travail de fond (à confier à `accroche worker`).")
    ] = False,
) -> None:
    """Lancer le service : pages, bots, envois, rappels."""
    from bot.app import serve as run

    try:
        run(settings(), host, port, work=not web_only)
    except SettingsError as error:
        raise stop_with(str(error)) from None


@app.command("worker")
def worker() -> None:
    """Le travail de fond seul : reprises, rappels, relances. Autant qu'on veut, sur autant de machines."""
    from bot.app import work

    try:
        work(settings())
    except SettingsError as error:
        raise stop_with(str(error)) from None


@app.command("demo")
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


@app.command("chat")
def chat(
    sms: Annotated[bool, typer.Option("--sms", help="Comme par SMS.")] = False,
    language: Annotated[str, typer.Option(help="La langue du jeune.")] = "fr",
) -> None:
    """Parler à la machine dans le terminal, sans rien garder."""
    from bot.chat import talk

    talk(sys.stdin, sys.stdout, language=language, sms=sms)


@app.command("doctor")
def doctor() -> None:
    """Ce qui manque à cette installation, et comment y remédier."""
    from bot.doctor import examine

    findings = asyncio.run(examine(settings()))
    for finding in findings:
        typer.echo(str(finding))
    if any(not finding.fine for finding in findings):
        raise typer.Exit(1)


@app.command("settings")
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


@structures.command("add")
def add_structure(
    name: Annotated[str, typer.Argument(help="Son nom, tel que le jeune le lira.")],
    town: Annotated[str, typer.Option(help="Sa ville.")],
    desk_chat: Annotated[int | None, typer.Option(help="Le groupe Telegram des conseillers (-100…).")] = None,
    phone: Annotated[str, typer.Option(help="Le téléphone auquel une personne répond.")] = "",
    zone: Annotated[str, typer.Option(help="Le fuseau horaire.")] = "Europe/Paris",
    holidays: Annotated[str, typer.Option(help="Jours fériés locaux : Alsace-Moselle, La Réunion…")] = "",
) -> None:
    """Ajouter une structure, ou la mettre à jour : deux fois la même commande ne change rien."""

    async def work(house) -> None:  # type: ignore[no-untyped-def]
        from bot.casework.team import add_structure as add

        row = await add(
            house.runtime, name=name, town=town, desk_chat_id=desk_chat, phone=phone, zone=zone, holidays=holidays
        )
        typer.echo(f"{row.name} : {row.id}")

    _in_house(work)
