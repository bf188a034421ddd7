"""How much waits, and since when: read from the database by one statement, seldom, when somebody asks for metrics."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.runtime import metrics
from storage.database import EVERY_STRUCTURE, Database

log = structlog.get_logger(__name__)

EVERY = 5.0  # seconds: however often it is asked, the database is asked no more than this
WITHIN = "2s"  # a count that takes longer is given up: it must never stand in the way of messages

# The counts read partial indexes, which hold only what waits: `ix_inbound_pending` and `ix_outbound_waiting`.
# `now()` is the database's: one clock for every process and machine.
_WAITING = text(
    """
    SELECT
      inbound.many AS inbound, inbound.age AS inbound_age,
      outbound.many AS outbound, outbound.age AS outbound_age,
      (SELECT extract(epoch FROM now() - max(last_heartbeat)) FROM procrastinate_workers) AS worker_age
    FROM
      (SELECT count(*) AS many, coalesce(extract(epoch FROM now() - min(received_at)), 0) AS age
       FROM inbound WHERE consumed_at IS NULL) AS inbound,
      (SELECT count(*) AS many,
              coalesce(extract(epoch FROM now() - min(not_before) FILTER (WHERE not_before <= now())), 0) AS age
       FROM outbound WHERE status IN ('queued','sending')) AS outbound
    """
)


@dataclass
class Waiting:
    """Puts what waits into the gauges. One a process."""

    db: Database
    _asked_at: float | None = field(default=None, init=False)

    async def measure(self) -> None:
        """Ask, if the last time is long enough ago. Without the database the gauges say that they do not know."""
        now = time.monotonic()
        if self._asked_at is not None and now - self._asked_at < EVERY:
            return
        self._asked_at = now
        try:
            async with self.db.scope(EVERY_STRUCTURE) as session:
                await session.execute(text(f"SET LOCAL statement_timeout = '{WITHIN}'"))
                row = (await session.execute(_WAITING)).one()
        except (SQLAlchemyError, OSError) as error:
            log.warning("not_measured", error=type(error).__name__, cure="is PostgreSQL up?")
            for gauge in metrics.FROM_DATABASE:
                gauge.set(float("nan"))
            return
        metrics.INBOUND_WAITING.set(row.inbound)
        metrics.INBOUND_OLDEST.set(max(float(row.inbound_age), 0))
        metrics.OUTBOUND_WAITING.set(row.outbound)
        metrics.OUTBOUND_OLDEST.set(max(float(row.outbound_age), 0))
        metrics.WORKER_AGE.set(float("inf") if row.worker_age is None else float(row.worker_age))
