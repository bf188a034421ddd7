"""Twilio: Programmable Messaging, its signed webhooks and its error codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import httpx

from bot.channels.sms.base import Calls
from bot.channels.sms.gateway import (
    Answer,
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
)
from bot.channels.sms.reading import answered, form_of, identifier, maybe, word
from bot.channels.sms.troubles import error, failed
from bot.runtime.channel import Trouble

_API = "https://api.twilio.com/2010-04-01/Accounts/{account}/Messages.json"
# https://www.twilio.com/docs/api/errors
_CODES: dict[str, Trouble] = {
    **dict.fromkeys(("20429", "14107", "30022", "63018"), Trouble.THROTTLED),
    **dict.fromkeys(("21211", "21612", "21614", "21635", "30005", "30006"), Trouble.BAD_ADDRESS),
    **dict.fromkeys(("21610", "30004"), Trouble.BLOCKED),
    **dict.fromkeys(("20003", "20005", "20404", "21408", "21603", "21606", "21608"), Trouble.MISCONFIGURED),
    **dict.fromkeys(("21212", "21659", "21660", "21661", "30002", "30034", "90010"), Trouble.MISCONFIGURED),
    **dict.fromkeys(("20500", "20503", "21611", "30001"), Trouble.RETRY),
    **dict.fromkeys(("30003", "30008", "30010", "30036", "30410"), Trouble.RETRY),
    **dict.fromkeys(("21602", "21617", "30007", "30019"), Trouble.REFUSED),
}
_STATUSES = {"sent": "sent", "delivered": "delivered", "read": "delivered"}
_FAILED = {"failed", "undelivered", "canceled"}
_ON_THE_WAY = {"accepted", "scheduled", "queued", "sending"}


class Twilio(Calls):
    """One account. Twilio joins long messages itself."""

    name: ClassVar[str] = "twilio"
    label: ClassVar[str] = "Twilio"
    receives: ClassVar[bool] = True
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential("account_sid", "Account SID", "AC…", secret=False),
        Credential("auth_token", "Auth Token", "…"),
    )

    def __init__(self, credentials: Mapping[str, str], client: httpx.AsyncClient) -> None:
        self._account, self._token = credentials["account_sid"], credentials["auth_token"]
        self._web = Web(client, self.label, _explain)

    def verify(self, call: Call) -> None:
        """`X-Twilio-Signature` signs the whole URL and the form."""
        from twilio.request_validator import RequestValidator  # slow to import: not before the first call

        signature = call.headers.get("x-twilio-signature", "")
        try:
            form = form_of(call.body)
            genuine = bool(self._token) and RequestValidator(self._token).validate(call.url, form, signature)
        except ValueError:  # no form, or a URL that is none
            genuine = False
        if not genuine:
            raise NotGenuineError("the signature does not fit")

    def parse(self, call: Call) -> list[Parsed]:
        """A message, or a change of status of one of ours."""
        form = form_of(call.body)
        if "MessageStatus" not in form:
            attached = maybe(form, "NumMedia").strip() not in ("", "0")
            return [
                Incoming(word(form, "MessageSid"), word(form, "From"), maybe(form, "Body"), maybe(form, "To"), attached)
            ]
        status, sid = word(form, "MessageStatus"), word(form, "MessageSid")
        reference = maybe(call.query, "reference")
        if status in _FAILED:
            trouble = _CODES.get(maybe(form, "ErrorCode").strip(), Trouble.REFUSED)
            return [failed(self.label, trouble, reference=reference, provider_id=sid)]
        if status in _ON_THE_WAY:
            return []
        if status not in _STATUSES:
            raise UnreadableError("no status of Twilio's")
        return [Receipt("sent" if status == "sent" else "delivered", reference, sid)]

    @classmethod
    def answer(cls) -> Answer:
        """No words of Twilio's own: our answer goes out as a message."""
        return Answer("<Response/>", "text/xml")

    async def send(self, sms: Sms) -> str | None:
        """In one request; our reference comes back in the URL of the receipts."""
        form = {
            "From": sms.sender,
            "To": sms.to,
            "Body": sms.text,
            "StatusCallback": f"{sms.receipt_url}?reference={sms.reference}",
        }
        url = _API.format(account=self._account)
        return identifier(await self._web("POST", url, data=form, auth=(self._account, self._token)), "sid")


def _explain(answer: httpx.Response) -> SmsError | None:
    trouble = _CODES.get(str(answered(answer).get("code")))
    return error(Twilio.label, trouble) if trouble else None
