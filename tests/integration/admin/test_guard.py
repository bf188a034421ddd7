"""What holds for every page: its headers, what it depends on, and what watches over the service."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from bot.admin.words import HERE
from tests.web import Web

VENDOR = HERE / "static" / "vendor"


async def test_pages_allow_nothing_from_elsewhere_and_are_not_kept(web: Web) -> None:
    browser = web.browser()
    response = await browser.client.get("/desk/sign-in")
    assert "default-src 'none'; script-src 'self'" in response.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-content-type-options"] == "nosniff"
    cookie = response.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie


async def test_a_huge_form_is_refused_before_it_is_read(web: Web) -> None:
    response = await web.browser().client.post("/desk/sign-in", content=b"x" * 300_000)
    assert response.status_code == 413


async def test_health_readiness_and_counters(web: Web) -> None:
    browser = web.browser()
    assert (await browser.client.get("/healthz")).json() == {"status": "ok"}
    assert (await browser.client.get("/readyz")).json() == {
        "status": "ok",
        "database": "ok",
        "migrations": "ok",
        "worker": "no worker has been alive for 3 minutes",
    }
    assert "accroche_" in await browser.opens("/metrics")


@pytest.mark.parametrize("path", sorted((HERE / "templates").glob("*.html")), ids=lambda path: path.name)
def test_no_page_holds_a_script_or_a_style_of_its_own(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", text)


def test_what_other_people_wrote_is_unchanged_and_has_its_licence() -> None:
    listed = re.findall(r"\| `([^`]+)` \| `([0-9a-f]{64})` \|", (VENDOR / "README.md").read_text(encoding="utf-8"))
    there = sorted(str(path.relative_to(VENDOR)) for path in VENDOR.rglob("*.min.*"))
    assert sorted(name for name, _ in listed) == there
    for name, digest in listed:
        assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == digest, name
        assert list((VENDOR / name).parent.glob("LICENSE*")), name
