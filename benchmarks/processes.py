"""Processes that a benchmark starts: what they cost, and how they end. Only by their ids, never by a name."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import psutil

ROOT = Path(__file__).resolve().parent.parent


def stop_cleanly() -> None:
    """Asked to stop (SIGTERM), the benchmark ends as by Ctrl+C: what it started is stopped too."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)


@contextmanager
def workplace() -> Iterator[Path]:
    """A folder that is gone at the end. As root PostgreSQL runs as another user, who must be able to walk in."""
    with tempfile.TemporaryDirectory(prefix="accroche-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(command: Sequence[str], log: Path, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    """In the project's folder; what it says goes to a file, for when something does not come up."""
    with log.open("ab") as out:
        return subprocess.Popen(command, cwd=ROOT, env=env, stdout=out, stderr=subprocess.STDOUT)


def wait_for(port: int, process: subprocess.Popen[bytes], log: Path, within: float = 180) -> None:
    """Until somebody listens. Stops the benchmark, with what the process said, where it ended instead."""
    until = time.monotonic() + within
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.02)
    said = log.read_text(errors="replace")[-2000:]
    sys.exit(f"nothing listens on {port}: {' '.join(map(str, process.args))}\n{said}")  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Family:
    """A process and all it started, those that ended included (their parent has their time)."""

    pid: int

    def members(self) -> list[psutil.Process]:
        try:
            head = psutil.Process(self.pid)
            return [head, *head.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []

    def seconds(self) -> float:
        """CPU, of kernel and user."""
        total = 0.0
        for process in self.members():
            try:
                total += sum(process.cpu_times()[:4])  # user, system, and both of the children that ended
            except psutil.Error:
                continue
        return total

    def megabytes(self) -> float:
        """What it holds in memory now."""
        return float(sum(process.memory_info().rss for process in self.members())) / 2**20

    def peak_megabytes(self) -> float:
        """The most that it ever held (`VmHWM`)."""
        return sum(_peak(process.pid) for process in self.members()) / 2**10

    def signal(self, number: int) -> None:
        for process in self.members():
            os.kill(process.pid, number)


def _peak(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    return 0
