"""For whoever watches over the service: does it live, may it be sent people, what does it count."""

from __future__ import annotations

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy.exc import SQLAlchemyError

from bot.admin.site import site_of
from storage.database import EVERY_STRUCTURE
from storage.upgrade import is_current

log = structlog.get_logger(__name__)
router = APIRouter()


@router.get("/healthz")
async def healthz() -> Response:
    """The process answers."""
    return JSONResponse({"status": "ok"})


@router.get("/readyz")
async def readyz(request: Request) -> Response:
    """The database answers, with the tables this version needs; else 503 and what is wrong."""
    checks = await _checks(request)
    ready = all(value == "ok" for value in checks.values())
    return JSONResponse({"status": "ok" if ready else "not ready", **checks}, 200 if ready else 503)


async def _checks(request: Request) -> dict[str, str]:
    try:
        async with site_of(request).runtime.db.scope(EVERY_STRUCTURE) as session:
            current = await (await session.connection()).run_sync(is_current)
    except (SQLAlchemyError, OSError) as error:
        log.warning("not_ready", error=type(error).__name__, cure="is PostgreSQL up and ACCROCHE_DATABASE_URL right?")
        return {"database": "not reachable"}
    return {"database": "ok", "migrations": "ok" if current else "run `accroche db upgrade`"}


@router.get("/metrics")
async def metrics() -> Response:
    """Counters for Prometheus: kinds and results, never a person."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
