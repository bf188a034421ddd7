"""Commands about what is kept: the database, how long, whose right it is to see and erase it, and its keys."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import in_house
from bot.settings import SettingsError

if TYPE_CHECKING:
    from bot.house import House

database = typer.Typer(no_args_is_help=True, help="La base de données.")
people = typer.Typer(no_args_is_help=True, help="Les droits des jeunes sur leurs données.")
keys = typer.Typer(no_args_is_help=True, help="La clé maîtresse.")


@database.command("upgrade")
def upgrade_database() -> None:
    """Mettre la base à jour."""

    async def work(house: House) -> None:
        typer.echo("La base est à jour.")

    in_house(work)


@database.command("restored")
def restored_database() -> None:
    """À lancer une fois, juste après avoir restauré une sauvegarde, avant de redémarrer le service."""

    async def work(house: House) -> None:
        from storage.restoring import after_restore

        found = await after_restore(house.runtime.db)
        typer.echo(f"{found.marked} messages qui attendaient d'être envoyés partiront, marqués « en doute ».")
        typer.echo(f"{found.unread} messages reçus seront traités.")
        if found.last is not None:
            moment = f"{found.last.astimezone():%d/%m/%Y à %H:%M}"
            typer.echo(f"Dernier message gardé : {moment}. Ce qui est venu après n'y est pas : dites-le à l'équipe.")

    in_house(work)


def purge(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Dire seulement ce qui partirait.")] = False,
) -> None:
    """Effacer les messages plus vieux que ACCROCHE_KEEP_MESSAGES_MONTHS (fait aussi chaque nuit)."""

    async def work(house: House) -> None:
        from storage.partitions import BusyError, prune

        months = house.settings.keep_messages_months
        try:
            found = await asyncio.to_thread(prune, house.runtime.db.url, house.runtime.clock(), months, dry_run=dry_run)
        except BusyError:
            raise SettingsError(
                "La base est lue par une opération longue (une sauvegarde ?). Relancez accroche purge après."
            ) from None
        for pruned in found:
            if pruned.waits:
                typer.echo(f"{pruned.name} : gardé, quelque chose y attend encore ({pruned.rows} lignes)")
            else:
                typer.echo(f"{pruned.name} : {pruned.rows} lignes {'partiraient' if dry_run else 'effacées'}")
        if not found:
            typer.echo(f"Rien n'a plus de {months} mois.")

    in_house(work)


@people.command("export")
def export_person(number: Annotated[int, typer.Argument(help="Le numéro d'un de ses dossiers.")]) -> None:
    """Tout ce qui est gardé d'une personne, en JSON, pour le lui remettre."""
    import json

    async def work(house: House) -> None:
        from storage.rights import export

        typer.echo(
            json.dumps(await export(house.runtime.db, house.runtime.vault, number), ensure_ascii=False, indent=2)
        )

    in_house(work)


@people.command("erase")
def erase_person(
    number: Annotated[int, typer.Argument(help="Le numéro d'un de ses dossiers.")],
    yes: Annotated[bool, typer.Option("--yes", help="Sans demander confirmation.")] = False,
) -> None:
    """Effacer une personne et tout ce qu'elle a dit. C'est sans retour."""
    if not yes:
        typer.confirm(f"Effacer la personne du dossier n° {number}, sans retour ?", abort=True)

    async def work(house: House) -> None:
        from storage.rights import erase

        await erase(house.runtime.db, number)
        typer.echo("C'est effacé.")

    in_house(work)


@keys.command("rotate")
def rotate_keys() -> None:
    """Reprendre chaque clé sous la nouvelle clé maîtresse (l'ancienne dans ACCROCHE_MASTER_KEY_PREVIOUS)."""

    async def work(house: House) -> None:
        from storage.rights import rotate

        typer.echo(f"{await rotate(house.runtime.db, house.runtime.vault)} clés reprises.")

    in_house(work)
