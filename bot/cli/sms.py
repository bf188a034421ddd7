"""Commands about SMS: the gateways there are, and the numbers of a structure."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import in_house, stop_with
from bot.cli.team import structure_named

if TYPE_CHECKING:
    from bot.house import House

sms_numbers = typer.Typer(no_args_is_help=True, help="Les numéros SMS.")


@sms_numbers.command("gateways")
def gateways() -> None:
    """Les passerelles, et ce que chacune demande."""
    from bot.channels.sms.catalogue import KINDS

    for kind in KINDS.values():
        typer.echo(f"{kind.name} : {kind.label}" + ("" if kind.receives else " (sans réponses)"))
        for field in kind.credentials:
            optional = " (facultatif)" if field.optional else ""
            typer.echo(f"  {field.name}{optional} : {field.label}, par exemple {field.example}")


@sms_numbers.command("set")
def set_sms_number(
    gateway: Annotated[str, typer.Argument(help="La passerelle (`accroche sms gateways`).")],
    account: Annotated[str, typer.Argument(help="Le nom du compte, dans les adresses d'appel : lille.")],
    sender: Annotated[str, typer.Argument(help="Le numéro, ou le nom, qui envoie.")],
    structure: Annotated[str, typer.Option(help="Le nom de la structure.")] = "",
    per_second: Annotated[float, typer.Option(help="SMS par seconde que la passerelle accepte.")] = 1.0,
    trial: Annotated[list[str] | None, typer.Option(help="N'écrire qu'à ce téléphone (essai).")] = None,
) -> None:
    """Ajouter un numéro, ou changer celui de ce compte. Les identifiants : `nom=valeur` par ligne, sur l'entrée."""
    from bot.channels.sms.catalogue import KINDS

    if gateway not in KINDS:
        raise stop_with(f"Passerelle inconnue : {gateway}. Il y a : {', '.join(KINDS)}")
    # On standard input, so that no secret stands in the shell's history or in the list of processes.
    given = dict(line.strip().split("=", 1) for line in sys.stdin if "=" in line)

    async def work(house: House) -> None:
        from bot.casework.sms_numbers import set_number

        row = await structure_named(house, structure)
        async with house.runtime.work(row.id) as unit:
            await set_number(
                unit,
                KINDS[gateway],
                account=account,
                sender=sender,
                credentials=given,
                per_second=per_second,
                trial_numbers=trial or (),
            )
        base = f"{house.settings.public_url}/sms/{gateway}/{account}"
        typer.echo(f"Messages reçus : {base}/in\nAccusés de réception : {base}/receipt")

    in_house(work)
