"""Alerts looked back on: why each was raised, how long until a human answered, right or wrong; and as test cases."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from sqlalchemy import select

from bot.casework import labels
from bot.casework.refusals import Refusal
from bot.runtime.work import Work
from dialogs.events import Attached, Said
from dialogs.events_codec import decode_event
from storage.models import Adviser, Alert, Case, Fact, Inbound, MissedDanger, Person

Verdict: TypeAlias = Literal["right", "wrong"]
MOST = 200  # on the page; the export has them all
_NUMBERS = re.compile(r"\+?\d(?:[\d .\-/]*\d)?")
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|@\w+")
# A word with a capital may be a name; at the beginning, unless it is one that messages begin with.
_CAPITAL = re.compile(r"(?<![\w'])[A-ZÀ-Ý][\w'-]+")
_OPENERS = frozenset(
    {
        "je", "j'ai", "j'en", "j'suis", "mon", "ma", "mes", "il", "elle", "on", "tu", "vous", "nous", "c'est", "ça",
        "ca", "la", "le", "les", "un", "une", "des", "salut", "bonjour", "slt", "bjr", "oui", "non", "mais", "et",
        "est", "qui", "quoi", "pourquoi", "comment", "quand", "si", "ils", "elles", "en", "au", "aux", "ya", "y'a",
        "jai", "chui", "jveux", "moi", "personne", "rien", "tout", "trop", "plus", "pas", "aide", "aidez", "merci",
        "depuis", "hier", "avec", "chez", "pour", "sans",
    }
)  # fmt: skip


class NoSuchAlert(Refusal):
    """It does not exist, or is another structure's."""

    def __init__(self) -> None:
        super().__init__("Cette alerte n'existe pas, ou plus.")


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert as the coordination looks at it. `answered_in`: until somebody said they see to it."""

    id: uuid.UUID
    case_id: uuid.UUID
    number: int
    level: str
    because: tuple[str, ...]
    raised_at: datetime
    rounds: int
    answered_by: str
    answered_in: timedelta | None
    verdict: str


async def alerts_of(work: Work, limit: int = MOST) -> list[AlertRow]:
    """The structure's alerts, the latest first."""
    rows = await work.session.execute(
        select(Alert, Case, Person, Adviser)
        .join(Case, Case.id == Alert.case_id)
        .join(Person, Person.id == Alert.person_id)
        .outerjoin(Adviser, Adviser.id == Alert.acknowledged_by)
        .where(Alert.structure_id == work.structure.id)
        .order_by(Alert.raised_at.desc(), Alert.id)
        .limit(limit)
    )
    return [
        AlertRow(
            alert.id,
            case.id,
            case.number,
            labels.LEVELS.get(alert.level, alert.level),
            tuple(work.key_of(person).open_json(alert.because, "alerts.because")),
            alert.raised_at,
            alert.rounds,
            adviser.first_name if adviser else "",
            alert.acknowledged_at - alert.raised_at if alert.acknowledged_at else None,
            alert.verdict or "",
        )
        for alert, case, person, adviser in rows.all()
    ]


async def judge(work: Work, alert_id: uuid.UUID, verdict: Verdict, by: Adviser) -> None:
    """The reading was right, or wrong. It may be said again otherwise. Raises `NoSuchAlert`."""
    alert = await work.session.get(Alert, alert_id)
    if alert is None:
        raise NoSuchAlert
    alert.verdict, alert.verdict_by, alert.verdict_at = verdict, by.id, work.now
    person = await work.session.get_one(Person, alert.person_id)
    work.record(person, f"alert_{verdict}", await work.session.get_one(Case, alert.case_id), by.id)
    work.announce(person.id)


async def mark_missed(work: Work, case_id: uuid.UUID, inbound_id: uuid.UUID, by: Adviser) -> None:
    """A message in which danger was not read, and should have been. Raises `NoSuchAlert`."""
    case, inbound = await work.session.get(Case, case_id), await work.session.get(Inbound, inbound_id)
    if case is None or inbound is None or inbound.author != "person":
        raise NoSuchAlert
    if await work.session.get(MissedDanger, inbound_id) is None:
        work.session.add(
            MissedDanger(
                inbound_id=inbound_id,
                structure_id=work.structure.id,
                person_id=case.person_id,
                marked_by=by.id,
                marked_at=work.now,
            )
        )
        person = await work.session.get_one(Person, case.person_id)
        work.record(person, "danger_missed", case, by.id)
        work.announce(person.id)


@dataclass(frozen=True, slots=True)
class TestCase:
    """A message that was read wrongly, without what would say whose it is. `label`: what it should have been."""

    __test__ = False

    id: str
    text: str
    label: str
    note: str


async def as_test_cases(work: Work) -> list[TestCase]:
    """False and missed alerts of the structure, anonymised, in the format of the understanding data.

    A false alarm is labelled `none`; a missed one `danger_immediate`, for a person to look at before it is used.
    """
    wrong = await work.session.execute(
        select(Alert.inbound_id, Person)
        .join(Person, Person.id == Alert.person_id)
        .where(Alert.structure_id == work.structure.id, Alert.verdict == "wrong", Alert.inbound_id.is_not(None))
        .order_by(Alert.raised_at)
    )
    missed = await work.session.execute(
        select(MissedDanger.inbound_id, Person)
        .join(Person, Person.id == MissedDanger.person_id)
        .where(MissedDanger.structure_id == work.structure.id)
        .order_by(MissedDanger.marked_at)
    )
    found: list[TestCase] = []
    for label, note, rows in (("none", "fausse alerte", wrong.all()), ("danger_immediate", "manquée", missed.all())):
        for inbound_id, person in rows:
            text = await _anonymous(work, person, inbound_id) if inbound_id else ""
            if text:
                found.append(TestCase(f"field-{len(found) + 1:03}", text, label, note))
    return found


async def _anonymous(work: Work, person: Person, inbound_id: uuid.UUID) -> str:
    inbound = await work.session.get_one(Inbound, inbound_id)
    key = work.key_of(person)
    event = decode_event(key.open(inbound.event, "inbound.event"))
    text = event.text if isinstance(event, Said) else event.caption if isinstance(event, Attached) else ""
    facts = await work.session.scalars(select(Fact).where(Fact.person_id == person.id))
    known = {str(key.open_json(fact.value, "facts.value")) for fact in facts if fact.name in ("first_name", "town")}
    return anonymised(text, known)


def anonymised(text: str, known: set[str]) -> str:
    """Without numbers, addresses, what is known of the person, and capitals that may be names.

    >>> anonymised("j'habite Lille avec Karim, mon tel 06 39 98 00 12", {"Lille"})
    "j'habite [lieu ou nom] avec [nom], mon tel [nombre]"
    """
    text = _ADDRESS.sub("[adresse]", text)
    for value in sorted(filter(None, known), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", "[lieu ou nom]", text, flags=re.IGNORECASE)
    text = _NUMBERS.sub("[nombre]", text)
    begins = len(text) - len(text.lstrip())

    def name(found: re.Match[str]) -> str:
        opens = found.start() == begins and found.group().casefold() in _OPENERS
        return found.group() if opens else "[nom]"

    return _CAPITAL.sub(name, text)
