"""For whoever watches: `/readyz` names the part that is not ready, and every metric is filled by what it counts."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client import REGISTRY
from sqlalchemy import select, text

from bot.casework import cases
from bot.runtime.channel import SendError, Trouble
from bot.runtime.spool import Spool
from dialogs.book import Book
from dialogs.engine import advance
from dialogs.events import Event, Said
from dialogs.state import State, Turn
from storage.database import EVERY_STRUCTURE
from storage.models import Alert
from tests.web import Browser, Web


async def ready(browser: Browser) -> dict[str, str]:
    answer = await browser.client.get("/readyz")
    told: dict[str, str] = answer.json()
    assert (answer.status_code == 200) == (told["status"] == "ok")
    return told


def value(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


async def test_readyz_names_the_part_that_is_not_ready(web: Web, tmp_path: Path) -> None:
    browser, parts = web.browser(), web.app.state.site.parts
    told = await ready(browser)
    assert told | {"worker": ""} == {"status": "ok", "database": "ok", "migrations": "ok", "worker": ""}
    assert "no worker" in told["worker"]
    parts["telegram"] = lambda: "not known to Telegram yet"
    assert (await ready(browser))["telegram"] == "not known to Telegram yet"
    assert 'accroche_part_ready{part="telegram"} 0.0' in (await browser.client.get("/metrics")).text
    parts["telegram"] = lambda: "ok"
    assert 'accroche_part_ready{part="telegram"} 1.0' in (await browser.client.get("/metrics")).text
    async with web.house.runtime.db.scope(EVERY_STRUCTURE) as session:
        await session.execute(text("INSERT INTO procrastinate_workers DEFAULT VALUES"))
    assert (await ready(browser))["worker"] == "ok"


async def test_readyz_names_a_migration_that_is_missing(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.admin.health.is_current", lambda _: False)
    told = await ready(web.browser())
    assert told["status"] == "not ready"
    assert "accroche db upgrade" in told["migrations"]


async def test_readyz_names_the_database_and_still_the_rest(web: Web) -> None:
    web.app.state.site.parts["spool"] = lambda: "ok"
    await web.house.runtime.db.close()
    web.house.runtime.db.engine = type(web.house.runtime.db)("postgresql://nobody@127.0.0.1:1/x").engine
    assert await ready(web.browser()) == {"status": "not ready", "database": "not reachable", "spool": "ok"}


def test_the_spool_says_when_it_is_full_or_its_disk_takes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = Spool(tmp_path / "x.spool", 4096)
    assert spool.state() == "ok"

    def no_room(**_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("bot.runtime.spool.tempfile.TemporaryFile", no_room)
        assert "No space left on device" in spool.state()
    spool.append([b"x" * 4000])
    assert "full" in spool.state()
    spool.close()


async def test_what_happens_is_counted(web: Web) -> None:
    """Turns by result, sendings by result, what waits and for how long, timers, and from an alert to a human."""
    house = web.house
    names = {
        "done": ("accroche_turns_total", {"result": "done"}),
        "aside": ("accroche_turns_total", {"result": "set_aside"}),
        "kept": ("accroche_received_total", {"channel": "telegram", "known": "no"}),
        "known": ("accroche_received_total", {"channel": "telegram", "known": "yes"}),
        "delivered": ("accroche_sends_total", {"channel": "telegram", "result": "delivered"}),
        "refused": ("accroche_sends_total", {"channel": "telegram", "result": "refused"}),
        "timers": ("accroche_timers_total", {"kind": "nudge"}),
        "turn_seconds": ("accroche_turn_seconds_count", {}),
        "alerts": ("accroche_alert_to_human_seconds_count", {}),
        "alert_seconds": ("accroche_alert_to_human_seconds_sum", {}),
    }
    before = {each: value(name, **labels) for each, (name, labels) in names.items()}

    def grown(each: str) -> float:
        name, labels = names[each]
        return value(name, **labels) - before[each]

    await house.writes("salut", "oui", "Lina")
    for _ in range(2):
        await house.receive(Said("14/07/2009"), provider_id="twice")
    await house.runtime.settled()
    assert (grown("kept"), grown("known")) == (4, 1)
    assert grown("done") == grown("turn_seconds") == 4
    assert grown("delivered") >= 4

    house.youth.troubles.append(SendError(Trouble.REFUSED, "refusé"))
    await house.writes("lille")
    assert grown("refused") == 1

    await house.writes("jveux mourir")
    async with house.runtime.work(house.structure.id) as work:
        alert = (await work.session.scalars(select(Alert))).one()
        house.clock.passes(timedelta(minutes=7))
        work.now = house.clock()
        await cases.acknowledge(work, alert.id, house.adviser)
    assert grown("alerts") == 1
    assert 7 * 60 <= grown("alert_seconds") < 8 * 60

    await house.writes("salut", "oui", address="1002")
    house.clock.passes(timedelta(hours=49))
    await house.runtime.settled()
    assert grown("timers") >= 1

    def broken(book: Book, state: State, event: Event, now: object) -> Turn:
        raise RuntimeError("a mistake")

    house.runtime.tools.advance = broken
    await house.writes("allo", address="1002")
    assert grown("aside") == 1
    house.runtime.tools.advance = advance


async def test_what_waits_is_measured_from_the_database_for_all_processes(web: Web) -> None:
    house = web.house
    await house.writes("salut")
    async with house.runtime.db.scope(EVERY_STRUCTURE) as session:
        await session.execute(
            text("UPDATE inbound SET consumed_at = NULL, received_at = now() - interval '90 seconds'")
        )
        await session.execute(
            text("UPDATE outbound SET status = 'queued', not_before = now() - interval '400 seconds'")
        )
        (out,) = (await session.execute(text("SELECT count(*) FROM outbound"))).one()
    told = (await web.browser().client.get("/metrics")).text
    assert "accroche_inbound_waiting 1.0" in told
    assert f"accroche_outbound_waiting {float(out)}" in told
    assert 89 < value("accroche_inbound_oldest_seconds") < 120
    assert 399 < value("accroche_outbound_oldest_due_seconds") < 430
    assert value("accroche_worker_heartbeat_seconds") == float("inf")
