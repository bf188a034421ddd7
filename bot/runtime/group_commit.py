"""Group commit: messages to keep, turns to take and results of sendings that come together share one transaction.

Idle, a message that comes is kept and its turn taken in one commit. Under load those of many conversations are, and
what became of the messages sent meanwhile is written along: a commit and a round trip cost the same for one as for
thirty. Where one of them raises, all are undone and each is done alone; and of one that is alone the message is kept
first, so that no turn that fails takes the message with it.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

import structlog

from bot.runtime.aftermath import Aftermath
from bot.runtime.channel import Received
from bot.runtime.gathering import Gathering, away
from bot.runtime.inbox import Keeping
from bot.runtime.keeping_one import Kept
from bot.runtime.recording import Done, Recording
from bot.runtime.tools import Tools
from bot.runtime.turns import Look, NoChannelError, Woken, is_waiting_for_a_turn, take_turns
from storage.database import EVERY_STRUCTURE, FENCE, AbandonedError, Fence

log = structlog.get_logger(__name__)
# Somebody else is at the conversation: how long until it is looked at again, in seconds. Then the sweep does.
PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2)


@dataclass(frozen=True, slots=True)
class _ToKeep:
    received: Received
    fence: Fence | None  # around the call that brought it


@dataclass(frozen=True, slots=True)
class _ToTurn:
    conversation_id: uuid.UUID


@dataclass(frozen=True, slots=True)
class _Result:
    """What became of an item; each kind has its own part of it."""

    kept: Kept | None = None
    look: Look = Look.NOTHING
    again: datetime | None = None


_Item: TypeAlias = _ToKeep | _ToTurn | Done


class GroupCommit:
    """One a process. `wake` is called with whom the turns and the results woke, once they are committed."""

    def __init__(self, tools: Tools, wake: Callable[[Woken], None]) -> None:
        self._tools = tools
        self._wake = wake
        self._gathered: Gathering[_Item, _Result] = Gathering(self._together, whose=_whose)
        # Somebody waits for their next message until the one before it is recorded: these wait for no turns.
        self._between: Gathering[_Item, _Result] = Gathering(self._together)

    async def keep(self, received: Received) -> tuple[Kept, Look]:
        """Commit the message, and its turn if nothing stands in its way; the same message (the channel's id) is kept
        once.

        Raises `NoStructureError`, `AbandonedError`, and what the database raises: then it is not kept.
        """
        result = await self._gathered.put(_ToKeep(received, FENCE.get()))
        assert result.kept is not None
        return result.kept, result.look

    async def drain(self, conversation_id: uuid.UUID) -> None:
        """Process what waits for a conversation. Whoever is at it is waited for a while: they may have looked before
        it came.

        Raises what the database raises, and `NoChannelError`; then the message waits as before.
        """
        for pause in PAUSES:
            while (look := (await self._gathered.put(_ToTurn(conversation_id))).look) is Look.MORE:
                pass
            if look is Look.NOTHING or not await is_waiting_for_a_turn(self._tools, conversation_id):
                return
            await self._tools.wait(pause)

    async def record(self, done: Done) -> datetime | None:
        """Commit what became of messages that were sent. Returns when their lane is to be looked at again."""
        gathered = self._between if done.rest is None else self._gathered
        return (await gathered.put(done)).again

    async def _together(self, items: Sequence[_Item]) -> list[_Result]:
        try:
            return await self._commit(items)
        except AbandonedError:
            raise
        except Exception as error:
            if not away(error):
                log.warning("undone", error=type(error).__name__, items=len(items), cure="each is done alone")
            (item, *others) = items
            if others or away(error):
                raise
            if isinstance(item, _ToKeep):
                return [await self._keep_alone(item)]
            if isinstance(item, _ToTurn) and not isinstance(error, NoChannelError):
                # It is undone; once more, this time so that its failure can be written down.
                return await self._commit(items, careful=True)
            raise

    async def _commit(self, items: Sequence[_Item], *, careful: bool = False) -> list[_Result]:
        tools, woken = self._tools, Woken()
        to_keep = [one for one in items if isinstance(one, _ToKeep)]
        looks: dict[uuid.UUID, Look] = {}
        async with tools.db.transaction(EVERY_STRUCTURE, [one.fence for one in to_keep]) as transaction:
            recording = Recording(tools, transaction, [one for one in items if isinstance(one, Done)])
            aftermath = Aftermath(tools, transaction, woken)
            await recording.ask()
            if recording.failed:
                # The turns have to see it: who has blocked us is written nothing more.
                await aftermath.follow(await recording.finish())
                transaction.enter(EVERY_STRUCTURE)
            keeping = Keeping(tools, transaction, [one.received for one in to_keep])
            await keeping.ask()
            turning = [one.conversation_id for one in items if isinstance(one, _ToTurn)]
            conversations = list(dict.fromkeys([*keeping.conversations, *turning]))
            # The driver does not see what the session holds, and the turns read their rows themselves.
            await transaction.lay_aside()
            if conversations:
                most = Counter(keeping.structures).most_common(1)
                expected = most[0][0] if most else None
                found = await take_turns(tools, transaction, conversations, woken, expected=expected, careful=careful)
                looks = dict(zip(conversations, found, strict=True))
            if not recording.failed:
                await aftermath.follow(await recording.finish())
        self._wake(woken)
        kept, again = iter(keeping.kept()), iter(recording.again())
        results = []
        for item in items:
            if isinstance(item, _ToKeep):
                one = next(kept)
                results.append(_Result(kept=one, look=looks[one.conversation_id]))
            elif isinstance(item, _ToTurn):
                results.append(_Result(look=looks[item.conversation_id]))
            else:
                results.append(_Result(again=next(again)))
        return results

    async def _keep_alone(self, item: _ToKeep) -> _Result:
        """Its turn, or another one of the conversation, has failed: the message is kept all the same."""
        async with self._tools.db.transaction(EVERY_STRUCTURE, [item.fence]) as transaction:
            keeping = Keeping(self._tools, transaction, [item.received])
            await keeping.ask()
            await transaction.settle()
        (kept,) = keeping.kept()
        return _Result(kept=kept, look=Look.MORE)


def _whose(item: _Item) -> Hashable:
    if isinstance(item, _ToKeep):
        return item.received.channel, item.received.account, item.received.address
    return item.conversation_id if isinstance(item, _ToTurn) else None
