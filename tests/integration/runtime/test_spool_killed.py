"""Processes that write to one spool, killed in the middle."""

from __future__ import annotations

import multiprocessing
import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from bot.runtime.spool import Spool
from tests.unit.runtime.test_spool import LIMIT, drain


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "a.spool"


def _write_for_ever(path: str, name: int, said: Connection) -> None:
    """Append, and say what is kept only once it is."""
    spool = Spool(Path(path), 64 * LIMIT)
    number = 0
    while True:
        batch = [f"{name}:{number + step}".encode() + b"." * 500 for step in range(3)]
        spool.append(batch)
        number += len(batch)
        said.send(number)


def test_kill_9_in_the_middle_loses_nothing_that_was_answered(path: Path) -> None:
    """Three writers killed again and again while this process drains: each one's records are all there, in order."""
    spool = Spool(path, 64 * LIMIT)
    context = multiprocessing.get_context("spawn")
    seen: dict[int, list[int]] = {}
    answered: dict[int, int] = {}
    for round_ in range(3):
        writers = []
        for each in range(3):
            name = round_ * 3 + each
            listening, speaking = context.Pipe(duplex=False)
            process = context.Process(target=_write_for_ever, args=(str(path), name, speaking))
            process.start()
            writers.append((name, process, listening))
        for name, process, listening in writers:
            while answered.get(name, 0) < 30:
                answered[name] = listening.recv()
            assert process.pid is not None
            os.kill(process.pid, signal.SIGKILL)
            process.join()
            while listening.poll():
                try:
                    answered[name] = listening.recv()
                except EOFError:
                    break
            for record in drain(spool):
                writer, number = record.rstrip(b".").split(b":")
                seen.setdefault(int(writer), []).append(int(number))
    spool.mend()
    for record in drain(spool):
        writer, number = record.rstrip(b".").split(b":")
        seen.setdefault(int(writer), []).append(int(number))
    for name, kept in answered.items():
        assert seen[name] == list(range(len(seen[name])))
        assert len(seen[name]) >= kept
    assert spool.empty
    spool.close()
