"""Pytest's side: a fresh fake per test, which fails the test if a bot broke a rule of the Bot API."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.fakes.telegram.server import FakeBotApi


def fail_if_broken(api: FakeBotApi) -> None:
    """Fail the running test if a rule was broken that it has not taken out itself."""
    broken = api.take_violations()
    if broken:
        pytest.fail("The Bot API's rules were broken:\n" + "\n".join(f"- {rule}" for rule in broken))


@pytest.fixture
async def bot_api() -> AsyncIterator[FakeBotApi]:
    """A running `FakeBotApi`. A test that means to break a rule takes it out with `take_violations`."""
    async with FakeBotApi() as api:
        yield api
    fail_if_broken(api)
