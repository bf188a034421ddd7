"""What finally failed is found by structure, and marked once somebody has seen to it; no large table is read whole.

The new indexes hold next to nothing; to make them the messages are read once, which takes seconds for millions.
Webhooks that come meanwhile wait in the spool.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NAMED = "nullif(current_setting('accroche.structure', true), '')"
SEEN = f"{NAMED} = '*' OR structure_id::text = {NAMED}"


def upgrade() -> None:
    op.create_table(
        "seen_failures",
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("seen_by", sa.Uuid(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_seen_failures_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["seen_by"], ["advisers.id"], name="fk_seen_failures_seen_by"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_seen_failures_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message_id", name="pk_seen_failures"),
    )
    op.create_index("ix_seen_failures_person_id", "seen_failures", ["person_id"], unique=False)
    op.create_index("ix_seen_failures_structure_id", "seen_failures", ["structure_id"], unique=False)
    op.execute("ALTER TABLE seen_failures ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE seen_failures FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY of_the_structure ON seen_failures USING ({SEEN}) WITH CHECK ({SEEN})")
    op.create_index(
        "ix_outbound_failed",
        "outbound",
        ["structure_id", "id"],
        unique=False,
        postgresql_where=sa.text("status = 'failed' OR (status = 'expired' AND error = 'deadline')"),
    )
    op.create_index(
        "ix_inbound_set_aside",
        "inbound",
        ["structure_id", "id"],
        unique=False,
        postgresql_where=sa.text("turn IS NULL AND consumed_at IS NOT NULL"),
    )
    # Each minute: files nobody has tried to fetch.
    op.create_index(
        "ix_attachments_to_fetch",
        "attachments",
        ["created_at"],
        unique=False,
        postgresql_where=sa.text("content IS NULL AND error IS NULL"),
    )
    # What goes when a person is erased.
    op.create_index("ix_cases_conversation_id", "cases", ["conversation_id"], unique=False)
    op.create_index(
        "ix_timeline_case_id", "timeline", ["case_id"], unique=False, postgresql_where=sa.text("case_id IS NOT NULL")
    )


def downgrade() -> None:
    op.drop_index("ix_timeline_case_id", table_name="timeline")
    op.drop_index("ix_cases_conversation_id", table_name="cases")
    op.drop_index("ix_attachments_to_fetch", table_name="attachments")
    op.drop_index("ix_inbound_set_aside", table_name="inbound")
    op.drop_index("ix_outbound_failed", table_name="outbound")
    op.drop_table("seen_failures")
