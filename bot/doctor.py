"""`accroche doctor`: what an installation lacks, said one line each, with what to do."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import httpx
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework.people import COORDINATOR
from bot.house import WRONG_KEY, database_address, open_vault
from bot.settings import Settings, SettingsError
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Adviser, Structure
from storage.rights import opens
from storage.upgrade import is_up_to_date
from storage.vault import Vault

TIMEOUT = 10.0  # seconds


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `cure`: what to do where it is not fine."""

    what: str
    cure: str = ""

    @property
    def fine(self) -> bool:
        return not self.cure

    def __str__(self) -> str:
        return f"✓ {self.what}" if self.fine else f"✗ {self.what}\n  → {self.cure}"


async def examine(settings: Settings) -> list[Finding]:
    """Everything that can be looked at from here; nothing is changed."""
    found = [_key(settings), _address(settings), *await _database(settings)]
    bots = {"des jeunes": settings.telegram_token, "des conseillers": settings.desk_token}
    async with httpx.AsyncClient(timeout=TIMEOUT) as client:
        for whose, token in bots.items():
            name = "ACCROCHE_TELEGRAM_TOKEN" if whose == "des jeunes" else "ACCROCHE_DESK_TOKEN"
            if token is None:
                found.append(Finding(f"Bot {whose} : pas réglé (facultatif, {name})"))
            else:
                url = f"{settings.telegram_api}/bot{token.get_secret_value()}"
                found.append(await _bot(client, whose, name, url, settings))
    return found


def _key(settings: Settings) -> Finding:
    try:
        Vault(settings.key())
    except (SettingsError, ValueError) as error:
        return Finding("Clé maîtresse", str(error))
    return Finding("Clé maîtresse")


def _address(settings: Settings) -> Finding:
    wants_https = settings.telegram_mode == "webhook" and settings.telegram_token is not None
    if wants_https and not settings.public_url.startswith("https://"):
        return Finding(
            f"Adresse publique : {settings.public_url}",
            "Telegram n'appelle que des adresses https : changez ACCROCHE_PUBLIC_URL, ou "
            "ACCROCHE_TELEGRAM_MODE=polling.",
        )
    return Finding(f"Adresse publique : {settings.public_url}")


async def _database(settings: Settings) -> list[Finding]:
    try:
        url = await asyncio.to_thread(database_address, settings)
        if not await asyncio.to_thread(is_up_to_date, url):
            return [Finding("Base de données : pas à jour", "accroche db upgrade")]
    except SettingsError as error:
        return [Finding("Base de données", str(error))]
    except (SQLAlchemyError, OSError) as error:
        cure = "PostgreSQL tourne-t-il, et ACCROCHE_DATABASE_URL est-elle juste ?"
        return [Finding(f"Base de données : injoignable ({type(error).__name__})", cure)]
    database = Database(url)
    try:
        if not await opens(database, open_vault(settings)):
            return [Finding("Clé maîtresse : pas celle de cette base", WRONG_KEY)]
        async with database.scope(EVERY_STRUCTURE) as session:
            return [Finding("Base de données : joignable, à jour"), *await _team(session)]
    finally:
        await database.close()


async def _team(session: AsyncSession) -> list[Finding]:
    structures = list(await session.scalars(select(Structure).order_by(Structure.created_at)))
    if not structures:
        return [Finding("Aucune structure", 'accroche structure add "Mission Locale de …" --town …')]
    return [finding for structure in structures for finding in await _structure(session, structure)]


async def _structure(session: AsyncSession, structure: Structure) -> list[Finding]:
    def count(*more: object) -> object:
        mine = Adviser.structure_id == structure.id
        return select(func.count()).select_from(Adviser).where(mine, Adviser.active, *more)  # type: ignore[arg-type]

    found = []
    name = structure.name
    for what, query, cure in (
        ("équipe", count(), f'accroche adviser add "Prénom Nom" --structure "{name}" --email …'),
        ("coordination", count(Adviser.role == COORDINATOR), "accroche adviser add … --coordinator"),
        ("astreinte pour les urgences", count(Adviser.on_call), "accroche adviser add … --on-call"),
    ):
        number = await session.scalar(query)  # type: ignore[call-overload]
        found.append(Finding(f"{name}, {what} : {number}", "" if number else cure))
    if not structure.phone:
        found.append(Finding(f"{name}, téléphone : aucun", f'accroche structure add "{name}" --phone …'))
    if structure.desk_trouble:
        found.append(Finding(f"{name}, groupe Telegram", "le bot y a écrit ce qui l'empêche, et quoi faire"))
    return found


async def _bot(client: httpx.AsyncClient, whose: str, setting: str, url: str, settings: Settings) -> Finding:
    try:
        me = (await client.get(f"{url}/getMe")).json()
        hook = (await client.get(f"{url}/getWebhookInfo")).json()
    except (httpx.HTTPError, ValueError) as error:
        return Finding(
            f"Bot {whose} : Telegram ne répond pas ({type(error).__name__})", "réessayez ; vérifiez le réseau"
        )
    if not me.get("ok"):
        return Finding(f"Bot {whose} : jeton refusé", f"prenez le jeton actuel chez @BotFather pour {setting}")
    name = f"Bot {whose} : @{me['result'].get('username', '?')}"
    called = hook.get("result", {}).get("url", "") if hook.get("ok") else ""
    if settings.telegram_mode == "webhook" and not called.startswith(settings.public_url):
        return Finding(f"{name}, webhook pas encore posé", "lancez accroche serve : il le pose")
    return Finding(name)
