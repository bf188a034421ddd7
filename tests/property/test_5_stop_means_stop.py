"""Invariant 5: after STOP, one confirmation, then nothing until the person asks to start again."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from dialogs.effects import Say, StopAddress
from dialogs.events import Said
from tests.property.conversations import RandomConversation


class StopMeansStop(RandomConversation):
    @rule(text=st.sampled_from(["stop", "STOP", "/stop", "arrêtez de m'écrire"]))
    def says_stop(self, text: str) -> None:
        self._do(Said(text))
        assert self.talk.state.status == "stopped"
        if self.before.status == "stopped":
            assert self.said == []
        else:
            assert len(self.said) == 1, "one confirmation"
            assert any(isinstance(effect, StopAddress) for effect in self.new_effects)

    @invariant()
    def a_stopped_person_hears_nothing(self) -> None:
        both_stopped = self.before.status == self.talk.state.status == "stopped"
        # Danger is the one thing that is always answered (invariant 6); no danger is drawn here.
        if both_stopped:
            assert [e for e in self.new_effects if isinstance(e, Say)] == []


TestStopMeansStop = StopMeansStop.TestCase
TestStopMeansStop.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
