"""What Telegram refuses, as the closed list of troubles, with what an adviser may read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.runtime.channel import SendError, Trouble


@contextmanager
def as_send_errors() -> Iterator[None]:
    """Turn python-telegram-bot's errors into `SendError`. `ChatMigrated` passes: it is cured, not reported."""
    try:
        yield
    except ChatMigrated:
        raise
    except TelegramError as error:
        raise send_error(error) from error


def send_error(error: TelegramError) -> SendError:
    """The trouble an error of the desk's bot means."""
    match error:
        case RetryAfter():
            # `timedelta`, as asked for in bot/desk/__init__.py.
            wait = error.retry_after
            period = wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
            return SendError(Trouble.THROTTLED, "Telegram demande d'attendre.", period)
        case InvalidToken():
            return SendError(Trouble.MISCONFIGURED, "Telegram refuse le jeton du bot des conseillers.")
        case Forbidden():
            return SendError(Trouble.MISCONFIGURED, "Le bot n'est pas (ou plus) dans le groupe des conseillers.")
        case BadRequest() if "chat not found" in str(error).lower():
            return SendError(Trouble.MISCONFIGURED, "Le groupe des conseillers est introuvable.")
        case BadRequest():
            # Telegram's own words: they name the rule that was broken, never what was sent.
            return SendError(Trouble.REFUSED, f"Telegram a refusé : {error.message}")
        case NetworkError():
            return SendError(Trouble.RETRY, "Telegram ne répond pas.", may_have_left=True)
        case _:
            return SendError(Trouble.RETRY, "Telegram a répondu par une erreur.")


def says(error: BadRequest, *words: str) -> bool:
    """Whether Telegram's refusal holds one of these words, whatever the case."""
    said = error.message.lower()
    return any(word in said for word in words)
