"""Ids that sort by time: UUIDv7 (RFC 9562 §5.7), from a clock and a source of randomness that are passed in."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable
from datetime import datetime


def uuid7(clock: Callable[[], datetime], random_bits: Callable[[int], int] = secrets.randbits) -> uuid.UUID:
    """A new id: 48 bits of milliseconds, the version, and 74 random bits."""
    milliseconds = int(clock().timestamp() * 1000) & ((1 << 48) - 1)
    chance = random_bits(74)  # drawn at once: each draw asks the system
    value = milliseconds << 80 | 0x7 << 76 | (chance >> 62) << 64 | 0b10 << 62 | chance & ((1 << 62) - 1)
    return uuid.UUID(int=value)
