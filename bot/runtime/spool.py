"""The spool: calls that could not be brought to the database yet, in one fsynced file, in the order they came.

All processes of a machine share one file, so that the order is the order of its lines and needs no clock; whoever
is alive drains it, so that nobody has to adopt what a dead process left. Records are opaque (and sealed) here.

    header   magic, generation, position of the first record not yet drained, records appended, records drained
    record   length, CRC-32 of length and payload, payload

A writer holds the file's lock, and first looks whether the one before it died half-way: a torn end is cut off.
The position moves after the database's commit only: after a crash some records are drained twice, which is harmless,
since the inbox keeps a message once by the channel's own id.
"""

from __future__ import annotations

import fcntl
import os
import struct
import tempfile
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog

log = structlog.get_logger(__name__)

MAGIC = b"ACCRSPL1"
_HEADER = struct.Struct("<8sQQQQ")
_POSITION, _APPENDED, _DRAINED = 16, 24, 32  # where they stand in the header
_FRAME = struct.Struct("<II")
_NUMBER = struct.Struct("<Q")
BEGIN = _HEADER.size
NEARLY_FULL = 0.95  # of the bound: beyond, a call may be too large to be kept


class SpoolFullError(Exception):
    """The record was not kept: the bound is reached, or the disk is full. Nothing of it is left in the file."""


class NotASpoolError(OSError):
    """The file holds something else, or was written by another version: it is left alone."""


@dataclass(frozen=True, slots=True)
class _Header:
    generation: int
    position: int
    appended: int
    drained: int


