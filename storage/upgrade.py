"""Bringing a database up to date: Alembic, from code, safe when two processes start at once."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text

from storage.database import APP_ROLE, PATIENCE, normalise_url
from storage.partitions import LOCK, BusyError, make_months_by

MIGRATIONS = Path(__file__).parent / "migrations"


def alembic_config(connection: Connection | None = None) -> Config:
    """Alembic's settings; no file is needed beside the package."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def upgrade(url: str) -> None:
    """Migrate to the newest version. Does nothing where that is done already; waits for another that is at it.

    The coming months get their partitions too.
    """
    engine = create_engine(normalise_url(url), connect_args=PATIENCE)
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            _role(connection)
            command.upgrade(alembic_config(connection), "head")
            _grants(connection)
        # Where the tables are busy the daily job makes them, and messages go to the default partition meanwhile.
        with suppress(BusyError):
            make_months_by(engine, datetime.now(UTC), tries=1)
    finally:
        engine.dispose()


def is_up_to_date(url: str) -> bool:
    """Whether the database at that address has every migration. Raises what SQLAlchemy raises for one out of reach."""
    engine = create_engine(normalise_url(url), connect_args=PATIENCE)
    try:
        with engine.connect() as connection:
            return is_current(connection)
    finally:
        engine.dispose()


def is_current(connection: Connection) -> bool:
    """Whether the database has every migration of this version."""
    head = ScriptDirectory.from_config(alembic_config()).get_current_head()
    return MigrationContext.configure(connection).get_current_revision() == head


def _above_policies(connection: Connection) -> bool:
    found = connection.scalar(text("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"))
    return bool(found)


def _role(connection: Connection) -> None:
    """A login above the policies works under a role that is not."""
    if not _above_policies(connection):
        return
    # Roles belong to the whole server: another database may be creating it at this moment.
    connection.execute(
        text(
            # S608: the role's name is a constant of ours, and DO takes no parameters.
            f"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{APP_ROLE}') THEN "  # noqa: S608
            f"CREATE ROLE {APP_ROLE} NOLOGIN; END IF; "
            "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
        )
    )


def _grants(connection: Connection) -> None:
    if not _above_policies(connection):
        return
    for grant in (
        f"GRANT USAGE ON SCHEMA public TO {APP_ROLE}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {APP_ROLE}",
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {APP_ROLE}",
        f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO {APP_ROLE}",
    ):
        connection.execute(text(grant))
