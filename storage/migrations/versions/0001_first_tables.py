"""The tables of the first version."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from procrastinate.schema import SchemaManager
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

OF_A_STRUCTURE = (
    "advisers",
    "desk_updates",
    "lanes",
    "partners",
    "absences",
    "assignment_rules",
    "invitations",
    "link_codes",
    "web_sessions",
    "persons",
    "addresses",
    "barriers",
    "consents",
    "facts",
    "conversations",
    "cases",
    "inbound",
    "timers",
    "alerts",
    "attachments",
    "desk_messages",
    "handoffs",
    "notes",
    "outbound",
    "timeline",
)


def upgrade() -> None:
    op.create_table(
        "structures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("town", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("holidays", sa.Text(), nullable=False),
        sa.Column("opening_hours", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("desk_chat_id", sa.BigInteger(), nullable=True),
        sa.Column("desk_trouble", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_structures"),
        sa.UniqueConstraint("desk_chat_id", name="uq_structures_desk_chat_id"),
        sa.UniqueConstraint("name", name="uq_structures_name"),
    )
    op.create_table(
        "advisers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("telegram_id", sa.BigInteger(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("languages", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("on_call", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_advisers_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_advisers"),
        sa.UniqueConstraint("email", name="uq_advisers_email"),
        sa.UniqueConstraint("structure_id", "name", name="uq_advisers_structure_id_name"),
        sa.UniqueConstraint("telegram_id", name="uq_advisers_telegram_id"),
    )
    op.create_index("ix_advisers_structure_id", "advisers", ["structure_id"], unique=False)
    op.create_table(
        "desk_updates",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("consumed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_desk_updates_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_desk_updates"),
        sa.UniqueConstraint("seq", name="uq_desk_updates_seq"),
        sa.UniqueConstraint("update_id", name="uq_desk_updates_update_id"),
    )
    op.create_index("ix_desk_updates_structure_id", "desk_updates", ["structure_id"], unique=False)
    op.create_table(
        "lanes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("leased_by", sa.Uuid(), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["structure_id"], ["structures.id"], name="fk_lanes_structure_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_lanes"),
    )
    op.create_index("ix_lanes_structure_id", "lanes", ["structure_id"], unique=False)
    op.create_table(
        "partners",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_partners_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_partners"),
        sa.UniqueConstraint("structure_id", "name", name="uq_partners_structure_id_name"),
    )
    op.create_index("ix_partners_structure_id", "partners", ["structure_id"], unique=False)
    op.create_table(
        "absences",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("adviser_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replacement_id", sa.Uuid(), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["adviser_id"], ["advisers.id"], name="fk_absences_adviser_id"),
        sa.ForeignKeyConstraint(["replacement_id"], ["advisers.id"], name="fk_absences_replacement_id"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_absences_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_absences"),
    )
    op.create_index("ix_absences_adviser_id", "absences", ["adviser_id"], unique=False)
    op.create_index("ix_absences_structure_id", "absences", ["structure_id"], unique=False)
    op.create_table(
        "assignment_rules",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("adviser_id", sa.Uuid(), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["adviser_id"], ["advisers.id"], name="fk_assignment_rules_adviser_id"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_assignment_rules_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_assignment_rules"),
    )
    op.create_index("ix_assignment_rules_structure_id", "assignment_rules", ["structure_id"], unique=False)
    op.create_table(
        "invitations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("partner_id", sa.Uuid(), nullable=True),
        sa.Column("adviser_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["adviser_id"], ["advisers.id"], name="fk_invitations_adviser_id"),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name="fk_invitations_partner_id"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_invitations_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_invitations"),
        sa.UniqueConstraint("code", name="uq_invitations_code"),
    )
    op.create_index("ix_invitations_structure_id", "invitations", ["structure_id"], unique=False)
    op.create_table(
        "link_codes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("adviser_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["adviser_id"], ["advisers.id"], name="fk_link_codes_adviser_id"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_link_codes_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_link_codes"),
        sa.UniqueConstraint("code_hash", name="uq_link_codes_code_hash"),
    )
    op.create_index("ix_link_codes_structure_id", "link_codes", ["structure_id"], unique=False)
    op.create_table(
        "web_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("adviser_id", sa.Uuid(), nullable=False),
        sa.Column("csrf", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["adviser_id"], ["advisers.id"], name="fk_web_sessions_adviser_id"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_web_sessions_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_web_sessions"),
        sa.UniqueConstraint("token_hash", name="uq_web_sessions_token_hash"),
    )
    op.create_index("ix_web_sessions_structure_id", "web_sessions", ["structure_id"], unique=False)
    op.create_table(
        "persons",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("invitation_id", sa.Uuid(), nullable=True),
        sa.Column("invented", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["invitation_id"], ["invitations.id"], name="fk_persons_invitation_id"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_persons_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_persons"),
    )
    op.create_index("ix_persons_structure_id", "persons", ["structure_id"], unique=False)
    op.create_table(
        "addresses",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_addresses_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_addresses_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_addresses"),
        sa.UniqueConstraint("channel", "account", "address_hash", name="uq_addresses_channel_account_address_hash"),
    )
    op.create_index("ix_addresses_person_id", "addresses", ["person_id"], unique=False)
    op.create_index("ix_addresses_structure_id", "addresses", ["structure_id"], unique=False)
    op.create_table(
        "barriers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("theme_and_codes", sa.LargeBinary(), nullable=False),
        sa.Column("sensitive", sa.Text(), nullable=True),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_barriers_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_barriers_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_barriers"),
    )
    op.create_index("ix_barriers_person_id", "barriers", ["person_id"], unique=False)
    op.create_index("ix_barriers_structure_id", "barriers", ["structure_id"], unique=False)
    op.create_table(
        "consents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_consents_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_consents_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
    )
    op.create_index("ix_consents_person_id", "consents", ["person_id"], unique=False)
    op.create_index("ix_consents_structure_id", "consents", ["structure_id"], unique=False)
    op.create_table(
        "facts",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.Column("sensitive", sa.Text(), nullable=True),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_facts_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["structure_id"], ["structures.id"], name="fk_facts_structure_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "name", name="pk_facts"),
    )
    op.create_index("ix_facts_structure_id", "facts", ["structure_id"], unique=False)
    op.create_table(
        "conversations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("address_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("flows", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["address_id"], ["addresses.id"], name="fk_conversations_address_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_conversations_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_conversations_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
        sa.UniqueConstraint("address_id", name="uq_conversations_address_id"),
    )
    op.create_index("ix_conversations_person_id", "conversations", ["person_id"], unique=False)
    op.create_index("ix_conversations_structure_id", "conversations", ["structure_id"], unique=False)
    op.create_table(
        "cases",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("urgency", sa.Text(), nullable=False),
        sa.Column("adviser_id", sa.Uuid(), nullable=True),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closing_reason", sa.Text(), nullable=True),
        sa.Column("topic_id", sa.BigInteger(), nullable=True),
        sa.Column("card_message_id", sa.BigInteger(), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["adviser_id"], ["advisers.id"], name="fk_cases_adviser_id"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_cases_conversation_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_cases_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["replaces_id"], ["advisers.id"], name="fk_cases_replaces_id"),
        sa.ForeignKeyConstraint(["structure_id"], ["structures.id"], name="fk_cases_structure_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
        sa.UniqueConstraint("number", name="uq_cases_number"),
    )
    op.create_index("ix_cases_adviser_id", "cases", ["adviser_id"], unique=False)
    op.create_index("ix_cases_person_id", "cases", ["person_id"], unique=False)
    op.create_index("ix_cases_structure_id", "cases", ["structure_id"], unique=False)
    op.create_index("uq_cases_open", "cases", ["person_id"], unique=True, postgresql_where=sa.text("closed_at IS NULL"))
    op.create_table(
        "inbound",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("provider_id", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("event", sa.LargeBinary(), nullable=False),
        sa.Column("origin", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("consumed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_inbound_conversation_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_inbound_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_inbound"),
        sa.UniqueConstraint("channel", "account", "provider_id", name="uq_inbound_channel_account_provider_id"),
        sa.UniqueConstraint("seq", name="uq_inbound_seq"),
    )
    op.create_index("ix_inbound_conversation_id", "inbound", ["conversation_id"], unique=False)
    op.create_index(
        "ix_inbound_pending",
        "inbound",
        ["conversation_id", "seq"],
        unique=False,
        postgresql_where=sa.text("consumed_at IS NULL"),
    )
    op.create_index("ix_inbound_structure_id", "inbound", ["structure_id"], unique=False)
    op.create_table(
        "timers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("delay", sa.Interval(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fired_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_timers_conversation_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["structure_id"], ["structures.id"], name="fk_timers_structure_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_timers"),
    )
    op.create_index("ix_timers_conversation_id", "timers", ["conversation_id"], unique=False)
    op.create_index(
        "ix_timers_due",
        "timers",
        ["due_at"],
        unique=False,
        postgresql_where=sa.text("fired_at IS NULL AND cancelled_at IS NULL"),
    )
    op.create_index("ix_timers_structure_id", "timers", ["structure_id"], unique=False)
    op.create_table(
        "alerts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("because", sa.LargeBinary(), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("next_round_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("acknowledged_by", sa.Uuid(), nullable=True),
        sa.Column("acknowledged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["acknowledged_by"], ["advisers.id"], name="fk_alerts_acknowledged_by"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_alerts_case_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_alerts_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["structure_id"], ["structures.id"], name="fk_alerts_structure_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_alerts"),
    )
    op.create_index("ix_alerts_case_id", "alerts", ["case_id"], unique=False)
    op.create_index("ix_alerts_person_id", "alerts", ["person_id"], unique=False)
    op.create_index("ix_alerts_structure_id", "alerts", ["structure_id"], unique=False)
    op.create_table(
        "attachments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("inbound_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mime_type", sa.Text(), nullable=False),
        sa.Column("source", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["inbound_id"], ["inbound.id"], name="fk_attachments_inbound_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_attachments_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_attachments_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attachments"),
        sa.UniqueConstraint("inbound_id", name="uq_attachments_inbound_id"),
    )
    op.create_index("ix_attachments_person_id", "attachments", ["person_id"], unique=False)
    op.create_index("ix_attachments_structure_id", "attachments", ["structure_id"], unique=False)
    op.create_table(
        "desk_messages",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_desk_messages_case_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_desk_messages_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_desk_messages"),
        sa.UniqueConstraint("chat_id", "message_id", name="uq_desk_messages_chat_id_message_id"),
    )
    op.create_index("ix_desk_messages_case_id", "desk_messages", ["case_id"], unique=False)
    op.create_index("ix_desk_messages_structure_id", "desk_messages", ["structure_id"], unique=False)
    op.create_table(
        "handoffs",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=True),
        sa.Column("to_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_handoffs_case_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["from_id"], ["advisers.id"], name="fk_handoffs_from_id"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_handoffs_structure_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["to_id"], ["advisers.id"], name="fk_handoffs_to_id"),
        sa.PrimaryKeyConstraint("id", name="pk_handoffs"),
        sa.UniqueConstraint("seq", name="uq_handoffs_seq"),
    )
    op.create_index("ix_handoffs_case_id", "handoffs", ["case_id"], unique=False)
    op.create_index("ix_handoffs_structure_id", "handoffs", ["structure_id"], unique=False)
    op.create_table(
        "notes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("adviser_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["adviser_id"], ["advisers.id"], name="fk_notes_adviser_id"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_notes_case_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["structure_id"], ["structures.id"], name="fk_notes_structure_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
    )
    op.create_index("ix_notes_case_id", "notes", ["case_id"], unique=False)
    op.create_index("ix_notes_structure_id", "notes", ["structure_id"], unique=False)
    op.create_table(
        "outbound",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("lane_id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=True),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=True),
        sa.Column("ends_turn", sa.Boolean(), nullable=False),
        sa.Column("asks", sa.Boolean(), nullable=False),
        sa.Column("despite_stop", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("origin", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deadline", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("in_doubt", sa.Boolean(), nullable=False),
        sa.Column("provider_id", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_outbound_case_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_outbound_conversation_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["lane_id"], ["lanes.id"], name="fk_outbound_lane_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_outbound_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_outbound"),
        sa.UniqueConstraint("seq", name="uq_outbound_seq"),
    )
    op.create_index("ix_outbound_conversation_id", "outbound", ["conversation_id"], unique=False)
    op.create_index("ix_outbound_provider_id", "outbound", ["channel", "provider_id"], unique=False)
    op.create_index("ix_outbound_structure_id", "outbound", ["structure_id"], unique=False)
    op.create_index(
        "ix_outbound_waiting",
        "outbound",
        ["lane_id", "seq"],
        unique=False,
        postgresql_where=sa.text("status IN ('queued','sending')"),
    )
    op.create_table(
        "timeline",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("adviser_id", sa.Uuid(), nullable=True),
        sa.Column("detail", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("structure_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["adviser_id"], ["advisers.id"], name="fk_timeline_adviser_id"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_timeline_case_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_timeline_person_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name="fk_timeline_structure_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_timeline"),
        sa.UniqueConstraint("seq", name="uq_timeline_seq"),
    )
    op.create_index("ix_timeline_person_id", "timeline", ["person_id"], unique=False)
    op.create_index("ix_timeline_structure_id", "timeline", ["structure_id"], unique=False)

    _hide_other_structures()
    _make_consents_append_only()
    # The job engine's own tables, as its library ships them.
    driver_connection = op.get_bind().connection.driver_connection
    assert driver_connection is not None
    driver_connection.execute(SchemaManager.get_schema())


def _hide_other_structures() -> None:
    """Row-level security: a transaction sees the structure it names, or all by saying so ('*')."""
    named = "nullif(current_setting('accroche.structure', true), '')"
    owners = dict.fromkeys(OF_A_STRUCTURE, "structure_id") | {"structures": "id"}
    for table, column in owners.items():
        seen = f"{named} = '*' OR {column}::text = {named}"
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY of_the_structure ON {table} USING ({seen}) WITH CHECK ({seen})")


def _make_consents_append_only() -> None:
    """What was agreed to is never changed; it goes only with the whole person, when they are erased."""
    op.execute(
        """
        CREATE FUNCTION consents_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' AND current_setting('accroche.erasing', true) = 'yes' THEN
                RETURN OLD;
            END IF;
            RAISE EXCEPTION 'consents are append-only: record a new decision instead';
        END $$
        """
    )
    op.execute(
        "CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON consents "
        "FOR EACH ROW EXECUTE FUNCTION consents_are_append_only()"
    )


def downgrade() -> None:
    raise NotImplementedError("The first version has nothing before it: drop the database instead.")
