"""The structure and its team: who is in it, and the one-time codes that prove who they are.

Everything here may be done twice: what is there already is brought up to date with what is given.
"""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Literal, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework import people
from bot.casework.refusals import BadCode, Taken
from bot.runtime.work import Work
from dialogs.numbers import read_number
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Adviser, AssignmentRule, Invitation, LinkCode, Partner, Structure

CodeKind = Literal["telegram", "password"]
RuleKind = Literal["town", "postcode", "partner", "language"]

# No 0/O, 1/I/L: a code is read aloud and typed on a phone. 10 of 31 signs are 49 bits, and it works once.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 10
CODE_LASTS = {"telegram": timedelta(days=1), "password": timedelta(days=7)}


class House(Protocol):
    """What it takes to make a structure: the runtime has it."""

    @property
    def db(self) -> Database: ...
    @property
    def clock(self) -> Callable[[], datetime]: ...
    @property
    def new_id(self) -> Callable[[], uuid.UUID]: ...


async def add_structure(
    house: House,
    *,
    name: str,
    town: str = "",
    desk_chat_id: int | None = None,
    phone: str = "",
    zone: str = "",
    holidays: str = "",
) -> Structure:
    """The structure of that name, made or brought up to date; what is empty stays as it is.

    Raises `Taken` when the group belongs to another structure, `ValueError` for a new structure without a name
    or a town, or a zone nobody knows.
    """
    name = " ".join(name.split())
    if zone:
        _check_zone(zone)
    async with house.db.scope(EVERY_STRUCTURE) as session:
        structure = await session.scalar(select(Structure).where(Structure.name == name))
        if structure is None:
            if not name or not town:
                raise ValueError("une nouvelle structure a besoin d'un nom et d'une ville")
            structure = Structure(id=house.new_id(), name=name, town=town, created_at=house.clock())
            session.add(structure)
        given = {"town": town, "phone": phone, "zone": zone, "holidays": holidays}
        for field, value in given.items():
            if value:
                setattr(structure, field, value)
        if desk_chat_id is not None and desk_chat_id != structure.desk_chat_id:
            structure.desk_chat_id = desk_chat_id
            structure.desk_trouble = None
        await _flush(session, "Ce groupe Telegram est déjà celui d'une autre structure.")
    return structure


async def add_adviser(
    work: Work,
    *,
    name: str,
    email: str | None = None,
    telegram_id: int | None = None,
    coordinator: bool | None = None,
    languages: Sequence[str] | None = None,
    on_call: bool | None = None,
    phone: str | None = None,
) -> Adviser:
    """The structure's adviser of that name, made (or made active again) or brought up to date.

    None leaves a value as it is. Raises `Taken` when the e-mail address or the Telegram account is another
    adviser's, `ValueError` for an empty name or a telephone that gets no SMS.
    """
    name = " ".join(name.split())
    if not name:
        raise ValueError("un conseiller a besoin d'un nom")
    adviser = await work.session.scalar(
        select(Adviser).where(Adviser.structure_id == work.structure.id, Adviser.name == name)
    )
    if adviser is None:
        adviser = Adviser(
            id=work.new_id(),
            structure_id=work.structure.id,
            name=name,
            first_name=name.split()[0],
            role="adviser",
            languages=[],
            on_call=False,
            created_at=work.now,
        )
        work.session.add(adviser)
    given = {
        "active": True,
        "email": email.strip().casefold() if email else None,
        "telegram_id": telegram_id,
        "role": None if coordinator is None else people.COORDINATOR if coordinator else "adviser",
        "languages": None if languages is None else list(languages),
        "on_call": on_call,
        "phone": _phone(phone),
    }
    for field, value in given.items():
        if value is not None:
            setattr(adviser, field, value)
    await _flush(work.session, "Cette adresse ou ce compte Telegram est déjà celui de quelqu'un d'autre.")
    return adviser


def _phone(text: str | None) -> str | None:
    if not text or not text.strip():
        return None
    number = read_number(text)
    if number.reason and number.kind != "foreign":
        raise ValueError(number.reason)
    return number.e164


async def add_partner(work: Work, name: str) -> Partner:
    """The partner (school, CIO, MECS…) of that name."""
    partner = await work.session.scalar(
        select(Partner).where(Partner.structure_id == work.structure.id, Partner.name == name)
    )
    if partner is None:
        partner = Partner(id=work.new_id(), structure_id=work.structure.id, name=name, created_at=work.now)
        work.session.add(partner)
        await work.session.flush()
    return partner


