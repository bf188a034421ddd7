"""For whoever watches over the service: does it live, may it be sent people, what does it count."""

from __future__ import annotations

import asyncio

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.admin.site import site_of
from bot.runtime.metrics import PART_READY
from storage.database import EVERY_STRUCTURE
from storage.upgrade import is_current

log = structlog.get_logger(__name__)
router = APIRouter()
# A proxy that took such a process out would have none left: Telegram away is away for all of them.
TOLD_ONLY = ("worker", "spool", "telegram", "desk")

_WORKING = text("SELECT EXISTS (SELECT FROM procrastinate_workers WHERE last_heartbeat > now() - interval '3 minutes')")


@router.get("/healthz")
async def healthz() -> Response:
    """The process answers."""
    return JSONResponse({"status": "ok"})


@router.get("/readyz")
async def readyz(request: Request) -> Response:
    """Each part by its name: "ok", or what is wrong. 503 where the database, or the tables this version needs, are not
    there; the others are told of and refuse nobody: what webhooks bring is still to be taken and kept.
    """
    checks = await _checks(request) | await _parts(request)
    ready = all(value == "ok" for part, value in checks.items() if part not in TOLD_ONLY)
    return JSONResponse({"status": "ok" if ready else "not ready", **checks}, 200 if ready else 503)


async def _checks(request: Request) -> dict[str, str]:
    try:
        async with site_of(request).runtime.db.scope(EVERY_STRUCTURE) as session:
            current = await (await session.connection()).run_sync(is_current)
            working = await session.scalar(_WORKING) if current else None
    except (SQLAlchemyError, OSError) as error:
        log.warning("not_ready", error=type(error).__name__, cure="is PostgreSQL up and ACCROCHE_DATABASE_URL right?")
        return {"database": "not reachable"}
    return {
        "database": "ok",
        "migrations": "ok" if current else "run `accroche db upgrade`",
        "worker": "ok" if working else "no worker has been alive for 3 minutes",
    }


async def _parts(request: Request) -> dict[str, str]:
    """What of this process itself may be wrong."""
    found = {name: await asyncio.to_thread(part) for name, part in site_of(request).parts.items()}
    for name, said in found.items():
        PART_READY.labels(name).set(said == "ok")
    return found


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """Counters for Prometheus: kinds and results, never a person."""
    await site_of(request).waiting.measure()
    await _parts(request)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
