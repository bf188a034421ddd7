"""The words of danger, as tables, one file a kind; `dialogs.safety` reads them.

Patterns are written for the form in which messages are read there: no accents, no capitals, short spellings written
out, a space for each apostrophe ("j'ai pas" is `j ai pas`). They are French; other languages are plain phrases.
A rule's level is what holds without any word about time: what is told as past is one level lower.
Sources: what the services publish as warning signs (3114.fr, allo119.gouv.fr, 3018.fr), and how it is written.
"""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.helplines import Kind, Level
from dialogs.understanding.danger import (
    abroad,
    abuse,
    bullying,
    family,
    farther,
    figured,
    malaise,
    masks,
    plainly,
    roundabout,
    scenes,
    selfharm,
    street,
    suicide,
    unsaid,
    veiled,
    violence,
    worn,
)
from dialogs.understanding.danger.blocks import any_of
from dialogs.understanding.danger.chatter import CHATTER
from dialogs.understanding.danger.chatter import TOLD as _JESTED
from dialogs.understanding.danger.denied import DENIED
from dialogs.understanding.danger.everyday import EVERYDAY
from dialogs.understanding.danger.games import GAMES
from dialogs.understanding.danger.harmless import HARMLESS
from dialogs.understanding.danger.harmless import TOLD as _OVER
from dialogs.understanding.danger.homely import HOMELY
from dialogs.understanding.danger.idioms import IDIOMS as _IDIOMS
from dialogs.understanding.danger.idioms import TOLD as _TOLD
from dialogs.understanding.danger.jests import JESTS
from dialogs.understanding.danger.outright import CLAUSE as _CLAUSE
from dialogs.understanding.danger.outright import OUTRIGHT
from dialogs.understanding.danger.overstated import OVERSTATED
from dialogs.understanding.danger.sayings import SAYINGS
from dialogs.understanding.danger.scenery import SCENERY
from dialogs.understanding.danger.scenery import TOLD as _SEEN
from dialogs.understanding.danger.things import THINGS
from dialogs.understanding.danger.time import NOW, PAST

__all__ = ["ABROAD", "CLAUSE", "IDIOMS", "NOW", "OUTRIGHT", "PAST", "RULES", "TOLD", "Rule", "any_of"]


IDIOMS = (
    _IDIOMS + THINGS + GAMES + DENIED + EVERYDAY + SCENERY + SAYINGS + CHATTER + HARMLESS + HOMELY + JESTS + OVERSTATED
)
TOLD = _TOLD + _SEEN + _JESTED + _OVER
CLAUSE = any_of(_CLAUSE)
# Other languages, those most often met and those from farther away.
ABROAD = {
    said: abroad.PATTERNS.get(said, "") + farther.PATTERNS.get(said, "")
    for said in (*abroad.PATTERNS, *farther.PATTERNS)
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A table of patterns that say the same thing. `can_be_past`: told of another time, it is distress."""

    level: Level
    kind: Kind
    table: str
    can_be_past: bool = False


# Read in this order; the first of the higher level wins.
RULES: tuple[Rule, ...] = (
    Rule("danger_immediate", "suicide", suicide.ABOUT_TO),
    Rule(
        "danger_immediate",
        "suicide",
        scenes.ENDING + veiled.DEATH + roundabout.DEATH + figured.DEATH + unsaid.DEATH + plainly.DEATH,
    ),
    Rule("danger_immediate", "suicide", suicide.NAMED, can_be_past=True),
    Rule("danger_immediate", "violence", violence.HIT, can_be_past=True),
    Rule("danger_immediate", "violence", abuse.ABUSED, can_be_past=True),
    Rule(
        "danger_immediate",
        "street",
        street.OUT + veiled.OUT + roundabout.OUT + figured.OUT + plainly.OUT,
        can_be_past=True,
    ),
    Rule(
        "danger_immediate",
        "violence",
        scenes.HELD + veiled.HARM + roundabout.HARM + figured.HARM + unsaid.HARM + plainly.HARM,
        can_be_past=True,
    ),
    Rule(
        "distress",
        "suicide",
        suicide.HINTED
        + veiled.DEATH_HINTED
        + roundabout.DEATH_HINTED
        + figured.DEATH_HINTED
        + unsaid.DEATH_HINTED
        + plainly.DEATH_HINTED,
    ),
    Rule("distress", "violence", violence.HINTED + veiled.HARM_HINTED + roundabout.HARM_HINTED + figured.HARM_HINTED),
    Rule("distress", "street", street.HINTED + veiled.OUT_HINTED + figured.OUT_HINTED),
    Rule("distress", "violence", abuse.HINTED),
    Rule("distress", "suicide", selfharm.LOW),
    Rule("distress", "bullying", bullying.BULLIED),
    Rule("distress", "violence", family.AFRAID),
    Rule("distress", "malaise", malaise.LOW),
    Rule("distress", "malaise", scenes.SUNK + veiled.LOW + masks.LOW + worn.LOW + unsaid.LOW + plainly.LOW),
)
