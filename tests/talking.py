"""A conversation played against the engine, for tests: events in, messages out, the state written out between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.chat import GIVENS as TERMINAL
from bot.library import load_book
from dialogs import state as states
from dialogs.book import Book
from dialogs.effects import Effect, OpenCase, RaiseAlert, RequestLink, Say, StartTimer
from dialogs.engine import advance
from dialogs.events import Assigned, Event, LinkMade, NobodyFree, TimerFired
from dialogs.state import State

GIVENS = {**TERMINAL, "channel": "telegram"}


@dataclass
class Conversation:
    """One invented person talking to the engine. `team` None: nobody is there to take the case."""

    now: datetime
    book: Book = field(default_factory=load_book)
    team: str | None = "Samira"
    state: State = field(default_factory=lambda: State(givens=GIVENS))
    effects: list[Effect] = field(default_factory=list)
    timers: list[tuple[datetime, StartTimer]] = field(default_factory=list)

    def happens(self, event: Event) -> list[Say]:
        """One event, and what the casework answers to it. Returns the messages said."""
        said = self._turn(event)
        while (answer := self._answer(said)) is not None:
            said += self._turn(answer)
        return [effect for effect in said if isinstance(effect, Say)]

    def _turn(self, event: Event) -> list[Effect]:
        stored = states.dump(self.state)
        turn = advance(self.book, states.load(stored), event, self.now)
        assert states.dump(states.load(states.dump(turn.state))) == states.dump(turn.state)
        self.state = turn.state
        self.effects += turn.effects
        self.timers += [(self.now + e.delay, e) for e in turn.effects if isinstance(e, StartTimer)]
        return list(turn.effects)

    def _answer(self, effects: Sequence[Effect]) -> Event | None:
        """What the casework answers to the last case opened, once."""
        if effects and any(isinstance(effect, RequestLink) for effect in effects) and not self._linked:
            self._linked = True
            by_sms = self.state.givens.get("channel") == "sms"
            link = "https://t.me/accroche_bot?start=K7PX2M9QWE" if by_sms else ""
            return LinkMade(link, "K7PX2M9QWE", "" if by_sms else "09 39 00 00 01")
        asked = [e for e in effects if isinstance(e, OpenCase | RaiseAlert)]
        if not asked or self._answered == len(self.effects):
            return None
        self._answered = len(self.effects)
        writes_at = self.now + timedelta(hours=4)
        return Assigned(self.team, writes_at) if self.team else NobodyFree(writes_at)

    _answered: int = -1
    _linked: bool = False

    def passes(self, time: timedelta) -> list[Say]:
        """Time goes by; the timers that come due fire."""
        until = self.now + time
        said: list[Say] = []
        while due := sorted(((at, t) for at, t in self.timers if at <= until), key=lambda item: item[0]):
            at, timer = due[0]
            self.timers.remove(due[0])
            self.now = max(self.now, at)
            said += self.happens(TimerFired(timer.kind, timer.turn))
        self.now = until
        return said

    def given(self, **givens: str) -> None:
        """Something the structure or the channel knows."""
        self.state = replace(self.state, givens={**self.state.givens, **givens})

    def reads(self, say: Say) -> str:
        """A message as the person reads it."""
        words = self.book.words
        return "\n\n".join(words.say(self.state.language, part) for part in say.parts)
