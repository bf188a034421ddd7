"""What the book follows is what the machines do."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

from bot.library import load_book
from dialogs.effects import Fact
from dialogs.machine import compile_flow, edges
from dialogs.predicates import View
from dialogs.state import Frame

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BORN: tuple[Fact, ...] = (None, "2000-01-01", "2010-01-01", "2011-01-01", "2013-01-01")
VIEWS = [
    View({"birth_date": born, "barriers": ("health",)}, consents, givens, NOW)
    for born, consents, givens in product(
        BORN,
        (frozenset(), frozenset({"health", "contact"})),
        ({}, {"adviser": "Samira", "channel": "sms", "open_now": "yes"}),
    )
]


class Position:
    """The light model a machine moves."""

    def __init__(self, state: str) -> None:
        self.state = state


def test_the_book_leads_where_the_machine_goes() -> None:
    book = load_book()
    facts = frozenset(step.save for flow in book.flows.values() for step in flow.steps.values() if step.save)
    for key, flow in book.flows.items():
        machine = compile_flow(flow, facts)
        for step, outcome in {(source, outcome) for source, outcome, _, _ in edges(flow)}:
            for view in VIEWS:
                position = Position(step)
                went = position.state if machine.events[outcome].trigger(position, view=view) else None
                frame = book.follow(Frame(*key, step), outcome, lambda view=view: view)  # type: ignore[misc]
                assert (frame and frame.step) == went, (key, step, outcome)
