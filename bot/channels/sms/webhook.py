"""`/sms/{gateway}/{account}/in` and `/receipt`: the addresses gateways call."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from bot.channels.sms.accounts import Accounts
from bot.channels.sms.gateway import Call, NotGenuineError, UnreadableError
from bot.channels.sms.intake import SmsIntake
from bot.runtime import metrics
from bot.runtime.channel import SMS
from bot.webhooks import BodySizeError, read_body


def create_webhook(accounts: Accounts, intake: SmsIntake, public_url: str) -> APIRouter:
    """The routes. A call that does not prove its gateway learns nothing, not even whether the account exists.

    401 without proof, 413 for what is too large, 400 for what the gateway does not document; then what the
    gateway wants to read, once all of it is kept.
    """
    router = APIRouter()

    def refused(why: str, status: int) -> Response:
        metrics.WEBHOOK_REFUSED.labels(SMS, why).inc()
        return Response(status_code=status)

    @router.api_route("/sms/{gateway}/{account}/in", methods=["GET", "POST"], include_in_schema=False)
    @router.api_route("/sms/{gateway}/{account}/in/{secret}", methods=["GET", "POST"], include_in_schema=False)
    @router.api_route("/sms/{gateway}/{account}/receipt", methods=["GET", "POST"], include_in_schema=False)
    @router.api_route("/sms/{gateway}/{account}/receipt/{secret}", methods=["GET", "POST"], include_in_schema=False)
    async def receive(request: Request, gateway: str, account: str) -> Response:
        found = await accounts.get(account)
        if found is None or found.gateway.name != gateway:
            return refused("account", 401)
        try:
            call = await _call(request, public_url)
            found.gateway.verify(call)
            parsed = found.gateway.parse(call)
        except BodySizeError:
            return refused("size", 413)
        except NotGenuineError:
            return refused("proof", 401)
        except UnreadableError:
            return refused("body", 400)
        await intake.take(found, parsed)
        answer = found.gateway.answer()
        return Response(answer.body, status_code=answer.status, media_type=answer.media_type)

    return router


async def _call(request: Request, public_url: str) -> Call:
    url = request.url
    whole = f"{public_url}{url.path}" + (f"?{url.query}" if url.query else "")
    return Call(
        request.method,
        whole,
        dict(request.query_params),
        {name.lower(): value for name, value in request.headers.items()},
        await read_body(request),
        request.client.host if request.client else "",
    )
