"""Vonage: the Messages API and its webhooks, signed with a JWT."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Mapping
from typing import ClassVar

import httpx
import jwt

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
    UnreadableError,
    Web,
    same,
)
from bot.channels.sms.reading import answered, identifier, json_of, maybe, part, word
from bot.channels.sms.troubles import error, failed
from bot.runtime.channel import Trouble

_API = "https://api.nexmo.com/v1/messages"
# Vonage sends again for 24 hours what we did not take. A replay changes nothing (the id is known, a receipt only moves
# forward), while refusing an old but genuine call would lose what somebody wrote during a breakdown.
_OLDEST = 25 * 3600  # seconds
_AHEAD = 300  # seconds its clock may be before ours
# https://developer.vonage.com/en/api-errors/messages
_CODES: dict[str, Trouble] = {
    **dict.fromkeys(("1000",), Trouble.THROTTLED),
    **dict.fromkeys(("1030", "1100", "1180", "1330", "1360"), Trouble.RETRY),
    **dict.fromkeys(("1040", "1170", "1190", "1240", "1250"), Trouble.BAD_ADDRESS),
    **dict.fromkeys(("1050",), Trouble.BLOCKED),
    **dict.fromkeys(("1060", "1080", "1120", "1140", "1160"), Trouble.MISCONFIGURED),
    **dict.fromkeys(("1070",), Trouble.NO_CREDIT),
    "low-balance": Trouble.NO_CREDIT,
    "out-of-credit": Trouble.NO_CREDIT,
}


class Vonage(Calls):
    """One API key. Vonage joins long messages itself."""

    name: ClassVar[str] = "vonage"
    label: ClassVar[str] = "Vonage"
    receives: ClassVar[bool] = True
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential("api_key", "API key", "abcd1234", secret=False),
        Credential("api_secret", "API secret", "…"),
        Credential("signature_secret", "Signature secret", "…"),
    )

    def __init__(
        self, credentials: Mapping[str, str], client: httpx.AsyncClient, clock: Callable[[], float] = time.time
    ) -> None:
        self._auth = (credentials["api_key"], credentials["api_secret"])
        self._secret, self._clock = credentials["signature_secret"], clock
        self._web = Web(client, self.label, _explain)

    def verify(self, call: Call) -> None:
        """The token is signed with our secret, is of now, and holds the hash of this body."""
        token = call.headers.get("authorization", "").removeprefix("Bearer ").strip()
        try:
            # PyJWT would compare `iat` with a clock that tests cannot set.
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=["HS256"],
                options={"require": ["iat", "payload_hash"], "verify_iat": False, "verify_aud": False},
            )
            age = (call.at or self._clock()) - float(claims["iat"])
        except (jwt.PyJWTError, TypeError, ValueError, OverflowError):
            raise NotGenuineError("the token is not Vonage's") from None
        if not -_AHEAD <= age <= _OLDEST:
            raise NotGenuineError("the token is too old")
        if not self._secret or not same(str(claims["payload_hash"]), hashlib.sha256(call.body).hexdigest()):
            raise NotGenuineError("the token is for another body")

    def parse(self, call: Call) -> list[Parsed]:
        """A message, or the status of one of ours. What is on another channel than SMS is not for us."""
        fields = json_of(call.body)
        if maybe(fields, "channel") not in ("sms", "mms"):
            return []
        identifier = word(fields, "message_uuid")
        if "status" in fields:
            return self._receipt(fields, identifier)
        attached = maybe(fields, "message_type") not in ("", "text")
        return [Incoming(identifier, word(fields, "from"), maybe(fields, "text"), maybe(fields, "to"), attached)]

    def _receipt(self, fields: Mapping[str, object], identifier: str) -> list[Parsed]:
        reference = maybe(fields, "client_ref")
        match word(fields, "status"):
            case "submitted":
                return [Receipt("sent", reference, identifier)]
            case "delivered" | "read":
                return [Receipt("delivered", reference, identifier)]
            case "rejected" | "undeliverable":
                trouble = _trouble(part(fields, "error")) or Trouble.REFUSED
                return [failed(self.label, trouble, reference=reference, provider_id=identifier)]
        raise UnreadableError("no status of Vonage's")

    async def send(self, sms: Sms) -> str | None:
        """In one request; numbers go without their `+`."""
        message = {
            "channel": "sms",
            "message_type": "text",
            "from": sms.sender.removeprefix("+"),
            "to": sms.to.removeprefix("+"),
            "text": sms.text,
            "client_ref": sms.reference,
            "webhook_url": sms.receipt_url,
            "webhook_version": "v1",
            "sms": {"encoding_type": "text" if sms.alphabet == "gsm7" else "unicode"},
        }
        return identifier(await self._web("POST", _API, json=message, auth=self._auth), "message_uuid")


def _trouble(problem: Mapping[str, object]) -> Trouble | None:
    """By the code, which is the title, or ends the type (`.../api-errors/messages#1120`)."""
    written = f"{problem.get('title')} {problem.get('type')}"
    codes = re.findall(r"\b1\d{3}\b|low-balance|out-of-credit", written)
    return next((_CODES[code] for code in codes if code in _CODES), None)


def _explain(answer: httpx.Response) -> SmsError | None:
    problem = answered(answer)
    trouble = _trouble(problem)
    wrong = problem.get("invalid_parameters")
    if trouble is None and isinstance(wrong, list):
        names = {each.get("name") for each in wrong if isinstance(each, dict)}
        trouble = Trouble.BAD_ADDRESS if names == {"to"} else Trouble.MISCONFIGURED if names == {"from"} else None
    return error(Vonage.label, trouble) if trouble else None
