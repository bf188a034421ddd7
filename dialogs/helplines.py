"""Helplines: who answers, for what, at which hours. A dated table; check it again every year.

Sources: public pages of each service (3114.fr, allo119.gouv.fr, e-enfance.org/3018, filsantejeunes.com,
urgence114.fr, service-public.fr). `VERIFIED_ON` is when the table was last compared with them by a person
preparing this project; whoever runs a service compares it again before going live.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

from dialogs.text import Arg, Text

VERIFIED_ON = date(2026, 11, 1)

Kind = Literal["suicide", "violence", "street", "bullying", "malaise"]
Level = Literal["danger_immediate", "distress"]


@dataclass(frozen=True, slots=True)
class Helpline:
    """One number. `opens`/`closes` are hours of every day in the caller's zone; None: day and night."""

    number: str
    about: Text
    opens: time | None = None
    closes: time | None = None

    def answers(self, now: datetime, zone: ZoneInfo) -> bool:
        """Whether somebody picks up at that moment."""
        if self.opens is None or self.closes is None:
            return True
        return self.opens <= now.astimezone(zone).time() < self.closes


EMERGENCY = Helpline("112", Text("urgence, gratuit, jour et nuit"))
EMERGENCY_SMS = Helpline("114", Text("urgence par SMS, si tu ne peux pas parler"))
SUICIDE = Helpline("3114", Text("écoute, gratuit, jour et nuit"))
CHILDREN = Helpline("119", Text("enfants et ados en danger, gratuit, jour et nuit"))
BULLYING = Helpline("3018", Text("harcèlement, gratuit, de 9 h à 23 h"), time(9), time(23))
YOUTH_HEALTH = Helpline("0 800 235 236", Text("Fil Santé Jeunes, gratuit, de 9 h à 23 h"), time(9), time(23))

# First the right number; the next ones stand in where it does not answer. At most two are given.
_FOR: dict[tuple[Kind, Level], tuple[Helpline, ...]] = {
    ("suicide", "danger_immediate"): (SUICIDE, EMERGENCY),
    ("suicide", "distress"): (SUICIDE, YOUTH_HEALTH),
    ("violence", "danger_immediate"): (EMERGENCY_SMS, CHILDREN),
    ("violence", "distress"): (CHILDREN,),
    ("street", "danger_immediate"): (CHILDREN, EMERGENCY),
    ("street", "distress"): (CHILDREN,),
    ("bullying", "danger_immediate"): (EMERGENCY, BULLYING),
    ("bullying", "distress"): (BULLYING, CHILDREN),
    ("malaise", "danger_immediate"): (SUICIDE, EMERGENCY),
    ("malaise", "distress"): (YOUTH_HEALTH, SUICIDE),
}


def helplines_for(kind: Kind, level: Level, now: datetime, zone: ZoneInfo) -> tuple[Helpline, ...]:
    """One or two numbers that answer now; never a catalogue, never one that is closed."""
    return tuple(line for line in _FOR[kind, level] if line.answers(now, zone))[:2]


def numbers(lines: tuple[Helpline, ...]) -> Text:
    """The lines as they are said: each number alone on its line, so that a thumb finds it, then what it is for."""
    args: dict[str, Arg] = {}
    for n, line in enumerate(lines):
        args |= {f"number{n}": line.number, f"about{n}": line.about}
    return Text("\n".join(f"{{number{n}}}\n{{about{n}}}" for n in range(len(lines))), args)
