"""The settings: one class, read from the environment; the hosting page is made from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "ACCROCHE_"


class SettingsError(ValueError):
    """A setting is missing or wrong; the message names it, says what it is for and gives an example."""


def _setting(default: Any, about: str, example: str, **more: Any) -> Any:
    return Field(default, description=about, examples=[example], **more)


class Settings(BaseSettings):
    """Everything that changes from one installation to another."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", populate_by_name=True)

    database_url: str | None = _setting(
        None,
        "La base PostgreSQL (15 ou plus récent). Sans elle, une base embarquée est démarrée dans le dossier de "
        "données. `DATABASE_URL` est lu aussi.",
        "postgresql://accroche:secret@localhost/accroche",
        validation_alias=AliasChoices("ACCROCHE_DATABASE_URL", "DATABASE_URL"),
    )
    data_dir: Path = _setting(
        Path(".data"),
        "Le dossier où vit la base embarquée, et où les messages attendent quand la base ne répond pas. Un disque "
        "local, commun aux processus de la machine.",
        "/var/lib/accroche",
    )
    spool_mb: int = _setting(
        64,
        "La place que peuvent prendre sur le disque, chiffrés, les messages reçus pendant que la base ne répond pas "
        "(en Mo ; 64 Mo tiennent plus de 30 000 messages).",
        "256",
        ge=1,
    )
    public_url: str = _setting(
        "http://localhost:8000",
        "L'adresse publique du service, celle que Telegram et les conseillers appellent.",
        "https://accroche.mission-locale.example",
    )
    master_key: SecretStr | None = _setting(
        None,
        "La clé maîtresse qui protège les clés de chaque jeune. 32 caractères au moins, tirés au hasard, gardés "
        "hors de la base et sauvegardés : sans elle, rien n'est lisible.",
        "sortie de : openssl rand -base64 32",
    )
    master_key_previous: SecretStr | None = _setting(
        None,
        "L'ancienne clé maîtresse, le temps de la remplacer (`accroche keys rotate`).",
        "l'ancienne valeur de ACCROCHE_MASTER_KEY",
    )
    telegram_token: SecretStr | None = _setting(
        None, "Le jeton du bot des jeunes, donné par @BotFather.", "123456:AAE…"
    )
    telegram_secret: SecretStr | None = _setting(
        None,
        "Le secret que Telegram joint à chaque appel du bot des jeunes (lettres, chiffres, _ et -). Obligatoire "
        "en mode webhook.",
        "sortie de : openssl rand -hex 24",
    )
    desk_token: SecretStr | None = _setting(
        None, "Le jeton du bot des conseillers : un autre bot que celui des jeunes.", "654321:AAF…"
    )
    desk_secret: SecretStr | None = _setting(
        None,
        "Le secret que Telegram joint à chaque appel du bot des conseillers.",
        "sortie de : openssl rand -hex 24",
    )
    telegram_api: str = _setting(
        "https://api.telegram.org", "L'adresse d'un autre serveur Bot API.", "http://127.0.0.1:8081"
    )
    telegram_mode: Literal["webhook", "polling"] = _setting(
        "webhook",
        "Comment les messages arrivent : Telegram appelle (`webhook`), ou Accroche va les chercher (`polling`, "
        "sans adresse publique).",
        "polling",
    )
    telegram_per_second: float = _setting(
        30.0,
        "Combien de messages par seconde le bot des jeunes envoie au plus, tous processus ensemble. Telegram en "
        "accepte 30, plus avec les envois payants.",
        "30",
        gt=0,
    )
    telegram_per_chat: float = _setting(
        1.0,
        "Combien de messages par seconde dans une même discussion, après les trois premiers. Telegram en accepte un.",
        "1",
        gt=0,
    )
    smtp_url: SecretStr | None = _setting(
        None,
        "Le serveur de courriel par lequel partent les messages aux parents qui ont choisi le courriel.",
        "smtps://utilisateur:motdepasse@mail.example:465",
    )
    mail_from: str = _setting(
        "",
        "L'adresse d'expéditeur de ces courriels. Obligatoire avec ACCROCHE_SMTP_URL.",
        "accroche@mission-locale.example",
    )
    keep_messages_months: int = _setting(
        24,
        "Combien de mois les messages échangés sont gardés, avec leurs fichiers. Ce que le jeune a répondu, ses "
        "accords et son dossier restent. Ce qui n'est pas encore traité ou envoyé n'est jamais effacé.",
        "12",
        ge=1,
    )
    demo: bool = Field(False, exclude=True)

    @field_validator("public_url", "telegram_api")
    @classmethod
    def _no_slash(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("doit commencer par http:// ou https://")
        return value.rstrip("/")

    @field_validator(
        "telegram_token", "desk_token", "telegram_secret", "desk_secret", "master_key", "smtp_url", mode="before"
    )
    @classmethod
    def _empty_is_unset(cls, value: object) -> object:
        return None if value == "" else value

    @model_validator(mode="after")
    def _webhooks_have_secrets(self) -> Settings:
        if self.telegram_mode == "webhook":
            for token, secret in (("telegram_token", "telegram_secret"), ("desk_token", "desk_secret")):
                if getattr(self, token) is not None and getattr(self, secret) is None:
                    raise ValueError(missing(secret))
        if self.smtp_url is not None and "@" not in self.mail_from:
            raise ValueError(missing("mail_from"))
        if (
            self.telegram_token is not None
            and self.desk_token is not None
            and self.telegram_token.get_secret_value() == self.desk_token.get_secret_value()
        ):
            raise ValueError(
                "ACCROCHE_DESK_TOKEN est le même que ACCROCHE_TELEGRAM_TOKEN : créez un second bot avec @BotFather, "
                "pour qu'une fuite d'un côté n'ouvre rien de l'autre."
            )
        return self

    @property
    def secure_cookies(self) -> bool:
        return self.public_url.startswith("https://")

    def key(self) -> str:
        """The master key. Raises `SettingsError` where there is none, or where it is too short to protect."""
        if self.master_key is None:
            raise SettingsError(missing("master_key"))
        return self.master_key.get_secret_value()


def missing(name: str) -> str:
    """What to say of a setting that is missing: its name, what it is for, an example."""
    field = Settings.model_fields[name]
    return f"Il manque {PREFIX}{name.upper()}. {field.description} Exemple : {(field.examples or [''])[0]}"


def load(**values: Any) -> Settings:
    """The settings of this process. Raises `SettingsError` that says what to write, never what was written."""
    try:
        return Settings(**values)
    except ValidationError as error:
        said = []
        for item in error.errors(include_input=False, include_url=False):
            name = "_".join(str(part) for part in item["loc"]).upper()
            text = item["msg"].removeprefix("Value error, ")
            said.append(f"{PREFIX}{name.removeprefix(PREFIX)} : {text}" if name else text)
        raise SettingsError("\n".join(said)) from None


def as_markdown() -> str:
    """The table of the hosting page."""
    rows = ["| Réglage | À quoi il sert | Sans lui | Exemple |", "| --- | --- | --- | --- |"]
    for name, field in Settings.model_fields.items():
        if field.exclude:
            continue
        default = "—" if field.default is None else f"`{field.default}`"
        example = (field.examples or [""])[0]
        rows.append(f"| `{PREFIX}{name.upper()}` | {field.description} | {default} | {example} |")
    return "\n".join(rows)
