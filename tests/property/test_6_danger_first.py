"""Invariant 6: danger suspends whatever runs, is answered at once at any hour, and a human is called."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import rule

from dialogs.effects import RaiseAlert
from dialogs.events import Said
from dialogs.replies import REASSURE_EVERY
from dialogs.safety import read
from tests.property.conversations import DANGER, RandomConversation


class DangerFirst(RandomConversation):
    @rule(text=DANGER)
    def is_in_danger(self, text: str) -> None:
        self._do(Said(text))
        assert any(isinstance(effect, RaiseAlert) for effect in self.new_effects)
        assert self.talk.state.suspended
        found = read(text)
        assert found is not None
        helped = [self.before.helped.get(f"{found.kind} {level}") for level in ("danger_immediate", found.level)]
        if all(time is None or self.talk.now - time >= REASSURE_EVERY for time in helped):
            words = " ".join(self.talk.reads(say) for say in self.said)
            assert any(number in words for number in ("15", "112", "3114", "119", "114", "3018")), words
        top = self.talk.state.stack[-1] if self.talk.state.stack else None
        asked = any(say.choices for say in self.said)
        assert not asked or (top is not None and top.flow == "safety"), "never back to the questionnaire by itself"
        assert not asked or found.level == "distress", "nothing is asked of who is in danger now"

    @rule(text=DANGER)
    def is_in_danger_and_time_passes(self, text: str) -> None:
        """No nudge while a human is called."""
        from datetime import timedelta

        self._do(Said(text))
        assert self.talk.passes(timedelta(days=20)) == []
        self.before, self.said = self.talk.state, []


TestDangerFirst = DangerFirst.TestCase
TestDangerFirst.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
