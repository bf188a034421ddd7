"""Turns: whoever holds a conversation's row processes what waits for it, in order.

A turn is in one transaction, whole or not at all. Under load several conversations' turns share it (one each): a
commit costs the same. If one of them raises, all are undone and each is done alone.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import structlog
from sqlalchemy import func, or_, select
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm.attributes import set_committed_value

from bot.casework import intake
from bot.runtime import metrics, reserving
from bot.runtime import standing as standings
from bot.runtime.effects import Applying
from bot.runtime.gathering import Gathering
from bot.runtime.reserving import Held, reserve_fresh
from bot.runtime.standing import Standing, Team, givens
from bot.runtime.timers import cancel_timers
from bot.runtime.tools import Tools
from bot.runtime.work import Work
from dialogs import state as states
from dialogs.events import Event, Unreachable
from dialogs.events_codec import decode_event
from storage.database import EVERY_STRUCTURE
from storage.models import Conversation, Inbound, Person
from storage.transaction import Statement, Transaction

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


class Turns:
    """Takes turns; those of several conversations share a transaction under load. One a process."""

    def __init__(self, tools: Tools, wake: Callable[[Woken], None]) -> None:
        """`wake` is called with whom the turns woke, once they are committed."""
        self._tools = tools
        self._wake = wake
        self._gathered: Gathering[uuid.UUID, bool] = Gathering(self._together)

    async def drain(self, conversation_id: uuid.UUID) -> None:
        """Process what waits for a conversation, unless somebody else is at it.

        Raises what the database raises, and `NoChannelError`; then the message waits as before.
        """
        # Who holds the row looks once more after letting go: what was kept meanwhile found it held.
        while await self._gathered.put(conversation_id):
            pass

    async def _together(self, conversations: Sequence[uuid.UUID]) -> list[bool]:
        """A turn of each, in one transaction. False: nothing waits, or somebody else is at it."""
        if len(conversations) == 1:
            return [await self._alone(conversations[0])]
        return await self._one_of_each(conversations, careful=False)

    async def _alone(self, conversation_id: uuid.UUID) -> bool:
        try:
            return (await self._one_of_each([conversation_id], careful=False))[0]
        except (OperationalError, InterfaceError, NoChannelError):
            raise  # the database or the set-up is in trouble, not this message
        except Exception:
            # It is undone; once more, this time so that its failure can be written down.
            return (await self._one_of_each([conversation_id], careful=True))[0]

    async def _one_of_each(self, conversations: Sequence[uuid.UUID], *, careful: bool) -> list[bool]:
        """`careful`: a turn that raises is undone alone, and counted on its message."""
        tools, woken, done = self._tools, Woken(), set[uuid.UUID]()
        began = time.perf_counter()
        async with tools.db.transaction(EVERY_STRUCTURE) as transaction:
            for structure_id, held in (await _hold(transaction, conversations)).items():
                transaction.enter(structure_id)
                now = tools.clock()
                asked = standings.ask(transaction, structure_id, held, now)
                free = reserving.ask_free(transaction, held, now)
                await transaction.settle()
                work = tools.work_in(transaction, standings.structure_of(transaction, asked))
                team = Team(work.structure, asked, work.now)
                found = standings.standings(transaction, asked)
                cancel_timers(transaction, [one.conversation.id for one in found if _moves_on(one)], work.now)
                for one in found:
                    done.add(one.conversation.id)
                    if careful:
                        await _careful_turn(tools, work, team, one)
                    else:
                        await _turn(tools, work, team, one)
                woken.held += await reserve_fresh(tools, work, free)
                await work.finish()
                woken.add(work)
        spent = time.perf_counter() - began
        for _ in done:
            metrics.TURN_SECONDS.observe(spent)
        woken.conversations -= done  # they are looked at again in any case
        self._wake(woken)
        return [conversation_id in done for conversation_id in conversations]


# FOR NO KEY UPDATE: one turn at a time, while a new message (a foreign key) is still kept at once, and an adviser who
# holds the case's row and tells the conversation something is no deadlock.
_HOLD = Statement(
    "SELECT id, structure_id FROM conversations WHERE id = ANY(CAST(:conversations AS uuid[])) AND EXISTS "
    "(SELECT 1 FROM inbound WHERE conversation_id = conversations.id AND consumed_at IS NULL) "
    "FOR NO KEY UPDATE SKIP LOCKED"
)


async def _hold(transaction: Transaction, conversations: Sequence[uuid.UUID]) -> dict[uuid.UUID, list[uuid.UUID]]:
    """Take the rows of those for which something waits and that nobody holds, by structure."""
    held: dict[uuid.UUID, list[uuid.UUID]] = {}
    for row in await transaction.run(_HOLD, {"conversations": list(conversations)}):
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


async def _careful_turn(tools: Tools, work: Work, team: Team, standing: Standing) -> None:
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
        await _failed(work, conversation_id, inbound_id, error)


async def _failed(work: Work, conversation_id: uuid.UUID, inbound_id: uuid.UUID, error: Exception) -> None:
    """The turn raised and was undone. Once more; after that it is set aside and the conversation is a human's."""
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
