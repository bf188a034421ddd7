"""Helplines: who answers, for what, at which hours. A dated table; whoever runs a service checks it each year.

Only numbers that somebody answers at that moment are given, two at the most: never a catalogue, never a number that
rings in vain. All are free, and reached from overseas France as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

from dialogs.text import Text

Kind = Literal["suicide", "violence", "street", "bullying", "malaise"]
Level = Literal["danger_immediate", "distress"]

# The opening hours of national helplines are those of the people who answer, in metropolitan France.
PARIS = ZoneInfo("Europe/Paris")


@dataclass(frozen=True, slots=True)
class Helpline:
    """One number. `opens` and `closes` are Paris time, every day of the week; None: day and night."""

    number: str
    about: Text
    audience: str
    source: str
    verified_on: date
    opens: time | None = None
    closes: time | None = None

    def answers(self, now: datetime) -> bool:
        """Whether somebody picks up at that moment."""
        if self.opens is None or self.closes is None:
            return True
        return self.opens <= now.astimezone(PARIS).time() < self.closes


_READ = date(2026, 11, 23)

EMERGENCY = Helpline(
    "15", Text("Urgence vitale (médecins), jour et nuit :"), "toute personne", "service-public.fr, F33954", _READ
)
# By SMS, for who cannot speak: deaf, or with somebody violent within earshot.
EMERGENCY_SMS = Helpline(
    "114",
    Text("Urgence, par SMS si tu ne peux pas parler, jour et nuit. Écris où tu es :"),
    "toute personne qui ne peut pas téléphoner",
    "urgence114.fr",
    _READ,
)
SUICIDE = Helpline(
    "3114",
    Text("Parler à quelqu'un, gratuit, jour et nuit :"),
    "idées suicidaires, pour soi ou un proche",
    "3114.fr",
    _READ,
)
CHILDREN = Helpline(
    "119",
    Text("Enfance en danger, gratuit, jour et nuit :"),
    "moins de 18 ans, jeunes majeurs jusqu'à 21 ans",
    "allo119.gouv.fr",
    _READ,
)
SHELTER = Helpline(
    "115",
    Text("Un endroit où dormir, gratuit, jour et nuit :"),
    "toute personne sans abri",
    "service-public.fr, F33954",
    _READ,
)
BULLYING = Helpline(
    "3018",
    Text("Harcèlement et violences en ligne, gratuit, ouvert en ce moment :"),
    "jeunes, parents",
    "3018.fr, tous les jours de 9 h à 23 h",
    _READ,
    time(9),
    time(23),
)
YOUTH_HEALTH = Helpline(
    "0 800 235 236",
    Text("Fil Santé Jeunes, gratuit, ouvert en ce moment :"),
    "12 à 25 ans : mal-être, santé",
    "filsantejeunes.com, tous les jours de 9 h à 23 h",
    _READ,
    time(9),
    time(23),
)

# First the right number; those after it stand in when it does not answer. Each line ends with one that always does.
_FOR: dict[tuple[Kind, Level], tuple[Helpline, ...]] = {
    ("suicide", "danger_immediate"): (SUICIDE, EMERGENCY),
    ("suicide", "distress"): (SUICIDE, YOUTH_HEALTH),
    ("violence", "danger_immediate"): (EMERGENCY_SMS, CHILDREN),
    ("violence", "distress"): (CHILDREN,),
    ("street", "danger_immediate"): (CHILDREN, SHELTER),
    ("street", "distress"): (CHILDREN, SHELTER),
    ("bullying", "danger_immediate"): (EMERGENCY_SMS, CHILDREN),
    ("bullying", "distress"): (BULLYING, CHILDREN),
    ("malaise", "danger_immediate"): (SUICIDE, EMERGENCY),
    ("malaise", "distress"): (YOUTH_HEALTH, SUICIDE),
}


def helplines_for(kind: Kind, level: Level, now: datetime) -> tuple[Helpline, ...]:
    """One or two numbers for that danger that answer at that moment; `now` is aware."""
    return tuple(line for line in _FOR[kind, level] if line.answers(now))[:2]


def numbers(lines: tuple[Helpline, ...]) -> Text:
    """The `{numbers}` of a message: what each is for, then the number alone on its line, so that it can be tapped."""
    args: dict[str, Text | str] = {}
    for place, line in enumerate(lines):
        args |= {f"about{place}": line.about, f"number{place}": line.number}
    return Text("\n".join(f"{{about{place}}}\n{{number{place}}}" for place in range(len(lines))), args)
