"""smsmode: its REST API, and calls with a secret in their path, since it signs nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

import httpx

from bot.channels.sms.base import Calls
from bot.channels.sms.gateway import Call, Credential, Incoming, Parsed, Receipt, Sms, SmsError, UnreadableError, Web
from bot.channels.sms.reading import answered, identifier, is_for, json_of, maybe, part, secret_in_path, word
from bot.channels.sms.troubles import error, failed
from bot.runtime.channel import Trouble

_API = "https://rest.smsmode.com/sms/v1/messages"
_ON_THE_WAY = {"SCHEDULED", "ENROUTE", "ACCEPTED", "PENDING"}
_FAILED: dict[str, Trouble] = {
    "UNDELIVERABLE": Trouble.BAD_ADDRESS,
    "UNDELIVERED": Trouble.RETRY,
    "EXPIRED": Trouble.RETRY,
    "REJECTED": Trouble.REFUSED,
    "CANCELLED": Trouble.REFUSED,
    "ERROR": Trouble.REFUSED,
    "BLACKLISTED": Trouble.BLOCKED,
}


class Smsmode(Calls):
    """One channel (one API key). smsmode joins long messages itself."""

    name: ClassVar[str] = "smsmode"
    label: ClassVar[str] = "smsmode"
    receives: ClassVar[bool] = True
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential("api_key", "Clé d'API du canal", "…"),
        Credential("secret", "Secret à la fin des adresses d'appel", "openssl rand -hex 16"),
    )

    def __init__(self, credentials: Mapping[str, str], client: httpx.AsyncClient) -> None:
        self._key, self._secret = credentials["api_key"], credentials["secret"]
        self._web = Web(client, self.label, _explain)

    def verify(self, call: Call) -> None:
        """The secret is in the path."""
        secret_in_path(call, self._secret)

    def parse(self, call: Call) -> list[Parsed]:
        """The message itself, as the API shows it: one that came in (MO), or one of ours with its new status."""
        fields = json_of(call.body)
        identity = word(fields, "messageId")
        if is_for(call, "receipt"):
            return self._receipt(fields, identity)
        text, receiver = maybe(part(fields, "body"), "text"), maybe(part(fields, "recipient"), "to")
        return [Incoming(identity, word(fields, "from"), text, receiver)]

    def _receipt(self, fields: Mapping[str, object], identity: str) -> list[Parsed]:
        reference, status = maybe(fields, "refClient"), word(part(fields, "status"), "value").upper()
        if status in _ON_THE_WAY:
            return []
        if status in ("SENT", "DELIVERED"):
            return [Receipt("sent" if status == "SENT" else "delivered", reference, identity)]
        if status not in _FAILED:
            raise UnreadableError("no status of smsmode's")
        return [failed(self.label, _FAILED[status], reference=reference, provider_id=identity)]

    async def send(self, sms: Sms) -> str | None:
        """In one request, with the addresses of its receipts and answers."""
        message = {
            "recipient": {"to": sms.to.removeprefix("+")},
            "body": {"text": sms.text, "encoding": "GSM7" if sms.alphabet == "gsm7" else "UNICODE"},
            "from": sms.sender.removeprefix("+"),
            "refClient": sms.reference,
            "callbackUrlStatus": f"{sms.receipt_url}/{self._secret}",
            "callbackUrlMo": f"{sms.receipt_url.removesuffix('/receipt')}/in/{self._secret}",
        }
        headers = {"X-Api-Key": self._key, "Accept": "application/json"}
        return identifier(await self._web("POST", _API, json=message, headers=headers), "messageId")


def _explain(answer: httpx.Response) -> SmsError | None:
    """smsmode says why in words; those of a 400 name the field."""
    why = " ".join(str(each) for each in answered(answer).values()).lower()
    if re.search(r"\b(credit|balance)", why):
        return error(Smsmode.label, Trouble.NO_CREDIT)
    if answer.status_code not in (400, 422):
        return None
    if "recipient" in why:
        return error(Smsmode.label, Trouble.BAD_ADDRESS)
    return error(Smsmode.label, Trouble.MISCONFIGURED) if re.search(r"\b(from|sender)\b", why) else None
