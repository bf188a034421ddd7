"""Message tables by month: what is kept moves into them, and is spread over its months by storage.partitions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NAMED = "nullif(current_setting('accroche.structure', true), '')"
SEEN = f"{NAMED} = '*' OR structure_id::text = {NAMED}"
# No foreign key leads to a message any more, nor from one to what goes with its conversation anyway.
DROPPED_KEYS = (
    ("attachments", "fk_attachments_inbound_id"),
    ("alerts", "fk_alerts_inbound_id"),
    ("missed_dangers", "fk_missed_dangers_inbound_id"),
)
FOREIGN_KEYS = (
    ("inbound", "structure_id", "structures"),
    ("inbound", "conversation_id", "conversations"),
    ("outbound", "structure_id", "structures"),
    ("outbound", "conversation_id", "conversations"),
    ("outbound", "case_id", "cases"),
)


def upgrade() -> None:
    # Row-level security holds on the owner too; here every structure's rows are moved.
    op.execute("SELECT set_config('accroche.structure', '*', true)")
    for table, key in DROPPED_KEYS:
        op.drop_constraint(key, table)
    _remember_what_was_seen()
    for table in ("inbound", "outbound"):
        _partition(table)
    for table, column, owner in FOREIGN_KEYS:
        op.create_foreign_key(f"fk_{table}_{column}", table, owner, [column], ["id"], ondelete="CASCADE")
    op.create_index("ix_inbound_conversation_id", "inbound", ["conversation_id"])
    op.create_index(
        "ix_inbound_pending",
        "inbound",
        ["conversation_id", "seq"],
        postgresql_where=sa.text("consumed_at IS NULL"),
    )
    op.create_index("ix_outbound_conversation_id", "outbound", ["conversation_id"])
    op.create_index(
        "ix_outbound_waiting",
        "outbound",
        ["lane_id", "seq"],
        postgresql_where=sa.text("status IN ('queued','sending')"),
    )
    op.create_index(
        "ix_outbound_provider_id",
        "outbound",
        ["channel", "provider_id"],
        postgresql_where=sa.text("provider_id IS NOT NULL"),
    )
    op.create_index("ix_outbound_case_id", "outbound", ["case_id"], postgresql_where=sa.text("case_id IS NOT NULL"))


def _remember_what_was_seen() -> None:
    op.create_table(
        "seen_messages",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("provider_id", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("channel", "account", "provider_id", name="pk_seen_messages"),
    )
    op.execute(
        "INSERT INTO seen_messages SELECT channel, account, provider_id, received_at FROM inbound "
        # What was told once without a name of its own has its row's id for it, which cannot come again.
        "WHERE received_at > now() - interval '60 days' AND provider_id <> id::text"
    )


def _partition(table: str) -> None:
    """The same columns in the same order, partitioned; what was there goes into the default partition."""
    before, order, rest = f"{table}_before", f"{table}_order", f"{table}_default"
    op.execute(f"ALTER TABLE {table} RENAME TO {before}")
    op.execute(f"CREATE SEQUENCE {order}")
    op.execute(f"CREATE TABLE {table} (LIKE {before} INCLUDING DEFAULTS INCLUDING STORAGE) PARTITION BY RANGE (id)")
    op.execute(f"ALTER TABLE {table} ALTER COLUMN seq SET DEFAULT nextval('{order}')")
    op.execute(f"ALTER SEQUENCE {order} OWNED BY {table}.seq")
    op.execute(f"CREATE TABLE {rest} PARTITION OF {table} DEFAULT")
    for each in (table, rest):
        op.execute(f"ALTER TABLE {each} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {each} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY of_the_structure ON {each} USING ({SEEN}) WITH CHECK ({SEEN})")
    op.execute(f"INSERT INTO {table} SELECT * FROM {before}")  # noqa: S608 - our own names
    op.execute(f"SELECT setval('{order}', coalesce((SELECT max(seq) FROM {table}), 0) + 1, false)")  # noqa: S608
    op.execute(f"DROP TABLE {before}")
    op.create_primary_key(f"pk_{table}", table, ["id"])


def downgrade() -> None:
    raise NotImplementedError("Restore the backup made before the upgrade instead.")
