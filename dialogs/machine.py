"""One `transitions` machine a flow version: steps are its states, outcomes its triggers, `when:` its conditions.

The machine is shared by all conversations: it has no model, and is asked once for all its ways (`branches`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias, cast

from transitions import EventData, Machine, Transition

from dialogs.flow import END, Branches, Flow, Step
from dialogs.predicates import Predicate, predicate


def outcomes(step: Step) -> tuple[str, ...]:
    """All the outcomes a step can have, in the order of its choices."""
    found: tuple[str, ...]
    if step.say is not None:
        found = ("said",)
    elif step.route is not None:
        found = ("routed",)
    elif step.run is not None:
        found = ("returned",)
    elif step.wait is not None:
        found = ("assigned", "nobody") if step.wait == "assigned" else ("made", "none")
    elif step.ask == "yes_no":
        found = ("yes", "no")
    elif step.ask == "choice" and step.options:
        found = tuple(option.id for option in step.options)
    else:
        found = ("answered",)
    if step.skippable:
        found += ("skipped",)
    if step.when is not None:
        found += ("passed",)
    return found


def ways(step: Step, outcome: str) -> Branches:
    """Where an outcome leads: `on` for it, or for `any`, or `go`. Empty: nowhere, which the check refuses."""
    if outcome == "routed":
        return step.route or ()
    return step.on.get(outcome) or step.on.get("any") or step.go or ()


def edges(flow: Flow) -> Iterator[tuple[str, str, str, str | None]]:
    """Every way of a flow: (from step, outcome, to step, predicate)."""
    for name, step in flow.steps.items():
        for outcome in outcomes(step):
            for branch in ways(step, outcome):
                yield name, outcome, branch.go, branch.when


class Holds:
    """A predicate as a condition of the machine."""

    __slots__ = ("test",)

    def __init__(self, test: Predicate) -> None:
        self.test = test

    def __call__(self, event: EventData) -> bool:
        return self.test(event.kwargs["view"])


def compile_flow(flow: Flow, facts: frozenset[str]) -> Machine:
    """The flow's machine. Raises `KeyError` for a predicate nobody knows."""
    machine = Machine(
        model=None,
        states=[*flow.steps, END],
        initial=flow.start,
        auto_transitions=False,
        send_event=True,
    )
    for source, outcome, target, when in edges(flow):
        conditions: list[Any] = [Holds(predicate(when, facts))] if when else []
        machine.add_transition(outcome, source, target, conditions=conditions)
    return machine


# The first that holds is taken.
Branching: TypeAlias = "tuple[tuple[Predicate | None, str], ...]"


def branches(machine: Machine) -> Iterator[tuple[str, str, Branching]]:
    """All that the machine knows, asked once: from a step, by an outcome, where to and on what condition.

    A trigger decides by the same; but it tells callbacks of each change, where nobody listens, which costs ten times
    as much.
    """
    for outcome, event in machine.events.items():
        for step, found in event.transitions.items():
            yield step, outcome, tuple((_test(transition), str(transition.dest)) for transition in found)


def _test(transition: Transition) -> Predicate | None:
    return cast("Holds", transition.conditions[0].func).test if transition.conditions else None


def diagram(flow: Flow) -> str:
    """The flow as a Mermaid state diagram: the same machine, drawn."""
    lines = ["stateDiagram-v2", f"    [*] --> {flow.start}"]
    for source, outcome, target, when in edges(flow):
        condition = f" [{when}]" if when else ""
        lines.append(f"    {source} --> {'[*]' if target == END else target} : {outcome}{condition}")
    return "\n".join(lines)
