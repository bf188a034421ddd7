"""`accroche chat`: talk to the machine in a terminal. Nothing is kept, nothing leaves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TextIO

from bot.library import load_book
from dialogs import sms
from dialogs.book import Book
from dialogs.effects import Effect, OpenCase, RaiseAlert, Retick, Say, Settle
from dialogs.engine import advance
from dialogs.events import Assigned, Event, Said, Started, Tapped
from dialogs.render import SMS, TELEGRAM, Abilities, render, tick
from dialogs.state import State

GIVENS = {
    "structure": "Mission Locale de Lille",
    "structure_phone": "03 20 00 00 00",
    "town_structure": "Lille",
    "zone": "Europe/Paris",
    "channel": "terminal",
    "answers_now": "yes",
    "open_now": "yes",
}
ADVISER = "Samira"
HELP = "Écrivez comme un jeune ; un nombre appuie sur un bouton. Ctrl+D pour finir."


@dataclass
class Terminal:
    """One conversation, and where it is printed."""

    out: TextIO
    abilities: Abilities
    state: State
    book: Book = field(default_factory=load_book)
    buttons: list[tuple[int, str]] = field(default_factory=list)  # (turn, option) of each number shown

    def happens(self, event: Event) -> None:
        """One event; an adviser is found at once for whatever case it opens."""
        now = datetime.now(UTC)
        turn = advance(self.book, self.state, event, now)
        self.state = turn.state
        for effect in turn.effects:
            self._print(effect)
        if any(isinstance(effect, OpenCase | RaiseAlert) for effect in turn.effects):
            self.happens(Assigned(ADVISER, now + timedelta(hours=4)))

    def _print(self, effect: Effect) -> None:
        if isinstance(effect, OpenCase):
            print(f"   (dossier ouvert : {effect.reason})", file=self.out)
        elif isinstance(effect, RaiseAlert):
            print(f"   (alerte : {effect.level})", file=self.out)
        if not isinstance(effect, Say | Settle | Retick):
            return
        for message in render(effect, self.book.words, self.state.language, self.abilities):
            if isinstance(effect, Settle):
                print(f"   {message.text.splitlines()[-1]}", file=self.out)
                continue
            parts = f"   [{sms.count(message.text)} SMS]" if self.abilities.gsm7 else ""
            print(f"\n{message.text}{parts}", file=self.out)
            if message.buttons:
                self.buttons = [(effect.turn, button.id) for button in message.buttons]
            for number, button in enumerate(message.buttons, 1):
                print(f"   [{number}] {tick(button.label, button.chosen)}", file=self.out)

    def types(self, line: str) -> None:
        """A line is what the person writes; the number of a button is a tap on it."""
        if line.isdigit() and 0 < int(line) <= len(self.buttons):
            turn, option = self.buttons[int(line) - 1]
            self.happens(Tapped(turn, option))
        else:
            self.happens(Said(line))


def talk(given: TextIO, out: TextIO, *, language: str, sms: bool) -> None:
    """Until the input ends."""
    book = load_book()
    state = State(language=book.words.best(language), givens=GIVENS)
    terminal = Terminal(out, SMS if sms else TELEGRAM, state, book)
    print(HELP, file=out)
    terminal.happens(Started())
    for line in given:
        print(f"> {line.rstrip()}", file=out)
        terminal.types(line.rstrip("\n"))
