"""The pages over a fresh house."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from storage.vault import Vault
from tests.house import open_house
from tests.web import Web, open_web


@pytest.fixture
async def web(database: Database, vault: Vault) -> AsyncIterator[Web]:
    async with open_house(database, vault) as house, open_web(house) as opened:
        yield opened
