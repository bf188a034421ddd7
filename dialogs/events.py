"""What can happen to a conversation. Everything that moves one comes in as one of these values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Literal, TypeAlias

from dialogs.value import value


@value(frozen=True, slots=True)
class Said:
    """The person wrote `text`. `edited`: it corrects a message already sent.

    `entry`: what an invitation brings whose code stands in the text (see `Started`).
    """

    text: str
    edited: bool = False
    entry: Mapping[str, str] = field(default_factory=dict)


@value(frozen=True, slots=True)
class Tapped:
    """The person tapped `option` under the question asked in turn `turn` of the conversation."""

    turn: int
    option: str


@value(frozen=True, slots=True)
class Attached:
    """The person sent something that is kept for the adviser and not interpreted."""

    kind: Literal["voice", "photo", "video", "document", "sticker", "location", "contact", "other"]
    caption: str = ""


@value(frozen=True, slots=True)
class Started:
    """The person opened the conversation (`/start`), or opened it again.

    `entry` holds the facts the invitation brings (partner, adviser…), never what the person said.
    """

    entry: Mapping[str, str] = field(default_factory=dict)


@value(frozen=True, slots=True)
class Unreachable:
    """The channel says the person can no longer be written to (they blocked the bot)."""


@value(frozen=True, slots=True)
class TimerFired:
    """A timer that belongs to turn `turn` came due. It does nothing once the person has moved on."""

    kind: Literal["nudge", "silence"]
    turn: int


@value(frozen=True, slots=True)
class Assigned:
    """The case has its adviser. `writes_at`: by when they will write, from the opening hours."""

    adviser: str
    writes_at: datetime


@value(frozen=True, slots=True)
class LinkMade:
    """How to go on in another channel: a link, or a code to send to a number. All empty: there is no other."""

    link: str = ""
    code: str = ""
    number: str = ""


@value(frozen=True, slots=True)
class NobodyFree:
    """No adviser could be named yet; the coordinator was called. `writes_at`: by when somebody writes."""

    writes_at: datetime


@value(frozen=True, slots=True)
class Claimed:
    """A human took the case: `adviser` (first name) is who follows the person. `changed`: it was another."""

    adviser: str
    changed: bool = False
    # Why the person hears a new name: transfer for good, or replacement until `until`.
    until: datetime | None = None


@value(frozen=True, slots=True)
class Notify:
    """A parent is to be told something: nothing but what stands here, and no words of anybody's.

    `when`: of an appointment; an aware datetime.
    """

    kind: Literal["first", "appointment", "changed", "cancelled"]
    child: str
    adviser: str
    when: datetime | None = None


@value(frozen=True, slots=True)
class AdviserWrote:
    """An adviser wrote to the person; from now on a human holds the conversation."""

    adviser: str
    text: str


@value(frozen=True, slots=True)
class HandedBack:
    """The adviser hands the conversation back to the bot (one tap)."""


@value(frozen=True, slots=True)
class CaseClosed:
    """The adviser closed the case. Nothing is sent for it."""


Event: TypeAlias = (
    Said
    | Tapped
    | Attached
    | Started
    | Unreachable
    | TimerFired
    | Assigned
    | NobodyFree
    | LinkMade
    | Claimed
    | Notify
    | AdviserWrote
    | HandedBack
    | CaseClosed
)
