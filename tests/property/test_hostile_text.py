"""Bad input: whatever is written at whatever step, there is a next message, never an exception."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import invariant

from dialogs.effects import Say
from tests.property.conversations import RandomConversation


class NothingBreaks(RandomConversation):
    @invariant()
    def messages_have_words(self) -> None:
        for say in self.said:
            assert self.talk.reads(say).strip()

    @invariant()
    def buttons_fit_in_64_bytes(self) -> None:
        for effect in self.new_effects:
            if isinstance(effect, Say):
                assert all(len(f"{effect.turn}:{choice.id}".encode()) <= 64 for choice in effect.choices)

    @invariant()
    def an_open_question_can_be_answered(self) -> None:
        state = self.talk.state
        assert state.asked_in <= state.turn
        assert len(state.stack) < 12


TestNothingBreaks = NothingBreaks.TestCase
TestNothingBreaks.settings = settings(max_examples=80, stateful_step_count=50, deadline=None)
