"""Vonage: the Messages API and its signed webhooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import jwt
import pytest

from bot.channels.sms.gateway import Call, Incoming, NotGenuineError, Parsed, Receipt, UnreadableError
from bot.channels.sms.gateways.vonage import Vonage
from bot.runtime.channel import Trouble
from tests.unit.channels.sms.kit import NOW, PHONE, PUBLIC, REFERENCE, SHORT, TEXT, Asked, Sending, means, reply, sends
from tests.unit.channels.sms.kit import sms as message
from tests.unit.channels.sms.samples import CREDENTIALS, KEY, SAMPLES, vonage_call

IN, RECEIPT = "/sms/vonage/1/in", "/sms/vonage/1/receipt"
UUID = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"
MESSAGE: dict[str, Any] = {
    "channel": "sms",
    "message_uuid": UUID,
    "to": SHORT,
    "from": PHONE[1:],
    "timestamp": "2026-09-21T14:13:20Z",
    "message_type": "text",
    "text": "été 💙",
    "sms": {"num_messages": "1"},
    "usage": {"currency": "EUR", "price": "0.0333"},
}


def status(value: str, error: object = None) -> Call:
    body = {
        "message_uuid": UUID,
        "to": PHONE[1:],
        "from": SHORT,
        "timestamp": "2026-09-21T14:13:20Z",
        "status": value,
        "client_ref": REFERENCE,
        "channel": "sms",
        "destination": {"network_code": "20801"},
        "sms": {"count_total": "1"},
    }
    return vonage_call(RECEIPT, body | ({"error": error} if error is not None else {}))


def error(code: int) -> dict[str, object]:
    page = f"https://developer.vonage.com/api-errors/messages#{code}"
    return {"type": page, "title": code, "detail": f"about {PHONE}", "instance": UUID}


def failed(trouble: Trouble) -> Receipt:
    return Receipt("failed", REFERENCE, UUID, trouble)


def with_token(key: str, algorithm: str) -> Call:
    genuine = vonage_call(IN, MESSAGE)
    claims = jwt.decode(genuine.headers["authorization"][7:], options={"verify_signature": False})
    return replace(genuine, headers={"authorization": f"Bearer {jwt.encode(claims, key, algorithm)}"})


MESSAGE_READ = [Incoming(UUID, PHONE[1:], "été 💙", SHORT)]
CAME: dict[str, tuple[Call, Sequence[Parsed] | type[Exception]]] = {
    "a message": (vonage_call(IN, MESSAGE), MESSAGE_READ),
    "a message we could not take yesterday": (vonage_call(IN, MESSAGE, iat=NOW - 23 * 3600), MESSAGE_READ),
    "a picture": (
        vonage_call(
            IN, {k: v for k, v in MESSAGE.items() if k != "text"} | {"channel": "mms", "message_type": "image"}
        ),
        [Incoming(UUID, PHONE[1:], "", SHORT, attached=True)],
    ),
    "on another channel": (vonage_call(IN, MESSAGE | {"channel": "whatsapp"}), []),
    "without an id": (vonage_call(IN, MESSAGE | {"message_uuid": None}), UnreadableError),
    "submitted": (status("submitted"), [Receipt("sent", REFERENCE, UUID)]),
    "delivered": (status("delivered"), [Receipt("delivered", REFERENCE, UUID)]),
    "expired": (status("rejected", error(1360)), [failed(Trouble.RETRY)]),
    "nobody knows": (status("rejected", error(1330)), [failed(Trouble.RETRY)]),
    "no such number": (status("rejected", error(1170)), [failed(Trouble.BAD_ADDRESS)]),
    "on a black list": (status("rejected", error(1050)), [failed(Trouble.BLOCKED)]),
    "sender refused": (status("rejected", error(1120)), [failed(Trouble.MISCONFIGURED)]),
    "no credit": (status("rejected", error(1070)), [failed(Trouble.NO_CREDIT)]),
    "rejected, without a reason": (status("undeliverable"), [failed(Trouble.REFUSED)]),
    "a reason that is no object": (status("rejected", "1050"), UnreadableError),
    "a status that does not exist": (status("eaten"), UnreadableError),
    "a token too old": (vonage_call(IN, MESSAGE, iat=NOW - 26 * 3600), NotGenuineError),
    "a token of tomorrow": (vonage_call(IN, MESSAGE, iat=NOW + 3600), NotGenuineError),
    "a token for another body": (vonage_call(IN, MESSAGE, payload_hash="0" * 64), NotGenuineError),
    "a token for no body": (vonage_call(IN, MESSAGE, payload_hash=None), NotGenuineError),
    "a token of no time": (vonage_call(IN, MESSAGE, iat="now"), NotGenuineError),
    "a token of somebody else": (with_token("x" * 40, "HS256"), NotGenuineError),
    "a token nobody signed": (with_token("", "none"), NotGenuineError),
    "a token signed otherwise": (with_token(KEY * 2, "HS512"), NotGenuineError),
}


@pytest.mark.parametrize("what", CAME)
def test_what_came_in(what: str) -> None:
    """https://developer.vonage.com/en/getting-started/concepts/webhooks (signed webhooks),
    https://developer.vonage.com/en/messages/concepts/sms-status-callbacks,
    https://developer.vonage.com/en/api-errors/messages"""
    means(SAMPLES["vonage"].gateway(), *CAME[what])


