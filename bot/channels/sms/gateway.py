"""The small interface of an SMS gateway: send, parse what came in and receipts, verify the caller, name the errors."""

from __future__ import annotations

import hmac
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal, Protocol, TypeAlias

import httpx

from bot.runtime.channel import SendError, Trouble
from dialogs.sms import Alphabet

# A gateway answers within this; after it the sending is tried again.
TIMEOUT = 20.0  # seconds


@dataclass(frozen=True, slots=True)
class Credential:
    """One thing a gateway needs to be told. `secret`: never shown again once typed."""

    name: str
    label: str  # as the coordinator reads it
    example: str
    secret: bool = True
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """An HTTP call a gateway made to us, raw. `url` is the public one, whole, as the gateway wrote it."""

    method: str
    url: str
    query: Mapping[str, str]
    headers: Mapping[str, str]  # lower-case names
    body: bytes
    client: str = ""  # the caller's IP address


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message a person wrote. `sender` and `receiver` as the gateway writes them (E.164 with or without +)."""

    provider_id: str
    sender: str
    text: str
    receiver: str = ""
    attached: bool = False  # something came along that SMS cannot carry to us (MMS)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a message we sent: named by our `reference` where the gateway gives it back, else by its id.

    `trouble` says why it failed: the adviser reads `said`, which holds neither number nor text.
    """

    status: Literal["sent", "delivered", "failed"]
    reference: str = ""
    provider_id: str = ""
    trouble: Trouble | None = None
    said: str = ""


Parsed: TypeAlias = "Incoming | Receipt"


@dataclass(frozen=True, slots=True)
class Sms:
    """One message to send. `parts`: the text cut into single SMS; `first`: where to go on after a failure.

    A gateway that joins long messages itself sends `text` in one request.
    """

    id: uuid.UUID
    sender: str  # E.164, short code or name
    to: str  # E.164
    parts: tuple[str, ...]
    alphabet: Alphabet
    receipt_url: str
    first: int = 0

    @property
    def text(self) -> str:
        return "".join(self.parts)

    @property
    def reference(self) -> str:
        """Ours, opaque, given to gateways that take one: a message in doubt is not sent twice by them."""
        return self.id.hex


@dataclass(frozen=True, slots=True)
class Answer:
    """What the gateway wants to read after its call."""

    body: str = ""
    media_type: str = "text/plain"
    status: int = 200


class NotGenuineError(Exception):
    """The call does not prove that it comes from the gateway."""


class UnreadableError(ValueError):
    """The call is the gateway's, but is nothing it documents."""


class Gateway(Protocol):
    """One account at a gateway. Made from its credentials; holds no state of a message."""

    name: ClassVar[str]
    label: ClassVar[str]
    credentials: ClassVar[tuple[Credential, ...]]
    receives: ClassVar[bool]  # whether answers can come in at all

    def __init__(self, credentials: Mapping[str, str], client: httpx.AsyncClient) -> None: ...

    def verify(self, call: Call) -> None:
        """Raises `NotGenuineError`."""

    def parse(self, call: Call) -> list[Parsed]:
        """Messages and receipts in a verified call; an empty list for what is neither. Raises `UnreadableError`."""

    def answer(self) -> Answer:
        """What to say once all of the call is kept."""

    async def send(self, sms: Sms) -> str | None:
        """Send; the gateway's id of it (of its last part). Raises `SmsError`."""

    async def poll(self) -> list[Parsed]:
        """What waits at the gateway, for those that are asked rather than call. Raises `SmsError`."""

    async def forget(self, provider_id: str) -> None:
        """A polled message is kept: the gateway may drop it. Raises `SmsError`."""


class SmsError(SendError):
    """A sending failed at a gateway."""


@dataclass
class Web:
    """What gateways share of HTTP: one request, its network errors named; nothing of it is ever logged."""

    client: httpx.AsyncClient
    label: str
    retry_on: frozenset[int] = field(default=frozenset({408, 425, 500, 502, 503, 504}))

    async def __call__(self, method: str, url: str, **what: object) -> httpx.Response:
        """The answer, whatever its status but for those that mean "not now". Raises `SmsError`."""
        try:
            answer = await self.client.request(method, url, timeout=TIMEOUT, **what)  # type: ignore[arg-type]
        except httpx.HTTPError as error:
            # The exception holds the URL, and the URL may hold a number: it is not passed on.
            raise SmsError(Trouble.RETRY, f"{self.label} ne répond pas, nouvel essai.") from _nameless(error)
        if answer.status_code == 429:
            raise SmsError(Trouble.THROTTLED, f"{self.label} demande de ralentir.")
        if answer.status_code in self.retry_on:
            raise SmsError(Trouble.RETRY, f"{self.label} est en panne, nouvel essai.")
        if answer.status_code in (401, 403):
            raise SmsError(Trouble.MISCONFIGURED, f"{self.label} refuse les identifiants : à vérifier dans Réglages.")
        if answer.status_code == 402:
            raise SmsError(Trouble.NO_CREDIT, f"Plus de crédit chez {self.label}.")
        return answer


def _nameless(error: Exception) -> Exception:
    return RuntimeError(type(error).__name__)


def same(given: str, expected: str) -> bool:
    """Compared in constant time; nothing equals an empty secret."""
    return bool(expected) and hmac.compare_digest(given.encode(), expected.encode())


def e164(number: str) -> str:
    """`33639980012`, `0033639980012` or `+33639980012` as E.164; short codes and names stay as they are."""
    digits = number.strip()
    if digits.startswith("00"):
        digits = digits[2:]
    bare = digits.removeprefix("+")
    return f"+{bare}" if bare.isdigit() and len(bare) >= 8 else digits
