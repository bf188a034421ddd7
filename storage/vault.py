"""Secrets at rest: a key for each person, wrapped by the master key; AES-256-GCM throughout.

Losing a person's wrapped key makes everything they said unreadable, in the database and in every backup. The
label of a column is authenticated with the data, so that a value moved to another column does not open.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import uuid
from functools import lru_cache
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic_core import from_json, to_json

SHORTEST_MASTER = 32  # characters
_NONCE = 12  # bytes, as NIST SP 800-38D recommends for GCM
_WRAP = "persons.wrapped_key"


class CannotOpenError(Exception):
    """A sealed value does not open: another key, another column, or it was changed."""


class Key:
    """One AES-256 key."""

    __slots__ = ("_aead",)

    def __init__(self, raw: bytes) -> None:
        self._aead = AESGCM(raw)

    def seal(self, data: bytes, label: str) -> bytes:
        """Encrypt. `label` names where the value lives ("facts.value")."""
        nonce = os.urandom(_NONCE)
        return nonce + self._aead.encrypt(nonce, data, label.encode())

    def open(self, sealed: bytes, label: str) -> bytes:
        """Decrypt. Raises `CannotOpenError`."""
        try:
            return self._aead.decrypt(sealed[:_NONCE], sealed[_NONCE:], label.encode())
        except (InvalidTag, ValueError) as error:
            raise CannotOpenError(f"a value of {label} does not open with this key") from error

    def seal_json(self, value: Any, label: str) -> bytes:
        return self.seal(to_json(value), label)

    def open_json(self, sealed: bytes, label: str) -> Any:
        return from_json(self.open(sealed, label))


def _derive(master: str, purpose: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=f"accroche/{purpose}".encode()).derive(master.encode())


class Vault:
    """The master key, and the previous one while it is being replaced.

    Raises `ValueError` for a master key shorter than 32 characters.
    """

    def __init__(self, master: str, previous: str | None = None) -> None:
        for key in filter(None, (master, previous)):
            if len(key) < SHORTEST_MASTER:
                raise ValueError(
                    f"La clé maîtresse est trop courte : {SHORTEST_MASTER} caractères au moins, tirés au hasard, "
                    "par exemple par : openssl rand -base64 32"
                )
        if not master:
            raise ValueError("La clé maîtresse est vide.")
        self._masters = [Key(_derive(key, "wrap")) for key in (master, previous) if key]
        self._hash_keys = [_derive(key, "addresses") for key in (master, previous) if key]
        self._structures = [_derive(key, "structures") for key in (master, previous) if key]
        self._spools = [Key(_derive(key, "spool")) for key in (master, previous) if key]
        self.unwrap = lru_cache(maxsize=10_000)(self._unwrap)

    def new_key(self) -> tuple[Key, bytes]:
        """A person's new key, and the same wrapped for the database."""
        raw = os.urandom(32)
        return Key(raw), self._masters[0].seal(raw, _WRAP)

    def _unwrap(self, wrapped: bytes) -> Key:
        """The key of a person. Raises `CannotOpenError` with another master key than the one that wrapped it."""
        for master in self._masters:
            try:
                return Key(master.open(wrapped, _WRAP))
            except CannotOpenError:
                continue
        raise CannotOpenError("a person's key was wrapped by another master key: check ACCROCHE_MASTER_KEY")

    def rewrap(self, wrapped: bytes) -> bytes | None:
        """The key wrapped by the current master key; None where it is already."""
        current, *previous = self._masters
        try:
            current.open(wrapped, _WRAP)
            return None
        except CannotOpenError:
            pass
        for master in previous:
            try:
                return current.seal(master.open(wrapped, _WRAP), _WRAP)
            except CannotOpenError:
                continue
        raise CannotOpenError("a person's key was wrapped by another master key: check ACCROCHE_MASTER_KEY_PREVIOUS")

    def structure_key(self, structure_id: uuid.UUID) -> Key:
        """The key of a structure, for what belongs to no person yet."""
        return Key(hmac.digest(self._structures[0], structure_id.bytes, hashlib.sha256))

    def open_of_structure(self, structure_id: uuid.UUID, sealed: bytes, label: str) -> bytes:
        """What a structure's key sealed, also before the master key was replaced. Raises `CannotOpenError`."""
        for master in self._structures:
            try:
                return Key(hmac.digest(master, structure_id.bytes, hashlib.sha256)).open(sealed, label)
            except CannotOpenError:
                continue
        raise CannotOpenError(f"a value of {label} was sealed by another master key: check ACCROCHE_MASTER_KEY")

    def seal_for_spool(self, data: bytes) -> bytes:
        """For what waits outside the database, of persons we cannot look up yet."""
        return self._spools[0].seal(data, "spool")

    def open_from_spool(self, sealed: bytes) -> bytes:
        """What `seal_for_spool` sealed, also before the master key was replaced. Raises `CannotOpenError`."""
        for master in self._spools:
            try:
                return master.open(sealed, "spool")
            except CannotOpenError:
                continue
        raise CannotOpenError("the spool was sealed by another master key: check ACCROCHE_MASTER_KEY")

    def address_hashes(self, channel: str, account: str, address: str) -> list[bytes]:
        """By which an address is found: under the current master key first, then the previous one."""
        named = f"{channel}\0{account}\0{address}".encode()
        return [hmac.digest(key, named, hashlib.sha256) for key in self._hash_keys]

    def number_hash(self, number: str) -> bytes:
        """By which a silenced telephone (E.164) is known, whatever our number."""
        return self.address_hash("telephone", "", number)

    def address_hash(self, channel: str, account: str, address: str) -> bytes:
        """By which an address is stored."""
        return self.address_hashes(channel, account, address)[0]
