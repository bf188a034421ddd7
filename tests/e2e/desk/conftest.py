"""The desk against a fake Telegram, fresh for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.desk import DeskHouse, desk_house
from tests.fakes.telegram import FakeBotApi


@pytest.fixture
async def house(database: Database, bot_api: FakeBotApi) -> AsyncIterator[DeskHouse]:
    async with desk_house(database, bot_api) as made:
        yield made
