"""The daily turn of the months: partitions ready ahead, and those that are too old dropped."""

from __future__ import annotations

from datetime import datetime

import structlog

from storage.partitions import make_months, prune

log = structlog.get_logger(__name__)


def turn_months(url: str, now: datetime, keep_months: int) -> None:
    """Both, in a thread of the job engine. Raises `BusyError`; then it is asked again in ten minutes."""
    for name in make_months(url, now):
        log.info("month_made", partition=name)
    for pruned in prune(url, now, keep_months):
        if pruned.waits:
            log.warning("month_kept", partition=pruned.name, cure="something in it was never processed or sent")
        else:
            log.info("pruned", what=pruned.name, rows=pruned.rows)
