"""A flow changes while people are in the middle of it: each goes on with the version they began with."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.library import read_flows
from dialogs.book import Book
from dialogs.effects import Say
from dialogs.engine import advance
from dialogs.events import Said, Started
from dialogs.loading import parse_flow
from dialogs.state import State
from dialogs.words import Words

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
V1 = """flow: contact
version: 1
about: essai
steps:
  name: {ask: first_name, text: "Ton prénom ?", again: "?", save: first_name, go: town}
  town: {ask: town, text: "Ta ville ?", again: "?", save: town, go: end}
"""
V2 = """flow: contact
version: 2
about: essai
steps:
  first_name: {ask: first_name, text: "Comment tu t'appelles ?", again: "?", save: first_name, go: age}
  age: {ask: birth_date, text: "Ta date de naissance ?", again: "?", save: birth_date, go: end}
"""
OTHERS = [flow for flow, _ in read_flows().values() if flow.flow != "contact"]


def book(*texts: str) -> Book:
    return Book([*OTHERS, *(parse_flow("contact.yaml", text) for text in texts)], Words({}))


def said(state: State, book: Book, event: Started | Said) -> tuple[State, str]:
    turn = advance(book, state, event, NOW)
    says = [effect for effect in turn.effects if isinstance(effect, Say)]
    return turn.state, " ".join(book.words.say("fr", part) for say in says for part in say.parts)


GIVENS = {"zone": "Europe/Paris", "structure": "ML", "structure_phone": "01", "answers_now": "", "open_now": ""}


def test_who_began_with_the_old_version_ends_with_it() -> None:
    state, _ = said(State(givens=GIVENS), book(V1), Started())
    state, asked = said(state, book(V1, V2), Said("Lina"))
    assert "Ta ville ?" in asked
    _, asked = said(State(givens=GIVENS), book(V1, V2), Started())
    assert "Comment tu t'appelles ?" in asked


def test_where_both_versions_agree_one_moves_over() -> None:
    state, _ = said(State(givens=GIVENS), book(V1), Started())
    agreed = V2.replace("go: age}", "go: home}") + (
        '  home: {same: town, ask: town, text: "Tu vis où ?", again: "?", save: town, go: age}\n'
    )
    state, asked = said(state, book(V1, agreed), Said("Lina"))
    assert "Tu vis où ?" in asked
    state, asked = said(state, book(V1, agreed), Said("Lille"))
    assert "Ta date de naissance ?" in asked
    assert (state.facts["first_name"], state.facts["town"]) == ("Lina", "Lille")


def test_a_book_knows_which_versions_it_holds() -> None:
    both = book(V1, V2)
    assert both.knows("contact@1")
    assert both.knows("contact@2")
    assert not both.knows("contact@3")
    assert not both.knows("contact")
