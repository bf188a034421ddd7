"""OVHcloud: signed requests, receipts by a call, answers by a call or fetched."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import pytest

from bot.channels.sms.gateway import Call, Incoming, Parsed, Receipt, SmsError, UnreadableError
from bot.channels.sms.gateways.ovhcloud import Ovhcloud
from bot.runtime.channel import Trouble
from tests.unit.channels.sms.kit import NOW, PHONE, TEXT, Asked, Sending, call, client, means, reply, sends
from tests.unit.channels.sms.kit import sms as message
from tests.unit.channels.sms.samples import CREDENTIALS, SAMPLES, SECRET

IN, RECEIPT = f"/sms/ovhcloud/1/in/{SECRET}", f"/sms/ovhcloud/1/receipt/{SECRET}"
API = "https://eu.api.ovh.com/1.0/sms/sms-ab12345-1"


def dlr(ptt: int | str, description: int = 0) -> Call:
    path = f"{RECEIPT}?id=10000066&ptt={ptt}&date=20260921161653&description={description}&descriptionDlr=Text"
    return call(path, method="GET")


def failed(trouble: Trouble) -> Receipt:
    return Receipt("failed", provider_id="10000066", trouble=trouble)


CAME: dict[str, tuple[Call, Sequence[Parsed] | type[Exception]]] = {
    "an answer, all there": (
        call(f"{IN}?id=42&sender=%2B33639980012&message=%C3%A9t%C3%A9+%F0%9F%92%99", method="GET"),
        [Incoming("42", PHONE, "été 💙")],
    ),
    "an answer that is only announced": (call(f"{IN}?id=42", method="GET"), []),
    "being tried again": (dlr(1, 4), []),
    "being tried by the operator": (dlr(2, 8), []),
    "taken by the operator": (dlr(3, 4), [Receipt("sent", provider_id="10000066")]),
    "delivered": (dlr(4, 1), [Receipt("delivered", provider_id="10000066")]),
    "not delivered": (dlr(5, 2), [failed(Trouble.RETRY)]),
    "nobody will ever know": (dlr(6), [Receipt("sent", provider_id="10000066")]),
    "expired": (dlr(8, 2), [failed(Trouble.RETRY)]),
    "no such number": (dlr(23, 2), [failed(Trouble.BAD_ADDRESS)]),
    "phone off": (dlr(24, 2), [failed(Trouble.RETRY)]),
    "taken for spam": (dlr(28, 2), [failed(Trouble.REFUSED)]),
    "a code of tomorrow": (dlr(999, 2), [failed(Trouble.REFUSED)]),
    "no code, delivered": (dlr(0, 1), [Receipt("delivered", provider_id="10000066")]),
    "no code, failed": (dlr(0, 2), [failed(Trouble.RETRY)]),
    "no code, waiting": (dlr(0, 4), []),
    "a code that is none": (dlr("x"), UnreadableError),
    "no id": (call(f"{RECEIPT}?ptt=4", method="GET"), UnreadableError),
}


@pytest.mark.parametrize("what", CAME)
def test_what_came_in(what: str) -> None:
    """https://docs.ovhcloud.com/fr/guides/web-cloud/messaging/sms/tout-savoir-sur-les-utilisateurs-sms (step 5: the
    callback, its fields, the ptt codes and the ids of the DLR)"""
    means(SAMPLES["ovhcloud"].gateway(), *CAME[what])


def asked(text: str = TEXT, coding: str = "7bit", **sender: object) -> Asked:
    body = {
        "message": text,
        "receivers": [PHONE],
        "charset": "UTF-8",
        "coding": coding,
        "noStopClause": True,
        "priority": "high",
        "validityPeriod": 2880,
        **(sender or {"senderForResponse": True}),
    }
    headers = {
        "x-ovh-application": "key-of-the-application",
        "x-ovh-consumer": "key-of-the-consumer",
        "x-ovh-timestamp": str(NOW),
    }
    return Asked("POST", f"{API}/jobs", body, headers)


def refused(status: int, why: str, trouble: Trouble) -> Sending:
    problem = {"class": "Client::Forbidden", "message": why}
    return Sending(message(gateway="ovhcloud"), [reply(status, problem)], trouble=trouble)


TAKEN = reply(200, {"totalCreditsRemoved": 1, "invalidReceivers": [], "ids": [66], "validReceivers": [PHONE]})
BAD = reply(200, {"totalCreditsRemoved": 0, "invalidReceivers": [PHONE], "ids": [], "validReceivers": []})
GOES: dict[str, Sending] = {
    "a message that can be answered": Sending(message(gateway="ovhcloud"), [TAKEN], [asked()], "66"),
    "from a name": Sending(
        message(gateway="ovhcloud", sender="ML Lille"),
        [TAKEN],
        [asked(sender="ML Lille", senderForResponse=False)],
        "66",
    ),
    "from a virtual number": Sending(
        message(gateway="ovhcloud", sender="+33939980012"),
        [TAKEN],
        [asked(sender="+33939980012", senderForResponse=False)],
        "66",
    ),
    "in Ukrainian": Sending(message("Привіт", gateway="ovhcloud"), [TAKEN], [asked("Привіт", "8bit")], "66"),
    "no such number": Sending(message(gateway="ovhcloud"), [BAD], trouble=Trouble.BAD_ADDRESS),
    "wrong signature": refused(400, "Invalid signature", Trouble.MISCONFIGURED),
    "wrong key": refused(403, "This credential is not valid", Trouble.MISCONFIGURED),
    "a call that was not granted": refused(403, "This call has not been granted", Trouble.MISCONFIGURED),
    "no credit": refused(403, "Not enough credits on this account", Trouble.NO_CREDIT),
    "an unknown sender": refused(404, "This sender does not exist", Trouble.MISCONFIGURED),
    "another account": refused(404, "The requested object does not exist", Trouble.MISCONFIGURED),
}


@pytest.mark.parametrize("what", GOES)
async def test_what_goes_out(what: str) -> None:
    """https://eu.api.ovh.com/console/?section=%2Fsms and
    https://docs.ovh.com/fr/sms/api_sms_cookbook/ (senderForResponse, noStopClause, coding)"""
    await sends(Ovhcloud, CREDENTIALS["ovhcloud"], GOES[what], **SAMPLES["ovhcloud"].made)


