"""What makes flows sound: every way leads on, nothing sensitive is asked without its consent, words fit."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping

from dialogs import costs
from dialogs.flow import END, Flow, Step, placeholders
from dialogs.loading import Problem, lines
from dialogs.machine import edges, outcomes, ways
from dialogs.predicates import predicate

# Flows the engine pushes by name, and the steps it may start them at.
ENTRIES: Mapping[str, tuple[str, ...]] = {
    "nudge": ("first", "second"),
    "safety": ("danger", "distress"),
    "parent": (
        "first",
        "here",
        "appointment",
        "changed",
        "cancelled",
        "call",
        "heard",
        "stop",
        "again",
        "wrong",
        "danger",
    ),
}
REQUIRED = (
    "contact", "stop", "restart", "help", "back", "correct", "person", "language", "who", "data", "resume",
    "nudge", "safety", "welcome_back", "attachment", "edited", "after_end", "misunderstood",
    "claimed", "replaced", "handed_back", "same_phone", "flood", "parent",
)  # fmt: skip
# Words of the institution that a young person does not know (VOICE: acronyms, administrative nouns).
JARGON = re.compile(
    r"\b(PACEA|CEJ|SIEI|RQTH|PSAD|MLDS|CIO|RIO|QPV|PMSMP|RGPD|CNIL|usager|bénéficiaire|décrocheur|décrochage|"
    r"dispositif|accompagnement|insertion|frein|freins|préconisation|problématique|prescripteur|convocation|"
    r"représentant légal|représentants légaux|parcours contractualisé)\b",
    re.IGNORECASE,
)
HALF_WORDS = re.compile(r"\w·\w|\w\(e\)|\w\.e\b")

Node = tuple[str, str]  # flow, step
Grown = Callable[[str, str, str], None]


def check(flows: Mapping[str, tuple[Flow, str]], started_with: str = "contact") -> list[Problem]:
    """All that is wrong with the newest versions. `flows`: path → (flow, its YAML text)."""
    by_name = {flow.flow: flow for flow, _ in flows.values()}
    facts = frozenset(step.save for flow in by_name.values() for step in flow.steps.values() if step.save)
    problems: list[Problem] = []
    for path, (flow, text) in flows.items():
        at = lines(text)

        def grown(step: str, what: str, cure: str, path: str = path, at: Mapping[str, int] = at) -> None:
            problems.append(Problem(path, at.get(step, 1), what, cure))

        _ways_out(flow, by_name, facts, grown)
        _reached(flow, grown)
        _words(flow, facts, grown)
    for name in REQUIRED:
        if name not in by_name:
            problems.append(Problem("flows", 1, f"il manque le flow « {name} »", f"écrire flows/{name}.yaml"))
    where = {flow.flow: (path, lines(text)) for path, (flow, text) in flows.items()}
    for (name, step), purpose, trail in _sensitive_without_consent(by_name, started_with):
        path, at = where[name]
        problems.append(
            Problem(
                path,
                at.get(step, 1),
                f"« {step} » touche à {purpose}, et ce chemin y mène sans accord : {' → '.join(trail)}",
                f"poser avant une question consent: {purpose}, ou un route when: consent_{purpose}",
            )
        )
    return sorted(problems, key=lambda problem: (problem.path, problem.line))


def _ways_out(flow: Flow, by_name: Mapping[str, Flow], facts: frozenset[str], grown: Grown) -> None:
    """Every outcome leads somewhere that exists, whatever the predicates say; and the end can be reached."""
    for name, step in flow.steps.items():
        for outcome in outcomes(step):
            branches = ways(step, outcome)
            if not branches:
                grown(name, f"« {name} » n'a pas de suite pour « {outcome} »", f"ajouter {outcome}: sous on:, ou go:")
            elif branches[-1].when is not None:
                grown(
                    name,
                    f"« {name} » n'a de suite pour « {outcome} » que sous condition",
                    "finir par un go: sans when:",
                )
        for branch in (b for o in outcomes(step) for b in ways(step, o)):
            if branch.go != END and branch.go not in flow.steps:
                grown(name, f"« {name} » mène à « {branch.go} », qui n'existe pas", "corriger le nom de l'étape")
        conditions = [b.when for o in outcomes(step) for b in ways(step, o)] + [step.when]
        for when in filter(None, conditions):
            try:
                predicate(when, facts)
            except KeyError as error:
                grown(name, f"condition inconnue : {when}", f"en prendre une connue : {error.args[0]}")
        if step.run is not None and step.run not in by_name:
            grown(name, f"le flow « {step.run} » n'existe pas", f"écrire flows/{step.run}.yaml")
        if unknown := set(step.on) - set(outcomes(step)) - {"any"}:
            grown(name, f"« {name} » n'a jamais l'issue « {min(unknown)} »", f"issues : {', '.join(outcomes(step))}")
    leads_on = {END}
    while grew := {s for s, _, t, _ in edges(flow) if t in leads_on and s not in leads_on}:
        leads_on |= grew
    for name in flow.steps.keys() - leads_on:
        grown(name, f"de « {name} », on n'arrive jamais à la fin", "donner un chemin vers end")


def _reached(flow: Flow, grown: Grown) -> None:
    seen = {flow.start, *(s for s in ENTRIES.get(flow.flow, ()) if s in flow.steps)}
    while grew := {t for s, _, t, _ in edges(flow) if s in seen and t not in seen}:
        seen |= grew
    for entry in ENTRIES.get(flow.flow, ()):
        if entry not in flow.steps:
            grown(flow.start, f"il manque l'étape « {entry} »", "l'écrire : le moteur commence par elle")
    for name in flow.steps.keys() - seen:
        grown(name, f"rien ne mène à « {name} »", "la relier, ou la retirer")


def texts(step: Step) -> Iterator[str]:
    """Every text of a step that a person reads."""
    yield from step.say or ()
    yield from filter(None, (step.text, step.why, step.sms, step.again))
    for option in step.options:
        yield option.label


def _words(flow: Flow, facts: frozenset[str], grown: Grown) -> None:
    for name, step in flow.steps.items():
        if step.ask and not step.again and step.ask not in ("summary",) and step.do != "set_language":
            grown(name, f"« {name} » n'a pas d'autres mots", "ajouter again:, dit après une réponse mal comprise")
        for text in texts(step):
            if not text.strip():
                grown(name, "une réponse sans mots", "écrire ce que la personne lira")
            if found := JARGON.search(text):
                grown(name, f"« {found.group()} » est un mot de métier", "le dire en mots de tous les jours")
            if HALF_WORDS.search(text):
                grown(name, "point médian ou parenthèse de genre", "tourner la phrase autrement")
            if unknown := {p for p in placeholders(text) if p not in costs.LONGEST and p not in facts}:
                grown(name, f"{{{min(unknown)}}} n'existe pas", f"prendre l'un de : {', '.join(sorted(costs.LONGEST))}")
        for message in costs.messages(step):
            if (parts := costs.sms_parts(message)) > costs.MOST["gsm7"]:
                grown(name, f"{parts} SMS pour un message", "raccourcir, ou écrire plus court sous sms:")
        if step.sms and step.ask:
            unsaid = [str(n) for n in range(1, len(step.options) + 1) if f"{n} " not in step.sms]
            if unsaid:
                grown(name, f"sms: ne dit pas le choix {', '.join(unsaid)}", "numéroter chaque choix dans le texte")


def _sensitive_without_consent(by_name: Mapping[str, Flow], start: str) -> Iterator[tuple[Node, str, list[str]]]:
    """Each sensitive step that can be reached without the consent it needs, with the way that leads to it.

    Ways through a `consent: P` answered yes, or a branch `when: consent_P`, are taken out of the graph; what
    is still reached is reached without the consent (those ways dominate every lawful path).
    """
    purposes = {s.sensitive for flow in by_name.values() for s in flow.steps.values() if s.sensitive}
    starts = [start, *(name for name, flow in by_name.items() if flow.anywhere or name in REQUIRED)]
    for purpose in sorted(purposes):
        came_from: dict[Node, Node | None] = {}
        queue: deque[Node] = deque()
        for name in dict.fromkeys(starts):
            if name in by_name:
                for step in (by_name[name].start, *ENTRIES.get(name, ())):
                    queue.append((name, step))
                    came_from.setdefault((name, step), None)
        while queue:
            node = queue.popleft()
            for following in _unconsented(by_name, node, purpose):
                if following not in came_from:
                    came_from[following] = node
                    queue.append(following)
        for node in came_from:
            step_ = by_name[node[0]].steps[node[1]]
            if step_.sensitive == purpose and step_.when != f"consent_{purpose}":
                yield node, purpose, _trail(came_from, node)


def _unconsented(by_name: Mapping[str, Flow], node: Node, purpose: str) -> Iterator[Node]:
    flow = by_name[node[0]]
    step = flow.steps.get(node[1])
    if step is None:
        return
    if step.run is not None and step.run in by_name:
        yield step.run, by_name[step.run].start
    for source, outcome, target, when in edges(flow):
        if source != node[1] or target == END or target not in flow.steps:
            continue
        if (step.consent == purpose and outcome == "yes") or when == f"consent_{purpose}":
            continue
        yield node[0], target


def _trail(came_from: Mapping[Node, Node | None], node: Node) -> list[str]:
    trail: list[str] = []
    at: Node | None = node
    while at is not None:
        trail.append(f"{at[0]}.{at[1]}")
        at = came_from[at]
    return trail[::-1]
