"""What stands before the web: who overtakes whom, what is set aside, and what is refused while nothing can be asked."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from fastapi import Response

from bot.away import front as fronting
from bot.away.front import Front
from bot.runtime.spool import BEGIN, Spool, SpoolFullError
from bot.webhooks import CAME_AT, Door, RawCall, RefusedError
from storage.database import FENCE
from storage.vault import Vault
from tests.conftest import MASTER_KEY


class LostError(psycopg.OperationalError):
    """The connection went."""


def _proven(call: RawCall) -> bool:
    if call.header("x-secret") == "wrong":
        raise RefusedError("secret", 401)
    return call.header("x-secret") == "right"


DOOR = Door("test", re.compile("/in"), _proven, lambda _: Response("ok"), lambda call: call.body.decode().split()[0])


@dataclass
class App:
    """Keeps what comes, as an app with a database would: in time, too late, or not at all."""

    kept: list[str] = field(default_factory=list)
    away: bool = False
    hangs: asyncio.Event | None = None
    poison: tuple[str, ...] = ()
    status: dict[str, int] = field(default_factory=dict)
    came_at: list[float] = field(default_factory=list)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        text = (await receive())["body"].decode()
        if self.away:
            raise LostError
        if text in self.poison:
            raise ValueError("not for a log")
        if self.hangs is not None:
            try:
                await self.hangs.wait()
            except asyncio.CancelledError:
                await self.hangs.wait()  # a driver that does not let go of its statement
        fence = FENCE.get()
        if fence is None or not fence.abandoned:
            self.kept.append(text)
            self.came_at.append(scope[CAME_AT])
        await send({"type": "http.response.start", "status": self.status.get(text, 200), "headers": []})
        await send({"type": "http.response.body", "body": b"kept"})


@dataclass
class Before:
    """A front with a fake app behind it; `there`: whether the database answers."""

    front: Front
    app: App
    web: httpx.AsyncClient
    there: bool = True

    async def says(self, text: str, secret: str = "right") -> httpx.Response:
        return await self.web.post("/in", content=text, headers={"x-secret": secret})

    async def drained(self) -> None:
        async with asyncio.timeout(10):
            while not self.front.spool.empty:  # noqa: ASYNC110 - the file says it, to nobody
                await asyncio.sleep(0.01)


@pytest.fixture
async def before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Before]:
    monkeypatch.setattr(fronting, "KEEP_WITHIN", 0.2)
    monkeypatch.setattr(fronting, "PROBE_EVERY", 0.02)
    spool, aside = Spool(tmp_path / "a.spool", 20_000), Spool(tmp_path / "a.aside", 20_000)
    app = App()
    front = Front(Vault(MASTER_KEY), spool, aside, [DOOR], app)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(front), base_url="http://front") as web:
        made = Before(front, app, web)

        async def reachable() -> bool:
            return made.there

        monkeypatch.setattr(front, "reachable", reachable)
        await front.start()
        yield made
        await front.stop()


async def test_a_call_goes_straight_through_and_its_own_answer_comes_back(before: Before) -> None:
    assert (await before.says("lina hello")).text == "kept"
    assert before.app.kept == ["lina hello"]
    assert before.front.spool.size == 0


async def test_while_something_waits_what_comes_waits_behind_it(before: Before) -> None:
    before.app.away, before.there = True, False
    assert (await before.says("lina one")).text == "ok"
    before.app.away = False  # it would be taken now, and would overtake
    for text in ("lina two", "sam one", "lina three"):
        assert (await before.says(text)).status_code == 200
    assert before.app.kept == []
    before.there = True
    await before.drained()
    assert [text for text in before.app.kept if text.startswith("lina")] == ["lina one", "lina two", "lina three"]
    assert "sam one" in before.app.kept


async def test_calls_that_hang_go_to_the_spool_together_and_none_commits_behind_our_back(before: Before) -> None:
    before.app.hangs = asyncio.Event()
    began = time.monotonic()
    first = asyncio.create_task(before.says("lina one"))
    await asyncio.sleep(0.1)  # half of what the first is given
    second = asyncio.create_task(before.says("lina two"))
    before.there = False
    assert [(await first).text, (await second).text] == ["ok", "ok"]
    assert time.monotonic() - began < 2
    before.app.hangs.set()  # the statements come through after all: abandoned
    await asyncio.sleep(0)
    assert before.app.kept == []
    before.app.hangs = None
    before.there = True
    await before.drained()
    assert before.app.kept == ["lina one", "lina two"]


async def test_it_is_made_again_with_the_time_it_came_at(before: Before) -> None:
    before.app.away = True
    came = time.time()
    await before.says("lina one")
    before.app.away = False
    await before.drained()
    assert before.app.came_at[0] == pytest.approx(came, abs=0.5)


async def test_what_fails_for_itself_is_set_aside_and_stands_in_nobodys_way(before: Before) -> None:
    before.there = False
    before.app.away = True
    for text in ("lina poison", "lina two", "lina refused", "lina three"):
        await before.says(text)
    before.app.away, before.app.poison, before.app.status = False, ("lina poison",), {"lina refused": 401}
    before.there = True
    await before.drained()
    assert before.app.kept == ["lina two", "lina refused", "lina three"]
    assert before.front.aside.waiting == 1
    [record] = before.front.aside.read(9)
    assert RawCall.unpack(before.front.vault.open_from_spool(record)).body == b"lina poison"


async def test_a_mistake_of_ours_is_no_absence(before: Before) -> None:
    before.app.poison = ("lina poison",)
    with pytest.raises(ValueError, match="not for a log"):
        await before.says("lina poison")
    assert before.front.spool.empty


async def test_what_cannot_be_proven_leaves_room_for_what_can(before: Before) -> None:
    before.app.away, before.there = True, False
    assert (await before.says("lina one", "wrong")).status_code == 401
    statuses = [(await before.says(f"x{number} " + "." * 500, "unknown")).status_code for number in range(20)]
    assert statuses[0] == 200
    assert statuses[-1] == 503
    answer = await before.says("lina one")
    assert answer.status_code == 200
    fits = [(await before.says(f"lina {number} " + "." * 500)).status_code for number in range(40)]
    assert fits[0] == 200
    assert fits[-1] == 503
    before.app.away, before.there = False, True
    await before.drained()
    assert len(before.app.kept) == statuses.count(200) + fits.count(200) + 1
    assert (await before.says("lina again")).text == "kept"


async def test_a_full_disk_is_said_and_harms_nothing(before: Before, monkeypatch: pytest.MonkeyPatch) -> None:
    before.app.away, before.there = True, False
    assert (await before.says("lina one")).status_code == 200
    real = before.front.spool.append

    def full(records: Any) -> None:
        raise SpoolFullError("No space left on device")

    monkeypatch.setattr(before.front.spool, "append", full)
    answer = await before.says("lina two")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "60"
    monkeypatch.setattr(before.front.spool, "append", real)
    assert (await before.says("lina two")).status_code == 200
    before.app.away, before.there = False, True
    await before.drained()
    assert before.app.kept == ["lina one", "lina two"]


async def test_without_an_app_yet_it_keeps_and_says_so(before: Before) -> None:
    before.front.app = None
    assert (await before.says("lina one")).text == "ok"
    page = await before.web.get("/desk")
    assert page.status_code == 503
    assert "réessayez dans une minute" in page.text
    assert (await before.web.get("/healthz")).status_code == 200
    assert (await before.web.get("/readyz")).status_code == 503
    before.front.app = before.app
    await before.drained()
    assert before.app.kept == ["lina one"]


async def test_another_process_of_the_machine_waits_behind_what_this_one_kept(before: Before, tmp_path: Path) -> None:
    before.app.away, before.there = True, False
    await before.says("lina one")
    before.app.away = False
    other = Spool(tmp_path / "a.spool", 20_000)
    neighbour = Front(
        Vault(MASTER_KEY), other, before.front.aside, [DOOR], before.app, url="postgresql://127.0.0.1:9/nobody"
    )
    await neighbour.start()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(neighbour), base_url="http://front") as web:
        answer = await web.post("/in", content="lina two", headers={"x-secret": "right"})
    assert answer.text == "ok"
    await neighbour.stop()
    before.there = True
    await before.drained()
    assert before.app.kept == ["lina one", "lina two"]
    other.close()


def test_a_call_is_the_same_after_the_file() -> None:
    scope = {
        "method": "POST",
        "scheme": "https",
        "path": "/sms/x/é/in",
        "query_string": b"a=%C3%A9",
        "headers": [(b"x-secret", b"\xe9")],
        "client": ("192.0.2.7", 1),
    }
    call = RawCall.of(scope, b"\x00\xff", 12.5)
    assert RawCall.unpack(call.pack()) == call
    assert json.loads(call.pack())
    assert {**call.scope(), **scope, "client": ("192.0.2.7", 0)} == call.scope()
    assert BEGIN == 40
