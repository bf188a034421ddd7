"""For whoever watches over the service: does it live, may it be sent people, what does it count."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import structlog
from alembic.script import ScriptDirectory
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

import storage.migrations
from bot.admin.site import site_of
from storage.database import EVERY_STRUCTURE

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
            found = set(await session.scalars(text("SELECT version_num FROM alembic_version")))
    except (SQLAlchemyError, OSError) as error:
        log.warning("not_ready", error=type(error).__name__, cure="is PostgreSQL up and ACCROCHE_DATABASE_URL right?")
        return {"database": "not reachable"}
    wanted = _newest()
    return {"database": "ok", "migrations": "ok" if found == wanted else "run `accroche db upgrade`"}


@cache
def _newest() -> set[str]:
    """The migrations this version ends with."""
    folder = Path(next(iter(storage.migrations.__path__)))
    return set(ScriptDirectory(str(folder)).get_heads())


@router.get("/metrics")
async def metrics() -> Response:
    """Counters for Prometheus: kinds and results, never a person."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
