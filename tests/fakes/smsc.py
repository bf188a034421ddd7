"""An operator's SMSC over SMPP 3.4, as far as Kannel speaks it: what telephones send and get, and what goes wrong.

Source: SMPP Protocol Specification v3.4, issue 1.2 (sections 4 and 5); GSM alphabet of 3GPP TS 23.038.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Callable
from dataclasses import dataclass, field

_GSM = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = {0x0A: "\f", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]", 0x40: "|",
             0x65: "€"}  # fmt: skip
_ESCAPE = 0x1B
_UCS2 = 8
_BINDS = (0x01, 0x02, 0x09)
_SUBMIT, _DELIVER, _ENQUIRE, _UNBIND = 0x04, 0x05, 0x15, 0x06
_RESPONSE = 0x80000000
OK, INVALID_DESTINATION, THROTTLED = 0x00, 0x0B, 0x58


def gsm_encode(text: str) -> bytes:
    """Unpacked septets. Raises `ValueError` for what is not in the alphabet."""
    codes = {char: bytes([_ESCAPE, code]) for code, char in _EXTENDED.items()}
    codes |= {char: bytes([code]) for code, char in enumerate(_GSM) if code != _ESCAPE}
    try:
        return b"".join(codes[char] for char in text)
    except KeyError as error:
        raise ValueError(f"{error.args[0]!r} is not in GSM-7") from None


def gsm_decode(data: bytes) -> str:
    found, codes = [], iter(data)
    for code in codes:
        found.append(_EXTENDED[next(codes)] if code == _ESCAPE else _GSM[code])
    return "".join(found)


@dataclass(frozen=True)
class Part:
    """One SMS as it went over the air: which of how many, how long in octets or septets."""

    number: int
    of: int
    length: int
    text: str


@dataclass
class Got:
    """A whole message on a telephone, joined from its parts."""

    sender: str
    to: str
    text: str
    parts: list[Part]


@dataclass
class Smsc:
    """The SMSC. `answers`: for a number, how a submit is answered; `receipts`: the state it then ends in."""

    port: int = 0
    got: list[Got] = field(default_factory=list)
    submitted: int = 0
    answers: dict[str, list[int]] = field(default_factory=dict)
    receipts: dict[str, str] = field(default_factory=dict)
    _parts: dict[tuple[str, int], dict[int, Part]] = field(default_factory=dict)
    _bound: list[asyncio.StreamWriter] = field(default_factory=list)
    _lines: list[asyncio.StreamWriter] = field(default_factory=list)
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    _sequence: int = 0
    _server: asyncio.Server | None = None

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """The line goes dead."""
        assert self._server is not None
        self._server.close()
        for writer in self._lines:
            writer.close()
        await asyncio.gather(*(writer.wait_closed() for writer in self._lines), return_exceptions=True)
        self._lines.clear()
        self._bound.clear()

    async def until(self, true: Callable[[], bool], within: float = 30) -> None:
        """Wait for something to have come through."""
        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(true), within)

    async def bound(self) -> None:
        """Until Kannel is on the line."""
        await self.until(lambda: bool(self._bound))

    def texts(self, to: str) -> list[str]:
        """What a telephone shows, oldest first."""
        return [message.text for message in self.got if message.to == to]

    async def writes(self, sender: str, to: str, text: str) -> None:
        """A telephone sends; long texts in parts, as telephones do."""
        try:
            coding, data, most = 0, gsm_encode(text), 153
        except ValueError:
            coding, data, most = _UCS2, text.encode("utf-16-be"), 134
        if len(data) <= (160 if coding == 0 else 140):
            await self._deliver(sender, to, data, coding, 0)
            return
        pieces = [data[at : at + most] for at in range(0, len(data), most)]
        reference = self._sequence % 256
        for number, piece in enumerate(pieces, 1):
            header = bytes([5, 0, 3, reference, len(pieces), number])
            await self._deliver(sender, to, header + piece, coding, 0x40)

    async def _deliver(self, sender: str, to: str, data: bytes, coding: int, esm_class: int) -> None:
        body = b"\0" + _address(sender) + _address(to) + bytes([esm_class, 0, 0]) + b"\0\0" + bytes([0, 0, coding, 0])
        self._sequence += 1
        writer = self._bound[-1]
        writer.write(_pdu(_DELIVER, OK, self._sequence, body + bytes([len(data)]) + data))
        await writer.drain()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._lines.append(writer)
        try:
            while True:
                length, command, _, sequence = struct.unpack(">IIII", await reader.readexactly(16))
                body = await reader.readexactly(length - 16)
                if command in _BINDS:
                    writer.write(_pdu(command | _RESPONSE, OK, sequence, b"smsc\0"))
                    self._bound.append(writer)
                elif command == _SUBMIT:
                    await self._submit(writer, sequence, body)
                elif command == _ENQUIRE:
                    writer.write(_pdu(_ENQUIRE | _RESPONSE, OK, sequence))
                elif command == _UNBIND:
                    writer.write(_pdu(_UNBIND | _RESPONSE, OK, sequence))
                async with self._changed:
                    self._changed.notify_all()
        except (asyncio.IncompleteReadError, ConnectionError):
            if writer in self._bound:
                self._bound.remove(writer)

    async def _submit(self, writer: asyncio.StreamWriter, sequence: int, body: bytes) -> None:
        self.submitted += 1
        sender, to, esm_class, wants_receipt, coding, data = _read_submit(body)
        waiting = self.answers.get(to, [])
        status = waiting.pop(0) if waiting else OK
        message_id = f"m{self.submitted}"
        writer.write(_pdu(_SUBMIT | _RESPONSE, status, sequence, f"{message_id}\0".encode() if not status else b"\0"))
        if status != OK:
            return
        self._keep(sender, to, esm_class, coding, data)
        if wants_receipt:
            state = self.receipts.get(to, "DELIVRD")
            receipt = (
                f"id:{message_id} sub:001 dlvrd:001 submit date:2611241000 done date:2611241000 stat:{state} err:000 "
                "text:"
            )
            await self._deliver(to, sender, receipt.encode(), 0, 0x04)

    def _keep(self, sender: str, to: str, esm_class: int, coding: int, data: bytes) -> None:
        number, of, reference = 1, 1, -1
        if esm_class & 0x40:
            reference, of, number = data[3], data[4], data[5]
            data = data[data[0] + 1 :]
        text = data.decode("utf-16-be") if coding == _UCS2 else gsm_decode(data)
        parts = self._parts.setdefault((to, reference), {})
        parts[number] = Part(number, of, len(data), text)
        if len(parts) == of:
            ordered = [parts[place] for place in sorted(parts)]
            self.got.append(Got(sender, to, "".join(part.text for part in ordered), ordered))
            del self._parts[to, reference]


def _pdu(command: int, status: int, sequence: int, body: bytes = b"") -> bytes:
    return struct.pack(">IIII", 16 + len(body), command, status, sequence) + body


def _address(number: str) -> bytes:
    """Type of number (1: international), plan (1: E.164), the digits."""
    return bytes([1 if number.startswith("+") else 0, 1]) + number.removeprefix("+").encode() + b"\0"


def _read_submit(body: bytes) -> tuple[str, str, int, bool, int, bytes]:
    at = 0

    def text() -> str:
        nonlocal at
        end = body.index(0, at)
        found, at = body[at:end].decode("latin-1"), end + 1
        return found

    def octet() -> int:
        nonlocal at
        at += 1
        return body[at - 1]

    def address() -> str:
        kind, _ = octet(), octet()
        number = text()
        return f"+{number}" if kind == 1 else number

    text()  # service type
    sender, to = address(), address()
    esm_class = octet()
    octet(), octet()  # protocol, priority
    text(), text()  # schedule, validity
    registered = octet()
    octet()  # replace
    coding = octet()
    octet()  # default message
    length = octet()
    return sender, to, esm_class, bool(registered & 1), coding, body[at : at + length]
