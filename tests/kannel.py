"""Kannel for real: its two boxes as processes, our SMSC on one side and Accroche on the other."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.fakes.smsc import Smsc
from tests.served import free_port

USER, PASSWORD, SECRET = "accroche", "kannel-password", "kannel-secret"
_CONFIG = """group = core
admin-port = {admin}
admin-interface = 127.0.0.1
admin-password = adm
smsbox-port = {box}
smsbox-interface = 127.0.0.1
log-file = "{folder}/bearerbox.log"
log-level = 1
box-allow-ip = "127.0.0.1"
dlr-storage = internal
store-type = spool
store-location = "{folder}/spool"
sms-resend-freq = 1
sms-resend-retry = 5

group = smsc
smsc = smpp
smsc-id = OPERATOR
host = 127.0.0.1
port = {smsc}
smsc-username = u
smsc-password = p
system-type = ""
interface-version = 34
transceiver-mode = true
reconnect-delay = 1
source-addr-autodetect = true
dest-addr-ton = 1
dest-addr-npi = 1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {sendsms}
sendsms-interface = 127.0.0.1
log-file = "{folder}/smsbox.log"
log-level = 1
mo-recode = true
http-request-retry = 600
http-queue-delay = 1

group = sendsms-user
username = {user}
password = {password}
max-messages = 10
concatenation = true

group = sms-service
keyword = default
get-url = "{url}/in/{secret}?from=%p&to=%P&text=%b&id=%I&coding=%c"
catch-all = true
max-messages = 0
concatenation = true
omit-empty = true
"""


def _program(name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin")
    if found is None:
        pytest.skip(f"{name} is not installed: the package kannel")
    return found


@dataclass
class Kannel:
    """The boxes of one configuration. `url`: where Accroche answers, up to the account."""

    folder: Path
    smsc: Smsc
    url: str
    sendsms_port: int = field(default_factory=free_port)
    admin_port: int = field(default_factory=free_port)
    box_port: int = field(default_factory=free_port)
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def sendsms(self) -> str:
        return f"http://127.0.0.1:{self.sendsms_port}/cgi-bin/sendsms"

    @property
    def credentials(self) -> dict[str, str]:
        return {"url": self.sendsms, "username": USER, "password": PASSWORD, "secret": SECRET}

    async def start(self) -> None:
        """Both boxes, until the SMSC is bound and sendsms answers."""
        (self.folder / "spool").mkdir(exist_ok=True)
        config = self.folder / "kannel.conf"
        config.write_text(
            _CONFIG.format(
                admin=self.admin_port, box=self.box_port, sendsms=self.sendsms_port, smsc=self.smsc.port,
                folder=self.folder, url=self.url, user=USER, password=PASSWORD, secret=SECRET,
            )
        )  # fmt: skip
        await self._run("bearerbox", config, self.box_port)
        await self._run("smsbox", config, self.sendsms_port)
        await self.smsc.bound()

    async def _run(self, name: str, config: Path, port: int) -> None:
        process = subprocess.Popen(  # noqa: ASYNC220 - it outlives the call, and is killed with SIGKILL
            [_program(name), "-v", "4", str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._running.append(process)
        for _ in range(600):
            if process.poll() is not None:
                raise AssertionError(f"{name} ended:\n{(self.folder / f'{name}.log').read_text()[-2000:]}")
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
            except OSError:
                await asyncio.sleep(0.05)
        raise AssertionError(f"{name} does not listen on {port}")

    def kill(self) -> None:
        """`kill -9` of both boxes."""
        for process in self._running:
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)
            process.wait()
        self._running.clear()
