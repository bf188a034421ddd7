"""One working account at each gateway, and how each of them signs a call: for the tests they all share."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx
import jwt
from twilio.request_validator import RequestValidator

from bot.channels.sms.gateway import Call, Gateway, UnreadableError
from bot.channels.sms.reading import form_of
from bot.channels.sms.registry import GATEWAYS
from tests.unit.channels.sms.kit import NOW, PUBLIC, call, client

SECRET = "s3cret-of-the-path"
KEY = "a-signing-key-long-enough-for-sha-256"

CREDENTIALS: dict[str, dict[str, str]] = {
    "kannel": {
        "url": "http://127.0.0.1:13013/cgi-bin/sendsms",
        "username": "accroche",
        "password": "pass-of-sendsms",
        "secret": SECRET,
        "allowed": "192.0.2.7, 10.0.0.0/8",
    },
    "twilio": {"account_sid": "ACfeedfeed", "auth_token": "token-of-twilio"},
    "vonage": {"api_key": "abcd1234", "api_secret": "secret-of-vonage", "signature_secret": KEY},
    "ovhcloud": {
        "service": "sms-ab12345-1",
        "application_key": "key-of-the-application",
        "application_secret": "secret-of-the-application",
        "consumer_key": "key-of-the-consumer",
        "secret": SECRET,
    },
    "smsmode": {"api_key": "key-of-smsmode", "secret": SECRET},
    "brevo": {"api_key": "xkeysib-of-brevo", "secret": SECRET},
    "android": {
        "url": "https://api.sms-gate.app/3rdparty/v1/messages",
        "username": "ABCDEF",
        "password": "password-of-the-phone",
        "signing_key": KEY,
    },
}


def twilio_call(path: str, form: Mapping[str, str] | bytes = b"") -> Call:
    """A call as Twilio signs it: the URL, then the form's names and values in order."""
    body = form if isinstance(form, bytes) else urlencode(form).encode()
    try:
        fields = form_of(body)
    except UnreadableError:
        fields = {}
    signature = RequestValidator(CREDENTIALS["twilio"]["auth_token"]).compute_signature(f"{PUBLIC}{path}", fields)
    return call(path, body, x_twilio_signature=signature)


def vonage_call(path: str, body: Mapping[str, Any] | bytes = b"", **claims: Any) -> Call:
    """A call as Vonage signs it: a token with the hash of the body."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    told = {"iss": "Vonage", "iat": NOW, "jti": "1", "payload_hash": hashlib.sha256(raw).hexdigest(), **claims}
    return call(path, raw, authorization=f"Bearer {jwt.encode(told, KEY, 'HS256')}")


def android_call(path: str, body: Mapping[str, Any] | bytes = b"", at: int = NOW) -> Call:
    """A call as the phone signs it: HMAC-SHA256 of the body and the time."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    signature = hmac.new(KEY.encode(), raw + str(at).encode(), hashlib.sha256).hexdigest()
    return call(path, raw, x_signature=signature, x_timestamp=str(at))


def with_secret(path: str, body: Mapping[str, Any] | bytes = b"") -> Call:
    """A call whose path ends with the secret."""
    bare, mark, query = path.partition("?")
    return call(f"{bare}/{SECRET}{mark}{query}", body)


@dataclass(frozen=True)
class Sample:
    """A gateway that works, and a genuine call of it with any body."""

    name: str
    genuine: Callable[[str, bytes], Call]
    signs_the_body: bool = False
    made: Mapping[str, Any] = field(default_factory=dict)

    def gateway(self, web: httpx.AsyncClient | None = None, changed: Mapping[str, str] | None = None) -> Gateway:
        """The gateway, with other credentials where given."""
        kind: Any = GATEWAYS[self.name]
        made: Gateway = kind(CREDENTIALS[self.name] | dict(changed or {}), web or client()[0], **self.made)
        return made


_CLOCK = {"clock": lambda: float(NOW)}
SAMPLES = {
    each.name: each
    for each in (
        Sample("kannel", with_secret),
        Sample("twilio", twilio_call, signs_the_body=True),
        Sample("vonage", vonage_call, signs_the_body=True, made=_CLOCK),
        Sample("ovhcloud", with_secret, made=_CLOCK),
        Sample("smsmode", with_secret),
        Sample("brevo", with_secret),
        Sample("android", android_call, signs_the_body=True, made=_CLOCK),
    )
}
