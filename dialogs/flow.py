"""A flow as data: the shape of one YAML file under `flows/`, checked by pydantic.

Whatever a flow may say is here; what it means is in `dialogs.engine`, what makes it sound in `dialogs.checks`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from dialogs.effects import CaseReason, Choice, Purpose, Urgency
from dialogs.helplines import Kind
from dialogs.text import Text

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
END = "end"  # the reserved step that ends a flow and goes back to the one that called it


@lru_cache(maxsize=4096)
def placeholders(text: str) -> frozenset[str]:
    """The `{names}` of a message."""
    return frozenset(_PLACEHOLDER.findall(text))


def plain(texts: Iterable[str | None]) -> tuple[Text, ...] | None:
    """The messages as they are said to everybody; None where one has placeholders."""
    said = [text for text in texts if text]
    return None if any(map(placeholders, said)) else tuple(map(Text, said))


def _as_list(value: object) -> object:
    return value if isinstance(value, list) else [value]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Branch(Part):
    """One way out: to step `go`, if the predicate `when` holds (always, without one)."""

    go: str
    when: str | None = None


def _as_branches(value: object) -> object:
    return [{"go": value}] if isinstance(value, str) else value


Branches = Annotated[tuple[Branch, ...], BeforeValidator(_as_branches)]


class Option(Part):
    """One choice. `also`: other words that mean it, separated by `|` (translated as a whole).

    `danger`: choosing it says so; it is answered as a message that says it (see `dialogs.safety`). `same`: of the
    kind that was just read.
    """

    id: str = Field(pattern=r"^[a-z0-9_]{1,24}$")
    label: str
    also: str = ""
    danger: Kind | Literal["same"] | None = None

    @cached_property
    def words(self) -> tuple[str, str, str]:
        """What it is known by: its id, its label, its other words."""
        return self.id, self.label, self.also


YES = Option(id="yes", label="Oui")
NO = Option(id="no", label="Non")
SKIP = "skip"
DONE = "done"
FINE = "fine"  # of a summary: nothing to change


def _as_options(value: object) -> object:
    """`{id: label}` or `{id: {label:, also:}}`, in the order written."""
    if not isinstance(value, dict):
        return value
    return [{"id": k, **(v if isinstance(v, dict) else {"label": v})} for k, v in value.items()]


class Step(Part):
    """One step. It has exactly one of `say`, `ask`, `route`, `run`, `wait`.

    say    one or more messages, then `go`
    ask    a question of that answer kind; its outcomes lead on by `on` (or `go` for any)
    route  no words: the first branch whose predicate holds
    run    another flow; when that one ends, `go`
    wait   for an answer of the same moment: `assigned` to `open_case` (outcomes `assigned`, `nobody`),
           `link` to `do: request_link` (outcomes `made`, `none`)

    Outcomes: yes_no → yes, no; choice → the option's id; all other kinds → answered; and `skipped` where
    `skippable`. `on` may name `any` for all that it does not name.
    """

    say: Annotated[tuple[str, ...], BeforeValidator(_as_list)] | None = None
    ask: (
        Literal["yes_no", "choice", "choices", "first_name", "birth_date", "phone", "town", "free_text", "summary"]
        | None
    ) = None
    route: Branches | None = None
    run: str | None = None
    wait: Literal["assigned", "link"] | None = None

    # The words of a question.
    text: str | None = None
    why: str | None = None  # why it is asked; said under the question
    # What SMS says instead, where each message costs: of a question, with its choices numbered in the text.
    sms: str | None = None
    again: str | None = None  # other words, after a first misunderstood answer
    options: Annotated[tuple[Option, ...], BeforeValidator(_as_options)] = ()
    label: str | None = None  # the answer's name in summaries and on the case page ("Prénom")

    # What it does with the answer.
    save: str | None = None
    consent: Purpose | None = None  # yes gives this consent, no refuses it
    sensitive: Purpose | None = None  # asked and kept only under that consent
    skippable: bool = False

    # What it does when it is reached.
    when: str | None = None  # reached while this predicate fails: passed over, by `go` (or `on: passed`)
    open_case: CaseReason | None = None
    urgency: Urgency = "normal"
    do: (
        Literal[
            "stop",
            "reopen",
            "set_language",
            "request_access",
            "request_erasure",
            "withdraw_health",
            "back",
            "correct",
            "resume",
            "wrong_person",
            "switch_person",
            "request_link",
        ]
        | None
    ) = None
    picture: Literal["orientation"] | None = None

    # Where it leads.
    go: Branches | None = None
    on: dict[str, Branches] = Field(default_factory=dict)
    same: str | None = None  # the step of the version before where both agree: a running conversation moves over

    # What is the same for everybody who reaches the step, made once.

    @cached_property
    def question(self) -> tuple[Text, ...] | None:
        """Its words as a question; None where they depend on the person."""
        return None if self.ask == "summary" else plain((self.text, self.why))

    @cached_property
    def offered(self) -> tuple[Option, ...] | None:
        """What may be chosen, without the ways around it (skip, done); None where it depends on the conversation."""
        if self.ask == "yes_no":
            return (YES, NO)
        return None if self.ask == "summary" or self.do == "set_language" else self.options

    @cached_property
    def around(self) -> tuple[Choice, ...]:
        """The ways around the choices: done, fine, skip."""
        ways = (("choices", DONE, "C'est tout"), ("summary", FINE, "C'est bon"))
        found = tuple(Choice(way, Text(label)) for kind, way, label in ways if self.ask == kind)
        return (*found, Choice(SKIP, Text("Passer"))) if self.skippable else found

    @cached_property
    def buttons(self) -> tuple[Choice, ...] | None:
        """Its choices with nothing ticked; None where they depend on the conversation."""
        if self.offered is None:
            return None
        return (*(Choice(option.id, Text(option.label)) for option in self.offered), *self.around)


class Flow(Part):
    """One flow file. The first step is where it starts."""

    flow: str = Field(pattern=r"^[a-z_]+$")
    version: int = Field(ge=1)
    about: str
    only: str | None = None  # the one channel where its words mean that
    # May be pushed on the stack at any moment by these words (separated by `|`), see `dialogs.anywhere`.
    anywhere: str | None = None
    commands: tuple[str, ...] = ()  # Telegram commands that mean the same, without the slash
    steps: dict[str, Step]

    @property
    def start(self) -> str:
        return next(iter(self.steps))
