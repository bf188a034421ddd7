"""Durable turns a second over real webhooks, ours beside a bot of aiogram's with its state in Redis, in one run.

    python -m benchmarks.turns [--conversations 150] [--at-once 60]

Needs redis-server. PostgreSQL is the embedded one, with synchronous commit; Redis writes its file at every change
(`always`) or every second. The rates of Telegram are set out of reach: it is the machine that is measured.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.load import SECRET, TOKEN, Measured, Telegram, steady, top_load
from benchmarks.machine import described
from storage.embedded import embedded_url

API = 9100
REQUIREMENTS = Path(__file__).parent / "peers" / "requirements.txt"


@dataclass
class Subject:
    """Who is measured: where it listens, its processes, and those of what keeps its state."""

    name: str
    ports: list[int]
    service: list[psutil.Process]
    store: Callable[[], list[psutil.Process]]


def run(*command: str, env: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@contextmanager
def accroche(folder: Path, processes: int) -> Iterator[Subject]:
    """Ours, as a user starts it."""
    ports = [9201 + number for number in range(processes)]
    env = {
        **os.environ,
        "ACCROCHE_DATA_DIR": str(folder), "ACCROCHE_DATABASE_URL": embedded_url(folder),
        "ACCROCHE_MASTER_KEY": "k" * 40, "ACCROCHE_TELEGRAM_TOKEN": TOKEN, "ACCROCHE_TELEGRAM_SECRET": SECRET,
        "ACCROCHE_TELEGRAM_API": f"http://127.0.0.1:{API}", "ACCROCHE_TELEGRAM_PER_SECOND": "100000",
        "ACCROCHE_TELEGRAM_PER_CHAT": "1000",
    }  # fmt: skip
    command = (sys.executable, "-m", "bot.cli")
    subprocess.run([*command, "structure", "add", "ML", "--town", "Lille"], env=env, check=True, capture_output=True)
    running = [run(*command, "serve", "--port", str(port), env=env) for port in ports]

    def servers() -> list[psutil.Process]:
        return [each for each in psutil.process_iter() if _says(each, "postgres")]

    yield from _until_stopped(f"Accroche, {processes} process{'es' if processes > 1 else ''}", ports, running, servers)


@contextmanager
def aiogram(folder: Path, fsync: str) -> Iterator[Subject]:
    """aiogram's FSM with Redis, in an environment of its own."""
    redis = run("redis-server", "--port", "9400", "--appendonly", "yes", "--appendfsync", fsync, "--save", "",
                "--dir", str(folder))  # fmt: skip
    port = 9301
    peer = run(
        "uv", "run", "-q", "--no-project", "--with-requirements", str(REQUIREMENTS), "python", "-m",
        "benchmarks.peers.aiogram_fsm", "--port", str(port), "--api", f"http://127.0.0.1:{API}", "--redis",
        "redis://127.0.0.1:9400/0", "--token", TOKEN, "--secret", SECRET,
    )  # fmt: skip
    yield from _until_stopped(
        f"aiogram FSM, Redis appendfsync {fsync}", [port], [peer], lambda: [psutil.Process(redis.pid)]
    )
    redis.terminate()
    redis.wait()


def _until_stopped(
    name: str, ports: list[int], running: list[subprocess.Popen[bytes]], store: Callable[[], list[psutil.Process]]
) -> Iterator[Subject]:
    for port in ports:
        _wait_for(port)
    # uv starts the interpreter as a child: that is who works.
    service = [
        (psutil.Process(each.pid).children(recursive=True) or [psutil.Process(each.pid)])[-1] for each in running
    ]
    try:
        yield Subject(name, ports, service, store)
    finally:
        for process in service:
            process.terminate()
        for each in running:
            each.wait()


def _says(process: psutil.Process, name: str) -> bool:
    try:
        return bool(process.name() == name)
    except psutil.Error:
        return False


def _wait_for(port: int) -> None:
    import socket

    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"nothing listens on {port}")


def _seconds(processes: list[psutil.Process]) -> float:
    total = 0.0
    for process in processes:
        try:
            times = process.cpu_times()
            total += times.user + times.system
        except psutil.Error:
            continue
    return total


def _prepare(folder: Path) -> None:
    folder.chmod(0o755)  # the server's own user must be able to walk in
    for each in ("always", "everysec"):
        (folder / each).mkdir()


async def measure(telegram: Telegram, subject: Subject, conversations: int, at_once: int, first: int) -> str:
    telegram.bubbles.clear()
    await asyncio.sleep(2)  # what begins in the background has begun
    await telegram.learn(subject.ports[0], first - 1)
    await top_load(telegram, subject.ports, 20, 20, first)  # warm
    calls, service, store = telegram.calls, _seconds(subject.service), _seconds(subject.store())
    own = time.process_time()
    top = await top_load(telegram, subject.ports, conversations, at_once, first + 1_000)
    spent = [_seconds(subject.service) - service, _seconds(subject.store()) - store, time.process_time() - own]
    calls = telegram.calls - calls
    half: Measured = await steady(telegram, subject.ports, top.rate / 2, 10, first + 10_000)
    memory = sum(process.memory_info().rss for process in subject.service) / 2**20
    cells = [
        subject.name, f"{top.rate:.0f}", f"{half.within(0.5) * 1000:.0f} ms", f"{half.within(0.99) * 1000:.0f} ms",
        *(f"{seconds / top.turns * 1000:.2f}" for seconds in spent),
        f"{memory:.0f} MB", f"{calls / top.turns:.2f}",
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |"


async def compare(conversations: int, at_once: int) -> None:
    telegram = Telegram(API)
    await telegram.start()
    print(described())
    print("| | turns a second | p50 at half | p99 at half | CPU s / 1,000 turns | of its store | of the load | memory "
          "| API calls a turn |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |", flush=True)  # fmt: skip
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _prepare(folder)
        subjects: tuple[Callable[[], AbstractContextManager[Subject]], ...] = (
            lambda: accroche(folder, 1),
            lambda: aiogram(folder / "always", "always"),
            lambda: accroche(folder, 2),
            lambda: aiogram(folder / "everysec", "everysec"),
        )
        for number, begin in enumerate(subjects, 1):
            with ExitStack() as stack:
                subject = await asyncio.to_thread(stack.enter_context, begin())
                first = int(time.time()) % 10**5 * 10**5 + number * 10**11
                print(await measure(telegram, subject, conversations, at_once, first), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--conversations", type=int, default=150)
    parser.add_argument("--at-once", type=int, default=60)
    given = parser.parse_args()
    asyncio.run(compare(given.conversations, given.at_once))


if __name__ == "__main__":
    main()
