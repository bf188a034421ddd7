"""Chromium as a user has it, and the screenshots that the README shows."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, ViewportSize, async_playwright, expect

IMAGES = Path(__file__).parent.parent / "docs" / "img"
# A cheap phone, and an office screen.
PHONE = ViewportSize(width=360, height=740)
SCREEN = ViewportSize(width=1280, height=860)


def chromium_path() -> str | None:
    """The machine's Chromium: ACCROCHE_CHROMIUM, or the one that is installed."""
    return os.environ.get("ACCROCHE_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


# Two browsers, two demonstrations and a database share the machine while the tests run side by side.
expect.set_options(timeout=20_000)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless browser; skipped by name where there is none (which in CI is a failure)."""
    path = chromium_path()
    if path is None:
        pytest.skip("no Chromium here: apt-get install chromium, or set ACCROCHE_CHROMIUM")
    async with async_playwright() as playwright:
        # As root, as in a container, Chromium's own sandbox does not start; the pages are ours.
        browser = await playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        await browser.close()


async def picture(page: Page, name: str) -> None:
    """Keep a screenshot for the docs, when they are being made (`make screenshots`)."""
    if os.environ.get("ACCROCHE_SCREENSHOTS") == "1":
        IMAGES.mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=IMAGES / f"{name}.png")


async def overflow(page: Page) -> int:
    """How many pixels the page is wider than the window."""
    return int(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
