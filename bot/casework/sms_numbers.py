"""A structure's SMS numbers: which gateway carries each, and what may not be set."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework.refusals import Refusal
from bot.runtime.work import Work
from dialogs.numbers import BadSenderError, read_number, read_sender
from storage.models import SmsNumber

CREDENTIALS = "sms_numbers.credentials"
TRIAL = "sms_numbers.trial_numbers"
_ACCOUNT = re.compile(r"[a-z0-9][a-z0-9-]{1,39}")


class CredentialField(Protocol):
    """One thing a gateway asks for."""

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def example(self) -> str: ...
    @property
    def secret(self) -> bool: ...
    @property
    def optional(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class GatewayKind:
    """A gateway one may choose. `make` raises `ValueError`, in French, for credentials that cannot be right."""

    name: str
    label: str
    receives: bool
    credentials: Sequence[CredentialField]
    make: Callable[[Mapping[str, str]], object]


class BadNumber(Refusal):
    """A number that may not be set so."""


@dataclass(frozen=True, slots=True)
class NumberLine:
    """One number as the settings show it; its secrets stay closed."""

    id: uuid.UUID
    account: str
    gateway: str
    label: str
    sender: str
    receives: bool
    secret_in_path: bool  # the addresses the gateway calls end with a secret of ours
    trial: bool
    active: bool
    per_second: float


async def numbers_of(work: Work, kinds: Mapping[str, GatewayKind]) -> list[NumberLine]:
    """The structure's numbers, the oldest first."""
    rows = await work.session.scalars(
        select(SmsNumber).where(SmsNumber.structure_id == work.structure.id).order_by(SmsNumber.created_at)
    )
    return [
        NumberLine(
            row.id,
            row.account,
            row.gateway,
            kinds[row.gateway].label,
            row.sender,
            row.receives,
            any(field.name == "secret" for field in kinds[row.gateway].credentials),
            row.trial_numbers is not None,
            row.active,
            row.per_second,
        )
        for row in rows
        if row.gateway in kinds
    ]


async def receiving_number(session: AsyncSession, structure_id: uuid.UUID) -> str | None:
    """A number of the structure that people can write to; None without one."""
    return await session.scalar(
        select(SmsNumber.sender)
        .where(
            SmsNumber.structure_id == structure_id,
            SmsNumber.active,
            SmsNumber.receives,
            SmsNumber.trial_numbers.is_(None),
        )
        .order_by(SmsNumber.created_at)
        .limit(1)
    )


async def sending_account(session: AsyncSession, structure_id: uuid.UUID) -> str | None:
    """The account that notices leave from: one that can be answered, if there is one; a trial number if no other."""
    return await session.scalar(
        select(SmsNumber.account)
        .where(SmsNumber.structure_id == structure_id, SmsNumber.active)
        .order_by(SmsNumber.trial_numbers.is_not(None), SmsNumber.receives.desc(), SmsNumber.created_at)
        .limit(1)
    )


async def switch(work: Work, number_id: uuid.UUID) -> bool:
    """On or off; what it is now. Another structure's number does not exist here."""
    row = await work.session.get(SmsNumber, number_id)
    if row is None:
        raise BadNumber("Ce numéro n'existe pas, ou plus.")
    row.active = not row.active
    return row.active


async def set_number(
    work: Work,
    kind: GatewayKind,
    *,
    account: str,
    sender: str,
    credentials: Mapping[str, str],
    per_second: float = 1.0,
    trial_numbers: Sequence[str] = (),
) -> SmsNumber:
    """Add a number, or change the one of that account; a secret left empty stays as it was.

    `trial_numbers`: it writes to these only, and then may be a 06 or 07. Raises `BadNumber`.
    """
    account = account.strip().lower()
    if not _ACCOUNT.fullmatch(account):
        raise BadNumber("Le nom du compte : 2 à 40 lettres sans accent, chiffres ou tirets. Par exemple lille.")
    trial = _trial(trial_numbers)
    try:
        read = read_sender(sender, trial=trial is not None)
    except BadSenderError as error:
        raise BadNumber(str(error)) from None
    if not 0 < per_second <= 1000:
        raise BadNumber("Le rythme : de 0,1 à 1000 SMS par seconde.")
    row = await work.session.scalar(select(SmsNumber).where(SmsNumber.account == account))
    if row is None and await _taken(work, account):
        raise BadNumber(f"Le nom « {account} » est déjà pris : choisissez-en un autre.")
    key = work.vault.structure_key(work.structure.id)
    before: dict[str, str] = {}
    if row is not None and row.gateway == kind.name:
        before = json.loads(work.vault.open_of_structure(row.structure_id, row.credentials, CREDENTIALS))
    whole = _complete(kind, credentials, before)
    if row is None:
        row = SmsNumber(id=work.new_id(), structure_id=work.structure.id, account=account, created_at=work.now)
        work.session.add(row)
    row.gateway, row.sender, row.per_second, row.active = kind.name, read.value, per_second, True
    row.receives = read.receives and kind.receives
    row.credentials = key.seal_json(whole, CREDENTIALS)
    row.trial_numbers = None if trial is None else key.seal_json(trial, TRIAL)
    await work.session.flush()
    return row


async def _taken(work: Work, account: str) -> bool:
    """Whether another structure has it; its row is not to be seen from here, its name in the index is."""
    await work.session.execute(text("SELECT set_config('accroche.structure', '*', true)"))
    found = await work.session.scalar(select(SmsNumber.id).where(SmsNumber.account == account))
    await work.session.execute(
        text("SELECT set_config('accroche.structure', :id, true)"), {"id": str(work.structure.id)}
    )
    return found is not None


def _trial(numbers: Sequence[str]) -> list[str] | None:
    given = [number for number in (number.strip() for number in numbers) if number]
    if not given:
        return None
    read = [read_number(number) for number in given]
    wrong = [text for text, number in zip(given, read, strict=True) if not number.e164]
    if wrong:
        raise BadNumber(f"« {wrong[0]} » n'est pas un numéro de téléphone.")
    return [number.e164 for number in read]


def _complete(kind: GatewayKind, given: Mapping[str, str], before: Mapping[str, str]) -> dict[str, str]:
    whole = {}
    for field in kind.credentials:
        value = given.get(field.name, "").strip() or before.get(field.name, "")
        if not value and not field.optional:
            raise BadNumber(f"Il manque : {field.label} (par exemple {field.example}).")
        if value:
            whole[field.name] = value
    try:
        kind.make(whole)
    except ValueError as error:
        raise BadNumber(f"{kind.label} : {error}") from None
    return whole
