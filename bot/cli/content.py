"""Commands about what is said: the flows and their translations, for whoever writes them."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.common import stop_with

flow_commands = typer.Typer(no_args_is_help=True, help="Les flows : ce qui est demandé.")
locale_commands = typer.Typer(no_args_is_help=True, help="Les traductions.")


@flow_commands.command("check")
def check_flows() -> None:
    """Lire chaque flow et dire ce qui ne va pas : fichier, ligne, quoi écrire."""
    from bot.library import load_book, read_flows
    from dialogs.checks import check
    from dialogs.costs import costs
    from dialogs.loading import FlowError

    try:
        flows = read_flows()
    except FlowError as error:
        raise stop_with(str(error)) from None
    problems = check(flows)
    for problem in problems:
        typer.secho(str(problem), err=True, fg=typer.colors.RED)
    if problems:
        raise typer.Exit(1)
    table = costs(flows, load_book().words)
    for cost in table:
        parts = "  ".join(f"{language} {count}" for language, count in cost.parts.items())
        typer.echo(f"{f'{cost.flow}.{cost.step}':40} {parts}")
    for cost in table:
        for language in cost.too_long:
            typer.secho(f"{cost.flow}.{cost.step} : trop de SMS en {language}", err=True, fg=typer.colors.RED)
    if any(cost.too_long for cost in table):
        raise typer.Exit(1)
    typer.echo(f"{len(flows)} flows en ordre, {max(cost.parts['fr'] for cost in table)} SMS au plus par message.")


@flow_commands.command("graph")
def graph(name: Annotated[str, typer.Argument(help="Le nom du flow.")]) -> None:
    """Le dessin d'un flow, en Mermaid."""
    from bot.library import load_book
    from dialogs.machine import diagram

    book = load_book()
    if not book.has(name):
        raise stop_with(f"Il n'y a pas de flow « {name} ». Il y a : {', '.join(sorted(book.newest))}")
    typer.echo(diagram(book.newest[name]))


@locale_commands.command("check")
def check_locales() -> None:
    """Refuser une traduction qui manque, qui est incertaine ou qui n'est plus à jour."""
    from bot import locales

    problems = locales.check()
    for problem in problems:
        typer.secho(str(problem), err=True, fg=typer.colors.RED)
    if problems:
        raise typer.Exit(1)
    typer.echo("Les traductions sont complètes.")


@locale_commands.command("update")
def update_locales() -> None:
    """Mettre les catalogues à jour avec les flows et le code."""
    from bot import locales

    locales.update()
    typer.echo("Les catalogues sont à jour : traduisez ce qui est vide ou marqué « fuzzy ».")