class Spool:
    """One file. Every method may block on the disk: call it in a thread.

    Raises `OSError` where the file cannot be made, `NotASpoolError` for somebody else's.
    """

    def __init__(self, path: Path, limit: int) -> None:
        self.path = path
        self._limit = limit
        path.parent.mkdir(parents=True, exist_ok=True)
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        os.fchmod(self._fd, 0o600)
        self._mutex = threading.Lock()  # the file's lock is the process's: it does not part threads
        self._generation = -1
        self._end = BEGIN  # up to here we know the records to be whole
        try:
            self.mend()
            _sync_folder(path.parent)
        except BaseException:
            os.close(self._fd)
            raise

    def close(self) -> None:
        os.close(self._fd)

    # What it holds ------------------------------------------------------------------------------------------

    @property
    def empty(self) -> bool:
        """Nothing waits. Two system calls, no lock: cheap enough for each webhook."""
        return os.fstat(self._fd).st_size <= self._read_header().position

    @property
    def waiting(self) -> int:
        """How many records wait."""
        header = self._read_header()
        return 0 if self.empty else max(header.appended - header.drained, 1)

    @property
    def size(self) -> int:
        """Bytes that wait."""
        return max(os.fstat(self._fd).st_size - self._read_header().position, 0)

    def has_room(self, share: float = 1.0) -> bool:
        """Whether less than this share of the bound is used."""
        return os.fstat(self._fd).st_size < self._limit * share

    def state(self) -> str:
        """For who watches: "ok", or what keeps it from taking what comes while the database is away."""
        if not self.has_room(NEARLY_FULL):
            return "full: bring the database back; then more disk or ACCROCHE_SPOOL_MB"
        try:
            # The folder and the disk, not this file: what is open stays writable where neither is any more.
            with tempfile.TemporaryFile(dir=self.path.parent) as probe:
                probe.write(b"\0" * 4096)
                probe.flush()
        except OSError as error:
            return f"not writable ({os.strerror(error.errno or 0)}): look at the disk under ACCROCHE_DATA_DIR"
        return "ok"

    # In -----------------------------------------------------------------------------------------------------

    def append(self, records: Sequence[bytes]) -> None:
        """Keep them all at the end, on the disk when this returns. Raises `SpoolFullError`: then none is kept."""
        data = b"".join(_framed(record) for record in records)
        with self._locked():
            header = self._mend()
            if self._end + len(data) > self._limit:
                raise SpoolFullError("the spool has reached its bound")
            try:
                _write(self._fd, data, self._end)
                self._write_number(_APPENDED, header.appended + len(records))
                os.fsync(self._fd)
            except OSError as error:
                # A full disk lets us shorten: what was written of the records is taken away again.
                os.ftruncate(self._fd, self._end)
                self._write_number(_APPENDED, header.appended)
                raise SpoolFullError(os.strerror(error.errno or 0)) from error
            self._end += len(data)

    # Out ----------------------------------------------------------------------------------------------------

    @contextmanager
    def draining(self) -> Iterator[bool]:
        """One process of the machine drains at a time; False: another is at it. Its death frees the place."""
        place = os.open(self.path.with_suffix(".drain"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(place, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
        finally:
            os.close(place)

    def read(self, most: int) -> list[bytes]:
        """The first records that wait. A record somebody is writing at this moment is not there yet."""
        found: list[bytes] = []
        at, size = self._read_header().position, os.fstat(self._fd).st_size
        while len(found) < most and (payload := self._payload(at, size)) is not None:
            found.append(payload)
            at += _FRAME.size + len(payload)
        return found

    def drained(self, records: Sequence[bytes]) -> None:
        """These, the first that wait, are committed: they are not read again. An empty file becomes short again."""
        with self._locked():
            header = self._read_header()
            length = sum(_FRAME.size + len(record) for record in records)
            self._write_number(_POSITION, header.position + length)
            self._write_number(_DRAINED, header.drained + len(records))
            self._shorten()

    def mend(self) -> None:
        """Cut a torn end off, and begin anew where all is drained."""
        with self._locked():
            self._shorten()

    def _shorten(self) -> None:
        header = self._mend()
        if header.position >= self._end > BEGIN:
            os.ftruncate(self._fd, BEGIN)
            self._begin(header.generation + 1)

    # The file -----------------------------------------------------------------------------------------------

    @contextmanager
    def _locked(self) -> Iterator[None]:
        with self._mutex:
            fcntl.flock(self._fd, fcntl.LOCK_EX)
            try:
                yield
            finally:
                fcntl.flock(self._fd, fcntl.LOCK_UN)

    def _begin(self, generation: int) -> _Header:
        """An empty spool's header. The generation tells the others that what they know of the file is over."""
        _write(self._fd, _HEADER.pack(MAGIC, generation, BEGIN, 0, 0), 0)
        os.fsync(self._fd)
        self._generation, self._end = generation, BEGIN
        return _Header(generation, BEGIN, 0, 0)

    def _mend(self) -> _Header:
        """With the lock held: the header as it is, `_end` where the last whole record ends, nothing after it."""
        size = os.fstat(self._fd).st_size
        if size < BEGIN:
            return self._begin(self._generation + 1)  # new, or its maker died while making it
        header = self._read_header()
        if header.position > size:
            return self._begin(header.generation + 1)  # whoever emptied it died before saying so
        if header.generation != self._generation:
            self._generation, self._end = header.generation, BEGIN
        while (payload := self._payload(self._end, size)) is not None:
            self._end += _FRAME.size + len(payload)
        if self._end < size:
            log.warning("spool_torn_end_cut", bytes=size - self._end)
            os.ftruncate(self._fd, self._end)
        return header

    def _payload(self, at: int, size: int) -> bytes | None:
        """The record at this place; None: there is none, or none that is whole."""
        frame = os.pread(self._fd, _FRAME.size, at)
        if len(frame) < _FRAME.size:
            return None
        length, crc = _FRAME.unpack(frame)
        if at + _FRAME.size + length > size:
            return None
        payload = os.pread(self._fd, length, at + _FRAME.size)
        return payload if len(payload) == length and _crc(payload) == crc else None

    def _read_header(self) -> _Header:
        raw = os.pread(self._fd, BEGIN, 0)
        if len(raw) < BEGIN:
            return _Header(self._generation, BEGIN, 0, 0)
        magic, generation, position, appended, drained = _HEADER.unpack(raw)
        if magic != MAGIC:
            raise NotASpoolError(f"{self.path} is not a spool of this version: move it away")
        return _Header(generation, position, appended, drained)

    def _write_number(self, at: int, number: int) -> None:
        _write(self._fd, _NUMBER.pack(number), at)


def _crc(payload: bytes) -> int:
    return zlib.crc32(payload, zlib.crc32(len(payload).to_bytes(4, "little")))


def _framed(payload: bytes) -> bytes:
    return _FRAME.pack(len(payload), _crc(payload)) + payload


def _write(fd: int, data: bytes, at: int) -> None:
    """All of it: a disk that fills up takes a part, and says so at the next try."""
    while data:
        written = os.pwrite(fd, data, at)
        data, at = data[written:], at + written


def _sync_folder(folder: Path) -> None:
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
