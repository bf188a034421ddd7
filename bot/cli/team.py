"""Commands about who receives young people: structures, their advisers, their invitation codes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import in_house
from bot.settings import SettingsError

if TYPE_CHECKING:
    from bot.house import House
    from storage.models import Adviser, Structure

structures = typer.Typer(no_args_is_help=True, help="Les structures.")
advisers = typer.Typer(no_args_is_help=True, help="Les conseillers.")
invitations = typer.Typer(no_args_is_help=True, help="Les codes d'invitation.")


async def structure_named(house: House, name: str) -> Structure:
    """The structure of that name or id; the only one there is, for an empty name."""
    from sqlalchemy import select

    from storage.database import EVERY_STRUCTURE
    from storage.models import Structure

    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        rows = list(await session.scalars(select(Structure).order_by(Structure.created_at)))
    found = [row for row in rows if name in (row.name, str(row.id)) or row.name.casefold() == name.strip().casefold()]
    if not name and len(rows) == 1:
        found = rows
    if not found:
        known = ", ".join(row.name for row in rows) or "aucune : créez-en une avec accroche structure add"
        raise SettingsError(f"Il n'y a pas de structure « {name} ». Il y a : {known}")
    return found[0]


async def adviser_with(house: House, email: str) -> Adviser:
    """The adviser of that e-mail address, in whichever structure."""
    from sqlalchemy import select

    from storage.database import EVERY_STRUCTURE
    from storage.models import Adviser

    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        row = await session.scalar(select(Adviser).where(Adviser.email == email.strip().casefold()))
    if row is None:
        raise SettingsError(f"Personne n'a l'adresse {email}. Ajoutez-la avec accroche adviser add.")
    return row


@structures.command("add")
def add_structure(
    name: Annotated[str, typer.Argument(help="Son nom, tel que le jeune le lira.")],
    town: Annotated[str, typer.Option(help="Sa ville.")] = "",
    desk_chat: Annotated[int | None, typer.Option(help="Le groupe Telegram des conseillers (-100…).")] = None,
    phone: Annotated[str, typer.Option(help="Le téléphone auquel une personne répond.")] = "",
    zone: Annotated[str, typer.Option(help="Le fuseau horaire, par exemple Indian/Reunion.")] = "",
    holidays: Annotated[str, typer.Option(help="Jours fériés locaux : Alsace-Moselle, La Réunion…")] = "",
) -> None:
    """Ajouter une structure, ou la mettre à jour : deux fois la même commande ne change rien."""

    async def work(house: House) -> None:
        from bot.casework.team import add_structure as add

        row = await add(
            house.runtime, name=name, town=town, desk_chat_id=desk_chat, phone=phone, zone=zone, holidays=holidays
        )
        typer.echo(f"{row.name} : {row.id}")

    in_house(work)


@advisers.command("add")
def add_adviser(
    name: Annotated[str, typer.Argument(help="Prénom et nom ; le jeune ne lit que le prénom.")],
    structure: Annotated[str, typer.Option(help="Le nom de sa structure.")] = "",
    email: Annotated[str | None, typer.Option(help="Son courriel, pour le bureau web.")] = None,
    telegram_id: Annotated[int | None, typer.Option(help="Son numéro de compte Telegram.")] = None,
    coordinator: Annotated[bool, typer.Option("--coordinator", help="Coordonne l'équipe.")] = False,
    on_call: Annotated[bool, typer.Option("--on-call", help="D'astreinte pour les urgences.")] = False,
    language: Annotated[
        list[str] | None, typer.Option(help="Une langue parlée, en plus du français (ar, en…).")
    ] = None,
    phone: Annotated[str | None, typer.Option(help="Son portable, pour recevoir aussi les alertes par SMS.")] = None,
) -> None:
    """Ajouter un conseiller, ou le mettre à jour. Imprime son lien de mot de passe et son code Telegram."""

    async def work(house: House) -> None:
        from bot.casework.team import add_adviser as add
        from bot.casework.team import has_link_code, new_link_code

        row = await structure_named(house, structure)
        async with house.runtime.work(row.id) as unit:
            adviser = await add(
                unit,
                name=name,
                email=email,
                telegram_id=telegram_id,
                coordinator=coordinator or None,
                on_call=on_call or None,
                languages=language,
                phone=phone,
            )
            typer.echo(f"{adviser.name} ({row.name}) : {adviser.id}")
            # A link that was given out and not used yet stays good when the command is run again.
            if adviser.email and adviser.password_hash is None and not await has_link_code(unit, adviser, "password"):
                code = await new_link_code(unit, adviser, "password")
                typer.echo(f"Choisir son mot de passe (7 jours) : {house.settings.public_url}/desk/password/{code}")
            if adviser.telegram_id is None and not await has_link_code(unit, adviser, "telegram"):
                code = await new_link_code(unit, adviser, "telegram")
                typer.echo(f"Relier Telegram (1 jour), en message privé au bot des conseillers : /lier {code}")

    in_house(work)


@advisers.command("password")
def adviser_password(
    email: Annotated[str, typer.Argument(help="Son courriel.")],
    stdin: Annotated[bool, typer.Option("--stdin", help="Lire le mot de passe sur l'entrée standard.")] = False,
) -> None:
    """Un nouveau lien de mot de passe, ou le mot de passe lui-même lu sur l'entrée standard."""
    given = sys.stdin.readline().rstrip("\n") if stdin else None

    async def work(house: House) -> None:
        from bot.admin.passwords import hash_password
        from bot.casework.team import new_link_code
        from storage.models import Adviser

        found = await adviser_with(house, email)
        async with house.runtime.work(found.structure_id) as unit:
            adviser = await unit.session.get_one(Adviser, found.id)
            if given is None:
                code = await new_link_code(unit, adviser, "password")
                typer.echo(f"{house.settings.public_url}/desk/password/{code}")
            else:
                adviser.password_hash = hash_password(given)

    in_house(work)


@invitations.command("add")
def add_invitation(
    label: Annotated[str, typer.Argument(help="À quoi elle sert : « Affiche gare », « CIO »…")],
    structure: Annotated[str, typer.Option(help="Le nom de la structure.")] = "",
    partner: Annotated[str, typer.Option(help="Le partenaire qui la remet.")] = "",
) -> None:
    """Un code d'invitation : t.me/<bot>?start=CODE."""

    async def work(house: House) -> None:
        from bot.casework.team import add_partner, new_invitation

        row = await structure_named(house, structure)
        async with house.runtime.work(row.id) as unit:
            by = await add_partner(unit, partner) if partner else None
            invitation = await new_invitation(unit, label, by)
            typer.echo(invitation.code)
            typer.echo(f"{house.settings.public_url}/r/{invitation.code}")

    in_house(work)
