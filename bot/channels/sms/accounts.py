"""The accounts of this installation: a structure's number, its gateway, opened from the database when needed."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

import httpx
from sqlalchemy import select

from bot.casework.sms_numbers import CREDENTIALS, TRIAL
from bot.channels.sms.gateway import Gateway
from bot.channels.sms.registry import GATEWAYS
from storage.database import EVERY_STRUCTURE, Database
from storage.models import SmsNumber
from storage.vault import Vault

FRESH_FOR = 5.0  # seconds; a number switched off is off in all processes after that


@dataclass(frozen=True, slots=True)
class Account:
    """One number and its gateway. `trial`: it writes to these numbers only."""

    name: str
    structure_id: uuid.UUID
    sender: str
    gateway: Gateway
    per_second: float
    trial: frozenset[str] | None
    receives: bool  # the number can be answered, and the gateway brings answers


class Accounts:
    """Looks accounts up; a gateway is made once for its credentials."""

    def __init__(
        self,
        db: Database,
        vault: Vault,
        client: httpx.AsyncClient,
        gateways: Mapping[str, type[Gateway]] = GATEWAYS,
    ) -> None:
        self._db = db
        self._vault = vault
        self._client = client
        self._gateways = gateways
        self._made: dict[tuple[str, bytes], Gateway] = {}
        self._seen: dict[str, tuple[float, Account]] = {}
        self._known: dict[str, Account] = {}

    async def get(self, name: str) -> Account | None:
        """The account of that name, if it is there and switched on; as it was some seconds ago at most."""
        seen = self._seen.get(name)
        if seen is not None and time.monotonic() - seen[0] <= FRESH_FOR:
            return seen[1]
        found = await self._look(name)
        self._seen.pop(name, None)
        if found is not None:  # what anybody may call us with is not remembered
            self._seen[name] = (time.monotonic(), found)
        return found

    def known(self, name: str) -> Account | None:
        """The account as the database last told it, however long ago: for when it tells nothing."""
        return self._known.get(name)

    async def _look(self, name: str) -> Account | None:
        async with self._db.scope(EVERY_STRUCTURE) as session:
            row = await session.scalar(select(SmsNumber).where(SmsNumber.account == name, SmsNumber.active))
        if row is None:
            self._known.pop(name, None)
            return None
        return self._open(row)

    async def every(self) -> list[Account]:
        """All that are switched on."""
        async with self._db.scope(EVERY_STRUCTURE) as session:
            rows = await session.scalars(select(SmsNumber).where(SmsNumber.active).order_by(SmsNumber.account))
            return [account for row in rows if (account := self._open(row)) is not None]

    def _open(self, row: SmsNumber) -> Account | None:
        known = self._gateways.get(row.gateway)
        if known is None:
            return None
        cached = (row.gateway, row.credentials)
        if cached not in self._made:
            self._made[cached] = known(
                json.loads(self._vault.open_of_structure(row.structure_id, row.credentials, CREDENTIALS)), self._client
            )
        trial = None
        if row.trial_numbers is not None:
            trial = frozenset(json.loads(self._vault.open_of_structure(row.structure_id, row.trial_numbers, TRIAL)))
        account = Account(
            row.account,
            row.structure_id,
            row.sender,
            self._made[cached],
            row.per_second,
            trial,
            row.receives,
        )
        self._known[account.name] = account
        return account
