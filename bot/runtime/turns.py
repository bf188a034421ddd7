"""Turns: whoever holds a conversation's row processes what waits for it, in order.

A turn is in one transaction, whole or not at all. Under load several conversations' turns share it, one each
(`bot.runtime.group_commit`).
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, auto

import structlog
from sqlalchemy import func, or_, select
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm.attributes import set_committed_value

from bot.casework import intake
from bot.runtime import metrics
from bot.runtime import standing as standings
from bot.runtime.effects import Applying
from bot.runtime.fresh import Free, ask_free, reserve_fresh
from bot.runtime.reserving import Held
from bot.runtime.standing import Standing, Team, givens
from bot.runtime.timers import cancel_timers
from bot.runtime.tools import Tools
from bot.runtime.work import Work
from dialogs import state as states
from dialogs.events import Event, Unreachable
from dialogs.events_codec import decode_event
from storage.database import EVERY_STRUCTURE
from storage.models import Conversation, Inbound, Person
from storage.transaction import Answer, Statement, Transaction

log = structlog.get_logger(__name__)
# A turn that raises twice is not tried for ever: the message is set aside, a human reads it.
MOST_ATTEMPTS = 2


@dataclass
class Woken:
    """Who has to be woken now that the transaction has committed."""

    conversations: set[uuid.UUID] = field(default_factory=set)
    lanes: set[uuid.UUID] = field(default_factory=set)
    held: list[Held] = field(default_factory=list)  # lanes whose messages leave now

    def add(self, work: Work) -> None:
        self.conversations |= work.wake_conversations
        self.lanes |= work.wake_lanes


class NoChannelError(LookupError):
    """This process was not given the channel a conversation runs on: another one may have been."""

    def __init__(self, name: str) -> None:
        super().__init__(f"channel {name!r} is not set up in this process: its token is missing from the settings")


class Look(Enum):
    """What is left of a conversation after a look at it."""

    NOTHING = auto()
    MORE = auto()  # something else waits: look again at once
    NOT_HELD = auto()  # nothing waited, or somebody else is at it


async def take_turns(
    tools: Tools,
    transaction: Transaction,
    conversations: Sequence[uuid.UUID],
    woken: Woken,
    *,
    expected: uuid.UUID | None = None,
    careful: bool = False,
) -> list[Look]:
    """A turn of each for which something waits and that nobody holds. The transaction stays within a structure.

    `expected`: the structure of most, if it is known; so much the sooner they are read. `careful`: a turn that raises
    is undone alone, and counted on its message.
    """
    began = time.perf_counter()
    holding = transaction.ask(_HOLD, {"conversations": list(conversations)})
    early = _ask(tools, transaction, expected, conversations) if expected is not None else None
    await transaction.settle()
    looks: dict[uuid.UUID, Look] = {}
    for structure_id, held in _by_structure(holding).items():
        if early is not None and structure_id == expected:
            reading = early
        else:
            reading = _ask(tools, transaction, structure_id, held)
            await transaction.settle()
        looks |= await _of_structure(tools, transaction, reading, held, woken, careful=careful)
        early = None  # the transaction is within another structure from here on, if there is one
    spent = time.perf_counter() - began
    for _ in looks:
        metrics.TURN_SECONDS.observe(spent)
    for conversation_id in woken.conversations & looks.keys():
        looks[conversation_id] = Look.MORE
    woken.conversations -= looks.keys()
    return [looks.get(conversation_id, Look.NOT_HELD) for conversation_id in conversations]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What was asked about conversations of one structure."""

    asked: standings.Asked
    free: Free


def _ask(
    tools: Tools, transaction: Transaction, structure_id: uuid.UUID, conversations: Sequence[uuid.UUID]
) -> _Reading:
    transaction.enter(structure_id)
    asked = standings.ask(transaction, structure_id, conversations, tools.clock())
    return _Reading(asked, ask_free(tools, transaction, conversations))


async def _of_structure(
    tools: Tools,
    transaction: Transaction,
    reading: _Reading,
    held: Collection[uuid.UUID],
    woken: Woken,
    *,
    careful: bool,
) -> dict[uuid.UUID, Look]:
    work = tools.work_in(transaction, standings.structure_of(transaction, reading.asked))
    team = Team(work.structure, reading.asked, work.now)
    found = standings.standings(transaction, reading.asked, held)
    cancel_timers(transaction, [one.conversation.id for one in found if _moves_on(one)], work.now)
    # What stood before is asked now: a turn that is undone forgets what was loaded.
    looks = {one.conversation.id: Look.MORE if one.more else Look.NOTHING for one in found}
    for conversation_id, one in zip(looks, found, strict=True):
        if not careful:
            await _turn(tools, work, team, one)
        elif not await _careful_turn(tools, work, team, one):
            looks[conversation_id] = Look.MORE
    woken.held += await reserve_fresh(tools, work, reading.free)
    await work.finish()
    woken.add(work)
    return looks


# FOR NO KEY UPDATE: one turn at a time, while a new message (a foreign key) is still kept at once, and an adviser who
# holds the case's row and tells the conversation something is no deadlock.
_HOLD = Statement(
    "SELECT id, structure_id FROM conversations WHERE id = ANY(CAST(:conversations AS uuid[])) AND EXISTS "
    "(SELECT 1 FROM inbound WHERE conversation_id = conversations.id AND consumed_at IS NULL) "
    "FOR NO KEY UPDATE SKIP LOCKED"
)


