"""The kit of the gateways: what came in → what it means; what goes out → the exact requests; and nothing leaks."""

from __future__ import annotations

import json
import logging
import traceback
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from bot.channels.sms.gateway import Call, Gateway, Parsed, Receipt, Sms, SmsError
from bot.runtime.channel import Trouble
from dialogs.sms import alphabet_of, parts

NOW = 1_790_000_000
PHONE = "+33639980012"  # of the block that is kept for fiction
SHORT = "38012"
TEXT = "Coucou Lina, ton rdv est jeudi"
ID = uuid.UUID("01999999-1234-7abc-8def-0123456789c8")
REFERENCE = ID.hex
PUBLIC = "https://accroche.example"


def sms(text: str = TEXT, *, gateway: str, sender: str = SHORT, to: str = PHONE, first: int = 0) -> Sms:
    """A message to send, cut as the channel cuts it."""
    receipts = f"{PUBLIC}/sms/{gateway}/1/receipt"
    return Sms(ID, sender, to, parts(text), alphabet_of(text), receipts, first)


def call(
    path: str, body: bytes | Mapping[str, Any] = b"", *, method: str = "POST", client: str = "192.0.2.7", **headers: str
) -> Call:
    """A call to `path`, which may hold a query; `a_header=` is the header `a-header`."""
    url = f"{PUBLIC}{path}"
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    query = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
    return Call(method, url, query, {name.replace("_", "-"): value for name, value in headers.items()}, raw, client)


class LeftTheScriptError(AssertionError):
    """A request that no test scripted: it would have left this machine."""


@dataclass
class Scripted(httpx.AsyncBaseTransport):
    """Serves scripted answers (or raises scripted errors), in order, and keeps the requests. It has no socket."""

    answers: Sequence[httpx.Response | Exception]
    requests: list[httpx.Request] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The next answer of the script."""
        self.requests.append(request)
        if len(self.requests) > len(self.answers):
            raise LeftTheScriptError(f"{request.method} {request.url.host}: not in the script")
        answer = self.answers[len(self.requests) - 1]
        if isinstance(answer, Exception):
            raise answer
        # Answers are shared by tables: each use gets its own.
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content, request=request)


def client(*answers: httpx.Response | Exception) -> tuple[httpx.AsyncClient, Scripted]:
    """An HTTP client that cannot leave the script."""
    transport = Scripted(answers)
    return httpx.AsyncClient(transport=transport, trust_env=False), transport


def reply(status: int, content: object = None, **headers: str) -> httpx.Response:
    """An answer: JSON, or text; `a_header=` is the header `a-header`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(content, str):
        return httpx.Response(status, text=content, headers=named)
    return httpx.Response(status, json=content, headers=named)


@dataclass(frozen=True)
class Asked:
    """One exact request. `body` is the JSON, the form or the text; `headers` are those that matter."""

    method: str
    url: str
    body: object = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    def same_as(self, request: httpx.Request) -> None:
        """Raises `AssertionError`."""
        assert (request.method, str(request.url)) == (self.method, self.url)
        assert _read(request) == self.body
        assert {name: request.headers.get(name) for name in self.headers} == dict(self.headers)


def _read(request: httpx.Request) -> object:
    kind = request.headers.get("content-type", "")
    if kind.startswith("application/json"):
        return json.loads(request.content)
    if kind.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(request.content.decode(), keep_blank_values=True))
    return request.content.decode()


def means(gateway: Gateway, given: Call, expected: Sequence[Parsed] | type[Exception]) -> None:
    """A raw call, verified and parsed, is this; or is refused with that."""
    if isinstance(expected, type):
        with pytest.raises(expected):
            _taken(gateway, given)
        return
    found = _taken(gateway, given)
    # What a failure says is one sentence for each trouble: tables hold the trouble.
    assert [replace(each, said="") if isinstance(each, Receipt) else each for each in found] == list(expected)
    for each in found:
        if isinstance(each, Receipt):
            assert bool(each.said) == (each.status == "failed")
            assert not any(mark.isdigit() for mark in each.said)


def _taken(gateway: Gateway, given: Call) -> list[Parsed]:
    gateway.verify(given)
    return gateway.parse(given)


@contextmanager
def nothing_leaks(*hidden: str) -> Iterator[list[SmsError]]:
    """Whatever is raised or logged within holds none of `hidden`. An `SmsError` ends in the list it gives."""
    written, raised = _Written(), list[SmsError]()
    root = logging.getLogger()
    level = root.level
    root.addHandler(written)
    root.setLevel(logging.DEBUG)
    try:
        yield raised
    except SmsError as error:
        raised.append(error)
    finally:
        root.removeHandler(written)
        root.setLevel(level)
    for shown in (*written.lines, *(each for error in raised for each in _shown(error))):
        assert not [each for each in hidden if each and each in shown], "something leaks"


class _Written(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.getMessage()} {record.args} {record.exc_info}")


def _shown(error: BaseException | None) -> Iterator[str]:
    """All that a log, a page or a crash report could show of an exception, and of what led to it."""
    if error is not None:
        yield from (str(error), repr(error), repr(vars(error)), "".join(traceback.format_exception(error)))
        yield from _shown(error.__cause__)
        yield from _shown(error.__context__)


@dataclass(frozen=True)
class Sending:
    """A message and the gateway's answers → exact requests; then the id, or the trouble and how many parts had left."""

    sms: Sms
    answers: Sequence[httpx.Response | Exception]
    asked: Sequence[Asked] = ()
    id: str | None = None
    trouble: Trouble | None = None
    sent: int = 0


async def sends(kind: type[Gateway], credentials: Mapping[str, str], case: Sending, **made: Any) -> SmsError | None:
    """Run a case; the error, for what a test may want to add."""
    web, script = client(*case.answers)
    gateway = kind(credentials, web, **made)
    secrets = [credentials[each.name] for each in kind.credentials if each.secret and each.name in credentials]
    outcome: str | None = None
    with nothing_leaks(*secrets, *case.sms.parts, case.sms.to, case.sms.to.removeprefix("+")) as raised:
        outcome = await gateway.send(case.sms)
    assert len(script.requests) == len(case.answers), "an answer was not asked for"
    for expected, request in zip(case.asked, script.requests, strict=bool(case.asked)):
        expected.same_as(request)
    if case.trouble is None:
        assert raised == []
        assert outcome == case.id
        return None
    assert [(error.trouble, error.sent) for error in raised] == [(case.trouble, case.sent)]
    assert not any(mark.isdigit() for mark in raised[0].said)
    return raised[0]
