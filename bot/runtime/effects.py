"""A turn's effects become rows, in the turn's own transaction. Nothing else writes them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic_core import to_json
from sqlalchemy import select, update

from bot.casework import guardians, intake
from bot.runtime.channel import SMS, Channel
from bot.runtime.crossing import SharedPhone, make_link
from bot.runtime.remembering import Remembering
from bot.runtime.standing import is_put_off
from bot.runtime.statuses import QUEUED
from bot.runtime.timers import arm_timers, cancel_timers
from bot.runtime.work import Message, Work
from dialogs.effects import (
    Effect,
    Forget,
    Note,
    OpenCase,
    RaiseAlert,
    RecordConsent,
    Relay,
    ReopenAddress,
    RequestLink,
    RequestRight,
    Retick,
    Save,
    Say,
    Settle,
    StartTimer,
    StopAddress,
    SwitchPerson,
)
from dialogs.events import Assigned, LinkMade, NobodyFree
from dialogs.hours import next_sending
from dialogs.numbers import read_number
from dialogs.render import joined, plain, render
from dialogs.words import SOURCE, Words
from storage.models import Address, Case, Conversation, Guardian, Inbound, Outbound, Person
from storage.silence import silence, unsilence
from storage.vault import Key

# Why a message was never sent, as the adviser who wrote it reads it.
NOT_SENT = {
    "stop": "Non envoyé : cette personne a dit stop entre-temps.",
    "wrong_person": "Non envoyé : ce numéro n'est pas celui de cette personne.",
    "blocked": "Non envoyé : cette personne a bloqué le robot.",
    "deadline": "Non envoyé : le message n'a pas pu partir à temps.",
}
WRONG_PERSON = "ce numéro est à quelqu'un d'autre, qui nous l'a écrit. Plus rien n'y part."
# A reminder that could not be sent for a day says something that is no longer true.
NUDGE_DEADLINE = timedelta(days=1)
# An answer is worth sending for longer: the person waits for it.
ANSWER_DEADLINE = timedelta(days=3)


# Effects that read nothing of what the turn saved: it is written with the rest.
_REMEMBERED = (Say, Settle, Retick, Save, StartTimer, RecordConsent, Note)


@dataclass
class Applying:
    """Applies the effects of one inbound's turns for one person."""

    work: Work
    words: Words
    channel: Channel
    conversation: Conversation
    person: Person
    address: Address
    inbound: Inbound
    language: str = SOURCE
    youth_username: str | None = None
    guardian: Guardian | None = None  # the conversation is a parent's
    put_off: bool = True  # something of theirs may wait for its hour

    def __post_init__(self) -> None:
        self.key: Key = self.work.key_of(self.person)
        self.zone = ZoneInfo(self.work.structure.zone)
        self.remembering = Remembering(work=self.work, person=self.person, key=self.key, channel=self.address.channel)
        self.last: Message | None = None
        self._unsent: Say | None = None
        self.sent: list[uuid.UUID] = []
        self._timers_of = 0  # the latest turn that starts a timer
        self._passed_on = False  # the adviser's words are on their way

    async def apply(self, effect: Effect) -> Assigned | NobodyFree | LinkMade | None:
        """One effect. What the team answers to it comes back as an event."""
        work, person, conversation = self.work, self.person, self.conversation
        if not isinstance(effect, _REMEMBERED):
            await work.write_saved()
        if self.guardian is not None and await self._of_a_parent(self.guardian, effect):
            return None
        match effect:
            case Say():
                await self._say(effect)
            case Settle() | Retick():
                await self._send(effect)
            case Save():
                await self.remembering.save(effect)
            case Forget(name=name):
                await self.remembering.forget(name)
            case RecordConsent():
                words = plain(self.words, self.language, effect.words, self.zone)
                await self.remembering.consent(effect, words, self.language)
            case OpenCase(reason=reason, urgency=urgency):
                return await intake.open_case(work, person, conversation, reason, urgency)
            case RaiseAlert(level=level, because=because):
                return await intake.raise_alert(work, person, conversation, level, because, self.inbound.id)
            case Relay(text=text, kind=kind):
                await intake.relay(work, person, conversation, text, kind, self.inbound.id)
            case SwitchPerson(first_name=first_name):
                await work.write()
                await SharedPhone(work, self.address).switch(conversation, person, first_name)
            case RequestLink():
                return await make_link(work, person, self.address.channel, self.youth_username)
            case RequestRight(right=right):
                await intake.request_right(work, person, conversation, right)
            case StartTimer(kind=kind, delay=delay, turn=turn):
                self._timer(kind, delay, turn)
            case StopAddress(reason=reason):
                await self._stop(reason)
            case ReopenAddress():
                self.address.stopped_at = None
                await unsilence(self.work.session, self.address.number_hash)
            case Note(kind=kind):
                await intake.note_event(work, person, kind)
        return None

    async def _of_a_parent(self, guardian: Guardian, effect: Effect) -> bool:
        """What a parent's conversation asks of the team goes to the young person's case. True: it went there."""
        match effect:
            case Relay(kind=kind):
                await guardians.relayed(self.work, guardian, kind)
            case RaiseAlert(level=level, because=because):
                await guardians.danger(self.work, guardian, level, because)
            case OpenCase() | Note():
                pass
            case _:
                return False
        return True

    async def _say(self, said: Say) -> None:
        """Send, or where each message costs wait for what the turn says next."""
        if not self.channel.abilities.joins:
            await self._send(said)
            return
        whole = joined(self._unsent, said) if self._unsent is not None else said
        if whole is None:
            await self._say_now()
        self._unsent = whole or said

    async def _say_now(self) -> None:
        if self._unsent is not None:
            unsent, self._unsent = self._unsent, None
            await self._send(unsent)

    async def _send(self, effect: Say | Settle | Retick) -> None:
        kind = {Say: "message", Settle: "settle", Retick: "retick"}[type(effect)]
        said = effect if isinstance(effect, Say) else None
        payloads = self._payloads(effect)
        if self.put_off and payloads and said is not None and not said.started_by_us:
            await self._drop_put_off()
        not_before, deadline = self._when(said)
        for payload in payloads:
            row = self._row(effect, said, payload) | {"kind": kind, "not_before": not_before, "deadline": deadline}
            message = Message(row, payload, self.person.id, self.address, self.key)
            # Rows are written in the order they are added: the order of the rows is the order of the words.
            self.work.messages.append(message)
            self.sent.append(row["id"])
            self._passed_on = self._passed_on or row["origin"] is not None
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

    def _payloads(self, effect: Say | Settle | Retick) -> list[dict[str, Any]]:
        """The messages as JSON: what the channel sends, and what the desk shows (in French too)."""
        rendered = render(effect, self.words, self.language, self.channel.abilities, self.zone)
        source = None
        if self.language.split("@")[0] != SOURCE and not (isinstance(effect, Say) and effect.author == "adviser"):
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
                    payload |= self._picture(effect)
            payloads.append(payload)
        return payloads

    def _despite_number(self) -> bool:
        return self.guardian is not None and self.guardian.despite_number

    def _picture(self, said: Say) -> dict[str, Any]:
        from dialogs.orientation import LABELS

        points = dict(said.picture_data or {})
        labels = {family: self.words.say(self.language, LABELS[family]) for family in points}
        return {"picture": said.picture, "picture_data": points, "picture_labels": labels}

    def _timer(self, kind: str, delay: timedelta, turn: int) -> None:
        self._timers_of = max(self._timers_of, turn)
        self.work.timers.append(
            {
                "id": self.work.new_id(),
                "structure_id": self.work.structure.id,
                "conversation_id": self.conversation.id,
                "kind": kind,
                "turn": turn,
                "delay": delay,
            }
        )

    async def _stop(self, reason: str) -> None:
        """Nothing that was on its way goes out any more; only this turn's confirmation does."""
        await self.work.write()
        self.address.stopped_at = self.work.now
        await silence(self.work.session, self.address.number_hash, reason, self.work.now)
        expired = await self.work.session.execute(
            update(Outbound)
            .where(
                Outbound.lane_id == self.conversation.id,
                Outbound.status == QUEUED,
                Outbound.despite_stop.is_(False),
                Outbound.id.not_in(self.sent),
            )
            .values(status="expired", error="stop")
            .returning(Outbound.origin)
        )
        for origin in list(expired.scalars()):
            await post_tick(self.work, self.person, origin, NOT_SENT["stop"])
        cancel_timers(self.work.transaction, [self.conversation.id], self.work.now)
        if reason == "stop":
            self.work.record(self.person, "stopped")
        else:
            await intake.unreachable(self.work, self.person, self.conversation, WRONG_PERSON)

    async def finish(self) -> None:
        """The turns are over: the last message starts their timers; with nothing to send they start now."""
        await self._say_now()
        if self.last is not None and self.last.row["turn"] >= self._timers_of:
            await self._ends_with(self.last)
        elif self._timers_of:
            await self.work.write()
            arm_timers(self.work.transaction, self.work.now, [(self.conversation.id, self._timers_of)])
        if self.inbound.origin is not None and not self._passed_on:
            await post_tick(self.work, self.person, self.inbound.origin, NOT_SENT["stop"])

    async def _ends_with(self, last: Message) -> None:
        last.row["ends_turn"] = True
        if last not in self.work.messages:
            # It had to be written already.
            await self.work.session.execute(
                update(Outbound).where(Outbound.id == last.row["id"]).values(ends_turn=True)
            )


async def post_tick(work: Work, person: Person, origin: Mapping[str, object] | None, failed: str | None) -> None:
    """Tell the group what became of what an adviser wrote there. `failed`: why it did not arrive."""
    if origin is None or origin.get("message") is None:
        return
    case = await open_case_of(work, person.id)
    if case is not None:
        status = "failed" if failed else "delivered"
        await work.post(case, person, "tick", {**origin, "status": status, "said": failed or ""})


async def open_case_of(work: Work, person_id: uuid.UUID) -> Case | None:
    """The person's open case."""
    found = await work.session.scalars(select(Case).where(Case.person_id == person_id, Case.closed_at.is_(None)))
    return found.one_or_none()
