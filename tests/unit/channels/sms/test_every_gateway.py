"""What holds for every gateway, whatever it is sent: see docs/passerelles/ajouter.md."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.sms.gateway import Call, Incoming, NotGenuineError, Receipt, UnreadableError
from bot.channels.sms.registry import GATEWAYS
from bot.runtime.channel import Trouble
from tests.unit.channels.sms.kit import PUBLIC, Sending, call, client, nothing_leaks, reply, sends, sms
from tests.unit.channels.sms.samples import CREDENTIALS, SAMPLES

every = pytest.mark.parametrize("name", sorted(GATEWAYS))

# Names and values like those gateways use, and like none of them.
_NAMES = """event payload messageId message_uuid status value channel sms msg_status sent id type ptt description
from sender text message error title client_ref sms:received sms:failed receivedAt phoneNumber MessageSid From Body
MessageStatus delivered rejected body recipient to refClient DELIVERED NumMedia coding 1 2 16 é"""
_WORDS = st.sampled_from([*_NAMES.split(), "", "\0"])
_ODD = st.sampled_from(["\ud800", "\0", "a\0b", "\ud83d\udc99"])
_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _WORDS | _ODD | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=6),
    max_leaves=12,
)
_BODIES = st.one_of(
    st.binary(max_size=60),
    _JSON.map(lambda value: json.dumps(value).encode()),
    st.dictionaries(_WORDS, _WORDS, max_size=6).map(lambda form: _form(form)),
    st.just(b"[" * 100_000),
    st.just(b'{"messageId": ' + b"1" * 5_000 + b"}"),
)


def _form(fields: dict[str, str]) -> bytes:
    return "&".join(f"{name}={value}" for name, value in fields.items()).encode()


def test_every_gateway_is_listed_and_sampled() -> None:
    """A gateway without a sample would not be held to anything here."""
    assert set(SAMPLES) == set(CREDENTIALS) == set(GATEWAYS)
    for name, kind in GATEWAYS.items():
        assert kind.name == name
        needed = {each.name for each in kind.credentials if not each.optional}
        assert needed <= set(CREDENTIALS[name]) <= {each.name for each in kind.credentials}


@every
@pytest.mark.parametrize("where", ["in", "receipt"])
def test_a_call_that_proves_nothing_is_refused(name: str, where: str) -> None:
    gateway = SAMPLES[name].gateway()
    bare = f"/sms/{name}/1/{where}"
    for path in (bare, f"{bare}/", f"{bare}/wrong", f"{bare}/%00", f"{bare}?secret=", f"{bare}/?id=1&type=1"):
        for method in ("GET", "POST"):
            with pytest.raises(NotGenuineError):
                gateway.verify(call(path, b"{}", method=method))
    with pytest.raises(NotGenuineError):
        gateway.verify(Call("POST", "http://[", {}, {}, b""))
    odd = dict.fromkeys(("authorization", "x-signature", "x-timestamp", "x-twilio-signature"), "Bearer é²")
    with pytest.raises(NotGenuineError):
        gateway.verify(Call("POST", f"{PUBLIC}{bare}/é²", {}, odd, b"\xff"))


@every
def test_no_call_is_genuine_for_an_empty_secret(name: str) -> None:
    """A credential that was never typed proves nothing, not even to somebody who leaves it empty too."""
    empty = {each.name: "" for each in GATEWAYS[name].credentials if each.secret}
    try:
        gateway = SAMPLES[name].gateway(changed=empty)
    except ValueError:
        return  # it cannot even be set up
    for path in (f"/sms/{name}/1/in", f"/sms/{name}/1/in/"):
        with pytest.raises(NotGenuineError):
            gateway.verify(call(path, authorization="Bearer ", x_signature="", x_timestamp="1790000000"))


@pytest.mark.parametrize("name", [each.name for each in SAMPLES.values() if each.signs_the_body])
def test_a_call_with_another_body_is_refused(name: str) -> None:
    genuine = SAMPLES[name].genuine(f"/sms/{name}/1/in", b"Body=oui")
    SAMPLES[name].gateway().verify(genuine)
    changed = Call(genuine.method, genuine.url, genuine.query, genuine.headers, b"Body=non", genuine.client)
    with pytest.raises(NotGenuineError):
        SAMPLES[name].gateway().verify(changed)


@every
@settings(deadline=None)
@given(body=_BODIES, where=st.sampled_from(["in", "receipt"]), query=st.dictionaries(_WORDS, _WORDS, max_size=6))
def test_garbage_is_unreadable_and_nothing_else(name: str, body: bytes, where: str, query: dict[str, str]) -> None:
    gateway = SAMPLES[name].gateway()
    try:
        found = gateway.parse(Call("POST", f"{PUBLIC}/sms/{name}/1/{where}/s", query, {}, body))
    except UnreadableError:
        return
    for each in found:
        if isinstance(each, Incoming):
            assert each.provider_id
            assert each.sender
            kept = (each.provider_id, each.sender, each.receiver, each.text)
        else:
            assert isinstance(each, Receipt)
            assert each.reference or each.provider_id
            assert (each.trouble is not None) == (each.status == "failed") == bool(each.said)
            kept = (each.reference, each.provider_id, each.said, "")
        # PostgreSQL takes neither a zero nor half a surrogate pair.
        assert "\0" not in "".join(kept).encode().decode()


@every
@settings(deadline=None, max_examples=50)
@given(body=_BODIES)
def test_a_genuine_call_may_hold_garbage_too(name: str, body: bytes) -> None:
    genuine = SAMPLES[name].genuine(f"/sms/{name}/1/in", body)
    with suppress(NotGenuineError, UnreadableError):
        SAMPLES[name].gateway().verify(genuine)
        SAMPLES[name].gateway().parse(genuine)


FAILURES: dict[str, tuple[httpx.Response | Exception, Trouble]] = {
    "no connection": (httpx.ConnectError("to https://x/?to=33639980012"), Trouble.RETRY),
    "no answer": (httpx.ReadTimeout("from https://x/?to=33639980012"), Trouble.RETRY),
    "an answer cut short": (httpx.RemoteProtocolError("x"), Trouble.RETRY),
    "a breakdown": (reply(500, "Internal error"), Trouble.RETRY),
    "maintenance": (reply(503, "Come back"), Trouble.RETRY),
    "too fast": (reply(429, {"message": "Too many"}, retry_after="30"), Trouble.THROTTLED),
    "wrong credentials": (reply(401, "Unauthorized"), Trouble.MISCONFIGURED),
    "no money": (reply(402, "Payment required"), Trouble.NO_CREDIT),
    "another page": (reply(302, "", location="https://elsewhere.example"), Trouble.MISCONFIGURED),
    "no such page": (reply(404, "Not found"), Trouble.MISCONFIGURED),
    "a refusal without a word": (reply(400, ""), Trouble.REFUSED),
    "a refusal in no JSON": (reply(400, "<html>"), Trouble.REFUSED),
    "a refusal in odd JSON": (reply(400, {"code": [], "message": {}, "type": 1, "title": None}), Trouble.REFUSED),
}


@every
@pytest.mark.parametrize("what", FAILURES)
async def test_a_failure_has_a_name_and_says_nothing_more(name: str, what: str) -> None:
    answer, trouble = FAILURES[what]
    case = Sending(sms(gateway=name), [answer], trouble=trouble)
    error = await sends(GATEWAYS[name], CREDENTIALS[name], case, **SAMPLES[name].made)
    assert error is not None
    assert (error.retry_after is not None) == (what == "too fast")


@every
@pytest.mark.parametrize("content", ["", "0: Accepted", [], {"ids": []}, {"sid": None, "messageId": {}, "id": []}])
async def test_an_answer_without_an_id_is_a_message_that_left(name: str, content: object) -> None:
    web, _ = client(reply(202, content))
    message = sms(gateway=name)
    assert await SAMPLES[name].gateway(web).send(message) in (None, message.reference)


@every
async def test_a_long_message_goes_on_where_it_stopped(name: str) -> None:
    """A request a part where the gateway is given parts; the whole text in one where it joins them itself."""
    text = "Salut, on se voit jeudi. " * 20
    left = {"kannel": (4, 2)}.get(name, (1, 1))
    for first, requests in zip((0, 2), left, strict=True):
        message = sms(text, gateway=name, first=first)
        assert len(message.parts) == 4
        web, script = client(*[reply(202, {}) for _ in range(requests)])
        await SAMPLES[name].gateway(web).send(message)
        assert len(script.requests) == requests


@every
async def test_a_credential_typed_wrong_is_said_and_not_shown(name: str) -> None:
    """With characters that no header takes."""
    odd = {each.name: "clé\nd'accès" for each in GATEWAYS[name].credentials if each.secret and each.name != "secret"}
    web, _ = client(reply(401, ""))
    with nothing_leaks("accès", sms(gateway=name).to) as raised:
        await SAMPLES[name].gateway(web, odd).send(sms(gateway=name))
    assert [error.trouble for error in raised] == [Trouble.MISCONFIGURED]


@pytest.mark.parametrize("name", sorted(set(GATEWAYS) - {"ovhcloud"}))
async def test_a_gateway_that_only_calls_us_is_asked_nothing(name: str) -> None:
    gateway = SAMPLES[name].gateway()
    assert await gateway.poll() == []
    await gateway.forget("1")
    assert gateway.answer().status == 200
