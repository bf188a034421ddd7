"""Everything the team may read of one case: who, what was said and agreed to, what was done."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework import labels
from bot.casework.card import CaseCard, case_card
from bot.casework.guardians import GuardianLine, circumstances, guardians_of
from bot.casework.thread import ThreadMessage, read_thread
from dialogs.flow import Option
from dialogs.guardians import Verdict, may_tell
from storage.consents import live_consents
from storage.models import (
    Adviser,
    Alert,
    Attachment,
    Barrier,
    Case,
    Consent,
    Fact,
    Note,
    Person,
    Structure,
    TimelineEntry,
)
from storage.vault import Key, Vault

_A_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Answer:
    """A fact with its label and, for a choice, the label of what was chosen."""

    name: str
    label: str
    value: str
    sensitive: str | None
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class BarrierLine:
    """What is in the way: theme, data·inclusion codes, the person's own words, the consent it lives under."""

    theme: str
    label: str
    codes: tuple[str, ...]
    words: str
    sensitive: str | None


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """A decision with the very words that were put to the person. `live`: it is the one that counts now."""

    purpose: str
    label: str
    decision: str
    decision_label: str
    words: str
    answer: str
    language: str
    channel: str
    decided_at: datetime
    live: bool


@dataclass(frozen=True, slots=True)
class NoteLine:
    adviser: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """What happened. `detail` holds names of the team, codes and counts, never words of the person."""

    kind: str
    label: str
    adviser: str
    detail: Mapping[str, object]
    at: datetime


@dataclass(frozen=True, slots=True)
class AlertLine:
    id: uuid.UUID
    level: str
    level_label: str
    because: tuple[str, ...]
    raised_at: datetime
    rounds: int
    acknowledged_by: str
    acknowledged_at: datetime | None


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """A file the person sent. `ready`: its bytes are here; else `error` says why not, if it is known."""

    id: uuid.UUID
    kind: str
    label: str
    mime_type: str
    ready: bool
    error: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class CasePage:
    """The whole page. Nothing sensitive is in it without a live consent for its purpose (invariant 4)."""

    card: CaseCard
    messages: tuple[ThreadMessage, ...]
    answers: tuple[Answer, ...]
    barriers: tuple[BarrierLine, ...]
    consents: tuple[ConsentLine, ...]
    notes: tuple[NoteLine, ...]
    timeline: tuple[TimelineLine, ...]
    orientation: Mapping[str, int] | None  # interest -> points, as on the card the person was sent
    alerts: tuple[AlertLine, ...]
    attachments: tuple[AttachmentLine, ...]
    guardians: tuple[GuardianLine, ...]
    # Whether a parent not known yet could be told, and why.
    may_tell: Verdict


async def case_page(
    session: AsyncSession,
    vault: Vault,
    case_id: uuid.UUID,
    now: datetime,
    fact_labels: Mapping[str, str],
    options: Mapping[str, Mapping[str, Option]],
) -> CasePage:
    """Read and open the whole case. Labels come from the flows: `book.labels`, `book.options`.

    Raises `NoSuchCase`.
    """
    card = await case_card(session, vault, case_id, now)
    case = await session.get_one(Case, case_id)
    person = await session.get_one(Person, case.person_id)
    key = vault.unwrap(person.wrapped_key)
    live = await live_consents(session, person.id)
    names = await _adviser_names(session, case.structure_id)
    structure = await session.get_one(Structure, case.structure_id)
    messages, orientation = await read_thread(session, key, person.id)
    facts = await _visible_facts(session, key, person.id, live)
    return CasePage(
        card=card,
        messages=tuple(messages),
        answers=tuple(_answers(facts, fact_labels, options)),
        barriers=tuple(await _barriers(session, key, person.id, live, facts, options)),
        consents=tuple(await _consents(session, key, person.id)),
        notes=tuple(await _notes(session, key, case_id, names)),
        timeline=tuple(await _timeline(session, person.id, names)),
        orientation=orientation,
        alerts=tuple(await _alerts(session, key, case_id, names)),
        attachments=tuple(await _attachments(session, person.id)),
        guardians=tuple(await guardians_of(session, vault, person, now, structure.tell_guardians)),
        may_tell=may_tell(await circumstances(session, vault, person, now, structure.tell_guardians)),
    )


async def _adviser_names(session: AsyncSession, structure_id: uuid.UUID) -> Mapping[uuid.UUID | None, str]:
    rows = await session.execute(select(Adviser.id, Adviser.first_name).where(Adviser.structure_id == structure_id))
    return dict(rows.all())


@dataclass(frozen=True, slots=True)
class _OpenFact:
    name: str
    value: object
    sensitive: str | None
    saved_at: datetime


async def _visible_facts(
    session: AsyncSession, key: Key, person_id: uuid.UUID, live: frozenset[str]
) -> list[_OpenFact]:
    rows = await session.scalars(select(Fact).where(Fact.person_id == person_id).order_by(Fact.saved_at, Fact.name))
    return [
        _OpenFact(row.name, key.open_json(row.value, "facts.value"), row.sensitive, row.saved_at)
        for row in rows
        if row.sensitive is None or row.sensitive in live
    ]


