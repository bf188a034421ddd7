"""The coordinator's SMS settings: the structure's numbers, the gateway of each, and the addresses to give it."""

from __future__ import annotations

import uuid
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response

from bot.admin.sessions import Coordinating, CoordinatingAct, Visitor
from bot.admin.site import site_of
from bot.casework.refusals import Refusal
from bot.casework.sms_numbers import GatewayKind, numbers_of, set_number, switch

router = APIRouter(prefix="/desk/settings/sms")
HERE = "/desk/settings/sms"
Text = Annotated[str, Form()]


class NoSuchGateway(Refusal):
    """A gateway Accroche does not know."""

    def __init__(self) -> None:
        super().__init__("Cette passerelle n'existe pas ici.")


@router.get("")
async def show_numbers(request: Request, visitor: Coordinating) -> Response:
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        numbers = await numbers_of(work, site.sms_kinds)
    return site.page(
        request,
        "sms.html",
        visitor,
        numbers=numbers,
        kinds=site.sms_kinds,
        public_url=site.runtime.public_url,
    )


@router.get("/{gateway}")
async def show_gateway(request: Request, visitor: Coordinating, gateway: str) -> Response:
    return _form(request, visitor, _kind(request, gateway))


def _kind(request: Request, gateway: str) -> GatewayKind:
    found = site_of(request).sms_kinds.get(gateway)
    if found is None:
        raise NoSuchGateway
    return found


def _form(
    request: Request,
    visitor: Visitor,
    kind: GatewayKind,
    *,
    status: int = 200,
    alert: str = "",
    typed: dict[str, str] | None = None,
) -> Response:
    """The form; what was typed stays, but for secrets, which are never sent back."""
    secret = {field.name for field in kind.credentials if field.secret}
    kept = {name: value for name, value in (typed or {}).items() if name not in secret}
    return site_of(request).page(
        request, "sms_gateway.html", visitor, status=status, alert=alert, kind=kind, typed=kept
    )


@router.post("/{gateway}")
async def save_number(
    request: Request,
    visitor: CoordinatingAct,
    gateway: str,
    account: Text = "",
    sender: Text = "",
    per_second: Text = "1",
    trial: Text = "",
) -> Response:
    site, kind = site_of(request), _kind(request, gateway)
    form = {name: str(value) for name, value in (await request.form()).items()}
    try:
        rate = float(per_second.replace(",", "."))
    except ValueError:
        rate = 0.0
    try:
        async with site.runtime.work(visitor.structure_id) as work:
            await set_number(
                work,
                kind,
                account=account,
                sender=sender,
                credentials={field.name: form.get(field.name, "") for field in kind.credentials},
                per_second=rate,
                trial_numbers=trial.replace(";", ",").split(","),
            )
    except Refusal as refusal:
        return _form(request, visitor, kind, status=422, alert=refusal.said, typed=form)
    return site.go(HERE, "Enregistré. Donnez maintenant ses adresses d'appel à la passerelle.")


@router.post("/{number_id}/switch")
async def switch_number(request: Request, visitor: CoordinatingAct, number_id: uuid.UUID) -> Response:
    site = site_of(request)
    async with site.runtime.work(visitor.structure_id) as work:
        active = await switch(work, number_id)
    return site.go(HERE, "Numéro allumé." if active else "Numéro éteint : plus rien n'en part, plus rien n'y arrive.")
