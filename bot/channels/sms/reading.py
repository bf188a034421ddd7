"""Reading what a gateway sends us: whatever comes, a value or `UnreadableError`; and who may have sent it."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

import httpx

from bot.channels.sms.gateway import Call, NotGenuineError, UnreadableError, same

Networks: TypeAlias = "Sequence[ipaddress.IPv4Network | ipaddress.IPv6Network]"


def json_of(body: bytes) -> Mapping[str, Any]:
    """The JSON object in a body."""
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        raise UnreadableError("not JSON") from None
    if not isinstance(read, dict):
        raise UnreadableError("not a JSON object")
    return read


def answered(answer: httpx.Response) -> Mapping[str, Any]:
    """The JSON object of an answer; empty where there is none."""
    try:
        return json_of(answer.content)
    except UnreadableError:
        return {}


def identifier(answer: httpx.Response, name: str) -> str | None:
    """The id in an answer. A message that left is not sent again for want of one."""
    try:
        return maybe(answered(answer), name) or None
    except UnreadableError:
        return None


def form_of(body: bytes) -> dict[str, str]:
    """The fields of a form."""
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=200))
    except ValueError:
        raise UnreadableError("not a form") from None


def part(fields: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A JSON object in another; empty where it is missing."""
    value = fields.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise UnreadableError(f"{name} is no object")
    return value


def maybe(fields: Mapping[str, Any], name: str) -> str:
    """A text or a whole number; empty where it is missing. What no database could keep is left out."""
    value = fields.get(name)
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise UnreadableError(f"{name} is no text")
    return str(value).encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


def word(fields: Mapping[str, Any], name: str) -> str:
    """A text that has to be there."""
    value = maybe(fields, name).strip()
    if not value:
        raise UnreadableError(f"{name} is missing")
    return value


def secret_in_path(call: Call, secret: str) -> None:
    """The last segment of the path is our secret, for gateways that sign nothing. Raises `NotGenuineError`."""
    if not same(_last_segment(call), secret):
        raise NotGenuineError("the secret is not in the path")


def is_for(call: Call, what: str) -> bool:
    """Whether the call came to `.../{what}` or `.../{what}/{secret}`."""
    return what in _path(call).split("/")[-2:]


def networks(allowed: str) -> Networks:
    """`192.0.2.7, 198.51.100.0/24` as networks. Raises `ValueError` for what is none."""
    return [ipaddress.ip_network(each.strip(), strict=False) for each in allowed.split(",") if each.strip()]


def from_one_of(call: Call, allowed: Networks) -> None:
    """The caller's address is in the list; an empty list lets everybody in. Raises `NotGenuineError`."""
    if not allowed:
        return
    try:
        caller = ipaddress.ip_address(call.client)
    except ValueError:
        raise NotGenuineError("the caller has no address") from None
    # A server that listens on IPv6 sees IPv4 callers as ::ffff:a.b.c.d.
    caller = getattr(caller, "ipv4_mapped", None) or caller
    if not any(caller in network for network in allowed):
        raise NotGenuineError("the caller is not in the list of addresses")


def _path(call: Call) -> str:
    try:
        return urlsplit(call.url).path
    except ValueError:
        return ""


def _last_segment(call: Call) -> str:
    return _path(call).rsplit("/", 1)[-1]
