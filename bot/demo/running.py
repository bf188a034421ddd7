"""`accroche demo`: sets everything up by itself, says what it does, and serves the page until Ctrl+C."""

from __future__ import annotations

import asyncio
import secrets
import time
from pathlib import Path

from pydantic import SecretStr

from bot.demo.channel import NoGroup, Texting, Webchat
from bot.demo.pages import Demo, add_demo
from bot.demo.people import furnish
from bot.demo.time import DemoClock
from bot.house import open_house
from bot.logs import quiet_logs
from bot.settings import Settings
from bot.web import build_app, listen, run_web

HOST = "127.0.0.1"
NAMED = "Démonstration : "


def run(port: int, data_dir: Path) -> None:
    """Serve the demonstration. Raises `SettingsError` for a port or a folder that cannot be used."""
    quiet_logs()
    data_dir.mkdir(parents=True, exist_ok=True)
    asyncio.run(_run(port, data_dir))


async def _run(port: int, data_dir: Path) -> None:
    began = time.monotonic()
    bound = listen(HOST, port)
    # Nothing of the environment: a demonstration never touches a real database or a real bot.
    settings = Settings.model_construct(
        data_dir=data_dir,
        public_url=f"http://{HOST}:{port}",
        master_key=SecretStr(_master_key(data_dir)),
        demo=True,
    )
    _say("la base PostgreSQL embarquée démarre…")
    async with open_house(settings, jobs=True) as house:
        clock = DemoClock()
        house.tools.clock = clock
        house.tools.channels |= {channel.name: channel for channel in (Webchat(), Texting(), NoGroup())}
        _say("des jeunes inventés arrivent…")
        structure_id = await furnish(house.runtime, clock)
        app = build_app(house)
        add_demo(app, Demo(clock, structure_id))
        assert house.runtime.jobs is not None
        await house.runtime.jobs.start_worker()
        ready = f"prêt en {time.monotonic() - began:.0f} s. Ouvrez http://{HOST}:{port}/demo (arrêter : Ctrl+C)"
        try:
            await run_web(app, bound, f"{NAMED}{ready}")
        finally:
            await house.runtime.jobs.stop_worker()
            _say("arrêté. Pour repartir de zéro : supprimez le dossier " + str(data_dir))


def _say(text: str) -> None:
    print(f"{NAMED}{text}", flush=True)


def _master_key(data_dir: Path) -> str:
    """The demonstration's own key, made at its first start and kept beside its database."""
    path = data_dir / "master-key"
    if not path.exists():
        path.write_text(secrets.token_urlsafe(32), encoding="utf-8")
        path.chmod(0o600)
    return path.read_text(encoding="utf-8").strip()
