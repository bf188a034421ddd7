"""The small interface every way of reaching somebody implements: what it can do, send, and what went wrong."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import Enum
from typing import Literal, Protocol

from dialogs.events import Event
from dialogs.render import Abilities

SMS = "sms"
TELEGRAM = "telegram"


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file the person sent, still at the channel's; fetched after the commit and kept for the adviser."""

    file_id: str
    kind: str
    mime_type: str
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """One thing a channel parsed: who, what, and the channel's own id of it (the same id is kept once)."""

    channel: str
    account: str
    address: str
    provider_id: str
    event: Event
    language: str | None = None  # what the person's phone says it speaks
    start_code: str | None = None  # an invitation code, when they came in by one
    file: FileRef | None = None
    structure_id: uuid.UUID | None = None  # whose number it is, where numbers are a structure's own


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One `Outbound` row, opened and ready to send."""

    id: uuid.UUID
    kind: str
    account: str
    address: str
    payload: Mapping[str, object]
    # The channel's id of the message this one edits (settle, retick), when it was sent.
    edits: str | None = None
    parts_sent: int = 0  # of a message in several parts: those that left before a failure

    def editing(self, provider_id: str) -> Outgoing:
        """The same, for a message that only just left."""
        return replace(self, edits=provider_id)


class Trouble(Enum):
    """The closed list of what can go wrong with a sending, and what follows."""

    RETRY = "retry"  # not now: again with backoff
    THROTTLED = "throttled"  # too fast: again after `retry_after`, and the whole account slows down
    BLOCKED = "blocked"  # the person does not want us there any more: the adviser is told
    BAD_ADDRESS = "bad_address"  # nobody there
    REFUSED = "refused"  # our message is wrong; again would not help: logged, seen by the adviser
    NO_CREDIT = "no_credit"  # the account is empty: the coordinator has to act; again later
    MISCONFIGURED = "misconfigured"  # token or rights: the host has to act; again later


class SendError(Exception):
    """A sending failed. `said` is what an adviser may read: no address, no text.

    `sent`: how many of its parts have left, all attempts together. `may_have_left`: nobody said whether it arrived
    (no answer came); sent again, it may come twice.
    """

    def __init__(
        self,
        trouble: Trouble,
        said: str,
        retry_after: timedelta | None = None,
        *,
        sent: int = 0,
        may_have_left: bool = False,
    ) -> None:
        super().__init__(f"{trouble.value}: {said}")
        self.trouble = trouble
        self.said = said
        self.retry_after = retry_after
        self.sent = sent
        self.may_have_left = may_have_left


@dataclass(frozen=True, slots=True)
class Sent:
    """The channel took the message. `delivered`: it counts as received (Telegram gives no later receipt)."""

    provider_id: str | None
    delivered: bool = False
    extra: Mapping[str, object] = field(default_factory=dict)  # e.g. the desk's new topic id


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a message: found by `outbound_id` where the channel gives ours back, else by its own id."""

    channel: str
    account: str
    status: Literal["sent", "delivered", "failed"]
    outbound_id: uuid.UUID | None = None
    provider_id: str = ""
    trouble: Trouble | None = None
    said: str = ""


class Channel(Protocol):
    """A way of reaching somebody."""

    name: str
    account: str
    abilities: Abilities

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send now. Raises `SendError`."""

    async def fetch(self, file_id: str) -> bytes:
        """The bytes of a file a person sent. Raises `SendError`."""
