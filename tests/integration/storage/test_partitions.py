"""Message tables by month: made ahead, hidden like every table, dropped when old, and never with work in them."""

from __future__ import annotations

import threading
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from alembic import command
from sqlalchemy import Connection, create_engine, func, select, text
from sqlalchemy.exc import ProgrammingError

from bot.runtime.channel import FileRef
from bot.runtime.ids import uuid7
from dialogs.events import Attached, Started
from storage import partitions
from storage.database import APP_ROLE, EVERY_STRUCTURE, Database, libpq_url, normalise_url
from storage.models import Alert, Attachment, Inbound, Outbound, SeenMessage
from storage.partitions import Month, first_id_at, make_months, months_of, prune
from storage.upgrade import alembic_config, upgrade
from storage.vault import Vault
from tests.house import MONDAY, House, open_house

TABLES = ("inbound", "outbound")


@pytest.fixture
async def house(database: Database, vault: Vault) -> AsyncIterator[House]:
    """A house whose month has its partition, whatever the day this runs."""
    make_months(database.url, MONDAY)
    async with open_house(database, vault) as opened:
        yield opened


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine = create_engine(normalise_url(url))
    with engine.begin() as connection:
        connection.execute(text("SELECT set_config('accroche.structure', '*', true)"))
        yield connection
    engine.dispose()


def partition_of(url: str, table: str) -> set[str]:
    with connected(url) as connection:
        return set(connection.scalars(text(f"SELECT DISTINCT tableoid::regclass::text FROM {table}")))


async def messages(house: House) -> tuple[int, int]:
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        counts = [await session.scalar(select(func.count()).select_from(table)) or 0 for table in (Inbound, Outbound)]
    return counts[0], counts[1]


def test_an_id_lies_in_the_month_of_its_moment() -> None:
    for moment in (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC)):
        low, high = Month.of(moment).ids
        assert low <= uuid7(lambda: moment) < high  # noqa: B023 - called at once
    assert Month.of(datetime(2026, 12, 1, tzinfo=UTC)).ids[1] == first_id_at(datetime(2027, 1, 1, tzinfo=UTC))
    assert Month(2026, 1).later(-1) == Month(2025, 12)
    assert Month(2026, 11).later(14) == Month(2028, 1)


def test_the_upgrade_makes_this_month_and_the_next_and_a_second_time_nothing(database_copy_url: str) -> None:
    this = Month.of(datetime.now(UTC))
    for table in TABLES:
        with connected(database_copy_url) as connection:
            assert set(months_of(connection, table)) >= {this, this.later(1), this.later(2)}
    assert make_months(database_copy_url, datetime.now(UTC)) == []
    later = (this.later(1).begins, this.later(3))
    assert make_months(database_copy_url, later[0]) == [later[1].partition(table) for table in TABLES]


async def test_a_message_without_a_partition_is_kept_and_moves_when_its_month_is_made(house: House) -> None:
    house.clock.now = datetime(2031, 5, 2, 9, 0, tzinfo=UTC)
    await house.happens(Started())
    await house.receive(Attached("voice"), file=FileRef("F1", "voice", "audio/ogg"))
    await house.runtime.settled()
    before = await messages(house)
    url = house.runtime.db.url
    assert [partition_of(url, table) for table in TABLES] == [{"inbound_default"}, {"outbound_default"}]
    made = make_months(url, house.clock.now)
    assert set(made) >= {"inbound_2031_05", "outbound_2031_05", "inbound_2031_07"}
    assert [partition_of(url, table) for table in TABLES] == [{"inbound_2031_05"}, {"outbound_2031_05"}]
    assert await messages(house) == before
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Attachment)) == 1, "files stay with them"
    assert await house.writes("oui"), "and the conversation goes on"