def _by_structure(holding: Answer) -> dict[uuid.UUID, list[uuid.UUID]]:
    held: dict[uuid.UUID, list[uuid.UUID]] = {}
    for row in holding.rows:
        held.setdefault(row.structure_id, []).append(row.id)
    return held


def _moves_on(standing: Standing) -> bool:
    """Whether the person did something, so that no timer of theirs fires any more."""
    return standing.inbound.author == "person" and standing.address.blocked_at is None


async def _turn(tools: Tools, work: Work, team: Team, standing: Standing) -> None:
    conversation, person, address = standing.conversation, standing.person, standing.address
    inbound = standing.inbound
    _move(conversation, address_id=address.id)
    key = work.key_of(person)
    event: Event | None = decode_event(key.open(inbound.event, "inbound.event"))
    before = standing.state(key)
    state = replace(before, givens={**before.givens, **await givens(work, team, standing)})
    if isinstance(event, Unreachable) and inbound.author == "person":
        await intake.unreachable(work, person, conversation, "elle a bloqué le bot.")
    channel = tools.channels.get(address.channel)
    if channel is None:
        raise NoChannelError(address.channel)
    applying = Applying(
        work,
        tools.book.words,
        channel,
        conversation,
        person,
        address,
        inbound,
        youth_username=tools.youth_username[-1] if tools.youth_username else None,
        guardian=standing.guardian,
        put_off=standing.put_off,
    )
    held_by = conversation.holder
    while event is not None:
        turn = tools.advance(tools.book, state, event, work.now)
        state, event = turn.state, None
        applying.language = state.language
        _move(conversation, status=state.status, holder=state.holder)
        for effect in turn.effects:
            # At most one question a turn goes to the team; its answer is the next event of this inbound.
            event = await applying.apply(effect) or event
    await applying.finish()
    if conversation.holder != held_by:
        await intake.refresh_card(work, person)  # the group's card says who talks, and offers to hand back
    _move(conversation, state=key.seal(states.dump(state), "conversations.state"), turn=state.turn, moved_at=work.now)
    _move(conversation, flows=sorted({f"{frame.flow}@{frame.version}" for frame in state.stack}))
    if person.language != state.language:
        person.language = state.language
    _move(inbound, consumed_at=work.now, turn=state.turn)
    work.moved.append((conversation, inbound))
    work.announce(person.id)
    metrics.TURNS.labels("done").inc()


def _move(row: Conversation | Inbound, **values: object) -> None:
    """Set what is written at the end for all turns at once, and not by the session for each."""
    for name, value in values.items():
        set_committed_value(row, name, value)


async def _careful_turn(tools: Tools, work: Work, team: Team, standing: Standing) -> bool:
    """False: it failed, and its message is to be tried once more."""
    conversation_id, inbound_id = standing.conversation.id, standing.inbound.id  # a rollback forgets what was loaded
    await work.transaction.settle()
    try:
        async with work.session.begin_nested():
            await work.session.connection()  # only now is the savepoint set
            await _turn(tools, work, team, standing)
            await work.finish()
            await work.transaction.settle()
    except (OperationalError, InterfaceError, NoChannelError):
        raise
    except Exception as error:
        return await _failed(work, conversation_id, inbound_id, error)
    return True


async def _failed(work: Work, conversation_id: uuid.UUID, inbound_id: uuid.UUID, error: Exception) -> bool:
    """The turn raised and was undone. Once more (False); after that it is set aside and the conversation is a
    human's."""
    work.transaction.forget()
    session = work.session
    await session.refresh(work.structure)  # the rollback forgot what was loaded
    work.forget()
    inbound = await session.get_one(Inbound, inbound_id)
    inbound.attempts += 1
    inbound.error = type(error).__name__
    log.error("turn_failed", inbound=str(inbound_id), error=type(error).__name__, attempts=inbound.attempts)
    metrics.TURNS.labels("failed").inc()
    if inbound.attempts < MOST_ATTEMPTS:
        return False
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
    return True


async def is_waiting_for_a_turn(tools: Tools, conversation_id: uuid.UUID) -> bool:
    """Whether something of a conversation is unprocessed, whoever holds it."""
    async with tools.db.transaction(EVERY_STRUCTURE) as transaction:
        return bool(await transaction.run(_WAITS, {"conversation": conversation_id}))


_WAITS = Statement("SELECT 1 FROM inbound WHERE conversation_id = :conversation AND consumed_at IS NULL LIMIT 1")


async def waiting_conversations(tools: Tools, before: datetime | None = None, limit: int = 500) -> list[uuid.UUID]:
    """Conversations with something unprocessed (that came `before`), the oldest first: what a crash left behind."""
    # What came in a time that is not yet, came before the clock was set back.
    came = [] if before is None else [or_(Inbound.received_at <= before, Inbound.received_at > tools.clock())]
    async with tools.db.scope(EVERY_STRUCTURE) as session:
        found = await session.execute(
            select(Inbound.conversation_id)
            .where(Inbound.consumed_at.is_(None), *came)
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
