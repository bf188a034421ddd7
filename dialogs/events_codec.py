"""Events to JSON and back, for the inbox."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter
from pydantic_core import from_json

from dialogs import events
from dialogs.events import Event

_BY_NAME: dict[str, type[Any]] = {
    cls.__name__: cls
    for cls in (
        events.Said,
        events.Tapped,
        events.Attached,
        events.Started,
        events.Unreachable,
        events.TimerFired,
        events.Assigned,
        events.NobodyFree,
        events.LinkMade,
        events.Claimed,
        events.Notify,
        events.AdviserWrote,
        events.HandedBack,
        events.CaseClosed,
    )
}
_ADAPTERS: dict[str, TypeAdapter[Any]] = {name: TypeAdapter(cls) for name, cls in _BY_NAME.items()}


def encode_event(event: Event) -> bytes:
    """`["Said", {"text": …}]` as JSON."""
    name = type(event).__name__
    body = _ADAPTERS[name].dump_json(event)
    return b'["%s",%s]' % (name.encode(), body)


def decode_event(data: bytes) -> Event:
    """The event as it was encoded. Raises `KeyError` for a type this version does not know."""
    name, body = from_json(data)
    event: Event = _ADAPTERS[name].validate_python(body)
    return event
