"""The coordinator's view of alerts: why, how fast a human answered, right or wrong; the wrong ones as test cases."""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response

from bot.admin.sessions import Acting, Coordinating, CoordinatingAct
from bot.admin.site import site_of
from bot.casework import alerted
from storage.models import Adviser

router = APIRouter()
HERE = "/desk/alerts"


@router.get(HERE)
async def show_alerts(request: Request, visitor: Coordinating) -> Response:
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        rows = await alerted.alerts_of(work)
    return site.page(request, "alerts.html", visitor, alerts=rows, most=alerted.MOST)


@router.get(f"{HERE}/cases.jsonl")
async def export_cases(request: Request, visitor: Coordinating) -> Response:
    """False and missed alerts, anonymised, a JSON line each."""
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        found = await alerted.as_test_cases(work)
    lines = "".join(json.dumps(asdict(case), ensure_ascii=False) + "\n" for case in found)
    headers = {"Content-Disposition": 'attachment; filename="alertes.jsonl"'}
    return Response(lines, media_type="application/x-ndjson", headers=headers)


@router.post(f"{HERE}/{{alert_id}}")
async def judge(
    request: Request, visitor: CoordinatingAct, alert_id: uuid.UUID, verdict: Annotated[alerted.Verdict, Form()]
) -> Response:
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        await alerted.judge(work, alert_id, verdict, await work.session.get_one(Adviser, visitor.adviser.id))
    return site.go(HERE, "C'est noté.")


@router.post("/desk/cases/{case_id}/missed/{inbound_id}")
async def missed(request: Request, visitor: Acting, case_id: uuid.UUID, inbound_id: uuid.UUID) -> Response:
    """Whoever reads a message that should have raised an alert says so."""
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        me = await work.session.get_one(Adviser, visitor.adviser.id)
        await alerted.mark_missed(work, case_id, inbound_id, me)
    return site.go(f"/desk/cases/{case_id}", "C'est noté : ce message servira à mieux lire les suivants.")
