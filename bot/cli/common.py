"""What subcommands share: the settings, the house to work in, and how a command says what is wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import typer

from bot.settings import Settings, SettingsError, load

if TYPE_CHECKING:
    from bot.house import House


def stop_with(message: str) -> typer.Exit:
    """Say what is wrong on standard error, and leave with code 1."""
    typer.secho(message, err=True, fg=typer.colors.RED)
    return typer.Exit(1)


def settings() -> Settings:
    try:
        return load()
    except SettingsError as error:
        raise stop_with(str(error)) from None


def in_house(work: Callable[[House], Awaitable[None]]) -> None:
    """Run `work(house)` with the database migrated and open, and everything closed after."""
    from bot.house import open_house

    async def run() -> None:
        async with open_house(settings()) as house:
            await work(house)

    from bot.casework.refusals import Refusal

    try:
        asyncio.run(run())
    except (SettingsError, Refusal, ValueError, LookupError) as error:
        raise stop_with(str(error)) from None
