"""The book: every flow in every version still in use, compiled, with the words. Made once, shared by all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from dialogs.flow import Flow, Option, Step
from dialogs.machine import branches, compile_flow
from dialogs.predicates import Predicate, View, predicate
from dialogs.state import Frame
from dialogs.understanding.normal import normalise
from dialogs.words import Words


class Book:
    """Flows by name and version. Raises `ValueError` for the same version twice, `KeyError` for a predicate."""

    def __init__(self, flows: Iterable[Flow], words: Words) -> None:
        self.words = words
        self._flows: dict[tuple[str, int], Flow] = {}
        self._newest: dict[str, Flow] = {}
        for flow in flows:
            key = (flow.flow, flow.version)
            if key in self._flows:
                raise ValueError(f"flow {flow.flow} version {flow.version} stands in two files")
            self._flows[key] = flow
            if flow.version > self._newest.get(flow.flow, flow).version or flow.flow not in self._newest:
                self._newest[flow.flow] = flow
        facts = frozenset(s.save for f in self._flows.values() for s in f.steps.values() if s.save)
        self._steps = {(*key, name): step for key, flow in self._flows.items() for name, step in flow.steps.items()}
        self._starts = {name: Frame(name, flow.version, flow.start) for name, flow in self._newest.items()}
        # Where an outcome leads: each machine is asked once, not in each conversation.
        self._ways = {
            (*key, step, outcome): tuple((test, Frame(*key, target)) for test, target in found)
            for key, flow in self._flows.items()
            for step, outcome, found in branches(compile_flow(flow, facts))
        }
        self._triggers: dict[str, dict[str, str]] = {}
        self._predicates: dict[str, Predicate] = {
            step.when: predicate(step.when, facts)
            for flow in self._flows.values()
            for step in flow.steps.values()
            if step.when
        }

    def knows(self, name_and_version: str) -> bool:
        """Whether `contact@1` is loaded."""
        name, _, version = name_and_version.partition("@")
        return version.isdigit() and (name, int(version)) in self._flows

    @property
    def flows(self) -> Mapping[tuple[str, int], Flow]:
        return self._flows

    @property
    def newest(self) -> Mapping[str, Flow]:
        return self._newest

    def has(self, name: str) -> bool:
        return name in self._newest

    def start(self, name: str, step: str | None = None) -> Frame:
        """A frame at the start (or at `step`) of the newest version of a flow."""
        start = self._starts[name]
        return Frame(name, start.version, step) if step else start

    def step(self, frame: Frame) -> Step:
        return self._steps[frame.flow, frame.version, frame.step]

    def follow(self, frame: Frame, outcome: str, seen: Callable[[], View]) -> Frame | None:
        """Where `outcome` leads from this frame's step. What there is to see is asked for only where it decides."""
        ways = self._ways.get((frame.flow, frame.version, frame.step, outcome), ())
        if ways and ways[0][0] is None:
            return ways[0][1]
        view = seen()
        return next((target for test, target in ways if test is None or test(view)), None)

    def holds(self, name: str, view: View) -> bool:
        return self._predicates[name](view)

    def moved_on(self, frame: Frame) -> Frame:
        """The frame in the newest version that agrees with it: `same:` names the step of the version before."""
        while (newer := self._flows.get((frame.flow, frame.version + 1))) is not None:
            agreed = next((name for name, step in newer.steps.items() if step.same == frame.step), None)
            if agreed is None:
                break
            frame = Frame(frame.flow, newer.version, agreed)
        return frame

    @cached_property
    def anywhere(self) -> tuple[Flow, ...]:
        """The flows that may be asked for at any moment."""
        return tuple(flow for flow in self._newest.values() if flow.anywhere or flow.commands)

    def triggers(self, language: str) -> Mapping[str, str]:
        """Normalised trigger words, in French and in `language`, and the flow each asks for."""
        if language not in self._triggers:
            self._triggers[language] = {
                normalise(word): flow.flow
                for flow in self.anywhere
                if flow.anywhere
                for tongue in dict.fromkeys(("fr", language))
                for word in self.words.alternatives(tongue, flow.anywhere, "anywhere")
            }
        return self._triggers[language]

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """What a fact is called in summaries and on the case page, by its name."""
        return {
            step.save: step.label
            for flow in self._flows.values()
            for step in flow.steps.values()
            if step.save and step.label
        }

    @cached_property
    def options(self) -> Mapping[str, Mapping[str, Option]]:
        """The options a fact may hold, by the fact's name, then by id."""
        found: dict[str, dict[str, Option]] = {}
        for flow in self._flows.values():
            for step in flow.steps.values():
                if step.save:
                    found.setdefault(step.save, {}).update({option.id: option for option in step.options})
        return found
