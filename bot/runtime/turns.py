"""Turns: whoever takes a conversation's row processes what waits for it, in order, a transaction each."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, auto

import structlog
from sqlalchemy import Exists, exists, func, select
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework import guardians, intake, people
from bot.casework.dues import hours_of
from bot.runtime import metrics
from bot.runtime.effects import Applying, open_case_of
from bot.runtime.timers import cancel_timers
from bot.runtime.tools import Tools, enter_structure
from bot.runtime.work import Work
from dialogs import state as states
from dialogs.events import Event, Unreachable
from dialogs.events_codec import decode_event
from dialogs.state import State
from storage.database import EVERY_STRUCTURE
from storage.models import Address, Adviser, Conversation, Guardian, Inbound, Person, Structure
from storage.vault import Key

log = structlog.get_logger(__name__)
# A turn that raises twice is not tried for ever: the message is set aside, a human reads it.
MOST_ATTEMPTS = 2


@dataclass
class Woken:
    """Who has to be woken now that the transaction has committed."""

    conversations: set[uuid.UUID] = field(default_factory=set)
    lanes: set[uuid.UUID] = field(default_factory=set)
    # Moments at which timers that just began to run come due.
    timers: set[datetime] = field(default_factory=set)

    def add(self, work: Work) -> None:
        self.conversations |= work.wake_conversations
        self.lanes |= work.wake_lanes
        self.timers |= work.timers_due


class NoChannelError(LookupError):
    """This process was not given the channel a conversation runs on: another one may have been."""

    def __init__(self, name: str) -> None:
        super().__init__(f"channel {name!r} is not set up in this process: its token is missing from the settings")


class _Look(Enum):
    """What taking the next message of a conversation came to."""

    TURN = auto()  # one was processed, or failed
    EMPTY = auto()  # nothing waits
    HELD = auto()  # somebody else is at it


async def drain(tools: Tools, conversation_id: uuid.UUID, wake: Callable[[Woken], None]) -> None:
    """Process what waits for a conversation, unless somebody else is at it. `wake` is called after each turn.

    Raises what the database raises, and `NoChannelError`; then the message waits as before.
    """
    while True:
        woken = Woken()
        look = await _one(tools, conversation_id, woken)
        woken.conversations.discard(conversation_id)
        wake(woken)
        if look is _Look.HELD:
            return  # who holds it looks once more after letting go
        if look is _Look.EMPTY and not await _more(tools, conversation_id):
            return


async def _more(tools: Tools, conversation_id: uuid.UUID) -> bool:
    """Whether a message came between our last look and our letting go: who brought it found the row held.

    Looked for without holding the row: whoever brings one from here on finds it free.
    """
    async with tools.db.scope(EVERY_STRUCTURE) as session:
        return bool(await session.scalar(select(_waiting(conversation_id))))


def _waiting(conversation_id: uuid.UUID) -> Exists:
    return exists().where(Inbound.conversation_id == conversation_id, Inbound.consumed_at.is_(None))


async def _one(tools: Tools, conversation_id: uuid.UUID, woken: Woken) -> _Look:
    """One turn in one transaction."""
    began = time.perf_counter()
    async with tools.db.scope(EVERY_STRUCTURE) as session:
        # FOR NO KEY UPDATE: one turn at a time, while a new message (a foreign key) is still kept at once, and
        # an adviser who holds the case's row and tells the conversation something is no deadlock.
        conversation = await session.scalar(
            select(Conversation)
            .where(Conversation.id == conversation_id)
            .with_for_update(skip_locked=True, key_share=True)
        )
        if conversation is None:
            return _Look.HELD
        inbound = await session.scalar(
            select(Inbound)
            .where(Inbound.conversation_id == conversation_id, Inbound.consumed_at.is_(None))
            .order_by(Inbound.seq)
            .limit(1)
        )
        if inbound is None:
            return _Look.EMPTY
        await enter_structure(session, conversation.structure_id)
        structure = await session.get_one(Structure, conversation.structure_id)
        work = tools.work_in(session, structure)
        inbound_id = inbound.id  # a rollback forgets what was loaded
        try:
            async with session.begin_nested():
                await _turn(tools, work, conversation, inbound)
        except (OperationalError, InterfaceError, NoChannelError):
            raise  # the database or the set-up is in trouble, not this message
        except Exception as error:
            await _failed(work, conversation_id, inbound_id, error)
    woken.add(work)
    metrics.TURN_SECONDS.observe(time.perf_counter() - began)
    return _Look.TURN


async def _turn(tools: Tools, work: Work, conversation: Conversation, inbound: Inbound) -> None:
    session = work.session
    person = await session.get_one(Person, conversation.person_id)
    if inbound.address_id is not None:
        conversation.address_id = inbound.address_id  # answers go where the person wrote last
    address = await session.get_one(Address, conversation.address_id)
    key = work.key_of(person)
    event: Event | None = decode_event(key.open(inbound.event, "inbound.event"))
    before = _state(conversation, person, key)
    guardian = await session.get(Guardian, person.id)
    state = replace(before, givens={**before.givens, **await _givens(work, person, address, guardian, conversation)})
    if isinstance(event, Unreachable):
        if inbound.author == "person":
            await intake.unreachable(work, person, conversation, "elle a bloqué le bot.")
    elif inbound.author == "person":
        await cancel_timers(work, conversation.id)
    channel = tools.channels.get(address.channel)
    if channel is None:
        raise NoChannelError(address.channel)
    username = tools.youth_username[-1] if tools.youth_username else None
    applying = Applying(
        work,
        tools.book.words,
        channel,
        conversation,
        person,
        address,
        inbound,
        youth_username=username,
        guardian=guardian,
    )
    held_by = conversation.holder
    while event is not None:
        turn = tools.advance(tools.book, state, event, work.now)
        state, event = turn.state, None
        applying.language = state.language
        conversation.status, conversation.holder = state.status, state.holder
        for effect in turn.effects:
            # At most one question a turn goes to the team; its answer is the next event of this inbound.
            event = await applying.apply(effect) or event
    await applying.finish()
    if conversation.holder != held_by:
        await intake.refresh_card(work, person)  # the group's card says who talks, and offers to hand back
    conversation.state = key.seal(states.dump(state), "conversations.state")
    conversation.turn = state.turn
    conversation.flows = sorted({f"{frame.flow}@{frame.version}" for frame in state.stack})
    conversation.moved_at = work.now
    person.language = state.language
    inbound.consumed_at = work.now
    inbound.turn = state.turn
    await work.announce(person.id)
    metrics.TURNS.labels("done").inc()


def _state(conversation: Conversation, person: Person, key: Key) -> State:
    if conversation.state is None:
        return State(language=person.language)
    return states.load(key.open(conversation.state, "conversations.state"))


async def _givens(
    work: Work, person: Person, address: Address, guardian: Guardian | None, conversation: Conversation
) -> dict[str, str]:
    """What the structure knows at this moment; the engine's placeholders and predicates read it."""
    structure = work.structure
    case = await open_case_of(work, person.id if guardian is None else guardian.ward_id)
    adviser = await work.session.get(Adviser, case.adviser_id) if case and case.adviser_id else None
    is_open = hours_of(structure).is_open(work.now)
    answers = bool(await people.on_call(work)) or (is_open and bool(await people.present(work)))
    return {
        "structure": structure.name,
        "structure_phone": structure.phone or structure.name,
        "town_structure": structure.town,
        "zone": structure.zone,
        "holidays": structure.holidays,
        "channel": address.channel,
        "case": "yes" if case else "",
        "adviser": adviser.first_name if adviser else "",
        "open_now": "yes" if is_open else "",
        "answers_now": "yes" if answers else "",
        "role": "",
        **(await guardians.givens(work, conversation) if guardian is not None else {}),
    }


