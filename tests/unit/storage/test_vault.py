"""Sealing: a key for each person, wrapped by the master key; what is sealed for one place opens nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.vault import CannotOpenError, Vault

OLD, NEW = "an-old-master-key-that-is-long-enough", "a-new-master-key-that-is-long-enough"


@given(st.binary(max_size=2_000))
def test_what_is_sealed_opens_with_the_same_key_and_place(content: bytes) -> None:
    key, _ = Vault(OLD).new_key()
    sealed = key.seal(content, "facts.value")
    assert key.open(sealed, "facts.value") == content
    if len(content) >= 4:
        assert content not in sealed


def test_the_same_words_are_never_sealed_alike() -> None:
    key, _ = Vault(OLD).new_key()
    assert key.seal(b"Lina", "facts.value") != key.seal(b"Lina", "facts.value")


def test_it_opens_for_nobody_else_nowhere_else_and_not_when_it_was_touched() -> None:
    vault = Vault(OLD)
    key, _ = vault.new_key()
    other, _ = vault.new_key()
    sealed = key.seal(b"Lina", "facts.value")
    touched = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for opener, content, place in (
        (other, sealed, "facts.value"),
        (key, sealed, "notes.text"),
        (key, touched, "facts.value"),
    ):
        with pytest.raises(CannotOpenError):
            opener.open(content, place)


def test_a_person_s_key_needs_the_master_key_it_was_wrapped_by() -> None:
    key, wrapped = Vault(OLD).new_key()
    sealed = key.seal(b"Lina", "facts.value")
    with pytest.raises(CannotOpenError):
        Vault(NEW).unwrap(wrapped)
    between = Vault(NEW, OLD)
    assert between.unwrap(wrapped).open(sealed, "facts.value") == b"Lina"
    rewrapped = between.rewrap(wrapped)
    assert rewrapped is not None
    assert Vault(NEW).unwrap(rewrapped).open(sealed, "facts.value") == b"Lina"
    assert between.rewrap(rewrapped) is None, "it is wrapped by the present key already"


def test_an_address_is_found_by_its_hash_and_only_under_its_own_channel() -> None:
    vault = Vault(OLD)
    stored = vault.address_hash("telegram", "1", "4242")
    assert stored in vault.address_hashes("telegram", "1", "4242")
    assert stored in Vault(NEW, OLD).address_hashes("telegram", "1", "4242")
    assert stored not in vault.address_hashes("telegram", "2", "4242")
    assert stored not in vault.address_hashes("sms", "1", "4242")
    assert stored not in Vault(NEW).address_hashes("telegram", "1", "4242")


@pytest.mark.parametrize("short", ["", "court", "x" * 31])
def test_a_master_key_that_protects_nothing_is_refused(short: str) -> None:
    with pytest.raises(ValueError, match="clé maîtresse"):
        Vault(short)
