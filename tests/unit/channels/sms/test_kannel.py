"""Kannel: what it calls us with, and what it is sent. https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.channels.sms.gateway import Call, Incoming, NotGenuineError, Parsed, Receipt, UnreadableError
from bot.channels.sms.gateways.kannel import Kannel
from bot.runtime.channel import Trouble
from tests.unit.channels.sms.kit import PHONE, PUBLIC, REFERENCE, SHORT, TEXT, Asked, Sending, call, means, reply, sends
from tests.unit.channels.sms.kit import sms as message
from tests.unit.channels.sms.samples import CREDENTIALS, SAMPLES, SECRET

IN, RECEIPT = f"/sms/kannel/1/in/{SECRET}", f"/sms/kannel/1/receipt/{SECRET}"
URL = CREDENTIALS["kannel"]["url"]
ACCEPTED = reply(202, "0: Accepted for delivery")


def get(path: str, client: str = "192.0.2.7") -> Call:
    return call(path, method="GET", client=client)


def failed(trouble: Trouble) -> Receipt:
    return Receipt("failed", "abc", trouble=trouble)


CAME: dict[str, tuple[Call, Sequence[Parsed] | type[Exception]]] = {
    "a message": (
        get(f"{IN}?from=%2B33639980012&to=38012&text=%C3%A9t%C3%A9+%F0%9F%92%99&coding=0&charset=UTF-8&id=78cc"),
        [Incoming("78cc", PHONE, "été 💙", SHORT)],
    ),
    "an empty one": (get(f"{IN}?from=33639980012&to=38012&text=&id=78cc"), [Incoming("78cc", PHONE[1:], "", SHORT)]),
    "a picture's notice, in bytes": (
        get(f"{IN}?from=33639980012&to=38012&text=%00%06&coding=1&id=78cc"),
        [Incoming("78cc", PHONE[1:], "", SHORT, attached=True)],
    ),
    "without an id": (get(f"{IN}?from=33639980012&text=oui"), UnreadableError),
    "without a sender": (get(f"{IN}?text=oui&id=78cc"), UnreadableError),
    "delivered": (get(f"{RECEIPT}?id=abc&type=1&answer="), [Receipt("delivered", "abc")]),
    "sent on": (get(f"{RECEIPT}?id=abc&type=8&answer=ACK%2F"), [Receipt("sent", "abc")]),
    "queued": (get(f"{RECEIPT}?id=abc&type=4"), []),
    "not delivered": (get(f"{RECEIPT}?id=abc&type=2&answer=stat%3AUNDELIV+err%3A001"), [failed(Trouble.RETRY)]),
    "expired": (get(f"{RECEIPT}?id=abc&type=2&answer=stat%3AEXPIRED"), [failed(Trouble.RETRY)]),
    "not delivered, no reason": (get(f"{RECEIPT}?id=abc&type=2"), [failed(Trouble.RETRY)]),
    "rejected by the operator": (get(f"{RECEIPT}?id=abc&type=2&answer=stat%3AREJECTD"), [failed(Trouble.REFUSED)]),
    "bad number, by HTTP": (get(f"{RECEIPT}?id=abc&type=16&answer=NACK%2FBad+number"), [failed(Trouble.BAD_ADDRESS)]),
    "bad number, by SMPP": (
        get(f"{RECEIPT}?id=abc&type=16&answer=NACK%2F0x0000000b%2FInvalid+Destination+Address"),
        [failed(Trouble.BAD_ADDRESS)],
    ),
    "sender refused": (
        get(f"{RECEIPT}?id=abc&type=16&answer=NACK%2F0x0000000a%2FInvalid+Source+Address"),
        [failed(Trouble.MISCONFIGURED)],
    ),
    "throttled": (
        get(f"{RECEIPT}?id=abc&type=16&answer=NACK%2F0x00000058%2FThrottling+error"),
        [failed(Trouble.THROTTLED)],
    ),
    "rejected, no reason": (get(f"{RECEIPT}?id=abc&type=16"), [failed(Trouble.REFUSED)]),
    "a type that does not exist": (get(f"{RECEIPT}?id=abc&type=3"), UnreadableError),
    "from a network of the list": (get(f"{RECEIPT}?id=abc&type=1", "10.1.2.3"), [Receipt("delivered", "abc")]),
    "over IPv6": (get(f"{RECEIPT}?id=abc&type=1", "::ffff:10.1.2.3"), [Receipt("delivered", "abc")]),
    "from elsewhere": (get(f"{RECEIPT}?id=abc&type=1", "198.51.100.1"), NotGenuineError),
    "from nowhere": (get(f"{RECEIPT}?id=abc&type=1", ""), NotGenuineError),
    "the secret in the query": (get(f"/sms/kannel/1/in?secret={SECRET}&from=1&id=1"), NotGenuineError),
}


@pytest.mark.parametrize("what", CAME)
def test_what_came_in(what: str) -> None:
    """User guide 1.4.5, "Parameters (escape codes)" of get-url, and "Delivery reports"."""
    means(SAMPLES["kannel"].gateway(), *CAME[what])


def test_without_a_list_of_addresses_everybody_may_call() -> None:
    given = get(f"{RECEIPT}?id=abc&type=1", "198.51.100.1")
    means(SAMPLES["kannel"].gateway(changed={"allowed": ""}), given, [Receipt("delivered", "abc")])


@pytest.mark.parametrize("wrong", [{"secret": "50%25"}, {"secret": ""}, {"allowed": "10.0.0.0/99"}])
def test_settings_that_cannot_work_are_refused(wrong: dict[str, str]) -> None:
    """A `%` of the secret would be read as an escape of the dlr-url."""
    with pytest.raises(ValueError, match=r".+"):
        SAMPLES["kannel"].gateway(changed=wrong)


def asked(text: str, *, coding: str = "0", mask: str = "19", udh: str | None = None) -> Asked:
    headers = {
        "x-kannel-username": "accroche",
        "x-kannel-password": "pass-of-sendsms",
        "x-kannel-from": SHORT,
        "x-kannel-to": PHONE,
        "x-kannel-coding": coding,
        "content-type": "text/plain; charset=UTF-8",
        "x-kannel-dlr-mask": mask,
        "x-kannel-dlr-url": f"{PUBLIC}/sms/kannel/1/receipt/{SECRET}?id={REFERENCE}&type=%d&answer=%A",
    }
    return Asked("POST", URL, text, headers | ({"x-kannel-udh": udh} if udh else {}))


LONG = "a" * 160 + "é"
ARABIC = "مرحبا " * 12  # 72 units: two parts
GOES: dict[str, Sending] = {
    "a message": Sending(message(gateway="kannel"), [ACCEPTED], [asked(TEXT)]),
    "queued, the operator is away": Sending(message(gateway="kannel"), [reply(202, "3: Queued for later delivery")]),
    "in two parts": Sending(
        message(LONG, gateway="kannel"),
        [ACCEPTED, ACCEPTED],
        [asked("a" * 153, mask="18", udh="050003C80201"), asked("a" * 7 + "é", udh="050003C80202")],
    ),
    "in Arabic": Sending(
        message(ARABIC, gateway="kannel"),
        [ACCEPTED, ACCEPTED],
        [
            asked(ARABIC[:67], coding="2", mask="18", udh="050003C80201"),
            asked(ARABIC[67:], coding="2", udh="050003C80202"),
        ],
    ),
    "the second part only": Sending(
        message(LONG, gateway="kannel", first=1), [ACCEPTED], [asked("a" * 7 + "é", udh="050003C80202")]
    ),
    "away after the first part": Sending(
        message(LONG, gateway="kannel"), [ACCEPTED, reply(503, "Temporal failure")], trouble=Trouble.RETRY, sent=1
    ),
    "away at once, going on": Sending(
        message(LONG, gateway="kannel", first=1), [reply(503, "")], trouble=Trouble.RETRY, sent=1
    ),
    "no such number": Sending(
        message(gateway="kannel"),
        [reply(400, "Empty receiver number not allowed, rejected")],
        trouble=Trouble.BAD_ADDRESS,
    ),
    "wrong password": Sending(
        message(gateway="kannel"), [reply(403, "Authorization failed for sendsms")], trouble=Trouble.MISCONFIGURED
    ),
    "not sendsms": Sending(message(gateway="kannel"), [reply(404, "Unknown request.")], trouble=Trouble.MISCONFIGURED),
}


@pytest.mark.parametrize("what", GOES)
async def test_what_goes_out(what: str) -> None:
    """User guide 1.4.5, "Using the HTTP interface to send SMS messages" and the X-Kannel headers of a POST."""
    await sends(Kannel, CREDENTIALS["kannel"], GOES[what])


async def test_nothing_of_a_person_is_in_a_url() -> None:
    """Kannel writes the URLs it is called with to its access log."""
    for asked_for in GOES["in two parts"].asked:
        assert "?" not in asked_for.url


async def test_a_message_of_a_thousand_parts_is_sent_as_several() -> None:
    """A joined message counts its parts in one octet (3GPP TS 23.040, 9.2.3.24.1)."""
    long = message("a" * 153 * 1000, gateway="kannel")
    assert len(long.parts) == 1000
    headers = ["050003C8FF01", "050003C9FF01", "050003CAFF01", "050003CBEB01", "050003CBEBEB"]
    expected = dict(zip((0, 255, 510, 765, 999), headers, strict=True))
    requests = [asked("a" * 153, mask="19" if index == 999 else "18", udh=expected.get(index)) for index in range(1000)]
    await sends(Kannel, CREDENTIALS["kannel"], Sending(long, [ACCEPTED] * 1000, requests))
