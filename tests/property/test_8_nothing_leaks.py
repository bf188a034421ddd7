"""Invariant 8: no log, metric, URL, group card or error holds a sensitive answer, a phone number or a full name."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator

import pytest
import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prometheus_client import generate_latest
from sqlalchemy import select, text

from bot.casework.card import case_card
from bot.desk.texts import card_text
from dialogs.events import Started
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Case
from storage.vault import Vault
from tests.house import House, open_house

# Words nobody writes by chance, so that finding one is a leak.
NAME, TOWN, PHONE, FEELING = "Zéphyrine", "Villeneuve-d'Ascq", "06 39 98 11 22", "je pleure tous les soirs en cachette"
ALL = (NAME, "Zephyrine", TOWN, "villeneuve", "0639981122", "+33639981122", "06 39 98", "en cachette", "424242001")
ADDRESS = "424242001"
SCRIPT = (
    "oui", NAME, "14/07/2009", TOWN, "rien", "par sms", PHONE, "matin", "oui", *["passer"] * 9, "c'est bon", "oui",
    "le moral", FEELING, "ma mère", "oui", PHONE, "j'ai envie de mourir, j'habite à " + TOWN,
)  # fmt: skip


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """Every line that is logged, as JSON."""
    lines: list[str] = []

    def keep(_: object, __: str, event: structlog.typing.EventDict) -> str:
        lines.append(json.dumps(event, default=str, ensure_ascii=False))
        raise structlog.DropEvent

    before = structlog.get_config()
    structlog.configure(processors=[keep])
    yield lines
    structlog.configure(**before)


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    async with open_house(database, vault) as opened:
        yield opened


def leaks(shown: str) -> list[str]:
    """The words that stand in it, in clear or as the hexadecimal in which PostgreSQL shows bytes."""
    folded = shown.casefold()
    return [word for word in ALL if word.casefold() in folded or word.encode().hex() in folded]


async def tell_everything(house: House) -> None:
    await house.happens(Started(), ADDRESS)
    await house.writes(*SCRIPT, address=ADDRESS)


async def test_the_database_holds_no_word_of_it_in_clear(house: House) -> None:
    await tell_everything(house)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        tables = list(
            await session.scalars(
                text(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' "
                    "AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'procrastinate%'"
                )
            )
        )
        found = {}
        for table in tables:
            rows = await session.scalars(text(f'SELECT t::text FROM "{table}" t'))
            if leaked := leaks("\n".join(rows)):
                found[table] = leaked
    assert found == {}


async def test_logs_metrics_and_what_goes_wrong_say_nothing_of_it(house: House, logged: list[str]) -> None:
    house.youth.troubles = [RuntimeError(f"{NAME} {PHONE}")]
    await tell_everything(house)
    assert logged, "trouble is logged"
    assert leaks("\n".join(logged)) == []
    assert leaks(generate_latest().decode()) == []


async def test_the_group_s_card_holds_the_first_name_and_the_town_and_nothing_else(house: House) -> None:
    await tell_everything(house)
    async with house.runtime.db.scope(house.structure.id) as session:
        case = (await session.scalars(select(Case))).one()
        card = await case_card(session, house.runtime.vault, case.id, house.clock())
    shown = card_text(card, None)
    assert NAME in shown
    assert set(leaks(shown)) <= {NAME, TOWN, "villeneuve"}
    assert "mourir" not in shown
    assert "moral" not in shown.casefold()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(secret=st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=12, max_size=60))
async def test_whatever_is_written_is_found_nowhere_in_clear(house: House, logged: list[str], secret: str) -> None:
    await house.writes(secret, address=ADDRESS)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        shown = ""
        for table in ("inbound", "outbound", "conversations", "facts", "timeline"):
            shown += "\n".join(await session.scalars(text(f"SELECT t::text FROM {table} t")))
    assert secret not in shown
    assert secret.encode().hex() not in shown
    assert secret not in "\n".join(logged)
