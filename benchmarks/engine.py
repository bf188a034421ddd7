"""How fast a conversation moves, beside what it is built on. `python -m benchmarks.engine`

One run, one process, no network: a bare `transitions` trigger is the floor a state machine has anyway; `advance` is
the whole of a turn (danger read, words anywhere, the answer, the next question, effects); writing the state out and
back is what the runtime adds for each turn before the database.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from transitions import Machine

from benchmarks.page import put, table
from bot.chat import GIVENS
from bot.library import load_book
from dialogs import state as states
from dialogs.effects import Say
from dialogs.engine import advance
from dialogs.events import Event, Said, Started
from dialogs.render import TELEGRAM, render
from dialogs.safety import read
from dialogs.state import State

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TEXTS = (
    "oui",
    "Lina",
    "14/07/2009",
    "Lille",
    "rien",
    "par message",
    "le matin",
    "oui",
    "dehors",
    "mes mains",
    "passer",
)
EVENTS: tuple[Event, ...] = (Started(), *map(Said, TEXTS))
SECONDS = 2.0  # each measure runs at least that long


def rate(work: Callable[[], int]) -> float:
    """Operations a second: `work` does some and says how many."""
    work()  # what is made once is made
    done, began = 0, time.perf_counter()
    while (spent := time.perf_counter() - began) < SECONDS:
        done += work()
    return done / spent


def main() -> None:
    book = load_book()

    class Light:
        """Nothing but a state."""

    light = Light()
    Machine(light, states=["red", "green"], transitions=[["go", "red", "green"], ["go", "green", "red"]], initial="red")

    def bare_trigger() -> int:
        for _ in range(100):
            light.go()  # type: ignore[attr-defined]
        return 100

    def conversation() -> int:
        state = State(givens=GIVENS)
        for event in EVENTS:
            state = advance(book, state, event, NOW).state
        return len(EVENTS)

    def stored_conversation() -> int:
        state = State(givens=GIVENS)
        for event in EVENTS:
            state = states.load(states.dump(advance(book, state, event, NOW).state))
        return len(EVENTS)

    def danger() -> int:
        for text in TEXTS:
            read(text)
        return len(TEXTS)

    says = [effect for effect in advance(book, State(givens=GIVENS), Started(), NOW).effects if isinstance(effect, Say)]

    def rendering() -> int:
        for say in says:
            render(say, book.words, "fr", TELEGRAM)
        return len(says)

    rows = []
    for name, work in {
        "transitions, a bare trigger (the floor)": bare_trigger,
        "advance, a whole turn": conversation,
        "advance, the state written out and back": stored_conversation,
        "of which: danger read": danger,
        "of which: a message rendered": rendering,
    }.items():
        per_second = rate(work)
        rows.append([name, f"{per_second:,.0f}", f"{1e6 / per_second:,.1f} µs"])
    put("benchmarks.engine", "", table(("One core", "a second", "each"), rows))


if __name__ == "__main__":
    main()
