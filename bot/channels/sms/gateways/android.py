"""SMS Gateway for Android: a phone in a drawer, for trials and abroad (docs/passerelles/android.md)."""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from collections.abc import Callable, Mapping
from typing import ClassVar

import httpx

from bot.channels.sms.base import Calls
from bot.channels.sms.gateway import (
    Call,
    Credential,
    Incoming,
    NotGenuineError,
    Parsed,
    Receipt,
    Sms,
    SmsError,
    Web,
    same,
)
from bot.channels.sms.reading import answered, identifier, json_of, maybe, part, word
from bot.channels.sms.troubles import error, failed
from bot.runtime.channel import Trouble

_FRESH = 300  # seconds either way: the phone signs anew each time it calls
_VALID = 48 * 3600  # seconds: after two days a question is out of date
# The reasons of `sms:failed` are Android's and the app's own words. First match wins.
_REASONS: tuple[tuple[str, Trouble], ...] = (
    (r"number|address", Trouble.BAD_ADDRESS),
    (r"LIMIT_EXCEEDED", Trouble.THROTTLED),
    (r"No SIM|NO_DEFAULT_SMS_APP|permission", Trouble.MISCONFIGURED),
    (r"FDN|NOT_ALLOWED|BLOCKED", Trouble.REFUSED),
)


class Android(Calls):
    """One phone: by the app's own server on the same network, or by the project's (public or private) server."""

    name: ClassVar[str] = "android"
    label: ClassVar[str] = "Téléphone Android"
    receives: ClassVar[bool] = True
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential("url", "Adresse d'envoi", "https://api.sms-gate.app/3rdparty/v1/messages", secret=False),
        Credential("username", "Identifiant (vide avec un jeton JWT)", "ABCDEF", secret=False, optional=True),
        Credential("password", "Mot de passe, ou jeton JWT", "…"),
        Credential("signing_key", "Clé de signature des webhooks", "…"),
    )

    def __init__(
        self, credentials: Mapping[str, str], client: httpx.AsyncClient, clock: Callable[[], float] = time.time
    ) -> None:
        self._url, self._key, self._clock = credentials["url"], credentials["signing_key"], clock
        user, password = credentials.get("username", ""), credentials["password"]
        self._auth: dict[str, object] = (
            {"auth": (user, password)} if user else {"headers": {"Authorization": f"Bearer {password}"}}
        )
        self._web = Web(client, self.label, _explain)

    def verify(self, call: Call) -> None:
        """`X-Signature` is the HMAC-SHA256 of the body and of `X-Timestamp`, which is of now."""
        stamp = call.headers.get("x-timestamp", "")
        fresh = stamp.isascii() and stamp.isdecimal() and len(stamp) < 15
        if not fresh or abs((call.at or self._clock()) - int(stamp)) > _FRESH:
            raise NotGenuineError("the call is not of now")
        expected = hmac.new(self._key.encode(), call.body + stamp.encode(), hashlib.sha256).hexdigest()
        if not self._key or not same(call.headers.get("x-signature", "").lower(), expected):
            raise NotGenuineError("the signature does not fit")

    def parse(self, call: Call) -> list[Parsed]:
        """A message that came in, or what became of one of ours; other events are not for us."""
        fields = json_of(call.body)
        event, payload = word(fields, "event"), part(fields, "payload")
        if event == "sms:received":
            return [_incoming(payload, maybe(payload, "message"))]
        if event == "mms:received":
            return [_incoming(payload, maybe(payload, "subject"), attached=True)]
        if event not in ("sms:sent", "sms:delivered", "sms:failed"):
            return []
        reference = word(payload, "messageId")  # ours: we gave it
        if event == "sms:failed":
            return [failed(self.label, _trouble(maybe(payload, "reason")) or Trouble.RETRY, reference=reference)]
        return [Receipt("sent" if event == "sms:sent" else "delivered", reference)]

    async def send(self, sms: Sms) -> str | None:
        """In one request, under our own id. The phone's number is the sender, whatever we say."""
        message = {
            "id": sms.reference,
            "textMessage": {"text": sms.text},
            "phoneNumbers": [sms.to],
            "withDeliveryReport": True,
            "ttl": _VALID,
        }
        try:
            return identifier(await self._web("POST", self._url, json=message, **self._auth), "id") or sms.reference
        except _KnownAlreadyError:
            return sms.reference


def _incoming(payload: Mapping[str, object], text: str, *, attached: bool = False) -> Incoming:
    # `messageId` is a hash of the content: "oui" twice has the same one. With the time it is of this message only, and
    # the same when the phone calls again.
    sender = maybe(payload, "sender").strip() or word(payload, "phoneNumber")
    identity = f"{word(payload, 'messageId')}@{word(payload, 'receivedAt')}"
    return Incoming(identity, sender, text, maybe(payload, "recipient"), attached)


def _trouble(reason: str) -> Trouble | None:
    return next((trouble for words, trouble in _REASONS if re.search(words, reason, re.IGNORECASE)), None)


class _KnownAlreadyError(SmsError):
    """The server has a message of this id: ours, sent before an answer that got lost."""


def _explain(answer: httpx.Response) -> SmsError | None:
    if answer.status_code == 409:
        return _KnownAlreadyError(Trouble.REFUSED, "SMS déjà confié au téléphone.")
    why = str(answered(answer).get("message", ""))
    if answer.status_code == 400 and re.search(r"phone|number", why, re.IGNORECASE):
        return error(Android.label, Trouble.BAD_ADDRESS)
    return None