def test_many_processes_at_once_make_each_month_once(database_copy_url: str) -> None:
    made: list[str] = []
    then = datetime(2033, 1, 1, tzinfo=UTC)
    threads = [threading.Thread(target=lambda: made.extend(make_months(database_copy_url, then))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(made) == [f"{table}_2033_0{month}" for table in TABLES for month in (1, 2, 3)]


async def test_a_partition_asked_directly_hides_other_structures_and_what_is_made_later_too(house: House) -> None:
    await house.happens(Started())
    make_months(house.runtime.db.url, datetime(2035, 1, 1, tzinfo=UTC))
    names = [*partition_of(house.runtime.db.url, "inbound"), *partition_of(house.runtime.db.url, "outbound")]
    async with house.runtime.db.scope(uuid.uuid4()) as session:
        for name in [*names, "inbound_2035_01", "inbound_default"]:
            assert await session.scalar(text(f"SELECT count(*) FROM {name}")) == 0
    async with house.runtime.db.scope(house.structure.id) as session:
        assert await session.scalar(text(f"SELECT count(*) FROM {names[0]}")) == 1
        assert await session.scalar(text("SELECT current_user")) == APP_ROLE


async def test_the_application_s_role_changes_no_tables(house: House) -> None:
    with pytest.raises(ProgrammingError, match="must be owner"):
        async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
            await session.execute(text("DROP TABLE inbound_default"))


async def test_old_months_go_with_their_files_and_what_the_young_person_told_stays(house: House) -> None:
    await house.happens(Started())
    await house.writes("oui", "Lina", "14/07/2009", "Lille", "je veux parler à quelqu'un", "j'ai envie de mourir")
    await house.receive(Attached("voice"), file=FileRef("F1", "voice", "audio/ogg"))
    await house.runtime.settled()
    url, kept = house.runtime.db.url, await messages(house)
    in_two_years = datetime(2028, 12, 1, tzinfo=UTC)
    assert [
        pruned for pruned in prune(url, in_two_years - timedelta(days=1), 24) if pruned.name != "seen_messages"
    ] == []
    would = {pruned.name: pruned.rows for pruned in prune(url, in_two_years, 24, dry_run=True)}
    assert would == {"inbound_2026_11": kept[0], "outbound_2026_11": kept[1]}
    assert await messages(house) == kept, "said, not done"
    done = {pruned.name: pruned.rows for pruned in prune(url, in_two_years, 24)}
    assert done == would
    assert await messages(house) == (0, 0)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Attachment)) == 0
        alert = (await session.scalars(select(Alert))).one()
        assert alert.inbound_id is None
        assert await session.scalar(text("SELECT count(*) FROM facts")) == 3
    assert prune(url, in_two_years, 24) == []


@pytest.mark.parametrize(
    ("table", "undone"),
    [("inbound", "UPDATE inbound SET consumed_at = NULL"), ("outbound", "UPDATE outbound SET status = 'queued'")],
)
async def test_a_month_with_something_to_do_stays_and_is_said(house: House, table: str, undone: str) -> None:
    await house.happens(Started())
    url = house.runtime.db.url
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        await session.execute(text(undone))
    for dry_run in (True, False):
        found = {
            pruned.name: pruned.waits for pruned in prune(url, datetime(2031, 1, 1, tzinfo=UTC), 24, dry_run=dry_run)
        }
        assert found[f"{table}_2026_11"]
    inbounds, outbounds = await messages(house)
    assert (inbounds if table == "inbound" else outbounds) > 0


async def test_what_never_had_a_month_goes_when_old_too(house: House) -> None:
    await house.happens(Started())
    await house.receive(Attached("voice"), file=FileRef("F1", "voice", "audio/ogg"))
    await house.runtime.settled()
    url = house.runtime.db.url
    stray = uuid.UUID(int=5)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        first = select(Inbound.id).order_by(Inbound.seq.desc()).limit(1)
        await session.execute(text("UPDATE attachments SET inbound_id = :id"), {"id": stray})
        await session.execute(
            text("UPDATE inbound SET id = :id WHERE id = :old"), {"id": stray, "old": await session.scalar(first)}
        )
    assert "inbound_default" in partition_of(url, "inbound")
    make_months(url, MONDAY)
    assert "inbound_default" in partition_of(url, "inbound"), "an id of no time has no month"
    assert {"inbound_default": 1}.items() <= {
        p.name: p.rows for p in prune(url, datetime(2031, 1, 1, tzinfo=UTC), 24)
    }.items()
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert await session.scalar(select(func.count()).select_from(Attachment)) == 0


