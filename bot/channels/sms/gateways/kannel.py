"""Kannel: SMPP to any operator, and the way to any gateway that has no file here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar

import httpx

from bot.channels.sms.base import Calls
from bot.channels.sms.gateway import Call, Credential, Incoming, Parsed, Receipt, Sms, SmsError, UnreadableError, Web
from bot.channels.sms.reading import from_one_of, is_for, maybe, networks, secret_in_path, word
from bot.channels.sms.troubles import error, failed
from bot.runtime.channel import Trouble

_END = "19"  # delivered, failed, rejected: that it was queued or sent on, its answer said
_FAILURES = "18"  # failed, rejected
_MOST = 255  # parts one concatenated message may have: the count is one octet
# What the SMSC said, in the words and codes of SMPP 3.4 (5.1.3) and of Kannel's HTTP drivers. First match wins.
_ANSWERS: tuple[tuple[str, Trouble], ...] = (
    (r"bad number|invalid dest|0x0000000b|receiver number", Trouble.BAD_ADDRESS),
    (r"throttl|0x00000058|queue full|0x00000014", Trouble.THROTTLED),
    (r"invalid source|0x0000000a", Trouble.MISCONFIGURED),
    (r"stat:(expired|undeliv|unknown)", Trouble.RETRY),
    (r"stat:(rejectd|deleted)", Trouble.REFUSED),
)


class Kannel(Calls):
    """One `sendsms-user` of an smsbox.

    Sent by POST with headers, so that no number and no password is in a URL that Kannel writes to its access log.
    Kannel picks no alphabet, and cuts long texts within surrogate pairs: both are decided here, part by part.
    """

    name: ClassVar[str] = "kannel"
    label: ClassVar[str] = "Kannel"
    receives: ClassVar[bool] = True
    credentials: ClassVar[tuple[Credential, ...]] = (
        Credential("url", "Adresse de sendsms", "http://127.0.0.1:13013/cgi-bin/sendsms", secret=False),
        Credential("username", "Utilisateur sendsms", "accroche", secret=False),
        Credential("password", "Mot de passe sendsms", "…"),
        Credential("secret", "Secret à la fin des adresses d'appel", "openssl rand -hex 16"),
        Credential("allowed", "Adresses IP de Kannel", "127.0.0.1, 10.0.0.0/8", secret=False, optional=True),
    )

    def __init__(self, credentials: Mapping[str, str], client: httpx.AsyncClient) -> None:
        self._url = credentials["url"]
        self._user, self._password = credentials["username"], credentials["password"]
        self._secret = credentials["secret"]
        self._allowed = networks(credentials.get("allowed", ""))
        self._web = Web(client, self.label, _explain)
        # A `%` in the receipt's URL would be read as one of Kannel's escapes.
        if not re.fullmatch(r"[A-Za-z0-9_-]+", self._secret):
            raise ValueError("le secret n'a que des lettres, des chiffres, - et _")

    def verify(self, call: Call) -> None:
        """The secret is in the path, and the caller in the list of addresses."""
        secret_in_path(call, self._secret)
        from_one_of(call, self._allowed)

    def parse(self, call: Call) -> list[Parsed]:
        """A message (`get-url` of the `sms-service`) or a receipt (the `dlr-url` of the message)."""
        if is_for(call, "receipt"):
            return self._receipt(call.query)
        # coding=1 is 8-bit data: an MMS notice or a logo, whose bytes are no text.
        attached = maybe(call.query, "coding") == "1"
        text = "" if attached else maybe(call.query, "text")
        return [Incoming(word(call.query, "id"), word(call.query, "from"), text, maybe(call.query, "to"), attached)]

    def _receipt(self, query: Mapping[str, str]) -> list[Parsed]:
        reference, kind = word(query, "id"), word(query, "type")
        match kind:
            case "1":
                return [Receipt("delivered", reference)]
            case "8":
                return [Receipt("sent", reference)]
            case "2" | "16":
                usual = Trouble.RETRY if kind == "2" else Trouble.REFUSED
                return [failed(self.label, _trouble(maybe(query, "answer")) or usual, reference=reference)]
            case "4":
                return []
        raise UnreadableError("no type of receipt")

    async def send(self, sms: Sms) -> str | None:
        """Part by part from `sms.first`. Kannel gives no id: receipts hold our reference."""
        for index in range(sms.first, len(sms.parts)):
            try:
                await self._web("POST", self._url, content=sms.parts[index].encode(), headers=self._headers(sms, index))
            except SmsError as stopped:
                stopped.sent = index
                raise
        return None

    def _headers(self, sms: Sms, index: int) -> dict[str, str]:
        last = index == len(sms.parts) - 1
        headers = {
            "Content-Type": "text/plain; charset=UTF-8",
            "X-Kannel-Username": self._user,
            "X-Kannel-Password": self._password,
            "X-Kannel-From": sms.sender,
            "X-Kannel-To": sms.to,
            "X-Kannel-Coding": "0" if sms.alphabet == "gsm7" else "2",
            "X-Kannel-DLR-Mask": _END if last else _FAILURES,
            "X-Kannel-DLR-Url": f"{sms.receipt_url}/{self._secret}?id={sms.reference}&type=%d&answer=%A",
        }
        if len(sms.parts) > 1:
            headers["X-Kannel-UDH"] = _joined(sms, index)
        return headers


def _joined(sms: Sms, index: int) -> str:
    """The header that joins parts (3GPP TS 23.040, 9.2.3.24.1), in hex. Past 255 parts another message begins."""
    run, place = divmod(index, _MOST)
    total = min(len(sms.parts) - run * _MOST, _MOST)
    return bytes([5, 0, 3, (sms.id.int + run) % 256, total, place + 1]).hex().upper()


def _trouble(answer: str) -> Trouble | None:
    return next((trouble for words, trouble in _ANSWERS if re.search(words, answer, re.IGNORECASE)), None)


def _explain(answer: httpx.Response) -> SmsError | None:
    trouble = _trouble(answer.text) if answer.status_code == 400 else None
    return error(Kannel.label, trouble) if trouble else None
