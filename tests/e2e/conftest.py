"""A PostgreSQL to be stopped at will."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.postgres import Postgres, own_postgres


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    with own_postgres() as server:
        yield server