async def new_invitation(
    work: Work,
    label: str,
    partner: Partner | None = None,
    adviser: Adviser | None = None,
    expires_at: datetime | None = None,
) -> Invitation:
    """A new code that opens a conversation with this structure."""
    invitation = Invitation(
        id=work.new_id(),
        structure_id=work.structure.id,
        code=_random_code(),
        label=label,
        partner_id=partner.id if partner else None,
        adviser_id=adviser.id if adviser else None,
        created_at=work.now,
        expires_at=expires_at,
    )
    work.session.add(invitation)
    await work.session.flush()
    return invitation


async def add_rule(work: Work, position: int, kind: RuleKind, value: str, adviser: Adviser) -> AssignmentRule:
    """`kind` equal to `value` goes to `adviser`; the rule that says so already moves to `position`."""
    rule = await work.session.scalar(
        select(AssignmentRule).where(
            AssignmentRule.structure_id == work.structure.id,
            AssignmentRule.kind == kind,
            AssignmentRule.value == value,
        )
    )
    if rule is None:
        rule = AssignmentRule(id=work.new_id(), structure_id=work.structure.id, kind=kind, value=value)
        work.session.add(rule)
    rule.position = position
    rule.adviser_id = adviser.id
    await work.session.flush()
    return rule


async def new_link_code(work: Work, adviser: Adviser, kind: CodeKind) -> str:
    """A one-time code for the adviser; only its hash is kept. Codes of that kind given before are void."""
    await work.session.execute(
        update(LinkCode)
        .where(LinkCode.adviser_id == adviser.id, LinkCode.kind == kind, LinkCode.used_at.is_(None))
        .values(used_at=work.now)
    )
    code = _random_code()
    work.session.add(
        LinkCode(
            id=work.new_id(),
            structure_id=work.structure.id,
            adviser_id=adviser.id,
            kind=kind,
            code_hash=_hash(code),
            expires_at=work.now + CODE_LASTS[kind],
        )
    )
    await work.session.flush()
    return code


async def has_link_code(work: Work, adviser: Adviser, kind: CodeKind) -> bool:
    """Whether the adviser holds a code of that kind that still works."""
    found = await work.session.scalar(
        select(LinkCode.id).where(
            LinkCode.adviser_id == adviser.id,
            LinkCode.kind == kind,
            LinkCode.used_at.is_(None),
            LinkCode.expires_at > work.now,
        )
    )
    return found is not None


async def find_link_code(session: AsyncSession, code: str, kind: CodeKind, now: datetime) -> LinkCode | None:
    """The valid, unused code, in whatever structure the session may see. Changes nothing."""
    return await session.scalar(
        select(LinkCode).where(
            LinkCode.code_hash == _hash(code),
            LinkCode.kind == kind,
            LinkCode.used_at.is_(None),
            LinkCode.expires_at > now,
        )
    )


async def use_link_code(session: AsyncSession, code: str, kind: CodeKind, now: datetime) -> Adviser:
    """Whose code it is; it is used up by this. Raises `BadCode`. Two at once: one of them gets it."""
    adviser_id = await session.scalar(
        update(LinkCode)
        .where(
            LinkCode.code_hash == _hash(code),
            LinkCode.kind == kind,
            LinkCode.used_at.is_(None),
            LinkCode.expires_at > now,
        )
        .values(used_at=now)
        .returning(LinkCode.adviser_id)
    )
    adviser = await session.get(Adviser, adviser_id) if adviser_id else None
    if adviser is None or not adviser.active:
        raise BadCode
    return adviser


async def link_telegram(session: AsyncSession, code: str, telegram_id: int, now: datetime) -> Adviser:
    """Link a Telegram account to the adviser whose code it is.

    Raises `BadCode`, or `Taken` when the account is another adviser's (here or in another structure); then
    the code is not used up.
    """
    try:
        async with session.begin_nested():
            adviser = await use_link_code(session, code, "telegram", now)
            adviser.telegram_id = telegram_id
            await session.flush()
    except IntegrityError as error:
        raise Taken("Ce compte Telegram est déjà lié à quelqu'un d'autre.") from error
    return adviser


async def _flush(session: AsyncSession, said: str) -> None:
    try:
        await session.flush()
    except IntegrityError as error:
        raise Taken(said) from error


def _check_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError(f"{zone!r} n'est pas un fuseau horaire ; par exemple : Europe/Paris") from error


def _random_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def _hash(code: str) -> bytes:
    """Codes are typed: case, spaces and dashes do not count."""
    return hashlib.sha256(code.upper().replace("-", "").replace(" ", "").strip().encode()).digest()
