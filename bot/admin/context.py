"""What every page has at hand: the runtime, the templates, and how moments and messages are shown."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, format_timedelta
from fastapi import Request, Response
from fastapi.templating import Jinja2Templates
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from bot.runtime.service import Runtime
from bot.settings import Settings

_TEMPLATES = Path(__file__).parent / "templates"


class Pages:
    """Made once; given to each module of pages."""

    def __init__(self, runtime: Runtime, settings: Settings, youth_username: list[str]) -> None:
        self.runtime = runtime
        self.settings = settings
        self._youth_username = youth_username
        environment = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=select_autoescape(),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters["moment"] = moment
        environment.filters["since"] = since
        environment.filters["codes"] = lambda codes: ", ".join(codes)
        environment.filters["one_line"] = lambda text: re.sub(r"\s+", " ", text)
        environment.globals["demo"] = settings.demo
        self.templates = Jinja2Templates(env=environment)

    @property
    def youth_username(self) -> str | None:
        """The young people's bot's name on Telegram, once it is known."""
        return self._youth_username[-1] if self._youth_username else None

    def show(self, request: Request, template: str, status: int = 200, **values: object) -> Response:
        """A page."""
        values.setdefault("me", None)
        values.setdefault("csrf", "")
        return self.templates.TemplateResponse(
            request, template, {"now": self.runtime.clock(), **values}, status_code=status
        )

    def refused(self, request: Request, said: str, status: int) -> Response:
        """Why something was not done: a line for HTMX, a page otherwise."""
        template = "_refused.html" if request.headers.get("HX-Request") else "refused.html"
        response = self.show(request, template, status, said=said)
        if request.headers.get("HX-Request"):
            # HTMX shows only what succeeded; the refusal belongs where the reader looks.
            response.status_code = 200
            response.headers["HX-Retarget"] = "#said"
            response.headers["HX-Reswap"] = "innerHTML"
        return response


def moment(value: datetime | None, zone: str = "Europe/Paris") -> str:
    """ "lun. 23 nov. à 14:05" where the structure is."""
    if value is None:
        return ""
    return format_datetime(value, "EEE d MMM 'à' HH:mm", tzinfo=ZoneInfo(zone), locale="fr")


def since(value: datetime, now: datetime) -> str:
    """ "il y a 3 heures", "dans 2 jours"."""
    gap = value - now
    if abs(gap) < timedelta(minutes=1):
        return "à l'instant"
    return str(format_timedelta(gap, add_direction=True, locale="fr"))
