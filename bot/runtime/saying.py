"""What a turn says becomes messages of the outbox: rendered for its channel, sealed, with when it may leave."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic_core import to_json
from sqlalchemy import update

from bot.runtime.channel import SMS, Channel
from bot.runtime.standing import is_put_off
from bot.runtime.work import Message, Work
from dialogs.effects import Retick, Say, Settle
from dialogs.hours import next_sending
from dialogs.numbers import read_number
from dialogs.render import joined, plain, render
from dialogs.words import SOURCE, Words
from storage.models import Address, Conversation, Guardian, Inbound, Outbound, Person
from storage.vault import Key

# A reminder that could not be sent for a day says something that is no longer true.
NUDGE_DEADLINE = timedelta(days=1)
# An answer is worth sending for longer: the person waits for it.
ANSWER_DEADLINE = timedelta(days=3)


@dataclass
class Saying:
    """Writes what is said to one person by one inbound's turns."""

    work: Work
    words: Words
    channel: Channel
    conversation: Conversation
    person: Person
    address: Address
    inbound: Inbound
    key: Key
    zone: ZoneInfo
    guardian: Guardian | None  # the conversation is a parent's
    put_off: bool  # something of theirs may wait for its hour

    def __post_init__(self) -> None:
        self.sent: list[uuid.UUID] = []
        self.last: Message | None = None
        self.passed_on = False  # the adviser's words are on their way
        self._unsent: Say | None = None

    async def say(self, said: Say, language: str) -> None:
        """Send, or where each message costs wait for what the turn says next."""
        if not self.channel.abilities.joins:
            await self.send(said, language)
            return
        whole = joined(self._unsent, said) if self._unsent is not None else said
        if whole is None:
            await self.say_now(language)
        self._unsent = whole or said

    async def say_now(self, language: str) -> None:
        """Send what waits for more."""
        if self._unsent is not None:
            unsent, self._unsent = self._unsent, None
            await self.send(unsent, language)

    async def send(self, effect: Say | Settle | Retick, language: str) -> None:
        """Its messages, each a row, behind what is there already."""
        kind = {Say: "message", Settle: "settle", Retick: "retick"}[type(effect)]
        said = effect if isinstance(effect, Say) else None
        payloads = self._payloads(effect, language)
        if self.put_off and payloads and said is not None and not said.started_by_us:
            await self._drop_put_off()
        not_before, deadline = self._when(said)
        for payload in payloads:
            row = self._row(effect, said, payload) | {"kind": kind, "not_before": not_before, "deadline": deadline}
            message = Message(row, payload, self.person.id, self.address, self.key)
            # Rows are written in the order they are added: the order of the rows is the order of the words.
            self.work.messages.append(message)
            self.sent.append(row["id"])
            self.passed_on = self.passed_on or row["origin"] is not None
            if said is not None:
                self.last = message
        if payloads:
            self.work.wake_lanes.add(self.conversation.id)

    def _row(self, effect: Say | Settle | Retick, said: Say | None, payload: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "id": self.work.new_id(),
            "structure_id": self.work.structure.id,
            "lane_id": self.conversation.id,
            "conversation_id": self.conversation.id,
            "address_id": self.address.id,
            "channel": self.address.channel,
            "account": self.address.account,
            "turn": effect.turn,
            "ends_turn": False,
            "asks": said is not None and bool(payload["buttons"]),
            "despite_stop": said is not None and said.despite_stop,
            "priority": 1 if said is not None and said.started_by_us else 0,
            "payload": self.key.seal(to_json(payload), "outbound.payload"),
            "origin": self.inbound.origin if said is not None and said.author == "adviser" else None,
            "status": "queued",
            "attempts": 0,
            "paced": False,
            "parts_sent": 0,
            "in_doubt": False,
            "created_at": self.work.now,
        }

    async def _drop_put_off(self) -> None:
        """A reminder that waits for the morning has had its day: it must not hold back what is said now."""
        await self.work.write()
        await self.work.session.execute(
            update(Outbound)
            .where(Outbound.lane_id == self.conversation.id, is_put_off(self.work.now))
            .values(status="expired", error="moved_on")
        )
        self.put_off = False

    def _when(self, said: Say | None) -> tuple[datetime, datetime | None]:
        now = self.work.now
        if said is None or not said.started_by_us:
            return now, now + ANSWER_DEADLINE
        at = next_sending(now, *self._their_day())
        return at, at + NUDGE_DEADLINE

    def _their_day(self) -> tuple[str, str]:
        """Time zone and holidays of who reads: their telephone's, where it is an overseas one, else the structure's."""
        structure = self.work.structure
        if self.address.channel == SMS:
            number = read_number(self.key.open(self.address.address, "addresses.address").decode())
            if number.zone is not None:
                return number.zone, number.holidays or ""
        return structure.zone, structure.holidays

    def _payloads(self, effect: Say | Settle | Retick, language: str) -> list[dict[str, Any]]:
        """The messages as JSON: what the channel sends, and what the desk shows (in French too)."""
        rendered = render(effect, self.words, language, self.channel.abilities, self.zone)
        source = None
        if language.split("@")[0] != SOURCE and not (isinstance(effect, Say) and effect.author == "adviser"):
            source = plain(self.words, SOURCE, effect.parts, self.zone)
        payloads: list[dict[str, Any]] = []
        for message in rendered:
            payload: dict[str, Any] = {"despite_number": True} if self._despite_number() else {}
            payload |= {
                "text": message.text,
                "buttons": [[button.id, button.label, button.chosen] for button in message.buttons],
                "turn": effect.turn,
                "several": getattr(effect, "several", isinstance(effect, Retick)),
                "author": "bot",
                "rtl": message.rtl,
            }
            if source is not None and message is rendered[0]:
                payload["source"] = source
            if isinstance(effect, Say):
                payload |= {"author": effect.author, "adviser": effect.adviser}
                if effect.picture is not None and message is rendered[0] and self.channel.abilities.pictures:
                    payload |= self._picture(effect, language)
            payloads.append(payload)
        return payloads

    def _despite_number(self) -> bool:
        return self.guardian is not None and self.guardian.despite_number

    def _picture(self, said: Say, language: str) -> dict[str, Any]:
        from dialogs.orientation import LABELS

        points = dict(said.picture_data or {})
        labels = {family: self.words.say(language, LABELS[family]) for family in points}
        return {"picture": said.picture, "picture_data": points, "picture_labels": labels}

    async def ends_with(self, last: Message) -> None:
        """The turn's timers start once this one is sent."""
        last.row["ends_turn"] = True
        if last not in self.work.messages:
            # It had to be written already.
            await self.work.session.execute(
                update(Outbound).where(Outbound.id == last.row["id"]).values(ends_turn=True)
            )
