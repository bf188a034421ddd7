"""What every page is given: the runtime, the settings, the templates, and how an answer is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote

from fastapi import Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment

from bot.admin.passwords import Attempts
from bot.casework.sms_numbers import GatewayKind
from bot.runtime.service import Runtime
from bot.runtime.waiting import Waiting
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.admin.sessions import Visitor

SESSION_COOKIE = "accroche_session"
FORM_COOKIE = "accroche_form"
# What was done, said once on the next page; never anything about a young person.
SAID_COOKIE = "accroche_said"
SAID_LASTS = timedelta(minutes=1)


@dataclass
class Site:
    """Made once an app; every page finds it by its request."""

    runtime: Runtime
    settings: Settings
    templates: Environment
    attempts: Attempts
    # The young people's bot, once Telegram has told its name: for invitation links.
    youth_username: Sequence[str] = ()
    sms_kinds: Mapping[str, GatewayKind] = field(default_factory=dict)  # the gateways one may choose

    # Parts of the process that `/readyz` tells of, by name: "ok", or what is wrong. May block.
    parts: dict[str, Callable[[], str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.waiting = Waiting(self.runtime.db)

    def page(
        self,
        request: Request,
        template: str,
        visitor: Visitor | None = None,
        *,
        status: int = 200,
        alert: str = "",
        **values: Any,
    ) -> Response:
        """A page. `alert`: why something was not done."""
        said = unquote(request.cookies.get(SAID_COOKIE, ""))
        now = self.runtime.clock()
        html = self.templates.get_template(template).render(
            request=request,
            visitor=visitor,
            zone=visitor.structure.zone if visitor else "Europe/Paris",
            now=now,
            said=said,
            alert=alert,
            demo=self.settings.demo,
            **values,
        )
        response = HTMLResponse(html, status)
        if said:
            response.delete_cookie(SAID_COOKIE, path="/")
        return response

    def go(self, where: str, said: str = "") -> Response:
        """After a form: to a page, where `said` is read once."""
        response = RedirectResponse(where, 303)
        if said:
            self.set_cookie(response, SAID_COOKIE, quote(said), SAID_LASTS)
        return response

    def set_cookie(self, response: Response, name: str, value: str, lasts: timedelta) -> None:
        response.set_cookie(
            name,
            value,
            max_age=int(lasts.total_seconds()),
            path="/",
            httponly=True,
            samesite="lax",
            secure=self.settings.secure_cookies,
        )


def site_of(request: Request) -> Site:
    return cast("Site", request.app.state.site)
