"""The named conditions of flows: what a `when:` may say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dialogs.effects import Fact


class View(NamedTuple):
    """What a predicate may look at."""

    facts: Mapping[str, Fact]
    consents: frozenset[str]
    givens: Mapping[str, str]
    now: datetime

    @property
    def zone(self) -> ZoneInfo:
        """Where the structure is."""
        return _zone(self.givens.get("zone") or "Europe/Paris")

    @property
    def today(self) -> date:
        """The date where the structure is."""
        return self.now.astimezone(self.zone).date()

    @property
    def age(self) -> int | None:
        """Whole years, from the birth date; None as long as it is unknown."""
        born = self.facts.get("birth_date")
        if not isinstance(born, str):
            return None
        day = date.fromisoformat(born)
        today = self.today
        return today.year - day.year - ((today.month, today.day) < (day.month, day.day))


@lru_cache(maxsize=100)
def _zone(name: str) -> ZoneInfo:
    """Asked for in each turn."""
    return ZoneInfo(name)


Predicate = Callable[[View], bool]


def _age(test: Callable[[int], bool]) -> Predicate:
    def holds(view: View) -> bool:
        age = view.age
        return age is not None and test(age)

    return holds


_NAMED: dict[str, Predicate] = {
    # The ages that change what follows: under 15, consent needs the parents too (art. 45 loi Informatique et
    # Libertés); 16 to 17, obligation de formation (art. L. 114-1 code de l'éducation).
    "under_15": _age(lambda age: age < 15),
    "is_15": _age(lambda age: age == 15),
    "is_16_17": _age(lambda age: age in (16, 17)),
    "adult": _age(lambda age: age >= 18),
    "minor": _age(lambda age: age < 18),
    "knows_age": _age(lambda age: True),
    "knows_first_name": lambda view: bool(view.facts.get("first_name")),
    "has_phone": lambda view: bool(view.facts.get("phone")),
    "has_adviser": lambda view: bool(view.givens.get("adviser")),
    "has_case": lambda view: bool(view.givens.get("case")),
    "answers_now": lambda view: bool(view.givens.get("answers_now")),
    "open_now": lambda view: bool(view.givens.get("open_now")),
    "came_by_partner": lambda view: bool(view.givens.get("partner")),
    "on_telegram": lambda view: view.givens.get("channel") == "telegram",
    "can_answer": lambda view: bool(view.givens.get("can_answer")),
    "on_sms": lambda view: view.givens.get("channel") == "sms",
    "consent_health": lambda view: "health" in view.consents,
    "consent_guardian": lambda view: "guardian" in view.consents,
    "consent_contact": lambda view: "contact" in view.consents,
    "consent_orientation": lambda view: "orientation" in view.consents,
}
_PICKED = re.compile(r"picked_(?P<rest>[a-z0-9_]+)")


def predicate(name: str, facts: frozenset[str]) -> Predicate:
    """The predicate of that name. `facts` are the names some flow saves, to read `picked_<fact>_<option>`.

    `no_<name>` is its negation. Raises `KeyError` with the known names for any other.
    """
    if name in _NAMED:
        return _NAMED[name]
    if name.startswith("no_"):
        inner = predicate(name.removeprefix("no_"), facts)
        return lambda view: not inner(view)
    if match := _PICKED.fullmatch(name):
        rest = match["rest"]
        # The longest fact name that fits, so that `reach_when` wins over `reach`.
        for fact in sorted(facts, key=len, reverse=True):
            if rest.startswith(f"{fact}_"):
                return _picked(fact, rest.removeprefix(f"{fact}_"))
    raise KeyError(f"{name} (known: {', '.join(sorted(_NAMED))}, picked_<fact>_<option>, no_<name>)")


def _picked(fact: str, option: str) -> Predicate:
    def holds(view: View) -> bool:
        value = view.facts.get(fact)
        return value == option or (isinstance(value, list | tuple) and option in value)

    return holds
