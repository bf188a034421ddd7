"""The doors that stay open while the database is away, and the front that stands at them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import make_url

from bot.away.front import Front
from bot.channels.sms.webhook import create_door as create_sms_door
from bot.house import open_vault
from bot.runtime.spool import Spool
from bot.settings import Settings, SettingsError
from bot.webhooks import Door

if TYPE_CHECKING:
    from bot.channels.telegram.intake import TelegramIntake


def telegram_doors(settings: Settings, intake: TelegramIntake | None = None) -> list[Door]:
    """How Telegram's calls are known without a database: by their secrets alone. `intake` keeps the young people's."""
    doors = []
    if settings.telegram_token is not None and settings.telegram_secret is not None:
        from bot.channels.telegram.webhook import create_door

        doors.append(create_door(settings.telegram_secret.get_secret_value(), intake))
    if settings.desk_token is not None and settings.desk_secret is not None:
        from bot.desk.webhook import create_door as create_desk_door

        doors.append(create_desk_door(settings.desk_secret.get_secret_value()))
    return doors


def build_front(settings: Settings, url: str) -> Front:
    """What stands before the web, with its spool. Raises `SettingsError` where that cannot be written."""
    # By the database's name: another database of this machine has other messages.
    name = "".join(each if each.isalnum() else "-" for each in (make_url(url).database or "accroche"))
    folder = Path(settings.data_dir) / "spool"
    limit = settings.spool_mb * 1024 * 1024
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        spool, aside = Spool(folder / f"{name}.spool", limit), Spool(folder / f"{name}.aside", limit)
    except OSError as error:
        raise SettingsError(
            f"Le dossier {folder} ne peut pas être écrit ({error.strerror or error}) : les messages reçus pendant une "
            "panne de la base y attendent. Ouvrez-le à ce compte, ou donnez un autre ACCROCHE_DATA_DIR."
        ) from error
    doors = [*telegram_doors(settings), create_sms_door(lambda _: None, settings.public_url)]
    return Front(open_vault(settings), spool, aside, doors, url=url)
