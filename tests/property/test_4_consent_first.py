"""Invariant 4: nothing sensitive is asked, kept or shown without a live consent for that purpose."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import invariant

from dialogs.effects import RecordConsent, Save
from tests.property.conversations import RandomConversation


class ConsentFirst(RandomConversation):
    @invariant()
    def what_is_kept_has_its_consent(self) -> None:
        state = self.talk.state
        for fact, purpose in state.sensitive.items():
            assert purpose in state.consents, fact
        assert set(state.sensitive) <= set(state.facts)

    @invariant()
    def what_is_asked_has_its_consent(self) -> None:
        state = self.talk.state
        if state.stack:
            step = self.talk.book.step(state.stack[-1])
            if step.ask and step.sensitive and state.asked_in == state.turn:
                assert step.sensitive in state.consents, state.stack[-1]

    @invariant()
    def what_is_saved_comes_after_its_consent(self) -> None:
        given: set[str] = set()
        for effect in self.talk.effects:
            if isinstance(effect, RecordConsent):
                (given.add if effect.decision == "given" else given.discard)(effect.purpose)
            if isinstance(effect, Save) and effect.sensitive:
                assert effect.sensitive in given, effect.name

    @invariant()
    def the_consents_of_the_state_are_those_recorded(self) -> None:
        given: set[str] = set()
        for effect in self.talk.effects:
            if isinstance(effect, RecordConsent):
                (given.add if effect.decision == "given" else given.discard)(effect.purpose)
        assert self.talk.state.consents == given


TestConsentFirst = ConsentFirst.TestCase
TestConsentFirst.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
