"""The job engine, procrastinate, on the same database: later sendings, timers, files to fetch, the minute's sweep."""

from __future__ import annotations

import asyncio
import uuid
from datetime import datetime
from typing import TYPE_CHECKING

import procrastinate
import structlog

from bot.runtime.partitions import turn_months
from storage.database import libpq_url

if TYPE_CHECKING:
    from bot.runtime.service import Runtime

log = structlog.get_logger(__name__)

# procrastinate finds scheduled jobs by polling; this is how late one may be.
POLL_EVERY = 1.0  # seconds
CONCURRENCY = 8
SHUTDOWN_WITHIN = 8.0  # seconds
KEEP_DONE_FOR = 24  # hours


class Jobs:
    """Defers and runs jobs for one runtime."""

    def __init__(self, url: str, keep_months: int = 24) -> None:
        self._url = libpq_url(url)
        self._keep_months = keep_months
        self._runtime: Runtime | None = None
        connector = procrastinate.PsycopgConnector(conninfo=self._url, min_size=1, max_size=4)
        self.app = procrastinate.App(connector=connector)
        self._worker: asyncio.Task[None] | None = None
        self._send = self.app.task(name="send_lane")(self._send_lane)
        self._timers = self.app.task(name="fire_timers")(self._fire_timers)
        self._fetch = self.app.task(name="fetch_attachment")(self._fetch_attachment)
        sweep = self.app.task(name="sweep", queueing_lock="sweep", pass_context=False)(self._sweep)
        self.app.periodic(cron="* * * * *")(sweep)
        # At night, but never between 2 and 3: that hour is missing or doubled when the clocks change.
        forget = self.app.task(name="forget_done_jobs", queueing_lock="forget_done_jobs")(self._forget_done)
        self.app.periodic(cron="30 4 * * *")(forget)
        again = procrastinate.RetryStrategy(max_attempts=5, wait=600)
        months = self.app.task(name="turn_months", queueing_lock="turn_months", retry=again)(self._turn_months)
        self.app.periodic(cron="45 4 * * *")(months)

    def serve(self, runtime: Runtime) -> None:
        """The runtime whose work the jobs do."""
        self._runtime = runtime

    @property
    def _house(self) -> Runtime:
        if self._runtime is None:
            raise RuntimeError("jobs run only beside a runtime: call Jobs.serve first")
        return self._runtime

    async def open(self) -> None:
        await self.app.open_async()

    async def close(self) -> None:
        await self.app.close_async()

    async def start_worker(self) -> None:
        """Run jobs in this process, until `stop_worker`."""
        self._worker = asyncio.create_task(
            self.app.run_worker_async(
                concurrency=CONCURRENCY,
                fetch_job_polling_interval=POLL_EVERY,
                install_signal_handlers=False,
                shutdown_graceful_timeout=SHUTDOWN_WITHIN,
            ),
            name="worker",
        )

    async def stop_worker(self) -> None:
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.gather(self._worker, return_exceptions=True)
            self._worker = None

    async def run_until_stopped(self) -> None:
        """A worker process: until a signal."""
        await self.app.run_worker_async(
            concurrency=CONCURRENCY,
            fetch_job_polling_interval=POLL_EVERY,
            shutdown_graceful_timeout=SHUTDOWN_WITHIN,
        )

    async def later_send(self, lane_id: uuid.UUID, at: datetime) -> None:
        """Look at a lane again at a moment: a retry, or the end of quiet hours."""
        await self._send.configure(schedule_at=at).defer_async(lane=str(lane_id))

    async def later_timers(self, at: datetime) -> None:
        """Fire timers at a moment."""
        await self._timers.configure(schedule_at=at).defer_async()

    async def later_fetch(self, attachment_id: uuid.UUID, at: datetime) -> None:
        """Try again to fetch a file."""
        await self._fetch.configure(schedule_at=at).defer_async(attachment=str(attachment_id))

    async def _send_lane(self, lane: str) -> None:
        await self._house.send_lane(uuid.UUID(lane))

    async def _fire_timers(self) -> None:
        await self._house.fire_timers()

    async def _fetch_attachment(self, attachment: str) -> None:
        await self._house.fetch_attachment(uuid.UUID(attachment))

    async def _sweep(self, timestamp: int) -> None:
        await self._house.sweep()

    async def _forget_done(self, timestamp: int) -> None:
        await self.app.job_manager.delete_old_jobs(nb_hours=KEEP_DONE_FOR)

    async def _turn_months(self, timestamp: int) -> None:
        await asyncio.to_thread(turn_months, self._url, self._house.clock(), self._keep_months)
