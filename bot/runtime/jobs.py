"""The job engine, procrastinate, on the same database: files to fetch, the minute's sweep.

Beside it every worker looks once a second for timers that are due. A timer is a row, which the turn's transaction
wrote: a job for each of them could be lost between that commit and its own, and would cost as much as the turn.
"""

from __future__ import annotations

import asyncio
import signal
import time
import uuid
from contextlib import suppress
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

import procrastinate
import structlog
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import Status

from bot.runtime.partitions import turn_months
from storage.database import PATIENCE, libpq_url

if TYPE_CHECKING:
    from bot.runtime.service import Runtime

log = structlog.get_logger(__name__)

# procrastinate finds scheduled jobs by polling; this is how late one may be.
POLL_EVERY = 1.0  # seconds
CONCURRENCY = 8
SHUTDOWN_WITHIN = 4.5  # seconds; a platform kills after ten, and what is handed back is taken up by the next sweep
KEEP_DONE_FOR = 24  # hours
TICK = 1.0  # seconds: how late a timer may be
TAKE_UP_EVERY = 5  # ticks: how soon what a process left that died is found
# Without the database: how long a job waits for a connection, and the pause before the engine is started again.
CONNECTION_WITHIN = 5.0
PAUSE = 1.0
# A worker that is alive says so each ten seconds: what it was at an hour ago, it died at.
DEAD_FOR = 3600.0  # seconds


class Jobs:
    """Defers and runs jobs for one runtime."""

    def __init__(self, url: str, keep_months: int = 24) -> None:
        self._url = libpq_url(url)
        self._keep_months = keep_months
        self._runtime: Runtime | None = None
        connector = procrastinate.PsycopgConnector(
            conninfo=self._url,
            kwargs=PATIENCE,
            min_size=1,
            max_size=4,
            timeout=CONNECTION_WITHIN,
            # Its own pauses double for minutes: given up soon, it tries anew as soon as somebody asks.
            reconnect_timeout=2.0,
        )
        self.app = procrastinate.App(connector=connector)
        self._working: list[asyncio.Task[None]] = []
        self._fetch = self.app.task(name="fetch_attachment")(self._fetch_attachment)
        self._sweeping = self.app.task(name="sweep", queueing_lock="sweep", pass_context=False)(self._sweep)
        self.app.periodic(cron="* * * * *")(self._sweeping)
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
        """Run jobs and fire timers in this process, until `stop_worker`, whatever becomes of the database."""
        self._working = [
            asyncio.create_task(self._work(), name="worker"),
            asyncio.create_task(self._tick(), name="timers"),
        ]

    async def stop_worker(self) -> None:
        """Take no more; let what runs finish, for a while."""
        for task in self._working:
            task.cancel()
        await asyncio.gather(*self._working, return_exceptions=True)
        self._working = []

    async def run_until_stopped(self, said: str) -> None:
        """A worker process: until a signal. `said` is printed once one is heard."""
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stopping.set)
        await self.start_worker()
        print(said, flush=True)
        await stopping.wait()

    async def _work(self) -> None:
        """The engine ends with its connection, some ways by itself, some by raising: it is started again."""
        while True:
            try:
                # What a process that died left behind does not wait for the minute to be full.
                with suppress(AlreadyEnqueued):
                    await self._sweeping.defer_async(timestamp=int(time.time()))
                await self.app.run_worker_async(
                    concurrency=CONCURRENCY,
                    fetch_job_polling_interval=POLL_EVERY,
                    install_signal_handlers=False,
                    shutdown_graceful_timeout=SHUTDOWN_WITHIN,
                )
                log.warning("worker_ended", cure="started again")
            except Exception as error:
                log.warning("worker_trouble", error=type(error).__name__, cure="started again: is PostgreSQL up?")
            await asyncio.sleep(PAUSE)

    async def _tick(self) -> None:
        for number in count(1):
            try:
                await self._house.fire_timers()
                if number % TAKE_UP_EVERY == 0:
                    await self._house.take_up()
            except Exception as error:
                log.warning("tick_trouble", error=type(error).__name__, cure="tried again within a second")
            await asyncio.sleep(TICK)

    async def later_fetch(self, attachment_id: uuid.UUID, at: datetime) -> None:
        """Try again to fetch a file."""
        await self._fetch.configure(schedule_at=at).defer_async(attachment=str(attachment_id))

    async def _fetch_attachment(self, attachment: str) -> None:
        await self._house.fetch_attachment(uuid.UUID(attachment))

    async def _sweep(self, timestamp: int) -> None:
        await self._house.sweep()

    async def _forget_done(self, timestamp: int) -> None:
        manager = self.app.job_manager
        await manager.delete_old_jobs(nb_hours=KEEP_DONE_FOR)
        for job in await manager.get_stalled_jobs(seconds_since_heartbeat=DEAD_FOR):
            await manager.finish_job(job, Status.FAILED, delete_job=True)  # the sweeps have done its work

    async def _turn_months(self, timestamp: int) -> None:
        await asyncio.to_thread(turn_months, self._url, self._house.clock(), self._keep_months)
