"""Brevo: transactional SMS and its webhook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from bot.channels.sms.gateway import Call, NotGenuineError, Parsed, Receipt, UnreadableError
from bot.channels.sms.gateways.brevo import Brevo
from bot.runtime.channel import Trouble
from tests.unit.channels.sms.kit import PHONE, PUBLIC, REFERENCE, TEXT, Asked, Sending, call, means, reply, sends
from tests.unit.channels.sms.kit import sms as message
from tests.unit.channels.sms.samples import CREDENTIALS, SAMPLES, SECRET, with_secret

RECEIPT = "/sms/brevo/1/receipt"
EVENT: dict[str, Any] = {
    "id": 26570,
    "to": PHONE[1:],
    "sms_count": 1,
    "credits_used": 1.5,
    "messageId": 1511882900176220,
    "remaining_credit": 11488.845,
    "msg_status": "sent",
    "date": "2026-09-21 16:13:20",
    "type": "transactional",
    "reference": "ab1cde2fgh3i4jklmno",
}


def event(status: object) -> Call:
    return with_secret(f"{RECEIPT}?reference={REFERENCE}", EVENT | {"msg_status": status})


def failed(trouble: Trouble) -> Receipt:
    return Receipt("failed", REFERENCE, "1511882900176220", trouble)


SENT = [Receipt("sent", "", "1511882900176220")]
CAME: dict[str, tuple[Call, Sequence[Parsed] | type[Exception]]] = {
    "sent": (event("sent"), [Receipt("sent", REFERENCE, "1511882900176220")]),
    "delivered": (event("delivered"), [Receipt("delivered", REFERENCE, "1511882900176220")]),
    "phone off": (event("soft_bounce"), [failed(Trouble.RETRY)]),
    "no such number": (event("hard_bounce"), [failed(Trouble.BAD_ADDRESS)]),
    "said STOP to Brevo": (event("blacklisted"), [failed(Trouble.BLOCKED)]),
    "an event that is none of ours": (event("accepted"), []),
    "an e-mail's event": (with_secret(RECEIPT, {"event": "delivered", "email": "a@b.example"}), []),
    "without an id": (with_secret(RECEIPT, {"msg_status": "sent"}), UnreadableError),
    "a status that is no text": (event({}), UnreadableError),
    "with the token of a webhook": (call(RECEIPT, EVENT, authorization=f"Bearer {SECRET}"), SENT),
    "with another token": (call(RECEIPT, EVENT, authorization="Bearer other"), NotGenuineError),
}


@pytest.mark.parametrize("what", CAME)
def test_what_came_in(what: str) -> None:
    """https://developers.brevo.com/docs/transactional-webhooks and https://developers.brevo.com/docs/secured-webhooks"""
    means(SAMPLES["brevo"].gateway(), *CAME[what])


@pytest.mark.parametrize(("client", "expected"), [("1.179.112.9", SENT), ("192.0.2.7", NotGenuineError)])
def test_its_addresses_may_be_asked_for_too(client: str, expected: Sequence[Parsed] | type[Exception]) -> None:
    """https://developers.brevo.com/docs/secured-webhooks: the ranges its calls come from."""
    gateway = SAMPLES["brevo"].gateway(changed={"allowed": "1.179.112.0/20, 172.246.240.0/20"})
    means(gateway, replace(with_secret(RECEIPT, EVENT), client=client), expected)


def asked(text: str = TEXT, *, unicode: bool = False) -> Asked:
    body = {
        "type": "transactional",
        "sender": "MLLille",
        "recipient": PHONE[1:],
        "content": text,
        "unicodeEnabled": unicode,
        "webUrl": f"{PUBLIC}{RECEIPT}/{SECRET}?reference={REFERENCE}",
    }
    return Asked("POST", "https://api.brevo.com/v3/transactionalSMS/send", body, {"api-key": "xkeysib-of-brevo"})


def refused(status: int, code: str, why: str, trouble: Trouble) -> Sending:
    answer = reply(status, {"code": code, "message": f"{why} {PHONE}"})
    return Sending(message(gateway="brevo"), [answer], trouble=trouble)


TAKEN = reply(201, {"messageId": 1511882900176220})
ID = "1511882900176220"
GOES: dict[str, Sending] = {
    "a message": Sending(message(gateway="brevo", sender="MLLille"), [TAKEN], [asked()], ID),
    "in Ukrainian": Sending(
        message("Привіт", gateway="brevo", sender="MLLille"), [TAKEN], [asked("Привіт", unicode=True)], ID
    ),
    "no such number": refused(400, "invalid_parameter", "Invalid phone number", Trouble.BAD_ADDRESS),
    "sender refused": refused(400, "invalid_parameter", "Sender name is not valid", Trouble.MISCONFIGURED),
    "something else is wrong": refused(400, "invalid_parameter", "content is too long", Trouble.REFUSED),
    "no credit": refused(402, "not_enough_credits", "Not enough credits", Trouble.NO_CREDIT),
    "no credit, said otherwise": refused(400, "not_enough_credits", "Not enough credits", Trouble.NO_CREDIT),
    "wrong key": refused(401, "unauthorized", "Key not found", Trouble.MISCONFIGURED),
}


@pytest.mark.parametrize("what", GOES)
async def test_what_goes_out(what: str) -> None:
    """https://developers.brevo.com/reference/send-async-transactional-sms"""
    await sends(Brevo, CREDENTIALS["brevo"], GOES[what])


def test_no_answer_comes_in() -> None:
    """Its documented SMS events are those of messages sent."""
    assert Brevo.receives is False