BASIC = {"authorization": "Basic YWJjZDEyMzQ6c2VjcmV0LW9mLXZvbmFnZQ=="}


def asked(text: str, encoding: str = "text", sender: str = SHORT) -> Asked:
    body = {
        "channel": "sms",
        "message_type": "text",
        "from": sender,
        "to": PHONE[1:],
        "text": text,
        "client_ref": REFERENCE,
        "webhook_url": f"{PUBLIC}{RECEIPT}",
        "webhook_version": "v1",
        "sms": {"encoding_type": encoding},
    }
    return Asked("POST", "https://api.nexmo.com/v1/messages", body, BASIC)


def refused(status: int, problem: Mapping[str, object], trouble: Trouble) -> Sending:
    return Sending(message(gateway="vonage"), [reply(status, problem)], trouble=trouble)


def invalid(*names: str) -> dict[str, object]:
    wrong = [{"name": name, "reason": f"not {PHONE}"} for name in names]
    page = "https://developer.vonage.com/api-errors/messages#1150"
    return {"type": page, "title": "Invalid params", "invalid_parameters": wrong, "instance": UUID}


LOW = {"type": "https://developer.vonage.com/api-errors/#low-balance", "title": "Low balance"}
TAKEN = reply(202, {"message_uuid": UUID})
GOES: dict[str, Sending] = {
    "a message": Sending(message(gateway="vonage"), [TAKEN], [asked(TEXT)], UUID),
    "in Ukrainian": Sending(message("Привіт", gateway="vonage"), [TAKEN], [asked("Привіт", "unicode")], UUID),
    "from a number": Sending(
        message(gateway="vonage", sender="+33939980012"), [TAKEN], [asked(TEXT, sender="33939980012")], UUID
    ),
    "wrong credentials": refused(401, {"title": "Unauthorized"}, Trouble.MISCONFIGURED),
    "no credit": refused(402, LOW, Trouble.NO_CREDIT),
    "no credit, said otherwise": refused(403, LOW, Trouble.NO_CREDIT),
    "no such number": refused(422, invalid("to"), Trouble.BAD_ADDRESS),
    "sender refused": refused(422, invalid("from"), Trouble.MISCONFIGURED),
    "something else is wrong": refused(422, invalid("to", "text"), Trouble.REFUSED),
    "a prefix nobody knows": refused(422, error(1040), Trouble.BAD_ADDRESS),
    "too fast": refused(429, error(1000), Trouble.THROTTLED),
}


@pytest.mark.parametrize("what", GOES)
async def test_what_goes_out(what: str) -> None:
    """https://developer.vonage.com/en/api/messages and https://developer.vonage.com/en/api-errors/messages"""
    await sends(Vonage, CREDENTIALS["vonage"], GOES[what])
