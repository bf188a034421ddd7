"""A house for each test."""

from __future__ import annotations

import pytest

from storage.database import Database
from storage.vault import Vault
from tests.house import House, open_house


@pytest.fixture
async def house(database: Database, vault: Vault) -> House:
    return await open_house(database, vault)