def _answers(
    facts: Sequence[_OpenFact],
    fact_labels: Mapping[str, str],
    options: Mapping[str, Mapping[str, Option]],
) -> list[Answer]:
    """Facts in the order of the flows' labels; what stands among the barriers is left to them."""
    order = {name: place for place, name in enumerate(fact_labels)}
    shown = [fact for fact in facts if not fact.name.startswith("barriers")]
    shown.sort(key=lambda fact: order.get(fact.name, len(order)))
    return [
        Answer(
            fact.name,
            fact_labels.get(fact.name, fact.name),
            _shown(fact.value, options.get(fact.name, {})),
            fact.sensitive,
            fact.saved_at,
        )
        for fact in shown
    ]


def _shown(value: object, options: Mapping[str, Option]) -> str:
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, list | tuple):
        return ", ".join(_shown(item, options) for item in value)
    if isinstance(value, str) and _A_DAY.fullmatch(value):
        return f"{date.fromisoformat(value):%d/%m/%Y}"
    option = options.get(str(value))
    return option.label if option else "" if value is None else str(value)


async def _barriers(
    session: AsyncSession,
    key: Key,
    person_id: uuid.UUID,
    live: frozenset[str],
    facts: Sequence[_OpenFact],
    options: Mapping[str, Mapping[str, Option]],
) -> list[BarrierLine]:
    words = {fact.name: _shown(fact.value, options.get(fact.name, {})) for fact in facts}
    rows = await session.scalars(
        select(Barrier).where(Barrier.person_id == person_id).order_by(Barrier.saved_at, Barrier.id)
    )
    lines = []
    for row in rows:
        if row.sensitive is not None and row.sensitive not in live:
            continue
        opened = key.open_json(row.theme_and_codes, "barriers.theme_and_codes")
        theme = str(opened["theme"])
        known = labels.THEMES.get(theme)
        lines.append(
            BarrierLine(
                theme,
                known.label if known else theme,
                tuple(opened["codes"]),
                words.get(f"barriers.{theme}", ""),
                row.sensitive,
            )
        )
    return lines


async def _consents(session: AsyncSession, key: Key, person_id: uuid.UUID) -> list[ConsentLine]:
    rows = list(
        await session.scalars(
            select(Consent).where(Consent.person_id == person_id).order_by(Consent.decided_at, Consent.id)
        )
    )
    last = {row.purpose: row.id for row in rows}
    return [
        ConsentLine(
            row.purpose,
            labels.PURPOSES.get(row.purpose, row.purpose),
            row.decision,
            labels.DECISIONS[row.decision],
            key.open(row.words, "consents.words").decode(),
            key.open(row.answer, "consents.answer").decode(),
            row.language,
            row.channel,
            row.decided_at,
            last[row.purpose] == row.id and row.decision == "given",
        )
        for row in rows
    ]


async def _notes(
    session: AsyncSession, key: Key, case_id: uuid.UUID, names: Mapping[uuid.UUID | None, str]
) -> list[NoteLine]:
    rows = await session.scalars(select(Note).where(Note.case_id == case_id).order_by(Note.at, Note.id))
    return [NoteLine(names.get(row.adviser_id, ""), key.open(row.text, "notes.text").decode(), row.at) for row in rows]


async def _timeline(
    session: AsyncSession, person_id: uuid.UUID, names: Mapping[uuid.UUID | None, str]
) -> list[TimelineLine]:
    rows = await session.scalars(
        select(TimelineEntry).where(TimelineEntry.person_id == person_id).order_by(TimelineEntry.seq)
    )
    return [
        TimelineLine(row.kind, labels.timeline_label(row.kind), names.get(row.adviser_id, ""), row.detail, row.at)
        for row in rows
    ]


async def _alerts(
    session: AsyncSession, key: Key, case_id: uuid.UUID, names: Mapping[uuid.UUID | None, str]
) -> list[AlertLine]:
    rows = await session.scalars(select(Alert).where(Alert.case_id == case_id).order_by(Alert.raised_at, Alert.id))
    return [
        AlertLine(
            row.id,
            row.level,
            labels.LEVELS.get(row.level, row.level),
            tuple(key.open_json(row.because, "alerts.because")),
            row.raised_at,
            row.rounds,
            names.get(row.acknowledged_by, ""),
            row.acknowledged_at,
        )
        for row in rows
    ]


async def _attachments(session: AsyncSession, person_id: uuid.UUID) -> list[AttachmentLine]:
    rows = await session.execute(
        select(
            Attachment.id,
            Attachment.kind,
            Attachment.mime_type,
            Attachment.content.is_not(None),
            Attachment.error,
            Attachment.created_at,
        )
        .where(Attachment.person_id == person_id)
        .order_by(Attachment.created_at, Attachment.id)
    )
    return [
        AttachmentLine(row[0], row[1], labels.ATTACHMENTS.get(row[1], row[1]), row[2], row[3], row[4], row[5])
        for row in rows
    ]
