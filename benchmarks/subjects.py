"""Who is measured: ours, and what a user would pick instead. Each in processes of its own, on ports of its own."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.load import SECRET, TOKEN
from benchmarks.processes import ROOT, Family, free_port, start, wait_for
from benchmarks.stores import OwnFile, Postgres, Redis, Store

REQUIREMENTS = ROOT / "benchmarks" / "peers" / "requirements.txt"


@dataclass
class Subject:
    """One service: its name in the tables, how it is started on a port, and what keeps its state."""

    name: str
    command: Callable[[int], Sequence[str]]
    store: Store
    log: Path
    processes: int = 1
    env: Mapping[str, str] | None = None
    ports: list[int] = field(default_factory=list)
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self) -> float:
        """Until all its processes listen; the seconds that took."""
        self.ports = self.ports or [free_port() for _ in range(self.processes)]
        began = time.perf_counter()
        self.running = [start(self.command(port), self.log, self.env) for port in self.ports]
        for port, process in zip(self.ports, self.running, strict=True):
            wait_for(port, process, self.log)
        return time.perf_counter() - began

    def family(self) -> list[Family]:
        return [Family(process.pid) for process in self.running]

    def seconds(self) -> float:
        """CPU of the service, without its store."""
        return sum(family.seconds() for family in self.family())

    def megabytes(self) -> float:
        return sum(family.megabytes() for family in self.family())

    def peak_megabytes(self) -> float:
        return sum(family.peak_megabytes() for family in self.family())

    def freeze(self) -> None:
        """While another is measured it takes nothing of the machine."""
        for process in self.running:
            process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        for process in self.running:
            process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """`kill -9`, all its processes at once."""
        for process in self.running:
            process.kill()
        for process in self.running:
            process.wait()

    def stop(self) -> None:
        self.thaw()
        for process in self.running:
            process.terminate()
        for process in self.running:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def accroche(
    postgres: Postgres, url: str, api: str, folder: Path, processes: int = 1, name: str = "", **settings: str
) -> Subject:
    """Ours, each process doing everything. Telegram's rates are out of reach: it is the machine that is measured."""
    env = environment(url, api, folder, **settings)
    command = (sys.executable, "-m", "bot.cli")
    made = subprocess.run(
        [*command, "structure", "add", "ML", "--town", "Lille"], cwd=ROOT, env=env, capture_output=True, text=True
    )
    if made.returncode and "ML" not in made.stdout + made.stderr:
        sys.exit(f"the structure could not be made:\n{made.stderr}")
    return Subject(
        name or f"Accroche, {processes} process{'es' if processes > 1 else ''}",
        lambda port: (*command, "serve", "--all", "--port", str(port)),
        postgres, folder / "accroche.log", processes, env,
    )  # fmt: skip


def environment(url: str, api: str, folder: Path, **settings: str) -> dict[str, str]:
    """The settings of ours, and nothing of what this shell has of them."""
    folder.mkdir(parents=True, exist_ok=True)
    given = {
        "data_dir": str(folder), "database_url": url, "master_key": "k" * 40, "telegram_token": TOKEN,
        "telegram_secret": SECRET, "telegram_api": api, "telegram_per_second": "100000", "telegram_per_chat": "1000",
    } | settings  # fmt: skip
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ACCROCHE_")}
    return kept | {f"ACCROCHE_{name.upper()}": value for name, value in given.items()}


def peer(module: str, name: str, store: Store, state: str, api: str, folder: Path) -> Subject:
    """One of `benchmarks.peers`, told where it keeps its state."""
    folder.mkdir(parents=True, exist_ok=True)
    python = str(peers_python())
    return Subject(
        name,
        lambda port: (
            python, "-m", f"benchmarks.peers.{module}", "--port", str(port), "--api", api, "--state", state,
            "--token", TOKEN, "--secret", SECRET,
        ),
        store, folder / f"{module}.log",
    )  # fmt: skip


def peers_python() -> Path:
    """The interpreter of an environment with the peers' pinned packages, made once."""
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()[:8]
    folder = ROOT / ".uv" / f"peers-{wanted}"
    python = folder / "bin" / "python"
    if not (folder / "ready").exists():
        uv = shutil.which("uv") or str(ROOT / ".uv" / "bin" / "uv")
        if not Path(uv).exists():
            sys.exit("uv is missing, for the peers: run .ci/setup test")
        env = {**os.environ, "UV_SYSTEM_CERTS": "true", "UV_NATIVE_TLS": "true"}
        for arguments in (
            ("venv", "-q", "--clear", "--python", sys.executable, str(folder)),
            ("pip", "install", "-q", "--python", str(python), "-r", str(REQUIREMENTS)),
        ):
            subprocess.run([uv, *arguments], check=True, env=env)
        (folder / "ready").touch()
    return python


# The names by which `--only` chooses, in the order of the tables.
EVERY = ("accroche-1", "accroche-2", "aiogram-always", "aiogram-everysec", "aiogram-dialog", "ptb")


@contextmanager
def subjects(folder: Path, api: str, only: Sequence[str] = EVERY) -> Iterator[list[Subject]]:
    """Those chosen, not started yet; at the end all are stopped, their stores too."""
    made: list[Subject] = []
    with ExitStack() as stack:
        postgres: Postgres | None = None
        for name in only:
            place = folder / name
            if name.startswith("accroche"):
                if postgres is None:
                    postgres = Postgres(folder / "postgres")
                    stack.callback(postgres.close)
                subject = accroche(postgres, postgres.new_database(name), api, place, int(name[-1]))
            elif name == "ptb":
                subject = peer(
                    "ptb_conversation", "PTB ConversationHandler, SQLite synchronous", OwnFile(),
                    str(place / "state.sqlite"), api, place,
                )  # fmt: skip
            else:
                fsync = "everysec" if name.endswith("everysec") else "always"
                redis = Redis(place / "redis", fsync)
                stack.callback(redis.close)
                module, said = (
                    ("aiogram_dialog_bot", "aiogram-dialog") if "dialog" in name else ("aiogram_fsm", "aiogram FSM")
                )
                subject = peer(module, f"{said}, Redis appendfsync {fsync}", redis, redis.url, api, place)
            stack.callback(subject.stop)
            made.append(subject)
        yield made
