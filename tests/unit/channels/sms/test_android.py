"""SMS Gateway for Android: its API, and the webhooks the phone signs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from bot.channels.sms.gateway import Call, Incoming, NotGenuineError, Parsed, Receipt, UnreadableError
from bot.channels.sms.gateways.android import Android
from bot.runtime.channel import Trouble
from tests.unit.channels.sms.kit import NOW, PHONE, REFERENCE, TEXT, Asked, Sending, means, reply, sends
from tests.unit.channels.sms.kit import sms as message
from tests.unit.channels.sms.samples import CREDENTIALS, SAMPLES, android_call

PATH = "/sms/android/1/in"
AT = "2026-09-21T16:13:20.000+02:00"


def event(name: str, at: int = NOW, **payload: object) -> Call:
    body = {"deviceId": "ffff", "event": name, "id": "Ey6ECgOkVVFjz3CL48B8C", "payload": payload, "webhookId": "w"}
    return android_call(PATH, body, at)


RECEIVED: dict[str, Any] = {"messageId": "abc123", "message": "été 💙", "simNumber": 1, "receivedAt": AT}
READ = Incoming(f"abc123@{AT}", PHONE, "été 💙", "+33639980099")


def failed(trouble: Trouble) -> Receipt:
    return Receipt("failed", REFERENCE, trouble=trouble)


def reason(why: str) -> Call:
    return event("sms:failed", messageId=REFERENCE, recipient=PHONE, reason=why, failedAt=AT)


CAME: dict[str, tuple[Call, Sequence[Parsed] | type[Exception]]] = {
    "a message": (event("sms:received", **RECEIVED, sender=PHONE, recipient="+33639980099"), [READ]),
    "a message of an app before 2026": (
        event("sms:received", **RECEIVED, phoneNumber=PHONE),
        [Incoming(f"abc123@{AT}", PHONE, "été 💙")],
    ),
    "a message to a SIM that does not say its number": (
        event("sms:received", **RECEIVED, sender=PHONE, recipient=None),
        [Incoming(f"abc123@{AT}", PHONE, "été 💙")],
    ),
    "a picture": (
        event("mms:received", messageId="mms1", sender=PHONE, subject="moi", receivedAt=AT),
        [Incoming(f"mms1@{AT}", PHONE, "moi", attached=True)],
    ),
    "sent": (event("sms:sent", messageId=REFERENCE, recipient=PHONE, sentAt=AT), [Receipt("sent", REFERENCE)]),
    "delivered": (event("sms:delivered", messageId=REFERENCE, deliveredAt=AT), [Receipt("delivered", REFERENCE)]),
    "no such number": (reason("Invalid number"), [failed(Trouble.BAD_ADDRESS)]),
    "too many for Android": (reason("RESULT_ERROR_LIMIT_EXCEEDED"), [failed(Trouble.THROTTLED)]),
    "no SIM": (reason("Can't send message: No SIMs found"), [failed(Trouble.MISCONFIGURED)]),
    "no network": (reason("RESULT_ERROR_NO_SERVICE"), [failed(Trouble.RETRY)]),
    "failed, without a reason": (event("sms:failed", messageId=REFERENCE), [failed(Trouble.RETRY)]),
    "a ping": (event("system:ping", health={"status": "pass"}), []),
    "an event of tomorrow": (event("rcs:received"), []),
    "a message without a sender": (event("sms:received", **RECEIVED), UnreadableError),
    "a payload that is none": (android_call(PATH, {"event": "sms:received", "payload": "x"}), UnreadableError),
    "a call of ten minutes ago": (event("sms:sent", NOW - 600, messageId=REFERENCE), NotGenuineError),
    "a call of in ten minutes": (event("sms:sent", NOW + 600, messageId=REFERENCE), NotGenuineError),
}


@pytest.mark.parametrize("what", CAME)
def test_what_came_in(what: str) -> None:
    """https://docs.sms-gate.app/features/webhooks/ (events, payload signing) and
    https://docs.sms-gate.app/features/status-tracking/"""
    means(SAMPLES["android"].gateway(), *CAME[what])


def test_the_same_word_said_twice_is_two_messages() -> None:
    """`messageId` is made of the content: https://docs.sms-gate.app/features/webhooks/ warns not to rely on it."""
    gateway = SAMPLES["android"].gateway()
    first, again, later = (
        gateway.parse(event("sms:received", **(RECEIVED | {"receivedAt": at}), sender=PHONE))
        for at in (AT, AT, "2026-09-21T16:14:00.000+02:00")
    )
    assert first == again
    assert first != later


BASIC = {"authorization": "Basic QUJDREVGOnBhc3N3b3JkLW9mLXRoZS1waG9uZQ=="}
CLOUD = CREDENTIALS["android"]["url"]


def asked(url: str = CLOUD, headers: Mapping[str, str] = BASIC) -> Asked:
    body = {
        "id": REFERENCE,
        "textMessage": {"text": TEXT},
        "phoneNumbers": [PHONE],
        "withDeliveryReport": True,
        "ttl": 172800,
    }
    return Asked("POST", url, body, headers)


TAKEN = reply(202, {"id": REFERENCE, "state": "Pending", "recipients": [{"phoneNumber": PHONE, "state": "Pending"}]})
GOES: dict[str, Sending] = {
    "a message": Sending(message(gateway="android"), [TAKEN], [asked()], REFERENCE),
    "one the phone has already": Sending(
        message(gateway="android"), [reply(409, {"message": "duplicate id"})], [asked()], REFERENCE
    ),
    "no such number": Sending(
        message(gateway="android"), [reply(400, {"message": f"invalid phone {PHONE}"})], trouble=Trouble.BAD_ADDRESS
    ),
    "something else is wrong": Sending(
        message(gateway="android"), [reply(400, {"message": "invalid ttl"})], trouble=Trouble.REFUSED
    ),
    "wrong password": Sending(message(gateway="android"), [reply(401, "")], trouble=Trouble.MISCONFIGURED),
}


@pytest.mark.parametrize("what", GOES)
async def test_what_goes_out(what: str) -> None:
    """https://docs.sms-gate.app/features/sending-messages/ and https://docs.sms-gate.app/integration/authentication/"""
    await sends(Android, CREDENTIALS["android"], GOES[what])


async def test_by_the_phone_on_the_same_network() -> None:
    """https://docs.sms-gate.app/getting-started/local-server/"""
    url = "http://192.0.2.30:8080/message"
    case = Sending(message(gateway="android"), [TAKEN], [asked(url)], REFERENCE)
    await sends(Android, CREDENTIALS["android"] | {"url": url}, case)


async def test_with_a_token() -> None:
    """https://docs.sms-gate.app/integration/authentication/: a JWT of the scope messages:send."""
    token = {"authorization": "Bearer a.b.c"}
    case = Sending(message(gateway="android"), [TAKEN], [asked(headers=token)], REFERENCE)
    await sends(Android, CREDENTIALS["android"] | {"username": "", "password": "a.b.c"}, case)
