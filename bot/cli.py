"""The `accroche` command. Each subcommand imports what it needs, so that `--help` is quick."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import Settings, SettingsError, as_markdown, load

if TYPE_CHECKING:
    from bot.app import House
    from storage.models import Adviser, Structure

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,
    help="Accroche : le premier contact.",
)
structures = typer.Typer(no_args_is_help=True, help="Les structures.")
advisers = typer.Typer(no_args_is_help=True, help="Les conseillers.")
invitations = typer.Typer(no_args_is_help=True, help="Les codes d'invitation.")
sms_numbers = typer.Typer(no_args_is_help=True, help="Les numéros SMS.")
database = typer.Typer(no_args_is_help=True, help="La base de données.")
flow_commands = typer.Typer(no_args_is_help=True, help="Les flows : ce qui est demandé.")
locale_commands = typer.Typer(no_args_is_help=True, help="Les traductions.")
people = typer.Typer(no_args_is_help=True, help="Les droits des jeunes sur leurs données.")
keys = typer.Typer(no_args_is_help=True, help="La clé maîtresse.")
for name, group in {
    "structure": structures,
    "adviser": advisers,
    "invitation": invitations,
    "sms": sms_numbers,
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


def _in_house(work: Callable[[House], Awaitable[None]]) -> None:
    """Run `work(house)` with the database migrated and open, and everything closed after."""
    from bot.app import open_house

    async def run() -> None:
        async with open_house(settings()) as house:
            await work(house)

    from bot.casework.refusals import Refusal

    try:
        asyncio.run(run())
    except (SettingsError, Refusal, ValueError, LookupError) as error:
        raise stop_with(str(error)) from None


@app.command("serve")
def serve(
    host: Annotated[str, typer.Option(help="L'adresse où écouter.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Le port où écouter.")] = 8000,
    everything: Annotated[
        bool, typer.Option("--all", help="Avec le travail de fond : un seul processus fait tout.")
    ] = False,
) -> None:
    """Lancer le service : pages et bots. Les rappels et reprises : `--all`, ou `accroche worker` à côté."""
    from bot.app import serve as run

    try:
        run(settings(), host, port, work=everything)
    except SettingsError as error:
        raise stop_with(str(error)) from None


@app.command("worker")
def worker(
    metrics: Annotated[
        int | None, typer.Option(help="Un port de cette machine où lire /metrics ; sans lui, aucun.")
    ] = None,
) -> None:
    """Le travail de fond seul : reprises, rappels, relances. Autant qu'on veut, sur autant de machines."""
    from bot.app import work

    try:
        work(settings(), metrics)
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

    _in_house(work)


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

    _in_house(work)


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

        found = await adviser_with(house, email)
        async with house.runtime.work(found.structure_id) as unit:
            adviser = await unit.session.get_one(Adviser, found.id)
            if given is None:
                code = await new_link_code(unit, adviser, "password")
                typer.echo(f"{house.settings.public_url}/desk/password/{code}")
            else:
                adviser.password_hash = hash_password(given)

    _in_house(work)


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

    _in_house(work)


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

    _in_house(work)


@database.command("upgrade")
def upgrade_database() -> None:
    """Mettre la base à jour."""

    async def work(house: House) -> None:
        typer.echo("La base est à jour.")

    _in_house(work)


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

    _in_house(work)


@app.command("purge")
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

    _in_house(work)


@people.command("export")
def export_person(number: Annotated[int, typer.Argument(help="Le numéro d'un de ses dossiers.")]) -> None:
    """Tout ce qui est gardé d'une personne, en JSON, pour le lui remettre."""
    import json

    async def work(house: House) -> None:
        from storage.rights import export

        typer.echo(
            json.dumps(await export(house.runtime.db, house.runtime.vault, number), ensure_ascii=False, indent=2)
        )

    _in_house(work)


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

    _in_house(work)


@keys.command("rotate")
def rotate_keys() -> None:
    """Reprendre chaque clé sous la nouvelle clé maîtresse (l'ancienne dans ACCROCHE_MASTER_KEY_PREVIOUS)."""

    async def work(house: House) -> None:
        from storage.rights import rotate

        typer.echo(f"{await rotate(house.runtime.db, house.runtime.vault)} clés reprises.")

    _in_house(work)


@app.command("understand")
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


if __name__ == "__main__":
    app()
