"""SMS numbers, several addresses a person, and guardians with messages of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

OF_A_STRUCTURE = ("sms_numbers", "continuations", "guardians", "missed_dangers")


def upgrade() -> None:
    op.create_table(
        "sms_numbers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("gateway", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("receives", sa.Boolean(), nullable=False),
        sa.Column("credentials", sa.LargeBinary(), nullable=False),
        sa.Column("per_second", sa.Float(), nullable=False),
        sa.Column("trial_numbers", sa.LargeBinary(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_sms_numbers_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sms_numbers"),
        sa.UniqueConstraint("account", name="uq_sms_numbers_account"),
    )
    op.create_index("ix_sms_numbers_structure_id", "sms_numbers", ["structure_id"], unique=False)
    op.create_table(
        "silenced_numbers",
        sa.Column("number_hash", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number_hash", name="pk_silenced_numbers"),
    )
    op.create_table(
        "early_receipts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("provider_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_early_receipts"),
        sa.UniqueConstraint(
            "channel", "account", "provider_id", "status", name="uq_early_receipts_channel_account_provider_id_status"
        ),
    )
    op.create_table(
        "paces",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_paces"),
    )
    op.create_table(
        "continuations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_continuations_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_continuations_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_continuations"),
        sa.UniqueConstraint("code", name="uq_continuations_code"),
    )
    op.create_index("ix_continuations_person_id", "continuations", ["person_id"], unique=False)
    op.create_index("ix_continuations_structure_id", "continuations", ["structure_id"], unique=False)
    op.create_table(
        "guardians",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("ward_id", sa.Uuid(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("despite_number", sa.Boolean(), nullable=False),
        sa.Column("wrong_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_guardians_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["ward_id"], ["persons.id"], name="fk_guardians_ward_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_guardians_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_guardians"),
    )
    op.create_index("ix_guardians_structure_id", "guardians", ["structure_id"], unique=False)
    op.create_index("ix_guardians_ward_id", "guardians", ["ward_id"], unique=False)
    op.create_table(
        "missed_dangers",
        sa.Column("inbound_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("marked_by", sa.Uuid(), nullable=False),
        sa.Column("marked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inbound_id"], ["inbound.id"], name="fk_missed_dangers_inbound_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_missed_dangers_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["marked_by"], ["advisers.id"], name="fk_missed_dangers_marked_by"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_missed_dangers_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("inbound_id", name="pk_missed_dangers"),
    )
    op.create_index("ix_missed_dangers_person_id", "missed_dangers", ["person_id"], unique=False)
    op.create_index("ix_missed_dangers_structure_id", "missed_dangers", ["structure_id"], unique=False)
    op.add_column("structures", sa.Column("tell_guardians", sa.Text(), nullable=False, server_default="with_agreement"))
    op.alter_column("structures", "tell_guardians", server_default=None)
    op.add_column("advisers", sa.Column("phone", sa.Text(), nullable=True))
    for column, kind in (
        ("inbound_id", sa.Uuid()),
        ("verdict", sa.Text()),
        ("verdict_by", sa.Uuid()),
        ("verdict_at", sa.DateTime(timezone=True)),
    ):
        op.add_column("alerts", sa.Column(column, kind, nullable=True))
    op.create_foreign_key("fk_alerts_inbound_id", "alerts", "inbound", ["inbound_id"], ["id"], ondelete="SET NULL")
    op.create_foreign_key("fk_alerts_verdict_by", "alerts", "advisers", ["verdict_by"], ["id"])
    _addresses()
    _hide_other_structures()


def _addresses() -> None:
    """A telephone may be shared, and a person may have several addresses but one conversation."""
    op.drop_constraint("uq_addresses_channel_account_address_hash", "addresses")
    op.create_unique_constraint(
        "uq_addresses_channel_account_address_hash_person_id",
        "addresses",
        ["channel", "account", "address_hash", "person_id"],
    )
    op.add_column("addresses", sa.Column("number_hash", sa.LargeBinary(), nullable=True))
    op.add_column("addresses", sa.Column("writes_since", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE addresses SET writes_since = created_at")
    op.alter_column("addresses", "writes_since", nullable=False)
    for table in ("inbound", "outbound"):
        op.add_column(table, sa.Column("address_id", sa.Uuid(), nullable=True))
        op.create_foreign_key(f"fk_{table}_address_id", table, "addresses", ["address_id"], ["id"], ondelete="CASCADE")
        op.execute(
            f"UPDATE {table} SET address_id = conversations.address_id FROM conversations "  # noqa: S608 - our own names
            f"WHERE conversations.id = {table}.conversation_id"
        )
    for column, none_yet in (("parts_sent", "0"), ("priority", "0")):
        op.add_column("outbound", sa.Column(column, sa.Integer(), nullable=False, server_default=none_yet))
        op.alter_column("outbound", column, server_default=None)
    op.add_column("outbound", sa.Column("paced", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.alter_column("outbound", "paced", server_default=None)
    op.create_unique_constraint("uq_conversations_person_id", "conversations", ["person_id"])
    op.drop_index("ix_conversations_person_id", "conversations")


def _hide_other_structures() -> None:
    named = "nullif(current_setting('accroche.structure', true), '')"
    for table in OF_A_STRUCTURE:
        seen = f"{named} = '*' OR structure_id::text = {named}"
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY of_the_structure ON {table} USING ({seen}) WITH CHECK ({seen})")


def downgrade() -> None:
    raise NotImplementedError("Restore the backup made before the upgrade instead.")
