"""Turns that were set aside: taken up again once the mistake is mended, and never as an answer to a later question."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from dialogs.book import Book
from dialogs.engine import advance
from dialogs.events import AdviserWrote, Event, Said
from dialogs.state import State, Turn
from storage.models import Inbound
from tests.failing import PAGE, form_of, kinds, rows
from tests.web import Web

POISON = "poison"


@dataclass
class Engine:
    """The real engine with a mistake in it, until it is mended."""

    broken: bool = True

    def __call__(self, book: Book, state: State, event: Event, now: datetime) -> Turn:
        if self.broken and isinstance(event, Said | AdviserWrote) and event.text == POISON:
            raise RuntimeError(event.text)
        return advance(book, state, event, now)


async def test_a_turn_set_aside_is_taken_up_again_once_the_mistake_is_mended(web: Web) -> None:
    engine = Engine()
    web.house.runtime.tools.advance = engine
    await web.house.writes("salut", "oui", POISON)
    browser = await web.signed_in("Karim Diallo")
    text = await browser.opens(PAGE)
    assert "Message reçu que le robot n'a pas pu traiter" in text
    assert POISON not in text
    action, token = form_of(browser, "resume")
    # Not mended yet: it is set aside anew, and the old form does nothing to that.
    await browser.sends(action, token=token)
    await web.house.runtime.settled()
    assert "C'est déjà fait" in await browser.sends(action, token=token)
    engine.broken = False
    action, token = form_of(browser, "resume")
    assert "Le robot reprend ce message." in await browser.sends(action, token=token)
    await browser.sends(action, token=token)
    await web.house.runtime.settled()
    (row,) = await rows(web, Inbound, Inbound.attempts == 0, Inbound.author == "person", Inbound.turn == 3)
    assert isinstance(row, Inbound)
    assert row.error is None
    # It was the answer to the open question, and is taken for it.
    assert any("date de naissance" in said for said in web.house.youth.texts()[-2:])
    assert "Rien : tout est arrivé" in await browser.opens(PAGE)
    assert (await kinds(web)).count("resumed") == 2


async def test_an_old_message_is_never_taken_for_an_answer_to_a_later_question(web: Web) -> None:
    engine = Engine()
    web.house.runtime.tools.advance = engine
    await web.house.writes("salut", "oui", POISON)
    browser = await web.signed_in("Karim Diallo")
    await browser.opens(PAGE)
    action, token = form_of(browser, "resume")
    engine.broken = False
    said = await web.house.writes("Lina")
    assert "La conversation a continué depuis." in await browser.opens(PAGE)
    assert "Reprendre" not in browser.text
    assert "La conversation a continué" in await browser.sends(action, token=token)
    await web.house.runtime.settled()
    assert web.house.youth.texts()[-1] == said[-1]
    case_page = await browser.opens(re.findall(r"/desk/cases/[0-9a-f-]{36}", await browser.opens(PAGE))[0])
    assert "le robot n'a pas pu le traiter" in case_page
    assert POISON in case_page


async def test_what_the_team_wrote_and_the_robot_could_not_send_can_always_be_taken_up(web: Web) -> None:
    engine = Engine()
    case = await web.case("Lina")
    browser = await web.signed_in("Karim Diallo")
    await browser.opens(f"/desk/cases/{case.id}")
    web.house.runtime.tools.advance = engine
    await browser.sends(f"/desk/cases/{case.id}/answer", text=POISON, form_id="f1")
    await web.house.runtime.settled()
    engine.broken = False
    await web.house.writes("allo ?")
    assert "Message de l'équipe que le robot n'a pas pu envoyer" in await browser.opens(PAGE)
    action, token = form_of(browser, "resume")
    await browser.sends(action, token=token)
    await web.house.runtime.settled()
    assert web.house.youth.texts()[-1] == f"Karim : {POISON}"
