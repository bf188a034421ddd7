"""The HTTP server: requests in, checks, faults on order, answers."""

from __future__ import annotations

import asyncio
import inspect
import json
import time
import traceback
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from tests.fakes.telegram import methods_chats, methods_edits, methods_messages, methods_updates
from tests.fakes.telegram.bots import FakeBot
from tests.fakes.telegram.checks import check_request, check_result, method_models
from tests.fakes.telegram.control import add_control
from tests.fakes.telegram.faults import GATEWAY_PAGE, Fault
from tests.fakes.telegram.protocol import HANDLERS, ApiError, Call, RuleError, Violation
from tests.fakes.telegram.rules import apply_rules
from tests.fakes.telegram.wire import read_request
from tests.fakes.telegram.world import World

# Imported for the handlers they register.
METHOD_FILES = (methods_chats, methods_edits, methods_messages, methods_updates)

_MAX_BODY = 60 * 2**20  # bytes; above Telegram's 50 MB for files, so that its own refusal is seen
_WEBHOOK_TIMEOUT = aiohttp.ClientTimeout(total=30)
_DOWNLOAD = "download"  # the name under which faults for /file/ are ordered


class FakeBotApi(World):
    """A Bot API server on 127.0.0.1, for any number of bots. Use as an async context manager.

    A request that breaks a rule of the Bot API is refused as Telegram does and noted in `violations`.
    """

    def __init__(self, *, port: int = 0, clock: Callable[[], float] = time.time) -> None:
        """`port` 0: any free one. `clock` gives the seconds since 1970 that messages are dated with."""
        super().__init__(clock)
        self._port = port
        self._retired: list[asyncio.Task[None]] = []
        self._names = {name.lower(): name for name in method_models()}
        self.base_url = ""

    async def start(self) -> None:
        """Listen. `base_url` is known afterwards."""
        self.client = aiohttp.ClientSession(timeout=_WEBHOOK_TIMEOUT)
        application = web.Application(client_max_size=_MAX_BODY)
        application.router.add_route("*", "/bot{token}/{method}", self._on_call)
        application.router.add_get("/file/bot{token}/{path:.+}", self._on_download)
        add_control(application, self)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self.base_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Let go of every waiting request and close; what happened can still be read."""
        await self._let_go()
        await self._runner.cleanup()
        await self.client.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def reset(self) -> None:
        """Forget everything but the address; long polls come back empty, held requests go on."""
        await self._let_go()
        self.forget()
        self.touch()

    async def _let_go(self) -> None:
        self.faults.clear()
        for bot in self.bots.values():
            bot.mailbox.closed = True
            if bot.mailbox.webhook is not None:
                self.retire(bot.mailbox.webhook.cancel())
        self.touch()
        await asyncio.gather(*self._retired, return_exceptions=True)
        self._retired.clear()

    def retire(self, task: asyncio.Task[None] | None) -> None:
        """A cancelled task, to be seen to its end when the server resets or stops."""
        if task is not None:
            self._retired.append(task)

    async def call(self, bot: FakeBot, method: str, fields: Mapping[str, Any]) -> Call:
        """Check and do one request; what it was answered is in the `Call`, which is kept."""
        call = Call(bot, self._names.get(method.lower(), method), dict(fields))
        try:
            call.result = await self._do(call)
        except ApiError as refusal:
            self._refuse(call, refusal)
        except Exception:
            # A mistake of the fake's own: the test must fail with it, not the bot guess at it.
            self._note(call, traceback.format_exc())
            call.error = ApiError(500, "Internal Server Error")
        self._answered(call)
        return call

    async def _do(self, call: Call) -> Any:
        if call.method not in self._names.values():
            self._note(call, "Telegram has no such method")
            raise ApiError(404, "Not Found")
        model, params = check_request(call.method, call.params)
        call.params = apply_rules(call.method, model, params)
        handler = HANDLERS.get(call.method)
        if handler is None:
            raise RuleError(f"{call.method} is not in this fake: add it to tests/fakes/telegram/methods_*.py")
        result = handler(self, call.bot, call.params)
        if inspect.isawaitable(result):
            result = await result
        check_result(call.method, result)
        return json.loads(json.dumps(result))  # as the wire makes it: later changes do not reach it

    def _refuse(self, call: Call, refusal: ApiError) -> None:
        call.error = refusal
        if isinstance(refusal, RuleError):
            self._note(call, refusal.description)

    def _note(self, call: Call, what: str) -> None:
        self.violations.append(Violation(call.bot.username or call.bot.token, call.method, what))

    def _answered(self, call: Call) -> None:
        self.calls.append(call)
        self.touch()

    async def _on_call(self, request: web.Request) -> web.StreamResponse:
        bot = self.bots.get(request.match_info["token"])
        if bot is None:
            return _json(ApiError(401, "Unauthorized"))
        method = request.match_info["method"]
        try:
            fields = await read_request(request)
        except ApiError as refusal:
            call = Call(bot, method, {})
            self._refuse(call, refusal)
            self._answered(call)
            return _json(refusal)
        fault = self.faults.take(bot.token, self._names.get(method.lower(), method)) or Fault()
        if (instead := await self._fault(fault, request)) is not None:
            self._answered(Call(bot, method, fields, error=fault.error))
            return instead
        call = await self.call(bot, method, fields)
        if fault.cut == "after":
            return _cut(request)
        return _json(call.error or call.result)

    async def _fault(self, fault: Fault, request: web.Request) -> web.StreamResponse | None:
        if fault.gate is not None:
            await fault.gate.pass_through()
        if fault.cut == "before":
            return _cut(request)
        if fault.page:
            return web.Response(status=502, text=GATEWAY_PAGE, content_type="text/html")
        return None if fault.error is None else _json(fault.error)

    async def _on_download(self, request: web.Request) -> web.StreamResponse:
        bot = self.bots.get(request.match_info["token"])
        if bot is None:
            return _json(ApiError(401, "Unauthorized"))
        instead = await self._fault(self.faults.take(bot.token, _DOWNLOAD) or Fault(), request)
        if instead is not None:
            return instead
        path = request.match_info["path"]
        file = next((file for file in self.files.values() if file.path == path), None)
        if file is None:
            return _json(ApiError(404, "Not Found"))
        return web.Response(body=file.data, content_type="application/octet-stream")

    async def webhook_answer(self, bot: FakeBot, body: bytes) -> None:
        """A webhook may answer with a call of a method; anything else in its body means nothing."""
        try:
            answer = json.loads(body or b"null")
        except ValueError:
            return
        if isinstance(answer, dict) and isinstance(answer.get("method"), str):
            await self.call(bot, answer.pop("method"), answer)


def _json(answer: Any) -> web.Response:
    if isinstance(answer, ApiError):
        return web.json_response(answer.body(), status=answer.code)
    return web.json_response({"ok": True, "result": answer})


def _cut(request: web.Request) -> web.Response:
    """Break the connection; the response that has to be returned reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
