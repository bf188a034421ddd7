"""Random conversations: what hypothesis draws for the property tests of the engine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from bot.library import load_book
from dialogs.effects import Say
from dialogs.events import AdviserWrote, Attached, CaseClosed, Claimed, HandedBack, Said, Started, Tapped, Unreachable
from dialogs.safety import read
from tests.talking import Conversation

BOOK = load_book()
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)

ORDINARY = st.sampled_from(
    [
        "oui", "non", "ok", "ouais", "jsp", "passer", "Lina", "moi c'est Adam", "3 mars 2009", "12/07/2011", "Lille",
        "59000", "rien", "j'ai arrêté l'école", "1", "2", "2)", "la 3", "aucune idée", "le permis", "c'est tout",
        "0639980012", "par sms", "le matin", "salut", "merci", "mdr", "?", "c'est bon",
    ]
)  # fmt: skip
ANYWHERE = st.sampled_from(
    ["stop", "/stop", "aide", "retour", "corriger", "parler à quelqu'un", "langue", "qui es-tu", "mes données",
     "/start", "reprendre", "continuer", "/aide"]
)  # fmt: skip
DANGER = st.sampled_from(["je veux mourir", "il me frappe en ce moment", "je suis à la rue ce soir"])
HOSTILE = st.one_of(
    st.text(max_size=80).filter(lambda text: read(text) is None),  # letters drawn by lot say "I die" in some language
    st.sampled_from(["", " ", "\u202e\u200f\u200b", "😀" * 40, "<b>x</b>", "{name}", "%s"]),
    st.sampled_from(["a" * 10_000, "1234567890" * 20]),
)
MESSAGES = st.one_of(ORDINARY, ORDINARY, ANYWHERE, HOSTILE)


class RandomConversation(RuleBasedStateMachine):
    """A young person, time, and a team doing anything in any order. Subclasses add invariants.

    After each step `said` holds the messages of that step, `before` the state before it.
    """

    @initialize(team=st.sampled_from(["Samira", None]))
    def begins(self, team: str | None) -> None:
        self.talk = Conversation(now=NOON, book=BOOK, team=team)
        self.before = self.talk.state
        self.said: list[Say] = []
        self._do(Started())

    def _do(self, event: object) -> None:
        self.before = self.talk.state
        self.effects_before = len(self.talk.effects)
        self.said = self.talk.happens(event)  # type: ignore[arg-type]

    @property
    def new_effects(self) -> list[object]:
        return list(self.talk.effects[self.effects_before :])

    @rule(text=MESSAGES)
    def writes(self, text: str) -> None:
        self._do(Said(text))

    @rule(text=ORDINARY)
    def edits(self, text: str) -> None:
        self._do(Said(text, edited=True))

    @rule(data=st.data())
    def taps(self, data: st.DataObject) -> None:
        """A button of the last question, or one of long ago."""
        questions = [e for e in self.talk.effects if isinstance(e, Say) and e.choices]
        question = data.draw(st.sampled_from(questions[-3:])) if questions else None
        option = data.draw(st.sampled_from([c.id for c in question.choices])) if question else "yes"
        self._do(Tapped(question.turn if question else 0, option))

    @rule(kind=st.sampled_from(["voice", "photo", "sticker"]))
    def sends(self, kind: str) -> None:
        self._do(Attached(kind))  # type: ignore[arg-type]

    @rule(hours=st.sampled_from([1, 47, 49, 130, 400]))
    def waits(self, hours: int) -> None:
        self.before = self.talk.state
        self.effects_before = len(self.talk.effects)
        self.said = self.talk.passes(timedelta(hours=hours))

    @rule(event=st.sampled_from([Claimed("Karim"), Claimed("Samira"), HandedBack(), CaseClosed(), Unreachable()]))
    def team_acts(self, event: object) -> None:
        self._do(event)

    @rule()
    def adviser_writes(self) -> None:
        self._do(AdviserWrote("Samira", "Salut, tu es libre jeudi ?"))

    @precondition(lambda self: self.talk.state.status != "stopped")
    @rule()
    def starts_again(self) -> None:
        self._do(Started())
