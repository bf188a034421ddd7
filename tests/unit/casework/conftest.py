"""A fresh structure for each test."""

from __future__ import annotations

import pytest

from storage.database import Database
from tests.team import Team


@pytest.fixture
async def team(database: Database) -> Team:
    made = Team(database)
    await made.open()
    return made
