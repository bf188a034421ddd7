"""When a parent may be told, and by whom it is decided. Pure; the table of docs/parents.md is this, row by row.

Sources: art. L. 114-1 code de l'éducation (obligation de formation, 16 to 18); art. 371-1 code civil (parental
authority); art. 45 loi Informatique et Libertés (consent alone from 15); and a rule of our own: where
home may be the danger, no machine writes home.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Decision: TypeAlias = Literal["by_itself", "by_hand", "no"]
Rule: TypeAlias = Literal["with_agreement", "always_under_16"]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What decides. `agreed`: the young person's say; None: they were not asked, or did not say."""

    age: int | None
    agreed: bool | None
    danger: bool = False  # an alert was raised for them, and not marked as wrong
    answered_wrong: bool = False  # the telephone is somebody else's
    stopped: bool = False  # the parent said stop
    rule: Rule = "with_agreement"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`by_itself`: Accroche writes when the case is taken. `by_hand`: an adviser may. `reason` is for the adviser."""

    decision: Decision
    reason: str


def may_tell(about: Circumstances) -> Verdict:
    """The first row that fits."""
    if about.answered_wrong:
        return Verdict("no", "Ce numéro n'est pas le sien.")
    if about.stopped:
        return Verdict("no", "Cette personne a dit stop.")
    if about.age is not None and about.age >= 18:
        if about.agreed:
            return Verdict("by_hand", "Adulte, et d'accord : à vous de voir.")
        return Verdict("no", "Adulte : rien sans son accord.")
    if about.danger:
        if about.agreed:
            return Verdict("by_hand", "Une alerte a été levée : rien ne part tout seul, à vous de juger.")
        return Verdict("no", "Une alerte a été levée : le danger peut être à la maison.")
    if about.agreed:
        return Verdict("by_itself", "Le jeune est d'accord.")
    if about.age is not None and about.age < 16 and about.rule == "always_under_16":
        return Verdict("by_itself", "Moins de 16 ans : la règle de la structure est de prévenir.")
    if about.age is not None and about.age < 16:
        return Verdict("by_hand", "Moins de 16 ans, sans son accord : à vous de juger, et de le lui dire avant.")
    if about.agreed is False:
        return Verdict("no", "Le jeune ne veut pas.")
    return Verdict("no", "Le jeune n'a rien dit : demandez-lui d'abord.")
