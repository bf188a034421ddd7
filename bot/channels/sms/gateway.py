"""The small interface of an SMS gateway: send, parse what came in and receipts, verify the caller, name the errors."""

from __future__ import annotations

import hmac
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
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
    at: float | None = None  # when it came, for one that waited in the spool; None: now


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

    @classmethod
    def answer(cls) -> Answer:
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
    """What gateways share of HTTP: one request, its errors named; nothing of it is ever logged or passed on.

    `explain` reads the gateway's own error codes first; what it does not know is judged by the HTTP status.
    """

    client: httpx.AsyncClient
    label: str
    explain: Callable[[httpx.Response], SmsError | None] = field(default=lambda _: None)
    retry_on: frozenset[int] = field(default=frozenset({408, 425, 500, 502, 503, 504}))

    async def __call__(self, method: str, url: str, **what: object) -> httpx.Response:
        """The answer of a request that succeeded. Raises `SmsError`."""
        answer, failed = await self._ask(method, url, **what)
        # The exception holds the URL, the URL may hold a number: only its name is passed on, and from out here,
        # where it is not the context of what is raised.
        if failed in _NEVER_LEAVES:
            raise SmsError(Trouble.MISCONFIGURED, f"{self.label} : réglage illisible.") from RuntimeError(failed)
        if answer is None:
            left = failed not in _NOT_REACHED
            said = f"{self.label} ne répond pas, nouvel essai."
            raise SmsError(Trouble.RETRY, said, may_have_left=left) from RuntimeError(failed)
        if not answer.is_success:
            raise self.explain(answer) or self._by_status(answer)
        return answer

    async def _ask(self, method: str, url: str, **what: object) -> tuple[httpx.Response | None, str]:
        try:
            return await self.client.request(method, url, timeout=TIMEOUT, **what), ""  # type: ignore[arg-type]
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            return None, type(error).__name__

    def _by_status(self, answer: httpx.Response) -> SmsError:
        status = answer.status_code
        if status == 429:
            seconds = answer.headers.get("retry-after", "")
            after = timedelta(seconds=min(int(seconds), 3600)) if seconds.isdecimal() and len(seconds) < 6 else None
            return SmsError(Trouble.THROTTLED, f"{self.label} demande de ralentir.", retry_after=after)
        if status in self.retry_on:
            return SmsError(Trouble.RETRY, f"{self.label} est en panne, nouvel essai.")
        if status in (401, 403):
            return SmsError(Trouble.MISCONFIGURED, f"{self.label} refuse les identifiants : à vérifier dans Réglages.")
        if status == 402:
            return SmsError(Trouble.NO_CREDIT, f"Plus de crédit chez {self.label}.")
        if status == 404 or answer.is_redirect:
            return SmsError(Trouble.MISCONFIGURED, f"{self.label} : mauvaise adresse, à vérifier dans Réglages.")
        return SmsError(Trouble.REFUSED, f"{self.label} refuse ce SMS.")


# What fails before anything leaves: a URL or a credential that was typed wrong.
_NOT_REACHED = {"ConnectError", "ConnectTimeout", "PoolTimeout"}
_NEVER_LEAVES = {"InvalidURL", "UnsupportedProtocol", "LocalProtocolError", "UnicodeEncodeError"}


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
