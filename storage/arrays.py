"""A list as PostgreSQL writes an array. The driver's own way, one element after the other, costs several times this."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any


def _text(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _interval(value: timedelta) -> str:
    return f'"{value.days} days {value.seconds}.{value.microseconds:06} seconds"'


# By the exact type: `bool` is an `int` to Python, and not to PostgreSQL.
_WRITTEN: dict[type, Callable[[Any], str]] = {
    uuid.UUID: lambda value: f"{value.int:032x}",  # PostgreSQL needs no hyphens, and they take their time
    str: _text,
    bytes: lambda value: f'"\\\\x{value.hex()}"',
    bool: lambda value: "t" if value else "f",
    int: str,
    float: repr,
    datetime: lambda value: f'"{value.isoformat()}"',
    timedelta: _interval,
}


def array(values: Sequence[object]) -> str:
    """The array, to be cast to its type where it is used. None is NULL.

    >>> array([1, None, 2])
    '{1,NULL,2}'
    >>> array(['a "b"', "c"])
    '{"a \\\\"b\\\\"","c"}'
    """
    return f"{{{','.join(['NULL' if value is None else _WRITTEN[type(value)](value) for value in values])}}}"
