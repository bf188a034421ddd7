"""Brevo: transactional SMS and its receipts. No answer comes in: notices only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import httpx

from bot.channels.sms.base import Calls
from bot.channels.sms.gateway import Call, Credential, NotGenuineError, Parsed, Receipt, Sms, SmsError, Web, same
from bot.channels.sms.reading import answered, from_one_of, identifier, json_of, maybe, networks, secret_in_path, word
from bot.channels.sms.troubles import error, failed
from bot.runtime.channel import Trouble

_API = "https://api.brevo.com/v3/transactionalSMS/send"
_FAILED: dict[str, Trouble] = {
    "soft_bounce": Trouble.RETRY,
    "hard_bounce": Trouble.BAD_ADDRESS,
    "blacklisted": Trouble.BLOCKED,
    "unsubscribe": Trouble.BLOCKED,
    "rejected": Trouble.REFUSED,
    "skip": Trouble.REFUSED,
}


class Brevo(Calls):
    """One account. Brevo joins long messages itself."""

    name: ClassVar[str] = "brevo"
    label: ClassVar[str] = "Brevo"
    receives: ClassVar[bool] = False
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential("api_key", "Clé d'API v3", "xkeysib-…"),
        Credential("secret", "Secret à la fin de l'adresse d'appel", "openssl rand -hex 16"),
        Credential("allowed", "Adresses IP de Brevo", "1.179.112.0/20, 172.246.240.0/20", secret=False, optional=True),
    )

    def __init__(self, credentials: Mapping[str, str], client: httpx.AsyncClient) -> None:
        self._key, self._secret = credentials["api_key"], credentials["secret"]
        self._allowed = networks(credentials.get("allowed", ""))
        self._web = Web(client, self.label, _explain)

    def verify(self, call: Call) -> None:
        """The secret is in the path, or is the bearer token of a webhook of the account; and Brevo's addresses."""
        from_one_of(call, self._allowed)
        if not same(call.headers.get("authorization", "").removeprefix("Bearer ").strip(), self._secret):
            try:
                secret_in_path(call, self._secret)
            except NotGenuineError:
                raise NotGenuineError("neither the path nor the token holds the secret") from None

    def parse(self, call: Call) -> list[Parsed]:
        """What became of a message. Events of another kind are none of ours."""
        fields = json_of(call.body)
        status = maybe(fields, "msg_status").strip().lower()
        if status not in _FAILED and status not in ("sent", "delivered"):
            return []
        identity, reference = word(fields, "messageId"), maybe(call.query, "reference")
        if status in _FAILED:
            return [failed(self.label, _FAILED[status], reference=reference, provider_id=identity)]
        return [Receipt("sent" if status == "sent" else "delivered", reference, identity)]

    async def send(self, sms: Sms) -> str | None:
        """In one request. Never with the code of STOP: Brevo would take it for marketing, and wait for the day."""
        message = {
            "type": "transactional",
            "sender": sms.sender.removeprefix("+"),
            "recipient": sms.to.removeprefix("+"),
            "content": sms.text,
            "unicodeEnabled": sms.alphabet == "ucs2",
            "webUrl": f"{sms.receipt_url}/{self._secret}?reference={sms.reference}",
        }
        headers = {"api-key": self._key, "Accept": "application/json"}
        return identifier(await self._web("POST", _API, json=message, headers=headers), "messageId")


def _explain(answer: httpx.Response) -> SmsError | None:
    """By its code, and where that is only "invalid", by the field its words name."""
    problem = answered(answer)
    code, why = str(problem.get("code")), str(problem.get("message", "")).lower()
    if code == "not_enough_credits":
        return error(Brevo.label, Trouble.NO_CREDIT)
    if code in ("invalid_parameter", "missing_parameter", "out_of_range", "invalid_phone_number"):
        if "phone" in why or "recipient" in why or code == "invalid_phone_number":
            return error(Brevo.label, Trouble.BAD_ADDRESS)
        if "sender" in why:
            return error(Brevo.label, Trouble.MISCONFIGURED)
    return None
