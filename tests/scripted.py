"""An engine that does as it is told, for tests of the runtime: every turn says "<turn>: <what was said>"."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.book import Book
from dialogs.effects import (
    Effect,
    OpenCase,
    RecordConsent,
    Relay,
    Save,
    Say,
    StartTimer,
)
from dialogs.events import AdviserWrote, Assigned, Event, NobodyFree, Said, TimerFired
from dialogs.state import State, Turn
from dialogs.text import Verbatim

NUDGE_AFTER = timedelta(hours=48)
POISON = "poison"


class PoisonError(RuntimeError):
    """The engine has a mistake, and this message finds it."""


def echo(book: Book, state: State, event: Event, now: datetime) -> Turn:
    """Each message: a fact, a word back, and a timer. `everything` does all that a turn can do at once."""
    turn = state.turn + 1
    effects: list[Effect] = []
    facts = dict(state.facts)
    match event:
        case Said(text=text):
            if text == POISON:
                raise PoisonError(text)
            facts[f"said_{turn}"] = text
            effects += [Save(f"said_{turn}", text), Say((Verbatim(f"{turn}: {text}"),), turn=turn)]
            if text == "everything":
                effects += [
                    RecordConsent("contact", "given", (Verbatim("d'accord ?"),), "oui"),
                    Save("barriers", ("mobility", "housing")),
                    # The case first: a relay without one opens it too, and then tells through the door who has it.
                    OpenCase("ready"),
                    Relay(text),
                ]
            effects.append(StartTimer("nudge", NUDGE_AFTER, turn))
        case Assigned() | NobodyFree():
            effects.append(Say((Verbatim(f"{turn}: {type(event).__name__}"),), turn=turn))
        case TimerFired(turn=of):
            if of == state.waits_since:
                effects.append(Say((Verbatim(f"{turn}: allo ?"),), turn=turn, started_by_us=True))
        case AdviserWrote(adviser=adviser, text=text):
            effects.append(Say((Verbatim(text),), turn=turn, author="adviser", adviser=adviser))
        case _:
            effects.append(Say((Verbatim(f"{turn}: {type(event).__name__}"),), turn=turn))
    waits_since = turn if any(isinstance(effect, StartTimer) for effect in effects) else state.waits_since
    return Turn(
        replace(state, turn=turn, status="running", facts=facts, waits_since=waits_since),
        tuple(effects),
    )
