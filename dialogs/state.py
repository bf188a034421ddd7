"""Where a conversation stands: one value, written out after each turn and read back before the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Annotated, Literal

from pydantic import PlainSerializer, TypeAdapter

from dialogs.effects import Effect, Fact
from dialogs.value import value


@value(frozen=True, slots=True)
class Frame:
    """One flow on the stack and the step it stands at. `flow@version` stays until a `same:` step."""

    flow: str
    version: int
    step: str


@value(frozen=True, slots=True)
class Visit:
    """A step that was gone through: enough to come back to it, or to pass it again without asking.

    `answer` is None for a step that was no question; for a question, what the person would recognise.
    """

    stack: tuple[Frame, ...]
    outcome: str
    answer: str | None = None

    @property
    def place(self) -> tuple[str, str]:
        return self.stack[-1].flow, self.stack[-1].step


@value(frozen=True, slots=True)
class State:
    """Everything the engine knows between two turns.

    `givens` are the structure's (name, phone, zone, adviser…): the runtime refreshes them before each turn.
    `facts` and `consents` are the person's. `turn` counts turns; `asked_in` is the turn of the open question.
    """

    stack: tuple[Frame, ...] = ()
    turn: int = 0
    asked_in: int = 0
    misses: int = 0  # answers in a row that were not understood
    selected: tuple[str, ...] = ()  # several choices: ticked so far
    nudges: int = 0
    language: str = "fr"
    status: Literal["new", "running", "ended", "silent", "stopped"] = "new"
    holder: Literal["bot", "human"] = "bot"
    suspended: bool = False  # danger was read: the questionnaire waits for a human or the person to say so
    # The walk was stopped before the step on top was entered: it is, once the questions come back.
    halted: bool = False
    helped: Mapping[str, datetime] = field(default_factory=dict)  # "kind level" -> when its numbers were given
    heard: tuple[datetime, ...] = ()  # when the person's last messages came, the latest last
    flooded_at: datetime | None = None  # when they were last asked to slow down
    reassured_at: datetime | None = None  # when the person was last told that a human reads them
    facts: Mapping[str, Fact] = field(default_factory=dict)
    sensitive: Mapping[str, str] = field(default_factory=dict)  # fact name -> purpose it lives under
    consents: Annotated[frozenset[str], PlainSerializer(sorted)] = frozenset()  # the same state, the same bytes
    givens: Mapping[str, str] = field(default_factory=dict)
    adviser: str = ""  # first name last told to the person
    waits_since: int = 0  # the turn whose timer is running; another turn's timer does nothing
    trail: tuple[Visit, ...] = ()
    # While an answer is corrected: the later visits, gone through again without asking. The last one is
    # the question that was interrupted (outcome ""): it is asked again, and the replay is over.
    replay: tuple[Visit, ...] = ()


@value(frozen=True, slots=True)
class Turn:
    """What `advance` returns: the new state, and what the world has to do, in order."""

    state: State
    effects: tuple[Effect, ...]


_STATE: TypeAdapter[State] = TypeAdapter(State)


def dump(state: State) -> bytes:
    """The state as JSON, for the database."""
    return _STATE.dump_json(state, exclude_defaults=True)


def load(data: bytes) -> State:
    """The state as it was dumped. Raises `pydantic.ValidationError` on anything else."""
    return _STATE.validate_json(data)
