"""Reading a flow: YAML text to `Flow`, and for every mistake the file, the line, what is wrong and what to write."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import Any

import yaml
from pydantic import ValidationError

from dialogs.flow import Flow, Step


class FlowLoader(yaml.SafeLoader):
    """YAML where `on:`, `yes:` and `no:` are words, as in YAML 1.2; only true and false are booleans."""


FlowLoader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
FlowLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"true|false"), list("tf"))


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake, said so that its author can mend it."""

    path: str
    line: int
    what: str
    cure: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what} → {self.cure}"


class FlowError(ValueError):
    """A flow file that cannot be read. `problems` has all that was found in it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def parse_flow(path: str, text: str) -> Flow:
    """The flow in `text`. Raises `FlowError`; `path` is only named in it."""
    try:
        root = yaml.compose(text, Loader=FlowLoader)
        data = yaml.load(text, Loader=FlowLoader)  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise FlowError(
            [
                Problem(
                    path,
                    mark.line + 1 if mark else 1,
                    f"ce n'est pas du YAML : {error.problem}",
                    "vérifier l'alignement, les deux-points et les guillemets de cette ligne",
                )
            ]
        ) from error
    if root is None or not isinstance(data, dict):
        raise FlowError([Problem(path, 1, "le fichier est vide", "commencer par flow:, version:, about:, steps:")])
    problems = [
        Problem(path, line, f"« {key} » est écrit deux fois", "n'en garder qu'un") for key, line in _doubles(root)
    ]
    try:
        flow = Flow.model_validate(data)
    except ValidationError as error:
        problems += [_said(path, root, dict(item)) for item in error.errors()]
        raise FlowError(problems) from error
    problems += [
        Problem(path, line_of(root, "steps", name), *complaint)
        for name, step in flow.steps.items()
        for complaint in _odd(step)
    ]
    if problems:
        raise FlowError(problems)
    return flow


def lines(text: str) -> dict[str, int]:
    """The line each step of a flow file starts at."""
    root = yaml.compose(text, Loader=FlowLoader)
    steps = _child(root, "steps")
    if not isinstance(steps, yaml.MappingNode):
        return {}
    return {key.value: key.start_mark.line + 1 for key, _ in steps.value}


def _odd(step: Step) -> list[tuple[str, str]]:
    """What pydantic cannot see: a step is exactly one thing, and a question has words."""
    kinds = [name for name in ("say", "ask", "route", "run", "wait") if getattr(step, name) is not None]
    found = []
    if len(kinds) != 1:
        found.append(
            (
                f"l'étape est {' et '.join(kinds) or 'sans genre'}",
                "lui donner un seul de say, ask, route, run, wait",
            )
        )
    if step.ask and not step.text:
        found.append(("une question sans texte", "ajouter text:"))
    if step.ask in ("choice", "choices") and not step.options and step.do != "set_language":
        found.append(("un choix sans réponses proposées", "ajouter options:"))
    ids = [option.id for option in step.options]
    if len(ids) != len(set(ids)):
        found.append(("deux réponses portent le même nom", "donner à chacune un nom à elle"))
    if reserved := {"skip", "done", "fine"} & set(ids):
        found.append((f"« {min(reserved)} » est un nom réservé", "choisir un autre nom de réponse"))
    return found


_CURES = {
    "extra_forbidden": "retirer ce mot, ou corriger son orthographe",
    "missing": "l'ajouter",
    "literal_error": "choisir parmi {expected}",
    "string_pattern_mismatch": "lettres minuscules sans accent, chiffres et _",
    "int_parsing": "écrire un nombre entier",
}


def _said(path: str, root: yaml.Node, error: dict[str, Any]) -> Problem:
    where = tuple(error["loc"])
    kind = str(error["type"])
    cure = _CURES.get(kind, "voir docs/developers.md, « Écrire un flow »")
    expected = error.get("ctx", {}).get("expected", "")
    cure = cure.format(expected=expected)
    if kind == "extra_forbidden":
        near = difflib.get_close_matches(str(where[-1]), [*Step.model_fields, *Flow.model_fields], n=1)
        cure = f"écrire « {near[0]} »" if near else cure
    name = ".".join(str(part) for part in where)
    what = {
        "extra_forbidden": f"« {name} » n'existe pas",
        "missing": f"il manque « {name} »",
    }.get(kind, f"« {name} » : {error['msg']}")
    return Problem(path, line_of(root, *where), what, cure)


def line_of(root: yaml.Node, *where: object) -> int:
    """The line (from 1) of a place in a YAML document, or of the nearest place above that exists."""
    node, line = root, root.start_mark.line + 1
    for part in where:
        found = _key(node, part)
        if found is None:
            break
        key, node = found
        line = key.start_mark.line + 1
    return line


def _key(node: yaml.Node | None, part: object) -> tuple[yaml.Node, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(part):
                return key, value
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    return None


def _child(node: yaml.Node | None, part: str) -> yaml.Node | None:
    found = _key(node, part)
    return found[1] if found else None


def _doubles(node: yaml.Node) -> list[tuple[str, int]]:
    """Keys written twice in one mapping: YAML would silently keep the last."""
    found = []
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            if key.value in seen:
                found.append((key.value, key.start_mark.line + 1))
            seen.add(key.value)
            found += _doubles(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            found += _doubles(item)
    return found
