"""What the desk and the pages read of the cases. Read models only: nothing here changes anything."""

from bot.casework.card import CaseCard, case_card
from bot.casework.inbox import TABS, Tab, inbox, inbox_counts
from bot.casework.page import (
    AlertLine,
    Answer,
    AttachmentLine,
    BarrierLine,
    CasePage,
    ConsentLine,
    NoteLine,
    TimelineLine,
    case_page,
)
from bot.casework.thread import ThreadMessage

__all__ = [
    "TABS",
    "AlertLine",
    "Answer",
    "AttachmentLine",
    "BarrierLine",
    "CaseCard",
    "CasePage",
    "ConsentLine",
    "NoteLine",
    "Tab",
    "ThreadMessage",
    "TimelineLine",
    "case_card",
    "case_page",
    "inbox",
    "inbox_counts",
]
