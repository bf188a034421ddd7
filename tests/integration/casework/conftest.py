"""A fresh structure for each test, in a database they share: no test sees another's rows."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.conftest import copied_database
from tests.team import Team


@pytest.fixture(scope="package")
async def shared_database(server_url: str, template_database: str) -> AsyncIterator[Database]:
    with copied_database(server_url, template_database) as url:
        opened = Database(url)
        yield opened
        await opened.close()


@pytest.fixture
async def team(shared_database: Database) -> Team:
    made = Team(shared_database)
    await made.open()
    return made
