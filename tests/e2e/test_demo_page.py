"""The demonstration in a browser, as somebody who sees Accroche for the first time."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, ConsoleMessage, FrameLocator, Locator, Page, Route, expect

from tests.browser import PHONE, SCREEN, chromium, overflow, picture
from tests.served import environment, free_port, serving


@pytest.fixture(scope="module")
async def demo() -> AsyncIterator[str]:
    """The address of a demonstration of its own, from nothing."""
    folder = tempfile.mkdtemp(prefix="accroche-demo-")
    os.chmod(folder, 0o755)  # the embedded server's own user must be able to walk in
    port = free_port()
    async with serving(environment(), "demo", "--port", str(port), "--data-dir", f"{folder}/demo", ready="Ouvrez"):
        yield f"http://127.0.0.1:{port}/demo"
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as opened:
        yield opened


@pytest.fixture
async def page(browser: Browser, demo: str) -> AsyncIterator[Page]:
    """The demonstration, opened; fails on any error the page reports."""
    context = await browser.new_context(viewport=SCREEN, locale="fr-FR")
    opened = await context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda message: errors.append(message.text) if is_error(message) else None)
    await opened.goto(demo)
    yield opened
    await context.close()
    assert errors == []


def is_error(message: ConsoleMessage) -> bool:
    """An error, other than a live stream that ends because its page was left (HTMX logs the bare event)."""
    return message.type == "error" and "[object Event]" not in message.text


def desk(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


async def opens(page: Page, language: str = "Français") -> None:
    await page.get_by_role("button", name=language).click()
    await expect(page.get_by_label("Message", exact=True)).to_be_visible()
    # The line can be written on before the scripts have run: then its form goes as any form does.
    await page.wait_for_load_state("load")


async def writes(page: Page, text: str, then: str) -> None:
    """The young person writes; what comes next on the phone."""
    await page.get_by_label("Message", exact=True).fill(text)
    await page.get_by_label("Message", exact=True).press("Enter")
    await expect(page.locator(".bubble").filter(has_text=then).last).to_be_visible()


async def to_the_end(page: Page, name: str) -> None:
    await page.get_by_role("button", name="Oui").click()
    await expect(page.locator(".bubble").filter(has_text="prénom").last).to_be_visible()
    await writes(page, name, "date de naissance")
    await writes(page, "14/07/2009", "habites où")
    await writes(page, "Lille", "tu fais quoi")
    await page.get_by_role("button", name="Rien pour l'instant").click()
    await expect(page.locator(".bubble").filter(has_text="qu'on te parle").last).to_be_visible()
    await page.get_by_role("button", name="Par message").click()
    await page.get_by_role("button", name="Le matin").click()
    await expect(page.get_by_role("button", name="✓ Le matin")).to_be_visible()
    await page.get_by_role("button", name="C'est tout").click()
    await expect(page.locator(".bubble").filter(has_text="Une dizaine").last).to_be_visible()
    await writes(page, "non merci", "un adulte")
    await page.get_by_role("button", name="Personne pour l'instant").click()
    await expect(page.locator(".bubble").filter(has_text="te suit").last).to_be_visible()


async def test_from_the_first_word_to_the_adviser_s_answer(page: Page) -> None:
    await picture(page, "demo-depart")
    await opens(page)
    await to_the_end(page, "Maëlys")

    await desk(page).get_by_role("link", name="À prendre").first.click()
    card = desk(page).get_by_role("link", name="Maëlys, 17 ans")
    await expect(card).to_be_visible()
    await picture(page, "demo-dossier")
    await card.click()
    await desk(page).get_by_role("button", name="Je prends").click()
    await expect(desk(page).get_by_text("Le dossier est à vous.")).to_be_visible()
    await expect(page.locator(".bubble.bot").filter(has_text="C'est Samira qui te suit")).to_be_visible()
    await desk(page).get_by_label("Écrire à Maëlys").fill("Bonjour Maëlys, on se voit jeudi à 10 h ?")
    await desk(page).get_by_role("button", name="Envoyer").click()
    await expect(page.locator(".bubble.human").last).to_contain_text("jeudi à 10 h")

    await page.get_by_label("Message", exact=True).fill("oui jeudi c bon")
    await page.get_by_label("Message", exact=True).press("Enter")
    await expect(desk(page).locator(".message.person").last).to_contain_text("oui jeudi c bon")
    await expect(desk(page).locator(".message.adviser").last).to_contain_text("remis")
    await picture(page, "demo")
    await page.get_by_role("button", name="SMS").click()
    await expect(page.locator(".phone.sms .who")).to_have_text("36180")  # the page has turned
    await page.get_by_label("Message", exact=True).fill("c encore moi, par sms")
    await page.get_by_label("Message", exact=True).press("Enter")
    await expect(page.locator(".phone.sms .bubble.mine")).to_have_text("c encore moi, par sms")
    await desk(page).get_by_role("link", name="Maëlys, 17 ans").click()
    await expect(desk(page).locator(".message.person").last).to_contain_text("c encore moi, par sms")
    await expect(desk(page).locator(".message.person").filter(has_text="oui jeudi c bon")).to_be_visible()


async def test_by_sms_choices_are_numbers_and_each_message_says_its_cost(page: Page) -> None:
    await page.get_by_role("button", name="SMS").click()
    await expect(page.locator(".phone.sms .who")).to_have_text("36180")
    for text, answer in (
        ("Salut", "2 Non"),
        ("1", "prénom"),
        ("Enzo", "date de naissance"),
        ("12/04/2009", "Ta ville"),
        ("59000", "3 Je cherche un apprentissage"),
    ):
        await page.get_by_label("Message", exact=True).fill(text)
        await page.get_by_label("Message", exact=True).press("Enter")
        await expect(page.locator(".bubble.bot").last).to_contain_text(answer)
    await expect(page.locator(".phone.sms .buttons")).to_have_count(0)
    await expect(page.locator(".bubble.bot small").first).to_have_text("2 SMS")
    await expect(page.locator(".bubble.bot small").last).to_have_text("1 SMS")
    await picture(page, "demo-sms")


async def test_two_days_later_the_robot_asks_once_more(page: Page) -> None:
    await opens(page)
    await writes(page, "oui", "prénom")
    await page.get_by_role("button", name="48 h plus tard").click()
    await expect(page.locator(".bubble.bot").filter(has_text="prénom")).to_have_count(2)
    await expect(desk(page).get_by_role("navigation", name="Listes")).to_be_visible()


async def test_what_is_sent_before_the_scripts_have_run_is_not_lost(browser: Browser, demo: str) -> None:
    context = await browser.new_context(viewport=SCREEN, locale="fr-FR", java_script_enabled=False)
    page = await context.new_page()
    await page.goto(demo)
    await page.get_by_role("button", name="Français").click()
    yes = page.get_by_role("button", name="Oui")
    await shown_again(page, yes)
    await yes.click()
    await shown_again(page, page.locator(".bubble.bot").filter(has_text="prénom"))
    await page.get_by_label("Message", exact=True).fill("Inès")
    await page.get_by_label("Message", exact=True).press("Enter")
    await shown_again(page, page.locator(".bubble.bot").filter(has_text="date de naissance"))
    await context.close()


async def shown_again(page: Page, what: Locator) -> None:
    """Wait for ``what`` by asking for the page anew: without its scripts it does not look again by itself.

    What is waited for is the very thing that the next step needs, since the
    bubbles of one answer arrive one after another.
    """
    for _ in range(100):
        if await what.count():
            return
        await page.wait_for_timeout(100)
        await page.reload()
    raise AssertionError(f"the page never shows {what}")


async def test_what_is_typed_while_an_answer_is_on_its_way_is_not_wiped(page: Page) -> None:
    sent = asyncio.Event()

    async def slowly(route: Route) -> None:
        await sent.wait()
        await route.continue_()

    await opens(page)
    line = page.get_by_label("Message", exact=True)
    await page.route("**/demo/phone/say", slowly)
    await line.fill("ok bien lu")
    await line.press("Enter")
    await line.fill("oui vas y")
    sent.set()
    await expect(page.locator(".bubble", has_text="ok bien lu")).to_be_visible()
    await expect(line).to_have_value("oui vas y")


async def test_words_are_shown_as_words(page: Page) -> None:
    await opens(page)
    await writes(page, "<img src=x onerror=alert(1)> & <b>salut</b>", "<img src=x onerror=alert(1)> & <b>salut</b>")
    await expect(page.locator(".bubble b")).to_have_count(0)


async def test_a_phone_that_speaks_arabic_reads_from_the_right(page: Page) -> None:
    await opens(page, "العربية")
    await expect(page.locator('.bubble.bot[dir="rtl"]').first).to_be_visible()
    await picture(page, "demo-arabe")


async def test_another_young_person_starts_with_an_empty_phone(page: Page) -> None:
    await opens(page)
    await page.get_by_role("button", name="Un autre jeune").click()
    await expect(page.get_by_role("button", name="Français")).to_be_visible()
    await expect(page.locator(".bubble")).to_have_count(0)


async def test_it_fits_a_narrow_phone(page: Page) -> None:
    await page.set_viewport_size(PHONE)
    await opens(page)
    assert await overflow(page) == 0


async def test_the_desk_works_without_a_mouse_on_a_narrow_phone(page: Page, demo: str) -> None:
    await opens(page)
    await to_the_end(page, "Sofiane")
    await page.set_viewport_size(PHONE)
    await page.goto(demo.removesuffix("/demo") + "/desk?tab=unclaimed")
    assert await overflow(page) == 0
    await picture(page, "bureau-telephone")
    card = page.get_by_role("link", name="Sofiane")
    await tab_to(page, "Sofiane")
    await expect(card).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Je prends")).to_be_visible()
    assert await overflow(page) == 0
    await tab_to(page, "Je prends")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Le dossier est à vous.")).to_be_visible()
    await tab_to(page, "Écrire à Sofiane")
    await page.keyboard.type("Bonjour Sofiane !")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(".message.adviser").last).to_contain_text("Bonjour Sofiane !")
    await picture(page, "fiche-telephone")
    assert await overflow(page) == 0


async def tab_to(page: Page, name: str) -> None:
    """Press Tab until what has that name (or those words) has the focus."""
    for _ in range(60):
        await page.keyboard.press("Tab")
        focused = await page.evaluate(
            "(() => { const e = document.activeElement; "
            "return [e.innerText, e.getAttribute('aria-label'), e.labels && e.labels[0] && e.labels[0].textContent]"
            ".filter(Boolean).join(' '); })()"
        )
        if name in focused:
            return
    raise AssertionError(f"{name} cannot be reached with Tab")