async def _failed(work: Work, conversation_id: uuid.UUID, inbound_id: uuid.UUID, error: Exception) -> None:
    """The turn raised and was undone. Once more; after that it is set aside and the conversation is a human's."""
    session: AsyncSession = work.session
    await session.refresh(work.structure)  # the rollback forgot what was loaded
    work.forget_wakes()
    inbound = await session.get_one(Inbound, inbound_id)
    inbound.attempts += 1
    inbound.error = type(error).__name__
    log.error("turn_failed", inbound=str(inbound_id), error=type(error).__name__, attempts=inbound.attempts)
    metrics.TURNS.labels("failed").inc()
    if inbound.attempts < MOST_ATTEMPTS:
        return
    inbound.consumed_at = work.now
    metrics.TURNS.labels("set_aside").inc()
    conversation = await session.get_one(Conversation, conversation_id)
    person = await session.get_one(Person, conversation.person_id)
    work.record(person, "set_aside")
    try:
        async with session.begin_nested():
            await intake.open_case(work, person, conversation, "misunderstood")
    except (OperationalError, InterfaceError):
        raise
    except Exception as trouble:
        # It must not stand in the way of all that comes after it; the timeline says that it is there.
        log.error("not_handed_over", inbound=str(inbound_id), error=type(trouble).__name__, cure="see the case page")


async def waiting_conversations(tools: Tools, limit: int = 500) -> list[uuid.UUID]:
    """Conversations with something unprocessed, the oldest first: what a crash left behind."""
    async with tools.db.scope(EVERY_STRUCTURE) as session:
        found = await session.execute(
            select(Inbound.conversation_id)
            .where(Inbound.consumed_at.is_(None))
            .group_by(Inbound.conversation_id)
            .order_by(func.min(Inbound.seq))
            .limit(limit)
        )
        return list(found.scalars())


async def unloaded_flows(tools: Tools) -> list[str]:
    """Flow versions some running conversation stands in and the book does not have."""
    async with tools.db.scope(EVERY_STRUCTURE) as session:
        found = await session.scalars(select(func.unnest(Conversation.flows)).distinct())
        return sorted(name for name in found if not tools.book.knows(name))
