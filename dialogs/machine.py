"""One `transitions` machine a flow version: steps are its states, outcomes its triggers, `when:` its conditions.

The machine is shared by all conversations; a conversation is a light model with only a `state`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from transitions import EventData, Machine

from dialogs.flow import END, Branches, Flow, Step
from dialogs.predicates import Predicate, View, predicate


class Position:
    """The light model a machine moves: where a conversation stands in one flow."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


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


def _condition(test: Predicate) -> Any:
    def holds(event: EventData) -> bool:
        view: View = event.kwargs["view"]
        return test(view)

    return holds


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
        conditions = [_condition(predicate(when, facts))] if when else []
        machine.add_transition(outcome, source, target, conditions=conditions)
    return machine


def fire(machine: Machine, step: str, outcome: str, view: View) -> str | None:
    """The step that `outcome` leads to from `step`, or None where no branch holds."""
    position = Position(step)
    event = machine.events.get(outcome)
    if event is None or step not in event.transitions:
        return None
    return position.state if event.trigger(position, view=view) else None


def settled(machine: Machine) -> Iterator[tuple[str, str, str]]:
    """Every outcome that no condition decides, and where the machine goes by it: (from step, outcome, to step)."""
    nothing = View({}, frozenset(), {}, datetime.min.replace(tzinfo=UTC))
    for outcome, event in machine.events.items():
        for step, ways in event.transitions.items():
            if not ways[0].conditions and (target := fire(machine, step, outcome, nothing)) is not None:
                yield step, outcome, target


def diagram(flow: Flow) -> str:
    """The flow as a Mermaid state diagram: the same machine, drawn."""
    lines = ["stateDiagram-v2", f"    [*] --> {flow.start}"]
    for source, outcome, target, when in edges(flow):
        condition = f" [{when}]" if when else ""
        lines.append(f"    {source} --> {'[*]' if target == END else target} : {outcome}{condition}")
    return "\n".join(lines)
