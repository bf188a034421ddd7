"""Every table, imported so that SQLAlchemy and Alembic know them all."""

from storage.models.base import Base
from storage.models.case import Alert, Case, DeskMessage, Handoff, MissedDanger, Note, SeenFailure, TimelineEntry
from storage.models.conversation import Conversation, Inbound, Lane, Outbound, SeenMessage, Timer
from storage.models.guardian import Guardian
from storage.models.outreach import Invitation, Partner
from storage.models.person import Address, Attachment, Barrier, Consent, Fact, Person
from storage.models.sms import Continuation, EarlyReceipt, Pace, SilencedNumber, SmsNumber
from storage.models.structure import Structure
from storage.models.team import Absence, Adviser, AssignmentRule, DeskUpdate, LinkCode, WebSession

__all__ = [
    "Absence",
    "Address",
    "Adviser",
    "Alert",
    "AssignmentRule",
    "Attachment",
    "Barrier",
    "Base",
    "Case",
    "Consent",
    "Continuation",
    "Conversation",
    "DeskMessage",
    "DeskUpdate",
    "EarlyReceipt",
    "Fact",
    "Guardian",
    "Handoff",
    "Inbound",
    "Invitation",
    "Lane",
    "LinkCode",
    "MissedDanger",
    "Note",
    "Outbound",
    "Pace",
    "Partner",
    "Person",
    "SeenFailure",
    "SeenMessage",
    "SilencedNumber",
    "SmsNumber",
    "Structure",
    "TimelineEntry",
    "Timer",
    "WebSession",
]
