"""smsmode: its REST API and the messages it shows us."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from bot.channels.sms.gateway import Call, Incoming, Parsed, Receipt, UnreadableError
from bot.channels.sms.gateways.smsmode import Smsmode
from bot.runtime.channel import Trouble
from tests.unit.channels.sms.kit import PHONE, PUBLIC, REFERENCE, SHORT, TEXT, Asked, Sending, means, reply, sends
from tests.unit.channels.sms.kit import sms as message
from tests.unit.channels.sms.samples import CREDENTIALS, SAMPLES, SECRET, with_secret

IN, RECEIPT = "/sms/smsmode/1/in", "/sms/smsmode/1/receipt"
UUID = "67c15045-1067-4588-ba3c-737cc5051438"
SHOWN: dict[str, Any] = {
    "messageId": UUID,
    "acceptedAt": "2026-09-21T14:13:20",
    "channel": {"channelId": "c", "name": "Accroche", "type": "SMS", "flow": "TRANSACTIONAL"},
    "type": "SMS",
    "direction": "MT",
    "recipient": {"to": PHONE[1:]},
    "from": SHORT,
    "body": {"text": TEXT, "encoding": "GSM7", "messagePartCount": 1, "length": 30},
    "refClient": REFERENCE,
    "status": {"deliveryDate": "2026-09-21T14:13:25", "value": "ENROUTE"},
    "href": f"https://rest.smsmode.com/sms/v1/messages/{UUID}",
}


def status(value: str) -> Call:
    return with_secret(RECEIPT, SHOWN | {"status": {"deliveryDate": "2026-09-21T14:13:25", "value": value}})


def failed(trouble: Trouble) -> Receipt:
    return Receipt("failed", REFERENCE, UUID, trouble)


CAME: dict[str, tuple[Call, Sequence[Parsed] | type[Exception]]] = {
    "an answer": (
        with_secret(
            IN,
            {
                "messageId": "mo1",
                "direction": "MO",
                "from": PHONE[1:],
                "recipient": {"to": SHORT},
                "body": {"text": "été"},
            },
        ),
        [Incoming("mo1", PHONE[1:], "été", SHORT)],
    ),
    "an answer without a sender": (with_secret(IN, {"messageId": "mo1", "body": {"text": "1"}}), UnreadableError),
    "an answer whose body is no object": (
        with_secret(IN, {"messageId": "mo1", "from": PHONE, "body": "1"}),
        UnreadableError,
    ),
    "on its way": (status("ENROUTE"), []),
    "to be sent later": (status("SCHEDULED"), []),
    "sent": (status("SENT"), [Receipt("sent", REFERENCE, UUID)]),
    "delivered": (status("DELIVERED"), [Receipt("delivered", REFERENCE, UUID)]),
    "undeliverable": (status("UNDELIVERABLE"), [failed(Trouble.BAD_ADDRESS)]),
    "not delivered": (status("UNDELIVERED"), [failed(Trouble.RETRY)]),
    "rejected": (status("REJECTED"), [failed(Trouble.REFUSED)]),
    "a status that does not exist": (status("EATEN"), UnreadableError),
    "without a status": (with_secret(RECEIPT, {"messageId": UUID}), UnreadableError),
}


@pytest.mark.parametrize("what", CAME)
def test_what_came_in(what: str) -> None:
    """https://dev.smsmode.com/sms/v1/message: the message as the API shows it is what its callbacks hold."""
    means(SAMPLES["smsmode"].gateway(), *CAME[what])


def asked(text: str = TEXT, encoding: str = "GSM7") -> Asked:
    body = {
        "recipient": {"to": PHONE[1:]},
        "body": {"text": text, "encoding": encoding},
        "from": SHORT,
        "refClient": REFERENCE,
        "callbackUrlStatus": f"{PUBLIC}{RECEIPT}/{SECRET}",
        "callbackUrlMo": f"{PUBLIC}{IN}/{SECRET}",
    }
    return Asked("POST", "https://rest.smsmode.com/sms/v1/messages", body, {"x-api-key": "key-of-smsmode"})


def refused(status: int, why: str, trouble: Trouble) -> Sending:
    problem = {"status": status, "message": why, "detail": f"about {PHONE}"}
    return Sending(message(gateway="smsmode"), [reply(status, problem)], trouble=trouble)


TAKEN = reply(201, SHOWN)
GOES: dict[str, Sending] = {
    "a message": Sending(message(gateway="smsmode"), [TAKEN], [asked()], UUID),
    "in Ukrainian": Sending(message("Привіт", gateway="smsmode"), [TAKEN], [asked("Привіт", "UNICODE")], UUID),
    "no such number": refused(400, "recipient.to: invalid number", Trouble.BAD_ADDRESS),
    "sender refused": refused(400, "from: sender not allowed", Trouble.MISCONFIGURED),
    "no credit": refused(403, "Insufficient credit", Trouble.NO_CREDIT),
    "wrong key": refused(403, "Forbidden", Trouble.MISCONFIGURED),
    "too long": refused(400, "text: too long", Trouble.REFUSED),
}


@pytest.mark.parametrize("what", GOES)
async def test_what_goes_out(what: str) -> None:
    """https://dev.smsmode.com/sms/v1/message"""
    await sends(Smsmode, CREDENTIALS["smsmode"], GOES[what])
