"""The spool's file: in order, bounded, whole after any death, and never half a record."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.runtime.spool import BEGIN, NotASpoolError, Spool, SpoolFullError

LIMIT = 1024 * 1024


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "a.spool"


@pytest.fixture
def spool(path: Path) -> Iterator[Spool]:
    opened = Spool(path, LIMIT)
    yield opened
    opened.close()


def drain(spool: Spool) -> list[bytes]:
    """All that waits, read and marked in twos."""
    found: list[bytes] = []
    while records := spool.read(2):
        found += records
        spool.drained(records)
    return found


def test_what_goes_in_comes_out_in_order_and_the_file_is_short_again(spool: Spool, path: Path) -> None:
    records = [f"record {number}".encode() * number for number in range(7)]
    spool.append(records[:3])
    spool.append(records[3:])
    assert not spool.empty
    assert spool.waiting == 7
    assert drain(spool) == records
    assert spool.empty
    assert (spool.waiting, spool.size, path.stat().st_size) == (0, 0, BEGIN)


def test_what_was_read_and_not_marked_is_read_again(spool: Spool) -> None:
    spool.append([b"one", b"two", b"three"])
    assert spool.read(2) == [b"one", b"two"]
    spool.drained([b"one"])
    assert spool.read(9) == [b"two", b"three"]
    assert spool.waiting == 2


def test_it_is_readable_by_nobody_else(spool: Spool, path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600


def test_it_is_found_again_by_the_next_process(spool: Spool, path: Path) -> None:
    spool.append([b"one", b"two"])
    spool.drained([b"one"])
    again = Spool(path, LIMIT)
    again.append([b"three"])
    assert drain(again) == [b"two", b"three"]
    again.close()


def test_two_processes_that_write_and_empty_it_in_turn_never_lose_their_place(spool: Spool, path: Path) -> None:
    other = Spool(path, LIMIT)
    seen: list[bytes] = []
    for number in range(20):
        writer, reader = (spool, other) if number % 2 else (other, spool)
        writer.append([f"{number} a".encode() * (number + 1), f"{number} b".encode()])
        if number % 3 == 0:
            seen += drain(reader)
    seen += drain(spool)
    assert seen == [each for n in range(20) for each in (f"{n} a".encode() * (n + 1), f"{n} b".encode())]
    other.close()


@pytest.mark.parametrize("kept", range(1, 8 + len(b"torn record")))
def test_a_torn_end_is_cut_and_what_comes_after_it_is_whole(spool: Spool, path: Path, kept: int) -> None:
    spool.append([b"whole"])
    whole = path.stat().st_size
    spool.append([b"torn record"])
    os.truncate(path, whole + kept)
    other = Spool(path, LIMIT)
    other.append([b"after"])
    assert drain(other) == [b"whole", b"after"]
    other.close()


def test_an_end_of_zeros_as_a_power_cut_leaves_it_is_cut(spool: Spool, path: Path) -> None:
    spool.append([b"whole"])
    os.truncate(path, path.stat().st_size + 4096)
    assert spool.read(9) == [b"whole"]
    spool.drained([b"whole"])
    assert spool.empty


def test_a_header_that_was_torn_while_the_file_was_made_is_made_anew(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"ACCR")
    spool = Spool(path, LIMIT)
    spool.append([b"one"])
    assert drain(spool) == [b"one"]
    spool.close()


def test_somebody_elses_file_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"something else " * 10)
    with pytest.raises(NotASpoolError, match="move it away"):
        Spool(path, LIMIT)
    assert path.read_bytes() == b"something else " * 10


def test_it_is_bounded_and_takes_again_once_drained(path: Path) -> None:
    spool = Spool(path, 1000)
    record = b"x" * 200
    for _ in range(4):
        spool.append([record])
    with pytest.raises(SpoolFullError):
        spool.append([record])
    assert not spool.has_room(0.5)
    assert drain(spool) == [record] * 4
    spool.append([record])
    assert spool.waiting == 1
    spool.close()


@pytest.mark.parametrize("taken", [0, 3, 25])
def test_a_full_disk_leaves_nothing_half_written(
    spool: Spool, path: Path, taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool.append([b"before"])
    size = path.stat().st_size
    write = os.pwrite

    def full(fd: int, data: bytes, at: int) -> int:
        if at < size:
            return write(fd, data, at)
        room = size + taken - at
        if room <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(fd, data[:room], at)

    with monkeypatch.context() as patch:
        patch.setattr(os, "pwrite", full)
        with pytest.raises(SpoolFullError, match="space"):
            spool.append([b"does not fit", b"nor does this"])
    assert path.stat().st_size == size
    assert spool.waiting == 1
    spool.append([b"after"])
    assert drain(spool) == [b"before", b"after"]


def test_a_disk_that_does_not_keep_its_word_is_a_full_one(spool: Spool, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", broken)
        with pytest.raises(SpoolFullError):
            spool.append([b"one"])
    assert spool.empty


def test_one_process_drains_at_a_time(spool: Spool, path: Path) -> None:
    other = Spool(path, LIMIT)
    with spool.draining() as first, other.draining() as second:
        assert (first, second) == (True, False)
    with other.draining() as mine:
        assert mine
    other.close()