async def test_every_request_is_signed() -> None:
    """https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api: "$1$" and the SHA-1 of what is asked."""
    web, script = client(TAKEN)
    await SAMPLES["ovhcloud"].gateway(web).send(message("été", gateway="ovhcloud"))
    request = script.requests[0]
    signed = [
        "secret-of-the-application",
        "key-of-the-consumer",
        "POST",
        f"{API}/jobs",
        request.content.decode(),
        str(NOW),
    ]
    assert request.headers["x-ovh-signature"] == "$1$" + hashlib.sha1("+".join(signed).encode()).hexdigest()


ANSWER = {"id": 42, "sender": PHONE, "message": "oui", "creationDatetime": "2026-09-21T16:16:53+02:00", "credits": 1}


async def test_answers_are_fetched_the_oldest_first() -> None:
    """https://eu.api.ovh.com/console/?section=%2Fsms: GET /sms/{serviceName}/incoming, then each by its id."""
    web, script = client(reply(200, [43, 42]), reply(200, ANSWER), reply(200, ANSWER | {"id": 43, "message": "2"}))
    assert await SAMPLES["ovhcloud"].gateway(web).poll() == [Incoming("42", PHONE, "oui"), Incoming("43", PHONE, "2")]
    paths = [str(request.url).removeprefix(API) for request in script.requests]
    assert paths == ["/incoming", "/incoming/42", "/incoming/43"]


async def test_one_answer_that_is_odd_or_gone_holds_up_no_other() -> None:
    answers = [reply(404, {"message": "gone"}), reply(200, {"id": 42}), reply(200, ANSWER | {"id": 43})]
    web, _ = client(reply(200, [41, 42, 43]), *answers)
    assert await SAMPLES["ovhcloud"].gateway(web).poll() == [Incoming("43", PHONE, "oui")]


@pytest.mark.parametrize("content", ["<html>", {"message": "odd"}, [None], 3])
async def test_a_list_that_is_none_is_asked_for_again(content: object) -> None:
    web, _ = client(reply(200, content))
    with pytest.raises(SmsError) as raised:
        await SAMPLES["ovhcloud"].gateway(web).poll()
    assert raised.value.trouble is Trouble.RETRY


@pytest.mark.parametrize("status", [200, 404])
async def test_what_is_kept_is_deleted_there(status: int) -> None:
    """One that is gone already is as good as deleted."""
    web, script = client(reply(status, {"message": "This object does not exist"}))
    await SAMPLES["ovhcloud"].gateway(web).forget("42")
    assert (script.requests[0].method, str(script.requests[0].url)) == ("DELETE", f"{API}/incoming/42")
