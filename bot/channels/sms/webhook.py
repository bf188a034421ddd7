"""`/sms/{gateway}/{account}/in` and `/receipt`: the addresses gateways call."""

from __future__ import annotations

import re
from collections.abc import Callable

from fastapi import APIRouter, Request, Response

from bot.channels.sms.accounts import Account, Accounts
from bot.channels.sms.gateway import Call, NotGenuineError, UnreadableError
from bot.channels.sms.intake import SmsIntake
from bot.channels.sms.registry import GATEWAYS
from bot.runtime import metrics
from bot.runtime.channel import SMS
from bot.webhooks import CAME_AT, BodySizeError, Door, RawCall, RefusedError, read_body


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
            call = _call(request, await read_body(request), public_url)
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


_PATH = re.compile(r"/sms/(?P<gateway>[^/]+)/(?P<account>[^/]+)/(?:in|receipt)(?:/[^/]*)?")


def create_door(known: Callable[[str], Account | None], public_url: str) -> Door:
    """The same, while the database is away. `known`: the account of a name, as last seen; its gateway proves itself.

    A call for an account this process has not seen is taken unproven: the database judges it afterwards.
    """

    def names(call: RawCall) -> tuple[str, str]:
        found = _PATH.fullmatch(call.path)
        assert found is not None, "the door opens for this path only"
        return found["gateway"], found["account"]

    def proven(call: RawCall) -> bool:
        gateway, name = names(call)
        account = known(name)
        if gateway not in GATEWAYS or (account is not None and account.gateway.name != gateway):
            raise RefusedError("account", 401)
        if account is None:
            return False
        try:
            read = _call(Request(call.scope()), call.body, public_url)
            account.gateway.verify(read)
            account.gateway.parse(read)
        except NotGenuineError:
            raise RefusedError("proof", 401) from None
        except UnreadableError:
            raise RefusedError("body", 400) from None
        return True

    def answer(call: RawCall) -> Response:
        said = GATEWAYS[names(call)[0]].answer()
        return Response(said.body, status_code=said.status, media_type=said.media_type)

    return Door(SMS, _PATH, proven, answer, lambda call: names(call)[1])


def _call(request: Request, body: bytes, public_url: str) -> Call:
    url = request.url
    whole = f"{public_url}{url.path}" + (f"?{url.query}" if url.query else "")
    return Call(
        request.method,
        whole,
        dict(request.query_params),
        {name.lower(): value for name, value in request.headers.items()},
        body,
        request.client.host if request.client else "",
        request.scope.get(CAME_AT),
    )
