"""Accroche as a hosting person runs it: commands and `accroche serve` in processes of their own."""

from __future__ import annotations

import asyncio
import functools
import os
import secrets
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

ACCROCHE = (sys.executable, "-m", "bot.cli")
START_WITHIN = 110.0  # seconds; aiogram alone takes some on a slow machine


def free_port() -> int:
    """A port that stays free until somebody starts here, and starts again: below those that callers are given."""
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


@functools.cache
def _data_dir() -> tempfile.TemporaryDirectory[str]:
    """A folder of this run's own, gone with it. Spools in it bear their database's name, as each test has its own."""
    return tempfile.TemporaryDirectory(prefix="accroche-data-")


def environment(**settings: str) -> dict[str, str]:
    """This process's environment without any setting of ours, and `settings` with their prefix."""
    settings = {"data_dir": _data_dir().name} | settings
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ACCROCHE_")}
    return kept | {f"ACCROCHE_{name.upper()}": value for name, value in settings.items()}


async def accroche(env: Mapping[str, str], *arguments: str, given: str = "") -> Ran:
    """Run one command to its end."""
    process = await asyncio.create_subprocess_exec(
        *ACCROCHE,
        *arguments,
        env=env,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate(given.encode())
    return Ran(process.returncode or 0, out.decode(), err.decode())


@asynccontextmanager
async def serving(env: Mapping[str, str], *arguments: str, ready: str) -> AsyncIterator[list[str]]:
    """A command that stays, from the line with `ready` in it until it has stopped. Gives the lines it prints.

    Fails when it ends by itself, or does not stop within ten seconds of being asked to.
    """
    process = await asyncio.create_subprocess_exec(
        *ACCROCHE, *arguments, env=env, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    assert process.stdout is not None
    lines: list[str] = []
    out = process.stdout

    async def read(until: str | None) -> None:
        while line := await out.readline():
            lines.append(line.decode().rstrip())
            if until is not None and until in lines[-1]:
                return
        if until is not None:
            raise AssertionError("it ended by itself:\n" + "\n".join(lines))

    await asyncio.wait_for(read(ready), START_WITHIN)
    rest = asyncio.create_task(read(None))
    try:
        yield lines
    finally:
        if process.returncode is None:
            process.terminate()
        await asyncio.wait_for(process.wait(), 10)
        await rest


class Process:
    """A command that stays, to be killed or asked to stop. Started by `started`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.lines: list[str] = []
        self._said = asyncio.Condition()
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            async with self._said:
                self.lines.append(line.decode().rstrip())
                self._said.notify_all()
        async with self._said:
            self._said.notify_all()

    async def says(self, words: str, within: float = START_WITHIN) -> None:
        """Return once a line has these words in it. Fails when it ends before."""

        def said() -> bool:
            return any(words in line for line in self.lines) or self._reading.done()

        async with self._said:
            await asyncio.wait_for(self._said.wait_for(said), within)
        assert any(words in line for line in self.lines), "it ended by itself:\n" + "\n".join(self.lines)

    async def kill(self) -> None:
        """As `kill -9`."""
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        await self._reading

    async def ask_to_stop(self) -> tuple[float, int]:
        """SIGTERM: after how many seconds it ended, and with which code."""
        began = time.monotonic()
        self._process.terminate()
        code = await asyncio.wait_for(self._process.wait(), 20)
        took = time.monotonic() - began
        await self._reading
        return took, code


async def started(
    env: Mapping[str, str],
    *arguments: str,
    ready: str = "",
    by: tuple[str, ...] = (),
    within: float = START_WITHIN,
) -> Process:
    """A command in a process of its own, once it says `ready`. Whoever starts it, ends it. `by`: instead of ours."""
    process = Process(
        await asyncio.create_subprocess_exec(
            *(by or ACCROCHE), *arguments, env=env, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
    )
    if ready:
        try:
            await process.says(ready, within)
        except BaseException:
            await process.kill()  # nobody else knows of it
            raise
    return process
