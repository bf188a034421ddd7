"""OVHcloud: signed calls to its API; answers fetched there, or announced by a call with a secret in its path."""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import ClassVar

import httpx

from bot.channels.sms.gateway import (
    Answer,
    Call,
    Credential,
    Incoming,
    Parsed,
    Receipt,
    Sms,
    SmsError,
    UnreadableError,
    Web,
)
from bot.channels.sms.reading import answered, is_for, json_of, maybe, secret_in_path, word
from bot.channels.sms.troubles import error, failed
from bot.runtime.channel import Trouble

_API = "https://eu.api.ovh.com/1.0"
_AT_ONCE = 50  # answers fetched in one go; the rest comes with the next
_VALID = 48 * 60  # minutes: after two days a question is out of date
# "ptt" of a receipt; those missing here are failures of which nothing more is known.
_PTT: dict[str, Trouble] = {
    **dict.fromkeys(("5", "8", "21", "24", "25", "26", "39", "74"), Trouble.RETRY),
    **dict.fromkeys(("23", "27", "73"), Trouble.BAD_ADDRESS),
}
_WAITING = {"1", "2"}
_WITH_THE_OPERATOR = {"3", "6"}  # 6: the operator will never say what became of it
_DELIVERED = "4"


class Ovhcloud:
    """One SMS account (`sms-xx11111-1`). OVHcloud joins long messages itself."""

    name: ClassVar[str] = "ovhcloud"
    label: ClassVar[str] = "OVHcloud"
    receives: ClassVar[bool] = True
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential("service", "Compte SMS", "sms-ab12345-1", secret=False),
        Credential("application_key", "Application key", "…"),
        Credential("application_secret", "Application secret", "…"),
        Credential("consumer_key", "Consumer key", "…"),
        Credential("secret", "Secret à la fin des adresses d'appel", "openssl rand -hex 16"),
    )

    def __init__(
        self, credentials: Mapping[str, str], client: httpx.AsyncClient, clock: Callable[[], float] = time.time
    ) -> None:
        self._base = f"{_API}/sms/{credentials['service']}"
        self._key, self._application_secret = credentials["application_key"], credentials["application_secret"]
        self._consumer, self._secret = credentials["consumer_key"], credentials["secret"]
        self._clock = clock
        self._web = Web(client, self.label, _explain)

    def verify(self, call: Call) -> None:
        """OVHcloud signs nothing: the secret is in the path."""
        secret_in_path(call, self._secret)

    def parse(self, call: Call) -> list[Parsed]:
        """A receipt; or an answer, when it is all there: what is only announced comes with the next poll."""
        if is_for(call, "receipt"):
            return self._receipt(call.query)
        if not all(maybe(call.query, name).strip() for name in ("id", "sender", "message")):
            return []
        return [_incoming(call.query)]

    def _receipt(self, query: Mapping[str, str]) -> list[Parsed]:
        identifier, ptt = word(query, "id"), word(query, "ptt")
        if not ptt.isdecimal():
            raise UnreadableError("ptt is no number")
        # 0 says nothing by itself: the second table ("description") does.
        described = {"1": _DELIVERED, "2": "5", "16": "5"}.get(maybe(query, "description").strip(), "1")
        state = described if ptt == "0" else ptt
        if state in _WAITING:
            return []
        if state in _WITH_THE_OPERATOR:
            return [Receipt("sent", provider_id=identifier)]
        if state == _DELIVERED:
            return [Receipt("delivered", provider_id=identifier)]
        return [failed(self.label, _PTT.get(state, Trouble.REFUSED), provider_id=identifier)]

    @classmethod
    def answer(cls) -> Answer:
        """Nothing to say."""
        return Answer()

    async def send(self, sms: Sms) -> str | None:
        """In one request. A short number as sender means: one that can be answered, which OVHcloud picks."""
        short = sms.sender.isdecimal() and len(sms.sender) <= 6
        job = {
            "message": sms.text,
            "receivers": [sms.to],
            "charset": "UTF-8",
            "coding": "7bit" if sms.alphabet == "gsm7" else "8bit",
            "noStopClause": True,  # with it OVHcloud would add "STOP 36xxx", and wait for the day
            "priority": "high",
            "validityPeriod": _VALID,
            **({"senderForResponse": True} if short else {"sender": sms.sender, "senderForResponse": False}),
        }
        report = answered(await self._ask("POST", "/jobs", json.dumps(job, ensure_ascii=False).encode()))
        if report.get("invalidReceivers"):
            raise error(self.label, Trouble.BAD_ADDRESS)
        sent = report.get("ids")
        return str(sent[0]) if isinstance(sent, list) and sent else None

    async def poll(self) -> list[Parsed]:
        """The answers that wait, the oldest first."""
        waiting = (await self._ask("GET", "/incoming")).content
        try:
            identifiers = sorted(int(each) for each in json.loads(waiting))
        except (ValueError, TypeError):
            raise error(self.label, Trouble.RETRY) from None
        found: list[Parsed] = []
        for identifier in identifiers[:_AT_ONCE]:
            try:
                found.append(_incoming(json_of((await self._ask("GET", f"/incoming/{identifier}")).content)))
            except (UnreadableError, _GoneError):
                continue  # an unreadable one stays there; the others are not held up by it
        return found

    async def forget(self, provider_id: str) -> None:
        """Delete an answer that is kept; one that is gone already is as good."""
        if provider_id.isdecimal():
            with suppress(_GoneError):
                await self._ask("DELETE", f"/incoming/{provider_id}")

    async def _ask(self, method: str, path: str, body: bytes = b"") -> httpx.Response:
        url, now = f"{self._base}{path}", str(int(self._clock()))
        signed = "+".join((self._application_secret, self._consumer, method, url, body.decode(), now))
        headers = {
            "X-Ovh-Application": self._key,
            "X-Ovh-Consumer": self._consumer,
            "X-Ovh-Timestamp": now,
            # SHA-1 is what OVHcloud asks for.
            "X-Ovh-Signature": "$1$" + hashlib.sha1(signed.encode(), usedforsecurity=False).hexdigest(),
        }
        if body:
            headers["Content-Type"] = "application/json"
        return await self._web(method, url, content=body, headers=headers)


def _incoming(fields: Mapping[str, object]) -> Incoming:
    return Incoming(word(fields, "id"), word(fields, "sender"), maybe(fields, "message"))


class _GoneError(SmsError):
    """The answer was deleted already."""


def _explain(answer: httpx.Response) -> SmsError | None:
    """OVHcloud says why in words only."""
    if answer.status_code == 404 and "/incoming/" in answer.request.url.path:
        return _GoneError(Trouble.REFUSED, "Cette réponse a déjà été prise.")
    why = str(answered(answer).get("message", ""))
    if re.search(r"\bcredits?\b", why, re.IGNORECASE):
        return error(Ovhcloud.label, Trouble.NO_CREDIT)
    if re.search(r"\breceivers?\b", why, re.IGNORECASE):
        return error(Ovhcloud.label, Trouble.BAD_ADDRESS)
    if re.search(r"\bsender\b|signature|timestamp|QUERY_TIME_OUT", why, re.IGNORECASE):
        return error(Ovhcloud.label, Trouble.MISCONFIGURED)
    return None
