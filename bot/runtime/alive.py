"""Who is alive: a process that stays holds a lock in the database, and a lane's lease says whose it is.

The lock is freed with the connection of a process that dies. So what it was sending waits until somebody has looked
twice, and not until its lease runs out.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Collection
from datetime import datetime

import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

log = structlog.get_logger(__name__)

# A lease that names its holder is an UUIDv8 (RFC 9562 §5.8): what its first half means is ours to say.
_VERSION = 0x8 << 12


def new_holder() -> int:
    """What a process is known by, while it lives: the first half of its leases."""
    return secrets.randbits(48) << 16 | _VERSION | secrets.randbits(12)


def lease_of(holder: int) -> uuid.UUID:
    """A new lease that names its holder."""
    return uuid.UUID(int=holder << 64 | 0b10 << 62 | secrets.randbits(62))


# Shared, so that a line cut without a word, whose end the server has not noticed, does not keep the holder from it.
LOCK = "SELECT pg_advisory_lock_shared(%s)"


def lock_of(holder: int) -> int:
    """The lock's number, for `LOCK`: PostgreSQL's have a sign."""
    return holder - (1 << 64) if holder >> 63 else holder


# Only lanes with something to send are looked at: there are as many others as conversations.
_LEFT = text(
    "SELECT id, leased_by FROM lanes "
    "WHERE id = ANY(ARRAY(SELECT DISTINCT lane_id FROM outbound WHERE status IN ('queued','sending'))) "
    "AND leased_until > :now AND substr(leased_by::text, 15, 1) = '8' "
    "AND left(replace(leased_by::text, '-', ''), 16) NOT IN ("
    "SELECT lpad(to_hex(classid::bigint), 8, '0') || lpad(to_hex(objid::bigint), 8, '0') FROM pg_locks "
    "WHERE locktype = 'advisory' AND objsubid = 1 "
    "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))"
)
_FREE = text(
    "UPDATE lanes SET leased_until = NULL, leased_by = NULL "
    "FROM unnest(CAST(:lanes AS uuid[]), CAST(:leases AS uuid[])) AS left_behind(lane, lease) "
    "WHERE id = lane AND leased_by = lease"
)


class Bereaved:
    """Frees the lanes of the dead. Looks twice: who has only lost a connection is back by the second time."""

    def __init__(self) -> None:
        self._seen: set[tuple[uuid.UUID, uuid.UUID]] = set()

    async def free(self, session: AsyncSession, now: datetime) -> Collection[uuid.UUID]:
        """Free the lanes that were found without a living holder this time and the time before."""
        found = {(row.id, row.leased_by) for row in await session.execute(_LEFT, {"now": now})}
        freed, self._seen = sorted(found & self._seen), found
        if freed:
            await session.execute(
                _FREE, {"lanes": [lane for lane, _ in freed], "leases": [lease for _, lease in freed]}
            )
            log.warning("lanes_taken_over", lanes=len(freed), cure="a process died while it was sending")
        return [lane for lane, _ in freed]
