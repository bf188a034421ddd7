"""A turn's effects become rows, in the turn's own transaction. Nothing else writes them."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert

from bot.casework import intake
from bot.casework.labels import THEMES
from bot.runtime.channel import Channel
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
    RequestRight,
    Retick,
    Save,
    Say,
    Settle,
    StartTimer,
    StopAddress,
)
from dialogs.events import Assigned, NobodyFree
from dialogs.hours import next_sending
from dialogs.render import plain, render
from dialogs.words import SOURCE, Words
from storage.models import Address, Barrier, Case, Consent, Conversation, Fact, Inbound, Outbound, Person, Timer
from storage.vault import Key

# A reminder that could not be sent for a day says something that is no longer true.
NUDGE_DEADLINE = timedelta(days=1)
# An answer is worth sending for longer: the person waits for it.
ANSWER_DEADLINE = timedelta(days=3)


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

    def __post_init__(self) -> None:
        self.key: Key = self.work.key_of(self.person)
        self.zone = ZoneInfo(self.work.structure.zone)
        self.last: Outbound | None = None

    async def apply(self, effect: Effect) -> Assigned | NobodyFree | None:
        """One effect. What the team answers to it comes back as an event."""
        work, person, conversation = self.work, self.person, self.conversation
        match effect:
            case Say() | Settle() | Retick():
                await self._send(effect)
            case Save():
                await self._save(effect)
            case Forget(name=name):
                await self._forget(name)
            case RecordConsent():
                self._consent(effect)
            case OpenCase(reason=reason, urgency=urgency):
                return await intake.open_case(work, person, conversation, reason, urgency)
            case RaiseAlert(level=level, because=because):
                return await intake.raise_alert(work, person, conversation, level, because)
            case Relay(text=text, kind=kind):
                await intake.relay(work, person, conversation, text, kind, self.inbound.id)
            case RequestRight(right=right):
                await intake.request_right(work, person, conversation, right)
            case StartTimer(kind=kind, delay=delay, turn=turn):
                self._timer(kind, delay, turn)
            case StopAddress():
                await self._stop()
            case ReopenAddress():
                self.address.stopped_at = None
            case Note(kind=kind):
                await intake.note_event(work, person, kind)
        return None

    async def _send(self, effect: Say | Settle | Retick) -> None:
        kind = {Say: "message", Settle: "settle", Retick: "retick"}[type(effect)]
        said = effect if isinstance(effect, Say) else None
        payloads = self._payloads(effect)
        not_before, deadline = self._when(said)
        for payload in payloads:
            row = Outbound(
                id=self.work.new_id(),
                structure_id=self.work.structure.id,
                lane_id=self.conversation.id,
                conversation_id=self.conversation.id,
                case_id=None,
                channel=self.address.channel,
                account=self.address.account,
                turn=effect.turn,
                kind=kind,
                asks=said is not None and bool(payload["buttons"]),
                despite_stop=said is not None and said.despite_stop,
                payload=self.key.seal(json.dumps(payload, ensure_ascii=False).encode(), "outbound.payload"),
                origin=self.inbound.origin if said is not None and said.author == "adviser" else None,
                not_before=not_before,
                deadline=deadline,
                created_at=self.work.now,
            )
            self.work.session.add(row)
            # One row after another, so that the order of the rows is the order of the words.
            await self.work.session.flush()
            if said is not None:
                self.last = row
        if payloads:
            self.work.wake_lanes.add(self.conversation.id)

    def _when(self, said: Say | None) -> tuple[datetime, datetime | None]:
        now = self.work.now
        if said is None or not said.started_by_us:
            return now, now + ANSWER_DEADLINE
        at = next_sending(now, self.work.structure.zone, self.work.structure.holidays)
        return at, at + NUDGE_DEADLINE

    def _payloads(self, effect: Say | Settle | Retick) -> list[dict[str, Any]]:
        """The messages as JSON: what the channel sends, and what the desk shows (in French too)."""
        rendered = render(effect, self.words, self.language, self.channel.abilities, self.zone)
        source = None
        if self.language.split("@")[0] != SOURCE and not (isinstance(effect, Say) and effect.author == "adviser"):
            source = plain(self.words, SOURCE, effect.parts, self.zone)
        payloads: list[dict[str, Any]] = []
        for message in rendered:
            payload: dict[str, Any] = {
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

    def _picture(self, said: Say) -> dict[str, Any]:
        from dialogs.orientation import LABELS

        points = dict(said.picture_data or {})
        labels = {family: self.words.say(self.language, LABELS[family]) for family in points}
        return {"picture": said.picture, "picture_data": points, "picture_labels": labels}

    async def _save(self, effect: Save) -> None:
        values = {
            "value": self.key.seal_json(effect.value, "facts.value"),
            "sensitive": effect.sensitive,
            "saved_at": self.work.now,
        }
        await self.work.session.execute(
            insert(Fact)
            .values(person_id=self.person.id, structure_id=self.work.structure.id, name=effect.name, **values)
            .on_conflict_do_update(index_elements=["person_id", "name"], set_=values)
        )
        if effect.name == "barriers" and isinstance(effect.value, tuple | list):
            await self._barriers(tuple(effect.value), effect.sensitive)

    async def _barriers(self, themes: tuple[str, ...], sensitive: str | None) -> None:
        await self.work.session.execute(delete(Barrier).where(Barrier.person_id == self.person.id))
        for theme in themes:
            if theme == "none":
                continue
            sealed = {"theme": theme, "codes": list(THEMES[theme].codes) if theme in THEMES else []}
            self.work.session.add(
                Barrier(
                    id=self.work.new_id(),
                    structure_id=self.work.structure.id,
                    person_id=self.person.id,
                    theme_and_codes=self.key.seal_json(sealed, "barriers.theme_and_codes"),
                    sensitive=sensitive,
                    saved_at=self.work.now,
                )
            )

    async def _forget(self, name: str) -> None:
        session = self.work.session
        await session.execute(delete(Fact).where(Fact.person_id == self.person.id, Fact.name == name))
        if name == "barriers":
            await session.execute(delete(Barrier).where(Barrier.person_id == self.person.id))

    def _consent(self, effect: RecordConsent) -> None:
        words = plain(self.words, self.language, effect.words, self.zone)
        self.work.session.add(
            Consent(
                id=self.work.new_id(),
                structure_id=self.work.structure.id,
                person_id=self.person.id,
                purpose=effect.purpose,
                decision=effect.decision,
                words=self.key.seal(words.encode(), "consents.words"),
                answer=self.key.seal(effect.answer.encode(), "consents.answer"),
                language=self.language,
                channel=self.address.channel,
                decided_at=self.work.now,
            )
        )
        self.work.record(self.person, f"consent_{effect.decision}", purpose=effect.purpose)

    def _timer(self, kind: str, delay: timedelta, turn: int) -> None:
        self.work.session.add(
            Timer(
                id=self.work.new_id(),
                structure_id=self.work.structure.id,
                conversation_id=self.conversation.id,
                kind=kind,
                turn=turn,
                delay=delay,
            )
        )

    async def _stop(self) -> None:
        """Nothing that was on its way goes out any more; only this turn's confirmation does."""
        self.address.stopped_at = self.work.now
        await self.work.session.execute(
            update(Outbound)
            .where(Outbound.conversation_id == self.conversation.id, Outbound.status == "queued")
            .values(status="expired", error="stop")
        )
        await cancel_timers(self.work, self.conversation.id)
        self.work.record(self.person, "stopped")

    async def finish(self) -> None:
        """The turns are over: the last message starts their timers; with nothing to send they start now."""
        if self.last is not None:
            self.last.ends_turn = True
            return
        await arm_timers(self.work, self.conversation.id)


async def cancel_timers(work: Work, conversation_id: uuid.UUID) -> None:
    """The person moved on: no timer of theirs fires."""
    await work.session.execute(
        update(Timer)
        .where(Timer.conversation_id == conversation_id, Timer.fired_at.is_(None), Timer.cancelled_at.is_(None))
        .values(cancelled_at=work.now)
    )


async def arm_timers(work: Work, conversation_id: uuid.UUID) -> None:
    """The turn's last message was really sent: its timers run from now."""
    await work.session.execute(
        update(Timer)
        .where(
            Timer.conversation_id == conversation_id,
            Timer.due_at.is_(None),
            Timer.fired_at.is_(None),
            Timer.cancelled_at.is_(None),
        )
        .values(due_at=work.now + Timer.delay)
    )


async def open_case_of(work: Work, person_id: uuid.UUID) -> Case | None:
    """The person's open case."""
    found = await work.session.scalars(select(Case).where(Case.person_id == person_id, Case.closed_at.is_(None)))
    return found.one_or_none()
