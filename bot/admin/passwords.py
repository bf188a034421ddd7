"""Passwords of local accounts: argon2id, and a pause after too many wrong ones."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

# ANSSI and CNIL (délibération 2022-100): 12 signs at least where tries are limited by a pause.
SHORTEST = 12
LONGEST = 200  # signs; more only costs time
_hasher = PasswordHasher()
# Verified where there is no account, so that the time taken tells nothing. Made beforehand: it takes 0.3 s.
NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$DZC2M0PdoTD34+iT2HwBsw$aqzcgIx4AvzJi79lLE5vnwM7FwBWvttKXqnVV1/axF4"

MOST_FAILURES = 5
PAUSE = timedelta(minutes=10)
_REMEMBERED = 10_000  # accounts; the oldest are forgotten first


def hash_password(password: str) -> str:
    """What is kept of a password. Takes 0.1-0.3 s: call it in a thread. Raises `ValueError` with what to say."""
    if len(password) < SHORTEST:
        raise ValueError(f"Trop court : {SHORTEST} caractères au moins. Une petite phrase convient bien.")
    if len(password) > LONGEST:
        raise ValueError(f"Trop long : {LONGEST} caractères au plus.")
    return _hasher.hash(password)


def is_password(kept: str | None, given: str) -> bool:
    """Whether it is the password. As slow for an account that has none as for one that has. Call it in a thread."""
    try:
        _hasher.verify(kept or NOBODY, given[:LONGEST])
    except (VerifyMismatchError, VerificationError, InvalidHashError):
        return False
    return kept is not None


class Attempts:
    """Wrong passwords of each account, counted in this process: five, then a pause of ten minutes."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._failures: OrderedDict[bytes, list[datetime]] = OrderedDict()

    def wait(self, email: str) -> timedelta | None:
        """How long this account has to wait before the next try; None: it may try now."""
        failures = self._recent(email)
        if len(failures) < MOST_FAILURES:
            return None
        return failures[0] + PAUSE - self._clock()

    def failed(self, email: str) -> None:
        failures = [*self._recent(email), self._clock()]
        self._failures[_key(email)] = failures[-MOST_FAILURES:]
        self._failures.move_to_end(_key(email))
        while len(self._failures) > _REMEMBERED:
            self._failures.popitem(last=False)

    def succeeded(self, email: str) -> None:
        self._failures.pop(_key(email), None)

    def _recent(self, email: str) -> list[datetime]:
        since = self._clock() - PAUSE
        return [at for at in self._failures.get(_key(email), ()) if at > since]


def _key(email: str) -> bytes:
    return hashlib.sha256(email.strip().casefold().encode()).digest()
