"""How fast a conversation moves, beside what it is built on. `python -m benchmarks.engine`

One run, one process, no network: a bare `transitions` trigger is the floor a state machine has anyway; `advance` is
the whole of a turn (danger read, words anywhere, the answer, the next question, effects); writing the state out and
back is what the runtime adds for each turn before the database. Each person writes in their own way
(`benchmarks.people`). What danger and stop find in a short message is remembered (`understanding.met`), for « oui » and
« par message » are written by everybody; so a row says what a turn costs when no message was ever met, as if each
person were the first one.

The measures take turns, in rounds of CPU time, and the best round of each is told: others on the machine slow all of
them alike. What is compared between machines and days is the column of triggers.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime

from transitions import Machine

from benchmarks.page import put, table
from benchmarks.people import person
from benchmarks.unmet import no_message_met
from bot.chat import GIVENS
from bot.library import load_book
from dialogs import safety
from dialogs import state as states
from dialogs.effects import Say
from dialogs.engine import advance
from dialogs.events import Said, Started
from dialogs.render import TELEGRAM, render
from dialogs.state import State

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ROUNDS = 150
PEOPLE = 12  # met in each round, by each measure; nobody is met twice
BARE = "transitions, a bare trigger (the floor)"


def main() -> None:
    book = load_book()
    dice = random.Random(5)

    class Light:
        """Nothing but a state."""

    light = Light()
    Machine(light, states=["red", "green"], transitions=[["go", "red", "green"], ["go", "green", "red"]], initial="red")

    def bare_trigger(_: list[tuple[str, ...]]) -> int:
        for _number in range(1_000):
            light.go()  # type: ignore[attr-defined]
        return 1_000

    def conversations(people: list[tuple[str, ...]]) -> int:
        for texts in people:
            state = advance(book, State(givens=GIVENS), Started(), NOW).state
            for text in texts:
                state = advance(book, state, Said(text), NOW).state
        return sum(1 + len(texts) for texts in people)

    def forgetting(work: Callable[[list[tuple[str, ...]]], int]) -> Callable[[list[tuple[str, ...]]], int]:
        """The same with nothing remembered of a message but its words."""

        def worked(people: list[tuple[str, ...]]) -> int:
            with no_message_met():
                return work(people)

        return worked

    def stored_conversations(people: list[tuple[str, ...]]) -> int:
        for texts in people:
            state = advance(book, State(givens=GIVENS), Started(), NOW).state
            for text in texts:
                state = advance(book, states.load(states.dump(state)), Said(text), NOW).state
            states.load(states.dump(state))
        return sum(1 + len(texts) for texts in people)

    def danger(people: list[tuple[str, ...]]) -> int:
        for texts in people:
            for text in texts:
                safety.read(text)
        return sum(map(len, people))

    says = [effect for effect in advance(book, State(givens=GIVENS), Started(), NOW).effects if isinstance(effect, Say)]

    def rendering(people: list[tuple[str, ...]]) -> int:
        for _ in people:
            for say in says:
                render(say, book.words, "fr", TELEGRAM)
                render(say, book.words, "ar", TELEGRAM)
        return 2 * len(says) * len(people)

    measures: dict[str, Callable[[list[tuple[str, ...]]], int]] = {
        BARE: bare_trigger,
        "advance, a whole turn": conversations,
        "advance, the state written out and back": stored_conversations,
        "advance, no message met before": forgetting(conversations),
        "of which: danger read": forgetting(danger),
        "a message rendered (French, Arabic)": rendering,
    }
    best = dict.fromkeys(measures, float("inf"))
    for number in range(ROUNDS + 1):
        for name, work in measures.items():
            people = [person(dice) for _ in range(PEOPLE)]
            began = time.process_time()
            done = work(people)
            if number:  # the first round makes what is made once
                best[name] = min(best[name], (time.process_time() - began) / done)
    rows = [
        [name, f"{1 / each:,.0f}", f"{1e6 * each:,.1f} µs", f"{each / best[BARE]:.2f}"] for name, each in best.items()
    ]
    put("benchmarks.engine", "", table(("One core", "a second", "each", "in bare triggers"), rows))


if __name__ == "__main__":
    main()
