"""A turn's effects become rows, in the turn's own transaction. Nothing else writes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import update

from bot.casework import guardians, intake
from bot.runtime.channel import Channel
from bot.runtime.crossing import SharedPhone, make_link
from bot.runtime.remembering import Remembering
from bot.runtime.saying import Saying
from bot.runtime.statuses import QUEUED
from bot.runtime.ticks import NOT_SENT, post_tick
from bot.runtime.timers import arm_timers, cancel_timers
from bot.runtime.work import Work
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
from dialogs.render import plain
from dialogs.words import SOURCE, Words
from storage.models import Address, Conversation, Guardian, Inbound, Outbound, Person
from storage.silence import silence, unsilence
from storage.vault import Key

WRONG_PERSON = "ce numéro est à quelqu'un d'autre, qui nous l'a écrit. Plus rien n'y part."


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
        self.saying = Saying(
            self.work,
            self.words,
            self.channel,
            self.conversation,
            self.person,
            self.address,
            self.inbound,
            self.key,
            self.zone,
            self.guardian,
            self.put_off,
        )
        self._timers_of = 0  # the latest turn that starts a timer

    async def apply(self, effect: Effect) -> Assigned | NobodyFree | LinkMade | None:
        """One effect. What the team answers to it comes back as an event."""
        work, person, conversation = self.work, self.person, self.conversation
        if not isinstance(effect, _REMEMBERED):
            await work.write_saved()
        if self.guardian is not None and await self._of_a_parent(self.guardian, effect):
            return None
        match effect:
            case Say():
                await self.saying.say(effect, self.language)
            case Settle() | Retick():
                await self.saying.send(effect, self.language)
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
                Outbound.id.not_in(self.saying.sent),
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
        await self.saying.say_now(self.language)
        last = self.saying.last
        if last is not None and last.row["turn"] >= self._timers_of:
            await self.saying.ends_with(last)
        elif self._timers_of:
            await self.work.write()
            arm_timers(self.work.transaction, self.work.now, [(self.conversation.id, self._timers_of)])
        if self.inbound.origin is not None and not self.saying.passed_on:
            await post_tick(self.work, self.person, self.inbound.origin, NOT_SENT["stop"])
