"""How the pages say moments and durations: short, in French, where the structure is."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

# The spaces of French typography: before : ; ! ? », after «.
_BOUND = re.compile(r" (?=[:;!?»])|(?<=«) ")
HERE = Path(str(files("bot.admin")))


def hour(moment: datetime, zone: str) -> str:
    """« 14 h 30 »."""
    return format_datetime(moment, "H 'h' mm", tzinfo=ZoneInfo(zone), locale="fr")


def moment(at: datetime, now: datetime, zone: str) -> str:
    """« 14 h 30 » today, « hier 14 h 30 », « mardi 14 h 30 » within the week, else « 3 déc. 14 h 30 »."""
    place = ZoneInfo(zone)
    days = (at.astimezone(place).date() - now.astimezone(place).date()).days
    if days == 0:
        return hour(at, zone)
    if days in (-1, 1):
        return f"{'hier' if days < 0 else 'demain'} {hour(at, zone)}"
    pattern = "EEEE H 'h' mm" if abs(days) < 7 else "d MMM H 'h' mm"
    return format_datetime(at, pattern, tzinfo=place, locale="fr")


def full_moment(at: datetime, zone: str) -> str:
    """« 3 décembre 2025 à 14 h 30 »: for consents."""
    return format_datetime(at, "d MMMM y 'à' H 'h' mm", tzinfo=ZoneInfo(zone), locale="fr")


def day(at: datetime, zone: str) -> str:
    """« mardi 3 décembre »."""
    return format_datetime(at, "EEEE d MMMM", tzinfo=ZoneInfo(zone), locale="fr")


def lasting(time: timedelta) -> str:
    """« 5 min », « 2 h 10 », « 3 jours »."""
    minutes = max(int(abs(time).total_seconds() // 60), 0)
    if minutes < 60:
        return f"{max(minutes, 1)} min"
    if minutes < 24 * 60:
        return f"{minutes // 60} h" + (f" {minutes % 60:02}" if minutes % 60 else "")
    days = minutes // (24 * 60)
    return f"{days} jour{'s' if days > 1 else ''}"


def paragraphs(text: str) -> Markup:
    """Somebody's words, escaped, with their line breaks; no line begins with French punctuation."""
    lines = _BOUND.sub("\u00a0", text).splitlines()
    return Markup("<br>").join(escape(line) for line in lines)


def number(count: int, one: str, many: str) -> str:
    """« 1 dossier », « 3 dossiers »; none is singular in French."""
    return f"{count} {one if count < 2 else many}"


def environment(*more: Path) -> Environment:
    """The templates, and those in `more`; everything is escaped, and a name that is not given is an error."""
    made = Environment(
        loader=FileSystemLoader([HERE / "templates", *more]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: dict[str, Callable[..., object]] = {
        "hour": hour,
        "moment": moment,
        "full_moment": full_moment,
        "day": day,
        "lasting": lasting,
        "paragraphs": paragraphs,
    }
    made.filters.update(filters)
    made.globals["number"] = number
    return made
