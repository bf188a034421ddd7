"""What a turn asks the world to do. Plain values: the runtime turns them into rows in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Literal, TypeAlias

from dialogs.text import Words
from dialogs.value import value

Fact: TypeAlias = "str | int | bool | tuple[str, ...] | None"
Purpose: TypeAlias = Literal["contact", "health", "orientation", "guardian", "partner"]
CaseReason: TypeAlias = Literal[
    "ready",  # the conversation reached its end: the young person waits for their adviser
    "person",  # asked for a human
    "silent",  # no answer after two nudges
    "under_15",
    "fifteen",
    "misunderstood",  # three answers in a row were not understood
    "danger",
    "wrote",  # wrote again after the conversation had ended
    "rights",  # wants to see, correct or erase their data
]
Urgency: TypeAlias = Literal["normal", "urgent"]


@value(frozen=True, slots=True)
class Choice:
    """One answer offered with a question. `id` is ASCII and short (it travels in 64 bytes of button data)."""

    id: str
    label: Words
    chosen: bool = False  # for several choices: ticked already


@value(frozen=True, slots=True)
class Say:
    """One message to the person. `parts` are paragraphs.

    `turn` is the turn whose question this is: taps come back with it. `several`: the choices toggle, and
    the one with id `done` ends the question. `picture` names a picture drawn from `picture_data`.
    """

    parts: tuple[Words, ...]
    choices: tuple[Choice, ...] = ()
    turn: int = 0
    several: bool = False
    numbered: bool = False  # the words hold the choices already, each with its number
    author: Literal["bot", "adviser"] = "bot"
    adviser: str | None = None
    # An answer goes out at any hour; what we start ourselves (a nudge) waits for the quiet hours to end.
    started_by_us: bool = False
    # The answer to danger reaches even who said stop (once); nothing else does.
    despite_stop: bool = False
    picture: Literal["orientation"] | None = None
    picture_data: Mapping[str, int] | None = None


@value(frozen=True, slots=True)
class Settle:
    """Edit the question of turn `turn` into the answer that was chosen: its buttons go, the answer stays."""

    turn: int
    parts: tuple[Words, ...]
    answer: Words


@value(frozen=True, slots=True)
class Retick:
    """Edit the buttons of the question of turn `turn`: several choices toggled in place."""

    turn: int
    parts: tuple[Words, ...]
    choices: tuple[Choice, ...]


@value(frozen=True, slots=True)
class Save:
    """Keep a fact. `sensitive` names the consent it lives under; it dies with that consent."""

    name: str
    value: Fact
    sensitive: Purpose | None = None


@value(frozen=True, slots=True)
class Forget:
    """Drop a fact, everywhere."""

    name: str


@value(frozen=True, slots=True)
class RecordConsent:
    """A consent given, refused or withdrawn, with the exact words that were put to the person."""

    purpose: Purpose
    decision: Literal["given", "refused", "withdrawn"]
    words: tuple[Words, ...]
    answer: str  # what the person said or tapped


@value(frozen=True, slots=True)
class OpenCase:
    """Hand the person to a human. Answered, in the same transaction, by `Assigned` or `NobodyFree`.

    Where the person has an open case already it is that one, with its urgency raised if need be.
    """

    reason: CaseReason
    urgency: Urgency = "normal"


@value(frozen=True, slots=True)
class StartTimer:
    """Wake the conversation `delay` after this turn's last message was really sent."""

    kind: Literal["nudge", "silence"]
    delay: timedelta
    turn: int


@value(frozen=True, slots=True)
class Relay:
    """Pass what the person just wrote or sent to the adviser's thread."""

    text: str
    kind: str = "text"


@value(frozen=True, slots=True)
class RaiseAlert:
    """Danger was read in a message: a human is called until one acknowledges. `because`: the words."""

    level: Literal["danger_immediate", "distress"]
    because: tuple[str, ...]


@value(frozen=True, slots=True)
class StopAddress:
    """Nothing more on this address, by anyone, after this turn's one confirmation.

    `wrong_person`: whoever reads there is not the person; asking to start again does not undo it.
    """

    reason: Literal["stop", "wrong_person"] = "stop"


@value(frozen=True, slots=True)
class ReopenAddress:
    """The person asked to start again: the stop is lifted."""


@value(frozen=True, slots=True)
class SwitchPerson:
    """Somebody else writes on this telephone, who goes by `first_name`: a person apart, known or new."""

    first_name: str


@value(frozen=True, slots=True)
class RequestLink:
    """The person wants to go on in another channel. Answered, in the same transaction, by `LinkMade`."""


@value(frozen=True, slots=True)
class RequestRight:
    """The person uses a right over their data; the coordinator answers within a month (art. 12 RGPD)."""

    right: Literal["access", "erasure"]


@value(frozen=True, slots=True)
class Note:
    """A line for the case's timeline: something happened that holds no answer ("nudged", "went back")."""

    kind: str


Effect: TypeAlias = (
    Say
    | Settle
    | Retick
    | Save
    | Forget
    | RecordConsent
    | OpenCase
    | StartTimer
    | Relay
    | RaiseAlert
    | StopAddress
    | ReopenAddress
    | SwitchPerson
    | RequestLink
    | RequestRight
    | Note
)
