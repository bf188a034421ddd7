"""Faults on order: errors, cut connections and held requests, queued per bot and method."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from tests.fakes.telegram.protocol import ApiError

ANY_METHOD = "*"

_DESCRIPTIONS = {
    400: "Bad Request: something the test asked for",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: something the test asked for",
    500: "Internal Server Error",
    502: "Bad Gateway",
}

# What the proxy before Telegram's servers says when they are away: not JSON at all.
GATEWAY_PAGE = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n"


class Gate:
    """A held request: the test waits until it is reached, then opens it."""

    def __init__(self, seconds: float | None = None) -> None:
        """`seconds`: opens by itself after so long; None: only by `open`."""
        self._seconds = seconds
        self._reached = asyncio.Event()
        self._opened = asyncio.Event()

    async def reached(self, within: float = 5.0) -> None:
        """Return once a request stands before the gate. Raises TimeoutError after `within` seconds."""
        await asyncio.wait_for(self._reached.wait(), within)

    def open(self) -> None:
        """Let the request go on."""
        self._opened.set()

    async def pass_through(self) -> None:
        """The request's side: wait until the gate is open."""
        self._reached.set()
        try:
            await asyncio.wait_for(self._opened.wait(), self._seconds)
        except TimeoutError:
            self._opened.set()


@dataclass(frozen=True)
class Fault:
    """What happens to one request instead of, or on top of, its ordinary answer."""

    error: ApiError | None = None
    page: bool = False  # answer with the proxy's HTML page
    cut: Literal["", "before", "after"] = ""  # before: nothing was done; after: done, but the answer is lost
    gate: Gate | None = None


def error_fault(
    status: int,
    description: str | None,
    retry_after: int | None,
    parameters: Mapping[str, int] | None,
) -> Fault:
    """An error as Telegram words it. Raises ValueError for a status it has no words for."""
    if status == 429:
        wait = 1 if retry_after is None else retry_after
        said = description or f"Too Many Requests: retry after {wait}"
        return Fault(error=ApiError(429, said, {"retry_after": wait}))
    if description is None and status not in _DESCRIPTIONS:
        raise ValueError(f"HTTP {status}: give a description, the fake has none for it")
    return Fault(error=ApiError(status, description or _DESCRIPTIONS[status], parameters))


class Faults:
    """The orders that wait: first in, first used; those for a method before those for any."""

    def __init__(self) -> None:
        self._orders: dict[tuple[str, str], deque[tuple[Fault, int | None]]] = {}
        self._gates: list[Gate] = []

    def add(self, token: str, method: str, fault: Fault, times: int | None = 1) -> None:
        """Queue a fault for the next `times` requests; None: until `clear`."""
        if fault.gate is not None:
            self._gates.append(fault.gate)
        self._orders.setdefault((token, method), deque()).append((fault, times))

    def take(self, token: str, method: str) -> Fault | None:
        """The fault for this request, if one was ordered."""
        for key in ((token, method), (token, ANY_METHOD)):
            orders = self._orders.get(key)
            if not orders:
                continue
            fault, times = orders.popleft()
            if times is None:
                orders.appendleft((fault, None))
            elif times > 1:
                orders.appendleft((fault, times - 1))
            return fault
        return None

    def waiting(self) -> int:
        """How many ordered faults no request has met yet; those without end are not counted."""
        return sum(times for orders in self._orders.values() for _, times in orders if times is not None)

    def clear(self) -> None:
        """Forget every order and open every gate."""
        self._orders.clear()
        for gate in self._gates:
            gate.open()
        self._gates.clear()
