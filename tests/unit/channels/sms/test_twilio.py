"""Twilio: its signed webhooks and its Messages resource."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from bot.channels.sms.gateway import Call, Incoming, NotGenuineError, Parsed, Receipt, UnreadableError
from bot.channels.sms.gateways.twilio import Twilio
from bot.runtime.channel import Trouble
from tests.unit.channels.sms.kit import PHONE, PUBLIC, REFERENCE, SHORT, TEXT, Asked, Sending, call, means, reply, sends
from tests.unit.channels.sms.kit import sms as message
from tests.unit.channels.sms.samples import CREDENTIALS, SAMPLES, twilio_call

IN, RECEIPT = "/sms/twilio/1/in", f"/sms/twilio/1/receipt?reference={REFERENCE}"
MESSAGE = {
    "ToCountry": "FR",
    "SmsMessageSid": "SM12",
    "NumMedia": "0",
    "SmsSid": "SM12",
    "SmsStatus": "received",
    "Body": "été 💙",
    "FromCountry": "FR",
    "To": SHORT,
    "NumSegments": "1",
    "MessageSid": "SM12",
    "AccountSid": "ACfeedfeed",
    "From": PHONE,
    "ApiVersion": "2010-04-01",
}


def status(value: str, code: str | None = None) -> Mapping[str, str]:
    fields = {"SmsSid": "SM34", "SmsStatus": value, "MessageStatus": value, "To": PHONE, "MessageSid": "SM34"}
    return fields | {"From": SHORT} | ({"ErrorCode": code} if code else {})


def failed(trouble: Trouble) -> Receipt:
    return Receipt("failed", REFERENCE, "SM34", trouble)


CAME: dict[str, tuple[Call, Sequence[Parsed] | type[Exception]]] = {
    "a message": (twilio_call(IN, MESSAGE), [Incoming("SM12", PHONE, "été 💙", SHORT)]),
    "an empty one": (twilio_call(IN, MESSAGE | {"Body": ""}), [Incoming("SM12", PHONE, "", SHORT)]),
    "a picture": (
        twilio_call(IN, MESSAGE | {"Body": "", "NumMedia": "1", "MediaUrl0": "https://api.twilio.com/x"}),
        [Incoming("SM12", PHONE, "", SHORT, attached=True)],
    ),
    "STOP, which Twilio read too": (
        twilio_call(IN, MESSAGE | {"Body": "STOP", "OptOutType": "STOP"}),
        [Incoming("SM12", PHONE, "STOP", SHORT)],
    ),
    "nothing of a message": (twilio_call(IN, {"AccountSid": "ACfeedfeed"}), UnreadableError),
    "queued": (twilio_call(RECEIPT, status("queued")), []),
    "sending": (twilio_call(RECEIPT, status("sending")), []),
    "sent": (twilio_call(RECEIPT, status("sent")), [Receipt("sent", REFERENCE, "SM34")]),
    "delivered": (twilio_call(RECEIPT, status("delivered")), [Receipt("delivered", REFERENCE, "SM34")]),
    "phone off": (twilio_call(RECEIPT, status("undelivered", "30003")), [failed(Trouble.RETRY)]),
    "blocked by the person": (twilio_call(RECEIPT, status("undelivered", "30004")), [failed(Trouble.BLOCKED)]),
    "unknown number": (twilio_call(RECEIPT, status("undelivered", "30005")), [failed(Trouble.BAD_ADDRESS)]),
    "landline": (twilio_call(RECEIPT, status("undelivered", "30006")), [failed(Trouble.BAD_ADDRESS)]),
    "filtered": (twilio_call(RECEIPT, status("undelivered", "30007")), [failed(Trouble.REFUSED)]),
    "queue full": (twilio_call(RECEIPT, status("failed", "30001")), [failed(Trouble.RETRY)]),
    "account suspended": (twilio_call(RECEIPT, status("failed", "30002")), [failed(Trouble.MISCONFIGURED)]),
    "failed, nobody knows why": (twilio_call(RECEIPT, status("failed")), [failed(Trouble.REFUSED)]),
    "a receipt without our reference": (
        twilio_call("/sms/twilio/1/receipt", status("sent")),
        [Receipt("sent", "", "SM34")],
    ),
    "a status that does not exist": (twilio_call(RECEIPT, status("eaten")), UnreadableError),
    "signed for another address": (
        replace(twilio_call(IN, MESSAGE), url=f"{PUBLIC}/sms/twilio/2/in"),
        NotGenuineError,
    ),
    "no signature": (call(IN, twilio_call(IN, MESSAGE).body), NotGenuineError),
}


@pytest.mark.parametrize("what", CAME)
def test_what_came_in(what: str) -> None:
    """https://www.twilio.com/docs/messaging/guides/webhook-request and .../track-outbound-message-status,
    https://www.twilio.com/docs/usage/security#validating-requests"""
    means(SAMPLES["twilio"].gateway(), *CAME[what])


def test_the_answer_says_nothing() -> None:
    """https://www.twilio.com/docs/messaging/twiml: an empty response sends no message."""
    answer = SAMPLES["twilio"].gateway().answer()
    assert (answer.body, answer.media_type) == ("<Response/>", "text/xml")


URL = "https://api.twilio.com/2010-04-01/Accounts/ACfeedfeed/Messages.json"
BASIC = {"authorization": "Basic QUNmZWVkZmVlZDp0b2tlbi1vZi10d2lsaW8="}


def asked(text: str) -> Asked:
    return Asked("POST", URL, {"From": SHORT, "To": PHONE, "Body": text, "StatusCallback": f"{PUBLIC}{RECEIPT}"}, BASIC)


def refused(code: int, trouble: Trouble, status: int = 400) -> Sending:
    content = {"code": code, "message": f"about {PHONE}", "more_info": f"https://x/{code}", "status": status}
    return Sending(message(gateway="twilio"), [reply(status, content)], trouble=trouble)


TAKEN = reply(201, {"sid": "SM34", "status": "queued", "to": PHONE, "body": TEXT, "error_code": None})
LONG = "Salut ! " * 40
GOES: dict[str, Sending] = {
    "a message": Sending(message(gateway="twilio"), [TAKEN], [asked(TEXT)], "SM34"),
    "a long one, joined by Twilio": Sending(message(LONG, gateway="twilio"), [TAKEN], [asked(LONG)], "SM34"),
    "no such number": refused(21211, Trouble.BAD_ADDRESS),
    "not a mobile": refused(21614, Trouble.BAD_ADDRESS),
    "STOP was said": refused(21610, Trouble.BLOCKED),
    "country not open": refused(21408, Trouble.MISCONFIGURED),
    "sender not ours": refused(21606, Trouble.MISCONFIGURED),
    "too long": refused(21617, Trouble.REFUSED),
    "too fast": refused(20429, Trouble.THROTTLED, 429),
    "queue full": refused(21611, Trouble.RETRY),
    "wrong token": refused(20003, Trouble.MISCONFIGURED, 401),
    "a code nobody listed": refused(29999, Trouble.REFUSED),
}


@pytest.mark.parametrize("what", GOES)
async def test_what_goes_out(what: str) -> None:
    """https://www.twilio.com/docs/messaging/api/message-resource and https://www.twilio.com/docs/api/errors"""
    await sends(Twilio, CREDENTIALS["twilio"], GOES[what])
