"""A turn in the making: the state being changed, and the effects collected so far."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from dialogs.book import Book
from dialogs.effects import Choice, Effect, Fact, Say
from dialogs.flow import Step, placeholders
from dialogs.predicates import View
from dialogs.safety import Danger
from dialogs.state import Frame, State, Turn, Visit
from dialogs.text import Arg, Text, Words

# Enough to come back from the end of the longest flow to its beginning; older steps are out of reach.
TRAIL_LENGTH = 80


class Draft:
    """The one mutable thing of the engine; lives for one turn."""

    stack: list[Frame]

    def __init__(self, book: Book, state: State, now: datetime) -> None:
        self.book = book
        self.now = now
        self.before = state
        self.effects: list[Effect] = []
        self.extra: dict[str, Arg] = {}  # values for placeholders that live only in this turn
        # What to do once the flow on top has ended: back to a place in the trail (see dialogs.walk).
        self.then: int | None = None
        self.stack = list(state.stack)
        self.trail: list[Visit] = list(state.trail)
        self.replay: list[Visit] = list(state.replay)
        self.facts: dict[str, Fact] = dict(state.facts)
        self.sensitive: dict[str, str] = dict(state.sensitive)
        self.givens: dict[str, str] = dict(state.givens)
        self.consents = state.consents
        self.turn = state.turn + 1
        self.asked_in = state.asked_in
        self.misses = state.misses
        self.selected = state.selected
        self.nudges = state.nudges
        self.language = state.language
        self.status = state.status
        self.holder = state.holder
        self.suspended = state.suspended
        self.halted = state.halted
        self.helped: dict[str, datetime] = dict(state.helped)
        self.heard = state.heard
        self.flooded_at = state.flooded_at
        self.reassured_at = state.reassured_at
        self.left = False  # somebody else writes from here on: nothing more is said in this conversation
        self.danger: Danger | None = None  # chosen in this turn, still to be answered
        self.adviser = state.adviser
        self.waits_since = state.waits_since

    def finish(self) -> Turn:
        """The turn as a value."""
        after = State(
            stack=tuple(self.stack),
            turn=self.turn,
            asked_in=self.asked_in,
            misses=self.misses,
            selected=self.selected,
            nudges=self.nudges,
            language=self.language,
            status=self.status,
            holder=self.holder,
            suspended=self.suspended,
            halted=self.halted,
            helped=self.helped,
            heard=self.heard,
            flooded_at=self.flooded_at,
            reassured_at=self.reassured_at,
            facts=self.facts,
            sensitive=self.sensitive,
            consents=self.consents,
            givens=self.givens,
            adviser=self.adviser,
            waits_since=self.waits_since,
            trail=tuple(self.trail),
            replay=tuple(self.replay),
        )
        return Turn(after, tuple(self.effects))

    def look(self) -> View:
        """What predicates may see of the conversation as it now is."""
        return View(self.facts, self.consents, self.givens, self.now)

    @property
    def view(self) -> View:
        return self.look()

    @property
    def is_guardian(self) -> bool:
        """Whether this is the conversation of a parent: their own flow, and no questions."""
        return self.givens.get("role") == "guardian"

    @property
    def top(self) -> Frame | None:
        return self.stack[-1] if self.stack else None

    @property
    def open_question(self) -> tuple[Frame, Step] | None:
        """The question the person is looking at, if there is one."""
        if self.halted or not self.stack:
            return None
        top = self.stack[-1]
        step = self.book.step(top)
        return (top, step) if step.ask else None

    def do(self, effect: Effect) -> None:
        self.effects.append(effect)

    def say(self, *parts: Words, choices: tuple[Choice, ...] = (), **how: object) -> None:
        self.do(Say(parts, choices, turn=self.turn, **how))  # type: ignore[arg-type]

    def text(self, msgid: str) -> Text:
        """A flow's message with the values its placeholders need."""
        named = placeholders(msgid)
        return Text(msgid, {name: self._value(name) for name in named} if named else {})

    def _value(self, name: str) -> Arg:
        if name in self.extra:
            return self.extra[name]
        if name == "age":
            age = self.view.age
            return "" if age is None else age
        if name in ("writes_at", "until") and self.givens.get(name):
            return datetime.fromisoformat(self.givens[name])
        if name in self.givens:
            return self.givens[name]
        return self.shown(name)

    def shown(self, fact: str) -> Arg:
        """A fact as the person reads it: an option's id becomes its label."""
        value = self.facts.get(fact)
        if value is None:
            return ""
        options: Mapping[str, object] = self.book.options.get(fact, {})
        if isinstance(value, list | tuple):
            return tuple(self._label(fact, item) for item in value)
        return self._label(fact, value) if value in options else str(value)

    def _label(self, fact: str, option: object) -> Text | str:
        found = self.book.options.get(fact, {}).get(str(option))
        return Text(found.label) if found else str(option)
