"""Pace: how fast an account may send, held for all processes by rows in the database.

Three rules, so that the limit holds and nobody waits for a campaign:

- Answers have an account's whole pace to themselves, and may come in a small burst.
- What we start ourselves (a reminder, then a campaign) takes its turn at nine tenths of it, and leaves only when no
  answer waits.
- A chat takes a few messages at once, then one at a time (`ChatPace`).

The pace kept is a little under the limit given, by what a burst may add: in no second more than the limit leaves.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.runtime.channel import SMS
from storage.at_once import AtOnce
from storage.transaction import Statement, Transaction

STARTED = 0.9
# Of a second's messages, how many may leave at once when answers come together.
BURST = 1 / 6
# Whose place is that close waits for it; what is later goes back into the row, and somebody else may come first.
# It is also as far as what we start ourselves may stand before an answer.
SOON = timedelta(milliseconds=500)
# What we start ourselves, and finds answers waiting, looks again a little later.
LOOK_AGAIN = timedelta(seconds=1)
# No place is given further ahead; one that stands there was taken before somebody set the clock back.
HORIZON = timedelta(minutes=10)
# Bubbles of one turn may follow each other at once.
CHAT_BURST = 3


@dataclass(frozen=True, slots=True)
class Rates:
    """How many messages a second a channel takes from one account of ours, and in one chat.

    A channel that is not named has no limit that we know of. SMS accounts have each their own, in the database.
    """

    account: Mapping[str, float]
    chat: Mapping[str, float]


NO_RATES = Rates({}, {})


@dataclass(frozen=True, slots=True)
class Place:
    """When a message may leave. Not `last`: then it asks again."""

    at: datetime
    last: bool = True


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that asks for its place."""

    id: uuid.UUID
    channel: str
    account: str
    priority: int
    paced: bool  # it has had its turn among what we start ourselves


async def places(
    transaction: Transaction, at_once: AtOnce, rates: Rates, waiting: Sequence[Waiting], now: datetime
) -> dict[uuid.UUID, Place]:
    """When each may leave. A place is taken for good, whatever becomes of the transaction that wants it: in it, the
    account's row would be held until the commit, and all processes would send one after the other."""
    found: dict[uuid.UUID, Place] = {}
    accounts: dict[tuple[str, str], list[Waiting]] = {}
    for one in waiting:
        accounts.setdefault((one.channel, one.account), []).append(one)
    for (channel, account), rows in accounts.items():
        rate = await _rate(transaction, rates, channel, account)
        if rate is None:
            found |= {one.id: Place(now) for one in rows}
        else:
            found |= await _Account(at_once, f"{channel}:{account}", rate, now).places(rows)
    return found


class _Account:
    """One account's pace at one moment: the time at which the next message would be on time (a GCRA)."""

    def __init__(self, at_once: AtOnce, name: str, rate: float, now: datetime) -> None:
        self._at_once, self._name, self._now = at_once, name, now
        burst = BURST if rate * BURST >= 1 else 0.0
        self._burst = timedelta(seconds=burst)
        self._apart = timedelta(seconds=1 / (rate * (1 - burst)))

    async def places(self, rows: Sequence[Waiting]) -> dict[uuid.UUID, Place]:
        found: dict[uuid.UUID, Place] = {}
        answers = [one for one in rows if one.priority == 0]
        if answers:
            first = await self._take(self._name, len(answers), self._apart)
            for number, one in enumerate(answers):
                found[one.id] = Place(max(self._now, first + self._apart * number - self._burst))
        started = sorted((one for one in rows if one.priority > 0), key=lambda one: one.priority)
        unpaced = [one for one in started if not one.paced]
        if unpaced:
            slower = self._apart / STARTED
            first = await self._take(f"{self._name}:started", len(unpaced), slower)
            for number, one in enumerate(unpaced):
                found[one.id] = Place(first + slower * number, last=False)
        for one in started:
            if one.paced or found[one.id].at <= self._now + SOON:
                at = await self._between_answers()
                found[one.id] = Place(self._now + LOOK_AGAIN, last=False) if at is None else Place(at)
        return found

    async def _take(self, name: str, count: int, apart: timedelta) -> datetime:
        """Take `count` places in a row; the first one's time."""
        (row,) = await self._at_once.run(_TAKE, self._given(name, apart * count))
        first: datetime = row.next_at - apart * count
        return first

    async def _between_answers(self) -> datetime | None:
        """A place where no answer stands, soon; None: answers have them all."""
        given = self._given(self._name, self._apart) | {"latest": self._now + SOON - self._apart}
        found = await self._at_once.run(_TAKE_SOON, given)
        return found[0].next_at - self._apart if found else None

    def _given(self, name: str, taken: timedelta) -> dict[str, object]:
        return {"name": name, "now": self._now, "horizon": self._now + HORIZON, "taken": taken}


# When the next message would be on time, as the row says; now, where it says what cannot be.
_ON_TIME = "greatest(CASE WHEN paces.next_at > :horizon THEN :now ELSE paces.next_at END, :now)"
_TAKE_SQL = (
    "INSERT INTO paces (name, next_at) VALUES (:name, CAST(:now AS timestamptz) + CAST(:taken AS interval)) "  # noqa: S608
    f"ON CONFLICT (name) DO UPDATE SET next_at = {_ON_TIME} + CAST(:taken AS interval) "
)
_TAKE = Statement(f"{_TAKE_SQL} RETURNING next_at")
_TAKE_SOON = Statement(f"{_TAKE_SQL} WHERE {_ON_TIME} <= :latest RETURNING next_at")


@dataclass(frozen=True, slots=True)
class ChatPace:
    """A chat takes `CHAT_BURST` messages at once, then one at a time. `next_at` is kept on the chat's lane."""

    apart: timedelta
    next_at: datetime | None

    @classmethod
    def of(cls, rate: float, next_at: datetime | None) -> ChatPace:
        return cls(timedelta(seconds=1 / rate), next_at)

    def place(self, now: datetime) -> tuple[datetime, ChatPace]:
        """When one more message may leave, and the pace after it."""
        next_at = self.next_at if self.next_at is not None and self.next_at <= now + HORIZON else now
        on_time = max(next_at, now)
        at = max(now, on_time - self.apart * (CHAT_BURST - 1))
        return at, ChatPace(self.apart, on_time + self.apart)


_SMS_RATE = Statement("SELECT per_second FROM sms_numbers WHERE account = :account")


async def _rate(transaction: Transaction, rates: Rates, channel: str, account: str) -> float | None:
    """How many messages a second the account may send; None: as many as there are."""
    if channel != SMS:
        return rates.account.get(channel)
    found = await transaction.run(_SMS_RATE, {"account": account})
    return found[0].per_second if found else None