async def test_a_message_is_known_for_sixty_days_whatever_is_pruned(house: House) -> None:
    assert await house.receive(Started(), provider_id="u1")
    await house.runtime.settled()
    house.clock.passes(timedelta(days=59))
    prune(house.runtime.db.url, house.clock.now, 1)
    assert not await house.receive(Started(), provider_id="u1")
    house.clock.passes(timedelta(days=2))
    prune(house.runtime.db.url, house.clock.now, 24)
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        assert (
            await session.scalar(select(func.count()).select_from(SeenMessage).where(SeenMessage.provider_id == "u1"))
            == 0
        )


def test_who_reads_for_long_is_not_waited_for_and_nothing_is_half_done(
    database_copy_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(partitions, "PAUSE", 0.0)
    monkeypatch.setattr(partitions, "LOCK_TIMEOUT", "50ms")
    then = datetime(2034, 1, 1, tzinfo=UTC)
    with psycopg.connect(libpq_url(database_copy_url)) as reader:
        reader.execute("SELECT count(*) FROM inbound")  # and its transaction stays open
        with pytest.raises(partitions.BusyError):
            make_months(database_copy_url, then)
        with pytest.raises(partitions.BusyError):
            prune(database_copy_url, then, 24)
    made = make_months(database_copy_url, then)
    assert len(made) == 6
    assert {pruned.name for pruned in prune(database_copy_url, then, 24)} >= {
        Month.of(datetime.now(UTC)).partition("inbound")
    }


def test_what_was_kept_before_is_spread_over_its_months(empty_database_url: str) -> None:
    """A database of the version before, with messages: the upgrade loses none, nor their order."""
    engine = create_engine(normalise_url(empty_database_url))
    with engine.begin() as connection:
        connection.execute(
            text(f"DO $$ BEGIN CREATE ROLE {APP_ROLE}; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
        )
        command.upgrade(alembic_config(connection), "0002")
        connection.execute(text("SELECT set_config('accroche.structure', '*', true)"))
        _one_conversation(connection)
        for number, moment in enumerate((datetime(2026, 3, 31, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC))):
            connection.execute(
                text(
                    "INSERT INTO inbound (id, structure_id, conversation_id, channel, account, provider_id, author, "
                    "event, received_at, attempts) "
                    "VALUES (:id, :one, :one, 'telegram', '1', :name, 'person', 'x', now(), 0)"
                ),
                {"id": uuid7(lambda m=moment: m), "one": uuid.UUID(int=1), "name": f"u{number}"},  # type: ignore[misc]
            )
    engine.dispose()
    upgrade(empty_database_url)
    assert partition_of(empty_database_url, "inbound") == {"inbound_2026_03", "inbound_2026_04"}
    with connected(empty_database_url) as connection:
        assert list(connection.scalars(text("SELECT provider_id FROM inbound ORDER BY seq"))) == ["u0", "u1"]
        assert list(connection.scalars(text("SELECT provider_id FROM seen_messages ORDER BY 1"))) == ["u0", "u1"]
        assert connection.scalar(text("SELECT nextval('inbound_order')")) == 3


def _one_conversation(connection: Connection) -> None:
    one = "'00000000-0000-0000-0000-000000000001'"
    for statement in (
        f"INSERT INTO structures (id, name, town, phone, zone, holidays, opening_hours, created_at, tell_guardians) "
        f"VALUES ({one}, 'x', '', '', 'Europe/Paris', '', '{{}}', now(), 'with_agreement')",
        f"INSERT INTO persons (id, structure_id, wrapped_key, language, invented, created_at) "
        f"VALUES ({one}, {one}, 'x', 'fr', false, now())",
        f"INSERT INTO addresses (id, structure_id, person_id, channel, account, address_hash, address, writes_since, "
        f"created_at) VALUES ({one}, {one}, {one}, 'telegram', '1', 'x', 'x', now(), now())",
        f"INSERT INTO conversations (id, structure_id, person_id, address_id, turn, status, holder, flows, created_at, "
        f"moved_at) VALUES ({one}, {one}, {one}, {one}, 0, 'new', 'bot', '{{}}', now(), now())",
    ):
        connection.execute(text(statement))
