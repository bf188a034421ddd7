"""The words every part of the fake shares: errors as Telegram says them, uploads, recorded calls, handlers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiogram.types import BufferedInputFile

if TYPE_CHECKING:
    from tests.fakes.telegram.bots import FakeBot
    from tests.fakes.telegram.server import FakeBotApi

Params = dict[str, Any]
Handler = Callable[["FakeBotApi", "FakeBot", Params], Any | Awaitable[Any]]

HANDLERS: dict[str, Handler] = {}


class ApiError(Exception):
    """An answer that is not OK: HTTP code, Telegram's description, and its `parameters` if any."""

    def __init__(self, code: int, description: str, parameters: Mapping[str, int] | None = None) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = dict(parameters or {})

    def body(self) -> dict[str, Any]:
        """The JSON body Telegram sends with it."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class RuleError(ApiError):
    """The request itself is wrong, whatever the state of the chat: a mistake of the program under test."""

    def __init__(self, description: str) -> None:
        super().__init__(400, f"Bad Request: {description}")


def bad(description: str) -> ApiError:
    """A 400 that the state of a chat explains: not the program's mistake."""
    return ApiError(400, f"Bad Request: {description}")


class Upload(BufferedInputFile):
    """A file that came with the request. Being aiogram's own type, its method models accept it."""

    def __init__(self, data: bytes, filename: str, content_type: str) -> None:
        super().__init__(data, filename)
        self.content_type = content_type


@dataclass(eq=False)
class Call:
    """One request a bot made, and what it was answered."""

    bot: FakeBot
    method: str
    params: Params
    result: Any = None
    error: ApiError | None = None
    answered: bool = False


@dataclass(frozen=True)
class Violation:
    """A rule of the Bot API that a bot broke: which bot, method, and what was wrong."""

    bot: str
    method: str
    what: str


def handles(*methods: str) -> Callable[[Handler], Handler]:
    """Register a handler for these Bot API methods. A method registered twice is an error at import."""

    def register(handler: Handler) -> Handler:
        for method in methods:
            if method in HANDLERS:
                raise ValueError(f"Two handlers for {method}")
            HANDLERS[method] = handler
        return handler

    return register
